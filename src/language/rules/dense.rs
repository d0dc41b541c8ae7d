//! Two rules that are off unless somebody asks: too many words with a meaning on one verb, and words that are on no
//! list of easy words. They are right too seldom to be on for everybody.

use super::{Hit, Rule, Sentence};
use crate::language::Settings;
use crate::language::grammar::{
    is_adverb, is_article, is_determiner, is_hebben, is_modal, is_object, is_preposition,
    is_subject, is_worden, is_zijn, opens_clause,
};

/// So many words with a meaning go with one verb.
const MOST: usize = 6;
/// Shorter words are known, or cannot be told from a name or a form.
const SHORTEST: usize = 4;

pub fn find(sentence: &Sentence, settings: &Settings, hits: &mut Vec<Hit>) {
    if settings.also.contains(&Rule::Dense) {
        dense(sentence, hits);
    }
    if settings.also.contains(&Rule::Unknown) {
        unknown(sentence, settings, hits);
    }
}

fn dense(sentence: &Sentence, hits: &mut Vec<Hit>) {
    let mut content = 0;
    let mut clauses = 1;
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if opens_clause(word) {
            clauses += 1;
        } else if !is_function(word) {
            content += 1;
        }
    }
    if content > MOST * clauses {
        hits.push(Hit::new(Rule::Dense, 0, sentence.tokens.len()).with("count", content));
    }
}

fn is_function(word: &str) -> bool {
    is_subject(word)
        || is_object(word)
        || is_article(word)
        || is_determiner(word)
        || is_preposition(word)
        || is_adverb(word)
        || is_hebben(word)
        || is_zijn(word)
        || is_worden(word)
        || is_modal(word)
        || matches!(word, "en" | "of" | "ben" | "bent")
}

fn unknown(sentence: &Sentence, settings: &Settings, hits: &mut Vec<Hit>) {
    for (index, token) in sentence.tokens.iter().enumerate() {
        let word = token.lower.as_ref();
        let open = token.is_word() && !token.closed() && !token.name && !token.shouted;
        if !open || word.chars().count() < SHORTEST || is_function(word) || opens_clause(word) {
            continue;
        }
        let known = sentence.lexicon.easy.contains(word)
            || sentence.lexicon.everyday.contains(word)
            || sentence.lexicon.is_listed(word)
            || settings.knows(word)
            || super::signs::number_word(word).is_some()
            || !super::compound::parts(sentence.lexicon, word).is_empty();
        if !known {
            let mut hit = Hit::new(Rule::Unknown, index, index + 1).with("word", token.text);
            hit.key = Some(word.to_owned().into());
            hits.push(hit);
        }
    }
}
