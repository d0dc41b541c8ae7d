//! One page while it is written: its View, and the pictures that came by.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::people::Told;
use super::pictures::Pictures;
use super::words::{facts, say};
use crate::audience::Audience;
use crate::view::{Cover, View};

/// Beside every date, as on paper.
const CALENDAR: &str = "pictures/calendar.svg";

pub struct Page<'a> {
    pub view: &'a View,
    pub pictures: Pictures<'a>,
    /// The names of the colours that life areas can have.
    pub areas: &'a BTreeSet<String>,
    pub has_calendar: bool,
}

impl<'a> Page<'a> {
    pub fn new(view: &'a View, files: &'a super::Files, areas: &'a BTreeSet<String>) -> Self {
        Self {
            view,
            pictures: Pictures::new(files, view.edition.picture_words),
            areas,
            has_calendar: files.contains_key(CALENDAR),
        }
    }

    pub fn is_client(&self) -> bool {
        self.view.edition.audience == Audience::Client
    }

    /// The class of a life area.
    pub fn area(&self, colour: &str) -> String {
        match self.areas.contains(colour) {
            true => format!("area-{colour}"),
            false => "area".to_owned(),
        }
    }

    /// The day in words stands beside it.
    pub fn calendar(&self) -> Markup {
        html! {
            @if self.has_calendar {
                div.picture.small {
                    svg viewBox="0 0 100 100" aria-hidden="true" focusable="false" { (self.pictures.drawing(CALENDAR)) }
                }
            }
        }
    }

    /// Whose plan this is, who helped, and when we talk again. Its title is that of the page.
    pub fn cover(&self, cover: &Cover) -> Markup {
        let drawn = cover.photo.as_ref().filter(|it| !it.photo);
        html! {
            section.part.cover {
                div.panel.whose {
                    // A drawing stands for a household of which there is no photo.
                    @match drawn {
                        Some(it) => (self.pictures.show(it)),
                        None => (self.portrait("mij", &cover.photo, &cover.initial, Told::Yes)),
                    }
                    div {
                        p.whose-name { (cover.name) }
                        @for it in &cover.lines { (say(it, None)) }
                        (facts(&cover.facts))
                    }
                }
                @if !cover.people.is_empty() {
                    h2.within { (cover.people_title) }
                    (self.people(&cover.people))
                }
                @if !cover.dates.is_empty() {
                    div.dates { @for it in &cover.dates { (self.date(it)) } }
                }
                @if let Some(it) = self.view.house.as_ref().and_then(|it| it.cover_picture.as_ref()) {
                    (self.pictures.plain(it, "house-picture"))
                }
            }
        }
    }

    /// The logo of the organisation, or its name; on the cover only.
    pub fn house(&self) -> Markup {
        html! {
            @if let Some(house) = &self.view.house {
                @match &house.logo {
                    Some(logo) => (self.pictures.plain(logo, "logo")),
                    None => { @if !house.name.is_empty() { p.house-name { (house.name) } } },
                }
            }
        }
    }
}
