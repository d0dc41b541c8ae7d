//! The picture sets that a plan or its organisation asks for, read once for all its editions.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::house::House;
use crate::photo;
use crate::pictogram::{
    OWN, Palette, PictureSet, Pictures, Request, clean, greyed, is_non_commercial, is_share_alike,
    on_white, with_signs,
};
use crate::plan::{Extras, PictureChoice, Plan};
use crate::resources::Folder;
use crate::source::Span;
use crate::view::AssetSource;

/// The list of a set of 15,000 pictures takes 2 MB.
const MOST_LIST_BYTES: u64 = 30_000_000;
const MOST_PICTURE_BYTES: u64 = 10_000_000;

/// A picture of a set in a folder, as an SVG for a reader; none when it is not there or broken.
pub fn set_picture(folder: &Path, file: &str, palette: &Palette) -> Option<String> {
    draw(&Folder::open(folder)?, file, palette)
}

fn draw(folder: &Folder, file: &str, palette: &Palette) -> Option<String> {
    let bytes = folder.bytes(&format!("plaatjes/{file}"), MOST_PICTURE_BYTES)?;
    let svg = if file.ends_with(".svg") {
        // It was clean when it came in; somebody may have changed it since.
        let svg = clean(&bytes).ok()?;
        if palette.is_grey() { greyed(&svg) } else { svg }
    } else {
        photo::in_square(&bytes, palette.is_grey()).ok()?
    };
    Some(if palette.is_dark() {
        on_white(&svg)
    } else {
        svg
    })
}

/// Sets by name, and in which order to look.
#[derive(Default)]
pub struct Sets {
    pub sets: BTreeMap<String, PictureSet>,
    pub order: Vec<String>,
    folders: BTreeMap<String, Folder>,
}

impl Sets {
    /// Reads what the plan names. What is not there is a remark: our own drawings take its place.
    pub fn load(
        plan: &Plan,
        house: Option<&House>,
        folder: Option<&Path>,
        report: &mut Report,
    ) -> Self {
        let own = &plan.presentation.sets;
        let mut asked: Vec<(String, Option<Span>)> = own
            .iter()
            .map(|it| (it.text.trim().to_lowercase(), Some(it.span)))
            .collect();
        if asked.is_empty() {
            let house = house.map(|it| it.sets.as_slice()).unwrap_or_default();
            asked = house.iter().map(|it| (it.to_lowercase(), None)).collect();
        }
        let mut found = Self {
            order: asked.iter().map(|(name, _)| name.clone()).collect(),
            ..Self::default()
        };
        for (name, span) in asked {
            found.add(&name, span, folder, report);
        }
        // A picture may be asked of a set that is not in the order.
        let mut named = Vec::new();
        plan.each_extras(&mut |extras: &Extras| named.extend(&extras.pictogram));
        named.extend(plan.pictures.iter().filter_map(|it| match &it.choice {
            PictureChoice::Named(words) => Some(words),
            PictureChoice::None | PictureChoice::Photo(_) => None,
        }));
        for words in named {
            // That the set is missing is said of the picture itself, as a fault.
            if let Some(set) = Request::parse(&words.text).set {
                found.add(&set, Some(words.span), folder, &mut Report::default());
            }
        }
        found
    }

    fn add(&mut self, name: &str, span: Option<Span>, folder: Option<&Path>, report: &mut Report) {
        if name == OWN || self.sets.contains_key(name) {
            return;
        }
        let plain = name
            .chars()
            .all(|it| it.is_alphanumeric() || it == '-' || it == '_');
        let found = folder
            .filter(|_| plain)
            .and_then(|it| Folder::open(&it.join(name)));
        let Some(found) = found else {
            let shown = folder
                .map(|it| it.display().to_string())
                .unwrap_or_default();
            report.push(
                Diagnostic::new(&kinds::SET_MISSING, span)
                    .with("set", name)
                    .with("folder", shown),
            );
            return;
        };
        let text = |file| found.text(file, MOST_LIST_BYTES).unwrap_or_default();
        let set = PictureSet::read(
            name,
            &text("set.toml"),
            &text("kaarten.json"),
            &text("koppeling.toml"),
        );
        match set {
            Ok(set) => {
                self.sets.insert(name.to_owned(), set);
                self.folders.insert(name.to_owned(), found);
            }
            Err((file, detail)) => report.push(
                Diagnostic::new(&kinds::SET_BROKEN, span)
                    .with("set", name)
                    .with("file", file)
                    .with("detail", detail.lines().last().unwrap_or_default()),
            ),
        }
    }

    /// The finished bytes of a pictogram for a reader; a remark when a picture of a set is broken.
    pub fn bytes(
        &self,
        pictures: &Pictures,
        source: &AssetSource,
        palette: &Palette,
        report: &mut Report,
    ) -> Option<Vec<u8>> {
        let (svg, signs) = match source {
            AssetSource::Pictogram { id, signs } => {
                (pictures.library.get(id)?.coloured(palette), signs)
            }
            AssetSource::Set {
                set,
                card,
                signs,
                concept,
            } => {
                let card = self.sets.get(set)?.cards.get(*card)?;
                let svg = self.drawn(set, &card.file, palette).or_else(|| {
                    report.push(
                        Diagnostic::new(&kinds::SET_PICTURE_BROKEN, None)
                            .with("set", set.clone())
                            .with("file", card.file.clone()),
                    );
                    let own = concept.as_deref().and_then(|it| pictures.library.get(it));
                    let own = own.or_else(|| pictures.library.get("question_mark"))?;
                    Some(own.coloured(palette))
                })?;
                (svg, signs)
            }
            _ => return None,
        };
        let signs: Vec<_> = signs
            .iter()
            .filter_map(|id| pictures.library.modifier(id))
            .collect();
        Some(with_signs(&svg, &signs, palette).into_bytes())
    }

    fn drawn(&self, set: &str, file: &str, palette: &Palette) -> Option<String> {
        draw(self.folders.get(set)?, file, palette)
    }

    /// What the licences of the pictures in a document ask of who prints it. `used` are sets with the
    /// place of a picture in their list.
    pub fn terms(&self, used: &[(&str, usize)], house: Option<&House>, report: &mut Report) {
        let commercial = house.is_some_and(|it| it.commercial);
        let mut said: Vec<(&str, &str)> = Vec::new();
        for (name, card) in used {
            let Some(set) = self.sets.get(*name) else {
                continue;
            };
            let Some(card) = set.cards.get(*card) else {
                continue;
            };
            let (licence, _) = set.terms_of(card);
            if said.contains(&(name, licence)) {
                continue;
            }
            said.push((name, licence));
            let remark = |kind| {
                Diagnostic::new(kind, None)
                    .with("set", set.about.name.clone())
                    .with("licence", licence.to_owned())
            };
            if is_non_commercial(licence) && commercial {
                report.push(remark(&kinds::LICENCE_NON_COMMERCIAL));
            }
            if is_share_alike(licence) {
                report.push(remark(&kinds::LICENCE_SHARE_ALIKE));
            }
        }
    }
}
