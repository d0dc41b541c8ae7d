//! Ids: unique, and pointing at somebody.

use std::collections::BTreeMap;

use super::*;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::source::SourceFile;
use crate::toml_reader::unknown_value;

/// Reports double ids and references to nobody, and dates in the wrong order.
pub fn check(plan: &Plan, file: &SourceFile, report: &mut Report) {
    let people: Vec<&Words> = plan.people.iter().map(|person| &person.id).collect();
    let goals: Vec<&Words> = plan.goals.iter().map(|goal| &goal.id).collect();
    for ids in [&people, &goals] {
        unique(ids, file, report);
    }
    for id in people
        .iter()
        .filter(|id| RESERVED.contains(&id.text.as_str()))
    {
        report.push(Diagnostic::new(&kinds::RESERVED_ID, id.span).with("id", id.text.clone()));
    }
    let mut references = References {
        household: plan.is_household(),
        people: people.iter().map(|id| id.text.as_str()).collect(),
        goals: goals.iter().map(|id| id.text.as_str()).collect(),
        incomplete: &plan.incomplete,
        report,
    };
    references.plan(plan);
    dates(plan, report);
}

fn unique(ids: &[&Words], file: &SourceFile, report: &mut Report) {
    let mut first: BTreeMap<&str, &Words> = BTreeMap::new();
    for id in ids {
        if let Some(earlier) = first.get(id.text.as_str()) {
            let line = file.place(earlier.span.start).line;
            report.push(
                Diagnostic::new(&kinds::DUPLICATE_ID, id.span)
                    .with("id", id.text.clone())
                    .with("line", line),
            );
        } else {
            first.insert(&id.text, id);
        }
    }
}

fn dates(plan: &Plan, report: &mut Report) {
    let start = plan.header.start;
    let mut order = |start: Spanned<Date>, end: Option<Spanned<Date>>| {
        if let Some(end) = end
            && end.value < start.value
        {
            report.push(
                Diagnostic::new(&kinds::END_BEFORE_START, end.span)
                    .with("start", start.value)
                    .with("end", end.value),
            );
        }
    };
    order(start, plan.header.end);
    for goal in &plan.goals {
        order(goal.start.unwrap_or(start), goal.target);
    }
    for agreement in &plan.agreements {
        if let Some(since) = agreement.since {
            order(since, agreement.until);
        }
    }
    if let Some(crisis) = &plan.crisis {
        order(crisis.made, crisis.valid_until);
    }
    for consent in &plan.consents {
        order(consent.given, consent.until);
    }
    for it in &plan.cooperation {
        order(it.date, it.until);
    }
}

/// Ids that mean somebody else: the client, or whole editions. Files carry the id in their name, so a
/// relative with one of these would get, or overwrite, the edition of another reader.
const RESERVED: [&str; 5] = [CLIENT_ID, "client", "team", "all", "naaste"];

struct References<'a> {
    /// Then nobody is "ik": each member has an id of her own.
    household: bool,
    people: Vec<&'a str>,
    goals: Vec<&'a str>,
    incomplete: &'a [&'static str],
    report: &'a mut Report,
}

