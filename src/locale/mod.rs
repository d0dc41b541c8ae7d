//! Words that the program adds: looked up in Fluent, with dates, lists and times in the reader's way.
//!
//! A locale is a chain: plain Dutch falls back on Dutch, Dutch on English, and English on Dutch. This is the
//! only module that knows Fluent and ICU4X. Isolation marks are off, because a PDF/UA file may not
//! hold a character without a glyph.

mod calendar;
mod clock;
mod phrases;

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, Time};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::Value;
use crate::resources::{DataError, Resources};

pub use clock::Clock;

/// A set of messages and the ways of one language.
pub struct Locale {
    id: String,
    tag: String,
    bundles: Vec<FluentBundle<FluentResource>>,
    calendar: calendar::Calendar,
    /// Per language: a plan in Dutch may be read in an English edition.
    phrases: BTreeMap<&'static str, phrases::Phrases>,
}

/// The locales we ship, with the locale each one falls back on.
const CHAINS: [(&str, &[&str]); 3] = [
    ("nl-simpel", &["nl-simpel", "nl", "en"]),
    ("nl", &["nl", "en"]),
    ("en", &["en", "nl"]),
];

/// The languages in which a sentence can stand.
const LANGUAGES: [&str; 2] = ["nl", "en"];

impl Locale {
    /// Loads one locale with everything it falls back on.
    ///
    /// # Errors
    /// When the locale is unknown or one of its files is not valid Fluent.
    pub fn load(resources: &Resources, id: &str) -> Result<Self, DataError> {
        understood(resources)?;
        let folder = format!("locales/{id}");
        let (_, chain) = CHAINS
            .iter()
            .find(|(name, _)| *name == id)
            .ok_or_else(|| DataError::new(&folder, "there is no such locale"))?;
        let mut bundles = Vec::new();
        for part in *chain {
            bundles.push(load_bundle(resources, part)?);
        }
        let tag = id.split('-').next().unwrap_or(id).to_owned();
        Ok(Self {
            id: id.to_owned(),
            calendar: calendar::Calendar::new(&tag)
                .map_err(|cause| DataError::new(folder, cause))?,
            tag,
            bundles,
            phrases: LANGUAGES
                .iter()
                .map(|it| Ok((*it, phrases::Phrases::load(resources, it)?)))
                .collect::<Result<_, DataError>>()?,
        })
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    /// The registered language tag for `/Lang`: `nl`, never `nl-simpel`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.bundles
            .iter()
            .any(|bundle| pattern(bundle, id, attribute).is_some())
    }

    /// A message without values.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with its values. `id.help` asks for an attribute.
    ///
    /// A missing message is our own fault: a debug build stops, so that the tests find it; otherwise
    /// its id stands in its place, so that nothing is lost.
    pub fn format(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, self.argument(value));
        }
        let (message, attribute) = split(id);
        for bundle in &self.bundles {
            if let Some(pattern) = pattern(bundle, message, attribute) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                debug_assert!(errors.is_empty(), "{id}: {errors:?}");
                return text.into_owned();
            }
        }
        debug_assert!(false, "no message {id} in {}", self.id);
        id.to_owned()
    }

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => text.clone().into(),
            Value::Number(number) => (*number).into(),
            Value::Date(date) => self.date(*date).into(),
            Value::All(words) => self.all_of(words.iter().map(String::as_str)).into(),
            Value::Choices(words) => self.any_of(words.iter().map(String::as_str)).into(),
        }
    }

    /// "maandag 11 januari 2027"
    pub fn day(&self, date: Date) -> String {
        self.calendar.day(date)
    }

    /// "11 januari 2027"
    pub fn date(&self, date: Date) -> String {
        self.calendar.date(date)
    }

    /// "Sanne, Marijke en Fatma"
    pub fn all_of<'w>(&self, words: impl Iterator<Item = &'w str>) -> String {
        self.calendar.all_of(words)
    }

    /// "goed, moeilijk of zo-houden"
    pub fn any_of<'w>(&self, words: impl Iterator<Item = &'w str>) -> String {
        self.calendar.any_of(words)
    }

    /// The groups of a sentence whose words must share a line; `language` is a tag such as `nl`.
    pub fn phrases(&self, language: &str, sentence: &str) -> Vec<String> {
        match self.phrases.get(language) {
            Some(phrases) => phrases.of(sentence),
            None => sentence.split(' ').map(str::to_owned).collect(),
        }
    }

    /// A time of day as the reader says it: "half 11", "10.30 uur" or "ochtend".
    pub fn time(&self, time: Time, style: Clock) -> String {
        clock::say(self, time, style)
    }

    /// The ids of all messages and attributes of one locale, each with its variables, for tests.
    pub fn inventory(
        resources: &Resources,
        id: &str,
    ) -> Result<BTreeMap<String, Vec<String>>, DataError> {
        let mut found = BTreeMap::new();
        for (file, text) in files(resources, id)? {
            inventory_of(&file, text, &mut found)?;
        }
        Ok(found)
    }
}

