//! The rules of a plan that a circle makes together: nothing that not everybody agrees with, consent before
//! anything is shared, people whom the client chose, a meeting that stays between those who were there.

use jiff::civil::Date;

use super::raise;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{
    Action, CLIENT_ID, CooperationKind, Feeling, Goal, GoalState, Plan, ScoreSubject, Side, Status,
    UndecidedItem,
};
use crate::profile::{Demand, Profile, Rule};
use crate::source::Span;

/// People or votes with a slip of the pen were left out: nobody may say who is missing.
fn known(plan: &Plan) -> bool {
    !plan.incomplete.contains(&"mensen") && !plan.incomplete.contains(&"resourcegroep")
}

fn names(plan: &Plan, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| plan.name_of(id).to_owned()).collect()
}

pub fn unanimous(plan: &Plan, rule: &Rule, report: &mut Report) {
    if !known(plan) {
        return;
    }
    for it in plan.undecided() {
        let (kind, span) = match it.item {
            UndecidedItem::Goal(goal) => (&kinds::RULE_UNDECIDED_GOAL, goal.id.span),
            UndecidedItem::Action(action) => (&kinds::RULE_UNDECIDED_ACTION, action.who.span),
        };
        let names = names(plan, &it.without_yes);
        let diagnostic = Diagnostic::new(kind, span).with_all("names", names);
        raise(report, rule, diagnostic);
    }
}

pub fn agreed_first(plan: &Plan, rule: &Rule, report: &mut Report) {
    if !known(plan) {
        return;
    }
    let busy = |it: &Action| matches!(it.status, Some(Status::Busy | Status::Done));
    for it in plan.undecided() {
        let begun: Option<Span> = match it.item {
            UndecidedItem::Goal(goal) => {
                let state = matches!(
                    goal.state,
                    Some(GoalState::Busy | GoalState::Done | GoalState::Partly)
                );
                let action = goal.actions.iter().find(|it| busy(it));
                state
                    .then_some(goal.id.span)
                    .or(action.map(|it| it.who.span))
            }
            UndecidedItem::Action(action) => busy(action).then_some(action.who.span),
        };
        if let Some(span) = begun {
            raise(report, rule, Diagnostic::new(&kinds::RULE_BEGUN, span));
        }
    }
}

pub fn goal_for_client(plan: &Plan, rule: &Rule, report: &mut Report) {
    if !plan.goals.iter().any(Goal::is_for_client) && !plan.incomplete.contains(&"doelen") {
        let span = plan.goals.first().map(|it| it.id.span);
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_GOAL_CLIENT, span),
        );
    }
}

pub fn goal_for_around(plan: &Plan, rule: &Rule, report: &mut Report) {
    if plan.goals.iter().all(Goal::is_for_client) && !plan.incomplete.contains(&"doelen") {
        raise(
            report,
            rule,
            Diagnostic::new(&kinds::RULE_GOAL_AROUND, None),
        );
    }
}

