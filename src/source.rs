//! The text of a file and places in it.
//!
//! Every remark points at bytes of a file. Lines and columns are worked out only when a person
//! has to read them, so nothing between reading and printing has to keep them up to date.

use std::path::{Path, PathBuf};

use serde::Serialize;

/// A range of bytes in a [`SourceFile`]; both ends lie on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A file that was read, with the name the user gave it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: PathBuf,
    text: String,
}

/// A place as a person counts: both numbers start at 1, the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl SourceFile {
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The nearest character boundary at or before a byte, so that no caller can cut a letter in two.
    pub fn boundary(&self, offset: usize) -> usize {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    pub fn place(&self, offset: usize) -> Place {
        let before = &self.text[..self.boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The line a byte stands in, without its line end, and the byte where the line starts.
    pub fn line_at(&self, offset: usize) -> (&str, usize) {
        let at = self.boundary(offset);
        let start = self.text[..at].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[at..]
            .find('\n')
            .map_or(self.text.len(), |length| at + length);
        (self.text[start..end].trim_end_matches('\r'), start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_count_characters_from_one() {
        let file = SourceFile::new("plan.toml", "één\ntwee\r\ndrie");
        assert_eq!(file.place(0), Place { line: 1, column: 1 });
        assert_eq!(file.place(5), Place { line: 1, column: 4 });
        assert_eq!(file.place(6), Place { line: 2, column: 1 });
        assert_eq!(file.line_at(8), ("twee", 6));
    }

    proptest! {
        #[test]
        fn any_offset_has_a_place(text in ".*", offset in 0usize..200) {
            let file = SourceFile::new("x", text);
            let place = file.place(offset);
            prop_assert!(place.line >= 1 && place.column >= 1);
            let _ = file.line_at(offset);
        }
    }
}
