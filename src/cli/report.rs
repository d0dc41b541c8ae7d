//! `report`: how friendly a plan is for its client, point by point.

use serde_json::json;

use super::{Context, Done, Failure, show, terminal};
use crate::diagnostic::{Severity, Value};
use crate::friendliness::{Judged, State};
use crate::message;
use crate::pipeline::{FriendlinessReport, Prepared, Stop, Workshop};
use crate::plan::{CLIENT_ID, Product};
use crate::text;
use crate::view::{Reader, Wishes};

pub fn run(context: &Context) -> Done {
    let today = context.today()?;
    let workshop = context.workshop()?;
    let prepared = context.plan(&workshop, today)?;
    if prepared.report.has_errors() {
        let faults = prepared.report.iter();
        for diagnostic in faults.filter(|it| it.severity == Severity::Error) {
            let message = message::put(diagnostic, &prepared.file, context.locale);
            terminal::remark(diagnostic, &message, &prepared.file, context.locale);
        }
        return Err(Failure::Plan);
    }
    let stopped = |stop| match stop {
        Stop::Fault(fault) => fault.into(),
        Stop::Plan => Failure::Plan,
        Stop::Refused(diagnostic) => {
            let message = message::put(&diagnostic, &prepared.file, context.locale);
            terminal::remark(&diagnostic, &message, &prepared.file, context.locale);
            Failure::Plan
        }
    };
    let about = match context.option("for").map(|it| it.split_once(':')) {
        None => None,
        Some(Some(("client", id))) => Some(id.to_owned()),
        Some(_) => {
            let value = context.option("for").unwrap_or_default().into();
            let sentence = context.locale.format("cli-report-for", &[("value", value)]);
            return Err(Failure::Surroundings(sentence));
        }
    };
    // Of a plan of one person that is she.
    let about = about.filter(|it| it != CLIENT_ID);
    let report = workshop
        .friendliness(&prepared, about.as_deref(), today)
        .map_err(&stopped)?;
    if context.flag("json") {
        let answer = Answer {
            context,
            workshop: &workshop,
            prepared: &prepared,
            report: &report,
        };
        return show(&format!("{:#}\n", answer.json()));
    }
    let wishes = Wishes {
        product: Some(Product::Friendliness),
        language: Some(context.language),
        about,
        ..Wishes::default()
    };
    let (built, ..) = workshop
        .view(&prepared, &Reader::Team, &wishes, today)
        .map_err(stopped)?;
    let counts = context.locale.format(
        "cli-report-counts",
        &[
            ("good", good(&report).into()),
            ("of", applicable(&report).into()),
        ],
    );
    show(&format!("{}\n{counts}\n", text::write(&built.view)))
}

fn good(report: &FriendlinessReport) -> usize {
    report.count(State::Yes) + report.count(State::Ticked)
}

fn applicable(report: &FriendlinessReport) -> usize {
    report.judged.len() - report.count(State::NotApplicable)
}

/// The answer for another program; its shape is a contract.
struct Answer<'a> {
    context: &'a Context<'a>,
    workshop: &'a Workshop,
    prepared: &'a Prepared,
    report: &'a FriendlinessReport,
}

impl Answer<'_> {
    fn json(&self) -> serde_json::Value {
        let report = self.report;
        let points: Vec<_> = report.judged.iter().map(|it| self.point(it)).collect();
        let counts: serde_json::Map<_, _> = State::ALL
            .into_iter()
            .map(|it| (it.word().to_owned(), report.count(it).into()))
            .collect();
        json!({
            "points": points,
            "good": good(report),
            "of": applicable(report),
            "counts": counts,
            "claim": self.words("friendly-claim", &[]),
            "unknown": self.workshop.points.unknown,
            "switched_off": report.switched_off,
        })
    }

    fn point(&self, it: &Judged) -> serde_json::Value {
        let point = self.workshop.points.get(&it.id);
        let found: Vec<String> = it
            .found
            .iter()
            .map(|it| self.words(it.id, &it.values))
            .collect();
        let places: Vec<_> = it
            .places
            .iter()
            .map(|it| {
                let line = it.span.map(|it| self.prepared.file.place(it.start).line);
                json!({ "path": it.path, "line": line, "words": it.words })
            })
            .collect();
        json!({
            "id": it.id,
            "criterion": it.criterion(),
            "kind": it.kind,
            "state": it.state,
            "text": point.map(|it| it.text(self.context.locale.tag())),
            "found": found.join(" "),
            "counts": it.counts,
            "places": places,
            "ticked": it.ticked.as_ref().map(|it| json!({
                "by": it.by,
                "on": it.on.to_string(),
                "how": it.how,
            })),
        })
    }

    fn words(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        let plan = self.prepared.plan.as_ref();
        let name = plan.map_or("", |it| match &self.report.about {
            Reader::Member(id) => it.name_of(id),
            _ => &it.client.name.text,
        });
        let mut all = vec![("client", Value::from(name))];
        all.extend(values.iter().cloned());
        self.context.locale.format(id, &all)
    }
}
