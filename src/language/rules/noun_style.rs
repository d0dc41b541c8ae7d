//! Doing, said with a noun: *het invullen van*, *de uitvoering van*, *er is sprake van*.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::{is_article, is_determiner};
use crate::language::token::Class;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    let mut push = |from: usize, to: usize, anchor: usize| {
        let words = sentence.said(from, to).to_owned();
        let mut hit = Hit::new(Rule::NounStyle, from, to).with("words", words);
        hit.anchor = Some(anchor);
        hits.push(hit);
    };
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        let token = &sentence.tokens[index];
        if token.closed() || token.name {
            continue;
        }
        match word {
            "het" => {
                // "het invullen van de brief", "het samen invullen van de brief"
                for at in [index + 1, index + 2] {
                    let doing = sentence.word(at).is_some_and(|it| is_doing(sentence, it));
                    if doing && sentence.is(at + 1, "van")
                        && !sentence.tokens[at].name
                        // "het hoesten van Cor": who does it is there.
                        && !sentence.tokens.get(at + 2).is_some_and(|it| it.capital)
                    {
                        return push(index, at + 2, index);
                    }
                }
            }
            "sprake" => {
                let is = (index.saturating_sub(5)..index).find(|it| {
                    sentence
                        .word(*it)
                        .is_some_and(|it| matches!(it, "is" | "was" | "zijn"))
                });
                if let Some(from) = is
                    && sentence.is(index + 1, "van")
                {
                    return push(from, index + 2, from);
                }
            }
            "vindt" | "vinden" | "vond" | "vonden" | "plaatsvinden" => {
                let place = if word == "plaatsvinden" {
                    Some(index)
                } else {
                    (index + 1..(index + 12).min(sentence.tokens.len()))
                        .find(|it| sentence.is(*it, "plaats"))
                };
                // "Hij vindt een plaats" is finding one.
                let found = place.filter(|it| {
                    *it == index
                        || sentence.before(*it).is_some_and(|before| {
                            !(is_determiner(before) || before.ends_with('e') && before.len() > 3)
                        })
                        || sentence.tokens[*it - 1].class != Class::Word
                });
                if let Some(place) = found {
                    return push(index, place + 1, place);
                }
            }
            "geeft" | "geven" | "gaf" | "biedt" | "bieden" | "bood" | "doet" | "doen" | "deed"
            | "verricht" | "verrichten" => {
                let first = index.saturating_sub(3);
                let last = (index + 4).min(sentence.tokens.len());
                let acted = (first..last).find(|it| {
                    sentence.word(*it).is_some_and(|word| {
                        matches!(
                            word,
                            "uitvoering"
                                | "invulling"
                                | "sturing"
                                | "ondersteuning"
                                | "voorlichting"
                                | "opvolging"
                                | "richting"
                                | "aanleiding"
                                | "vormgeving"
                                | "navolging"
                                | "begeleiding"
                                | "mededeling"
                                | "aangifte"
                                | "uitspraak"
                                | "melding"
                                | "toepassing"
                                | "bevestiging"
                                | "toelichting"
                                | "betaling"
                                | "bestelling"
                        ) && !(word == "richting" || word == "aangifte")
                    })
                });
                if let Some(acted) = acted {
                    return push(acted.min(index), acted.max(index) + 1, index);
                }
            }
            // "Als afsluiting van de dag", "Bij uitvoering van het plan"
            "als" | "bij" | "na" | "door" | "tijdens" | "ter"
                if first_phrase(sentence, index)
                    && sentence
                        .word(index + 1)
                        .is_some_and(|it| is_action(sentence, it))
                    && sentence.is(index + 2, "van")
                    && !sentence.tokens[index + 1].name =>
            {
                return push(index, index + 3, index);
            }
            word if is_article(word) && first_phrase(sentence, index) => {
                // "De uitvoering van het plan …", also with one adjective.
                for at in [index + 1, index + 2] {
                    let action = sentence.word(at).is_some_and(|it| is_action(sentence, it));
                    if action && sentence.is(at + 1, "van") && !sentence.tokens[at].name {
                        return push(index, at + 2, index);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Nothing but a preposition stands before it.
fn first_phrase(sentence: &Sentence, index: usize) -> bool {
    (0..index)
        .filter(|it| sentence.tokens[*it].counts())
        .count()
        <= 1
        && (0..index).all(|it| {
            sentence.word(it).is_none_or(|word| {
                matches!(
                    word,
                    "bij" | "door" | "na" | "voor" | "tijdens" | "met" | "in" | "over" | "als"
                )
            })
        })
}

fn is_doing(sentence: &Sentence, word: &str) -> bool {
    (word.ends_with("en") && word.len() >= 5 || matches!(word, "doen" | "gaan" | "zien" | "slaan"))
        && !sentence.grammar.neuter.contains(word)
        && !sentence.grammar.plurals.contains(word)
}

/// *uitvoering*, *evaluatie*, *zelfstandigheid*: something that is done, not a thing.
fn is_action(sentence: &Sentence, word: &str) -> bool {
    let ends = (word.ends_with("ing") && word.len() >= 8)
        || (word.ends_with("atie") && word.len() >= 7)
        || (word.ends_with("heid") && word.len() >= 8);
    // "sluiting" is an hour on a door, "afsluiting" is something that is done.
    if matches!(word, "afsluiting" | "uitsluiting" | "insluiting") {
        return true;
    }
    let things = &sentence.grammar.things;
    // A long word is a thing when its last part is one: "woonbegeleiding".
    let mut tails = word.char_indices().map(|(at, _)| &word[at..]);
    ends && !tails.any(|it| (it.len() > 4 || it == word) && things.contains(it))
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn things_and_people_are_no_doing() {
        for fine in [
            "Het eten van mijn moeder is lekker.",
            "De ketting van mijn fiets is stuk.",
            "De vergadering van het team is op maandag.",
            "Het leven van mijn oma was mooi.",
            "De woning van Piet is groot.",
            "De tekening van mijn zus hangt hier.",
            "Het kussen van mijn bed is zacht.",
            "Ik geef mijn zus een hand.",
            "De kleding van Tom is nieuw.",
            "Zij schrikt van het hoesten van Cor.",
            "Tom vindt een plaats bij het raam.",
            "Hij vindt een goede plaats.",
            "Na de vergadering van het team eet ik.",
            "Met toestemming van mijn zus.",
            "Bij de opening van de winkel was ik er.",
        ] {
            assert!(!has(fine, "naamwoordstijl"), "{fine}: {:?}", rules_of(fine));
        }
        for wrong in [
            "Het invullen van de brief duurt lang.",
            "De uitvoering van het plan begint.",
            "Er is sprake van ruzie.",
            "De evaluatie vindt in mei plaats.",
            "Tom geeft ondersteuning aan mijn zus.",
            "Als afsluiting van de dag drinken wij thee.",
            "De afsluiting van het jaar is een feest.",
            "Bij uitvoering van het plan helpt Tom.",
        ] {
            assert!(
                has(wrong, "naamwoordstijl"),
                "{wrong}: {:?}",
                rules_of(wrong)
            );
        }
    }
}
