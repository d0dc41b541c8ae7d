//! All pictures at hand for one document: our own and the sets that somebody brought in, in the order
//! that the plan or the organisation chose.

use std::collections::BTreeMap;

use super::{Library, Modifier, Pictogram, PictureSet, SetCard};
use crate::toml_reader::closest;

/// The name of our own set in an order of sets.
pub const OWN: &str = "eigen";

/// What somebody writes to name a picture: `koken`, `sclera:handen wassen`, `koken + niet`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub set: Option<String>,
    pub name: String,
    pub signs: Vec<String>,
}

impl Request {
    pub fn parse(text: &str) -> Self {
        let mut parts = text.split('+').map(str::trim);
        let first = parts.next().unwrap_or_default();
        let (set, name) = match first.split_once(':') {
            Some((set, name)) => (Some(set.trim().to_lowercase()), name.trim()),
            None => (None, first),
        };
        Self {
            set,
            name: name.to_owned(),
            signs: parts.map(str::to_owned).collect(),
        }
    }
}

/// Why a request finds nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// There is no such set on this machine.
    Set(String),
    Name {
        name: String,
        suggestion: Option<String>,
    },
    Sign(String),
    /// These two signs stand in one place.
    Signs(String, String),
}

/// Something that can be drawn.
#[derive(Clone, Copy, Debug)]
pub enum Drawing<'a> {
    Own(&'a Pictogram),
    /// A picture of a set, with our concept when it was found through one.
    Set(&'a PictureSet, &'a SetCard, Option<&'a Pictogram>),
}

/// A drawing with the signs on it.
#[derive(Clone, Debug)]
pub struct Chosen<'a> {
    pub drawing: Drawing<'a>,
    pub signs: Vec<&'a Modifier>,
}

/// A set that was asked for and cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Missing,
    Broken(String),
}

/// The pictures for one document.
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    pub library: &'a Library,
    pub sets: &'a BTreeMap<String, PictureSet>,
    /// Names of sets, the first choice first. Our own drawings come last if they are not among them.
    pub order: &'a [String],
}

impl<'a> Pictures<'a> {
    /// The drawing of a concept, from the first set that has one.
    pub fn concept(&self, pictogram: &'a Pictogram) -> Drawing<'a> {
        for name in self.order {
            if name == OWN {
                break;
            }
            let found = self
                .sets
                .get(name)
                .and_then(|set| set.for_concept(&pictogram.id).map(|card| (set, card)));
            if let Some((set, card)) = found {
                return Drawing::Set(set, card, Some(pictogram));
            }
        }
        Drawing::Own(pictogram)
    }

    /// What a writer asks for.
    ///
    /// # Errors
    /// Which part of it does not exist.
    pub fn requested(&self, request: &Request) -> Result<Chosen<'a>, Unknown> {
        let mut signs: Vec<&Modifier> = Vec::new();
        for word in &request.signs {
            let sign = self
                .library
                .modifier(word)
                .ok_or_else(|| Unknown::Sign(word.clone()))?;
            if let Some(other) = signs.iter().find(|it| it.collides(sign)) {
                return Err(Unknown::Signs(
                    other.word("nl").to_owned(),
                    sign.word("nl").to_owned(),
                ));
            }
            signs.push(sign);
        }
        let drawing = match request.set.as_deref() {
            Some(OWN) => Drawing::Own(self.own(&request.name)?),
            Some(name) => {
                let set = self
                    .sets
                    .get(name)
                    .ok_or_else(|| Unknown::Set(name.to_owned()))?;
                self.in_set(set, &request.name)
                    .ok_or_else(|| Unknown::Name {
                        name: request.name.clone(),
                        suggestion: closest(&request.name, set.words())
                            .map(|word| format!("{name}:{word}")),
                    })?
            }
            None => match self.own(&request.name) {
                Ok(pictogram) => self.concept(pictogram),
                Err(unknown) => self
                    .order
                    .iter()
                    .filter_map(|name| self.sets.get(name))
                    .find_map(|set| self.in_set(set, &request.name))
                    .ok_or(unknown)?,
            },
        };
        Ok(Chosen { drawing, signs })
    }

    fn own(&self, name: &str) -> Result<&'a Pictogram, Unknown> {
        self.library.named(name).ok_or_else(|| Unknown::Name {
            name: name.to_owned(),
            suggestion: self.library.suggestion(name),
        })
    }

    fn in_set(&self, set: &'a PictureSet, name: &str) -> Option<Drawing<'a>> {
        if let Some(card) = set.named(name) {
            let own = |it: &&Pictogram| {
                set.for_concept(&it.id)
                    .is_some_and(|own| own.file == card.file)
            };
            return Some(Drawing::Set(
                set,
                card,
                self.library.named(name).filter(own),
            ));
        }
        let concept = self.library.named(name)?;
        let card = set.for_concept(&concept.id)?;
        Some(Drawing::Set(set, card, Some(concept)))
    }

    /// Pictures in the sets at hand for a word that our own library does not have.
    pub fn proposals(&self, word: &str) -> Vec<String> {
        let found = self.sets.values().filter_map(|set| {
            let card = set.named(word)?;
            // Another card may have this one's first word.
            let first = card.words.first()?;
            let same = set.named(first).is_some_and(|it| it.file == card.file);
            Some(format!("{}:{}", set.id, if same { first } else { word }))
        });
        found.collect()
    }
}

impl<'a> Chosen<'a> {
    pub fn plain(drawing: Drawing<'a>) -> Self {
        Self {
            drawing,
            signs: Vec::new(),
        }
    }

    /// Its place among the assets of a View; never the name of a file on somebody's machine.
    pub fn asset(&self) -> String {
        let signs: String = self.signs.iter().map(|it| format!("-{}", it.id)).collect();
        match self.drawing {
            Drawing::Own(pictogram) => format!("pictures/{}{signs}.svg", pictogram.id),
            Drawing::Set(set, card, _) => {
                format!("sets/{}/{}{signs}.svg", set.id, set.index_of(card))
            }
        }
    }

    /// The word under the picture.
    pub fn word(&self, tag: &str) -> String {
        let word = match self.drawing {
            Drawing::Own(pictogram) | Drawing::Set(_, _, Some(pictogram)) => {
                pictogram.words_in(tag).words.first().cloned()
            }
            Drawing::Set(_, card, None) => card.words.first().cloned(),
        };
        let signs = self.signs.iter();
        signs.fold(word.unwrap_or_default(), |word, it| it.label(tag, &word))
    }

    /// The alt text. Our descriptions are of our own drawings; of another one we know the word.
    pub fn alt(&self, tag: &str) -> String {
        let plain = Self::plain(self.drawing);
        let alt = match self.drawing {
            Drawing::Own(pictogram) => pictogram.words_in(tag).description.clone(),
            Drawing::Set(_, card, _) if !card.description.is_empty() => card.description.clone(),
            Drawing::Set(..) => {
                let word = plain.word(tag);
                let mut letters = word.chars();
                let first = letters.next().map(char::to_uppercase);
                let sentence: String = first.into_iter().flatten().chain(letters).collect();
                format!("{sentence}.")
            }
        };
        self.signs
            .iter()
            .fold(alt, |alt, it| it.sentence(tag, &alt))
    }
}
