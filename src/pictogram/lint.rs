//! The style guide as a check: what makes the drawings one family, readable at 10 mm and safe in a PDF.
//!
//! `pictograms/README.md` explains the rules to whoever draws.

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::{Document, Node, NodeType};
use resvg::usvg::tiny_skia_path::PathSegment;
use resvg::usvg::{Group, Node as Shape, Options, Tree};

use super::swatches::{Palette, SWATCHES};
use super::{Library, Pictogram, raster};
use crate::diagnostic::Value;

/// Something in a drawing or card that breaks a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub file: String,
    /// The id of the message.
    pub message: &'static str,
    pub values: Vec<(&'static str, Value)>,
}

macro_rules! messages {
    ($($name:ident = $id:literal),* $(,)?) => {
        $(pub const $name: &str = $id;)*
        /// Every message of this check, so that a test can look for them.
        pub const LINT_MESSAGES: &[&str] = &[$($id),*];
    };
}

messages! {
    NOT_SVG = "lint-not-svg",
    ROOT = "lint-root",
    TITLE = "lint-title",
    ELEMENT = "lint-element",
    ATTRIBUTE = "lint-attribute",
    COLOUR = "lint-colour",
    STROKE = "lint-stroke",
    SIZE = "lint-size",
    OUTSIDE = "lint-outside",
    DOT = "lint-dot",
    PRINTS_OTHERWISE = "lint-prints-otherwise",
    GREY = "lint-grey",
    ALIKE = "lint-alike",
    DESCRIPTION = "lint-description",
    DESCRIPTION_TWICE = "lint-description-twice",
    WORDS = "lint-words",
}

const ROOT_ATTRIBUTES: [(&str, &str); 4] = [
    ("viewBox", "0 0 96 96"),
    ("fill", "none"),
    ("stroke-linecap", "round"),
    ("stroke-linejoin", "round"),
];
const ELEMENTS: [&str; 7] = ["svg", "title", "g", "path", "circle", "rect", "ellipse"];
const ATTRIBUTES: [&str; 19] = [
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "width",
    "height",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "viewBox",
    "fill-rule",
    "clip-rule",
    "xmlns",
];
const STROKES: [&str; 16] = [
    "2.5", "3", "3.5", "4", "5", "5.5", "6", "7", "8", "8.5", "10", "11", "13", "14", "16", "22",
];
const MOST_BYTES: usize = 3072;
/// Least difference in lightness of two neighbouring fills, in the greys of a black-and-white print.
const LEAST_GREY_STEP: f32 = 4.0;
/// A border between two fills shorter than this, in units, does not carry a message.
const SHORT_BORDER: usize = 14;
/// Two drawings nearer than this are taken for each other at a glance.
/// Faces share one head on purpose and lie between 6 and 11; the same drawing again lies at 0.
const LEAST_DISTANCE: f32 = 5.0;

/// Everything in the library that breaks a rule of the style guide.
pub fn lint(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut descriptions: BTreeMap<&str, &Pictogram> = BTreeMap::new();
    let mut impressions: Vec<(&Pictogram, Vec<f32>)> = Vec::new();
    for pictogram in library.iter() {
        let mut linter = Linter {
            file: pictogram.file(),
            findings: &mut findings,
        };
        linter.drawing(pictogram);
        linter.card(pictogram);
        let description = pictogram.card.nl.description.as_str();
        if let Some(other) = descriptions.insert(description, pictogram) {
            linter.add(DESCRIPTION_TWICE, [("other", other.file().into())]);
        }
        if let Some(impression) = raster::impression(pictogram.svg()) {
            for (other, earlier) in &impressions {
                if raster::distance(&impression, earlier) < LEAST_DISTANCE {
                    linter.add(ALIKE, [("other", other.file().into())]);
                }
            }
            impressions.push((pictogram, impression));
        }
    }
    findings
}

struct Linter<'f> {
    file: String,
    findings: &'f mut Vec<Finding>,
}

