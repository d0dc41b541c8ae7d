//! The table as bytes, and back.

use std::collections::BTreeMap;

use super::{Entry, Table};
use crate::pictogram::{Card, is_empty_word};
use crate::toml_reader::read_data;

/// The table among the files of the program; `build.rs` makes it.
pub const PACKED: &str = "pictograms/matching/table.packed";

/// The files that the table is made of, besides the cards.
pub const FILES: [&str; 3] = ["forms.toml", "ambiguous.toml", "denials.toml"];

impl Table {
    /// From all files below `pictograms`, with their names.
    ///
    /// # Errors
    /// A file, and what is wrong in it.
    pub fn from_files<'f>(
        files: impl IntoIterator<Item = (&'f str, &'f str)>,
    ) -> Result<Self, (String, String)> {
        let mut cards: BTreeMap<&str, (&str, Card)> = BTreeMap::new();
        let mut sources = [""; FILES.len()];
        for (file, text) in files {
            match file.split('/').collect::<Vec<_>>()[1..] {
                ["matching", name] => {
                    if let Some(at) = FILES.iter().position(|it| *it == name) {
                        sources[at] = text;
                    }
                }
                ["labels", _] => {}
                [category, name] => {
                    if let Some(id) = name.strip_suffix(".toml") {
                        let card = read_data(text).map_err(|cause| (file.to_owned(), cause))?;
                        cards.insert(id, (category, card));
                    }
                }
                _ => {}
            }
        }
        let entries: Vec<Entry> = cards
            .iter()
            .map(|(id, (category, card))| Entry {
                id,
                kind: card.kind,
                sensitive: card.sensitive,
                empty: is_empty_word(category, id),
                words: &card.nl.words,
            })
            .collect();
        let [forms, ambiguous, denials] = sources;
        Self::dutch(&entries, forms, ambiguous, denials)
            .map_err(|(name, cause)| (format!("pictograms/matching/{name}"), cause))
    }

    /// # Errors
    /// When the bytes were not made by this program.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        postcard::from_bytes(bytes).map_err(|error| error.to_string())
    }

    /// # Errors
    /// What cannot be written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, String> {
        postcard::to_stdvec(self).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictogram::Library;
    use crate::resources::Resources;

    #[test]
    fn the_program_holds_the_table_of_its_cards() {
        let folder = Resources::from_folder(env!("CARGO_MANIFEST_DIR").as_ref()).expect("folders");
        let made = Library::read_table(&folder).expect("a table");
        let bytes = made.to_bytes().expect("bytes");
        let held = Resources::embedded();
        let held = held.bytes(PACKED).expect("the table of build.rs");
        assert!(bytes == held, "build.rs and the library make another table");
        let again = Table::from_bytes(held).expect("a table");
        assert!(made.size() > 5_000, "{} forms", made.size());
        assert_eq!(again.size(), made.size());
        assert!(Table::from_bytes(&held[..held.len() / 2]).is_err());
    }
}
