//! Is the plan written in words that its readers can read?
//!
//! Each text is judged for who gets it: the client's at the client's level, the relative's at B1, the team's not at all.
//! Nobody's literal words are judged. These remarks are advice and stop nothing.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Report, Value};
use crate::language::{Change, Findings, Language, Level, Remark, Settings};
use crate::plan::{self, ClockStyle, Layer, Piece, Plan, Words};
use crate::source::Span;

/// What reading a plan gave.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    pub report: Report,
    pub sentences: usize,
    /// How many of them are within the limit.
    pub short: usize,
    /// Hard words that are on the list of the client or the organisation.
    pub ignored: BTreeSet<String>,
}

/// Reads every text. `clients` are the plan as each client sees it; `known` are words of the organisation.
pub fn plain(plan: &Plan, clients: &[Plan], known: &[String], language: &Language) -> Plain {
    let mut reading = Reading {
        language,
        plain: Plain::default(),
        said: HashMap::new(),
        found: Vec::new(),
    };
    each_judged(plan, clients, known, &mut |words, settings, _| {
        reading.read(words, settings);
    });
    reading.finish()
}

/// The changes that are safe to make, at their places in the file and in its order. Only in texts of the writer: what is
/// shown, an aid, a place or a photo's description may be called as it is, and what somebody remarks when she agrees
/// or signs is hers. What the file writes in another way (`\u00e9`) is left alone.
pub fn changes(
    plan: &Plan,
    clients: &[Plan],
    known: &[String],
    language: &Language,
) -> Vec<Change> {
    let said = said(plan);
    let mut found = Vec::new();
    each_judged(plan, clients, known, &mut |words, settings, ours| {
        let whole = words.place(0..words.text.len());
        if !ours || whole.is_none() || said.contains(&words.span) {
            return;
        }
        for change in language.changes(&words.text, settings) {
            let place = words.place(change.span.start..change.span.end);
            found.extend(place.map(|span| Change { span, ..change }));
        }
    });
    found.sort_by_key(|it| it.span);
    found
}

/// The places of texts in which somebody gives her own opinion.
fn said(plan: &Plan) -> HashSet<Span> {
    let goals = plan.goals.iter().flat_map(|goal| {
        let actions = goal.actions.iter().flat_map(|it| &it.votes);
        goal.votes.iter().chain(actions)
    });
    let meetings = plan.meetings.iter().flat_map(|meeting| {
        let actions = meeting.actions.iter().flat_map(|it| &it.votes);
        meeting.votes.iter().chain(actions)
    });
    let safety = plan.safety.iter().flat_map(|it| &it.signatures);
    let signed = plan.signatures.iter().filter_map(|it| it.reason.as_ref());
    let signed_safety = safety.filter_map(|it| it.reason.as_ref());
    goals
        .chain(meetings)
        .filter_map(|it| it.remark.as_ref())
        .chain(signed)
        .chain(signed_safety)
        .flat_map(|text| text.layers().map(Layer::span))
        .collect()
}

/// Visits every text once with what is known of its reader, and whether the writer of the plan chose its words.
fn each_judged(
    plan: &Plan,
    clients: &[Plan],
    known: &[String],
    visit: &mut dyn FnMut(&Words, &Settings, bool),
) {
    let own = &plan.presentation;
    let level = match own.level {
        Some(plan::Level::A1) => Level::A1,
        Some(plan::Level::A2) | None => Level::A2,
    };
    let mut settings = Settings::new(level);
    settings.digital_clock = own.clock == Some(ClockStyle::Digital);
    known.iter().for_each(|it| settings.know(it));
    own.known_words
        .iter()
        .for_each(|it| settings.know(&it.text));
    // What is explained in the plan itself may stay.
    plan.explanations
        .iter()
        .for_each(|it| settings.know(&it.word.text));
    names(plan, &mut settings);
    // The same text may reach us along two ways.
    let mut read = HashSet::new();
    let mut once = |words: &Words, settings: &Settings, ours: bool| {
        if read.insert((words.span.start, words.span.end)) {
            visit(words, settings, ours);
        }
    };
    for client in clients {
        client.each_piece(&mut |piece| match piece {
            Piece::Text(text) => {
                if let Some(layer) = &text.short {
                    once(&layer.default, &settings, true);
                }
            }
            Piece::Words(words) => once(words, &settings, false),
            Piece::Own(_) | Piece::Name(_) | Piece::TeamWords(_) => {}
        });
    }
    settings.level = Level::B1;
    plan.each_piece(&mut |piece| {
        if let Piece::Text(text) = piece
            && let Some(layer) = &text.relative
        {
            once(&layer.default, &settings, true);
        }
    });
}

/// Names of people, places and organisations are nobody's choice.
pub fn names(plan: &Plan, settings: &mut Settings) {
    plan.each_piece(&mut |piece| {
        if let Piece::Name(words) = piece {
            settings.name(&words.text);
        }
    });
    let people = plan
        .people
        .iter()
        .flat_map(|it| [&it.surname, &it.organisation, &it.address]);
    for words in people.flatten().chain(&plan.client.surname) {
        settings.name(&words.text);
    }
}

struct Reading<'l> {
    language: &'l Language,
    plain: Plain,
    /// Where a word was said that is said once.
    said: HashMap<(Level, Cow<'static, str>), usize>,
    found: Vec<(Remark, Diagnostic)>,
}

impl Reading<'_> {
    fn read(&mut self, words: &Words, settings: &Settings) {
        let Findings {
            sentences,
            remarks,
            ignored,
        } = self.language.check(&words.text, settings);
        self.plain.sentences += sentences.len();
        self.plain.short += sentences.iter().filter(|it| it.short).count();
        self.plain.ignored.extend(ignored);
        for remark in remarks {
            if let Some(key) = &remark.key {
                let key = (settings.level, key.clone());
                if let Some(at) = self.said.get(&key) {
                    self.found[*at].0.count += remark.count;
                    continue;
                }
                self.said.insert(key, self.found.len());
            }
            let span = words.span_of(remark.span.start..remark.span.end);
            let diagnostic = remark.put(span);
            self.found.push((remark, diagnostic));
        }
    }

    fn finish(mut self) -> Plain {
        for (remark, mut diagnostic) in self.found {
            for (name, value) in &mut diagnostic.values {
                if *name == "count" && remark.key.is_some() {
                    *value = Value::from(remark.count);
                }
            }
            self.plain.report.push(diagnostic);
        }
        self.plain
    }
}
