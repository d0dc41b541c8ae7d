//! A verb in two parts that stand far apart: *Ik bel … op*.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::{is_break, opens_clause};

const FAR: usize = 6;
const REACH: usize = 25;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let token = &sentence.tokens[index];
        if token.closed() || token.name {
            continue;
        }
        let Some(particles) = sentence.lexicon.particles(token.listed) else {
            continue;
        };
        let mut words = 0;
        let mut last = None;
        for at in index + 1..(index + REACH).min(sentence.tokens.len()) {
            let next = &sentence.tokens[at];
            if is_break(next) || next.quoted {
                break;
            }
            if sentence
                .word(at)
                .is_some_and(|it| opens_clause(it) && it != "maar" && it != "dus")
            {
                last = Some(at - 1);
                words -= usize::from(words > 0);
                break;
            }
            // "… op en …": the verb ends before *en*.
            if words > FAR
                && matches!(sentence.word(at), Some("en"))
                && sentence.before(at).is_some_and(|it| particles.has(it))
            {
                break;
            }
            if next.counts() && !next.glued {
                words += 1;
            }
            last = Some(at);
        }
        let Some(last) = last.filter(|it| *it > index) else {
            continue;
        };
        // The particle itself is counted too.
        if words <= FAR {
            continue;
        }
        let end = sentence.word(last).unwrap_or_default();
        // "Ik draai de knop om en het licht gaat aan": it belongs to the verb behind *en*.
        let joined = (index + 1..last).find(|it| sentence.is(*it, "en"));
        let takes = |at: usize| {
            let token = &sentence.tokens[at];
            let particles = sentence.lexicon.particles(token.listed);
            !token.quoted && particles.is_some_and(|it| it.has(end))
        };
        if joined.is_some_and(|it| (it + 1..last).any(takes)) {
            continue;
        }
        if particles.has(end) {
            hits.push(
                Hit::new(Rule::Separable, last, last + 1)
                    .with("first", token.text)
                    .with("second", sentence.tokens[last].text),
            );
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn only_the_last_word_is_the_other_half() {
        for fine in [
            "Ik bel morgen mijn tante op.",
            "Ik ga op maandag met mijn zus naar de markt in de stad.",
            "Ik bel mijn tante.",
            "Ik draai de knop om en het licht gaat aan.",
        ] {
            assert!(
                !has(fine, "scheidbaar-werkwoord"),
                "{fine}: {:?}",
                rules_of(fine)
            );
        }
        for wrong in [
            "Ik bel morgen na het zwemmen mijn tante in Assen op.",
            "Ik ruim elke zaterdag samen met mijn begeleider mijn kamer op.",
            "Tom haalt mij elke dinsdag na het werk van de bus af.",
        ] {
            assert!(
                has(wrong, "scheidbaar-werkwoord"),
                "{wrong}: {:?}",
                rules_of(wrong)
            );
        }
    }
}
