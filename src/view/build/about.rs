//! Who the client is, how to talk with her, and her people.

use super::*;
use crate::plan::{Item, Quote, Shown, Wish};

impl Builder<'_> {
    pub fn about(&mut self) -> Vec<Block> {
        let client = self.plan.client.clone();
        let mut blocks = Vec::new();
        if let Some(quote) = &client.says {
            blocks.push(self.quote(quote, "ik"));
        }
        let apart = |it: &SectionRule| it.kind == SectionKind::Story;
        if !self.sources.profile.sections.iter().any(apart) {
            blocks.extend(self.story());
        }
        if let Some(shown) = &client.shows {
            blocks.push(self.shown(shown, "ik", None));
        }
        blocks.extend(self.items(&client.about));
        if let Some(home) = &client.home {
            let sentence = self.sentence(home, "ik");
            let picture = self.concept("home");
            blocks.push(row(picture, sentence));
        }
        blocks
    }

    pub fn talk(&mut self) -> Vec<Block> {
        let client = self.plan.client.clone();
        let mut blocks = self.items(&client.how_to_talk);
        let how = self.items(&client.how_i_talk);
        if !how.is_empty() {
            blocks.push(Block::Heading {
                text: self.title("section-how-i-talk"),
            });
            blocks.extend(how);
        }
        if !client.aids.is_empty() {
            let aids = client.aids.iter().map(|it| it.text.as_str());
            let aids = self.sources.locale.all_of(aids);
            let sentence = self.said("talk-aids", &[("aids", aids.into())], "ik");
            let picture = self.concept("pictogram");
            blocks.push(row(picture, sentence));
        }
        blocks
    }

    pub fn items(&mut self, items: &[Item]) -> Vec<Block> {
        items
            .iter()
            .map(|item| {
                let path = self.paths.at(item.text.span).to_owned();
                let sentence = self.sentence(&item.text, &path);
                let picture = self.picture(&item.extras, &sentence, item.text.span);
                // Beside a picture that the writer chose, with a sign perhaps, a plain one may say the opposite.
                let more = match item.extras.pictogram {
                    Some(_) => Vec::new(),
                    None => self.key_pictures(&picture, &sentence),
                };
                match row(picture, sentence) {
                    Block::Row {
                        picture,
                        sentences,
                        facts,
                        notes,
                        ..
                    } => Block::Row {
                        picture,
                        more,
                        sentences,
                        facts,
                        notes,
                    },
                    other => other,
                }
            })
            .collect()
    }

    /// Everybody by side, the client's own people first.
    pub fn people(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        blocks.extend(self.rings());
        // A member of a household may be kept from somebody; one client never is.
        let client = !matches!(self.edition.reader, Reader::Relative(_) | Reader::Member(_));
        for (side, heading) in [
            (Side::Network, "people-network"),
            (Side::Volunteer, "people-volunteer"),
            (Side::Professional, "people-professional"),
            (Side::Client, "people-client"),
        ] {
            let ids: Vec<String> = self
                .plan
                .people
                .iter()
                .filter(|it| it.side == side && (client || it.not_for.is_empty()))
                .filter(|it| !(self.is_client() && self.plan.is_client(&it.id.text)))
                // A household has a part of its own for its members.
                .filter(|it| self.is_client() || self.plan.member(&it.id.text).is_none())
                .map(|it| it.id.text.clone())
                .collect();
            if ids.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: self.title(heading),
            });
            let tiles = ids.iter().map(|id| self.tile(id, true)).collect();
            blocks.push(Block::People { tiles });
        }
        blocks
    }

    pub fn wish(&mut self, wish: &Wish, path: &str, picture: Option<Picture>) -> Block {
        match wish {
            Wish::Said(quote) => self.quote(quote, path),
            Wish::Shown(shown) => self.shown(shown, path, picture),
        }
    }

    /// Literal words stand in quotation marks with who said them.
    pub fn quote(&mut self, quote: &Quote, path: &str) -> Block {
        let name = self.plan.name_of(&quote.speaker.text).to_owned();
        let speaker = match quote.date {
            Some(date) => {
                let date = self.day(date.value);
                self.message_with(
                    "quote-said-on",
                    &[("name", name.into()), ("date", date.into())],
                )
            }
            None => self.message_with("quote-says", &[("name", name.into())]),
        };
        let tile = self.tile(&quote.speaker.text, false);
        let mut words = self.literal(&quote.words, path);
        let language = words.lang.take();
        let text = self.message_with("quote", &[("words", words.text.into())]);
        words = self.in_language(path, text, language.as_deref().unwrap_or("nl"));
        Block::Quote {
            words,
            speaker,
            picture: tile.photo,
            initial: tile.initial,
            side: tile.side,
        }
    }

    pub fn shown(&mut self, shown: &Shown, path: &str, picture: Option<Picture>) -> Block {
        let name = self.plan.name_of(&shown.seen_by.text).to_owned();
        let seen = match shown.date {
            Some(date) => {
                let date = self.day(date.value);
                self.message_with(
                    "shown-seen-on",
                    &[("name", name.into()), ("date", date.into())],
                )
            }
            None => self.message_with("shown-seen", &[("name", name.into())]),
        };
        Block::Shown {
            lead: self.message("shown-lead"),
            words: self.literal(&shown.words, path),
            seen,
            picture,
        }
    }
}

/// A row with one sentence and nothing else.
pub fn row(picture: Option<Picture>, sentence: Sentence) -> Block {
    Block::Row {
        picture,
        more: Vec::new(),
        sentences: vec![sentence],
        facts: Vec::new(),
        notes: Vec::new(),
    }
}
