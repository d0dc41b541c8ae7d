//! Which picture stands beside which sentence.
//!
//! The order is fixed: the photo that the plan gives, the pictogram that the plan names, the client's
//! own picture of a word in the text, the concept that the text says most about. What the text denies carries the sign for "not".
//! Otherwise the picture column stays empty, and the writer hears which sentence it was: a vague picture is worse than none.

use super::*;
use crate::diagnostic::{Diagnostic, kinds};
use crate::pictogram::{
    Chosen, Drawing, Known, Match, OWN, Person as Named, Pictogram, Pictures, Request, mentions,
};
use crate::plan::{Extras, NotSign, OwnPicture, Photo, PictureChoice};
use crate::source::Span;
use crate::view::known_words;

/// A picture that the View names, with where its bytes come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// `pictures/cook.svg` or `photos/0.jpg`: never the name of a file of the plan.
    pub name: String,
    pub source: AssetSource,
}

#[derive(Clone, Debug, PartialEq)]
pub enum AssetSource {
    /// A drawing of our own, with the signs on it.
    Pictogram { id: String, signs: Vec<String> },
    /// A picture of another set, by its place in the list of cards.
    Set {
        set: String,
        card: usize,
        signs: Vec<String>,
        /// Our own drawing of the same, should the picture be broken.
        concept: Option<String>,
    },
    /// The file as the plan names it, and the side of its largest print.
    Photo {
        file: String,
        millimetres: f64,
        /// The shape of a person's side; none for a square.
        shape: Option<Shape>,
    },
    /// Who has no photo: the first letter in the shape of the side.
    Letter { letter: String, shape: Shape },
    /// A picture of the organisation.
    House(HousePicture),
}

/// One picture per idea: a picture over every word was found to slow reading.
const MOST_PICTURES: usize = 1;
/// Beside the first one. More hide the sentence.
const MOST_KEY_PICTURES: usize = 2;

