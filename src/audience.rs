//! The three kinds of reader a plan is made for.
//!
//! It stands at the bottom because a key of the plan file, a section of a profile and an edition
//! all say for whom they are.

use serde::{Deserialize, Serialize};

/// Who reads an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The person the plan is about.
    Client,
    /// One named relative or other person from the network, with the client's consent.
    #[serde(rename = "naaste")]
    Relative,
    /// Everybody who gives support and may read the file.
    Team,
}

/// A set of [`Audience`]s; the empty set means that a value steers the program and is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audiences(u8);

impl Audiences {
    pub const NOBODY: Self = Self(0);
    pub const TEAM: Self = Self(0b100);
    pub const CLIENT_AND_RELATIVE: Self = Self(0b011);
    pub const CLIENT_AND_TEAM: Self = Self(0b101);
    pub const EVERYONE: Self = Self(0b111);

    pub const fn contains(self, audience: Audience) -> bool {
        let bit = match audience {
            Audience::Client => 0b001,
            Audience::Relative => 0b010,
            Audience::Team => 0b100,
        };
        self.0 & bit != 0
    }
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Client, Self::Relative, Self::Team];
}
