//! The layers: each module uses only what stands below it, and each outside crate has one owner.
//!
//! The table here is the table of the design; this test reads the `use` lines and every `crate::` path.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Which layer a module is in. A module may use lower layers, and itself.
const LAYERS: [(&str, u8); 27] = [
    ("source", 0),
    ("audience", 0),
    ("diagnostic", 0),
    ("contrast", 0),
    ("inflection", 0),
    ("toml_reader", 1),
    ("resources", 1),
    ("plan", 2),
    ("profile", 2),
    ("pictogram", 2),
    ("language", 2),
    ("locale", 2),
    ("photo", 2),
    ("friendliness", 2),
    ("house", 3),
    ("check", 3),
    ("message", 3),
    ("view", 3),
    ("typeset", 4),
    ("html", 4),
    ("text", 4),
    ("verify", 4),
    ("pipeline", 5),
    ("pictogram_import", 5),
    ("cli", 6),
    ("lib", 7),
    ("main", 7),
];

/// Uses inside one layer, or past the rule, with the reason.
const ALLOWED: [(&str, &str, &str); 15] = [
    ("diagnostic", "source", "a remark has a place"),
    (
        "typeset",
        "view",
        "it draws the View and knows nothing else of a plan",
    ),
    (
        "html",
        "view",
        "it writes the View and knows nothing else of a plan",
    ),
    ("html", "toml_reader", "the colours of themes are data"),
    ("html", "audience", "letters and pictures differ per reader"),
    ("html", "photo", "a picture stands in the page itself"),
    (
        "text",
        "view",
        "it writes the View and knows nothing else of a plan",
    ),
    (
        "check",
        "view",
        "how friendly a plan is for its client is judged on what is really shown",
    ),
    (
        "view",
        "house",
        "the slots of an organisation are part of what is shown",
    ),
    (
        "verify",
        "view",
        "a finished document is compared with its View",
    ),
    ("verify", "plan", "the words of products"),
    ("verify", "audience", "the floors of type differ per reader"),
    ("cli", "pictogram", "the library has commands of its own"),
    (
        "cli",
        "typeset",
        "a contact sheet is laid out without a plan",
    ),
    (
        "cli",
        "toml_reader",
        "the schema of the plan file is printed",
    ),
];

/// Layer 4 sees Views only; everything else of a plan is closed to it.
const LAYER_4_MAY_USE: [&str; 5] = ["view", "resources", "source", "diagnostic", "contrast"];

/// Outside crates with one owner.
const OWNERS: [(&str, &str); 30] = [
    ("typst", "typeset"),
    ("typst_layout", "typeset"),
    ("typst_pdf", "typeset"),
    ("typst_render", "typeset"),
    ("comemo", "typeset"),
    ("notosans", "typeset"),
    ("dejavu", "typeset"),
    ("ttf_parser", "typeset"),
    ("maud", "html"),
    ("toml", "toml_reader"),
    ("fluent_bundle", "locale"),
    ("fluent_syntax", "locale"),
    ("icu_calendar", "locale"),
    ("icu_datetime", "locale"),
    ("icu_list", "locale"),
    ("resvg", "pictogram"),
    ("postcard", "pictogram"),
    ("image", "photo"),
    ("base64", "photo"),
    ("palette", "house"),
    ("lopdf", "verify"),
    ("page_validation", "verify"),
    ("hayro", "verify"),
    ("zip", "pictogram_import"),
    ("tar", "pictogram_import"),
    ("flate2", "pictogram_import"),
    ("csv", "pictogram_import"),
    ("etcetera", "cli"),
    ("clap", "cli"),
    ("sys_locale", "cli"),
];

/// Only these touch files; the others are functions of their arguments.
const FILES: [&str; 5] = ["resources", "photo", "house", "pictogram_import", "cli"];

fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&root).expect("below src");
            let first = inside
                .components()
                .next()
                .expect("a name")
                .as_os_str()
                .to_string_lossy();
            let module = first.trim_end_matches(".rs").to_owned();
            // Tests may look anywhere; what ships may not.
            let text = fs::read_to_string(&path).expect("source");
            let text = text
                .split("#[cfg(test)]")
                .next()
                .unwrap_or_default()
                .to_owned();
            (module, path, text)
        })
        .filter(|(_, path, _)| path.file_name().is_none_or(|name| name != "tests.rs"))
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// Code without its comments, in which modules are named freely.
fn code(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The names behind `crate::`, also in `use crate::{a, b}`.
fn modules_used(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        let rest = &code[at + "crate::".len()..];
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list
                .split('}')
                .next()
                .unwrap_or_default()
                .split(',')
                .collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            used.insert(name);
        }
    }
    used
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let layers: BTreeMap<&str, u8> = LAYERS.into_iter().collect();
    for (module, path, text) in sources() {
        let own = layers
            .get(module.as_str())
            .unwrap_or_else(|| panic!("{module} has no layer: add it to the table"));
        for used in modules_used(&code(&text)) {
            let Some(layer) = layers.get(used.as_str()) else {
                // A macro of the crate.
                assert_eq!(used, "choice", "{}: {used} has no layer", path.display());
                continue;
            };
            let named = ALLOWED.iter().any(|(a, b, _)| *a == module && *b == used);
            let closed = *own == 4 && !LAYER_4_MAY_USE.contains(&used.as_str());
            assert!(
                used == module || named || (layer < own && !closed),
                "{} (layer {own}) may not use {used} (layer {layer})",
                path.display()
            );
        }
    }
}

#[test]
fn outside_crates_have_one_owner() {
    for (module, path, text) in sources() {
        let code = code(&text);
        for (name, owner) in OWNERS {
            if module == owner {
                continue;
            }
            let used = code.contains(&format!("use {name}::"))
                || code.match_indices(&format!("{name}::")).any(|(at, _)| {
                    !code[..at]
                        .chars()
                        .next_back()
                        .is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
                });
            assert!(
                !used,
                "{} uses {name}, which belongs to {owner}",
                path.display()
            );
        }
    }
}

#[test]
fn only_the_edges_touch_files_clock_and_output() {
    for (module, path, text) in sources() {
        if FILES.contains(&module.as_str()) {
            continue;
        }
        let code = code(&text);
        for word in [
            "std::fs",
            "Zoned::now",
            "SystemTime",
            "println!",
            "eprintln!",
            "std::env::",
        ] {
            assert!(!code.contains(word), "{} uses {word}", path.display());
        }
    }
}
