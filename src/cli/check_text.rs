//! `check-text`: what is hard in loose sentences.

use std::path::PathBuf;

use serde_json::json;

use super::{Context, Done, show, terminal};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{DocumentRemark, Findings, Language, Level, Rule, Settings};
use crate::message;
use crate::source::SourceFile;

pub fn run(context: &Context) -> Done {
    let text = context.sentences(context.option("file").unwrap_or_default())?;
    let language = Language::load(&context.resources()?)?;
    let level = Level::ALL
        .into_iter()
        .find(|it| Some(it.word()) == context.option("level"))
        .unwrap_or_default();
    let mut settings = Settings::new(level);
    settings.also = also(context);
    if context.flag("json") {
        return as_json(context, &language, &settings, &text);
    }
    let name = context.option("file").unwrap_or_default();
    let file = SourceFile::new(PathBuf::from(name), text);
    let found = language.check(file.text(), &settings);
    let whole = language.document_of(file.text(), &settings);
    for diagnostic in diagnostics(&found, &whole) {
        let message = message::put(&diagnostic, &file, context.locale);
        terminal::remark(&diagnostic, &message, &file, context.locale);
    }
    show(&summary(context, &found, &whole))
}

/// The remarks on the sentences and on the text as a whole, in the order of the text.
fn diagnostics(found: &Findings, whole: &[DocumentRemark]) -> Vec<Diagnostic> {
    let of_sentences = found.remarks.iter().map(|it| it.diagnostic(0));
    let of_whole = whole.iter().map(|it| {
        let mut diagnostic = it.put(it.place.span);
        diagnostic.also = it.again.iter().map(|it| it.span).collect();
        diagnostic
    });
    let mut all: Vec<Diagnostic> = of_sentences.chain(of_whole).collect();
    all.sort_by_key(|it| it.span);
    all
}

/// Rules that are off for everybody else.
fn also(context: &Context) -> Vec<Rule> {
    let named = context.arguments.get_many::<String>("also");
    named
        .into_iter()
        .flatten()
        .filter_map(|it| Rule::ALL.into_iter().find(|rule| rule.id() == it))
        .collect()
}

/// One object for each line that holds something. Each line stands alone, so a word that comes back in another line
/// is remarked there again.
fn as_json(context: &Context, language: &Language, settings: &Settings, text: &str) -> Done {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let found = language.check(line, settings);
        let whole = language.document_of(line, settings);
        let remarks: Vec<_> = diagnostics(&found, &whole)
            .iter()
            .map(|diagnostic| {
                let id = diagnostic.kind.id;
                let span = diagnostic.span.unwrap_or_default();
                let also = diagnostic.also.iter();
                let also: Vec<_> = also
                    .map(|it| json!({ "start": it.start, "end": it.end }))
                    .collect();
                json!({
                    "rule": id,
                    "severity": diagnostic.severity,
                    "start": span.start,
                    "end": span.end,
                    "also": also,
                    "message": context.locale.format(id, &diagnostic.values),
                    "help": context.locale.format(&format!("{id}.help"), &diagnostic.values),
                })
            })
            .collect();
        out.push_str(&json!({ "line": number + 1, "text": line, "remarks": remarks }).to_string());
        out.push('\n');
    }
    show(&out)
}

/// What is good comes first, then what was found.
fn summary(context: &Context, found: &Findings, whole: &[DocumentRemark]) -> String {
    let short = found.sentences.iter().filter(|it| it.short).count();
    let count = |severity| {
        let of_sentences = found.remarks.iter().map(|it| it.severity);
        let all = of_sentences.chain(whole.iter().map(|it| it.severity));
        all.filter(|it| *it == severity).count()
    };
    let sentences = context.locale.format(
        "cli-short-sentences",
        &[
            ("count", found.sentences.len().into()),
            ("short", short.into()),
        ],
    );
    let remarks = if found.remarks.is_empty() && whole.is_empty() {
        context.text("cli-text-clean")
    } else {
        context.locale.format(
            "cli-text-summary",
            &[
                ("warnings", count(Severity::Warning).into()),
                ("tips", count(Severity::Tip).into()),
            ],
        )
    };
    format!("{sentences}\n{remarks}\n")
}
