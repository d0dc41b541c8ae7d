//! `pictograms import`: a set of others, for this machine.

use std::path::PathBuf;

use serde_json::json;

use super::{Context, Done, Failure, show, terminal};
use crate::pictogram::Library;
use crate::pictogram_import::{ImportError, Imported, Kind, Refused, Wish, import};

/// More names of refused files hide the summary.
const MOST_NAMES: usize = 20;

pub fn run(context: &Context, library: &Library) -> Done {
    let source = PathBuf::from(context.option("source").unwrap_or_default());
    let labels = match context.option("labels") {
        None => None,
        Some(name) => {
            let path = PathBuf::from(name);
            let text = std::fs::read_to_string(&path)
                .map_err(|error| context.cannot_read(&path, &error))?;
            Some((name.to_owned(), text))
        }
    };
    let Some(sets) = context.sets() else {
        return Err(Failure::Surroundings(context.text("cli-import-nowhere")));
    };
    let wish = Wish {
        source: source.clone(),
        sets,
        kind: context.option("as").and_then(Kind::from_word),
        id: context.option("name").map(str::to_owned),
        licence: context.option("licence").map(str::to_owned),
        credit: context.option("credit").map(str::to_owned),
        schematic: context.flag("with-schematic"),
        labels,
    };
    let imported =
        import(&wish, library).map_err(|error| failure(context, &error, &source, &wish))?;
    if context.flag("json") {
        let refused: Vec<_> = imported
            .refused
            .iter()
            .map(|it| json!({ "file": it.file, "reason": it.reason.word() }))
            .collect();
        let row = json!({
            "set": imported.id, "folder": imported.folder, "pictures": imported.pictures,
            "concepts": imported.concepts, "licence": imported.about.licence, "credit": imported.about.credit,
            "refused": refused, "left_out": imported.left_out.0,
        });
        return show(&format!("{row:#}\n"));
    }
    say(context, &imported)
}

fn say(context: &Context, it: &Imported) -> Done {
    let folder = it.folder.display().to_string();
    let given = context
        .option("sets")
        .map(|it| format!(" --sets {it}"))
        .unwrap_or_default();
    let mut text = context.locale.format(
        "cli-import-done",
        &[
            ("set", it.id.clone().into()),
            ("sets", given.into()),
            ("pictures", it.pictures.into()),
            ("concepts", it.concepts.into()),
            ("folder", folder.into()),
            ("licence", it.about.licence.clone().into()),
        ],
    );
    text.push('\n');
    for (rule, count) in &it.left_out.0 {
        text.push_str(&context.locale.format(
            "cli-import-left-out",
            &[("rule", (*rule).into()), ("count", (*count).into())],
        ));
        text.push('\n');
    }
    show(&text)?;
    for refused in it.refused.iter().take(MOST_NAMES) {
        terminal::complain(&reason(context, refused));
    }
    if it.refused.len() > MOST_NAMES {
        let more = it.refused.len() - MOST_NAMES;
        terminal::complain(
            &context
                .locale
                .format("cli-import-refused-more", &[("count", more.into())]),
        );
    }
    Ok(())
}

fn reason(context: &Context, refused: &Refused) -> String {
    // The name comes from somebody else's archive; it may hold anything.
    let name: String = refused
        .file
        .chars()
        .filter(|it| !it.is_control())
        .take(120)
        .collect();
    context.locale.format(
        "cli-import-refused",
        &[
            ("file", name.into()),
            ("reason", refused.reason.word().into()),
        ],
    )
}

fn failure(
    context: &Context,
    error: &ImportError,
    source: &std::path::Path,
    wish: &Wish,
) -> Failure {
    let path = || source.display().to_string();
    let (id, values) = match error {
        ImportError::Missing => ("cli-file-missing", vec![("path", path().into())]),
        ImportError::Unreadable(cause) => (
            "cli-import-unreadable",
            vec![("path", path().into()), ("cause", cause.clone().into())],
        ),
        ImportError::NoSet => ("cli-import-no-set", vec![("path", path().into())]),
        ImportError::TooMuch => ("cli-import-too-much", vec![("path", path().into())]),
        ImportError::NoLicence => ("cli-import-no-licence", vec![("path", path().into())]),
        ImportError::BadName(name) => ("cli-import-bad-name", vec![("name", name.clone().into())]),
        ImportError::Table { file, cause } => (
            "cli-import-table",
            vec![
                ("file", file.clone().into()),
                ("cause", cause.clone().into()),
            ],
        ),
        ImportError::Line {
            file,
            line,
            what,
            value,
            suggestion,
        } => (
            "cli-import-line",
            vec![
                ("file", file.clone().into()),
                ("line", (*line as i64).into()),
                ("what", (*what).into()),
                ("value", value.clone().into()),
                (
                    "suggestion",
                    suggestion
                        .clone()
                        .unwrap_or_else(|| "none".to_owned())
                        .into(),
                ),
            ],
        ),
        ImportError::NoPictures => ("cli-import-no-pictures", vec![("path", path().into())]),
        ImportError::CannotWrite(cause) => (
            "cli-cannot-write",
            vec![
                ("path", wish.sets.display().to_string().into()),
                ("cause", cause.clone().into()),
            ],
        ),
    };
    Failure::Surroundings(context.locale.format(id, &values))
}
