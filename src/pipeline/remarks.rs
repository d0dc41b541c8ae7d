//! What the finished pages tell the writer: sentences that are too long, words that are too wide, a
//! booklet that is too thick.

use super::Prepared;
use crate::audience::Audience;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::Product;
use crate::typeset::LayoutFacts;
use crate::view::{Edition, View};

/// Easy-read booklets stay below this (Department of Health, easy-read basics).
const MOST_PAGES: usize = 20;
/// A sentence of more lines is a paragraph.
const MOST_LINES: usize = 3;

/// The remarks on the pages of one edition.
pub fn on_pages(
    prepared: &Prepared,
    view: &View,
    edition: &Edition,
    facts: &LayoutFacts,
) -> Report {
    let mut report = Report::default();
    let span_of = |path: &str| {
        let plan = prepared.plan.as_ref()?;
        plan.paths.start_of(path)
    };
    // The team's edition is for people who read long sentences for a living.
    if edition.reader.audience() == Audience::Client {
        for (path, lines) in &facts.long_sentences {
            if *lines > MOST_LINES {
                report.push(
                    Diagnostic::new(&kinds::LONG_SENTENCE, span_of(path))
                        .with("lines", *lines)
                        .at(path.clone()),
                );
            }
        }
    }
    let sheet = prepared.plan.as_ref().and_then(|it| it.crisis.as_ref());
    for id in &facts.too_long {
        let section = view.sections.iter().find(|it| it.id == *id);
        // What is no part is the front.
        let front = view.cover.as_ref().map(|it| it.name.clone());
        let part = section
            .map(|it| it.title.clone())
            .or(front)
            .unwrap_or_default();
        report.push(
            Diagnostic::new(&kinds::CRISIS_CARD_FULL, sheet.map(|it| it.made.span))
                .with("part", part)
                .at("crisisblad"),
        );
    }
    for (path, word) in &facts.broken_words {
        report.push(
            Diagnostic::new(&kinds::LONG_WORD, span_of(path))
                .with("word", word.clone())
                .at(path.clone()),
        );
    }
    let booklet = edition.product == Product::Plan && edition.reader.audience() == Audience::Client;
    if booklet && facts.pages > MOST_PAGES {
        let parts = booklets(view, facts)
            .iter()
            .enumerate()
            .map(|(index, it)| {
                format!(
                    "{}: {}–{} ({} … {})",
                    index + 1,
                    it.first,
                    it.last,
                    it.from,
                    it.to
                )
            })
            .collect::<Vec<_>>()
            .join("; ");
        report.push(
            Diagnostic::new(&kinds::MANY_PAGES, None)
                .with("pages", facts.pages)
                .with("most", MOST_PAGES)
                .with("booklets", parts),
        );
    }
    report
}

/// A part of the document that is a booklet of its own.
#[derive(Debug, PartialEq)]
struct Booklet {
    first: usize,
    last: usize,
    from: String,
    to: String,
}

/// Divides the document between its parts, as evenly as the limit allows.
fn booklets(view: &View, facts: &LayoutFacts) -> Vec<Booklet> {
    let count = facts.pages.div_ceil(MOST_PAGES);
    let wanted = facts.pages.div_ceil(count);
    let mut found: Vec<Booklet> = Vec::new();
    for section in &view.sections {
        let Some((first, last)) = facts.sections.get(&section.id).copied() else {
            continue;
        };
        let title = section.title.clone();
        match found.last_mut() {
            // A part stays whole, and so does a page that two parts share.
            Some(booklet) if last - booklet.first < wanted || first <= booklet.last => {
                booklet.last = booklet.last.max(last);
                booklet.to = title;
            }
            _ => found.push(Booklet {
                // The cover belongs to the first.
                first: if found.is_empty() { 1 } else { first },
                last,
                from: title.clone(),
                to: title,
            }),
        }
    }
    found
}
