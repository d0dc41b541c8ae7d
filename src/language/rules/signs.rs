//! Numbers, percentages, dates, times and signs.
//!
//! What looks like a number is often something nobody may touch: a score, a dose, a telephone, an address.

use super::{Hit, Rule, Sentence};
use crate::diagnostic::Value;
use crate::language::change;
use crate::language::token::{Class, Token};

pub fn find(sentence: &Sentence, digital: bool, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let token = &sentence.tokens[index];
        if token.closed() {
            continue;
        }
        match token.class {
            Class::Word => {
                number(sentence, index, hits);
                if token.is("procent") {
                    percent(sentence, index, hits);
                }
            }
            Class::Number | Class::Mixed => {
                let found = date(sentence, index, hits);
                if !found && !digital {
                    time(sentence, index, hits);
                }
            }
            Class::Sign => sign(sentence, index, hits),
            Class::Link => {}
        }
    }
}

/// The value of a number in letters, from two up.
pub fn number_word(word: &str) -> Option<u32> {
    let small = |word: &str| {
        Some(match word {
            "twee" => 2,
            "drie" => 3,
            "vier" => 4,
            "vijf" => 5,
            "zes" => 6,
            "zeven" => 7,
            "acht" => 8,
            "negen" => 9,
            "tien" => 10,
            "elf" => 11,
            "twaalf" => 12,
            "dertien" => 13,
            "veertien" => 14,
            "vijftien" => 15,
            "zestien" => 16,
            "zeventien" => 17,
            "achttien" => 18,
            "negentien" => 19,
            _ => return None,
        })
    };
    let tens = |word: &str| {
        Some(match word {
            "twintig" => 20,
            "dertig" => 30,
            "veertig" => 40,
            "vijftig" => 50,
            "zestig" => 60,
            "zeventig" => 70,
            "tachtig" => 80,
            "negentig" => 90,
            _ => return None,
        })
    };
    let below_hundred = |word: &str| {
        small(word).or_else(|| tens(word)).or_else(|| {
            // Nearly every word ends here.
            if !word.ends_with("tig") {
                return None;
            }
            ["een", "één"]
                .into_iter()
                .chain([
                    "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                ])
                .find_map(|unit| {
                    let rest = word.strip_prefix(unit)?;
                    let ten = rest
                        .strip_prefix("en")
                        .or_else(|| rest.strip_prefix("ën"))?;
                    Some(tens(ten)? + small(unit).unwrap_or(1))
                })
        })
    };
    if word.len() > 40 || !word.starts_with(['t', 'd', 'v', 'z', 'a', 'n', 'e', 'é', 'h']) {
        return None;
    }
    if let Some(value) = below_hundred(word) {
        return Some(value);
    }
    // Both names have 7 letters, with a "d" at the end.
    if !word
        .as_bytes()
        .get(6..)
        .is_some_and(|it| it.contains(&b'd'))
    {
        return None;
    }
    for (name, times) in [("duizend", 1000), ("honderd", 100)] {
        if let Some((before, after)) = word.split_once(name) {
            let before = if before.is_empty() {
                1
            } else {
                below_hundred(before)?
            };
            let after = match after.strip_prefix("en") {
                // "Honderden" is a great many, and not 100.
                Some("") => return None,
                Some(rest) => rest,
                None => after,
            };
            let after = match after {
                "" => 0,
                "een" | "één" => 1,
                _ => below_hundred(after)?,
            };
            return Some(before * times + after);
        }
    }
    None
}

fn number(sentence: &Sentence, index: usize, hits: &mut Vec<Hit>) {
    let token = &sentence.tokens[index];
    let Some(value) = number_word(&token.lower) else {
        return;
    };
    // A name: "De Vier Winden".
    if token.name || is_no_number(sentence, index, &token.lower) {
        return;
    }
    // "vijf procent" is said by the percentage.
    if matches!(sentence.word(index + 1), Some("procent")) {
        return;
    }
    let mut hit = Hit::new(Rule::Number, index, index + 1)
        .with("word", token.text)
        .with("digits", value.to_string());
    hit.change = change::number(sentence, index, value);
    hits.push(hit);
}

/// "Ik vier mijn verjaardag", "in acht nemen", "2 duizend", "een dag of twee" stays a number.
fn is_no_number(sentence: &Sentence, index: usize, word: &str) -> bool {
    let before = sentence.before(index);
    let after = sentence.word(index + 1);
    match word {
        "vier" => {
            let who =
                |it: Option<&str>| matches!(it, Some("ik" | "je" | "jij" | "u" | "we" | "wij"));
            let feast = sentence.tokens.iter().any(|it| {
                [
                    "verjaardag",
                    "kerst",
                    "feest",
                    "sinterklaas",
                    "pasen",
                    "vakantie",
                    "jubileum",
                    "trouwdag",
                    "overwinning",
                ]
                .iter()
                .any(|feast| it.lower.contains(feast))
            });
            let ends = sentence.tokens.get(index + 1).is_none_or(|it| !it.counts());
            let owned = matches!(
                after,
                Some("mijn" | "het" | "de" | "dat" | "dit" | "je" | "jouw" | "uw" | "een" | "ik")
            );
            owned || (feast && (who(before) || ends))
        }
        "acht" => {
            matches!(before, Some("in" | "ik" | "zich" | "op" | "geen"))
                && sentence.tokens.iter().any(|it| {
                    matches!(
                        it.lower.as_ref(),
                        "neem"
                            | "neemt"
                            | "nemen"
                            | "nam"
                            | "genomen"
                            | "geslagen"
                            | "slaan"
                            | "slaat"
                    )
                })
                || (before == Some("ik") && !matches!(after, Some("uur" | "jaar" | "dagen")))
        }
        "duizend" if after == Some("dank") => true,
        "honderd" | "duizend" => {
            let before = index.checked_sub(1).map(|it| &sentence.tokens[it]);
            before.is_some_and(|it| it.class == Class::Number)
        }
        "elf" => matches!(before, Some("een")),
        _ => false,
    }
}

fn percent(sentence: &Sentence, index: usize, hits: &mut Vec<Hit>) {
    let Some(at) = index.checked_sub(1) else {
        return;
    };
    let before = &sentence.tokens[at];
    if before.kept || before.quoted {
        return;
    }
    let value = match before.class {
        Class::Number => before.text.replace(',', ".").parse::<f64>().ok(),
        _ => number_word(&before.lower).map(f64::from),
    };
    let from = if value.is_some() { at } else { index };
    if value.is_none() && sentence.tokens[index].text == "%" {
        return;
    }
    let (some, all) = value.map_or((String::new(), String::new()), share);
    let kind = match (some.as_str(), value) {
        ("", _) => "unknown",
        (_, Some(value)) if value >= 100.0 => "all",
        _ => "part",
    };
    hits.push(
        Hit::new(Rule::Percentage, from, index + 1)
            .with("kind", kind)
            .with("some", some)
            .with("all", all),
    );
}

/// 60 → 6 of 10, 25 → 1 of 4; what has no small share is of 100.
fn share(percentage: f64) -> (String, String) {
    if percentage.fract() != 0.0 || !(1.0..100_000.0).contains(&percentage) {
        return if percentage >= 1.0 {
            (percentage.round().to_string(), "100".to_owned())
        } else {
            (String::new(), String::new())
        };
    }
    let percentage = percentage as u32;
    let (some, all) = [2, 4, 3, 10]
        .into_iter()
        .find_map(|all| {
            let some = percentage * all;
            let thirds = all == 3 && (percentage == 33 || percentage == 67);
            (some.is_multiple_of(100) || thirds).then(|| ((some + 50) / 100, all))
        })
        .unwrap_or((percentage, 100));
    (some.to_string(), all.to_string())
}

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// What stands behind two numbers that are an amount, and no date.
pub const AMOUNTS: [&str; 34] = [
    "uur",
    "uren",
    "u",
    "minuten",
    "minuut",
    "dagen",
    "dag",
    "weken",
    "week",
    "maanden",
    "maand",
    "jaar",
    "keer",
    "euro",
    "personen",
    "mensen",
    "graden",
    "meter",
    "kilo",
    "km",
    "kg",
    "procent",
    "%",
    "kinderen",
    "stuks",
    "x",
    "cm",
    "punten",
    "glazen",
    "kopjes",
    "boterhammen",
    "sigaretten",
    "winst",
    "verlies",
];

fn date(sentence: &Sentence, index: usize, hits: &mut Vec<Hit>) -> bool {
    let token = &sentence.tokens[index];
    if token.class != Class::Number || token.kept {
        return false;
    }
    let separator = match token.text.chars().find(|it| !it.is_ascii_digit()) {
        Some(it @ ('-' | '/' | '.')) => it,
        _ => return false,
    };
    let parts: Vec<&str> = token.text.split(separator).collect();
    let value = |text: &str| text.parse::<u32>().ok();
    let (day, month, year, padded) = match parts.as_slice() {
        [day, month, year] if day.len() <= 2 && (year.len() == 4 || year.len() == 2) => {
            (value(day), value(month), value(year), true)
        }
        [year, month, day] if year.len() == 4 && separator == '-' => {
            (value(day), value(month), value(year), true)
        }
        // "14.30" is a time or an amount.
        [day, month] if separator != '.' => {
            let padded = day.len() == 2
                && month.len() == 2
                && (day.starts_with('0') || month.starts_with('0'));
            (value(day), value(month), None, padded)
        }
        _ => return false,
    };
    let (Some(day), Some(month)) = (day, month) else {
        return false;
    };
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return false;
    }
    let year = year.map(|it| if it < 100 { 2000 + it } else { it });
    if year.is_some_and(|it| !(1900..2100).contains(&it)) {
        return false;
    }
    let before = sentence.before(index);
    let after = sentence.tokens.get(index + 1);
    let announced = before.is_some_and(|it| {
        matches!(
            it,
            "op" | "vanaf"
                | "datum"
                | "sinds"
                | "per"
                | "maandag"
                | "dinsdag"
                | "woensdag"
                | "donderdag"
                | "vrijdag"
                | "zaterdag"
                | "zondag"
                | "ingang"
        ) || (padded && matches!(it, "tot" | "van" | "voor" | "na" | "t/m" | "en"))
    });
    let contest = sentence.tokens.iter().any(|it| {
        matches!(
            it.lower.as_ref(),
            "wedstrijd"
                | "gewonnen"
                | "wonnen"
                | "won"
                | "winnen"
                | "score"
                | "stand"
                | "verloren"
                | "achter"
                | "gelijk"
                | "gelijkspel"
                | "goal"
                | "doelpunt"
                | "uitslag"
        )
    });
    let amount = after.is_some_and(|it| AMOUNTS.contains(&it.lower.as_ref()));
    if year.is_none() && (contest || amount || !(announced || padded)) {
        return false;
    }
    let written = match year {
        Some(year) => format!("{day} {} {year}", MONTHS[month as usize - 1]),
        None => format!("{day} {}", MONTHS[month as usize - 1]),
    };
    let mut hit = Hit::new(Rule::Date, index, index + 1).with("date", written.as_str());
    // Of 62 nobody but the writer knows the century; a pair of numbers may still be something else.
    let sure = match year {
        Some(_) => parts.iter().any(|it| it.len() == 4),
        None => separator == '-' && padded && announced,
    };
    if sure && day <= change::days_of(month, year) {
        hit.change = change::of_token(sentence, index, written);
    }
    hits.push(hit);
    true
}

fn time(sentence: &Sentence, index: usize, hits: &mut Vec<Hit>) {
    let token = &sentence.tokens[index];
    let next = sentence.tokens.get(index + 1);
    let unit = next.map(|it| it.lower.as_ref());
    let hour_behind = matches!(unit, Some("uur" | "u" | "h"));
    let (hour, minute, glued) = match token.class {
        Class::Mixed => {
            // "9u", "9u30", "14.30u", "16h"
            let Some(at) = token.text.find(['u', 'U', 'h', 'H']) else {
                return;
            };
            let (before, after) = (&token.text[..at], &token.text[at + 1..]);
            let (hour, minute) = match before.split_once(['.', ':']) {
                Some((hour, minute)) if after.is_empty() || after == "ur" => (hour, minute),
                None if after.is_empty() || after.bytes().all(|it| it.is_ascii_digit()) => {
                    (before, after)
                }
                None if after == "ur" => (before, ""),
                _ => return,
            };
            (hour, minute, true)
        }
        Class::Number => match token.text.split_once(['.', ':']) {
            Some((hour, minute)) => (hour, minute, false),
            // "9 u"
            None if unit == Some("u") => (token.text, "", true),
            None => return,
        },
        _ => return,
    };
    let minute = if minute.is_empty() {
        Some(0)
    } else {
        minute.parse::<u32>().ok().filter(|_| minute.len() == 2)
    };
    let (Ok(hour), Some(minute)) = (hour.parse::<u32>(), minute) else {
        return;
    };
    if hour > 24 || minute > 59 {
        return;
    }
    let late = (13..=23).contains(&hour);
    if !late && !glued {
        return;
    }
    if !hour_behind && !glued && !is_time(sentence, index) {
        return;
    }
    // "in 2u", "3u per week": how long it takes.
    let lasts = glued
        && matches!(
            sentence.word(index + if unit == Some("u") { 2 } else { 1 }),
            Some("per" | "lang" | "durend")
        );
    let to = if hour_behind { index + 2 } else { index + 1 };
    let written = if lasts {
        format!("{hour} uur")
    } else {
        spoken(hour, minute)
    };
    hits.push(Hit::new(Rule::Time, index, to).with("time", written));
}

/// "14.30" without *uur*: a colon, or a word before it that asks for a time.
fn is_time(sentence: &Sentence, index: usize) -> bool {
    let after = sentence.tokens.get(index + 1);
    let money = index
        .checked_sub(1)
        .is_some_and(|it| sentence.tokens[it].text == "€");
    let amount = after.is_some_and(|it| AMOUNTS.contains(&it.lower.as_ref()));
    if money || amount {
        return false;
    }
    sentence.tokens[index].text.contains(':')
        || matches!(
            sentence.before(index),
            Some("om" | "tot" | "vanaf" | "rond" | "tussen" | "omstreeks" | "voor" | "na" | "van")
        )
        || (matches!(sentence.before(index), Some("en"))
            && sentence.tokens[..index].iter().any(|it| it.is("tussen")))
        || index
            .checked_sub(1)
            .is_some_and(|it| matches!(sentence.tokens[it].text, "-" | "–"))
}

/// A time as people say it, in digits.
fn spoken(hour: u32, minute: u32) -> String {
    let part = match hour {
        6..=11 => "'s ochtends",
        12..=17 => "'s middags",
        18..=23 => "'s avonds",
        _ => "'s nachts",
    };
    let twelve = |hour: u32| {
        if hour.is_multiple_of(12) {
            12
        } else {
            hour % 12
        }
    };
    let (now, next) = (twelve(hour), twelve(hour + 1));
    let said = match minute {
        0 => format!("{now} uur"),
        15 => format!("kwart over {now}"),
        30 => format!("half {next}"),
        45 => format!("kwart voor {next}"),
        1..=19 => format!("{minute} over {now}"),
        20..=29 => format!("{} voor half {next}", 30 - minute),
        31..=44 => format!("{} over half {next}", minute - 30),
        _ => format!("{} voor {next}", 60 - minute),
    };
    format!("{said} {part}")
}

fn sign(sentence: &Sentence, index: usize, hits: &mut Vec<Hit>) {
    let token = &sentence.tokens[index];
    let tokens = sentence.tokens;
    let before = index.checked_sub(1).map(|it| &tokens[it]);
    let after = tokens.get(index + 1);
    let counts = |it: Option<&Token>| it.is_some_and(Token::counts);
    match token.text {
        "%" => percent(sentence, index, hits),
        "(" => {
            // A list letter "1)" has no opening bracket; a smiley has no words in it.
            let Some(close) = tokens[index..]
                .iter()
                .take(60)
                .position(|it| it.text == ")")
            else {
                return;
            };
            let inside = &tokens[index + 1..index + close];
            if inside.iter().any(Token::counts)
                && !inside.iter().all(|it| !it.counts() || it.closed())
            {
                push_sign(hits, index, "( )");
            }
        }
        ";" => {
            let smiley = after
                .is_some_and(|it| it.glued && matches!(it.text, ")" | "-" | "(" | "p" | "P" | "D"));
            if !smiley && (counts(after) || after.is_none()) && index > 0 {
                push_sign(hits, index, ";");
            }
        }
        "/" => {
            let glued = token.glued && after.is_some_and(|it| it.glued);
            let word = |it: Option<&Token>| it.is_some_and(|it| it.is_word() && !it.closed());
            if word(before) && word(after) {
                let (Some(left), Some(right)) = (before, after) else {
                    return;
                };
                // "t/m" and "km/u" are words of their own; "m/v" and "w/o" are short forms.
                let short =
                    left.text.chars().count() <= 2 && right.text.chars().count() <= 2 && glued;
                let and_or = left.is("en") && right.is("of");
                if and_or {
                    hits.push(
                        Hit::new(Rule::Sign, index - 1, index + 2)
                            .with("sign", "en/of")
                            .with("kind", "or"),
                    );
                } else if !(short || left.capital && right.capital && left.name) {
                    hits.push(
                        Hit::new(Rule::Sign, index, index + 1)
                            .with("sign", "/")
                            .with("kind", "or"),
                    );
                }
            }
        }
        "…" => push_sign(hits, index, "…"),
        dots if dots.starts_with("...") => push_sign(hits, index, "…"),
        _ => {}
    }
}

fn push_sign(hits: &mut Vec<Hit>, index: usize, sign: &str) {
    let kind = match sign {
        "( )" => "brackets",
        "…" => "dots",
        _ => "other",
    };
    hits.push(
        Hit::new(Rule::Sign, index, index + 1)
            .with("sign", Value::from(sign))
            .with("kind", kind),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::testing::rules_of;

    #[test]
    fn numbers_in_letters_have_a_value() {
        for (word, value) in [
            ("twee", 2),
            ("vijfentwintig", 25),
            ("drieëntwintig", 23),
            ("tweehonderd", 200),
            ("duizend", 1000),
            ("honderdvijf", 105),
        ] {
            assert_eq!(number_word(word), Some(value), "{word}");
        }
        for word in [
            "een",
            "één",
            "eerste",
            "tweede",
            "tweeën",
            "zesde",
            "ander",
            "vieren",
            "tienkamp",
            "honderden",
            "duizenden",
        ] {
            assert_eq!(number_word(word), None, "{word}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_stays() {
        for fine in [
            "Ik vier mijn verjaardag thuis.",
            "Dan vier ik kerst met mijn zus.",
            "Wij spelen met 2-1.",
            "Wij staan met 3-0 voor.",
            "Bel 06 00 11 22 33.",
            "Bel (024) 00 11 22 33.",
            "Ik neem 2,5 mg en dan 5mg.",
            "Ik neem twee tabletten.",
            "Ik smeer zalf van 1%.",
            "Mijn bloeddruk is 120/80.",
            "De steun is er 24/7.",
            "Ik woon op Kerkstraat 12/3.",
            "Dat is leuk :)",
            "Ik ga 3-4 keer per week.",
            "Het kost € 14.30.",
            "Ik ga om 9.30 uur.",
            "Wij gaan met zijn tweeën.",
            "Ik ben de eerste.",
            "Ik heb één zus.",
            "Kijk op www.voorbeeld.nl/hulp.",
            "Ik slaap in De Vier Winden.",
            "Duizend dank voor uw hulp.",
        ] {
            assert_eq!(rules_of(fine), [""; 0], "{fine}");
        }
    }

    #[test]
    fn signs_and_numbers_are_found() {
        for (text, rule) in [
            ("Ik slaap acht uur.", "getal"),
            ("60% komt.", "procent"),
            ("60 procent komt.", "procent"),
            ("Ik kom op 03/11/2027.", "datum"),
            ("Ik kom op 3-11.", "datum"),
            ("Ik kom op 2027-11-03.", "datum"),
            ("Ik kom om 16.00 uur.", "tijd"),
            ("Ik kom om 16:00.", "tijd"),
            ("Ik kom om 9u.", "tijd"),
            ("Ik eet brood (met kaas).", "leesteken"),
            ("Het regent; wij gaan.", "leesteken"),
            ("Mijn vader/moeder komt.", "leesteken"),
            ("Brood en/of kaas.", "leesteken"),
            ("Ik wacht …", "leesteken"),
        ] {
            assert_eq!(rules_of(text), [rule], "{text}");
        }
    }

    #[test]
    fn shares_are_small() {
        let of = |it: f64| share(it);
        assert_eq!(of(60.0), ("6".to_owned(), "10".to_owned()));
        assert_eq!(of(25.0), ("1".to_owned(), "4".to_owned()));
        assert_eq!(of(70.0), ("7".to_owned(), "10".to_owned()));
        assert_eq!(of(33.0), ("1".to_owned(), "3".to_owned()));
        assert_eq!(of(12.0), ("12".to_owned(), "100".to_owned()));
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        assert_eq!(spoken(16, 0), "4 uur 's middags");
        assert_eq!(spoken(14, 30), "half 3 's middags");
        assert_eq!(spoken(20, 45), "kwart voor 9 's avonds");
        assert_eq!(spoken(13, 25), "5 voor half 2 's middags");
    }
}
