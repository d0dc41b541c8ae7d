//! `rules`: are the rules of plain Dutch and the word lists in order, and do their sentences prove them?

use serde_json::json;

use super::{Context, Done, Failure, show, terminal};
use crate::language::{Broken, Language, Rule};

pub fn run(context: &Context) -> Done {
    let language = Language::load(&context.resources()?)?;
    let broken = language.prove_all();
    if context.flag("json") {
        let findings: Vec<_> = broken
            .iter()
            .map(|it| {
                json!({
                    "file": it.file,
                    "sentence": it.sentence,
                    "expected": it.expected,
                    "found": it.found,
                })
            })
            .collect();
        show(&format!("{:#}\n", json!({ "findings": findings })))?;
    } else {
        for it in &broken {
            terminal::complain(&sentence(context, it));
        }
        if broken.is_empty() {
            let counted = context.locale.format(
                "cli-rules-checked",
                &[
                    ("rules", Rule::ALL.len().into()),
                    ("words", language.entries().len().into()),
                    ("expressions", language.idioms().len().into()),
                    ("easy", language.easy_lemmas().into()),
                ],
            );
            show(&format!("{counted}\n"))?;
        }
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Failure::Plan)
    }
}

fn sentence(context: &Context, broken: &Broken) -> String {
    let file = broken.file.clone();
    let sentence = broken.sentence.clone();
    match broken.expected {
        Some(rule) => context.locale.format(
            "cli-rules-missed",
            &[
                ("file", file.into()),
                ("sentence", sentence.into()),
                ("rule", rule.into()),
            ],
        ),
        None => context.locale.format(
            "cli-rules-too-much",
            &[
                ("file", file.into()),
                ("sentence", sentence.into()),
                ("found", broken.found.join(", ").into()),
            ],
        ),
    }
}
