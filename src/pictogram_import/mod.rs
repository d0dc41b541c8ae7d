//! Brings pictures of others in: ARASAAC, Sclera, Mulberry, OpenMoji, or any folder.
//!
//! What comes out is a set folder on this machine, whole or not at all: cleaned pictures, a card for
//! each with its words, licence and credit, and a list that says which of our concepts each one draws.
//! A picture is linked to a concept only where a word of it is exactly a word of that concept alone; the
//! list is for people to correct, and a next import keeps their corrections.

mod kinds;
mod links;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::photo;
use crate::pictogram::{About, Library, PictureSet, SetCard, clean};

pub use kinds::Kind;
use source::Source;

/// What somebody asks for.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub source: PathBuf,
    /// Where the sets of this machine lie.
    pub sets: PathBuf,
    /// None: see what lies there.
    pub kind: Option<Kind>,
    pub id: Option<String>,
    pub licence: Option<String>,
    pub credit: Option<String>,
    /// Also take the drawings that are bare line schemes.
    pub schematic: bool,
    /// A file with Dutch names for a set that has none, with its text.
    pub labels: Option<(String, String)>,
}

/// What was brought in.
#[derive(Debug)]
pub struct Imported {
    pub id: String,
    pub folder: PathBuf,
    pub about: About,
    pub pictures: usize,
    /// How many of our concepts have a picture of this set now.
    pub concepts: usize,
    pub refused: Vec<Refused>,
    pub left_out: LeftOut,
}

/// A file that was not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub file: String,
    pub reason: Reason,
}

impl Refused {
    fn new(file: impl Into<String>, reason: Reason) -> Self {
        Self {
            file: file.into(),
            reason,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its name leads out of the folder.
    Outside,
    Link,
    Deep,
    Large,
    Unreadable,
    Drawing(crate::pictogram::Refusal),
    Pixels(photo::Problem),
}

impl Reason {
    /// The variant of the message "import-refused" that explains it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Outside => "outside",
            Self::Link => "link",
            Self::Deep => "deep",
            Self::Large => "large",
            Self::Unreadable => "broken",
            Self::Drawing(refusal) => refusal.word(),
            Self::Pixels(photo::Problem::TooLarge { .. } | photo::Problem::FileTooLarge { .. }) => {
                "large"
            }
            Self::Pixels(_) => "broken",
        }
    }
}

/// How many pictures were left out by rule, by the name of the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(pub BTreeMap<&'static str, usize>);

impl LeftOut {
    fn add(&mut self, rule: &'static str) {
        *self.0.entry(rule).or_default() += 1;
    }
}

/// Why nothing was brought in.
#[derive(Debug, PartialEq, Eq)]
pub enum ImportError {
    Missing,
    Unreadable(String),
    /// Not a folder or archive with pictures as we know them.
    NoSet,
    TooMuch,
    /// A folder of pictures says nothing about who may use them.
    NoLicence,
    BadName(String),
    Table {
        file: String,
        cause: String,
    },
    /// A line of the user's own table; `what` is the variant of the message "cli-import-line".
    Line {
        file: String,
        line: u64,
        what: &'static str,
        value: String,
        suggestion: Option<String>,
    },
    NoPictures,
    CannotWrite(String),
}

/// In which language the words of a picture are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    #[default]
    Dutch,
    English,
}

/// A picture as its set describes it.
#[derive(Clone, Debug, Default)]
struct Raw {
    file: String,
    words: Vec<String>,
    language: Labels,
    description: String,
    concept: Option<String>,
    /// Where its row stands, in the user's own table.
    table: String,
    line: u64,
    maker: String,
    licence: String,
    credit: String,
    /// Smaller is better, among pictures with the same word.
    rank: u32,
}

