//! The pieces of life as a wheel: how full each one is, and on which the client works.

use super::*;
use crate::plan::{Feeling, ScoreSubject};

/// A wheel of two pieces is no wheel.
const FEWEST: usize = 3;
const MOST: usize = 10;

impl Builder<'_> {
    pub fn wheel_sections(&mut self) -> Vec<Section> {
        let block = self.wheel().into_iter();
        block
            .map(|block| section("wiel", self.title("section-wheel"), vec![block]))
            .collect()
    }

    pub fn wheel(&mut self) -> Option<Block> {
        let pieces = self.wheel_pieces();
        if pieces.len() < FEWEST || pieces.iter().all(|it| it.level.is_none()) {
            return None;
        }
        let alt = self.message_with("wheel-alt", &[("count", pieces.len().into())]);
        Some(Block::Wheel {
            alt,
            client: self.client_tile(),
            pieces,
            legend: self.message("wheel-legend"),
        })
    }

    fn wheel_pieces(&mut self) -> Vec<WheelPiece> {
        // A relative sees how it goes only where the client shared it: what is not there is left out,
        // and an empty piece says nothing of why.
        let domains = self.sources.profile.domains.clone();
        let mut pieces = Vec::new();
        for domain in domains.iter().take(MOST) {
            let level = self.level_of(&domain.id);
            let chosen = self.plan.goals.iter().any(|it| it.domain.text == domain.id);
            let path = self
                .plan
                .areas
                .iter()
                .find(|it| it.domain.text == domain.id)
                .map_or_else(String::new, |it| self.paths.at(it.span).to_owned());
            let word = match level {
                None => "wheel-none",
                Some(0) => "wheel-0",
                Some(1) => "wheel-1",
                Some(2) => "wheel-2",
                Some(_) => "wheel-3",
            };
            pieces.push(WheelPiece {
                path,
                area: domain.name.get(self.sources.locale.id()).to_owned(),
                picture: self.concept(&domain.pictogram),
                colour: domain.colour.clone(),
                level,
                word: self.message(word),
                chosen,
                chosen_word: if chosen {
                    self.voiced("wheel-chosen", &[])
                } else {
                    String::new()
                },
            });
        }
        pieces
    }

    /// 0 to 3: the newest score of the piece, rounded, else what was said of it.
    fn level_of(&self, domain: &str) -> Option<u8> {
        let newest = self
            .plan
            .scores
            .iter()
            .filter(|it| matches!(&it.subject, ScoreSubject::Domain(id) if id.text == domain))
            .max_by_key(|it| it.date.value);
        if let Some(score) = newest {
            let scale = score.scale.as_ref()?;
            let (low, high) = (scale.lowest as f64, scale.highest as f64);
            let part = (score.value.value as f64 - low) / (high - low);
            return Some((part * 3.0).round() as u8);
        }
        let area = self.plan.areas.iter().find(|it| it.domain.text == domain)?;
        Some(match area.feeling? {
            Feeling::Good => 3,
            Feeling::Fair => 2,
            Feeling::Bad => 1,
        })
    }
}
