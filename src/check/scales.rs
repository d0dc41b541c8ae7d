//! Scores that name an instrument of the profile get its scale.

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{CLIENT_ID, Layer, Plan, Scale, Score, ScoreSubject, Spanned, Text, Words};
use crate::profile::{Localised, Profile};
use crate::source::Span;

/// Fills in the scale of every score that gives none itself. A score that cannot be placed on a scale
/// is taken out and reported: a number without its ends says nothing.
pub fn settle(plan: &mut Plan, profile: &Profile, report: &mut Report) {
    let before = plan.scores.len();
    plan.scores.retain_mut(|score| {
        if score.scale.is_some() {
            return true;
        }
        let Some(name) = score.instrument.clone() else {
            return false;
        };
        let Some(known) = profile.scale(&name.text) else {
            let choices: Vec<&str> = profile.scales.iter().map(|it| it.id.as_str()).collect();
            report.push(if choices.is_empty() {
                Diagnostic::new(&kinds::NO_SCALE, name.span).with("value", name.text.clone())
            } else {
                Diagnostic::new(&kinds::UNKNOWN_SCALE, name.span)
                    .with("value", name.text.clone())
                    .with_choices("choices", choices)
            });
            return false;
        };
        let mut steps: Vec<Text> = known.steps.iter().map(|it| text(it, name.span)).collect();
        let (Some(lowest_means), Some(highest_means)) =
            (steps.first().cloned(), steps.last().cloned())
        else {
            return false;
        };
        if steps.len() == 2 {
            steps.clear();
        }
        score.instrument = Some(Words::of_data(known.name.clone(), name.span));
        score.scale = Some(Scale {
            lowest: known.lowest,
            highest: known.highest,
            lowest_means,
            highest_means,
            steps,
        });
        match score.out_of_scale() {
            Some(diagnostic) => {
                report.push(diagnostic);
                false
            }
            None => true,
        }
    });
    if plan.scores.len() < before {
        // Nobody may say that a score is missing where one was taken out.
        plan.incomplete.push("scores");
    }
    let given = from_talks(plan, report);
    plan.scores.extend(given);
    number_series(plan);
}

/// The scores that were given in talks: on the scale of the score before, of the goal or else of its area.
fn from_talks(plan: &Plan, report: &mut Report) -> Vec<Score> {
    let mut given = Vec::new();
    for evaluation in &plan.evaluations {
        for result in &evaluation.results {
            let Some(value) = result.score else { continue };
            let own = Words::of_data(CLIENT_ID.to_owned(), value.span);
            let by = result.score_by.clone().unwrap_or(own);
            let day = evaluation.date.value;
            let Some(before) = score_before(plan, &result.goal.text, &by.text, day) else {
                if !plan.incomplete.contains(&"scores") {
                    report.push(Diagnostic::new(&kinds::RESULT_SCORE, value.span));
                }
                continue;
            };
            // In a household nobody is the client: who gave the score before gives this one, unless it says.
            let by = match result.score_by.is_none() && plan.is_household() {
                true => before.by.clone(),
                false => by,
            };
            let mut not_for = before.not_for.clone();
            not_for.extend(evaluation.not_for.iter().cloned());
            let score = Score {
                span: value.span,
                value: Spanned {
                    value: value.value,
                    span: value.span,
                },
                date: evaluation.date,
                by,
                reason: None,
                not_for,
                ..before.clone()
            };
            match score.out_of_scale() {
                Some(diagnostic) => report.push(diagnostic),
                // Somebody may have written it among the scores as well.
                None if plan.scores.iter().any(|it| same_measurement(it, &score)) => {}
                None => given.push(score),
            }
        }
    }
    given
}

fn same_measurement(a: &Score, b: &Score) -> bool {
    a.date.value == b.date.value && a.by.text == b.by.text && subject(a) == subject(b)
}

fn subject(score: &Score) -> (bool, &str) {
    match &score.subject {
        ScoreSubject::Goal(id) => (true, &id.text),
        ScoreSubject::Domain(id) => (false, &id.text),
    }
}

/// The newest score before a day, of the same person if there is one.
fn score_before<'p>(
    plan: &'p Plan,
    goal: &str,
    by: &str,
    day: jiff::civil::Date,
) -> Option<&'p Score> {
    let domain = plan.goals.iter().find(|it| it.id.text == goal);
    let domain = domain.map(|it| it.domain.text.as_str());
    let about = |wanted: (bool, &str)| {
        let mut found: Vec<&Score> = plan
            .scores
            .iter()
            .filter(|it| subject(it) == wanted && it.date.value <= day)
            .collect();
        found.sort_by_key(|it| (it.by.text == by, it.date.value));
        found.pop()
    };
    about((true, goal)).or_else(|| about((false, domain?)))
}

/// Different instruments, or one instrument on another scale, never share a line.
fn number_series(plan: &mut Plan) {
    let mut known: Vec<(Option<String>, i64, i64, [String; 2])> = Vec::new();
    for score in &mut plan.scores {
        let Some(scale) = &score.scale else { continue };
        let words = |text: &Text| {
            let layer = text.layers().next();
            layer.map_or_else(String::new, |it| it.default.text.clone())
        };
        let key = (
            score.instrument.as_ref().map(|it| it.text.clone()),
            scale.lowest,
            scale.highest,
            [words(&scale.lowest_means), words(&scale.highest_means)],
        );
        score.series = match known.iter().position(|it| *it == key) {
            Some(at) => at,
            None => {
                known.push(key);
                known.len() - 1
            }
        };
    }
}

fn text(words: &Localised, span: Span) -> Text {
    let mut layer = Layer::new(Words::of_data(words.get("nl"), span));
    layer
        .other
        .insert("en".to_owned(), Words::of_data(words.get("en"), span));
    Text {
        short: Some(layer),
        relative: None,
        full: None,
        span,
    }
}
