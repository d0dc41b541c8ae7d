//! What goes with any plan system: the network in short, and the plan for when it goes less well.

use jiff::civil::Date;

use super::{Extras, PhaseColour, Provision, Spanned, Text, Words};
use crate::source::Span;

#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub span: Span,
    pub short: Option<Text>,
    pub reviewed: Option<Spanned<Date>>,
}

/// How everybody notices in time that it goes less well, and who then does what.
#[derive(Clone, Debug, PartialEq)]
pub struct SignalPlan {
    pub span: Span,
    pub made: Spanned<Date>,
    pub reviewed: Option<Spanned<Date>>,
    pub triggers: Vec<Step>,
    pub protects: Vec<Step>,
    /// From well to crisis.
    pub phases: Vec<Phase>,
    pub calls: Vec<Call>,
    /// False when a phase or a call with a fault was left out: nobody may say that one is missing.
    pub whole: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    pub span: Span,
    pub name: Text,
    pub colour: Option<PhaseColour>,
    pub i_notice: Vec<Step>,
    pub others_notice: Vec<Step>,
    pub i_do: Vec<Step>,
    pub network_does: Vec<Step>,
    pub helper_does: Vec<Step>,
    pub rather_not: Vec<Step>,
}

/// One sentence of a signal plan, with who notices or does it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub text: Text,
    pub who: Option<Words>,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub span: Span,
    pub who: Words,
    pub when: Option<Text>,
    /// Answers day and night.
    pub always: bool,
}

/// What the municipality decided about help.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    pub span: Span,
    pub what: Text,
    pub amount: Option<Text>,
    pub provision: Option<Provision>,
    pub from: Option<Spanned<Date>>,
    pub until: Option<Spanned<Date>>,
    pub decided_by: Option<Words>,
    pub decided_on: Option<Spanned<Date>>,
    pub objection_until: Option<Spanned<Date>>,
    pub plan_is_decision: Option<bool>,
}

impl Phase {
    pub fn lists(&self) -> [&Vec<Step>; 6] {
        [
            &self.i_notice,
            &self.others_notice,
            &self.i_do,
            &self.network_does,
            &self.helper_does,
            &self.rather_not,
        ]
    }
}

impl SignalPlan {
    /// Every sentence in it, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        let phases = self
            .phases
            .iter()
            .flat_map(|it| it.lists().into_iter().flatten());
        self.triggers.iter().chain(&self.protects).chain(phases)
    }
}
