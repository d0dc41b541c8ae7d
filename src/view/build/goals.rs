//! The goals: each a part of its own, with who does what.

use super::scores::is_ruler;
use super::*;
use crate::audience::Audience;
use crate::plan::{Action, Goal, Level, Observation, SituationKind};

impl Builder<'_> {
    pub fn goals(&mut self, rule: &SectionRule) -> Vec<Section> {
        let mut goals: Vec<(usize, Goal)> = self.plan.goals.iter().cloned().enumerate().collect();
        if self.audience() == Audience::Relative {
            // What is meant for the people around the client comes first for them.
            goals.sort_by_key(|(_, it)| it.is_for_client());
        }
        let mut sections = Vec::new();
        for (index, goal) in &goals {
            let index = *index;
            let path = self.paths.at(goal.span).to_owned();
            let head = self.goal_head(goal, index, &path);
            let blocks = self.goal_blocks(goal, &path);
            sections.push(Section {
                id: if path.is_empty() {
                    rule.id.clone()
                } else {
                    path
                },
                title: head.sentence.text.clone(),
                title_phrases: Vec::new(),
                tab: None,
                head: Some(head),
                blocks,
            });
        }
        sections
    }

    pub fn goal_head(&mut self, goal: &Goal, index: usize, path: &str) -> GoalHead {
        let domain = self.sources.profile.domain(&goal.domain.text).cloned();
        // The number is the goal's own, also when a reader does not see the ones before it.
        let number = path
            .strip_prefix("doel-")
            .and_then(|it| it.parse::<i64>().ok())
            .unwrap_or(index as i64 + 1);
        GoalHead {
            area: self.domain_name(&goal.domain),
            picture: match self.given_picture(&goal.extras) {
                Some(own) => Some(own),
                None => domain.as_ref().and_then(|it| self.concept(&it.pictogram)),
            },
            colour: domain.map(|it| it.colour).unwrap_or_default(),
            tag: self.message_with("goal-tag", &[("number", number.into())]),
            sentence: self.sentence(&goal.sentence, path),
        }
    }

    fn goal_blocks(&mut self, goal: &Goal, path: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        blocks.extend(self.meant_for(goal, path));
        let own = self.given_picture(&goal.extras);
        if let Some(wish) = &goal.wish {
            blocks.push(self.wish(wish, &format!("{path}/wens"), own));
        }
        blocks.extend(self.now(goal, path));
        blocks.extend(self.perspectives(goal));
        blocks.extend(self.ruler_of_goal(goal));
        let scores = self.scores_of_goal(goal);
        if !is_ruler(&scores) {
            blocks.extend(self.of_others(&scores));
        }
        blocks.extend(self.trends(&scores));
        if let Some(reason) = goal
            .reason
            .as_ref()
            .filter(|_| self.edition.level == Level::A2)
        {
            let sentence = self.sentence(reason, &format!("{path}/waarom"));
            let extras = crate::plan::Extras::default();
            let picture = self.picture(&extras, &sentence, reason.span);
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences: vec![sentence],
                facts: Vec::new(),
                notes: Vec::new(),
            });
        }
        if let Some(needed) = &goal.needed {
            let sentence = self.sentence(needed, &format!("{path}/nodig"));
            let extras = crate::plan::Extras::default();
            let picture = self.picture(&extras, &sentence, needed.span);
            blocks.push(Block::Heading {
                text: self.message("goal-needed"),
            });
            blocks.push(about::row(picture, sentence));
        }
        if let Some(target) = goal.target {
            blocks.push(Block::Date(DateTile {
                label: self.message(match self.plan.is_household() {
                    true => "date-target-household",
                    false => "date-target",
                }),
                day: self.day(target.value),
                time: None,
            }));
        }
        blocks.extend(self.goal_facts(goal, path));
        blocks.extend(self.votes(&goal.votes, path));
        if self.audience() == Audience::Team {
            blocks.push(self.action_table(goal));
        } else {
            blocks.extend(self.lanes(goal));
        }
        blocks
    }

    /// How it is now. The goal's own picture shows what is wanted, which may be the opposite.
    pub fn now(&mut self, goal: &Goal, path: &str) -> Option<Block> {
        let scores = self.scores_of_goal(goal);
        // A line from 0 to 10 is a ruler, with one row for each person.
        let score = if is_ruler(&scores) {
            None
        } else {
            self.latest(&scores)
        };
        if goal.now.is_none() && score.is_none() {
            return None;
        }
        let path = format!("{path}/nu");
        let sentences: Vec<Sentence> = goal
            .now
            .iter()
            .map(|text| self.sentence(text, &path))
            .collect();
        let picture = match (&goal.now, sentences.first()) {
            (Some(text), Some(sentence)) => {
                self.picture(&crate::plan::Extras::default(), sentence, text.span)
            }
            _ => None,
        };
        Some(Block::Now {
            label: self.message("goal-now"),
            sentences,
            picture,
            score,
        })
    }

    /// How it is now in the area of the goal, from each perspective: the client first. Two goals in one
    /// area share it; it stands at the first.
    fn perspectives(&mut self, goal: &Goal) -> Vec<Block> {
        let first = self
            .plan
            .goals
            .iter()
            .find(|it| it.domain.text == goal.domain.text);
        if first.is_none_or(|it| it.id.text != goal.id.text) {
            return Vec::new();
        }
        let of_area = |it: &&Observation| {
            let domain = it.domain.as_ref();
            it.kind == SituationKind::Now && domain.is_some_and(|it| it.text == goal.domain.text)
        };
        let mut found: Vec<Observation> = self
            .plan
            .situation
            .iter()
            .filter(of_area)
            .cloned()
            .collect();
        found.sort_by_key(|it| self.plan.turn_of(&it.speaker.text));
        let mut blocks = Vec::new();
        if !found.is_empty() && goal.now.is_none() {
            blocks.push(Block::Heading {
                text: self.message("goal-now"),
            });
        }
        for mut it in found {
            // The head of the goal says which area it is.
            it.domain = None;
            blocks.push(self.observation(&it));
        }
        let scores = self.scores_of_domain(&goal.domain.text);
        if !scores.is_empty() {
            // A number says nothing without what it is about.
            let area = self.domain_name(&goal.domain);
            blocks.push(Block::Heading {
                text: self.voiced("score-of-area", &[("area", area.into())]),
            });
            blocks.extend(scores);
        }
        blocks
    }

    fn goal_facts(&self, goal: &Goal, path: &str) -> Option<Block> {
        let mut facts = Vec::new();
        if !goal.of.is_empty() {
            facts.push(self.fact_value("fact-goal-of", self.names(&goal.of), path));
        }
        facts.extend(self.fact_words("fact-professional", &goal.professional, path));
        if let Some(start) = goal.start {
            facts.push(self.fact_value("fact-start", self.date(start.value), path));
        }
        if let Some(state) = goal.state {
            facts.push(self.fact_value("fact-state", self.message(words::goal_state(state)), path));
        }
        if let Some(priority) = goal.priority {
            let word = self.message(words::priority(priority));
            facts.push(self.fact_value("fact-priority", word, path));
        }
        if let Some(term) = goal.term {
            facts.push(self.fact_value("fact-term", self.message(words::term(term)), path));
        }
        if let Some(dimension) = goal.dimension {
            let word = self.message(words::dimension(dimension));
            facts.push(self.fact_value("fact-dimension", word, path));
        }
        facts.extend(self.fact_text("fact-no-volunteer", &goal.no_volunteer, path));
        facts.extend(self.fact_text("fact-no-network", &goal.no_network, path));
        facts.extend(self.fact_words("fact-source", &goal.source, path));
        (!facts.is_empty()).then_some(Block::Facts { facts })
    }

    fn lanes(&mut self, goal: &Goal) -> Vec<Block> {
        let profile = self.sources.profile;
        let mut lanes = Vec::new();
        for side in [
            Side::Client,
            Side::Network,
            Side::Volunteer,
            Side::Professional,
        ] {
            let actions: Vec<&Action> = goal
                .actions
                .iter()
                .filter(|it| self.plan.side_of(&it.who.text) == side)
                .collect();
            // A lane that the system does not know is no reason to lose what somebody does.
            if actions.is_empty() && !profile.lanes.iter().any(|it| it == side.word()) {
                continue;
            }
            // Nobody misses a volunteer; an empty network is a question worth asking the client.
            let asks = side == Side::Network && self.is_client() && !goal.network_decided;
            if actions.is_empty() && !asks {
                continue;
            }
            let mut ids: Vec<String> = Vec::new();
            for action in &actions {
                if !ids.contains(&action.who.text) {
                    ids.push(action.who.text.clone());
                }
            }
            let rows: Vec<ActionRow> = actions.iter().map(|it| self.action_row(it)).collect();
            let picture = self.concept(match side {
                Side::Client => "me",
                Side::Network => "family",
                Side::Volunteer => "volunteer",
                Side::Professional => "support_worker",
            });
            lanes.push(Block::Lane(Lane {
                side,
                picture,
                title: self.title(words::lane(side)),
                people: ids.iter().map(|id| self.tile(id, false)).collect(),
                empty: rows.is_empty().then(|| self.message("lane-empty")),
                rows,
            }));
        }
        lanes
    }

    fn action_row(&mut self, action: &Action) -> ActionRow {
        let path = self.paths.at(action.span).to_owned();
        let sentence = self.sentence(&action.what, &path);
        let picture = self.picture(&action.extras, &sentence, action.what.span);
        // The A1 edition shows who, what and when; more would hide those.
        let more = !(self.is_client() && self.edition.level == Level::A1);
        let mut facts = Vec::new();
        // In a household more people speak as "ik" in one lane.
        let other = self.plan.member(&action.who.text).is_some()
            && !(self.is_client() && self.plan.is_client(&action.who.text));
        if other {
            let who = self.names(std::slice::from_ref(&action.who));
            facts.push(self.fact_value("fact-who", who, &path));
        }
        if more {
            facts.extend(self.fact_text("fact-where", &action.place, &path));
            facts.extend(self.fact_text("fact-duration", &action.duration, &path));
            if let Some(due) = action.due {
                facts.push(self.fact_value("fact-due", self.date(due.value), &path));
            }
        }
        ActionRow {
            picture,
            sentence,
            when: action.when.as_ref().map(|text| self.sentence(text, &path)),
            time: action.time.map(|it| self.time(it.value)),
            facts,
            reason: action
                .reason
                .iter()
                .filter(|_| more)
                .map(|text| self.sentence(text, &path))
                .collect(),
            own: self
                .is_reader(&action.who)
                .then(|| self.message("action-own")),
            tick: self.is_client() && self.plan.is_household(),
        }
    }

    fn action_table(&mut self, goal: &Goal) -> Block {
        let columns = [
            "table-who",
            "table-picture",
            "table-what",
            "table-where",
            "table-when",
            "table-duration",
            "table-why",
            "table-status",
            "table-source",
        ];
        let mut rows = Vec::new();
        for action in &goal.actions {
            let path = self.paths.at(action.span).to_owned();
            let text = |text: &Option<crate::plan::Text>| {
                text.as_ref()
                    .map(|it| self.sentence(it, &path).text)
                    .unwrap_or_default()
            };
            let mut when = text(&action.when);
            if let Some(time) = action.time {
                let time = self.sources.locale.time(time.value, self.clock());
                when = if when.is_empty() {
                    time
                } else {
                    format!("{when}, {time}")
                };
            }
            if let Some(due) = action.due {
                let due = self.message_with("table-due", &[("date", self.date(due.value).into())]);
                when = if when.is_empty() {
                    due
                } else {
                    format!("{when}; {due}")
                };
            }
            let place = text(&action.place);
            let (duration, reason) = (text(&action.duration), text(&action.reason));
            let sentence = self.sentence(&action.what, &path);
            let picture = self.picture(&action.extras, &sentence, action.what.span);
            let cells = vec![
                sentence.text,
                place,
                when,
                duration,
                reason,
                action
                    .status
                    .map(|it| self.message(words::status(it)))
                    .unwrap_or_default(),
                action
                    .source
                    .as_ref()
                    .map(|it| it.text.clone())
                    .unwrap_or_default(),
            ];
            rows.push(TableRow {
                head: self.plan.name_of(&action.who.text).to_owned(),
                path,
                picture,
                cells,
            });
        }
        Block::Table {
            columns: columns.iter().map(|id| self.message(id)).collect(),
            rows,
        }
    }
}
