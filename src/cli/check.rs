//! `check`: every remark about a plan.

use serde_json::json;

use super::{Context, Done, Failure, fix, render, show, terminal};
use crate::check::Plain;
use crate::diagnostic::{Report, Severity, Value, kinds};
use crate::message;
use crate::pipeline::Stop;
use crate::plan::Product;
use crate::view::{Reader, Wishes};

pub fn run(context: &Context) -> Done {
    if context.flag("fix") {
        return fix::run(context);
    }
    let today = context.today()?;
    let workshop = context.workshop()?;
    let prepared = context.plan(&workshop, today)?;
    let mut report: Report = prepared.report.clone();
    if let Some(plan) = prepared.plan.as_ref().filter(|_| !report.has_errors()) {
        for (reader, named) in render::readers(context, &workshop, plan, today)? {
            match workshop.make(&prepared, &reader, &Wishes::default(), today) {
                Ok(made) => report.extend(made.report),
                // Nobody asked for this reader by name, so a refusal is nothing to remark on.
                Err(Stop::Refused(diagnostic)) if named => report.push(*diagnostic),
                Err(Stop::Refused(_) | Stop::Plan) => {}
                Err(Stop::Fault(fault)) => return Err(fault.into()),
            }
        }
        // What is missing on the board of the week shows only when the board is built.
        let week = Wishes {
            product: Some(Product::Week),
            ..Wishes::default()
        };
        for client in workshop.clients(plan, today) {
            if let Ok((built, ..)) = workshop.view(&prepared, &client, &week, today) {
                let mut found = built.report;
                found.retain(|it| it.kind.id == kinds::WEEK_WITHOUT_PART.id);
                report.extend(found);
            }
        }
        // So does a card that is too full; the booklet can do with it.
        let card = Wishes {
            product: Some(Product::Crisis),
            ..Wishes::default()
        };
        if plan.crisis.is_some()
            && let Ok(made) = workshop.make(&prepared, &Reader::Client, &card, today)
        {
            for mut it in made.report.iter().cloned() {
                if it.kind.id == kinds::CRISIS_CARD_FULL.id {
                    it.severity = Severity::Warning;
                    report.push(it);
                }
            }
        }
    }
    let plain = workshop.plain(&prepared, today)?;
    report.extend(workshop.plain_remarks(&prepared, &plain));
    report.sort();
    let messages: Vec<_> = report
        .iter()
        .map(|it| (it, message::put(it, &prepared.file, context.locale)))
        .collect();
    if context.flag("json") {
        let remarks: Vec<_> = messages.iter().map(|(_, message)| message).collect();
        show(&format!("{:#}\n", json!({ "remarks": remarks })))?;
    } else {
        for (diagnostic, message) in &messages {
            terminal::remark(diagnostic, message, &prepared.file, context.locale);
        }
        summary(context, &report, &plain)?;
    }
    let limit = if context.flag("strict") {
        Severity::Warning
    } else {
        Severity::Error
    };
    match report.worst() {
        Some(worst) if worst >= limit => Err(Failure::Plan),
        _ => Ok(()),
    }
}

/// What is good comes first.
fn summary(context: &Context, report: &Report, plain: &Plain) -> Done {
    if plain.count() > 0 {
        let sentences = context.locale.format(
            "cli-short-sentences",
            &[
                ("count", plain.count().into()),
                ("short", plain.short().into()),
            ],
        );
        show(&format!("{sentences}\n"))?;
    }
    if !plain.ignored.is_empty() {
        let words = plain.ignored.iter().cloned().collect();
        let ignored = context.locale.format(
            "cli-known-words",
            &[
                ("count", plain.ignored.len().into()),
                ("words", Value::All(words)),
            ],
        );
        show(&format!("{ignored}\n"))?;
    }
    let count = |severity| report.iter().filter(|it| it.severity == severity).count();
    let line = if report.is_empty() {
        context.text("cli-check-clean")
    } else {
        context.locale.format(
            "cli-check-summary",
            &[
                ("errors", count(Severity::Error).into()),
                ("warnings", count(Severity::Warning).into()),
                ("tips", count(Severity::Tip).into()),
            ],
        )
    };
    show(&format!("{line}\n"))
}
