//! "Bedoelt u …?"

use super::Words;
use crate::diagnostic::{Diagnostic, Kind as Remark};

/// The known word that a writer most likely meant, if one is near enough to be worth saying.
pub fn closest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<String> {
    let word = word.to_lowercase();
    let most = match word.chars().count() {
        0..=2 => return None,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    known
        .map(|candidate| (distance(&word, candidate), candidate))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

fn distance(word: &str, candidate: &str) -> usize {
    // "doel" for "doelen", "actie" for "acties": the start of a known word is near.
    let shortest = word.len().min(candidate.len());
    let longest = word.len().max(candidate.len());
    if shortest >= 4
        && longest - shortest <= 3
        && (candidate.starts_with(word) || word.starts_with(candidate))
    {
        return 1;
    }
    strsim::damerau_levenshtein(word, &candidate.to_lowercase())
}

/// Reports a value that is not among those known, with the nearest one when there is one.
pub fn unknown_value<'w>(
    with_suggestion: &'static Remark,
    with_choices: &'static Remark,
    words: &Words,
    known: impl Iterator<Item = &'w str> + Clone,
) -> (Diagnostic, Option<String>) {
    match closest(&words.text, known.clone()) {
        Some(suggestion) => (
            Diagnostic::new(with_suggestion, words.span).with("suggestion", suggestion.clone()),
            Some(suggestion),
        ),
        None => (
            Diagnostic::new(with_choices, words.span).with_choices("choices", known),
            None,
        ),
    }
}
