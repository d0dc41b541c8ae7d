//! The View as one page for a screen: semantic, whole in one file, without script and without network.
//!
//! Typst's own HTML is marked as not for production, and leaves out grids without a word. Every word
//! goes through `maud`, which escapes it; what is written unescaped is our own style and nothing else.

mod blocks;
mod signs;
mod style;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::view::{Block, Section, Sentence, View};

pub use style::Style;

/// A part of a document that has no form on a screen yet. Half a page is worse than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unwritten(pub &'static str);

impl std::fmt::Display for Unwritten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} has no form on a screen yet", self.0)
    }
}

/// Fewer titles than this are found without a list.
const FEWEST_TITLES: usize = 4;

/// Nothing is run and nothing is fetched, whatever came into the page.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

impl Style {
    /// Writes the whole document, in the order of the View.
    ///
    /// # Errors
    /// When a part of the View has no form on a screen yet.
    pub fn write(&self, view: &View) -> Result<String, Unwritten> {
        if view.cover.is_some() {
            return Err(Unwritten("cover"));
        }
        let sections: Vec<&Section> = view.sections.iter().chain(&view.credits).collect();
        let Some((first, rest)) = sections.split_first() else {
            return Err(Unwritten("a document without parts"));
        };
        let mut parts = Vec::new();
        for (index, section) in sections.iter().enumerate() {
            parts.push(part(index, section, view)?);
        }
        let contents = contents(rest);
        let beside = (!contents.is_empty()).then_some("beside");
        let wide = (!contents.is_empty()).then_some("wide");
        let house = view.house.as_ref().map_or("", |it| it.line.as_str());
        let (opening, further) = parts.split_at(1);
        let page = html! {
            (DOCTYPE)
            html lang=(view.edition.lang) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    // A plan that lands on a web server by accident is not to be found there.
                    meta name="robots" content="noindex";
                    meta name="referrer" content="no-referrer";
                    title { (view.title) }
                    style { (PreEscaped(self.of(view))) }
                }
                body {
                    header class=[wide] {
                        h1 id=(anchor(0)) { (first.title) }
                        p class="running" { (view.footer.left) }
                    }
                    main class=[beside] {
                        @for it in opening { (it) }
                        @if !contents.is_empty() {
                            nav aria-labelledby="inhoud" {
                                p class="skip-line" {
                                    a class="skip" href={ "#" (anchor(1)) } { (view.words.skip) }
                                }
                                h2 id="inhoud" { (view.words.contents) }
                                (list(&contents))
                            }
                        }
                        @for it in further { (it) }
                    }
                    @if !house.is_empty() {
                        footer class=[wide] { p { (house) } }
                    }
                }
            }
        };
        Ok(page.into_string())
    }
}

/// A title with where it stands, and the titles under it.
struct Entry<'a> {
    anchor: String,
    title: &'a str,
    under: Vec<Entry<'a>>,
}

/// The titles after the first part; none when they are few.
fn contents<'a>(rest: &[&'a Section]) -> Vec<Entry<'a>> {
    let entries: Vec<Entry> = rest
        .iter()
        .enumerate()
        .map(|(index, section)| Entry {
            anchor: anchor(index + 1),
            title: &section.title,
            under: blocks::headings(&section.blocks)
                .enumerate()
                .map(|(number, title)| Entry {
                    anchor: anchor_within(index + 1, number),
                    title,
                    under: Vec::new(),
                })
                .collect(),
        })
        .collect();
    let count: usize = entries.iter().map(|it| 1 + it.under.len()).sum();
    if count < FEWEST_TITLES {
        Vec::new()
    } else {
        entries
    }
}

fn list(entries: &[Entry]) -> Markup {
    html! {
        ul role="list" {
            @for it in entries {
                li {
                    a href={ "#" (it.anchor) } { (it.title) }
                    @if !it.under.is_empty() { (list(&it.under)) }
                }
            }
        }
    }
}

/// A part under its title. That of the first one is the title of the page.
fn part(index: usize, section: &Section, view: &View) -> Result<Markup, Unwritten> {
    if section.head.is_some() {
        return Err(Unwritten("the head of a goal"));
    }
    let id = anchor(index);
    let body = blocks::write(&section.blocks, index, view)?;
    Ok(html! {
        section.part aria-labelledby=(id) {
            // The list above can be passed over; then the reader stands here.
            @if index > 0 { h2 id=(id) tabindex="-1" { (section.title) } }
            (body)
        }
    })
}

/// Names of places in the page say nothing of the plan.
fn anchor(part: usize) -> String {
    format!("deel-{}", part + 1)
}

fn anchor_within(part: usize, heading: usize) -> String {
    format!("deel-{}-{}", part + 1, heading + 1)
}

/// A sentence as a paragraph, in its own language and direction where that is another.
fn say(sentence: &Sentence, class: Option<&str>) -> Markup {
    html! {
        p class=[class] lang=[&sentence.lang] dir=[direction(sentence)] { (sentence.text) }
    }
}

fn direction(sentence: &Sentence) -> Option<&'static str> {
    sentence.lang.as_ref().map(|_| "auto")
}

/// Is the title of this part that of the page? Then what stands under it is one level higher.
fn is_first(part: usize) -> bool {
    part == 0
}

fn is_hard(block: &Block) -> bool {
    matches!(block, Block::Hard { .. })
}
