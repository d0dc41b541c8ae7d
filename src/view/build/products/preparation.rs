//! Talk sheets: the same questions for the client and for who comes with her, with room to answer.

use super::*;

impl Builder<'_> {
    pub fn preparation_sections(&mut self) -> Vec<Section> {
        let mut first = Vec::new();
        for (id, concept) in [
            ("preparation-why", "plan"),
            ("preparation-how", "talk_together"),
            ("preparation-free", "own_choice"),
        ] {
            let text = self.voiced(id, &[]);
            let picture = self.concept(concept);
            first.push(about::row(picture, self.plain("plan", text)));
        }
        if let Some(meeting) = self.next_meeting() {
            first.push(Block::Date(meeting));
        }
        let mut sections = vec![section(
            "voorbereiding",
            self.title("section-preparation"),
            first,
        )];
        for domain in self.sources.profile.domains.clone() {
            let name = domain.name.get(self.sources.locale.id()).to_owned();
            let picture = self.concept(&domain.pictogram);
            let mut blocks = vec![self.feeling_faces("preparation-question")];
            for (id, lines) in [("preparation-good", 2), ("preparation-wish", 3)] {
                blocks.push(Block::Balloon {
                    label: self.voiced(id, &[]),
                    portrait: self.is_client().then(|| self.client_tile()),
                    lines,
                });
            }
            let mut part = section(&format!("praten-{}", domain.id), name.clone(), blocks);
            // The area as the goals show it, so that the sheets and the plan look alike.
            part.head = Some(GoalHead {
                // The area is the title itself; there is no goal yet.
                area: String::new(),
                picture,
                colour: domain.colour,
                tag: String::new(),
                sentence: self.plain("", name),
            });
            sections.push(part);
        }
        let last = vec![
            Block::Balloon {
                label: self.voiced("preparation-most", &[]),
                portrait: self.is_client().then(|| self.client_tile()),
                lines: 4,
            },
            Block::DrawBox {
                label: self.message("draw-box"),
            },
        ];
        sections.push(section(
            "belangrijk",
            self.title("section-most-important"),
            last,
        ));
        sections
    }

    /// Good, in between, not good: the same faces everywhere, none better placed than another.
    pub fn feeling_faces(&mut self, question: &str) -> Block {
        let mut answers = Vec::new();
        for (word, concept) in [
            ("faces-good", "happy"),
            ("faces-fair", "feeling_fair"),
            ("faces-bad", "sad"),
            ("answer-unsure", "question_mark"),
        ] {
            let picture = self.concept(concept);
            answers.push(FaceAnswer {
                picture,
                word: self.message(word),
            });
        }
        Block::Faces {
            question: self.voiced(question, &[]),
            answers,
        }
    }
}
