//! The word lists: hard words with what to write instead, expressions, easy words, long words that are fine.
//!
//! Every written form stands in a list; nothing is stemmed, because a stem of a Dutch word is often another word.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;

use serde::Deserialize;

use super::token::{Token, lower};
use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;

/// Why a word is hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// A hard word and what to write instead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
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
    /// The list that it came from.
    #[serde(skip)]
    pub file: String,
}

/// An expression that does not mean what it says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idiom {
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
    /// The list that it came from.
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
    words: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IdiomFile {
    #[serde(rename = "beeldspraak", default)]
    idioms: Vec<Idiom>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompoundFile {
    #[serde(rename = "goed", default)]
    words: Vec<String>,
}

/// A step of a pattern.
#[derive(Clone, Debug)]
enum Step {
    Word(String),
    OneOf(Vec<String>),
    Gap,
}

#[derive(Clone, Debug)]
struct Pattern {
    idiom: u32,
    /// The part that stands together, from its first word on.
    core: Vec<Step>,
    /// A verb that may stand on either side, as Dutch verbs do.
    verb: Option<Vec<String>>,
    /// Which step of the core is looked up.
    anchor: usize,
}

/// The longest phrase of a list, in words.
const LONGEST: usize = 8;
/// A gap holds at most so many words.
const GAP: usize = 3;
/// How far the verb of an expression may stand from the rest.
const REACH: usize = 7;

/// A multiply-and-rotate hash: the lists are ours, nobody can choose keys that collide.
#[derive(Default)]
pub struct Quick(u64);

impl std::hash::Hasher for Quick {
    fn finish(&self) -> u64 {
        // The low bits know only the first letters, and a table looks at the low bits.
        self.0 ^ (self.0 >> 29) ^ (self.0 >> 47)
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word))
                .wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write(&[byte]);
    }
}

pub type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// All lists, ready to be looked up.
#[derive(Debug, Default)]
pub struct Lexicon {
    pub entries: Vec<Entry>,
    pub idioms: Vec<Idiom>,
    /// Form to entry.
    single: QuickMap<String, u32>,
    /// First word of a phrase to the rest of it, longest first, and the entry.
    phrases: QuickMap<String, Vec<(Vec<String>, u32)>>,
    /// Every word that a list knows something of, so that most words are looked up once.
    marks: QuickMap<String, u8>,
    patterns: Vec<Pattern>,
    anchors: QuickMap<String, Vec<u32>>,
    exceptions: Vec<Vec<Vec<String>>>,
    pub easy: HashSet<String>,
    pub easy_lemmas: usize,
    /// Easy nouns on -en.
    pub plurals: HashSet<String>,
    pub infinitives: HashSet<String>,
    /// Long words that everybody knows.
    pub everyday: HashSet<String>,
    /// Short words that carry a dot.
    pub abbreviations: HashSet<String>,
}

/// A word or the first word of a phrase of a list.
const LISTED: u8 = 1;
/// The word by which an expression is found.
const ANCHOR: u8 = 2;
/// A form of a verb in two parts.
pub const IN_TWO: u8 = 4;

/// A place in a sentence where a list has something: a range of tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub from: usize,
    pub to: usize,
    pub index: u32,
}

impl Lexicon {
    /// # Errors
    /// When a file is no list, or a list contradicts itself.
    pub fn load(
        resources: &Resources,
        separable: &super::grammar::Separable,
    ) -> Result<Self, DataError> {
        let mut lexicon = Self::default();
        for name in resources.list("locales/nl/words") {
            let text = resources.text(name)?;
            let bad = |cause| DataError::new(name, cause);
            match name.strip_prefix("locales/nl/words/").unwrap_or(name) {
                it if it.starts_with("hard/") => {
                    let file: HardFile = read_data(text).map_err(bad)?;
                    lexicon.entries.extend(file.words.into_iter().map(|mut it| {
                        it.file = name.to_owned();
                        it
                    }));
                }
                it if it.starts_with("idioms") => {
                    let file: IdiomFile = read_data(text).map_err(bad)?;
                    lexicon.idioms.extend(file.idioms.into_iter().map(|mut it| {
                        it.file = name.to_owned();
                        it
                    }));
                }
                "easy.toml" => {
                    let file: super::easy::File = read_data(text).map_err(bad)?;
                    let easy = file.forms();
                    lexicon.easy.extend(easy.words);
                    lexicon.plurals.extend(easy.plurals);
                    lexicon.infinitives.extend(easy.infinitives);
                    lexicon.easy_lemmas += easy.lemmas;
                }
                "compounds.toml" => {
                    let file: CompoundFile = read_data(text).map_err(bad)?;
                    lexicon.everyday.extend(file.words);
                }
                "grammar.toml" | "separable.toml" | "README.md" => {}
                _ => return Err(DataError::new(name, "this is no word list")),
            }
        }
        lexicon
            .index()
            .map_err(|cause| DataError::new("locales/nl/words", cause))?;
        lexicon.mark(separable);
        Ok(lexicon)
    }

