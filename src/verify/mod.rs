//! Reads a finished PDF back and judges it against what we promise.
//!
//! It does not trust the program that wrote it: an independent validator gives a verdict on the
//! standards, and what no validator checks (contrast, size of letters, words and their order) is read
//! from the content of the pages. What cannot be known without the View is reported as not checked.

mod content;
mod fonts;
mod pixels;
mod promises;
mod tags;
mod words;

use lopdf::Document;

use crate::view::View;
pub use pixels::{PagePixels, each_page};

use content::Page;
use tags::Tag;

/// Something that every document of ours keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// PDF/UA-1 and PDF/A-2a, by the verdict of an independent validator.
    Validator,
    /// Both standards are claimed in the metadata.
    Standards,
    Language,
    Title,
    /// The bookmarks are the headings, in their order.
    Bookmarks,
    /// Every sentence is a paragraph or an item of a list (ISO 14289-1, 7.1).
    Paragraphs,
    /// All words of the View and no others.
    Words,
    /// In the order of the View.
    Order,
    /// Every figure says what it shows.
    AltTexts,
    /// Nothing stands outside the tags that is no decoration.
    Tagged,
    TypeSize,
    /// 7:1, WCAG 2.2, 1.4.6.
    Contrast,
    Margins,
    /// No name, place or program of a person in the metadata.
    Metadata,
}

impl Promise {
    pub const ALL: [Self; 14] = [
        Self::Validator,
        Self::Standards,
        Self::Language,
        Self::Title,
        Self::Bookmarks,
        Self::Paragraphs,
        Self::Words,
        Self::Order,
        Self::AltTexts,
        Self::Tagged,
        Self::TypeSize,
        Self::Contrast,
        Self::Margins,
        Self::Metadata,
    ];

    /// The id of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Validator => "verify-validator",
            Self::Standards => "verify-standards",
            Self::Language => "verify-language",
            Self::Title => "verify-title",
            Self::Bookmarks => "verify-bookmarks",
            Self::Paragraphs => "verify-paragraphs",
            Self::Words => "verify-words",
            Self::Order => "verify-order",
            Self::AltTexts => "verify-alt-texts",
            Self::Tagged => "verify-tagged",
            Self::TypeSize => "verify-type-size",
            Self::Contrast => "verify-contrast",
            Self::Margins => "verify-margins",
            Self::Metadata => "verify-metadata",
        }
    }
}

/// A promise that a document does not keep.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub promise: Promise,
    /// From 1; absent when it is about the document as a whole.
    pub page: Option<usize>,
    /// The words, the number or the rule that it is about.
    pub detail: String,
}

/// What became of each promise.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    pub findings: Vec<Finding>,
    /// What nobody can know without the View.
    pub not_checked: Vec<Promise>,
}

/// The file is no PDF that can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable(pub String);

/// A PDF, taken apart.
struct Finished<'b> {
    bytes: &'b [u8],
    document: Document,
    pages: Vec<Page>,
    tags: Vec<Tag>,
}

impl Finished<'_> {
    /// All tags in reading order.
    fn reading_order(&self) -> Vec<&Tag> {
        self.tags.iter().flat_map(Tag::all).collect()
    }
}

/// Judges a PDF. `against` is the View that it was made from.
///
/// # Errors
/// [`Unreadable`] when the bytes are no PDF.
pub fn verify(bytes: &[u8], against: Option<&View>) -> Result<Verdict, Unreadable> {
    let document = Document::load_mem(bytes).map_err(|error| Unreadable(error.to_string()))?;
    let pages = content::pages(&document);
    let tags = tags::tags(&document, &pages);
    let finished = Finished {
        bytes,
        document,
        pages,
        tags,
    };
    let mut verdict = Verdict::default();
    promises::judge(&finished, against, &mut verdict)?;
    Ok(verdict)
}
