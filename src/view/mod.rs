//! The View: exactly what one edition shows, already in words, already filtered.
//!
//! It is the contract in the middle. Left of it nothing knows Typst, right of it nothing knows
//! plans. It is JSON with a version; every item carries the path of the plan item it came from.
//! Pictures are named by their place among the assets, whose bytes go beside it.

mod build;
mod edition;
mod known;
mod product;
mod undecided;
mod visibility;

use serde::{Deserialize, Serialize};

pub use build::{
    Asset, AssetSource, Built, Explaining, Friendliness, HardFinding, HardPlace, HardSentence,
    HousePicture, LanguageReport, Shape, Sources, build, most_pictures,
};
pub use edition::{CARDS, Edition, EditionFacts, Reader, Wishes};
pub use known::known_words;
pub use product::Impossible;
pub use visibility::visible;

/// Changes when a template for the old shape would show the new one wrongly.
pub const VERSION: u32 = 3;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub version: u32,
    pub edition: EditionFacts,
    /// The title of the document as a whole: first name and date, nothing else personal.
    pub title: String,
    pub footer: Footer,
    /// What the organisation fills in, when there is one.
    pub house: Option<House>,
    /// Words that templates put beside what they repeat.
    pub words: PageWords,
    /// The parts, for the tabs at the edge of the page.
    pub tabs: Vec<Tab>,
    pub cover: Option<Cover>,
    pub sections: Vec<Section>,
    /// Whose pictures these are, where a licence asks to say so; at the end of the document.
    pub credits: Option<Section>,
}

/// The slots of an organisation; nothing here can change contrast, order or words of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// Stands on the cover in place of a logo.
    pub name: String,
    pub logo: Option<Picture>,
    pub cover_picture: Option<Picture>,
    /// The line at the foot of each page; may be empty.
    pub line: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    /// Behind the name of a lane that began on the page before.
    pub continued: String,
    /// On a single page that has no room for all of the plan.
    pub more: String,
    /// Above the titles of a page for a screen.
    #[serde(default)]
    pub contents: String,
    /// What passes over those titles.
    #[serde(default)]
    pub skip: String,
    /// Before the words of a sentence that are marked, for who listens.
    #[serde(default)]
    pub marked: String,
}

/// A part of the document as a tab at the edge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tab {
    pub asset: Option<String>,
    pub alt: String,
}

/// The foot of every page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Footer {
    pub left: String,
    /// For a page that has no room for the whole line.
    pub short: String,
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
    /// The words of the title that must stay on one line together; left out when that is all of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub title_phrases: Vec<String>,
    /// Which tab of the document it belongs to.
    pub tab: Option<usize>,
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
    /// The word that a pictogram stands for; of a photo only where it is the client's own picture of a word.
    pub word: String,
    pub photo: bool,
}

