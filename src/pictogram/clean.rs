//! Drawings of others, made safe: what leaves here is a plain SVG in a square of 96 that names nothing
//! outside itself, runs nothing and costs little to draw.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree, WriteOptions};

use super::raster::lightness;

/// No drawing at 20 mm needs more.
const MOST_BYTES: usize = 2_000_000;
/// Elements, with everything that `use` repeats counted each time.
const MOST_ELEMENTS: usize = 20_000;
const DEEPEST: usize = 64;

/// Why a drawing of others is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    TooLarge,
    NotSvg,
    /// It declares text that stands for other text: a bomb, or a door to other files.
    Entities,
    Script,
    /// It shows something from elsewhere.
    External(String),
    /// Letters need a font that the printer may not have.
    Text,
    TooComplex,
    Empty,
}

impl Refusal {
    /// The variant of the message "import-refused" that explains it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::TooLarge => "large",
            Self::NotSvg => "broken",
            Self::Entities => "entities",
            Self::Script => "script",
            Self::External(_) => "external",
            Self::Text => "text",
            Self::TooComplex => "complex",
            Self::Empty => "empty",
        }
    }
}

/// Makes a drawing safe, and fits it into the square of our own drawings.
///
/// # Errors
/// A [`Refusal`]. Time and memory stay bounded whatever the file holds.
pub fn clean(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotSvg)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.contains("<!ENTITY") {
        return Err(Refusal::Entities);
    }
    if deepest(text) > DEEPEST {
        return Err(Refusal::TooComplex);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_ELEMENTS as u32 * 4,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|_| Refusal::NotSvg)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(Refusal::NotSvg);
    }
    document.descendants().try_for_each(harmless)?;
    // Of two with one id the first counts, as for the one that draws.
    let mut ids: HashMap<&str, Node> = HashMap::new();
    for it in document.descendants() {
        if let Some(id) = it.attribute("id") {
            ids.entry(id).or_insert(it);
        }
    }
    let mut left = MOST_ELEMENTS;
    weigh(document.root_element(), &ids, 0, &mut left)?;

    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|_| Refusal::NotSvg)?;
    if !tree.root().has_children() {
        return Err(Refusal::Empty);
    }
    let written = tree.to_string(&WriteOptions::default());
    let inside = written
        .find('>')
        .and_then(|end| written[end + 1..].rsplit_once("</svg>"))
        .map(|(inside, _)| inside.trim())
        .ok_or(Refusal::Empty)?;
    if inside.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = 96.0 / width.max(height);
    let (x, y) = ((96.0 - width * scale) / 2.0, (96.0 - height * scale) / 2.0);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 96 96\">\
         <g transform=\"translate({x:.3} {y:.3}) scale({scale:.6})\">{inside}</g></svg>\n"
    ))
}

