//! The groups of words that mostly mean one thing, as data.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::super::token::{Token, lower, tokens};

/// What the words of a group are words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Sort {
    #[serde(rename = "persoon")]
    Person,
    #[serde(rename = "mensen")]
    People,
    #[serde(rename = "ding")]
    Thing,
}

impl Sort {
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::People => "people",
            Self::Thing => "thing",
        }
    }
}

/// Words that mean one thing; the easiest comes first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    #[serde(rename = "soort")]
    pub sort: Sort,
    #[serde(rename = "woorden")]
    pub words: Vec<Word>,
    /// Short documents with two of the words.
    #[serde(rename = "fout")]
    pub wrong: Vec<String>,
    /// Short documents in which nobody may be told to choose.
    #[serde(rename = "goed")]
    pub right: Vec<String>,
}

/// One of the words of a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    #[serde(rename = "woord")]
    pub word: String,
    /// All other written forms.
    #[serde(rename = "vormen", default)]
    pub forms: Vec<String>,
    /// The only phrases in which it means this: *mijn dokter*, and not any doctor.
    #[serde(rename = "alleen", default)]
    pub only: Vec<String>,
}

impl Word {
    /// What stands in a text.
    pub fn written(&self) -> impl Iterator<Item = &String> {
        let whole = self.only.is_empty().then_some(&self.word);
        whole.into_iter().chain(&self.forms).chain(&self.only)
    }
}

/// A form of a word: what follows its first word, and whose form it is.
#[derive(Debug)]
pub struct Form {
    rest: Vec<String>,
    pub group: usize,
    pub word: usize,
}

/// The groups, ready to be looked up.
#[derive(Debug, Default)]
pub struct Groups {
    pub all: Vec<Group>,
    /// By the first word of a form; the longest first.
    forms: HashMap<String, Vec<Form>>,
}

impl Groups {
    /// # Errors
    /// When a group has fewer than two words, or one form stands for two of its words.
    pub fn new(all: Vec<Group>) -> Result<Self, String> {
        let mut forms: HashMap<String, Vec<Form>> = HashMap::default();
        for (at, group) in all.iter().enumerate() {
            let name = group.words.first().map_or("", |it| it.word.as_str());
            if group.words.len() < 2 {
                return Err(format!("the group of “{name}” needs two words"));
            }
            let mut seen = HashSet::new();
            for (word, it) in group.words.iter().enumerate() {
                for form in it.written() {
                    let mut parts = tokens(form).into_iter().map(|it| it.lower.into_owned());
                    let Some(first) = parts.next() else {
                        return Err(format!("the group of “{name}” has an empty form"));
                    };
                    if !seen.insert(lower(form).into_owned()) {
                        return Err(format!("the group of “{name}” has “{form}” twice"));
                    }
                    forms.entry(first).or_default().push(Form {
                        rest: parts.collect(),
                        group: at,
                        word,
                    });
                }
            }
        }
        for list in forms.values_mut() {
            list.sort_by_key(|it| std::cmp::Reverse(it.rest.len()));
        }
        Ok(Self { all, forms })
    }

    /// The words of groups that stand in a sentence, each with its range of tokens. In one group the longest wins.
    pub fn find<'g>(&'g self, sentence: &[Token], found: &mut Vec<(&'g Form, usize, usize)>) {
        found.clear();
        for (index, token) in sentence.iter().enumerate() {
            let Some(forms) = self.forms.get(token.lower.as_ref()) else {
                continue;
            };
            for form in forms {
                let end = index + 1 + form.rest.len();
                let Some(there) = sentence.get(index..end) else {
                    continue;
                };
                let same = |(it, word): (&Token, &String)| it.is(word);
                let follows = there[1..].iter().zip(&form.rest).all(same);
                // "Stichting Toilet": a capital inside a sentence is a name; "ID-kaart" and "WC" are none.
                let named =
                    |it: &Token| it.name && !it.text.chars().nth(1).is_some_and(char::is_uppercase);
                let open = there.iter().all(|it| !it.closed() && !named(it));
                let covered = found
                    .iter()
                    .any(|(other, _, to)| other.group == form.group && *to > index);
                if follows && open && !covered {
                    found.push((form, index, end));
                }
            }
        }
    }
}
