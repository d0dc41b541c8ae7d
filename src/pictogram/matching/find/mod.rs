//! Which words of a sentence name which concept.

mod patterns;

use std::cmp::Reverse;

use super::super::Kind;
use super::rules::{ends_clause, sentence_of};
use super::table::{ConceptId, Frame, PREPOSITIONS, Part, Table, VerbForm, VerbId, Verdict};
use super::tokens::{self, Gap, Joiners, Token};
use super::{Ask, Doubt, Known, Match, Person, Reading, Reason, is_weak, negation};

/// Words that name a concept, or that belong together and name none.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub tokens: Vec<usize>,
    pub concept: Option<ConceptId>,
    /// The verb in it.
    pub verb: Option<usize>,
    pub reason: Reason,
    pub name: String,
    pub negated: bool,
    /// "maandagochtend" is one word and two ideas: this is the place of one of them.
    pub span: Option<(usize, usize)>,
}

impl Candidate {
    pub fn first(&self) -> usize {
        self.tokens.iter().copied().min().unwrap_or(0)
    }

    pub fn last(&self) -> usize {
        self.tokens.iter().copied().max().unwrap_or(0)
    }
}

/// A piece of a line, in words; no text in a plan is longer.
const LONGEST: usize = 240;

/// How far apart words of one sentence stand at most.
const REACH: usize = 40;

impl Table {
    /// The concepts that a line names.
    pub fn read<'t>(&'t self, line: &str, known: &Known) -> Reading<'t> {
        let tokens = tokens::read(
            line,
            &Joiners {
                strong: &|it| self.words.strong.contains(it),
                weak: &|it| self.words.weak.contains(it),
                subject: &|it| self.words.subjects.contains(it),
            },
        );
        let mut reading = Reading::default();
        let mut from = 0;
        while from < tokens.len() {
            let to = piece_end(&tokens, from);
            reading.add(self.read_piece(line, &tokens[from..to], known));
            from = to;
        }
        reading
    }

    fn read_piece<'t>(&'t self, line: &str, tokens: &[Token], known: &Known) -> Reading<'t> {
        let mut reader = Reader {
            table: self,
            line,
            taken: vec![false; tokens.len()],
            tokens,
            known,
            found: Vec::new(),
            reading: Reading::default(),
        };
        reader.people();
        reader.patterns();
        reader.phrases();
        for at in 0..tokens.len() {
            if !reader.taken[at] {
                reader.word(at);
            }
        }
        reader.finish()
    }
}

/// Words look at each other, so a line without end is read in pieces: at a full stop where there is one.
fn piece_end(tokens: &[Token], from: usize) -> usize {
    let most = from + LONGEST;
    if most >= tokens.len() {
        return tokens.len();
    }
    let stop = (from..most).rev().find(|at| tokens[*at].gap == Gap::Stop);
    stop.map_or(most, |it| it + 1)
}

struct Reader<'t, 'l> {
    table: &'t Table,
    line: &'l str,
    tokens: &'l [Token<'l>],
    known: &'l Known,
    /// Words that say what they say already.
    taken: Vec<bool>,
    found: Vec<Candidate>,
    reading: Reading<'t>,
}

