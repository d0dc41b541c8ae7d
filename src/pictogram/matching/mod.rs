//! From a sentence to pictures.
//!
//! Patterns, phrases, verbs with their particle, single words, long words by their last part: the
//! longest goes first and keeps its words. Nothing is guessed. A word that says two things is decided
//! by the words around it; if they do not decide, there is no picture and the writer is asked. What a
//! sentence denies carries the sign for "not". This module knows no plan: names and answers come in.

mod find;
mod negation;
mod rules;
mod table;
mod tokens;

use std::collections::BTreeMap;

pub use table::{Entry, FILES, PACKED, Table, normal};

/// What the writer of a plan has told: names of people, and what a word of two meanings means here.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub names: Vec<String>,
    /// A word in small letters, with the id of its concept.
    pub answers: BTreeMap<String, String>,
}

/// Why a picture was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Written so on the card.
    Word,
    /// A form of a word of the card.
    Form,
    /// Words of a card that belong together.
    Phrase,
    /// A verb and its loose part.
    Separable,
    /// The last part of a long word.
    Compound,
    /// The words around it decided.
    Context,
    /// The writer said so.
    Answer,
    /// A time, a date, an amount.
    Pattern,
    /// The denied form of another word: "niet begrijpen".
    Opposite,
}

impl Reason {
    pub fn id(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Form => "form",
            Self::Phrase => "phrase",
            Self::Separable => "separable",
            Self::Compound => "compound",
            Self::Context => "context",
            Self::Answer => "answer",
            Self::Pattern => "pattern",
            Self::Opposite => "opposite",
        }
    }

    /// How sure it is; to put in order, not a chance.
    fn score(self) -> f32 {
        match self {
            Self::Answer => 1.0,
            Self::Phrase | Self::Separable | Self::Pattern => 0.95,
            Self::Word => 0.9,
            Self::Form | Self::Opposite => 0.85,
            Self::Context => 0.8,
            Self::Compound => 0.75,
        }
    }
}

/// Whether a denial in the same clause, of something that no card has, may touch a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    None,
    /// It is there, and alone it would say too much: "oma ziet niets meer" is no picture of grandmother.
    Beside,
    /// It may be the opposite of what the sentence says.
    Itself,
}

/// A concept that a sentence names.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<'t> {
    pub concept: &'t str,
    /// The words that say it; what stands between them is "…".
    pub words: String,
    /// In bytes of the sentence.
    pub start: usize,
    pub end: usize,
    pub score: f32,
    /// The sentence says that it is not so.
    pub negated: bool,
    /// Proposed, never placed by itself.
    pub sensitive: bool,
    pub doubt: Doubt,
    pub reason: Reason,
    /// The word or phrase of the card that was met.
    pub source: String,
}

/// A word that may be one of these concepts.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask<'t> {
    pub words: String,
    pub concepts: Vec<&'t str>,
}

/// Somebody whom the sentence names: shown by a photo or a tile.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub start: usize,
    pub end: usize,
}

/// All that a sentence gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading<'t> {
    /// Every concept that it names, the best first.
    pub matches: Vec<Match<'t>>,
    pub ask: Vec<Ask<'t>>,
    pub people: Vec<Person>,
}

impl<'t> Reading<'t> {
    /// What the next piece of the same line gives. One idea has one picture.
    fn add(&mut self, next: Self) {
        if self.matches.is_empty() && self.ask.is_empty() && self.people.is_empty() {
            *self = next;
            return;
        }
        let known: std::collections::HashSet<&str> =
            self.matches.iter().map(|it| it.concept).collect();
        let new = next.matches.into_iter();
        self.matches
            .extend(new.filter(|it| !known.contains(it.concept)));
        self.ask.extend(next.ask);
        self.people.extend(next.people);
    }

    /// What may be placed without asking, the best first, then put in the order of the sentence.
    pub fn placeable(&self, most: usize, wanted: &dyn Fn(&Match) -> bool) -> Vec<&Match<'t>> {
        let mut chosen: Vec<&Match> = self
            .matches
            .iter()
            .filter(|it| !it.sensitive && it.doubt == Doubt::None && wanted(it))
            .take(most)
            .collect();
        chosen.sort_by_key(|it| it.start);
        chosen
    }

    /// What the sentence says for certain: a doubtful one might say the opposite.
    pub fn sure(&self) -> impl Iterator<Item = &Match<'t>> {
        self.matches.iter().filter(|it| it.doubt != Doubt::Itself)
    }

    /// Concepts that only a person may place.
    pub fn sensitive(&self) -> impl Iterator<Item = &Match<'t>> {
        self.matches.iter().filter(|it| it.sensitive)
    }
}

/// "Samen", "zelf" and "willen" stand in many sentences and say little about this one.
fn is_weak(concept: &str) -> bool {
    matches!(
        concept,
        "together" | "do_myself" | "want" | "wish" | "person" | "good" | "a_lot" | "a_little"
    )
}