/// Brings a set in.
///
/// # Errors
/// An [`ImportError`]; then nothing on the machine has changed.
pub fn import(wish: &Wish, library: &Library) -> Result<Imported, ImportError> {
    let mut refused = Vec::new();
    let source = Source::open(&wish.source, &mut refused)?;
    let kind = wish.kind.unwrap_or_else(|| Kind::of(&source));
    let mut left_out = LeftOut::default();
    let raws = kind.read(&source, wish, &mut left_out)?;
    if raws.len() > source::MOST_FILES {
        return Err(ImportError::TooMuch);
    }
    let about = about(kind, wish, &raws)?;
    let id = match &wish.id {
        Some(id) => id.clone(),
        None => kind.terms().map_or_else(
            || {
                slug(
                    &wish
                        .source
                        .file_stem()
                        .unwrap_or_default()
                        .to_string_lossy(),
                )
            },
            |[_, id, ..]| id.to_owned(),
        ),
    };
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    if id.is_empty() || id == crate::pictogram::OWN || !id.chars().all(plain) {
        return Err(ImportError::BadName(id));
    }

    let failed = |cause: std::io::Error| ImportError::CannotWrite(cause.to_string());
    fs::create_dir_all(&wish.sets).map_err(failed)?;
    let work = tempfile::Builder::new()
        .prefix(".beeldplan-")
        .tempdir_in(&wish.sets)
        .map_err(failed)?;
    let pictures = work.path().join("plaatjes");
    fs::create_dir(&pictures).map_err(failed)?;
    let (taken, cards) = bring_in(&source, &raws, &pictures, &mut refused)?;
    if cards.is_empty() {
        return Err(ImportError::NoPictures);
    }
    let mut linked = links::find(library, &taken, &cards)?;
    let folder = wish.sets.join(&id);
    // An import that was cut off between its last two steps.
    let old = folder.with_extension("oud");
    if !folder.exists() && old.exists() {
        fs::rename(&old, &folder).map_err(failed)?;
    }
    keep_corrections(&folder, library, &cards, &mut linked)?;
    let about = keep_terms(&folder, wish, about)?;
    let concepts = linked.values().filter(|it| !it.is_empty()).count();
    let write = |name: &str, text: String| fs::write(work.path().join(name), text).map_err(failed);
    write("set.toml", about_file(&about))?;
    let list = serde_json::to_string_pretty(&cards)
        .map_err(|it| ImportError::CannotWrite(it.to_string()))?;
    write("kaarten.json", list)?;
    write("koppeling.toml", links::file(library, &linked))?;
    replace(work, &folder).map_err(failed)?;
    Ok(Imported {
        id,
        folder,
        about,
        pictures: cards.len(),
        concepts,
        refused,
        left_out,
    })
}

fn about(kind: Kind, wish: &Wish, raws: &[Raw]) -> Result<About, ImportError> {
    let source = wish.source.file_name().unwrap_or_default();
    let source = source.to_string_lossy().into_owned();
    let mut about = match kind.terms() {
        Some([name, _, licence, credit]) => About {
            name: name.to_owned(),
            licence: licence.to_owned(),
            credit: credit.to_owned(),
            source,
        },
        None => About {
            name: wish.id.clone().unwrap_or_else(|| source.clone()),
            licence: String::new(),
            credit: String::new(),
            source,
        },
    };
    if let Some(licence) = &wish.licence {
        about.licence.clone_from(licence);
    }
    if let Some(credit) = &wish.credit {
        about.credit.clone_from(credit);
    }
    let each_has_one = !raws.is_empty() && raws.iter().all(|it| !it.licence.is_empty());
    if about.licence.is_empty() && !each_has_one {
        return Err(ImportError::NoLicence);
    }
    Ok(about)
}

/// Cleans every picture, on as many threads as help, and writes it; in the order of the list.
fn bring_in<'r>(
    source: &Source,
    raws: &'r [Raw],
    folder: &Path,
    refused: &mut Vec<Refused>,
) -> Result<(Vec<&'r Raw>, Vec<SetCard>), ImportError> {
    let names = file_names(raws);
    let next = AtomicUsize::new(0);
    let done: Mutex<BTreeMap<usize, Result<(), Reason>>> = Mutex::default();
    let stopped: Mutex<Option<String>> = Mutex::default();
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(raw) = raws.get(index) else { break };
            let result = cleaned(source, &raw.file).map(|bytes| {
                if let Err(cause) = fs::write(folder.join(&names[index]), bytes) {
                    if let Ok(mut stopped) = stopped.lock() {
                        *stopped = Some(cause.to_string());
                    }
                    next.store(raws.len(), Ordering::Relaxed);
                }
            });
            if let Ok(mut done) = done.lock() {
                done.insert(index, result);
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    if let Some(cause) = stopped.into_inner().ok().flatten() {
        return Err(ImportError::CannotWrite(cause));
    }
    let mut taken = Vec::new();
    let mut cards = Vec::new();
    for (index, result) in done.into_inner().unwrap_or_default() {
        let raw = &raws[index];
        match result {
            Ok(()) => {
                taken.push(raw);
                cards.push(SetCard {
                    file: names[index].clone(),
                    words: raw.words.iter().map(|it| plain(it)).collect(),
                    description: plain(&raw.description),
                    maker: plain(&raw.maker),
                    licence: plain(&raw.licence),
                    credit: plain(&raw.credit),
                });
            }
            Err(reason) => refused.push(Refused::new(&raw.file, reason)),
        }
    }
    Ok((taken, cards))
}

/// Words of somebody else, without signs that steer a terminal, and not without end.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_control())
        .take(500)
        .collect()
}

fn cleaned(source: &Source, name: &str) -> Result<Vec<u8>, Reason> {
    let bytes = source.bytes(name)?;
    if is_svg(name) {
        return clean(&bytes)
            .map(String::into_bytes)
            .map_err(Reason::Drawing);
    }
    photo::clean_picture(&bytes).map_err(Reason::Pixels)
}

