//! The View as one page for a screen: semantic, whole in one file, without script and without network.
//!
//! Typst's own HTML is marked as not for production, and leaves out grids without a word. Every word
//! goes through `maud`, which escapes it; what is written unescaped is our own style and nothing else.

mod blocks;
mod drawings;
mod goals;
mod page;
mod people;
mod pictures;
mod sheets;
mod signs;
mod style;
mod weeks;
mod words;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::view::{Section, View};

use page::Page;
pub use pictures::Files;
pub use style::Style;

/// A part of a document that has no form on a screen. Half a page is worse than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unwritten(pub &'static str);

impl std::fmt::Display for Unwritten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} has no form on a screen", self.0)
    }
}

/// Fewer titles than this are found without a list.
const FEWEST_TITLES: usize = 4;
/// With more parts than this, the list names parts only.
const MOST_PARTS: usize = 2;

/// Nothing is run and nothing is fetched, whatever came into the page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

impl Style {
    /// Writes the whole document, in the order of the View.
    ///
    /// # Errors
    /// When a part of the View is for paper only.
    pub fn write(&self, view: &View, files: &Files) -> Result<String, Unwritten> {
        let page = Page::new(view, files, self.areas());
        let sections: Vec<&Section> = view.sections.iter().chain(&view.credits).collect();
        let mut parts = Vec::new();
        for (index, section) in sections.iter().enumerate() {
            parts.push(part(&page, index, section)?);
        }
        // Without a cover the title of the first part is that of the page.
        let before = if view.cover.is_some() { 0 } else { 1 };
        if parts.len() < before {
            return Err(Unwritten("a document without parts"));
        }
        let further = parts.split_off(before);
        let cover = view.cover.as_ref().map(|it| page.cover(it));
        let contents = contents(&sections, before);
        let has_list = !contents.is_empty();
        let line = view.house.as_ref().map_or("", |it| it.line.as_str());
        let title = match (&view.cover, sections.first()) {
            (Some(cover), _) => html! { (cover.title) },
            (None, Some(first)) => title_of(first),
            (None, None) => html! {},
        };
        let body = html! {
            header.beside-list[has_list] {
                @if view.cover.is_some() { (page.house()) }
                h1 id=(title_id(view)) { (title) }
                p.running { (view.footer.left) }
            }
            main.with-list[has_list] {
                @if let Some(it) = &cover { (it) }
                @for it in &parts { (it) }
                @if has_list {
                    nav aria-labelledby="inhoud" {
                        a.skip href={ "#" (anchor(before)) } { (view.words.skip) }
                        h2 id="inhoud" { (view.words.contents) }
                        (list(&contents))
                    }
                }
                @for it in &further { (it) }
            }
            @if !line.is_empty() {
                footer.beside-list[has_list] { p { (line) } }
            }
        };
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
                    // Only what we say is a telephone number may be one.
                    meta name="format-detection" content="telephone=no";
                    title { (view.title) }
                    style { (PreEscaped(self.of(view))) }
                }
                body class={ (audience(view)) @if Self::is_plain(view) { " plain" } @if view.edition.landscape { " broad" } } {
                    (page.pictures.store())
                    (body)
                }
            }
        };
        Ok(page.into_string())
    }
}

fn audience(view: &View) -> &'static str {
    use crate::audience::Audience;
    match view.edition.audience {
        Audience::Client => "client",
        Audience::Relative => "relative",
        Audience::Team => "team",
    }
}

/// A title with where it stands, and the titles under it.
struct Entry<'a> {
    anchor: String,
    title: &'a str,
    lang: Option<&'a str>,
    under: Vec<Entry<'a>>,
}

/// The titles from this part on; none when they are few.
fn contents<'a>(sections: &[&'a Section], from: usize) -> Vec<Entry<'a>> {
    let parts = sections.iter().enumerate().skip(from);
    let few = sections.len() - from.min(sections.len()) <= MOST_PARTS;
    let within = |index: usize, section: &'a Section| -> Vec<Entry<'a>> {
        let titles = blocks::headings(&section.blocks).enumerate();
        titles
            .map(|(number, title)| Entry {
                anchor: anchor_within(index, number),
                title,
                lang: None,
                under: Vec::new(),
            })
            .collect()
    };
    let entries: Vec<Entry> = parts
        .map(|(index, section)| Entry {
            anchor: anchor(index),
            title: match &section.head {
                Some(head) => &head.sentence.text,
                None => &section.title,
            },
            lang: section
                .head
                .as_ref()
                .and_then(|it| it.sentence.lang.as_deref()),
            under: if few {
                within(index, section)
            } else {
                Vec::new()
            },
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
                    a href={ "#" (it.anchor) } lang=[it.lang] { (it.title) }
                    @if !it.under.is_empty() { (list(&it.under)) }
                }
            }
        }
    }
}

fn title_of(section: &Section) -> Markup {
    match &section.head {
        Some(head) => words::inside(&head.sentence),
        None => words::phrases(&section.title, &section.title_phrases),
    }
}

/// A part under its title. That of the first one is the title of the page where there is no cover.
fn part(page: &Page, index: usize, section: &Section) -> Result<Markup, Unwritten> {
    let id = anchor(index);
    let is_title = index == 0 && page.view.cover.is_none();
    let body = page.blocks(&section.blocks, index, if is_title { 2 } else { 3 })?;
    Ok(html! {
        section.part aria-labelledby=(id) {
            // The list above can be passed over; then the reader stands here.
            @if is_title {}
            @else if let Some(head) = &section.head { (page.goal_head(head, &id)) }
            @else { h2 id=(id) tabindex="-1" { (title_of(section)) } }
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

fn title_id(view: &View) -> String {
    match view.cover {
        Some(_) => "titel".to_owned(),
        None => anchor(0),
    }
}
