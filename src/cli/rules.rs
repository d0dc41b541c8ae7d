//! `rules`: are the rules of plain Dutch and the word lists in order, and do their sentences prove them? With the name
//! of a rule: why it is there, and for whom.

use serde_json::{Value as Json, json};

use super::{Context, Done, Failure, show, terminal};
use crate::diagnostic::Value;
use crate::language::{Broken, Language, Level, Problem, Proof, Rule, Settings};

pub fn run(context: &Context) -> Done {
    let language = Language::load(&context.resources()?)?;
    if let Some(rule) = context.option("rule") {
        let proof = language.standard().proofs().find(|it| it.rule.id() == rule);
        return proof.map_or(Ok(()), |it| show(&explained(context, &language, &it)));
    }
    let broken = language.prove_all();
    if context.flag("json") {
        let findings: Vec<_> = broken.iter().map(as_json).collect();
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

/// A rule with its reason, how much it matters to whom, and an example.
fn explained(context: &Context, language: &Language, proof: &Proof) -> String {
    let standard = language.standard();
    let levels = Level::ALL.map(|level| {
        let severity = standard.severity(proof.rule, level, 0, &Settings::new(level));
        let word = match severity {
            Some(severity) => terminal::severity(context.locale, severity),
            None => context.text("cli-rules-off"),
        };
        let most = standard.limit(proof.rule, level).unwrap_or(0);
        context.locale.format(
            "cli-rules-level",
            &[
                ("level", level.word().into()),
                ("severity", word.into()),
                ("most", most.into()),
            ],
        )
    });
    let first = |it: &[String]| Value::from(it.first().cloned().unwrap_or_default());
    let off = Level::ALL.iter().all(|it| !standard.holds(proof.rule, *it));
    let mut text = context.locale.format(
        "cli-rules-explained",
        &[
            ("rule", proof.rule.id().into()),
            ("reason", proof.reason.into()),
            ("source", proof.source.into()),
            ("levels", levels.join(", ").into()),
            ("wrong", first(proof.wrong)),
            ("right", first(proof.right)),
        ],
    );
    if off {
        text.push('\n');
        text.push_str(
            &context
                .locale
                .format("cli-rules-also", &[("rule", proof.rule.id().into())]),
        );
    }
    text.push('\n');
    text
}

fn as_json(broken: &Broken) -> Json {
    let (expected, found) = match &broken.problem {
        Problem::Missed(rule) => (Some(*rule), Vec::new()),
        Problem::Found(rules) => (None, rules.clone()),
        Problem::Easy => (None, vec!["easy"]),
    };
    json!({
        "file": broken.file,
        "sentence": broken.text,
        "expected": expected,
        "found": found,
    })
}

fn sentence(context: &Context, broken: &Broken) -> String {
    let mut values: Vec<(&str, Value)> = vec![
        ("file", broken.file.clone().into()),
        ("sentence", broken.text.clone().into()),
    ];
    let id = match &broken.problem {
        Problem::Missed(rule) => {
            values.push(("rule", (*rule).into()));
            "cli-rules-missed"
        }
        Problem::Found(rules) => {
            values.push(("found", rules.join(", ").into()));
            "cli-rules-too-much"
        }
        Problem::Easy => "cli-rules-easy",
    };
    context.locale.format(id, &values)
}
