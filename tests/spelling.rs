//! Every Dutch word of the lists, the rules and the cards is spelled as the dictionary has it: what stands there, and
//! what the program makes of it.
//!
//! The dictionary is a package of the system, because its licence and size do not fit this repository. What is right
//! and not in it stands in `spelling.toml`, with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use beeldplan::language::Language;
use beeldplan::pictogram::Library;
use beeldplan::resources::Resources;
use beeldplan::toml_reader::read_data;
use serde::Deserialize;
use spellbook::Dictionary;
use toml::{Table, Value};

const INSTALL: &str = "the Dutch dictionary nl_NL.aff and nl_NL.dic is not on this computer: install the package hunspell-nl \
     (Debian, Ubuntu: apt-get install hunspell-nl), or let DICPATH name its folder";

static DICTIONARY: LazyLock<Option<Dictionary>> = LazyLock::new(|| {
    let own = std::env::var_os("DICPATH").map(PathBuf::from);
    let folders = ["/usr/share/hunspell", "/usr/share/myspell/dicts"].map(PathBuf::from);
    let (aff, dic) = own.into_iter().chain(folders).find_map(|folder| {
        ["nl_NL", "nl"].iter().find_map(|name| {
            let read = |ending| std::fs::read_to_string(folder.join(format!("{name}.{ending}")));
            Some((read("aff").ok()?, read("dic").ok()?))
        })
    })?;
    Some(Dictionary::new(&aff, &dic).expect("a dictionary that can be read"))
});

fn dictionary() -> &'static Dictionary {
    DICTIONARY.as_ref().expect(INSTALL)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// How a word is written where it stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    /// Made by rule, so that the dictionary needs to know only what it is made of.
    Made,
    /// A list in small letters, names of countries too.
    List,
    /// Sentences: capitals count.
    Text,
}

/// Words with the strictest style in which they stand, and where.
#[derive(Default)]
struct Words {
    found: BTreeMap<String, (Style, BTreeSet<String>)>,
    /// Abbreviations, and English that is listed as English.
    listed: BTreeSet<String>,
    /// The first halves of verbs in two parts.
    particles: BTreeSet<String>,
}

impl Words {
    fn add(&mut self, text: &str, style: Style, place: &str) {
        for word in words(text) {
            let new = || (style, BTreeSet::new());
            let (strictest, places) = self.found.entry(word.to_owned()).or_insert_with(new);
            *strictest = style.max(*strictest);
            if places.len() < 3 {
                places.insert(place.to_owned());
            }
        }
    }

    fn is_right(&self, word: &str, style: Style) -> bool {
        is_known(word, style)
            || self.listed.contains(&word.to_lowercase())
            || style == Style::Made && self.is_made_right(word)
    }

    /// What the rules of Dutch make of words that the dictionary knows.
    fn is_made_right(&self, word: &str) -> bool {
        let known = |word: &str| is_known(word, Style::List);
        // "Opdweil", "teruggewandeld": one word, of which dictionaries have few.
        let joined = self.particles.iter().any(|it| {
            let rest = word
                .strip_prefix(it.as_str())
                .map(|it| it.trim_start_matches('-'));
            rest.is_some_and(|it| it.len() > 1 && known(it))
        });
        // "Somberdere" and "zorgzaamste" before a noun, and "het harigst".
        let degree =
            ["ere", "ste"].iter().any(|it| word.ends_with(it)) && known(&word[..word.len() - 1]);
        let most = word.strip_suffix('e').unwrap_or(word).strip_suffix("st");
        let most = most.is_some_and(|it| (it.ends_with("ig") || it.ends_with("lijk")) && known(it));
        // "Autos" is what many people write; the right form must be made too.
        let apostrophe = word
            .strip_suffix('s')
            .is_some_and(|it| self.found.contains_key(&format!("{it}'s")));
        joined || degree || most || apostrophe
    }
}

/// The words of a text. A word keeps its apostrophes, its hyphens and the dots inside it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_alphanumeric() || "'’-.&".contains(it)))
        .map(|it| {
            it.trim_start_matches(['-', '.', '&'])
                .trim_end_matches(['.', '-', '&'])
        })
        .map(|it| match it.strip_prefix(['\'', '’']) {
            // "'s morgens", "'n", "'t" and their like keep it; what is quoted does not.
            Some(rest) if rest.chars().nth(1).is_some() => rest.trim_end_matches(['\'', '’', '.']),
            _ => it.trim_end_matches(['\'', '’']),
        })
        .filter(|it| it.chars().any(char::is_alphabetic))
}

