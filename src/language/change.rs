//! The changes that are safe to make without asking what somebody meant: a number in digits, an abbreviation in
//! full, a date with its month in letters.
//!
//! A change that is wrong costs more than one that is missed, so whatever can be read in two ways stays. A change is
//! only made when it takes a remark away and brings no other: a date in letters may make a sentence too long.

use super::lexicon::{Entry, Found};
use super::rules::signs::{AMOUNTS, number_word};
use super::rules::{Rule, Sentence};
use super::token::{Class, Token};
use super::{Findings, Language, MOST, Settings};
use crate::source::Span;

/// Other words for a place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub span: Span,
    pub text: String,
}

/// A text with changes, which are in the order of the text and do not overlap.
pub fn apply(text: &str, changes: &[Change]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for change in changes {
        out.push_str(&text[from..change.span.start]);
        out.push_str(&change.text);
        from = change.span.end;
    }
    out.push_str(&text[from..]);
    out
}

/// Nobody writes such a text in a plan, and each change reads it again.
const LONGEST: usize = 20_000;

impl Language {
    /// The safe changes of a text, in its order. A text in which they are made has none.
    pub fn changes(&self, text: &str, settings: &Settings) -> Vec<Change> {
        let mut made = Vec::new();
        if text.len() > LONGEST {
            return made;
        }
        let mut now = text.to_owned();
        let mut found = self.check(text, settings);
        loop {
            // What was refused may fit after another change, so it is tried until nothing more is changed.
            let mut refused = Vec::new();
            let before = made.len();
            while let Some((change, span)) = next(&found, &made, &refused) {
                let written = apply(&now, std::slice::from_ref(&change));
                let after = self.check(&written, settings);
                if is_better(&found, &after) {
                    let at = made.partition_point(|it: &Change| it.span < span);
                    made.insert(
                        at,
                        Change {
                            span,
                            text: change.text,
                        },
                    );
                    (now, found) = (written, after);
                } else {
                    refused.push(span);
                }
            }
            if refused.is_empty() || made.len() == before {
                return made;
            }
        }
    }
}

/// The first change that was not refused, with its place in the text as it was.
fn next(found: &Findings, made: &[Change], refused: &[Span]) -> Option<(Change, Span)> {
    let changes = found.remarks.iter().filter_map(|it| it.change.as_ref());
    changes
        .filter_map(|it| Some((it.clone(), before(made, it.span)?)))
        .find(|(_, span)| !refused.contains(span))
}

/// Where a place stood before the changes; nothing when it is part of one.
fn before(made: &[Change], span: Span) -> Option<Span> {
    // What the changes up to here added and took away.
    let (mut added, mut taken) = (0, 0);
    for change in made {
        let start = change.span.start + added - taken;
        if span.end <= start {
            break;
        }
        if span.start < start + change.text.len() {
            return None;
        }
        added += change.text.len();
        taken += change.span.end - change.span.start;
    }
    Some(Span::new(
        span.start + taken - added,
        span.end + taken - added,
    ))
}

/// Is a remark gone, and none come? Of a sentence with very many remarks only some are given, so there another may
/// have taken the place; never one on the length.
fn is_better(before: &Findings, after: &Findings) -> bool {
    let count = |found: &Findings, rule: Option<Rule>| -> usize {
        let remarks = found.remarks.iter();
        remarks
            .filter(|it| rule.is_none_or(|rule| it.rule == rule))
            .map(|it| it.count.max(1))
            .sum()
    };
    let full = before.sentences.iter().any(|sentence| {
        let inside = |it: &Span| it.start < sentence.span.end && sentence.span.start < it.end;
        let remarks = before.remarks.iter().filter(|it| inside(&it.span));
        remarks.count() >= MOST
    });
    let none_come = Rule::ALL
        .into_iter()
        .filter(|rule| !full || rule.is_about_sentence())
        .all(|rule| count(after, Some(rule)) <= count(before, Some(rule)));
    let (all_before, all_after) = (count(before, None), count(after, None));
    before.sentences.len() == after.sentences.len()
        && none_come
        && (all_after < all_before || full && all_after == all_before)
}

/// Stands a piece of text apart from what is around it, so that nothing of a word stays behind?
fn is_free(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    before.is_none_or(|it| it.is_whitespace() || matches!(it, '(' | ',' | ';' | ':' | '–' | '—'))
        && after.is_none_or(|it| {
            it.is_whitespace() || matches!(it, ')' | ',' | ';' | ':' | '.' | '!' | '?' | '…')
        })
}