impl References<'_> {
    fn plan(&mut self, plan: &Plan) {
        self.each("opgesteld_door", &plan.header.made_by);
        self.each("deelnemers", &plan.header.participants);
        if let Some(who) = &plan.header.watched_by {
            self.person("regie", who);
        }
        let client = &plan.client;
        self.quote(client.says.as_ref());
        self.quote(client.story.as_ref());
        self.shown(client.shows.as_ref());
        for item in client
            .about
            .iter()
            .chain(&client.how_to_talk)
            .chain(&client.how_i_talk)
        {
            self.not_for(&item.extras.not_for);
        }
        for person in &plan.people {
            self.not_for(&person.not_for);
        }
        for observation in &plan.situation {
            self.person("wie", &observation.speaker);
            self.each("over", &observation.about);
            self.not_for(&observation.extras.not_for);
        }
        for dream in &plan.dreams {
            // A quoted dream names no speaker in the file.
            if matches!(dream.wish, Wish::Shown(_)) {
                self.wish(Some(&dream.wish));
            }
            self.not_for(&dream.extras.not_for);
        }
        for goal in &plan.goals {
            self.each("van", &goal.of);
            self.wish(goal.wish.as_ref());
            self.not_for(&goal.extras.not_for);
            self.votes(&goal.votes);
            self.actions(&goal.actions);
        }
        self.circle(plan);
        for score in &plan.scores {
            self.person("door", &score.by);
            self.not_for(&score.not_for);
            if let ScoreSubject::Goal(goal) = &score.subject {
                self.goal(goal);
            }
        }
        for support in &plan.support {
            self.not_for(&support.extras.not_for);
        }
        for area in &plan.areas {
            self.wish(area.wish.as_ref());
            area.items().for_each(|it| self.not_for(&it.extras.not_for));
            self.not_for(&area.not_for);
        }
        for agreement in &plan.agreements {
            self.each("wie", &agreement.who);
            if let Some(who) = &agreement.decided_by {
                self.person("besloten_door", who);
            }
            self.not_for(&agreement.extras.not_for);
        }
        for item in &plan.week {
            if let Some(who) = &item.with {
                self.person("met", who);
            }
            self.not_for(&item.extras.not_for);
        }
        if let Some(signals) = &plan.signals {
            for step in signals.steps() {
                if let Some(who) = &step.who {
                    self.person("wie", who);
                }
                self.not_for(&step.extras.not_for);
            }
            for call in &signals.calls {
                self.person("wie", &call.who);
            }
        }
        if let Some(crisis) = &plan.crisis {
            let calls = crisis.calls.iter().map(|it| &it.who);
            let contacts = crisis.contacts().filter_map(|it| it.who.as_ref());
            let errands = crisis.errands.iter().filter_map(|it| it.who.as_ref());
            let promises = crisis.promises.iter().map(|it| &it.who);
            for who in calls.chain(contacts).chain(errands).chain(promises) {
                self.person("wie", who);
            }
        }
        for evaluation in &plan.evaluations {
            self.each("aanwezig", &evaluation.present);
            self.quote(evaluation.says.as_ref());
            for quote in &evaluation.others_say {
                self.quote(Some(quote));
            }
            self.not_for(&evaluation.not_for);
            for result in &evaluation.results {
                self.goal(&result.goal);
                if let Some(who) = &result.score_by {
                    self.person("score_door", who);
                }
            }
        }
        for reviewed in &plan.reviewed {
            self.person("wie", &reviewed.by);
        }
        for signature in &plan.signatures {
            self.person("wie", &signature.who);
            if let Some(who) = &signature.representative {
                self.person("vertegenwoordiger", who);
            }
        }
        for consent in &plan.consents {
            self.person("met", &consent.with);
            self.person("door", &consent.by);
            self.each("namens", &consent.for_members);
        }
        self.talk(&plan.talk);
        if let Some(safety) = &plan.safety {
            self.safety(safety);
        }
    }

    fn talk(&mut self, talk: &FamilyTalk) {
        for reason in &talk.reasons {
            self.quote(Some(&reason.quote));
            self.not_for(&reason.not_for);
        }
        for help in &talk.earlier {
            self.each("van", &help.of);
            self.not_for(&help.not_for);
        }
        if let Some(analysis) = &talk.analysis {
            self.not_for(&analysis.not_for);
        }
        for wanted in &talk.wanted {
            self.person("wie", &wanted.who);
            self.not_for(&wanted.not_for);
        }
        for impression in &talk.impressions {
            self.person("wie", &impression.who);
        }
    }

    fn safety(&mut self, safety: &SafetyPlan) {
        self.each("makers", &safety.makers);
        self.each("niet_thuis", &safety.not_at_home);
        for (_, quote) in &safety.strengths {
            self.quote(Some(quote));
        }
        for worry in &safety.worries {
            self.person("wie", &worry.who);
        }
        for mark in &safety.marks {
            self.person("wie", &mark.who);
        }
        for condition in &safety.conditions {
            self.not_for(&condition.extras.not_for);
        }
        for promise in &safety.promises {
            self.each("wie", &promise.who);
            self.each("voor", &promise.whom);
            self.each("wie_let_op", &promise.watched_by);
            self.not_for(&promise.extras.not_for);
        }
        for number in &safety.numbers {
            if let Some(who) = &number.who {
                self.person("wie", who);
            }
            self.not_for(&number.not_for);
        }
        for check in &safety.checks {
            if let Some(who) = &check.who {
                self.person("wie", who);
            }
        }
        self.each("evaluatie_met", &safety.review_with);
        for signature in &safety.signatures {
            self.person("wie", &signature.who);
        }
    }

    fn circle(&mut self, plan: &Plan) {
        for it in &plan.cooperation {
            self.each("met", &it.with);
            if let Some(who) = &it.signed_by {
                self.person("getekend_door", who);
            }
        }
        for it in &plan.resource_group {
            self.person("wie", &it.who);
        }
        for meeting in &plan.meetings {
            if let Some(who) = &meeting.chair {
                self.person("voorzitter", who);
            }
            self.each("aanwezig", &meeting.present);
            self.each("afwezig", &meeting.absent);
            self.each("verslag_voor", &meeting.report_for);
            self.quote(meeting.wish.as_ref());
            for item in meeting.decisions.iter().chain(&meeting.follow_up) {
                self.not_for(&item.extras.not_for);
            }
            self.votes(&meeting.votes);
            self.actions(&meeting.actions);
            for it in &meeting.secrecy {
                self.person("wie", &it.who);
            }
        }
    }

    fn actions(&mut self, actions: &[Action]) {
        for action in actions {
            self.person("wie", &action.who);
            self.not_for(&action.extras.not_for);
            self.votes(&action.votes);
        }
    }

    fn votes(&mut self, votes: &[Voted]) {
        for it in votes {
            self.person("wie", &it.who);
        }
    }

    fn quote(&mut self, quote: Option<&Quote>) {
        if let Some(quote) = quote {
            self.person("wie", &quote.speaker);
        }
    }

    fn shown(&mut self, shown: Option<&Shown>) {
        if let Some(shown) = shown {
            self.person("wie_zag_het", &shown.seen_by);
        }
    }

    fn wish(&mut self, wish: Option<&Wish>) {
        match wish {
            Some(Wish::Said(quote)) => self.quote(Some(quote)),
            Some(Wish::Shown(shown)) => self.shown(Some(shown)),
            None => {}
        }
    }

    fn each(&mut self, key: &'static str, ids: &[Words]) {
        for id in ids {
            self.person(key, id);
        }
    }

    /// An item can be kept from a relative, never from the client: the plan is hers.
    fn not_for(&mut self, ids: &[Words]) {
        for id in ids {
            if id.text == CLIENT_ID && !self.household {
                self.report
                    .push(Diagnostic::new(&kinds::HIDDEN_FOR_CLIENT, id.span));
            } else {
                self.person("niet_voor", id);
            }
        }
    }

    fn person(&mut self, key: &'static str, id: &Words) {
        let me = Some(CLIENT_ID).filter(|_| !self.household);
        let known: Vec<&str> = me.into_iter().chain(self.people.iter().copied()).collect();
        if known.contains(&id.text.as_str()) {
            return;
        }
        self.unknown(key, id, known);
    }

    fn goal(&mut self, id: &Words) {
        if !self.goals.contains(&id.text.as_str()) {
            self.unknown("doel", id, self.goals.clone());
        }
    }

    fn unknown(&mut self, key: &'static str, id: &Words, known: Vec<&str>) {
        // The one that is meant may be the one that was left out.
        let list = if key == "doel" { "doelen" } else { "mensen" };
        if self.incomplete.contains(&list) {
            return;
        }
        let (diagnostic, _) = unknown_value(
            &kinds::UNKNOWN_REFERENCE_SUGGESTION,
            &kinds::UNKNOWN_REFERENCE,
            id,
            known.iter().copied(),
        );
        self.report
            .push(diagnostic.with("key", key).with("id", id.text.clone()));
    }
}
