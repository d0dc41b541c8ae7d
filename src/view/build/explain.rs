//! What hard words mean: a box where a word first stands, and all of them in a list at the end.

use std::collections::HashSet;

use super::*;
use crate::language::{Language, Meaning, Settings};

/// How hard words are found, and what this reader knows already.
#[derive(Clone, Copy)]
pub struct Explaining<'a> {
    pub language: &'a Language,
    pub settings: &'a Settings,
}

/// More boxes in one part would hide what it is about; the list at the end has the rest.
const MOST_BOXES: usize = 3;

/// The words of the plan itself that this reader sees, to tell them from the words of the program.
#[derive(Default)]
pub struct Said {
    texts: HashSet<String>,
    quotes: HashSet<String>,
}

impl Said {
    pub fn of(plan: &Plan) -> Self {
        let mut said = Self::default();
        plan.each_piece(&mut |piece| match piece {
            Piece::Text(text) => {
                for layer in [&text.short, &text.relative].into_iter().flatten() {
                    for words in std::iter::once(&layer.default).chain(layer.other.values()) {
                        said.texts.insert(words::one_line(&words.text));
                    }
                }
            }
            Piece::Words(words) => {
                said.texts.insert(words::one_line(&words.text));
            }
            Piece::Own(words) => {
                said.quotes.insert(words::one_line(&words.text));
            }
            Piece::Name(_) | Piece::TeamWords(_) => {}
        });
        said
    }
}

/// A word with its meaning, once in a document.
struct Term {
    word: String,
    meaning: String,
}

