//! From lists to bytes. What is contradictory in the lists is refused here.

use std::collections::{BTreeMap, BTreeSet};

use super::super::token::{lower, tokens};
use super::Fault;
use super::format::{Writer, marks, slot};
use super::pattern::{Pattern, Step};
use super::source::{FOLDER, Lists, Sort};

/// The longest phrase of a list, in words.
const LONGEST: usize = 8;

/// What all lists together know of a word.
#[derive(Default)]
struct Facts {
    marks: u32,
    single: Option<usize>,
    /// The rest of a phrase, and which hard word it is.
    phrases: Vec<(Vec<String>, usize)>,
    /// The patterns that are found by this word.
    anchors: Vec<usize>,
    particles: Vec<String>,
}

#[derive(Default)]
struct Table(BTreeMap<String, Facts>);

impl Table {
    fn word(&mut self, word: &str) -> &mut Facts {
        self.0.entry(word.to_owned()).or_default()
    }

    fn mark<'w>(&mut self, words: impl IntoIterator<Item = &'w String>, mark: u32) {
        for word in words {
            self.word(word).marks |= mark;
        }
    }
}

/// The words of a phrase, as the tokens of a text are: "tel.nr." has a dot inside. A dot at the end is left out,
/// because it may be the full stop.
fn split(phrase: &str) -> Vec<String> {
    let phrase = lower(phrase);
    let mut tokens = tokens(&phrase);
    while tokens.last().is_some_and(|it| !it.counts()) {
        tokens.pop();
    }
    tokens.into_iter().map(|it| it.lower.into_owned()).collect()
}

/// The bytes of `lists`.
///
/// # Errors
/// When a list contradicts itself or another.
pub fn pack(lists: &Lists) -> Result<Vec<u8>, Fault> {
    let mut table = Table::default();
    hard_words(lists, &mut table)?;
    let patterns = patterns(lists, &mut table)?;
    easy_words(lists, &mut table);
    let mut out = Writer::default();
    out.long(lists.easy.lemmas);
    let files: BTreeSet<&str> = lists
        .words
        .iter()
        .map(|it| it.file.as_str())
        .chain(lists.expressions.iter().map(|it| it.file.as_str()))
        .collect();
    let files: Vec<&str> = files.into_iter().collect();
    out.texts(&files);
    let file = |name: &str| files.iter().position(|it| *it == name).unwrap_or(0) as u8;
    out.short(lists.words.len());
    for it in &lists.words {
        let known = u8::from(it.explanation.is_some()) | u8::from(it.in_full.is_some()) << 1;
        out.byte(file(&it.file));
        out.byte(it.sort as u8);
        out.byte(it.class as u8);
        out.byte(known | u8::from(it.sure) << 2);
        out.text(&it.word);
        out.text(it.explanation.as_deref().unwrap_or_default());
        out.text(it.in_full.as_deref().unwrap_or_default());
        out.texts(&it.forms);
        out.texts(&it.instead);
    }
    let excepted = lists.words.iter().enumerate();
    let excepted: Vec<_> = excepted.filter(|(_, it)| !it.except.is_empty()).collect();
    out.short(excepted.len());
    for (index, it) in excepted {
        out.short(index);
        out.short(it.except.len());
        it.except
            .iter()
            .for_each(|phrase| out.texts(&split(phrase)));
    }
    out.short(lists.expressions.len());
    for it in &lists.expressions {
        out.byte(file(&it.file));
        out.text(&it.pattern);
        out.texts(&it.instead);
        out.texts(&it.wrong);
        out.texts(&it.right);
    }
    out.short(patterns.len());
    patterns.iter().for_each(|it| write_pattern(it, &mut out));
    write_table(&table, &mut out);
    Ok(out.bytes)
}

fn hard_words(lists: &Lists, table: &mut Table) -> Result<(), Fault> {
    let twice = |form: &str, one: usize, other: usize| {
        let (one, other) = (&lists.words[one], &lists.words[other]);
        let cause = format!(
            "“{form}” is a form of “{}” ({}) and of “{}”",
            one.word, one.file, other.word
        );
        Fault::new(&other.file, cause)
    };
    for (index, entry) in lists.words.iter().enumerate() {
        for form in entry.all_forms() {
            let words = split(form);
            let [first, rest @ ..] = words.as_slice() else {
                return Err(Fault::new(
                    &entry.file,
                    format!("“{}” has an empty form", entry.word),
                ));
            };
            let facts = table.word(first);
            facts.marks |= marks::LISTED;
            if rest.is_empty() {
                facts.marks |= marks::SINGLE;
                if entry.sort == Sort::Abbreviation && !first.contains('.') {
                    facts.marks |= marks::ABBREVIATION;
                }
                let known = *facts.single.get_or_insert(index);
                if known != index {
                    return Err(twice(form, known, index));
                }
                continue;
            }
            if words.len() > LONGEST {
                return Err(Fault::new(
                    &entry.file,
                    format!("“{form}” has too many words"),
                ));
            }
            facts.marks |= marks::PHRASE;
            match facts.phrases.iter().find(|(it, _)| it == rest) {
                None => facts.phrases.push((rest.to_vec(), index)),
                Some((_, known)) if *known == index => {}
                Some((_, known)) => return Err(twice(form, *known, index)),
            }
        }
    }
    // The longest phrase goes first.
    for facts in table.0.values_mut() {
        facts
            .phrases
            .sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
    }
    Ok(())
}

