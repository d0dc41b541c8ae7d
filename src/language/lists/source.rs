//! The word lists as people write them.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::Fault;
use super::easy::{self, Easy};
use crate::toml_reader::read_data;

/// Why a word is hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Sort {
    #[serde(rename = "moeilijk")]
    Hard,
    #[serde(rename = "formeel")]
    Formal,
    #[serde(rename = "engels")]
    English,
    #[serde(rename = "afkorting")]
    Abbreviation,
    #[serde(rename = "vaag")]
    Vague,
}

impl Sort {
    pub const ALL: [Self; 5] = [
        Self::Hard,
        Self::Formal,
        Self::English,
        Self::Abbreviation,
        Self::Vague,
    ];
}

/// What kind of word it is; the lists of others may use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum WordClass {
    #[serde(rename = "zn")]
    Noun,
    #[serde(rename = "ww")]
    Verb,
    #[serde(rename = "bn")]
    Adjective,
    #[serde(rename = "bw")]
    Adverb,
    #[serde(rename = "uitdrukking")]
    Expression,
}

impl WordClass {
    pub const ALL: [Self; 5] = [
        Self::Noun,
        Self::Verb,
        Self::Adjective,
        Self::Adverb,
        Self::Expression,
    ];
}

/// A hard word and what to write instead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardWord {
    #[serde(rename = "woord")]
    pub word: String,
    #[serde(rename = "soort")]
    pub sort: Sort,
    #[serde(rename = "woordsoort")]
    pub class: WordClass,
    /// All other written forms.
    #[serde(rename = "vormen", default)]
    pub forms: Vec<String>,
    #[serde(rename = "liever", default)]
    pub instead: Vec<String>,
    /// One line that explains the word.
    #[serde(rename = "uitleg", default)]
    pub explanation: Option<String>,
    /// An abbreviation in full.
    #[serde(rename = "voluit", default)]
    pub in_full: Option<String>,
    /// The full form fits wherever one of the forms stands: it means one thing and has no plural.
    #[serde(rename = "zeker", default)]
    pub sure: bool,
    /// Phrases in which the word is fine.
    #[serde(rename = "behalve", default)]
    pub except: Vec<String>,
    #[serde(skip)]
    pub file: String,
}

impl HardWord {
    pub fn all_forms(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.word).chain(&self.forms)
    }
}

/// An expression that does not mean what it says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expression {
    /// Words; `*` is a gap of at most three words, `{a|b}` a choice.
    #[serde(rename = "patroon")]
    pub pattern: String,
    /// Other orders of the same expression.
    #[serde(rename = "patronen", default)]
    pub patterns: Vec<String>,
    #[serde(rename = "liever", deserialize_with = "one_or_more")]
    pub instead: Vec<String>,
    #[serde(rename = "fout", default, deserialize_with = "one_or_more")]
    pub wrong: Vec<String>,
    #[serde(rename = "goed", default, deserialize_with = "one_or_more")]
    pub right: Vec<String>,
    #[serde(skip)]
    pub file: String,
}

