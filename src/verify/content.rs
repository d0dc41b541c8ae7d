//! What a page draws: every run of letters with its place, size and colour, what lies behind it, and
//! the tag that it belongs to.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::fonts::{Font, Shown, fonts_of};
use crate::contrast::Colour;

/// Letters that were shown by one operator.
#[derive(Debug, Clone)]
pub struct Run {
    pub text: String,
    /// Points from the lower left corner of the page.
    pub left: f64,
    pub right: f64,
    pub baseline: f64,
    /// In points, after all scaling.
    pub size: f64,
    pub colour: Colour,
    pub ground: Ground,
    pub mark: Mark,
}

/// What lies behind letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ground {
    Colour(Colour),
    /// A photo or another picture: nobody can say whether letters stand out on it.
    Picture,
}

/// To whom a piece of content belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A tag of the document, by number.
    Tagged(i64),
    Artifact,
    /// Neither: a screen reader may skip it or read it anywhere.
    Nothing,
}

/// One page with what it draws.
#[derive(Debug, Clone)]
pub struct Page {
    pub id: ObjectId,
    pub width: f64,
    pub height: f64,
    pub runs: Vec<Run>,
    /// Shapes and pictures that belong to no tag and are no decoration either.
    pub loose_drawings: usize,
}

/// A filled shape, for what lies behind letters. Curves are kept as their corners and control points:
/// near enough for grounds that are rectangles with round corners.
struct Filled {
    points: Vec<(f64, f64)>,
    ground: Ground,
}

#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const ONE: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    fn times(self, other: Self) -> Self {
        let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (self.0, other.0);
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    fn scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }
}

#[derive(Clone)]
struct State {
    matrix: Matrix,
    fill: Colour,
    font: Vec<u8>,
    size: f64,
}

/// Reads all pages.
pub fn pages(document: &Document) -> Vec<Page> {
    document
        .get_pages()
        .into_values()
        .map(|id| {
            let (width, height) = page_size(document, id);
            let mut reader = Reader {
                document,
                fonts: fonts_of(document, id),
                page: Page {
                    id,
                    width,
                    height,
                    runs: Vec::new(),
                    loose_drawings: 0,
                },
                filled: Vec::new(),
                marks: Vec::new(),
                path: Vec::new(),
                states: Vec::new(),
                state: State {
                    matrix: Matrix::ONE,
                    fill: [0.0; 3],
                    font: Vec::new(),
                    size: 0.0,
                },
                text: Matrix::ONE,
                line: Matrix::ONE,
                depth: 0,
            };
            if let Ok(content) = Content::decode(&document.get_page_content(id)) {
                let resources = resources_of(document, id);
                reader.run(&content.operations, resources);
            }
            reader.page
        })
        .collect()
}

fn page_size(document: &Document, page: ObjectId) -> (f64, f64) {
    let mut id = Some(page);
    // The size may be inherited; a chain that is longer than any real one is a loop.
    for _ in 0..32 {
        let Some(dictionary) = id.and_then(|id| document.get_dictionary(id).ok()) else {
            break;
        };
        let media = dictionary.get(b"MediaBox").ok();
        let media = media.and_then(|it| document.dereference(it).ok());
        if let Some(values) = media.and_then(|(_, it)| it.as_array().ok()) {
            let values: Vec<f64> = values.iter().filter_map(number).collect();
            if let [left, bottom, right, top] = values[..] {
                return (right - left, top - bottom);
            }
        }
        id = dictionary
            .get(b"Parent")
            .and_then(Object::as_reference)
            .ok();
    }
    (0.0, 0.0)
}

fn resources_of(document: &Document, page: ObjectId) -> Option<&Dictionary> {
    let dictionary = document.get_dictionary(page).ok()?;
    let resources = dictionary.get(b"Resources").ok()?;
    document.dereference(resources).ok()?.1.as_dict().ok()
}

pub fn number(object: &Object) -> Option<f64> {
    match object {
        Object::Integer(it) => Some(*it as f64),
        Object::Real(it) => Some(f64::from(*it)),
        _ => None,
    }
}

