//! Which of the things that a clause names is the denied one.

use super::super::find::Candidate;
use super::super::table::{PREPOSITIONS, Table, VerbForm};
use super::super::tokens::Token;
use super::{OF_THING, is_after_preposition};
use crate::pictogram::Kind;

/// "Het is niet de bedoeling dat ik hier rook": the clause behind it is denied.
pub fn of_next_clause(
    table: &Table,
    tokens: &[Token],
    found: &[Candidate],
    at: usize,
    always: bool,
) -> Option<usize> {
    const PASSING_ON: [&str; 12] = [
        "gewend",
        "bedoeling",
        "nodig",
        "toegestaan",
        "mag",
        "mogen",
        "verstandig",
        "handig",
        "hoeft",
        "hoef",
        "verboden",
        "toelaat",
    ];
    let clause = tokens[at].clause;
    let passes = always
        || tokens
            .iter()
            .any(|it| it.clause == clause && PASSING_ON.contains(&it.lower.as_str()));
    let next = tokens.iter().find(|it| it.clause > clause)?;
    if !passes || !matches!(next.lower.as_str(), "dat" | "om") {
        return None;
    }
    let there = |it: &&(usize, &Candidate)| {
        it.1.concept.is_some() && tokens[it.1.first()].clause == next.clause
    };
    let matches: Vec<(usize, &Candidate)> = found.iter().enumerate().collect();
    let is_thing = |(_, it): &&(usize, &Candidate)| {
        let kind = it.concept.map(|id| table.concepts[usize::from(id)].kind);
        !matches!(kind, Some(Kind::Person | Kind::Time))
    };
    let mut actions = matches.iter().filter(there).filter(|(_, it)| {
        it.verb.is_some()
            && it
                .concept
                .is_some_and(|id| !matches!(table.concepts[usize::from(id)].kind, Kind::Time))
    });
    actions
        .next_back()
        // "Ik wil niet dat mijn begeleider mijn post opent": the post, and not who opens it.
        .or_else(|| matches.iter().filter(there).rfind(is_thing))
        .or_else(|| matches.iter().find(there))
        .map(|(index, _)| *index)
}