/// Other words for one token.
pub fn of_token(sentence: &Sentence, index: usize, text: String) -> Option<Change> {
    let token = &sentence.tokens[index];
    is_free(sentence.text, token.start, token.end).then(|| Change {
        span: Span::new(token.start, token.end),
        text,
    })
}

/// A number word in digits. *Vier*, *zeven* and *acht* are verbs too, and *twee en dertig* may be one number.
pub fn number(sentence: &Sentence, index: usize, value: u32) -> Option<Change> {
    let token = &sentence.tokens[index];
    let next = sentence.tokens.get(index + 1);
    let is_amount = next.is_some_and(|it| AMOUNTS.contains(&it.lower.as_ref()));
    let is_time = matches!(sentence.before(index), Some("om" | "half"));
    if matches!(token.lower.as_ref(), "vier" | "zeven" | "acht" | "elf") && !is_amount && !is_time {
        return None;
    }
    // "Drie Linden" at the beginning of a sentence.
    if token.capital && next.is_some_and(|it| it.capital) {
        return None;
    }
    let is_number = |index: Option<usize>| {
        let token = index.and_then(|it| sentence.tokens.get(it));
        token.is_some_and(|it| {
            matches!(it.class, Class::Number | Class::Mixed)
                || number_word(&it.lower).is_some()
                || matches!(
                    it.lower.as_ref(),
                    "een" | "één" | "half" | "halve" | "komma" | "miljoen" | "miljard"
                )
        })
    };
    let back = |steps: usize| index.checked_sub(steps);
    let and = |index: Option<usize>| index.is_some_and(|it| sentence.is(it, "en"));
    let joined_before = match sentence.before(index) {
        // "half acht"
        Some("half") => false,
        _ => is_number(back(1)) || and(back(1)) && is_number(back(2)),
    };
    let joined_after =
        is_number(Some(index + 1)) || and(Some(index + 1)) && is_number(Some(index + 2));
    if joined_before || joined_after {
        return None;
    }
    of_token(sentence, index, value.to_string())
}

/// Short forms that never end a sentence.
const LEADS: [&str; 14] = [
    "bijv.", "blz.", "dhr.", "mevr.", "fam.", "nr.", "ong.", "vlgs.", "o.a.", "i.p.v.", "t/m",
    "v.a.", "d.w.z.", "tel.nr.",
];

/// An abbreviation in full, where the list is sure of it. Its dot goes, unless it is the full stop too.
pub fn abbreviation(sentence: &Sentence, found: &Found, entry: &Entry) -> Option<Change> {
    let full = entry.in_full.filter(|_| entry.sure)?;
    let tokens = sentence.tokens;
    let (token, end_token) = (&tokens[found.from], &tokens[found.to - 1]);
    // "t/m" is three tokens; what stands in two words may stand on two lines.
    if !tokens[found.from + 1..found.to].iter().all(|it| it.glued) {
        return None;
    }
    let closed = end_token.text.ends_with('.');
    let dot = tokens
        .get(found.to)
        .filter(|it| it.text == "." && it.glued && !closed);
    let dotted = dot.is_some() || closed;
    let mut end = dot.map_or(end_token.end, |it| it.end);
    let mut text = full.to_owned();
    let rest = &sentence.text[end..];
    let last = rest.trim().is_empty();
    let next = tokens.get(found.to + usize::from(dot.is_some()));
    match next {
        _ if last && dot.is_some() => end = end_token.end,
        _ if last && dotted => text.push('.'),
        _ if last || !dotted => {}
        // Another sentence, or a name: the dot may be a full stop.
        Some(next) => {
            let begins = next.capital || matches!(next.class, Class::Number | Class::Mixed);
            let goes_on = next.counts() && !begins || is_mark(next);
            let leads = begins && LEADS.contains(&entry.word);
            if !(goes_on || leads) {
                return None;
            }
        }
        None => return None,
    }
    let first = tokens[..found.from].iter().all(|it| !it.counts());
    if token.capital && first {
        let mut letters = text.chars();
        let initial = letters.next()?.to_uppercase();
        text = initial.chain(letters).collect();
    }
    is_free(sentence.text, token.start, end).then(|| Change {
        span: Span::new(token.start, end),
        text,
    })
}

fn is_mark(token: &Token) -> bool {
    token.glued && matches!(token.text, "," | ")" | "!" | "?" | ":" | ";")
}

