//! The first, strict way from a sentence to a picture: a word that is exactly a word of a card.
//!
//! A wrong picture is worse than none. So nothing is guessed: no stems, no near words; a word that
//! several cards carry, a sentence that denies something, and a sensitive concept give no picture.

use super::{Kind, Library, Pictogram};

/// What a sentence gives.
#[derive(Debug, PartialEq)]
pub enum Find<'l> {
    Pictogram(Word<'l>),
    /// The only candidate may not be placed by itself.
    Sensitive(Word<'l>),
    Nothing,
}

/// A pictogram with the words that asked for it.
#[derive(Debug, Clone)]
pub struct Word<'l> {
    pub pictogram: &'l Pictogram,
    pub words: String,
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.pictogram.id == other.pictogram.id && self.words == other.words
    }
}

/// These turn a picture into the opposite of its sentence, the worst fault a plan can have.
const DENIALS: [&str; 8] = [
    "niet", "geen", "nooit", "niemand", "niets", "zonder", "nergens", "niks",
];

/// The longest phrase on a card, in words.
const LONGEST: usize = 5;

impl Library {
    /// The picture that the words of a sentence name, if exactly one stands out.
    pub fn find(&self, sentence: &str) -> Find<'_> {
        let tokens = tokens(sentence);
        if tokens.iter().any(|token| DENIALS.contains(&token.as_str())) {
            return Find::Nothing;
        }
        let mut best: Option<(Rank, Word)> = None;
        let mut sensitive = None;
        let mut at = 0;
        while at < tokens.len() {
            let (length, phrase) = self.longest_phrase(&tokens[at..]);
            let word = self.only_concept(&phrase);
            if let Some(word) = word.filter(|it| !is_empty_word(it.pictogram)) {
                let rank = Rank {
                    function_word: is_function_word(word.pictogram),
                    kind: word.pictogram.card.kind,
                    shorter: LONGEST - length,
                };
                if word.pictogram.card.sensitive {
                    sensitive.get_or_insert(word);
                } else if best.as_ref().is_none_or(|(other, _)| rank < *other) {
                    best = Some((rank, word));
                }
            }
            at += length;
        }
        match (best, sensitive) {
            (Some((_, word)), _) => Find::Pictogram(word),
            (None, Some(word)) => Find::Sensitive(word),
            (None, None) => Find::Nothing,
        }
    }

    /// Every picture that words of a sentence name, in its order; nothing when it denies something.
    pub fn find_all(&self, sentence: &str) -> Vec<&Pictogram> {
        let tokens = tokens(sentence);
        if tokens.iter().any(|token| DENIALS.contains(&token.as_str())) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let (length, phrase) = self.longest_phrase(&tokens[at..]);
            let word = self.only_concept(&phrase);
            found
                .extend(word.map(|it| it.pictogram).filter(|it| {
                    !it.card.sensitive && !is_empty_word(it) && !is_function_word(it)
                }));
            at += length;
        }
        found
    }

    fn longest_phrase(&self, tokens: &[String]) -> (usize, String) {
        for length in (2..=LONGEST.min(tokens.len())).rev() {
            let phrase = tokens[..length].join(" ");
            if self.words.contains_key(&phrase) {
                return (length, phrase);
            }
        }
        (1, tokens[0].clone())
    }

    fn only_concept(&self, phrase: &str) -> Option<Word<'_>> {
        match self.words.get(phrase)?.as_slice() {
            [id] => self.get(id).map(|pictogram| Word {
                pictogram,
                words: phrase.to_owned(),
            }),
            _ => None,
        }
    }
}

/// What a candidate is worth; smaller is better.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    function_word: bool,
    kind: Kind,
    shorter: usize,
}

/// "Ik", "wij", "samen" stand in nearly every sentence and say little about this one.
fn is_function_word(pictogram: &Pictogram) -> bool {
    matches!(pictogram.id.as_str(), "together" | "do_myself")
}

/// These say nothing about a sentence: a figure of "ik" beside every "Ik …" would be a picture of
/// nothing, and would hide from the writer that the right one is missing.
fn is_empty_word(pictogram: &Pictogram) -> bool {
    pictogram.category == "function" || pictogram.id == "me"
}

fn tokens(sentence: &str) -> Vec<String> {
    sentence
        .split_whitespace()
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
                .replace('’', "'")
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::Resources;

    fn found(sentence: &str) -> Option<String> {
        let library = Library::load(&Resources::embedded()).expect("our library");
        match library.find(sentence) {
            Find::Pictogram(word) => Some(word.pictogram.id.clone()),
            _ => None,
        }
    }

    #[test]
    fn the_word_that_says_most_wins() {
        assert_eq!(found("Ik kook elke dinsdag zelf."), Some("cook".to_owned()));
        assert_eq!(found("Ik ga met de bus."), Some("bus".to_owned()));
    }

    #[test]
    fn a_denial_never_shows_what_it_denies() {
        assert_eq!(found("Ik kook niet."), None);
        assert_eq!(found("Geen bus voor mij."), None);
    }

    #[test]
    fn a_sensitive_concept_is_never_placed_by_itself() {
        let mut library = Library::load(&Resources::embedded()).expect("our library");
        library
            .pictograms
            .get_mut("bus")
            .expect("drawn")
            .card
            .sensitive = true;
        let Find::Sensitive(word) = library.find("Daar is de bus.") else {
            panic!("the bus was placed");
        };
        assert_eq!(word.words, "bus");
        // Another word of the sentence may still give its picture.
        assert!(matches!(
            library.find("Ik kook in de bus."),
            Find::Pictogram(_)
        ));
    }

    #[test]
    fn unknown_words_give_nothing() {
        assert_eq!(found("Xyzzy plugh."), None);
        assert_eq!(found("Ik xyzzy."), None);
        assert_eq!(found(""), None);
        // "buswissel" holds "bus"; that is no reason to show one.
        assert_eq!(found("Buswissel."), None);
    }
}
