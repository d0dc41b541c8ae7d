//! Words that say more than one thing: the words around them decide, or nobody does.

use super::table::{Rule, RuleSet, Sample, Table, Verdict};
use super::tokens::{Gap, Token};
use crate::pictogram::Kind;

pub const NUMBERS: [&str; 22] = [
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
    "dertig",
    "honderd",
];

impl Sample {
    /// Whether it stands at this place.
    fn is_at(&self, tokens: &[Token], at: usize, table: &Table) -> bool {
        let token = &tokens[at];
        let word = token.lower.as_str();
        match self {
            Self::Words(words) => words.iter().enumerate().all(|(step, it)| {
                tokens
                    .get(at + step)
                    .is_some_and(|next| **it == *next.lower)
            }),
            Self::Article => table.words.articles.contains(word),
            Self::Subject => {
                matches!(
                    word,
                    "ik" | "je" | "jij" | "hij" | "zij" | "ze" | "we" | "wij" | "u" | "jullie"
                )
            }
            Self::Number => token.is_number() || NUMBERS.contains(&word),
            Self::Adjective => table.words.adjectives.contains(word),
            Self::Feeling => table.forms.get(word).is_some_and(|form| {
                form.concepts.iter().any(|it| {
                    let concept = &table.concepts[usize::from(*it)];
                    concept.kind == Kind::Feeling && concept.id != "feeling"
                })
            }),
            Self::Name => token.capital && !token.first,
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Words(words) => words.len(),
            _ => 1,
        }
    }
}

impl RuleSet {
    /// The first rule that holds for the words from `first` to `last`.
    pub fn judge(&self, tokens: &[Token], own: &[usize], table: &Table) -> Verdict {
        let (Some(first), Some(last)) = (own.iter().min(), own.iter().max()) else {
            return Verdict::Nothing;
        };
        let (first, last) = (*first, *last);
        let sentence = sentence_of(tokens, first);
        let stands = |samples: &[Sample]| {
            samples.iter().any(|it| {
                sentence
                    .clone()
                    .any(|at| !own.contains(&at) && it.is_at(tokens, at, table))
            })
        };
        let holds = |rule: &&Rule| {
            let before = rule.before.is_empty()
                || rule.before.iter().any(|it| {
                    let at = first.checked_sub(it.length());
                    at.is_some_and(|at| {
                        at >= sentence.start
                            && tokens[at].gap == Gap::Nothing
                            && it.is_at(tokens, at, table)
                    })
                });
            let behind = rule.behind.is_empty()
                || rule.behind.iter().any(|it| {
                    last + it.length() < sentence.end
                        && tokens[last].gap == Gap::Nothing
                        && it.is_at(tokens, last + 1, table)
                });
            before
                && behind
                && (rule.beside.is_empty() || stands(&rule.beside))
                && (rule.without.is_empty() || !stands(&rule.without))
                && (!rule.first || first == sentence.start)
                && (!rule.last || ends_clause(tokens, last))
                && (!rule.question || tokens[sentence.end - 1].gap == Gap::Question)
        };
        self.rules
            .iter()
            .find(holds)
            .map_or(self.otherwise, |it| it.verdict)
    }
}

pub fn ends_clause(tokens: &[Token], at: usize) -> bool {
    tokens[at].gap != Gap::Nothing
        || tokens
            .get(at + 1)
            .is_none_or(|next| next.clause != tokens[at].clause)
}

/// The words between two full stops.
pub fn sentence_of(tokens: &[Token], at: usize) -> std::ops::Range<usize> {
    let start = tokens[..at]
        .iter()
        .rposition(|it| it.gap >= Gap::Stop)
        .map_or(0, |it| it + 1);
    let end = tokens[at..]
        .iter()
        .position(|it| it.gap >= Gap::Stop)
        .map_or(tokens.len(), |it| at + it + 1);
    start..end
}
