//! One judgement for each promise.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use super::content::{Ground, Mark};
use super::tags::{Tag, string};
use super::words::{settled, words_of};
use super::{Finding, Finished, Promise, Unreadable, Verdict};
use crate::audience::Audience;
use crate::contrast::{TEXT, ratio};
use crate::plan::Product;
use crate::view::View;

/// The smallest letters, in points: client, relative, team; the floors of the page design.
const SIZES: [(Audience, f64); 3] = [
    (Audience::Client, 14.0),
    (Audience::Relative, 12.0),
    (Audience::Team, 9.5),
];
/// The crisis card goes into a wallet; only its letters may be smaller than those of a page.
const CARD_SIZE: f64 = 10.0;
/// Printers leave this edge white; words of the document stay further in than the foot.
const EDGE: f64 = 5.0 / 25.4 * 72.0;
const WORDS_EDGE: f64 = 9.0 / 25.4 * 72.0;
/// Rounding of the engine and of this reader.
const SLACK: f64 = 0.05;

pub fn judge(pdf: &Finished, view: Option<&View>, verdict: &mut Verdict) -> Result<(), Unreadable> {
    validator(pdf, verdict)?;
    let metadata = metadata(pdf);
    standards(&metadata, verdict);
    language(pdf, view, verdict);
    title(pdf, &metadata, view, verdict);
    bookmarks(pdf, verdict);
    paragraphs(pdf, verdict);
    alt_texts(pdf, view, verdict);
    tagged(pdf, verdict);
    type_size(pdf, view, verdict);
    contrast(pdf, verdict);
    margins(pdf, verdict);
    clean_metadata(pdf, &metadata, verdict);
    match view {
        Some(view) => words_and_order(pdf, view, verdict),
        None => verdict.not_checked.extend([Promise::Words, Promise::Order]),
    }
    Ok(())
}

fn find(verdict: &mut Verdict, promise: Promise, page: Option<usize>, detail: impl Into<String>) {
    let finding = Finding {
        promise,
        page,
        detail: detail.into(),
    };
    if !verdict.findings.contains(&finding) {
        verdict.findings.push(finding);
    }
}

fn validator(pdf: &Finished, verdict: &mut Verdict) -> Result<(), Unreadable> {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let result = validate_pdf_bytes(pdf.bytes, &options)
            .map_err(|error| Unreadable(error.to_string()))?;
        for failure in &result.failures {
            find(verdict, Promise::Validator, None, format!("{failure:?}"));
        }
        if !result.is_compliant && result.failures.is_empty() {
            find(verdict, Promise::Validator, None, "");
        }
    }
    Ok(())
}

fn get<'d>(pdf: &'d Finished, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    let object = dictionary.get(key).ok()?;
    pdf.document.dereference(object).ok().map(|(_, it)| it)
}

