//! What a sentence denies. A picture of the opposite is the worst fault that a plan can have.

mod beside;
mod quiet;
mod target;

use beside::{absent, beside, no_wish, of_question};
use target::{is_preposition, of_next_clause, target};

use super::find::Candidate;
use super::rules::{ends_clause, sentence_of};
use super::table::{Table, VerbForm};
use super::tokens::{Gap, Token};
use super::{Doubt, Reason};
use crate::pictogram::Kind;

/// They deny what the clause says.
const OF_CLAUSE: [&str; 19] = [
    "niet",
    "verboden",
    "nooit",
    "niets",
    "niks",
    "niemand",
    "nergens",
    "nauwelijks",
    "amper",
    "evenmin",
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

/// What is left of a sentence after its denials.
#[derive(Debug, Default)]
pub struct Unclear {
    /// Clauses that deny something without a name on a card: what else they name may be the opposite of what they
    /// say.
    clauses: Vec<usize>,
    /// Words of one thing, "geen" and "zonder", that deny something without a name.
    things: Vec<usize>,
    /// What there is less of: "minder roken" is no picture of smoking.
    reduced: Vec<usize>,
    /// Candidates that are neither so nor not so: in "ik leen geen geld" the lending.
    candidates: Vec<usize>,
}

impl Unclear {
    /// Whether a candidate is neither so nor not so.
    pub fn is_open(&self, index: usize) -> bool {
        self.candidates.contains(&index)
    }

    /// Whether a candidate that does not carry the denial itself may be shown beside it.
    pub fn doubt(
        &self,
        table: &Table,
        tokens: &[Token],
        found: &[Candidate],
        index: usize,
    ) -> Doubt {
        let candidate = &found[index];
        if self.is_open(index) {
            return Doubt::Itself;
        }
        if self.reduced.contains(&index) {
            return Doubt::Beside;
        }
        let is_in = |clause: usize| {
            candidate
                .tokens
                .iter()
                .any(|at| tokens[*at].clause == clause)
        };
        let by_thing = self.things.iter().find(|at| is_in(tokens[**at].clause));
        let by_clause = self.clauses.iter().any(|it| is_in(*it));
        if by_thing.is_none() && !by_clause {
            return Doubt::None;
        }
        let kind = candidate
            .concept
            .map(|id| table.concepts[usize::from(id)].kind);
        let is_setting = matches!(kind, Some(Kind::Person | Kind::Time | Kind::Place));
        // "Geen suiker in de koffie", "ik fiets zonder helm": the thing is denied, and not where it is.
        let is_apart = by_thing.is_some_and(|at| {
            !by_clause
                && (is_after_preposition(table, tokens, candidate)
                    || tokens[*at].lower == "zonder" && candidate.last() < *at)
        });
        if is_setting || is_apart {
            Doubt::Beside
        } else {
            Doubt::Itself
        }
    }
}

/// "in de koffie", "met opstaan".
fn is_after_preposition(table: &Table, tokens: &[Token], candidate: &Candidate) -> bool {
    let mut before = candidate.first();
    if is_preposition(&tokens[before].lower) {
        return true;
    }
    while before > 0 {
        before -= 1;
        let word = tokens[before].lower.as_str();
        if !table.words.articles.contains(word) && !table.words.adjectives.contains(word) {
            return is_preposition(word);
        }
    }
    false
}

/// Marks what is denied.
pub fn apply(table: &Table, tokens: &[Token], found: &mut [Candidate]) -> Unclear {
    let mut unclear = Unclear::default();
    // "Nergens meer", "niet meer": no more of anything is named. "Nooit weer": nothing is done again.
    for candidate in &mut *found {
        let [only] = candidate.tokens[..] else {
            continue;
        };
        let follows = only > 0 && is_denial(&tokens[only - 1].lower);
        if follows && matches!(tokens[only].lower.as_str(), "meer" | "weer") {
            candidate.concept = None;
        }
    }
    let quiet = table.quiet.apply(table, tokens, found);
    let in_quiet = |it: &Candidate| quiet.unclear.contains(&tokens[it.first()].clause);
    let candidates = found.iter().enumerate();
    let candidates = candidates.filter(|(_, it)| in_quiet(it));
    unclear
        .candidates
        .extend(candidates.map(|(index, _)| index));
    for target in quiet.denied {
        let mut targets = vec![target];
        extend(table, tokens, found, target, &mut targets);
        targets.iter().for_each(|it| deny(table, &mut found[*it]));
    }
    for candidate in &mut *found {
        // "Gaat niet door" is one word for it, and no going on.
        if !candidate.negated && candidate.tokens.iter().any(|it| quiet.used.contains(it)) {
            candidate.concept = None;
        }
    }
    for (index, it) in found.iter().enumerate() {
        // "Zonder hulp kan ik niet koken" says nothing of doing it alone.
        let clause = tokens[it.first()].clause;
        let again = tokens
            .iter()
            .any(|it| it.clause == clause && DOUBLE.contains(&it.lower.as_str()));
        if tokens[it.first()].lower == "zonder" && it.tokens.len() > 1 && again {
            unclear.candidates.push(index);
        }
    }
    for (index, it) in found.iter().enumerate() {
        let before = it.first().checked_sub(1);
        let before = before.map(|at| tokens[at].lower.as_str());
        if matches!(before, Some("minder" | "less")) {
            unclear.reduced.push(index);
        }
        // "Zeg niet: doe rustig": what is not said.
        let said = (0..it.first())
            .rev()
            .find(|at| tokens[*at].gap != Gap::Nothing);
        if said.is_some_and(|at| {
            tokens[at].gap == Gap::Comma && tokens[at + 1].first && is_denial(&tokens[at].lower)
        }) {
            unclear.candidates.push(index);
        }
    }
    let mut used = quiet.used;
    used.extend(no_wish(table, tokens, found, &mut unclear));
    for at in 0..tokens.len() {
        let word = tokens[at].lower.as_str();
        let in_phrase = |it: &Candidate| {
            // "Nooit meer" names the denial, and still denies what follows.
            let is_itself = |id| table.concepts[usize::from(id)].id == "never";
            it.tokens.contains(&at)
                && it.name.split(' ').count() > 1
                && it.concept.is_some_and(|id| !is_itself(id))
        };
        if !is_denial(word) || used.contains(&at) || found.iter().any(in_phrase) {
            continue;
        }
        let next = tokens.get(at + 1).map_or("", |it| it.lower.as_str());
        if says_nothing(tokens, at, word, next) {
            continue;
        }
        let target = if let Some(dat) = handed_to(tokens, at) {
            // "Het is niet waar dat ik nooit help": twice is not at all.
            let clause = tokens[dat].clause;
            let inner = (dat..tokens.len())
                .take_while(|it| tokens[*it].clause == clause)
                .find(|it| is_denial(&tokens[*it].lower));
            if let Some(inner) = inner {
                if is_untrue(tokens, at) {
                    used.push(inner);
                    let names_it = |it: &&mut Candidate| it.tokens.contains(&inner);
                    found
                        .iter_mut()
                        .filter(names_it)
                        .for_each(|it| it.concept = None);
                } else {
                    unclear.clauses.extend([tokens[at].clause, clause]);
                }
                continue;
            }
            unclear.clauses.push(tokens[at].clause);
            let next = of_next_clause(table, tokens, found, at, true);
            if next.is_none() {
                unclear.clauses.push(clause);
            }
            let Some(next) = next else { continue };
            next
        } else {
            let target = target(table, tokens, found, at);
            let target = target.or_else(|| of_next_clause(table, tokens, found, at, false));
            let target = target
                .filter(|it| !is_only_person(table, tokens, found, at, *it))
                .or_else(|| absent(table, tokens, found, at));
            let Some(target) = target else {
                match of_question(tokens, found, at) {
                    Some(asked) => asked.iter().for_each(|it| deny(table, &mut found[*it])),
                    None if OF_THING.contains(&word) => unclear.things.push(at),
                    None => unclear.clauses.push(tokens[at].clause),
                }
                continue;
            };
            target
        };
        let mut targets = vec![target];
        if handed_to(tokens, at).is_some() {
            // The wish is denied as well.
            let clause = tokens[at].clause;
            targets.extend(found.iter().enumerate().filter_map(|(index, it)| {
                let id = &table.concepts[usize::from(it.concept?)].id;
                let wish = matches!(id.as_str(), "want" | "wish");
                (wish && tokens[it.first()].clause == clause).then_some(index)
            }));
        }
        extend(table, tokens, found, target, &mut targets);
        beside(table, tokens, found, at, &mut targets, &mut unclear);
        for target in targets {
            deny(table, &mut found[target]);
        }
    }
    unclear
}

/// "Het is niet waar dat …", "het klopt niet dat …".
fn is_untrue(tokens: &[Token], at: usize) -> bool {
    let clause = tokens[at].clause;
    tokens[at].lower == "niet"
        && tokens.iter().any(|it| {
            it.clause == clause && matches!(it.lower.as_str(), "waar" | "klopt" | "klopte" | "zo")
        })
}

/// "Ik wil niet dat …" and the like: the denial stands before the clause that it denies. Where that begins.
fn handed_to(tokens: &[Token], at: usize) -> Option<usize> {
    let word = tokens[at].lower.as_str();
    let clause = tokens[at].clause;
    if !matches!(word, "niet" | "nooit") {
        return None;
    }
    let untrue = is_untrue(tokens, at);
    let skipped = usize::from(
        untrue
            && tokens
                .get(at + 1)
                .is_some_and(|it| matches!(it.lower.as_str(), "waar" | "zo")),
    );
    let dat = at + 1 + skipped;
    let next = tokens.get(dat)?;
    let thinks = || {
        tokens
            .iter()
            .any(|it| it.clause == clause && THINKING.contains(&it.lower.as_str()))
    };
    (next.lower == "dat" && next.clause > clause && (untrue || thinks())).then_some(dat)
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

/// What is denied twice, by a word and by the words around it, is still denied once.
fn deny(table: &Table, candidate: &mut Candidate) {
    if candidate.reason == Reason::Opposite {
        return;
    }
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

/// "Ik heb er niets tegen."
fn has(tokens: &[Token], clause: usize) -> bool {
    tokens.iter().any(|it| {
        it.clause == clause
            && matches!(
                it.lower.as_str(),
                "heb" | "hebt" | "heeft" | "hebben" | "had"
            )
    })
}

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
        // "Niet alle bewoners": some of them do.
        || (word == "niet" && next == "alle")
        // "niet voor niets"
        || (word == "niet"
            && next == "voor"
            && tokens.get(at + 2).is_some_and(|it| matches!(it.lower.as_str(), "niets" | "niks")))
        || (matches!(word, "niets" | "niks") && before == "voor" && at > 1 && tokens[at - 2].lower == "niet")
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
        // "niet de enige die rookt", "er niets op tegen dat …"
        || (word == "niet"
            && next == "de"
            && tokens
                .get(at + 2)
                .is_some_and(|it| matches!(it.lower.as_str(), "enige" | "eerste")))
        || (matches!(word, "niets" | "niks")
            && ((next == "tegen" && has(tokens, clause))
                || (next == "op" && tokens.get(at + 2).is_some_and(|it| it.lower == "tegen"))))
        // "Ik kan niet tegen drukte": the crowd is there.
        || (word == "niet"
            && next == "tegen"
            && tokens.iter().any(|it| {
                it.clause == clause
                    && matches!(it.lower.as_str(), "kan" | "kunnen" | "kunt" | "kon" | "konden")
            }))
        // "Ik kan de spanning niet aan": it is there.
        || (word == "niet"
            && next == "aan"
            && ends_clause(tokens, at + 1)
            && tokens.iter().any(|it| {
                it.clause == clause
                    && matches!(it.lower.as_str(), "kan" | "kunnen" | "kunt" | "kon" | "konden")
            }))
        // "Zullen we niet eens samen wandelen?" asks to do it.
        || (word == "niet"
            && tokens[sentence_of(tokens, at).end - 1].gap == Gap::Question
            && (next == "eens"
                || next == "een" && tokens.get(at + 2).is_some_and(|it| it.lower == "keer")))
        // "Nog nooit zo lekker gegeten", "nergens zo rustig als thuis"
        || (word == "nooit" && before == "nog" && next == "zo")
        || (word == "nergens" && later(&["zo"]) && later(&["als"]))
        // "Ik ben niet tegen de verhuizing" is no refusal.
        || (word == "niet"
            && next == "tegen"
            && matches!(before, "ben" | "bent" | "is" | "zijn" | "was" | "waren"))
        // "of niet", "waarom niet"
        || (matches!(before, "of" | "waarom") && ends_clause(tokens, at))
        || (word == "niet"
            && next == "waar"
            && ends_clause(tokens, at + 1)
            && tokens.get(at + 2).is_none_or(|it| it.lower != "dat"))
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
            })
            // "Geen koffie of thee drinken"
            || (joined
                && found[first].verb.is_none()
                && tokens.get(end + 1).is_some_and(|it| {
                    table.verbs.contains_key(it.lower.as_str()) && ends_clause(tokens, end + 1)
                }));
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
