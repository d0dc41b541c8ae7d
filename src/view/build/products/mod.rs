//! The documents that can be made of one plan, besides the booklet.

mod cards;
mod child;
mod evaluation;
mod explanation;
mod friendliness;
mod language;
mod people;
mod preparation;
mod safety;
mod single;
mod week;
mod wheel;

use super::*;

pub use language::{HardFinding, HardPlace, HardSentence, LanguageReport};

impl Builder<'_> {
    /// The cover and the parts of the product that was asked for.
    pub fn product(&mut self) -> (Option<Cover>, Vec<Section>) {
        match self.edition.product {
            Product::Plan if self.is_child() => (None, self.child_sheet()),
            Product::Plan => (Some(self.cover()), self.plan_sections()),
            Product::Page => (Some(self.name_plate()), self.page_sections()),
            Product::Poster => (Some(self.name_plate()), self.poster_sections()),
            Product::Week => (None, self.week_sections()),
            Product::Cards => (None, self.card_sections()),
            Product::People => (None, self.people_sections()),
            Product::Wheel => (None, self.wheel_sections()),
            Product::Preparation => (None, self.preparation_sections()),
            Product::Evaluation => (None, self.evaluation_sections()),
            Product::Explanation => (None, self.explanation_sections()),
            Product::Safety => (None, self.safety_sections()),
            Product::Friendliness => (None, self.friendliness_sections()),
            Product::Language => (None, self.language_sections()),
            Product::Network => (None, self.network_sections()),
            Product::Crisis => self.crisis_card(),
            Product::CrisisPages => {
                let blocks = self.crisis();
                let title = self.title("section-crisis");
                let part = (!blocks.is_empty()).then(|| section("crisisblad", title, blocks));
                (None, part.into_iter().collect())
            }
            Product::Ino => (None, self.part("ino", "section-meeting", Self::meetings)),
            Product::Checklist => {
                let mut parts = self.part("stapstenen", "section-stones", Self::stones);
                parts.extend(self.part("actielijst", "section-action-list", Self::action_list));
                parts.extend(self.part("checklist", "section-checklist", Self::checklist));
                (None, parts)
            }
            Product::Signals => {
                let blocks = self.signals();
                let title = self.title("section-signals");
                let part = (!blocks.is_empty()).then(|| section("signaleringsplan", title, blocks));
                (None, part.into_iter().collect())
            }
        }
    }

    /// One part of the plan as a document of its own; none when it is empty.
    fn part(&mut self, id: &str, title: &str, blocks: fn(&mut Self) -> Vec<Block>) -> Vec<Section> {
        let blocks = blocks(self);
        let title = self.title(title);
        let part = (!blocks.is_empty()).then(|| section(id, title, blocks));
        part.into_iter().collect()
    }
}
