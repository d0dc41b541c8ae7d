//! The word lists: hard words with what to write instead, expressions, easy words, long words that are fine.
//!
//! Every written form stands in a list; nothing is stemmed, because a stem of a Dutch word is often another word. All
//! lists together are one table of bytes, made by `lists`; loading it is reading where its parts begin.

use std::borrow::Cow;

use super::lists::format::{Listed, Reader, Texts, marks, slot};
use super::lists::source::FOLDER;
pub use super::lists::source::{Sort, WordClass};
use super::lists::{Fault, pack};
use super::token::Token;
use crate::resources::{DataError, Resources};

/// A hard word and what to write instead.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub word: &'static str,
    pub sort: Sort,
    pub class: WordClass,
    /// All other written forms.
    pub forms: Texts,
    pub instead: Texts,
    /// One line that explains the word.
    pub explanation: Option<&'static str>,
    /// An abbreviation in full.
    pub in_full: Option<&'static str>,
    /// The full form fits wherever one of the forms stands: it means one thing and has no plural.
    pub sure: bool,
    /// The list that it came from.
    pub file: &'static str,
}

impl Entry {
    /// The word and its other written forms.
    pub fn all_forms(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.word).chain(self.forms.iter())
    }
}

/// An expression that does not mean what it says.
#[derive(Clone, Copy, Debug)]
pub struct Idiom {
    /// Words; `*` is a gap of at most three words, `{a|b}` a choice.
    pub pattern: &'static str,
    pub instead: Texts,
    pub wrong: Texts,
    pub right: Texts,
    /// The list that it came from.
    pub file: &'static str,
}

/// A step of a pattern.
#[derive(Clone, Copy, Debug)]
enum Step {
    Word(&'static str),
    OneOf(Texts),
    Gap,
}

/// See `lists::pattern`.
#[derive(Clone, Debug)]
struct Pattern {
    idiom: u32,
    core: Vec<Step>,
    verb: Texts,
    anchor: usize,
}

/// The lists as bytes, among the files of the program; `build.rs` makes it.
pub const PACKED: &str = "locales/nl/words.packed";

/// A gap holds at most so many words.
const GAP: usize = 3;
/// How far the verb of an expression may stand from the rest.
const REACH: usize = 7;

/// The words of all lists, each with what the lists know of it.
#[derive(Clone, Copy)]
pub struct Table {
    slots: &'static [u8],
    records: &'static [u8],
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes of words", self.records.len())
    }
}

impl Table {
    fn read(reader: &mut Reader) -> Self {
        let count = reader.long();
        let slots = reader.take(count * 4);
        let length = reader.long();
        Self {
            slots,
            records: reader.take(length),
        }
    }

    /// What the lists know of a word.
    pub fn find(&self, word: &str) -> Listed {
        let count = self.slots.len() / 4;
        let mut at = slot(word, count);
        loop {
            let mut place = Reader::new(&self.slots[at * 4..]);
            let record = match place.long() {
                0 => return Listed::default(),
                record => record,
            };
            let mut reader = Reader::new(&self.records[record..]);
            let length = reader.short();
            if reader.take(length) == word.as_bytes() {
                let marks = reader.long() as u32;
                let more = self.records.len() - reader.left();
                return Listed::new(marks, more);
            }
            at = (at + 1) % count;
        }
    }

    /// What stands behind the marks of a word.
    fn more(&self, listed: Listed) -> Reader {
        Reader::new(&self.records[listed.more()..])
    }

    /// The words of one list.
    pub fn list(self, mark: u32) -> List {
        List { table: self, mark }
    }

    /// Every word with its marks.
    fn words(self) -> impl Iterator<Item = (&'static str, u32)> {
        let places = self.slots.chunks(4).map(|it| Reader::new(it).long());
        places.filter(|it| *it != 0).map(move |it| {
            let mut reader = Reader::new(&self.records[it..]);
            (reader.text(), reader.long() as u32)
        })
    }
}

/// The words that carry one mark.
#[derive(Clone, Copy, Debug)]
pub struct List {
    table: Table,
    mark: u32,
}

impl List {
    pub fn contains(&self, word: &str) -> bool {
        self.table.find(word).has(self.mark)
    }

    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let words = self.table.words();
        words.filter_map(move |(word, marks)| (marks & self.mark != 0).then_some(word))
    }
}

