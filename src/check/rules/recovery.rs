//! The writing rules of a recovery plan: goals in the client's own voice, few, near, with three lanes.
//!
//! From the training material of the Active Recovery Triad: goals in the first person, positive, from the
//! wish of the client, within reach in three months, one or two to an area, the five W's and how long.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{is_older, raise};
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{
    Evaluation, Goal, Observation, Plan, ScoreSubject, Side, SituationKind, Statement, Wish, Words,
};
use crate::profile::{Profile, Rule};

/// The words of a text in lower case, without signs.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

fn client_words(goal: &Goal) -> Option<&Words> {
    goal.sentence.short.as_ref().map(|it| &it.default)
}

/// A goal for the people around the client speaks of them, and is their wish.
fn own_goals(plan: &Plan) -> impl Iterator<Item = &Goal> {
    plan.goals.iter().filter(|it| it.is_for_client())
}

pub fn voice(plan: &Plan, rule: &Rule, report: &mut Report) {
    for sentence in own_goals(plan).filter_map(client_words) {
        let own = ["ik", "mij", "me", "mijn", "mijzelf", "mezelf"];
        if !words(&sentence.text)
            .iter()
            .any(|it| own.contains(&it.as_str()))
        {
            raise(
                report,
                rule,
                Diagnostic::new(&kinds::RULE_VOICE, sentence.span),
            );
        }
    }
}

pub fn not_about(plan: &Plan, rule: &Rule, report: &mut Report) {
    for sentence in own_goals(plan).filter_map(client_words) {
        let other = ["cliënt", "client", "bewoner", "patiënt", "men"];
        let found = words(&sentence.text);
        if let Some(word) = found.iter().find(|it| other.contains(&it.as_str())) {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_NOT_ABOUT, sentence.span).with("word", word.clone());
            raise(report, rule, diagnostic);
        }
    }
}

pub fn positive(plan: &Plan, rule: &Rule, report: &mut Report) {
    let stops = [
        "niet",
        "geen",
        "nooit",
        "niets",
        "stop",
        "stoppen",
        "stopt",
        "minder",
        "voorkomen",
        "voorkom",
        "vermijden",
        "vermijd",
    ];
    for sentence in plan.goals.iter().filter_map(client_words) {
        let found = words(&sentence.text);
        if let Some(word) = found.iter().find(|it| stops.contains(&it.as_str())) {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_POSITIVE, sentence.span).with("word", word.clone());
            raise(report, rule, diagnostic);
        }
    }
}

pub fn wish(plan: &Plan, rule: &Rule, report: &mut Report) {
    // Somebody else's wish for the client is not hers.
    let own = |it: &&Goal| match &it.wish {
        Some(Wish::Said(quote)) => plan.is_client(&quote.speaker.text),
        Some(Wish::Shown(_)) => true,
        None => false,
    };
    for goal in own_goals(plan).filter(|it| !own(it)) {
        let span = client_words(goal).map_or(goal.span, |it| it.span);
        raise(report, rule, Diagnostic::new(&kinds::RULE_WISH, span));
    }
}

/// The day itself passes; the end of a shorter month is its last day.
pub fn within(plan: &Plan, rule: &Rule, months: i32, report: &mut Report) {
    for goal in &plan.goals {
        let Some(target) = goal.target else { continue };
        let start = goal.start.unwrap_or(plan.header.start).value;
        let last = start.saturating_add(months.months());
        if target.value > last {
            let diagnostic = Diagnostic::new(&kinds::RULE_WITHIN, target.span)
                .with("months", i64::from(months))
                .with("last", last);
            raise(report, rule, diagnostic);
        }
    }
}

fn by_domain(plan: &Plan) -> BTreeMap<&str, Vec<&Goal>> {
    let mut found: BTreeMap<&str, Vec<&Goal>> = BTreeMap::new();
    for goal in &plan.goals {
        found.entry(&goal.domain.text).or_default().push(goal);
    }
    found
}

pub fn goals_per_domain(plan: &Plan, rule: &Rule, most: usize, report: &mut Report) {
    for goals in by_domain(plan).values_mut() {
        goals.retain(|it| it.is_open());
        if goals.len() <= most {
            continue;
        }
        let diagnostic = Diagnostic::new(&kinds::RULE_GOALS_PER_DOMAIN, goals[most].domain.span)
            .with("count", goals.len())
            .with("most", most);
        raise(report, rule, diagnostic);
    }
}

