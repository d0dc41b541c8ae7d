//! Which picture of a set draws which of our concepts.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::{ImportError, Labels, Raw};
use crate::pictogram::{Library, SetCard};
use crate::toml_reader::read_data;

/// How well a picture fits a concept; smaller is better: which word of the concept, which word of the
/// picture, and what its set thinks of it.
type Fit = (usize, usize, u32);

/// Links by exact words. Nothing is guessed: near words and tags gave a Japanese examination for "enough".
pub fn find(
    library: &Library,
    raws: &[&Raw],
    cards: &[SetCard],
) -> Result<BTreeMap<String, String>, ImportError> {
    let english = english_words(library);
    let mut best: BTreeMap<String, (Fit, usize)> = BTreeMap::new();
    let mut named = BTreeMap::new();
    for (index, raw) in raws.iter().enumerate() {
        if let Some(id) = &raw.concept {
            // A Dutch word will do: the ids are English.
            let Some(concept) = library.get(id).or_else(|| library.named(id)) else {
                return Err(ImportError::Line {
                    file: raw.table.clone(),
                    line: raw.line,
                    what: "concept",
                    value: id.clone(),
                    suggestion: library.suggestion(id),
                });
            };
            named.insert(concept.id.clone(), cards[index].file.clone());
            continue;
        }
        for (place, word) in raw.words.iter().enumerate() {
            let word = word.trim().to_lowercase();
            let found = match raw.language {
                Labels::Dutch => library.certain(&word).map(|it| {
                    let words = &it.card.nl.words;
                    let at = words.iter().position(|own| own.to_lowercase() == word);
                    (it.id.as_str(), at.unwrap_or(words.len()))
                }),
                Labels::English => english.get(word.as_str()).copied().flatten(),
            };
            let Some((concept, at)) = found else { continue };
            let fit = (at, place, raw.rank);
            match best.get(concept) {
                Some((other, _)) if *other <= fit => {}
                _ => {
                    best.insert(concept.to_owned(), (fit, index));
                }
            }
        }
    }
    let mut linked: BTreeMap<String, String> = best
        .into_iter()
        .map(|(concept, (_, index))| (concept, cards[index].file.clone()))
        .collect();
    linked.extend(named);
    Ok(linked)
}

/// English words that one card alone has, with their place on it.
fn english_words(library: &Library) -> HashMap<String, Option<(&str, usize)>> {
    let mut words: HashMap<String, Option<(&str, usize)>> = HashMap::new();
    for pictogram in library.iter() {
        for (place, word) in pictogram.card.en.words.iter().enumerate() {
            words
                .entry(word.to_lowercase())
                .and_modify(|it| *it = None)
                .or_insert(Some((&pictogram.id, place)));
        }
    }
    words
}

#[derive(Deserialize)]
struct Links {
    koppeling: BTreeMap<String, String>,
}

/// The links of a file.
pub fn read(text: &str) -> Result<BTreeMap<String, String>, String> {
    read_data::<Links>(text).map(|it| it.koppeling)
}

/// The file for people to correct: each concept with its Dutch word.
pub fn file(library: &Library, linked: &BTreeMap<String, String>) -> String {
    let mut text = "# Welk plaatje van deze set hoort bij welk begrip van beeldplan.\n\
                    # Klopt een plaatje niet? Schrijf een ander bestand uit de map plaatjes. Of schrijf \"\": dan blijft ons eigen plaatje.\n\
                    # Leest u de set nog een keer in? Dan blijft staan wat u hier veranderde.\n\n[koppeling]\n"
        .to_owned();
    let width = linked.keys().map(String::len).max().unwrap_or(0);
    for (concept, file) in linked {
        let word = library
            .get(concept)
            .and_then(|it| it.card.nl.words.first().cloned())
            .unwrap_or_default();
        text.push_str(&format!(
            "{concept:width$} = {}  # {word}\n",
            serde_json::Value::from(file.as_str())
        ));
    }
    text
}