/// All lists, ready to be looked up.
#[derive(Debug)]
pub struct Lexicon {
    pub entries: Vec<Entry>,
    pub idioms: Vec<Idiom>,
    pub table: Table,
    patterns: Vec<Pattern>,
    /// Phrases in which a hard word is fine, by hard word.
    exceptions: Vec<(u32, Vec<Vec<&'static str>>)>,
    pub easy: List,
    pub easy_lemmas: usize,
    /// Easy nouns on -en.
    pub plurals: List,
    pub infinitives: List,
    /// Long words that everybody knows.
    pub everyday: List,
    /// Short words that carry a dot.
    pub abbreviations: List,
}

/// A place in a sentence where a list has something: a range of tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub from: usize,
    pub to: usize,
    pub index: u32,
}

/// The bytes of the lists. Those of the program lie in it; those of a folder stay in memory as long as the program
/// runs, so that a word is never copied.
fn bytes(resources: &Resources) -> Result<&'static [u8], DataError> {
    if let Some(Cow::Borrowed(bytes)) = resources.shared(PACKED) {
        return Ok(bytes);
    }
    let mut files = Vec::new();
    for name in resources.list(FOLDER) {
        files.push((name, resources.text(name)?));
    }
    let packed = pack::from_files(files.into_iter());
    packed
        .map(|it| &*it.leak())
        .map_err(|Fault { file, cause }| DataError::new(file, cause))
}

impl Lexicon {
    /// # Errors
    /// When a file is no list, or a list contradicts itself.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        Ok(Self::read(bytes(resources)?))
    }

    pub fn read(bytes: &'static [u8]) -> Self {
        let mut reader = Reader::new(bytes);
        let easy_lemmas = reader.long();
        let files: Vec<&str> = reader.texts().iter().collect();
        let entries = (0..reader.short())
            .map(|_| read_entry(&mut reader, &files))
            .collect();
        let exceptions = (0..reader.short())
            .map(|_| {
                let index = reader.short() as u32;
                let phrases = 0..reader.short();
                (
                    index,
                    phrases.map(|_| reader.texts().iter().collect()).collect(),
                )
            })
            .collect();
        let idioms = (0..reader.short())
            .map(|_| read_idiom(&mut reader, &files))
            .collect();
        let patterns = (0..reader.short())
            .map(|_| read_pattern(&mut reader))
            .collect();
        let table = Table::read(&mut reader);
        Self {
            entries,
            idioms,
            table,
            patterns,
            exceptions,
            easy: table.list(marks::EASY),
            easy_lemmas,
            plurals: table.list(marks::EASY_PLURAL),
            infinitives: table.list(marks::INFINITIVE),
            everyday: table.list(marks::EVERYDAY),
            abbreviations: table.list(marks::ABBREVIATION),
        }
    }

    pub fn entry(&self, index: u32) -> &Entry {
        &self.entries[index as usize]
    }

    pub fn idiom(&self, index: u32) -> &Idiom {
        &self.idioms[index as usize]
    }

    pub fn is_listed(&self, word: &str) -> bool {
        self.table.find(word).has(marks::SINGLE)
    }

    /// The longest phrase or the word of a list that starts here.
    pub fn at(&self, tokens: &[Token], index: usize) -> Option<Found> {
        let listed = tokens[index].listed;
        if !listed.has(marks::LISTED) {
            return None;
        }
        let mut reader = self.table.more(listed);
        let single = listed.has(marks::SINGLE).then(|| reader.short() as u32);
        let phrases = if listed.has(marks::PHRASE) {
            reader.short()
        } else {
            0
        };
        for _ in 0..phrases {
            let entry = reader.short() as u32;
            let rest = reader.texts();
            if let Some(to) = follows(tokens, index + 1, rest.words())
                && !self.excepted(tokens, index, to, entry)
            {
                return Some(Found {
                    from: index,
                    to,
                    index: entry,
                });
            }
        }
        let entry = single?;
        let fine = self.excepted(tokens, index, index + 1, entry);
        (!fine).then_some(Found {
            from: index,
            to: index + 1,
            index: entry,
        })
    }

    /// Does one of the phrases in which the word is fine stand around it?
    fn excepted(&self, tokens: &[Token], from: usize, to: usize, entry: u32) -> bool {
        let Ok(at) = self.exceptions.binary_search_by_key(&entry, |(it, _)| *it) else {
            return false;
        };
        self.exceptions[at].1.iter().any(|phrase| {
            let first = from.saturating_sub(phrase.len() + 2);
            (first..to).any(|start| {
                phrase.first().is_some_and(|it| tokens[start].is(it))
                    && follows(tokens, start + 1, bytes_of(&phrase[1..])).is_some_and(|end| {
                        // Around the word, or right beside it.
                        (start <= from && end >= to) || end == from || start == to
                    })
            }) || phrase
                .first()
                .is_some_and(|it| tokens.get(to).is_some_and(|token| token.is(it)))
                && follows(tokens, to + 1, bytes_of(&phrase[1..])).is_some()
        })
    }

    /// The particles of a form of a verb in two parts.
    pub fn particles(&self, listed: Listed) -> Option<Texts> {
        if !listed.has(marks::IN_TWO) {
            return None;
        }
        let mut reader = self.table.more(listed);
        skip_words(listed, &mut reader);
        if listed.has(marks::ANCHOR) {
            let count = reader.short();
            reader.take(count * 2);
        }
        Some(reader.texts())
    }

    /// The expression whose rarest word stands here.
    pub fn idiom_at(&self, tokens: &[Token], index: usize) -> Option<Found> {
        let listed = tokens[index].listed;
        if !listed.has(marks::ANCHOR) {
            return None;
        }
        let mut reader = self.table.more(listed);
        skip_words(listed, &mut reader);
        let mut patterns = (0..reader.short()).map(|_| reader.short());
        patterns.find_map(|at| self.patterns[at].find(tokens, index))
    }
}

