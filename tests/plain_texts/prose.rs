//! What is prose in a text and what is code: commands, keys, names of files, examples of the plan file.
//!
//! Code becomes one word between guillemets, which no rule looks into and which counts as nobody's word.

use std::collections::{BTreeMap, BTreeSet};

const CODE: &str = "«x»";

/// The words behind `beeldplan` that make it a command.
const COMMANDS: [&str; 12] = [
    "new",
    "check",
    "check-text",
    "render",
    "report",
    "pictograms",
    "schema",
    "rules",
    "verify",
    "completions",
    "man",
    "--help",
];

/// A line of prose, with code taken out.
pub fn prose(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn line(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        // What stands between quotation marks is named, not said; no rule looks into it.
        if let Some(end) = rest.strip_prefix('“').and_then(|it| it.find('”')) {
            let length = end + 2 * '“'.len_utf8();
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        }
        let begins =
            out.is_empty() || out.ends_with(|it: char| it.is_whitespace() || "(“\"".contains(it));
        let length = if begins { code(rest) } else { 0 };
        if length > 0 {
            out.push_str(CODE);
            rest = &rest[length..];
            continue;
        }
        let first = rest.chars().next().expect("not empty");
        out.push(first);
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// How many bytes of code stand at the beginning.
fn code(rest: &str) -> usize {
    if let Some(inner) = rest.strip_prefix('`') {
        return inner.find('`').map_or(0, |end| end + 2);
    }
    if let Some(inner) = rest.strip_prefix("beeldplan ") {
        let word = inner.split([' ', '.', '\n']).next().unwrap_or_default();
        if COMMANDS.contains(&word) {
            // A command goes on to the end of its sentence.
            let end = [". ", "? ", " (", ", "]
                .iter()
                .filter_map(|it| rest.find(it))
                .min()
                .unwrap_or(rest.len());
            return rest[..end].trim_end_matches('.').len();
        }
    }
    if let Some(length) = assignment(rest) {
        return length;
    }
    let word = rest.split_whitespace().next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ',', ':', ';', '?', '!', ')', '”', '"']);
    let inside = |marks: &[&str]| marks.iter().any(|it| word.contains(it));
    let table = word.starts_with('[') && word.len() > 1;
    let file = [
        ".toml", ".pdf", ".png", ".jpg", ".csv", ".json", ".svg", ".typ", ".md",
    ]
    .iter()
    .any(|it| word.ends_with(it));
    let id = word.split_once(':').is_some_and(|(kind, id)| {
        !id.is_empty()
            && kind.len() > 2
            && kind.chars().all(|it| it.is_ascii_lowercase())
            && id.chars().all(|it| it.is_ascii_alphanumeric())
    });
    // A day as it is typed in a plan: 2027-01-31.
    let day = word.len() == 10 && word.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    let path = word.contains('/') && !word.contains("en/of");
    if word.starts_with("--") {
        // What the option takes: a place to fill in, or the name of a sheet.
        let value = rest[word.len()..].strip_prefix(' ').unwrap_or_default();
        let value = value
            .split([' ', '.', ',', ':', ';', ')'])
            .next()
            .unwrap_or_default();
        let filled = value.len() > 1 && value.chars().all(|it| it.is_ascii_uppercase());
        let takes = (word == "--product" || filled) && !value.is_empty();
        return word.len() + if takes { value.len() + 1 } else { 0 };
    }
    if table || day || file || id || path || inside(&["_", "\\", "{", "}", "|"]) {
        return word.len();
    }
    0
}

/// `sleutel = "woorden"`, `wat = ["a", "b"]`, `stand = true`.
fn assignment(rest: &str) -> Option<usize> {
    let name = rest.find(|it: char| !(it.is_alphanumeric() || "_.-".contains(it)))?;
    if name == 0 {
        return None;
    }
    let spaces = rest[name..].len() - rest[name..].trim_start_matches(' ').len();
    let value = rest[name + spaces..]
        .strip_prefix("= ")?
        .trim_start_matches(' ');
    let start = rest.len() - value.len();
    let end = match value.chars().next()? {
        '"' => value[1..].find('"')? + 2,
        '[' => value.rfind(']')? + 1,
        '{' => value.rfind('}')? + 1,
        _ => value.find(char::is_whitespace).unwrap_or(value.len()),
    };
    Some(start + value[..end].trim_end_matches(['.', ',']).len())
}

/// The keys of the plan file, each with the words it takes.
pub type Keys = BTreeMap<String, BTreeSet<String>>;

/// A comment of a starting plan in which `soort: goed, moeilijk of niet-doen` names a key and its words: those are code.
pub fn without_keys(text: &str, keys: &Keys) -> String {
    let mut out = Vec::new();
    let mut choices: Option<&BTreeSet<String>> = None;
    let mut begins = true;
    for line in text.lines() {
        let mut words = Vec::new();
        for (at, word) in line.split(' ').enumerate() {
            let bare = word.trim_matches(['`', ',', '.', ':', '?']);
            let names = keys.get(bare);
            if (word.starts_with('`') || (word.ends_with(':') && (begins || at == 0)))
                && names.is_some()
            {
                choices = names;
                words.push(word.replace('`', "").replace(bare, CODE));
            } else if choices.is_some_and(|it| it.contains(bare)) {
                words.push(word.replace(bare, CODE));
            } else {
                words.push(word.to_owned());
            }
            begins = word.ends_with(['.', '?']);
            if begins {
                choices = None;
            }
        }
        out.push(words.join(" "));
    }
    out.join("\n")
}