/// How many pictures of its own choice the program puts beside a sentence.
pub fn most_pictures() -> usize {
    MOST_PICTURES
}

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

    fn name(self) -> &'static str {
        match self {
            Self::Circle => "circle",
            Self::Square => "square",
            Self::Shield => "shield",
            Self::Hexagon => "hexagon",
        }
    }

    /// The line and the ground of its side, as in `templates/themes.toml` for `kleur`.
    pub fn tone(self) -> (&'static str, &'static str) {
        match self {
            Self::Circle => ("2F6BB0", "E2EEF9"),
            Self::Square => ("3F7F3F", "E3F1E3"),
            Self::Shield => ("B0437A", "FAE4EE"),
            Self::Hexagon => ("BF5F08", "FDEBD6"),
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

/// The client's own pictures, by what they stand for.
#[derive(Default)]
pub struct OwnPictures {
    all: Vec<OwnPicture>,
    /// By concept, for words that name one without doubt: then every form of the word has it.
    concepts: BTreeMap<String, usize>,
    /// Other words hold as they are written.
    words: Vec<usize>,
    /// What the plan tells about its words: names, and what an ambiguous word means here.
    known: Known,
}

impl OwnPictures {
    pub fn of(plan: &Plan, pictures: &Pictures) -> Self {
        let mut own = Self {
            all: plan.pictures.clone(),
            ..Self::default()
        };
        own.known = known_words(plan, pictures.library);
        for (index, it) in plan.pictures.iter().enumerate() {
            match pictures.library.certain(&it.word.text) {
                Some(concept) => {
                    own.concepts.insert(concept.id.clone(), index);
                }
                None => own.words.push(index),
            }
        }
        own
    }

    fn for_concept(&self, id: &str) -> Option<&OwnPicture> {
        self.concepts.get(id).map(|it| &self.all[*it])
    }

    fn in_sentence(&self, sentence: &str) -> Option<(PictureChoice, String)> {
        let own = self.words.iter().map(|it| &self.all[*it]);
        let mut found = own.filter(|it| mentions(sentence, &it.word.text));
        let found = found.next()?;
        Some((found.choice.clone(), found.word.text.clone()))
    }

    /// A word of the plan's own that our library does not have.
    fn named(&self, text: &str) -> Option<(PictureChoice, String)> {
        let mut own = self.words.iter().map(|it| &self.all[*it]);
        let found = own.find(|it| it.word.text.to_lowercase() == text.trim().to_lowercase())?;
        Some((found.choice.clone(), found.word.text.clone()))
    }

    /// Concepts that this client wants no picture of.
    fn unwanted(&self, id: &str) -> bool {
        self.for_concept(id)
            .is_some_and(|it| it.choice == PictureChoice::None)
    }
}

/// "eigen", "eigen foto's": not "Eigendom van …".
fn is_own(licence: &str) -> bool {
    let lower = licence.to_lowercase();
    lower.split(|it: char| !it.is_alphanumeric()).next() == Some(OWN)
}

impl Builder<'_> {
    /// The picture of an item with its sentence; remarks when there is none.
    pub fn picture(&mut self, extras: &Extras, sentence: &Sentence, span: Span) -> Option<Picture> {
        if let Some(picture) = self.given_picture(extras) {
            return Some(picture);
        }
        // The writer chose, and this client wants no picture of that.
        if extras.pictogram.is_some() && extras.photo.is_none() {
            return None;
        }
        // One sentence has one picture for every reader, so the client's words decide.
        let client_words = self.picture_words.get(&span.start).cloned();
        let (words, span) = match client_words {
            Some(words) => (words.text, words.span),
            None => (sentence.text.clone(), span),
        };
        if let Some((choice, word)) = self.own_pictures.in_sentence(&words) {
            return self.own(&choice, &word);
        }
        let library = self.sources.pictures.library;
        let reading = library.read(&words, "nl", &self.own_pictures.known);
        let wanted = |it: &Match| !self.own_pictures.unwanted(it.concept);
        let sensitive = reading.sensitive().find(|it| wanted(it)).cloned();
        if let [found] = reading.placeable(MOST_PICTURES, &wanted)[..] {
            let found = found.clone();
            if let Some(picture) = self.matched(&found) {
                return Some(picture);
            }
        }
        if let Some(picture) = self.face_of_named(&reading.people, &words) {
            return Some(picture);
        }
        if self.is_team() {
            return None;
        }
        if let Some(found) = sensitive {
            self.report.push(
                Diagnostic::new(&kinds::SENSITIVE_PICTURE, span)
                    .with("word", found.words.clone())
                    .with("sentence", words.clone()),
            );
        } else if let Some(ask) = reading.ask.iter().find(|it| it.concepts.len() > 1) {
            let word = ask.words.to_lowercase();
            let names: Vec<String> = ask
                .concepts
                .iter()
                .filter_map(|id| library.other_name(id, &word))
                .collect();
            if let Some(first) = names.first().cloned() {
                self.report.push(
                    Diagnostic::new(&kinds::WHICH_PICTURE, span)
                        .with("word", word)
                        .with("sentence", words.clone())
                        .with("first", first)
                        .with_choices("choices", names),
                );
            }
        } else {
            self.without_picture(&words, span);
        }
        None
    }

    /// Somebody's photo or first letter, where the sentence is about this person and nothing else that has a picture.
    fn face_of_named(&mut self, named: &[Named], sentence: &str) -> Option<Picture> {
        if !mentions(sentence, &named.first()?.name) {
            return None;
        }
        let plan = self.plan;
        let person = plan
            .people
            .iter()
            .find(|it| it.name.text == named[0].name)?;
        let (name, side) = (&person.name.text, person.side);
        let photo = person.photo.clone();
        photo
            .and_then(|it| self.photo_of(&it, name, 30.0, side))
            .or_else(|| self.letter_of(name, side))
    }

    /// Somebody's photo, else the first letter.
    pub fn face(&mut self, tile: &PersonTile) -> Option<Picture> {
        let photo = tile.photo.clone();
        photo.or_else(|| self.letter_of(&tile.name, tile.side))
    }

    /// The tile of somebody without a photo.
    fn letter_of(&mut self, name: &str, side: Side) -> Option<Picture> {
        let letter = super::initial(name);
        let number = u32::from(letter.chars().next()?);
        let shape = Shape::of(side);
        let asset = format!("letters/{number:x}-{}.svg", shape.name());
        if !self.assets.iter().any(|it| it.name == asset) {
            self.assets.push(Asset {
                name: asset.clone(),
                source: AssetSource::Letter { letter, shape },
            });
        }
        Some(Picture {
            asset,
            alt: name.to_owned(),
            word: String::new(),
            photo: true,
        })
    }

    /// The picture of a concept that a sentence names, with the sign for "not" where it says so.
    fn matched(&mut self, found: &Match) -> Option<Picture> {
        let concept = self.sources.pictures.library.get(found.concept)?;
        if found.negated {
            // A picture that cannot carry the sign would say the opposite: then there is none.
            return self.named(&format!("{} + niet", concept.id));
        }
        self.pictogram(concept)
    }

    /// The picture of what words name for certain; where they name nothing there is none.
    pub fn picture_in(&mut self, words: &str) -> Option<Picture> {
        let library = self.sources.pictures.library;
        let reading = library.read(words, "nl", &self.own_pictures.known);
        let wanted = |it: &Match| !self.own_pictures.unwanted(it.concept);
        let found = reading.placeable(MOST_PICTURES, &wanted);
        let found = (*found.first()?).clone();
        self.matched(&found)
    }

    /// Says which sentence has no picture, and which pictures of other sets may do.
    fn without_picture(&mut self, sentence: &str, span: Span) {
        let pictures = &self.sources.pictures;
        let words = sentence.split(|it: char| !it.is_alphanumeric() && it != '-');
        // Short words are mostly not what a sentence is about.
        let proposals: Vec<String> = words
            .filter(|it| it.chars().count() >= 4)
            .flat_map(|word| pictures.proposals(word))
            .take(3)
            .collect();
        self.report.push(if proposals.is_empty() {
            Diagnostic::new(&kinds::NO_PICTURE, span).with("sentence", sentence)
        } else {
            Diagnostic::new(&kinds::NO_PICTURE_PROPOSAL, span)
                .with("sentence", sentence)
                .with("first", proposals[0].clone())
                .with_choices("proposals", proposals)
        });
    }

    /// What the writer chose: a photo, else a pictogram by name.
    pub fn given_picture(&mut self, extras: &Extras) -> Option<Picture> {
        if let Some(photo) = &extras.photo
            && let Some(picture) = self.photo_with(photo, None, 30.0, None)
        {
            return Some(picture);
        }
        let name = extras.pictogram.as_ref()?;
        self.named(&name.text)
    }

    /// A picture by the words of a writer. The client's own picture of that concept goes first, except
    /// where a sign changes the message: a photo can carry none.
    fn named(&mut self, text: &str) -> Option<Picture> {
        if let Some((choice, word)) = self.own_pictures.named(text) {
            return self.own(&choice, &word);
        }
        let request = Request::parse(text);
        let mut chosen = self.sources.pictures.requested(&request).ok()?;
        // With a sign the client's own picture still goes first, unless it is a photo.
        if let Drawing::Own(it) | Drawing::Set(_, _, Some(it)) = chosen.drawing
            && !chosen.signs.is_empty()
            && request.set.is_none()
            && let Some(own) = self.own_pictures.for_concept(&it.id)
            && let PictureChoice::Named(words) = &own.choice
            && let Ok(own) = self
                .sources
                .pictures
                .requested(&Request::parse(&words.text))
            && own.signs.is_empty()
        {
            chosen.drawing = own.drawing;
        }
        match chosen.drawing {
            Drawing::Own(concept) | Drawing::Set(_, _, Some(concept))
                if chosen.signs.is_empty() && request.set.is_none() =>
            {
                self.pictogram(concept)
            }
            Drawing::Own(concept) | Drawing::Set(_, _, Some(concept))
                if self.own_pictures.unwanted(&concept.id) =>
            {
                None
            }
            _ => Some(self.chosen(&chosen)),
        }
    }

    /// A pictogram of the program's own choice: moments of the day, life areas.
    pub fn concept(&mut self, id: &str) -> Option<Picture> {
        let concept = self.sources.pictures.library.get(id)?;
        self.pictogram(concept)
    }

    /// The picture of a word alone, where it can be only one; a sensitive one only where the client chose it.
    pub fn picture_of_word(&mut self, word: &str) -> Option<Picture> {
        if let Some((choice, word)) = self.own_pictures.named(word) {
            return self.own(&choice, &word);
        }
        let library = self.sources.pictures.library;
        let concept = library.certain(word)?;
        let own = self.own_pictures.for_concept(&concept.id).is_some();
        if concept.card.sensitive && !own {
            return None;
        }
        self.pictogram(concept)
    }

    /// The picture that this client has for a concept; none when she wants none.
    fn pictogram(&mut self, concept: &Pictogram) -> Option<Picture> {
        match self.own_pictures.for_concept(&concept.id).cloned() {
            Some(own) => self.own(&own.choice, &own.word.text),
            None => {
                let concept = self.sources.pictures.library.get(&concept.id)?;
                let drawing = self.sources.pictures.concept(concept);
                Some(self.chosen(&Chosen::plain(drawing)))
            }
        }
    }

    /// The picture that the client chose for a word; a card shows that word.
    fn own(&mut self, choice: &PictureChoice, word: &str) -> Option<Picture> {
        match choice {
            PictureChoice::None => None,
            PictureChoice::Photo(photo) => {
                let picture = self.photo_with(photo, None, 30.0, None)?;
                Some(Picture {
                    word: word.to_owned(),
                    ..picture
                })
            }
            PictureChoice::Named(words) => {
                let request = Request::parse(&words.text);
                let chosen = self.sources.pictures.requested(&request).ok()?;
                Some(self.chosen(&chosen))
            }
        }
    }

    fn chosen(&mut self, chosen: &Chosen) -> Picture {
        let mut chosen = chosen.clone();
        let cross = self.sources.pictures.library.modifier("not_cross");
        for sign in &mut chosen.signs {
            if sign.id == "not" && self.edition.not_sign == NotSign::Cross {
                *sign = cross.unwrap_or(sign);
            }
        }
        let name = chosen.asset();
        if !self.assets.iter().any(|asset| asset.name == name) {
            let signs = chosen.signs.iter().map(|it| it.id.clone()).collect();
            self.assets.push(Asset {
                name: name.clone(),
                source: match chosen.drawing {
                    Drawing::Own(pictogram) => AssetSource::Pictogram {
                        id: pictogram.id.clone(),
                        signs,
                    },
                    Drawing::Set(set, card, concept) => AssetSource::Set {
                        set: set.id.clone(),
                        card: set.index_of(card),
                        signs,
                        concept: concept.map(|it| it.id.clone()),
                    },
                },
            });
        }
        let tag = self.sources.locale.tag();
        Picture {
            asset: name,
            alt: chosen.alt(tag),
            word: chosen.word(tag),
            photo: false,
        }
    }

    /// Whose pictures the document shows, where their licence asks to say so.
    pub fn credits(&mut self) -> Option<Section> {
        let mut lines: Vec<String> = Vec::new();
        for asset in &self.assets {
            let line = match &asset.source {
                AssetSource::Pictogram { id, .. } => {
                    let library = self.sources.pictures.library;
                    let card = library.get(id).map(|it| &it.card);
                    card.and_then(|it| library.set(&it.set))
                        .map(|it| it.credit.clone())
                }
                AssetSource::Set { set, card, .. } => {
                    let set = self.sources.pictures.sets.get(set)?;
                    let (licence, credit) = set.terms_of(&set.cards[*card]);
                    let maker = &set.cards[*card].maker;
                    let who = if maker.is_empty() {
                        &set.about.name
                    } else {
                        maker
                    };
                    Some(match credit {
                        // The pictures of the house itself need no thanks.
                        "" if is_own(licence) => String::new(),
                        "" => format!("{who}, {licence}"),
                        credit if !maker.is_empty() && !credit.contains(maker.as_str()) => {
                            format!("{maker}. {credit}")
                        }
                        credit => credit.to_owned(),
                    })
                }
                _ => None,
            };
            lines.extend(line.filter(|it| !it.is_empty()));
        }
        lines.sort();
        lines.dedup();
        if lines.is_empty() {
            return None;
        }
        let sentences = lines.into_iter().map(|line| self.plain("", line)).collect();
        let row = Block::Row {
            picture: None,
            more: Vec::new(),
            sentences,
            facts: Vec::new(),
            notes: Vec::new(),
        };
        let title = self.message("section-credits");
        Some(section("bronnen", title, vec![row]))
    }

    /// More pictures of the same sentence, for a client who reads key words.
    pub fn key_pictures(&mut self, first: &Option<Picture>, sentence: &Sentence) -> Vec<Picture> {
        if self.edition.density != Density::KeyWords || !self.is_client() {
            return Vec::new();
        }
        let library = self.sources.pictures.library;
        let reading = library.read(&sentence.text, "nl", &self.own_pictures.known);
        let mut pictures: Vec<Picture> = Vec::new();
        for found in reading.placeable(MOST_KEY_PICTURES + 1, &|_| true) {
            let Some(picture) = self.matched(found) else {
                continue;
            };
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