/// The days of a month; without a year February has them all.
pub fn days_of(month: u32, year: Option<u32>) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => {
            let leap = year.is_none_or(|it| {
                it.is_multiple_of(4) && (!it.is_multiple_of(100) || it.is_multiple_of(400))
            });
            if leap { 29 } else { 28 }
        }
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::language;
    use super::*;

    fn changed(text: &str) -> String {
        apply(text, &language().changes(text, &Settings::default()))
    }

    #[test]
    fn what_is_sure_is_changed() {
        for (text, expected) in [
            ("Ik slaap acht uur.", "Ik slaap 8 uur."),
            ("Twee keer per week kook ik.", "2 keer per week kook ik."),
            ("Ik eet om half zeven.", "Ik eet om half 7."),
            ("Ik kom op 03-11-2027.", "Ik kom op 3 november 2027."),
            (
                "Ik kom op 2027-11-03 langs.",
                "Ik kom op 3 november 2027 langs.",
            ),
            ("Ik eet bijv. soep.", "Ik eet bijvoorbeeld soep."),
            ("Bijv. soep is lekker.", "Bijvoorbeeld soep is lekker."),
            (
                "Ik eet soep i.p.v. brood.",
                "Ik eet soep in plaats van brood.",
            ),
            // The dot was the full stop too.
            ("Help mij a.u.b.", "Help mij alstublieft."),
            ("Help mij aub.", "Help mij alstublieft."),
            (
                "Ik eet fruit (bijv. peren).",
                "Ik eet fruit (bijvoorbeeld peren).",
            ),
            (
                "Ik werk maandag t/m vrijdag.",
                "Ik werk maandag tot en met vrijdag.",
            ),
        ] {
            let result = changed(text);
            // Other remarks may stand in the way of none of these.
            assert_eq!(result, expected);
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_stays() {
        for text in [
            "Ik vier mijn verjaardag.",
            "Zij acht mij hoog.",
            "Ik ga meel zeven.",
            "Wij zijn met twee en dertig mensen.",
            "Ik heb twee honderd boeken.",
            "Mijn zus is van 3-11-62.",
            "Ik kom op 31-02-2027.",
            "Ik kom op 3/4.",
            "Drie Linden is mijn huis.",
            "Ik heb een WAO-uitkering.",
            "Ik heb LVB.",
            "Ik koop brood, kaas enz. Dan ga ik.",
            "Ik eet soep, a.u.b. Marijke komt.",
            "Zij zegt: «Ik eet bijv. soep om twee uur.»",
            "Ik neem twee tabletten.",
            // In full it is vague, or the sentence too long.
            "Ik bel z.s.m. terug.",
            "Ik ga op 03-11-2027 met mijn zus naar de markt.",
        ] {
            assert_eq!(changed(text), text);
        }
    }

    #[test]
    fn every_sure_abbreviation_is_easy_in_full() {
        for entry in language().entries().iter().filter(|it| it.sure) {
            let full = entry.in_full.expect("what is sure has its full form");
            let found = language().check(full, &Settings::default());
            assert_eq!(found.remarks, [], "{}: {full}", entry.word);
            assert!(
                full.chars().all(|it| it.is_alphabetic() || it == ' '),
                "{full}"
            );
        }
    }

    #[test]
    fn every_word_that_comes_back_is_changed() {
        let text = "Ik eet bijv. soep. Of ik eet bijv. brood. Twee, drie of zes keer.";
        let expected = "Ik eet bijvoorbeeld soep. Of ik eet bijvoorbeeld brood. 2, 3 of 6 keer.";
        assert_eq!(changed(text), expected);
    }

    proptest! {
        #[test]
        fn a_change_brings_no_remark_and_is_made_once(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Ik", "kom", "om", "twee", "zes", "acht", "uur", "a.u.b.", "bijv.", "t/m", "03-11-2027", "op", "en", "niet",
                "indicatie", "«", "»", ".", "Dan", "é", "enz.", "\n", "(", ")", "honderd", "dhr.", "Smit",
            ]), 0..30),
        ) {
            let text = pieces.join(" ");
            let settings = Settings::default();
            let changes = language().changes(&text, &settings);
            let after = apply(&text, &changes);
            prop_assert_eq!(language().changes(&after, &settings), vec![]);
            let weight = |text: &str| -> usize {
                language().check(text, &settings).remarks.iter().map(|it| it.count.max(1)).sum()
            };
            prop_assert!(weight(&after) <= weight(&text));
            // Everything else is as it was.
            let mut rest = after.as_str();
            let mut from = 0;
            for change in &changes {
                let same = &text[from..change.span.start];
                prop_assert!(rest.starts_with(same));
                rest = &rest[same.len()..];
                prop_assert!(rest.starts_with(&change.text));
                rest = &rest[change.text.len()..];
                from = change.span.end;
            }
            prop_assert_eq!(rest, &text[from..]);
        }
    }
}
