//! The one entrance: prepare a plan, lay out an edition, produce its files.
//!
//! The command line and whatever comes later are thin clients of this module. It touches no output
//! and no clock; files it reads only through `photo` and `resources`.

mod changes;
mod editions;
mod explaining;
mod friendliness;
mod language_report;
mod photos;
mod pictures;
mod print_proof;
mod remarks;
mod sets;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::check;
use crate::diagnostic::{Diagnostic, Report, Severity, kinds};
use crate::friendliness::Points;
use crate::house::{self, House};
use crate::html;
use crate::language;
use crate::locale::Locale;
use crate::message::{self, Message};
use crate::photo;
use crate::pictogram::{Figure, Library, Palette, Pictures, SkinTone};
use crate::plan::{self, FigureColour, Plan, Product, Sheet, Side, Skin, Theme};
use crate::profile::variant::Known;
use crate::profile::{self, Profile};
use crate::resources::{DataError, Resources};
use crate::source::SourceFile;
use crate::typeset::{Engine, Fault, Files, Font, letter_in_shape};
use crate::view::{self, AssetSource, Edition, HousePicture, Impossible, Reader, Sources, Wishes};

pub use editions::{Finished, Format, Made, Output};
pub use friendliness::FriendlinessReport;
use photos::Photos;
pub use pictures::{Lacking, Usage, Used};
pub use print_proof::prints_alike;
use sets::Sets;
pub use sets::set_picture;

/// Everything that is loaded once and serves every plan.
pub struct Workshop {
    pub resources: Resources,
    pub profiles: BTreeMap<String, Profile>,
    pub library: Library,
    /// What is looked at to see how friendly a plan is for its client.
    pub points: Points,
    locales: BTreeMap<&'static str, Locale>,
    fonts: Vec<Font>,
    style: html::Style,
    engine: OnceCell<Engine>,
    language: OnceCell<language::Language>,
}

/// A plan that was read and judged, with its photos.
pub struct Prepared {
    pub file: SourceFile,
    /// Absent when something essential is missing.
    pub plan: Option<Plan>,
    pub report: Report,
    photos: Photos,
    /// The plan system: ours, or the organisation's own.
    profile: Option<Profile>,
    house: Option<House>,
    sets: Sets,
}

/// Where the files lie that a plan may name.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    /// The folder of the plan: its photos, and the house style that it names.
    pub plan: &'a Path,
    /// The folder of an organisation, when the plan names none itself.
    pub house: Option<&'a Path>,
    /// The folder with the picture sets of this machine.
    pub sets: Option<&'a Path>,
}

impl<'a> Places<'a> {
    /// A plan that stands alone: no organisation, and no sets on this machine.
    pub fn beside(plan: &'a Path) -> Self {
        Self {
            plan,
            house: None,
            sets: None,
        }
    }
}

