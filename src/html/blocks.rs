//! What stands in a part, block by block.

use maud::{Markup, html};

use super::signs::sign;
use super::{Unwritten, anchor_within, direction, is_first, is_hard, say};
use crate::view::{Block, Fact, HardRemark, PointRow, Sentence, TextPart, View};

/// The titles inside a part, in order.
pub fn headings(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().filter_map(|it| match it {
        Block::Heading { text } => Some(text.as_str()),
        _ => None,
    })
}

/// # Errors
/// When a block has no form on a screen yet.
pub fn write(blocks: &[Block], part: usize, view: &View) -> Result<Markup, Unwritten> {
    let mut written = Vec::new();
    let mut heading = 0;
    // Sentences that follow each other are one list, so that a listener hears how many there are.
    for run in blocks.chunk_by(|one, next| is_hard(one) && is_hard(next)) {
        match run {
            [Block::Heading { text }] => {
                let id = anchor_within(part, heading);
                heading += 1;
                written.push(match is_first(part) {
                    true => html! { h2.within id=(id) { (text) } },
                    false => html! { h3 id=(id) { (text) } },
                });
            }
            [Block::Hard { .. }, ..] => {
                let items = run
                    .iter()
                    .map(|it| block(it, view))
                    .collect::<Result<Vec<_>, _>>()?;
                written.push(html! {
                    ul.hard role="list" { @for it in items { (it) } }
                });
            }
            others => {
                for it in others {
                    written.push(block(it, view)?);
                }
            }
        }
    }
    Ok(html! { @for it in written { (it) } })
}

/// One block. Every kind is named: a new one does not compile before somebody decides.
fn block(block: &Block, view: &View) -> Result<Markup, Unwritten> {
    let unwritten = |name| Err(Unwritten(name));
    match block {
        Block::Heading { text } => Ok(html! { h3 { (text) } }),
        Block::Points { lead, rows } => Ok(points(lead, rows)),
        Block::Facts { facts } => Ok(self::facts(facts)),
        Block::Hard {
            place,
            sentence,
            parts,
            remarks,
        } => Ok(hard(place, sentence, parts, remarks, view)),
        Block::Row { .. } => unwritten("row"),
        Block::Quote { .. } => unwritten("quote"),
        Block::Shown { .. } => unwritten("shown"),
        Block::Now { .. } => unwritten("now"),
        Block::Score(_) => unwritten("score"),
        Block::Trend { .. } => unwritten("trend"),
        Block::People { .. } => unwritten("people"),
        Block::Lane(_) => unwritten("lane"),
        Block::Table { .. } => unwritten("table"),
        Block::Result { .. } => unwritten("result"),
        Block::Explain { .. } => unwritten("explain"),
        Block::Date(_) => unwritten("date"),
        Block::Choice { .. } => unwritten("choice"),
        Block::Disagree { .. } => unwritten("disagree"),
        Block::Signatures { .. } => unwritten("signatures"),
        Block::Rings { .. } => unwritten("rings"),
        Block::Votes { .. } => unwritten("votes"),
        Block::Stones { .. } => unwritten("stones"),
        Block::Wheel { .. } => unwritten("wheel"),
        Block::Ruler { .. } => unwritten("ruler"),
        Block::Week { .. } => unwritten("week"),
        Block::Cards { .. } => unwritten("cards"),
        Block::Stoplight { .. } => unwritten("stoplight"),
        Block::Calls { .. } => unwritten("calls"),
        Block::Promises { .. } => unwritten("promises"),
        Block::Faces { .. } => unwritten("faces"),
        Block::Balloon { .. } => unwritten("balloon"),
        Block::Ticks { .. } => unwritten("ticks"),
        Block::Tear { .. } => unwritten("tear"),
        Block::Symbol { .. } => unwritten("symbol"),
        Block::DrawBox { .. } => unwritten("draw-box"),
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl {
            @for it in facts {
                div {
                    dt { (it.label) ":" }
                    " "
                    dd lang=[&it.value.lang] dir=[direction(&it.value)] { (it.value.text) }
                }
            }
        }
    }
}

fn points(lead: &[Sentence], rows: &[PointRow]) -> Markup {
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
fn hard(
    place: &str,
    sentence: &Sentence,
    parts: &[TextPart],
    remarks: &[HardRemark],
    view: &View,
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
                    (view.words.marked) ": "
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
                    }
                }
            }
        }
    }
}
