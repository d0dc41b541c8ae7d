//! The first letter of somebody as a picture, for who has no photo.

use ttf_parser::{Face, OutlineBuilder};

/// How high a capital is in a square of 100.
const SIZE: f32 = 40.0;

/// An SVG of `path`, a shape in a square of 100, with a letter in it. The letter is drawn and not written, so no
/// reader says it twice; a letter that the font does not have leaves the shape empty. The colours are in hex: the
/// ground of the shape, its line, and the letter.
pub fn letter_in_shape(letter: &str, path: &str, ground: &str, line: &str, ink: &str) -> String {
    let outline = outline(letter).unwrap_or_default();
    // A line lies half outside its shape, and there the picture ends.
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 104 104\">\
         <path d=\"{path}\" fill=\"#{ground}\" stroke=\"#{line}\" stroke-width=\"4\"/>\
         <path d=\"{outline}\" fill=\"#{ink}\"/></svg>"
    )
}

/// The outline of a letter, in the middle of a square of 100.
fn outline(letter: &str) -> Option<String> {
    let face = Face::parse(notosans::BOLD_TTF, 0).ok()?;
    let glyph = face.glyph_index(letter.chars().next()?)?;
    let scale = SIZE / f32::from(face.capital_height()?);
    let mut path = Path {
        scale,
        ..Path::default()
    };
    let bounds = face.outline_glyph(glyph, &mut path)?;
    let middle = |low: i16, high: i16| (f32::from(low) + f32::from(high)) / 2.0 * scale;
    path.left = 50.0 - middle(bounds.x_min, bounds.x_max);
    path.bottom = 50.0 + middle(bounds.y_min, bounds.y_max);
    path.text.clear();
    face.outline_glyph(glyph, &mut path)?;
    Some(path.text)
}

#[derive(Default)]
struct Path {
    text: String,
    scale: f32,
    left: f32,
    bottom: f32,
}

impl Path {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.text.push(command);
        for (x, y) in points {
            // Up is up in a font, and down in an SVG.
            let (x, y) = (self.left + x * self.scale, self.bottom - y * self.scale);
            self.text.push_str(&format!("{x:.1} {y:.1} "));
        }
    }
}

impl OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.text.push('z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_lies_inside_its_square() {
        for letter in ["A", "Ö", "Q", "Ł", "W"] {
            let path = outline(letter).expect("a letter");
            let numbers = path.split(|it: char| it.is_alphabetic() || it == ' ');
            let numbers = numbers.filter(|it| !it.is_empty());
            for number in numbers {
                let value: f32 = number.parse().expect("a number");
                assert!((0.0..=100.0).contains(&value), "{letter}: {path}");
            }
        }
    }

    #[test]
    fn a_letter_without_a_drawing_leaves_an_empty_shape() {
        let svg = letter_in_shape("\u{10ffff}", "M0 0z", "FFFFFF", "1B2430", "1B2430");
        assert!(svg.contains("d=\"\""), "{svg}");
    }
}
