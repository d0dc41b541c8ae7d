//! Is the plan written in words that its readers can read?
//!
//! Each text is judged for who gets it: the client's at the client's level, the relative's at B1, the team's not at all.
//! Nobody's literal words are judged. These remarks are advice and stop nothing.

mod document;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Report, Value};
use crate::language::{Change, Findings, Language, Length, Level, Remark, Rule, Settings};
use crate::plan::{self, ClockStyle, Layer, Piece, Plan, Words};
use crate::source::Span;

/// What reading a plan gave.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    /// Every sentence, in the order of the plan.
    pub sentences: Vec<Sentence>,
    /// Hard words that are on the list of the client or the organisation.
    pub ignored: BTreeSet<String>,
}

/// A sentence and what is hard in it.
#[derive(Clone, Debug)]
pub struct Sentence {
    pub text: String,
    /// Where it begins in its text.
    pub start: usize,
    /// Its place in the file; that of the whole text when the file writes it in another way.
    pub span: Span,
    /// The text that it is a part of.
    pub whole: Span,
    /// That text with its layers.
    pub item: Span,
    pub words: usize,
    /// Within the limit of its reader.
    pub short: bool,
    pub reader: ReaderOf,
    pub found: Vec<Found>,
}

/// Whose sentence it is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderOf {
    /// The client; of a household each member who gets the text, by number.
    Clients(Vec<usize>),
    Relative,
}

#[derive(Clone, Debug)]
pub struct Found {
    pub rule: Rule,
    /// Bytes of the sentence; absent when all of it is meant.
    pub mark: Option<Range<usize>>,
    /// The word, as its list has it.
    pub word: Option<String>,
    /// The word was said at an earlier sentence, with how often it stands in the plan.
    pub again: bool,
    /// Where the text begins that holds the other word, of a remark that names two.
    pub beside: Option<usize>,
    pub diagnostic: Diagnostic,
}

impl Found {
    /// A word or an abbreviation of who works in care, and not of who gets it.
    pub fn is_jargon(&self) -> bool {
        matches!(
            self.rule,
            Rule::HardWord | Rule::Abbreviation | Rule::English | Rule::Formal
        )
    }
}

/// Above this a sentence is long for most readers, whatever their level.
pub const LONG: usize = 10;

impl Plain {
    /// Every remark, a word that comes back once.
    pub fn report(&self) -> Report {
        let mut report = Report::default();
        for it in self.sentences.iter().flat_map(|it| &it.found) {
            if !it.again {
                report.push(it.diagnostic.clone());
            }
        }
        report
    }

    /// Signs alone, or somebody's own words alone, are no sentence.
    fn counted(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().filter(|it| it.words > 0)
    }

    pub fn count(&self) -> usize {
        self.counted().count()
    }

    /// How many sentences are within the limit of their reader.
    pub fn short(&self) -> usize {
        self.counted().filter(|it| it.short).count()
    }

    /// How many sentences have nothing that is hard.
    pub fn clean(&self) -> usize {
        self.counted().filter(|it| it.found.is_empty()).count()
    }

    pub fn words(&self) -> usize {
        self.counted().map(|it| it.words).sum()
    }

    /// How many sentences are longer than [`LONG`] words.
    pub fn long(&self) -> usize {
        self.counted().filter(|it| it.words > LONG).count()
    }

    /// Every place with a remark, also of a word that comes back.
    pub fn remarks(&self) -> usize {
        self.sentences.iter().map(|it| it.found.len()).sum()
    }
}

