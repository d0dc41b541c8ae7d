//! How did it go? A form per goal, to fill in together.

use super::*;

impl Builder<'_> {
    pub fn evaluation_sections(&mut self) -> Vec<Section> {
        let mut sections = Vec::new();
        for (index, goal) in self.plan.goals.clone().iter().enumerate() {
            let path = self.paths.at(goal.span).to_owned();
            let head = self.goal_head(goal, index, &path);
            let mut blocks = Vec::new();
            blocks.extend(self.now(goal, &path));
            blocks.extend(self.ruler_of_goal(goal));
            let answers = [
                "result-done",
                "result-partly",
                "result-not-yet",
                "result-stopped",
            ];
            let marks = ["gelukt", "deels", "niet-gelukt", "gestopt"];
            blocks.push(Block::Choice {
                question: self.message("evaluation-question"),
                answers: answers.iter().map(|id| self.message(id)).collect(),
                marks: marks.iter().map(|it| (*it).to_owned()).collect(),
                chosen: None,
                chosen_alt: String::new(),
            });
            blocks.push(self.feeling_faces("evaluation-feeling"));
            blocks.push(Block::Balloon {
                label: self.voiced("evaluation-say", &[]),
                portrait: self.is_client().then(|| self.client_tile()),
                lines: 2,
            });
            blocks.push(Block::Choice {
                question: self.message("evaluation-next"),
                answers: ["evaluation-go-on", "evaluation-change", "evaluation-stop"]
                    .iter()
                    .map(|id| self.message(id))
                    .collect(),
                marks: Vec::new(),
                chosen: None,
                chosen_alt: String::new(),
            });
            sections.push(Section {
                id: path,
                title: head.sentence.text.clone(),
                title_phrases: Vec::new(),
                tab: None,
                head: Some(head),
                blocks,
            });
        }
        if sections.is_empty() {
            return sections;
        }
        sections.extend(self.questions_of_profile());
        let mut last = vec![
            self.feeling_faces("evaluation-help"),
            Block::Balloon {
                label: self.voiced("evaluation-agreed", &[]),
                portrait: None,
                lines: 3,
            },
        ];
        let date = self.next_meeting();
        let sentence = self.plan.header.meeting_place.as_ref().map(|place| {
            self.said(
                "questions-place",
                &[("place", place.text.clone().into())],
                "plan",
            )
        });
        last.push(Block::Tear {
            picture: self.concept("talk_together"),
            title: self.voiced("evaluation-tear", &[]),
            sentences: sentence.into_iter().collect(),
            date,
        });
        sections.push(section(
            "zo-ging-het",
            self.title("section-evaluation-together"),
            last,
        ));
        sections
    }

    /// What the plan system asks besides: about the plan as a whole, not about a goal.
    fn questions_of_profile(&self) -> Option<Section> {
        let profile = self.sources.profile;
        let id = self.sources.locale.id();
        let usual = ["answer-yes", "answer-no", "answer-unsure"];
        let mut blocks = Vec::new();
        for question in &profile.looking_back {
            let own = question.answers.iter().map(|it| it.get(id).to_owned());
            let mut answers: Vec<String> = own.collect();
            if answers.is_empty() {
                answers = usual.iter().map(|id| self.message(id)).collect();
            }
            blocks.push(Block::Choice {
                question: question.question.get(id).to_owned(),
                answers,
                marks: Vec::new(),
                chosen: None,
                chosen_alt: String::new(),
            });
            if let Some(write) = &question.write {
                blocks.push(Block::Balloon {
                    label: write.get(id).to_owned(),
                    portrait: None,
                    lines: 2,
                });
            }
        }
        let title = self.title("section-evaluation-plan");
        (!blocks.is_empty()).then(|| section("over-het-plan", title, blocks))
    }
}