/// Which of the concepts is denied.
pub fn target(table: &Table, tokens: &[Token], found: &[Candidate], at: usize) -> Option<usize> {
    let clause = tokens[at].clause;
    // "Hoeft niet mee naar de dokter": who comes along is not the doctor.
    let bare = |place: usize| !found.iter().any(|it| it.tokens.contains(&place));
    let other = || {
        let is_other =
            |it: &&Candidate| is_person(table, it) && tokens[it.first()].clause == clause;
        found.iter().filter(is_other).any(|it| it.first() < at)
    };
    if tokens.get(at + 1).is_some_and(|it| it.lower == "mee") && bare(at + 1) && other() {
        return None;
    }
    let here = |it: &Candidate| {
        it.concept.is_some()
            // "Nooit meer" does not deny itself.
            && !it.tokens.contains(&at)
            && it
                .tokens
                .iter()
                .any(|place| tokens[*place].clause == clause)
    };
    // The first word of a match behind the denial.
    let behind = |it: &Candidate| {
        it.tokens
            .iter()
            .copied()
            .filter(|place| *place > at && tokens[*place].clause == clause)
            .min()
    };
    let mut forward: Vec<(usize, usize)> = found
        .iter()
        .enumerate()
        .filter(|(_, it)| here(it))
        .filter_map(|(index, it)| Some((behind(it)?, index)))
        .collect();
    forward.sort_unstable();
    let kind = |index: usize| {
        found[index]
            .concept
            .map_or(Kind::Time, |it| table.concepts[usize::from(it)].kind)
    };
    let id = |index: usize| {
        found[index]
            .concept
            .map_or("", |it| table.concepts[usize::from(it)].id.as_str())
    };
    let word = tokens[at].lower.as_str();
    let is_describing = |index: usize| {
        let place = behind(&found[index]).unwrap_or(0);
        let word = tokens[place].lower.as_str();
        table.words.adjectives.contains(word)
            || (found[index].verb.is_none()
                && matches!(kind(index), Kind::Feeling | Kind::Time | Kind::Notion)
                && (found[index].tokens.len() == 1 || kind(index) == Kind::Time)
                && tokens[at + 1..place]
                    .iter()
                    .all(|it| !is_preposition(&it.lower)))
    };
    // "Niemand", "niets" as subject deny what follows; so does "niet".
    // "geen leuke film", "niet met mijn oude vrienden", "niet snel boos": the thing is denied, not what
    // it is like.
    if let [(place, first), (next, second), ..] = forward[..]
        && next == place + 1
        && found[first].verb.is_none()
        && matches!(kind(first), Kind::Feeling | Kind::Notion)
        && (is_attributive(table, &tokens[place].lower) && kind(second) != Kind::Time
            || kind(first) == Kind::Notion && kind(second) == Kind::Feeling)
    {
        forward.remove(0);
    }
    // "Niet na tien uur bellen": the calling.
    if let Some((place, first)) = forward.first()
        && found[*first].tokens.len() == 1
        && is_preposition(&tokens[*place].lower)
        && word == "niet"
    {
        forward.remove(0);
    }
    // "Niet bij mijn ouders maar op een woongroep": the parents, not the living.
    if word == "niet"
        && is_contrast(table, tokens, clause)
        && let Some((_, index)) = forward.first()
    {
        return Some(*index);
    }
    // "I don't want to move": the moving.
    if forward.len() > 1 && matches!(id(forward[0].1), "want" | "wish") {
        forward.remove(0);
    }
    if OF_THING.contains(&word) {
        // "zonder licht in de kamer": the light, which no card has; not the room.
        return forward
            .first()
            .filter(|(place, _)| {
                let between = &tokens[at + 1..*place];
                !between.iter().any(|it| {
                    matches!(
                        it.lower.as_str(),
                        "in" | "op" | "bij" | "tijdens" | "na" | "voor"
                    )
                })
            })
            .map(|(_, index)| *index);
    }
    // "Ik vergeet niet te bellen": not forgotten, so it is done.
    let earlier_forget = found.iter().position(|it| {
        here(it)
            && it.last() < at
            && it
                .concept
                .is_some_and(|it| table.concepts[usize::from(it)].id == "forget")
    });
    if let Some(index) = earlier_forget {
        return Some(index);
    }
    // What is done in the clause: before the denial, or behind what stands beside it.
    let acted = |place: usize| {
        found.iter().enumerate().rev().find_map(|(index, it)| {
            let verb = it.verb.or_else(|| {
                let [only] = it.tokens[..] else { return None };
                table
                    .verbs
                    .contains_key(tokens[only].lower.as_str())
                    .then_some(only)
            })?;
            let apart = verb < at || verb > place;
            let is_act = matches!(kind(index), Kind::Action | Kind::Feeling);
            (here(it) && apart && is_act).then_some(index)
        })
    };
    let adjacent = forward.first().filter(|(place, _)| {
        tokens[at + 1..*place]
            .iter()
            .all(|it| table.words.degrees.contains(it.lower.as_str()))
    });
    // "Ik kook niet in het weekend", "niet meteen schreeuwen": what is done, and not when.
    let is_when = |place: usize, index: usize| {
        kind(index) == Kind::Time
            // "Niet op tijd" is one thing.
            && id(index) != "on_time"
            && (is_preposition(&tokens[place].lower)
                || matches!(tokens[place].lower.as_str(), "meteen" | "direct" | "gelijk"))
    };
    if let Some((place, index)) = adjacent
        && is_when(*place, *index)
        && let Some(verb) = acted(*place)
    {
        return Some(verb);
    }
    if let Some((_, index)) = adjacent
        && (is_describing(*index) || found[*index].first() < at || id(*index) == "a_lot")
    {
        return Some(*index);
    }
    // "Niet samen met Kees koken": the cooking may be.
    if let Some((place, index)) = adjacent
        && id(*index) == "together"
        && tokens[*place].lower == "samen"
    {
        return Some(*index);
    }
    // "niet met mijn vader praten": the talking is denied, not the father.
    let verb_at_end = forward.iter().rev().find(|(_, index)| {
        let verb = found[*index].verb.filter(|verb| *verb > at);
        verb.is_some_and(|verb| {
            let forms = table.verbs.get(tokens[verb].lower.as_str());
            tokens[verb].clause == clause
                // "niet stoppen met roken": the stopping.
                && !is_preposition(&tokens[verb - 1].lower)
                // "geholpen worden bij het aankleden"
                && !(tokens[verb - 1].lower == "het" && is_preposition(&tokens[verb - 2].lower))
                && forms.is_some_and(|it| it.iter().any(|(_, form)| *form != VerbForm::Finite))
        }) && id(*index) != "want"
    });
    if let Some((_, index)) = verb_at_end {
        return Some(*index);
    }
    // "Praat niet met anderen": the talking, not the others.
    let verb_before = || {
        let before = found.iter().enumerate().filter(|(index, it)| {
            here(it)
                && it.verb.is_some_and(|verb| verb < at)
                && it.last() < at
                && !matches!(id(*index), "want" | "wish")
                && kind(*index) != Kind::Time
        });
        before.map(|(index, _)| index).next_back()
    };
    if let Some((place, _)) = forward.first()
        && tokens[at + 1..=*place]
            .iter()
            .any(|it| is_preposition(&it.lower))
        && let Some(verb) = verb_before()
    {
        return Some(verb);
    }
    let nobody = matches!(word, "niets" | "niks" | "niemand" | "nothing" | "nobody");
    // "Niemand in ons gezin rookt": the smoking.
    if word == "niemand"
        && let Some((_, verb)) = forward
            .iter()
            .find(|(_, index)| found[*index].verb.is_some() && kind(*index) != Kind::Time)
    {
        return Some(*verb);
    }
    if let Some((_, index)) = forward.first()
        && !nobody
    {
        return Some(*index);
    }
    let backward = || {
        found
            .iter()
            .enumerate()
            .filter(|(_, it)| {
                here(it) && it.first() < at && it.tokens.iter().any(|place| *place < at)
            })
            .map(|(index, _)| index)
    };
    // "Ik bel mijn zus niet": the verb. "Mijn vader wil niet dat …": the wish, not the father.
    let is_wish = |index: &usize| matches!(id(*index), "want" | "wish");
    let is_time = |index: &usize| kind(*index) == Kind::Time;
    let verb = backward()
        .filter(|index| {
            // "het plan" is no planning.
            let named = |verb: usize| {
                let before = verb.checked_sub(1).map(|it| tokens[it].lower.as_str());
                before.is_some_and(|it| table.words.articles.contains(it))
            };
            let verb = found[*index].verb.filter(|verb| *verb < at);
            verb.is_some_and(|verb| found[*index].tokens.len() > 1 || !named(verb))
        })
        .rfind(|index| !is_wish(index) && !is_time(index));
    // "Ik teken het plan niet": a word that can be a thing too, and stands beside who does it.
    let does = |index: &usize| {
        let [only] = found[*index].tokens[..] else {
            return false;
        };
        let is_subject = |place: Option<usize>| {
            let word = place
                .and_then(|it| tokens.get(it))
                .map(|it| it.lower.as_str());
            matches!(
                word,
                Some("ik" | "jij" | "je" | "hij" | "zij" | "ze" | "wij" | "we" | "u")
            )
        };
        table.verbs.contains_key(tokens[only].lower.as_str())
            && (is_subject(only.checked_sub(1)) || is_subject(Some(only + 1)))
            && !is_time(index)
    };
    let verb = verb.or_else(|| backward().rfind(does));
    // "Vlees eet ik niet": the meat, for there is more to eat.
    let eaten = verb
        .filter(|index| matches!(id(*index), "eat" | "drink"))
        .and_then(|_| backward().rfind(|index| kind(*index) == Kind::Thing));
    // "Mijn broer is niet lief": something is denied, and not the brother. Only where nothing but verbs
    // follows, "mijn vader niet gezien", is the thing itself meant.
    let only_verbs = tokens[at + 1..]
        .iter()
        .take_while(|it| it.clause == clause)
        .all(|it| {
            let word = it.lower.as_str();
            table.verbs.contains_key(word)
                || table.words.degrees.contains(word)
                || word.ends_with("en")
                || (word.starts_with("ge") && word.ends_with(['d', 't']))
        });
    let thing = || {
        only_verbs
            .then(|| {
                // "De zuster komt op feestdagen niet": no feast is denied.
                let is_bare = |index: &usize| !is_after_preposition(table, tokens, &found[*index]);
                backward()
                    .filter(|index| !is_time(index))
                    .rfind(is_bare)
                    .or_else(|| backward().rfind(|index| !is_time(index)))
                    // "Morgen niet", and not "morgen hoef ik er niet heen".
                    .or_else(|| backward().rfind(|index| found[*index].last() + 1 == at))
            })
            .flatten()
    };
    eaten
        .or(verb)
        .or_else(|| forward.first().map(|(_, index)| *index))
        .or_else(|| backward().rfind(is_wish))
        .or_else(thing)
}

pub fn is_person(table: &Table, candidate: &Candidate) -> bool {
    candidate
        .concept
        .is_some_and(|id| table.concepts[usize::from(id)].kind == Kind::Person)
}

/// Whether "maar" follows with nothing that is done: the same verb holds for both.
fn is_contrast(table: &Table, tokens: &[Token], clause: usize) -> bool {
    let mut next = tokens
        .iter()
        .filter(|it| it.clause == clause + 1)
        .peekable();
    next.peek().is_some_and(|it| it.lower == "maar")
        && !next.any(|it| {
            let forms = table.verbs.get(it.lower.as_str());
            forms.is_some_and(|it| it.iter().any(|(_, form)| *form == VerbForm::Finite))
                || table.words.subjects.contains(it.lower.as_str())
                    && !table.words.articles.contains(it.lower.as_str())
        })
}

/// "oude" in "oude vrienden".
fn is_attributive(table: &Table, word: &str) -> bool {
    word == "extra"
        || word.ends_with('e')
            && (table.words.adjectives.contains(word)
                || matches!(
                    word,
                    "andere" | "eerste" | "laatste" | "volgende" | "zelfde"
                ))
}

pub fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}
