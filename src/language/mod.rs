//! Says what is hard to read in a Dutch text, and what to write instead.
//!
//! ```text
//! text → tokens → sentences → rules → one remark per place → remarks with byte spans
//! ```
//!
//! `document` does the same for texts that one reader gets together.
//!
//! It knows no plan, no locale and no page: text goes in, with the words this reader knows and the places nobody may
//! touch; remarks come out as values for a message. No formula: what is counted can be counted by hand, and a level
//! is never claimed. A remark that is wrong costs more than one that is missed, because people stop reading them.

mod change;
mod document;
mod explained;
mod grammar;
mod kept;
mod lexicon;
mod lists;
mod rules;
mod sentence;
mod standard;
mod token;
mod words;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};

pub use change::{Change, apply};
pub use document::{About, DocumentRemark, Facts, Group, Passage, Place};
pub use explained::{Explained, Meaning};
pub use lexicon::{Entry, Idiom, Sort};
pub use rules::Rule;
pub use standard::{Broken, Problem, Proof, Standard};

use crate::diagnostic::{Diagnostic, Kind, Severity, Value, kinds};
use crate::resources::{DataError, Resources};
use crate::source::Span;
use grammar::Grammar;
use lexicon::Lexicon;
use rules::{Hit, Sentence};
use token::Token;

/// For whom a text is: the strict edition of the client, the client, family and staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    A1,
    #[default]
    A2,
    B1,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::A1, Self::A2, Self::B1];

    /// The word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::A1 => "a1",
            Self::A2 => "a2",
            Self::B1 => "b1",
        }
    }
}

/// What is known of the reader and of the text.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub level: Level,
    /// Words that this reader or this organisation knows; in small letters.
    known: HashSet<String>,
    /// Parts of names; in small letters.
    names: HashSet<String>,
    /// Places of the text that are somebody's own words.
    pub untouched: Vec<Span>,
    /// The reader reads 14.30 on a clock.
    pub digital_clock: bool,
    /// Rules that are off unless somebody asks for them.
    pub also: Vec<Rule>,
}

impl Settings {
    pub fn new(level: Level) -> Self {
        Self {
            level,
            ..Self::default()
        }
    }

    pub fn know(&mut self, word: &str) {
        let word = token::lower(word.trim()).into_owned();
        if !word.is_empty() {
            self.known.insert(word);
        }
    }

    /// A name of one or more words. Words such as *de* inside it are no name by themselves.
    pub fn name(&mut self, name: &str) {
        for token in token::tokens(name) {
            if token.capital {
                self.names.insert(token.lower.into_owned());
            }
        }
    }

    /// Also in its plural: who knows *mentor* knows *mentoren*.
    fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
            || ["s", "'s", "en", "n", "e", "ren"].iter().any(|it| {
                word.strip_suffix(it)
                    .is_some_and(|bare| self.known.contains(bare))
            })
    }
}

/// One remark.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    pub rule: Rule,
    pub severity: Severity,
    /// Bytes of the text; both ends lie between characters.
    pub span: Span,
    pub values: Vec<(&'static str, Value)>,
    /// What is said once for a whole text: the word, as its list has it.
    pub key: Option<Cow<'static, str>>,
    /// How often the word stands in the text.
    pub count: usize,
    /// What may be written instead without anybody having to think about it.
    pub change: Option<Change>,
    /// Where the word stands in later sentences of the text.
    pub again: Vec<Span>,
}

impl Remark {
    /// The same, for a report: at `offset` in a file.
    pub fn diagnostic(&self, offset: usize) -> Diagnostic {
        let moved = |span: &Span| Span::new(span.start + offset, span.end + offset);
        let mut diagnostic = self.put(moved(&self.span));
        diagnostic.also = self.again.iter().map(moved).collect();
        diagnostic
    }

    /// The same, at a place that the caller worked out.
    pub fn put(&self, span: impl Into<Option<Span>>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(kind(self.rule), span);
        diagnostic.severity = self.severity;
        diagnostic.values = self.values.clone();
        if self.key.is_some() {
            diagnostic.values.push(("count", self.count.into()));
        }
        diagnostic
    }
}

/// The declaration of a rule's message.
fn kind(rule: Rule) -> &'static Kind {
    kinds::ALL
        .iter()
        .find(|it| it.id == rule.id())
        .copied()
        .expect("every rule has a message, which a test checks")
}

/// A sentence of a text and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    pub span: Span,
    pub words: usize,
    /// Within the limit of the level.
    pub short: bool,
}

/// What a text gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    pub sentences: Vec<Length>,
    pub remarks: Vec<Remark>,
    /// Words that would have had a remark, and are on the list of this reader.
    pub ignored: BTreeSet<String>,
}

