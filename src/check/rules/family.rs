//! The rules of a household's plan and of its safety plan (quality criteria of 1Gezin1Plan: literal words,
//! the household first, balance, the safety question before the goals, one person who leads).

use jiff::civil::Date;

use super::raise;
use crate::check::Plain;
use crate::diagnostic::{Diagnostic, Report, Severity, Value, kinds};
use crate::plan::{
    Observation, Plan, PlanSize, Relation, Sheet, SituationKind, Spanned, Statement, Words, YesNo,
};
use crate::profile::{Demand, Profile, Rule};
use crate::source::Span;

/// A rule that holds for the full variant says nothing of a light plan.
pub fn applies(plan: &Plan, rule: &Rule) -> bool {
    !rule.full_only || plan.header.size == PlanSize::Full
}

fn of_kind(plan: &Plan, kind: SituationKind) -> impl Iterator<Item = &Observation> {
    plan.situation.iter().filter(move |it| it.kind == kind)
}

/// The note-taker writes down what is said; a summary is nobody's words.
pub fn literal(plan: &Plan, rule: &Rule, report: &mut Report) {
    let said = [SituationKind::Strength, SituationKind::Worry];
    for it in said.into_iter().flat_map(|kind| of_kind(plan, kind)) {
        if let Statement::Told(text) = &it.words {
            let diagnostic = Diagnostic::new(&kinds::RULE_LITERAL, text.span);
            raise(report, rule, diagnostic);
        }
    }
}

/// Words without a speaker were left out by the reader; here that fault gets the code of this rule.
pub fn unnamed(profile: &Profile, report: &mut Report) {
    let rule = profile
        .rules
        .iter()
        .find(|it| matches!(it.demand, Demand::Literal));
    let Some(rule) = rule else { return };
    let is = |it: &Diagnostic, name: &str, wanted: &[&str]| {
        it.values.iter().any(|(key, value)| {
            *key == name && matches!(value, Value::Text(text) if wanted.contains(&text.as_str()))
        })
    };
    report.name_rules(|it| {
        let unnamed = it.kind.id == kinds::MISSING_KEY.id
            && is(it, "key", &["wie"])
            && is(it, "table", &["situatie", "aanleiding", "gewenst"]);
        unnamed.then(|| (rule.code.clone(), Severity::Error))
    });
}

/// How many words are not for the household, for a profile that asks for plain words; each has its own remark.
pub fn plain_words(profile: &Profile, plain: &Plain) -> Option<Diagnostic> {
    let asks = |it: &&Rule| matches!(it.demand, Demand::PlainWords);
    let rule = profile.rules.iter().find(asks)?;
    let found = plain.sentences.iter().flat_map(|it| &it.found);
    let jargon: Vec<_> = found.filter(|it| it.is_jargon() && !it.again).collect();
    let first = jargon.first()?;
    let diagnostic = Diagnostic::new(&kinds::RULE_PLAIN_WORDS, first.diagnostic.span)
        .with("count", jargon.len());
    Some(diagnostic.as_rule(&rule.code, rule.severity))
}

/// Print puts them in order by itself; the writer hears it, because the talk has the same order.
pub fn household_first(plan: &Plan, rule: &Rule, report: &mut Report) {
    let speakers = |kind| -> Vec<&Words> { of_kind(plan, kind).map(|it| &it.speaker).collect() };
    let lists = [
        (
            "aanleiding",
            plan.talk
                .reasons
                .iter()
                .map(|it| &it.quote.speaker)
                .collect(),
        ),
        ("goed", speakers(SituationKind::Strength)),
        ("moeilijk", speakers(SituationKind::Worry)),
    ];
    for (name, list) in lists {
        let first_own = list.iter().position(|it| plan.is_client(&it.text));
        if let Some(span) = first_own.filter(|at| *at > 0).map(|_| list[0].span) {
            let diagnostic = Diagnostic::new(&kinds::RULE_TURN, span).with("list", name);
            raise(report, rule, diagnostic);
        }
    }
}

