//! Writing: whole or not at all, and never over somebody else's file.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{Failure, trouble};
use crate::locale::Locale;
use crate::pipeline::Output;
use crate::plan::Product;
use crate::typeset::Font;

/// The names of the files that we wrote in a folder; only these are ever overwritten.
const LEDGER: &str = ".beeldplan.json";

/// Writes the files into a folder and gives back their paths.
pub fn write(
    folder: &Path,
    outputs: &[Output],
    force: bool,
    locale: &Locale,
) -> Result<Vec<PathBuf>, Failure> {
    let failed = |path: &Path, error: &std::io::Error| trouble::cannot_write(locale, path, error);
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let mut own = read_ledger(folder);
    // All names are looked at before the first file is written: it is all or nothing.
    for output in outputs {
        let path = folder.join(&output.name);
        if path.exists() && !own.contains(&output.name) && !force {
            let path = path.display().to_string();
            return Err(Failure::Surroundings(
                locale.format("cli-not-ours", &[("path", path.into())]),
            ));
        }
    }
    let mut waiting = Vec::new();
    for output in outputs {
        let path = folder.join(&output.name);
        let written = tempfile::Builder::new()
            .prefix(".beeldplan-")
            .tempfile_in(folder)
            .and_then(|mut file| file.write_all(&output.bytes).map(|()| file))
            .map_err(|error| failed(&path, &error))?;
        waiting.push((path, written));
    }
    // A booklet that was longer left pages behind: among the new ones they would be read as part of it.
    let old = pages_left(&own, outputs);
    own.retain(|it| !old.contains(it));
    own.extend(outputs.iter().map(|it| it.name.clone()));
    let ledger = serde_json::to_vec_pretty(&own).unwrap_or_default();
    // The ledger goes first: a file of ours that it does not know could never be replaced.
    let ledger_path = folder.join(LEDGER);
    let mut file =
        tempfile::NamedTempFile::new_in(folder).map_err(|it| failed(&ledger_path, &it))?;
    file.write_all(&ledger)
        .map_err(|it| failed(&ledger_path, &it))?;
    keep(file, &ledger_path).map_err(|it| failed(&ledger_path, &it))?;
    let mut paths = Vec::new();
    for (path, file) in waiting {
        keep(file, &path).map_err(|it| failed(&path, &it))?;
        paths.push(path);
    }
    for name in old {
        // When this fails an old page stays, which a reader sees by its number.
        let _ = fs::remove_file(folder.join(name));
    }
    Ok(paths)
}

/// Pages as pictures of an earlier and longer booklet of the same name.
fn pages_left(own: &BTreeSet<String>, outputs: &[Output]) -> BTreeSet<String> {
    let written: BTreeSet<&str> = outputs.iter().map(|it| it.name.as_str()).collect();
    let booklets: BTreeSet<&str> = written.iter().filter_map(|it| booklet_of(it)).collect();
    own.iter()
        .filter(|it| booklet_of(it).is_some_and(|booklet| booklets.contains(booklet)))
        .filter(|it| !written.contains(it.as_str()))
        .cloned()
        .collect()
}

/// "plan-client-plan" of "plan-client-plan-18.png"; None for what is no page.
fn booklet_of(name: &str) -> Option<&str> {
    let (booklet, page) = name.strip_suffix(".png")?.rsplit_once('-')?;
    let is_number = !page.is_empty() && page.bytes().all(|it| it.is_ascii_digit());
    is_number.then_some(booklet)
}

