//! A set of pictures that somebody brought in: what it is, what each picture is called, and which of
//! our concepts it draws.
//!
//! A set is a folder with `set.toml`, `kaarten.json`, `koppeling.toml` and `plaatjes/`. The import
//! writes it; `koppeling.toml` is for people to correct.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::toml_reader::read_data;

/// What a set is: of our own from `sets.toml`, of one that was brought in from its `set.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    #[serde(rename = "naam")]
    pub name: String,
    #[serde(rename = "licentie")]
    pub licence: String,
    /// The line that a document with these pictures must carry; empty when none is asked.
    #[serde(rename = "vermelding")]
    pub credit: String,
    /// Where it came from.
    #[serde(rename = "bron", default)]
    pub source: String,
}

/// Whether a licence forbids use for money: the "NC" of Creative Commons.
pub fn is_non_commercial(licence: &str) -> bool {
    has_part(licence, "NC")
}

/// Whether who gives the document on must give it on under the same licence: "SA".
pub fn is_share_alike(licence: &str) -> bool {
    has_part(licence, "SA")
}

fn has_part(licence: &str, part: &str) -> bool {
    licence
        .split(|it: char| !it.is_alphanumeric())
        .any(|it| it == part)
}

/// A picture of a set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetCard {
    /// Below `plaatjes/`; `.svg` or `.png`.
    #[serde(rename = "bestand")]
    pub file: String,
    /// What it shows; the first is its name.
    #[serde(rename = "woorden")]
    pub words: Vec<String>,
    /// The alt text, where somebody wrote one.
    #[serde(
        rename = "beschrijving",
        default,
        skip_serializing_if = "String::is_empty"
    )]
    pub description: String,
    #[serde(rename = "maker", default, skip_serializing_if = "String::is_empty")]
    pub maker: String,
    /// Where it differs from that of the set.
    #[serde(rename = "licentie", default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    #[serde(
        rename = "vermelding",
        default,
        skip_serializing_if = "String::is_empty"
    )]
    pub credit: String,
}

/// A set with its pictures found by word and by concept.
#[derive(Clone, Debug)]
pub struct PictureSet {
    pub id: String,
    pub about: About,
    pub cards: Vec<SetCard>,
    by_word: BTreeMap<String, usize>,
    by_concept: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Links {
    koppeling: BTreeMap<String, String>,
}

impl PictureSet {
    /// From the three files of a set folder.
    ///
    /// # Errors
    /// The name of the file that is not understood, and why.
    pub fn read(
        id: &str,
        about: &str,
        cards: &str,
        links: &str,
    ) -> Result<Self, (&'static str, String)> {
        let about: About = read_data(about).map_err(|it| ("set.toml", it))?;
        let cards: Vec<SetCard> =
            serde_json::from_str(cards).map_err(|it| ("kaarten.json", it.to_string()))?;
        let links: Links = read_data(links).map_err(|it| ("koppeling.toml", it))?;
        let by_file: BTreeMap<&str, usize> = cards
            .iter()
            .enumerate()
            .map(|(index, card)| (card.file.as_str(), index))
            .collect();
        let mut by_concept = BTreeMap::new();
        for (concept, file) in links.koppeling {
            // An empty file name: a person looked, and no picture of the set will do.
            if file.is_empty() {
                continue;
            }
            let Some(index) = by_file.get(file.as_str()) else {
                let cause = format!("{concept} = {file:?}: there is no such picture");
                return Err(("koppeling.toml", cause));
            };
            by_concept.insert(concept, *index);
        }
        let mut by_word = BTreeMap::new();
        // A picture's first word is its name, and goes before the other words of others.
        for place in 0..cards.iter().map(|it| it.words.len()).max().unwrap_or(0) {
            for (index, card) in cards.iter().enumerate() {
                if let Some(word) = card.words.get(place) {
                    by_word.entry(word.to_lowercase()).or_insert(index);
                }
            }
        }
        Ok(Self {
            id: id.to_owned(),
            about,
            cards,
            by_word,
            by_concept,
        })
    }

    /// The picture that draws one of our concepts.
    pub fn for_concept(&self, concept: &str) -> Option<&SetCard> {
        self.by_concept.get(concept).map(|it| &self.cards[*it])
    }

    /// The picture with a word.
    pub fn named(&self, word: &str) -> Option<&SetCard> {
        self.by_word
            .get(&word.trim().to_lowercase())
            .map(|it| &self.cards[*it])
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.by_word.keys().map(String::as_str)
    }

    /// How many of our concepts it draws.
    pub fn concepts(&self) -> usize {
        self.by_concept.len()
    }

    /// Pictures with a word that begins so.
    pub fn search(&self, text: &str) -> Vec<&SetCard> {
        let text = text.trim().to_lowercase();
        let starts = |word: &String| word.to_lowercase().starts_with(&text);
        self.cards
            .iter()
            .filter(|it| it.words.iter().any(starts))
            .collect()
    }

    /// The licence and the credit line of a picture.
    pub fn terms_of<'s>(&'s self, card: &'s SetCard) -> (&'s str, &'s str) {
        // The line of the set names the licence of the set; a picture with another one has its own.
        if card.licence.is_empty() {
            let credit = if card.credit.is_empty() {
                &self.about.credit
            } else {
                &card.credit
            };
            (&self.about.licence, credit)
        } else {
            (&card.licence, &card.credit)
        }
    }

    /// Where a picture stands in the list: its name in a View.
    pub fn index_of(&self, card: &SetCard) -> usize {
        self.cards
            .iter()
            .position(|it| it.file == card.file)
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: &str =
        "naam = \"Proef\"\nlicentie = \"CC BY-NC-SA 4.0\"\nvermelding = \"Proef\"\n";
    const CARDS: &str = r#"[{"bestand":"a.png","woorden":["koken","eten"]},{"bestand":"b.png","woorden":["eten"]}]"#;

    #[test]
    fn a_name_goes_before_another_word() {
        let links = "[koppeling]\ncook = \"a.png\"\neat = \"\"\n";
        let set = PictureSet::read("proef", ABOUT, CARDS, links).expect("a set");
        assert_eq!(set.named("Eten").map(|it| it.file.as_str()), Some("b.png"));
        assert_eq!(
            set.for_concept("cook").map(|it| it.file.as_str()),
            Some("a.png")
        );
        assert_eq!(set.for_concept("eat"), None);
        assert!(is_non_commercial(&set.about.licence) && is_share_alike(&set.about.licence));
        assert!(!has_part("CC BY 4.0 Sanca", "SA"));
    }

    #[test]
    fn a_link_to_nothing_is_refused() {
        let wrong = PictureSet::read("proef", ABOUT, CARDS, "[koppeling]\ncook = \"c.png\"\n");
        assert_eq!(wrong.expect_err("no c.png").0, "koppeling.toml");
    }
}