impl<'t> Reader<'t, '_> {
    fn lower(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |it| it.lower.as_str())
    }

    fn people(&mut self) {
        for name in &self.known.names {
            let words: Vec<&str> = name.split_whitespace().collect();
            if words.is_empty() {
                continue;
            }
            let mut at = 0;
            while at + words.len() <= self.tokens.len() {
                let same = words.iter().enumerate().all(|(offset, word)| {
                    let text = self.tokens[at + offset].text;
                    text == *word
                        || (offset + 1 == words.len()
                            && text
                                .strip_prefix(*word)
                                .is_some_and(|rest| matches!(rest, "s" | "'s" | "’s" | "'")))
                });
                if same && !self.taken[at] {
                    for place in at..at + words.len() {
                        self.taken[place] = true;
                    }
                    self.reading.people.push(Person {
                        name: name.clone(),
                        start: self.tokens[at].start,
                        end: self.tokens[at + words.len() - 1].end,
                    });
                }
                at += 1;
            }
        }
        for at in 0..self.tokens.len() {
            if self.is_name(at) {
                self.taken[at] = true;
            }
        }
    }

    /// A capital inside a sentence: somebody or something of that name, never a word of a card.
    fn is_name(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let words = &self.table.words;
        // "'s Maandags"
        let of_day = at > 0 && self.tokens[at - 1].lower == "'s";
        if !token.capital || of_day || words.capitals.contains(token.lower.as_str()) {
            return false;
        }
        if token.first {
            // "Koos kookt." and "Jan helpt mij.", but "Bel mijn zus."
            let next = self.lower(at + 1);
            let verb = self.table.verbs.get(next);
            let finite =
                verb.is_some_and(|it| it.iter().any(|(_, form)| *form == VerbForm::Finite));
            return words.names.contains(token.lower.as_str())
                && token.gap == Gap::Nothing
                && (finite
                    || next == "en" && self.tokens.get(at + 2).is_some_and(|it| it.capital));
        }
        // "UWV" and "ID-kaart" are words.
        let all_capitals = token
            .text
            .chars()
            .take(2)
            .filter(|it| it.is_uppercase())
            .count()
            == 2;
        !all_capitals
    }

    fn take(&mut self, candidate: Candidate) {
        for at in &candidate.tokens {
            self.taken[*at] = true;
        }
        self.found.push(candidate);
    }

    fn phrases(&mut self) {
        let mut candidates: Vec<Candidate> = Vec::new();
        for at in 0..self.tokens.len() {
            if self.taken[at] {
                continue;
            }
            let word = self.tokens[at].lower.as_str();
            for phrase in self.table.phrases.get(word).into_iter().flatten() {
                if let Some(tokens) = self.phrase_at(at, &phrase.words) {
                    candidates.push(Candidate {
                        tokens,
                        concept: phrase.concept,
                        verb: None,
                        reason: Reason::Phrase,
                        name: phrase.name.to_string(),
                        negated: false,
                        span: None,
                    });
                }
            }
            let mut tried: Vec<VerbId> = Vec::new();
            for (verb, form) in self.table.verbs.get(word).into_iter().flatten() {
                if tried.contains(verb) {
                    continue;
                }
                tried.push(*verb);
                for frame in &self.table.frames[usize::from(*verb)] {
                    if let Some(tokens) = self.frame_at(at, *form, frame) {
                        candidates.push(Candidate {
                            tokens,
                            concept: frame.concept,
                            verb: Some(at),
                            reason: if frame.separable {
                                Reason::Separable
                            } else {
                                Reason::Phrase
                            },
                            name: frame.name.to_string(),
                            negated: false,
                            span: None,
                        });
                    }
                }
            }
        }
        candidates.sort_by_key(|it| {
            (
                Reverse(it.tokens.len()),
                it.concept.is_some(),
                it.last() - it.first(),
                it.first(),
            )
        });
        let mut verbs: Vec<usize> = Vec::new();
        for mut candidate in candidates {
            let free = |at: &usize| {
                // Two nouns may share their verb: "ik doe boodschappen en de was".
                !self.taken[*at]
                    || (candidate.verb == Some(*at)
                        && verbs.contains(at)
                        && candidate.reason == Reason::Phrase
                        && self.table.is_light(self.lower(*at)))
            };
            if !candidate.tokens.iter().all(free) {
                continue;
            }
            if let Some(concept) = self.answer(&candidate) {
                candidate.concept = Some(concept);
                candidate.reason = Reason::Answer;
            } else if let Some(rules) = self.table.ruled.get(candidate.name.as_str()) {
                match self.table.rules[*rules].judge(self.tokens, &candidate.tokens, self.table) {
                    Verdict::Own => {}
                    Verdict::Concept(it) => candidate.concept = Some(it),
                    Verdict::Nothing => continue,
                    Verdict::Ask => {
                        let concepts = self.shown_ids(&self.table.rules[*rules].concepts);
                        self.ask(&candidate.tokens, concepts);
                        continue;
                    }
                }
            }
            if candidate.reason == Reason::Phrase {
                verbs.extend(candidate.verb);
            }
            self.take(candidate);
        }
    }

    /// What the writer said about these words.
    fn answer(&self, candidate: &Candidate) -> Option<ConceptId> {
        if self.known.answers.is_empty() {
            return None;
        }
        let mut places = candidate.tokens.clone();
        places.sort_unstable();
        let words: Vec<&str> = places.iter().map(|at| self.lower(*at)).collect();
        let id = self.known.answers.get(&words.join(" "))?;
        self.table.concept(id)
    }

    /// The words in this order, with at most two that say nothing between.
    fn phrase_at(&self, at: usize, words: &[Box<str>]) -> Option<Vec<usize>> {
        let mut places = vec![at];
        let mut next = at + 1;
        let mut skipped = 0;
        for word in &words[1..] {
            loop {
                let before = &self.tokens[next - 1];
                let token = self.tokens.get(next)?;
                if before.gap != Gap::Nothing || self.taken[next] {
                    return None;
                }
                if *token.lower == **word {
                    break;
                }
                skipped += 1;
                let skippable = self.table.words.skippable.contains(token.lower.as_str());
                // "niet altijd goed" is not "niet goed".
                let own_denial = *words[0] == *"niet"
                    && matches!(
                        token.lower.as_str(),
                        "altijd"
                            | "vaak"
                            | "zelf"
                            | "samen"
                            | "meestal"
                            | "graag"
                            | "alles"
                            | "veel"
                    );
                if skipped > 2 || !skippable || own_denial {
                    return None;
                }
                next += 1;
            }
            places.push(next);
            next += 1;
        }
        Some(places)
    }

    fn frame_at(&self, at: usize, form: VerbForm, frame: &Frame) -> Option<Vec<usize>> {
        // "leren kennen" is the infinitive: "ik ken hem en leer" is two things.
        let has_verb = frame.parts.iter().any(|it| matches!(it, Part::Verb(_)));
        if has_verb && form != VerbForm::Infinitive {
            return None;
        }
        let mut places = vec![at];
        for (index, part) in frame.parts.iter().enumerate() {
            let is_particle = frame.separable && index == 0;
            let group = match part {
                Part::Words(words) if is_particle => {
                    vec![self.particle(at, form, &words[0])?]
                }
                Part::Words(words) => {
                    self.nearest(at, &places, &|place| self.group_at(place, words))?
                }
                Part::Verb(verb) => self.nearest(at, &places, &|place| {
                    let forms = self.table.verbs.get(self.tokens[place].lower.as_str())?;
                    forms.iter().any(|(it, _)| it == verb).then(|| vec![place])
                })?,
            };
            if group.iter().any(|it| places.contains(it)) {
                return None;
            }
            // "houdt de sleutel van" is no "houden van".
            if let (Part::Words(words), 1, false) = (part, frame.parts.len(), is_particle)
                && let [word] = words.as_slice()
                && PREPOSITIONS.contains(&&**word)
                && !(at.min(group[0]) + 1..at.max(group[0])).all(|it| self.is_loose(it))
            {
                return None;
            }
            places.extend(group);
        }
        Some(places)
    }

    /// A word that may stand between a verb and its preposition.
    fn is_loose(&self, at: usize) -> bool {
        let word = self.lower(at);
        let words = &self.table.words;
        let noun_marks = words.articles.contains(word) && !matches!(word, "me" | "mij" | "zich");
        !noun_marks
            && (words.skippable.contains(word)
                || words.subjects.contains(word)
                || matches!(word, "niet" | "nooit")
                || self.tokens[at].capital)
    }

    fn group_at(&self, place: usize, words: &[Box<str>]) -> Option<Vec<usize>> {
        if *self.tokens[place].lower != *words[0] {
            return None;
        }
        // "Het lukt niet altijd" is no failure.
        if *words[0] == *"niet"
            && words.len() == 1
            && matches!(
                self.lower(place + 1),
                "altijd" | "elke" | "iedere" | "vaak" | "overal" | "iedereen"
            )
        {
            return None;
        }
        if let [only] = words {
            return (**only == *self.tokens[place].lower).then(|| vec![place]);
        }
        let mut places = vec![place];
        let mut next = place + 1;
        let mut skipped = 0;
        for word in &words[1..] {
            while *self.lower(next) != **word {
                skipped += 1;
                if skipped > 2 || !self.table.words.skippable.contains(self.lower(next)) {
                    return None;
                }
                next += 1;
            }
            if self.tokens[next - 1].gap != Gap::Nothing {
                return None;
            }
            places.push(next);
            next += 1;
        }
        Some(places)
    }

    /// The nearest place in the part of the sentence where the words stand.
    fn nearest(
        &self,
        verb: usize,
        used: &[usize],
        find: &dyn Fn(usize) -> Option<Vec<usize>>,
    ) -> Option<Vec<usize>> {
        let here = self.tokens[verb].part;
        let mut best: Option<(usize, Vec<usize>)> = None;
        for place in self.around(verb) {
            if self.tokens[place].part != here || self.taken[place] || used.contains(&place) {
                continue;
            }
            if let Some(group) = find(place)
                && group
                    .iter()
                    .all(|it| !self.taken[*it] && !used.contains(it))
                && self.shares_clause(verb, place)
            {
                let distance = place.abs_diff(verb);
                if best.as_ref().is_none_or(|(known, _)| distance < *known) {
                    best = Some((distance, group));
                }
            }
        }
        best.map(|(_, group)| group)
    }

    /// In one clause, or past an "en" behind which no verb of its own stands.
    fn shares_clause(&self, verb: usize, place: usize) -> bool {
        let (a, b) = (self.tokens[verb].clause, self.tokens[place].clause);
        if a == b {
            return true;
        }
        if a > b || self.tokens[verb].part != self.tokens[place].part {
            return false;
        }
        !self
            .around(place)
            .any(|at| self.tokens[at].clause == b && at != place && self.is_finite(at))
    }

    /// Where we look for what belongs to a word: no sentence of a plan is longer, and a line without end costs
    /// no more per word.
    fn around(&self, at: usize) -> std::ops::Range<usize> {
        at.saturating_sub(REACH)..(at + REACH).min(self.tokens.len())
    }

    fn is_finite(&self, at: usize) -> bool {
        self.table
            .verbs
            .get(self.tokens[at].lower.as_str())
            .is_some_and(|it| it.iter().any(|(_, form)| *form != VerbForm::Participle))
    }

    /// "ik ruim op maandag mijn kamer op": the particle is the one at the end.
    fn particle(&self, verb: usize, form: VerbForm, particle: &str) -> Option<usize> {
        if form == VerbForm::Infinitive
            && verb >= 2
            && self.lower(verb - 1) == "te"
            && self.lower(verb - 2) == particle
        {
            return Some(verb - 2);
        }
        // "wil … op kunnen ruimen" and the like are not read.
        let is_plural = self.table.verbs.get(self.lower(verb)).is_some_and(|it| {
            it.iter()
                .any(|(_, form)| *form == VerbForm::Finite || *form == VerbForm::Infinitive)
        });
        // "na het eten" is a thing.
        let is_noun = form == VerbForm::Infinitive
            && verb > 0
            && (PREPOSITIONS.contains(&self.lower(verb - 1))
                || matches!(self.lower(verb - 1), "het" | "te"));
        if !is_plural || is_noun || form == VerbForm::Participle {
            return None;
        }
        (verb + 1..self.tokens.len()).find(|at| {
            let token = &self.tokens[*at];
            token.part == self.tokens[verb].part
                && *token.lower == *particle
                && !self.taken[*at]
                && self.shares_clause(verb, *at)
                && (ends_clause(self.tokens, *at)
                    || self.tokens.get(at + 1).is_some_and(|next| {
                        let next = next.lower.as_str();
                        PREPOSITIONS.contains(&next)
                            || matches!(
                                next,
                                "te" | "als" | "vandaag" | "morgen" | "'s" | "zodra" | "samen"
                            )
                    }))
        })
    }

    fn word(&mut self, at: usize) {
        let token = &self.tokens[at];
        let word = token.lower.as_str();
        if let Some(id) = self.known.answers.get(word) {
            if let Some(concept) = self.table.concept(id) {
                self.single(at, concept, Reason::Answer, word.to_owned());
            }
            return;
        }
        // English: the month has a capital, the verb has none.
        if word == "may" && !token.capital {
            return;
        }
        let form = self.table.forms.get(word);
        if let Some(rules) = self.table.ruled.get(word) {
            let rules = &self.table.rules[*rules];
            let own = form.map(|it| it.concepts).unwrap_or_default();
            match rules.judge(self.tokens, &[at], self.table) {
                Verdict::Own => {
                    if let Some(concept) = own.first() {
                        self.single(at, *concept, Reason::Word, word.to_owned());
                    }
                }
                Verdict::Concept(it) => {
                    // A word that only its one card has is no choice.
                    let reason = if own[..] == [it] {
                        Reason::Word
                    } else {
                        Reason::Context
                    };
                    self.single(at, it, reason, word.to_owned());
                }
                Verdict::Nothing => {}
                Verdict::Ask => {
                    let concepts = self.shown_ids(&rules.concepts);
                    self.ask(&[at], concepts);
                }
            }
            return;
        }
        if let Some(form) = form {
            let full: Vec<ConceptId> = form
                .concepts
                .iter()
                .copied()
                .filter(|it| !self.table.concepts[usize::from(*it)].empty)
                .collect();
            let reason = if form.made {
                Reason::Form
            } else {
                Reason::Word
            };
            match full[..] {
                [] => {}
                [concept] => self.single(at, concept, reason, word.to_owned()),
                _ => {
                    let concepts = self.shown_ids(&full);
                    self.ask(&[at], concepts);
                }
            }
            return;
        }
        self.compound(at);
    }

    fn shown_ids(&self, concepts: &[ConceptId]) -> Vec<&'t str> {
        concepts
            .iter()
            .map(|it| &self.table.concepts[usize::from(*it)])
            .filter(|it| !it.empty)
            .map(|it| it.id.as_str())
            .collect()
    }

    /// The words keep silent: no picture of a part of them either.
    fn ask(&mut self, places: &[usize], concepts: Vec<&'t str>) {
        let words: Vec<&str> = places.iter().map(|at| self.tokens[*at].text).collect();
        let words = words.join(" ");
        for at in places {
            self.taken[*at] = true;
        }
        self.reading.ask.push(Ask { words, concepts });
    }

    fn single(&mut self, at: usize, concept: ConceptId, reason: Reason, name: String) {
        // "Mijn eten" is a thing, whatever "eten" can be.
        let kind = self.table.concepts[usize::from(concept)].kind;
        let is_thing =
            reason == Reason::Context && matches!(kind, Kind::Thing | Kind::Place | Kind::Person);
        let is_verb = !is_thing && self.table.verbs.contains_key(self.lower(at));
        self.take(Candidate {
            tokens: vec![at],
            concept: Some(concept),
            verb: is_verb.then_some(at),
            reason,
            name,
            negated: false,
            span: None,
        });
    }

    /// "zwembroek" is a kind of trousers: the last part says what it is, if the first is a word too.
    fn compound(&mut self, at: usize) {
        let token = &self.tokens[at];
        let word = token.lower.replace('-', "");
        if word.chars().count() < 7
            || self.table.words.not_compound.contains(word.as_str())
            || !word.chars().all(char::is_alphabetic)
        {
            return;
        }
        let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        for cut in &cuts[3..=cuts.len() - 3] {
            let (start, head) = word.split_at(*cut);
            let concept = if let Some(concept) = self.table.heads.get(head) {
                (*head != *"werk" || self.is_start(start)).then_some(*concept)
            } else if head.chars().count() >= 3 && self.is_start(start) {
                self.head(head)
            } else {
                None
            };
            if let Some(concept) = concept {
                let name = head.to_owned();
                self.single(at, concept, Reason::Compound, name);
                return;
            }
        }
    }

    fn head(&self, head: &str) -> Option<ConceptId> {
        let form = self.table.forms.get(head)?;
        if head.chars().count() < 4
            && !matches!(
                head,
                "tas" | "bus" | "bed" | "jas" | "zus" | "oma" | "opa" | "oom"
            )
        {
            return None;
        }
        if self.table.ruled.contains_key(head)
            || self.table.verbs.contains_key(head) && !form.made && head.ends_with("en")
        {
            return None;
        }
        let [concept] = form.concepts[..] else {
            return None;
        };
        let known = &self.table.concepts[usize::from(concept)];
        use crate::pictogram::Kind::{Notion, Person, Place, Thing};
        (matches!(known.kind, Thing | Place | Person | Notion)
            && !known.empty
            && !matches!(known.id.as_str(), "person" | "me")
            && !self.table.words.adjectives.contains(head))
        .then_some(concept)
    }

    /// Whether a long word can begin so.
    fn is_start(&self, start: &str) -> bool {
        let known = |it: &str| {
            it.chars().count() >= 3
                && (self.table.words.starts.contains(it) || self.table.forms.contains_key(it))
        };
        known(start)
            || ["s", "e", "en", "n"]
                .iter()
                .any(|link| start.strip_suffix(link).is_some_and(known))
    }

    fn finish(mut self) -> Reading<'t> {
        let empty = |it: &Candidate| {
            it.concept
                .is_some_and(|id| self.table.concepts[usize::from(id)].empty)
        };
        self.found.retain(|it| !empty(it));
        self.found.sort_by_key(|it| (it.first(), it.last()));
        let unclear = negation::apply(self.table, self.tokens, &mut self.found);
        // What stands beside a denial and does not carry it would say too much alone: "ik vind koken
        // niet leuk" is no picture of cooking.
        let carries = |it: &Candidate| {
            let refuses = it
                .concept
                .is_some_and(|id| negation::refuses(&self.table.concepts[usize::from(id)].id));
            it.negated
                || refuses
                || it.reason == Reason::Opposite
                || it
                    .tokens
                    .iter()
                    .any(|at| negation::is_denial(self.lower(*at)))
        };
        let mut denied: Vec<usize> = self
            .found
            .iter()
            .filter(|it| carries(it))
            .map(|it| self.tokens[it.last()].clause)
            .collect();
        // "Het lukt niet om te sporten", "geen zin in fietsen of zwemmen": it goes on in the next clause.
        let handed: Vec<usize> = self
            .tokens
            .iter()
            .filter(|it| {
                matches!(it.lower.as_str(), "om" | "of")
                    && it.clause > 0
                    && denied.contains(&(it.clause - 1))
            })
            .map(|it| it.clause)
            .collect();
        denied.extend(handed);
        let mut keys: Vec<(&str, bool, bool)> = Vec::new();
        let mut matches: Vec<Match> = Vec::new();
        for (index, found) in self.found.iter().enumerate() {
            let Some(id) = found.concept else { continue };
            let concept = &self.table.concepts[usize::from(id)];
            if let Some(known) = matches.iter_mut().find(|it| it.concept == concept.id) {
                // One idea has one picture, and a denial holds.
                if found.negated
                    && !known.negated
                    && sentence_of(self.tokens, found.first()).contains(&found.first())
                {
                    known.negated = true;
                }
                continue;
            }
            let beside = !carries(found)
                && found
                    .tokens
                    .iter()
                    .any(|at| denied.contains(&self.tokens[*at].clause));
            keys.push((concept.id.as_str(), beside, found.verb.is_some()));
            let (start, end) = found.span.unwrap_or_else(|| self.place(found));
            matches.push(Match {
                concept: &concept.id,
                words: self.words(found, start, end),
                start,
                end,
                score: found.reason.score(),
                negated: found.negated,
                sensitive: concept.sensitive,
                doubt: if carries(found) && !unclear.is_open(index) {
                    Doubt::None
                } else {
                    unclear.doubt(self.table, self.tokens, &self.found, index)
                },
                reason: found.reason,
                source: found.name.clone(),
            });
        }
        self.name_what_is_eaten(&mut matches, &mut keys);
        let table = self.table;
        matches.sort_by_key(|it| {
            let key = keys.iter().find(|(id, ..)| *id == it.concept);
            let (beside, is_verb) = key.map_or((false, false), |it| (it.1, it.2));
            let concept = table
                .concept(it.concept)
                .map(|id| &table.concepts[usize::from(id)]);
            let kind = concept.map_or(Kind::Time, |it| it.kind);
            let said = if is_verb { Kind::Action } else { kind };
            let score = Reverse((it.score * 100.0) as u32);
            (beside, is_weak(it.concept), said, kind, score, it.start)
        });
        self.reading.matches = matches;
        self.reading
    }

    /// "Ik drink elke dag koffie" is about coffee. What is drunk and only a person may place leaves the drinking
    /// without its own picture too.
    fn name_what_is_eaten(&self, matches: &mut [Match], keys: &mut [(&str, bool, bool)]) {
        let clause_of = |it: &Candidate| self.tokens[it.first()].clause;
        for consumed in ["eat", "drink"] {
            let Some(id) = self.table.concept(consumed) else {
                continue;
            };
            let Some(verb) = self.found.iter().find(|it| it.concept == Some(id)) else {
                continue;
            };
            let thing = self.found.iter().find(|it| {
                let known = it.concept.map(|id| &self.table.concepts[usize::from(id)]);
                let before = it.first().checked_sub(1).map_or("", |at| self.lower(at));
                known.is_some_and(|it| it.kind == Kind::Thing)
                    && clause_of(it) == clause_of(verb)
                    && !PREPOSITIONS.contains(&before)
            });
            let Some(thing) = thing.and_then(|it| it.concept) else {
                continue;
            };
            if let Some(key) = keys.iter_mut().find(|it| it.0 == consumed) {
                key.1 = true;
            }
            if self.table.concepts[usize::from(thing)].sensitive
                && let Some(found) = matches.iter_mut().find(|it| it.concept == consumed)
                && found.doubt == Doubt::None
            {
                found.doubt = Doubt::Beside;
            }
        }
    }

    /// Where the idea stands. "Vind", "doe" and "maak" carry nothing themselves: "leuk" and
    /// "boodschappen" are the place to look.
    fn place(&self, found: &Candidate) -> (usize, usize) {
        let is_light = |at: &usize| {
            Some(*at) == found.verb
                && found.reason == Reason::Phrase
                && self.table.is_light(self.lower(*at))
        };
        let mut telling: Vec<usize> = found
            .tokens
            .iter()
            .copied()
            .filter(|it| !is_light(it))
            .collect();
        if telling.is_empty() {
            telling.clone_from(&found.tokens);
        }
        let first = telling.iter().copied().min().unwrap_or(0);
        let last = telling.iter().copied().max().unwrap_or(0);
        (self.tokens[first].start, self.tokens[last].end)
    }

    fn words(&self, found: &Candidate, start: usize, end: usize) -> String {
        let mut places = found.tokens.clone();
        places.sort_unstable();
        if found.span.is_some() {
            return self.line[start..end].to_owned();
        }
        if places.windows(2).all(|it| it[1] == it[0] + 1) {
            let (first, last) = (places[0], places[places.len() - 1]);
            return self.line[self.tokens[first].start..self.tokens[last].end].to_owned();
        }
        let mut words = String::new();
        let mut before: Option<usize> = None;
        for place in places {
            if let Some(before) = before {
                words.push_str(if place == before + 1 { " " } else { " … " });
            }
            words.push_str(self.tokens[place].text);
            before = Some(place);
        }
        words
    }
}
