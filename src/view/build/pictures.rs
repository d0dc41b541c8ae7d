//! Which picture stands beside which sentence.
//!
//! The order is fixed: the photo that the plan gives, the pictogram that the plan names, a word of
//! the text that is exactly a pictogram's word. Otherwise the picture column stays empty, and the
//! writer hears which sentence it was: a vague picture is worse than none.

use super::*;
use crate::diagnostic::{Diagnostic, kinds};
use crate::pictogram::{Find, Pictogram};
use crate::plan::{Extras, Photo};
use crate::source::Span;

/// A picture that the View names, with where its bytes come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// `pictures/cook.svg` or `photos/0.jpg`: never the name of a file of the plan.
    pub name: String,
    pub source: AssetSource,
}

#[derive(Clone, Debug, PartialEq)]
pub enum AssetSource {
    Pictogram {
        id: String,
    },
    /// The file as the plan names it, and the side of its largest print.
    Photo {
        file: String,
        millimetres: f64,
        /// The shape of a person's side; none for a square.
        shape: Option<Shape>,
    },
    /// A picture of the organisation.
    House(HousePicture),
}

/// Beside the first one. More hide the sentence.
const MOST_KEY_PICTURES: usize = 2;

/// The shapes that a photo of a person is cut out in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Circle,
    Square,
    Shield,
    Hexagon,
}

impl Shape {
    fn of(side: Side) -> Self {
        match side {
            Side::Client => Self::Circle,
            Side::Network => Self::Square,
            Side::Volunteer => Self::Shield,
            Side::Professional => Self::Hexagon,
        }
    }