/// Every file in the folder is known, or refused by name.
fn understood(resources: &Resources) -> Result<(), DataError> {
    for file in resources.list("locales") {
        let known = match file.split('/').collect::<Vec<_>>()[1..] {
            ["README.md"] | ["nl", "words.packed"] => true,
            [locale, name] => {
                let ours = CHAINS.iter().any(|(id, _)| *id == locale);
                ours && (name.ends_with(".ftl")
                    || name == "glossary.toml"
                    || name == "phrases.toml")
            }
            // The rules and lists of `language`, which refuses what it does not understand.
            ["nl", "rules" | "words", ..] => true,
            _ => false,
        };
        if !known {
            return Err(DataError::new(file, "this is no file of a locale (.ftl)"));
        }
    }
    Ok(())
}

fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    }
}

fn pattern<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        Some(name) => message.get_attribute(name).map(|it| it.value()),
        None => message.value(),
    }
}

fn files<'r>(resources: &'r Resources, id: &str) -> Result<Vec<(String, &'r str)>, DataError> {
    let folder = format!("locales/{id}");
    let names: Vec<String> = resources
        .list(&folder)
        .filter(|name| name.ends_with(".ftl"))
        .map(str::to_owned)
        .collect();
    names
        .into_iter()
        .map(|name| resources.text(&name).map(|text| (name.clone(), text)))
        .collect()
}

fn load_bundle(resources: &Resources, id: &str) -> Result<FluentBundle<FluentResource>, DataError> {
    let language: LanguageIdentifier = id
        .split('-')
        .next()
        .unwrap_or(id)
        .parse()
        .map_err(|_| DataError::new(format!("locales/{id}"), "not a language"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for (name, text) in files(resources, id)? {
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, errors)| DataError::new(&name, format!("{:?}", errors[0])))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| DataError::new(&name, format!("{:?}", errors[0])))?;
    }
    Ok(bundle)
}

fn inventory_of(
    file: &str,
    text: &str,
    found: &mut BTreeMap<String, Vec<String>>,
) -> Result<(), DataError> {
    use fluent_syntax::ast::Entry;
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| DataError::new(file, format!("{:?}", errors[0])))?;
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(pattern) = &message.value {
            found.insert(id.to_owned(), variables(pattern));
        }
        for attribute in &message.attributes {
            let name = format!("{id}.{}", attribute.id.name);
            found.insert(name, variables(&attribute.value));
        }
    }
    Ok(())
}

fn variables(pattern: &fluent_syntax::ast::Pattern<&str>) -> Vec<String> {
    let mut names = Vec::new();
    collect_pattern(pattern, &mut names);
    names.sort();
    names.dedup();
    names
}

fn collect_pattern(pattern: &fluent_syntax::ast::Pattern<&str>, names: &mut Vec<String>) {
    for element in &pattern.elements {
        if let fluent_syntax::ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression(expression: &fluent_syntax::ast::Expression<&str>, names: &mut Vec<String>) {
    use fluent_syntax::ast::Expression;
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names),
        Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            for variant in variants {
                collect_pattern(&variant.value, names);
            }
        }
    }
}

fn collect_inline(inline: &fluent_syntax::ast::InlineExpression<&str>, names: &mut Vec<String>) {
    use fluent_syntax::ast::InlineExpression;
    match inline {
        InlineExpression::VariableReference { id } => names.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => collect_expression(expression, names),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
