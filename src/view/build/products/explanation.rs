//! "What is a plan?" for who never saw one, and "How this plan works": what its signs mean.

use super::*;

/// The leaflet: one idea with one picture each.
const LEAFLET: [(&str, &str); 8] = [
    ("leaflet-mine", "plan"),
    ("leaflet-together", "talk_together"),
    ("leaflet-me", "me"),
    ("leaflet-wish", "wish"),
    ("leaflet-who", "help"),
    ("leaflet-agree", "signature"),
    ("leaflet-look", "evaluate"),
    ("leaflet-private", "privacy"),
];

impl Builder<'_> {
    pub fn explanation_sections(&mut self) -> Vec<Section> {
        let mut leaflet = Vec::new();
        for (id, concept) in LEAFLET {
            let picture = self.concept(concept);
            let text = self.voiced(id, &[]);
            leaflet.push(about::row(picture, self.plain("plan", text)));
        }
        let signs = self.signs();
        let areas = self.areas_used();
        let mut sections = vec![section(
            "wat-is-een-plan",
            self.title("section-leaflet"),
            leaflet,
        )];
        for (id, title, blocks) in [
            ("stukken", "section-pieces", areas),
            ("tekens", "section-signs", signs),
        ] {
            if !blocks.is_empty() {
                sections.push(section(id, self.title(title), blocks));
            }
        }
        sections
    }

    /// The life areas that this plan really speaks of.
    fn areas_used(&mut self) -> Vec<Block> {
        let used: Vec<String> = self
            .plan
            .goals
            .iter()
            .map(|it| &it.domain)
            .chain(self.plan.areas.iter().map(|it| &it.domain))
            .map(|it| it.text.clone())
            .collect();
        let domains: Vec<_> = self
            .sources
            .profile
            .domains
            .iter()
            .filter(|it| used.contains(&it.id))
            .cloned()
            .collect();
        domains
            .iter()
            .map(|domain| {
                let picture = self.concept(&domain.pictogram);
                let name = domain.name.get(self.sources.locale.id());
                about::row(picture, self.plain("", format!("{name}.")))
            })
            .collect()
    }

    fn signs(&mut self) -> Vec<Block> {
        let mut signs: Vec<(String, &str)> = Vec::new();
        let sides: Vec<Side> = self
            .plan
            .goals
            .iter()
            .flat_map(|goal| &goal.actions)
            .map(|it| self.plan.side_of(&it.who.text))
            .collect();
        for (side, id) in [
            (Side::Client, "sign-lane-client"),
            (Side::Network, "sign-lane-network"),
            (Side::Volunteer, "sign-lane-volunteer"),
            (Side::Professional, "sign-lane-professional"),
        ] {
            if sides.contains(&side) {
                signs.push((format!("lane:{}", side.word()), id));
            }
        }
        if !self.plan.goals.is_empty() {
            signs.push(("tag".to_owned(), "sign-tag"));
        }
        for (result, id) in [
            (crate::plan::Result::Done, "sign-result-done"),
            (crate::plan::Result::Partly, "sign-result-partly"),
            (crate::plan::Result::NotYet, "sign-result-not-yet"),
            (crate::plan::Result::Stopped, "sign-result-stopped"),
            (crate::plan::Result::GoesOn, "sign-result-goes-on"),
        ] {
            let used = |it: &crate::plan::GoalResult| it.result == result;
            if self
                .plan
                .evaluations
                .iter()
                .any(|it| it.results.iter().any(used))
            {
                signs.push((format!("result:{}", result.word()), id));
            }
        }
        if !self.plan.scores.is_empty() {
            signs.push(("steps".to_owned(), "sign-steps"));
        }
        signs.push(("dashed".to_owned(), "sign-dashed"));
        signs
            .into_iter()
            .map(|(symbol, id)| {
                // The tag of the first goal, as it looks in this plan.
                let first = self.plan.goals.first().filter(|_| symbol == "tag");
                let domain = first.and_then(|it| self.sources.profile.domain(&it.domain.text));
                Block::Symbol {
                    word: first.map(|_| self.message_with("goal-tag", &[("number", 1i64.into())])),
                    colour: domain.map(|it| it.colour.clone()),
                    sentences: vec![self.plain("", self.voiced(id, &[]))],
                    symbol,
                }
            })
            .collect()
    }
}
