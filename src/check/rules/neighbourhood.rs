//! The rules of a plan of a neighbourhood team: four elements, four lanes, three sides that agree, a copy.

use jiff::civil::Date;

use super::raise;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{Goal, Plan, Side, Stand};
use crate::profile::Rule;

pub fn needed(plan: &Plan, rule: &Rule, report: &mut Report) {
    for goal in plan.goals.iter().filter(|it| it.needed.is_none()) {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_NEEDED, goal.id.span),
        );
    }
}

/// Goals of which nothing was left out for a fault: of others nobody may say what is missing.
fn whole(plan: &Plan) -> impl Iterator<Item = &Goal> {
    let people = !plan.incomplete.contains(&"mensen");
    plan.goals
        .iter()
        .filter(move |it| people && it.actions_whole)
}

fn acts(plan: &Plan, goal: &Goal, side: Side) -> bool {
    goal.actions
        .iter()
        .any(|it| plan.side_of(&it.who.text) == side)
}

pub fn client_acts(plan: &Plan, rule: &Rule, report: &mut Report) {
    for goal in whole(plan).filter(|it| !acts(plan, it, Side::Client)) {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_CLIENT_ACTS, goal.id.span),
        );
    }
}

/// "Asked, not possible" is an answer; nothing is not.
pub fn lanes_decided(plan: &Plan, rule: &Rule, report: &mut Report) {
    for goal in whole(plan) {
        let mut missing = Vec::new();
        if !acts(plan, goal, Side::Network) && goal.no_network.is_none() {
            missing.push("geen_netwerk");
        }
        if !acts(plan, goal, Side::Volunteer) && goal.no_volunteer.is_none() {
            missing.push("geen_vrijwilliger");
        }
        if !missing.is_empty() {
            let diagnostic = Diagnostic::new(&kinds::RULE_LANES_DECIDED, goal.id.span)
                .with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn not_helpers_only(plan: &Plan, rule: &Rule, report: &mut Report) {
    for goal in whole(plan) {
        let others = [Side::Client, Side::Network, Side::Volunteer];
        let helped = acts(plan, goal, Side::Professional);
        if helped && !others.into_iter().any(|side| acts(plan, goal, side)) {
            raise(
                report,
                rule,
                Diagnostic::new(&kinds::RULE_HELPERS_ONLY, goal.id.span),
            );
        }
    }
}

pub fn check_date(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    let next = plan.header.next_meeting.map(|it| it.value.0);
    let later = plan.evaluations.iter().map(|it| it.date.value).chain(next);
    if !later.into_iter().any(|it| it >= today) && !plan.incomplete.contains(&"evaluaties") {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_CHECK_DATE, plan.header.span),
        );
    }
}

pub fn three_sides(plan: &Plan, rule: &Rule, report: &mut Report) {
    let agrees = |side| {
        let mut signed = plan.signatures.iter().filter(|it| it.stand == Stand::Yes);
        signed.any(|it| plan.side_of(&it.who.text) == side)
    };
    let mut missing: Vec<&str> = [Side::Client, Side::Professional]
        .into_iter()
        .filter(|side| !agrees(*side))
        .map(Side::word)
        .collect();
    if !agrees(Side::Network) && !agrees(Side::Volunteer) {
        missing.push(Side::Network.word());
    }
    if !missing.is_empty() && !plan.incomplete.contains(&"akkoorden") {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_THREE_SIDES, None).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

pub fn complete_decision(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(it) = &plan.decision else { return };
    let missing: Vec<&str> = [
        ("omvang", it.amount.is_none()),
        ("vorm", it.provision.is_none()),
        ("van", it.from.is_none()),
        ("besluit_door", it.decided_by.is_none()),
        ("besluit_op", it.decided_on.is_none()),
        ("bezwaar_tot", it.objection_until.is_none()),
    ]
    .into_iter()
    .filter_map(|(key, missing)| missing.then_some(key))
    .collect();
    if !missing.is_empty() {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_DECISION, it.what.span).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

pub fn copy_given(plan: &Plan, rule: &Rule, report: &mut Report) {
    if plan.header.copy_given.is_none() {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_COPY, plan.header.span),
        );
    }
}

pub fn watched(plan: &Plan, rule: &Rule, report: &mut Report) {
    if plan.header.watched_by.is_none() {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_WATCHED, plan.header.span),
        );
    }
}
