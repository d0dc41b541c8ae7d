//! From a plan to the View of one edition.
//!
//! The plan that comes in here has been filtered already; this module only finds words, pictures
//! and order. It looks at no rule and no consent, except to say who may read.

mod about;
mod circle;
mod closing;
mod companions;
mod cover;
mod crisis;
mod explain;
mod family;
mod goals;
mod life;
mod looking_back;
mod pictures;
mod products;
mod scores;
mod words;

use std::collections::BTreeMap;

use crate::audience::Audience;
use crate::diagnostic::Report;
use crate::friendliness::{Judged, Points};
use crate::house::House as HouseStyle;
use crate::locale::{Clock, Locale};
use crate::pictogram::Pictures;
use crate::plan::{
    ClockStyle, Density, Paths, Person, PictureSize, Piece, Plan, Product, Refusal, Side, Words,
};
use crate::profile::{Profile, Section as SectionRule, SectionKind};

use super::edition::{Edition, EditionFacts, Reader};
use super::undecided::Undecided;
use super::*;

pub use explain::Explaining;
use explain::Said;
use pictures::OwnPictures;
pub use pictures::{Asset, AssetSource, HousePicture, Shape, most_pictures};
pub use products::{HardFinding, HardPlace, HardSentence, LanguageReport};

/// Where words, pictures and order come from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    pub profile: &'a Profile,
    pub pictures: Pictures<'a>,
    pub locale: &'a Locale,
    /// What the organisation fills in.
    pub house: Option<&'a HouseStyle>,
    /// For the sheet on how friendly the plan is for its client: what was found.
    pub friendliness: Option<Friendliness<'a>>,
    /// For the sheet on the language: what is hard to read.
    pub language: Option<&'a LanguageReport>,
    /// True for a photo that can be used: it exists and its consent is in force.
    pub photo_usable: &'a dyn Fn(&crate::plan::Photo) -> bool,
    /// How hard words are found, for an edition that explains them.
    pub explaining: Option<Explaining<'a>>,
}

/// What the sheet on friendliness shows.
#[derive(Clone, Copy)]
pub struct Friendliness<'a> {
    pub points: &'a Points,
    pub judged: &'a [Judged],
    /// Rules of the plan system that the organisation switched off.
    pub switched_off: &'a [String],
}

/// A View with the pictures it names and what was noticed while finding them.
#[derive(Debug, Clone)]
pub struct Built {
    pub view: View,
    pub assets: Vec<Asset>,
    pub report: Report,
}

/// Builds the View of one edition.
///
/// # Errors
/// When the reader is a relative without consent.
pub fn build(plan: &Plan, sources: Sources, edition: &Edition) -> Result<Built, Refusal> {
    let paths = plan.paths.clone();
    let mut picture_words = BTreeMap::new();
    plan.each_piece(&mut |piece| {
        if let Piece::Text(text) = piece
            && let Some(layer) = &text.short
        {
            picture_words.insert(text.span.start, layer.default.clone());
        }
    });
    let full = plan;
    let mut plan = visible(full, &edition.reader, edition.product, edition.date)?;
    let said = Said::of(&plan);
    let undecided = Undecided::take(full, &mut plan, sources.profile);
    let own_pictures = OwnPictures::of(&plan, &sources.pictures);
    let mut builder = Builder {
        plan: &plan,
        paths: &paths,
        picture_words,
        own_pictures,
        undecided,
        said,
        sources,
        edition,
        report: Report::default(),
        assets: Vec::new(),
    };
    let view = builder.view();
    Ok(Built {
        view,
        assets: builder.assets,
        report: builder.report,
    })
}

type Result<T, E> = std::result::Result<T, E>;

struct Builder<'a> {
    plan: &'a Plan,
    paths: &'a Paths,
    /// The client's words of each text, by where it starts.
    picture_words: BTreeMap<usize, Words>,
    own_pictures: OwnPictures,
    /// What not everybody agrees with; it is not in the plan.
    undecided: Undecided,
    said: Said,
    sources: Sources<'a>,
    edition: &'a Edition,
    report: Report,
    assets: Vec<Asset>,
}

