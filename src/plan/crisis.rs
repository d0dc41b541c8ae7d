//! What others need to know when it goes very badly.

use jiff::civil::Date;

use super::{Extras, Item, Spanned, Text, Words};
use crate::source::Span;

#[derive(Clone, Debug, PartialEq)]
pub struct CrisisSheet {
    pub span: Span,
    pub made: Spanned<Date>,
    pub valid_until: Option<Spanned<Date>>,
    /// As it has to stand on the card; else the call name.
    pub name: Option<Words>,
    pub born: Option<Spanned<Date>>,
    pub address: Option<Words>,
    /// Whoever finds the card then knows where she lives, so only when she wants it.
    pub with_address: bool,
    pub description: Option<Text>,
    pub early_signs: Vec<Item>,
    pub looks_like: Vec<Item>,
    pub helps: Vec<Item>,
    pub does_not_help: Vec<Item>,
    /// Whom to call, the first one first.
    pub calls: Vec<CrisisCall>,
    pub practitioner: Option<CrisisContact>,
    pub doctor: Option<CrisisContact>,
    pub crisis_service: Option<CrisisContact>,
    pub medicines: Vec<Medicine>,
    pub admission: Vec<Item>,
    pub errands: Vec<Errand>,
    pub promises: Vec<Pledge>,
    /// The card of another organisation, whose name is protected: only whether there is one.
    pub official_card: Option<bool>,
    pub official_on: Option<Spanned<Date>>,
    /// False when an item with a fault was left out: nobody may say that one is missing.
    pub whole: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CrisisCall {
    pub who: Words,
    pub times: Option<Text>,
    pub agreed: Option<Text>,
}

/// A helper to call: somebody of the plan, or a name and a number.
#[derive(Clone, Debug, PartialEq)]
pub struct CrisisContact {
    pub span: Span,
    pub who: Option<Words>,
    pub name: Option<Words>,
    pub telephone: Option<Words>,
    pub times: Option<Text>,
    pub agreed: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Medicine {
    pub name: Words,
    pub dose: Option<Words>,
    pub mind: Option<Text>,
    pub checked: Option<Spanned<Date>>,
}

/// Something to arrange: the cat, the children, the key.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    pub what: Text,
    pub who: Option<Words>,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pledge {
    pub span: Span,
    pub who: Words,
    pub what: Text,
    pub signed: Option<Spanned<Date>>,
}

impl CrisisSheet {
    /// Every line with a picture, in the order of the file.
    pub fn lines(&self) -> impl Iterator<Item = &Item> {
        [
            &self.early_signs,
            &self.looks_like,
            &self.helps,
            &self.does_not_help,
            &self.admission,
        ]
        .into_iter()
        .flatten()
    }

    pub fn contacts(&self) -> impl Iterator<Item = &CrisisContact> {
        [&self.practitioner, &self.doctor, &self.crisis_service]
            .into_iter()
            .flatten()
    }
}
