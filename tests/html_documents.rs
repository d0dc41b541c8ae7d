//! The documents of a plan as pages for a screen: every reader, every product that has one.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use beeldplan::html::{Files, Style};
use beeldplan::pipeline::{Prepared, Stop, Workshop};
use beeldplan::plan::Product;
use beeldplan::resources::Resources;
use beeldplan::toml_reader::Choice as _;
use beeldplan::view::{Block, Reader, Sentence, View, Wishes};
use serde_json::Value;
use support::html::Element;
use support::{DAY, prepare, workshop};

/// Between them they have every kind of block that a screen can have.
const PLANS: [&str; 8] = [
    "jonge-vrouw-begeleid-wonen",
    "man-met-weinig-woorden",
    "vader-met-schulden",
    "man-met-schulden-en-hond",
    "gezin-met-drie-kinderen",
    "klein-crisisblad",
    "oudere-man-woongroep",
    "moeilijke-woorden-met-uitleg",
];

struct Made {
    name: String,
    view: View,
    files: Files,
}

fn make(workshop: &Workshop, prepared: &Prepared, name: &str, wishes: &Wishes) -> Vec<Made> {
    let plan = prepared.plan.as_ref().expect("a good plan");
    let mut all = Vec::new();
    for reader in workshop.readers(plan, DAY) {
        let product = wishes.product.unwrap_or(Product::Plan);
        let name = format!("{name} {} {}", reader.file_part(), product.word());
        match workshop.view(prepared, &reader, wishes, DAY) {
            Ok((built, _, files)) => all.push(Made {
                name,
                view: built.view,
                files,
            }),
            Err(Stop::Refused(_)) => {}
            Err(stop) => panic!("{name}: {stop:?} {:?}", prepared.report),
        }
    }
    all
}

/// Every page that these plans give; made once for all tests.
fn pages() -> &'static [(Made, String)] {
    static PAGES: OnceLock<Vec<(Made, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let workshop = workshop();
        let style = Style::load(&Resources::embedded()).expect("our own style");
        let mut pages = Vec::new();
        for name in PLANS {
            let prepared = prepare(&workshop, &format!("tests/plans/{name}/plan.toml"));
            for product in Product::WORDS
                .iter()
                .filter_map(|it| Product::from_word(it))
            {
                // The two sheets for the team have tests of their own in `html.rs`.
                let sheet = matches!(product, Product::Language | Product::Friendliness);
                if sheet || !product.on_screen() {
                    continue;
                }
                let wishes = Wishes {
                    product: Some(product),
                    ..Wishes::default()
                };
                for made in make(&workshop, &prepared, name, &wishes) {
                    let page = style.write(&made.view, &made.files);
                    let page = page.unwrap_or_else(|it| panic!("{}: {it}", made.name));
                    pages.push((made, page));
                }
            }
        }
        pages
    })
}

fn each(mut see: impl FnMut(&Made, &str)) {
    pages().iter().for_each(|(made, page)| see(made, page));
}

/// The words of each block in the order of the View: what stands beside them (when, where) is not a sentence of its own.
fn sentences(value: &Value, inside: bool, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| sentences(it, inside, found)),
        Value::Object(fields) => {
            if inside && let Some(text) = fields.get("text").and_then(Value::as_str) {
                return found.push(text.to_owned());
            }
            for (key, value) in fields {
                let inside = matches!(key.as_str(), "sentence" | "sentences" | "words" | "lines");
                sentences(value, inside, found);
            }
        }
        _ => {}
    }
}

/// The frame that every page has, and every sentence as a paragraph of its own, in the order of the View.
#[test]
fn every_document_is_sound_and_says_its_sentences_in_order() {
    let mut kinds = BTreeSet::new();
    let mut products = BTreeMap::new();
    each(|made, page| {
        let name = &made.name;
        let html = Element::read(page);
        support::html::is_sound(name, &made.view, &html);
        *products
            .entry(made.view.edition.product.word())
            .or_insert(0) += 1;
        let blocks = made.view.sections.iter().flat_map(|it| &it.blocks);
        kinds.extend(blocks.map(kind));
        let pieces: Vec<String> = html
            .only("body")
            .pieces()
            .iter()
            .map(|it| it.words())
            .collect();
        let mut wanted = Vec::new();
        let view = serde_json::to_value(&made.view).expect("JSON");
        sentences(&view, false, &mut wanted);
        if made.view.edition.product == Product::Week {
            // The board has rows for parts of the day, a screen tells it day by day.
            let said: BTreeSet<&String> = pieces.iter().collect();
            assert!(wanted.iter().all(|it| said.contains(it)), "{name}");
            return;
        }
        let mut at = 0;
        for sentence in &wanted {
            match pieces[at..].iter().position(|it| it == sentence) {
                Some(found) => at += found,
                None => panic!(
                    "{name}: {sentence:?} is no paragraph after {:?}",
                    pieces[at]
                ),
            }
        }
    });
    assert_eq!(products.len(), 9, "{products:?}");
    for needed in [
        "row",
        "quote",
        "shown",
        "now",
        "score",
        "people",
        "lane",
        "table",
        "result",
        "explain",
        "date",
        "choice",
        "disagree",
        "signatures",
        "rings",
        "votes",
        "stones",
        "wheel",
        "ruler",
        "week",
        "stoplight",
        "calls",
        "facts",
        "heading",
        "trend",
        "promises",
    ] {
        assert!(
            kinds.contains(needed),
            "no plan here has {needed}: {kinds:?}"
        );
    }
}

