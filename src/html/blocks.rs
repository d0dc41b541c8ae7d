//! What stands in a part, block by block.

use maud::{Markup, html};

use super::Unwritten;
use super::page::Page;
use super::sheets::{hard, points};
use super::words::{facts, heading};
use crate::view::Block;

/// The titles inside a part, in order.
pub fn headings(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().filter_map(|it| match it {
        Block::Heading { text } => Some(text.as_str()),
        _ => None,
    })
}

fn is_hard(block: &Block) -> bool {
    matches!(block, Block::Hard { .. })
}

impl Page<'_> {
    /// The blocks of a part; `level` is that of a title inside it.
    ///
    /// # Errors
    /// When a block is for paper only.
    pub fn blocks(&self, blocks: &[Block], part: usize, level: u8) -> Result<Markup, Unwritten> {
        let mut written = Vec::new();
        let mut titles = 0;
        // Sentences that follow each other are one list, so that a listener hears how many there are.
        for run in blocks.chunk_by(|one, next| is_hard(one) && is_hard(next)) {
            if let [Block::Hard { .. }, ..] = run {
                let items = run.iter().map(|it| self.block(it, level));
                let items = items.collect::<Result<Vec<_>, _>>()?;
                written.push(html! { ul.hard role="list" { @for it in items { (it) } } });
                continue;
            }
            for it in run {
                written.push(match it {
                    Block::Heading { text } => {
                        let id = super::anchor_within(part, titles);
                        titles += 1;
                        heading(level, Some(&id), html! { (text) }, None)
                    }
                    other => self.block(other, level)?,
                });
            }
        }
        Ok(html! { @for it in written { (it) } })
    }

    /// One block. Every kind is named: a new one does not compile before somebody decides.
    fn block(&self, block: &Block, level: u8) -> Result<Markup, Unwritten> {
        Ok(match block {
            Block::Heading { text } => heading(level, None, html! { (text) }, None),
            Block::Row {
                picture,
                more,
                sentences,
                facts,
                notes,
            } => self.row(picture, more, sentences, facts, notes),
            Block::Quote {
                words,
                speaker,
                picture,
                initial,
                side,
            } => self.quote(words, speaker, picture, initial, side.word()),
            Block::Shown {
                lead,
                words,
                seen,
                picture,
            } => self.shown(lead, words, seen, picture),
            Block::Now {
                label,
                sentences,
                picture,
                score,
            } => html! {
                div.row.now.panel.bare[picture.is_none()] {
                    (self.pictures.show_if(picture))
                    div.words {
                        (heading(level, None, html! { (label) }, None))
                        @for it in sentences { (super::words::say(it, None)) }
                        @if let Some(it) = score { (self.score(it)) }
                    }
                }
            },
            Block::Score(score) => self.score(score),
            Block::Trend { .. } => self.trend(block),
            Block::People { tiles } => self.people(tiles),
            Block::Lane(lane) => self.lane(lane, level),
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Result {
                mark,
                word,
                picture,
                sentences,
                facts,
            } => self.result(mark.word(), word, picture, sentences, facts),
            Block::Explain {
                picture,
                word,
                sentence,
            } => self.explain(picture, word, sentence),
            Block::Date(date) => self.date(date),
            Block::Choice { .. } => self.choice(block, level),
            Block::Disagree { title } => self.disagree(title, level),
            Block::Signatures { boxes } => self.signatures(boxes),
            Block::Rings { client, rings, alt } => self.rings(client, rings, alt),
            Block::Votes { title, votes } => self.votes(title, votes, level),
            Block::Stones { client, stones } => self.stones(client, stones),
            Block::Wheel { .. } => self.wheel(block),
            Block::Ruler { .. } => self.ruler(block, level),
            Block::Week { .. } => self.week(block, level),
            Block::Stoplight { states, phone } => self.stoplight(states, phone, level),
            Block::Calls { rows } => self.calls(rows),
            Block::Promises { rows } => self.promises(rows),
            Block::Points { lead, rows } => points(lead, rows),
            Block::Hard {
                place,
                sentence,
                parts,
                remarks,
            } => hard(self, place, sentence, parts, remarks),
            Block::Facts { facts: it } => facts(it),
            // Things to cut out, to draw or write on, or to tick with a pen.
            Block::Cards { .. } => return Err(Unwritten("cards")),
            Block::Faces { .. } => return Err(Unwritten("faces")),
            Block::Balloon { .. } => return Err(Unwritten("balloon")),
            Block::Ticks { .. } => return Err(Unwritten("ticks")),
            Block::Tear { .. } => return Err(Unwritten("tear")),
            Block::DrawBox { .. } => return Err(Unwritten("draw-box")),
            // The signs of the paper documents, in their own drawings.
            Block::Symbol { .. } => return Err(Unwritten("symbol")),
        })
    }
}
