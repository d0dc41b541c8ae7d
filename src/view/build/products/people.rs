//! The people around the client: rings by closeness, then everybody in a list.

use super::*;

/// More do not fit in the rings without touching; the list below has everybody.
const MOST_IN_RINGS: usize = 12;

impl Builder<'_> {
    pub fn people_sections(&mut self) -> Vec<Section> {
        let blocks = self.chosen_and_others(true);
        if blocks.is_empty() {
            return Vec::new();
        }
        vec![section("mijn-mensen", self.title("section-people"), blocks)]
    }

    /// Who is close is for the client to say: only people with a ring are drawn.
    pub fn rings(&mut self) -> Option<Block> {
        if !self.is_client() {
            return None;
        }
        let mut close: Vec<(i64, String)> = self
            .plan
            .people
            .iter()
            .filter_map(|it| Some((it.ring?, it.id.text.clone())))
            .collect();
        close.sort_by_key(|(ring, _)| *ring);
        close.truncate(MOST_IN_RINGS);
        if close.is_empty() {
            return None;
        }
        let mut rings = Vec::new();
        let mut alt = self.voiced("rings-alt", &[]);
        for (ring, word) in [(1, "ring-1"), (2, "ring-2"), (3, "ring-3")] {
            let ids: Vec<String> = close
                .iter()
                .filter(|(it, _)| *it == ring)
                .map(|(_, id)| id.clone())
                .collect();
            let people: Vec<PersonTile> = ids.iter().map(|id| self.tile(id, false)).collect();
            let word = self.message(word);
            if !people.is_empty() {
                let names = self
                    .sources
                    .locale
                    .all_of(people.iter().map(|it| it.name.as_str()));
                let line = self.message_with(
                    "rings-alt-ring",
                    &[("ring", word.clone().into()), ("names", names.into())],
                );
                alt.push(' ');
                alt.push_str(&line);
            }
            rings.push(Ring { word, people });
        }
        Some(Block::Rings {
            client: self.client_tile(),
            rings,
            alt,
        })
    }
}
