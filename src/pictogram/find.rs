//! Words that name one concept without doubt, for people who write a word on purpose: the client's own
//! pictures, links with other sets. Whole sentences are read in `matching`.

use super::matching::normal;
use super::{Library, Pictogram};

/// A sentence that denies something is not shown by a picture that carries no sign.
const DENIALS: [&str; 8] = [
    "niet", "geen", "nooit", "niemand", "niets", "zonder", "nergens", "niks",
];

impl Library {
    /// The concept that a word names without doubt: its id, or a word of one card alone.
    pub fn certain(&self, word: &str) -> Option<&Pictogram> {
        let word = word.trim().to_lowercase();
        self.get(&word).or_else(|| self.only_concept(&word))
    }

    /// A word for a concept that tells it from what else `word` may mean: a bank is a "bankrekening"
    /// or a "stoel". Who writes it gets this concept.
    pub fn other_name(&self, id: &str, word: &str) -> Option<String> {
        let names = |it: &&String| {
            let longer = it.chars().count() >= word.chars().count() + 4;
            (!it.to_lowercase().starts_with(word) || longer)
                && !it.contains(['+', '*'])
                && self.named(it).is_some_and(|found| found.id == id)
        };
        let words = &self.get(id)?.card.nl.words;
        Some(
            words
                .iter()
                .find(names)
                .map_or(id, String::as_str)
                .to_owned(),
        )
    }

    fn only_concept(&self, phrase: &str) -> Option<&Pictogram> {
        match self.words.get(phrase)?.as_slice() {
            [id] => self.get(id),
            _ => None,
        }
    }
}

/// Whether a sentence says exactly these words, and denies nothing: for words that one plan gives a
/// picture of its own.
pub fn mentions(sentence: &str, phrase: &str) -> bool {
    let (sentence, phrase) = (tokens(sentence), tokens(phrase));
    !phrase.is_empty()
        && !sentence.iter().any(|it| DENIALS.contains(&it.as_str()))
        && sentence.windows(phrase.len()).any(|it| it == phrase)
}

fn tokens(sentence: &str) -> Vec<String> {
    sentence
        .split_whitespace()
        .map(|word| {
            normal(word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’'))
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictogram::Known;
    use crate::resources::Resources;

    #[test]
    fn words_of_one_plan_are_exact() {
        assert!(mentions("Ik ga met Pluto naar buiten.", "pluto"));
        assert!(mentions("Ik ga naar De Brug.", "de brug"));
        assert!(!mentions("Ik ga niet met Pluto.", "pluto"));
        assert!(!mentions("De Plutolaan.", "pluto") && !mentions("Pluto", " "));
    }

    #[test]
    fn unknown_words_give_nothing() {
        let library = Library::load(&Resources::embedded()).expect("our library");
        for sentence in [
            "Xyzzy plugh.",
            "Ik xyzzy.",
            "",
            "Buswissel.",
            "Bus-",
            "’",
            "€",
            "-",
        ] {
            let reading = library.read(sentence, "nl", &Known::default());
            let found: Vec<&str> = reading.matches.iter().map(|it| it.concept).collect();
            // "buswissel" holds "bus"; that is no reason to show one.
            assert!(
                found.is_empty() || ["Bus-", "€"].contains(&sentence),
                "{found:?}"
            );
        }
    }
}
