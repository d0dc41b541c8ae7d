//! Which words of a text need an explanation, and which one.
//!
//! What can be written more simply should be; the remarks say so. What is left are mostly the names of things: a kind
//! of help, a paper, somebody's work. Only these get an explanation from the list. A verb or an adjective has another
//! meaning in each sentence, and an explanation that is wrong is worse than none.

use super::lexicon::{Entry, Sort, WordClass};
use super::token::{self, Token};
use super::{Language, Settings, words};
use crate::source::Span;

/// A word of a text with what it means.
#[derive(Clone, Copy, Debug)]
pub struct Explained<'l> {
    /// Bytes of the text.
    pub span: Span,
    pub meaning: Meaning<'l>,
}

#[derive(Clone, Copy, Debug)]
pub enum Meaning<'l> {
    /// The place of the word among those that were handed in.
    Own(usize),
    Listed(&'l Entry),
}

impl Language {
    /// The words of a text that have an explanation, in order: one of `own`, in any of its forms, and names of
    /// things on the list that this reader does not know.
    pub fn explained(&self, text: &str, own: &[&str], settings: &Settings) -> Vec<Explained<'_>> {
        let mut tokens = token::tokens(text);
        self.prepare(text, &mut tokens, settings);
        let own: Vec<Vec<String>> = own.iter().map(|it| parts(it)).collect();
        let mut found = Vec::new();
        let mut index = 0;
        while index < tokens.len() {
            let listed = words::entry_at(&self.lexicon, &tokens, index);
            let entry = listed.as_ref().map(|it| self.lexicon.entry(it.index));
            let own_at = own
                .iter()
                .enumerate()
                .filter_map(|(at, word)| Some((at, self.ends_at(word, &tokens, index, entry)?)))
                .max_by_key(|(_, length)| *length);
            let (meaning, length) = match (own_at, entry, listed) {
                (Some((at, length)), ..) => (Some(Meaning::Own(at)), length),
                (None, Some(entry), Some(listed)) => {
                    let length = listed.to - listed.from;
                    let said = &text[tokens[index].start..tokens[listed.to - 1].end];
                    let fit = explains(entry) && !words::knows(settings, entry, said);
                    (fit.then_some(Meaning::Listed(entry)), length)
                }
                _ => (None, 1),
            };
            let last = index + length.max(1) - 1;
            found.extend(meaning.map(|meaning| Explained {
                span: Span::new(tokens[index].start, tokens[last].end),
                meaning,
            }));
            index = last + 1;
        }
        found
    }

    /// How many tokens a word of the plan has here, if it stands here; a form of the list counts as the word.
    fn ends_at(
        &self,
        word: &[String],
        tokens: &[Token],
        index: usize,
        entry: Option<&Entry>,
    ) -> Option<usize> {
        let there = tokens.get(index..index + word.len())?;
        let (last, first) = word.split_last()?;
        let (end, begin) = there.split_last()?;
        if !begin.iter().zip(first).all(|(token, word)| token.is(word)) {
            return None;
        }
        let plural = ["s", "'s", "en", "n", "e", "ren"]
            .iter()
            .any(|it| end.lower.strip_suffix(it) == Some(last.as_str()));
        let form = first.is_empty()
            && entry.is_some_and(|it| {
                let same = |form: &str| token::lower(form) == last.as_str();
                it.all_forms().any(same) && it.all_forms().any(|form| end.is(&token::lower(form)))
            });
        (end.is(last) || plural || form).then_some(word.len())
    }
}

/// Does the list explain this word well enough for a box of its own?
pub(super) fn explains(entry: &Entry) -> bool {
    matches!(entry.sort, Sort::Hard | Sort::English | Sort::Abbreviation)
        && entry.class == WordClass::Noun
        && entry.explanation.is_some()
}

impl Entry {
    /// Does the explanation speak to the client? Then it is for nobody else.
    pub fn speaks_to_client(&self) -> bool {
        let explanation = self.explanation.unwrap_or_default();
        token::tokens(explanation)
            .iter()
            .any(|it| it.is("u") || it.is("uw") || it.is("uzelf"))
    }
}

fn parts(word: &str) -> Vec<String> {
    token::tokens(word)
        .into_iter()
        .map(|it| it.lower.into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Level;
    use crate::language::testing::language;

    fn found(text: &str, own: &[&str], known: &[&str]) -> Vec<String> {
        let mut settings = Settings::new(Level::A2);
        known.iter().for_each(|it| settings.know(it));
        language()
            .explained(text, own, &settings)
            .iter()
            .map(|it| match it.meaning {
                Meaning::Own(at) => format!("own {}", own[at]),
                Meaning::Listed(entry) => entry.word.to_owned(),
            })
            .collect()
    }

    #[test]
    fn names_of_things_are_explained_and_verbs_are_not() {
        assert_eq!(found("Ik heb een indicatie.", &[], &[]), ["indicatie"]);
        assert_eq!(found("Tom gaat mij stimuleren.", &[], &[]), [""; 0]);
        assert_eq!(found("Ik kook met Tom.", &[], &[]), [""; 0]);
    }

    #[test]
    fn a_word_of_the_plan_goes_first_in_all_its_forms() {
        assert_eq!(
            found("Ik heb twee indicaties.", &["indicatie"], &[]),
            ["own indicatie"]
        );
        assert_eq!(
            found("De Roos is open.", &["de roos"], &[]),
            ["own de roos"]
        );
        assert_eq!(found("Ik eet een rozijn.", &["roos"], &[]), [""; 0]);
    }

    #[test]
    fn what_a_reader_knows_is_not_explained() {
        assert_eq!(found("Ik heb een indicatie.", &[], &["indicatie"]), [""; 0]);
        assert_eq!(found("Twee indicaties.", &[], &["Indicatie"]), [""; 0]);
    }
}
