//! Scores that name an instrument of the profile get its scale.

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{Layer, Plan, Scale, Text, Words};
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
