//! How friendly a plan is for its client: the points that are looked at, and what was found.
//!
//! The points, their words and their numbers are data (`templates/clientvriendelijk.toml`); how to judge one is in
//! `check::friendliness`. Nothing here adds the points up to a mark: form alone makes no plan friendly.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Value;
use crate::resources::{DataError, Resources};
use crate::source::Span;
use crate::toml_reader::read_data;

const FILE: &str = "templates/clientvriendelijk.toml";

/// The points with the numbers and the words by which they are judged.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// Numbers of points whose text nobody could read. They are named, and never made up.
    #[serde(rename = "onbekend")]
    pub unknown: Vec<String>,
    #[serde(rename = "getallen")]
    pub numbers: Numbers,
    #[serde(rename = "woorden")]
    pub words: WordLists,
    #[serde(rename = "punten")]
    pub all: Vec<Point>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    #[serde(rename = "ik_zinnen")]
    pub own_voice: usize,
    #[serde(rename = "woorden_per_bladzijde")]
    pub words_per_page: usize,
    #[serde(rename = "zinnen_met_plaatje")]
    pub pictured: usize,
    #[serde(rename = "kleinste_letter")]
    pub smallest_type: f64,
}

/// Words in lower case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordLists {
    #[serde(rename = "ik")]
    pub own_voice: Vec<String>,
    #[serde(rename = "wij")]
    pub our_voice: Vec<String>,
    pub codes: Vec<String>,
    #[serde(rename = "geen_code")]
    pub no_codes: Vec<String>,
    #[serde(rename = "medisch")]
    pub medical: Vec<String>,
    #[serde(rename = "functies")]
    pub functions: Vec<String>,
}

/// One thing that is looked at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub id: String,
    #[serde(rename = "soort")]
    pub kind: PointKind,
    nl: String,
    en: String,
}

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointKind {
    /// The program, at this plan and its pages.
    #[serde(rename = "A")]
    Automatic,
    /// The print does it; the program looks whether it does here.
    #[serde(rename = "P")]
    Print,
    /// A person, who writes so in the plan.
    #[serde(rename = "H")]
    Human,
    /// Each of them one half.
    #[serde(rename = "AH")]
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Yes,
    /// A person looked and wrote so.
    Ticked,
    Partly,
    No,
    /// A person has to look.
    ToTick,
    /// Nobody can say yet.
    NotChecked,
    NotApplicable,
}

impl State {
    pub const ALL: [Self; 7] = [
        Self::Yes,
        Self::Ticked,
        Self::Partly,
        Self::No,
        Self::ToTick,
        Self::NotChecked,
        Self::NotApplicable,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Ticked => "ticked",
            Self::Partly => "partly",
            Self::No => "no",
            Self::ToTick => "to-tick",
            Self::NotChecked => "not-checked",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// A sentence about what was found: a message of `friendliness.ftl` with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub id: &'static str,
    pub values: Vec<(&'static str, Value)>,
}

impl Finding {
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            values: Vec::new(),
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub have: usize,
    pub of: usize,
}

/// Where in the plan something is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// As in the View: `doel-2/actie-1`.
    pub path: String,
    pub span: Option<Span>,
    /// What stands there, or what is wrong with it: a sentence, a name, a word.
    pub words: String,
}

/// What somebody wrote about a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticked {
    /// The name.
    pub by: String,
    pub on: Date,
    pub how: String,
}

/// A point with what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    pub id: String,
    pub kind: PointKind,
    pub state: State,
    pub found: Vec<Finding>,
    pub counts: Option<Counts>,
    pub places: Vec<Place>,
    pub ticked: Option<Ticked>,
}

impl Judged {
    /// The criterion of a point `C2.1` is 2; tips and examples have none.
    pub fn criterion(&self) -> Option<u8> {
        self.id.strip_prefix('C')?.split('.').next()?.parse().ok()
    }
}

impl Point {
    /// What the point asks, in the language of the document.
    pub fn text(&self, tag: &str) -> &str {
        if tag == "en" { &self.en } else { &self.nl }
    }
}

impl Points {
    /// # Errors
    /// When the file is not what it should be, or a point stands there twice.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        let points: Self =
            read_data(resources.text(FILE)?).map_err(|cause| DataError::new(FILE, cause))?;
        let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
        for point in &points.all {
            if seen.insert(&point.id, ()).is_some() || points.unknown.contains(&point.id) {
                return Err(DataError::new(FILE, format!("{} is there twice", point.id)));
            }
        }
        Ok(points)
    }

    pub fn get(&self, id: &str) -> Option<&Point> {
        self.all.iter().find(|it| it.id == id)
    }

    /// The points that a person can say something about.
    pub fn for_people(&self) -> impl Iterator<Item = &Point> {
        let people = |it: &&Point| matches!(it.kind, PointKind::Human | PointKind::Both);
        self.all.iter().filter(people)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_are_whole_and_nothing_is_made_up() {
        let points = Points::load(&Resources::embedded()).expect("valid data");
        let of = |start: &str| {
            let of_start = |it: &&Point| it.id.starts_with(start);
            points.all.iter().filter(of_start).count()
        };
        let counts = ["C1.", "C2.", "C3.", "C4.", "T", "B"].map(of);
        assert_eq!(counts, [7, 9, 8, 10, 5, 3]);
        for id in &points.unknown {
            assert!(points.get(id).is_none(), "{id}");
        }
        let lists = &points.words;
        for list in [
            &lists.own_voice,
            &lists.our_voice,
            &lists.codes,
            &lists.no_codes,
            &lists.medical,
            &lists.functions,
        ] {
            assert!(list.iter().all(|it| *it == it.to_lowercase()));
        }
    }
}
