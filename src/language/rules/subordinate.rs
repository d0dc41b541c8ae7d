//! Two sentences in one.
//!
//! Connectives are never punished for themselves: *als* and *omdat* help weak readers. They count only when the
//! sentence is long or holds two of them. Hard openers always count, and so does a clause inside a sentence.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::{
    is_adverb, is_article, is_break, is_determiner, is_object, is_preposition, is_subject,
};

/// A sentence of more words is too long to hold a second one.
const LONG: usize = 10;
/// "Zodra Tom belt, ga ik": a sentence of so many words is clear whatever is in it.
const CLEAR: usize = 5;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    let mut easy = Vec::new();
    for index in 0..sentence.tokens.len() {
        let token = &sentence.tokens[index];
        if token.closed() || token.name {
            continue;
        }
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if is_hard(sentence, index, word) || is_relative(sentence, index, word) {
            hits.push(Hit::new(Rule::Subordinate, index, index + 1));
            return;
        }
        if is_easy(sentence, index, word) {
            easy.push(index);
        }
    }
    let two = easy.len() >= 2;
    if let Some(first) = easy.first().filter(|_| two || sentence.words > LONG) {
        let at = if two { easy[1] } else { *first };
        hits.push(Hit::new(Rule::Subordinate, at, at + 1));
    }
}

fn is_hard(sentence: &Sentence, index: usize, word: &str) -> bool {
    match word {
        "hoewel" | "ofschoon" | "alhoewel" | "terwijl" | "zodat" | "tenzij" | "mits" | "nadat"
        | "doordat" | "opdat" | "aangezien" | "waarna" | "naarmate" => {
            sentence.word(index + 1).is_some()
        }
        // At the front it says what comes later before what comes first; behind a short sentence it is clear.
        "voordat" | "zodra" | "totdat" | "alvorens" => {
            let first = (0..index).all(|it| !sentence.tokens[it].counts());
            let most = if first { CLEAR } else { CLEAR + 2 };
            sentence
                .tokens
                .get(index + 1)
                .is_some_and(|it| it.is_word())
                && sentence.words > most
        }
        // "Sinds ik hier woon"; "sinds maandag" is a day.
        "sinds" => sentence
            .word(index + 1)
            .is_some_and(|it| is_subject(it) && it != "dit"),
        // "De plek waar ik woon, is rustig"; "het huis waar ik woon" at the end of a short sentence is clear.
        "waar" => {
            is_named_thing(sentence, index)
                && sentence.word(index + 1).is_some_and(begins_clause)
                && is_inside(sentence, index)
        }
        // "De man met wie ik werk, heet Wim"
        "wie" => {
            sentence.before(index).is_some_and(is_preposition)
                && index
                    .checked_sub(1)
                    .is_some_and(|it| is_named_thing(sentence, it))
                && sentence.word(index + 1).is_some_and(begins_clause)
                && is_inside(sentence, index)
        }
        "waarin" | "waardoor" | "waarmee" | "waarop" | "waarvoor" | "waarbij" | "waarvan"
        | "waaraan" | "waaruit" | "waarover" | "waarnaar" | "waaronder" | "waartoe"
        | "waartegen" | "waarachter" => {
            // A question begins with it: "Waarmee kan ik helpen?"
            let first = (0..index).all(|it| !sentence.tokens[it].counts());
            let asked = sentence.before(index).is_some_and(|it| {
                matches!(
                    it,
                    "weet"
                        | "weten"
                        | "zie"
                        | "zien"
                        | "vertel"
                        | "zeg"
                        | "vraag"
                        | "kijk"
                        | "bedenk"
                        | "schrijf"
                        | "en"
                        | "of"
                        | "zegt"
                        | "vertelt"
                        | "kies"
                )
            });
            !first && !asked
        }
        _ => false,
    }
}

