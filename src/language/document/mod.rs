//! What is hard about a document as a whole, and not about one of its sentences.
//!
//! ```text
//! passages that one reader gets, in order → sentences → words that mean one thing, who the client is → remarks
//! ```
//!
//! A sentence can be plain and still be hard beside another one: who reads *begeleider* and then *ondersteuner* looks for
//! a second person. Nobody sees that in a sentence, so the rules here look at all of them. They know no plan: who fills
//! the passages says whose voice each of them is, and what may not be called otherwise.

mod groups;
mod same;
mod voice;

use std::collections::HashSet;
use std::ops::Range;

pub use groups::Group;
pub(super) use groups::Groups;

use super::rules::Rule;
use super::sentence::Bounds;
use super::token::{self, Token};
use super::{LONGEST, Language, Settings, kind};
use crate::diagnostic::{Diagnostic, Severity, Value};
use crate::source::Span;

/// Who a passage is about, as far as its place in a document says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Only the client acts in it: nobody else can be *u* or *hij*.
    Client,
    /// The client tells it; it may be about others too.
    Told,
    /// Somebody else tells it: her mother is not the mother of the client.
    Another,
    /// Anybody.
    #[default]
    Other,
}

/// A text as a reader gets it.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'t> {
    pub text: &'t str,
    pub about: About,
}

/// What is known of a document besides its words. Everything is in small letters.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Words by which somebody is called in the document: nobody may be told to change them.
    fixed: HashSet<String>,
    /// Names of the client that nobody else in the document has.
    client: HashSet<String>,
}

impl Facts {
    /// What somebody is called: her work, or what she is to the client.
    pub fn fix(&mut self, called: &str) {
        let words = token::tokens(called);
        for it in words.iter().filter(|it| it.is_word()) {
            self.fixed.extend(it.lower.split('-').map(str::to_owned));
            self.fixed.insert(it.lower.clone().into_owned());
        }
        self.fixed
            .insert(token::lower(called.trim()).replace('-', " "));
    }

    pub fn client(&mut self, name: &str) {
        self.client.insert(token::lower(name.trim()).into_owned());
    }
}

/// A place in one of the passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub passage: usize,
    /// Bytes of its text; both ends lie between characters.
    pub span: Span,
}

/// A remark about the document.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentRemark {
    pub rule: Rule,
    pub severity: Severity,
    /// Where the odd one first stands.
    pub place: Place,
    /// Where it stands again.
    pub again: Vec<Place>,
    /// Where the word first stands that is used more often.
    pub beside: Place,
    pub values: Vec<(&'static str, Value)>,
}

impl DocumentRemark {
    /// The same, for a report.
    pub fn put(&self, span: impl Into<Option<Span>>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(kind(self.rule), span);
        diagnostic.severity = self.severity;
        diagnostic.values = self.values.clone();
        diagnostic
    }
}

/// A passage that was read.
struct Reading<'t> {
    about: About,
    tokens: Vec<Token<'t>>,
    /// As ranges of tokens.
    sentences: Vec<Range<usize>>,
}

impl Language {
    /// What there is to say about texts that one reader gets together, in the order of their places.
    pub fn document<'t>(
        &self,
        passages: &[Passage<'t>],
        facts: &Facts,
        settings: &Settings,
    ) -> Vec<DocumentRemark> {
        let read = |it: &Passage<'t>| {
            let mut tokens = token::tokens(it.text);
            let sentences = self.prepare(it.text, &mut tokens, settings);
            // What is longer than any sentence is read in pieces, so that nobody looks further than a piece.
            let pieces = |it: &Bounds| {
                let Range { start, end } = it.tokens;
                let piece = move |at| at..end.min(at + LONGEST);
                (start..end).step_by(LONGEST).map(piece)
            };
            let sentences = sentences.iter().flat_map(pieces).collect();
            Reading {
                about: it.about,
                tokens,
                sentences,
            }
        };
        let readings: Vec<Reading<'t>> = passages.iter().map(read).collect();
        let severity = |rule| self.standard.severity(rule, settings.level, 0, settings);
        let mut found = Vec::new();
        if let Some(severity) = severity(Rule::TwoWords) {
            found.extend(self.two_words(&readings, facts, settings, severity));
        }
        if let Some(severity) = severity(Rule::WhoIsMeant) {
            found.extend(voice::mixed(&readings, facts, severity));
        }
        found.sort_by_key(|it| it.place);
        found
    }

    /// As [`Self::document`], for a text of which nothing else is known.
    pub fn document_of(&self, text: &str, settings: &Settings) -> Vec<DocumentRemark> {
        let passage = Passage {
            text,
            about: About::Other,
        };
        // The places that are somebody's own words are known of this text alone.
        self.document(&[passage], &Facts::default(), settings)
    }
}

fn span(tokens: &[Token]) -> Span {
    Span::new(tokens[0].start, tokens[tokens.len() - 1].end)
}