/// Why there is no edition.
#[derive(Debug)]
pub enum Stop {
    /// The plan has faults; they stand in its report.
    Plan,
    /// This reader may not read, or does not exist.
    Refused(Box<Diagnostic>),
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Workshop {
    /// # Errors
    /// When a data file is not understood.
    pub fn load(resources: Resources, fonts: Vec<Font>) -> Result<Self, DataError> {
        let mut locales = BTreeMap::new();
        for id in plan::Language::WORDS {
            locales.insert(*id, Locale::load(&resources, id)?);
        }
        let profiles = profile::load_all(&resources)?;
        let library = Library::load(&resources)?;
        for profile in profiles.values() {
            names_exist(profile, &library, &locales)?;
        }
        Ok(Self {
            profiles,
            library,
            points: Points::load(&resources)?,
            locales,
            fonts,
            style: html::Style::load(&resources)?,
            engine: OnceCell::new(),
            language: OnceCell::new(),
            resources,
        })
    }

    /// The words of a language; `nl-simpel`, `nl` or `en`.
    pub fn locale(&self, language: plan::Language) -> &Locale {
        &self.locales[language.word()]
    }

    /// The engine is made on first use: most commands never print.
    ///
    /// # Errors
    /// When a font or a template of the data folder is broken.
    pub fn engine(&self) -> Result<&Engine, Fault> {
        if self.engine.get().is_none() {
            let engine = Engine::new(&self.resources, &self.fonts)
                .map_err(|error| Fault(error.to_string()))?;
            let _ = self.engine.set(engine);
        }
        self.engine
            .get()
            .ok_or_else(|| Fault("there is no engine".to_owned()))
    }

    /// The rules of plain Dutch, loaded on first use: printing needs none of them.
    ///
    /// # Errors
    /// When a rule or a word list is broken.
    pub fn language(&self) -> Result<&language::Language, DataError> {
        if self.language.get().is_none() {
            let loaded = language::Language::load(&self.resources)?;
            let _ = self.language.set(loaded);
        }
        let missing = || DataError::new("locales/nl/rules", "there are no rules");
        self.language.get().ok_or_else(missing)
    }

    /// Reads and judges a plan, with the files that it names.
    pub fn prepare(&self, file: SourceFile, places: &Places, today: Date) -> Prepared {
        let mut report = Report::default();
        let mut plan = plan::read(&file, &mut report);
        let mut style = None;
        let mut profile = None;
        if let Some(plan) = &mut plan {
            let mut house_report = Report::default();
            let own = self.house_of(plan, places, &mut house_report);
            let (house, mut profiles) = own.unwrap_or_default();
            // The kind of plan may be one of the organisation, which could not be read.
            let house_failed = house_report.has_errors();
            report.extend(house_report);
            style = house;
            let kind = &plan.header.kind;
            profile = match profiles.remove(&kind.text) {
                Some(own) => Some(own),
                None => self.profiles.get(&kind.text).cloned(),
            };
            match &profile {
                Some(profile) => {
                    check::settle(plan, profile, &mut report);
                    check::unnamed(profile, &mut report);
                }
                None if house_failed => {}
                None => report.push(
                    Diagnostic::new(&kinds::UNKNOWN_PROFILE, kind.span)
                        .with("value", kind.text.clone())
                        .with_choices(
                            "choices",
                            self.profiles.keys().chain(profiles.keys()).cloned(),
                        ),
                ),
            }
        }
        let mut photos = Photos::default();
        let mut sets = Sets::default();
        if let Some(plan) = &plan {
            sets = Sets::load(plan, style.as_ref(), places.sets, &mut report);
            let pictures = self.pictures(&sets);
            // Of half a plan nothing can be said to be missing.
            if let Some(profile) = profile.as_ref().filter(|_| plan.whole) {
                report.extend(check::check(plan, profile, &pictures, today));
            }
            report.extend(check::friendliness::named_points(plan, &self.points));
            photos = Photos::load(plan, places.plan, today, &mut report);
            self.characters(plan, &mut report);
        }
        let mut prepared = Prepared {
            file,
            plan,
            report,
            photos,
            profile,
            house: style,
            sets,
        };
        prepared.report = prepared.finished(prepared.report.clone());
        prepared
    }

    fn pictures<'w>(&'w self, sets: &'w Sets) -> Pictures<'w> {
        Pictures {
            library: &self.library,
            sets: &sets.sets,
            order: &sets.order,
        }
    }

    /// The folder of the organisation, with its own plan systems: what the plan names comes before what the command line says.
    fn house_of(
        &self,
        plan: &Plan,
        places: &Places,
        report: &mut Report,
    ) -> Option<(Option<House>, BTreeMap<String, Profile>)> {
        let (path, name, span) = match &plan.header.house {
            Some(words) => match photo::find_folder(places.plan, &words.text) {
                Ok(path) => (path, words.text.clone(), Some(words.span)),
                Err(problem) => {
                    let kind = match problem {
                        photo::Problem::Absolute | photo::Problem::Outside => &kinds::HOUSE_OUTSIDE,
                        _ => &kinds::HOUSE_MISSING,
                    };
                    let refused = Diagnostic::new(kind, words.span);
                    report.push(refused.with("path", words.text.clone()));
                    return None;
                }
            },
            None => {
                let path = places.house?.to_owned();
                let name = path.display().to_string();
                (path, name, None)
            }
        };
        let mut say = |wrong: Vec<Diagnostic>| wrong.into_iter().for_each(|it| report.push(it));
        let house = House::read(&path, &name, span).map_err(&mut say).ok();
        let bases = profile::texts(&self.resources).unwrap_or_default();
        let known = Known {
            bases: &bases,
            pictogram: &|id| self.library.get(id).is_some(),
            message: &|id| self.locales.values().all(|it| it.has(id)),
        };
        let profiles = house::profiles::read(&path, &name, span, &known);
        Some((house, profiles.map_err(&mut say).unwrap_or_default()))
    }

    /// A character that no font has would stop the PDF; the writer hears which one, and where.
    fn characters(&self, plan: &Plan, report: &mut Report) {
        let Ok(engine) = self.engine() else { return };
        plan.each_wording(&mut |words| {
            for (at, character) in words.text.char_indices() {
                if !engine.covers(character) || is_unprintable(character) {
                    let span = words.span_of(at..at + character.len_utf8());
                    report.push(
                        Diagnostic::new(&kinds::MISSING_CHARACTER, span)
                            .with(
                                "character",
                                if is_unprintable(character) {
                                    "?".to_owned()
                                } else {
                                    character.to_string()
                                },
                            )
                            .with("code", format!("U+{:04X}", character as u32)),
                    );
                }
            }
        });
    }

    /// Who can be asked for an edition of this plan, in the order in which they are made: the client
    /// (of a household each member who gets a sheet), everybody from her network or with a consent, the team.
    pub fn readers(&self, plan: &Plan, today: Date) -> Vec<Reader> {
        let relatives = plan
            .people
            .iter()
            .filter(|person| plan.member(&person.id.text).is_none())
            .filter(|person| {
                person.side == Side::Network
                    || plan
                        .consents
                        .iter()
                        .any(|it| it.with.text == person.id.text)
            })
            .map(|person| Reader::Relative(person.id.text.clone()));
        self.clients(plan, today)
            .into_iter()
            .chain(relatives)
            .chain([Reader::Team])
            .collect()
    }

    /// Who reads as the client: one person, or each member of a household who gets a sheet.
    pub fn clients(&self, plan: &Plan, today: Date) -> Vec<Reader> {
        if !plan.is_household() {
            return vec![Reader::Client];
        }
        let members = plan.members.iter();
        members
            .filter(|it| it.sheet_on(today) != Sheet::None)
            .map(|it| Reader::Member(it.id.text.clone()))
            .collect()
    }

    /// Builds the View of one edition with the bytes of its pictures.
    ///
    /// # Errors
    /// [`Stop::Plan`] when the plan has faults, [`Stop::Refused`] when this reader may not read.
    pub fn view(
        &self,
        prepared: &Prepared,
        reader: &Reader,
        wishes: &Wishes,
        today: Date,
    ) -> Result<(view::Built, Edition, Files), Stop> {
        let product = wishes.product.unwrap_or(Product::Plan);
        let Some(plan) = prepared.plan.as_ref().filter(|_| !prepared.stops(product)) else {
            return Err(Stop::Plan);
        };
        let Some(profile) = &prepared.profile else {
            return Err(Stop::Plan);
        };
        known_reader(plan, reader, today)?;
        safe_at_home(plan, reader, product)?;
        fit_for_child(plan, reader, product, today)?;
        let seen;
        let plan = match reader {
            Reader::Member(id) => {
                seen = plan.seen_by(id);
                &seen
            }
            _ => plan,
        };
        let edition = Edition::new(plan, reader.clone(), wishes, today);
        edition.possible().map_err(|it| impossible(&it, &edition))?;
        // The sheet says what the other editions show, so those are made first.
        let friendliness = match edition.product {
            Product::Friendliness => {
                Some(self.friendliness(prepared, wishes.about.as_deref(), today)?)
            }
            _ => None,
        };
        let hard = match edition.product {
            Product::Language => Some(self.language_report(prepared, &edition, today)?),
            _ => None,
        };
        let about;
        let plan = match friendliness.as_ref().map(|it| &it.about) {
            Some(Reader::Member(id)) => {
                about = plan.seen_by(id);
                &about
            }
            _ => plan,
        };
        let pictures = self.pictures(&prepared.sets);
        let explaining = self.explaining(prepared, plan, &edition)?;
        let sources = Sources {
            profile,
            pictures,
            locale: self.locale(edition.language),
            house: prepared.house.as_ref(),
            friendliness: friendliness.as_ref().map(|it| view::Friendliness {
                points: &self.points,
                judged: &it.judged,
                switched_off: &it.switched_off,
            }),
            explaining: explaining
                .as_ref()
                .map(|(language, settings)| view::Explaining { language, settings }),
            language: hard.as_ref(),
            photo_usable: &|photo| {
                let in_force = photo.until.is_none_or(|until| until.value >= today);
                in_force && prepared.photos.has(&photo.file.text)
            },
        };
        let mut built = view::build(plan, sources, &edition).map_err(|refusal| {
            let name = plan.name_of(edition.reader.file_part());
            let path = refusal.span.map_or("", |span| plan.paths.at(span));
            let diagnostic = refusal.diagnostic(name).at(path);
            Stop::Refused(Box::new(check::consent_rule(profile, diagnostic)))
        })?;
        if built.view.sections.is_empty() && built.view.cover.is_none() {
            let asked = edition.product == Product::Ino;
            if let Some(why) = asked
                .then(|| check::report_refusal(plan, profile))
                .flatten()
            {
                return Err(Stop::Refused(Box::new(why)));
            }
            let diagnostic = Diagnostic::new(&kinds::PRODUCT_EMPTY, None)
                .with("product", edition.product.word());
            return Err(Stop::Refused(Box::new(diagnostic)));
        }
        let palette = palette(&edition);
        let mut files = Files::new();
        for asset in &built.assets {
            let bytes = match &asset.source {
                source @ (AssetSource::Pictogram { .. } | AssetSource::Set { .. }) => prepared
                    .sets
                    .bytes(&pictures, source, &palette, &mut built.report),
                AssetSource::Photo { file, shape, .. } => {
                    let grey = edition.theme == Theme::BlackAndWhite;
                    prepared.photos.jpeg(file).and_then(|jpeg| {
                        let jpeg = if grey {
                            photo::in_grey(&jpeg).ok()?
                        } else {
                            jpeg
                        };
                        Some(match shape {
                            Some(shape) => photo::in_shape(&jpeg, shape.path()).into_bytes(),
                            None => jpeg,
                        })
                    })
                }
                AssetSource::Letter { letter, shape } => {
                    let (line, ground) = match (edition.theme, shape.tone()) {
                        (Theme::Colour | Theme::Cream, tone) => tone,
                        (Theme::InkSaving, (line, _)) => (line, "FFFFFF"),
                        _ => ("1B2430", "FFFFFF"),
                    };
                    let svg = letter_in_shape(letter, shape.path(), ground, line, "1B2430");
                    Some(palette.apply(&svg).into_bytes())
                }
                AssetSource::House(which) => prepared.house.as_ref().and_then(|it| match which {
                    HousePicture::Logo => it.logo.clone(),
                    HousePicture::Cover => it.cover.clone(),
                }),
            };
            let bytes = bytes.ok_or_else(|| Fault(format!("no bytes for {}", asset.name)))?;
            files.insert(asset.name.clone(), bytes);
        }
        let used: Vec<(&str, usize)> = built
            .assets
            .iter()
            .filter_map(|it| match &it.source {
                AssetSource::Set { set, card, .. } => Some((set.as_str(), *card)),
                _ => None,
            })
            .collect();
        prepared
            .sets
            .terms(&used, prepared.house.as_ref(), &mut built.report);
        // The parts draw this one by themselves, beside every date.
        if let Some(calendar) = self.library.get("calendar") {
            let bytes = calendar.coloured(&palette).into_bytes();
            files
                .entry("pictures/calendar.svg".to_owned())
                .or_insert(bytes);
        }
        Ok((built, edition, files))
    }

    /// The remarks of a report in the words of a language.
    pub fn messages(
        &self,
        report: &Report,
        file: &SourceFile,
        language: plan::Language,
    ) -> Vec<Message> {
        let locale = self.locale(language);
        report
            .iter()
            .map(|it| message::put(it, file, locale))
            .collect()
    }
}

impl Prepared {
    /// Words that everybody of the organisation knows.
    fn known_words(&self) -> &[String] {
        self.house.as_ref().map_or(&[][..], |it| &it.known_words)
    }

