//! Two denials that cancel out.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::is_negation;

/// Words that begin with *on* and deny nothing; those on *onder*, *ont* and *onweer* are never meant either.
const ON_WORDS: [&str; 10] = [
    "ongeveer",
    "online",
    "onmiddellijk",
    "onlangs",
    "ongeluk",
    "ongelukken",
    "onkosten",
    "onkruid",
    "onzin",
    "onophoudelijk",
];

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    let mut last: Option<usize> = None;
    for index in 0..sentence.tokens.len() {
        let token = &sentence.tokens[index];
        // Each part has its own denial: "Ik heb geen hond en geen kat."
        let parts = matches!(token.text, "," | ";" | ":" | "(" | "–" | "—" | "/");
        let joins = matches!(
            token.lower.as_ref(),
            "en" | "of"
                | "maar"
                | "want"
                | "dus"
                | "als"
                | "omdat"
                | "noch"
                | "wat"
                | "wie"
                | "hoe"
                | "waar"
                | "toen"
                | "zodat"
                | "terwijl"
        );
        if parts || joins || token.quoted {
            last = None;
            continue;
        }
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if token.closed() {
            continue;
        }
        if is_negation(word) {
            // "niet alleen … maar ook", "nog niet", "niet meer" deny once.
            if word == "niet" && sentence.is(index + 1, "alleen") {
                continue;
            }
            // "niets", "helemaal niets"; the same denial said twice for emphasis: "nooit en nooit".
            if last.is_some() {
                hits.push(Hit::new(Rule::DoubleNegation, index, index + 1));
                last = None;
                continue;
            }
            last = Some(index);
            let next = if matches!(
                sentence.word(index + 1),
                Some("zo" | "heel" | "erg" | "echt")
            ) {
                index + 2
            } else {
                index + 1
            };
            if word == "niet"
                && sentence.word(next).is_some_and(denies_by_prefix)
                && !sentence.tokens[next].name
            {
                hits.push(Hit::new(Rule::DoubleNegation, index, next + 1));
                last = None;
            }
        }
    }
}

/// *onmogelijk*, *onbelangrijk*; not *ontbijt*, *onder*.
fn denies_by_prefix(word: &str) -> bool {
    word.starts_with("on")
        && word.len() >= 6
        && !["onder", "ont", "ons", "onze", "onweer", "onlin"]
            .iter()
            .any(|it| word.starts_with(it))
        && !ON_WORDS.contains(&word)
        && [
            "ig", "lijk", "k", "d", "s", "g", "r", "m", "l", "n", "baar", "e", "t", "p",
        ]
        .iter()
        .any(|it| word.ends_with(it))
        && !word.ends_with("ing")
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn two_parts_of_a_sentence_deny_for_themselves() {
        for fine in [
            "Ik heb geen hond en geen kat.",
            "Ik rook niet en ik drink niet.",
            "Niet alleen Tom helpt mij.",
            "Ik kan niet onder de douche.",
            "Ik wil niet ontbijten.",
            "Als ik niet slaap, ga ik niet werken.",
            "Ik ben niet onderweg.",
        ] {
            assert!(
                !has(fine, "dubbele-ontkenning"),
                "{fine}: {:?}",
                rules_of(fine)
            );
        }
        for wrong in [
            "Dat is niet onmogelijk.",
            "Ik ga nooit zonder jas naar buiten.",
            "Het is niet zo ongewoon.",
            "Niemand doet niets.",
        ] {
            assert!(has(wrong, "dubbele-ontkenning"), "{wrong}");
        }
    }
}
