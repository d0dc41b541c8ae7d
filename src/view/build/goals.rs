//! The goals: each a part of its own, with who does what.

use super::*;
use crate::audience::Audience;
use crate::plan::{
    Action, Goal, Level, Observation, Scale, Score as PlanScore, ScoreSubject, SituationKind,
};

impl Builder<'_> {
    pub fn goals(&mut self, rule: &SectionRule) -> Vec<Section> {
        let goals = self.plan.goals.clone();
        let mut sections = Vec::new();
        for (index, goal) in goals.iter().enumerate() {
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
        let own = self.given_picture(&goal.extras);
        if let Some(wish) = &goal.wish {
            blocks.push(self.wish(wish, &format!("{path}/wens"), own));
        }
        blocks.extend(self.now(goal, path));
        blocks.extend(self.perspectives(goal));
        blocks.extend(self.ruler_of_goal(goal));
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
                label: self.message("date-target"),
                day: self.day(target.value),
                time: None,
            }));
        }
        blocks.extend(self.goal_facts(goal, path));
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
        found.sort_by_key(|it| self.plan.side_of(&it.speaker.text));
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
        if let Some(score) = self.score_of_domain(&goal.domain.text) {
            // A number says nothing without what it is about.
            let area = self.domain_name(&goal.domain);
            blocks.push(Block::Heading {
                text: self.voiced("score-of-area", &[("area", area.into())]),
            });
            blocks.push(score);
        }
        blocks
    }

    fn goal_facts(&self, goal: &Goal, path: &str) -> Option<Block> {
        let mut facts = Vec::new();
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

    fn scores_of_goal(&self, goal: &Goal) -> Vec<PlanScore> {
        let of_goal = |it: &&PlanScore| matches!(&it.subject, ScoreSubject::Goal(id) if id.text == goal.id.text);
        self.plan.scores.iter().filter(of_goal).cloned().collect()
    }

    pub fn ruler_of_goal(&mut self, goal: &Goal) -> Option<Block> {
        let scores = self.scores_of_goal(goal);
        if is_ruler(&scores) {
            self.ruler(&scores)
        } else {
            None
        }
    }

    /// Everybody's newest score on one line, under one another: never an average.
    fn ruler(&mut self, scores: &[PlanScore]) -> Option<Block> {
        let mut scores: Vec<&PlanScore> = scores.iter().collect();
        scores.sort_by_key(|it| it.date.value);
        let mut rows: Vec<RulerRow> = Vec::new();
        for score in &scores {
            let name = self.plan.name_of(&score.by.text).to_owned();
            let before = rows
                .iter()
                .position(|it| it.name == name)
                .map(|at| rows.remove(at).value);
            let mut alt = self.message_with(
                "ruler-alt",
                &[
                    ("name", name.clone().into()),
                    ("value", score.value.value.into()),
                    ("lowest", ends(score).0.into()),
                    ("highest", ends(score).1.into()),
                ],
            );
            if let Some(before) = before {
                let before = self.message_with("score-alt-before", &[("value", before.into())]);
                alt = format!("{alt} {before}");
            }
            rows.push(RulerRow {
                path: self.paths.at(score.span).to_owned(),
                name,
                value: score.value.value,
                before,
                wanted: score.wanted.map(|it| it.value),
                alt,
            });
        }
        let last = settled(scores.last()?);
        let path = self.paths.at(scores.last()?.span).to_owned();
        Some(Block::Ruler {
            title: self.message("ruler-title"),
            rows,
            lowest: last.lowest,
            highest: last.highest,
            lowest_means: self.sentence(&last.lowest_means, &path),
            highest_means: self.sentence(&last.highest_means, &path),
            lowest_picture: self.concept("sad"),
            highest_picture: self.concept("happy"),
            // Each row has its name; the team also reads when, with what and why.
            notes: if self.is_team() {
                let notes = scores.iter().flat_map(|it| self.score(it, None).notes);
                notes.collect()
            } else {
                Vec::new()
            },
        })
    }

    /// The newest score, with the one before it.
    fn latest(&mut self, scores: &[PlanScore]) -> Option<Score> {
        let mut scores: Vec<&PlanScore> = scores.iter().collect();
        scores.sort_by_key(|it| it.date.value);
        let newest = scores.pop()?;
        let before = scores
            .pop()
            .filter(|it| ends(it) == ends(newest))
            .map(|it| it.value.value);
        Some(self.score(newest, before))
    }

    fn score(&self, it: &PlanScore, before: Option<i64>) -> Score {
        let path = self.paths.at(it.span).to_owned();
        let (value, wanted) = (it.value.value, it.wanted.map(|it| it.value));
        let scale = settled(it);
        let mut alt = self.message_with(
            "score-alt",
            &[
                ("value", value.into()),
                ("lowest", scale.lowest.into()),
                ("highest", scale.highest.into()),
            ],
        );
        if let Some(wanted) = wanted {
            alt.push(' ');
            alt.push_str(&self.message_with("score-alt-wanted", &[("value", wanted.into())]));
        }
        if let Some(before) = before {
            alt.push(' ');
            alt.push_str(&self.message_with("score-alt-before", &[("value", before.into())]));
        }
        let mut notes = Vec::new();
        let step = usize::try_from(value - scale.lowest).unwrap_or(usize::MAX);
        if let Some(means) = scale.steps.get(step) {
            // A number says little; the word of its step says it.
            let means = self.sentence(means, &path).text;
            let values = [("value", value.into()), ("means", means.into())];
            notes.push(self.message_with("score-step", &values));
        }
        if let Some(before) = before {
            notes.push(self.message_with("score-before", &[("value", before.into())]));
        }
        let name = self.plan.name_of(&it.by.text).to_owned();
        if it.by.text != crate::plan::CLIENT_ID || !self.is_client() {
            notes.push(self.message_with("score-by", &[("name", name.into())]));
        }
        if self.is_team() {
            notes.push(self.message_with("score-on", &[("date", self.date(it.date.value).into())]));
            if let Some(instrument) = &it.instrument {
                notes.push(self.message_with(
                    "score-with",
                    &[("instrument", instrument.text.clone().into())],
                ));
            }
            if let Some(reason) = &it.reason {
                notes.push(self.sentence(reason, &path).text);
            }
        }
        Score {
            value,
            wanted,
            before,
            lowest: scale.lowest,
            highest: scale.highest,
            lowest_means: self.sentence(&scale.lowest_means, &path),
            highest_means: self.sentence(&scale.highest_means, &path),
            alt,
            notes,
            path,
        }
    }

    /// The newest score of a life area.
    pub fn score_of_domain(&mut self, domain: &str) -> Option<Block> {
        let scores: Vec<PlanScore> = self
            .plan
            .scores
            .iter()
            .filter(|it| matches!(&it.subject, ScoreSubject::Domain(id) if id.text == domain))
            .cloned()
            .collect();
        if is_ruler(&scores) {
            return self.ruler(&scores);
        }
        self.latest(&scores).map(Block::Score)
    }

    /// Scores of life areas that have no block of their own, so that none are lost.
    pub fn loose_scores(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut seen: Vec<String> = self
            .plan
            .areas
            .iter()
            .map(|it| it.domain.text.clone())
            // These stand with the goals.
            .chain(self.plan.goals.iter().map(|it| it.domain.text.clone()))
            .collect();
        for score in self.plan.scores.clone() {
            let ScoreSubject::Domain(domain) = &score.subject else {
                continue;
            };
            if seen.contains(&domain.text) {
                continue;
            }
            seen.push(domain.text.clone());
            blocks.push(Block::Heading {
                text: self.domain_name(domain),
            });
            blocks.extend(self.score_of_domain(&domain.text));
        }
        blocks
    }
}

/// Scores on the line from 0 to 10.
fn is_ruler(scores: &[PlanScore]) -> bool {
    !scores.is_empty() && scores.iter().all(|it| ends(it) == (0, 10))
}

fn ends(score: &PlanScore) -> (i64, i64) {
    let scale = settled(score);
    (scale.lowest, scale.highest)
}

/// A score without a scale was taken out when the plan was read.
fn settled(score: &PlanScore) -> &Scale {
    score
        .scale
        .as_ref()
        .expect("a score that is shown has a scale")
}
