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
    /// The concept that a word names without doubt: its id, or a word of one card alone.
    pub fn certain(&self, word: &str) -> Option<&Pictogram> {
        let word = word.trim().to_lowercase();
        self.get(&word)
            .or_else(|| self.only_concept(&word).map(|it| it.pictogram))
    }

    /// The picture that the words of a sentence name, if exactly one stands out.
    /// `unwanted` are concepts, by id, that this reader wants no picture of.
    pub fn find(&self, sentence: &str, unwanted: &dyn Fn(&Pictogram) -> bool) -> Find<'_> {
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
            let shown = |it: &Word| !is_empty_word(it.pictogram) && !unwanted(it.pictogram);
            if let Some(word) = word.filter(shown) {
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
        match library.find(sentence, &|_| false) {
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
    fn what_a_reader_does_not_want_gives_way_to_the_next() {
        let library = Library::load(&Resources::embedded()).expect("our library");
        let unwanted = |it: &Pictogram| it.id == "cook";
        let Find::Pictogram(word) = library.find("Ik kook in de bus.", &unwanted) else {
            panic!("the bus is not shown");
        };
        assert_eq!(word.pictogram.id, "bus");
    }

    #[test]
    fn words_of_one_plan_are_exact() {
        assert!(mentions("Ik ga met Pluto naar buiten.", "pluto"));
        assert!(mentions("Ik ga naar De Brug.", "de brug"));
        assert!(!mentions("Ik ga niet met Pluto.", "pluto"));
        assert!(!mentions("De Plutolaan.", "pluto") && !mentions("Pluto", " "));
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
        let Find::Sensitive(word) = library.find("Daar is de bus.", &|_| false) else {
            panic!("the bus was placed");
        };
        assert_eq!(word.words, "bus");
        // Another word of the sentence may still give its picture.
        assert!(matches!(
            library.find("Ik kook in de bus.", &|_| false),
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
