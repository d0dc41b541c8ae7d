//! What stands in a plan twice and says two things: a reader would not know which one holds.

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{Plan, Signature};

pub fn twice(plan: &Plan, report: &mut Report) {
    names(plan, report);
    signatures(&plan.signatures, report);
    if let Some(safety) = &plan.safety {
        signatures(&safety.signatures, report);
    }
}

/// Two people with one name: "Noor en Noor komen".
fn names(plan: &Plan, report: &mut Report) {
    let name = |text: &str| text.trim().to_lowercase();
    for (index, person) in plan.people.iter().enumerate() {
        let mine = name(&person.name.text);
        let mut before = plan.people[..index].iter();
        if let Some(first) = before.find(|it| name(&it.name.text) == mine) {
            let mut remark = Diagnostic::new(&kinds::SAME_NAME, person.name.span)
                .with("name", person.name.text.clone());
            remark.also = vec![first.name.span];
            report.push(remark);
        }
    }
}

/// A yes and a no of one person, under one plan.
fn signatures(all: &[Signature], report: &mut Report) {
    for (index, signature) in all.iter().enumerate() {
        let mut before = all[..index].iter();
        let other = before.find(|it| it.who.text == signature.who.text);
        if let Some(first) = other.filter(|it| it.stand != signature.stand) {
            let mut remark = Diagnostic::new(&kinds::SIGNED_TWICE, signature.who.span)
                .with("id", signature.who.text.clone());
            remark.also = vec![first.who.span];
            report.push(remark);
        }
    }
}
