//! What the computer will not do with a file, in plain words: its own words are English, and name a number.

use std::io::{Error, ErrorKind};
use std::path::Path;

use super::Failure;
use crate::locale::Locale;

/// A file or folder cannot be written.
pub fn cannot_write(locale: &Locale, path: &Path, error: &Error) -> Failure {
    let id = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "cli-disk-full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "cli-write-closed",
        // A file stands where a folder should be, or the other way round.
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory if !path.is_dir() => {
            "cli-write-into-file"
        }
        ErrorKind::IsADirectory => "cli-write-over-folder",
        ErrorKind::InvalidFilename => "cli-write-name",
        _ => "cli-cannot-write",
    };
    say(locale, id, path, error)
}

/// A file cannot be read. `folder` is what is said when it is one.
pub fn cannot_read(locale: &Locale, path: &Path, error: &Error, folder: &str) -> Failure {
    let id = match error.kind() {
        ErrorKind::NotFound => "cli-file-missing",
        ErrorKind::PermissionDenied => "cli-file-closed",
        _ if path.is_dir() => folder,
        _ => "cli-file-unreadable",
    };
    say(locale, id, path, error)
}

fn say(locale: &Locale, id: &str, path: &Path, error: &Error) -> Failure {
    let path = path.display().to_string();
    let values = [("path", path.into()), ("cause", error.to_string().into())];
    Failure::Surroundings(locale.format(id, &values))
}