impl Builder<'_> {
    /// Puts a box behind the first block that holds a hard word, and a list at the end for the client.
    pub fn explain(&mut self, sections: &mut Vec<Section>) {
        if self.sources.explaining.is_none() || self.is_child() {
            return;
        }
        let mut terms: Vec<Term> = Vec::new();
        for section in sections.iter_mut() {
            let mut room = MOST_BOXES;
            let blocks = std::mem::take(&mut section.blocks);
            let mut out = Vec::new();
            if let Some(head) = &section.head {
                self.put_boxes(&[&head.sentence], &mut terms, &mut room, &mut out);
            }
            // A goal shows who does what on a page of its own, in lanes that hold together: what their words mean
            // stands before the first of them.
            let lanes = blocks.iter().position(|it| matches!(it, Block::Lane(_)));
            if let Some(lanes) = lanes.filter(|_| section.head.is_some()) {
                let mut blocks = blocks;
                let rest = blocks.split_off(lanes);
                for block in blocks {
                    self.with_boxes(block, &mut terms, &mut room, &mut out);
                }
                let sentences: Vec<&Sentence> = rest.iter().flat_map(Block::sentences).collect();
                self.put_boxes(&sentences, &mut terms, &mut room, &mut out);
                out.extend(rest);
            } else {
                for block in blocks {
                    self.with_boxes(block, &mut terms, &mut room, &mut out);
                }
            }
            section.blocks = out;
        }
        if self.is_client() && !terms.is_empty() {
            terms.sort_by_key(|it| it.word.to_lowercase());
            let boxes = terms.iter().map(|it| self.explanation_box(it)).collect();
            sections.push(section("woorden", self.title("section-words"), boxes));
        }
    }

    fn with_boxes(
        &mut self,
        block: Block,
        terms: &mut Vec<Term>,
        room: &mut usize,
        out: &mut Vec<Block>,
    ) {
        let mut boxes = Vec::new();
        self.put_boxes(&block.sentences(), terms, room, &mut boxes);
        out.push(block);
        out.extend(boxes);
    }

    fn put_boxes(
        &mut self,
        sentences: &[&Sentence],
        terms: &mut Vec<Term>,
        room: &mut usize,
        out: &mut Vec<Block>,
    ) {
        for sentence in sentences {
            let first = terms.len();
            self.find_terms(sentence, terms);
            for term in &terms[first..] {
                if *room == 0 {
                    break;
                }
                *room -= 1;
                out.push(self.explanation_box(term));
            }
        }
    }

    /// The words of a sentence that were not explained before.
    fn find_terms(&self, sentence: &Sentence, terms: &mut Vec<Term>) {
        let Some(explaining) = self.sources.explaining else {
            return;
        };
        let dutch = sentence.lang.as_deref().unwrap_or("nl") == "nl";
        // Nobody's own words are called hard; what the plan itself explains is explained there too.
        let bare = sentence.text.trim_matches(['“', '”', '‘', '’', '"']);
        let quoted = self.said.quotes.contains(&sentence.text) || self.said.quotes.contains(bare);
        if !dutch || !(quoted || self.said.texts.contains(&sentence.text)) {
            return;
        }
        let own: Vec<&str> = self
            .plan
            .explanations
            .iter()
            .map(|it| it.word.text.trim())
            .collect();
        let language = explaining.language;
        for found in language.explained(&sentence.text, &own, explaining.settings) {
            let term = match found.meaning {
                Meaning::Own(at) => {
                    let it = &self.plan.explanations[at];
                    Term {
                        word: words::one_line(&it.word.text),
                        meaning: words::one_line(&it.meaning.text),
                    }
                }
                Meaning::Listed(_) if quoted => continue,
                Meaning::Listed(entry) if entry.speaks_to_client() && !self.is_client() => continue,
                Meaning::Listed(entry) => Term {
                    word: entry.word.to_owned(),
                    meaning: entry.explanation.unwrap_or_default().to_owned(),
                },
            };
            let known = terms
                .iter()
                .any(|it| it.word.to_lowercase() == term.word.to_lowercase());
            if !known {
                terms.push(term);
            }
        }
    }

    fn explanation_box(&mut self, term: &Term) -> Block {
        let word = capital(&term.word);
        let meaning = after_colon(&term.meaning);
        Block::Explain {
            picture: self.picture_of_word(&term.word),
            sentence: self.in_language("", format!("{word}: {meaning}"), "nl"),
            word,
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    // *iPad*: a word with a capital inside is written as it is.
    let begin = word.split(' ').next().unwrap_or_default();
    match letters.next() {
        Some(first) if !begin.chars().any(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => word.to_owned(),
    }
}

/// Behind a colon a sentence goes on in small letters, unless it begins with a name.
fn after_colon(sentence: &str) -> String {
    let (first, rest) = sentence.split_once(' ').unwrap_or((sentence, ""));
    if rest.is_empty() || !STARTS.contains(&first.to_lowercase().as_str()) {
        return sentence.to_owned();
    }
    format!("{} {rest}", first.to_lowercase())
}

/// What explanations begin with.
const STARTS: [&str; 36] = [
    "aan", "bij", "daar", "daardoor", "daarin", "daarmee", "dan", "dat", "de", "deze", "die",
    "dit", "dus", "een", "er", "het", "hoe", "iemand", "iets", "ik", "in", "met", "mensen", "op",
    "over", "samen", "soms", "u", "uw", "van", "voor", "wat", "wie", "zij", "zo", "zoveel",
];

impl Block {
    /// The sentences of a block, in the order in which they are read.
    pub fn sentences(&self) -> Vec<&Sentence> {
        fn of_person<'b>(tile: &'b PersonTile, found: &mut Vec<&'b Sentence>) {
            found.extend(&tile.does);
            of_facts(&tile.facts, found);
        }
        fn of_facts<'b>(facts: &'b [Fact], found: &mut Vec<&'b Sentence>) {
            found.extend(facts.iter().map(|it| &it.value));
        }
        fn of_score<'b>(score: &'b Score, found: &mut Vec<&'b Sentence>) {
            found.extend([&score.lowest_means, &score.highest_means]);
        }
        let mut found = Vec::new();
        match self {
            Self::Row {
                sentences, facts, ..
            }
            | Self::Result {
                sentences, facts, ..
            } => {
                found.extend(sentences);
                of_facts(facts, &mut found);
            }
            Self::Quote { words, .. }
            | Self::Shown { words, .. }
            | Self::Hard {
                sentence: words, ..
            } => found.push(words),
            Self::Now {
                sentences, score, ..
            } => {
                found.extend(sentences);
                score.iter().for_each(|it| of_score(it, &mut found));
            }
            Self::Score(score) => of_score(score, &mut found),
            Self::Trend {
                title,
                lowest_means,
                highest_means,
                ..
            } => found.extend([title, lowest_means, highest_means]),
            Self::People { tiles } => tiles.iter().for_each(|it| of_person(it, &mut found)),
            Self::Lane(lane) => {
                for row in &lane.rows {
                    found.push(&row.sentence);
                    found.extend(&row.when);
                    of_facts(&row.facts, &mut found);
                    found.extend(&row.reason);
                }
            }
            Self::Rings { rings, .. } => rings
                .iter()
                .flat_map(|it| &it.people)
                .for_each(|it| of_person(it, &mut found)),
            Self::Votes { votes, .. } => found.extend(votes.iter().flat_map(|it| &it.remark)),
            Self::Ruler {
                lowest_means,
                highest_means,
                ..
            } => found.extend([lowest_means, highest_means]),
            Self::Week { rows, .. } => {
                let cells = rows.iter().flat_map(|it| it.cells.iter().flatten());
                found.extend(cells.map(|it| &it.sentence));
            }
            Self::Stoplight { states, phone } => {
                for state in states {
                    let lanes = state.lanes.iter().flat_map(|it| &it.rows);
                    found.extend(state.notice.iter().chain(lanes).map(|it| &it.sentence));
                }
                found.extend(phone.iter().flat_map(|it| &it.lines));
            }
            Self::Calls { rows } => found.extend(rows.iter().flat_map(|it| &it.sentences)),
            Self::Promises { rows } => found.extend(rows.iter().map(|it| &it.sentence)),
            Self::Ticks { items } => found.extend(items.iter().map(|it| &it.sentence)),
            Self::Tear { sentences, .. } | Self::Symbol { sentences, .. } => {
                found.extend(sentences);
            }
            Self::Points { lead, .. } => found.extend(lead),
            Self::Facts { facts } => of_facts(facts, &mut found),
            // Headings, forms and drawings hold no sentence of the plan.
            Self::Heading { .. }
            | Self::Explain { .. }
            | Self::Table { .. }
            | Self::Date(_)
            | Self::Choice { .. }
            | Self::Disagree { .. }
            | Self::Signatures { .. }
            | Self::Stones { .. }
            | Self::Wheel { .. }
            | Self::Cards { .. }
            | Self::Faces { .. }
            | Self::Balloon { .. }
            | Self::DrawBox { .. } => {}
        }
        found
    }
}
