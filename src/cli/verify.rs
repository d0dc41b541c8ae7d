//! `verify`: reads a finished PDF back.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::{Context, Done, Failure, show, trouble};
use crate::verify::{Finding, Promise, verify};
use crate::view::View;

/// Larger than any document of ours, and small enough for every machine.
const MOST_BYTES: u64 = 200_000_000;

pub fn run(context: &Context) -> Done {
    let path = PathBuf::from(context.option("pdf").unwrap_or_default());
    let bytes = read(context, &path)?;
    let view = match context.option("against") {
        None => None,
        Some(file) => Some(view(context, Path::new(file))?),
    };
    let verdict = verify(&bytes, view.as_ref()).map_err(|_| {
        let values = [("path", path.display().to_string().into())];
        Failure::Surroundings(context.locale.format("cli-not-pdf", &values))
    })?;
    let kept = |promise: &Promise| {
        !verdict.not_checked.contains(promise)
            && !verdict.findings.iter().any(|it| it.promise == *promise)
    };
    if context.flag("json") {
        let name = |it: Promise| it.id().trim_start_matches("verify-").to_owned();
        let findings: Vec<_> = verdict
            .findings
            .iter()
            .map(|it| {
                json!({ "promise": name(it.promise), "page": it.page, "detail": it.detail,
                    "message": say(context, it) })
            })
            .collect();
        let list = |keep: &dyn Fn(&Promise) -> bool| {
            let found = Promise::ALL.into_iter().filter(|it| keep(it));
            found.map(name).collect::<Vec<_>>()
        };
        let all = json!({
            "findings": findings,
            "kept": list(&kept),
            "not_checked": list(&|it| verdict.not_checked.contains(it)),
        });
        show(&format!("{all:#}\n"))?;
    } else {
        let mut lines = String::new();
        for finding in &verdict.findings {
            lines.push_str(&format!("{}\n", say(context, finding)));
        }
        for promise in Promise::ALL.into_iter().filter(kept) {
            let what = context.text(promise.id()).into();
            lines.push_str(&context.locale.format("cli-verify-kept", &[("what", what)]));
            lines.push('\n');
        }
        for promise in &verdict.not_checked {
            let what = context.text(promise.id()).into();
            lines.push_str(
                &context
                    .locale
                    .format("cli-verify-unknown", &[("what", what)]),
            );
            lines.push('\n');
        }
        show(&lines)?;
    }
    if verdict.findings.is_empty() {
        Ok(())
    } else {
        Err(Failure::Plan)
    }
}

fn say(context: &Context, finding: &Finding) -> String {
    let detail = finding.detail.clone().into();
    let found = context.locale.format(
        &format!("{}.found", finding.promise.id()),
        &[("detail", detail)],
    );
    match finding.page {
        None => found,
        Some(page) => context.locale.format(
            "cli-verify-on-page",
            &[("page", page.into()), ("found", found.into())],
        ),
    }
}

fn read(context: &Context, path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |error| trouble::cannot_read(context.locale, path, &error, "cli-pdf-is-folder");
    let size = std::fs::metadata(path).map_err(unreadable)?;
    if size.len() > MOST_BYTES {
        let path = path.display().to_string();
        return Err(Failure::Surroundings(
            context
                .locale
                .format("cli-too-large", &[("path", path.into())]),
        ));
    }
    std::fs::read(path).map_err(unreadable)
}

fn view(context: &Context, path: &Path) -> Result<View, Failure> {
    let bytes = read(context, path)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let path = path.display().to_string();
        let values = [("path", path.into()), ("cause", error.to_string().into())];
        Failure::Surroundings(context.locale.format("cli-not-view", &values))
    })
}
