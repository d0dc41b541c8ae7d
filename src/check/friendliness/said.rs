//! The sentences of a View: who speaks, and whether a picture stands beside them.

use crate::plan::Side;
use crate::view::{ActionRow, Block, Fact, PersonTile, Picture, Sentence, TickItem, View};

/// Who speaks in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// A sentence that the client reads as her own.
    Own,
    /// The client's literal words.
    Quote,
    /// What somebody else says or does.
    Other,
    /// A label, a place, a time, a name.
    Detail,
}

#[derive(Clone, Debug)]
pub struct Said<'v> {
    pub section: &'v str,
    pub path: &'v str,
    pub text: &'v str,
    pub voice: Voice,
    /// Of an idea: does a picture stand beside it? Other sentences need none.
    pub pictured: Option<bool>,
}

/// Every sentence of the parts of a document, in reading order.
pub fn said(view: &View) -> Vec<Said<'_>> {
    let mut walk = Walk::default();
    for section in &view.sections {
        walk.section = &section.id;
        if let Some(head) = &section.head {
            walk.idea(&head.sentence, Voice::Own, head.picture.as_ref());
        }
        section.blocks.iter().for_each(|it| walk.block(it));
    }
    walk.found
}

/// The words of a sentence in lower case, without the marks around them.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|it: char| !(it.is_alphanumeric() || matches!(it, '-' | '\'' | '’')))
        .map(|it| it.trim_matches(['-', '\'', '’']).to_lowercase())
        .filter(|it| !it.is_empty())
}

#[derive(Default)]
struct Walk<'v> {
    section: &'v str,
    found: Vec<Said<'v>>,
}

impl<'v> Walk<'v> {
    fn add(&mut self, sentence: &'v Sentence, voice: Voice, pictured: Option<bool>) {
        self.found.push(Said {
            section: self.section,
            path: &sentence.path,
            text: &sentence.text,
            voice,
            pictured,
        });
    }

    fn idea(&mut self, sentence: &'v Sentence, voice: Voice, picture: Option<&Picture>) {
        self.add(sentence, voice, Some(picture.is_some()));
    }

    /// Sentences that share one picture are one idea.
    fn ideas(&mut self, sentences: &'v [Sentence], voice: Voice, picture: Option<&Picture>) {
        for (index, sentence) in sentences.iter().enumerate() {
            self.add(sentence, voice, (index == 0).then_some(picture.is_some()));
        }
    }

    fn facts(&mut self, facts: &'v [Fact]) {
        for fact in facts {
            self.add(&fact.value, Voice::Detail, None);
        }
    }

    fn person(&mut self, tile: &'v PersonTile) {
        for sentence in &tile.does {
            self.add(sentence, Voice::Other, None);
        }
        self.facts(&tile.facts);
    }

    fn ticks(&mut self, items: &'v [TickItem], voice: Voice) {
        for item in items {
            self.idea(&item.sentence, voice, item.picture.as_ref());
        }
    }

    fn action(&mut self, row: &'v ActionRow, side: Side) {
        let voice = of(side);
        self.idea(&row.sentence, voice, row.picture.as_ref());
        if let Some(when) = &row.when {
            self.add(when, Voice::Detail, None);
        }
        self.facts(&row.facts);
        for reason in &row.reason {
            self.add(reason, voice, None);
        }
    }

    fn block(&mut self, block: &'v Block) {
        match block {
            Block::Row {
                picture,
                sentences,
                facts,
                notes,
                ..
            } => {
                // A note under a row says whose words they are.
                let voice = if notes.is_empty() {
                    Voice::Own
                } else {
                    Voice::Other
                };
                self.ideas(sentences, voice, picture.as_ref());
                self.facts(facts);
            }
            Block::Quote { words, side, .. } => {
                let voice = match side {
                    Side::Client => Voice::Quote,
                    _ => Voice::Other,
                };
                self.add(words, voice, None);
            }
            // What is shown is told by who saw it, and is the client's all the same.
            Block::Shown { words, .. } => self.add(words, Voice::Quote, None),
            Block::Now {
                sentences, picture, ..
            } => self.ideas(sentences, Voice::Own, picture.as_ref()),
            Block::People { tiles } => tiles.iter().for_each(|it| self.person(it)),
            Block::Lane(lane) => lane.rows.iter().for_each(|it| self.action(it, lane.side)),
            Block::Result {
                sentences, facts, ..
            } => {
                self.ideas(sentences, Voice::Own, None);
                self.facts(facts);
            }
            Block::Stoplight { states, phone } => {
                for state in states {
                    self.ticks(&state.notice, Voice::Own);
                    for lane in &state.lanes {
                        self.ticks(&lane.rows, of(lane.side));
                    }
                }
                for line in phone.iter().flat_map(|it| &it.lines) {
                    self.add(line, Voice::Detail, None);
                }
            }
            Block::Ticks { items } => self.ticks(items, Voice::Own),
            Block::Tear { sentences, .. } | Block::Symbol { sentences, .. } => {
                self.ideas(sentences, Voice::Own, None);
            }
            Block::Facts { facts } => self.facts(facts),
            Block::Score(score) => {
                self.add(&score.lowest_means, Voice::Detail, None);
                self.add(&score.highest_means, Voice::Detail, None);
            }
            Block::Ruler {
                lowest_means,
                highest_means,
                ..
            } => {
                self.add(lowest_means, Voice::Detail, None);
                self.add(highest_means, Voice::Detail, None);
            }
            Block::Week { rows, .. } => {
                for it in rows.iter().flat_map(|it| it.cells.iter().flatten()) {
                    self.idea(&it.sentence, Voice::Own, it.picture.as_ref());
                }
            }
            // Headings, forms and drawings hold no sentence of the plan.
            _ => {}
        }
    }
}

fn of(side: Side) -> Voice {
    match side {
        Side::Client => Voice::Own,
        _ => Voice::Other,
    }
}
