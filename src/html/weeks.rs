//! What goes on for more than a moment: a week, day by day, and how it can go, from good to bad.

use maud::{Markup, html};

use super::goals::clock;
use super::page::Page;
use super::people::Told;
use super::signs;
use super::words::{heading, say};
use crate::view::{Block, Phone, StoplightState, TickItem, WeekActivity, WeekRow};

impl Page<'_> {
    /// Day by day: that is how a week is told, and what a narrow screen has room for.
    pub fn week(&self, block: &Block, level: u8) -> Markup {
        let Block::Week { days, rows, .. } = block else {
            return html! {};
        };
        let of_day = |day: usize| -> Vec<(&WeekRow, &WeekActivity)> {
            let rows = rows.iter();
            rows.flat_map(|row| {
                let cell = row.cells.get(day).into_iter().flatten();
                cell.map(move |it| (row, it))
            })
            .collect()
        };
        html! {
            @for (index, day) in days.iter().enumerate() {
                @let activities = of_day(index);
                @if !activities.is_empty() {
                    div.day-of-week {
                        (heading(level, None, html! { (day) }, None))
                        ul role="list" { @for (row, it) in activities { (self.activity(row, it)) } }
                    }
                }
            }
        }
    }

    fn activity(&self, row: &WeekRow, it: &WeekActivity) -> Markup {
        html! {
            li class={ "row action " (self.area(&it.colour)) @if it.picture.is_none() { " bare" } } {
                (self.pictures.show_if(&it.picture))
                div.words {
                    @if !it.tag.is_empty() { p { span.tag { (it.tag) } } }
                    (say(&it.sentence, None))
                    @if let Some(who) = &it.who {
                        p.seat { (self.face(who, Told::Beside)) span { (who.name) } }
                    }
                }
                div.when {
                    p.day { (row.part) }
                    @if let Some(time) = &it.time { p.time { (clock(time)) span { (time.words) } } }
                }
            }
        }
    }

    /// A state has a colour, a number, a form, a face and a word, because no single one of them reaches everybody.
    pub fn stoplight(&self, states: &[StoplightState], phone: &Option<Phone>, level: u8) -> Markup {
        html! {
            @for it in states {
                div class={ "state " (tone(&it.state)) } {
                    div.head {
                        (self.pictures.decorate(&it.face))
                        (signs::badge(&it.state, it.number))
                        (heading(level, None, html! { (it.word) }, None))
                    }
                    p.name { (it.notice_label) }
                    (self.ticks(&it.notice))
                    @for lane in &it.lanes {
                        div class={ "lane side-" (lane.side.word()) } {
                            div.head { (self.pictures.decorate(&lane.picture)) p.name { (lane.title) } }
                            (self.ticks(&lane.rows))
                        }
                    }
                }
            }
            @if let Some(phone) = phone {
                div.row.phone.bare[phone.picture.is_none()] {
                    (self.pictures.show_if(&phone.picture))
                    div.words { @for it in &phone.lines { (say(it, None)) } }
                }
            }
        }
    }

    fn ticks(&self, items: &[TickItem]) -> Markup {
        html! {
            @if !items.is_empty() {
                ul role="list" {
                    @for it in items {
                        li.row.bare[it.picture.is_none()] {
                            (self.pictures.show_if(&it.picture))
                            div.words { (say(&it.sentence, None)) }
                        }
                    }
                }
            }
        }
    }
}

fn tone(state: &str) -> &'static str {
    match state {
        "go" => "tone-go",
        "amber" => "tone-amber",
        _ => "tone-stop",
    }
}