struct Reader<'d> {
    document: &'d Document,
    fonts: BTreeMap<Vec<u8>, Font>,
    page: Page,
    filled: Vec<Filled>,
    marks: Vec<Mark>,
    path: Vec<(f64, f64)>,
    states: Vec<State>,
    state: State,
    text: Matrix,
    line: Matrix,
    depth: usize,
}

/// Pictures in pictures: deeper than anything we make.
const DEEPEST: usize = 8;

impl<'d> Reader<'d> {
    fn run(&mut self, operations: &[Operation], resources: Option<&'d Dictionary>) {
        for operation in operations {
            let values: Vec<f64> = operation.operands.iter().filter_map(number).collect();
            self.step(operation, &values, resources);
        }
    }

    fn step(&mut self, it: &Operation, values: &[f64], resources: Option<&'d Dictionary>) {
        match (it.operator.as_str(), values) {
            ("q", _) => self.states.push(self.state.clone()),
            ("Q", _) => {
                if let Some(state) = self.states.pop() {
                    self.state = state;
                }
            }
            ("cm", &[a, b, c, d, e, f]) => {
                self.state.matrix = Matrix([a, b, c, d, e, f]).times(self.state.matrix);
            }
            ("g" | "sc" | "scn", &[grey]) => self.state.fill = [grey; 3],
            ("rg" | "sc" | "scn", &[red, green, blue]) => self.state.fill = [red, green, blue],
            ("m" | "l", &[x, y]) => self.point(x, y),
            ("c", &[a, b, c, d, x, y]) => [(a, b), (c, d), (x, y)]
                .into_iter()
                .for_each(|(x, y)| self.point(x, y)),
            ("v" | "y", &[a, b, x, y]) => {
                [(a, b), (x, y)]
                    .into_iter()
                    .for_each(|(x, y)| self.point(x, y));
            }
            ("re", &[x, y, width, height]) => {
                for (x, y) in [
                    (x, y),
                    (x + width, y),
                    (x + width, y + height),
                    (x, y + height),
                ] {
                    self.point(x, y);
                }
            }
            ("f" | "F" | "f*" | "B" | "B*" | "b" | "b*", _) => {
                let points = std::mem::take(&mut self.path);
                self.drawn();
                self.filled.push(Filled {
                    points,
                    ground: Ground::Colour(self.state.fill),
                });
            }
            ("S" | "s", _) => {
                self.path.clear();
                self.drawn();
            }
            ("n", _) => self.path.clear(),
            ("BDC", _) => self.begin(it),
            ("BMC", _) => {
                let artifact = it.operands.first().and_then(|it| it.as_name().ok());
                self.marks.push(match artifact {
                    Some(b"Artifact") => Mark::Artifact,
                    _ => Mark::Nothing,
                });
            }
            ("EMC", _) => {
                self.marks.pop();
            }
            ("Do", _) => self.object(it, resources),
            ("BT", _) => (self.text, self.line) = (Matrix::ONE, Matrix::ONE),
            ("Tf", _) => {
                let name = it.operands.first().and_then(|it| it.as_name().ok());
                self.state.font = name.unwrap_or_default().to_vec();
                self.state.size = values.first().copied().unwrap_or_default();
            }
            ("Tm", &[a, b, c, d, e, f]) => {
                self.line = Matrix([a, b, c, d, e, f]);
                self.text = self.line;
            }
            ("Td" | "TD", &[x, y]) => {
                self.line = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).times(self.line);
                self.text = self.line;
            }
            ("Tj" | "TJ" | "'" | "\"", _) => self.show(it),
            _ => {}
        }
    }

    fn mark(&self) -> Mark {
        // A tag inside decoration is decoration; a nameless group belongs to what it stands in.
        if self.marks.contains(&Mark::Artifact) {
            return Mark::Artifact;
        }
        let tag = self.marks.iter().rev().find(|it| **it != Mark::Nothing);
        tag.copied().unwrap_or(Mark::Nothing)
    }

    fn drawn(&mut self) {
        if self.mark() == Mark::Nothing {
            self.page.loose_drawings += 1;
        }
    }

    fn point(&mut self, x: f64, y: f64) {
        self.path.push(self.state.matrix.apply(x, y));
    }

    fn begin(&mut self, it: &Operation) {
        if let Some(Ok(b"Artifact")) = it.operands.first().map(Object::as_name) {
            self.marks.push(Mark::Artifact);
            return;
        }
        let number = match it.operands.get(1) {
            Some(Object::Dictionary(properties)) => {
                properties.get(b"MCID").and_then(Object::as_i64).ok()
            }
            _ => None,
        };
        self.marks.push(number.map_or(Mark::Nothing, Mark::Tagged));
    }

    /// A picture covers its place; a drawing is read for its shapes.
    fn object(&mut self, it: &Operation, resources: Option<&'d Dictionary>) {
        self.drawn();
        let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        let Some(stream) = self.stream(it, resources) else {
            return;
        };
        let is_form = stream
            .dict
            .get(b"Subtype")
            .and_then(Object::as_name)
            .is_ok_and(|it| it == b"Form");
        if is_form && self.depth < DEEPEST {
            // What a drawing holds is never behind words of ours: its box is a picture.
            let bounds: Vec<f64> = stream
                .dict
                .get(b"BBox")
                .and_then(Object::as_array)
                .map(|it| it.iter().filter_map(number).collect())
                .unwrap_or_default();
            if let [left, bottom, right, top] = bounds[..] {
                let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
                self.cover(&corners);
            }
            return;
        }
        self.cover(&corners);
    }

    fn cover(&mut self, corners: &[(f64, f64)]) {
        let points = corners
            .iter()
            .map(|(x, y)| self.state.matrix.apply(*x, *y))
            .collect();
        self.filled.push(Filled {
            points,
            ground: Ground::Picture,
        });
    }

    fn stream(
        &self,
        it: &Operation,
        resources: Option<&'d Dictionary>,
    ) -> Option<&'d lopdf::Stream> {
        let name = it.operands.first()?.as_name().ok()?;
        let objects = resources?.get(b"XObject").ok()?;
        let objects = self.document.dereference(objects).ok()?.1.as_dict().ok()?;
        let object = objects.get(name).ok()?;
        self.document.dereference(object).ok()?.1.as_stream().ok()
    }

    fn show(&mut self, it: &Operation) {
        let Some(font) = self.fonts.get(&self.state.font) else {
            return;
        };
        let mut shown = Shown::default();
        for operand in &it.operands {
            font.read(operand, &mut shown);
        }
        let matrix = self.text.times(self.state.matrix);
        let points = |thousandths: f64| thousandths / 1000.0 * self.state.size;
        let (left, baseline) = matrix.apply(0.0, 0.0);
        let (right, _) = matrix.apply(points(shown.visible), 0.0);
        let width = points(shown.advance);
        let size = self.state.size * matrix.scale();
        self.text = Matrix([1.0, 0.0, 0.0, 1.0, width, 0.0]).times(self.text);
        let ground = self.ground((left + right) / 2.0, baseline + size * 0.3);
        let run = Run {
            text: shown.text,
            left: left.min(right),
            right: left.max(right),
            baseline,
            size,
            colour: self.state.fill,
            ground,
            mark: self.mark(),
        };
        self.page.runs.push(run);
    }

    /// The last thing that was painted at a point; white paper when there is none.
    fn ground(&self, x: f64, y: f64) -> Ground {
        self.filled
            .iter()
            .rev()
            .find(|it| inside(&it.points, x, y))
            .map_or(Ground::Colour([1.0; 3]), |it| it.ground)
    }
}

/// Is a point inside a shape? Even-odd, over its corners.
fn inside(points: &[(f64, f64)], x: f64, y: f64) -> bool {
    let mut inside = false;
    for index in 0..points.len() {
        let (x1, y1) = points[index];
        let (x2, y2) = points[(index + 1) % points.len()];
        if (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 {
            inside = !inside;
        }
    }
    inside
}