fn patterns(lists: &Lists, table: &mut Table) -> Result<Vec<Pattern>, Fault> {
    let mut known = BTreeSet::new();
    let mut patterns = Vec::new();
    for (index, it) in lists.expressions.iter().enumerate() {
        for text in std::iter::once(&it.pattern).chain(&it.patterns) {
            let fault = |cause: &str| Fault::new(&it.file, format!("“{text}” {cause}"));
            if !known.insert(text) {
                return Err(fault("stands there twice"));
            }
            let pattern = Pattern::parse(text, index).ok_or_else(|| fault("is no pattern"))?;
            let at = patterns.len();
            let keys = match &pattern.core[pattern.anchor] {
                Step::Word(word) => std::slice::from_ref(word),
                Step::OneOf(words) => words,
                Step::Gap => return Err(fault("has no word of its own")),
            };
            for key in keys {
                let facts = table.word(key);
                facts.marks |= marks::ANCHOR;
                facts.anchors.push(at);
            }
            patterns.push(pattern);
        }
    }
    Ok(patterns)
}

fn easy_words(lists: &Lists, table: &mut Table) {
    for verb in &lists.separable {
        for form in std::iter::once(&verb.infinitive).chain(&verb.forms) {
            let facts = table.word(form);
            facts.marks |= marks::IN_TWO;
            if !facts.particles.contains(&verb.particle) {
                facts.particles.push(verb.particle.clone());
            }
        }
    }
    let grammar = &lists.grammar;
    let participles = lists.separable.iter().map(|it| &it.participle);
    let participles = participles.filter(|it| !grammar.like_participles.contains(*it));
    table.mark(participles.chain(&grammar.strong), marks::STRONG);
    table.mark(&grammar.like_participles, marks::LIKE_PARTICIPLE);
    table.mark(&grammar.settled, marks::SETTLED);
    table.mark(&grammar.things, marks::THING);
    table.mark(&grammar.neuter, marks::NEUTER);
    table.mark(&grammar.judgements, marks::JUDGEMENT);
    table.mark(&grammar.plurals, marks::PLURAL);
    table.mark(&grammar.known_capitals, marks::CAPITALS);
    table.mark(&lists.easy.words, marks::EASY);
    table.mark(&lists.easy.plurals, marks::EASY_PLURAL);
    table.mark(&lists.easy.infinitives, marks::INFINITIVE);
    table.mark(&lists.everyday, marks::EVERYDAY);
}

fn write_pattern(pattern: &Pattern, out: &mut Writer) {
    out.short(pattern.expression);
    out.byte(pattern.anchor as u8);
    out.byte(pattern.core.len() as u8);
    for step in &pattern.core {
        match step {
            Step::Word(word) => {
                out.byte(0);
                out.text(word);
            }
            Step::OneOf(words) => {
                out.byte(1);
                out.texts(words);
            }
            Step::Gap => out.byte(2),
        }
    }
    out.texts(pattern.verb.as_deref().unwrap_or_default());
}

/// The words, and where each is found: a table with some room, in which the next free place is taken.
fn write_table(table: &Table, out: &mut Writer) {
    let count = (table.0.len() * 10).div_ceil(7);
    let mut slots = vec![0; count];
    let mut records = Writer::default();
    // No word lies at 0, so that 0 is an empty place.
    records.byte(0);
    for (word, facts) in &table.0 {
        let mut at = slot(word, count);
        while slots[at] != 0 {
            at = (at + 1) % count;
        }
        slots[at] = records.bytes.len();
        write_word(word, facts, &mut records);
    }
    out.long(count);
    slots.into_iter().for_each(|it| out.long(it));
    out.long(records.bytes.len());
    out.bytes.extend(records.bytes);
}

fn write_word(word: &str, facts: &Facts, out: &mut Writer) {
    out.text(word);
    out.long(facts.marks as usize);
    if let Some(index) = facts.single {
        out.short(index);
    }
    if facts.marks & marks::PHRASE != 0 {
        out.short(facts.phrases.len());
        for (rest, index) in &facts.phrases {
            out.short(*index);
            out.texts(rest);
        }
    }
    if facts.marks & marks::ANCHOR != 0 {
        out.short(facts.anchors.len());
        facts.anchors.iter().for_each(|it| out.short(*it));
    }
    if facts.marks & marks::IN_TWO != 0 {
        out.texts(&facts.particles);
    }
}

/// The bytes of the lists in some files.
///
/// # Errors
/// When a file is no list, or the lists contradict each other.
pub fn from_files<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Vec<u8>, Fault> {
    let lists = Lists::read(files)?;
    // A file that says nothing at all is a slip of the hand.
    if lists.words.is_empty() || lists.easy.words.is_empty() {
        return Err(Fault::new(FOLDER, "there are no words"));
    }
    pack(&lists)
}
