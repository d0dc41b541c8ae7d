//! From a place in the file to the item of the plan: `doel-2/actie-1`.

use std::collections::BTreeMap;

use super::*;

/// Where each item of a plan starts, and what it is called in the View and in the report.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    starts: BTreeMap<usize, String>,
}

impl Paths {
    pub fn of(plan: &Plan) -> Self {
        let mut paths = Self::default();
        paths.add(plan.header.span, "plan".to_owned());
        let client = &plan.client;
        paths.add(client.span, "ik".to_owned());
        for (name, items) in [
            ("dit-ben-ik", &client.about),
            ("praat-met-mij", &client.how_to_talk),
            ("hoe-ik-praat", &client.how_i_talk),
        ] {
            paths.list(name, items.iter().map(|it| it.text.span));
        }
        paths.list("mens", plan.people.iter().map(|it| it.span));
        paths.list("situatie", plan.situation.iter().map(|it| it.span));
        paths.list("droom", plan.dreams.iter().map(|it| it.span));
        for (index, goal) in plan.goals.iter().enumerate() {
            let path = format!("doel-{}", index + 1);
            for (index, action) in goal.actions.iter().enumerate() {
                paths.add(action.span, format!("{path}/actie-{}", index + 1));
            }
            paths.add(goal.span, path);
        }
        paths.list("score", plan.scores.iter().map(|it| it.span));
        paths.list("ondersteuning", plan.support.iter().map(|it| it.span));
        paths.list("gebied", plan.areas.iter().map(|it| it.span));
        paths.list("afspraak", plan.agreements.iter().map(|it| it.span));
        paths.list("evaluatie", plan.evaluations.iter().map(|it| it.span));
        paths.list("akkoord", plan.signatures.iter().map(|it| it.span));
        paths.list("toestemming", plan.consents.iter().map(|it| it.span));
        paths
    }

    fn add(&mut self, span: Span, path: String) {
        self.starts.entry(span.start).or_insert(path);
    }

    fn list(&mut self, name: &str, spans: impl Iterator<Item = Span>) {
        for (index, span) in spans.enumerate() {
            self.add(span, format!("{name}-{}", index + 1));
        }
    }

    /// The item that starts here, or the last one that starts before.
    pub fn at(&self, span: Span) -> &str {
        self.starts
            .range(..=span.start)
            .next_back()
            .map_or("", |(_, path)| path)
    }
}