    /// Do the faults of the plan stop this document? A safety plan that is not signed yet has to be printed to
    /// be signed.
    pub fn stops(&self, product: Product) -> bool {
        let unsigned = [&kinds::RULE_SAFETY_SIGNED, &kinds::RULE_SAFETY_CLIENT];
        self.report
            .iter()
            .filter(|it| it.severity == Severity::Error)
            .any(|it| product != Product::Safety || !unsigned.contains(&it.kind))
    }

    /// A report in the order of the file, each remark with the item it is about.
    pub fn finished(&self, mut report: Report) -> Report {
        if let Some(plan) = &self.plan {
            report.name_items(|span| plan.paths.at(span));
        }
        report.sort();
        report
    }

    /// The first part of the names of our files. Under a neutral title the name of the plan file,
    /// which may say what kind of plan it is, stays out.
    pub fn stem(&self) -> String {
        let neutral = self
            .plan
            .as_ref()
            .is_some_and(|plan| plan.header.neutral_title);
        let stem = self
            .file
            .path()
            .file_stem()
            .map(|it| it.to_string_lossy().into_owned());
        stem.filter(|_| !neutral)
            .unwrap_or_else(|| "plan".to_owned())
    }

    /// Where the plan file lies.
    pub fn folder_of(path: &Path) -> PathBuf {
        match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        }
    }
}