/// How deep elements stand in each other, without a parser: parsers recurse.
fn deepest(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut depth, mut most) = (0_usize, 0);
    for (at, byte) in bytes.iter().enumerate() {
        match (byte, bytes.get(at + 1)) {
            (b'<', Some(b'/')) => depth = depth.saturating_sub(1),
            (b'<', Some(next)) if next.is_ascii_alphabetic() => {
                depth += 1;
                most = most.max(depth);
            }
            (b'/', Some(b'>')) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    most
}

fn harmless(node: Node) -> Result<(), Refusal> {
    let name = node.tag_name().name();
    match name {
        "script" | "handler" | "foreignObject" | "iframe" | "object" | "embed" | "set"
        | "animate" | "animateMotion" | "animateTransform" => return Err(Refusal::Script),
        "text" | "tspan" | "textPath" => return Err(Refusal::Text),
        "image" | "feImage" => {
            let name = node.attributes().find(|it| it.name() == "href");
            let shown = name.map_or("image", |it| it.value());
            return Err(Refusal::External(shown.chars().take(60).collect()));
        }
        // Each one may cost a picture of its own, at any size.
        "filter" | "pattern" | "mask" => return Err(Refusal::TooComplex),
        _ => {}
    }
    for attribute in node.attributes() {
        let value = attribute.value();
        if attribute.name().starts_with("on") {
            return Err(Refusal::Script);
        }
        let (key, shown) = (attribute.name(), value.trim());
        let costly = (key.starts_with("marker") && shown.contains("url("))
            || (key == "filter" && shown != "none")
            || (key == "clipPathUnits" && shown == "objectBoundingBox")
            || (key == "style" && is_costly(shown));
        if costly {
            return Err(Refusal::TooComplex);
        }
        let link = attribute.name() == "href" && name != "a" && !value.starts_with('#');
        if link || names_elsewhere(value) {
            return Err(Refusal::External(value.chars().take(60).collect()));
        }
    }
    if name == "style" {
        // Comments divide it into several texts.
        let css: String = node.children().filter_map(|it| it.text()).collect();
        if css.contains("@import") || names_elsewhere(&css) {
            return Err(Refusal::External("style".to_owned()));
        }
        if is_costly(&css) {
            return Err(Refusal::TooComplex);
        }
    }
    Ok(())
}

/// Markers are drawn at every corner of a line and may hold markers; a filter is a picture of its own.
fn is_costly(css: &str) -> bool {
    css.split([';', '{', '}'])
        .filter_map(|it| it.split_once(':'))
        .any(|(name, value)| {
            (name.contains("marker") && value.contains("url("))
                || (name.contains("filter") && !value.trim().starts_with("none"))
        })
}

/// `url(…)` of something outside the file.
fn names_elsewhere(value: &str) -> bool {
    value.match_indices("url(").any(|(at, _)| {
        !value[at + 4..]
            .trim_start_matches(['"', '\'', ' '])
            .starts_with('#')
    })
}

/// Counts what has to be drawn; a `use` counts as what it shows.
fn weigh(
    node: Node,
    ids: &HashMap<&str, Node>,
    depth: usize,
    left: &mut usize,
) -> Result<(), Refusal> {
    if *left == 0 || depth > DEEPEST * 2 {
        return Err(Refusal::TooComplex);
    }
    *left -= 1;
    if node.tag_name().name() == "use" {
        // Two links in one element: whichever is taken, both are counted.
        for link in node.attributes().filter(|it| it.name() == "href") {
            if let Some(target) = ids.get(link.value().trim_start_matches('#')) {
                weigh(*target, ids, depth + 1, left)?;
            }
        }
    }
    for child in node.children().filter(Node::is_element) {
        weigh(child, ids, depth + 1, left)?;
    }
    Ok(())
}

/// A cleaned drawing in greys: each colour becomes the grey of its own lightness.
pub fn greyed(svg: &str) -> String {
    let mut grey = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        grey.push_str(&rest[..=at]);
        rest = &rest[at + 1..];
        let names_a_part = grey.ends_with("url(#") || grey.ends_with("href=\"#");
        let hex = rest
            .get(..6)
            .filter(|it| !names_a_part && it.bytes().all(|it| it.is_ascii_hexdigit()));
        if let Some(hex) = hex {
            let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap_or(0);
            let light = lightness([channel(0), channel(2), channel(4)]);
            let value = (light * 2.55).round() as u8;
            grey.push_str(&format!("{value:02X}{value:02X}{value:02X}"));
            rest = &rest[6..];
        }
    }
    grey.push_str(rest);
    grey
}

