//! From a plan to the View of one edition.
//!
//! The plan that comes in here has been filtered already; this module only finds words, pictures
//! and order. It looks at no rule and no consent, except to say who may read.

mod about;
mod closing;
mod cover;
mod goals;
mod life;
mod pictures;
mod words;

use std::collections::BTreeMap;

use crate::audience::Audience;
use crate::diagnostic::Report;
use crate::locale::{Clock, Locale};
use crate::pictogram::Library;
use crate::plan::{ClockStyle, Paths, Person, Piece, Plan, Refusal, Side, Words};
use crate::profile::{Profile, Section as SectionRule, SectionKind};

use super::edition::{Edition, EditionFacts, Reader};
use super::*;

pub use pictures::{Asset, AssetSource};

/// Where words, pictures and order come from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    pub profile: &'a Profile,
    pub library: &'a Library,
    pub locale: &'a Locale,
    /// True for a photo that can be used: it exists and its consent is in force.
    pub photo_usable: &'a dyn Fn(&crate::plan::Photo) -> bool,
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
    let plan = visible(plan, &edition.reader, edition.date)?;
    let mut builder = Builder {
        plan: &plan,
        paths: &paths,
        picture_words,
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
    sources: Sources<'a>,
    edition: &'a Edition,
    report: Report,
    assets: Vec<Asset>,
}

impl Builder<'_> {
    fn view(&mut self) -> View {
        let date = self.edition.date;
        let cover = self.cover();
        let mut sections = Vec::new();
        let rules: Vec<SectionRule> = self
            .sources
            .profile
            .sections_for(self.audience())
            .cloned()
            .collect();
        for rule in &rules {
            if rule.kind == SectionKind::Goals {
                sections.extend(self.goals(rule));
            } else {
                let blocks = self.blocks(rule);
                if !blocks.is_empty() {
                    sections.push(Section {
                        id: rule.id.clone(),
                        title: self.title(&rule.title),
                        head: None,
                        blocks,
                    });
                }
            }
        }
        View {
            version: VERSION,
            edition: EditionFacts {
                audience: self.audience(),
                lang: self.sources.locale.tag().to_owned(),
                level: self.edition.level,
                text_size: self.edition.text_size,
                theme: self.edition.theme,
                date: [date.year(), date.month().into(), date.day().into()],
            },
            title: self.message_with(
                "document-title",
                &[("date", self.date(self.start()).into())],
            ),
            footer: self.footer(),
            cover,
            sections,
        }
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
        }
    }

    fn audience(&self) -> Audience {
        self.edition.reader.audience()
    }

    fn is_client(&self) -> bool {
        self.edition.reader == Reader::Client
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
                .and_then(|photo| self.photo_of(photo, &person.name.text, 30.0)),
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
                value: Sentence {
                    path: path.clone(),
                    text: value,
                    lang: None,
                },
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
            photo: photo.and_then(|photo| self.photo_of(&photo, &name, 84.0)),
            name,
            facts: Vec::new(),
            does: Vec::new(),
        }
    }
}

/// The letter that stands in a tile without a photo.
fn initial(name: &str) -> String {
    name.chars()
        .next()
        .map(|it| it.to_uppercase().to_string())
        .unwrap_or_default()
}
