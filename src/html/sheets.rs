//! The sheets for the team: what was looked at, and what is hard to read.

use maud::{Markup, html};

use super::page::Page;
use super::signs::sign;
use super::words::{direction, say};
use crate::view::{HardRemark, PointRow, Sentence, TextPart};

pub fn points(lead: &[Sentence], rows: &[PointRow]) -> Markup {
    html! {
        @for it in lead { (say(it, Some("lead"))) }
        @if !rows.is_empty() {
            ul.points role="list" { @for it in rows { (point(it)) } }
        }
    }
}

fn point(row: &PointRow) -> Markup {
    html! {
        li {
            (sign(&row.mark))
            div {
                p.label { (row.id) " · " (row.word) " · " (row.who) }
                (say(&row.asks, Some("asks")))
                @for it in &row.found { (say(it, None)) }
                @if !row.places.is_empty() {
                    ul.places role="list" {
                        @for it in &row.places {
                            li lang=[&it.lang] dir=[direction(it)] { (it.text) }
                        }
                    }
                }
            }
        }
    }
}

/// What is marked is bold, underlined and coloured. No screen reader says any of that, so the words come once
/// more after the sentence, which itself is heard in one piece.
pub fn hard(
    page: &Page,
    place: &str,
    sentence: &Sentence,
    parts: &[TextPart],
    remarks: &[HardRemark],
) -> Markup {
    let marked: Vec<&TextPart> = parts.iter().filter(|it| it.marked).collect();
    html! {
        li {
            p.place { (place) }
            @if parts.is_empty() {
                (say(sentence, Some("sentence")))
            } @else {
                p.sentence lang=[&sentence.lang] dir=[direction(sentence)] {
                    @for it in parts {
                        @if it.marked { mark { (it.words) } } @else { (it.words) }
                    }
                }
            }
            @if !marked.is_empty() {
                p.heard {
                    (page.view.words.marked) ": "
                    @for (index, it) in marked.iter().enumerate() {
                        @if index > 0 { ", " }
                        span lang=[&sentence.lang] { (it.words) }
                    }
                }
            }
            ul.remarks role="list" {
                @for it in remarks {
                    li {
                        p lang=[&it.message.lang] dir=[direction(&it.message)] {
                            strong { (it.word) ":" } " " (it.message.text)
                        }
                        (say(&it.help, None))
                        @for also in &it.also { (say(also, None)) }
                    }
                }
            }
        }
    }
}