/// Reads every text. `clients` are the plan as each client sees it; `known` are words of the organisation.
/// Without `relatives` the texts for relatives are left out.
pub fn plain(
    plan: &Plan,
    clients: &[Plan],
    relatives: bool,
    known: &[String],
    language: &Language,
) -> Plain {
    let mut reading = Reading {
        language,
        plain: Plain::default(),
        said: HashMap::new(),
    };
    each_judged(plan, clients, relatives, known, &mut |text, settings| {
        reading.read(text, settings);
    });
    for client in clients {
        let settings = known_to(client, level(client), &known_to_all(plan, known));
        document::read(client, language, &settings, &mut reading.plain);
    }
    reading.plain
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
    each_judged(plan, clients, true, known, &mut |text, settings| {
        let words = text.words;
        let whole = words.place(0..words.text.len());
        if !text.ours || whole.is_none() || said.contains(&words.span) {
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

/// A text that somebody reads.
struct Judged<'p> {
    words: &'p Words,
    /// The text with its layers.
    item: Span,
    reader: ReaderOf,
    /// The writer of the plan chose its words.
    ours: bool,
}

/// Visits every text once with what is known of its reader.
fn each_judged(
    plan: &Plan,
    clients: &[Plan],
    relatives: bool,
    known: &[String],
    visit: &mut dyn FnMut(Judged, &Settings),
) {
    let mut readers: BTreeMap<Span, Vec<usize>> = BTreeMap::new();
    for (index, client) in clients.iter().enumerate() {
        each_text(client, &mut |words, _, _| {
            readers.entry(words.span).or_default().push(index);
        });
    }
    let settings = known_to_all(plan, known);
    // The same text may reach us along two ways; what several people read is judged for who needs it plainest.
    let mut read = HashSet::new();
    let mut order: Vec<&Plan> = clients.iter().collect();
    order.sort_by_key(|it| level(it) != Level::A1);
    for client in order {
        let settings = known_to(client, level(client), &settings);
        each_text(client, &mut |words, item, ours| {
            if read.insert(words.span) {
                let of = readers.get(&words.span).cloned().unwrap_or_default();
                let text = Judged {
                    words,
                    item,
                    reader: ReaderOf::Clients(of),
                    ours,
                };
                visit(text, &settings);
            }
        });
    }
    if !relatives {
        return;
    }
    let settings = known_to(plan, Level::B1, &settings);
    plan.each_piece(&mut |piece| {
        if let Piece::Text(text) = piece
            && let Some(layer) = &text.relative
            && read.insert(layer.default.span)
        {
            let text = Judged {
                words: &layer.default,
                item: text.span,
                reader: ReaderOf::Relative,
                ours: true,
            };
            visit(text, &settings);
        }
    });
}

fn level(client: &Plan) -> Level {
    match client.presentation.level {
        Some(plan::Level::A1) => Level::A1,
        Some(plan::Level::A2) | None => Level::A2,
    }
}

fn known_to_all(plan: &Plan, known: &[String]) -> Settings {
    let mut settings = Settings::default();
    known.iter().for_each(|it| settings.know(it));
    // What is explained in the plan itself may stay.
    plan.explanations
        .iter()
        .for_each(|it| settings.know(&it.word.text));
    names(plan, &mut settings);
    settings
}

fn known_to(plan: &Plan, level: Level, all: &Settings) -> Settings {
    let own = &plan.presentation;
    let mut settings = all.clone();
    settings.level = level;
    settings.digital_clock = own.clock == Some(ClockStyle::Digital);
    own.known_words
        .iter()
        .for_each(|it| settings.know(&it.text));
    settings
}

/// The texts of a plan that its client reads, each with the item it is a layer of, and whether the writer of the plan
/// chose its words.
fn each_text<'p>(client: &'p Plan, visit: &mut dyn FnMut(&'p Words, Span, bool)) {
    client.each_piece(&mut |piece| match piece {
        Piece::Text(text) => {
            if let Some(layer) = &text.short {
                visit(&layer.default, text.span, true);
            }
        }
        Piece::Words(words) => visit(words, words.span, false),
        Piece::Own(_) | Piece::Name(_) | Piece::TeamWords(_) => {}
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
    /// At which sentence and remark a word was said that is said once.
    said: HashMap<(Level, Cow<'static, str>), (usize, usize)>,
}

impl Reading<'_> {
    fn read(&mut self, text: Judged, settings: &Settings) {
        let Judged {
            words,
            item,
            reader,
            ..
        } = text;
        let Findings {
            mut sentences,
            remarks,
            ignored,
        } = self.language.check(&words.text, settings);
        self.plain.ignored.extend(ignored);
        if sentences.is_empty() && !remarks.is_empty() {
            sentences.push(Length {
                span: Span::new(0, words.text.len()),
                words: 0,
                short: true,
            });
        }
        let first = self.plain.sentences.len();
        for it in &sentences {
            self.plain.sentences.push(Sentence {
                text: words.text[it.span.start..it.span.end].to_owned(),
                start: it.span.start,
                span: words.span_of(it.span.start..it.span.end),
                whole: words.span,
                item,
                words: it.words,
                short: it.short,
                reader: reader.clone(),
                found: Vec::new(),
            });
        }
        for remark in &remarks {
            let places = std::iter::once(remark.span).chain(remark.again.iter().copied());
            for (index, span) in places.enumerate() {
                // Signs without a word make no sentence; their remark goes with the one before.
                let after = sentences.partition_point(|it| it.span.start <= span.start);
                let at = after.saturating_sub(1);
                let whole = sentences[at].span;
                let inside = span.start >= whole.start && span.end <= whole.end && span != whole;
                let found = Found {
                    rule: remark.rule,
                    mark: (inside && !remark.rule.is_about_sentence())
                        .then(|| span.start - whole.start..span.end - whole.start),
                    word: remark.key.as_deref().map(str::to_lowercase),
                    again: index > 0,
                    beside: None,
                    diagnostic: remark.put(words.span_of(span.start..span.end)),
                };
                self.add(first + at, found, remark, settings.level);
            }
        }
    }

    fn add(&mut self, at: usize, mut found: Found, remark: &Remark, level: Level) {
        if let Some(key) = &remark.key {
            let key = (level, key.clone());
            let here = (at, self.plain.sentences[at].found.len());
            match self.said.get(&key) {
                Some(&(sentence, index)) => {
                    // The count of a text comes with the first place of it.
                    let more = if found.again { 0 } else { remark.count };
                    found.again = true;
                    let first = &mut self.plain.sentences[sentence].found[index];
                    raise(&mut first.diagnostic, more);
                    first.diagnostic.also.extend(found.diagnostic.span);
                }
                None => {
                    self.said.insert(key, here);
                }
            }
        }
        self.plain.sentences[at].found.push(found);
    }
}

fn raise(diagnostic: &mut Diagnostic, more: usize) {
    for (name, value) in &mut diagnostic.values {
        if *name == "count"
            && let Value::Number(count) = value
        {
            *count += more as i64;
        }
    }
}
