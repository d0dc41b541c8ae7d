//! What a denial does to the things beside the one that it denies.

use super::super::Reason;
use super::super::find::Candidate;
use super::super::rules::sentence_of;
use super::super::table::{Table, VerbForm};
use super::super::tokens::{Gap, Token};
use super::target::is_person;
use super::{OF_THING, Unclear, deny, extend, is_after_preposition, is_denial};
use crate::pictogram::Kind;

/// "Geen zin in fietsen", "nooit zin om te sporten": what there is no wish for is denied too. Gives the denials
/// that are used up by it.
pub fn no_wish(
    table: &Table,
    tokens: &[Token],
    found: &mut [Candidate],
    unclear: &mut Unclear,
) -> Vec<usize> {
    let mut used = Vec::new();
    for index in 0..found.len() {
        let last = found[index].last();
        let clause = tokens[last].clause;
        let denial = match found[index].name.as_str() {
            "geen zin" => found[index].first(),
            "zin in" => {
                let denial = (0..found[index].first())
                    .rev()
                    .take_while(|it| tokens[*it].clause == clause)
                    .find(|it| is_denial(&tokens[*it].lower));
                let Some(denial) = denial else { continue };
                found[index].concept = table.concept("dislike");
                found[index].reason = Reason::Opposite;
                denial
            }
            _ => continue,
        };
        used.push(denial);
        // "Schreeuwen heeft geen zin": of no use.
        let before = |steps: usize| {
            denial
                .checked_sub(steps)
                .map(|it| tokens[it].lower.as_str())
        };
        let acts = |word: &str| {
            let forms = table.verbs.get(word);
            forms.is_some_and(|it| it.iter().all(|(_, form)| *form == VerbForm::Infinitive))
        };
        if matches!(before(1), Some("heeft" | "had")) && before(2).is_some_and(acts) {
            found[index].concept = None;
        }
        if found[index].concept.is_none() {
            used.pop();
            continue;
        }
        let handed = tokens[last..]
            .iter()
            .find(|it| it.clause > clause)
            .filter(|it| it.lower == "om")
            .map(|it| it.clause);
        let behind = |wanted: usize| {
            let there = |it: &&(usize, &Candidate)| {
                it.1.concept.is_some()
                    && it.1.first() > last
                    && tokens[it.1.first()].clause == wanted
            };
            let all: Vec<(usize, &Candidate)> = found.iter().enumerate().collect();
            let verb = all.iter().rfind(|it| there(it) && it.1.verb.is_some());
            verb.or_else(|| all.iter().find(there)).map(|it| it.0)
        };
        let target = match handed {
            Some(handed) => behind(handed),
            None => found.iter().position(|it| {
                it.concept.is_some()
                    && it.first() > last
                    && tokens[it.first()].clause == clause
                    && it
                        .concept
                        .is_some_and(|id| table.concepts[usize::from(id)].kind != Kind::Time)
            }),
        };
        let Some(target) = target else { continue };
        let mut targets = vec![target];
        extend(table, tokens, found, target, &mut targets);
        targets.iter().for_each(|it| deny(table, &mut found[*it]));
        unclear.clauses.extend(handed);
    }
    // "Het heeft geen zin om boos te worden": it is of no use, and what is of no use has no picture.
    for at in 0..tokens.len() {
        let is =
            |offset: usize, word: &str| tokens.get(at + offset).is_some_and(|it| it.lower == word);
        if is(0, "geen") && is(1, "zin") && !used.contains(&at) {
            used.push(at);
            let clause = tokens[at].clause;
            let next = tokens[at..].iter().find(|it| it.clause > clause);
            let handed = next.filter(|it| it.lower == "om").map(|it| it.clause);
            unclear.clauses.push(clause);
            unclear.clauses.extend(handed);
        }
    }
    used
}