/// *die* or *dat* behind a noun, with a clause behind it: "de man die mij ophaalt".
fn is_relative(sentence: &Sentence, index: usize, word: &str) -> bool {
    if !matches!(word, "die" | "dat") {
        return false;
    }
    // The comma is optional.
    let comma = index > 0 && sentence.tokens[index - 1].text == ",";
    let at = if comma {
        index.checked_sub(2)
    } else {
        index.checked_sub(1)
    };
    let Some(noun_at) = at else {
        return false;
    };
    let Some(noun) = sentence.word(noun_at) else {
        return false;
    };
    if is_closed_word(noun) {
        return false;
    }
    let Some(next) = sentence.word(index + 1) else {
        return false;
    };
    // Is it a noun? An article stands before it, with at most two words between.
    let article = (1..=3).find_map(|back| {
        let word = sentence.word(noun_at.checked_sub(back)?)?;
        (is_article(word) || matches!(word, "geen" | "veel" | "'n" | "sommige" | "andere"))
            .then_some((back, word))
    });
    // "iemand die mij helpt" and "Dat is een man die …" are how a plain text explains something.
    let explains = sentence
        .tokens
        .iter()
        .position(|it| it.counts())
        .is_some_and(|first| {
            matches!(sentence.word(first), Some("dat" | "dit" | "daar" | "er"))
                && matches!(
                    sentence.word(first + 1),
                    Some("is" | "zijn" | "was" | "waren")
                )
                && sentence.words <= LONG
        });
    if explains || matches!(noun, "iemand" | "niemand" | "iets" | "niets" | "alles") {
        return false;
    }
    let person = matches!(
        noun,
        "mensen"
            | "dingen"
            | "degene"
            | "kinderen"
            | "personen"
            | "diegene"
            | "vrienden"
            | "spullen"
    );
    let adjectives = |back: usize| {
        (1..back).all(|it| {
            sentence.word(noun_at - it).is_some_and(|word| {
                word.ends_with('e') || word.ends_with("en") || !is_closed_word(word)
            })
        })
    };
    if word == "die" {
        let is_noun = person
            || article.is_some_and(|(back, word)| {
                back <= 3 && adjectives(back) && !matches!(word, "dat" | "dit")
            });
        // "medicijnen die mij helpen": several things need no article.
        let several = sentence.lexicon.plurals.contains(noun)
            && (is_object(next) || is_subject(next) && !matches!(next, "dit" | "het"));
        if !is_noun && !several {
            return false;
        }
        let clause = is_subject(next) && next != "dit"
            || is_object(next)
            || is_adverb(next)
            || is_preposition(next)
            || matches!(
                next,
                "een"
                    | "de"
                    | "het"
                    | "mijn"
                    | "zijn"
                    | "haar"
                    | "geen"
                    | "alles"
                    | "iets"
                    | "jou"
                    | "u"
                    | "jouw"
                    | "uw"
                    | "onze"
                    | "hun"
            );
        // "de man die komt, heet Wim"
        let ends = sentence.tokens.get(index + 2);
        // "Ik geef mijn zus die krant." ends in no verb.
        let verb = looks_finite(next)
            && (ends.is_some_and(|it| it.text == ",") || is_easy_verb(sentence, next));
        let verb_last = ends.is_none_or(is_break) && verb
            || sentence.word(index + 2).is_some_and(looks_finite)
                && looks_finite(next)
                && !is_determiner(next);
        // "die man" after an object: "Ik geef mijn zus die brief."
        let closed = named_clause(sentence, index) || closed_clause(sentence, index);
        return clause || verb_last || closed;
    }
    // *dat* needs a neuter noun, or it belongs to *zeggen*, *vinden*, *weten*.
    let Some((back, article)) = article else {
        return false;
    };
    let judged = sentence.grammar.judgements.contains(noun);
    let neuter = matches!(
        article,
        "het" | "een" | "elk" | "ieder" | "dit" | "geen" | "ons"
    );
    let says = sentence.tokens[..index].iter().any(|it| {
        matches!(
            it.lower.as_ref(),
            "zegt"
                | "zeggen"
                | "zei"
                | "zeg"
                | "vertelt"
                | "vertel"
                | "vertellen"
                | "vind"
                | "vindt"
                | "vinden"
                | "weet"
                | "weten"
                | "denk"
                | "denkt"
                | "denken"
                | "wil"
                | "wilt"
                | "willen"
                | "hoop"
                | "hoopt"
                | "merk"
                | "merkt"
                | "zorg"
                | "zorgt"
                | "zie"
                | "ziet"
                | "voel"
                | "voelt"
                | "betekent"
                | "helpt"
                | "hoor"
                | "hoort"
                | "laat"
                | "meldt"
                | "geeft"
                | "wist"
                | "blij"
                | "afspraak"
        )
    });
    neuter
        && back <= 2
        && !judged
        && !says
        && (named_clause(sentence, index)
            || closed_clause(sentence, index)
            || is_subject(next)
            || is_object(next)
            || matches!(next, "de" | "mijn" | "bij" | "in" | "op" | "niet" | "voor"))
        && noun.len() >= 3
}

