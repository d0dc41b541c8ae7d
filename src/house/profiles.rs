//! The plan systems of an organisation itself: `profielen/<id>.toml` in its folder.
//!
//! Every file there is understood or refused by name, also those of other kinds of plans than the one at hand: a fault
//! in them would show only on the day that somebody needs them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, kinds};
use crate::profile::Profile;
use crate::profile::variant::{self, Fault, FaultKind, Known};
use crate::resources::Folder;
use crate::source::Span;

/// The folder in the folder of the organisation.
const FOLDER: &str = "profielen";
/// Larger than anybody writes by hand.
const MOST_BYTES: u64 = 200_000;

/// Reads the profiles of an organisation. `name` is how its folder was named, `span` where the plan does so.
///
/// # Errors
/// What is wrong, in the words of the remarks: everything at once.
pub fn read(
    folder: &Path,
    name: &str,
    span: Option<Span>,
    known: &Known,
) -> Result<BTreeMap<String, Profile>, Vec<Diagnostic>> {
    let mut profiles = BTreeMap::new();
    let (Some(inside), Ok(entries)) = (Folder::open(folder), fs::read_dir(folder.join(FOLDER)))
    else {
        return Ok(profiles);
    };
    let names = entries
        .flatten()
        .map(|it| it.file_name().to_string_lossy().into_owned());
    // Files that a system leaves behind begin with a point.
    let mut names: Vec<String> = names
        .filter(|it| !it.starts_with('.') && it != "README.md")
        .collect();
    names.sort();
    let mut wrong = Vec::new();
    for file in names {
        let path = format!("{name}/{FOLDER}/{file}");
        let id = file.strip_suffix(".toml").filter(|it| is_id(it));
        let text = inside.text(&format!("{FOLDER}/{file}"), MOST_BYTES);
        let (Some(id), Some(text)) = (id, text) else {
            wrong.push(Diagnostic::new(&kinds::HOUSE_PROFILE_FILE, span).with("path", path));
            continue;
        };
        match variant::read(id, &text, known) {
            Ok(profile) => _ = profiles.insert(id.to_owned(), profile),
            Err(faults) => wrong.extend(faults.into_iter().map(|it| put(it, &path, span))),
        }
    }
    if wrong.is_empty() {
        Ok(profiles)
    } else {
        Err(wrong)
    }
}

/// As the ids of a plan: what stands behind `soort =`.
fn is_id(name: &str) -> bool {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    name.starts_with(|it: char| it.is_ascii_lowercase()) && name.chars().all(fits)
}

fn put(fault: Fault, path: &str, span: Option<Span>) -> Diagnostic {
    let at = |kind| {
        Diagnostic::new(kind, span)
            .with("path", path)
            .with("line", fault.line.unwrap_or(0))
    };
    match fault.kind {
        FaultKind::Broken(detail) => at(&kinds::HOUSE_PROFILE_BROKEN).with("detail", detail),
        FaultKind::Unknown {
            what,
            value,
            choices,
        } => at(&kinds::HOUSE_PROFILE_UNKNOWN)
            .with("what", what)
            .with("value", value)
            .with("count", choices.len())
            .with_choices("choices", choices),
        FaultKind::Missing { what, missing } => at(&kinds::HOUSE_PROFILE_MISSING)
            .with("what", what)
            .with_all("missing", missing),
        FaultKind::Which { rule, choices } => at(&kinds::HOUSE_PROFILE_WHICH)
            .with("rule", rule)
            .with_choices("choices", choices),
        FaultKind::Locked(rule) => at(&kinds::HOUSE_PROFILE_LOCKED).with("rule", rule),
    }
}
