//! What a sentence denies. A picture of the opposite is the worst fault that a plan can have.

use super::Reason;
use super::find::Candidate;
use super::rules::ends_clause;
use super::table::{Table, VerbForm};
use super::tokens::{Gap, Token};
use crate::pictogram::Kind;

/// They deny what the clause says.
const OF_CLAUSE: [&str; 17] = [
    "niet",
    "verboden",
    "nooit",
    "niets",
    "niks",
    "niemand",
    "nergens",
    "nauwelijks",
    "not",
    "never",
    "nothing",
    "nobody",
    "don't",
    "doesn't",
    "can't",
    "won't",
    "cannot",
];
/// They deny the thing that is named behind them.
const OF_THING: [&str; 5] = ["geen", "zonder", "no", "without", "noch"];

/// They say no by themselves: what they are said of is not so.
const REFUSING: [&str; 4] = ["dislike", "not_succeeded", "disagree", "not_understand"];

/// "Ik wil niet dat …", "ik denk niet dat …": what follows is denied, not the wish or the thought.
const THINKING: [&str; 24] = [
    "wil",
    "wilt",
    "willen",
    "wilde",
    "wilden",
    "denk",
    "denkt",
    "denken",
    "dacht",
    "geloof",
    "gelooft",
    "geloven",
    "vind",
    "vindt",
    "vinden",
    "hoop",
    "hoopt",
    "hopen",
    "liever",
    "verwacht",
    "verwachten",
    "wens",
    "mag",
    "hoeft",
];

/// Does this concept itself say that something is not so?
pub fn refuses(concept: &str) -> bool {
    REFUSING.contains(&concept)
}

pub fn is_denial(word: &str) -> bool {
    OF_CLAUSE.contains(&word)
        || OF_THING.contains(&word)
        || word.ends_with("n't")
        || word == "geeneen"
}

/// Marks what is denied. The clauses that deny something without a name on a card come back: what else
/// they name may be the opposite of what they say.
pub fn apply(table: &Table, tokens: &[Token], found: &mut [Candidate]) -> Vec<usize> {
    let mut unclear = Vec::new();
    // "Nergens meer", "niet meer": no more of anything is named.
    for candidate in &mut *found {
        let [only] = candidate.tokens[..] else {
            continue;
        };
        let follows = only > 0 && is_denial(&tokens[only - 1].lower);
        if follows && tokens[only].lower == "meer" {
            candidate.concept = None;
        }
    }
    for at in 0..tokens.len() {
        let word = tokens[at].lower.as_str();
        let in_phrase = |it: &Candidate| {
            // "Nooit meer" names the denial, and still denies what follows.
            let is_itself = |id| table.concepts[usize::from(id)].id == "never";
            it.tokens.contains(&at)
                && it.name.split(' ').count() > 1
                && it.concept.is_some_and(|id| !is_itself(id))
        };
        if !is_denial(word) || found.iter().any(in_phrase) {
            continue;
        }
        let next = tokens.get(at + 1).map_or("", |it| it.lower.as_str());
        if says_nothing(tokens, at, word, next) {
            continue;
        }
        let target = if hands_on(tokens, at) {
            unclear.push(tokens[at].clause);
            let next = of_next_clause(table, tokens, found, at, true);
            if next.is_none() {
                unclear.push(tokens[at + 1].clause);
            }
            let Some(next) = next else { continue };
            next
        } else {
            let target = target(table, tokens, found, at);
            let target = target.or_else(|| of_next_clause(table, tokens, found, at, false));
            let Some(target) = target.filter(|it| !is_only_person(table, tokens, found, at, *it))
            else {
                unclear.push(tokens[at].clause);
                continue;
            };
            target
        };
        let mut targets = vec![target];
        if hands_on(tokens, at) {
            // The wish is denied as well.
            let clause = tokens[at].clause;
            targets.extend(found.iter().enumerate().filter_map(|(index, it)| {
                let id = &table.concepts[usize::from(it.concept?)].id;
                let wish = matches!(id.as_str(), "want" | "wish");
                (wish && tokens[it.first()].clause == clause).then_some(index)
            }));
        }
        extend(table, tokens, found, target, &mut targets);
        for target in targets {
            deny(table, &mut found[target]);
        }
    }
    unclear
}

