//! Scores: on steps or on a line, with what is wanted and what was before; never without their ends.

use super::*;
use crate::plan::{Goal, Scale, Score as PlanScore, ScoreSubject};

impl Builder<'_> {
    pub fn scores_of_goal(&self, goal: &Goal) -> Vec<PlanScore> {
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
        let newest = scores.last()?.series;
        scores.retain(|it| it.series == newest);
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
    pub fn latest(&mut self, scores: &[PlanScore]) -> Option<Score> {
        let mut scores: Vec<&PlanScore> = scores.iter().collect();
        scores.sort_by_key(|it| it.date.value);
        let newest = scores.pop()?;
        let before = scores
            .iter()
            .rfind(|it| comparable(it, newest))
            .map(|it| it.value.value);
        Some(self.score(newest, before))
    }

    /// What others gave on the same scale, the newest of each: two people who see it differently are no
    /// "before" and "now".
    pub fn of_others(&self, scores: &[PlanScore]) -> Vec<Block> {
        let mut sorted: Vec<&PlanScore> = scores.iter().collect();
        sorted.sort_by_key(|it| it.date.value);
        let Some(newest) = sorted.pop() else {
            return Vec::new();
        };
        let mut said = vec![newest.by.text.as_str()];
        let mut blocks = Vec::new();
        while let Some(score) = sorted.pop() {
            if score.series == newest.series && !said.contains(&score.by.text.as_str()) {
                said.push(&score.by.text);
                let before = sorted.iter().rfind(|it| comparable(it, score));
                let before = before.map(|it| it.value.value);
                blocks.push(Block::Score(self.score(score, before)));
            }
        }
        blocks
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
        if !(self.is_client() && self.plan.is_client(&it.by.text)) {
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

    /// For the team: every measurement in its order, one line for each person and each scale.
    pub fn trends(&self, scores: &[PlanScore]) -> Vec<Block> {
        if !self.is_team() {
            return Vec::new();
        }
        let mut sorted: Vec<&PlanScore> = scores.iter().collect();
        sorted.sort_by_key(|it| it.date.value);
        let mut lines: Vec<Vec<&PlanScore>> = Vec::new();
        for score in sorted {
            match lines.iter_mut().find(|line| comparable(line[0], score)) {
                Some(line) => line.push(score),
                None => lines.push(vec![score]),
            }
        }
        let newest = lines
            .iter()
            .max_by_key(|line| line.last().map(|it| it.date.value));
        let newest = newest.map(|line| line[0].series);
        let mut blocks = Vec::new();
        for line in lines {
            // One measurement makes no line; of the newest scale it stands on the page already.
            if line.len() > 1 {
                blocks.push(self.trend(&line));
            } else if newest != Some(line[0].series) {
                blocks.push(Block::Score(self.score(line[0], None)));
            }
        }
        blocks
    }

    fn trend(&self, line: &[&PlanScore]) -> Block {
        let last = line[line.len() - 1];
        let path = self.paths.at(last.span).to_owned();
        let scale = settled(last);
        let name = self.plan.name_of(&last.by.text).to_owned();
        let points: Vec<TrendPoint> = line
            .iter()
            .map(|it| TrendPoint {
                value: it.value.value,
                date: self.date(it.date.value),
            })
            .collect();
        let said: Vec<String> = points
            .iter()
            .map(|it| {
                let values = [("value", it.value.into()), ("date", it.date.clone().into())];
                self.message_with("trend-point", &values)
            })
            .collect();
        let lowest_means = self.sentence(&scale.lowest_means, &path);
        let highest_means = self.sentence(&scale.highest_means, &path);
        let alt = self.message_with(
            "trend-alt",
            &[
                ("name", name.clone().into()),
                (
                    "points",
                    self.sources
                        .locale
                        .all_of(said.iter().map(String::as_str))
                        .into(),
                ),
                ("lowest", scale.lowest.into()),
                ("lowest-means", lowest_means.text.clone().into()),
                ("highest", scale.highest.into()),
                ("highest-means", highest_means.text.clone().into()),
            ],
        );
        let title = match &last.instrument {
            Some(instrument) => self.message_with(
                "trend-title-with",
                &[
                    ("name", name.into()),
                    ("instrument", instrument.text.clone().into()),
                ],
            ),
            None => self.message_with("trend-title", &[("name", name.into())]),
        };
        Block::Trend {
            title: self.plain(&path, title),
            points,
            lowest: scale.lowest,
            highest: scale.highest,
            lowest_means,
            highest_means,
            alt,
        }
    }

    fn scores_of_area(&self, domain: &str) -> Vec<PlanScore> {
        let of_area =
            |it: &&PlanScore| matches!(&it.subject, ScoreSubject::Domain(id) if id.text == domain);
        self.plan.scores.iter().filter(of_area).cloned().collect()
    }

    /// As [`Self::score_of_domain`], with what was measured before.
    pub fn scores_of_domain(&mut self, domain: &str) -> Vec<Block> {
        let scores = self.scores_of_area(domain);
        let mut blocks: Vec<Block> = self.score_of_domain(domain).into_iter().collect();
        if !is_ruler(&scores) {
            blocks.extend(self.of_others(&scores));
        }
        blocks.extend(self.trends(&scores));
        blocks
    }

    /// The newest score of a life area.
    fn score_of_domain(&mut self, domain: &str) -> Option<Block> {
        let scores = self.scores_of_area(domain);
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
            blocks.extend(self.scores_of_domain(&domain.text));
        }
        blocks
    }
}

/// Scores on the line from 0 to 10.
pub fn is_ruler(scores: &[PlanScore]) -> bool {
    !scores.is_empty() && scores.iter().all(|it| ends(it) == (0, 10))
}

/// Measurements of one person with one instrument on one scale: only these say that something changed.
pub fn comparable(a: &PlanScore, b: &PlanScore) -> bool {
    a.series == b.series && ends(a) == ends(b) && a.by.text == b.by.text
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