/// Signs that steer text and show nothing: no font draws them, and a PDF/UA file may not hold them.
fn is_unprintable(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\r' | '\t')
}

/// What a profile names in other data folders must be there.
fn names_exist(
    profile: &Profile,
    library: &Library,
    locales: &BTreeMap<&'static str, Locale>,
) -> Result<(), DataError> {
    let failed = |cause: String| {
        let file = format!("templates/profiles/{}.toml", profile.id);
        Err(DataError::new(file, cause))
    };
    for domain in &profile.domains {
        if library.get(&domain.pictogram).is_none() {
            return failed(format!("there is no pictogram {:?}", domain.pictogram));
        }
    }
    for step in profile.processes.iter().flat_map(|it| &it.steps) {
        if library.get(&step.pictogram).is_none() {
            return failed(format!("there is no pictogram {:?}", step.pictogram));
        }
    }
    for section in &profile.sections {
        if !locales.values().all(|it| it.has(&section.title)) {
            return failed(format!("there is no message {:?}", section.title));
        }
    }
    Ok(())
}

/// The page of a safety plan is not printed for who would be in danger with it at home.
fn safe_at_home(plan: &Plan, reader: &Reader, product: Product) -> Result<(), Stop> {
    let id = match reader {
        Reader::Client => plan::CLIENT_ID,
        Reader::Member(id) => id,
        Reader::Relative(_) | Reader::Team => return Ok(()),
    };
    let unsafe_at_home = product == Product::Safety
        && plan
            .safety
            .as_ref()
            .is_some_and(|it| it.not_at_home.iter().any(|not| not.text == id));
    if unsafe_at_home {
        let diagnostic = Diagnostic::new(&kinds::SAFETY_NOT_AT_HOME, None)
            .with("name", plan.name_of(id).to_owned());
        return Err(Stop::Refused(Box::new(diagnostic)));
    }
    Ok(())
}