pub fn strength_each(plan: &Plan, rule: &Rule, report: &mut Report) {
    if plan.incomplete.contains(&"situatie") {
        return;
    }
    for member in &plan.members {
        let id = &member.id.text;
        let has = of_kind(plan, SituationKind::Strength).any(|it| {
            it.about.iter().any(|about| about.text == *id)
                || (it.about.is_empty() && it.speaker.text == *id)
        });
        if !has {
            let diagnostic = Diagnostic::new(&kinds::RULE_MEMBER_STRENGTH, member.id.span)
                .with("name", member.client.name.text.clone());
            raise(report, rule, diagnostic);
        }
    }
}

/// About this many worries fit on a page of the household's edition.
const WORRIES_ON_A_PAGE: usize = 5;

pub fn balance(plan: &Plan, rule: &Rule, report: &mut Report) {
    let worries: Vec<_> = of_kind(plan, SituationKind::Worry).collect();
    let strengths = of_kind(plan, SituationKind::Strength).count();
    let pages = worries.len().div_ceil(WORRIES_ON_A_PAGE);
    if strengths < pages && !plan.incomplete.contains(&"situatie") {
        let diagnostic = Diagnostic::new(&kinds::RULE_BALANCE, worries[0].span)
            .with("worries", worries.len())
            .with("strengths", strengths);
        raise(report, rule, diagnostic);
    }
}