/// What a denial does to the concepts beside the one that it denies.
pub fn beside(
    table: &Table,
    tokens: &[Token],
    found: &[Candidate],
    at: usize,
    targets: &mut Vec<usize>,
    unclear: &mut Unclear,
) {
    let clause = tokens[at].clause;
    let target = targets[0];
    let word = tokens[at].lower.as_str();
    let id = |index: usize| {
        found[index]
            .concept
            .map_or("", |it| table.concepts[usize::from(it)].id.as_str())
    };
    let opens = at == 0 || tokens[at - 1].clause != clause || tokens[at - 1].gap != Gap::Nothing;
    for (index, it) in found.iter().enumerate() {
        if it.concept.is_none() || targets.contains(&index) || tokens[it.first()].clause != clause {
            continue;
        }
        let kind = it.concept.map(|id| table.concepts[usize::from(id)].kind);
        let weak = matches!(id(index), "want" | "wish" | "never" | "think");
        // "Geen van mijn broers belt": nor is called. "Ik leen geen geld": the lending is neither.
        if matches!(word, "geen" | "noch")
            && it.verb.is_some()
            && kind != Some(Kind::Time)
            && !weak
            && !is_after_preposition(table, tokens, it)
        {
            // "Geen alcohol drinken helpt mij": that helps.
            let done = found[target].verb.is_some();
            if opens && !done && it.first() > found[target].last() {
                targets.push(index);
            } else {
                unclear.candidates.push(index);
            }
        }
        // "Mijn vader noch mijn moeder komt op bezoek": none of the three.
        if word == "noch"
            && it.first() > found[target].last()
            && found[target].verb.is_none()
            && kind != Some(Kind::Time)
            && (kind != Some(Kind::Person) || it.tokens.len() > 1)
        {
            targets.push(index);
        }
        // "Niemand hoeft alleen te eten", "nooit alleen op stap".
        if id(index) == "alone" && it.first() > at && !OF_THING.contains(&word) {
            targets.push(index);
            if matches!(word, "niemand" | "niet") && found[target].first() > it.first() {
                targets.retain(|it| *it != target);
                unclear.candidates.push(target);
            }
        }
        // "Nooit leren zwemmen": neither.
        let chained = it.verb.is_some_and(|verb| verb > at)
            && found[target].verb.is_some_and(|end| {
                it.verb < Some(end)
                    && (it.last()..end)
                        .all(|place| table.verbs.contains_key(tokens[place].lower.as_str()))
            });
        if chained && !weak {
            targets.push(index);
        }
    }
    if word == "noch" {
        let before = found
            .iter()
            .position(|it| it.concept.is_some() && it.last() + 1 == at && !it.negated);
        targets.extend(before);
    }
    // "De was niet gedaan": the laundry.
    if id(target) == "done" && found[target].tokens.len() == 1 {
        let before = found.iter().enumerate().rev().find(|(_, it)| {
            let kind = it.concept.map(|id| table.concepts[usize::from(id)].kind);
            it.last() < at
                && tokens[it.last()].clause == clause
                && matches!(kind, Some(Kind::Thing | Kind::Action))
        });
        targets.extend(before.map(|(index, _)| index));
    }
}

/// "De begeleider is er niet", "mijn vader niet": nothing but who is not there.
pub fn absent(table: &Table, tokens: &[Token], found: &[Candidate], at: usize) -> Option<usize> {
    const COMING: [&str; 36] = [
        "komt", "kom", "komen", "kwam", "kwamen", "gekomen", "is", "was", "zijn", "waren", "er",
        "ook", "dan", "nu", "nog", "hier", "daar", "mee", "mag", "mogen", "kan", "kunnen", "kon",
        "als", "omdat", "dat", "want", "maar", "en", "of", "vandaag", "weer", "eens", "toen",
        "langs", "helaas",
    ];
    let clause = tokens[at].clause;
    if tokens[at].lower != "niet" {
        return None;
    }
    let who = found.iter().position(|it| {
        is_person(table, it) && tokens[it.first()].clause == clause && it.last() < at
    })?;
    let nothing_else = (0..tokens.len())
        .filter(|place| tokens[*place].clause == clause && *place != at)
        .all(|place| {
            let word = tokens[place].lower.as_str();
            let is_time = |it: &Candidate| {
                it.concept
                    .is_some_and(|id| table.concepts[usize::from(id)].kind == Kind::Time)
            };
            let named = found.iter().enumerate();
            let mut named = named.filter(|(_, it)| it.tokens.contains(&place));
            COMING.contains(&word)
                || table.words.articles.contains(word)
                || named.any(|(index, it)| index == who || is_time(it))
        });
    nothing_else.then_some(who)
}

/// "Roken? Nee, nooit meer.": an answer that names nothing itself denies what was asked.
pub fn of_question(tokens: &[Token], found: &[Candidate], at: usize) -> Option<Vec<usize>> {
    const LONGEST: usize = 3;
    let start = sentence_of(tokens, at).start;
    let asked = start.checked_sub(1)?;
    if tokens[asked].gap != Gap::Question {
        return None;
    }
    let question = sentence_of(tokens, asked);
    if question.len() > LONGEST {
        return None;
    }
    let named: Vec<usize> = found
        .iter()
        .enumerate()
        .filter(|(_, it)| it.concept.is_some() && question.contains(&it.first()))
        .map(|(index, _)| index)
        .collect();
    (!named.is_empty()).then_some(named)
}