/// A child gets her own sheet, her week, cards, and whom to call; the other documents are made for grown-ups.
fn fit_for_child(plan: &Plan, reader: &Reader, product: Product, today: Date) -> Result<(), Stop> {
    let Reader::Member(id) = reader else {
        return Ok(());
    };
    let fit = matches!(
        product,
        Product::Plan | Product::Week | Product::Cards | Product::Safety
    );
    match plan.member(id) {
        Some(member) if !fit && member.sheet_on(today) != Sheet::Plan => {
            let diagnostic = Diagnostic::new(&kinds::PRODUCT_CHILD, None)
                .with("product", product.word())
                .with("name", member.client.name.text.clone());
            Err(Stop::Refused(Box::new(diagnostic)))
        }
        _ => Ok(()),
    }
}

fn known_reader(plan: &Plan, reader: &Reader, today: Date) -> Result<(), Stop> {
    let refused = |diagnostic| Err(Stop::Refused(Box::new(diagnostic)));
    let id = match reader {
        Reader::Team => return Ok(()),
        Reader::Client if !plan.is_household() => return Ok(()),
        Reader::Member(id) if plan.member(id).is_some() => {
            let member = plan
                .member(id)
                .filter(|it| it.sheet_on(today) == Sheet::None);
            return match member {
                Some(member) => refused(
                    Diagnostic::new(&kinds::MEMBER_WITHOUT_SHEET, None)
                        .with("name", member.client.name.text.clone()),
                ),
                None => Ok(()),
            };
        }
        Reader::Client | Reader::Member(_) => {
            let id = match reader {
                Reader::Member(id) => id.clone(),
                _ => "client".to_owned(),
            };
            let own = plan.own_ids.iter().cloned();
            return refused(
                Diagnostic::new(&kinds::UNKNOWN_MEMBER, None)
                    .with("id", id)
                    .with_choices("choices", own),
            );
        }
        // Somebody of the household has a part of her own.
        Reader::Relative(id) if plan.member(id).is_some() => {
            return refused(
                Diagnostic::new(&kinds::RELATIVE_IS_MEMBER, None)
                    .with("id", id.clone())
                    .with("name", plan.name_of(id).to_owned()),
            );
        }
        Reader::Relative(id) => id,
    };
    match plan.person(id) {
        None => refused(
            Diagnostic::new(&kinds::UNKNOWN_RELATIVE, None)
                .with("id", id.clone())
                .with_choices(
                    "choices",
                    plan.people
                        .iter()
                        .filter(|it| it.side != Side::Professional)
                        .map(|it| it.id.text.clone()),
                ),
        ),
        Some(person)
            if person.side == Side::Professional
                && !plan.consents.iter().any(|it| it.with.text == *id) =>
        {
            refused(
                Diagnostic::new(&kinds::RELATIVE_IS_PROFESSIONAL, None)
                    .with("name", person.name.text.clone()),
            )
        }
        Some(_) => Ok(()),
    }
}