impl Builder<'_> {
    fn view(&mut self) -> View {
        let date = self.edition.date;
        let (cover, mut sections) = self.product();
        self.explain(&mut sections);
        for section in &mut sections {
            let locale = self.sources.locale;
            let phrases = locale.phrases(locale.tag(), &section.title);
            if phrases.len() > 1 {
                section.title_phrases = phrases;
            }
        }
        let tabs = self.tabs(&mut sections);
        let house = self.house();
        let mut view = View {
            version: VERSION,
            edition: EditionFacts {
                audience: self.audience(),
                lang: self.sources.locale.tag().to_owned(),
                level: self.edition.level,
                text_size: self.edition.text_size,
                theme: self.edition.theme,
                product: self.edition.product,
                paper: self.edition.paper,
                landscape: self.edition.landscape(),
                large_pictures: self.edition.picture_size == PictureSize::Large,
                picture_words: self.edition.picture_words,
                accent: self
                    .sources
                    .house
                    .and_then(|it| it.accent_for(self.edition.theme)),
                date: [date.year(), date.month().into(), date.day().into()],
            },
            title: self.message_with(
                "document-title",
                &[("date", self.date(self.start()).into())],
            ),
            footer: self.footer(),
            house,
            words: PageWords {
                continued: self.message("page-continued"),
                more: self.voiced("page-more", &[]),
                contents: self.message("page-contents"),
                skip: self.message("page-skip"),
                marked: self.message("page-marked"),
            },
            tabs,
            cover,
            sections,
            credits: None,
        };
        if self.edition.density == Density::None {
            view.without_pictures();
            self.assets.retain(|it| view.shows(&it.name));
        }
        view.credits = self.credits();
        view
    }

    /// The parts of the plan itself, in the order of the profile.
    fn plan_sections(&mut self) -> Vec<Section> {
        let rules: Vec<SectionRule> = self
            .sources
            .profile
            .sections_for(self.audience())
            .cloned()
            .collect();
        let mut sections = Vec::new();
        for rule in &rules {
            if rule.kind == SectionKind::Goals {
                sections.extend(self.goals(rule));
            } else {
                let blocks = self.blocks(rule);
                if !blocks.is_empty() {
                    sections.push(section(&rule.id, self.title(&rule.title), blocks));
                }
            }
        }
        sections
    }

    /// One tab for each part that the profile gives a picture; all goals share one.
    fn tabs(&mut self, sections: &mut [Section]) -> Vec<Tab> {
        if self.edition.product != Product::Plan || self.is_team() {
            return Vec::new();
        }
        let mut tabs = Vec::new();
        let mut goals = None;
        for section in sections {
            if section.head.is_some() && goals.is_some() {
                section.tab = goals;
                continue;
            }
            let rule = self.sources.profile.sections.iter().find(|rule| {
                rule.id == section.id || (section.head.is_some() && rule.kind == SectionKind::Goals)
            });
            let Some(id) = rule.and_then(|it| it.pictogram.clone()) else {
                continue;
            };
            let picture = self.concept(&id);
            section.tab = Some(tabs.len());
            if section.head.is_some() {
                goals = section.tab;
            }
            tabs.push(Tab {
                alt: section.title.clone(),
                asset: picture.map(|it| it.asset),
            });
        }
        tabs
    }

    fn blocks(&mut self, rule: &SectionRule) -> Vec<Block> {
        match rule.kind {
            SectionKind::About => self.about(),
            SectionKind::Talk => self.talk(),
            SectionKind::People => self.people(),
            SectionKind::Situation => self.situation(),
            SectionKind::Dreams => self.dreams(),
            SectionKind::Areas => self.areas(),
            SectionKind::Goals => Vec::new(),
            SectionKind::Support => self.support(),
            SectionKind::Agreements => self.agreements(&rule.agreements),
            SectionKind::Evaluations => self.evaluations(),
            SectionKind::Readers => self.readers(),
            SectionKind::Signatures => self.signatures(),
            SectionKind::Questions => self.questions(),
            SectionKind::Network => self.network(),
            SectionKind::Signals => self.signals(),
            SectionKind::Crisis => self.crisis(),
            SectionKind::Decision => self.decision(),
            SectionKind::Household => self.household(),
            SectionKind::Reasons => self.reasons(),
            SectionKind::EarlierHelp => self.earlier_help(),
            SectionKind::Analysis => self.analysis(),
            SectionKind::Wanted => self.wanted(),
            SectionKind::SafetyQuestion => self.safety_question(),
            SectionKind::Impressions => self.impressions(),
            SectionKind::Wheel => self.wheel().into_iter().collect(),
            SectionKind::Story => self.story_and_about(),
            SectionKind::ResourceGroup => self.chosen_and_others(false),
            SectionKind::Undecided => self.undecided(),
            SectionKind::Stones => self.stones(),
            SectionKind::ActionList => self.action_list(),
            SectionKind::Checklist => self.checklist(),
            SectionKind::Meetings => self.meetings(),
        }
    }

    fn audience(&self) -> Audience {
        self.edition.reader.audience()
    }

    fn is_client(&self) -> bool {
        self.audience() == Audience::Client
    }

    fn is_team(&self) -> bool {
        self.edition.reader == Reader::Team
    }

    fn is_reader(&self, id: &Words) -> bool {
        matches!(&self.edition.reader, Reader::Relative(reader) if *reader == id.text)
    }

    fn start(&self) -> jiff::civil::Date {
        self.plan.header.start.value
    }

    fn clock(&self) -> Clock {
        match self.edition.clock {
            ClockStyle::Spoken => Clock::Spoken,
            ClockStyle::Digital => Clock::Digital,
            ClockStyle::PartOfDay => Clock::PartOfDay,
        }
    }

    /// A person's tile, with or without what is known about her.
    fn tile(&mut self, id: &str, described: bool) -> PersonTile {
        let Some(person) = self.plan.person(id).cloned() else {
            return self.client_tile();
        };
        let mut tile = PersonTile {
            path: self.paths.at(person.span).to_owned(),
            initial: initial(&person.name.text),
            name: person.name.text.clone(),
            role: person.relation.text.clone(),
            side: person.side,
            photo: person
                .photo
                .as_ref()
                .and_then(|photo| self.photo_of(photo, &person.name.text, 30.0, person.side)),
            facts: Vec::new(),
            does: Vec::new(),
        };
        if described {
            self.describe(&person, &mut tile);
        }
        tile
    }

    fn describe(&mut self, person: &Person, tile: &mut PersonTile) {
        let path = tile.path.clone();
        tile.does = person
            .does
            .as_ref()
            .map(|text| vec![self.sentence(text, &path)])
            .unwrap_or_default();
        let mut facts = Vec::new();
        let mut add = |label: &str, value: String| {
            facts.push(Fact {
                label: self.message(label),
                value: self.plain(&path, value),
            });
        };
        if let Some(telephone) = &person.telephone {
            add("fact-telephone", telephone.text.clone());
        }
        if let Some(surname) = &person.surname {
            add("fact-surname", surname.text.clone());
        }
        if let Some(organisation) = &person.organisation {
            add("fact-organisation", organisation.text.clone());
        }
        if let Some(address) = &person.address {
            add("fact-address", address.text.clone());
        }
        if self.is_team() {
            if !person.roles.is_empty() {
                let roles = person
                    .roles
                    .iter()
                    .map(|role| self.message(words::role(*role)));
                let roles: Vec<String> = roles.collect();
                add(
                    "fact-roles",
                    self.sources.locale.all_of(roles.iter().map(String::as_str)),
                );
            }
            if !person.hidden.is_empty() {
                let hidden = person
                    .hidden
                    .iter()
                    .map(|it| self.message(words::hidden(*it)));
                let hidden: Vec<String> = hidden.collect();
                add(
                    "fact-hidden",
                    self.sources
                        .locale
                        .all_of(hidden.iter().map(String::as_str)),
                );
            }
            if let Some(ring) = person.ring {
                add("fact-ring", ring.to_string());
            }
            if let Some(contact) = person.contact {
                add("fact-contact", self.message(words::contact(contact)));
            }
            if let Some(note) = &person.note {
                add("fact-note", note.text.clone());
            }
        }
        tile.facts = facts;
    }

    fn client_tile(&mut self) -> PersonTile {
        let client = &self.plan.client;
        let name = client.name.text.clone();
        let photo = client.photo.clone();
        PersonTile {
            path: "ik".to_owned(),
            initial: initial(&name),
            role: if self.is_client() {
                self.message("role-me")
            } else {
                String::new()
            },
            side: Side::Client,
            photo: photo.and_then(|photo| self.photo_of(&photo, &name, 84.0, Side::Client)),
            name,
            facts: Vec::new(),
            does: Vec::new(),
        }
    }
}

/// A part with a title of its own.
fn section(id: &str, title: String, blocks: Vec<Block>) -> Section {
    Section {
        id: id.to_owned(),
        title,
        title_phrases: Vec::new(),
        tab: None,
        head: None,
        blocks,
    }
}

/// The letter that stands in a tile without a photo.
fn initial(name: &str) -> String {
    name.chars()
        .next()
        .map(|it| it.to_uppercase().to_string())
        .unwrap_or_default()
}