/// "Ik wil niet dat …" and the like: the denial stands before the clause that it denies.
fn hands_on(tokens: &[Token], at: usize) -> bool {
    let word = tokens[at].lower.as_str();
    let clause = tokens[at].clause;
    let next = tokens.get(at + 1);
    matches!(word, "niet" | "nooit")
        && next.is_some_and(|it| it.lower == "dat" && it.clause > clause)
        && tokens
            .iter()
            .any(|it| it.clause == clause && THINKING.contains(&it.lower.as_str()))
}

/// "Oma ziet niets meer", "ik mag niets van mijn vader": something is denied, and it is not the person. What
/// it is has no name on a card, so nobody is crossed out.
fn is_only_person(
    table: &Table,
    tokens: &[Token],
    found: &[Candidate],
    at: usize,
    target: usize,
) -> bool {
    let word = tokens[at].lower.as_str();
    let candidate = &found[target];
    let Some(concept) = candidate.concept.map(|it| &table.concepts[usize::from(it)]) else {
        return false;
    };
    if OF_THING.contains(&word) || candidate.verb.is_some() {
        return false;
    }
    let nothing = matches!(word, "niets" | "niks" | "niemand");
    let first = candidate.first();
    let is_article = |it: &Token| table.words.articles.contains(it.lower.as_str());
    let mut before = first;
    while before > 0 && is_article(&tokens[before - 1]) {
        before -= 1;
    }
    let preposition = before
        .checked_sub(1)
        .map_or("", |it| tokens[it].lower.as_str());
    if nothing && first > at && is_preposition(preposition) {
        return true;
    }
    // "Dat mag niet van de woongroep": nor is the house.
    if concept.kind == Kind::Place && preposition == "van" {
        return true;
    }
    if concept.kind != Kind::Person {
        return false;
    }
    let opens = |it: &Token| {
        matches!(
            it.lower.as_str(),
            "dat" | "als" | "omdat" | "want" | "en" | "maar" | "of" | "toen"
        )
    };
    let clause = tokens[first].clause;
    let is_subject = first < at
        && tokens[..before]
            .iter()
            .filter(|it| it.clause == clause)
            .all(opens);
    is_subject
        || matches!(preposition, "van" | "tegen" | "voor")
        || (nothing && preposition == "met")
}

fn deny(table: &Table, candidate: &mut Candidate) {
    if let Some(concept) = candidate.concept
        && let Some(other) = table.opposites.get(&concept)
    {
        candidate.concept = Some(*other);
        candidate.reason = Reason::Opposite;
        return;
    }
    candidate.negated = true;
}

/// With "zonder" in the same clause they take each other back.
const DOUBLE: [&str; 4] = ["niet", "nooit", "geen", "nergens"];

/// Denials that deny nothing of what is shown.
fn says_nothing(tokens: &[Token], at: usize, word: &str, next: &str) -> bool {
    let clause = tokens[at].clause;
    let later = |wanted: &[&str]| {
        tokens[at + 1..]
            .iter()
            .any(|it| wanted.contains(&it.lower.as_str()))
    };
    let in_clause = |range: &[Token], wanted: &[&str]| {
        range
            .iter()
            .any(|it| it.clause == clause && wanted.contains(&it.lower.as_str()))
    };
    let before = at.checked_sub(1).map_or("", |it| tokens[it].lower.as_str());
    // "niet alleen … maar ook"
    (word == "niet" && next == "alleen" && later(&["ook"]))
        // "niet meer dan", "niet later dan"
        || (matches!(word, "niet" | "nooit")
            && tokens.get(at + 2).is_some_and(|it| it.lower == "dan")
            && tokens[at].gap == Gap::Nothing
            && tokens[at + 1].gap == Gap::Nothing)
        // "niet zonder" takes itself back
        || (DOUBLE.contains(&word) && in_clause(&tokens[at + 1..], &["zonder"]))
        || (word == "zonder" && in_clause(&tokens[..at], &DOUBLE))
        // "niets leukers dan dansen", "niemand kookt zo lekker als oma", "niets boven koffie"
        || (matches!(word, "niets" | "niks" | "niemand")
            && (in_clause(&tokens[at + 1..], &["dan", "als", "boven"])
                || (later(&["zo"]) && later(&["als"]))))
        // "of niet", "waarom niet"
        || (matches!(before, "of" | "waarom") && ends_clause(tokens, at))
        || (word == "niet" && next == "waar" && ends_clause(tokens, at + 1))
}

