//! Two words for one thing.
//!
//! The groups are data. A group says that words mostly mean one thing, never that they do here; so a remark asks. What a
//! writer keeps apart is left alone: words that stand in one sentence, people with names of their own, what somebody is
//! called in the plan.

use std::collections::{BTreeMap, BTreeSet};

use super::super::token::Token;
use super::groups::Sort;
use super::{About, DocumentRemark, Facts, Place, Reading, span};
use crate::diagnostic::Severity;
use crate::language::explained::explains;
use crate::language::rules::Rule;
use crate::language::{Language, Settings, words};

/// Words in an explanation that says what a thing is, and no more than that.
const TELLING: usize = 5;

/// *mijn dokter* is another one's when another one says it.
fn is_mine(token: &Token) -> bool {
    matches!(token.lower.as_ref(), "mijn" | "ik" | "onze")
}

/// What was seen of one word of a group.
#[derive(Debug, Default)]
struct Seen {
    places: Vec<Place>,
    /// The names in its sentences.
    names: BTreeSet<String>,
    /// Other words of the group that stand in one sentence with it.
    with: BTreeSet<usize>,
    /// The reader knows it, or it is explained.
    known: bool,
    /// Somebody is called so.
    fixed: bool,
}

/// A word of a group as it was used.
#[derive(Clone, Copy)]
struct Used<'a> {
    at: usize,
    name: &'a str,
    seen: &'a Seen,
}

/// A remark on every word of a group but the one that is used most, unless the writer keeps the two apart.
fn odd_ones(words: &[Used], sort: Sort, severity: Severity, found: &mut Vec<DocumentRemark>) {
    let words: Vec<Used> = words.iter().copied().filter(|it| !it.seen.known).collect();
    // Of two that stand as often the easier one may stay.
    let most = words.iter().rev().max_by_key(|it| it.seen.places.len());
    let Some(&most) = most else { return };
    for &less in words.iter().filter(|it| it.at != most.at) {
        let apart = sort == Sort::Person
            && !less.seen.names.is_empty()
            && !most.seen.names.is_empty()
            && less.seen.names.is_disjoint(&most.seen.names);
        let both_fixed = less.seen.fixed && most.seen.fixed;
        if less.seen.with.contains(&most.at) || both_fixed || apart {
            continue;
        }
        // What somebody is called stays; the other word is the one to change.
        let (odd, beside) = match less.seen.fixed {
            true => (most, less),
            false => (less, most),
        };
        found.push(DocumentRemark {
            rule: Rule::TwoWords,
            severity,
            place: odd.seen.places[0],
            again: odd.seen.places[1..].to_vec(),
            beside: beside.seen.places[0],
            values: vec![
                ("first", most.name.into()),
                ("first-count", most.seen.places.len().into()),
                ("second", less.name.into()),
                ("second-count", less.seen.places.len().into()),
                ("kind", sort.word().into()),
            ],
        });
    }
}

impl Language {
    pub(super) fn two_words(
        &self,
        readings: &[Reading],
        facts: &Facts,
        settings: &Settings,
        severity: Severity,
    ) -> Vec<DocumentRemark> {
        let groups = &self.standard.groups;
        let mut seen: BTreeMap<(usize, usize), Seen> = BTreeMap::new();
        let mut here = Vec::new();
        for (passage, reading) in readings.iter().enumerate() {
            for range in &reading.sentences {
                let sentence = &reading.tokens[range.clone()];
                groups.find(sentence, &mut here);
                if reading.about == About::Another {
                    here.retain(|(_, from, _)| !is_mine(&sentence[*from]));
                }
                if here.is_empty() {
                    continue;
                }
                let names = self.names_in(sentence);
                for (form, from, to) in &here {
                    let it = seen.entry((form.group, form.word)).or_default();
                    let said = &sentence[*from..*to];
                    it.places.push(Place {
                        passage,
                        span: span(said),
                    });
                    it.names.extend(names.iter().cloned());
                    it.known |= said.iter().any(|it| settings.knows(&it.lower));
                    let word = &groups.all[form.group].words[form.word].word;
                    it.fixed |= facts.fixed.contains(word.as_str())
                        || said
                            .iter()
                            .any(|it| facts.fixed.contains(it.lower.as_ref()));
                    let others = here
                        .iter()
                        .filter(|(other, ..)| other.group == form.group && other.word != form.word);
                    it.with.extend(others.map(|(other, ..)| other.word));
                }
            }
        }
        let mut found = Vec::new();
        for (at, group) in groups.all.iter().enumerate() {
            let words = seen.range((at, 0)..(at + 1, 0));
            let words: Vec<Used> = words
                .map(|((_, word), seen)| Used {
                    at: *word,
                    name: &group.words[*word].word,
                    seen,
                })
                .collect();
            odd_ones(&words, group.sort, severity, &mut found);
        }
        // Two ways may lead to the same pair: "mijn dossier" and "dossier" are one place.
        for it in self.explained_alike(readings, settings, severity) {
            let same = |one: Place, other: Place| {
                one.passage == other.passage
                    && one.span.start < other.span.end
                    && other.span.start < one.span.end
            };
            let said = found.iter().any(|other: &DocumentRemark| {
                let pair = |one, two| same(it.place, one) && same(it.beside, two);
                pair(other.place, other.beside) || pair(other.beside, other.place)
            });
            if !said {
                found.push(it);
            }
        }
        found
    }

