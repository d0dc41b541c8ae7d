//! The rules that need code; one file each. A rule only reads what is known of a sentence.

pub mod bracket;
pub mod chain;
pub mod compound;
pub mod dense;
pub mod negation;
pub mod noun_style;
pub mod passive;
pub mod reported;
pub mod separable;
pub mod signs;
pub mod simple;
pub mod subordinate;

use std::borrow::Cow;

use super::change::Change;
use super::grammar::Grammar;
use super::lexicon::Lexicon;
use super::token::Token;
use crate::diagnostic::Value;

/// Every rule, in the order of its right to a place: the first one that claims words has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    TooLong,
    HardWord,
    Abbreviation,
    English,
    Formal,
    Idiom,
    Impersonal,
    Percentage,
    Date,
    DoubleNegation,
    Chain,
    Subordinate,
    Passive,
    Bracket,
    Separable,
    NounStyle,
    Reported,
    Uncertain,
    LongWord,
    Vague,
    Number,
    Time,
    Sign,
    Long,
    Dense,
    Denial,
    Unknown,
    // About a document, and never in the way of a remark on a sentence.
    TwoWords,
    WhoIsMeant,
}

impl Rule {
    pub const ALL: [Self; 29] = [
        Self::TooLong,
        Self::HardWord,
        Self::Abbreviation,
        Self::English,
        Self::Formal,
        Self::Idiom,
        Self::Impersonal,
        Self::Percentage,
        Self::Date,
        Self::DoubleNegation,
        Self::Chain,
        Self::Subordinate,
        Self::Passive,
        Self::Bracket,
        Self::Separable,
        Self::NounStyle,
        Self::Reported,
        Self::Uncertain,
        Self::LongWord,
        Self::Vague,
        Self::Number,
        Self::Time,
        Self::Sign,
        Self::Long,
        Self::Dense,
        Self::Denial,
        Self::Unknown,
        Self::TwoWords,
        Self::WhoIsMeant,
    ];

    /// The name that people and scripts use.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooLong => "te-lange-zin",
            Self::HardWord => "moeilijk-woord",
            Self::Abbreviation => "afkorting",
            Self::English => "engels-woord",
            Self::Formal => "formeel-woord",
            Self::Idiom => "beeldspraak",
            Self::Impersonal => "men",
            Self::Percentage => "procent",
            Self::Date => "datum",
            Self::DoubleNegation => "dubbele-ontkenning",
            Self::Chain => "voegwoord-keten",
            Self::Subordinate => "bijzin",
            Self::Passive => "lijdende-vorm",
            Self::Bracket => "tangconstructie",
            Self::Separable => "scheidbaar-werkwoord",
            Self::NounStyle => "naamwoordstijl",
            Self::Reported => "indirecte-rede",
            Self::Uncertain => "zou-vorm",
            Self::LongWord => "lang-woord",
            Self::Vague => "vaag-woord",
            Self::Number => "getal",
            Self::Time => "tijd",
            Self::Sign => "leesteken",
            Self::Long => "lange-zin",
            Self::Dense => "volle-zin",
            Self::Denial => "ontkenning",
            Self::Unknown => "onbekend-woord",
            Self::TwoWords => "twee-woorden",
            Self::WhoIsMeant => "ik-of-u",
        }
    }

    /// About the sentence as a whole, so that words inside it may have a remark of their own.
    pub fn is_about_sentence(self) -> bool {
        matches!(self, Self::TooLong | Self::Long | Self::Dense)
    }
}

/// What a rule sees.
pub struct Sentence<'s, 't> {
    pub text: &'t str,
    pub tokens: &'s [Token<'t>],
    /// Words as a reader counts them.
    pub words: usize,
    pub grammar: &'s Grammar,
    pub lexicon: &'s Lexicon,
}

impl<'t> Sentence<'_, 't> {
    /// The word at an index; nothing for signs, for somebody's own words and past the end.
    pub fn word(&self, index: usize) -> Option<&str> {
        self.tokens
            .get(index)
            .filter(|it| it.is_word() && !it.quoted)
            .map(|it| it.lower.as_ref())
    }

    pub fn before(&self, index: usize) -> Option<&str> {
        self.word(index.checked_sub(1)?)
    }

    pub fn is(&self, index: usize, word: &str) -> bool {
        self.word(index) == Some(word)
    }

    /// The text of some tokens.
    pub fn said(&self, from: usize, to: usize) -> &'t str {
        &self.text[self.tokens[from].start..self.tokens[to - 1].end]
    }

    pub fn ends_with(&self, sign: &str) -> bool {
        self.tokens
            .iter()
            .rev()
            .take_while(|it| !it.counts())
            .any(|it| it.text == sign)
    }
}

/// Something a rule found: tokens `from..to` of the sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub rule: Rule,
    pub from: usize,
    pub to: usize,
    pub values: Vec<(&'static str, Value)>,
    /// What is the same in the whole text, so that it is said once.
    pub key: Option<Cow<'static, str>>,
    /// How often it stands in the sentence.
    pub times: usize,
    /// One token of it to stand at, when a better remark has a part of its place; all of it is shown.
    pub anchor: Option<usize>,
    /// The tokens that are shown, when these are more than its place.
    pub shown: Option<(usize, usize)>,
    /// What may be written instead, if that is sure.
    pub change: Option<Change>,
}

impl Hit {
    pub fn new(rule: Rule, from: usize, to: usize) -> Self {
        Self {
            rule,
            from,
            to,
            values: Vec::new(),
            key: None,
            times: 1,
            anchor: None,
            shown: None,
            change: None,
        }
    }

    /// Moves the place.
    pub fn shift(&mut self, by: usize) {
        self.from += by;
        self.to += by;
        self.anchor = self.anchor.map(|it| it + by);
        self.shown = self.shown.map(|(from, to)| (from + by, to + by));
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}
