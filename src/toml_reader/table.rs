//! A table that is asked for its keys one by one.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use jiff::civil;
use toml::de::{DeTable, DeValue};

use super::suggest::closest;
use super::syntax::is_impossible_date;
use super::{Choice, Context, Key, Kind, Shape, Spanned, Text, Words};
use crate::diagnostic::{Diagnostic, kinds};
use crate::source::Span;

/// A table of the file that is being read.
pub struct Table<'t> {
    pub(super) context: &'t Context<'t>,
    pub(super) shape: &'static Shape,
    pub(super) entries: &'t DeTable<'t>,
    pub(super) span: Span,
    /// What this item is called in the View and in the report.
    pub(super) path: String,
    pub(super) asked: RefCell<BTreeSet<&'static str>>,
    /// Lists from which an item was left out because of a fault.
    pub(super) dropped: RefCell<BTreeSet<&'static str>>,
    /// After a syntax error half the keys may be missing; saying so would bury the cause.
    pub(super) quiet: Cell<bool>,
}

impl<'t> Table<'t> {
    pub fn span(&self) -> Span {
        self.span
    }

    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Reports something about this table that only its reader can know.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.context.push(diagnostic);
    }

    pub fn has(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    pub fn integer(&self, name: &'static str) -> Option<Spanned<i64>> {
        let (key, value, span) = self.get(name)?;
        let Kind::Integer { lowest, highest } = key.kind else {
            unreachable!("{name} is not declared as a number")
        };
        let DeValue::Integer(number) = value else {
            return self.wrong_type(key, value, span);
        };
        match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(value) if (lowest..=highest).contains(&value) => Some(Spanned { value, span }),
            _ => {
                self.push(
                    Diagnostic::new(&kinds::NUMBER_OUT_OF_RANGE, span)
                        .with("key", name)
                        .with("value", number.to_string())
                        .with("lowest", lowest)
                        .with("highest", highest),
                );
                None
            }
        }
    }

    pub fn boolean(&self, name: &'static str) -> Option<bool> {
        let (key, value, span) = self.get(name)?;
        match value {
            DeValue::Boolean(value) => Some(*value),
            _ => self.wrong_type(key, value, span),
        }
    }

    pub fn date(&self, name: &'static str) -> Option<Spanned<civil::Date>> {
        let (key, value, span) = self.get(name)?;
        if let DeValue::String(text) = value {
            // "2027-01-11" in quotation marks means the same; no reason to trouble anybody.
            if let Ok(value) = text.parse() {
                return Some(Spanned { value, span });
            }
            if is_impossible_date(text) {
                let text = text.clone().into_owned();
                self.push(Diagnostic::new(&kinds::IMPOSSIBLE_DATE, span).with("value", text));
                return None;
            }
        }
        match value {
            DeValue::Datetime(moment) if moment.time.is_none() => self.civil_date(moment, span),
            _ => self.wrong_type(key, value, span),
        }
    }

    /// A day with or without a time.
    pub fn moment(
        &self,
        name: &'static str,
    ) -> Option<Spanned<(civil::Date, Option<civil::Time>)>> {
        let (key, value, span) = self.get(name)?;
        match value {
            DeValue::Datetime(moment) if moment.date.is_some() => {
                let date = self.civil_date(moment, span)?.value;
                let value = (date, moment.time.as_ref().map(civil_time));
                Some(Spanned { value, span })
            }
            _ => self.wrong_type(key, value, span),
        }
    }

    pub fn time(&self, name: &'static str) -> Option<Spanned<civil::Time>> {
        let (key, value, span) = self.get(name)?;
        match value {
            DeValue::Datetime(moment) if moment.date.is_none() => {
                moment.time.as_ref().map(|time| {
                    let value = civil_time(time);
                    Spanned { value, span }
                })
            }
            _ => self.wrong_type(key, value, span),
        }
    }

    pub fn choice<T: Choice>(&self, name: &'static str) -> Option<Spanned<T>> {
        let (key, value, span) = self.get(name)?;
        let words = self.as_words(key, value, span)?;
        let value = self.choose(key, &words)?;
        Some(Spanned { value, span })
    }

    pub fn choices<T: Choice>(&self, name: &'static str) -> Vec<T> {
        let Some((key, value, span)) = self.get(name) else {
            return Vec::new();
        };
        self.list_of_words(key, value, span)
            .iter()
            .filter_map(|words| self.choose(key, words))
            .collect()
    }

    fn choose<T: Choice>(&self, key: &'static Key, words: &Words) -> Option<T> {
        let (Kind::Choice(choices) | Kind::Choices(choices)) = key.kind else {
            unreachable!("{} is not declared as a choice", key.name)
        };
        let chosen = T::from_word(&words.text);
        if chosen.is_none() {
            self.push(match closest(&words.text, choices.iter().copied()) {
                Some(suggestion) => Diagnostic::new(&kinds::WRONG_VALUE_SUGGESTION, words.span)
                    .with("key", key.name)
                    .with("value", words.text.clone())
                    .with("suggestion", suggestion),
                None => Diagnostic::new(&kinds::WRONG_VALUE, words.span)
                    .with("key", key.name)
                    .with("value", words.text.clone())
                    .with_choices("choices", choices.iter().copied()),
            });
        }
        chosen
    }

    /// An id of the item itself; a bad one is reported and left out.
    pub fn id(&self, name: &'static str) -> Option<Words> {
        let words = self.words(name)?;
        let fits = words.text.starts_with(|c: char| c.is_ascii_lowercase())
            && words
                .text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && words.text.len() <= 40;
        if fits {
            return Some(words);
        }
        self.push(Diagnostic::new(&kinds::BAD_ID, words.span).with("id", words.text));
        None
    }

    pub fn words(&self, name: &'static str) -> Option<Words> {
        let (key, value, span) = self.get(name)?;
        self.as_words(key, value, span)
    }

    pub fn word_list(&self, name: &'static str) -> Vec<Words> {
        self.get(name)
            .map(|(key, value, span)| self.list_of_words(key, value, span))
            .unwrap_or_default()
    }

    fn list_of_words(&self, key: &'static Key, value: &'t DeValue<'t>, span: Span) -> Vec<Words> {
        match value {
            // One word without brackets is a list of one: nobody gains from a refusal.
            DeValue::String(_) => self.as_words(key, value, span).into_iter().collect(),
            DeValue::Array(items) => items
                .iter()
                .filter_map(|item| self.as_words(key, item.get_ref(), item.span().into()))
                .collect(),
            _ => {
                self.wrong_type::<()>(key, value, span);
                Vec::new()
            }
        }
    }

    pub fn text(&self, name: &'static str) -> Option<Text> {
        let (key, value, span) = self.get(name)?;
        self.as_text(key, value, span)
    }

    pub fn table(&self, name: &'static str) -> Option<Table<'t>> {
        let (key, value, span) = self.get(name)?;
        match (key.kind, value) {
            (Kind::Table(shape), DeValue::Table(entries)) => {
                Some(self.inner(shape, entries, span, shape.item.to_owned()))
            }
            _ => self.wrong_type(key, value, span),
        }
    }

    pub fn tables(&self, name: &'static str) -> Vec<Table<'t>> {
        let Some((key, value, span)) = self.get(name) else {
            return Vec::new();
        };
        let Kind::Tables(shape) = key.kind else {
            unreachable!("{name} is not declared as a list of tables")
        };
        let items: Vec<_> = match value {
            DeValue::Array(items) => items.iter().map(|it| (it.get_ref(), it.span())).collect(),
            // `[mensen]` instead of `[[mensen]]`, the commonest slip with lists of one.
            DeValue::Table(_) => vec![(value, span.start..span.end)],
            _ => {
                self.wrong_type::<()>(key, value, span);
                return Vec::new();
            }
        };
        // A list of the same shape may stand in more places (`dit_ben_ik`, `praat_met_mij`).
        let item = match shape.item {
            "" => name.replace('_', "-"),
            item => item.to_owned(),
        };
        items
            .into_iter()
            .enumerate()
            .filter_map(|(index, (value, span))| match value {
                DeValue::Table(entries) => {
                    let item = format!("{item}-{}", index + 1);
                    Some(self.inner(shape, entries, span.into(), item))
                }
                other => self.wrong_type(key, other, span.into()),
            })
            .collect()
    }

    /// Reads a list; an item with a fault is left out, and the table remembers that.
    pub fn list<T>(&self, name: &'static str, read: fn(&Table) -> Option<T>) -> Vec<T> {
        let tables = self.tables(name);
        let items: Vec<T> = tables.iter().filter_map(read).collect();
        if items.len() < tables.len() || (tables.is_empty() && self.has(name)) {
            self.dropped.borrow_mut().insert(name);
        }
        items
    }

    /// The lists of this table that are not complete: an item was left out, or the name of the
    /// list itself was misspelt. Nothing may be said of what seems to be missing from them.
    pub fn incomplete_lists(&self) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = self.dropped.borrow().iter().copied().collect();
        for (key, _) in self.entries.iter() {
            let name = key.get_ref().as_ref();
            if self.shape.key(name).is_none()
                && let Some(meant) = closest(name, self.shape.keys.iter().map(|it| it.name))
                && let Some(key) = self.shape.key(&meant)
            {
                names.push(key.name);
            }
        }
        names
    }

    /// The entries of a table with keys of the writer's own, in the order of the file.
    pub fn entries(&self, name: &'static str) -> Vec<(Words, Result<Table<'t>, Words>)> {
        let Some((key, value, span)) = self.get(name) else {
            return Vec::new();
        };
        let (Kind::Map(shape), DeValue::Table(entries)) = (key.kind, value) else {
            self.wrong_type::<()>(key, value, span);
            return Vec::new();
        };
        let item = |name: &str| format!("{}/{name}", key.name);
        let entries = entries.iter().filter_map(|(written, value)| {
            let word = Words::new(
                written.get_ref().clone().into_owned(),
                written.span().into(),
                self.context.file.text(),
            );
            let span = value.span().into();
            Some(match value.get_ref() {
                DeValue::Table(inner) => {
                    let table = self.inner(shape, inner, span, item(&word.text));
                    (word, Ok(table))
                }
                other => {
                    let words = self.as_words(key, other, span)?;
                    (word, Err(words))
                }
            })
        });
        entries.collect()
    }

    /// A photo is a bare file name or a table that tells more.
    pub fn photo(&self, name: &'static str) -> Option<Result<Table<'t>, Words>> {
        let (key, value, span) = self.get(name)?;
        match (key.kind, value) {
            (Kind::Photo(shape), DeValue::Table(entries)) => {
                Some(Ok(self.inner(shape, entries, span, String::new())))
            }
            (_, DeValue::String(_)) => self.as_words(key, value, span).map(Err),
            _ => self.wrong_type(key, value, span),
        }
    }

    /// Reports the keys that nobody declared.
    ///
    /// # Panics
    /// In debug builds, when a declared key was not asked for: then the reader is incomplete.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for key in self.shape.keys {
            debug_assert!(
                asked.contains(key.name),
                "{} is declared but never read",
                self.shape.path_of(key)
            );
        }
        for (key, value) in self.entries.iter() {
            let name = key.get_ref().as_ref();
            if asked.contains(name) {
                continue;
            }
            let span: Span = key.span().into();
            let known = self.shape.keys.iter().map(|key| key.name);
            let inside = holds_tables(value.get_ref()).then(|| self.block_above(name, span));
            self.push(match inside.flatten().or_else(|| closest(name, known)) {
                Some(suggestion) => Diagnostic::new(&kinds::UNKNOWN_KEY_SUGGESTION, span)
                    .with("key", name)
                    .with("suggestion", suggestion),
                None => Diagnostic::new(&kinds::UNKNOWN_KEY, span)
                    .with("key", name)
                    .with("table", self.shape.name),
            });
        }
    }

    /// `[[akkoord]]` below a goal is `[[doelen.akkoord]]`: the last block before `span` that has such a block in it.
    fn block_above(&self, name: &str, span: Span) -> Option<String> {
        let above = self.shape.keys.iter().filter_map(|key| {
            let (Kind::Table(shape) | Kind::Tables(shape)) = key.kind else {
                return None;
            };
            let inner = shape.key(name)?;
            let (_, value) = self.entries.iter().find(|it| it.0.get_ref() == key.name)?;
            let starts: Vec<usize> = match value.get_ref() {
                DeValue::Array(items) => items.iter().map(|it| it.span().start).collect(),
                _ => vec![value.span().start],
            };
            let last = starts.into_iter().filter(|it| *it < span.start).max()?;
            Some((last, shape.path_of(inner)))
        });
        above.max().map(|(_, path)| path)
    }

    fn inner(
        &self,
        shape: &'static Shape,
        entries: &'t DeTable<'t>,
        span: Span,
        item: String,
    ) -> Table<'t> {
        // The place of an inline table is its braces, of a headed one its header; of a table that
        // is only implied by its children there is none, so we take the first child.
        let span = if span.start == span.end {
            entries.keys().next().map_or(span, |key| key.span().into())
        } else {
            span
        };
        let path = match (self.path.as_str(), item.as_str()) {
            // Items of `[ik]` are named without it: `dit-ben-ik-1`.
            (outer, "") => outer.to_owned(),
            ("" | "ik", item) => item.to_owned(),
            (outer, item) => format!("{outer}/{item}"),
        };
        let mut items = self.context.items.borrow_mut();
        items
            .starts
            .entry(span.start)
            .or_insert_with(|| path.clone());
        drop(items);
        Table {
            context: self.context,
            shape,
            entries,
            span,
            path,
            dropped: RefCell::default(),
            asked: RefCell::default(),
            quiet: self.quiet.clone(),
        }
    }

    fn get(&self, name: &'static str) -> Option<(&'static Key, &'t DeValue<'t>, Span)> {
        let key = self
            .shape
            .key(name)
            .unwrap_or_else(|| unreachable!("{name} is not declared in {}", self.shape.name));
        self.asked.borrow_mut().insert(name);
        let Some(value) = self.entries.get(name) else {
            if key.required {
                self.missing(name);
            }
            return None;
        };
        Some((key, value.get_ref(), value.span().into()))
    }

    /// Says that a key is missing that is only needed together with what else stands there, or does not.
    pub fn missing(&self, name: &'static str) {
        if !self.quiet.get() && !self.is_misspelt(name) {
            self.push(
                Diagnostic::new(&kinds::MISSING_KEY, self.first_line())
                    .with("key", name)
                    .with("table", self.shape.name),
            );
        }
    }

    /// The place of the table when something in it is missing: its first line, not all of it.
    pub fn first_line(&self) -> Span {
        let (line, start) = self.context.file.line_at(self.span.start);
        let end = (start + line.len()).min(self.span.end.max(self.span.start));
        Span::new(self.span.start, end.max(self.span.start))
    }

    /// Another key of the table was most likely meant to be this one; that is said of the other.
    pub fn is_misspelt(&self, name: &str) -> bool {
        self.entries.keys().any(|key| {
            let written = key.get_ref().as_ref();
            let known = self.shape.keys.iter().map(|it| it.name);
            self.shape.key(written).is_none() && closest(written, known).as_deref() == Some(name)
        })
    }

    pub(super) fn as_words(&self, key: &'static Key, value: &DeValue, span: Span) -> Option<Words> {
        let DeValue::String(text) = value else {
            return self.wrong_type(key, value, span);
        };
        if text.trim().is_empty() {
            self.push(Diagnostic::new(&kinds::EMPTY_TEXT, span).with("key", key.name));
            return None;
        }
        let source = self.context.file.text();
        Some(Words::new(text.clone().into_owned(), span, source))
    }

    fn civil_date(
        &self,
        moment: &toml::value::Datetime,
        span: Span,
    ) -> Option<Spanned<civil::Date>> {
        let date = moment.date?;
        let value = civil::Date::new(date.year as i16, date.month as i8, date.day as i8);
        match value {
            Ok(value) => Some(Spanned { value, span }),
            Err(_) => {
                self.push(
                    Diagnostic::new(&kinds::IMPOSSIBLE_DATE, span)
                        .with("value", moment.to_string()),
                );
                None
            }
        }
    }

    fn wrong_type<T>(&self, key: &'static Key, value: &DeValue, span: Span) -> Option<T> {
        let found = match value {
            DeValue::String(_) => "words",
            DeValue::Integer(_) | DeValue::Float(_) => "number",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "list",
            DeValue::Table(_) => "table",
        };
        self.push(
            Diagnostic::new(&kinds::WRONG_TYPE, span)
                .with("key", key.name)
                .with("expected", key.kind.expected())
                .with("found", found),
        );
        None
    }
}

fn civil_time(time: &toml::value::Time) -> civil::Time {
    // The parser has checked the ranges; a leap second becomes the last second of the minute.
    civil::Time::new(
        time.hour as i8,
        time.minute as i8,
        time.second.unwrap_or(0).min(59) as i8,
        0,
    )
    .unwrap_or(civil::Time::MIN)
}

/// A block, or a list of them.
fn holds_tables(value: &DeValue) -> bool {
    match value {
        DeValue::Table(_) => true,
        DeValue::Array(items) => items
            .first()
            .is_some_and(|it| matches!(it.get_ref(), DeValue::Table(_))),
        _ => false,
    }
}
