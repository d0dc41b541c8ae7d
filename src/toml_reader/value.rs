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
    /// The text stands in the file letter by letter, one byte after the start of `span`.
    literal: bool,
}

impl Words {
    pub(crate) fn new(text: String, span: Span, source: &str) -> Self {
        let literal = source
            .get(span.start + 1..span.end.saturating_sub(1))
            .is_some_and(|inside| inside == text);
        Self {
            text,
            span,
            literal,
        }
    }

    /// Words that come from our own data and stand for something at a place of the file.
    pub fn of_data(text: impl Into<String>, span: Span) -> Self {
        Self {
            text: text.into(),
            span,
            literal: false,
        }
    }

    /// The place of a part of the text; of the whole when the file writes it in another way (`\u00e9`).
    pub fn span_of(&self, part: Range<usize>) -> Span {
        if self.literal && part.end <= self.text.len() {
            let start = self.span.start + 1;
            Span::new(start + part.start, start + part.end)
        } else {
            self.span
        }
    }
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
