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
    },
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
            && let Some(picture) = self.photo_with(photo, None, 30.0)
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
            photo: false,
        }
    }

    /// A photo of somebody: what it shows is known without a description.
    pub fn photo_of(&mut self, photo: &Photo, name: &str, millimetres: f64) -> Option<Picture> {
        let alt = self.message_with("photo-of", &[("name", name.into())]);
        self.photo_with(photo, Some(alt), millimetres)
    }

    fn photo_with(
        &mut self,
        photo: &Photo,
        default: Option<String>,
        millimetres: f64,
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
                } if *other == file => {
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
            let name = format!("photos/{photos}.jpg");
            self.assets.push(Asset {
                name: name.clone(),
                source: AssetSource::Photo { file, millimetres },
            });
            name
        });
        Some(Picture {
            asset,
            alt,
            photo: true,
        })
    }
}