    /// As an SVG path in a square of 100; `templates/parts/pictures.typ` draws the same outline.
    pub fn path(self) -> &'static str {
        match self {
            Self::Circle => "M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0z",
            Self::Square => {
                "M14 0H86A14 14 0 0 1 100 14V86A14 14 0 0 1 86 100H14A14 14 0 0 1 0 86V14A14 14 0 0 1 14 0z"
            }
            Self::Shield => "M0 8H100V50C100 78 72 94 50 100C28 94 0 78 0 50z",
            Self::Hexagon => "M50 0L100 25V75L50 100L0 75V25z",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HousePicture {
    Logo,
    Cover,
}

impl Builder<'_> {
    /// The picture of an item with its sentence; remarks when there is none.
    pub fn picture(&mut self, extras: &Extras, sentence: &Sentence, span: Span) -> Option<Picture> {
        if let Some(picture) = self.given_picture(extras) {
            return Some(picture);
        }
        // One sentence has one picture for every reader, so the client's words decide.
        let client_words = self.picture_words.get(&span.start).cloned();
        let (words, span) = match client_words {
            Some(words) => (words.text, words.span),
            None => (sentence.text.clone(), span),
        };
        let library = self.sources.library;
        match library.find(&words) {
            Find::Pictogram(found) => return Some(self.pictogram(found.pictogram)),
            _ if self.is_team() => {}
            Find::Sensitive(found) => self.report.push(
                Diagnostic::new(&kinds::SENSITIVE_PICTURE, span)
                    .with("word", found.words)
                    .with("sentence", words.clone()),
            ),
            Find::Nothing => self
                .report
                .push(Diagnostic::new(&kinds::NO_PICTURE, span).with("sentence", words.clone())),
        }
        None
    }

    /// What the writer chose: a photo, else a pictogram by name.
    pub fn given_picture(&mut self, extras: &Extras) -> Option<Picture> {
        if let Some(photo) = &extras.photo
            && let Some(picture) = self.photo_with(photo, None, 30.0, None)
        {
            return Some(picture);
        }
        let library = self.sources.library;
        let named = extras
            .pictogram
            .as_ref()
            .and_then(|name| library.named(&name.text));
        named.map(|pictogram| self.pictogram(pictogram))
    }

    /// A pictogram of the program's own choice: moments of the day, life areas.
    pub fn concept(&mut self, id: &str) -> Option<Picture> {
        let library = self.sources.library;
        library.get(id).map(|pictogram| self.pictogram(pictogram))
    }

    fn pictogram(&mut self, pictogram: &Pictogram) -> Picture {
        let name = format!("pictures/{}.svg", pictogram.id);
        if !self.assets.iter().any(|asset| asset.name == name) {
            self.assets.push(Asset {
                name: name.clone(),
                source: AssetSource::Pictogram {
                    id: pictogram.id.clone(),
                },
            });
        }
        Picture {
            asset: name,
            alt: pictogram
                .words_in(self.sources.locale.tag())
                .description
                .clone(),
            word: pictogram.words_in(self.sources.locale.tag()).words[0].clone(),
            photo: false,
        }
    }

    /// More pictures of the same sentence, for a client who reads key words.
    pub fn key_pictures(&mut self, first: &Option<Picture>, sentence: &Sentence) -> Vec<Picture> {
        if self.edition.density != Density::KeyWords || !self.is_client() {
            return Vec::new();
        }
        let library = self.sources.library;
        let found: Vec<&Pictogram> = library.find_all(&sentence.text);
        let mut pictures: Vec<Picture> = Vec::new();
        for pictogram in found {
            let picture = self.pictogram(pictogram);
            let known = first
                .iter()
                .chain(&pictures)
                .any(|it| it.asset == picture.asset);
            if !known && pictures.len() < MOST_KEY_PICTURES {
                pictures.push(picture);
            }
        }
        pictures
    }

    /// A photo of somebody: what it shows is known without a description.
    pub fn photo_of(
        &mut self,
        photo: &Photo,
        name: &str,
        millimetres: f64,
        side: Side,
    ) -> Option<Picture> {
        let alt = self.message_with("photo-of", &[("name", name.into())]);
        self.photo_with(photo, Some(alt), millimetres, Some(Shape::of(side)))
    }

    fn photo_with(
        &mut self,
        photo: &Photo,
        default: Option<String>,
        millimetres: f64,
        shape: Option<Shape>,
    ) -> Option<Picture> {
        if !(self.sources.photo_usable)(photo) {
            return None;
        }
        let file = photo.file.text.clone();
        let alt = photo
            .description
            .as_ref()
            .map(|it| it.text.clone())
            .or(default)
            .unwrap_or_else(|| self.message("photo-own"));
        let known = self
            .assets
            .iter_mut()
            .find_map(|asset| match &mut asset.source {
                AssetSource::Photo {
                    file: other,
                    millimetres: largest,
                    shape: known,
                } if *other == file && *known == shape => {
                    *largest = largest.max(millimetres);
                    Some(asset.name.clone())
                }
                _ => None,
            });
        let asset = known.unwrap_or_else(|| {
            let photos = self
                .assets
                .iter()
                .filter(|it| matches!(it.source, AssetSource::Photo { .. }))
                .count();
            let ending = if shape.is_some() { "svg" } else { "jpg" };
            let name = format!("photos/{photos}.{ending}");
            self.assets.push(Asset {
                name: name.clone(),
                source: AssetSource::Photo {
                    file,
                    millimetres,
                    shape,
                },
            });
            name
        });
        Some(Picture {
            asset,
            alt,
            word: String::new(),
            photo: true,
        })
    }

    /// What the organisation fills in.
    pub fn house(&mut self) -> Option<House> {
        let style = self.sources.house?;
        let mut picture = |there: bool, which, name: &str, alt: String| {
            there.then(|| {
                self.assets.push(Asset {
                    name: name.to_owned(),
                    source: AssetSource::House(which),
                });
                Picture {
                    asset: name.to_owned(),
                    alt,
                    word: String::new(),
                    photo: true,
                }
            })
        };
        let logo = picture(
            style.logo.is_some(),
            HousePicture::Logo,
            "house/logo.jpg",
            style.name.clone(),
        );
        let cover_picture = picture(
            style.cover.is_some(),
            HousePicture::Cover,
            "house/omslag.jpg",
            style.name.clone(),
        );
        Some(House {
            name: style.name.clone(),
            logo,
            cover_picture,
            line: style.line.clone(),
        })
    }
}