fn kind(block: &Block) -> String {
    let value = serde_json::to_value(block).expect("JSON");
    value["block"].as_str().expect("its name").to_owned()
}

/// Nothing of the View is lost: names, roles, dates, numbers, answers, alt texts.
#[test]
fn nothing_of_a_view_is_lost() {
    each(|made, page| {
        let html = Element::read(page);
        let mut said = html.only("body").text();
        html.each(&mut |it| {
            for name in ["aria-label", "alt"] {
                said += it.attribute(name).unwrap_or_default();
                said.push('\n');
            }
        });
        let view = serde_json::to_value(&made.view).expect("JSON");
        let mut wanted = Vec::new();
        for part in ["cover", "sections", "credits"] {
            shown(&view[part], "", &mut wanted);
        }
        assert!(wanted.len() > 3, "{}", made.name);
        for words in wanted {
            assert!(
                said.contains(&words),
                "{}: {words:?} is not there",
                made.name
            );
        }
        assert!(said.contains(&made.view.footer.left));
    });
}

/// What of a View is to be seen or heard. The rest steers: names of files, colours, kinds, phrases of a sentence.
fn shown(value: &Value, key: &str, found: &mut Vec<String>) {
    match value {
        Value::String(words) => {
            const STEERS: [&str; 14] = [
                "path",
                "asset",
                "colour",
                "mark",
                "marks",
                "state",
                "side",
                "block",
                "lang",
                "phrases",
                "answer",
                "title_phrases",
                "initial",
                "chosen_alt",
            ];
            if !STEERS.contains(&key) && !words.is_empty() {
                found.push(words.clone());
            }
        }
        Value::Array(items) => items.iter().for_each(|it| shown(it, key, found)),
        Value::Object(fields) => {
            let block = fields
                .get("block")
                .and_then(Value::as_str)
                .unwrap_or_default();
            for (name, value) in fields {
                let skipped = match name.as_str() {
                    // A place of the document, for the program.
                    "id" => fields.contains_key("blocks"),
                    // A goal shows its own head in place of the title.
                    "title" => fields.get("head").is_some_and(|it| !it.is_null()),
                    // Under a picture only when asked for; on a board in place of the sentence.
                    "word" => fields.contains_key("asset") || fields.contains_key("tag"),
                    // Beside words that say the same: the mark of a lane, the face of a state, of a piece, of an end.
                    "alt" if fields.contains_key("asset") => {
                        matches!(key, "face" | "lowest_picture" | "highest_picture" | "photo")
                    }
                    "picture" => {
                        block == "lane"
                            || block == "explain"
                            || block == "quote"
                            || fields.contains_key("rows")
                            || fields.contains_key("cells")
                            || fields.contains_key("area") && !fields.contains_key("tag")
                            || fields.contains_key("telephone")
                    }
                    // Of a week: the board has a corner and keys; a list of days names who comes.
                    "corner" | "keys" => block == "week",
                    "part" | "days" => fields.contains_key("cells") || block == "week",
                    "client" => block == "rings" || block == "wheel" || block == "stones",
                    // Rings have the names; lanes the first two faces; a vote and a promise the name.
                    "role" | "facts" | "does" => {
                        fields.contains_key("initial") && key != "tiles" && key != "people"
                    }
                    "people" => {
                        block == "lane"
                            || fields.get("word").is_some() && !fields.contains_key("block")
                    }
                    "before" | "columns" => false,
                    _ => false,
                };
                if !skipped {
                    shown(value, name, found);
                }
            }
        }
        _ => {}
    }
}

