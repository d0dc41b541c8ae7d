//! `pictograms request`: a sheet to print, with the sentences of a plan that have no picture yet.

use std::path::PathBuf;

use serde_json::json;

use super::{Context, Done, Failure, files, show, terminal};
use crate::message;
use crate::pipeline::{Output, Stop};
use crate::plan::Language;
use crate::typeset::Files;

pub fn run(context: &Context) -> Done {
    let today = context.today()?;
    let workshop = context.workshop()?;
    let prepared = context.plan(&workshop, today)?;
    let lacking = match workshop.pictures_lacking(&prepared, today) {
        Ok(lacking) => lacking,
        Err(Stop::Plan) => {
            for message in workshop.messages(&prepared.report, &prepared.file, Language::Simple) {
                terminal::complain(&message.message);
            }
            return Err(Failure::Plan);
        }
        Err(Stop::Refused(diagnostic)) => {
            let message = message::put(&diagnostic, &prepared.file, context.locale);
            terminal::complain(&message.message);
            return Err(Failure::Plan);
        }
        Err(Stop::Fault(fault)) => return Err(fault.into()),
    };
    if lacking.is_empty() {
        return show(&format!("{}\n", context.text("cli-request-none")));
    }
    let items: Vec<_> = lacking
        .iter()
        .map(|it| json!({ "path": it.path, "sentence": it.sentence }))
        .collect();
    let words = |id: &str| context.text(id);
    let view = json!({
        "title": words("request-title"), "intro": words("request-intro"),
        "word": words("request-word"), "see": words("request-see"), "who": words("request-who"), "box": words("request-box"),
        "date": [today.year(), i16::from(today.month()), i16::from(today.day())],
        "lang": context.locale.tag(), "items": items,
    });
    let sheet = workshop.engine()?.lay_out_json(
        "templates/request.typ",
        &view.to_string(),
        &Files::new(),
    )?;
    let output = Output {
        name: format!("{}-plaatjes-gevraagd.pdf", prepared.stem()),
        bytes: sheet.to_pdf()?,
    };
    let folder = PathBuf::from(context.option("out").unwrap_or("."));
    let written = files::write(&folder, &[output], context.flag("force"), context.locale)?;
    let lines: Vec<String> = written.iter().map(|it| it.display().to_string()).collect();
    show(&format!("{}\n", lines.join("\n")))
}