/// "Het is niet de bedoeling dat ik hier rook": the clause behind it is denied.
fn of_next_clause(
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
    let mut actions = matches.iter().filter(there).filter(|(_, it)| {
        it.verb.is_some()
            && it
                .concept
                .is_some_and(|id| !matches!(table.concepts[usize::from(id)].kind, Kind::Time))
    });
    actions
        .next_back()
        .or_else(|| matches.iter().find(there))
        .map(|(index, _)| *index)
}

/// Which of the concepts is denied.
fn target(table: &Table, tokens: &[Token], found: &[Candidate], at: usize) -> Option<usize> {
    let clause = tokens[at].clause;
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
    let adjacent = forward.first().filter(|(place, _)| {
        tokens[at + 1..*place]
            .iter()
            .all(|it| table.words.degrees.contains(it.lower.as_str()))
    });
    if let Some((_, index)) = adjacent
        && (is_describing(*index) || found[*index].first() < at || id(*index) == "a_lot")
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
        && tokens[at + 1..*place]
            .iter()
            .any(|it| is_preposition(&it.lower))
        && let Some(verb) = verb_before()
    {
        return Some(verb);
    }
    let nobody = matches!(word, "niets" | "niks" | "niemand" | "nothing" | "nobody");
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
        .filter(|index| found[*index].verb.is_some_and(|verb| verb < at))
        .rfind(|index| !is_wish(index) && !is_time(index));
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
                backward()
                    .rfind(|index| !is_time(index))
                    .or_else(|| backward().next_back())
            })
            .flatten()
    };
    eaten
        .or(verb)
        .or_else(|| forward.first().map(|(_, index)| *index))
        .or_else(|| backward().rfind(is_wish))
        .or_else(thing)
}

/// "oude" in "oude vrienden".
fn is_attributive(table: &Table, word: &str) -> bool {
    word.ends_with('e')
        && (table.words.adjectives.contains(word)
            || matches!(
                word,
                "andere" | "eerste" | "laatste" | "volgende" | "zelfde"
            ))
}

fn is_preposition(word: &str) -> bool {
    super::table::PREPOSITIONS.contains(&word)
}

/// "geen koffie of thee", "niet slaan of schoppen": a bare second thing shares the denial.
fn extend(
    table: &Table,
    tokens: &[Token],
    found: &[Candidate],
    first: usize,
    targets: &mut Vec<usize>,
) {
    let mut last = found[first].last();
    loop {
        let joined = tokens
            .get(last + 1)
            .is_some_and(|it| matches!(it.lower.as_str(), "of" | "en" | "noch" | "or"))
            && tokens[last].gap == Gap::Nothing;
        let listed = tokens[last].gap == Gap::Comma;
        if !joined && !listed {
            return;
        }
        let mut place = last + 1 + usize::from(joined);
        while tokens
            .get(place)
            .is_some_and(|it| table.words.articles.contains(it.lower.as_str()) || it.lower == "te")
        {
            place += 1;
        }
        let Some(index) = found
            .iter()
            .position(|it| it.first() == place && it.concept.is_some())
        else {
            return;
        };
        let end = found[index].last();
        let same_sort = found[index].verb.is_some() == found[first].verb.is_some()
            && !table
                .verbs
                .get(tokens[place].lower.as_str())
                .is_some_and(|forms| forms.iter().all(|(_, form)| *form == VerbForm::Finite));
        let closes = ends_clause(tokens, end)
            || tokens.get(end + 1).is_some_and(|it| {
                table.words.weak.contains(it.lower.as_str()) || is_preposition(&it.lower)
            });
        // A list of things goes on to its "en" or "of"; a comma alone may begin something else.
        let goes_on = joined
            || tokens
                .get(end + 1)
                .is_some_and(|it| table.words.weak.contains(it.lower.as_str()));
        if !same_sort || !closes || !goes_on || targets.contains(&index) {
            return;
        }
        targets.push(index);
        last = end;
    }
}
