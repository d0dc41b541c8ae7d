//! Judges a plan: the profile's rules, names that must exist, hidden things that must stay hidden.
//!
//! Each judgement is a diagnostic with its place; nothing here stops anything.

mod dates;
pub mod friendliness;
pub mod plain;
mod rules;
mod scales;
mod twice;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::pictogram::{Pictures, Request, Unknown};
use crate::plan::{Extras, Hidden, Person, PictureChoice, Plan, ScoreSubject, Words};
use crate::profile::Profile;

pub use plain::{Plain, changes, names};
pub use rules::{consent_rule, pages, plain_words, report_refusal, unnamed};
pub use scales::settle;

/// Everything about a plan that can be judged without laying it out.
pub fn check(plan: &Plan, profile: &Profile, pictures: &Pictures, today: Date) -> Report {
    let mut report = Report::default();
    domains(plan, profile, &mut report);
    pictograms(plan, pictures, &mut report);
    hidden(plan, &mut report);
    dates::over(plan, today, &mut report);
    twice::twice(plan, &mut report);
    rules::check(plan, profile, today, &mut report);
    report
}

fn domains(plan: &Plan, profile: &Profile, report: &mut Report) {
    let mut named: Vec<&Words> = Vec::new();
    named.extend(plan.situation.iter().filter_map(|it| it.domain.as_ref()));
    named.extend(plan.goals.iter().map(|it| &it.domain));
    named.extend(plan.areas.iter().map(|it| &it.domain));
    named.extend(plan.meetings.iter().flat_map(|it| &it.discussed));
    named.extend(plan.scores.iter().filter_map(|it| match &it.subject {
        ScoreSubject::Domain(domain) => Some(domain),
        ScoreSubject::Goal(_) => None,
    }));
    for words in named {
        if profile.domain(&words.text).is_none() {
            let known = profile.domains.iter().map(|it| it.id.as_str());
            report.push(
                Diagnostic::new(&kinds::UNKNOWN_DOMAIN, words.span)
                    .with("value", words.text.clone())
                    .with_choices("choices", known),
            );
        }
    }
}

fn pictograms(plan: &Plan, pictures: &Pictures, report: &mut Report) {
    let mut named: Vec<&Words> = Vec::new();
    plan.each_extras(&mut |extras: &Extras| named.extend(&extras.pictogram));
    named.extend(plan.pictures.iter().filter_map(|it| match &it.choice {
        PictureChoice::Named(words) => Some(words),
        PictureChoice::None | PictureChoice::Photo(_) => None,
    }));
    for words in named {
        let own = plan
            .pictures
            .iter()
            .any(|it| it.word.text.to_lowercase() == words.text.trim().to_lowercase());
        if own {
            continue;
        }
        let Err(unknown) = pictures.requested(&Request::parse(&words.text)) else {
            continue;
        };
        let at = |kind| Diagnostic::new(kind, words.span);
        report.push(match unknown {
            Unknown::Set(set) => at(&kinds::UNKNOWN_SET).with("set", set),
            Unknown::Name {
                name,
                suggestion: Some(suggestion),
            } => at(&kinds::UNKNOWN_PICTOGRAM_SUGGESTION)
                .with("suggestion", suggestion)
                .with("word", name),
            Unknown::Name { name, .. } => at(&kinds::UNKNOWN_PICTOGRAM).with("word", name),
            Unknown::Sign(sign) => {
                let mut known: Vec<&str> = pictures
                    .library
                    .modifiers()
                    .map(|it| it.word("nl"))
                    .collect();
                known.dedup();
                at(&kinds::UNKNOWN_SIGN)
                    .with("sign", sign)
                    .with_choices("choices", known)
            }
            Unknown::Signs(first, second) => at(&kinds::SIGNS_COLLIDE)
                .with("first", first)
                .with("second", second),
        });
    }
}

/// A hidden number in a sentence is as public as one in its own field.
fn hidden(plan: &Plan, report: &mut Report) {
    let secrets: Vec<Secret> = plan.people.iter().flat_map(secrets).collect();
    if secrets.is_empty() {
        return;
    }
    let mut judge = |words: &Words| {
        for secret in &secrets {
            if secret.is_in(&words.text) {
                report.push(
                    Diagnostic::new(&kinds::HIDDEN_IN_TEXT, words.span)
                        .with("what", secret.what)
                        .with("name", secret.name.to_owned()),
                );
            }
        }
    };
    plan.each_shared_text(&mut judge);
    plan.each_safety_text(&mut judge);
    // Somebody else's open number may be the same as a hidden one.
    for person in &plan.people {
        let open = |what| !person.hidden.contains(&what);
        for (what, words) in [
            (Hidden::Telephone, &person.telephone),
            (Hidden::Address, &person.address),
        ] {
            let Some(words) = words.as_ref().filter(|_| open(what)) else {
                continue;
            };
            for secret in secrets.iter().filter(|it| it.is_in(&words.text)) {
                report.push(
                    Diagnostic::new(&kinds::HIDDEN_IN_TEXT, words.span)
                        .with("what", secret.what)
                        .with("name", secret.name.to_owned()),
                );
            }
        }
    }
}

struct Secret<'p> {
    name: &'p str,
    what: &'static str,
    bare: String,
}

/// Fewer digits or letters than this are no number and no address ("112", "thuis").
const SHORTEST_SECRET: usize = 6;

fn secrets(person: &Person) -> Vec<Secret<'_>> {
    let mut found = Vec::new();
    for what in &person.hidden {
        let parts = match (what, &person.address, &person.telephone) {
            (Hidden::Address, Some(address), _) => address_parts(&address.text),
            (Hidden::Telephone, _, Some(telephone)) => vec![digits(&telephone.text)],
            _ => continue,
        };
        for bare in parts {
            if bare.chars().count() >= SHORTEST_SECRET {
                found.push(Secret {
                    name: &person.name.text,
                    what: what.word(),
                    bare,
                });
            }
        }
    }
    found
}

/// What gives an address away: all of it, the street with its number, the postcode.
fn address_parts(address: &str) -> Vec<String> {
    let mut parts = vec![letters(address)];
    for part in address.split([',', '\n', ';']) {
        let bare = letters(part);
        if part.contains(|it: char| it.is_ascii_digit()) && part.contains(char::is_alphabetic) {
            parts.push(bare);
        }
    }
    // A Dutch postcode: four digits and two letters.
    let bare: Vec<char> = letters(address).chars().collect();
    for window in bare.windows(6) {
        let (number, tail) = window.split_at(4);
        if number.iter().all(char::is_ascii_digit) && tail.iter().all(char::is_ascii_alphabetic) {
            parts.push(window.iter().collect());
        }
    }
    parts.sort();
    parts.dedup();
    parts
}

impl Secret<'_> {
    fn is_in(&self, text: &str) -> bool {
        if self.what == Hidden::Telephone.word() {
            // +31 6 … and 06 … are the same number.
            let tail = self.bare.trim_start_matches("0031").trim_start_matches('0');
            digits(text).contains(if tail.len() >= SHORTEST_SECRET {
                tail
            } else {
                &self.bare
            })
        } else {
            letters(text).contains(&self.bare)
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|it| it.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
