//! The signal plan as a stoplight, and the map of the network.

use super::*;
use crate::plan::{Call, Extras, Group, Phase, Step};

/// The face of each phase, by how many there are.
const FACES: [&[&str]; 5] = [
    &["green_phase"],
    &["green_phase", "red_phase"],
    &["green_phase", "orange_phase", "red_phase"],
    &["green_phase", "feeling_fair", "orange_phase", "red_phase"],
    &[
        "green_phase",
        "feeling_fair",
        "orange_phase",
        "stress",
        "red_phase",
    ],
];

impl Builder<'_> {
    pub fn signals(&mut self) -> Vec<Block> {
        let Some(signals) = self.plan.signals.clone() else {
            return Vec::new();
        };
        let path = self.paths.at(signals.span).to_owned();
        let mut blocks = Vec::new();
        let states: Vec<StoplightState> = signals
            .phases
            .iter()
            .enumerate()
            .map(|(index, phase)| self.state(phase, index, signals.phases.len()))
            .collect();
        // How old it is stands on the page itself: an old one is not to be trusted.
        let made = self.date(signals.made.value);
        let made = self.said("signals-made", &[("date", made.into())], &path);
        let phone = self.phone(&signals.calls, made.clone(), &path);
        let dated = phone.is_some();
        blocks.push(Block::Stoplight { states, phone });
        for (title, steps) in [
            ("signals-triggers", &signals.triggers),
            ("signals-protects", &signals.protects),
        ] {
            blocks.extend(self.steps(title, steps, &path));
        }
        let rather_not: Vec<(String, &Step)> = signals
            .phases
            .iter()
            .flat_map(|phase| {
                let name = self.sentence(&phase.name, &path).text;
                phase.rather_not.iter().map(move |it| (name.clone(), it))
            })
            .collect();
        if !rather_not.is_empty() {
            blocks.push(Block::Heading {
                text: self.title("signals-rather-not"),
            });
            for (phase, step) in rather_not {
                let sentence = self.sentence(&step.text, &path);
                let picture = self.picture(&step.extras, &sentence, step.text.span);
                blocks.push(Block::Row {
                    picture,
                    more: Vec::new(),
                    sentences: vec![sentence],
                    facts: Vec::new(),
                    notes: vec![self.message_with("signals-in-phase", &[("phase", phase.into())])],
                });
            }
        }
        if !dated {
            blocks.push(about::row(None, made));
        }
        if let Some(reviewed) = signals.reviewed {
            let fact = self.fact_value("signals-reviewed", self.date(reviewed.value), &path);
            blocks.push(Block::Facts { facts: vec![fact] });
        }
        blocks
    }

    fn state(&mut self, phase: &Phase, index: usize, count: usize) -> StoplightState {
        let path = self.paths.at(phase.span).to_owned();
        let face = FACES
            .get(count.saturating_sub(1))
            .and_then(|it| it.get(index))
            .and_then(|id| self.concept(id));
        let mut notice: Vec<TickItem> = self.tick_items(&phase.i_notice, &path);
        for step in &phase.others_notice {
            let name = step
                .who
                .as_ref()
                .map(|it| self.plan.name_of(&it.text).to_owned());
            let mut item = self.tick_item(step, &path);
            if let Some(name) = name {
                let text = item.sentence.text.clone();
                item.sentence = self.said(
                    "signals-other-notices",
                    &[("name", name.into()), ("text", text.into())],
                    &path,
                );
            }
            notice.push(item);
        }
        let lanes = [
            (Side::Client, &phase.i_do, "me"),
            (Side::Network, &phase.network_does, "family"),
            (Side::Professional, &phase.helper_does, "support_worker"),
        ];
        let lanes = lanes
            .into_iter()
            .filter(|(_, steps, _)| !steps.is_empty())
            .map(|(side, steps, concept)| StoplightLane {
                side,
                title: self.title(words::lane(side)),
                picture: self.concept(concept),
                rows: self.tick_items(steps, &path),
            })
            .collect();
        StoplightState {
            state: phase
                .colour
                .map_or(String::new(), |it| words::phase(it).to_owned()),
            number: index + 1,
            word: self.sentence(&phase.name, &path).text,
            face,
            notice_label: self.title("signals-notice"),
            notice,
            lanes,
            path,
        }
    }

    fn tick_items(&mut self, steps: &[Step], path: &str) -> Vec<TickItem> {
        steps.iter().map(|it| self.tick_item(it, path)).collect()
    }

    fn tick_item(&mut self, step: &Step, path: &str) -> TickItem {
        let sentence = self.sentence(&step.text, path);
        let picture = self.picture(&step.extras, &sentence, step.text.span);
        TickItem { picture, sentence }
    }

    fn steps(&mut self, title: &str, steps: &[Step], path: &str) -> Vec<Block> {
        if steps.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Heading {
            text: self.title(title),
        }];
        for step in steps {
            let item = self.tick_item(step, path);
            blocks.push(about::row(item.picture, item.sentence));
        }
        blocks
    }

    fn phone(&mut self, calls: &[Call], made: Sentence, path: &str) -> Option<Phone> {
        let mut lines = Vec::new();
        for call in calls {
            let Some(person) = self.plan.person(&call.who.text) else {
                continue;
            };
            let name = person.name.text.clone();
            let Some(telephone) = person.open_telephone().cloned() else {
                continue;
            };
            let values = [("name", name.into()), ("telephone", telephone.text.into())];
            // Who, the number and when stay together: beside each other they would be mixed up.
            let mut line = self.voiced("signals-call", &values);
            if let Some(when) = &call.when {
                line = format!("{line} {}", begun(&self.sentence(when, path).text));
            } else if call.always {
                line = format!("{line} {}", self.message("signals-call-always"));
            }
            lines.push(self.plain(path, line));
        }
        if lines.is_empty() {
            return None;
        }
        lines.push(made);
        Some(Phone {
            picture: self.concept("phone"),
            lines,
        })
    }

    /// What the municipality decided, and how to object.
    pub fn decision(&mut self) -> Vec<Block> {
        let Some(it) = self.plan.decision.clone() else {
            return Vec::new();
        };
        let path = self.paths.at(it.span).to_owned();
        let sentence = self.sentence(&it.what, &path);
        let picture = self.picture(&Extras::default(), &sentence, it.what.span);
        let mut facts = Vec::new();
        facts.extend(self.fact_text("decision-amount", &it.amount, &path));
        if let Some(provision) = it.provision {
            let word = self.message(words::provision(provision));
            facts.push(self.fact_value("decision-provision", word, &path));
        }
        for (label, date) in [
            ("decision-from", it.from),
            ("fact-until", it.until),
            ("decision-on", it.decided_on),
        ] {
            if let Some(date) = date {
                facts.push(self.fact_value(label, self.date(date.value), &path));
            }
        }
        facts.extend(self.fact_words("fact-decided-by", &it.decided_by, &path));
        if let Some(is) = it.plan_is_decision {
            let word = self.message(if is { "answer-yes" } else { "answer-no" });
            facts.push(self.fact_value("decision-is-plan", word, &path));
        }
        let mut blocks = vec![Block::Row {
            picture,
            more: Vec::new(),
            sentences: vec![sentence],
            facts,
            notes: Vec::new(),
        }];
        if let Some(until) = it.objection_until {
            let date = self.date(until.value);
            let text = self.voiced("decision-object", &[("date", date.into())]);
            let picture = self.concept("disagree");
            blocks.push(about::row(picture, self.plain(&path, text)));
        }
        blocks
    }

    /// Who is there, how close and what the client wants with each: rings, then the same in a list.
    pub fn network(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(network) = self.plan.network.clone() {
            let path = self.paths.at(network.span).to_owned();
            if let Some(short) = &network.short {
                let sentence = self.sentence(short, &path);
                let picture = self.picture(&Extras::default(), &sentence, short.span);
                blocks.push(about::row(picture, sentence));
            }
            if let Some(reviewed) = network.reviewed {
                let fact = self.fact_value("signals-reviewed", self.date(reviewed.value), &path);
                blocks.push(Block::Facts { facts: vec![fact] });
            }
        }
        blocks
    }

    pub fn network_sections(&mut self) -> Vec<Section> {
        let mut blocks = self.network();
        blocks.extend(self.rings());
        // Whoever this reader may not see in the list carries a mark.
        let all = !matches!(self.edition.reader, Reader::Relative(_) | Reader::Member(_));
        let people: Vec<Person> = self
            .plan
            .people
            .iter()
            .filter(|it| all || it.not_for.is_empty())
            .filter(|it| !(self.is_client() && self.plan.is_client(&it.id.text)))
            .cloned()
            .collect();
        if people.is_empty() {
            return Vec::new();
        }
        // Which group somebody is in, only the client says; others see on whose side each one stands.
        let heading = |it: &Person| match (all, it.side) {
            (true, _) => words::group(group_of(it)),
            (false, Side::Volunteer) => "people-volunteer",
            (false, Side::Professional) => "people-professional",
            (false, Side::Client | Side::Network) => "people-network",
        };
        let mut headings: Vec<&str> = Vec::new();
        for group in [Group::Family, Group::Friends, Group::Around, Group::Helpers] {
            headings.push(words::group(group));
        }
        headings.extend(["people-network", "people-volunteer", "people-professional"]);
        for title in headings {
            let of_group: Vec<&Person> = people.iter().filter(|it| heading(it) == title).collect();
            if of_group.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: self.title(title),
            });
            for person in of_group {
                blocks.push(self.network_row(person));
            }
        }
        vec![section(
            "netwerkkaart",
            self.title("section-network"),
            blocks,
        )]
    }

    fn network_row(&mut self, person: &Person) -> Block {
        let path = self.paths.at(person.span).to_owned();
        let tile = self.tile(&person.id.text, true);
        let mut facts = Vec::new();
        if let Some(bond) = person.bond {
            facts.push(self.fact_value("network-bond", self.message(words::bond(bond)), &path));
        }
        if let Some(contact) = person
            .contact
            .filter(|_| self.is_team() || self.is_client())
        {
            let word = self.message(words::contact(contact));
            facts.push(self.fact_value("fact-contact", word, &path));
        }
        for (label, text) in [
            ("network-gives", &person.gives),
            ("network-receives", &person.receives),
        ] {
            if let Some(text) = text {
                let label = self.voiced(label, &[]);
                let value = self.sentence(text, &path);
                facts.push(Fact { label, value });
            }
        }
        if let Some(wish) = person.wish {
            let label = self.voiced("network-wish", &[]);
            let value = self.said(words::bond_wish(wish), &[], &path);
            facts.push(Fact { label, value });
        }
        let picture = self.face(&tile);
        let values = [("name", tile.name.into()), ("role", tile.role.into())];
        let mut sentences = vec![self.said("network-person", &values, &path)];
        sentences.extend(tile.does);
        Block::Row {
            picture,
            more: Vec::new(),
            sentences,
            facts,
            notes: Vec::new(),
        }
    }
}

/// The group that the plan says, else the one of the side.
fn group_of(person: &Person) -> Group {
    person.group.unwrap_or(match person.side {
        Side::Professional => Group::Helpers,
        Side::Volunteer => Group::Around,
        Side::Client | Side::Network => Group::Family,
    })
}

/// "van 8 tot 17 uur" as a sentence of its own: with a capital and a full stop.
fn begun(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let begun: String = first.chain(letters).collect();
    if begun.ends_with(['.', '!', '?']) {
        begun
    } else {
        format!("{begun}.")
    }
}
