//! The pictogram library: drawings with their cards, found by word, recoloured per reader.
//!
//! A concept is `pictograms/<category>/<id>.svg` with `<id>.toml` beside it. A file that is neither
//! is refused by name. This is the only module that knows resvg.

mod card;
mod clean;
mod collection;
mod counts;
mod find;
mod lint;
mod matching;
mod modifiers;
mod raster;
mod set;
mod swatches;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::resources::{DataError, Resources};
use crate::toml_reader::{closest, read_data};

pub use card::{Card, Kind, ReaderTest, Words, is_empty_word};
pub use clean::{Refusal, clean, greyed, on_white};
pub use collection::{Chosen, Drawing, OWN, Pictures, Problem, Request, Unknown};
pub use counts::counts;
pub use find::mentions;
pub use lint::{Finding, LINT_MESSAGES, PRINTS_OTHERWISE, lint};
pub use matching::{Ask, Doubt, Known, Match, Person, Reading, Reason, Table};
pub use modifiers::{Modifier, with_signs};
pub use raster::{covered, lightness, render};
pub use set::{About, PictureSet, SetCard, is_non_commercial, is_share_alike};
pub use swatches::{Figure, Palette, SkinTone, Swatch};

const FOLDER: &str = "pictograms";
const MODIFIERS: &str = "pictograms/modifiers.toml";

/// All pictograms, by concept id.
#[derive(Clone, Debug)]
pub struct Library {
    pictograms: BTreeMap<String, Pictogram>,
    sets: BTreeMap<String, About>,
    modifiers: Vec<Modifier>,
    /// Words under the pictures in languages that the cards do not have, by tag.
    labels: BTreeMap<String, BTreeMap<String, String>>,
    /// Each way of writing, in lower case, with the concepts that carry it.
    words: BTreeMap<String, Vec<String>>,
    /// What sentences are read with.
    dutch: matching::Table,
    english: OnceLock<matching::Table>,
}

/// A drawing with its card.
#[derive(Clone, Debug)]
pub struct Pictogram {
    pub id: String,
    pub category: String,
    pub card: Card,
    svg: String,
}

