//! Remarks on a terminal: the place as a sentence, the line, the words underlined, what to do.
//!
//! The well-known libraries for this print their own English words and a place like `a.toml:3:7`;
//! our readers are no programmers, so the few lines that differ are ours. Control characters of a
//! plan never reach the terminal.

use std::io::{IsTerminal as _, Write as _};

use unicode_width::UnicodeWidthChar as _;

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::message::{self, Message};
use crate::source::SourceFile;

/// Writes a sentence to standard error.
pub fn complain(sentence: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{sentence}");
}

/// Writes a remark to standard error.
pub fn remark(diagnostic: &Diagnostic, message: &Message, file: &SourceFile, locale: &Locale) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    complain(&show(diagnostic, message, file, locale, colour));
}

/// The word for how much something matters.
pub fn severity(locale: &Locale, severity: Severity) -> String {
    locale.text(match severity {
        Severity::Error => "cli-severity-error",
        Severity::Warning => "cli-severity-warning",
        Severity::Tip => "cli-severity-tip",
    })
}

/// A remark as text.
pub fn show(
    diagnostic: &Diagnostic,
    message: &Message,
    file: &SourceFile,
    locale: &Locale,
    colour: bool,
) -> String {
    let (on, bold, off) = match (colour, diagnostic.severity) {
        (false, _) => ("", "", ""),
        (true, Severity::Error) => ("\u{1b}[31m", "\u{1b}[1m", "\u{1b}[0m"),
        (true, Severity::Warning) => ("\u{1b}[33m", "\u{1b}[1m", "\u{1b}[0m"),
        (true, Severity::Tip) => ("\u{1b}[36m", "\u{1b}[1m", "\u{1b}[0m"),
    };
    let word = severity(locale, diagnostic.severity);
    let mut text = format!(
        "{on}{bold}{word}{off}: {bold}{}{off}",
        clean(&message.message)
    );
    // The codes of a profile's rules are what people talk about; the others are for scripts.
    if diagnostic.code != diagnostic.kind.id {
        text.push_str(&format!(" [{}]", message.code));
    }
    text.push('\n');
    if let (Some(span), Some(line), Some(column)) = (diagnostic.span, message.line, message.column)
    {
        let place = locale.format(
            "cli-place",
            &[
                ("file", file.path().display().to_string().into()),
                ("line", line.into()),
                ("column", column.into()),
            ],
        );
        text.push_str(&format!("  {place}\n"));
        let (source, start) = file.line_at(span.start);
        let (before, under) = underline(source, span.start - start, span.end.saturating_sub(start));
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        text.push_str(&format!("  {number} | {}\n", clean(source)));
        text.push_str(&format!("  {margin} | {before}{on}{under}{off}\n"));
    }
    let also = message::also_on_lines(&message::other_lines(diagnostic, file), locale);
    for line in clean(&message.help).lines().chain(also.as_deref()) {
        text.push_str(&format!("  {line}\n"));
    }
    text
}

/// Spaces up to the words, and the marks under them; at least one.
fn underline(line: &str, start: usize, end: usize) -> (String, String) {
    let width = |text: &str| text.chars().map(shown_width).sum::<usize>();
    let start = start.min(line.len());
    let end = end.clamp(start, line.len());
    let before = line.get(..start).map_or(0, width);
    let marked = line.get(start..end).map_or(1, width).max(1);
    (" ".repeat(before), "^".repeat(marked))
}

fn shown_width(character: char) -> usize {
    // Control characters are shown as one sign, see `clean`.
    character.width().unwrap_or(1)
}

/// Nothing in a plan may steer the terminal of who reads a remark about it.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|it| match it {
            '\n' => '\n',
            '\t' => ' ',
            it if it.is_control() => '\u{fffd}',
            it => it,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_underlined_where_they_stand() {
        assert_eq!(
            underline("cliënt = 1", 0, 7),
            (String::new(), "^^^^^^".to_owned())
        );
        assert_eq!(
            underline("a = \"b\"", 4, 7),
            ("    ".to_owned(), "^^^".to_owned())
        );
        assert_eq!(underline("x", 5, 9), (" ".to_owned(), "^".to_owned()));
    }

    #[test]
    fn a_plan_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb"), "a\u{fffd}[2Jb");
    }
}
