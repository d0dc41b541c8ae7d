//! `pictograms`: look in the library, print it, check it.

use std::path::PathBuf;

use serde_json::json;

use super::{Context, Done, Failure, files, show};
use crate::pictogram::{Library, Palette, Pictogram, SkinTone, lint};
use crate::pipeline::Output;
use crate::typeset::{Engine, Files};

pub fn run(context: &Context) -> Done {
    let (name, arguments) = context
        .arguments
        .subcommand()
        .unwrap_or(("", context.arguments));
    let context = Context {
        arguments,
        locale: context.locale,
        language: context.language,
    };
    let resources = context.resources()?;
    let library = Library::load(&resources)?;
    match name {
        "list" => table(&context, &library, library.iter().collect()),
        "search" => {
            let words = context
                .arguments
                .get_many::<String>("word")
                .into_iter()
                .flatten();
            let word = words.map(String::as_str).collect::<Vec<_>>().join(" ");
            let found = library.search(&word);
            if found.is_empty() {
                if let Some(suggestion) = library.suggestion(&word) {
                    return Err(Failure::Surroundings(context.locale.format(
                        "cli-pictograms-suggestion",
                        &[("word", word.into()), ("suggestion", suggestion.into())],
                    )));
                }
                return Err(Failure::Surroundings(
                    context
                        .locale
                        .format("cli-pictograms-none", &[("word", word.into())]),
                ));
            }
            table(&context, &library, found)
        }
        "check" => check(&context, &library),
        "sheet" => sheet(&context, &library),
        other => Err(Failure::Own(format!("no command pictograms {other}"))),
    }
}

fn table(context: &Context, library: &Library, found: Vec<&Pictogram>) -> Done {
    if context.flag("json") {
        let rows: Vec<_> = found
            .iter()
            .map(|it| {
                let set = library.set(&it.card.set);
                json!({
                    "id": it.id, "category": it.category, "kind": it.card.kind.word(),
                    "words": it.card.nl.words, "words_en": it.card.en.words,
                    "description": it.card.nl.description, "description_en": it.card.en.description,
                    "sensitive": it.card.sensitive, "maker": it.card.maker,
                    "licence": set.map(|it| it.licence.as_str()), "file": it.file(),
                })
            })
            .collect();
        return show(&format!("{:#}\n", json!(rows)));
    }
    let width = found
        .iter()
        .map(|it| it.id.chars().count())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for it in found {
        let words = &it.words_in(context.locale.tag()).words;
        let first: Vec<&str> = words.iter().take(4).map(String::as_str).collect();
        text.push_str(&format!("{:width$}  {}\n", it.id, first.join(", ")));
    }
    show(&text)
}

fn check(context: &Context, library: &Library) -> Done {
    let findings = lint(library);
    let count = library.iter().count();
    let mut text = String::new();
    if context.flag("json") {
        let rows: Vec<_> = findings
            .iter()
            .map(|it| json!({ "file": it.file, "rule": it.message, "message": context.locale.format(it.message, &it.values) }))
            .collect();
        text = format!("{:#}\n", json!({ "pictograms": count, "findings": rows }));
    } else {
        for it in &findings {
            text.push_str(&format!(
                "{}: {}\n",
                it.file,
                context.locale.format(it.message, &it.values)
            ));
        }
        text.push_str(&context.locale.format(
            "cli-pictograms-checked",
            &[("count", count.into()), ("findings", findings.len().into())],
        ));
        text.push('\n');
    }
    show(&text)?;
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Failure::Plan)
    }
}

/// A contact sheet: every drawing with its word, by category.
fn sheet(context: &Context, library: &Library) -> Done {
    let skin = match context.option("skin") {
        Some("licht") => SkinTone::Light,
        Some("getint") => SkinTone::Tan,
        Some("bruin") => SkinTone::Brown,
        Some("donker") => SkinTone::Dark,
        Some("neutraal") => SkinTone::Neutral,
        _ => SkinTone::Medium,
    };
    let (palette, theme) = match context.option("theme") {
        Some("zwartwit") => (Palette::black_and_white(), "zwartwit"),
        Some("wit-op-zwart") => (Palette::white_on_black(), "wit-op-zwart"),
        _ => (Palette::colour(skin), "kleur"),
    };
    let asked = context.option("category");
    let mut files_of = Files::new();
    let mut categories: Vec<serde_json::Value> = Vec::new();
    let mut names: Vec<&str> = library.iter().map(|it| it.category.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if let Some(asked) = asked.filter(|it| !names.contains(it)) {
        let choices = context.locale.any_of(names.iter().copied());
        return Err(Failure::Surroundings(context.locale.format(
            "cli-pictograms-no-category",
            &[("value", asked.into()), ("choices", choices.into())],
        )));
    }
    for name in names
        .into_iter()
        .filter(|it| asked.is_none_or(|asked| asked == *it))
    {
        let mut items = Vec::new();
        for it in library.iter().filter(|it| it.category == name) {
            let asset = format!("pictures/{}.svg", it.id);
            files_of.insert(asset.clone(), it.coloured(&palette).into_bytes());
            let words = it.words_in(context.locale.tag());
            items.push(json!({
                "asset": asset, "id": it.id, "word": words.words.first(), "alt": words.description,
            }));
        }
        categories.push(json!({ "name": name, "items": items }));
    }
    let title = context.text("cli-pictograms-sheet-title");
    let today = context.today()?;
    let view = json!({
        "title": title, "date": [today.year(), i16::from(today.month()), i16::from(today.day())], "lang": context.locale.tag(), "theme": theme, "categories": categories,
    });
    let resources = context.resources()?;
    let engine = Engine::new(&resources, &[])?;
    let sheet = engine.lay_out_json("templates/sheet.typ", &view.to_string(), &files_of)?;
    let mut outputs = Vec::new();
    for format in context
        .arguments
        .get_many::<String>("format")
        .into_iter()
        .flatten()
    {
        if format == "pdf" {
            outputs.push(Output {
                name: "pictogrammen.pdf".to_owned(),
                bytes: sheet.to_pdf()?,
            });
        } else {
            for page in 0..sheet.pages() {
                outputs.push(Output {
                    name: format!("pictogrammen-{}.png", page + 1),
                    bytes: sheet.to_png(page, 144.0)?,
                });
            }
        }
    }
    let folder = PathBuf::from(context.option("out").unwrap_or("."));
    let written = files::write(&folder, &outputs, context.flag("force"), context.locale)?;
    let lines: Vec<String> = written.iter().map(|it| it.display().to_string()).collect();
    show(&format!("{}\n", lines.join("\n")))
}