pub fn domains_with_goals(
    plan: &Plan,
    profile: &Profile,
    rule: &Rule,
    most: usize,
    strictest: Option<usize>,
    report: &mut Report,
) {
    let mut seen: Vec<&str> = Vec::new();
    let mut beyond = None;
    for goal in plan.goals.iter().filter(|it| it.is_open()) {
        if profile.domain(&goal.domain.text).is_some() && !seen.contains(&goal.domain.text.as_str())
        {
            seen.push(&goal.domain.text);
            if seen.len() == most + 1 {
                beyond = Some(goal.domain.span);
            }
        }
    }
    // A stricter rule of the same code says it already.
    let said = strictest.is_some_and(|it| seen.len() > it);
    if let Some(span) = beyond.filter(|_| !said) {
        let diagnostic = Diagnostic::new(&kinds::RULE_DOMAINS, span)
            .with("count", seen.len())
            .with("most", most);
        raise(report, rule, diagnostic);
    }
}

pub fn complete_actions(plan: &Plan, rule: &Rule, report: &mut Report) {
    for action in plan.goals.iter().flat_map(|it| &it.actions) {
        let dated = action.when.is_some()
            || action.time.is_some()
            || action.due.is_some()
            || !action.days.is_empty();
        let missing: Vec<&str> = [
            ("waar", action.place.is_none()),
            ("wanneer", !dated),
            ("waarom", action.reason.is_none()),
            ("hoe_lang", action.duration.is_none()),
        ]
        .into_iter()
        .filter_map(|(key, missing)| missing.then_some(key))
        .collect();
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_ACTION, action.who.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

fn now(plan: &Plan) -> impl Iterator<Item = &Observation> {
    plan.situation
        .iter()
        .filter(|it| it.kind == SituationKind::Now)
}

pub fn now_with_goal(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    // The goal may be there, with a slip of the pen in it.
    if plan.incomplete.contains(&"doelen") {
        return;
    }
    if plan
        .goals
        .iter()
        .any(|it| profile.domain(&it.domain.text).is_none())
    {
        return;
    }
    for it in now(plan) {
        let with_goal = it.domain.as_ref().is_some_and(|domain| {
            plan.goals
                .iter()
                .any(|goal| goal.domain.text == domain.text)
        });
        if !with_goal {
            raise(
                report,
                rule,
                Diagnostic::new(&kinds::RULE_NOW_WITH_GOAL, it.speaker.span),
            );
        }
    }
}

/// How many sentences; a time ("7.15"), an abbreviation and a last one without a full stop are seen for what
/// they are.
fn sentences(text: &str) -> usize {
    const SHORT: [&str; 6] = ["bijv.", "o.a.", "enz.", "ca.", "nr.", "dr."];
    let ends = |it: &&str| it.len() > 1 && it.ends_with(['.', '!', '?']) && !SHORT.contains(it);
    let whole = text.trim_end().ends_with(['.', '!', '?']);
    text.split_whitespace().filter(ends).count() + usize::from(!whole)
}

pub fn short_now(plan: &Plan, rule: &Rule, most: usize, report: &mut Report) {
    for it in now(plan) {
        let text = match &it.words {
            Statement::Told(text) => text.short.as_ref().map(|it| &it.default),
            Statement::Quoted(words) | Statement::Shown(words) => Some(words),
        };
        let Some(text) = text else { continue };
        let count = sentences(&text.text);
        if count > most {
            let diagnostic = Diagnostic::new(&kinds::RULE_SHORT_NOW, text.span)
                .with("count", count)
                .with("most", most);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn perspectives(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    for (domain, goals) in by_domain(plan) {
        // An area that does not exist is a fault of its own.
        let Some(area) = profile.domain(domain) else {
            continue;
        };
        let mut own = false;
        let mut other = false;
        for it in now(plan) {
            if it.domain.as_ref().is_some_and(|it| it.text == domain) {
                let shown = matches!(it.words, Statement::Shown(_));
                own |= plan.is_client(&it.speaker.text) || shown;
                other |= !plan.is_client(&it.speaker.text) && !shown;
            }
        }
        if !own || !other {
            let diagnostic = Diagnostic::new(&kinds::RULE_PERSPECTIVES, goals[0].domain.span)
                .with("domain", domain)
                .with("area", area.name.get("nl"));
            raise(report, rule, diagnostic);
        }
    }
}

pub fn lanes(plan: &Plan, rule: &Rule, report: &mut Report) {
    for goal in &plan.goals {
        if !goal.actions_whole || plan.incomplete.contains(&"mensen") {
            continue;
        }
        let has = |side| {
            goal.actions
                .iter()
                .any(|it| plan.side_of(&it.who.text) == side)
        };
        let mut missing = Vec::new();
        if !has(Side::Client) {
            missing.push("mij");
        }
        if !has(Side::Network) && goal.no_network.is_none() {
            missing.push("netwerk");
        }
        if !has(Side::Professional) {
            missing.push("professional");
        }
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_LANES, goal.id.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn scored(plan: &Plan, profile: &Profile, rule: &Rule, report: &mut Report) {
    for (domain, goals) in by_domain(plan) {
        // An area that does not exist is a fault of its own.
        let Some(area) = profile.domain(domain) else {
            continue;
        };
        // The measure is the client's own view of herself.
        let own = plan.scores.iter().filter(|it| plan.is_client(&it.by.text));
        let scored = own.into_iter().any(|it| match &it.subject {
            ScoreSubject::Domain(id) => id.text == domain,
            ScoreSubject::Goal(id) => goals.iter().any(|goal| goal.id.text == id.text),
        });
        if !scored && !plan.incomplete.contains(&"scores") {
            let diagnostic = Diagnostic::new(&kinds::RULE_SCORED, goals[0].domain.span)
                .with("domain", domain)
                .with("area", area.name.get("nl"));
            raise(report, rule, diagnostic);
        }
    }
}

pub fn roles(plan: &Plan, rule: &Rule, names: &[String], report: &mut Report) {
    let filled = |name: &&String| {
        let mut roles = plan.people.iter().flat_map(|it| &it.roles);
        roles.any(|role| role.word() == name.as_str())
    };
    let missing: Vec<String> = names.iter().filter(|it| !filled(it)).cloned().collect();
    if !missing.is_empty() && !plan.incomplete.contains(&"mensen") {
        let diagnostic = Diagnostic::new(&kinds::RULE_ROLES, None).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

/// Talks that have been held, the last one last.
fn past(plan: &Plan, today: Date) -> Vec<&Evaluation> {
    let held = |it: &&Evaluation| it.was_held(today);
    let mut past: Vec<&Evaluation> = plan.evaluations.iter().filter(held).collect();
    past.sort_by_key(|it| it.date.value);
    past
}

pub fn look_back(plan: &Plan, rule: &Rule, months: i32, today: Date, report: &mut Report) {
    let past = past(plan, today);
    let (last, span) = match past.last() {
        Some(it) => (it.date.value, it.date.span),
        None => (plan.header.start.value, plan.header.start.span),
    };
    if is_older(last, months, today) && !plan.incomplete.contains(&"evaluaties") {
        let kind = if past.is_empty() {
            &kinds::RULE_LOOK_BACK_FIRST
        } else {
            &kinds::RULE_LOOK_BACK
        };
        let diagnostic = Diagnostic::new(kind, span)
            .with("last", last)
            .with("months", i64::from(months));
        raise(report, rule, diagnostic);
    }
}

pub fn triad(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    for it in past(plan, today) {
        let mut missing = Vec::new();
        for side in [Side::Client, Side::Network, Side::Professional] {
            if !it.present.iter().any(|who| plan.side_of(&who.text) == side) {
                missing.push(side.word());
            }
        }
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_TRIAD, it.date.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn companions_seen(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    for it in past(plan, today) {
        let mut missing = Vec::new();
        if it.signals_seen != Some(true) {
            missing.push("signaleringsplan_bekeken");
        }
        if it.network_seen != Some(true) {
            missing.push("netwerkkaart_bekeken");
        }
        if !missing.is_empty() {
            let diagnostic = Diagnostic::new(&kinds::RULE_COMPANIONS_SEEN, it.date.span)
                .with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}
