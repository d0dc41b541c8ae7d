//! An edition: for whom, in which words, in which form.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::plan::{ClockStyle, Language, Level, Plan, Skin, Theme};

/// Who reads this edition; a relative is named, because each one may see something else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reader {
    Client,
    Relative(String),
    Team,
}

impl Reader {
    pub fn audience(&self) -> Audience {
        match self {
            Self::Client => Audience::Client,
            Self::Relative(_) => Audience::Relative,
            Self::Team => Audience::Team,
        }
    }

    /// The part of the file name: never more than the id.
    pub fn file_part(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Relative(id) => id,
            Self::Team => "team",
        }
    }
}

/// Everything that decides what one document shows and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub reader: Reader,
    pub language: Language,
    pub level: Level,
    pub text_size: f64,
    pub theme: Theme,
    pub skin: Skin,
    pub clock: ClockStyle,
    /// The day on which it is made; consent and terms are judged on it.
    pub date: Date,
}

/// What the command line says for one print; the rest comes from the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    pub language: Option<Language>,
    pub level: Option<Level>,
    pub text_size: Option<f64>,
    pub theme: Option<Theme>,
    pub skin: Option<Skin>,
}

/// Type floors per reader, in points.
const CLIENT_SIZE: f64 = 16.0;
const RELATIVE_SIZE: f64 = 13.0;
const TEAM_SIZE: f64 = 10.5;

impl Edition {
    /// The client's own choice of language, level, size and clock holds for the client's own edition; the
    /// colours of figures hold for everybody, so that the pictures stay the same.
    pub fn new(plan: &Plan, reader: Reader, wishes: &Wishes, date: Date) -> Self {
        let own = &plan.presentation;
        let client = reader == Reader::Client;
        let (language, size) = match reader {
            Reader::Client => (own.language.unwrap_or(Language::Simple), CLIENT_SIZE),
            Reader::Relative(_) => (Language::Dutch, RELATIVE_SIZE),
            Reader::Team => (Language::Dutch, TEAM_SIZE),
        };
        let own_size = own.text_size.filter(|_| client).map(|it| it as f64);
        let own_theme = own.theme.filter(|_| client);
        Self {
            language: wishes.language.unwrap_or(language),
            level: wishes
                .level
                .or(own.level)
                .filter(|_| client)
                .unwrap_or(Level::A2),
            text_size: wishes.text_size.or(own_size).unwrap_or(size),
            theme: wishes.theme.or(own_theme).unwrap_or(Theme::Colour),
            skin: wishes.skin.or(own.skin).unwrap_or(Skin::Medium),
            clock: own.clock.filter(|_| client).unwrap_or(ClockStyle::Spoken),
            reader,
            date,
        }
    }
}

/// What the View says of its edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionFacts {
    pub audience: Audience,
    /// The registered language tag.
    pub lang: String,
    pub level: Level,
    pub text_size: f64,
    pub theme: Theme,
    /// Year, month, day of the document, for its metadata.
    pub date: [i16; 3],
}