impl Linter<'_> {
    fn add<const N: usize>(&mut self, message: &'static str, values: [(&'static str, Value); N]) {
        let finding = Finding {
            file: self.file.clone(),
            message,
            values: values.to_vec(),
        };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    fn drawing(&mut self, pictogram: &Pictogram) {
        let svg = pictogram.svg();
        if svg.len() > MOST_BYTES {
            self.add(
                SIZE,
                [("bytes", svg.len().into()), ("most", MOST_BYTES.into())],
            );
        }
        let (Ok(document), Ok(tree)) = (
            Document::parse(svg),
            Tree::from_str(svg, &Options::default()),
        ) else {
            return self.add(NOT_SVG, []);
        };
        self.markup(&document);
        if has_dot(tree.root()) {
            self.add(DOT, []);
        }
        const SCALE: u32 = 4;
        if let Some(pixels) = raster::render(svg, SCALE)
            && let Some([left, top, right, bottom]) = raster::ink_box(&pixels, SCALE)
            && (left < 2.0 || top < 2.0 || right > 94.0 || bottom > 94.0)
        {
            self.add(
                OUTSIDE,
                [("box", format!("{left} {top} {right} {bottom}").into())],
            );
        }
        for (one, other) in close_greys(svg) {
            self.add(GREY, [("one", one.into()), ("other", other.into())]);
        }
    }

    fn markup(&mut self, document: &Document) {
        let root = document.root_element();
        for (name, value) in ROOT_ATTRIBUTES {
            if root.attribute(name) != Some(value) {
                self.add(ROOT, [("attribute", format!("{name}=\"{value}\"").into())]);
            }
        }
        if root.has_attribute("width") || root.has_attribute("height") {
            self.add(ATTRIBUTE, [("name", "width".into())]);
        }
        let titled = root
            .first_element_child()
            .filter(|it| it.has_tag_name((root.tag_name().namespace().unwrap_or(""), "title")))
            .and_then(|it| it.text())
            .is_some_and(|it| !it.trim().is_empty());
        if !titled {
            self.add(TITLE, []);
        }
        for node in document.descendants() {
            self.node(node);
        }
    }

    fn node(&mut self, node: Node) {
        if node.node_type() != NodeType::Element {
            return;
        }
        let tag = node.tag_name().name();
        if !ELEMENTS.contains(&tag) {
            self.add(ELEMENT, [("name", tag.into())]);
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            if !ATTRIBUTES.contains(&name) {
                self.add(ATTRIBUTE, [("name", name.into())]);
            }
            match name {
                "fill" | "stroke" if value != "none" => {
                    let known = value
                        .strip_prefix('#')
                        .is_some_and(|hex| SWATCHES.iter().any(|it| it.colour == hex));
                    if !known {
                        self.add(COLOUR, [("colour", value.into())]);
                    }
                }
                "stroke-width" if !STROKES.contains(&value) => {
                    self.add(STROKE, [("width", value.into())]);
                }
                _ => {}
            }
        }
    }

    fn card(&mut self, pictogram: &Pictogram) {
        for words in [&pictogram.card.nl, &pictogram.card.en] {
            let text = &words.description;
            let length = text.chars().count();
            let sound = (3..=120).contains(&length)
                && text.ends_with(['.', '?'])
                && text.starts_with(|it: char| it.is_uppercase() || it.is_ascii_digit())
                && ![
                    "afbeelding",
                    "plaatje van",
                    "pictogram van",
                    "picture of",
                    "image of",
                ]
                .iter()
                .any(|it| text.to_lowercase().contains(it));
            if !sound {
                self.add(DESCRIPTION, [("text", text.clone().into())]);
            }
            if words.words.is_empty() {
                self.add(WORDS, []);
            }
        }
    }
}

/// A line of no length: a viewer draws a dot, Typst's PDF export drops it.
fn has_dot(group: &Group) -> bool {
    group.children().iter().any(|node| match node {
        Shape::Group(group) => has_dot(group),
        Shape::Path(path) => {
            let mut start = None;
            let mut moved = true;
            let mut drawn = false;
            let mut dot = false;
            for segment in path.data().segments() {
                match segment {
                    PathSegment::MoveTo(point) => {
                        dot |= drawn && !moved;
                        (start, moved, drawn) = (Some(point), false, false);
                    }
                    PathSegment::LineTo(point) => {
                        drawn = true;
                        moved |= Some(point) != start;
                    }
                    PathSegment::QuadTo(..) | PathSegment::CubicTo(..) => {
                        (drawn, moved) = (true, true);
                    }
                    PathSegment::Close => {}
                }
            }
            dot || (drawn && !moved)
        }
        _ => false,
    })
}

