//! Picture cards to cut out: every picture of the plan once, and everybody with a photo.

use serde_json::Value;

use super::*;

impl Builder<'_> {
    pub fn card_sections(&mut self) -> Vec<Section> {
        // The plan itself says which pictures belong to this client.
        let cover = self.cover();
        let mut sections = self.plan_sections();
        // What is still talked about is no part of the client's week.
        let talk = self.sources.profile.sections.iter();
        let talk = talk.filter(|it| it.kind == SectionKind::Undecided);
        let talk: Vec<&str> = talk.map(|it| it.id.as_str()).collect();
        sections.retain(|it| !talk.contains(&it.id.as_str()));
        let mut cards: Vec<Card> = Vec::new();
        for part in [
            serde_json::to_value(&cover),
            serde_json::to_value(&sections),
        ] {
            collect(
                &part.expect("a View holds only what JSON can hold"),
                &mut cards,
            );
        }
        if cards.is_empty() {
            return Vec::new();
        }
        // People first, then things in the order of the plan.
        cards.sort_by_key(|it| it.side.is_none());
        let block = Block::Cards {
            per_page: self.edition.cards,
            cards,
        };
        vec![section(
            "kaartjes",
            self.title("section-cards"),
            vec![block],
        )]
    }
}

/// Every person with a photo and every pictogram, each once.
fn collect(part: &Value, cards: &mut Vec<Card>) {
    match part {
        Value::Array(items) => items.iter().for_each(|it| collect(it, cards)),
        Value::Object(map) => {
            if let Ok(person) = serde_json::from_value::<PersonTile>(part.clone()) {
                if let Some(photo) = person.photo {
                    add(cards, &person.path, photo, person.name, Some(person.side));
                }
                return;
            }
            let path = map.get("path").and_then(Value::as_str).unwrap_or_default();
            if let Ok(picture) = serde_json::from_value::<Picture>(part.clone()) {
                let word = picture.word.clone();
                // A photo with a word is the client's own picture of it.
                if !word.is_empty() {
                    add(cards, path, picture, word, None);
                }
                return;
            }
            map.values().for_each(|it| collect(it, cards));
        }
        _ => {}
    }
}

fn add(cards: &mut Vec<Card>, path: &str, picture: Picture, word: String, side: Option<Side>) {
    if !cards.iter().any(|it| it.picture.asset == picture.asset) {
        cards.push(Card {
            path: path.to_owned(),
            picture,
            word,
            side,
        });
    }
}
