//! What was typed and not understood, in plain words.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Done, Failure, show};
use crate::locale::Locale;
use crate::toml_reader::closest;

/// Help and version are what was asked for; everything else is a misunderstanding.
pub fn explain(error: &clap::Error, locale: &Locale) -> Done {
    let word = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let all = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let typed = [
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidArg,
        ContextKind::InvalidValue,
    ]
    .into_iter()
    .map(word)
    .find(|it| !it.is_empty())
    .unwrap_or_default();
    // A command and its Dutch name are one answer: the one that is most like what was typed.
    let suggestion = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .map(all)
    .find(|it| !it.is_empty())
    .and_then(|it| closest(&typed, it.iter().map(String::as_str)));
    let values = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) => locale.any_of(values.iter().map(String::as_str)),
        _ => String::new(),
    };
    let (id, found) = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return show(&error.render().to_string());
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Err(Failure::Surroundings(
                error.render().to_string().trim_end().to_owned(),
            ));
        }
        ErrorKind::InvalidSubcommand => {
            ("cli-unknown-command", word(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => ("cli-unknown-option", word(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue if word(ContextKind::InvalidValue).is_empty() => {
            ("cli-value-missing", word(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-bad-value", word(ContextKind::InvalidValue))
        }
        ErrorKind::MissingRequiredArgument => ("cli-missing", word(ContextKind::InvalidArg)),
        ErrorKind::MissingSubcommand => ("cli-missing", "COMMAND".to_owned()),
        ErrorKind::ArgumentConflict => ("cli-twice", word(ContextKind::InvalidArg)),
        _ => ("cli-not-understood", error.to_string()),
    };
    let mut sentence = locale.format(id, &[("word", found.into())]);
    if let Some(suggestion) = suggestion {
        sentence.push('\n');
        sentence.push_str(&locale.format("cli-did-you-mean", &[("word", suggestion.into())]));
    } else if !values.is_empty() {
        sentence.push('\n');
        sentence.push_str(&locale.format("cli-choose", &[("values", values.into())]));
    }
    sentence.push('\n');
    sentence.push_str(&locale.text("cli-see-help"));
    Err(Failure::Surroundings(sentence))
}
