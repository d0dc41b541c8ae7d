//! Words, numbers and signs, each with its place.
//!
//! One pass, linear in the text. A token keeps together what a reader sees as one thing: *'s middags*, *foto's*,
//! *i.v.m.*, *14.30*, *2,5*, *twee-onder-een-kap*, an address on the internet.

use std::borrow::Cow;

use super::lists::format::Listed;

/// What kind of thing a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Word,
    /// Digits, with the signs that stand between digits: `14.30`, `03-11-2027`.
    Number,
    /// Digits with letters stuck to them: `9u`, `3e`, `5mg`.
    Mixed,
    /// An address on the internet or of mail.
    Link,
    /// Anything else that is not white space.
    Sign,
}

/// A piece of a text.
#[derive(Clone, Debug)]
pub struct Token<'t> {
    pub start: usize,
    pub end: usize,
    pub text: &'t str,
    /// Lower case, with straight apostrophes.
    pub lower: Cow<'t, str>,
    pub class: Class,
    /// Begins with a capital.
    pub capital: bool,
    /// Two letters or more, all of them capitals.
    pub shouted: bool,
    /// No white space stands before it.
    pub glued: bool,
    /// Inside quotation marks: somebody's own words.
    pub quoted: bool,
    /// A name, a number of a telephone, a dose: something nobody may be told to change.
    pub kept: bool,
    /// A capital inside a sentence: a name, or a part of one.
    pub name: bool,
    /// What the lists know of the word.
    pub listed: Listed,
    /// Stands at the beginning of a line.
    pub first_of_line: bool,
}

impl Token<'_> {
    pub fn is_word(&self) -> bool {
        self.class == Class::Word
    }

    pub fn is(&self, word: &str) -> bool {
        self.lower == word
    }

    /// Holds a letter or a digit, so that it counts as (a part of) a word.
    pub fn counts(&self) -> bool {
        self.class != Class::Sign
    }

    /// Nothing about the word itself may be remarked.
    pub fn closed(&self) -> bool {
        self.quoted || self.kept
    }
}

/// Every token of a text, in order, with the quotations marked.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    let mut glued = false;
    let mut first_of_line = true;
    // Up to where we know whether the run of letters without space is an address.
    let mut seen = 0;
    while let Some(character) = text[at..].chars().next() {
        if character.is_whitespace() || is_invisible(character) {
            if character == '\n' {
                first_of_line = true;
            }
            glued = glued && is_invisible(character);
            at += character.len_utf8();
            continue;
        }
        if at >= seen {
            let run = &text[at..];
            let run = &run[..run.find(char::is_whitespace).unwrap_or(run.len())];
            seen = at + run.len();
            if is_link(run) {
                let run = run.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
                found.push(token(
                    text,
                    at,
                    at + run.len(),
                    Class::Link,
                    glued,
                    first_of_line,
                ));
                at += run.len();
                (glued, first_of_line) = (true, false);
                continue;
            }
        }
        let (length, class) = piece(&text[at..], character, glued);
        found.push(token(text, at, at + length, class, glued, first_of_line));
        at += length;
        (glued, first_of_line) = (true, false);
    }
    mark_quotes(text, &mut found);
    found
}

fn token(
    text: &str,
    start: usize,
    end: usize,
    class: Class,
    glued: bool,
    first_of_line: bool,
) -> Token<'_> {
    let piece = &text[start..end];
    // The apostrophe of 's stands before its letter, which is never a capital.
    let capital = piece.chars().next().is_some_and(char::is_uppercase);
    let mut letters = piece.chars().filter(|it| it.is_alphabetic());
    let shouted = capital && letters.clone().nth(1).is_some() && letters.all(char::is_uppercase);
    Token {
        start,
        end,
        text: piece,
        lower: lower(piece),
        class,
        capital,
        shouted,
        glued,
        quoted: false,
        kept: false,
        name: false,
        listed: Listed::default(),
        first_of_line,
    }
}

