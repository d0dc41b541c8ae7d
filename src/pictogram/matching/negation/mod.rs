//! What a sentence denies. A picture of the opposite is the worst fault that a plan can have.

mod target;

use target::{is_preposition, of_next_clause, target};

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