/// Words of the plan or of the program, one sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub path: String,
    pub text: String,
    /// The words that must stay on one line together; left out when there is one such group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
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
        /// More pictures of the same sentence, when the client wants key words.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        more: Vec<Picture>,
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
    /// Measurements over time, oldest first: earlier ones hollow, the newest filled.
    Trend {
        title: Sentence,
        points: Vec<TrendPoint>,
        lowest: i64,
        highest: i64,
        lowest_means: Sentence,
        highest_means: Sentence,
        alt: String,
    },
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
        /// What the goal is about; absent for the team, who read how it went.
        picture: Option<Picture>,
        sentences: Vec<Sentence>,
        facts: Vec<Fact>,
    },
    /// What a hard word means, near the place where it first stands. The sentence begins with the word and a colon.
    Explain {
        picture: Option<Picture>,
        word: String,
        sentence: Sentence,
    },
    /// A day to remember.
    Date(DateTile),
    /// A question with three answers of equal size, nothing ticked in advance unless the plan says so.
    Choice {
        question: String,
        answers: Vec<String>,
        /// The sign of each answer, in the same order; none when the words are enough.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<String>,
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
    /// The client in the middle, her people around her.
    Rings {
        client: PersonTile,
        rings: Vec<Ring>,
        alt: String,
    },
    /// Who says yes to a goal or an action: everybody who has to, side by side.
    Votes {
        title: String,
        votes: Vec<VoteTile>,
    },
    /// The steps of the work as stones: behind the client, under her, before her.
    Stones {
        client: PersonTile,
        stones: Vec<Stone>,
    },
    /// The pieces of life as a wheel, with a list that says the same.
    Wheel {
        alt: String,
        client: PersonTile,
        pieces: Vec<WheelPiece>,
        legend: String,
    },
    /// One scale, several people: never an average.
    Ruler {
        title: String,
        rows: Vec<RulerRow>,
        lowest: i64,
        highest: i64,
        lowest_means: Sentence,
        highest_means: Sentence,
        lowest_picture: Option<Picture>,
        highest_picture: Option<Picture>,
        notes: Vec<String>,
    },
    /// The week as a board: days as columns, parts of the day as rows.
    Week {
        corner: String,
        days: Vec<String>,
        rows: Vec<WeekRow>,
        keys: Vec<WeekKey>,
    },
    /// Picture cards to cut out.
    Cards {
        per_page: usize,
        cards: Vec<Card>,
    },
    /// How it can go, from good to bad: colour, number, shape, pattern, face and word, always.
    Stoplight {
        states: Vec<StoplightState>,
        phone: Option<Phone>,
    },
    /// Whom to call, with large numbers, the first one first.
    Calls {
        rows: Vec<CallRow>,
    },
    /// What people promise; who has not signed stands in a dashed frame.
    Promises {
        rows: Vec<PromiseRow>,
    },
    /// Faces to tick, all of the same size.
    Faces {
        question: String,
        answers: Vec<FaceAnswer>,
    },
    /// An empty balloon: room for the words of the client.
    Balloon {
        label: String,
        portrait: Option<PersonTile>,
        lines: usize,
    },
    /// Things to tick off.
    Ticks {
        items: Vec<TickItem>,
    },
    /// A strip to tear off, complete when it hangs alone.
    Tear {
        picture: Option<Picture>,
        title: String,
        sentences: Vec<Sentence>,
        date: Option<DateTile>,
    },
    /// A sign that the documents use, with what it means.
    Symbol {
        symbol: String,
        /// The words and the colour of a tag, as this plan has them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        word: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        colour: Option<String>,
        sentences: Vec<Sentence>,
    },
    /// Room to draw or write.
    DrawBox {
        label: String,
    },
    /// What was looked at, with what was found and where.
    Points {
        /// Sentences above them, over the whole width.
        lead: Vec<Sentence>,
        rows: Vec<PointRow>,
    },
    /// A sentence that is hard to read, with what to write instead.
    Hard {
        /// Where it stands, and whose it is.
        place: String,
        sentence: Sentence,
        /// The same words, cut at what is marked.
        parts: Vec<TextPart>,
        remarks: Vec<HardRemark>,
    },
    /// Facts in a row, for the team.
    Facts {
        facts: Vec<Fact>,
    },
}

/// Something that was looked at. The sign before it is a drawing of its word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointRow {
    pub id: String,
    /// The name of the sign.
    pub mark: String,
    /// What the sign means.
    pub word: String,
    /// Who looks: the program, the print, a person.
    pub who: String,
    pub asks: Sentence,
    pub found: Vec<Sentence>,
    pub places: Vec<Sentence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextPart {
    pub words: String,
    pub marked: bool,
}