    /// Hard words that the list explains in the same words: a reader who looks them up reads one thing twice.
    fn explained_alike(
        &self,
        readings: &[Reading],
        settings: &Settings,
        severity: Severity,
    ) -> Vec<DocumentRemark> {
        let mut seen: BTreeMap<(&str, u32), Seen> = BTreeMap::new();
        let mut here: Vec<(&str, u32, Place)> = Vec::new();
        for (passage, reading) in readings.iter().enumerate() {
            for range in &reading.sentences {
                let sentence = &reading.tokens[range.clone()];
                here.clear();
                for index in 0..sentence.len() {
                    let Some(listed) = words::entry_at(&self.lexicon, sentence, index) else {
                        continue;
                    };
                    let entry = self.lexicon.entry(listed.index);
                    let said = &sentence[listed.from..listed.to];
                    let known = said.iter().any(|it| settings.knows(&it.lower));
                    let meaning = entry.explanation.unwrap_or_default();
                    // "Dat is een probleem." says too little to be one thing.
                    let telling = meaning.split(' ').count() >= TELLING;
                    if explains(entry) && telling && !known {
                        let span = span(said);
                        here.push((meaning, listed.index, Place { passage, span }));
                    }
                }
                for (meaning, index, place) in &here {
                    let it = seen.entry((meaning, *index)).or_default();
                    it.places.push(*place);
                    let others = here.iter().filter(|(_, other, _)| other != index);
                    it.with.extend(others.map(|(_, other, _)| *other as usize));
                }
            }
        }
        let mut found = Vec::new();
        let all: Vec<(&str, Used)> = seen
            .iter()
            .map(|((meaning, index), seen)| {
                let name = &self.lexicon.entry(*index).word;
                let at = *index as usize;
                (*meaning, Used { at, name, seen })
            })
            .collect();
        for alike in all.chunk_by(|(one, _), (other, _)| one == other) {
            let meaning = alike[0].0;
            let sort = match meaning.split(' ').take(2).collect::<Vec<_>>()[..] {
                ["Die", "persoon"] | ["Iemand", _] => Sort::Person,
                _ => Sort::Thing,
            };
            let words: Vec<Used> = alike.iter().map(|(_, it)| *it).collect();
            odd_ones(&words, sort, severity, &mut found);
        }
        found
    }

