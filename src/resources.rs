//! The data folders: pictograms, locales and templates.
//!
//! They lie inside the program; `--data DIR` reads a folder in their place. Whoever loads data says
//! which files it understands, and [`Resources::list`] shows it all of them, so that no file is
//! skipped in silence.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A file of the data folders cannot be used; this is never the plan's fault.
#[derive(Debug, Clone, PartialEq)]
pub struct DataError {
    /// The file as `templates/system.typ`.
    pub file: String,
    pub cause: String,
}

impl DataError {
    pub fn new(file: impl Into<String>, cause: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            cause: cause.into(),
        }
    }
}

impl std::fmt::Display for DataError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.file, self.cause)
    }
}

impl std::error::Error for DataError {}

/// All data files by name, with `/` between the parts on every system.
#[derive(Debug, Clone)]
pub struct Resources {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl Resources {
    /// The data inside the program.
    pub fn embedded() -> Self {
        let files = EMBEDDED
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), Cow::Borrowed(*bytes)))
            .collect();
        Self { files }
    }

    /// The same folders, read from disk.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn from_folder(folder: &Path) -> Result<Self, DataError> {
        let mut files = BTreeMap::new();
        for part in ["locales", "pictograms", "templates"] {
            read_folder(&folder.join(part), part, &mut files).map_err(|(path, error)| {
                DataError::new(path.to_string_lossy(), error.to_string())
            })?;
        }
        Ok(Self { files })
    }

    /// The names of all files below a folder, in the order of the alphabet.
    pub fn list<'r>(&'r self, folder: &'r str) -> impl Iterator<Item = &'r str> {
        self.files
            .range(folder.to_owned()..)
            .map(|(name, _)| name.as_str())
            .take_while(move |name| name.starts_with(folder))
            .filter(move |name| name.as_bytes().get(folder.len()) == Some(&b'/'))
    }

    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(AsRef::as_ref)
    }

    /// The bytes of a file; borrowed for ever when they lie inside the program.
    pub fn shared(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        self.files.get(name).cloned()
    }

    /// # Errors
    /// When the file is absent or is not text.
    pub fn text(&self, name: &str) -> Result<&str, DataError> {
        let bytes = self
            .bytes(name)
            .ok_or_else(|| DataError::new(name, "the file is missing"))?;
        std::str::from_utf8(bytes).map_err(|error| DataError::new(name, error.to_string()))
    }
}

/// A folder of the user that is read file by file: a set of pictures may hold thousands.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// None when it does not exist.
    pub fn open(path: &Path) -> Option<Self> {
        let root = path.canonicalize().ok().filter(|it| it.is_dir())?;
        Some(Self { root })
    }

    /// The bytes of a file inside, also after links, of at most `most` bytes.
    pub fn bytes(&self, name: &str, most: u64) -> Option<Vec<u8>> {
        let path = self.root.join(name).canonicalize().ok()?;
        let inside = path.starts_with(&self.root);
        let small = fs::metadata(&path).is_ok_and(|it| it.is_file() && it.len() <= most);
        (inside && small).then(|| fs::read(&path).ok()).flatten()
    }

    /// As [`Folder::bytes`], for text.
    pub fn text(&self, name: &str, most: u64) -> Option<String> {
        String::from_utf8(self.bytes(name, most)?).ok()
    }
}

type Failed = (PathBuf, io::Error);

fn read_folder(
    folder: &Path,
    name: &str,
    files: &mut BTreeMap<String, Cow<'static, [u8]>>,
) -> Result<(), Failed> {
    let entries = fs::read_dir(folder).map_err(|error| (folder.to_owned(), error))?;
    for entry in entries {
        let entry = entry.map_err(|error| (folder.to_owned(), error))?;
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            read_folder(&path, &name, files)?;
        } else {
            let bytes = fs::read(&path).map_err(|error| (path.clone(), error))?;
            files.insert(name, Cow::Owned(bytes));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_and_the_program_hold_the_same() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Resources::from_folder(root).expect("the data folders are here");
        let program = Resources::embedded();
        // The word lists and the words of the pictograms lie in the program as tables, which tests of theirs compare.
        let is_list = |name: &str| {
            name.starts_with("locales/nl/words")
                || name.starts_with("pictograms/matching") && !name.ends_with(".md")
        };
        let differs: Vec<&String> = folder
            .files
            .iter()
            .filter(|(name, _)| !is_list(name))
            .filter(|(name, bytes)| program.files.get(*name) != Some(bytes))
            .map(|(name, _)| name)
            .collect();
        assert!(differs.is_empty(), "{differs:?}");
        let count = |it: &Resources| it.files.keys().filter(|name| !is_list(name)).count();
        assert_eq!(count(&folder), count(&program));
    }

    #[test]
    fn a_folder_gives_nothing_from_outside_and_nothing_too_large() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Folder::open(&root.join("src")).expect("it exists");
        assert!(folder.text("lib.rs", 100_000).is_some());
        assert!(folder.text("lib.rs", 10).is_none());
        assert!(folder.text("../Cargo.toml", 100_000).is_none());
        assert!(Folder::open(&root.join("nergens")).is_none());
    }

    #[test]
    fn listing_stays_inside_the_folder() {
        let resources = Resources::embedded();
        assert!(
            resources
                .list("locales/nl")
                .all(|it| it.starts_with("locales/nl/"))
        );
        assert!(resources.list("locales/nl").count() > 0);
    }
}
