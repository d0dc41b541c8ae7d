//! What somebody says, told by another: *Hij zegt dat hij komt*.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::is_subject;

/// The word *dat* or *of* stands at most so far behind the verb.
const NEAR: usize = 5;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if sentence.tokens[index].closed() {
            continue;
        }
        let who = sentence.before(index);
        // What I say myself is mine to tell: "Ik zeg dat ik pijn heb."
        let mine = matches!(
            who,
            Some("ik" | "wij" | "we" | "jij" | "je" | "u" | "en" | "men")
        ) || matches!(
            sentence.word(index + 1),
            Some("ik" | "jij" | "je" | "u" | "wij" | "we")
        );
        let says = match word {
            "zegt" | "vertelt" | "meldt" | "vraagt" | "antwoordt" | "benadrukt" | "beweert" => {
                !matches!(who, Some("u" | "jij" | "je" | "men"))
                    && !matches!(sentence.word(index + 1), Some("u" | "jij" | "je"))
            }
            // "Zij ziet vroeg dat …" is early.
            "zei" | "vertelde" | "vroeg" | "meldde" | "zeiden" | "vertelden" | "vroegen" => !mine,
            "zeggen" | "vertellen" | "melden" => {
                who.is_some()
                    && !mine
                    && !sentence.tokens[..index].iter().any(|it| {
                        matches!(
                            it.lower.as_ref(),
                            "ik" | "wij" | "we" | "te" | "jij" | "je" | "u"
                        )
                    })
            }
            "geeft" | "gaf" | "geven" | "gaven" => {
                !mine && (1..=3).any(|it| sentence.is(index + it, "aan"))
            }
            // "Mijn zus heeft gezegd dat …"; what I said myself is mine.
            "gezegd" | "verteld" | "gemeld" | "gevraagd" => {
                let before = &sentence.tokens[..index];
                before
                    .iter()
                    .any(|it| matches!(it.lower.as_ref(), "heeft" | "hebben" | "had" | "hadden"))
                    && !before
                        .iter()
                        .any(|it| matches!(it.lower.as_ref(), "ik" | "wij" | "we" | "u" | "jij"))
            }
            "laat" | "liet" => !mine && (1..=4).any(|it| sentence.is(index + it, "weten")),
            _ => false,
        };
        if !says {
            continue;
        }
        for at in index + 1..(index + 1 + NEAR).min(sentence.tokens.len()) {
            let sign = &sentence.tokens[at];
            if matches!(sign.text, ":" | "." | ";") || sign.quoted {
                break;
            }
            let Some(link) = sentence.word(at) else {
                continue;
            };
            if !matches!(link, "dat" | "of") {
                continue;
            }
            let next = &sentence.tokens.get(at + 1);
            let clause = next.is_some_and(|it| {
                it.capital
                    || is_subject(&it.lower)
                    || matches!(
                        it.lower.as_ref(),
                        "de" | "mijn"
                            | "een"
                            | "zijn"
                            | "haar"
                            | "onze"
                            | "hun"
                            | "deze"
                            | "die"
                            | "alle"
                            | "mensen"
                            | "dat"
                    )
            }) && sentence.word(at + 2).is_some();
            // "Wil je koffie of thee", she asks.
            let asks = word.starts_with("vr") || word == "gevraagd";
            let asks = if asks {
                link == "of"
            } else {
                link == "dat" || matches!(word, "geeft" | "laat")
            };
            if clause && asks {
                hits.push(Hit::new(Rule::Reported, index, index + 1));
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn thinking_and_pointing_are_not_reporting() {
        for fine in [
            "Ik vind dat Tom gelijk heeft.",
            "Ik weet dat jij komt.",
            "Tom zegt dat niet.",
            "Tom zegt het.",
            "Ik zeg dat ik pijn heb.",
            "Hij zegt: 'Ik kom.'",
            "Zij vraagt om hulp.",
            "Ik heb gezegd dat ik kom.",
            "Tom heeft dat verteld.",
            "Tom geeft mij een hand.",
            "Zij ziet vroeg dat het mis gaat.",
            "Daarmee zegt u dat het mag.",
        ] {
            assert!(!has(fine, "indirecte-rede"), "{fine}: {:?}", rules_of(fine));
        }
        for wrong in [
            "Hij zegt dat hij komt.",
            "Anouk geeft aan dat zij moe is.",
            "Mijn moeder vraagt of ik kom eten.",
            "Tom vertelde dat de bus niet rijdt.",
            "Zij laat weten dat zij ziek is.",
        ] {
            assert!(
                has(wrong, "indirecte-rede"),
                "{wrong}: {:?}",
                rules_of(wrong)
            );
        }
    }
}