pub fn complete_worries(plan: &Plan, rule: &Rule, report: &mut Report) {
    for it in of_kind(plan, SituationKind::Worry) {
        let missing: Vec<&str> = [
            ("sinds", it.since.is_none()),
            ("gevolg", it.effect.is_none()),
        ]
        .into_iter()
        .filter_map(|(key, missing)| missing.then_some(key))
        .collect();
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_WORRY, it.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

/// With one worry there is nothing to choose.
pub fn ranked_worries(plan: &Plan, rule: &Rule, report: &mut Report) {
    let worries: Vec<_> = of_kind(plan, SituationKind::Worry).collect();
    let ranked = worries.iter().any(|it| it.rank.is_some());
    if worries.len() > 1 && !ranked {
        let diagnostic = Diagnostic::new(&kinds::RULE_PRIORITY, worries[0].span);
        raise(report, rule, diagnostic);
    }
}

pub fn safety_answered(plan: &Plan, rule: &Rule, report: &mut Report) {
    if plan.talk.safety.is_none() {
        let diagnostic = Diagnostic::new(&kinds::RULE_SAFETY_QUESTION, plan.header.span);
        raise(report, rule, diagnostic);
    }
}

/// Worries about safety: first the safety plan, with the names of those who promise something in it and of
/// at least one of the household.
pub fn safety_signed(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    let worries = plan
        .talk
        .safety
        .as_ref()
        .filter(|it| it.worries == YesNo::Yes);
    let Some(safety) = &plan.safety else {
        if let Some(question) = worries {
            let diagnostic = Diagnostic::new(&kinds::RULE_SAFETY_PLAN, question.span);
            raise(report, rule, diagnostic);
        }
        return;
    };
    if !safety.whole {
        return;
    }
    for promise in &safety.promises {
        let missing: Vec<String> = promise
            .who
            .iter()
            .filter(|it| plan.signs(&it.text, today) && !safety.has_signed(&it.text))
            .map(|it| plan.name_of(&it.text).to_owned())
            .collect();
        if !missing.is_empty() {
            let diagnostic = Diagnostic::new(&kinds::RULE_SAFETY_SIGNED, promise.what.span)
                .with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
    if !plan.own_ids.iter().any(|id| safety.has_signed(id)) {
        let names = plan.own_ids.iter().map(|id| plan.name_of(id));
        let diagnostic = Diagnostic::new(&kinds::RULE_SAFETY_CLIENT, safety.made.span)
            .with_choices("names", names);
        raise(report, rule, diagnostic);
    }
}

pub fn complete_promises(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(safety) = &plan.safety else { return };
    for it in &safety.promises {
        let missing: Vec<&str> = [
            ("wie", it.who.is_empty()),
            ("wie_let_op", it.watched_by.is_empty()),
            ("als_het_misgaat", it.if_it_fails.is_none()),
        ]
        .into_iter()
        .filter_map(|(key, missing)| missing.then_some(key))
        .collect();
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_PROMISE, it.what.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

/// A child may answer with a face or not at all.
pub fn mark_each(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    let Some(safety) = plan.safety.as_ref().filter(|it| it.whole) else {
        return;
    };
    let missing: Vec<&str> = plan
        .members
        .iter()
        .filter(|it| it.sheet_on(today) == Sheet::Plan)
        .filter(|it| !safety.marks.iter().any(|mark| mark.who.text == it.id.text))
        .map(|it| it.client.name.text.as_str())
        .collect();
    if !missing.is_empty() {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_MARKS, safety.made.span).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

pub fn safety_number(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(safety) = plan.safety.as_ref().filter(|it| it.whole) else {
        return;
    };
    let reachable = safety.numbers.iter().any(|it| {
        let person = it.who.as_ref().and_then(|id| plan.person(&id.text));
        it.number.is_some() || person.is_some_and(|it| it.open_telephone().is_some())
    });
    if !reachable {
        let diagnostic = Diagnostic::new(&kinds::RULE_NUMBER, safety.made.span);
        raise(report, rule, diagnostic);
    }
}

pub fn one_role(plan: &Plan, rule: &Rule, role: &str, report: &mut Report) {
    let holders: Vec<_> = plan
        .people
        .iter()
        .filter(|it| it.roles.iter().any(|it| it.word() == role))
        .collect();
    if holders.len() == 1 || plan.incomplete.contains(&"mensen") {
        return;
    }
    let span: Span = holders.get(1).map_or(plan.header.span, |it| it.id.span);
    let diagnostic = Diagnostic::new(&kinds::RULE_ONE_ROLE, span)
        .with("role", role)
        .with("count", holders.len());
    raise(report, rule, diagnostic);
}

/// As whole words, and also of more than one: CFRA is a tool, and no part of another word.
pub fn no_risk_tools(plan: &Plan, rule: &Rule, words: &[String], report: &mut Report) {
    let mut found: Vec<Spanned<&str>> = Vec::new();
    plan.each_shared_text(&mut |text| {
        let lower = text.text.to_lowercase();
        // Lower case may be longer in some scripts; then places would be wrong.
        if lower.len() != text.text.len() {
            return;
        }
        for word in words {
            let name = word.to_lowercase();
            for (from, _) in lower.match_indices(&name) {
                let to = from + name.len();
                let before = lower[..from].chars().next_back();
                let after = lower[to..].chars().next();
                if !before.is_some_and(char::is_alphanumeric)
                    && !after.is_some_and(char::is_alphanumeric)
                {
                    found.push(Spanned {
                        value: word,
                        span: text.span_of(from..to),
                    });
                }
            }
        }
    });
    for word in found {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_RISK_TOOL, word.span).with("word", word.value);
        raise(report, rule, diagnostic);
    }
}

/// What a safety plan cannot do without (the form of the startoverleg).
pub fn safety_parts(plan: &Plan, rule: &Rule, report: &mut Report) {
    let Some(safety) = plan.safety.as_ref().filter(|it| it.whole) else {
        return;
    };
    let missing: Vec<&str> = [
        ("makers", safety.makers.is_empty()),
        ("krachten", safety.strengths.is_empty()),
        ("zorgen", safety.worries.is_empty()),
        ("afspraken", safety.promises.is_empty()),
        ("doelencheck", safety.checks.is_empty()),
        ("evaluatie_op", safety.review.is_none()),
    ]
    .into_iter()
    .filter_map(|(key, missing)| missing.then_some(key))
    .collect();
    if !missing.is_empty() {
        let diagnostic = Diagnostic::new(&kinds::RULE_SAFETY_PARTS, safety.made.span)
            .with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
}

/// Who decides for a child is a question of years, so somebody has to say them; a day in the future is none.
pub fn ages(plan: &Plan, today: Date, report: &mut Report) {
    for member in plan.members.iter().filter(|it| it.sheet.is_none()) {
        let born = member.client.born;
        if born.is_none_or(|it| it.value > today) {
            let span = born.map_or(member.id.span, |it| it.span);
            report.push(
                Diagnostic::new(&kinds::MEMBER_AGE, span)
                    .with("name", member.client.name.text.clone()),
            );
        }
    }
}

/// These lists say "ik" and name nobody: in a household they are shown to the team only.
pub fn unowned(plan: &Plan, report: &mut Report) {
    if !plan.is_household() {
        return;
    }
    let lists = [
        ("week", plan.week.first().map(|it| it.span)),
        ("dromen", plan.dreams.first().map(|it| it.span)),
        ("ondersteuning", plan.support.first().map(|it| it.span)),
        ("gebieden", plan.areas.first().map(|it| it.span)),
        ("netwerk", plan.network.as_ref().map(|it| it.span)),
        ("signaleringsplan", plan.signals.as_ref().map(|it| it.span)),
        ("crisisblad", plan.crisis.as_ref().map(|it| it.span)),
    ];
    for (list, span) in lists {
        if let Some(span) = span {
            report.push(Diagnostic::new(&kinds::HOUSEHOLD_UNOWNED, span).with("list", list));
        }
    }
}

/// A yes is one's own; for a child a grown-up of the household gives it, or a representative.
pub fn consent_givers(plan: &Plan, today: Date, report: &mut Report) {
    if !plan.is_household() || plan.incomplete.contains(&"mensen") {
        return;
    }
    let is_grown = |id: &str| {
        plan.member(id)
            .is_some_and(|it| it.sheet_on(today) == Sheet::Plan)
    };
    let represents = |id: &str| {
        plan.person(id)
            .is_some_and(|it| it.roles.contains(&Relation::Representative))
    };
    for consent in &plan.consents {
        let by = consent.by.text.as_str();
        if plan.member(&consent.with.text).is_some() || consent.with.text == by {
            report.push(
                Diagnostic::new(&kinds::CONSENT_OWN_READER, consent.with.span)
                    .with("name", plan.name_of(&consent.with.text).to_owned()),
            );
            continue;
        }
        let of: Vec<&Words> = match consent.for_members.as_slice() {
            [] => vec![&consent.by],
            members => members.iter().collect(),
        };
        for id in of {
            let Some(member) = plan.member(&id.text) else {
                report.push(
                    Diagnostic::new(&kinds::CONSENT_FOR, id.span)
                        .with("name", plan.name_of(&id.text).to_owned()),
                );
                continue;
            };
            let child = member.sheet_on(today) != Sheet::Plan;
            let allowed = represents(by) || if child { is_grown(by) } else { by == id.text };
            if !allowed {
                report.push(
                    Diagnostic::new(&kinds::CONSENT_BY, consent.by.span)
                        .with("by", plan.name_of(by).to_owned())
                        .with("member", member.client.name.text.clone()),
                );
            }
        }
    }
}

/// Who may speak for which member: a relative to whom only some said yes reads only what is theirs.
pub fn consents(plan: &Plan, today: Date, report: &mut Report) {
    let mut readers: Vec<&str> = Vec::new();
    for consent in plan.consents.iter().filter(|it| it.on(today).is_ok()) {
        let reader = consent.with.text.as_str();
        if readers.contains(&reader) {
            continue;
        }
        readers.push(reader);
        for member in &plan.members {
            if !plan.member_has_consented(&member.id.text, reader, today) {
                report.push(
                    Diagnostic::new(&kinds::CONSENT_MEMBER, consent.with.span)
                        .with("name", plan.name_of(reader).to_owned())
                        .with("member", member.client.name.text.clone()),
                );
            }
        }
    }
}
