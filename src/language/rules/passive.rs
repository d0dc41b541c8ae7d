//! Sentences that hide who does it: *worden* with a participle, and a few participles behind *zijn*.
//!
//! *worden* with a participle is nearly always passive. *zijn* with one is mostly a perfect ("is gegroeid") or an
//! adjective ("is gesloten"), so only a closed list counts there, and anything with *door*.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::{
    is_article, is_break, is_hebben, is_preposition, is_subject, is_worden, is_zijn, opens_clause,
};

/// How far we look from the verb.
const REACH: usize = 25;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        let worden = is_worden(word);
        if !worden && !is_zijn(word) {
            continue;
        }
        let (from, to) = clause(sentence, index);
        let found = (from..to)
            .filter(|at| *at != index)
            .find(|at| is_passive_participle(sentence, *at, from, to, index, worden));
        if let Some(at) = found {
            let by = (from..to).any(|it| sentence.is(it, "door") && it != at);
            hits.push(
                Hit::new(Rule::Passive, index, index + 1).with("by", if by { "yes" } else { "no" }),
            );
            // One remark says it for the sentence.
            return;
        }
    }
}

/// The part of the sentence around a verb that belongs to it.
fn clause(sentence: &Sentence, index: usize) -> (usize, usize) {
    let splits = |at: usize| {
        let token = &sentence.tokens[at];
        if is_break(token) || token.quoted {
            return true;
        }
        match sentence.word(at) {
            Some("en" | "of") => {
                // "… en ik ga", "… en heeft": a new part; "Tom en Anouk" is not.
                (at + 1..at + 3).any(|it| {
                    sentence.word(it).is_some_and(|word| {
                        is_hebben(word) || is_zijn(word) || (is_subject(word) && word != "het")
                    })
                })
            }
            Some("dat") => at > 0 && !is_article(sentence.before(at).unwrap_or_default()),
            Some(word) => opens_clause(word) && !(word == "maar" || word == "dus"),
            None => false,
        }
    };
    let first = index.saturating_sub(REACH);
    let last = (index + REACH).min(sentence.tokens.len());
    let from = (first..index)
        .rev()
        .find(|at| splits(*at))
        .map_or(first, |at| at + 1);
    let to = (index + 1..last).find(|at| splits(*at)).unwrap_or(last);
    (from, to)
}

fn is_passive_participle(
    sentence: &Sentence,
    at: usize,
    from: usize,
    to: usize,
    verb: usize,
    worden: bool,
) -> bool {
    let token = &sentence.tokens[at];
    let Some(word) = sentence.word(at) else {
        return false;
    };
    if token.closed() || token.name {
        return false;
    }
    // A participle stands at the end of its clause, or what follows it is only where, when or by whom.
    let next = sentence.word(at + 1).filter(|_| at + 1 < to);
    let at_end = next.is_none_or(|it| {
        is_preposition(it)
            || is_worden(it)
            || is_zijn(it)
            || matches!(
                it,
                "en" | "of"
                    | "kan"
                    | "kunnen"
                    | "moet"
                    | "moeten"
                    | "mag"
                    | "mogen"
                    | "zal"
                    | "zullen"
                    | "zou"
                    | "zouden"
                    | "dan"
                    | "als"
                    | "wat"
                    | "wie"
                    | "waar"
                    | "hoe"
                    | "waarom"
                    | "dat"
                    | "hoeveel"
                    | "wanneer"
                    | "zodat"
                    | "gaan"
                    | "gaat"
                    | "blijven"
                    | "wil"
                    | "willen"
                    | "hoeft"
                    | "hoeven"
            )
    });
    // What stands before it shows whether it is a noun: "van verhalen", "het bericht".
    let before = at
        .checked_sub(1)
        .and_then(|it| sentence.word(it))
        .filter(|_| at > from);
    let noun = before.is_some_and(|it| {
        (is_preposition(it)
            && !matches!(
                it,
                "op" | "om" | "aan" | "in" | "uit" | "over" | "voor" | "door" | "te"
            ))
            || (is_preposition(it) && at != verb + 1 && !word_is_sure(word))
            || is_article(it)
                && it != "dat"
                && it != "dit"
                && it != "die"
                && it != "het"
                && it != "ons"
                && it != "alle"
            || matches!(it, "geen" | "te")
            // "veel gebouwen"; "er wordt veel gelachen" has no other word for it.
            || (matches!(it, "veel" | "weinig") && !word_is_sure(word) && !nobody_does(sentence, verb))
            || (matches!(it, "het") && !word_is_sure(word))
    });
    if !at_end || noun {
        return false;
    }
    if worden {
        // "is … geworden" and an age are no passive.
        return sentence.grammar.is_participle(word);
    }
    let has = (from..to).any(|it| sentence.word(it).is_some_and(is_hebben));
    if has {
        return false;
    }
    let by = (from..to).any(|it| {
        sentence.is(it, "door") && it + 1 < to && sentence.tokens[it + 1].counts() && it != at
    });
    // "Ik doe wat is afgesproken."
    let what = verb.checked_sub(1).is_some_and(|it| sentence.is(it, "wat"));
    // "Mijn werk is goed geregeld" says how it is now.
    let well = matches!(
        before,
        Some("goed" | "slecht" | "prima" | "mooi" | "netjes" | "fijn" | "al" | "beter" | "weer")
    );
    let settled = sentence.grammar.settled.contains(word) && !what && !well;
    // "Er is besloten om te wachten", "met Jan is afgesproken te bellen"
    let last = next.is_none_or(|it| is_zijn(it) || matches!(it, "om" | "te"));
    (settled && last)
        || (by
            && sentence.grammar.has_shape_of_participle(word)
            && ends_in_participle(word)
            && person_behind_door(sentence, from, to))
}

