//! The table: every form of every word of the cards, made once.
//!
//! ```text
//! cards and files (TOML) → dutch → table → pack → bytes → table
//! ```
//!
//! `build.rs` reads this code too: the program holds the bytes, so that nothing is parsed and no form is made while
//! somebody waits. With `--data` the same code runs on the files of that folder. So these modules use nothing of the
//! program but the cards, the spelling of forms and the reader of TOML.

mod denials;
mod dutch;
mod english;
mod inflect;
mod pack;
mod rules;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use serde::{Deserialize, Serialize};

use crate::pictogram::Kind;

pub use denials::{Denied, Quiet};
pub use pack::{FILES, PACKED};
pub use rules::{Rule, RuleSet, Sample, Verdict};

/// What the table needs to know of a card.
pub struct Entry<'c> {
    pub id: &'c str,
    pub kind: Kind,
    pub sensitive: bool,
    /// Little words as "ik" and "kunnen": they are no picture beside a sentence.
    pub empty: bool,
    pub words: &'c [String],
}

pub type ConceptId = u16;
pub type VerbId = u16;

/// FNV: the words are short, and nobody can choose them to hurt us.
#[derive(Clone, Copy)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

pub type Map<V> = HashMap<Box<str>, V, BuildHasherDefault<Fnv>>;
pub type Set = HashSet<Box<str>, BuildHasherDefault<Fnv>>;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Concept {
    pub id: String,
    pub kind: Kind,
    pub sensitive: bool,
    pub empty: bool,
}

/// The concepts that a form stands for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Form {
    pub concepts: Ids,
    /// By rule, from a word of the card.
    pub made: bool,
}

/// A few concepts in one place: a list for each of thousands of forms takes a third of the time.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Ids {
    count: u8,
    ids: [ConceptId; 5],
}

impl Ids {
    fn one(id: ConceptId) -> Self {
        let mut ids = Self::default();
        ids.push(id);
        ids
    }

