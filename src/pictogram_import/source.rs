//! Where a set comes from: a folder, a zip (also a Python wheel) or a `.tgz` (an npm package).
//!
//! Whatever it holds, time, memory and disk stay bounded, and nothing leaves the folder it is unpacked in.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use tempfile::TempDir;

use super::{ImportError, Reason, Refused};

pub const MOST_FILES: usize = 60_000;
const MOST_BYTES_OF_ONE: u64 = 20_000_000;
const MOST_BYTES: u64 = 2_000_000_000;
const DEEPEST: usize = 12;

/// The files of a set, by their names with `/`, in the order of the alphabet.
pub struct Source {
    root: PathBuf,
    pub names: Vec<String>,
    /// Lives as long as the files of an archive are needed.
    _unpacked: Option<TempDir>,
}

impl Source {
    /// Lists a folder or unpacks an archive. Files that are refused are named in `refused`.
    pub fn open(path: &Path, refused: &mut Vec<Refused>) -> Result<Self, ImportError> {
        let unreadable = |cause: io::Error| match cause.kind() {
            io::ErrorKind::NotFound => ImportError::Missing,
            _ => ImportError::Unreadable(cause.to_string()),
        };
        if fs::metadata(path).map_err(unreadable)?.is_dir() {
            let mut names = Vec::new();
            list(path, "", 0, &mut names, refused)?;
            names.sort();
            return Ok(Self {
                root: path.to_owned(),
                names,
                _unpacked: None,
            });
        }
        let mut start = [0; 4];
        let mut file = File::open(path).map_err(unreadable)?;
        let read = file.read(&mut start).map_err(unreadable)?;
        drop(file);
        let folder = tempfile::tempdir().map_err(unreadable)?;
        let mut unpacking = Unpacking {
            root: folder.path(),
            names: Vec::new(),
            bytes: 0,
            refused,
        };
        match &start[..read] {
            [b'P', b'K', ..] => unpacking.zip(path)?,
            [0x1f, 0x8b, ..] => unpacking.tar(path)?,
            _ => return Err(ImportError::NoSet),
        }
        let mut names = unpacking.names;
        names.sort();
        names.dedup();
        Ok(Self {
            root: folder.path().to_owned(),
            names,
            _unpacked: Some(folder),
        })
    }

    /// The bytes of a file that was listed.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, Reason> {
        let path = self.root.join(name);
        let size = fs::metadata(&path).map_err(|_| Reason::Unreadable)?.len();
        if size > MOST_BYTES_OF_ONE {
            return Err(Reason::Large);
        }
        fs::read(&path).map_err(|_| Reason::Unreadable)
    }

    /// The text of a file that says what the pictures are; these may be long.
    pub fn text(&self, name: &str) -> Result<String, ImportError> {
        let broken = |cause: String| ImportError::Table {
            file: name.to_owned(),
            cause,
        };
        let bytes = self
            .bytes(name)
            .map_err(|reason| broken(reason.word().to_owned()))?;
        let text = String::from_utf8(bytes).map_err(|cause| broken(cause.to_string()))?;
        Ok(text.trim_start_matches('\u{feff}').to_owned())
    }

    /// As [`Source::text`], also as an older spreadsheet writes it: one byte a letter.
    pub fn text_of_any_kind(&self, name: &str) -> Result<String, ImportError> {
        let bytes = self.bytes(name).map_err(|reason| ImportError::Table {
            file: name.to_owned(),
            cause: reason.word().to_owned(),
        })?;
        Ok(match String::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(other) => other.as_bytes().iter().map(|it| char::from(*it)).collect(),
        })
    }

    /// The first file with this name, in whatever folder.
    pub fn find(&self, name: &str) -> Option<&str> {
        let named = |it: &&String| it.rsplit('/').next() == Some(name);
        self.names.iter().find(named).map(String::as_str)
    }
}

fn list(
    folder: &Path,
    inside: &str,
    depth: usize,
    names: &mut Vec<String>,
    refused: &mut Vec<Refused>,
) -> Result<(), ImportError> {
    let unreadable = |cause: io::Error| ImportError::Unreadable(cause.to_string());
    if depth > DEEPEST {
        refused.push(Refused::new(inside, Reason::Deep));
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = format!("{inside}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_symlink() {
            refused.push(Refused::new(name, Reason::Link));
        } else if kind.is_dir() {
            list(
                &entry.path(),
                &format!("{name}/"),
                depth + 1,
                names,
                refused,
            )?;
        } else if !kind.is_file() {
            // A pipe would be waited for without end.
            refused.push(Refused::new(name, Reason::Unreadable));
        } else if names.len() < MOST_FILES {
            names.push(name);
        } else {
            return Err(ImportError::TooMuch);
        }
    }
    Ok(())
}

