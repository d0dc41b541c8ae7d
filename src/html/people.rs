//! People: in the shape of their side, as tiles, around the client, and with what they say, promise and sign.

use maud::{Markup, html};

use super::page::Page;
use super::signs;
use super::words::{digits, facts, heading, say};
use crate::view::{CallRow, PersonTile, Picture, PromiseRow, Ring, SignatureBox, Stone, VoteTile};

/// circle: the client · square: her people · shield: a volunteer · hexagon: a helper. The same as in
/// `templates/parts/pictures.typ`, and as the photos that come cut out.
fn shape(side: &str) -> &'static str {
    match side {
        "mij" => "M50 2A48 48 0 1 1 50 98A48 48 0 1 1 50 2Z",
        "professional" => "M50 2L98 26V74L50 98L2 74V26Z",
        "vrijwilliger" => "M2 10H98V50C98 76 71 92 50 98C29 92 2 76 2 50Z",
        _ => {
            "M16 2H84A14 14 0 0 1 98 16V84A14 14 0 0 1 84 98H16A14 14 0 0 1 2 84V16A14 14 0 0 1 16 2Z"
        }
    }
}

/// Whether a photo says who it is, or stands beside a name that says it already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Yes,
    Beside,
}

impl Page<'_> {
    /// The photo of somebody, or the first letter. The letter says nothing that the name beside it does not.
    pub fn portrait(
        &self,
        side: &str,
        photo: &Option<Picture>,
        initial: &str,
        told: Told,
    ) -> Markup {
        let alt = photo
            .as_ref()
            .filter(|_| told == Told::Yes)
            .map(|it| it.alt.as_str());
        html! {
            svg class={ "portrait side-" (side) } viewBox="0 0 100 100" role=[alt.map(|_| "img")] aria-label=[alt]
                aria-hidden=[alt.is_none().then_some("true")] focusable="false" {
                path.ground d=(shape(side)) {}
                @if let Some(it) = photo {
                    (self.pictures.drawing(&it.asset))
                } @else {
                    text x="50" y="66" text-anchor="middle" { (initial) }
                }
                path.frame d=(shape(side)) {}
            }
        }
    }

    pub fn face(&self, person: &PersonTile, told: Told) -> Markup {
        self.portrait(person.side.word(), &person.photo, &person.initial, told)
    }

    fn name_and_role(&self, name: &str, role: &str) -> Markup {
        html! {
            p.name { (name) }
            @if !role.is_empty() { p.soft { (role) } }
        }
    }

    pub fn people(&self, tiles: &[PersonTile]) -> Markup {
        html! {
            ul.people role="list" {
                @for it in tiles {
                    li {
                        (self.face(it, Told::Yes))
                        div {
                            (self.name_and_role(&it.name, &it.role))
                            @for it in &it.does { (say(it, Some("label"))) }
                            (facts(&it.facts))
                        }
                    }
                }
            }
        }
    }

    /// Rooms within rooms: who is near stands near. They hold names of any length, on a screen of any width.
    pub fn rings(&self, client: &PersonTile, rings: &[Ring], alt: &str) -> Markup {
        let seat = |person: &PersonTile| {
            html! { span.seat { (self.face(person, Told::Beside)) span { (person.name) } } }
        };
        let mut inner = html! { span.middle { (seat(client)) } };
        for ring in rings {
            inner = html! {
                span.ring {
                    span.pill { (ring.word) }
                    (inner)
                    span.seats { @for it in &ring.people { (seat(it)) } }
                }
            };
        }
        html! { div.rings role="img" aria-label=(alt) { (inner) } }
    }

    pub fn votes(&self, title: &str, votes: &[VoteTile], level: u8) -> Markup {
        html! {
            (heading(level, None, html! { (title) }, None))
            ul.tiles role="list" {
                @for it in votes {
                    li class={ "tile side-" (it.person.side.word()) @if it.answer != "ja" { " open" } } {
                        (self.face(&it.person, Told::Beside))
                        div {
                            p.name { (it.person.name) }
                            @if !it.word.is_empty() { p.label { (it.word) } }
                            @for it in &it.remark { (say(it, Some("label"))) }
                        }
                        (signs::answer(&it.answer))
                    }
                }
            }
        }
    }

    /// The steps as stones: each has a number, a word and a line of its own.
    pub fn stones(&self, client: &PersonTile, stones: &[Stone]) -> Markup {
        html! {
            ol.stones role="list" {
                @for it in stones {
                    li class=(state(&it.state)) {
                        div.stone aria-hidden="true" {
                            @if it.state == "now" { (self.face(client, Told::Beside)) } @else { (it.number) }
                        }
                        div {
                            p.name { (it.name) }
                            p.label { (it.word) }
                        }
                        (self.pictures.show_if(&it.picture))
                    }
                }
            }
        }
    }

    pub fn signatures(&self, boxes: &[SignatureBox]) -> Markup {
        html! {
            ul.tiles role="list" {
                @for it in boxes {
                    li class={ "signature side-" (it.side.word()) @if !it.signed { " open" } } {
                        div.head { (self.name_and_role(&it.name, &it.role)) }
                        p.name { (it.stand) }
                        @for it in &it.notes { p.soft { (it) } }
                        div.line aria-hidden="true" {}
                        p.soft { (it.sign_here) }
                        p.soft { (it.date_label) ":" @if let Some(date) = &it.date { " " (date) } }
                    }
                }
            }
        }
    }

    /// Whom to call, the first one first. On a telephone a number can be pressed.
    pub fn calls(&self, rows: &[CallRow]) -> Markup {
        html! {
            ol.calls role="list" {
                @for it in rows {
                    li.row {
                        @if it.person.photo.is_some() || it.picture.is_none() {
                            (self.face(&it.person, Told::Yes))
                        } @else { (self.pictures.show_if(&it.picture)) }
                        div.words {
                            (self.name_and_role(&it.person.name, &it.person.role))
                            @if let Some(number) = &it.telephone {
                                p.telephone {
                                    @match digits(&number.text) {
                                        Some(digits) => a href={ "tel:" (digits) } { (number.text) },
                                        None => (number.text),
                                    }
                                }
                            }
                            @for it in &it.sentences { (say(it, None)) }
                        }
                    }
                }
            }
        }
    }

    pub fn promises(&self, rows: &[PromiseRow]) -> Markup {
        html! {
            ul.promises role="list" {
                @for it in rows {
                    li class={ "row side-" (it.person.side.word()) @if !it.signed { " open" } } {
                        (self.face(&it.person, Told::Beside))
                        div.words {
                            p.name { (it.person.name) }
                            (say(&it.sentence, None))
                            p.soft { (it.stand) }
                        }
                    }
                }
            }
        }
    }
}

fn state(word: &str) -> &'static str {
    match word {
        "done" => "done",
        "now" => "now",
        _ => "later",
    }
}
