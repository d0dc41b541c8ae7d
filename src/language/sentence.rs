//! Where a sentence begins and ends, and how many words it has.

use std::ops::Range;

use super::lexicon::List;
use super::token::{Class, Token};

/// A sentence as a range of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub tokens: Range<usize>,
    /// What a reader counts: pieces between spaces that hold a letter or a digit, and are nobody's own words.
    pub words: usize,
}

/// Short words with a dot behind them that end no sentence before a name.
const TITLES: [&str; 16] = [
    "dhr", "mevr", "mw", "dr", "drs", "prof", "ir", "ing", "mr", "ds", "st", "nr", "tel", "blz",
    "pag", "art",
];
/// Short words with a dot that may end one.
const SHORT: [&str; 18] = [
    "evt", "bijv", "bv", "enz", "etc", "ca", "incl", "excl", "max", "min", "gem", "resp", "vgl",
    "jl", "ong", "afd", "ma", "i.p.v",
];

/// Divides tokens into sentences. `abbreviations` are more short words that carry a dot.
pub fn sentences(text: &str, tokens: &[Token], abbreviations: List) -> Vec<Bounds> {
    let mut found = Vec::new();
    let mut start = 0;
    for index in 0..tokens.len() {
        if index > start && new_line_ends(text, tokens, index) {
            push(&mut found, tokens, start..index);
            start = index;
        }
        if ends_after(tokens, index, abbreviations) {
            // Closing quotation marks and brackets belong to the sentence.
            push(&mut found, tokens, start..index + 1);
            start = index + 1;
        }
    }
    push(&mut found, tokens, start..tokens.len());
    found
}

fn push(found: &mut Vec<Bounds>, tokens: &[Token], range: Range<usize>) {
    if range.is_empty() {
        return;
    }
    if !tokens[range.clone()].iter().any(Token::counts) {
        // Signs alone belong to the sentence before.
        if let Some(last) = found.last_mut() {
            last.tokens.end = range.end;
        }
        return;
    }
    let words = count(&tokens[range.clone()]);
    found.push(Bounds {
        tokens: range,
        words,
    });
}

/// A new line begins something new, unless the sentence before was only cut by the width of an editor.
fn new_line_ends(text: &str, tokens: &[Token], index: usize) -> bool {
    let token = &tokens[index];
    if !token.first_of_line {
        return false;
    }
    let before = &tokens[index - 1];
    let gap = &text[before.end..token.start];
    let empty_line = gap.bytes().filter(|it| *it == b'\n').count() > 1;
    let item = matches!(token.text, "-" | "*" | "•" | "–" | "—" | "#" | "·" | "o");
    let ended = matches!(
        before.text,
        "." | "!" | "?" | ":" | ";" | "…" | "..." | "\"" | "»" | "”"
    );
    let lower = token.is_word() && !token.capital;
    empty_line || item || ended || !lower
}

fn ends_after(tokens: &[Token], index: usize, abbreviations: List) -> bool {
    let token = &tokens[index];
    let next = tokens.get(index + 1);
    // A mark is only an end when what follows stands apart and begins something.
    let begins = |next: &Token| {
        !next.glued
            && (next.capital
                || next.class == Class::Number
                || next.class == Class::Mixed
                || next.lower.starts_with('\'')
                || matches!(
                    next.text,
                    "«" | "“" | "\"" | "‘" | "'" | "„" | "(" | "-" | "•"
                ))
    };
    if matches!(token.text, "»" | "”" | "\"" | "’" | "'" | ")") && token.class == Class::Sign {
        let inner = index.checked_sub(1).map(|it| &tokens[it]);
        return inner.is_some_and(|it| is_end(it) && token.glued) && next.is_some_and(begins);
    }
    // "a.u.b." carries its own dot.
    if token.class == Class::Word && token.text.ends_with('.') && token.text.len() > 2 {
        let may_end = matches!(
            token.lower.as_ref(),
            "a.u.b." | "e.d." | "m.v." | "n.v.t." | "p.p."
        );
        return may_end && next.is_some_and(begins);
    }
    if !is_end(token) {
        return false;
    }
    let Some(next) = next else {
        return true;
    };
    if next.glued && is_closing(next) {
        return false;
    }
    if !begins(next) {
        return false;
    }
    let Some(before) = index.checked_sub(1).map(|it| &tokens[it]) else {
        return false;
    };
    if token.text != "." || before.class != Class::Word {
        return true;
    }
    let word = before.lower.as_ref();
    // An initial, or the short form of a title, before a name.
    let initial = before.capital && before.text.chars().nth(1).is_none();
    let title = TITLES.contains(&word);
    let listed = SHORT.contains(&word) || abbreviations.contains(word);
    !(initial || title || (listed && next.class != Class::Word))
}

fn is_end(token: &Token) -> bool {
    token.class == Class::Sign
        && (matches!(token.text, "." | "!" | "?" | "…") || token.text.starts_with("..."))
}

fn is_closing(token: &Token) -> bool {
    token.class == Class::Sign
        && matches!(
            token.text,
            "»" | "”" | "\"" | "’" | "'" | ")" | "!" | "?" | "."
        )
}

/// A number of a telephone is one thing to a reader, however it is grouped.
pub fn count(tokens: &[Token]) -> usize {
    let mut count = 0;
    let mut counted = false;
    let mut telephone = false;
    for token in tokens {
        if !token.glued {
            counted = false;
        }
        if token.counts() && !token.quoted && !counted {
            let number = token.kept && token.class == Class::Number && token.text.len() > 1;
            if !(number && telephone) {
                count += 1;
            }
            telephone = number;
            counted = true;
        } else if token.class == Class::Word {
            telephone = false;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::super::testing::language;
    use super::super::token::tokens;
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let tokens = tokens(text);
        sentences(text, &tokens, language().lexicon.abbreviations)
            .iter()
            .map(|it| {
                let range = it.tokens.clone();
                text[tokens[range.start].start..tokens[range.end - 1].end].to_owned()
            })
            .collect()
    }

    #[test]
    fn a_sentence_ends_at_a_mark_before_something_new() {
        assert_eq!(split("Ik ga. Jij komt!"), ["Ik ga.", "Jij komt!"]);
        assert_eq!(
            split("Om 14.30 uur. 's Middags dus."),
            ["Om 14.30 uur.", "'s Middags dus."]
        );
        assert_eq!(
            split("Ik bel J. de Vries van dhr. Smit."),
            ["Ik bel J. de Vries van dhr. Smit."]
        );
        assert_eq!(
            split("Brood, kaas enz. Dan ga ik."),
            ["Brood, kaas enz.", "Dan ga ik."]
        );
        assert_eq!(split("Ik eet bijv. 2 appels."), ["Ik eet bijv. 2 appels."]);
        assert_eq!(
            split("«Ik ga. Dag.» Zij lacht."),
            ["«Ik ga.", "Dag.»", "Zij lacht."]
        );
        assert_eq!(
            split("Doelen\nIk kook.\n- brood\n- kaas"),
            ["Doelen", "Ik kook.", "- brood", "- kaas"]
        );
        assert_eq!(split("Ik ga naar\nde markt."), ["Ik ga naar\nde markt."]);
    }

    #[test]
    fn words_are_what_stands_between_spaces() {
        let count_of = |text: &str| count(&tokens(text));
        assert_eq!(count_of("Ik eet 2,5 mg en/of brood."), 6);
        assert_eq!(count_of("Hij zegt: 'Ik ga naar huis.'"), 2);
        assert_eq!(count_of("– Ik ga ."), 2);
    }
}
