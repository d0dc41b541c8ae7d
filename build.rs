//! Lists the data folders, so that adding a file is all it takes to add something; and makes one table of the word
//! lists and one of the words of the pictograms, so that the program starts without reading a megabyte of TOML.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

// What makes the tables is part of the program too, which reads a folder of `--data` with it. Here it meets these names.
#[allow(dead_code)]
#[path = "src/pictogram/card.rs"]
mod card;
#[allow(dead_code, unused_imports)]
#[path = "src/pictogram/matching/table/mod.rs"]
mod forms;
#[allow(dead_code)]
#[path = "src/inflection.rs"]
mod inflection;
#[allow(dead_code)]
#[path = "src/language/lists/mod.rs"]
mod lists;
#[allow(dead_code)]
#[path = "src/language/token.rs"]
mod token;
mod pictogram {
    pub use super::card::{Card, Kind, is_empty_word};
}
mod toml_reader {
    pub fn read_data<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
        toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())
    }
}

const FOLDERS: [&str; 3] = ["locales", "pictograms", "templates"];

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut table = String::from("&[\n");
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), &mut files);
        files.sort();
        let mut words = Vec::new();
        let mut pictograms = Vec::new();
        for file in files {
            let name = file
                .strip_prefix(&root)
                .expect("below the root")
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            let text = || fs::read_to_string(&file).expect("a list is text");
            if name.starts_with(lists::source::FOLDER) {
                words.push((name, text()));
                continue;
            }
            if name.starts_with("pictograms/") && name.ends_with(".toml") {
                pictograms.push((name.clone(), text()));
            }
            let is_source = |it: &str| name == format!("pictograms/matching/{it}");
            if !forms::FILES.iter().any(|it| is_source(it)) {
                writeln!(table, "({name:?}, include_bytes!({file:?})),")
                    .expect("writes to a string");
            }
        }
        if !words.is_empty() {
            let bytes = lists::pack::from_files(borrowed(&words));
            let Some(bytes) = told(bytes.map_err(|it| (it.file, it.cause))) else {
                return;
            };
            add(&mut table, &out, "locales/nl/words.packed", &bytes);
        }
        if !pictograms.is_empty() {
            let bytes = forms::Table::from_files(borrowed(&pictograms)).and_then(|it| {
                it.to_bytes()
                    .map_err(|cause| (forms::PACKED.to_owned(), cause))
            });
            let Some(bytes) = told(bytes) else { return };
            add(&mut table, &out, forms::PACKED, &bytes);
        }
    }
    table.push(']');
    fs::write(out.join("embedded.rs"), table).expect("OUT_DIR can be written");
}

fn borrowed(files: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
}

/// What was made; a fault is told, with its file.
fn told(made: Result<Vec<u8>, (String, String)>) -> Option<Vec<u8>> {
    made.map_err(|(file, cause)| {
        let cause = cause.lines();
        cause.for_each(|line| println!("cargo::error={file}: {line}"));
    })
    .ok()
}

/// A made file among the files of the program.
fn add(table: &mut String, out: &Path, name: &str, bytes: &[u8]) {
    let file = name.rsplit('/').next().unwrap_or(name);
    fs::write(out.join(file), bytes).expect("OUT_DIR can be written");
    writeln!(
        table,
        "({name:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))),"
    )
    .expect("writes to a string");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