/// *lacht* of *lachen*, *koopt* of *kopen*, *zit* of *zitten*, *koken*.
fn is_easy_verb(sentence: &Sentence, word: &str) -> bool {
    let known = |it: &str| sentence.lexicon.infinitives.contains(it);
    let Some(stem) = word.strip_suffix('t') else {
        return known(word) || is_common_verb(word);
    };
    let mut letters: Vec<char> = stem.chars().collect();
    let doubled = letters.len() > 2 && letters[letters.len() - 2] == letters[letters.len() - 3];
    let short = letters.last().map(|it| format!("{stem}{it}en"));
    if doubled {
        letters.remove(letters.len() - 2);
    }
    let long: String = letters.iter().collect();
    known(&format!("{stem}en"))
        || known(&format!("{word}ten"))
        || known(&format!("{long}en"))
        || short.is_some_and(|it| known(&it))
        || matches!(word, "gaat" | "staat" | "doet" | "ziet" | "slaat")
}

/// A noun with an article stands before it.
fn is_named_thing(sentence: &Sentence, index: usize) -> bool {
    let noun = sentence.before(index);
    noun.is_some_and(|it| it.len() >= 3 && !is_closed_word(it))
        && index >= 2
        && sentence
            .word(index - 2)
            .is_some_and(|it| is_article(it) || it == "geen")
}

/// The sentence goes on behind the clause.
fn is_inside(sentence: &Sentence, index: usize) -> bool {
    let last = (index + 8).min(sentence.tokens.len());
    (index + 2..last).any(|it| sentence.tokens[it].text == ",") || sentence.words > LONG
}

/// Who does something in a clause.
fn begins_clause(word: &str) -> bool {
    is_subject(word) || matches!(word, "mijn" | "de" | "het" | "mensen" | "veel")
}

/// "de kamer die Sam verft", "een buurvrouw die Fatma heet": a name and a verb.
fn named_clause(sentence: &Sentence, index: usize) -> bool {
    let name = sentence.tokens.get(index + 1);
    let verb = |it: &str| looks_finite(it) && !is_closed_word(it);
    name.is_some_and(|it| it.capital && it.is_word() && !it.shouted)
        && sentence.word(index + 2).is_some_and(verb)
        && sentence.tokens.get(index + 3).is_none_or(is_break)
}

/// "De man die brood bakt, heet Wim": a comma ends the clause behind its verb, and the sentence goes on with its own.
fn closed_clause(sentence: &Sentence, index: usize) -> bool {
    let first = index + 2;
    let last = (first + 5).min(sentence.tokens.len());
    let comma = (first..last).find(|it| is_break(&sentence.tokens[*it]));
    let verb = |it: &str| looks_finite(it) && !is_closed_word(it) || is_common_verb(it);
    let is_verb = |at: usize| sentence.word(at).is_some_and(verb);
    comma.is_some_and(|it| {
        sentence.tokens[it].text == "," && it > first && is_verb(it - 1) && is_verb(it + 1)
    })
}

fn is_common_verb(word: &str) -> bool {
    matches!(
        word,
        "is" | "zijn" | "was" | "heb" | "ben" | "ga" | "doe" | "wil" | "kan" | "mag" | "kom"
    )
}

/// Words that are no noun.
fn is_closed_word(word: &str) -> bool {
    is_subject(word) && !matches!(word, "iemand" | "niemand")
        || is_object(word)
        || is_adverb(word)
        || is_preposition(word)
        || is_article(word)
        || matches!(
            word,
            "en" | "of"
                | "maar"
                | "want"
                | "dus"
                | "dan"
                | "als"
                | "omdat"
                | "is"
                | "ben"
                | "zijn"
                | "was"
                | "heb"
                | "heeft"
                | "ga"
                | "doe"
                | "wat"
                | "wie"
        )
}

/// *komt*, *werken*, *woont*: shaped like a verb.
fn looks_finite(word: &str) -> bool {
    word.len() >= 3
        && (word.ends_with('t')
            || word.ends_with("en")
            || matches!(
                word,
                "is" | "heb"
                    | "ben"
                    | "kan"
                    | "wil"
                    | "mag"
                    | "was"
                    | "zijn"
                    | "gaan"
                    | "staan"
                    | "doen"
            ))
}