/// Only what lies in the page: addresses are places in it, telephone numbers of people to call, or the picture itself.
/// Each picture lies there once.
#[test]
fn a_document_needs_nothing_else_and_holds_each_picture_once() {
    each(|made, page| {
        let html = Element::read(page);
        let mut kept = BTreeSet::new();
        html.each(&mut |it| {
            for (name, value) in &it.attributes {
                assert!(
                    !name.starts_with("on") && name != "style",
                    "{}: {name}",
                    made.name
                );
                if !["href", "src"].contains(&name.as_str()) {
                    continue;
                }
                let fine = match it.name.as_str() {
                    "a" => value.starts_with('#') || value.starts_with("tel:"),
                    "use" => value.starts_with("#beeld-"),
                    "image" | "img" => value.starts_with("data:image/"),
                    _ => false,
                };
                assert!(fine, "{}: {} {name} {value:.40}", made.name, it.name);
                if it.name == "image" {
                    assert!(
                        kept.insert(value.clone()),
                        "{}: a picture lies there twice",
                        made.name
                    );
                }
            }
        });
        // What is not shown is not in the file either: a photo that was left out must not travel along.
        let shown: BTreeSet<String> = assets(&made.view);
        let shown = shown.len() + usize::from(made.files.contains_key("pictures/calendar.svg"));
        assert!(
            kept.len() <= shown,
            "{}: {} of {shown}",
            made.name,
            kept.len()
        );
        for wrong in ["<script", "http:", "https:", "url(", "@import"] {
            assert!(!page.contains(wrong), "{}: {wrong}", made.name);
        }
    });
}

fn assets(view: &View) -> BTreeSet<String> {
    fn find(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|it| find(it, found)),
            Value::Object(fields) => {
                if let Some(asset) = fields.get("asset").and_then(Value::as_str) {
                    found.insert(asset.to_owned());
                }
                fields.values().for_each(|it| find(it, found));
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    find(&serde_json::to_value(view).expect("JSON"), &mut found);
    found
}

/// A relative gets nothing of another; what a View does not hold is in no page.
#[test]
fn a_page_holds_no_word_that_its_view_does_not_hold() {
    each(|made, page| {
        let html = Element::read(page);
        let style = html.only("style").text();
        let json = made.view.to_json();
        let mut all = html.only("title").text()
            + "
" + &html.only("body").lines();
        all += style.lines().last().unwrap_or_default();
        html.each(&mut |it| {
            for name in ["aria-label", "alt", "data-column", "title"] {
                all.push('\n');
                all += it.attribute(name).unwrap_or_default();
            }
        });
        // The foot in the style is written in numbers; numbers of scales are no words.
        for word in all
            .split(|it: char| !it.is_alphabetic())
            .filter(|it| it.len() > 3)
        {
            let ours = [
                "page", "size", "margin", "bottom", "left", "right", "content", "font", "sans",
                "serif", "counter", "pages",
            ];
            assert!(
                json.contains(word) || ours.contains(&word),
                "{}: {word:?}",
                made.name
            );
        }
    });
}

/// A telephone number that can be pressed is the number that stands there.
#[test]
fn a_number_to_call_can_be_pressed() {
    let mut seen = 0;
    each(|made, page| {
        let html = Element::read(page);
        let links = html.all(&|it| {
            it.attribute("href")
                .is_some_and(|it| it.starts_with("tel:"))
        });
        for link in links {
            let digits: String = link
                .text()
                .chars()
                .filter(|it| !it.is_whitespace())
                .collect();
            assert_eq!(
                link.attribute("href"),
                Some(format!("tel:{digits}").as_str())
            );
            seen += 1;
        }
        let calls = made.view.sections.iter().flat_map(|it| &it.blocks);
        let calls = calls.filter_map(|it| match it {
            Block::Calls { rows } => Some(rows),
            _ => None,
        });
        for row in calls.flatten() {
            let number: Option<&Sentence> = row.telephone.as_ref();
            assert!(number.is_none_or(|it| page.contains(&it.text)));
        }
    });
    assert!(seen > 1, "{seen}");
}

/// The client's own choices hold on a screen too: larger letters, no pictures, the word under each picture.
#[test]
fn what_the_client_chose_holds() {
    let workshop = workshop();
    let style = Style::load(&Resources::embedded()).expect("our own style");
    let prepared = prepare(&workshop, "tests/plans/man-met-weinig-woorden/plan.toml");
    let page = |wishes: Wishes| {
        let (built, _, files) = workshop
            .view(&prepared, &Reader::Client, &wishes, DAY)
            .unwrap_or_else(|it| panic!("{it:?}"));
        style
            .write(&built.view, &files)
            .unwrap_or_else(|it| panic!("{it}"))
    };
    let words = page(Wishes {
        picture_words: Some(true),
        ..Wishes::default()
    });
    let html = Element::read(&words);
    let under = html.all(&|it| it.has_class("word"));
    assert!(under.len() > 10);
    // The alt text has said it.
    assert!(
        under
            .iter()
            .all(|it| it.attribute("aria-hidden") == Some("true"))
    );
    let large = page(Wishes {
        text_size: Some(24.0),
        ..Wishes::default()
    });
    assert!(large.contains("--size:2rem"));
}
