//! An edition: for whom, in which words, in which form.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::plan::{
    ClockStyle, Density, FigureColour, Language, Level, NotSign, Paper, PictureSize, Plan, Product,
    Skin, Theme,
};

/// Who reads this edition; a relative is named, because each one may see something else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reader {
    Client,
    /// A member of a household, who reads as the client of her own sheet.
    Member(String),
    Relative(String),
    Team,
}

impl Reader {
    pub fn audience(&self) -> Audience {
        match self {
            Self::Client | Self::Member(_) => Audience::Client,
            Self::Relative(_) => Audience::Relative,
            Self::Team => Audience::Team,
        }
    }

    /// The part of the file name: never more than the id.
    pub fn file_part(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Member(id) | Self::Relative(id) => id,
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
    pub figure: FigureColour,
    pub not_sign: NotSign,
    pub clock: ClockStyle,
    pub product: Product,
    pub paper: Paper,
    pub density: Density,
    pub picture_size: PictureSize,
    pub picture_words: bool,
    /// How many picture cards stand on a page.
    pub cards: usize,
    /// Also on sheets for a printer, to fold.
    pub booklet: bool,
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
    pub figure: Option<FigureColour>,
    pub product: Option<Product>,
    pub paper: Option<Paper>,
    pub density: Option<Density>,
    pub picture_size: Option<PictureSize>,
    pub picture_words: Option<bool>,
    pub cards: Option<usize>,
    pub booklet: bool,
    /// Of a household: whose sheet on friendliness it is.
    pub about: Option<String>,
}

/// Type floors per reader, in points.
const CLIENT_SIZE: f64 = 16.0;
const RELATIVE_SIZE: f64 = 13.0;
const TEAM_SIZE: f64 = 10.5;
/// A poster is read from a few steps away.
const POSTER_SIZE: f64 = 22.0;

/// How many picture cards can share a page.
pub const CARDS: [usize; 4] = [2, 4, 6, 9];

impl Edition {
    /// The client's own choice of language, level, size and clock holds for the client's own edition; the
    /// colours of figures hold for everybody, so that the pictures stay the same.
    pub fn new(plan: &Plan, reader: Reader, wishes: &Wishes, date: Date) -> Self {
        let own = &plan.presentation;
        let client = reader.audience() == Audience::Client;
        let (language, size) = match reader {
            Reader::Client | Reader::Member(_) => {
                (own.language.unwrap_or(Language::Simple), CLIENT_SIZE)
            }
            Reader::Relative(_) => (Language::Dutch, RELATIVE_SIZE),
            Reader::Team => (Language::Dutch, TEAM_SIZE),
        };
        let own_size = own.text_size.filter(|_| client).map(|it| it as f64);
        let product = wishes.product.unwrap_or(Product::Plan);
        let (size, own_size) = match product {
            Product::Poster => (POSTER_SIZE, own_size.filter(|it| *it > POSTER_SIZE)),
            _ => (size, own_size),
        };
        let own_paper = own.paper.filter(|_| client);
        let paper = match product {
            Product::Poster => Paper::A3,
            // Cut and folded, it goes into a wallet: no larger paper makes it larger.
            Product::Crisis => Paper::A4,
            _ => own_paper.unwrap_or(Paper::A4),
        };
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
            figure: wishes.figure.or(own.figure).unwrap_or(FigureColour::Blue),
            not_sign: own.not_sign.unwrap_or(NotSign::Badge),
            product,
            paper: wishes.paper.unwrap_or(paper),
            density: wishes
                .density
                .or(own.density.filter(|_| client))
                .unwrap_or(Density::Idea),
            picture_size: wishes
                .picture_size
                .or(own.picture_size.filter(|_| client))
                .unwrap_or(PictureSize::Normal),
            picture_words: wishes
                .picture_words
                .or(own.picture_words.filter(|_| client))
                .unwrap_or(false),
            cards: wishes
                .cards
                .or(own.cards.and_then(|it| usize::try_from(it).ok()))
                .unwrap_or(4),
            booklet: wishes.booklet,
            clock: own.clock.filter(|_| client).unwrap_or(ClockStyle::Spoken),
            reader,
            date,
        }
    }

    /// Does the page lie on its side?
    pub fn landscape(&self) -> bool {
        match self.product {
            Product::Poster => true,
            // The board needs the width; large type and small paper turn it into a list of days.
            Product::Week => self.paper != Paper::A5 && self.text_size < WEEK_BOARD_BELOW,
            Product::Plan => self.reader == Reader::Team,
            _ => false,
        }
    }

    /// How many pages take what stands on one of A4 with ordinary pictures: smaller paper and larger
    /// pictures are what the client needs, and no reason to refuse a plan.
    pub fn pages_per_page(&self) -> usize {
        let paper = if self.paper == Paper::A5 { 2 } else { 1 };
        let large = self.picture_size == PictureSize::Large
            || self.density == Density::KeyWords
            || self.picture_words;
        paper * if large { 2 } else { 1 }
    }

    /// How many letters of the body fit beside a picture: what decides whether a page can hold a row.
    pub fn letters_in_a_row(&self) -> f64 {
        // The same measures as `templates/system.typ`: the words beside the picture column.
        let area = match self.paper {
            Paper::A3 => 241.0,
            Paper::A4 => 166.0,
            Paper::A5 => 119.0,
        };
        let large =
            self.picture_size == PictureSize::Large && self.reader.audience() == Audience::Client;
        let column: f64 = match self.text_size {
            size if size <= 18.0 => 30.0,
            size => 30.0 + (size - 18.0) * 0.9,
        };
        let column = if large { column.max(42.0) } else { column };
        // A letter of Noto Sans is .461 em wide on average; a point is .3528 mm.
        (area - column - 8.0) / (self.text_size * 0.3528 * 0.461)
    }
}

/// From this text size the week is a list of days.
pub const WEEK_BOARD_BELOW: f64 = 20.0;

/// A row that holds fewer letters breaks in the middle of everyday words.
pub const FEWEST_LETTERS: f64 = 12.0;

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
    pub product: Product,
    pub paper: Paper,
    pub landscape: bool,
    pub large_pictures: bool,
    pub picture_words: bool,
    /// The accent colour of the organisation, six hexadecimal digits; it was judged before.
    pub accent: Option<String>,
    /// Year, month, day of the document, for its metadata.
    pub date: [i16; 3],
}
