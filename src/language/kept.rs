//! What no remark may touch: names, streets, numbers of telephones, doses.
//!
//! A remark that makes somebody round "2,5 mg" is a fault of safety, so this is decided before any rule looks.

use std::collections::HashSet;

use super::sentence::Bounds;
use super::token::{Class, Token};

/// What stands behind a number and makes it a dose.
const DOSES: [&str; 40] = [
    "mg",
    "mcg",
    "µg",
    "μg",
    "ml",
    "cl",
    "dl",
    "g",
    "gr",
    "gram",
    "kg",
    "ie",
    "cc",
    "mmol",
    "mmhg",
    "milligram",
    "microgram",
    "milliliter",
    "tablet",
    "tabletten",
    "tabletjes",
    "pil",
    "pillen",
    "pilletjes",
    "capsule",
    "capsules",
    "druppel",
    "druppels",
    "puf",
    "pufs",
    "pufjes",
    "eenheden",
    "ampul",
    "ampullen",
    "zetpil",
    "zetpillen",
    "pleister",
    "pleisters",
    "spuit",
    "mg/ml",
];
/// Words beside which a percentage is the strength of a medicine.
const STRENGTHS: [&str; 22] = [
    "zalf",
    "crème",
    "creme",
    "gel",
    "oplossing",
    "druppels",
    "oogdruppels",
    "neusdruppels",
    "spray",
    "neusspray",
    "alcohol",
    "vaseline",
    "hydrocortison",
    "lotion",
    "vet",
    "oogzalf",
    "medicijn",
    "drank",
    "hypotoon",
    "ureum",
    "waterstofperoxide",
    "bier",
];
const STREETS: [&str; 24] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "pad",
    "kade",
    "gracht",
    "dijk",
    "hof",
    "singel",
    "steeg",
    "dreef",
    "markt",
    "straatweg",
    "park",
    "ring",
    "baan",
    "wal",
    "plantsoen",
    "erf",
    "burg",
    "dam",
    "haven",
    "brink",
];

/// Marks the tokens that are closed to every rule, and the ones that look like names.
pub fn mark(tokens: &mut [Token], names: &HashSet<String>) {
    for index in 0..tokens.len() {
        telephone(tokens, index);
        dose(tokens, index);
        let token = &tokens[index];
        let street = token.capital
            && token.is_word()
            && STREETS.iter().any(|it| token.lower.ends_with(it))
            && tokens
                .get(index + 1)
                .is_some_and(|it| matches!(it.class, Class::Number | Class::Mixed));
        let address = token.class == Class::Link;
        let named = token.capital
            && (names.contains(token.lower.as_ref()) || {
                // "Sannes fiets", "Tom's fiets"
                let bare = token.lower.trim_end_matches('s').trim_end_matches('\'');
                bare.len() < token.lower.len() && names.contains(bare)
            });
        if street || address || named {
            tokens[index].kept = true;
        }
        if street {
            tokens[index + 1].kept = true;
            // "Lange Poten 3": what stands before is checked by its capital.
        }
    }
}

/// Marks capitals inside sentences.
pub fn mark_names(tokens: &mut [Token], sentences: &[Bounds]) {
    for sentence in sentences {
        let mut begins = true;
        for index in sentence.tokens.clone() {
            let token = &tokens[index];
            if token.class == Class::Sign {
                // After these a new beginning may have a capital of its own.
                begins |= matches!(
                    token.text,
                    ":" | "-"
                        | "–"
                        | "—"
                        | "•"
                        | "*"
                        | "#"
                        | "("
                        | "«"
                        | "“"
                        | "\""
                        | "‘"
                        | "'"
                        | "„"
                        | "."
                        | "!"
                        | "?"
                );
                continue;
            }
            let initials = token.text.ends_with('.') && token.capital;
            let name = token.capital && !token.shouted && (!begins || initials);
            // "Klaas en Anouk": the first word of a sentence is a name when a name follows at once.
            tokens[index].name = name;
            // "'s Middags", "2 Appels"
            let small = tokens[index].lower.starts_with('\'');
            begins = begins && (tokens[index].class == Class::Number || small);
        }
    }
}