/// A drawing in its own colours on a white tile, for a page that is dark.
pub fn on_white(svg: &str) -> String {
    match svg.find('>') {
        Some(end) => format!(
            "{}<rect width=\"96\" height=\"96\" rx=\"8\" fill=\"#FFFFFF\"/>{}",
            &svg[..=end],
            &svg[end + 1..]
        ),
        None => svg.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">{inside}</svg>")
    }

    fn refused(inside: &str) -> Refusal {
        clean(svg(inside).as_bytes()).expect_err(inside)
    }

    #[test]
    fn a_drawing_is_fitted_into_our_square() {
        let cleaned = clean(svg("<rect width=\"200\" height=\"100\" fill=\"red\"/>").as_bytes());
        let cleaned = cleaned.expect("a plain drawing");
        let pixels = crate::pictogram::raster::render(&cleaned, 1).expect("it draws");
        let alpha = |x, y| pixels.pixel(x, y).map_or(0, |it| it.alpha());
        assert_eq!((alpha(48, 10), alpha(48, 48), alpha(2, 48)), (0, 255, 255));
    }

    #[test]
    fn hostile_drawings_are_refused() {
        let path = "<path d=\"M0 0L9 9\"/>";
        assert_eq!(refused("<script>alert(1)</script>"), Refusal::Script);
        assert_eq!(
            refused("<path onload=\"x()\" d=\"M0 0L9 9\"/>"),
            Refusal::Script
        );
        let external = |inside: &str| matches!(refused(inside), Refusal::External(_));
        assert!(external("<image href=\"file:///etc/passwd\"/>"));
        assert!(external("<image href=\"data:image/png;base64,AAAA\"/>"));
        assert!(external("<use href=\"http://x.example/a.svg#a\"/>"));
        assert!(external(
            "<path fill=\"url(http://x.example/a)\" d=\"M0 0L9 9\"/>"
        ));
        assert!(external("<style>@import 'http://x.example/a.css'</style>"));
        assert_eq!(refused("<text>hoi</text>"), Refusal::Text);
        assert_eq!(refused(""), Refusal::Empty);
        let bomb = format!(
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{}",
            svg(path)
        );
        assert_eq!(clean(bomb.as_bytes()), Err(Refusal::Entities));
        assert_eq!(clean(b"\x89PNG\r\n"), Err(Refusal::NotSvg));
        assert_eq!(clean(b"<html/>"), Err(Refusal::NotSvg));
        assert_eq!(clean(&vec![b' '; MOST_BYTES + 1]), Err(Refusal::TooLarge));
    }

    #[test]
    fn a_drawing_that_repeats_itself_without_end_is_refused_at_once() {
        // Ten times ten times ten …: a few hundred bytes that would draw ten thousand million paths.
        let mut inside = "<g id=\"a0\"><path d=\"M0 0L9 9\"/></g>".to_owned();
        for level in 1..=10 {
            let uses = format!("<use href=\"#a{}\"/>", level - 1).repeat(10);
            inside.push_str(&format!("<g id=\"a{level}\">{uses}</g>"));
        }
        assert_eq!(refused(&inside), Refusal::TooComplex);
        assert_eq!(
            refused("<g id=\"a\"><use href=\"#a\"/></g>"),
            Refusal::TooComplex
        );
        // A marker at every corner, and markers in markers.
        let marked = "<marker id=\"m\"><path d=\"M0 0L1 1\"/></marker><path marker-mid=\"url(#m)\" d=\"M0 0L1 1L2 2\"/>";
        assert_eq!(refused(marked), Refusal::TooComplex);
        let styled = "<style>/* a */ path { marker: url(#m) }</style><path d=\"M0 0L9 9\"/>";
        assert_eq!(refused(styled), Refusal::TooComplex);
        assert_eq!(
            refused("<path filter=\"blur(9px)\" d=\"M0 0L9 9\"/>"),
            Refusal::TooComplex
        );
        let deep = format!("{}{}", "<g>".repeat(50_000), "</g>".repeat(50_000));
        assert_eq!(refused(&deep), Refusal::TooComplex);
    }

    #[test]
    fn greys_and_tiles() {
        let grey = greyed(
            "<svg viewBox=\"0 0 96 96\"><path fill=\"#ff0000\" clip-path=\"url(#clip1)\"/></svg>",
        );
        assert!(
            grey.contains("#888888") && grey.contains("url(#clip1)"),
            "{grey}"
        );
        assert!(on_white(&grey).contains("\"><rect width=\"96\""));
    }
}