/// The form in which words are compared.
pub fn lower(piece: &str) -> Cow<'_, str> {
    // Nearly every word ends here.
    if piece.bytes().all(|it| it.is_ascii_lowercase()) {
        return Cow::Borrowed(piece);
    }
    let same = |it: char| !it.is_uppercase() && it != '’' && it != '‘';
    if piece.chars().all(same) {
        return Cow::Borrowed(piece);
    }
    Cow::Owned(piece.replace(['’', '‘'], "'").to_lowercase())
}

/// A soft hyphen or a mark of width nothing stands inside a word without being seen.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{feff}'
    )
}

fn is_link(run: &str) -> bool {
    let bytes = run.as_bytes();
    // Nearly every word ends here.
    if !bytes.iter().any(|it| matches!(it, b'.' | b'@' | b':')) {
        return false;
    }
    bytes.starts_with(b"www.")
        || run.contains("://")
        || run
            .split_once('@')
            .is_some_and(|(name, place)| !name.is_empty() && place.contains('.'))
}

/// The length in bytes of the token at the start of `rest`, and its class.
fn piece(rest: &str, first: char, glued: bool) -> (usize, Class) {
    if is_apostrophe(first) {
        return match apostrophe_word(rest, glued) {
            Some(length) => (length, Class::Word),
            None => (first.len_utf8(), Class::Sign),
        };
    }
    if first.is_ascii_digit() {
        return number(rest);
    }
    if first.is_alphabetic() {
        return (word(rest), Class::Word);
    }
    if first == '.' && rest.starts_with("...") {
        return (rest.len() - rest.trim_start_matches('.').len(), Class::Sign);
    }
    (first.len_utf8(), Class::Sign)
}

