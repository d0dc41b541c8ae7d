//! `pictograms match`: which concepts a sentence names, and why.

use serde_json::json;

use super::super::{Context, Done, show};
use crate::pictogram::{Doubt, Known, Library, Match, Reading};
use crate::view::{known_words, most_pictures};

pub fn run(context: &Context, library: &Library) -> Done {
    let text = context.sentences(context.option("file").unwrap_or("-"))?;
    let known = match context.option("plan") {
        Some(_) => {
            let workshop = context.workshop()?;
            let prepared = context.plan(&workshop, context.today()?)?;
            prepared
                .plan
                .as_ref()
                .map(|plan| known_words(plan, library))
                .unwrap_or_default()
        }
        None => Known::default(),
    };
    let tag = context.option("lang").unwrap_or("nl");
    let mut output = String::new();
    for (index, line) in text.lines().enumerate() {
        let reading = library.read(line, tag, &known);
        if context.flag("json") {
            output.push_str(&format!("{}\n", as_json(index + 1, line, &reading)));
        } else if !line.trim().is_empty() {
            output.push_str(&as_text(context, line, &reading));
        }
    }
    show(&output)
}

/// What the density "one per idea" places: `src/view` does the same.
fn shown<'r>(reading: &'r Reading) -> Vec<&'r str> {
    let placed = reading.placeable(most_pictures(), &|_| true);
    placed.iter().map(|it| it.concept).collect()
}

fn as_json(line: usize, text: &str, reading: &Reading) -> serde_json::Value {
    let one = |it: &Match| {
        json!({
            "concept": it.concept, "words": it.words, "start": it.start, "end": it.end,
            "score": f64::from((it.score * 100.0).round()) / 100.0, "negated": it.negated,
            "sensitive": it.sensitive, "reason": it.reason.id(), "source": it.source,
        })
    };
    let mut ask: Vec<_> = reading
        .ask
        .iter()
        .map(|it| json!({ "words": it.words, "concepts": it.concepts }))
        .collect();
    let one_of_these = reading
        .matches
        .iter()
        .filter(|it| it.sensitive || it.doubt == Doubt::Itself);
    ask.extend(one_of_these.map(|it| json!({ "words": it.words, "concepts": [it.concept] })));
    let people: Vec<_> = reading
        .people
        .iter()
        .map(|it| json!({ "name": it.name, "start": it.start, "end": it.end }))
        .collect();
    json!({
        "line": line, "text": text, "matches": reading.sure().map(one).collect::<Vec<_>>(),
        "shown": shown(reading), "ask": ask, "people": people,
    })
}

fn as_text(context: &Context, line: &str, reading: &Reading) -> String {
    let mut text = format!("{line}\n");
    let say = |id: &str, values: &[(&str, crate::diagnostic::Value)]| {
        format!("  {}\n", context.locale.format(id, values))
    };
    let placed = shown(reading);
    for it in &reading.matches {
        let state = if it.doubt != Doubt::None {
            "doubtful"
        } else if it.sensitive {
            "sensitive"
        } else if !placed.contains(&it.concept) {
            "more"
        } else {
            "shown"
        };
        text.push_str(&say(
            "cli-pictograms-match-line",
            &[
                ("concept", it.concept.into()),
                ("words", it.words.clone().into()),
                ("state", state.into()),
                ("negated", if it.negated { "yes" } else { "no" }.into()),
                ("reason", it.reason.id().into()),
                (
                    "source",
                    if it.source.is_empty() {
                        "none".into()
                    } else {
                        it.source.clone().into()
                    },
                ),
            ],
        ));
    }
    for it in &reading.ask {
        let concepts = context.locale.any_of(it.concepts.iter().copied());
        text.push_str(&say(
            "cli-pictograms-match-ask",
            &[
                ("words", it.words.clone().into()),
                ("concepts", concepts.into()),
            ],
        ));
    }
    for it in &reading.people {
        let name = [("name", it.name.clone().into())];
        text.push_str(&say("cli-pictograms-match-person", &name));
    }
    if reading.matches.is_empty() && reading.ask.is_empty() {
        text.push_str(&say("cli-pictograms-match-none", &[]));
    }
    text
}
