//! How friendly is this plan for its client? What is good comes first; nothing is added up to a mark.

use super::*;
use crate::diagnostic::Value;
use crate::friendliness::{Judged, Place, PointKind, State};

/// The parts of the sheet, in order: what is good first, what nobody can do anything about last.
const PARTS: [(&str, &str, &[State]); 5] = [
    (
        "al-goed",
        "section-friendly-good",
        &[State::Yes, State::Ticked],
    ),
    (
        "kan-beter",
        "section-friendly-better",
        &[State::Partly, State::No],
    ),
    ("zelf-kijken", "section-friendly-to-tick", &[State::ToTick]),
    (
        "niet-nagekeken",
        "section-friendly-not-checked",
        &[State::NotChecked],
    ),
    (
        "past-niet",
        "section-friendly-skipped",
        &[State::NotApplicable],
    ),
];

/// More places than this make a list that nobody reads; the rest is counted.
const MOST_PLACES: usize = 6;

impl Builder<'_> {
    pub fn friendliness_sections(&mut self) -> Vec<Section> {
        let Some(friendliness) = self.sources.friendliness else {
            return Vec::new();
        };
        let mut sections = vec![section(
            "hoe-vriendelijk",
            self.title("section-friendly"),
            self.friendliness_intro(friendliness),
        )];
        for (id, title, states) in PARTS {
            let rows: Vec<PointRow> = friendliness
                .judged
                .iter()
                .filter(|it| states.contains(&it.state))
                .map(|it| self.point(it))
                .collect();
            if rows.is_empty() {
                continue;
            }
            let lead = states.contains(&State::ToTick);
            let lead = lead.then(|| self.said("friendly-to-tick", &[], ""));
            let lead = lead.into_iter().collect();
            sections.push(section(
                id,
                self.title(title),
                vec![Block::Points { lead, rows }],
            ));
        }
        sections
    }

    /// Counts, and what they do not say.
    fn friendliness_intro(&self, it: Friendliness) -> Vec<Block> {
        let count = |state| it.judged.iter().filter(|it| it.state == state).count();
        let facts = State::ALL
            .into_iter()
            .filter(|it| count(*it) > 0)
            .map(|state| self.fact_value(state_label(state), count(state).to_string(), ""))
            .collect();
        let all = |list: &[String]| Value::All(list.to_vec());
        let mut said = vec![
            self.said("friendly-intro", &[], ""),
            self.said("friendly-claim", &[], ""),
        ];
        if self.plan.is_household() {
            said.push(self.said("friendly-household", &[], ""));
        }
        if !it.switched_off.is_empty() {
            let rules = [("rules", all(it.switched_off))];
            said.push(self.said("friendly-switched-off", &rules, ""));
        }
        let unknown = [("points", all(&it.points.unknown))];
        said.push(self.said("friendly-unknown", &unknown, ""));
        let lead = Block::Points {
            lead: said,
            rows: Vec::new(),
        };
        vec![lead, Block::Facts { facts }]
    }

    fn point(&self, it: &Judged) -> PointRow {
        let text = self
            .sources
            .friendliness
            .and_then(|all| all.points.get(&it.id))
            .map_or("", |point| point.text(self.sources.locale.tag()));
        let mut found: Vec<Sentence> = it
            .found
            .iter()
            // Said above all of them, or with the name of who looked.
            .filter(|it| !matches!(it.id, "friendly-to-tick" | "friendly-ticked"))
            .map(|it| self.said(it.id, &it.values, ""))
            .collect();
        if let Some(ticked) = &it.ticked {
            let date = self.date(ticked.on);
            let values = [("name", ticked.by.clone().into()), ("date", date.into())];
            found.push(self.said("friendly-ticked-by", &values, ""));
            found.push(self.plain("", ticked.how.clone()));
        }
        let mut places: Vec<Sentence> = it
            .places
            .iter()
            .take(MOST_PLACES)
            .map(|it| self.place(it))
            .collect();
        let more = it.places.len().saturating_sub(MOST_PLACES);
        if more > 0 {
            places.push(self.said("friendly-more-places", &[("count", more.into())], ""));
        }
        PointRow {
            id: it.id.clone(),
            mark: it.state.word().to_owned(),
            word: self.message(state_label(it.state)),
            who: self.message(match it.kind {
                PointKind::Automatic => "friendly-who-program",
                PointKind::Print => "friendly-who-print",
                PointKind::Human => "friendly-who-person",
                PointKind::Both => "friendly-who-both",
            }),
            asks: self.plain("", text.to_owned()),
            found,
            places,
        }
    }

    fn place(&self, it: &Place) -> Sentence {
        let text = match (it.path.is_empty(), it.words.is_empty()) {
            (false, false) => format!("{}: {}", it.path, it.words),
            (false, true) => it.path.clone(),
            (true, _) => it.words.clone(),
        };
        self.plain("", text)
    }
}

fn state_label(state: State) -> &'static str {
    match state {
        State::Yes => "friendly-state-yes",
        State::Ticked => "friendly-state-ticked",
        State::Partly => "friendly-state-partly",
        State::No => "friendly-state-no",
        State::ToTick => "friendly-state-to-tick",
        State::NotChecked => "friendly-state-not-checked",
        State::NotApplicable => "friendly-state-not-applicable",
    }
}
