//! A sentence that goes on and on: and … and … and.

use super::{Hit, Rule, Sentence};
use crate::language::token::Class;

const MOST: usize = 2;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    let mut last = 0;
    let mut count = 0;
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        let joins = match word {
            "en" | "of" => !joins_names(sentence, index),
            "want" => true,
            "maar" => joins_sentences(sentence, index),
            "dus" => index > 0,
            _ => false,
        };
        if joins {
            count += 1;
            last = index;
        }
    }
    if count > MOST {
        hits.push(Hit::new(Rule::Chain, last, last + 1).with("count", count));
    }
}

/// "Piet en Anouk en Wim": people, or times and amounts.
fn joins_names(sentence: &Sentence, index: usize) -> bool {
    let name = |at: Option<usize>| {
        at.and_then(|it| sentence.tokens.get(it))
            .is_some_and(|it| it.capital || it.class == Class::Number)
    };
    name(index.checked_sub(1)) && name(Some(index + 1))
}

/// "Ik heb maar 1 jas": only.
fn joins_sentences(sentence: &Sentence, index: usize) -> bool {
    let only = sentence.tokens.get(index + 1).is_some_and(|it| {
        it.class == Class::Number
            || matches!(
                it.lower.as_ref(),
                "één" | "een" | "even" | "net" | "weinig" | "liefst" | "zo"
            )
    });
    index > 0 && !only
}

#[cfg(test)]
mod tests {
    use crate::language::testing::has;

    #[test]
    fn names_and_only_are_no_chain() {
        for fine in [
            "Ik ga met Piet en Anouk en Wim en Fatma.",
            "Ik heb maar 1 jas en 1 tas en een bril.",
            "Ik eet brood en kaas.",
        ] {
            assert!(!has(fine, "voegwoord-keten"), "{fine}");
        }
        assert!(has(
            "Ik was af en ik dek de tafel en ik veeg en ik dweil.",
            "voegwoord-keten"
        ));
        assert!(has(
            "Ik ga, want het mag, maar ik wacht, dus ik zit.",
            "voegwoord-keten"
        ));
    }
}
