//! Who the client is: *ik* everywhere, or *ik* here and *u*, *hij* or *de cliënt* there.
//!
//! Only where nobody else can be meant. In what somebody else does *u* is the helper and *hij* anybody; there this rule
//! says nothing.

use super::{About, DocumentRemark, Facts, Place, Reading, span};
use crate::diagnostic::Severity;
use crate::language::rules::Rule;
use crate::language::token::Token;

/// Fewer sentences than this say nothing of how a writer calls the client.
const ENOUGH: usize = 3;

pub fn mixed(readings: &[Reading], facts: &Facts, severity: Severity) -> Option<DocumentRemark> {
    let mut own: Vec<Place> = Vec::new();
    let mut other: Vec<(Place, String)> = Vec::new();
    for (passage, reading) in readings.iter().enumerate() {
        if !matches!(reading.about, About::Client | About::Told) {
            continue;
        }
        let mut first = true;
        for range in &reading.sentences {
            let sentence = &reading.tokens[range.clone()];
            let at = |it: &Token| Place {
                passage,
                span: span(std::slice::from_ref(it)),
            };
            if let Some(it) = sentence
                .iter()
                .find(|it| is_open(it) && is_first_person(it))
            {
                own.push(at(it));
            } else if let Some(it) = somebody_else(sentence, reading.about, first, facts) {
                let name = facts.client.contains(it.lower.as_ref());
                let word = if name { it.text } else { &it.lower };
                other.push((at(it), word.to_owned()));
            }
            first = false;
        }
    }
    if own.len() < ENOUGH || own.len() <= other.len() * 2 {
        return None;
    }
    let (place, word) = other.first()?.clone();
    Some(DocumentRemark {
        rule: Rule::WhoIsMeant,
        severity,
        place,
        again: other[1..].iter().map(|(place, _)| *place).collect(),
        beside: own[0],
        values: vec![("own", own.len().into()), ("word", word.into())],
    })
}

fn is_open(token: &Token) -> bool {
    token.is_word() && !token.quoted
}

fn is_first_person(token: &Token) -> bool {
    matches!(
        token.lower.as_ref(),
        "ik" | "'k"
            | "mij"
            | "me"
            | "mijn"
            | "m'n"
            | "mezelf"
            | "mijzelf"
            | "wij"
            | "we"
            | "ons"
            | "onze"
    )
}

/// The word by which a sentence without *ik* calls the client, when it can be nobody else.
fn somebody_else<'s, 't>(
    sentence: &'s [Token<'t>],
    about: About,
    first: bool,
    facts: &Facts,
) -> Option<&'s Token<'t>> {
    let mut words = sentence.iter().enumerate().filter(|(_, it)| is_open(it));
    let (start, begin) = words.clone().next()?;
    let behind = sentence.get(start + 1);
    let client = words.find(|(index, it)| {
        let before = index.checked_sub(1).map(|it| &sentence[it]);
        let next = sentence.get(index + 1);
        match it.lower.as_ref() {
            // "een cliënt", "andere cliënten" are others.
            "cliënt" | "client" | "cliënte" => {
                before.is_some_and(|it| it.is("de")) && !next.is_some_and(Token::is_preposition)
            }
            // "Lotte kookt", and not "de fiets van Lotte".
            name => *index == start && facts.client.contains(name) && it.capital,
        }
    });
    if let Some((_, it)) = client {
        return Some(it);
    }
    // Who is meant by *hij* may stand in the sentence before.
    if about != About::Client || !first {
        return None;
    }
    match begin.lower.as_ref() {
        "hij" => Some(begin),
        "zij" | "ze" if behind.is_some_and(is_singular) => Some(begin),
        _ => sentence
            .iter()
            .filter(|it| is_open(it))
            .find(|it| it.is("u") || it.is("jij")),
    }
}

/// *zij kookt* is one person, *zij koken* are more.
fn is_singular(verb: &Token) -> bool {
    verb.lower.ends_with('t')
        || matches!(
            verb.lower.as_ref(),
            "is" | "was" | "wil" | "kan" | "mag" | "zal" | "had" | "zou"
        )
}

impl Token<'_> {
    fn is_preposition(&self) -> bool {
        super::super::grammar::is_preposition(&self.lower)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Passage;
    use super::*;
    use crate::language::Settings;
    use crate::language::testing::language;

    fn mixed(texts: &[(&str, About)]) -> Vec<(String, usize)> {
        let mut facts = Facts::default();
        facts.client("Lotte");
        let passages: Vec<_> = texts
            .iter()
            .map(|(text, about)| Passage {
                text,
                about: *about,
            })
            .collect();
        let found = language().document(&passages, &facts, &Settings::default());
        found
            .iter()
            .map(|it| {
                let span = it.place.span;
                let text = texts[it.place.passage].0;
                (text[span.start..span.end].to_owned(), it.again.len())
            })
            .collect()
    }

    const OWN: [(&str, About); 3] = [
        ("Ik kook zelf.", About::Client),
        ("Mijn zus belt mij.", About::Told),
        ("Ik fiets graag.", About::Client),
    ];

    fn with(text: &str, about: About) -> Vec<(String, usize)> {
        mixed(&[OWN[0], OWN[1], OWN[2], (text, about)])
    }

    #[test]
    fn the_client_has_one_name() {
        for (text, word) in [
            ("Hij poetst zelf zijn tanden.", "Hij"),
            ("Zij poetst zelf haar tanden.", "Zij"),
            ("U poetst zelf uw tanden.", "U"),
            ("Elke avond poetst u uw tanden.", "u"),
            ("De cliënt poetst zelf.", "cliënt"),
            ("Lotte poetst zelf.", "Lotte"),
        ] {
            assert_eq!(with(text, About::Client), [(word.to_owned(), 0)], "{text}");
        }
        for (text, word) in [
            ("De cliënt slaapt goed.", "cliënt"),
            ("Lotte slaapt goed.", "Lotte"),
        ] {
            assert_eq!(with(text, About::Told), [(word.to_owned(), 0)], "{text}");
        }
    }

    #[test]
    fn who_may_be_somebody_else_is_left_alone() {
        for (text, about) in [
            ("U legt mijn kleren klaar.", About::Client),
            ("U wacht rustig.", About::Told),
            ("U wacht rustig.", About::Other),
            ("Hij slaapt goed.", About::Told),
            ("De cliënt slaapt goed.", About::Other),
            ("De cliënt naast mij slaapt goed.", About::Told),
            ("De cliënt in kamer 2 slaapt goed.", About::Told),
            ("Een cliënt slaapt.", About::Told),
            ("Sam komt om 8 uur. Hij kookt.", About::Client),
            ("Zij koken samen.", About::Client),
            ("De fiets van Lotte is stuk.", About::Told),
            ("Zelf koken.", About::Client),
            ("Wim zegt: «U kookt goed.»", About::Client),
        ] {
            assert_eq!(with(text, about), [], "{text}");
        }
    }

    /// Who writes *u* everywhere is consistent, and two sentences say nothing.
    #[test]
    fn most_sentences_decide() {
        let few = [OWN[0], ("Hij kookt zelf.", About::Client)];
        assert_eq!(mixed(&few), []);
        let half = [
            OWN[0],
            OWN[1],
            OWN[2],
            ("Hij kookt zelf.", About::Client),
            ("Hij fietst graag.", About::Client),
        ];
        assert_eq!(mixed(&half), []);
    }
}