/// What is said about a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardRemark {
    /// let-op, tip.
    pub mark: String,
    pub word: String,
    pub message: Sentence,
    pub help: Sentence,
    /// On which other lines the same stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Sentence>,
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrendPoint {
    pub value: i64,
    pub date: String,
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
    /// A box to tick when it is done: the sheet of a household hangs in the kitchen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tick: bool,
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ring {
    pub word: String,
    pub people: Vec<PersonTile>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WheelPiece {
    pub path: String,
    pub area: String,
    pub picture: Option<Picture>,
    pub colour: String,
    /// 0 to 3; absent when nobody said how it goes.
    pub level: Option<u8>,
    pub word: String,
    /// The client works on this piece.
    pub chosen: bool,
    pub chosen_word: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteTile {
    pub person: PersonTile,
    /// ja, nee, nog-niet.
    pub answer: String,
    pub word: String,
    pub remark: Vec<Sentence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stone {
    pub number: usize,
    pub name: String,
    pub picture: Option<Picture>,
    /// done, now, later.
    pub state: String,
    pub word: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulerRow {
    pub path: String,
    pub name: String,
    pub value: i64,
    pub before: Option<i64>,
    pub wanted: Option<i64>,
    pub alt: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekRow {
    pub part: String,
    pub picture: Option<Picture>,
    /// One list per day.
    pub cells: Vec<Vec<WeekActivity>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekActivity {
    pub path: String,
    pub picture: Option<Picture>,
    /// The short word for the board.
    pub word: String,
    /// The whole sentence, for the list of days.
    pub sentence: Sentence,
    pub time: Option<TimeOfDay>,
    /// "doel 1", or empty.
    pub tag: String,
    pub colour: String,
    /// Who is there besides the client.
    pub who: Option<PersonTile>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekKey {
    pub side: crate::plan::Side,
    pub word: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub path: String,
    pub picture: Picture,
    pub word: String,
    /// The side of a person; absent for a thing.
    pub side: Option<crate::plan::Side>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoplightState {
    pub path: String,
    /// The tone of the state: go, amber, stop.
    pub state: String,
    pub number: usize,
    pub word: String,
    pub face: Option<Picture>,
    pub notice_label: String,
    pub notice: Vec<TickItem>,
    pub lanes: Vec<StoplightLane>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoplightLane {
    pub side: crate::plan::Side,
    pub title: String,
    pub picture: Option<Picture>,
    pub rows: Vec<TickItem>,
}

/// Whom to call, in a box that stands out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub picture: Option<Picture>,
    pub lines: Vec<Sentence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallRow {
    /// Who it is; the name may be that of a service.
    pub person: PersonTile,
    /// For who has no photo.
    pub picture: Option<Picture>,
    /// Absent when it is hidden.
    pub telephone: Option<Sentence>,
    /// When, and what was agreed.
    pub sentences: Vec<Sentence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRow {
    pub person: PersonTile,
    pub sentence: Sentence,
    pub signed: bool,
    /// "getekend op 4 januari 2027", "nog niet getekend".
    pub stand: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaceAnswer {
    pub picture: Option<Picture>,
    pub word: String,
}

/// A sentence with its picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TickItem {
    pub picture: Option<Picture>,
    pub sentence: Sentence,
}

impl View {
    /// The hard words that the document explains, in small letters.
    pub fn explained(&self) -> std::collections::BTreeSet<String> {
        let blocks = self.sections.iter().flat_map(|it| &it.blocks);
        let words = blocks.filter_map(|it| match it {
            Block::Explain { word, .. } => Some(word.to_lowercase()),
            _ => None,
        });
        words.collect()
    }
}

impl Section {
    /// The path and the words of every sentence.
    pub fn sentences(&self) -> Vec<(String, String)> {
        fn find(value: &serde_json::Value, found: &mut Vec<(String, String)>) {
            use serde_json::Value::{Array, Object, String};
            match value {
                Array(items) => items.iter().for_each(|it| find(it, found)),
                Object(map) => match (map.get("path"), map.get("text")) {
                    (Some(String(path)), Some(String(text))) => {
                        found.push((path.clone(), text.clone()));
                    }
                    _ => map.values().for_each(|it| find(it, found)),
                },
                _ => {}
            }
        }
        let whole = serde_json::to_value(self).expect("a View holds only what JSON can hold");
        let mut found = Vec::new();
        find(&whole, &mut found);
        found
    }
}

impl View {
    /// The same words without pictures, for who is distracted by them. Photos of people stay: they say
    /// who somebody is.
    pub fn without_pictures(&mut self) {
        for section in &mut self.sections {
            for block in &mut section.blocks {
                match block {
                    Block::Row { picture, more, .. } => {
                        *picture = None;
                        more.clear();
                    }
                    Block::Shown { picture, .. }
                    | Block::Now { picture, .. }
                    | Block::Explain { picture, .. }
                    | Block::Result { picture, .. } => *picture = None,
                    Block::Lane(lane) => lane.rows.iter_mut().for_each(|row| row.picture = None),
                    Block::Week { rows, .. } => rows
                        .iter_mut()
                        .flat_map(|row| row.cells.iter_mut().flatten())
                        .for_each(|it| it.picture = None),
                    _ => {}
                }
            }
        }
    }

    /// Whether the View names an asset.
    fn shows(&self, asset: &str) -> bool {
        let quoted = serde_json::Value::from(asset).to_string();
        self.to_json().contains(&quoted)
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a View holds only what JSON can hold")
    }
}