pub fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`')
}

/// *'s*, *'t*, *'n*, *'m*, *'k*, *'r*, *'ie*: the length, when no letter follows.
fn apostrophe_word(rest: &str, glued: bool) -> Option<usize> {
    if glued {
        return None;
    }
    let mut characters = rest.char_indices().skip(1);
    let (at, letter) = characters.next()?;
    let end = at + letter.len_utf8();
    let next = characters.next().map(|(_, it)| it);
    let ends = next.is_none_or(|it| !it.is_alphanumeric() && !is_apostrophe(it));
    (matches!(letter, 's' | 't' | 'n' | 'm' | 'k' | 'r') && ends).then_some(end)
}

fn number(rest: &str) -> (usize, Class) {
    let bytes = rest.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let joins = matches!(bytes[end], b'.' | b',' | b':' | b'/' | b'-')
            && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !bytes[end].is_ascii_digit() && !joins {
            break;
        }
        end += 1;
    }
    let after = rest[end..].chars().next();
    if after.is_some_and(char::is_alphabetic) {
        let mut length = end;
        for character in rest[end..].chars() {
            if !character.is_alphanumeric() {
                break;
            }
            length += character.len_utf8();
        }
        return (length, Class::Mixed);
    }
    (end, Class::Number)
}

/// The length of a word: letters, with hyphens and apostrophes inside, and the dots of *i.v.m.*
fn word(rest: &str) -> usize {
    // Nearly every word is letters and then something that never stands inside a word.
    let letters = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    match rest.as_bytes().get(letters) {
        None | Some(b' ' | b',' | b'\n' | b':' | b';' | b'?' | b'!' | b')') => return letters,
        Some(_) => {}
    }
    let mut end = 0;
    // Letters since the beginning or the last dot: an abbreviation has one between two dots.
    let mut since_dot = 0;
    let mut dots = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, it)| *it);
        if character.is_alphanumeric() || is_combining(character) || is_invisible(character) {
            since_dot += 1;
            end = at + character.len_utf8();
            // "i.v.m": one letter, a dot, one letter; "Groot.Hij" is a missing space.
            if dots > 0 && since_dot > 1 {
                // Not an abbreviation after all: stop before the first dot.
                return rest.find('.').unwrap_or(end);
            }
            continue;
        }
        let joins = match character {
            '-' => next.is_some_and(char::is_alphanumeric) && dots == 0,
            it if is_apostrophe(it) => next.is_some_and(char::is_alphabetic) && dots == 0,
            '.' => since_dot == 1 && next.is_some_and(char::is_alphabetic),
            _ => false,
        };
        if !joins {
            if character == '.' && dots > 0 && since_dot == 1 {
                end = at + 1;
            }
            break;
        }
        if character == '.' {
            dots += 1;
            since_dot = 0;
        } else {
            since_dot += 2;
        }
    }
    end
}

fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// No quotation holds another deeper than this; what opens more often is no quotation.
const DEEPEST: usize = 8;

/// Marks every token between an opening mark and its closing mark. A mark that is never closed quotes
/// nothing: the rest of the text would go unread.
fn mark_quotes(text: &str, tokens: &mut [Token]) {
    let mut open: Vec<(char, usize)> = Vec::new();
    for index in 0..tokens.len() {
        // An empty line ends what was left open.
        if tokens[index].first_of_line && index > 0 {
            let between = &text[tokens[index - 1].end..tokens[index].start];
            if between.bytes().filter(|it| *it == b'\n').count() > 1 {
                open.clear();
            }
        }
        if tokens[index].class != Class::Sign {
            continue;
        }
        let Some(sign) = tokens[index].text.chars().next() else {
            continue;
        };
        let closes = |opener: char| match opener {
            '«' => sign == '»',
            '»' => sign == '«',
            '„' | '“' | '"' => matches!(sign, '”' | '“' | '"'),
            '‘' | '\'' | '’' => matches!(sign, '’' | '\'' | '‘'),
            _ => false,
        };
        let after = tokens[index].end;
        let letter_after = text[after..]
            .chars()
            .next()
            .is_some_and(char::is_alphanumeric);
        let may_close = tokens[index].glued && !letter_after || sign == '»';
        if may_close && let Some(at) = open.iter().rposition(|(opener, _)| closes(*opener)) {
            let from = open[at].1;
            open.truncate(at);
            tokens[from + 1..index]
                .iter_mut()
                .for_each(|it| it.quoted = true);
            continue;
        }
        let before = index.checked_sub(1).map(|it| &tokens[it]);
        let free = !tokens[index].glued
            || before.is_some_and(|it| matches!(it.text, "(" | "[" | ":" | "-" | "–" | "—" | "/"));
        let opens = match sign {
            '«' => true,
            // "in '98": it stays open, and quotes nothing.
            '„' | '“' | '"' | '‘' | '\'' | '’' => free,
            _ => false,
        };
        if opens && open.len() < DEEPEST {
            open.push((sign, index));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|it| it.text).collect()
    }

    #[test]
    fn what_a_reader_sees_as_one_thing_is_one_token() {
        assert_eq!(
            words("'s Middags eet ik foto's i.v.m. 14.30 uur."),
            [
                "'s", "Middags", "eet", "ik", "foto's", "i.v.m.", "14.30", "uur", "."
            ]
        );
        assert_eq!(
            words("twee-onder-een-kap, 24/7"),
            ["twee-onder-een-kap", ",", "24/7"]
        );
        assert_eq!(words("en/of 9u30"), ["en", "/", "of", "9u30"]);
        assert_eq!(words("Ik ga.Hij komt"), ["Ik", "ga", ".", "Hij", "komt"]);
        assert_eq!(words("Mail aan x@y.nl."), ["Mail", "aan", "x@y.nl", "."]);
        assert_eq!(words("Wacht..."), ["Wacht", "..."]);
        assert_eq!(words("J.P. de Wit"), ["J.P.", "de", "Wit"]);
    }

    #[test]
    fn words_between_quotation_marks_are_somebodys_own() {
        for text in [
            "Hij zegt: «indien»",
            "Hij zegt: “indien”",
            "Hij zegt: \"indien\".",
            "Hij zegt: 'indien'.",
            "Hij zegt: ‘indien’.",
            "Hij zegt: „indien”.",
            "Hij zegt: 'foto’s indien'.",
        ] {
            let tokens = tokens(text);
            let word = tokens
                .iter()
                .find(|it| it.is("indien"))
                .expect("it is there");
            assert!(word.quoted, "{text}");
        }
        for text in [
            "'s avonds indien 's ochtends",
            "Hans' indien",
            "\"indien",
            "in '98 indien '99",
        ] {
            let tokens = tokens(text);
            let word = tokens
                .iter()
                .find(|it| it.is("indien"))
                .expect("it is there");
            assert!(!word.quoted, "{text}");
        }
    }
}