/// The rules and lists, ready to read texts.
#[derive(Debug)]
pub struct Language {
    standard: Standard,
    grammar: Grammar,
    lexicon: Lexicon,
}

/// More remarks on one sentence help nobody.
const MOST: usize = 3;
/// In tokens; nobody writes such a sentence.
const LONGEST: usize = 300;

impl Language {
    /// # Errors
    /// When a file of rules or words cannot be understood.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        let lexicon = Lexicon::load(resources)?;
        Ok(Self {
            standard: Standard::load(resources)?,
            grammar: Grammar::of(lexicon.table),
            lexicon,
        })
    }

    pub fn standard(&self) -> &Standard {
        &self.standard
    }

    /// The hard words.
    pub fn entries(&self) -> &[Entry] {
        &self.lexicon.entries
    }

    pub fn idioms(&self) -> &[Idiom] {
        &self.lexicon.idioms
    }

    pub fn easy_lemmas(&self) -> usize {
        self.lexicon.easy_lemmas
    }

    /// The easy words in all their forms.
    pub fn easy_words(&self) -> impl Iterator<Item = &'static str> {
        self.lexicon.easy.iter()
    }

    /// The words and phrases of the lists that stand in a text, whoever it is for.
    fn listed(&self, text: &str) -> Vec<&Entry> {
        let mut tokens = token::tokens(text);
        for token in &mut tokens {
            token.listed = self.lexicon.table.find(&token.lower);
        }
        let found = (0..tokens.len()).filter_map(|it| self.lexicon.at(&tokens, it));
        found.map(|it| self.lexicon.entry(it.index)).collect()
    }

    fn prepare(
        &self,
        text: &str,
        tokens: &mut [Token],
        settings: &Settings,
    ) -> Vec<sentence::Bounds> {
        for span in &settings.untouched {
            let from = tokens.partition_point(|it| it.end <= span.start);
            for token in &mut tokens[from..] {
                if token.start >= span.end {
                    break;
                }
                token.quoted = true;
            }
        }
        for token in tokens.iter_mut() {
            token.listed = self.lexicon.table.find(&token.lower);
        }
        kept::mark(tokens, &settings.names);
        let sentences = sentence::sentences(text, tokens, self.lexicon.abbreviations);
        kept::mark_names(tokens, &sentences);
        sentences
    }

    /// Everything there is to say about a text.
    pub fn check(&self, text: &str, settings: &Settings) -> Findings {
        let mut tokens = token::tokens(text);
        let sentences = self.prepare(text, &mut tokens, settings);
        let mut findings = Findings::default();
        let mut said: HashMap<Cow<'static, str>, usize> = HashMap::new();
        let mut hits = Vec::new();
        let limit = self.standard.limit(Rule::Long, settings.level);
        let too_long = self.standard.limit(Rule::TooLong, settings.level);
        let short = limit
            .unwrap_or(usize::MAX)
            .min(too_long.unwrap_or(usize::MAX));
        for bounds in &sentences {
            let own = &tokens[bounds.tokens.clone()];
            let span = Span::new(own[0].start, own[own.len() - 1].end);
            let heading = own[0].text == "#";
            if bounds.words > 0 {
                findings.sentences.push(Length {
                    span,
                    words: bounds.words,
                    short: bounds.words <= short || heading,
                });
            }
            hits.clear();
            // What is longer than any sentence is read in pieces, so that no rule looks further than a piece.
            for (piece, tokens) in own.chunks(LONGEST).enumerate() {
                let first = hits.len();
                let sentence = Sentence {
                    text,
                    tokens,
                    words: bounds.words,
                    grammar: &self.grammar,
                    lexicon: &self.lexicon,
                };
                self.find(&sentence, settings, &mut hits, &mut findings.ignored);
                for hit in &mut hits[first..] {
                    hit.shift(piece * LONGEST);
                }
            }
            // A heading is no sentence.
            if !heading {
                hits.extend(self.length(own.len(), bounds.words, settings.level));
            }
            for hit in self.merge(&mut hits, settings, bounds.words) {
                let severity =
                    self.standard
                        .severity(hit.rule, settings.level, bounds.words, settings);
                let Some(severity) = severity else {
                    continue;
                };
                let (from, to) = hit.shown.unwrap_or((hit.from, hit.to));
                let span = Span::new(own[from].start, own[to - 1].end);
                if let Some(key) = &hit.key {
                    if let Some(first) = said.get(key) {
                        findings.remarks[*first].count += hit.times;
                        findings.remarks[*first].again.push(span);
                        continue;
                    }
                    said.insert(key.clone(), findings.remarks.len());
                }
                findings.remarks.push(Remark {
                    rule: hit.rule,
                    severity,
                    span,
                    values: hit.values,
                    key: hit.key,
                    count: hit.times,
                    change: hit.change,
                    again: Vec::new(),
                });
            }
        }
        findings
    }

    fn find(
        &self,
        sentence: &Sentence,
        settings: &Settings,
        hits: &mut Vec<Hit>,
        ignored: &mut BTreeSet<String>,
    ) {
        words::find(sentence, settings, hits, ignored);
        rules::simple::find(sentence, hits);
        rules::signs::find(sentence, settings.digital_clock, hits);
        rules::negation::find(sentence, hits);
        rules::chain::find(sentence, hits);
        rules::subordinate::find(sentence, hits);
        rules::passive::find(sentence, hits);
        rules::bracket::find(sentence, hits);
        rules::separable::find(sentence, hits);
        rules::reported::find(sentence, hits);
        rules::noun_style::find(sentence, hits);
        let mut long = Vec::new();
        rules::compound::find(sentence, &mut long);
        for hit in long {
            let word = &sentence.tokens[hit.from].lower;
            if settings.knows(word) {
                ignored.insert(word.clone().into_owned());
            } else {
                hits.push(hit);
            }
        }
        rules::dense::find(sentence, settings, hits);
    }

    /// The remark on the length of a sentence, if it is too long.
    fn length(&self, tokens: usize, words: usize, level: Level) -> Option<Hit> {
        let over = |rule: &Rule| {
            self.standard
                .limit(*rule, level)
                .is_some_and(|it| words > it)
        };
        let rule = [Rule::TooLong, Rule::Long].into_iter().find(over)?;
        Some(Hit::new(rule, 0, tokens).with("count", words))
    }

    /// One remark per place, three per sentence. The length stays: it is a fact, and what helps most.
    fn merge(&self, hits: &mut Vec<Hit>, settings: &Settings, words: usize) -> Vec<Hit> {
        if hits.is_empty() {
            return Vec::new();
        }
        hits.retain(|it| {
            self.standard
                .severity(it.rule, settings.level, words, settings)
                .is_some()
        });
        hits.sort_by_key(|it| (it.rule, it.from));
        let mut placed: Vec<Hit> = Vec::new();
        for mut hit in hits.drain(..) {
            let overlaps = |hit: &Hit, other: &Hit| {
                !other.rule.is_about_sentence()
                    && !hit.rule.is_about_sentence()
                    && hit.from < other.to
                    && other.from < hit.to
            };
            if let Some(same) = placed
                .iter_mut()
                .find(|it| it.key.is_some() && it.key == hit.key)
            {
                // A hard word that is also long stands there once.
                let elsewhere = hit.from >= same.to || same.from >= hit.to;
                same.times += usize::from(elsewhere);
                continue;
            }
            // A sentence of ten thousand words is no sentence; three remarks are enough to say so.
            if placed.len() > 40 {
                break;
            }
            let taken = |hit: &Hit| placed.iter().any(|other| overlaps(hit, other));
            if taken(&hit) {
                let Some(anchor) = hit.anchor else {
                    continue;
                };
                // "De" alone would say nothing of "De evaluatie van".
                hit.shown = Some((hit.from, hit.to));
                (hit.from, hit.to) = (anchor, anchor + 1);
            }
            if !placed.iter().any(|other| overlaps(&hit, other)) {
                placed.push(hit);
            }
        }
        if placed.len() > MOST {
            placed.sort_by_key(|it| {
                let severity = self
                    .standard
                    .severity(it.rule, settings.level, words, settings);
                (
                    !it.rule.is_about_sentence(),
                    std::cmp::Reverse(severity),
                    it.rule,
                )
            });
            placed.truncate(MOST);
        }
        placed.sort_by_key(|it| (it.from, it.to));
        placed
    }
}

#[cfg(test)]
pub mod testing {
    use std::sync::LazyLock;

    use super::*;

    static LANGUAGE: LazyLock<Language> =
        LazyLock::new(|| Language::load(&Resources::embedded()).expect("our own data"));

    pub fn language() -> &'static Language {
        &LANGUAGE
    }

    pub fn rules_of(text: &str) -> Vec<&'static str> {
        let found = LANGUAGE.check(text, &Settings::default());
        found.remarks.iter().map(|it| it.rule.id()).collect()
    }

    pub fn has(text: &str, rule: &str) -> bool {
        rules_of(text).contains(&rule)
    }
}

#[cfg(test)]
mod tests;
