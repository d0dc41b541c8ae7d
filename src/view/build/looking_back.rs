//! "Zo ging het": the talks that were held, the newest first, and the ones that are agreed.

use super::scores::comparable;
use super::*;
use crate::plan::{Evaluation, Goal, GoalResult, Score as PlanScore, ScoreSubject, Text};

impl Builder<'_> {
    pub fn evaluations(&mut self) -> Vec<Block> {
        let today = self.edition.date;
        let (mut past, mut coming): (Vec<Evaluation>, Vec<Evaluation>) = self
            .plan
            .evaluations
            .clone()
            .into_iter()
            .partition(|it| it.date.value < today || !it.results.is_empty());
        past.sort_by_key(|it| std::cmp::Reverse(it.date.value));
        coming.sort_by_key(|it| it.date.value);
        let mut blocks = Vec::new();
        for (index, evaluation) in past.iter().enumerate() {
            blocks.extend(self.past_evaluation(evaluation, index == 0 && coming.is_empty()));
        }
        if !coming.is_empty() {
            blocks.push(Block::Heading {
                text: self.message("evaluation-coming"),
            });
            for evaluation in &coming {
                let path = self.paths.at(evaluation.span).to_owned();
                blocks.push(Block::Date(self.talk_tile(evaluation)));
                if let Some(place) = &evaluation.place {
                    let values = [("place", place.text.clone().into())];
                    let sentence = self.said("evaluation-will-be-at", &values, &path);
                    blocks.push(about::row(None, sentence));
                }
                blocks.extend(self.present("evaluation-will-be", evaluation, &path));
                blocks.extend(self.agreed(evaluation, &path));
            }
        }
        blocks
    }

    /// The day of a talk; its hour when it is the next talk of the plan.
    fn talk_tile(&self, it: &Evaluation) -> DateTile {
        let next = self.plan.header.next_meeting.map(|it| it.value);
        let time = next.and_then(|(day, time)| time.filter(|_| day == it.date.value));
        DateTile {
            label: self.message("evaluation-date"),
            day: self.day(it.date.value),
            time: time.map(|it| self.time(it)),
        }
    }

    fn past_evaluation(&mut self, it: &Evaluation, with_next: bool) -> Vec<Block> {
        let path = self.paths.at(it.span).to_owned();
        let day = self.day(it.date.value);
        let mut blocks = vec![Block::Heading {
            text: self.message_with("evaluation-past", &[("date", day.into())]),
        }];
        blocks.extend(self.present("evaluation-were", it, &path));
        if let Some(place) = &it.place {
            let values = [("place", place.text.clone().into())];
            blocks.push(about::row(
                None,
                self.said("evaluation-was-at", &values, &path),
            ));
        }
        let mut seen: Vec<Fact> = Vec::new();
        for (label, looked, changed, changes) in [
            (
                "evaluation-signals-seen",
                it.signals_seen,
                "evaluation-signals-changed",
                &it.signals_changed,
            ),
            (
                "evaluation-network-seen",
                it.network_seen,
                "evaluation-network-changed",
                &it.network_changed,
            ),
        ] {
            if let Some(looked) = looked {
                let answer = self.message(if looked { "answer-yes" } else { "answer-no" });
                seen.push(self.fact_value(label, answer, &path));
            }
            seen.extend(self.fact_text(changed, changes, &path));
        }
        if !seen.is_empty() {
            blocks.push(Block::Facts { facts: seen });
        }
        for result in &it.results {
            blocks.push(self.result(result, it, &path));
        }
        if let Some(quote) = &it.says {
            blocks.push(self.quote(quote, &path));
        }
        blocks.extend(self.others_say(it, &path));
        blocks.extend(self.decisions(it, with_next, &path));
        blocks
    }

    fn goal_of(&self, result: &GoalResult) -> Option<Goal> {
        let goals = &self.plan.goals;
        let goal = goals.iter().find(|goal| goal.id.text == result.goal.text);
        goal.cloned()
    }

    /// One row for each goal: what it is about, how it went in a sign and a word, and one sentence.
    fn result(&mut self, result: &GoalResult, talk: &Evaluation, path: &str) -> Block {
        let goal = self.goal_of(result);
        let mut sentences: Vec<Sentence> = goal
            .iter()
            .map(|goal| self.sentence(&goal.sentence, self.paths.at(goal.span)))
            .collect();
        let mut talks = self.undecided.goals.iter();
        if let Some(goal) = talks.find(|goal| goal.id.text == result.goal.text) {
            // It was a goal when it was looked back on; now it is not.
            sentences.push(self.sentence(&goal.sentence, self.paths.at(goal.span)));
            sentences.push(self.said("undecided-goal", &[], path));
        }
        let mut facts = Vec::new();
        let both = result.went_well.is_some() && result.was_hard.is_some();
        for (label, text) in [
            ("result-went-well", &result.went_well),
            ("result-was-hard", &result.was_hard),
        ] {
            match text {
                // One sentence explains itself beside the sign; of two each needs its label.
                Some(text) if !both && !self.is_team() => {
                    sentences.push(self.sentence(text, path));
                }
                _ => facts.extend(self.fact_text(label, text, path)),
            }
        }
        if self.is_team() {
            facts.extend(self.new_score(result, talk, path));
            facts.extend(self.fact_text("result-decision", &result.decision, path));
        }
        let picture = match goal.filter(|_| !self.is_team()) {
            Some(goal) => self.goal_picture(&goal),
            None => None,
        };
        Block::Result {
            mark: result.result,
            word: self.message(words::outcome(result.result)),
            picture,
            sentences,
            facts,
        }
    }

    fn goal_picture(&mut self, goal: &Goal) -> Option<Picture> {
        match self.given_picture(&goal.extras) {
            Some(own) => Some(own),
            None => {
                let domain = self.sources.profile.domain(&goal.domain.text)?;
                self.concept(&domain.pictogram)
            }
        }
    }

    /// The score of this talk, with the one before it.
    fn new_score(&self, result: &GoalResult, talk: &Evaluation, path: &str) -> Option<Fact> {
        let given = result.score?;
        // Written in the talk alone, or among the scores as well.
        let same = |it: &&PlanScore| {
            let day = it.date.value == talk.date.value && it.value.value == given.value;
            it.span == given.span || (day && self.is_about(it, result))
        };
        let score = self.plan.scores.iter().find(same)?;
        let mut before: Vec<_> = self
            .plan
            .scores
            .iter()
            .filter(|it| it.subject == score.subject && comparable(it, score))
            .filter(|it| it.date.value < talk.date.value)
            .collect();
        before.sort_by_key(|it| it.date.value);
        let mut words = score.value.value.to_string();
        if let Some(before) = before.last() {
            let values = [("value", before.value.value.into())];
            words = format!("{words}. {}", self.message_with("score-before", &values));
        }
        Some(self.fact_value("result-score", words, path))
    }

    fn is_about(&self, score: &PlanScore, result: &GoalResult) -> bool {
        match &score.subject {
            ScoreSubject::Goal(id) => id.text == result.goal.text,
            ScoreSubject::Domain(id) => {
                let goal = self.goal_of(result);
                goal.is_some_and(|it| it.domain.text == id.text)
            }
        }
    }

    /// "Dit spreken wij nu af": what is decided for each goal, what was agreed, and when we talk again.
    fn decisions(&mut self, it: &Evaluation, with_next: bool, path: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let decided = it.results.iter().filter(|_| !self.is_team());
        let decided: Vec<(GoalResult, Text)> = decided
            .filter_map(|result| Some((result.clone(), result.decision.clone()?)))
            .collect();
        for (result, decision) in decided {
            let sentence = self.sentence(&decision, path);
            let picture = match self.goal_of(&result) {
                Some(goal) => self.goal_picture(&goal),
                None => None,
            };
            blocks.push(about::row(picture, sentence));
        }
        blocks.extend(self.agreed(it, path));
        let today = self.edition.date;
        let next = self.plan.header.next_meeting;
        if with_next && next.is_some_and(|it| it.value.0 >= today) {
            blocks.extend(self.next_meeting().map(Block::Date));
        }
        if !blocks.is_empty() {
            let text = self.message("evaluation-agreed-now");
            blocks.insert(0, Block::Heading { text });
        }
        blocks
    }

    fn agreed(&mut self, it: &Evaluation, path: &str) -> Option<Block> {
        let sentence = self.sentence(it.agreed.as_ref()?, path);
        // Of a talk that is still to come it is the subject, and nobody agreed yet.
        let is_over = it.date.value <= self.edition.date;
        let picture = self.concept(if is_over { "agree" } else { "plan_meeting" });
        Some(about::row(picture, sentence))
    }

    fn present(&mut self, label: &str, it: &Evaluation, path: &str) -> Option<Block> {
        if it.present.is_empty() {
            return None;
        }
        let names = self.names(&it.present);
        let sentence = self.said(label, &[("names", names.into())], path);
        let picture = self.concept("talk_together");
        Some(about::row(picture, sentence))
    }
}