fn is_known(word: &str, style: Style) -> bool {
    let plain = word.replace('’', "'");
    // "9u", "3e", "5mg"
    if dictionary().check(&plain) || plain.starts_with(|it: char| it.is_ascii_digit()) {
        return true;
    }
    let mut letters = plain.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let capital: String = first.chain(letters).collect();
    style != Style::Text
        && (dictionary().check(&capital) || dictionary().check(&plain.to_uppercase()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    groep: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    reden: String,
    woorden: Vec<String>,
}

/// What is right and in no dictionary.
fn right() -> Vec<Group> {
    let text = std::fs::read_to_string(root().join("tests/spelling.toml")).expect("the list");
    read_data::<Right>(&text).expect("valid TOML").groep
}

/// Every word that is checked.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    let resources = Resources::from_folder(root()).expect("the data folders");
    let folders = ["locales/nl/words", "locales/nl/rules", "pictograms"];
    for name in folders.iter().flat_map(|it| resources.list(it)) {
        let others = ["pictograms/labels/", "pictograms/sets.toml"];
        if !name.ends_with(".toml") || others.iter().any(|it| name.starts_with(it)) {
            continue;
        }
        let text = resources.text(name).expect("text");
        let table: Table = text.parse().expect("valid TOML");
        value(&mut words, name, "", &Value::Table(table));
    }
    let language = Language::load(&resources).expect("our own data");
    for form in language.easy_words() {
        words.add(form, Style::Made, "a form made from easy.toml");
    }
    let library = Library::load(&resources).expect("our own data");
    for form in library.table("nl").written() {
        words.add(form, Style::Made, "a form made from a card");
    }
    words
});

/// Takes the Dutch out of a piece of a file. `key` is the nearest name.
fn value(words: &mut Words, file: &str, key: &str, it: &Value) {
    match it {
        Value::String(text) => {
            // "<lw>" is a class of words.
            if let Some(style) = style(file, key).filter(|_| !text.contains('<')) {
                // On a card "af+wassen" is one word, and as a rule it is two.
                let glue = if file.ends_with("ambiguous.toml") {
                    " "
                } else {
                    ""
                };
                words.add(&text.replace('+', glue), style, file);
            }
            if key == "deel" {
                words.particles.insert(text.clone());
            }
        }
        // A sentence, and the concepts that it gives.
        Value::Array(list) if key == "bewijs" => value(words, file, key, &list[0]),
        Value::Array(list) => list.iter().for_each(|it| value(words, file, key, it)),
        Value::Table(table) => {
            // English is left to the cards.
            let sort = table.get("soort").and_then(Value::as_str);
            let own = matches!(sort, Some("afkorting" | "engels"));
            for (name, it) in table.iter().filter(|(name, _)| *name != "en") {
                if own && matches!(name.as_str(), "woord" | "vormen") {
                    let texts = it.as_str().into_iter().chain(strings(it));
                    let all: Vec<String> =
                        texts.flat_map(self::words).map(str::to_lowercase).collect();
                    words.listed.extend(all);
                } else {
                    value(words, file, name, it);
                }
            }
        }
        _ => {}
    }
}

fn strings(it: &Value) -> impl Iterator<Item = &str> {
    it.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// How the Dutch under a key is written; none when it is no Dutch.
fn style(file: &str, key: &str) -> Option<Style> {
    match key {
        "bron" | "soort" | "woordsoort" | "id" | "ontkent" | "plaats" | "tekening" | "a1"
        | "a2" | "b1" | "set" | "maker" => None,
        // The rest of this file names concepts.
        _ if file.ends_with("ambiguous.toml") => {
            let words = [
                "vormen",
                "voor",
                "na",
                "bij",
                "zonder",
                "woorden",
                "scheidbaar",
            ];
            words.contains(&key).then_some(Style::List)
        }
        _ if file.ends_with("separable.toml") => Some(Style::Made),
        "goed" if file.ends_with("compounds.toml") => Some(Style::List),
        "uitleg" | "fout" | "goed" | "liever" | "voluit" | "behalve" | "beschrijving"
        | "bewijs" | "zin" => Some(Style::Text),
        _ => Some(Style::List),
    }
}

#[test]
fn every_word_is_spelled_right() {
    let excused: BTreeSet<String> = right().into_iter().flat_map(|it| it.woorden).collect();
    let mut wrong = Vec::new();
    for (word, (style, places)) in &WORDS.found {
        if !excused.contains(word) && !WORDS.is_right(word, *style) {
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            wrong.push(format!("{word}\t{}", places.join(", ")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} words:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_word_is_excused_once_and_stands_somewhere() {
    let mut seen = BTreeSet::new();
    let mut odd = Vec::new();
    for group in right() {
        assert!(!group.reden.trim().is_empty(), "a group needs its reason");
        for word in group.woorden {
            if !WORDS.found.contains_key(&word) || !seen.insert(word.clone()) {
                odd.push(word);
            }
        }
    }
    assert!(odd.is_empty(), "twice, or nowhere to be found: {odd:?}");
}

#[test]
fn the_dictionary_tells_wrong_from_right() {
    for wrong in ["teev", "huisen", "gedragd", "verhuisdt", "nederlands"] {
        assert!(!is_known(wrong, Style::Text), "{wrong}");
    }
    for right in [
        "foto's",
        "huizen",
        "begeleider",
        "geëvalueerd",
        "Nederlands",
    ] {
        assert!(is_known(right, Style::Text), "{right}");
    }
    assert!(is_known("nederlands", Style::List));
    assert!(WORDS.is_made_right("opdweilt") && !WORDS.is_made_right("opdwijlt"));
}
