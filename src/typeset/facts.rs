//! What the layout measured, for rules about pages, and where every word stands, for tests.

use std::collections::BTreeMap;

use typst::foundations::{Dict, Label, Selector, Value};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::utils::PicoStr;

use super::LaidOut;

/// What the layout measured, for rules about pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LayoutFacts {
    pub pages: usize,
    /// The first and the last page of each section, from 1.
    pub sections: BTreeMap<String, (usize, usize)>,
    /// Sentences of more than two lines, by the path of their item.
    pub long_sentences: BTreeMap<String, usize>,
    /// Parts that do not fit where they belong, by the id of their section.
    pub too_long: Vec<String>,
    /// Words that are wider than their line, with the path of their item.
    pub broken_words: Vec<(String, String)>,
}

/// A run of letters on a page; millimetres from the top left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// From 1.
    pub page: usize,
    pub text: String,
    pub left: f64,
    pub right: f64,
    /// The line box, not the ink: from the ascender to the descender of the type.
    pub top: f64,
    pub bottom: f64,
    /// In points.
    pub size: f64,
}

impl LayoutFacts {
    /// On how many pages a section stands.
    pub fn pages_of(&self, section: &str) -> usize {
        self.sections
            .get(section)
            .map_or(0, |(first, last)| last - first + 1)
    }
}

impl LaidOut {
    pub fn facts(&self) -> LayoutFacts {
        let mut facts = LayoutFacts {
            pages: self.pages(),
            ..LayoutFacts::default()
        };
        self.each_note("mark", &mut |page, note| {
            let Some(id) = text(note, "id") else { return };
            let pages = facts.sections.entry(id).or_insert((page, page));
            *pages = (pages.0.min(page), pages.1.max(page));
        });
        self.each_note("too-long", &mut |_, note| {
            facts.too_long.extend(text(note, "id"));
        });
        self.each_note("lines", &mut |_, note| {
            let Some(path) = text(note, "path") else {
                return;
            };
            if let Ok(Value::Float(lines)) = note.at("lines".into(), None) {
                note_lines(&mut facts, &path, lines as usize);
            } else if let Ok(Value::Int(lines)) = note.at("lines".into(), None) {
                note_lines(&mut facts, &path, lines as usize);
            }
            if let Some(word) = text(note, "broken") {
                let broken = (path, word);
                if !facts.broken_words.contains(&broken) {
                    facts.broken_words.push(broken);
                }
            }
        });
        facts
    }

    /// The notes that the templates leave under a label, with the page of each.
    fn each_note(&self, label: &str, visit: &mut dyn FnMut(usize, &Dict)) {
        let introspector = self.document.introspector();
        let label = Label::new(PicoStr::intern(label)).expect("the label has a name");
        for element in introspector.query(&Selector::Label(label)) {
            let (Some(note), Some(location)) =
                (element.to_packed::<MetadataElem>(), element.location())
            else {
                continue;
            };
            let page = introspector.page(location).map(usize::from);
            if let (Value::Dict(note), Some(page)) = (&note.value, page) {
                visit(page, note);
            }
        }
    }

    /// Where all letters stand.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for (index, page) in self.document.pages().iter().enumerate() {
            collect(&page.frame, Transform::identity(), index + 1, &mut runs);
        }
        runs
    }

    /// The size of a page in millimetres, counted from 1.
    pub fn page_size(&self, page: usize) -> (f64, f64) {
        let size = self.document.pages()[page - 1].frame.size();
        (size.x.to_mm(), size.y.to_mm())
    }
}

fn note_lines(facts: &mut LayoutFacts, path: &str, lines: usize) {
    if lines > 2 {
        let most = facts.long_sentences.entry(path.to_owned()).or_default();
        *most = lines.max(*most);
    }
}

fn text(note: &Dict, key: &str) -> Option<String> {
    match note.at(key.into(), None) {
        Ok(Value::Str(text)) => Some(text.to_string()),
        _ => None,
    }
}

fn collect(frame: &Frame, transform: Transform, page: usize, runs: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inner = transform
                    .pre_concat(Transform::translate(at.x, at.y))
                    .pre_concat(group.transform);
                collect(&group.frame, inner, page, runs);
            }
            FrameItem::Text(item) => {
                let metrics = item.font.metrics();
                let corner = |x, y| Point::new(at.x + x, at.y + y).transform(transform);
                let from = corner(typst::layout::Abs::zero(), -metrics.ascender.at(item.size));
                let to = corner(item.width(), -metrics.descender.at(item.size));
                runs.push(Run {
                    page,
                    text: item.text.to_string(),
                    left: from.x.min(to.x).to_mm(),
                    right: from.x.max(to.x).to_mm(),
                    top: from.y.min(to.y).to_mm(),
                    bottom: from.y.max(to.y).to_mm(),
                    size: item.size.to_pt(),
                });
            }
            _ => {}
        }
    }
}
