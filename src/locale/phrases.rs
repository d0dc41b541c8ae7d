//! Where a sentence may break when it does not fit on one line: between phrases, never inside
//! article and noun, preposition and noun, number and unit, or a name (Inclusion Europe, UNE 153101).

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;

/// The words of one language that hold on to a neighbour.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    #[serde(rename = "bij_volgende")]
    with_next: BTreeSet<String>,
    #[serde(rename = "bij_vorige")]
    with_previous: BTreeSet<String>,
}

/// A longer group would leave more white than a break inside it does harm.
const LONGEST: usize = 24;
const SHORT_END: usize = 6;

impl Phrases {
    /// # Errors
    /// When the file of the language is not valid.
    pub fn load(resources: &Resources, language: &str) -> Result<Self, DataError> {
        let file = format!("locales/{language}/phrases.toml");
        read_data(resources.text(&file)?).map_err(|cause| DataError::new(&file, cause))
    }

    /// The groups of a sentence, whose words must share a line. Joined with spaces they are the sentence.
    pub fn of(&self, sentence: &str) -> Vec<String> {
        let words: Vec<&str> = sentence.split(' ').collect();
        let mut groups: Vec<String> = Vec::new();
        for (index, word) in words.iter().enumerate() {
            // A short last word alone on a line is lost: "nodig | heb."
            let short_end = index + 1 == words.len() && word.chars().count() <= SHORT_END;
            let together =
                index > 0 && (short_end || self.holds(words[index - 1], word, index == 1));
            match groups.last_mut() {
                Some(group)
                    if together && group.chars().count() + 1 + word.chars().count() <= LONGEST =>
                {
                    group.push(' ');
                    group.push_str(word);
                }
                _ => groups.push((*word).to_owned()),
            }
        }
        groups
    }

    fn holds(&self, word: &str, next: &str, first: bool) -> bool {
        // Behind a sign a new phrase begins.
        if word.ends_with([',', '.', ':', ';', '!', '?']) {
            return false;
        }
        let (bare, bare_next) = (bare(word), bare(next));
        let number = bare.chars().any(|it| it.is_ascii_digit());
        let next_number = bare_next.chars().any(|it| it.is_ascii_digit());
        // Two capitals in a row are a name; the first word of a sentence has one anyway.
        let name = capital(word) && capital(next) && !first;
        self.with_next.contains(&bare)
            || self.with_previous.contains(&bare_next)
            || name
            // A telephone number, "1 ding", "11 januari 2027".
            || (number && !self.with_next.contains(&bare_next))
            || (next_number && self.with_previous.contains(&bare))
    }
}

fn capital(word: &str) -> bool {
    word.trim_start_matches(|it: char| !it.is_alphanumeric())
        .chars()
        .next()
        .is_some_and(char::is_uppercase)
}

fn bare(word: &str) -> String {
    word.trim_matches(|it: char| !it.is_alphanumeric() && it != '\'' && it != '’')
        .replace('’', "'")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(sentence: &str) -> String {
        let phrases = Phrases::load(&Resources::embedded(), "nl").expect("our own data");
        let groups = phrases.of(sentence);
        assert_eq!(groups.join(" "), sentence);
        groups.join(" | ")
    }

    #[test]
    fn a_line_breaks_between_phrases() {
        for (sentence, expected) in [
            (
                "Ik ga alleen met de bus naar mijn werk.",
                "Ik ga | alleen | met de bus | naar mijn werk.",
            ),
            (
                "Ik schrijf op wat ik nodig heb.",
                "Ik schrijf | op wat ik nodig heb.",
            ),
            (
                "Wij praten op maandag 14 juni 2027 om half 11.",
                "Wij praten | op maandag | 14 juni 2027 | om half 11.",
            ),
            (
                "Ik bel Fatma de Groot in het gebouw.",
                "Ik bel | Fatma | de Groot | in het gebouw.",
            ),
            (
                "Ik ga met Anouk Visser mee.",
                "Ik ga | met Anouk Visser mee.",
            ),
            (
                "Bel 06 00 11 22 33 als het moet.",
                "Bel | 06 00 11 22 33 | als het moet.",
            ),
            (
                "Ik wandel 2 keer per week, 20 minuten.",
                "Ik wandel | 2 keer | per week, | 20 minuten.",
            ),
            ("Ja.", "Ja."),
            ("", ""),
        ] {
            assert_eq!(groups(sentence), expected);
        }
    }
}