    fn index(&mut self) -> Result<(), String> {
        for (index, entry) in self.entries.iter().enumerate() {
            let index = index as u32;
            for form in std::iter::once(&entry.word).chain(&entry.forms) {
                let form = lower(form).into_owned();
                let words: Vec<String> = split(&form);
                match words.as_slice() {
                    [] => return Err(format!("“{}” has an empty form", entry.word)),
                    [one] => {
                        if entry.sort == Sort::Abbreviation && !one.contains('.') {
                            self.abbreviations.insert(one.clone());
                        }
                        let known = *self.single.entry(one.clone()).or_insert(index);
                        if known != index {
                            return Err(self.twice(&form, known, index));
                        }
                    }
                    [first, rest @ ..] => {
                        if words.len() > LONGEST {
                            return Err(format!("“{form}” has too many words"));
                        }
                        let known = self.phrases.entry(first.clone()).or_default();
                        let same = known.iter().find(|(it, _)| it == rest).map(|(_, it)| *it);
                        match same {
                            None => known.push((rest.to_vec(), index)),
                            Some(same) if same == index => {}
                            Some(same) => return Err(self.twice(&form, same, index)),
                        }
                    }
                }
            }
            let except = entry.except.iter().map(|it| split(&lower(it))).collect();
            self.exceptions.push(except);
        }
        for rest in self.phrases.values_mut() {
            rest.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        let mut known = HashSet::new();
        for (index, idiom) in self.idioms.iter().enumerate() {
            for text in std::iter::once(&idiom.pattern).chain(&idiom.patterns) {
                if !known.insert(text) {
                    return Err(format!("“{text}” stands there twice"));
                }
                let pattern = Pattern::parse(text, index as u32)
                    .ok_or_else(|| format!("“{text}” is no pattern"))?;
                let at = self.patterns.len() as u32;
                let keys: Vec<String> = match &pattern.core[pattern.anchor] {
                    Step::Word(word) => vec![word.clone()],
                    Step::OneOf(words) => words.clone(),
                    Step::Gap => return Err(format!("“{text}” has no word of its own")),
                };
                for key in keys {
                    self.anchors.entry(key).or_default().push(at);
                }
                self.patterns.push(pattern);
            }
        }
        Ok(())
    }

    fn twice(&self, form: &str, one: u32, other: u32) -> String {
        let [one, other] = [one, other].map(|it| &self.entry(it).word);
        format!("“{form}” is a form of “{one}” and of “{other}”")
    }

    fn mark(&mut self, separable: &super::grammar::Separable) {
        let listed = self
            .single
            .keys()
            .chain(self.phrases.keys())
            .map(|it| (it, LISTED));
        let anchors = self.anchors.keys().map(|it| (it, ANCHOR));
        let in_two = separable.keys().map(|it| (it, IN_TWO));
        for (word, mark) in listed.chain(anchors).chain(in_two) {
            *self.marks.entry(word.clone()).or_default() |= mark;
        }
    }

    pub fn marks(&self, word: &str) -> u8 {
        self.marks.get(word).copied().unwrap_or(0)
    }

    pub fn entry(&self, index: u32) -> &Entry {
        &self.entries[index as usize]
    }

    pub fn idiom(&self, index: u32) -> &Idiom {
        &self.idioms[index as usize]
    }

    pub fn is_listed(&self, word: &str) -> bool {
        self.single.contains_key(word)
    }

    /// The longest phrase or the word of a list that starts here.
    pub fn at(&self, tokens: &[Token], index: usize) -> Option<Found> {
        if tokens[index].marks & LISTED == 0 {
            return None;
        }
        let word = tokens[index].lower.as_ref();
        if let Some(phrases) = self.phrases.get(word) {
            for (rest, entry) in phrases {
                if let Some(to) = follows(tokens, index + 1, rest)
                    && !self.excepted(tokens, index, to, *entry)
                {
                    return Some(Found {
                        from: index,
                        to,
                        index: *entry,
                    });
                }
            }
        }
        let entry = *self.single.get(word)?;
        let fine = self.excepted(tokens, index, index + 1, entry);
        (!fine).then_some(Found {
            from: index,
            to: index + 1,
            index: entry,
        })
    }

    /// Does one of the phrases in which the word is fine stand around it?
    fn excepted(&self, tokens: &[Token], from: usize, to: usize, entry: u32) -> bool {
        self.exceptions[entry as usize].iter().any(|phrase| {
            let first = from.saturating_sub(phrase.len() + 2);
            (first..to).any(|start| {
                phrase.first().is_some_and(|it| tokens[start].is(it))
                    && follows(tokens, start + 1, &phrase[1..]).is_some_and(|end| {
                        // Around the word, or right beside it.
                        (start <= from && end >= to) || end == from || start == to
                    })
            }) || phrase
                .first()
                .is_some_and(|it| tokens.get(to).is_some_and(|token| token.is(it)))
                && follows(tokens, to + 1, &phrase[1..]).is_some()
        })
    }

    /// The expression whose rarest word stands here.
    pub fn idiom_at(&self, tokens: &[Token], index: usize) -> Option<Found> {
        if tokens[index].marks & ANCHOR == 0 {
            return None;
        }
        let patterns = self.anchors.get(tokens[index].lower.as_ref())?;
        patterns
            .iter()
            .find_map(|at| self.patterns[*at as usize].find(tokens, index))
    }
}

/// The words of a phrase, as tokens are: a dot or a slash that stands loose is left out.
fn split(phrase: &str) -> Vec<String> {
    super::token::tokens(phrase)
        .iter()
        .filter(|it| it.counts() || it.text == "/" || it.text == "&")
        .map(|it| it.lower.clone().into_owned())
        .collect()
}

/// Do these words follow, with nothing between? The end of the range of tokens.
fn follows(tokens: &[Token], from: usize, words: &[String]) -> Option<usize> {
    let to = from + words.len();
    let there = tokens.get(from..to)?;
    there
        .iter()
        .zip(words)
        .all(|(token, word)| token.is(word))
        .then_some(to)
}

impl Pattern {
    fn parse(text: &str, idiom: u32) -> Option<Self> {
        let mut steps = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (step, length) = if let Some(inner) = rest.strip_prefix('{') {
                let (choices, _) = inner.split_once('}')?;
                let words = choices
                    .split('|')
                    .map(|it| lower(it.trim()).into_owned())
                    .collect();
                (Step::OneOf(words), choices.len() + 2)
            } else {
                let length = rest.find(' ').unwrap_or(rest.len());
                let word = &rest[..length];
                let step = if word == "*" {
                    Step::Gap
                } else {
                    Step::Word(lower(word).into_owned())
                };
                (step, length)
            };
            steps.push(step);
            rest = rest[length..].trim_start();
        }
        let mut verb = None;
        let words = steps.iter().filter(|it| !matches!(it, Step::Gap)).count();
        // The verb moves: "valt met de deur in huis", "met de deur in huis vallen". It may stand far away only when
        // the rest says enough by itself.
        let telling = steps
            .iter()
            .filter(|it| matches!(it, Step::Word(word) if word.chars().count() >= 4 && !LITTLE.contains(&word.as_str())))
            .count();
        if words >= 3 && telling >= 2 {
            let take = |steps: &mut Vec<Step>, last: bool| {
                let at = if last { steps.len() - 1 } else { 0 };
                let Step::OneOf(words) = steps.remove(at) else {
                    return None;
                };
                let gap = if last { steps.len().checked_sub(1)? } else { 0 };
                if matches!(steps[gap], Step::Gap) {
                    steps.remove(gap);
                }
                Some(words)
            };
            // A choice of verbs has the many forms of a verb; a choice of pronouns is another thing.
            let is_verb = |step: Option<&Step>| match step {
                Some(Step::OneOf(words)) => {
                    words.len() >= 3 && !words.iter().any(|it| PRONOUNS.contains(&it.as_str()))
                }
                _ => false,
            };
            // A choice inside is a limit that somebody thought of: "op {de|haar} achterste benen" is no horse.
            let choices = steps
                .iter()
                .filter(|it| matches!(it, Step::OneOf(_)))
                .count();
            let one = choices == 1;
            if one && is_verb(steps.last()) {
                verb = take(&mut steps, true);
            } else if one && is_verb(steps.first()) {
                verb = take(&mut steps, false);
            }
        }
        let anchor = steps
            .iter()
            .enumerate()
            .filter_map(|(index, step)| match step {
                Step::Word(word) => Some((index, word.chars().count() + 20)),
                Step::OneOf(words) => {
                    Some((index, words.iter().map(|it| it.chars().count()).min()?))
                }
                Step::Gap => None,
            })
            .max_by_key(|(_, length)| *length)?
            .0;
        Some(Self {
            idiom,
            core: steps,
            verb,
            anchor,
        })
    }