struct Unpacking<'u> {
    root: &'u Path,
    names: Vec<String>,
    bytes: u64,
    refused: &'u mut Vec<Refused>,
}

impl Unpacking<'_> {
    fn zip(&mut self, path: &Path) -> Result<(), ImportError> {
        let broken = |cause: String| ImportError::Unreadable(cause);
        let file = File::open(path).map_err(|it| broken(it.to_string()))?;
        let mut archive =
            zip::ZipArchive::new(io::BufReader::new(file)).map_err(|it| broken(it.to_string()))?;
        if archive.len() > MOST_FILES {
            return Err(ImportError::TooMuch);
        }
        for index in 0..archive.len() {
            let named = archive.by_index(index).and_then(|entry| {
                let name = entry.name()?.into_owned();
                Ok((entry, name))
            });
            let Ok((mut entry, name)) = named else {
                let place = format!("{}", index + 1);
                self.refused.push(Refused::new(place, Reason::Unreadable));
                continue;
            };
            if entry.is_dir() {
                continue;
            }
            let link = entry.is_symlink();
            self.take(&name, link, &mut entry)?;
        }
        Ok(())
    }

    fn tar(&mut self, path: &Path) -> Result<(), ImportError> {
        let broken = |cause: io::Error| ImportError::Unreadable(cause.to_string());
        let file = File::open(path).map_err(broken)?;
        self.no_endless_names(path)?;
        // What is skipped is unpacked too; a bomb of skipped entries must end as well.
        let bounded = flate2::read::GzDecoder::new(io::BufReader::new(file)).take(MOST_BYTES * 2);
        let mut archive = tar::Archive::new(bounded);
        for entry in archive.entries().map_err(broken)? {
            let mut entry = entry.map_err(broken)?;
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let kind = entry.header().entry_type();
            if kind.is_dir() || kind.is_pax_global_extensions() || kind.is_pax_local_extensions() {
                continue;
            }
            self.take(&name, !kind.is_file(), &mut entry)?;
        }
        Ok(())
    }

    /// Long names are blocks of their own, which are read whole: a first pass looks at their sizes.
    fn no_endless_names(&self, path: &Path) -> Result<(), ImportError> {
        const LONGEST_NAME: u64 = 64_000;
        let broken = |cause: io::Error| ImportError::Unreadable(cause.to_string());
        let file = File::open(path).map_err(broken)?;
        let bounded = flate2::read::GzDecoder::new(io::BufReader::new(file)).take(MOST_BYTES * 2);
        let mut archive = tar::Archive::new(bounded);
        for (index, entry) in archive.entries().map_err(broken)?.raw(true).enumerate() {
            let entry = entry.map_err(broken)?;
            let kind = entry.header().entry_type();
            let is_name = kind.is_gnu_longname()
                || kind.is_gnu_longlink()
                || kind.is_pax_local_extensions()
                || kind.is_pax_global_extensions();
            if index > MOST_FILES * 3 || (is_name && entry.size() > LONGEST_NAME) {
                return Err(ImportError::TooMuch);
            }
        }
        Ok(())
    }

    /// Unpacks one file, or says why not.
    fn take(&mut self, name: &str, link: bool, from: &mut dyn Read) -> Result<(), ImportError> {
        if self.names.len() >= MOST_FILES {
            return Err(ImportError::TooMuch);
        }
        let path = Path::new(name);
        let plain = |it: Component| matches!(it, Component::Normal(_) | Component::CurDir);
        let reason = if name.is_empty() || name.contains('\\') || !path.components().all(plain) {
            Some(Reason::Outside)
        } else if link {
            Some(Reason::Link)
        } else if path.components().count() > DEEPEST {
            Some(Reason::Deep)
        } else {
            None
        };
        if let Some(reason) = reason {
            self.refused.push(Refused::new(name, reason));
            return Ok(());
        }
        let failed = |cause: io::Error| ImportError::Unreadable(cause.to_string());
        let target = self.root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = File::create(&target).map_err(failed)?;
        let written = io::copy(&mut from.take(MOST_BYTES_OF_ONE + 1), &mut file);
        let Ok(written) = written else {
            let _ = fs::remove_file(&target);
            self.refused.push(Refused::new(name, Reason::Unreadable));
            // Nobody knows how much was unpacked before it failed.
            self.bytes += MOST_BYTES_OF_ONE;
            return if self.bytes > MOST_BYTES {
                Err(ImportError::TooMuch)
            } else {
                Ok(())
            };
        };
        self.bytes += written;
        if self.bytes > MOST_BYTES {
            return Err(ImportError::TooMuch);
        }
        if written > MOST_BYTES_OF_ONE {
            let _ = fs::remove_file(&target);
            self.refused.push(Refused::new(name, Reason::Large));
            return Ok(());
        }
        self.names.push(name.trim_start_matches("./").to_owned());
        Ok(())
    }
}