/// Pairs of fills that touch without a line between and look alike in grey.
fn close_greys(svg: &str) -> Vec<(&'static str, &'static str)> {
    const SCALE: u32 = 3;
    // Pixels of the colour version tell which fill is where; the swap tells how grey it prints.
    let Some(pixels) = raster::render(svg, SCALE) else {
        return Vec::new();
    };
    let fill_at = |x: u32, y: u32| -> Option<usize> {
        let pixel = pixels.pixel(x, y)?;
        if pixel.alpha() < 255 {
            return None;
        }
        let hex = format!(
            "{:02X}{:02X}{:02X}",
            pixel.red(),
            pixel.green(),
            pixel.blue()
        );
        SWATCHES.iter().position(|it| it.colour == hex)
    };
    // Neighbours across the soft edge of two pixels.
    const REACH: u32 = 3;
    let mut borders: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for y in 0..pixels.height() - REACH {
        for x in 0..pixels.width() - REACH {
            let Some(here) = fill_at(x, y) else { continue };
            for other in [fill_at(x + REACH, y), fill_at(x, y + REACH)]
                .into_iter()
                .flatten()
            {
                // Ink is the line itself; what it touches stands out or the drawing would show nothing.
                if other != here && SWATCHES[other].name != "ink" && SWATCHES[here].name != "ink" {
                    *borders
                        .entry((here.min(other), here.max(other)))
                        .or_default() += 1;
                }
            }
        }
    }
    let grey = |index: usize| {
        let swapped = Palette::black_and_white().apply(&format!("#{}", SWATCHES[index].colour));
        let value = u8::from_str_radix(&swapped[1..3], 16).unwrap_or(0);
        raster::lightness([value; 3])
    };
    borders
        .into_iter()
        .filter(|((one, other), length)| {
            let long = length / (SCALE * REACH) as usize > SHORT_BORDER;
            long && (grey(*one) - grey(*other)).abs() < LEAST_GREY_STEP
        })
        .map(|((one, other), _)| (SWATCHES[one].name, SWATCHES[other].name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::Resources;

    #[test]
    fn our_own_drawings_follow_the_style_guide() {
        let library = Library::load(&Resources::embedded()).expect("our library");
        let findings = lint(&library);
        assert!(findings.is_empty(), "{findings:#?}");
        assert!(library.iter().count() >= 60);
    }

    fn findings_of(inside: &str) -> Vec<&'static str> {
        let mut library = Library::load(&Resources::embedded()).expect("our library");
        let mut pictogram = library.pictograms.remove("bus").expect("drawn");
        pictogram.svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" fill=\"none\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">{inside}</svg>"
        );
        library.pictograms = BTreeMap::from([(pictogram.id.clone(), pictogram)]);
        let mut messages: Vec<_> = lint(&library).iter().map(|it| it.message).collect();
        messages.dedup();
        messages
    }

    #[test]
    fn each_rule_finds_its_fault() {
        let title = "<title>bus</title>";
        let good = "<circle cx=\"48\" cy=\"48\" r=\"30\" fill=\"#3B7DC4\" stroke=\"#1B2430\" stroke-width=\"3\"/>";
        assert_eq!(findings_of(&format!("{title}{good}")), Vec::<&str>::new());
        assert_eq!(findings_of(good), [TITLE]);
        for (part, expected) in [
            ("<text>a</text>", ELEMENT),
            ("<g opacity=\".5\"/>", ATTRIBUTE),
            ("<path d=\"M4 4h50v50z\" fill=\"#123456\"/>", COLOUR),
            (
                "<path d=\"M9 40h50\" stroke=\"#1B2430\" stroke-width=\"9\"/>",
                STROKE,
            ),
            (
                "<path d=\"M0 40h50\" stroke=\"#1B2430\" stroke-width=\"3\"/>",
                OUTSIDE,
            ),
            (
                "<path d=\"M60 43v0\" stroke=\"#1B2430\" stroke-width=\"6\"/>",
                DOT,
            ),
            (
                "<path d=\"M10 10h30v76H10z\" fill=\"#FFD23F\"/><path d=\"M40 10h30v76H40z\" fill=\"#D9DEE4\"/>",
                GREY,
            ),
        ] {
            assert_eq!(findings_of(&format!("{title}{part}")), [expected], "{part}");
        }
    }

    #[test]
    fn the_same_drawing_twice_is_found() {
        let mut library = Library::load(&Resources::embedded()).expect("our library");
        let mut copy = library.get("bus").expect("drawn").clone();
        copy.id = "bus_again".to_owned();
        library.pictograms.insert(copy.id.clone(), copy);
        let messages: Vec<_> = lint(&library).into_iter().map(|it| it.message).collect();
        assert_eq!(messages, [DESCRIPTION_TWICE, ALIKE]);
    }
}