    fn find(&self, tokens: &[Token], anchor: usize) -> Option<Found> {
        let from = backwards(&self.core[..self.anchor], tokens, anchor)?;
        let to = forwards(&self.core[self.anchor + 1..], tokens, anchor + 1)?;
        if let Some(verb) = &self.verb {
            let is_verb = |token: &Token| verb.iter().any(|it| token.is(it));
            let first = from.saturating_sub(REACH);
            let last = (to + REACH).min(tokens.len());
            let before = tokens[first..from].iter().rposition(is_verb);
            let after = tokens[to..last].iter().position(is_verb);
            before.or(after)?;
        }
        Some(Found {
            from,
            to,
            index: self.idiom,
        })
    }
}

/// Words of four letters and more that say little.
const LITTLE: [&str; 14] = [
    "naar", "voor", "niet", "door", "over", "zijn", "haar", "mijn", "geen", "meer", "onder", "aan",
    "elkaar", "weer",
];
const PRONOUNS: [&str; 12] = [
    "mij", "me", "hem", "haar", "hen", "ons", "zich", "je", "u", "mijn", "zijn", "jou",
];

fn fits(step: &Step, token: &Token) -> bool {
    match step {
        Step::Word(word) => token.is(word),
        Step::OneOf(words) => words.iter().any(|it| token.is(it)),
        Step::Gap => false,
    }
}

fn forwards(steps: &[Step], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    if matches!(step, Step::Gap) {
        return (0..=GAP)
            .take_while(|skip| {
                *skip == 0 || tokens.get(at + skip - 1).is_some_and(|it| it.counts())
            })
            .find_map(|skip| forwards(rest, tokens, at + skip));
    }
    // "Uit het oog, uit het hart."
    let at = if tokens.get(at)?.text == "," {
        at + 1
    } else {
        at
    };
    if !fits(step, tokens.get(at)?) {
        return None;
    }
    forwards(rest, tokens, at + 1)
}

fn backwards(steps: &[Step], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_last() else {
        return Some(at);
    };
    if matches!(step, Step::Gap) {
        return (0..=GAP)
            .take_while(|skip| {
                *skip == 0 || at.checked_sub(*skip).is_some_and(|it| tokens[it].counts())
            })
            .find_map(|skip| backwards(rest, tokens, at.checked_sub(skip)?));
    }
    let before = at.checked_sub(1)?;
    let before = if tokens[before].text == "," {
        before.checked_sub(1)?
    } else {
        before
    };
    if !fits(step, &tokens[before]) {
        return None;
    }
    backwards(rest, tokens, before)
}