fn digits(token: &Token) -> usize {
    token.text.bytes().filter(u8::is_ascii_digit).count()
}

/// "06 00 11 22 33", "06-00112233", "+31 6 00 11 22 33", "0900-0011"
fn telephone(tokens: &mut [Token], index: usize) {
    let token = &tokens[index];
    if token.class != Class::Number || token.kept {
        return;
    }
    let plus = index > 0 && tokens[index - 1].text == "+" && token.glued;
    if !token.text.starts_with('0') && !plus {
        return;
    }
    if token.text.contains([':', '/', ',']) {
        return;
    }
    // "01-09-2027" is a day.
    let parts: Vec<usize> = token.text.split(['-', '.']).map(str::len).collect();
    if matches!(parts.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 2, 2] | [2, 2]) {
        return;
    }
    let mut count = digits(token);
    let mut end = index + 1;
    while let Some(next) = tokens.get(end) {
        let number = next.class == Class::Number && !next.text.contains([':', '/', ',']);
        let joins = matches!(next.text, "-" | "–" | ")" | "(" | ".")
            && tokens
                .get(end + 1)
                .is_some_and(|it| it.class == Class::Number);
        if !(number || joins) || count >= 13 {
            break;
        }
        count += if number { digits(next) } else { 0 };
        end += 1;
    }
    if (8..=13).contains(&count) {
        tokens[index..end].iter_mut().for_each(|it| it.kept = true);
        if index > 0 && matches!(tokens[index - 1].text, "(" | "+") {
            tokens[index - 1].kept = true;
        }
    }
}

fn dose(tokens: &mut [Token], index: usize) {
    let token = &tokens[index];
    match token.class {
        Class::Word if super::rules::signs::number_word(&token.lower).is_none() => {}
        Class::Number | Class::Word => {
            let next = tokens.get(index + 1);
            // "IE" and "ML" are written in capitals; "Ie" is a name.
            let written = |text: &str| {
                let capitals = text.chars().all(|it| !it.is_lowercase());
                capitals || !text.starts_with(char::is_uppercase)
            };
            let is_dose =
                next.is_some_and(|it| DOSES.contains(&it.lower.as_ref()) && written(it.text));
            if token.class == Class::Number && is_dose {
                tokens[index].kept = true;
                tokens[index + 1].kept = true;
                // "5 mg/ml"
                let mut at = index + 2;
                while tokens.get(at).is_some_and(|it| {
                    it.glued && (it.text == "/" || DOSES.contains(&it.lower.as_ref()))
                }) {
                    tokens[at].kept = true;
                    at += 1;
                }
            } else if is_dose {
                tokens[index].kept = true;
            }
            if token_is_pressure(&tokens[index]) {
                tokens[index].kept = true;
            }
            let percent = tokens
                .get(index + 1)
                .is_some_and(|it| it.text == "%" || it.is("procent"));
            if tokens[index].class == Class::Number && percent {
                let from = index.saturating_sub(3);
                let to = (index + 5).min(tokens.len());
                let strength = tokens[from..to].iter().any(|it| {
                    // "Mondgel" is a strength too; "regel" and "spiegel" are not.
                    let whole = |word: &str| it.is(word);
                    let tail = |word: &str| word.len() > 4 && it.lower.ends_with(word);
                    STRENGTHS.iter().any(|word| whole(word) || tail(word))
                });
                if strength {
                    tokens[index].kept = true;
                    tokens[index + 1].kept = true;
                }
            }
        }
        Class::Mixed => {
            let unit = token
                .lower
                .trim_start_matches(|it: char| it.is_ascii_digit() || ".,/".contains(it));
            if DOSES.contains(&unit) {
                tokens[index].kept = true;
            }
        }
        Class::Link | Class::Sign => {}
    }
}

/// The pressure of blood: "120/80".
fn token_is_pressure(token: &Token) -> bool {
    let Some((high, low)) = token.text.split_once('/') else {
        return false;
    };
    let in_range = |text: &str, from: u32, to: u32| {
        text.parse().is_ok_and(|it: u32| (from..=to).contains(&it))
    };
    in_range(high, 80, 250) && in_range(low, 40, 150)
}
