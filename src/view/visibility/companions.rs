//! Who sees of the network in short and of the signal plan.

use super::Filter;
use crate::plan::{Call, Consent, Decision, Network, Phase, SignalPlan, Step};

impl Filter<'_> {
    pub(super) fn network(&self, it: &Network) -> Option<Network> {
        self.shares(Consent::People).then(|| Network {
            span: it.span,
            short: self.option(&it.short),
            reviewed: self.keep("netwerk.bekeken_op", &it.reviewed),
        })
    }

    /// All of it or nothing: half a plan for a bad moment is worse than none.
    pub(super) fn signals(&self, it: &SignalPlan) -> Option<SignalPlan> {
        self.shares(Consent::Signals).then(|| SignalPlan {
            span: it.span,
            whole: it.whole,
            made: it.made,
            reviewed: self.keep("signaleringsplan.bekeken_op", &it.reviewed),
            triggers: self.steps(&it.triggers),
            protects: self.steps(&it.protects),
            phases: it.phases.iter().filter_map(|it| self.phase(it)).collect(),
            // Somebody whom this reader may not see has no number here either.
            calls: it
                .calls
                .iter()
                .filter(|call| {
                    let person = self.plan.person(&call.who.text);
                    person.is_none_or(|it| self.allowed(&it.not_for))
                })
                .map(|it| self.call(it))
                .collect(),
        })
    }

    fn phase(&self, it: &Phase) -> Option<Phase> {
        Some(Phase {
            span: it.span,
            name: self.text(&it.name)?,
            colour: it.colour,
            i_notice: self.steps(&it.i_notice),
            others_notice: self.steps(&it.others_notice),
            i_do: self.steps(&it.i_do),
            network_does: self.steps(&it.network_does),
            helper_does: self.steps(&it.helper_does),
            rather_not: self.steps(&it.rather_not),
        })
    }

    fn steps(&self, steps: &[Step]) -> Vec<Step> {
        steps
            .iter()
            .filter(|it| self.allowed(&it.extras.not_for))
            .filter_map(|it| {
                Some(Step {
                    text: self.text(&it.text)?,
                    who: it.who.clone(),
                    extras: self.extras(&it.extras),
                })
            })
            .collect()
    }

    pub(super) fn decision(&self, it: &Decision) -> Option<Decision> {
        if !self.shares(Consent::Agreements) {
            return None;
        }
        Some(Decision {
            span: it.span,
            what: self.text(&it.what)?,
            amount: self.option(&it.amount),
            provision: it.provision,
            from: it.from,
            until: it.until,
            decided_by: it.decided_by.clone(),
            decided_on: it.decided_on,
            objection_until: it.objection_until,
            plan_is_decision: self.keep("beschikking.plan_is_beschikking", &it.plan_is_decision),
        })
    }

    fn call(&self, it: &Call) -> Call {
        Call {
            span: it.span,
            who: it.who.clone(),
            when: self.option(&it.when),
            always: it.always,
        }
    }
}
