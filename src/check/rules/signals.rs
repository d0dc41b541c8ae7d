//! The rules of the signal plan (signaleringsplan): few phases, each with what to notice and to do, somebody
//! who answers, not too old.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{is_older, raise};
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::Plan;
use crate::profile::Rule;

pub fn phases(plan: &Plan, rule: &Rule, least: usize, most: usize, report: &mut Report) {
    let Some(signals) = plan.signals.as_ref().filter(|it| it.whole) else {
        return;
    };
    let count = signals.phases.len();
    if !(least..=most).contains(&count) {
        let diagnostic = Diagnostic::new(&kinds::RULE_PHASES, signals.made.span)
            .with("count", count)
            .with("least", least)
            .with("most", most);
        raise(report, rule, diagnostic);
    }
}

pub fn complete_phases(plan: &Plan, rule: &Rule, report: &mut Report) {
    for phase in plan.signals.iter().flat_map(|it| &it.phases) {
        let mut missing = Vec::new();
        if phase.i_notice.is_empty() {
            missing.push("ik_merk");
        }
        if phase.i_do.is_empty() {
            missing.push("ik_doe");
        }
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_PHASE, phase.name.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn somebody_to_call(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(signals) = plan.signals.as_ref().filter(|it| it.whole) else {
        return;
    };
    let reachable = signals.calls.iter().any(|it| {
        let person = plan.person(&it.who.text);
        it.always && person.is_some_and(|it| it.open_telephone().is_some())
    });
    if !reachable {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_CALL, signals.made.span),
        );
    }
}

pub fn fresh(plan: &Plan, rule: &Rule, months: i32, today: Date, report: &mut Report) {
    let Some(signals) = &plan.signals else { return };
    let talks = plan.evaluations.iter();
    let seen = talks
        .filter(|it| it.signals_seen == Some(true))
        .map(|it| it.date);
    let reviews = signals.reviewed.into_iter().chain(seen);
    let last = reviews
        .filter(|it| it.value <= today)
        .chain([signals.made])
        .max_by_key(|it| it.value)
        .unwrap_or(signals.made);
    if is_older(last.value, months, today) {
        let diagnostic = Diagnostic::new(&kinds::RULE_FRESH, last.span)
            .with("last", last.value)
            .with("months", i64::from(months));
        raise(report, rule, diagnostic);
    }
}

pub fn distinct(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(signals) = &plan.signals else { return };
    let mut names = BTreeSet::new();
    let mut colours = BTreeSet::new();
    for phase in &signals.phases {
        let name = phase
            .name
            .short
            .as_ref()
            .map(|it| it.default.text.to_lowercase());
        let new_name = name.is_none_or(|it| names.insert(it));
        let new_colour = phase.colour.is_none_or(|it| colours.insert(it));
        if !new_name || !new_colour {
            raise(
                report,
                rule,
                Diagnostic::new(&kinds::RULE_DISTINCT, phase.name.span),
            );
        }
    }
}