/// Skips what is said of hard words.
fn skip_words(listed: Listed, reader: &mut Reader) {
    if listed.has(marks::SINGLE) {
        reader.short();
    }
    if listed.has(marks::PHRASE) {
        for _ in 0..reader.short() {
            reader.short();
            reader.texts();
        }
    }
}

fn read_entry(reader: &mut Reader, files: &[&'static str]) -> Entry {
    let file = files[usize::from(reader.byte())];
    let sort = Sort::ALL[usize::from(reader.byte())];
    let class = WordClass::ALL[usize::from(reader.byte())];
    let known = reader.byte();
    let word = reader.text();
    let (explanation, in_full) = (reader.text(), reader.text());
    Entry {
        word,
        sort,
        class,
        forms: reader.texts(),
        instead: reader.texts(),
        explanation: (known & 1 != 0).then_some(explanation),
        in_full: (known & 2 != 0).then_some(in_full),
        sure: known & 4 != 0,
        file,
    }
}

fn read_idiom(reader: &mut Reader, files: &[&'static str]) -> Idiom {
    let file = files[usize::from(reader.byte())];
    Idiom {
        pattern: reader.text(),
        instead: reader.texts(),
        wrong: reader.texts(),
        right: reader.texts(),
        file,
    }
}

fn read_pattern(reader: &mut Reader) -> Pattern {
    let idiom = reader.short() as u32;
    let anchor = usize::from(reader.byte());
    let steps = 0..reader.byte();
    let core = steps.map(|_| match reader.byte() {
        0 => Step::Word(reader.text()),
        1 => Step::OneOf(reader.texts()),
        _ => Step::Gap,
    });
    Pattern {
        idiom,
        core: core.collect(),
        verb: reader.texts(),
        anchor,
    }
}

fn bytes_of(words: &[&'static str]) -> impl Iterator<Item = &'static [u8]> {
    words.iter().map(|it| it.as_bytes())
}

/// Do these words follow, with nothing between? The end of the range of tokens.
fn follows(
    tokens: &[Token],
    from: usize,
    words: impl Iterator<Item = &'static [u8]>,
) -> Option<usize> {
    let mut at = from;
    for word in words {
        if tokens.get(at)?.lower.as_bytes() != word {
            return None;
        }
        at += 1;
    }
    Some(at)
}

impl Pattern {
    fn find(&self, tokens: &[Token], anchor: usize) -> Option<Found> {
        let from = backwards(&self.core[..self.anchor], tokens, anchor)?;
        let to = forwards(&self.core[self.anchor + 1..], tokens, anchor + 1)?;
        if !self.verb.is_empty() {
            let is_verb = |token: &Token| self.verb.has(&token.lower);
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

fn fits(step: &Step, token: &Token) -> bool {
    match step {
        Step::Word(word) => token.is(word),
        Step::OneOf(words) => words.has(&token.lower),
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
