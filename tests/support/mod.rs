//! What several tests need: a workshop, plans, and a reader of finished PDF files.

#![allow(dead_code, reason = "each test uses its own part")]

pub mod html;
pub mod pdf;

use std::path::{Path, PathBuf};

use beeldplan::pipeline::{Places, Prepared, Workshop};
use beeldplan::resources::Resources;
use beeldplan::source::SourceFile;
use jiff::civil::{Date, date};

/// The day on which all tests judge; no test may depend on today.
pub const DAY: Date = date(2027, 1, 11);

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn workshop() -> Workshop {
    Workshop::load(Resources::embedded(), Vec::new()).expect("our own data is sound")
}

/// Reads a plan as the program does, under the name it has in the repository.
pub fn prepare(workshop: &Workshop, path: &str) -> Prepared {
    let text = std::fs::read_to_string(root().join(path)).expect("the plan is there");
    prepare_text(
        workshop,
        path,
        text,
        &Prepared::folder_of(&root().join(path)),
    )
}

pub fn prepare_text(workshop: &Workshop, name: &str, text: String, folder: &Path) -> Prepared {
    let sets = folder.join("sets");
    let places = Places {
        plan: folder,
        house: None,
        sets: Some(&sets),
    };
    workshop.prepare(SourceFile::new(name, text), &places, DAY)
}
