//! Words that deny without "niet": "afgezegd", "in plaats van".

use super::super::find::Candidate;
use super::super::rules::sentence_of;
use super::super::table::{Denied, PREPOSITIONS, Quiet, Table};
use super::super::tokens::{Gap, Token};
use super::is_denial;
use crate::pictogram::Kind;

/// How far the second half of such words stands behind the first.
const REACH: usize = 12;

/// What they say of a sentence.
#[derive(Debug, Default)]
pub struct Found {
    /// Candidates that are denied.
    pub denied: Vec<usize>,
    /// Clauses in which nothing is certain.
    pub unclear: Vec<usize>,
    /// Words with a "niet" in them: it denies nothing more, and "gaat niet door" is no going on.
    pub used: Vec<usize>,
}

impl Quiet {
    /// What these words deny in a sentence.
    pub fn apply(&self, table: &Table, tokens: &[Token], found: &[Candidate]) -> Found {
        let mut result = Found::default();
        for at in 0..tokens.len() {
            let known = self.by_first.get(tokens[at].lower.as_str());
            let Some((words, places)) = known
                .into_iter()
                .flatten()
                .find_map(|it| Some((it, stand_at(&it.groups, tokens, at)?)))
            else {
                continue;
            };
            if places.iter().any(|it| is_denial(&tokens[*it].lower)) {
                result.used.extend(&places);
            }
            let sentence = &tokens[sentence_of(tokens, at)];
            if sentence
                .iter()
                .any(|it| words.except.iter().any(|word| **word == *it.lower))
            {
                continue;
            }
            let last = places.iter().copied().max().unwrap_or(at);
            let clause = tokens[last].clause;
            let target = match words.denied {
                Denied::Nothing => {
                    result.unclear.push(clause);
                    continue;
                }
                Denied::Purpose => {
                    result.denied.extend(purpose(tokens, found, last));
                    continue;
                }
                Denied::Behind => behind(table, tokens, found, last),
                Denied::Before => about(table, tokens, found, clause, &places),
            };
            match target {
                Some(target) => result.denied.push(target),
                None => result.unclear.push(clause),
            }
        }
        // "Alcoholvrij bier" is no alcohol; a "rookvrije woongroep" is a home.
        for (index, candidate) in found.iter().enumerate() {
            let Some(before) = candidate.first().checked_sub(1) else {
                continue;
            };
            let start = ["vrije", "vrij", "loze", "loos"]
                .iter()
                .find_map(|end| tokens[before].lower.strip_suffix(end));
            let named = start
                .and_then(|it| table.forms.get(it))
                .is_some_and(|form| {
                    candidate
                        .concept
                        .is_some_and(|id| form.concepts.contains(&id))
                });
            if named && tokens[before].gap == Gap::Nothing {
                result.denied.push(index);
            }
        }
        result
    }
}

fn stand_at(groups: &[Vec<Box<str>>], tokens: &[Token], at: usize) -> Option<Vec<usize>> {
    let group_at = |group: &[Box<str>], from: usize| {
        let fits = group.iter().enumerate().all(|(step, word)| {
            tokens
                .get(from + step)
                .is_some_and(|it| *it.lower == **word && it.clause == tokens[from].clause)
        });
        fits.then(|| (from..from + group.len()).collect::<Vec<_>>())
    };
    let (first, rest) = groups.split_first()?;
    let mut places = group_at(first, at)?;
    for group in rest {
        let from = places.iter().max()? + 1;
        let until = (from + REACH).min(tokens.len());
        let there = (from..until)
            .take_while(|place| tokens[*place].clause == tokens[at].clause)
            .find_map(|place| group_at(group, place))?;
        places.extend(there);
    }
    Some(places)
}

/// The first thing that is named behind the words, in their clause.
fn behind(table: &Table, tokens: &[Token], found: &[Candidate], last: usize) -> Option<usize> {
    let clause = tokens[last].clause;
    // "Behalve ik" has its thing already; a verb like "weiger" has other words before it.
    let word = tokens[last].lower.as_str();
    let is_close = PREPOSITIONS.contains(&word) || word.ends_with("behalve");
    let may_stand_between = |it: &Token| {
        let word = it.lower.as_str();
        !is_close
            || table.words.articles.contains(word)
            || table.words.adjectives.contains(word)
            || PREPOSITIONS.contains(&word)
    };
    // "Weigert sinds gisteren haar pillen": "sinds" opens no clause here.
    let since = tokens.get(last + 1).filter(|it| it.lower == "sinds");
    let since = since.map(|it| it.clause);
    // "Weigert om te douchen"
    if tokens.get(last + 1).is_some_and(|it| it.lower == "om") {
        return purpose(tokens, found, last);
    }
    found
        .iter()
        .enumerate()
        .filter(|(_, it)| {
            let concept = it.concept.map(|id| &table.concepts[usize::from(id)]);
            let kind = concept.map(|it| it.kind);
            concept.is_some_and(|it| !it.empty)
                // "Weigert sinds gisteren haar pillen"; "behalve vrijdag" is a day.
                && (is_close || kind != Some(Kind::Time))
                && it.first() > last
                && (tokens[it.first()].clause == clause
                    || since == Some(tokens[it.first()].clause))
                && tokens[last + 1..it.first()].iter().all(may_stand_between)
                && !tokens[last..it.first()]
                    .iter()
                    .any(|between| between.gap != Gap::Nothing)
        })
        .min_by_key(|(_, it)| it.first())
        .map(|(index, _)| index)
}

/// What the clause is about: neither who nor when.
fn about(
    table: &Table,
    tokens: &[Token],
    found: &[Candidate],
    clause: usize,
    words: &[usize],
) -> Option<usize> {
    found
        .iter()
        .enumerate()
        .filter(|(_, it)| {
            let kind = it.concept.map(|id| table.concepts[usize::from(id)].kind);
            kind.is_some_and(|it| !matches!(it, Kind::Time | Kind::Person | Kind::Feeling))
                && tokens[it.first()].clause == clause
                && !it.tokens.iter().any(|place| words.contains(place))
        })
        .min_by_key(|(_, it)| it.first())
        .map(|(index, _)| index)
}

/// "Te moe om te koken": the last thing that is done in the clause of "om".
fn purpose(tokens: &[Token], found: &[Candidate], last: usize) -> Option<usize> {
    let next = tokens.get(last + 1).filter(|it| it.lower == "om")?;
    found
        .iter()
        .enumerate()
        .filter(|(_, it)| it.concept.is_some() && tokens[it.first()].clause == next.clause)
        .max_by_key(|(_, it)| (it.verb.is_some(), it.last()))
        .map(|(index, _)| index)
}
