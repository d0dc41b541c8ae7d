//! `pictograms`: look in the library, print it, check it, bring in a set.

mod import;
mod matching;
mod request;
mod sheet;

use serde_json::json;

use super::{Context, Done, Failure, files, show, terminal};
use crate::pictogram::{Library, Pictogram, PictureSet, counts, lint};
use crate::pictogram_import::{installed, load};
use crate::pipeline;

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
        "list" => list(&context, &library),
        "search" => search(&context, &library),
        "check" => check(&context, &library),
        "match" => matching::run(&context, &library),
        "sheet" => sheet::run(&context, &library),
        "request" => request::run(&context),
        "import" => import::run(&context, &library),
        other => Err(Failure::Own(format!("no command pictograms {other}"))),
    }
}

fn list(context: &Context, library: &Library) -> Done {
    if context.flag("counts") {
        return show(&counts(library));
    }
    if let Some(name) = context.option("set") {
        return set_table(context, library, &named_set(context, name)?);
    }
    table(context, library, library.iter().collect(), &[])?;
    let sets = context.sets().map(|it| installed(&it)).unwrap_or_default();
    if !sets.is_empty() && !context.flag("json") {
        let names = context.locale.all_of(sets.iter().map(String::as_str));
        let line = [("sets", names.into())];
        terminal::complain(&context.locale.format("cli-pictograms-sets", &line));
    }
    Ok(())
}

fn search(context: &Context, library: &Library) -> Done {
    let words = context
        .arguments
        .get_many::<String>("word")
        .into_iter()
        .flatten();
    let word = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    let found = library.search(&word);
    let sets = sets(context);
    let others: Vec<(&PictureSet, usize)> = sets
        .iter()
        .flat_map(|set| {
            let cards = set.search(&word).into_iter().take(20);
            cards.map(move |card| (set, set.index_of(card)))
        })
        .collect();
    if !found.is_empty() || !others.is_empty() {
        return table(context, library, found, &others);
    }
    Err(Failure::Surroundings(match library.suggestion(&word) {
        Some(suggestion) => context.locale.format(
            "cli-pictograms-suggestion",
            &[("word", word.into()), ("suggestion", suggestion.into())],
        ),
        None => context
            .locale
            .format("cli-pictograms-none", &[("word", word.into())]),
    }))
}

/// Every set of this machine that can be read; one that cannot is said.
fn sets(context: &Context) -> Vec<PictureSet> {
    let Some(folder) = context.sets() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for name in installed(&folder) {
        match load(&folder, &name) {
            Ok(set) => found.push(set),
            Err((file, detail)) => terminal::complain(&broken_set(context, &name, file, &detail)),
        }
    }
    found
}

fn named_set(context: &Context, name: &str) -> Result<PictureSet, Failure> {
    let folder = context.sets().unwrap_or_default();
    let known = installed(&folder);
    if !known.iter().any(|it| it == name) {
        let choices = context.locale.any_of(known.iter().map(String::as_str));
        let id = if known.is_empty() {
            "cli-pictograms-no-sets"
        } else {
            "cli-pictograms-no-set"
        };
        return Err(Failure::Surroundings(context.locale.format(
            id,
            &[("value", name.into()), ("choices", choices.into())],
        )));
    }
    load(&folder, name)
        .map_err(|(file, detail)| Failure::Surroundings(broken_set(context, name, file, &detail)))
}

fn broken_set(context: &Context, name: &str, file: &str, detail: &str) -> String {
    let detail = detail.lines().last().unwrap_or_default();
    context.locale.format(
        "cli-pictograms-set-broken",
        &[
            ("set", name.into()),
            ("file", file.into()),
            ("detail", detail.into()),
        ],
    )
}

fn table(
    context: &Context,
    library: &Library,
    found: Vec<&Pictogram>,
    others: &[(&PictureSet, usize)],
) -> Done {
    if context.flag("json") {
        let own = found.iter().map(|it| {
            let set = library.set(&it.card.set);
            json!({
                "id": it.id, "category": it.category, "kind": it.card.kind.word(), "priority": it.card.priority,
                "words": it.card.nl.words, "words_en": it.card.en.words,
                "description": it.card.nl.description, "description_en": it.card.en.description,
                "sensitive": it.card.sensitive, "maker": it.card.maker, "set": it.card.set,
                "licence": set.map(|it| it.licence.as_str()), "file": it.file(),
            })
        });
        let others = others.iter().map(|(set, index)| set_row(set, *index));
        let rows: Vec<_> = own.chain(others).collect();
        return show(&format!("{:#}\n", json!(rows)));
    }
    let mut rows: Vec<(String, String)> = found
        .iter()
        .map(|it| {
            let words = &it.words_in(context.locale.tag()).words;
            let first: Vec<&str> = words.iter().take(4).map(String::as_str).collect();
            (it.id.clone(), first.join(", "))
        })
        .collect();
    rows.extend(others.iter().map(|(set, index)| {
        let words = &set.cards[*index].words;
        let name = words.first().map(String::as_str).unwrap_or_default();
        (format!("{}:{name}", set.id), words.join(", "))
    }));
    show(&in_columns(&rows))
}

fn in_columns(rows: &[(String, String)]) -> String {
    let width = rows.iter().map(|(id, _)| id.chars().count()).max();
    let width = width.unwrap_or(0);
    rows.iter()
        .map(|(id, words)| format!("{id:width$}  {words}\n"))
        .collect()
}

fn set_row(set: &PictureSet, index: usize) -> serde_json::Value {
    let card = &set.cards[index];
    let (licence, credit) = set.terms_of(card);
    json!({
        "set": set.id, "words": card.words, "description": card.description, "maker": card.maker,
        "licence": licence, "credit": credit, "file": card.file,
    })
}

/// The pictures of a set, with the concept that each one draws.
fn set_table(context: &Context, library: &Library, set: &PictureSet) -> Done {
    let concepts = |index: usize| -> Vec<&str> {
        let file = &set.cards[index].file;
        let drawn = library.iter().filter(|it| {
            set.for_concept(&it.id)
                .is_some_and(|card| card.file == *file)
        });
        drawn.map(|it| it.id.as_str()).collect()
    };
    if context.flag("json") {
        let rows: Vec<_> = (0..set.cards.len())
            .map(|index| {
                let mut row = set_row(set, index);
                row["concepts"] = json!(concepts(index));
                row
            })
            .collect();
        return show(&format!("{:#}\n", json!(rows)));
    }
    let rows: Vec<(String, String)> = set
        .cards
        .iter()
        .map(|it| (it.file.clone(), it.words.join(", ")))
        .collect();
    show(&in_columns(&rows))
}

fn check(context: &Context, library: &Library) -> Done {
    let mut findings = lint(library);
    findings.extend(pipeline::prints_alike(&context.resources()?, library)?);
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
