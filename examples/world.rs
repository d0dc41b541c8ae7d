//! Writes what the layout of each edition gets as files, so that the official Typst command line can
//! make the same documents: `cargo run --example world -- PLAN DIR`.
//!
//! `benches/against-typst.sh` compares the two.

use std::path::{Path, PathBuf};
use std::{env, fs};

use beeldplan::pipeline::{Places, Prepared, Workshop};
use beeldplan::resources::Resources;
use beeldplan::source::SourceFile;
use beeldplan::view::Wishes;
use jiff::civil::date;

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let [plan, folder] = words.as_slice() else {
        panic!("give a plan and a folder");
    };
    let (plan, folder) = (PathBuf::from(plan), PathBuf::from(folder));
    let day = date(2027, 1, 11);
    let resources = Resources::embedded();
    let workshop = Workshop::load(resources.clone(), Vec::new()).expect("our own data");
    let text = fs::read_to_string(&plan).expect("the plan");
    let prepared = workshop.prepare(
        SourceFile::new(&plan, text),
        &Places::beside(&Prepared::folder_of(&plan)),
        day,
    );
    let readers = workshop.readers(prepared.plan.as_ref().expect("a good plan"), day);
    for reader in readers {
        let Ok((built, _, files)) = workshop.view(&prepared, &reader, &Wishes::default(), day)
        else {
            continue;
        };
        let world = folder.join(reader.file_part());
        write(&world.join("view.json"), built.view.to_json().as_bytes());
        write(&world.join("fonts.json"), b"[]");
        for (name, bytes) in &files {
            write(&world.join(name), bytes);
        }
        for name in resources.list("templates") {
            write(&world.join(name), resources.bytes(name).expect("listed"));
        }
    }
    for (name, bytes) in [
        ("noto.ttf", notosans::REGULAR_TTF),
        ("noto-bold.ttf", notosans::BOLD_TTF),
        ("dejavu.ttf", dejavu::sans::regular()),
        ("dejavu-bold.ttf", dejavu::sans::bold()),
    ] {
        write(&folder.join("fonts").join(name), bytes);
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("can be written");
}
