//! What all documents of a process share: fonts, templates, Typst's library.

use std::collections::HashMap;

use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font as TypstFont, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt as _};

use super::Files;
use super::world::PlanWorld;
use crate::resources::{DataError, Resources};

/// A font file, as read from a folder.
pub type Font = Vec<u8>;

/// Shared by all documents; build one and keep it.
pub struct Engine {
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<TypstFont>,
    pub(super) sources: HashMap<FileId, Source>,
    pub(super) library: LazyHash<Library>,
    /// The colours, which templates read as data.
    data: HashMap<FileId, Bytes>,
    /// The families that the user brought, as JSON; they come before ours.
    own_families: Vec<u8>,
}

/// Files ids are interned for ever and there are only 65 535 of them: the same few paths serve every
/// plan, with other bytes behind them.
pub(super) fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are valid");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl Engine {
    /// # Errors
    /// When a template is not text, or a font file holds no font.
    pub fn new(resources: &Resources, own_fonts: &[Font]) -> Result<Self, DataError> {
        let mut fonts = Vec::new();
        for bytes in own_fonts {
            let count = fonts.len();
            fonts.extend(TypstFont::iter(Bytes::new(bytes.clone())));
            if fonts.len() == count {
                return Err(DataError::new(
                    "--fonts",
                    "a file in the folder is not a font",
                ));
            }
        }
        let mut families: Vec<&str> = fonts.iter().map(|it| it.info().family.as_str()).collect();
        families.dedup();
        let own_families = serde_json::to_vec(&families).unwrap_or_default();
        for bytes in [
            notosans::REGULAR_TTF,
            notosans::BOLD_TTF,
            dejavu::sans::regular(),
            dejavu::sans::bold(),
        ] {
            fonts.extend(TypstFont::iter(Bytes::new(bytes)));
        }
        let mut sources = HashMap::new();
        let mut data = HashMap::new();
        for name in resources.list("templates") {
            if name == "templates/themes.toml" {
                let colours = resources.text(name)?.as_bytes().to_vec();
                data.insert(file_id(name), Bytes::new(colours));
                continue;
            }
            if !name.ends_with(".typ") {
                // Profiles, starting plans and the page for a screen have readers of their own.
                let known = name.starts_with("templates/profiles/")
                    || (name.starts_with("templates/start/") && name.ends_with(".toml"))
                    || name == "templates/clientvriendelijk.toml"
                    || name.starts_with("templates/html/")
                    || name == "templates/README.md";
                if known {
                    continue;
                }
                return Err(DataError::new(name, "this is not a template (.typ)"));
            }
            let id = file_id(name);
            sources.insert(id, Source::new(id, resources.text(name)?.to_owned()));
        }
        // Row heads of tables need this feature; the engine marks its functions as temporary.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Ok(Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            data,
            library: LazyHash::new(library),
            own_families,
        })
    }

    pub(super) fn world(&self, template: &str, json: &str, files: &Files) -> PlanWorld<'_> {
        let mut bytes: HashMap<FileId, Bytes> = files
            .iter()
            .map(|(name, bytes)| (file_id(name), Bytes::new(bytes.clone())))
            .collect();
        bytes.extend(self.data.iter().map(|(id, bytes)| (*id, bytes.clone())));
        bytes.insert(file_id("view.json"), Bytes::new(json.as_bytes().to_vec()));
        bytes.insert(file_id("fonts.json"), Bytes::new(self.own_families.clone()));
        PlanWorld {
            engine: self,
            main: file_id(template),
            files: bytes,
        }
    }

    /// Is there a glyph for this character in any font?
    pub fn covers(&self, character: char) -> bool {
        character.is_control()
            || self
                .fonts
                .iter()
                .any(|font| font.info().coverage.contains(character as u32))
    }
}