    /// Who is named in a sentence: capitals inside it, names that are known, and a first word that is no word.
    fn names_in(&self, sentence: &[Token]) -> BTreeSet<String> {
        let first = sentence.iter().position(Token::counts);
        let named = |(index, it): (usize, &Token)| {
            let begins = Some(index) == first
                && !self.lexicon.easy.contains(it.lower.as_ref())
                && !self.lexicon.is_listed(&it.lower);
            let name = it.is_word() && it.capital && !it.shouted;
            (name && (it.name || it.kept || begins)).then(|| {
                let bare = it.lower.trim_end_matches('s').trim_end_matches('\'');
                bare.to_owned()
            })
        };
        sentence.iter().enumerate().filter_map(named).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::Passage;
    use super::super::groups::Word;
    use super::*;
    use crate::language::Level;
    use crate::language::testing::language;
    use crate::language::token::lower;

    fn said(texts: &[&str], facts: &Facts, settings: &Settings) -> Vec<String> {
        let passage = |text| Passage {
            text,
            about: About::Other,
        };
        let passages: Vec<_> = texts.iter().copied().map(passage).collect();
        let found = language().document(&passages, facts, settings);
        found
            .iter()
            .map(|it| {
                let text = texts[it.place.passage];
                let again = it.again.len();
                format!("{} +{again}", &text[it.place.span.start..it.place.span.end])
            })
            .collect()
    }

    fn plainly(texts: &[&str]) -> Vec<String> {
        said(texts, &Facts::default(), &Settings::default())
    }

    /// Whatever word of a group stands beside whatever other, it is seen; so no form is written wrong.
    #[test]
    fn every_word_of_a_group_is_found_in_every_form() {
        let mut missed = Vec::new();
        for group in &language().standard.groups.all {
            for (at, word) in group.words.iter().enumerate() {
                let other = &group.words[usize::from(at == 0)];
                let other = other.written().next().expect("a form");
                for form in word.written() {
                    let texts = [format!("Daar is {other}."), format!("Hier is {form}.")];
                    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                    if plainly(&texts).len() != 1 {
                        missed.push(texts.join(" "));
                    }
                }
            }
        }
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn no_word_stands_in_two_groups() {
        let mut seen = HashSet::new();
        let groups = &language().standard.groups.all;
        assert!(groups.len() >= 60);
        for group in groups {
            for form in group.words.iter().flat_map(Word::written) {
                assert!(seen.insert(lower(form).into_owned()), "{form}");
            }
        }
    }

    #[test]
    fn the_word_that_is_used_less_gets_the_remark_at_its_first_place() {
        let texts = [
            "De ondersteuner belt.",
            "Mijn begeleider kookt. De begeleider fietst.",
            "Mijn ondersteuner zwemt.",
            "De begeleiders komen.",
        ];
        let found = language().document(
            &texts.map(|text| Passage {
                text,
                about: About::Other,
            }),
            &Facts::default(),
            &Settings::default(),
        );
        assert_eq!(found.len(), 1);
        let it = &found[0];
        assert_eq!((it.place.passage, it.again.len()), (0, 1));
        assert_eq!(it.again[0].passage, 2);
        assert_eq!(it.beside.passage, 1);
        assert!(it.values.contains(&("first-count", 3usize.into())));
        assert!(it.values.contains(&("second-count", 2usize.into())));
    }

    #[test]
    fn what_a_writer_keeps_apart_is_left_alone() {
        for apart in [
            &[
                "Is de wc of het toilet vrij?",
                "De wc is boven.",
                "Het toilet is beneden.",
            ][..],
            &["Fatma is mijn ondersteuner.", "Tom is mijn begeleider."],
            &["De wc is boven.", "Wim zegt: 'Het toilet is vrij.'"],
            &["De wc is boven.", "Ik werk bij Stichting Toilet."],
            &["De wc is boven.", "De wc is vrij."],
        ] {
            assert_eq!(plainly(apart), [""; 0], "{apart:?}");
        }
        assert_eq!(
            plainly(&["Tom is mijn ondersteuner.", "Tom is mijn begeleider."]),
            ["ondersteuner +0"]
        );
    }

    #[test]
    fn who_tells_it_says_whose_mother_it_is() {
        let of = |about| {
            let told = Passage {
                text: "Mijn moeder is trots.",
                about: About::Told,
            };
            let other = Passage {
                text: "Mijn mama kookt.",
                about,
            };
            let found =
                language().document(&[told, other], &Facts::default(), &Settings::default());
            found.len()
        };
        assert_eq!(of(About::Told), 1);
        assert_eq!(of(About::Another), 0);
    }

    #[test]
    fn hard_words_with_one_explanation_are_two_words_for_one_thing() {
        let texts = ["De deurwaarder belt.", "De gerechtsdeurwaarder komt."];
        assert_eq!(plainly(&texts), ["gerechtsdeurwaarder +0"]);
        let mut settings = Settings::default();
        settings.know("deurwaarder");
        assert_eq!(said(&texts, &Facts::default(), &settings), [""; 0]);
        // Also in a group: it is said once.
        let both = [
            "De gedragsdeskundige komt.",
            "De gedragswetenschapper belt.",
        ];
        assert_eq!(plainly(&both).len(), 1);
    }

    #[test]
    fn what_is_known_or_fixed_is_nobodys_choice() {
        let texts = [
            "De begeleider belt. De begeleider kookt.",
            "De ondersteuner komt.",
        ];
        let mut settings = Settings::new(Level::A2);
        settings.know("ondersteuner");
        assert_eq!(said(&texts, &Facts::default(), &settings), [""; 0]);
        let settings = Settings::new(Level::A2);
        let mut facts = Facts::default();
        facts.fix("ondersteuner");
        // The other word is the one that can change.
        assert_eq!(said(&texts, &facts, &settings), ["begeleider +1"]);
        facts.fix("persoonlijk-begeleider");
        assert_eq!(said(&texts, &facts, &settings), [""; 0]);
    }
}
