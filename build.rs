//! Lists the data folders, so that adding a file is all it takes to add something; and makes one table of the word
//! lists, so that the program starts without reading a megabyte of TOML.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

// What makes the table is part of the program too, which reads a folder of `--data` with it. Here it meets these names.
#[allow(dead_code)]
#[path = "src/inflection.rs"]
mod inflection;
#[allow(dead_code)]
#[path = "src/language/lists/mod.rs"]
mod lists;
#[allow(dead_code)]
#[path = "src/language/token.rs"]
mod token;
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
        for file in files {
            let name = file
                .strip_prefix(&root)
                .expect("below the root")
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            if name.starts_with(lists::source::FOLDER) {
                words.push((
                    name,
                    fs::read_to_string(&file).expect("a word list is text"),
                ));
                continue;
            }
            writeln!(table, "({name:?}, include_bytes!({file:?})),").expect("writes to a string");
        }
        if words.is_empty() {
            continue;
        }
        let files = words
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        match lists::pack::from_files(files) {
            Ok(bytes) => {
                fs::write(out.join("words.packed"), bytes).expect("OUT_DIR can be written")
            }
            Err(lists::Fault { file, cause }) => {
                let cause = cause.lines();
                cause.for_each(|line| println!("cargo::error={file}: {line}"));
                return;
            }
        }
        table.push_str(
            "(\"locales/nl/words.packed\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words.packed\"))),\n",
        );
    }
    table.push(']');
    fs::write(out.join("embedded.rs"), table).expect("OUT_DIR can be written");
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
