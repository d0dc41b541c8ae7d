//! Drawings of numbers: steps, a line through time, a ruler, a wheel. Each is one picture with the alt text of the
//! View, which says all of it; the words of both ends stand beside it.

use std::f64::consts::TAU;

use maud::{Markup, html};

use super::page::Page;
use super::people::Told;
use super::words::{heading, say};
use crate::view::{Block, RulerRow, Score, Sentence, TrendPoint, WheelPiece};

impl Page<'_> {
    /// A score as steps, never a number without the words of both ends.
    pub fn score(&self, it: &Score) -> Markup {
        let count = it.highest - it.lowest + 1;
        let width = 300.0 / count.max(1) as f64;
        let gap = (width * 0.12).min(4.0);
        let top = |value: i64| {
            let share = (value - it.lowest) as f64 / (count - 1).max(1) as f64;
            100.0 - 27.0 - 33.0 * share
        };
        let middle = |value: i64| width * ((value - it.lowest) as f64 + 0.5);
        let digits = count <= 11;
        html! {
            div.score {
                svg viewBox="-8 -4 316 106" role="img" aria-label=(it.alt) {
                    @for value in it.lowest..=it.highest {
                        @let x = width * (value - it.lowest) as f64 + gap / 2.0;
                        rect.step.reached[value <= it.value] x=(round(x)) y=(round(top(value))) width=(round(width - gap)) height=(round(100.0 - top(value))) rx="3" {}
                        @if digits {
                            text.reached[value <= it.value] x=(round(middle(value))) y="94" text-anchor="middle" { (value) }
                        }
                    }
                    @if let Some(before) = it.before.filter(|before| *before != it.value) {
                        circle.before cx=(round(middle(before))) cy=(round(top(before) - 12.0)) r="8" {}
                    }
                    circle.now cx=(round(middle(it.value))) cy=(round(top(it.value) - 12.0)) r="8" {}
                    @if let Some(wanted) = it.wanted {
                        @let x = middle(wanted) + if it.value == wanted { 8.0 } else { 0.0 };
                        @let y = top(wanted);
                        path.flag d={ "M" (round(x)) " " (round(y)) "V" (round(y - 30.0)) "L" (round(x + 17.0)) " " (round(y - 23.0)) "L" (round(x)) " " (round(y - 16.0)) } {}
                    }
                }
                (ends(&it.lowest_means, &it.highest_means))
                @for it in &it.notes { p.soft { (it) } }
            }
        }
    }

    /// Measurements over time: hollow discs for earlier ones, a filled one for the newest.
    pub fn trend(&self, block: &Block) -> Markup {
        let Block::Trend {
            title,
            points,
            lowest,
            highest,
            lowest_means,
            highest_means,
            alt,
        } = block
        else {
            return html! {};
        };
        let end = |value: &i64, words: &Sentence| {
            html! {
                div { dt { (value) ":" } " " dd lang=[&words.lang] { (words.text) } }
            }
        };
        html! {
            div.trend {
                p.name { (title.text) }
                // The days stand under their discs as far as there is room; the alt text says all of them.
                div.line-and-days role="img" aria-label=(alt) { (line_through(points, *lowest, *highest)) }
                dl { (end(highest, highest_means)) (end(lowest, lowest_means)) }
            }
        }
    }

    pub fn ruler(&self, block: &Block, level: u8) -> Markup {
        let Block::Ruler {
            title,
            rows,
            lowest,
            highest,
            lowest_means,
            highest_means,
            lowest_picture,
            highest_picture,
            notes,
        } = block
        else {
            return html! {};
        };
        html! {
            div.ruler {
                @if !title.is_empty() { (heading(level, None, html! { (title) }, None)) }
                @for (index, row) in rows.iter().enumerate() {
                    p.name { (row.name) }
                    (ruler_line(row, *lowest, *highest))
                    // The words of both ends are read once.
                    @if index == 0 {
                        div.ends {
                            div { (self.pictures.decorate(lowest_picture)) (say(lowest_means, Some("label"))) }
                            div { (self.pictures.decorate(highest_picture)) (say(highest_means, Some("label"))) }
                        }
                    }
                }
                @for it in notes { p.soft { (it) } }
            }
        }
    }

    /// The pieces of life as a wheel; the list under it says the same in words.
    pub fn wheel(&self, block: &Block) -> Markup {
        let Block::Wheel {
            alt,
            client,
            pieces,
            legend,
        } = block
        else {
            return html! {};
        };
        let count = pieces.len().max(1) as f64;
        let at =
            |turn: f64, radius: f64| (200.0 + radius * turn.sin(), 200.0 - radius * turn.cos());
        // A ring from one radius to another, over the angle of one piece.
        let wedge = |index: usize, inner: f64, outer: f64| {
            let (from, to) = (
                TAU * index as f64 / count,
                TAU * (index as f64 + 1.0) / count,
            );
            // One piece alone is a whole ring, which an arc cannot draw.
            let to = if pieces.len() == 1 { to - 0.001 } else { to };
            let large = i32::from(to - from > TAU / 2.0);
            let ((ax, ay), (bx, by)) = (at(from, outer), at(to, outer));
            let ((cx, cy), (dx, dy)) = (at(to, inner), at(from, inner));
            format!(
                "M{ax:.1} {ay:.1}A{outer} {outer} 0 {large} 1 {bx:.1} {by:.1}L{cx:.1} {cy:.1}A{inner} {inner} 0 {large} 0 {dx:.1} {dy:.1}Z"
            )
        };
        // Wide enough for its arc, and never wider than the band.
        let size = (TAU * 158.0 / count * 0.78).min(66.0);
        html! {
            p.legend { (legend) }
            svg.wheel viewBox="0 0 400 400" role="img" aria-label=(alt) {
                @for (index, piece) in pieces.iter().enumerate() {
                    g class=(self.area(&piece.colour)) {
                        path.band d=(wedge(index, 120.0, 196.0)) {}
                        @for ring in 0..3u8 {
                            @let inner = 48.0 + 24.0 * f64::from(ring);
                            path.fill.full[piece.level.is_some_and(|it| it > ring)] d=(wedge(index, inner, inner + 24.0)) {}
                        }
                        @if let Some(picture) = &piece.picture {
                            @let (x, y) = at(TAU * (index as f64 + 0.5) / count, 158.0);
                            svg x=(round(x - size / 2.0)) y=(round(y - size / 2.0)) width=(round(size)) height=(round(size)) viewBox="0 0 100 100" {
                                rect.tile-of-picture width="100" height="100" rx="8" {}
                                (self.pictures.drawing(&picture.asset))
                            }
                        }
                    }
                }
                // Over all others, or a neighbour would cover half of its line.
                @for (index, _) in pieces.iter().enumerate().filter(|(_, it)| it.chosen) {
                    path.chosen d=(wedge(index, 48.0, 196.0)) {}
                }
                svg x="160" y="160" width="80" height="80" viewBox="0 0 100 100" {
                    (self.face(client, Told::Beside))
                }
            }
            ul.pieces role="list" { @for it in pieces { (self.piece(it)) } }
        }
    }

    fn piece(&self, piece: &WheelPiece) -> Markup {
        let words = [&piece.word, &piece.chosen_word]
            .into_iter()
            .filter(|it| !it.is_empty());
        html! {
            li class={ "row " (self.area(&piece.colour)) } {
                (self.pictures.decorate(&piece.picture))
                div.words {
                    p.name { (piece.area) }
                    @for it in words { p.label { (it) } }
                }
                @if let Some(level) = piece.level {
                    svg.blocks viewBox="0 0 64 20" aria-hidden="true" focusable="false" {
                        @for block in 0..3u8 {
                            rect.full[level > block] x=(1 + 21 * u32::from(block)) y="1" width="19" height="18" rx="3" {}
                        }
                    }
                }
            }
        }
    }
}

