//! What is no TOML, in one of a few words that the message knows.

use std::collections::BTreeSet;

use jiff::civil;

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::source::{SourceFile, Span};

/// One remark per line, and nothing about what stands behind the first.
pub fn remarks(file: &SourceFile, errors: &[toml::de::Error], found: &mut Report) -> Report {
    let mut remarks = Report::default();
    let mut lines = BTreeSet::new();
    for error in errors {
        let it = remark(file, error);
        let start = it.span.map_or(0, |span| span.start);
        // An open bracket swallows the lines behind it; each of these would be a remark of its own.
        // A missing head makes every line below it a double one; curly quotes come by the hundred.
        let swallowed = remarks.iter().any(|earlier| {
            ["bracket", "duplicate", "curly"]
                .iter()
                .any(|word| earlier.values.contains(&("detail", (*word).into())))
        });
        if !swallowed && lines.insert(file.line_at(start).1) {
            remarks.push(it);
        }
    }
    if let Some(first) = lines.first() {
        found.retain(|it| it.span.is_some_and(|span| span.start < *first));
    }
    remarks
}

/// What the parser could not read, in one of a few words that the message knows.
fn remark(file: &SourceFile, error: &toml::de::Error) -> Diagnostic {
    let range = error.span().unwrap_or(0..0);
    let span = Span::new(file.boundary(range.start), file.boundary(range.end));
    let text = file.text().get(span.start..span.end).unwrap_or_default();
    let line = file.line_at(span.start).0;
    let value = value_of_line(line);
    if let Some(date) = [text, value]
        .into_iter()
        .find(|it| is_impossible_date(it) || is_other_date(it))
    {
        return Diagnostic::new(&kinds::IMPOSSIBLE_DATE, span).with("value", date);
    }
    let message = error.message();
    let has = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let colon = line.split_once(':').is_some_and(|(key, _)| {
        !key.trim().is_empty()
            && key
                .trim()
                .chars()
                .all(|it| it.is_alphanumeric() || it == '_')
    });
    let detail = if has(&["duplicate"]) {
        "duplicate"
    } else if has(&["unquoted key"]) || (colon && !line.contains('=')) {
        // `cliënt = 1` and `naam: "x"`: quotation marks are not the trouble.
        "key"
    } else if value.starts_with(['“', '”', '„', '‘', '’']) {
        "curly"
    } else if value.starts_with('"') && value.contains('\\') {
        "backslash"
    } else if value.starts_with(char::is_alphabetic) || is_telephone(value) {
        // `naam = Noor`; the parser takes n, i and t for the start of other things.
        "quote"
    } else if has(&["quote", "string"]) && !value.starts_with(|it: char| it.is_ascii_digit()) {
        "quote"
    } else if has(&["assignment", "`=`", "key with no value", "missing value"]) {
        "equals"
    } else if has(&["array", "table", "comma"]) {
        "bracket"
    } else {
        "other"
    };
    Diagnostic::new(&kinds::SYNTAX, span).with("detail", detail)
}

fn value_of_line(line: &str) -> &str {
    line.split_once('=').map_or("", |(_, value)| {
        value.split('#').next().unwrap_or("").trim()
    })
}

/// Digits that start with a zero are no number to TOML.
fn is_telephone(value: &str) -> bool {
    value.starts_with('0')
        && value.len() > 5
        && value
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, ' ' | '-'))
}

/// `11/01/2027` and `11 januari 2027` are days to people.
fn is_other_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split([' ', '/', '.', '-']).collect();
    let number = |it: &&str| !it.is_empty() && it.chars().all(|c| c.is_ascii_digit());
    let [first, month, last] = parts.as_slice() else {
        return false;
    };
    let word = month.len() > 2 && month.chars().all(char::is_alphabetic);
    number(first) && number(last) && last.len() == 4 && (number(month) || word)
}

/// A day that the calendar does not have (or that stands the wrong way round) is a slip of the
/// writer, not of TOML.
pub fn is_impossible_date(text: &str) -> bool {
    let date = text.get(..10).unwrap_or(text);
    let shaped = (8..=10).contains(&date.len())
        && date.matches('-').count() == 2
        && date.chars().all(|c| c.is_ascii_digit() || c == '-')
        && date.starts_with(|c: char| c.is_ascii_digit());
    shaped && date.parse::<civil::Date>().is_err()
}
