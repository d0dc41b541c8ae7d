//! Everything that the program says in Dutch is as plain as what it asks of others.
//!
//! `texts.toml` says which files hold such text and for whom. Each sentence goes through the checker at the level of
//! its reader. Nothing is found, warnings and tips alike, except for words that the field fixes (`words.toml`).

mod fluent;
mod prose;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use beeldplan::language::{Language, Level, Settings};
use beeldplan::plan::ROOT;
use beeldplan::resources::Resources;
use beeldplan::toml_reader::{Kind, read_data};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    bestand: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    pad: String,
    vorm: Form,
    niveau: Option<Depth>,
    #[serde(default)]
    velden: BTreeMap<String, Depth>,
    #[serde(default)]
    geen_tekst: Vec<String>,
    #[serde(default)]
    koppen: Vec<String>,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Form {
    Ftl,
    Toml,
    Start,
    Md,
    Geen,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Depth {
    A2,
    B1,
}

impl From<Depth> for Level {
    fn from(depth: Depth) -> Self {
        match depth {
            Depth::A2 => Self::A2,
            Depth::B1 => Self::B1,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    bekend: Vec<Known>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    niveau: Depth,
    woorden: Vec<String>,
    waarom: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = root().join("tests/plain_texts").join(name);
    read_data(&fs::read_to_string(path).expect("a list")).expect("valid TOML")
}

/// A piece of text, and where it stands.
struct Said {
    file: String,
    place: String,
    level: Level,
    text: String,
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((before, after)) => name.strip_prefix(before).is_some_and(|rest| {
            rest.char_indices()
                .map(|(at, _)| at)
                .chain([rest.len()])
                .any(|at| fits(after, &rest[at..]))
        }),
    }
}

fn everything() -> Vec<Said> {
    let texts: Texts = read("texts.toml");
    let mut paths = vec![root().join("README.md")];
    for folder in [
        "locales/nl",
        "locales/nl-simpel",
        "templates",
        "pictograms",
        "docs",
    ] {
        files(&root().join(folder), &mut paths);
    }
    paths.sort();
    let keys = keys();
    let mut used = BTreeSet::new();
    let mut said = Vec::new();
    for path in paths {
        let name = path
            .strip_prefix(root())
            .expect("a file of ours")
            .to_string_lossy()
            .replace('\\', "/");
        let Some(entry) = texts.bestand.iter().find(|it| fits(&it.pad, &name)) else {
            panic!("tests/plain_texts/texts.toml does not say who reads {name}");
        };
        used.insert(&entry.pad);
        let text = || fs::read_to_string(&path).expect("text");
        let level = || {
            Level::from(
                entry
                    .niveau
                    .unwrap_or_else(|| panic!("{} has no level", entry.pad)),
            )
        };
        let mut put = |place: String, level, text: String| {
            said.push(Said {
                file: name.clone(),
                place,
                level,
                text,
            });
        };
        match entry.vorm {
            Form::Geen => {}
            Form::Ftl => {
                for (id, text) in fluent::texts(&text()) {
                    put(id, level(), text);
                }
            }
            Form::Toml => {
                let value: toml::Value = toml::from_str(&text()).expect("TOML");
                let mut fields = Vec::new();
                walk(&value, "", &mut fields);
                for (field, text) in fields {
                    let of = |it: &String| fits(it, &field) || fits(&format!("{it}.*"), &field);
                    if let Some((_, depth)) = entry.velden.iter().find(|(it, _)| fits(it, &field)) {
                        put(field, (*depth).into(), text);
                    } else {
                        assert!(entry.geen_tekst.iter().any(of), "{name}: is {field} text?");
                    }
                }
            }
            Form::Start => {
                for (place, text) in comments(&text()) {
                    put(place, level(), prose::without_keys(&text, &keys));
                }
            }
            Form::Md => {
                for (place, text) in markdown(&text(), &entry.koppen) {
                    put(place, level(), text);
                }
            }
        }
    }
    for entry in &texts.bestand {
        assert!(used.contains(&entry.pad), "no file is called {}", entry.pad);
    }
    said
}

fn walk(value: &toml::Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        toml::Value::String(text) => found.push((path.to_owned(), text.clone())),
        toml::Value::Array(items) => items.iter().for_each(|it| walk(it, path, found)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                walk(value, &path, found);
            }
        }
        _ => {}
    }
}

/// Every key of the plan file with the words it takes; a life area is named by its id.
fn keys() -> prose::Keys {
    let mut keys = prose::Keys::new();
    for key in ROOT.all().iter().flat_map(|it| it.keys) {
        let words = keys.entry(key.name.to_owned()).or_default();
        if let Kind::Choice(choices) | Kind::Choices(choices) = key.kind {
            words.extend(choices.iter().map(|it| (*it).to_owned()));
        }
    }
    let mut paths = Vec::new();
    files(&root().join("templates/profiles"), &mut paths);
    for path in paths
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "toml"))
    {
        let profile: toml::Value =
            toml::from_str(&fs::read_to_string(path).expect("a profile")).expect("TOML");
        let areas = profile["domeinen"].as_array().expect("life areas");
        let ids = areas
            .iter()
            .filter_map(|it| it["id"].as_str())
            .map(str::to_owned);
        keys.entry("domein".to_owned()).or_default().extend(ids);
    }
    keys
}

/// What stands behind the hashes of a starting plan, a block at a time.
fn comments(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let Some(words) = line.strip_prefix('#').map(str::trim) else {
            open = false;
            continue;
        };
        if words.is_empty() || words.starts_with("---") {
            open = false;
            continue;
        }
        if !open {
            found.push((format!("regel {}", number + 1), String::new()));
            open = true;
        }
        let block = &mut found.last_mut().expect("a block").1;
        block.push_str(words);
        block.push('\n');
    }
    found
}