/// Numbers of a drawing need no more than this.
fn round(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn ends(lowest: &Sentence, highest: &Sentence) -> Markup {
    html! {
        div.ends { (say(lowest, Some("label"))) (say(highest, Some("label"))) }
    }
}

/// The points from left to right, at equal distances: it is the order that counts.
fn line_through(points: &[TrendPoint], lowest: i64, highest: i64) -> Markup {
    let last = points.len().saturating_sub(1);
    let steps = (highest - lowest).max(1) as f64;
    let pitch = 300.0 / points.len().max(1) as f64;
    let x = |index: usize| pitch * (index as f64 + 0.5);
    let y = |value: i64| 26.0 + 74.0 * (1.0 - (value - lowest) as f64 / steps);
    let line = points.iter().enumerate().map(|(index, it)| {
        let command = if index == 0 { 'M' } else { 'L' };
        format!("{command}{} {}", round(x(index)), round(y(it.value)))
    });
    html! {
        svg.plot viewBox="0 0 300 112" aria-hidden="true" focusable="false" {
            path.edge d={ "M0 " (round(y(lowest))) "H300M0 " (round(y(highest))) "H300" } {}
            path.through d=(line.collect::<String>()) {}
            @for (index, it) in points.iter().enumerate() {
                circle.last[index == last] cx=(round(x(index))) cy=(round(y(it.value))) r="7" {}
                text.last[index == last] x=(round(x(index))) y=(round(y(it.value) - 11.0)) text-anchor="middle" { (it.value) }
            }
        }
        span.days { @for it in points { span { (it.date) } } }
    }
}

fn ruler_line(row: &RulerRow, lowest: i64, highest: i64) -> Markup {
    let steps = (highest - lowest).max(1) as f64;
    let x = |value: i64| 16.0 + 288.0 * (value - lowest) as f64 / steps;
    // As many digits as have room, and always the two ends and the value itself.
    let every = [1, 2, 5, 10, 20, 25, 50, 100];
    let every = every
        .into_iter()
        .find(|it| 288.0 / steps * f64::from(*it) >= 26.0)
        .unwrap_or(100);
    let always = [row.value, lowest, highest];
    let near = |value: i64| always.iter().any(|it| (x(*it) - x(value)).abs() < 26.0);
    let digits = (lowest..=highest).filter(|value| {
        always.contains(value) || ((value - lowest) % i64::from(every) == 0 && !near(*value))
    });
    let ticks: String = (lowest..=highest)
        .filter(|value| steps <= 60.0 || (value - lowest) % i64::from(every) == 0)
        .map(|value| format!("M{} 56V64", round(x(value))))
        .collect();
    let before = row.before.filter(|it| *it != row.value);
    html! {
        svg.line-of-digits viewBox="0 0 320 92" role="img" aria-label=(row.alt) {
            path.ticks d=(ticks) {}
            path.through d="M16 60H304" {}
            @for value in digits {
                text.last[value == row.value] x=(round(x(value))) y="86" text-anchor="middle" { (value) }
            }
            @if let Some(wanted) = row.wanted {
                @let at = x(wanted).min(300.0);
                path.flag d={ "M" (round(at)) " 60V12L" (round(at + 17.0)) " 19L" (round(at)) " 26" } {}
            }
            @if let Some(before) = before { circle.before cx=(round(x(before))) cy="45" r="10" {} }
            circle.now cx=(round(x(row.value))) cy="45" r="10" {}
        }
    }
}
