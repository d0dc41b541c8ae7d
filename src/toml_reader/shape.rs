//! The declarations of keys: what a plan file may contain.
//!
//! One declaration per key drives the reader, "bedoelt u …?", the JSON Schema for editors and the
//! reference page. A reader can only ask for a declared key, and [`super::Table::finish`] insists
//! that every declared key was asked for, so the two cannot drift apart.

use crate::audience::Audiences;

/// A table of the plan file and the keys it may hold.
#[derive(Debug)]
pub struct Shape {
    /// The Dutch name, as a path: `doelen.acties`.
    pub name: &'static str,
    /// What one such table is called in a path (`doel` in `doel-2`); empty: as what it stands in.
    pub item: &'static str,
    /// What the table is for, in plain Dutch, for the reference page and for hover text.
    pub explanation: &'static str,
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// Who may see the value in a document. Nobody: the value steers and is never shown.
    pub audiences: Audiences,
    /// What to write here, in plain Dutch.
    pub explanation: &'static str,
}

/// What kind of value a key holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Integer {
        lowest: i64,
        highest: i64,
    },
    Boolean,
    /// A day: `2027-01-11`.
    Date,
    /// A day, with or without a time: `2027-06-14T10:30:00`.
    Moment,
    /// A time of day: `17:00:00`.
    Time,
    /// The id of the item itself: lower-case letters, digits and hyphens.
    Id,
    /// The id of another item.
    Reference(Target),
    References(Target),
    /// One of a closed list of words.
    Choice(&'static [&'static str]),
    Choices(&'static [&'static str]),
    /// One piece of text.
    Words,
    WordList,
    /// Text with layers for the readers: see [`super::Text`].
    Text,
    /// A file name, or a table with more about the photo.
    Photo(&'static Shape),
    /// A table with keys of the writer's own; each value is words or a table.
    Map(&'static Shape),
    /// One table, or a list of tables.
    Table(&'static Shape),
    Tables(&'static Shape),
}

/// What an id points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Person,
    Goal,
}

impl Shape {
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The full name of a key: `mensen.telefoon`.
    pub fn path_of(&self, key: &Key) -> String {
        if self.name.is_empty() {
            key.name.to_owned()
        } else {
            format!("{}.{}", self.name, key.name)
        }
    }

    /// This shape and every shape under it, each once, in the order of the declarations.
    pub fn all(&'static self) -> Vec<&'static Shape> {
        let mut found = vec![self];
        for key in self.keys {
            if let Kind::Table(shape)
            | Kind::Tables(shape)
            | Kind::Photo(shape)
            | Kind::Map(shape) = key.kind
            {
                for inner in shape.all() {
                    if !found.iter().any(|it| std::ptr::eq(*it, inner)) {
                        found.push(inner);
                    }
                }
            }
        }
        found
    }
}

impl Key {
    pub const fn required(
        name: &'static str,
        kind: Kind,
        audiences: Audiences,
        explanation: &'static str,
    ) -> Self {
        Self {
            name,
            kind,
            required: true,
            audiences,
            explanation,
        }
    }

    pub const fn optional(
        name: &'static str,
        kind: Kind,
        audiences: Audiences,
        explanation: &'static str,
    ) -> Self {
        Self {
            name,
            kind,
            required: false,
            audiences,
            explanation,
        }
    }
}

impl Kind {
    /// The name by which the message "wrong-type" knows what was expected.
    pub fn expected(self) -> &'static str {
        match self {
            Self::Integer { .. } => "integer",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Time => "time",
            Self::Id | Self::Reference(_) | Self::Choice(_) | Self::Words => "words",
            Self::References(_) | Self::Choices(_) | Self::WordList => "word-list",
            Self::Text => "text",
            Self::Photo(_) => "photo",
            Self::Table(_) | Self::Map(_) => "table",
            Self::Tables(_) => "tables",
        }
    }
}

/// Declares an enum whose values are Dutch words in the plan file.
#[macro_export]
macro_rules! choice {
    ($(#[$doc:meta])* $visibility:vis enum $name:ident { $($(#[$option_doc:meta])* $option:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        $visibility enum $name { $($(#[$option_doc])* #[serde(rename = $word)] $option),+ }

        impl $name {
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The Dutch word of the plan file.
            pub fn word(self) -> &'static str {
                match self { $(Self::$option => $word),+ }
            }
        }

        impl $crate::toml_reader::Choice for $name {
            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$option),)+ _ => None }
            }
        }
    };
}
