//! Whether each drawing looks the same on the screen and in a printed PDF.
//!
//! A viewer draws a line of no length as a dot and the PDF export drops it; what else differs, nobody
//! knows before it is printed. So every drawing goes through the whole way and is compared.

use serde_json::json;

use crate::pictogram::{Finding, Library, PRINTS_OTHERWISE, lightness, render};
use crate::resources::Resources;
use crate::typeset::{Engine, Fault, Files};
use crate::verify::{PagePixels, each_page};

/// Pixels per unit of a drawing.
const SCALE: u32 = 2;
/// Cells of four units: the smallest detail that a drawing may have fills one.
const CELL: usize = 8;
/// The difference in lightness of a cell, of 100. Soft edges come to 11 (fork and plate of `menu`); a lost dot of
/// five units, cut in four by the cells, to 27.
const MOST_DIFFERENCE: f32 = 16.0;

/// The drawings that print otherwise than they show.
///
/// # Errors
/// When the proof itself cannot be printed.
pub fn prints_alike(resources: &Resources, library: &Library) -> Result<Vec<Finding>, Fault> {
    let mut files = Files::new();
    let mut items = Vec::new();
    for pictogram in library.iter() {
        let asset = format!("pictures/{}.svg", pictogram.id);
        files.insert(asset.clone(), pictogram.svg().as_bytes().to_vec());
        items.push(json!({ "asset": asset, "alt": pictogram.card.nl.description }));
    }
    let engine = Engine::new(resources, &[]).map_err(|it| Fault(it.to_string()))?;
    let view = json!({ "title": "Proef", "items": items }).to_string();
    let pdf = engine
        .lay_out_json("templates/proof.typ", &view, &files)?
        .to_pdf()?;
    let drawings: Vec<_> = library.iter().collect();
    let mut findings = Vec::new();
    let mut pages = 0;
    let readable = each_page(pdf, SCALE as f32, &mut |index, page| {
        pages += 1;
        let Some(pictogram) = drawings.get(index) else {
            return;
        };
        if difference(pictogram.svg(), &page).is_none_or(|it| it > MOST_DIFFERENCE) {
            findings.push(Finding {
                file: pictogram.file(),
                message: PRINTS_OTHERWISE,
                values: Vec::new(),
            });
        }
    });
    if !readable || pages != drawings.len() {
        return Err(Fault("the proof of the drawings cannot be read".to_owned()));
    }
    Ok(findings)
}

/// The largest difference of any cell; none when the drawing is no drawing.
fn difference(svg: &str, page: &PagePixels) -> Option<f32> {
    let pixels = render(svg, SCALE)?;
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    if (page.width, page.height) != (width, height) {
        return None;
    }
    let mut most = 0.0_f32;
    for row in (0..height).step_by(CELL) {
        for column in (0..width).step_by(CELL) {
            let mut sum = 0.0;
            for y in row..(row + CELL).min(height) {
                for x in column..(column + CELL).min(width) {
                    let at = y * width + x;
                    let pixel = pixels.pixels()[at];
                    let paper = 255 - pixel.alpha();
                    let shown = [
                        pixel.red() + paper,
                        pixel.green() + paper,
                        pixel.blue() + paper,
                    ];
                    sum += lightness(shown) - lightness(page.colours[at]);
                }
            }
            most = most.max((sum / (CELL * CELL) as f32).abs());
        }
    }
    Some(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_that_the_print_drops_is_noticed() {
        let svg = |inside: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" stroke-linecap=\"round\">{inside}</svg>"
            )
        };
        let line = "<path d=\"M10 10H80\" stroke=\"#1B2430\" stroke-width=\"3\"/>";
        let dot = "<path d=\"M60 43v0\" stroke=\"#1B2430\" stroke-width=\"5\"/>";
        let printed = render(&svg(line), SCALE).expect("it draws");
        let page = PagePixels {
            width: printed.width() as usize,
            height: printed.height() as usize,
            colours: printed
                .pixels()
                .iter()
                .map(|it| {
                    let paper = 255 - it.alpha();
                    [it.red() + paper, it.green() + paper, it.blue() + paper]
                })
                .collect(),
        };
        assert!(difference(&svg(line), &page).is_some_and(|it| it < 0.1));
        let lost = difference(&svg(&format!("{line}{dot}")), &page);
        assert!(lost.is_some_and(|it| it > MOST_DIFFERENCE), "{lost:?}");
    }
}
