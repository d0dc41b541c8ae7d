//! The View: exactly what one edition shows, already in words, already filtered.
//!
//! It is the contract in the middle. Left of it nothing knows Typst, right of it nothing knows
//! plans. It is JSON with a version; every item carries the path of the plan item it came from.
//! Pictures are named by their place among the assets, whose bytes go beside it.

mod build;
mod edition;
mod visibility;

use serde::{Deserialize, Serialize};

pub use build::{Asset, AssetSource, Built, Sources, build};
pub use edition::{Edition, EditionFacts, Reader, Wishes};
pub use visibility::visible;

/// Changes when a template for the old shape would show the new one wrongly.
pub const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub version: u32,
    pub edition: EditionFacts,
    /// The title of the document as a whole: first name and date, nothing else personal.
    pub title: String,
    pub footer: Footer,
    pub cover: Cover,
    pub sections: Vec<Section>,
}

/// The foot of every page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Footer {
    pub left: String,
    /// "bladzijde { } van { }": the words around the two numbers.
    pub page: [String; 3],
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    pub title: String,
    pub name: String,
    pub photo: Option<Picture>,
    pub initial: String,
    /// Sentences under the name: whose plan this is, and for whom it was made.
    pub lines: Vec<Sentence>,
    pub people_title: String,
    pub people: Vec<PersonTile>,
    pub dates: Vec<DateTile>,
    /// Facts for the team: surname, version, source.
    pub facts: Vec<Fact>,
}

/// A part of the document, with a heading of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The id in the profile; a goal has the path of the goal.
    pub id: String,
    pub title: String,
    /// A goal shows its own head in place of the title.
    pub head: Option<GoalHead>,
    pub blocks: Vec<Block>,
}

/// A picture: where its bytes are, and what it says to somebody who cannot see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Its place among the assets: `pictures/cook.svg`, `photos/0.jpg`.
    pub asset: String,
    pub alt: String,
    pub photo: bool,
}

/// Words of the plan or of the program, one sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub path: String,
    pub text: String,
    /// The language, where it is another than that of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// A short label with its value: "Waar: thuis".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub label: String,
    pub value: Sentence,
}

/// Somebody, as a tile: the shape around the photo tells the side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonTile {
    pub path: String,
    pub name: String,
    pub role: String,
    pub side: crate::plan::Side,
    pub photo: Option<Picture>,
    pub initial: String,
    pub facts: Vec<Fact>,
    pub does: Vec<Sentence>,
}

/// A day with what happens on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateTile {
    pub label: String,
    pub day: String,
    pub time: Option<TimeOfDay>,
}

/// A time in words, with the hands of the clock for the drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeOfDay {
    pub words: String,
    pub hour: i8,
    pub minute: i8,
    /// False when the reader does not read a clock face.
    pub face: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalHead {
    pub area: String,
    /// The goal's own picture, else that of the area.
    pub picture: Option<Picture>,
    pub colour: String,
    /// "doel 1"
    pub tag: String,
    pub sentence: Sentence,
}

/// One thing on the page. Templates draw blocks by their name and know nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A heading inside a section.
    Heading {
        text: String,
    },
    /// The basic row: one picture, one idea. Notes stand smaller under it ("Marijke zegt dit.").
    Row {
        picture: Option<Picture>,
        sentences: Vec<Sentence>,
        facts: Vec<Fact>,
        notes: Vec<String>,
    },
    /// Somebody's literal words.
    Quote {
        words: Sentence,
        speaker: String,
        picture: Option<Picture>,
        initial: String,
        side: crate::plan::Side,
    },
    /// What somebody shows without words.
    Shown {
        lead: String,
        words: Sentence,
        seen: String,
        picture: Option<Picture>,
    },
    /// How it is now, with the score beside it.
    Now {
        label: String,
        sentences: Vec<Sentence>,
        picture: Option<Picture>,
        score: Option<Score>,
    },
    Score(Score),
    People {
        tiles: Vec<PersonTile>,
    },
    Lane(Lane),
    /// Who does what, as a table with column and row heads: for the team.
    Table {
        columns: Vec<String>,
        rows: Vec<TableRow>,
    },
    /// How a goal went.
    Result {
        mark: crate::plan::Result,
        word: String,
        sentences: Vec<Sentence>,
        facts: Vec<Fact>,
    },
    /// A day to remember.
    Date(DateTile),
    /// A question with three answers of equal size, nothing ticked in advance unless the plan says so.
    Choice {
        question: String,
        answers: Vec<String>,
        chosen: Option<usize>,
        /// What a tick says to who cannot see it.
        chosen_alt: String,
    },
    /// Room to say no; always there, above the signatures.
    Disagree {
        title: String,
    },
    Signatures {
        boxes: Vec<SignatureBox>,
    },
    /// Facts in a row, for the team.
    Facts {
        facts: Vec<Fact>,
    },
}

/// A row of a table: its head, a picture, the other cells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    pub path: String,
    pub head: String,
    pub picture: Option<Picture>,
    pub cells: Vec<String>,
}

/// A score on its scale; never without the words of both ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    pub path: String,
    pub value: i64,
    pub wanted: Option<i64>,
    pub before: Option<i64>,
    pub lowest: i64,
    pub highest: i64,
    pub lowest_means: Sentence,
    pub highest_means: Sentence,
    pub alt: String,
    pub notes: Vec<String>,
}

/// The actions of one side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    pub side: crate::plan::Side,
    pub title: String,
    pub picture: Option<Picture>,
    pub people: Vec<PersonTile>,
    pub rows: Vec<ActionRow>,
    /// What an empty lane asks.
    pub empty: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionRow {
    pub picture: Option<Picture>,
    pub sentence: Sentence,
    pub when: Option<Sentence>,
    pub time: Option<TimeOfDay>,
    pub facts: Vec<Fact>,
    /// Why it helps: no more than one sentence, a list so that it may be absent.
    pub reason: Vec<Sentence>,
    /// "Dit doet u", when the reader of this edition does it.
    pub own: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureBox {
    pub path: String,
    pub name: String,
    pub role: String,
    pub side: crate::plan::Side,
    pub stand: String,
    pub signed: bool,
    pub sign_here: String,
    pub date_label: String,
    pub date: Option<String>,
    pub notes: Vec<String>,
}

impl View {
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a View holds only what JSON can hold")
    }
}
