//! What we know about a drawing: its card. `build.rs` reads this file too.

use serde::{Deserialize, Serialize};

/// What we know about a drawing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    #[serde(rename = "soort")]
    pub kind: Kind,
    /// The collection it belongs to; licence and credit line stand in `sets.toml`.
    pub set: String,
    pub maker: String,
    /// Proposed, never placed by itself.
    #[serde(rename = "gevoelig")]
    pub sensitive: bool,
    /// 1: no plan can do without; 2: most plans; 3: some plans.
    #[serde(rename = "voorrang")]
    pub priority: u8,
    /// Tests with readers.
    #[serde(rename = "gelezen")]
    pub tests: Vec<ReaderTest>,
    pub nl: Words,
    pub en: Words,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    #[serde(rename = "woorden")]
    pub words: Vec<String>,
    /// The alt text: what the picture says to somebody who cannot see it.
    #[serde(rename = "beschrijving")]
    pub description: String,
}

/// One test: how many people saw the drawing, and how many understood it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderTest {
    #[serde(rename = "lezers")]
    pub readers: u32,
    #[serde(rename = "begrepen")]
    pub understood: u32,
}

/// What a drawing stands for. The order is how much it says about a sentence: somebody doing
/// something says most, a moment or a notion least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    #[serde(rename = "handeling")]
    Action,
    #[serde(rename = "ding")]
    Thing,
    #[serde(rename = "plaats")]
    Place,
    #[serde(rename = "gevoel")]
    Feeling,
    #[serde(rename = "persoon")]
    Person,
    #[serde(rename = "begrip")]
    Notion,
    #[serde(rename = "tijd")]
    Time,
}

impl Kind {
    /// The Dutch word of the cards.
    pub fn word(self) -> &'static str {
        match self {
            Self::Action => "handeling",
            Self::Thing => "ding",
            Self::Place => "plaats",
            Self::Feeling => "gevoel",
            Self::Person => "persoon",
            Self::Notion => "begrip",
            Self::Time => "tijd",
        }
    }
}

/// These say nothing about a sentence: a figure of "ik" beside every "Ik …" would be a picture of
/// nothing, and would hide from the writer that the right one is missing.
pub fn is_empty_word(category: &str, id: &str) -> bool {
    (category == "function" && id != "give") || matches!(id, "me" | "not")
}
