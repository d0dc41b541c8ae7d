//! A line in words, with its clauses.

use super::table::normal;

/// A word of a line.
#[derive(Clone, Debug)]
pub struct Token<'t> {
    pub text: &'t str,
    /// Small letters, a straight apostrophe.
    pub lower: String,
    pub start: usize,
    pub end: usize,
    pub capital: bool,
    /// The first word of a sentence or of a quotation: a capital there says nothing.
    pub first: bool,
    /// What stands behind it.
    pub gap: Gap,
    /// Words up to a sign or a word like "want" and "omdat".
    pub part: usize,
    /// The same, also cut at "en" and "of".
    pub clause: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub enum Gap {
    Nothing,
    /// A comma, a bracket.
    Comma,
    /// The sentence ends.
    Stop,
    /// With a question mark.
    Question,
}

impl Token<'_> {
    pub fn is_number(&self) -> bool {
        self.lower.starts_with(|it: char| it.is_ascii_digit())
    }
}

/// Words that begin a clause of their own.
pub struct Joiners<'a> {
    pub strong: &'a dyn Fn(&str) -> bool,
    pub weak: &'a dyn Fn(&str) -> bool,
    /// After "dat" these show that a clause begins: "dat ik", not "dat niet".
    pub subject: &'a dyn Fn(&str) -> bool,
}

/// The words of a line. The same line gives the same words; no word is empty.
pub fn read<'t>(line: &'t str, joiners: &Joiners) -> Vec<Token<'t>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut first = true;
    let mut chars = line.char_indices().peekable();
    while let Some((at, letter)) = chars.next() {
        let apostrophe = is_apostrophe(letter)
            && chars.peek().is_some_and(|(_, next)| next.is_alphabetic())
            && line[at..]
                .chars()
                .nth(2)
                .is_none_or(|it| !it.is_alphanumeric());
        if letter.is_alphanumeric() || letter == '€' || apostrophe {
            let mut end = at + letter.len_utf8();
            while let Some((next_at, next)) = chars.peek().copied() {
                let after = line[next_at + next.len_utf8()..].chars().next();
                let inside = next.is_alphanumeric()
                    || is_combining(next)
                    || ((is_apostrophe(next) || next == '-')
                        && after.is_some_and(char::is_alphanumeric))
                    || (matches!(next, '.' | ':' | ',')
                        && line[..next_at].ends_with(|it: char| it.is_ascii_digit())
                        && after.is_some_and(|it| it.is_ascii_digit()));
                if letter == '€' || !inside {
                    break;
                }
                end = next_at + next.len_utf8();
                chars.next();
            }
            let text = &line[at..end];
            tokens.push(Token {
                text,
                lower: normal(text),
                start: at,
                end,
                capital: letter.is_uppercase(),
                first,
                gap: Gap::Nothing,
                part: 0,
                clause: 0,
            });
            first = false;
            continue;
        }
        let gap = match letter {
            '?' => Gap::Question,
            '.' | '!' | '…' => Gap::Stop,
            ',' | ';' | ':' | '(' | ')' | '–' | '—' | '/' => Gap::Comma,
            _ => Gap::Nothing,
        };
        if matches!(letter, '“' | '"' | '„' | '«' | ':') || gap >= Gap::Stop {
            first = true;
        }
        if let Some(token) = tokens.last_mut()
            && (gap > token.gap || token.gap == Gap::Nothing)
        {
            token.gap = gap;
        }
    }
    divide(&mut tokens, joiners);
    tokens
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ')
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn divide(tokens: &mut [Token], joiners: &Joiners) {
    let (mut part, mut clause) = (0, 0);
    for at in 0..tokens.len() {
        let word = tokens[at].lower.as_str();
        if at > 0 {
            let next = tokens.get(at + 1).map(|it| it.lower.as_str());
            let strong = (joiners.strong)(word)
                || (word == "dat" && next.is_some_and(|it| (joiners.subject)(it)))
                || (matches!(
                    word,
                    "waarom" | "hoe" | "wat" | "wie" | "waar" | "wanneer" | "welke"
                ) && next.is_some_and(|it| {
                    matches!(
                        it,
                        "ik" | "je"
                            | "jij"
                            | "hij"
                            | "zij"
                            | "ze"
                            | "we"
                            | "wij"
                            | "u"
                            | "niet"
                            | "wel"
                    )
                }))
                || (word == "om"
                    && tokens[at..]
                        .iter()
                        .take_while(|it| it.gap == Gap::Nothing || it.lower == "te")
                        .any(|it| it.lower == "te"));
            if strong || tokens[at - 1].gap != Gap::Nothing {
                part += 1;
                clause += 1;
            } else if (joiners.weak)(word) {
                clause += 1;
            }
        }
        tokens[at].part = part;
        tokens[at].clause = clause;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<Token<'_>> {
        let none = |_: &str| false;
        read(
            line,
            &Joiners {
                strong: &|it| it == "want",
                weak: &|it| it == "en",
                subject: &none,
            },
        )
    }

    #[test]
    fn words_keep_their_place() {
        let line = "Om 8.30 uur ’s avonds: foto's, zo’n tv-kast. Koffie?";
        let tokens = words(line);
        let texts: Vec<&str> = tokens.iter().map(|it| it.text).collect();
        assert_eq!(
            texts,
            [
                "Om", "8.30", "uur", "’s", "avonds", "foto's", "zo’n", "tv-kast", "Koffie"
            ]
        );
        assert_eq!(tokens[3].lower, "'s");
        assert!(tokens[8].first && tokens[8].gap == Gap::Question);
        assert!(tokens.iter().all(|it| &line[it.start..it.end] == it.text));
    }

    #[test]
    fn a_clause_ends_at_signs_and_joining_words() {
        let parts: Vec<usize> = words("ik eet en drink want ik heb dorst, ja")
            .iter()
            .map(|it| it.clause)
            .collect();
        assert_eq!(parts, [0, 0, 1, 1, 2, 2, 2, 2, 3]);
    }
}
