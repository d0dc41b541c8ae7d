//! Words that belong together and stand far apart.
//!
//! (a) A participle with its company between article and noun: *het door mijn vader gekochte bed*.
//! (b) An auxiliary and the verb at the end, with eight words or more between them.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::{
    is_article, is_break, is_determiner, is_hebben, is_modal, is_preposition, is_worden, is_zijn,
    opens_clause,
};
use crate::language::token::Token;

/// From so many words between them on, readers lose the first.
const FAR: usize = 8;
const REACH: usize = 30;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if is_article(word)
            && let Some(end) = noun_phrase(sentence, index)
        {
            let noun = sentence.tokens[end].text;
            hits.push(
                Hit::new(Rule::Bracket, index, index + 1)
                    .with("first", sentence.tokens[index].text)
                    .with("second", noun),
            );
            return;
        }
        if let Some(end) = far_verb(sentence, index, word) {
            hits.push(
                Hit::new(Rule::Bracket, index, index + 1)
                    .with("first", sentence.tokens[index].text)
                    .with("second", sentence.tokens[end].text),
            );
            return;
        }
    }
}

/// The noun that belongs to this article, with a participle and its company between.
fn noun_phrase(sentence: &Sentence, article: usize) -> Option<usize> {
    let next = sentence.word(article + 1)?;
    if !matches!(
        next,
        "door"
            | "met"
            | "aan"
            | "voor"
            | "in"
            | "op"
            | "uit"
            | "van"
            | "bij"
            | "tijdens"
            | "volgens"
            | "per"
            | "naar"
            | "tussen"
    ) {
        return None;
    }
    for at in article + 3..(article + 10).min(sentence.tokens.len()) {
        if is_break(&sentence.tokens[at]) {
            return None;
        }
        let word = sentence.word(at)?;
        if opens_clause(word) {
            return None;
        }
        let before = sentence.before(at)?;
        let own = is_determiner(before)
            || is_preposition(before)
            || before.ends_with('e') && before.len() > 3 && !is_person(before);
        if !own && attributive(sentence, word) {
            let noun = sentence.tokens.get(at + 1)?;
            let fits = noun.is_word()
                && !is_preposition(&noun.lower)
                && !is_determiner(&noun.lower)
                && !is_zijn(&noun.lower);
            return fits.then_some(at + 1);
        }
    }
    None
}

fn is_person(word: &str) -> bool {
    matches!(
        word,
        "gemeente"
            | "politie"
            | "familie"
            | "kundige"
            | "tante"
            | "gedragskundige"
            | "commissie"
            | "week"
            | "instantie"
            | "organisatie"
    ) || word.ends_with("kundige")
        || word.ends_with("tie")
}

/// *gekochte*, *genomen*, *opgestelde*: a participle in front of a noun.
fn attributive(sentence: &Sentence, word: &str) -> bool {
    if let Some(bare) = word.strip_suffix('e')
        && sentence.grammar.is_participle(bare)
        && bare.ends_with(['d', 't'])
    {
        return true;
    }
    word.ends_with("en") && sentence.grammar.is_participle(word) && !word.starts_with("gebeur")
}

/// The verb at the end of the clause that belongs to this auxiliary, when it stands too far away.
fn far_verb(sentence: &Sentence, index: usize, word: &str) -> Option<usize> {
    let perfect =
        is_hebben(word) || is_zijn(word) || is_worden(word) || matches!(word, "ben" | "bent");
    let modal = is_modal(word);
    if !perfect && !modal {
        return None;
    }
    // *zijn* before a noun is the owner.
    let mut words = 0;
    let mut last = None;
    for at in index + 1..(index + REACH).min(sentence.tokens.len()) {
        let token = &sentence.tokens[at];
        if is_break(token) || token.quoted {
            break;
        }
        if sentence
            .word(at)
            .is_some_and(|it| opens_clause(it) && it != "maar")
        {
            return None;
        }
        // "… haar medicijnen nemen en in de kliniek wonen": the first verb stands close.
        let verb = |it: &str| {
            sentence.lexicon.infinitives.contains(it) || sentence.grammar.is_participle(it)
        };
        if matches!(sentence.word(at), Some("en" | "of")) && sentence.before(at).is_some_and(verb) {
            return None;
        }
        if token.counts() && !token.glued {
            words += 1;
        }
        last = Some(at);
    }
    let last = last?;
    let ends = sentence
        .tokens
        .get(last + 1)
        .is_none_or(|it: &Token| is_break(it));
    // Between the two stands everything but the verb itself.
    if !ends || words <= FAR {
        return None;
    }
    let end = sentence.word(last)?;
    let before = sentence.before(last)?;
    let noun = is_preposition(before) && before != "te"
        || is_determiner(before)
            && !matches!(
                before,
                "het" | "dat" | "dit" | "zijn" | "haar" | "ons" | "hun" | "wat"
            )
        || (before.ends_with('e') && before.len() > 4 && sentence.grammar.plurals.contains(end));
    if noun || sentence.tokens[last].closed() || sentence.tokens[last].name {
        return None;
    }
    let belongs = if modal {
        sentence.grammar.is_infinitive(end)
            && (sentence.lexicon.infinitives.contains(end)
                || !sentence.lexicon.plurals.contains(end))
    } else {
        sentence.grammar.is_participle(end)
    };
    belongs.then_some(last)
}

#[cfg(test)]
mod tests {
    use crate::language::testing::{has, rules_of};

    #[test]
    fn what_stands_close_or_is_its_own_sentence_stays() {
        for fine in [
            "Ik ben het met jou eens.",
            "Ik doe het met de gekochte spullen.",
            "Ik wil morgen met Tom naar de markt gaan.",
            "Ik heb het in de winkel gekocht.",
            "Ik wil graag weten, als het kan, of wij elke week samen gaan zwemmen.",
            "Ik vind het voor mij goed.",
            "Daarom moet zij elke dag haar medicijnen nemen en in de kliniek wonen.",
            "Ik wil elke week met mijn zus en haar man naar de markt voor bloemen.",
        ] {
            assert!(
                !has(fine, "tangconstructie"),
                "{fine}: {:?}",
                rules_of(fine)
            );
        }
        for wrong in [
            "Het door mijn vader gekochte bed is stuk.",
            "De met mijn moeder gemaakte afspraak gaat door.",
            "De in januari opgestelde lijst hangt in de keuken.",
            "Ik heb gisteren na het werk met mijn broer in de stad een nieuwe jas gekocht.",
            "Ik wil volgende week op dinsdag met mijn oude buurvrouw uit Assen een taart bakken.",
        ] {
            assert!(
                has(wrong, "tangconstructie"),
                "{wrong}: {:?}",
                rules_of(wrong)
            );
        }
    }
}
