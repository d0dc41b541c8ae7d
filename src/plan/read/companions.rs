//! The network in short and the signal plan, from their tables.

use super::{extras, list, table_finished};
use crate::plan::{Call, Decision, Network, Phase, SignalPlan, Step};
use crate::toml_reader::Table;

pub fn network(table: &Table) -> Network {
    let network = Network {
        span: table.span(),
        short: table.text("kort"),
        reviewed: table.date("bekeken_op"),
    };
    table.finish();
    network
}

pub fn signals(table: &Table) -> Option<SignalPlan> {
    let made = table.date("gemaakt_op");
    let phases = list(table, "fasen", phase);
    let calls = list(table, "bellen", call);
    Some(SignalPlan {
        whole: table.incomplete_lists().is_empty(),
        span: table.span(),
        reviewed: table.date("bekeken_op"),
        triggers: list(table, "uitlokkers", step),
        protects: list(table, "beschermt", step),
        phases,
        calls,
        made: table_finished(table, made)?,
    })
}

pub fn decision(table: &Table) -> Option<Decision> {
    let what = table.text("wat");
    Some(Decision {
        span: table.span(),
        amount: table.text("omvang"),
        provision: table.choice("vorm").map(|it| it.value),
        from: table.date("van"),
        until: table.date("tot"),
        decided_by: table.words("besluit_door"),
        decided_on: table.date("besluit_op"),
        objection_until: table.date("bezwaar_tot"),
        plan_is_decision: table.boolean("plan_is_beschikking"),
        what: table_finished(table, what)?,
    })
}

fn phase(table: &Table) -> Option<Phase> {
    let name = table.text("naam");
    Some(Phase {
        span: table.span(),
        colour: table.choice("kleur").map(|it| it.value),
        i_notice: list(table, "ik_merk", step),
        others_notice: list(table, "anderen_merken", step),
        i_do: list(table, "ik_doe", step),
        network_does: list(table, "netwerk_doet", step),
        helper_does: list(table, "helper_doet", step),
        rather_not: list(table, "liever_niet", step),
        name: table_finished(table, name)?,
    })
}

fn step(table: &Table) -> Option<Step> {
    let text = table.text("tekst");
    Some(Step {
        who: table.words("wie"),
        extras: extras(table),
        text: table_finished(table, text)?,
    })
}

fn call(table: &Table) -> Option<Call> {
    let who = table.words("wie");
    Some(Call {
        span: table.span(),
        when: table.text("wanneer"),
        always: table.boolean("altijd").unwrap_or(false),
        who: table_finished(table, who)?,
    })
}