fn metadata(pdf: &Finished) -> String {
    let stream = pdf
        .document
        .catalog()
        .ok()
        .and_then(|it| get(pdf, it, b"Metadata"))
        .and_then(|it| it.as_stream().ok());
    stream.map_or_else(String::new, |it| {
        let bytes = it
            .decompressed_content()
            .unwrap_or_else(|_| it.content.clone());
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// The value of a field of the metadata, as an element or as an attribute.
fn field<'m>(metadata: &'m str, name: &str) -> Option<&'m str> {
    let element = metadata
        .split_once(&format!("<{name}>"))
        .and_then(|(_, rest)| rest.split_once('<'))
        .map(|(value, _)| value);
    element.or_else(|| {
        let (_, rest) = metadata.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    })
}

fn standards(metadata: &str, verdict: &mut Verdict) {
    let claims = [
        ("pdfuaid:part", "1", "PDF/UA-1"),
        ("pdfaid:part", "2", "PDF/A-2a"),
        ("pdfaid:conformance", "A", "PDF/A-2a"),
    ];
    for (name, value, standard) in claims {
        if field(metadata, name).map(str::trim) != Some(value) {
            find(verdict, Promise::Standards, None, standard);
        }
    }
}

fn language(pdf: &Finished, view: Option<&View>, verdict: &mut Verdict) {
    let catalog = pdf.document.catalog().ok();
    let lang = catalog
        .and_then(|it| get(pdf, it, b"Lang"))
        .and_then(string)
        .unwrap_or_default();
    let wrong = match view {
        Some(view) => lang != view.edition.lang,
        None => lang.is_empty(),
    };
    if wrong {
        find(verdict, Promise::Language, None, lang);
    }
}

fn title(pdf: &Finished, metadata: &str, view: Option<&View>, verdict: &mut Verdict) {
    let shown = pdf
        .document
        .catalog()
        .ok()
        .and_then(|it| get(pdf, it, b"ViewerPreferences"))
        .and_then(|it| it.as_dict().ok())
        .and_then(|it| it.get(b"DisplayDocTitle").ok())
        .and_then(|it| it.as_bool().ok());
    let written = metadata
        .split_once("<dc:title>")
        .and_then(|(_, rest)| rest.split_once("</dc:title>"))
        .map(|(inside, _)| text_of_xml(inside))
        .unwrap_or_default();
    let wrong = match view {
        Some(view) => written != settled(&view.title),
        None => written.is_empty(),
    };
    if wrong || shown != Some(true) {
        find(verdict, Promise::Title, None, written);
    }
}

fn text_of_xml(xml: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in xml.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(character),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
    settled(&text)
}

fn bookmarks(pdf: &Finished, verdict: &mut Verdict) {
    let mut titles = Vec::new();
    let outlines = pdf
        .document
        .catalog()
        .ok()
        .and_then(|it| get(pdf, it, b"Outlines"))
        .and_then(|it| it.as_dict().ok());
    if let Some(outlines) = outlines {
        outline(pdf, outlines, &mut titles, 0);
    }
    let headings: Vec<String> = pdf
        .reading_order()
        .into_iter()
        .filter(|it| it.is_heading())
        .map(|it| settled(&it.whole_text()))
        .collect();
    for (heading, title) in headings.iter().zip(&titles) {
        if heading != title {
            find(verdict, Promise::Bookmarks, None, heading.clone());
            return;
        }
    }
    if headings.len() != titles.len() || headings.is_empty() {
        let detail = format!("{} / {}", titles.len(), headings.len());
        find(verdict, Promise::Bookmarks, None, detail);
    }
}

/// A list of bookmarks longer than this is a loop.
const MOST_BOOKMARKS: usize = 10_000;

fn outline(pdf: &Finished, parent: &Dictionary, titles: &mut Vec<String>, depth: usize) {
    let mut next = get(pdf, parent, b"First").and_then(|it| it.as_dict().ok());
    while let Some(item) = next.filter(|_| titles.len() < MOST_BOOKMARKS && depth < 16) {
        let title = get(pdf, item, b"Title").and_then(string);
        titles.push(settled(&title.unwrap_or_default()));
        outline(pdf, item, titles, depth + 1);
        next = get(pdf, item, b"Next").and_then(|it| it.as_dict().ok());
    }
}

/// Tags in which a screen reader stops; letters anywhere else run on into their neighbours.
const STOPS: [&str; 14] = [
    "P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "LBody", "Lbl", "Caption", "Title", "Em",
    "Strong",
];

fn paragraphs(pdf: &Finished, verdict: &mut Verdict) {
    fn walk(tag: &Tag, stopped: bool, verdict: &mut Verdict) {
        let stops = STOPS.contains(&tag.kind.as_str());
        let letters = settled(&tag.text);
        // What a figure draws is told by its alt text.
        if tag.kind == "Figure" {
            return;
        }
        if !letters.is_empty() && !stops && !stopped {
            find(
                verdict,
                Promise::Paragraphs,
                tag.page,
                format!("{}: {letters}", tag.kind),
            );
        }
        if tag.kind == "P" && stopped {
            find(
                verdict,
                Promise::Paragraphs,
                tag.page,
                format!("P in P: {}", settled(&tag.whole_text())),
            );
        }
        for kid in &tag.kids {
            walk(kid, stopped || tag.kind == "P" || tag.is_heading(), verdict);
        }
    }
    pdf.tags.iter().for_each(|tag| walk(tag, false, verdict));
}

/// Words that say that there is a picture and not what it shows.
const GENERIC: [&str; 8] = [
    "plaatje",
    "afbeelding",
    "foto",
    "figuur",
    "icoon",
    "image",
    "picture",
    "figure",
];
const ALT_LENGTHS: std::ops::RangeInclusive<usize> = 3..=600;

fn alt_texts(pdf: &Finished, view: Option<&View>, verdict: &mut Verdict) {
    // A drawn initial is told by the name, which is no alt text of the View but a word of it.
    let known: Option<BTreeSet<String>> = view.map(|it| words_of(it).all.into_iter().collect());
    for figure in pdf.reading_order().iter().filter(|it| it.kind == "Figure") {
        let alt = settled(figure.alt.as_deref().unwrap_or_default());
        let bare = alt.to_lowercase();
        let bare = bare.trim_end_matches('.');
        let file = [".svg", ".png", ".jpg", ".jpeg"]
            .iter()
            .any(|it| bare.ends_with(it));
        // A name may be short: "Ab".
        let short_name = alt.chars().count() == 2 && alt.starts_with(char::is_uppercase);
        let name = match &known {
            Some(known) => known.contains(&alt) && !alt.is_empty(),
            None => short_name,
        };
        let good = (name || ALT_LENGTHS.contains(&alt.chars().count()))
            && !GENERIC.contains(&bare)
            && !file
            && known.as_ref().is_none_or(|known| known.contains(&alt));
        if !good {
            find(verdict, Promise::AltTexts, figure.page, alt);
        }
    }
}

fn tagged(pdf: &Finished, verdict: &mut Verdict) {
    for (index, page) in pdf.pages.iter().enumerate() {
        for run in page.runs.iter().filter(|it| it.mark == Mark::Nothing) {
            find(
                verdict,
                Promise::Tagged,
                Some(index + 1),
                settled(&run.text),
            );
        }
        if page.loose_drawings > 0 {
            let detail = page.loose_drawings.to_string();
            find(verdict, Promise::Tagged, Some(index + 1), detail);
        }
    }
}

fn type_size(pdf: &Finished, view: Option<&View>, verdict: &mut Verdict) {
    let audience = view.map_or(Audience::Team, |it| it.edition.audience);
    let least = SIZES
        .iter()
        .find(|(it, _)| *it == audience)
        .map_or(0.0, |(_, size)| *size);
    let card = view.is_some_and(|it| it.edition.product == Product::Crisis);
    let least = if card { least.min(CARD_SIZE) } else { least };
    for (index, page) in pdf.pages.iter().enumerate() {
        for run in &page.runs {
            let letters = settled(&run.text);
            if run.size + SLACK < least && !letters.is_empty() {
                let detail = format!("{:.1}: {letters}", run.size);
                find(verdict, Promise::TypeSize, Some(index + 1), detail);
            }
        }
    }
}

fn contrast(pdf: &Finished, verdict: &mut Verdict) {
    for (index, page) in pdf.pages.iter().enumerate() {
        for run in &page.runs {
            let letters = settled(&run.text);
            if letters.is_empty() {
                continue;
            }
            match run.ground {
                Ground::Picture => {
                    find(verdict, Promise::Contrast, Some(index + 1), letters);
                }
                Ground::Colour(ground) => {
                    let found = ratio(run.colour, ground);
                    if found + SLACK < TEXT {
                        let detail = format!("{found:.1}: {letters}");
                        find(verdict, Promise::Contrast, Some(index + 1), detail);
                    }
                }
            }
        }
    }
}

fn margins(pdf: &Finished, verdict: &mut Verdict) {
    for (index, page) in pdf.pages.iter().enumerate() {
        for run in &page.runs {
            let letters = settled(&run.text);
            let edge = if run.mark == Mark::Artifact {
                EDGE
            } else {
                WORDS_EDGE
            };
            let outside = run.left < edge
                || run.right > page.width - edge
                || run.baseline < EDGE
                || run.baseline + run.size * 0.7 > page.height - EDGE;
            if outside && !letters.is_empty() {
                find(verdict, Promise::Margins, Some(index + 1), letters);
            }
        }
    }
}

/// Fields that name people, and words that name machines.
const PERSONAL_FIELDS: [&str; 4] = ["dc:creator", "dc:subject", "dc:description", "pdf:Keywords"];
const PERSONAL_WORDS: [&str; 6] = ["/home/", "/Users/", "\\Users\\", "C:\\", ".toml", "@"];

fn clean_metadata(pdf: &Finished, metadata: &str, verdict: &mut Verdict) {
    for name in PERSONAL_FIELDS {
        if metadata.contains(&format!("<{name}")) {
            find(verdict, Promise::Metadata, None, name);
        }
    }
    let mut written = metadata.to_owned();
    let info = pdf.document.trailer.get(b"Info").ok();
    let info = info.and_then(|it| pdf.document.dereference(it).ok());
    if let Some(info) = info.and_then(|(_, it)| it.as_dict().ok()) {
        for (key, value) in info.iter() {
            let key = String::from_utf8_lossy(key);
            if matches!(key.as_ref(), "Author" | "Subject" | "Keywords") {
                find(verdict, Promise::Metadata, None, key.clone());
            }
            written.push_str(&string(value).unwrap_or_default());
        }
    }
    for word in PERSONAL_WORDS {
        if written.contains(word) {
            find(verdict, Promise::Metadata, None, word);
        }
    }
}

/// All words of the View, no others, part by part in its order.
fn words_and_order(pdf: &Finished, view: &View, verdict: &mut Verdict) {
    let words = words_of(view);
    let known: BTreeSet<&str> = words.all.iter().map(String::as_str).collect();
    let read: Vec<(String, Option<usize>)> = pdf
        .reading_order()
        .iter()
        .filter(|it| it.kind == "P" || it.is_heading())
        .map(|it| (settled(&it.whole_text()), it.page))
        .filter(|(text, _)| !text.is_empty())
        .collect();
    for (text, page) in &read {
        if !is_said(text, &known) {
            find(verdict, Promise::Words, *page, text.clone());
        }
    }
    let figures: Vec<String> = pdf
        .reading_order()
        .iter()
        .filter_map(|it| it.alt.as_deref().map(settled))
        .collect();
    let holds = |sentence: &str| {
        let ends = |(text, _): &&(String, Option<usize>)| {
            text == sentence
                || text
                    .strip_suffix(sentence)
                    .is_some_and(|it| it.ends_with(' '))
        };
        read.iter().position(|it| ends(&it)).or_else(|| {
            figures
                .iter()
                .any(|it| it.contains(sentence))
                .then_some(usize::MAX)
        })
    };
    // The board tells its week in words; the whole sentences are in the list of days and the text.
    let board = view.edition.product == Product::Week;
    let mut last = (0, String::new());
    for block in &words.blocks {
        let mut first = None;
        for sentence in block.iter().filter(|it| !it.is_empty()) {
            match holds(sentence) {
                None if view.edition.product.may_leave_out() || board => {}
                None => find(verdict, Promise::Words, None, sentence.clone()),
                Some(usize::MAX) => {}
                Some(at) => first = first.or(Some((at, sentence.clone()))),
            }
        }
        let Some((at, sentence)) = first else {
            continue;
        };
        // The same words may stand twice; their later place counts when it keeps the order.
        let later = read
            .iter()
            .skip(last.0)
            .position(|(text, _)| text.ends_with(&sentence));
        match later {
            Some(later) => last = (last.0 + later, sentence),
            None if at < last.0 => {
                find(
                    verdict,
                    Promise::Order,
                    read[at].1,
                    format!("{sentence} < {}", last.1),
                );
            }
            None => {}
        }
    }
}

/// Is this made of words of the View? As they are, or as a label with its value.
fn is_said(text: &str, known: &BTreeSet<&str>) -> bool {
    if known.contains(text) {
        return true;
    }
    // Signs that the pages put between words of the View: "Waar: thuis", "ik · gaat verder".
    for sign in [": ", ", ", " · ", " ", ":"] {
        for (at, _) in text.match_indices(sign) {
            let (before, after) = (&text[..at], text[at + sign.len()..].trim());
            if known.contains(before) && (after.is_empty() || is_said(after, known)) {
                return true;
            }
        }
    }
    false
}