/// An action of which nobody is sure yet needs no day yet.
pub fn dated_actions(plan: &Plan, rule: &Rule, report: &mut Report) {
    let undecided: Vec<Span> = plan.undecided().iter().map(|it| it.span).collect();
    let goals = plan.goals.iter().filter(|it| !undecided.contains(&it.span));
    let meetings = plan.meetings.iter().flat_map(|it| &it.actions);
    for action in goals.flat_map(|it| &it.actions).chain(meetings) {
        if action.due.is_none() && !undecided.contains(&action.span) {
            let diagnostic = Diagnostic::new(&kinds::RULE_ACTION_DATE, action.who.span);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn own_choice(plan: &Plan, rule: &Rule, report: &mut Report) {
    for it in plan.resource_group.iter().filter(|it| !it.chosen_by_client) {
        let name = plan.name_of(&it.who.text).to_owned();
        let diagnostic = Diagnostic::new(&kinds::RULE_CHOSEN, it.who.span).with("name", name);
        raise(report, rule, diagnostic);
    }
}

pub fn takes_part(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    if plan.incomplete.contains(&"overeenkomsten") {
        return;
    }
    let takes_part = |it: &&crate::plan::Cooperation| it.kind == CooperationKind::TakePart;
    let all: Vec<_> = plan.cooperation.iter().filter(takes_part).collect();
    if !all.iter().any(|it| it.in_force(today)) {
        let span = all.last().map(|it| it.span);
        raise(report, rule, Diagnostic::new(&kinds::RULE_TAKES_PART, span));
    }
}

pub fn sharing(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    if plan.incomplete.contains(&"overeenkomsten") {
        return;
    }
    let mut with: Vec<&str> = Vec::new();
    for it in &plan.cooperation {
        if it.kind == CooperationKind::Share && it.in_force(today) {
            with.extend(it.with.iter().map(|id| id.text.as_str()));
        }
    }
    for id in plan.meetings.iter().flat_map(|it| &it.report_for) {
        if id.text != CLIENT_ID && !with.contains(&id.text.as_str()) {
            let name = plan.name_of(&id.text).to_owned();
            let diagnostic = Diagnostic::new(&kinds::RULE_SHARING, id.span).with("name", name);
            raise(report, rule, diagnostic);
        }
    }
}

fn unsigned(plan: &Plan) -> impl Iterator<Item = (Span, Vec<String>)> {
    plan.meetings.iter().filter_map(|it| {
        let ids: Vec<&str> = it.unsigned().iter().map(|id| id.text.as_str()).collect();
        (!ids.is_empty()).then(|| (it.date.span, names(plan, &ids)))
    })
}

pub fn secrecy(plan: &Plan, rule: &Rule, report: &mut Report) {
    for (span, names) in unsigned(plan) {
        let diagnostic = Diagnostic::new(&kinds::RULE_SECRECY, span).with_all("names", names);
        raise(report, rule, diagnostic);
    }
}

/// Why a report of a meeting is not for this reader, when that is the reason that there is none.
pub fn report_refusal(plan: &Plan, profile: &Profile) -> Option<Diagnostic> {
    let (span, names) = unsigned(plan).next()?;
    let diagnostic = Diagnostic::new(&kinds::REPORT_TEAM_ONLY, span).with_all("names", names);
    let mut rules = profile.rules.iter();
    let code = rules.find(|it| matches!(it.demand, Demand::Secrecy));
    Some(match code {
        // The rule advises; the refusal itself is one.
        Some(rule) => diagnostic.as_rule(&rule.code, kinds::REPORT_TEAM_ONLY.severity),
        None => diagnostic,
    })
}

pub fn all_areas(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    if plan.incomplete.contains(&"gebieden") || plan.incomplete.contains(&"scores") {
        return;
    }
    let told = |id: &str| {
        let mut areas = plan.areas.iter();
        let felt = areas.any(|it| it.domain.text == id && it.feeling.is_some());
        let scored = |it: &crate::plan::Score| matches!(&it.subject, ScoreSubject::Domain(domain) if domain.text == id);
        felt || plan.scores.iter().any(scored)
    };
    let domains = profile.domains.iter().filter(|it| !told(&it.id));
    let missing: Vec<String> = domains.map(|it| it.id.clone()).collect();
    if !missing.is_empty() {
        let diagnostic = Diagnostic::new(&kinds::RULE_ALL_AREAS, None).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

pub fn shortage_filled(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    for area in &plan.areas {
        let short = area.feeling == Some(Feeling::Bad) && area.to_add.is_none();
        let Some(domain) = profile.domain(&area.domain.text).filter(|_| short) else {
            continue;
        };
        let diagnostic = Diagnostic::new(&kinds::RULE_SHORTAGE, area.domain.span)
            .with("area", domain.name.get("nl"));
        raise(report, rule, diagnostic);
    }
}

/// A way of working that the profile does not know has no steps to show.
pub fn known_process(plan: &Plan, profile: &Profile, report: &mut Report) {
    let variant = plan.process.as_ref().and_then(|it| it.variant.as_ref());
    let Some(variant) = variant.filter(|_| !profile.processes.is_empty()) else {
        return;
    };
    if profile.process(&variant.text).is_none() {
        let known = profile.processes.iter().map(|it| it.id.as_str());
        report.push(
            Diagnostic::new(&kinds::UNKNOWN_PROCESS, variant.span)
                .with("value", variant.text.clone())
                .with_choices("choices", known),
        );
    }
}

pub fn process(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    let Some(work) = &plan.process else { return };
    let variant = work
        .variant
        .as_ref()
        .and_then(|it| profile.process(&it.text));
    let (Some(variant), Some(now)) = (variant, work.step) else {
        return;
    };
    let before = usize::try_from(now.value).unwrap_or(0);
    let mut missing: Vec<String> = Vec::new();
    for paper in variant.steps.iter().take(before).flat_map(|it| &it.papers) {
        if paper.mandatory && !work.done.iter().any(|it| it.what.text == paper.id) {
            missing.push(paper.id.clone());
        }
    }
    if !missing.is_empty() {
        let diagnostic = Diagnostic::new(&kinds::RULE_PROCESS, now.span)
            .with("step", now.value)
            .with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

pub fn both_look_back(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    for it in plan.evaluations.iter().filter(|it| it.was_held(today)) {
        let around = |quote: &crate::plan::Quote| {
            let side = plan.side_of(&quote.speaker.text);
            matches!(side, Side::Network | Side::Volunteer)
        };
        let mut missing = Vec::new();
        if it.says.is_none() {
            missing.push("ik_zeg");
        }
        if !it.others_say.iter().any(around) {
            missing.push("omgeving_zegt");
        }
        if !missing.is_empty() {
            let diagnostic = Diagnostic::new(&kinds::RULE_BOTH_LOOK_BACK, it.date.span)
                .with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}