/// *als*, *omdat*, *dat*, *of* with a subject behind it.
fn is_easy(sentence: &Sentence, index: usize, word: &str) -> bool {
    let next = sentence.word(index + 1);
    let name = sentence.tokens.get(index + 1).is_some_and(|it| it.capital);
    let subject = name
        || next.is_some_and(|it| {
            is_subject(it)
                || matches!(
                    it,
                    "mijn"
                        | "de"
                        | "een"
                        | "die"
                        | "dat"
                        | "jouw"
                        | "uw"
                        | "iets"
                        | "mensen"
                        | "haar"
                        | "zijn"
                        | "alle"
                        | "andere"
                        | "onze"
                        | "deze"
                )
        });
    match word {
        "omdat" | "totdat" | "voordat" | "zodra" | "zolang" => next.is_some() || name,
        "als" | "wanneer" | "toen" => {
            // "als begeleider", "zo groot als mijn broer", and a question with *wanneer*.
            let compares = sentence.before(index).is_some_and(|it| {
                matches!(
                    it,
                    "zo" | "net" | "even" | "zelfde" | "dezelfde" | "hetzelfde" | "zoals"
                ) || it.ends_with("er") && it.len() > 4
            }) || (index >= 2 && sentence.is(index - 2, "zo"));
            let asks =
                sentence.ends_with("?") && (0..index).all(|it| !sentence.tokens[it].counts());
            subject && !compares && !asks && has_verb_behind(sentence, index)
        }
        "dat" => {
            let before = sentence.before(index);
            let verb = before.is_some_and(|it| {
                !is_preposition(it) && !is_article(it) && it != "en" && it != "of" && it != "maar"
            });
            let comma = index > 0 && sentence.tokens[index - 1].text == ",";
            (verb || comma) && subject && has_verb_behind(sentence, index)
        }
        "of" => {
            let asked = sentence.tokens[..index].iter().rev().take(6).any(|it| {
                matches!(
                    it.lower.as_ref(),
                    "weet"
                        | "weten"
                        | "vraag"
                        | "vraagt"
                        | "vragen"
                        | "kijk"
                        | "kijkt"
                        | "kijken"
                        | "zie"
                        | "ziet"
                        | "zien"
                        | "hoor"
                        | "hoort"
                        | "twijfel"
                        | "check"
                        | "vroeg"
                        | "bespreek"
                        | "bespreken"
                        | "bespreekt"
                )
            });
            asked && subject && has_verb_behind(sentence, index)
        }
        "waarom" | "hoe" | "waar" | "wie" => {
            let first = (0..index).all(|it| !sentence.tokens[it].counts());
            !first
                && next.is_some_and(|it| is_subject(it) || matches!(it, "mijn" | "de"))
                && has_verb_behind(sentence, index)
        }
        _ => false,
    }
}

/// A clause of its own has at least a subject and a verb.
fn has_verb_behind(sentence: &Sentence, index: usize) -> bool {
    sentence.word(index + 2).is_some()
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn pointing_at_something_is_no_clause() {
        for fine in [
            "Die man komt.",
            "Ik geef mijn zus die brief.",
            "Dat boek is van mij.",
            "Ik lees dat boek.",
            "Ik wil thee of koffie.",
            "Ik bel als ik bang ben.",
            "Ik vind het fijn dat jij komt.",
            "Ik blijf thuis omdat ik ziek ben.",
            "Waarmee kan ik jou helpen?",
            "Ik werk als vrijwilliger in de tuin.",
            "Ik ben zo groot als mijn broer.",
            "Dat doe ik zelf.",
            "Ik zoek iemand die mij helpt.",
            "Dat is een man die veel weet.",
            "Ik bel voordat ik kom.",
            "Zodra Tom belt, ga ik.",
            "Ik geef mijn zus die krant.",
            "Ik vind het fijn dat Tom belt.",
            "Ik weet waar ik woon.",
            "Sinds maandag slaap ik goed.",
            "Met wie ga ik naar huis?",
            "Ik kies met wie ik eet.",
            "Zo heet het huis waar ik woon.",
            "Waar is de plek?",
        ] {
            assert!(!has(fine, "bijzin"), "{fine}: {:?}", rules_of(fine));
        }
        for wrong in [
            "De man die mij ophaalt, heet Wim.",
            "Hoewel het regent, ga ik.",
            "Ik neem een tas mee waarin mijn brood zit.",
            "Ik eet, terwijl ik tv kijk.",
            "De vrouw die komt, heet Anouk.",
            "Het huis dat ik zoek, is klein.",
            "Ik zoek een man die mij helpt.",
            "De kamer die Sam verft, is van mij.",
            "De plek waar ik woon, is rustig.",
            "De man met wie ik werk, heet Wim.",
            "Sinds ik hier woon, slaap ik goed.",
            "Ik heb medicijnen die mij helpen.",
            "Ik heb een buurvrouw die Fatma heet.",
            "Het huis dat Sam verft, is klein.",
            "De man die brood bakt, heet Wim.",
            "Voordat ik ga slapen, poets ik mijn tanden.",
            "Zodra Tom belt, ga ik naar buiten.",
            "Ik wacht bij de deur totdat de bus komt.",
            "Als ik moe ben, zeg ik dat ik naar huis wil.",
            "Ik ga morgen met de bus naar mijn werk omdat mijn fiets stuk is.",
        ] {
            assert!(has(wrong, "bijzin"), "{wrong}: {:?}", rules_of(wrong));
        }
    }
}