    /// More cards with one word than there is room for would be a mistake of ours; no card is lost
    /// where it matters, since more than one asks for a rule anyway.
    fn push(&mut self, id: ConceptId) {
        if let Some(place) = self.ids.get_mut(usize::from(self.count)) {
            *place = id;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Ids {
    type Target = [ConceptId];

    fn deref(&self) -> &[ConceptId] {
        &self.ids[..usize::from(self.count)]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VerbForm {
    Infinitive,
    Finite,
    Participle,
}

/// A phrase of a card: its words in this order, with a few skippable ones between.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Phrase {
    pub words: Vec<Box<str>>,
    pub concept: Option<ConceptId>,
    pub name: Box<str>,
}

/// A verb with words that belong to it anywhere in the clause: "poets 's avonds mijn tanden".
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Frame {
    pub parts: Vec<Part>,
    pub concept: Option<ConceptId>,
    pub name: Box<str>,
    /// The part is the particle of the verb and stands at the end of its clause.
    pub separable: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Part {
    Words(Vec<Box<str>>),
    Verb(VerbId),
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Table {
    pub concepts: Vec<Concept>,
    pub forms: Map<Form>,
    pub verbs: Map<Vec<(VerbId, VerbForm)>>,
    pub phrases: Map<Vec<Phrase>>,
    pub frames: Vec<Vec<Frame>>,
    pub heads: Map<ConceptId>,
    pub rules: Vec<RuleSet>,
    pub ruled: Map<usize>,
    pub opposites: BTreeMap<ConceptId, ConceptId>,
    pub words: WordLists,
    /// Words that deny without "niet".
    pub quiet: Quiet,
    /// Verbs that say nothing without their words, by number.
    light: Vec<bool>,
    by_id: Map<ConceptId>,
}

/// The lists of `forms.toml` as sets.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct WordLists {
    pub particles: Set,
    pub skippable: Set,
    pub articles: Set,
    pub subjects: Set,
    pub strong: Set,
    pub weak: Set,
    pub degrees: Set,
    pub capitals: Set,
    pub names: Set,
    pub not_compound: Set,
    pub starts: Set,
    pub adjectives: Set,
}

pub fn normal(word: &str) -> String {
    word.chars()
        .map(|it| {
            if matches!(it, '’' | '‘' | '`' | 'ʼ') {
                '\''
            } else {
                it
            }
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// They keep the next word by them: "op bezoek", "uit bed".
pub const PREPOSITIONS: [&str; 24] = [
    "op", "in", "uit", "aan", "af", "bij", "met", "naar", "van", "voor", "over", "om", "tot",
    "door", "onder", "tegen", "per", "na", "sinds", "zonder", "binnen", "buiten", "tijdens",
    "rond",
];

impl Table {
    fn with_concepts(entries: &[Entry]) -> Self {
        Self {
            concepts: entries
                .iter()
                .map(|it| Concept {
                    id: it.id.to_owned(),
                    kind: it.kind,
                    sensitive: it.sensitive,
                    empty: it.empty,
                })
                .collect(),
            // Growing a map step by step costs as much as filling it.
            forms: Map::with_capacity_and_hasher(16_384, Default::default()),
            verbs: Map::with_capacity_and_hasher(4_096, Default::default()),
            by_id: entries
                .iter()
                .enumerate()
                .map(|(index, it)| (Box::from(it.id), index as ConceptId))
                .collect(),
            ..Self::default()
        }
    }

    pub fn concept(&self, id: &str) -> Option<ConceptId> {
        self.by_id.get(id).copied()
    }

    fn add_form(&mut self, concept: ConceptId, form: &str, made: bool) {
        if let Some(known) = self.forms.get_mut(form) {
            // What a card says itself goes before what a rule makes of another card.
            if known.made && !made {
                known.concepts = Ids::one(concept);
                known.made = false;
            } else if known.made == made && !known.concepts.contains(&concept) {
                known.concepts.push(concept);
            }
            return;
        }
        let concepts = Ids::one(concept);
        self.forms.insert(Box::from(form), Form { concepts, made });
    }

    fn add_phrase(&mut self, concept: Option<ConceptId>, words: Vec<Box<str>>) {
        let name: Box<str> = words.join(" ").into();
        let list = self.phrases.entry(words[0].clone()).or_default();
        if !list
            .iter()
            .any(|it| it.name == name && it.concept == concept)
        {
            list.push(Phrase {
                words,
                concept,
                name,
            });
        }
    }

    fn sort(&mut self) {
        for list in self.phrases.values_mut() {
            list.sort_by_key(|it| std::cmp::Reverse(it.words.len()));
        }
    }

    /// Forms of more than one concept without a rule that chooses; a test keeps this empty.
    pub fn undecided(&self) -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(String, Vec<String>)> = self
            .forms
            .iter()
            .filter(|(form, it)| {
                let full = it
                    .concepts
                    .iter()
                    .filter(|id| !self.concepts[usize::from(**id)].empty);
                full.count() > 1 && !self.ruled.contains_key(*form)
            })
            .map(|(form, it)| (form.to_string(), self.ids(&it.concepts)))
            .collect();
        let phrases = self
            .phrases
            .values()
            .flatten()
            .map(|it| (&it.name, it.concept));
        let frames = self
            .frames
            .iter()
            .flatten()
            .map(|it| (&it.name, it.concept));
        let mut seen: BTreeMap<&str, ConceptId> = BTreeMap::new();
        for (name, concept) in phrases.chain(frames) {
            let Some(concept) = concept else { continue };
            if let Some(other) = seen.insert(name, concept)
                && other != concept
                && !self.ruled.contains_key(name)
            {
                found.push((name.to_string(), self.ids(&[other, concept])));
            }
        }
        found.sort();
        found.dedup();
        found
    }

    pub fn ids(&self, concepts: &[ConceptId]) -> Vec<String> {
        concepts
            .iter()
            .map(|it| self.concepts[usize::from(*it)].id.clone())
            .collect()
    }

    /// A verb that says nothing without its words.
    pub fn is_light(&self, word: &str) -> bool {
        let forms = self.verbs.get(word);
        forms.is_some_and(|it| it.iter().any(|(id, _)| self.light[usize::from(*id)]))
    }

    /// Every single form that a sentence is read with: of words, of verbs and of last parts of words.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        let frames = self.frames.iter().flatten().flat_map(|it| &it.parts);
        let framed = frames.filter_map(|it| match it {
            Part::Words(words) => Some(words),
            Part::Verb(_) => None,
        });
        self.forms
            .keys()
            .chain(self.verbs.keys())
            .chain(self.heads.keys())
            .chain(framed.flatten())
            .map(AsRef::as_ref)
    }

    /// How many forms a sentence can have.
    pub fn size(&self) -> usize {
        self.forms.len()
            + self.phrases.values().map(Vec::len).sum::<usize>()
            + self.frames.iter().map(Vec::len).sum::<usize>()
    }
}
