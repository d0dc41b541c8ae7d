//! The plan on one sheet: the page for the fridge and the poster for the wall.

use super::*;

/// How many sentences about the client stand on a poster beside the goals.
const POSTER_ROWS: usize = 4;

impl Builder<'_> {
    /// Whose sheet it is; the rest of a cover has no place there.
    pub fn name_plate(&mut self) -> Cover {
        let cover = self.cover();
        Cover {
            lines: Vec::new(),
            people_title: String::new(),
            people: Vec::new(),
            dates: Vec::new(),
            facts: Vec::new(),
            ..cover
        }
    }

    pub fn page_sections(&mut self) -> Vec<Section> {
        let mut sections = vec![
            section("ik", self.title("section-about"), self.about()),
            section("praten", self.title("section-talk"), self.talk()),
        ];
        sections.retain(|it| !it.blocks.is_empty());
        sections.extend(self.goals_and_questions());
        sections
    }

    pub fn poster_sections(&mut self) -> Vec<Section> {
        let mut about = self.about();
        about.retain(|it| matches!(it, Block::Row { .. }));
        about.truncate(POSTER_ROWS);
        // The poster is headed by whose it is.
        let name = self.plan.client.name.text.clone();
        let mut sections = vec![section("ik", name, about)];
        sections.extend(self.goals_and_questions());
        sections
    }

    fn goals_and_questions(&mut self) -> Vec<Section> {
        let mut sections = self.short_goals();
        let questions = self.questions();
        sections.push(section(
            "vragen",
            self.title("section-questions"),
            questions,
        ));
        sections
    }

    /// The goals with the wish and who does what; no scores, no dates, no empty lanes: what is read from
    /// a distance has to be little.
    fn short_goals(&mut self) -> Vec<Section> {
        let rule = self
            .sources
            .profile
            .sections
            .iter()
            .find(|it| it.kind == SectionKind::Goals)
            .cloned();
        let mut sections = rule.map_or_else(Vec::new, |rule| self.goals(&rule));
        for section in &mut sections {
            section.blocks.retain(|it| match it {
                Block::Quote { .. } | Block::Shown { .. } => true,
                Block::Lane(lane) => !lane.rows.is_empty(),
                _ => false,
            });
            for block in &mut section.blocks {
                if let Block::Lane(lane) = block {
                    for row in &mut lane.rows {
                        row.facts.clear();
                        row.reason.clear();
                    }
                }
            }
        }
        sections
    }
}