fn impossible(why: &Impossible, edition: &Edition) -> Stop {
    let product = edition.product.word();
    let diagnostic = match why {
        Impossible::Reader { readers } => Diagnostic::new(&kinds::PRODUCT_READER, None)
            .with("product", product)
            .with_choices("readers", readers.iter().copied()),
        Impossible::Paper { papers } => Diagnostic::new(&kinds::PRODUCT_PAPER, None)
            .with("product", product)
            .with_choices("papers", papers.iter().copied()),
        Impossible::TooSmall => Diagnostic::new(&kinds::PAGE_TOO_SMALL, None)
            .with("paper", edition.paper.word())
            .with("size", format!("{}", edition.text_size)),
        Impossible::Booklet => Diagnostic::new(&kinds::NO_BOOKLET, None)
            .with("product", product)
            .with("paper", edition.paper.word()),
        Impossible::Cards { choices } => Diagnostic::new(&kinds::CARDS_PER_PAGE, None)
            .with("value", edition.cards as i64)
            .with_choices("choices", choices.iter().cloned()),
    };
    Stop::Refused(Box::new(diagnostic))
}

/// The colours of figures that a client chose.
pub fn figures(skin: Skin, figure: FigureColour) -> (SkinTone, Figure) {
    let skin = match skin {
        Skin::Medium => SkinTone::Medium,
        Skin::Light => SkinTone::Light,
        Skin::Tan => SkinTone::Tan,
        Skin::Brown => SkinTone::Brown,
        Skin::Dark => SkinTone::Dark,
        Skin::Neutral => SkinTone::Neutral,
    };
    let figure = match figure {
        FigureColour::Blue => Figure::Blue,
        FigureColour::Turquoise => Figure::Turquoise,
        FigureColour::Pink => Figure::Pink,
        FigureColour::Violet => Figure::Violet,
    };
    (skin, figure)
}

fn palette(edition: &Edition) -> Palette {
    let (skin, figure) = figures(edition.skin, edition.figure);
    let palette = match edition.theme {
        Theme::Colour => Palette::colour(skin),
        Theme::Cream => Palette::colour(skin),
        Theme::InkSaving => Palette::ink_saving(skin),
        Theme::BlackAndWhite => Palette::black_and_white(),
        Theme::BlackOnYellow => Palette::black_on_yellow(),
        Theme::WhiteOnBlack => Palette::white_on_black(),
        Theme::YellowOnBlack => Palette::yellow_on_black(),
    };
    palette.with_figure(figure)
}
