//! Long words, and the parts that they are made of.
//!
//! The parts are shown in a remark and never in print: with a space or a dot a Dutch compound is misspelt, and
//! readers would learn it wrong.

use super::{Hit, Rule, Sentence};
use crate::language::lexicon::Lexicon;
use crate::language::lists::format::marks;

/// From so many letters on a word is long.
pub const LONG: usize = 15;
/// A longer run of letters is no word that can be taken apart.
const LONGEST: usize = 60;
const MOST_PARTS: usize = 4;
const SHORTEST_PART: usize = 3;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for (index, token) in sentence.tokens.iter().enumerate() {
        if !token.is_word() || token.closed() || token.name || token.lower.len() < LONG {
            continue;
        }
        let longest = token
            .lower
            .split('-')
            .map(|it| it.chars().count())
            .max()
            .unwrap_or(0);
        if longest < LONG {
            continue;
        }
        let word = token.lower.as_ref();
        let parts = parts(sentence.lexicon, word);
        if is_everyday(sentence.lexicon, word, &parts) || is_number(word) {
            continue;
        }
        let shown = parts.join(" + ");
        hits.push(
            Hit::new(Rule::LongWord, index, index + 1)
                .with("word", token.text)
                .with("known", if parts.is_empty() { "no" } else { "yes" })
                .with("parts", shown),
        );
        if let Some(last) = hits.last_mut() {
            last.key = Some(word.to_owned().into());
        }
    }
}

fn is_number(word: &str) -> bool {
    super::signs::number_word(word).is_some()
}

/// A word that everybody knows, or one that is made of two words for things that everybody knows.
fn is_everyday(lexicon: &Lexicon, word: &str, parts: &[String]) -> bool {
    let listed = |word: &str| lexicon.everyday.contains(word) || lexicon.easy.contains(word);
    if listed(word) {
        return true;
    }
    // Its plural and its small form are as well known.
    for ending in ["jes", "je", "tjes", "tje", "s", "en", "'s", "n"] {
        if word.strip_suffix(ending).is_some_and(listed) {
            return true;
        }
    }
    let abstract_part = |part: &String| {
        [
            "ing", "ings", "atie", "heid", "heids", "schap", "iteit", "isme", "ering",
        ]
        .iter()
        .any(|it| part.ends_with(it))
            || lexicon.is_listed(part)
    };
    parts.len() == 2
        && word.chars().count() <= 18
        && parts.iter().all(|it| lexicon.easy.contains(it))
        && !parts.iter().any(abstract_part)
}

/// The known words that make up a long one; empty when there are none, or when two ways are as good.
pub fn parts(lexicon: &Lexicon, word: &str) -> Vec<String> {
    if word.len() > LONGEST || word.contains(['-', '\'']) {
        return Vec::new();
    }
    let mut best: Vec<Vec<String>> = Vec::new();
    split(lexicon, word, &mut Vec::new(), &mut best);
    let Some(fewest) = best.iter().map(Vec::len).min() else {
        return Vec::new();
    };
    best.retain(|it| it.len() == fewest);
    match best.as_slice() {
        [one] => one.clone(),
        // Two ways of taking it apart: showing the wrong one teaches something wrong.
        _ => Vec::new(),
    }
}

fn split(lexicon: &Lexicon, rest: &str, parts: &mut Vec<String>, best: &mut Vec<Vec<String>>) {
    if rest.is_empty() {
        if parts.len() >= 2 {
            best.push(parts.clone());
        }
        return;
    }
    if parts.len() == MOST_PARTS || best.len() > 8 {
        return;
    }
    let known = |word: &str| {
        let listed = lexicon.table.find(word);
        listed.has(marks::EASY) || (listed.has(marks::SINGLE) && word.len() > SHORTEST_PART)
    };
    for (at, _) in rest
        .char_indices()
        .skip(SHORTEST_PART)
        .chain([(rest.len(), ' ')])
    {
        let head = &rest[..at];
        if !known(head) {
            continue;
        }
        let tail = &rest[at..];
        parts.push(head.to_owned());
        split(lexicon, tail, parts, best);
        // What joins two words: begeleiding-s-gesprek, boek-en-kast.
        for link in ["s", "en", "e", "n"] {
            if let Some(tail) = tail
                .strip_prefix(link)
                .filter(|it| it.len() >= SHORTEST_PART)
            {
                split(lexicon, tail, parts, best);
            }
        }
        parts.pop();
    }
}
