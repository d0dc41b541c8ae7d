//! Values that remember where they stand in the file.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::source::Span;

/// A value with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// A piece of text with its place, so that a remark can point at one word of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    pub span: Span,
    /// Where the text stands in the file letter by letter, if it does.
    letters: Option<usize>,
}

impl Words {
    pub(crate) fn new(text: String, span: Span, source: &str) -> Self {
        let letters = letters(&text, span, source);
        Self {
            text,
            span,
            letters,
        }
    }

    /// Words that come from our own data and stand for something at a place of the file.
    pub fn of_data(text: impl Into<String>, span: Span) -> Self {
        Self {
            text: text.into(),
            span,
            letters: None,
        }
    }

    /// The place of a part of the text; of the whole when the file writes it in another way (`\u00e9`).
    pub fn span_of(&self, part: Range<usize>) -> Span {
        self.place(part).unwrap_or(self.span)
    }

    /// The bytes of the file that are this part of the text and nothing else.
    pub fn place(&self, part: Range<usize>) -> Option<Span> {
        let start = self.letters.filter(|_| part.end <= self.text.len())?;
        Some(Span::new(start + part.start, start + part.end))
    }
}

/// Where a text begins inside its quotation marks, when nothing in it is written in another way.
fn letters(text: &str, span: Span, source: &str) -> Option<usize> {
    let written = source.get(span.start..span.end)?;
    let long = ["\"\"\"", "'''"]
        .iter()
        .any(|it| written.len() >= 6 && written.starts_with(it));
    let (before, after) = match written.get(3..) {
        // The first line end of a long text is no part of it.
        Some(rest) if long && rest.starts_with("\r\n") => (5, 3),
        Some(rest) if long && rest.starts_with('\n') => (4, 3),
        Some(_) if long => (3, 3),
        _ => (1, 1),
    };
    let inside = written.get(before..written.len().checked_sub(after)?)?;
    (inside == text).then_some(span.start + before)
}

/// One piece of text in the languages that the plan gives it in.
///
/// `default` is what a bare string gives, or the Dutch words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    pub default: Words,
    pub other: BTreeMap<String, Words>,
}

impl Layer {
    pub fn new(words: Words) -> Self {
        Self {
            default: words,
            other: BTreeMap::new(),
        }
    }

    pub fn span(&self) -> Span {
        self.default.span
    }

    /// Every wording, with its language where that is not Dutch.
    pub fn wordings(&self) -> impl Iterator<Item = (Option<&str>, &Words)> {
        std::iter::once((None, &self.default)).chain(
            self.other
                .iter()
                .map(|(language, words)| (Some(language.as_str()), words)),
        )
    }
}

/// Text with layers: short for the client, one for relatives, the whole story for the team.
///
/// A bare string is `short` with `bare` set: every reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub short: Option<Layer>,
    pub relative: Option<Layer>,
    pub full: Option<Layer>,
    pub span: Span,
}

impl Text {
    pub fn layers(&self) -> impl Iterator<Item = &Layer> {
        [&self.short, &self.relative, &self.full]
            .into_iter()
            .flatten()
    }
}