fn is_svg(name: &str) -> bool {
    name.to_lowercase().ends_with(".svg")
}

/// A plain name for each file, each once.
fn file_names(raws: &[Raw]) -> Vec<String> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    raws.iter()
        .map(|raw| {
            let file = raw.file.rsplit('/').next().unwrap_or_default();
            let stem = slug(file.rsplit_once('.').map_or(file, |(stem, _)| stem));
            let ending = if is_svg(&raw.file) { "svg" } else { "png" };
            let mut name = format!("{stem}.{ending}");
            // Many of one name go on counting where the last one stopped.
            let count = counts.entry(name.clone()).or_insert(1);
            while !used.insert(name.clone()) {
                *count += 1;
                name = format!("{stem}-{count}.{ending}");
            }
            name
        })
        .collect()
}

/// Lower-case letters, digits and hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'à' | 'á' | 'â' | 'ä' => slug.push('a'),
            'è' | 'é' | 'ê' | 'ë' => slug.push('e'),
            'ì' | 'í' | 'î' | 'ï' => slug.push('i'),
            'ò' | 'ó' | 'ô' | 'ö' => slug.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => slug.push('u'),
            _ if !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(60);
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "plaatje" } else { slug }.to_owned()
}

/// What people decided about a set that was here before.
fn keep_corrections(
    folder: &Path,
    library: &Library,
    cards: &[SetCard],
    linked: &mut BTreeMap<String, String>,
) -> Result<(), ImportError> {
    let path = folder.join("koppeling.toml");
    let Some(text) = written(&path)? else {
        return Ok(());
    };
    // With a slip of the pen in it, hours of looking would be thrown away.
    let kept = links::read(&text).map_err(|cause| ImportError::Table {
        file: path.display().to_string(),
        cause,
    })?;
    for (concept, file) in kept {
        let there = file.is_empty() || cards.iter().any(|it| it.file == file);
        if there && library.get(&concept).is_some() {
            linked.insert(concept, file);
        }
    }
    Ok(())
}

/// The text of a file that people correct; none when there is no such file.
fn written(path: &Path) -> Result<Option<String>, ImportError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(ImportError::Table {
            file: path.display().to_string(),
            cause: error.to_string(),
        }),
    }
}

/// Licence and credit that somebody corrected in `set.toml`, unless they are given anew.
fn keep_terms(folder: &Path, wish: &Wish, about: About) -> Result<About, ImportError> {
    let path = folder.join("set.toml");
    let Some(text) = written(&path)? else {
        return Ok(about);
    };
    let old =
        crate::toml_reader::read_data::<About>(&text).map_err(|cause| ImportError::Table {
            file: path.display().to_string(),
            cause,
        })?;
    // Another set under the same name has terms of its own.
    if old.name != about.name {
        return Ok(about);
    }
    Ok(About {
        licence: wish.licence.clone().unwrap_or(old.licence),
        credit: wish.credit.clone().unwrap_or(old.credit),
        ..about
    })
}

fn about_file(about: &About) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    format!(
        "# Deze set is ingelezen met beeldplan pictograms import.\n\
         # Klopt de licentie of de vermelding niet? Verander ze hier.\n\n\
         naam       = {}\nlicentie   = {}\nvermelding = {}\nbron       = {}\n",
        quoted(&about.name),
        quoted(&about.licence),
        quoted(&about.credit),
        quoted(&about.source),
    )
}

/// Puts the finished folder in its place; the old one goes only when the new one is there.
fn replace(work: tempfile::TempDir, folder: &Path) -> std::io::Result<()> {
    let old = folder.with_extension("oud");
    let _ = fs::remove_dir_all(&old);
    let had = folder.exists();
    if had {
        fs::rename(folder, &old)?;
    }
    let made = work.keep();
    if let Err(error) = fs::rename(&made, folder) {
        let _ = fs::remove_dir_all(&made);
        if had {
            let _ = fs::rename(&old, folder);
        }
        return Err(error);
    }
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Reads a set that was brought in before.
///
/// # Errors
/// Which of its files is not understood.
pub fn load(folder: &Path, id: &str) -> Result<PictureSet, (&'static str, String)> {
    let text = |name: &'static str| {
        fs::read_to_string(folder.join(id).join(name)).map_err(|it| (name, it.to_string()))
    };
    PictureSet::read(
        id,
        &text("set.toml")?,
        &text("kaarten.json")?,
        &text("koppeling.toml")?,
    )
}

/// The names of the sets on this machine.
pub fn installed(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|it| it.path().join("set.toml").is_file())
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .filter(|it| !it.starts_with('.') && !it.ends_with(".oud"))
        .collect();
    names.sort();
    names
}
