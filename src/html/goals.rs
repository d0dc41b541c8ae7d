//! A goal: what is wanted, how it is now, and who does what and when. And how goals went.

use maud::{Markup, html};

use super::page::Page;
use super::people::Told;
use super::signs;
use super::words::{direction, facts, heading, inside, say};
use crate::view::{
    ActionRow, Block, DateTile, Fact, GoalHead, Lane, Picture, Sentence, TableRow, TimeOfDay,
};

/// More faces than this push the name of a lane off its line.
const MOST_FACES: usize = 2;

impl Page<'_> {
    pub fn goal_head(&self, head: &GoalHead, id: &str) -> Markup {
        let sentence = &head.sentence;
        html! {
            div class={ "goal-head " (self.area(&head.colour)) } {
                @if let Some(it) = &head.picture { div.area-tile { (self.pictures.show(it)) } }
                div {
                    @if !head.area.is_empty() {
                        p.area-name { (head.area) @if !head.tag.is_empty() { " " span.tag { (head.tag) } } }
                    }
                    h2 id=(id) tabindex="-1" lang=[&sentence.lang] dir=[direction(sentence)] { (inside(sentence)) }
                }
            }
        }
    }

    /// The basic row: one picture, one idea.
    pub fn row(
        &self,
        picture: &Option<Picture>,
        more: &[Picture],
        sentences: &[Sentence],
        details: &[Fact],
        notes: &[String],
    ) -> Markup {
        html! {
            div.row.bare[picture.is_none()] {
                (self.pictures.show_if(picture))
                div.words {
                    @if !more.is_empty() {
                        div.strip { @for it in more { (self.pictures.show(it)) } }
                    }
                    @for it in sentences { (say(it, None)) }
                    (facts(details))
                    @for it in notes { p.soft { (it) } }
                }
            }
        }
    }

    pub fn quote(
        &self,
        words: &Sentence,
        speaker: &str,
        picture: &Option<Picture>,
        initial: &str,
        side: &str,
    ) -> Markup {
        html! {
            div class={ "row quote side-" (side) } {
                (self.portrait(side, picture, initial, Told::Beside))
                div.balloon {
                    blockquote { (say(words, None)) }
                    p.soft { (speaker) }
                }
            }
        }
    }

    pub fn shown(
        &self,
        lead: &str,
        words: &Sentence,
        seen: &str,
        picture: &Option<Picture>,
    ) -> Markup {
        html! {
            div.row.bare[picture.is_none()] {
                (self.pictures.show_if(picture))
                div.panel {
                    p.soft { strong { (lead) } }
                    (say(words, None))
                    p.soft { (seen) }
                }
            }
        }
    }

    /// A lane: who, and what each of them does.
    pub fn lane(&self, lane: &Lane, level: u8) -> Markup {
        let client = self.is_client();
        let faces = lane
            .people
            .iter()
            .filter(|it| client || it.side.word() != "mij");
        html! {
            div class={ "lane side-" (lane.side.word()) } {
                div.head {
                    // The name of the lane stands beside it.
                    (self.pictures.decorate(&lane.picture))
                    (heading(level, None, html! { (lane.title) }, None))
                    @for it in faces.take(MOST_FACES) {
                        p.seat { (self.face(it, Told::Beside)) span { (it.name) } }
                    }
                }
                @if let Some(words) = &lane.empty { p.empty { (words) } }
                @if !lane.rows.is_empty() {
                    ul role="list" { @for it in &lane.rows { (self.action(it)) } }
                }
            }
        }
    }

    fn action(&self, row: &ActionRow) -> Markup {
        html! {
            li.row.action.bare[row.picture.is_none()] {
                (self.pictures.show_if(&row.picture))
                div.words {
                    @if let Some(own) = &row.own { p.own { (own) } }
                    (say(&row.sentence, None))
                    (facts(&row.facts))
                    @for it in &row.reason { (say(it, Some("soft"))) }
                }
                (self.when(row.when.as_ref(), row.time.as_ref()))
            }
        }
    }

    /// When: a head with the day, and the time under it with a clock for who reads one.
    pub fn when(&self, day: Option<&Sentence>, time: Option<&TimeOfDay>) -> Markup {
        html! {
            @if day.is_some() || time.is_some() {
                div.when {
                    @if let Some(it) = day { (say(it, Some("day"))) }
                    @if let Some(it) = time { p.time { (clock(it)) span { (it.words) } } }
                }
            }
        }
    }

    pub fn date(&self, date: &DateTile) -> Markup {
        html! {
            div.date {
                (self.calendar())
                div {
                    p.label { (date.label) }
                    p.name { (date.day) }
                    @if let Some(it) = &date.time { p.time { (clock(it)) span { (it.words) } } }
                }
            }
        }
    }

    /// The table of the team. Where there is no room for its columns each row is a list with the names of the
    /// columns; the roles keep it a table for who listens.
    pub fn table(&self, columns: &[String], rows: &[TableRow]) -> Markup {
        // The column of the picture has a head and no words.
        let pictured = rows.iter().any(|it| it.cells.len() + 1 < columns.len());
        let skipped = if pictured { 2 } else { 1 };
        let (head, others) = columns.split_at(skipped.min(columns.len()));
        html! {
            table.table.many[columns.len() > 3] role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        @for it in head.iter().chain(others) { th scope="col" role="columnheader" { (it) } }
                    }
                }
                tbody role="rowgroup" {
                    @for row in rows {
                        tr role="row" {
                            th scope="row" role="rowheader" { (row.head) }
                            @if pictured { td.pictured role="cell" { (self.pictures.show_if(&row.picture)) } }
                            @for (index, cell) in row.cells.iter().enumerate() {
                                td role="cell" data-column=[others.get(index).filter(|_| !cell.is_empty())] { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }

    pub fn result(
        &self,
        mark: &str,
        word: &str,
        picture: &Option<Picture>,
        sentences: &[Sentence],
        details: &[Fact],
    ) -> Markup {
        let told = html! { div.outcome { (signs::result(mark)) p.name { (word) } } };
        html! {
            div.row.panel.result.bare[picture.is_none()] {
                (self.pictures.show_if(picture))
                div.words {
                    @if picture.is_none() { (told) }
                    @for it in sentences { (say(it, None)) }
                    (facts(details))
                    @if picture.is_some() { (told) }
                }
            }
        }
    }

    pub fn explain(&self, picture: &Option<Picture>, word: &str, sentence: &Sentence) -> Markup {
        // The sentence begins with the word and a colon.
        let rest = sentence
            .text
            .strip_prefix(word)
            .filter(|it| it.starts_with(':'));
        html! {
            div.row.explain.bare[picture.is_none()] {
                (self.pictures.decorate(picture))
                p.panel lang=[&sentence.lang] dir=[direction(sentence)] {
                    @match rest {
                        Some(rest) => { strong { (word) ":" } (rest.strip_prefix(':').unwrap_or(rest)) },
                        None => (sentence.text),
                    }
                }
            }
        }
    }

    pub fn choice(&self, block: &Block, level: u8) -> Markup {
        let Block::Choice {
            question,
            answers,
            marks,
            chosen,
            chosen_alt,
        } = block
        else {
            return html! {};
        };
        html! {
            (heading(level, None, html! { (question) }, None))
            ul.tiles role="list" {
                @for (index, answer) in answers.iter().enumerate() {
                    @let ticked = *chosen == Some(index);
                    li.answer {
                        @if let Some(mark) = marks.get(index) { (signs::result(mark)) }
                        p { (answer) }
                        (signs::tick_box(ticked.then_some(chosen_alt)))
                    }
                }
            }
        }
    }

    /// Room to say no: on paper there are lines to write on.
    pub fn disagree(&self, title: &str, level: u8) -> Markup {
        html! {
            div.disagree {
                (heading(level, None, html! { (title) }, None))
                div.line aria-hidden="true" {}
                div.line aria-hidden="true" {}
            }
        }
    }
}

/// The hands of a clock; the words beside it say the time.
pub fn clock(time: &TimeOfDay) -> Markup {
    if !time.face {
        return html! {};
    }
    let hand = |turn: f64, length: f64| {
        let (x, y) = (50.0 + length * turn.sin(), 50.0 - length * turn.cos());
        format!("M50 50L{x:.1} {y:.1}")
    };
    let full = std::f64::consts::TAU;
    let minute = full * f64::from(time.minute) / 60.0;
    let hour = full * f64::from(time.hour) / 12.0 + minute / 12.0;
    let ticks: String = (0..12)
        .map(|it| {
            let turn = full * f64::from(it) / 12.0;
            let at = |length: f64| (50.0 + length * turn.sin(), 50.0 - length * turn.cos());
            let ((a, b), (c, d)) = (at(39.0), at(43.0));
            format!("M{a:.1} {b:.1}L{c:.1} {d:.1}")
        })
        .collect();
    html! {
        svg.clock viewBox="0 0 100 100" aria-hidden="true" focusable="false" {
            circle cx="50" cy="50" r="46" {}
            path.ticks d=(ticks) {}
            path.hour d=(hand(hour, 24.0)) {}
            path.minute d=(hand(minute, 36.0)) {}
        }
    }
}