/// Takes away what we once wrote for a reader who may not read any more. Only files of our own, of
/// this plan; gives back their paths. `known` are all readers that the plan names.
pub fn remove_stale(
    folder: &Path,
    stem: &str,
    may_read: &[String],
    known: &[String],
    safety: &[String],
) -> Vec<PathBuf> {
    let mut own = read_ledger(folder);
    let stale: Vec<String> = own
        .iter()
        .filter(|name| {
            let reader = name
                .strip_prefix(stem)
                .and_then(|rest| rest.strip_prefix('-'))
                .and_then(reader_of);
            reader.is_some_and(|reader| {
                // "noor-client" is the client of `plan-noor.toml`, whose name begins like this one.
                let of_another_plan = reader
                    .rsplit_once('-')
                    .is_some_and(|(_, last)| known.iter().any(|it| it == last));
                let is_safety = SAFETY_NAMES
                    .iter()
                    .any(|it| name.contains(&format!("{reader}-{it}")));
                let readers = if is_safety { safety } else { may_read };
                !of_another_plan && !readers.iter().any(|it| it == reader)
            })
        })
        .cloned()
        .collect();
    let mut removed = Vec::new();
    for name in stale {
        let path = folder.join(&name);
        if fs::remove_file(&path).is_ok() {
            removed.push(path);
        }
        own.remove(&name);
    }
    if !removed.is_empty() {
        // When this fails the names stay in the ledger, which harms nobody.
        let _ = fs::write(
            folder.join(LEDGER),
            serde_json::to_vec_pretty(&own).unwrap_or_default(),
        );
    }
    removed
}

/// What a safety plan is called in the name of a file; the second under a neutral title.
const SAFETY_NAMES: [&str; 2] = ["veiligheidsplan", "afspraken"];

/// The reader in `marijke-plan.pdf` or `marijke-week-2.png`. An id may hold hyphens too.
fn reader_of(name: &str) -> Option<&str> {
    let products = Product::WORDS.iter().chain(&SAFETY_NAMES);
    products.into_iter().find_map(|product| {
        let (reader, rest) = name.rsplit_once(&format!("-{product}"))?;
        rest.starts_with(['.', '-']).then_some(reader)
    })
}

/// Puts a finished file in its place at once, readable as other files of the user are.
fn keep(file: tempfile::NamedTempFile, path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is closed to others. A plan is private too, so only the group is added
        // that a new file in this folder would have had; the umask is not ours to know.
        file.as_file()
            .set_permissions(fs::Permissions::from_mode(0o640))?;
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

fn read_ledger(folder: &Path) -> BTreeSet<String> {
    fs::read(folder.join(LEDGER))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// All font files of a folder.
pub fn fonts(folder: &Path, locale: &Locale) -> Result<Vec<Font>, Failure> {
    let failed = |path: &Path, error: &std::io::Error| {
        trouble::cannot_read(locale, path, error, "cli-file-unreadable")
    };
    let entries = fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut fonts = Vec::new();
    for path in paths {
        let ending = path
            .extension()
            .map(|it| it.to_string_lossy().to_lowercase());
        if matches!(ending.as_deref(), Some("ttf" | "otf" | "ttc")) {
            fonts.push(fs::read(&path).map_err(|error| failed(&path, &error))?);
        }
    }
    Ok(fonts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_booklet_takes_the_old_pages_away() {
        let folder = tempfile::tempdir().expect("a folder");
        let locale = Locale::load(&crate::resources::Resources::embedded(), "nl").expect("nl");
        let pages = |count: usize, name: &str| -> Vec<Output> {
            let page = |it| Output {
                name: format!("{name}-{it}.png"),
                bytes: vec![0],
            };
            (1..=count).map(page).collect()
        };
        let there = |name: &str| folder.path().join(name).exists();
        let write = |outputs: &[Output]| {
            assert!(write(folder.path(), outputs, false, &locale).is_ok());
        };
        fs::write(folder.path().join("plan-client-plan-9.png"), "not ours").expect("a file");
        write(&pages(3, "plan-client-plan"));
        write(&pages(2, "plan-team-plan"));
        write(&pages(1, "plan-client-plan"));
        assert!(there("plan-client-plan-1.png") && !there("plan-client-plan-2.png"));
        assert!(!there("plan-client-plan-3.png"));
        assert!(there("plan-team-plan-2.png") && there("plan-client-plan-9.png"));
    }
}
