//! What the word lists have to say about a sentence.

use std::collections::BTreeSet;

use super::Settings;
use super::lexicon::{Entry, Found, Lexicon, Sort};
use super::rules::{Hit, Rule, Sentence};
use super::token::{Class, Token};
use crate::diagnostic::Value;

/// The word or phrase of a list that starts here, unless it is closed or a name.
pub fn entry_at(lexicon: &Lexicon, tokens: &[Token], index: usize) -> Option<Found> {
    let token = &tokens[index];
    if token.class != Class::Word || token.closed() {
        return None;
    }
    let found = lexicon.at(tokens, index)?;
    let entry = lexicon.entry(found.index);
    let closed = tokens[found.from..found.to].iter().any(Token::closed);
    // "Stichting Perspectief": a capital inside a sentence is a name, unless the word itself has one.
    let name = token.name
        && entry.sort != Sort::Abbreviation
        && !entry.word.chars().any(char::is_uppercase);
    (!closed && !name).then_some(found)
}

pub fn find(
    sentence: &Sentence,
    settings: &Settings,
    hits: &mut Vec<Hit>,
    ignored: &mut BTreeSet<String>,
) {
    let tokens = sentence.tokens;
    let shouted = tokens.iter().filter(|it| it.shouted).count();
    // Somebody who writes everything in capitals writes no abbreviations. In a short heading an everyday word tells:
    // "HET PLAN".
    let shouts =
        (shouted > 3 && shouted * 2 > sentence.words) || (shouted > 1 && is_all_capitals(sentence));
    for index in 0..tokens.len() {
        if let Some(found) = sentence.lexicon.idiom_at(tokens, index)
            && !tokens[found.from..found.to].iter().any(|it| it.quoted)
        {
            idiom(sentence, &found, hits);
        }
    }
    let mut index = 0;
    while index < tokens.len() {
        let token = &tokens[index];
        if token.class != Class::Word || token.closed() {
            index += 1;
            continue;
        }
        if let Some(found) = entry_at(sentence.lexicon, tokens, index) {
            let entry = sentence.lexicon.entry(found.index);
            let said = &sentence.text[tokens[found.from].start..tokens[found.to - 1].end];
            if knows(settings, entry, said) {
                ignored.insert(entry.word.to_owned());
            } else {
                let mut hit = of_entry(entry, &found, said);
                hit.change = super::change::abbreviation(sentence, &found, entry);
                hits.push(hit);
            }
            index = found.to;
            continue;
        }
        if !shouts && let Some(hit) = unlisted_abbreviation(sentence, index) {
            if settings.knows(&token.lower) {
                ignored.insert(token.text.to_owned());
            } else {
                hits.push(hit);
            }
        }
        index += 1;
    }
}

fn is_all_capitals(sentence: &Sentence) -> bool {
    let mut words = sentence.tokens.iter().filter(|it| it.is_word());
    let single = |it: &Token| it.capital && it.text.chars().nth(1).is_none();
    words.clone().all(|it| it.shouted || single(it))
        && words.any(|it| sentence.lexicon.easy.contains(it.lower.as_ref()))
}

pub fn knows(settings: &Settings, entry: &Entry, said: &str) -> bool {
    let said = super::token::lower(said);
    settings.knows(&said)
        || entry
            .all_forms()
            .any(|it| settings.known.contains(&*super::token::lower(it)))
}

fn choices(words: impl Iterator<Item = &'static str>) -> Value {
    Value::Choices(words.map(|it| format!("“{it}”")).collect())
}

/// The rule that finds a word of the list.
pub fn rule_of(entry: &Entry) -> Rule {
    match entry.sort {
        Sort::Hard => Rule::HardWord,
        Sort::Formal => Rule::Formal,
        Sort::English => Rule::English,
        Sort::Abbreviation => Rule::Abbreviation,
        Sort::Vague => Rule::Vague,
    }
}

fn of_entry(entry: &Entry, found: &Found, said: &str) -> Hit {
    let rule = rule_of(entry);
    let mut hit = Hit::new(rule, found.from, found.to).with("word", said.to_owned());
    match rule {
        Rule::Abbreviation => {
            let full = entry.in_full.or_else(|| entry.instead.first());
            // "in verband met" is the full form of i.v.m., and no easy word either.
            let easier: Vec<&str> = entry
                .instead
                .iter()
                .filter(|it| Some(*it) != full)
                .collect();
            let known = match (&full, easier.is_empty()) {
                (None, _) => "no",
                (Some(_), true) => "yes",
                (Some(_), false) => "easier",
            };
            hit = hit
                .with("known", known)
                .with("full", full.unwrap_or_default());
            hit.values.push(("instead", choices(easier.into_iter())));
        }
        Rule::HardWord => {
            hit.values.push(("instead", choices(entry.instead.iter())));
            let explained = entry.explanation.is_some();
            hit = hit
                .with("explained", if explained { "yes" } else { "no" })
                .with("explanation", entry.explanation.unwrap_or_default());
        }
        Rule::Formal | Rule::English => hit.values.push(("instead", choices(entry.instead.iter()))),
        _ => {}
    }
    hit.key = Some(entry.word.into());
    hit
}

fn idiom(sentence: &Sentence, found: &Found, hits: &mut Vec<Hit>) {
    let idiom = sentence.lexicon.idiom(found.index);
    let mut hit = Hit::new(Rule::Idiom, found.from, found.to)
        .with("words", sentence.said(found.from, found.to).to_owned());
    hit.values.push(("instead", choices(idiom.instead.iter())));
    hit.key = Some(idiom.pattern.into());
    hits.push(hit);
}

/// *i.v.m.*, *ADL*: the shape of an abbreviation, on no list.
fn unlisted_abbreviation(sentence: &Sentence, index: usize) -> Option<Hit> {
    let token = &sentence.tokens[index];
    let letters = token.text.chars().filter(|it| it.is_alphabetic()).count();
    let dotted = token.text.contains('.');
    let next = sentence.tokens.get(index + 1);
    // "J.P. de Wit"
    let initials = dotted
        && token.capital
        && next.is_some_and(|it| {
            it.capital
                || matches!(
                    it.lower.as_ref(),
                    "de" | "van" | "den" | "der" | "ten" | "ter" | "het"
                )
        });
    let capitals = token.shouted
        && (2..=5).contains(&letters)
        && token.text.chars().all(char::is_alphabetic)
        && !sentence
            .grammar
            .known_capitals
            .contains(token.lower.as_ref())
        && !is_roman(token.text);
    let ending = capitals_with_ending(sentence, token);
    if initials || !(dotted && letters >= 2 || capitals || ending) {
        return None;
    }
    let mut hit = Hit::new(Rule::Abbreviation, index, index + 1)
        .with("word", token.text.to_owned())
        .with("known", "no")
        .with("full", "")
        .with("instead", "");
    hit.key = Some(token.lower.clone().into_owned().into());
    Some(hit)
}

/// "VB'er", "PGB's": capitals that nobody says, with an ending behind them.
fn capitals_with_ending(sentence: &Sentence, token: &Token) -> bool {
    let Some((letters, ending)) = token.text.split_once(['\'', '’']) else {
        return false;
    };
    matches!(ending, "er" | "ers" | "s" | "en" | "de" | "ster" | "sters")
        && (2..=5).contains(&letters.chars().count())
        && letters.chars().all(char::is_uppercase)
        && !sentence
            .grammar
            .known_capitals
            .contains(letters.to_lowercase().as_str())
}

fn is_roman(text: &str) -> bool {
    text.chars().all(|it| matches!(it, 'I' | 'V' | 'X'))
}
