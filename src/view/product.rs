//! What can be made of a plan, for whom, and on which paper.

use crate::audience::Audience;
use crate::plan::{Paper, Product};

use super::edition::{CARDS, Edition, FEWEST_LETTERS, Reader};

/// Why an edition cannot exist.
#[derive(Clone, Debug, PartialEq)]
pub enum Impossible {
    /// This product is not made for this reader.
    Reader {
        readers: Vec<&'static str>,
    },
    Paper {
        papers: Vec<&'static str>,
    },
    /// A row of words does not fit beside a picture.
    TooSmall,
    Cards {
        choices: Vec<String>,
    },
    /// One sheet, or one that is too large, cannot be folded into a booklet.
    Booklet,
}

impl Product {
    /// Who gets this product.
    pub fn audiences(self) -> &'static [Audience] {
        use Audience::{Client, Relative, Team};
        match self {
            Self::Plan
            | Self::Week
            | Self::People
            | Self::Wheel
            | Self::Evaluation
            | Self::Network
            | Self::Signals
            | Self::Crisis
            | Self::CrisisPages
            | Self::Ino => &[Client, Relative, Team],
            Self::Checklist => &[Team],
            Self::Page | Self::Preparation | Self::Explanation => &[Client, Relative],
            Self::Poster | Self::Cards => &[Client],
            // A relative never takes home what is agreed about safety.
            Self::Safety => &[Client, Team],
            Self::Friendliness | Self::Language => &[Team],
        }
    }

    fn papers(self) -> &'static [Paper] {
        match self {
            Self::Poster => &[Paper::A3],
            // The card has the size of a bank card, whatever the client reads best.
            Self::Crisis => &[Paper::A4],
            _ => &[Paper::A4, Paper::A5, Paper::A3],
        }
    }

    /// The template that draws it.
    pub fn template(self) -> &'static str {
        match self {
            Self::Page => "templates/bladzijde.typ",
            Self::Poster => "templates/poster.typ",
            Self::Week => "templates/week.typ",
            Self::Cards => "templates/kaartjes.typ",
            Self::Crisis => "templates/crisisblad.typ",
            _ => "templates/edition.typ",
        }
    }

    /// Whether it can also be had as a page for a screen.
    pub fn on_screen(self) -> bool {
        match self {
            Self::Plan
            | Self::Week
            | Self::People
            | Self::Wheel
            | Self::Network
            | Self::Signals
            | Self::CrisisPages
            | Self::Ino
            | Self::Checklist
            | Self::Friendliness
            | Self::Language => true,
            // Of a size of their own: to hang up, to cut, to fold.
            Self::Page | Self::Poster | Self::Cards | Self::Crisis => false,
            // To tick and to draw on with a pen, and a leaflet that explains the signs of paper.
            Self::Preparation | Self::Evaluation | Self::Explanation => false,
            // Somebody else may pick up a telephone. What is safe at home is decided with paper in the hand.
            Self::Safety => false,
        }
    }

    /// True when the page may leave out what has no room, and says so.
    pub fn may_leave_out(self) -> bool {
        matches!(self, Self::Page | Self::Poster)
    }
}

/// The word for a reader on the command line.
fn reader_word(audience: Audience) -> &'static str {
    match audience {
        Audience::Client => "client",
        Audience::Relative => "naaste",
        Audience::Team => "team",
    }
}

impl Edition {
    /// # Errors
    /// When nothing can be made of this combination of reader, product, paper and size.
    pub fn possible(&self) -> Result<(), Impossible> {
        let audience = self.reader.audience();
        if !self.product.audiences().contains(&audience) {
            let readers = self.product.audiences().iter();
            let readers = readers.map(|it| reader_word(*it)).collect();
            return Err(Impossible::Reader { readers });
        }
        if !self.product.papers().contains(&self.paper) {
            let papers = self.product.papers().iter().map(|it| it.word()).collect();
            return Err(Impossible::Paper { papers });
        }
        // A card holds one word, a crisis card has its own size; the team's small print has short lines.
        let fixed = matches!(self.product, Product::Cards | Product::Crisis);
        let rows = !fixed && self.reader != Reader::Team;
        if rows && self.letters_in_a_row() < FEWEST_LETTERS {
            return Err(Impossible::TooSmall);
        }
        let single = matches!(
            self.product,
            Product::Page | Product::Poster | Product::Week | Product::Cards | Product::Crisis
        );
        if self.booklet && (single || self.paper == Paper::A3) {
            return Err(Impossible::Booklet);
        }
        if self.product == Product::Cards && !CARDS.contains(&self.cards) {
            let choices = CARDS.iter().map(ToString::to_string).collect();
            return Err(Impossible::Cards { choices });
        }
        Ok(())
    }
}