impl Library {
    /// # Errors
    /// When a drawing has no card, a card no drawing, or a file is something else.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        let sets = read_data(resources.text("pictograms/sets.toml")?)
            .map_err(|cause| DataError::new("pictograms/sets.toml", cause))?;
        let mut library = Self {
            pictograms: BTreeMap::new(),
            sets,
            modifiers: modifiers::read(resources.text(MODIFIERS)?)
                .map_err(|cause| DataError::new(MODIFIERS, cause))?,
            labels: BTreeMap::new(),
            words: BTreeMap::new(),
            dutch: matching::Table::default(),
            english: OnceLock::new(),
        };
        for file in resources.list(FOLDER) {
            match file.split('/').collect::<Vec<_>>()[1..] {
                ["sets.toml" | "modifiers.toml" | "README.md" | "LICENSE"] => {}
                ["matching", "README.md"] => {}
                ["matching", name] if matching::FILES.contains(&name) => {}
                ["matching", _] if file == matching::PACKED => {}
                ["labels", name] => library.add_labels(resources, file, name)?,
                [category, name] => library.add(resources, file, category, name)?,
                _ => {
                    return Err(DataError::new(
                        file,
                        "only <category>/<id>.svg and .toml belong here",
                    ));
                }
            }
        }
        library.index();
        library.labels_name_drawings()?;
        library.dutch = Self::read_table(resources)?;
        Ok(library)
    }

    fn english_entries(&self) -> Vec<matching::Entry<'_>> {
        self.iter()
            .map(|it| matching::Entry {
                id: &it.id,
                kind: it.card.kind,
                sensitive: it.card.sensitive,
                empty: is_empty_word(&it.category, &it.id),
                words: &it.card.en.words,
            })
            .collect()
    }

    /// Every form of every Dutch word of the cards: made when the program was built, or of the files of `--data`.
    ///
    /// # Errors
    /// When a file of `matching` is not understood.
    pub fn read_table(resources: &Resources) -> Result<matching::Table, DataError> {
        if let Some(bytes) = resources.bytes(matching::PACKED) {
            return matching::Table::from_bytes(bytes)
                .map_err(|cause| DataError::new(matching::PACKED, cause));
        }
        let texts = resources
            .list(FOLDER)
            .filter(|it| it.ends_with(".toml"))
            .map(|file| Ok((file, resources.text(file)?)))
            .collect::<Result<Vec<_>, _>>()?;
        matching::Table::from_files(texts).map_err(|(file, cause)| DataError::new(file, cause))
    }

    /// The table of forms: Dutch, or English where somebody asks for it.
    pub fn table(&self, tag: &str) -> &matching::Table {
        if tag == "en" {
            self.english
                .get_or_init(|| matching::Table::english(&self.english_entries()))
        } else {
            &self.dutch
        }
    }

    /// The concepts that a sentence names, in Dutch or English.
    pub fn read(&self, sentence: &str, tag: &str, known: &Known) -> Reading<'_> {
        self.table(tag).read(sentence, known)
    }

    fn add_labels(
        &mut self,
        resources: &Resources,
        file: &str,
        name: &str,
    ) -> Result<(), DataError> {
        let tag = name.strip_suffix(".toml").filter(|it| it.len() == 2);
        let Some(tag) = tag else {
            return Err(DataError::new(file, "this is not <language>.toml"));
        };
        let labels =
            read_data(resources.text(file)?).map_err(|cause| DataError::new(file, cause))?;
        self.labels.insert(tag.to_owned(), labels);
        Ok(())
    }

    /// A word for a drawing that does not exist is a slip of the pen.
    fn labels_name_drawings(&self) -> Result<(), DataError> {
        for (tag, labels) in &self.labels {
            for id in labels.keys() {
                if !self.pictograms.contains_key(id) {
                    let file = format!("{FOLDER}/labels/{tag}.toml");
                    return Err(DataError::new(file, format!("there is no drawing {id:?}")));
                }
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        resources: &Resources,
        file: &str,
        category: &str,
        name: &str,
    ) -> Result<(), DataError> {
        let partner_missing = |partner: &str| resources.bytes(partner).is_none();
        if let Some(id) = name.strip_suffix(".toml") {
            let drawing = format!("{FOLDER}/{category}/{id}.svg");
            if partner_missing(&drawing) {
                return Err(DataError::new(file, "this card has no drawing"));
            }
            return Ok(());
        }
        let Some(id) = name.strip_suffix(".svg") else {
            return Err(DataError::new(
                file,
                "this is not a drawing (.svg) or a card (.toml)",
            ));
        };
        let card_file = format!("{FOLDER}/{category}/{id}.toml");
        if partner_missing(&card_file) {
            return Err(DataError::new(file, "this drawing has no card"));
        }
        let card: Card = read_data(resources.text(&card_file)?)
            .map_err(|cause| DataError::new(&card_file, cause))?;
        if !self.sets.contains_key(&card.set) {
            return Err(DataError::new(
                &card_file,
                format!("there is no set {:?}", card.set),
            ));
        }
        let pictogram = Pictogram {
            id: id.to_owned(),
            category: category.to_owned(),
            card,
            svg: resources.text(file)?.to_owned(),
        };
        if self.pictograms.insert(id.to_owned(), pictogram).is_some() {
            return Err(DataError::new(
                file,
                "another category holds the same concept",
            ));
        }
        Ok(())
    }

    fn index(&mut self) {
        for pictogram in self.pictograms.values() {
            for word in pictogram.card.nl.words.iter().filter(|word| is_plain(word)) {
                let concepts = self.words.entry(word.to_lowercase()).or_default();
                if !concepts.contains(&pictogram.id) {
                    concepts.push(pictogram.id.clone());
                }
            }
        }
    }

    pub fn get(&self, id: &str) -> Option<&Pictogram> {
        self.pictograms.get(id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Pictogram> {
        self.pictograms.values()
    }

    pub fn set(&self, id: &str) -> Option<&About> {
        self.sets.get(id)
    }

    /// The sign that a writer means by a word: "niet", "klaar".
    pub fn modifier(&self, word: &str) -> Option<&Modifier> {
        let word = word.trim().to_lowercase();
        self.modifiers.iter().find(|it| it.is_called(&word))
    }

    pub fn modifiers(&self) -> impl Iterator<Item = &Modifier> {
        self.modifiers.iter()
    }

    /// The languages in which every drawing can be labelled, apart from Dutch and English.
    pub fn label_languages(&self) -> impl Iterator<Item = &str> {
        self.labels.keys().map(String::as_str)
    }

    /// The word of a drawing in a language; none where nobody wrote it.
    pub fn label(&self, pictogram: &Pictogram, tag: &str) -> Option<String> {
        match tag {
            "nl" | "en" => pictogram.words_in(tag).words.first().cloned(),
            _ => self.labels.get(tag)?.get(&pictogram.id).cloned(),
        }
    }

    /// What a writer means by a name: a concept id, or a word that only one card carries first.
    pub fn named(&self, name: &str) -> Option<&Pictogram> {
        let name = name.trim().to_lowercase();
        if let Some(pictogram) = self.pictograms.get(&name) {
            return Some(pictogram);
        }
        let concepts = self.words.get(&name)?;
        // A card's first word is its name; that settles words that several cards carry.
        concepts
            .iter()
            .filter_map(|id| self.pictograms.get(id))
            .find(|it| {
                it.card
                    .nl
                    .words
                    .first()
                    .is_some_and(|word| word.to_lowercase() == name)
            })
            .or_else(|| concepts.first().and_then(|id| self.pictograms.get(id)))
    }

    /// The name that a writer most likely meant.
    pub fn suggestion(&self, name: &str) -> Option<String> {
        let known = self.words.keys().chain(self.pictograms.keys());
        closest(name, known.map(String::as_str))
    }

    /// Pictograms that carry the text as a word, the best first. Dutch words come before English
    /// ones: "auto" is a car, not "autonomy".
    pub fn search(&self, text: &str) -> Vec<&Pictogram> {
        let text = text.trim().to_lowercase();
        let mut found: Vec<(usize, &Pictogram)> = self
            .iter()
            .filter_map(|it| rank(it, &text).map(|rank| (rank, it)))
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
        found.into_iter().map(|(_, pictogram)| pictogram).collect()
    }
}

fn rank(pictogram: &Pictogram, text: &str) -> Option<usize> {
    let card = &pictogram.card;
    let bare = |word: &str| word.replace(['+', '*'], "").to_lowercase();
    // The start of a word is enough, once there are letters to go by.
    let starts = |word: &str| text.len() >= 3 && word.split(' ').any(|it| it.starts_with(text));
    if pictogram.id == text || card.nl.words.iter().any(|word| bare(word) == text) {
        Some(0)
    } else if card.nl.words.iter().any(|word| starts(&bare(word))) {
        Some(1)
    } else if card.en.words.iter().any(|word| word.to_lowercase() == text) {
        Some(2)
    } else {
        None
    }
}

/// Words in the richer notation of the cards (`af+wassen`, `*begeleider`) are rules, not words.
fn is_plain(word: &str) -> bool {
    !word.contains(['+', '*'])
}

impl Pictogram {
    /// The drawing as it is kept, in the colours of the style guide.
    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// The drawing in the colours of a reader.
    pub fn coloured(&self, palette: &Palette) -> String {
        // Rain and sky share the client's blue and are not the client.
        let figure = matches!(
            self.card.kind,
            Kind::Action | Kind::Person | Kind::Feeling | Kind::Notion
        );
        if figure {
            palette.apply(&self.svg)
        } else {
            palette.with_figure(Figure::Blue).apply(&self.svg)
        }
    }

    /// Words of the language; Dutch where the card has no other.
    pub fn words_in(&self, tag: &str) -> &Words {
        if tag == "en" {
            &self.card.en
        } else {
            &self.card.nl
        }
    }

    pub fn file(&self) -> String {
        format!("{FOLDER}/{}/{}.svg", self.category, self.id)
    }
}