fn one_or_more<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        One(String),
        More(Vec<String>),
    }
    Ok(match Given::deserialize(from)? {
        Given::One(one) => vec![one],
        Given::More(more) => more,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HardFile {
    #[serde(rename = "woord", default)]
    words: Vec<HardWord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpressionFile {
    #[serde(rename = "beeldspraak", default)]
    expressions: Vec<Expression>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompoundFile {
    #[serde(rename = "goed", default)]
    words: Vec<String>,
}

/// `grammar.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// Shaped like a participle, and an adjective: *word ik verliefd*.
    #[serde(rename = "lijkt_deelwoord")]
    pub like_participles: BTreeSet<String>,
    /// Participles on -en of verbs that take no *ge*.
    #[serde(rename = "sterk_zonder_ge")]
    pub strong: BTreeSet<String>,
    /// Participles after *is* and *zijn* that hide who did it.
    #[serde(rename = "na_zijn")]
    pub settled: BTreeSet<String>,
    /// Nouns on -ing, -atie and -heid that are a thing, a person or a place.
    #[serde(rename = "dingen")]
    pub things: BTreeSet<String>,
    /// Neuter nouns that look like a verb: *het eten van mijn moeder*.
    #[serde(rename = "het_woorden")]
    pub neuter: BTreeSet<String>,
    /// Adjectives behind *het*: *ik vind het fijn dat …*
    #[serde(rename = "na_het")]
    pub judgements: BTreeSet<String>,
    /// Nouns on -en, which look like verbs at the end of a sentence.
    #[serde(rename = "meervouden")]
    pub plurals: BTreeSet<String>,
    /// Capitals that everybody says: tv, wc.
    #[serde(rename = "hoofdletters_goed")]
    pub known_capitals: BTreeSet<String>,
}

/// `separable.toml`: verbs in two parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeparableFile {
    #[serde(rename = "ww")]
    verbs: Vec<Verb>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verb {
    #[serde(rename = "deel")]
    pub particle: String,
    #[serde(rename = "werkwoord")]
    pub infinitive: String,
    /// As they stand apart from the particle.
    #[serde(rename = "vormen")]
    pub forms: Vec<String>,
    #[serde(rename = "deelwoord")]
    pub participle: String,
}

/// All lists.
#[derive(Debug, Default)]
pub struct Lists {
    pub words: Vec<HardWord>,
    pub expressions: Vec<Expression>,
    pub easy: Easy,
    /// Long words that everybody knows.
    pub everyday: Vec<String>,
    pub separable: Vec<Verb>,
    pub grammar: Grammar,
}

/// Where the lists lie.
pub const FOLDER: &str = "locales/nl/words";
/// The lists that are one file.
const ONE_FILE: [&str; 4] = [
    "easy.toml",
    "compounds.toml",
    "grammar.toml",
    "separable.toml",
];

impl Lists {
    /// From the files of the folder, each with its name.
    ///
    /// # Errors
    /// When a file is no list, or one is missing.
    pub fn read<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Self, Fault> {
        let mut lists = Self::default();
        let mut seen = BTreeSet::new();
        for (name, text) in files {
            let bad = |cause| Fault::new(name, cause);
            let short = name
                .strip_prefix(FOLDER)
                .unwrap_or(name)
                .trim_start_matches('/');
            seen.insert(short);
            match short {
                it if it.starts_with("hard/") => {
                    let mut file: HardFile = read_data(text).map_err(bad)?;
                    file.words
                        .iter_mut()
                        .for_each(|it| it.file = name.to_owned());
                    lists.words.extend(file.words);
                }
                it if it.starts_with("idioms") => {
                    let mut file: ExpressionFile = read_data(text).map_err(bad)?;
                    file.expressions
                        .iter_mut()
                        .for_each(|it| it.file = name.to_owned());
                    lists.expressions.extend(file.expressions);
                }
                "easy.toml" => {
                    let file: easy::File = read_data(text).map_err(bad)?;
                    lists.easy = file.forms();
                }
                "compounds.toml" => {
                    let file: CompoundFile = read_data(text).map_err(bad)?;
                    lists.everyday = file.words;
                }
                "grammar.toml" => lists.grammar = read_data(text).map_err(bad)?,
                "separable.toml" => {
                    let file: SeparableFile = read_data(text).map_err(bad)?;
                    lists.separable = file.verbs;
                }
                "README.md" => {}
                _ => return Err(Fault::new(name, "this is no word list")),
            }
        }
        match ONE_FILE.iter().find(|it| !seen.contains(**it)) {
            Some(missing) => Err(Fault::new(
                &format!("{FOLDER}/{missing}"),
                "the file is missing",
            )),
            None => Ok(lists),
        }
    }
}
