//! Times, days, dates and amounts of money: known by their form, not by a list.

use super::super::Reason;
use super::super::rules::{NUMBERS, ends_clause};
use super::super::table::PREPOSITIONS;
use super::{Candidate, Reader};

const WEEKDAYS: [(&str, &str); 9] = [
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
    ("morgen", "tomorrow"),
    ("gister", "yesterday"),
];

const PARTS_OF_DAY: [(&str, &str); 5] = [
    ("ochtend", "morning"),
    ("morgen", "morning"),
    ("middag", "afternoon"),
    ("avond", "evening"),
    ("nacht", "night"),
];

impl Reader<'_, '_> {
    pub(super) fn patterns(&mut self) {
        for at in 0..self.tokens.len() {
            if self.taken[at] {
                continue;
            }
            let word = self.lower(at).to_owned();
            let next = self.lower(at + 1).to_owned();
            let is_number = |at: usize| {
                self.tokens
                    .get(at)
                    .is_some_and(|it| it.is_number() || NUMBERS.contains(&it.lower.as_str()))
            };
            let mut concept = None;
            let mut length = 1;
            let digits = word
                .chars()
                .all(|it| it.is_ascii_digit() || matches!(it, ':' | '.' | '-'));
            if word.contains(':') && digits && word.starts_with(|it: char| it.is_ascii_digit()) {
                concept = Some("clock");
                length += usize::from(next == "uur");
            } else if digits && word.matches('-').count() == 2 {
                concept = Some("calendar");
            } else if word == "half" && is_number(at + 1) {
                (concept, length) = (Some("clock"), 2);
            } else if matches!(word.as_str(), "kwart" | "tien" | "vijf" | "5" | "10")
                && matches!(next.as_str(), "voor" | "over")
                && (is_number(at + 2) || self.lower(at + 2) == "half")
            {
                (concept, length) = (Some("clock"), 3 + usize::from(self.lower(at + 2) == "half"));
            } else if (is_number(at) && next == "uur")
                || (matches!(word.as_str(), "om" | "rond" | "vanaf")
                    || (word == "tot"
                        && at > 0
                        && (is_number(at - 1) || self.lower(at - 1) == "uur")))
                    && is_number(at + 1)
                    && (ends_clause(self.tokens, at + 1)
                        || PREPOSITIONS.contains(&self.lower(at + 2)))
                    && !matches!(self.lower(at + 2), "van")
            {
                (concept, length) = (Some("clock"), 2);
            } else if word == "€" {
                concept = Some("money");
                length += usize::from(is_number(at + 1));
            }
            let Some(concept) = concept.and_then(|it| self.table.concept(it)) else {
                self.day_and_part(at);
                continue;
            };
            let end = (at + length).min(self.tokens.len());
            if self.taken[at..end].contains(&true) {
                continue;
            }
            self.take(Candidate {
                tokens: (at..end).collect(),
                concept: Some(concept),
                verb: None,
                reason: Reason::Pattern,
                name: String::new(),
                negated: false,
                span: None,
            });
        }
    }

    /// "maandagochtend": the day and the part of it.
    fn day_and_part(&mut self, at: usize) {
        let token = &self.tokens[at];
        let word = token.lower.as_str();
        for (day, day_concept) in WEEKDAYS {
            let Some(rest) = word.strip_prefix(day) else {
                continue;
            };
            // "zondags", "'s zondags"
            if rest == "s" && !day.ends_with("er") && !self.table.forms.contains_key(word) {
                let name = word.to_owned();
                if let Some(concept) = self.table.concept(day_concept) {
                    self.single(at, concept, Reason::Form, name);
                }
                return;
            }
            for (part, part_concept) in PARTS_OF_DAY {
                if rest != part
                    && rest.strip_suffix("en") != Some(part)
                    && rest.strip_suffix("s") != Some(part)
                {
                    continue;
                }
                let (Some(a), Some(b)) = (
                    self.table.concept(day_concept),
                    self.table.concept(part_concept),
                ) else {
                    continue;
                };
                let middle = token.start + day.len();
                let (start, end) = (token.start, token.end);
                for (concept, span) in [(a, (start, middle)), (b, (middle, end))] {
                    self.found.push(Candidate {
                        tokens: vec![at],
                        concept: Some(concept),
                        verb: None,
                        reason: Reason::Compound,
                        name: word.to_owned(),
                        negated: false,
                        span: Some(span),
                    });
                }
                self.taken[at] = true;
                return;
            }
        }
    }
}