/// The prose of a page, without fences and signs of layout.
fn markdown(text: &str, headings: &[String]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut inside = headings.is_empty();
    let mut fence = false;
    let mut open = false;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            fence = !fence;
            open = false;
            continue;
        }
        if fence {
            continue;
        }
        if let Some(heading) = line.strip_prefix("## ")
            && !headings.is_empty()
        {
            inside = headings.iter().any(|it| it == heading);
        }
        if !inside || line.trim().is_empty() || line.starts_with('!') {
            open = false;
            continue;
        }
        let place = format!("regel {}", number + 1);
        let plain = links(line).replace("**", "").replace('*', "");
        if line.starts_with('|') {
            for cell in plain.trim_matches('|').split(" | ").map(str::trim) {
                if !cell.trim_matches(['-', '|']).is_empty() {
                    found.push((place.clone(), cell.to_owned()));
                }
            }
            open = false;
        } else if open && !line.starts_with('-') {
            let block = &mut found.last_mut().expect("a block").1;
            block.push(' ');
            block.push_str(&plain);
        } else {
            found.push((place, plain));
            open = !line.starts_with('#');
        }
    }
    found
}

/// `[words](address)` as its words.
fn links(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let (outside, words) = before.rsplit_once('[').unwrap_or((before, ""));
        out.push_str(outside);
        out.push_str(words);
        rest = after.split_once(')').map_or("", |(_, rest)| rest);
    }
    out + rest
}

#[test]
fn our_own_dutch_is_plain() {
    let checker = Checker::load();
    let mut found = BTreeSet::new();
    let mut needed = BTreeSet::new();
    for said in everything() {
        let (remarks, ignored) = checker.read(&said.text, said.level);
        needed.extend(ignored);
        for remark in remarks {
            found.insert(format!("{}, {}: {remark}", said.file, said.place));
        }
    }
    let list: Vec<&String> = found.iter().collect();
    assert!(list.is_empty(), "{} remarks: {list:#?}", list.len());
    let mut known = checker.words.iter().flat_map(|it| &it.woorden);
    let idle: Vec<&String> = known.by_ref().filter(|it| !needed.contains(*it)).collect();
    assert!(
        idle.is_empty(),
        "words.toml has words that nothing needs: {idle:?}"
    );
}

/// The checker, with the words that stay.
struct Checker {
    language: Language,
    words: Vec<Known>,
}

impl Checker {
    fn load() -> Self {
        let resources = Resources::from_folder(&root()).expect("our folders");
        let words: Words = read("words.toml");
        for known in &words.bekend {
            assert!(known.waarom.len() > 20, "{:?}: why?", known.woorden);
        }
        Self {
            language: Language::load(&resources).expect("our own data"),
            words: words.bekend,
        }
    }

    /// What is hard in a text, and the words that would have been.
    fn read(&self, text: &str, level: Level) -> (Vec<String>, Vec<String>) {
        let mut settings = Settings::new(level);
        let known = |it: &&Known| level == Level::B1 || it.niveau == Depth::A2;
        for word in self.words.iter().filter(known).flat_map(|it| &it.woorden) {
            settings.know(word);
        }
        let text = prose::prose(text);
        let found = self.language.check(&text, &settings);
        let remarks = found.remarks.iter().map(|it| {
            let here = &text[it.span.start..it.span.end];
            format!("{} at {}: [{here}] in {text}", it.rule.id(), level.word())
        });
        // A word is noted under the name of its entry; any form of it may stand in the list.
        let entries = self.language.entries().iter();
        let entries = entries.filter(|it| found.ignored.contains(it.word));
        let forms = entries.flat_map(|it| it.all_forms()).map(str::to_lowercase);
        let ignored = forms.chain(found.ignored.iter().map(|it| it.to_lowercase()));
        (remarks.collect(), ignored.collect())
    }
}

/// Of each form of file, something hard in a corner of it is found, and what is code is not.
#[test]
fn what_is_hard_is_found_in_each_form() {
    let checker = Checker::load();
    let rules = |texts: Vec<(String, String)>| {
        let mut rules = BTreeSet::new();
        for (_, text) in texts {
            for remark in checker.read(&text, Level::A2).0 {
                rules.insert(remark.split(' ').next().expect("a rule").to_owned());
            }
        }
        rules.into_iter().collect::<Vec<_>>().join(" ")
    };
    let messages = "a = Goed.\n    .help = { $n ->\n        [one] Ja.\n       *[other] { $m ->\n            [x] Indien u belt.\n           *[y] Ja.\n        }\n    }\n";
    assert_eq!(rules(fluent::texts(messages)), "formeel-woord");
    let page = "# Kop\n\nGoed `indien`.\n\n```\nindien\n```\n\n## Een\n\n| a | Indien u belt. |\n";
    assert_eq!(rules(markdown(page, &[])), "formeel-woord");
    assert_eq!(rules(markdown(page, &["Twee".to_owned()])), "");
    let plan = "# Indien u belt.\nsoort = \"indien\"\n# soort: dagelijks of juridisch.\n";
    let texts = comments(plan).into_iter();
    let texts = texts.map(|(place, text)| (place, prose::without_keys(&text, &keys())));
    assert_eq!(rules(texts.collect()), "formeel-woord");
    for code in [
        "Bijvoorbeeld: uitleg = \"indien u belt\"",
        "Typ: beeldplan render indien.toml --for indien",
        "Zie --product indicatie.",
        "Kijk bij [indicatie] en wat_indien.",
        "Het woord “indien” is moeilijk.",
    ] {
        assert_eq!(checker.read(code, Level::A2).0, [""; 0], "{code}");
    }
}