/// "Er wordt", "wordt er": there is nobody who does it.
fn nobody_does(sentence: &Sentence, verb: usize) -> bool {
    sentence.before(verb) == Some("er") || sentence.is(verb + 1, "er")
}

/// A participle with a particle and *ge* inside is never a noun.
fn word_is_sure(word: &str) -> bool {
    word.starts_with("ge") && (word.ends_with('d') || word.ends_with('t')) && word.len() > 6
}

fn ends_in_participle(word: &str) -> bool {
    word.contains("ge") || word.starts_with("be") || word.starts_with("ver")
}

/// "door Tom", "door mijn moeder", "door de begeleider"; not "door de regen", "door het bos".
fn person_behind_door(sentence: &Sentence, from: usize, to: usize) -> bool {
    (from..to).filter(|it| sentence.is(*it, "door")).any(|it| {
        let Some(next) = sentence.tokens.get(it + 1) else {
            return false;
        };
        let word = next.lower.as_ref();
        next.capital
            || matches!(
                word,
                "mij"
                    | "hem"
                    | "haar"
                    | "ons"
                    | "hen"
                    | "jou"
                    | "u"
                    | "iemand"
                    | "mijn"
                    | "een"
                    | "de"
                    | "onze"
            ) && (it + 1..(it + 5).min(to)).any(|at| {
                sentence.word(at).is_some_and(|word| {
                    matches!(
                        word,
                        "mij"
                            | "hem"
                            | "haar"
                            | "ons"
                            | "hen"
                            | "jou"
                            | "u"
                            | "iemand"
                            | "moeder"
                            | "vader"
                            | "zus"
                            | "broer"
                            | "vriend"
                            | "vriendin"
                            | "buurman"
                            | "buurvrouw"
                            | "arts"
                            | "huisarts"
                            | "dokter"
                            | "gemeente"
                            | "politie"
                            | "rechter"
                            | "school"
                            | "team"
                            | "ouders"
                            | "familie"
                            | "zorg"
                            | "directeur"
                            | "tante"
                            | "oom"
                            | "oma"
                            | "opa"
                            | "man"
                            | "vrouw"
                            | "mensen"
                            | "chef"
                            | "baas"
                    ) || word.ends_with("eider")
                        || word.ends_with("ster")
                        || word.ends_with("kundige")
                })
            })
    })
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn becoming_something_is_no_passive() {
        for fine in [
            "Ik word verliefd op Tom.",
            "Ik word morgen 18 jaar.",
            "Ik word boos.",
            "Zij wordt bekend.",
            "Ik word blij van verhalen.",
            "Ik word rustig van muziek.",
            "Ik wil kok worden.",
            "Mijn broer is gegroeid.",
            "Zijn moeder heeft het geregeld.",
            "Ik ben naar huis gegaan.",
            "Mijn zus is getrouwd.",
            "De winkel is gesloten.",
            "Ik word benauwd.",
            "De bus is door de regen gereden.",
            "Ik word gek van geluid.",
            "Ik ben in mei geboren.",
            "Het wordt gezellig.",
            "Ik word later begeleider.",
            "Mijn werk is goed geregeld.",
            "Ik doe wat is afgesproken.",
            "Er is veel gebak.",
            "Er zijn veel gebouwen.",
            "Wij hebben veel gelachen.",
        ] {
            assert!(!has(fine, "lijdende-vorm"), "{fine}: {:?}", rules_of(fine));
        }
    }

    #[test]
    fn who_does_it_is_missed() {
        for wrong in [
            "Het eten wordt gebracht.",
            "Ik word geholpen door Tom.",
            "De medicijnen worden door de zuster gegeven.",
            "Er wordt met mij besproken wat ik wil.",
            "Het plan kan worden aangepast.",
            "De kamer moet schoongemaakt worden.",
            "Er is besloten dat ik verhuis.",
            "Er is besloten om te wachten.",
            "Hij moet elke dag worden gewassen.",
            "Het is afgesproken.",
            "De taart is gemaakt door Anouk.",
            "Mijn geld werd beheerd door mijn broer.",
            "Er wordt geld betaald.",
            "Als ik gebeld word, schrik ik.",
            "Er wordt veel gelachen.",
            "In de groep wordt er veel gesproken.",
            "Er is veel gelachen.",
        ] {
            assert!(
                has(wrong, "lijdende-vorm"),
                "{wrong}: {:?}",
                rules_of(wrong)
            );
        }
    }
}
