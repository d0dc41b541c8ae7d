//! The pages of a finished document as pixels, drawn from the PDF itself.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

/// A page on white: red, green and blue of each pixel, row by row.
pub struct PagePixels {
    pub width: usize,
    pub height: usize,
    pub colours: Vec<[u8; 3]>,
}

/// Draws every page, `scale` pixels per point, and hands them over one by one. False when the bytes
/// are no PDF.
pub fn each_page(pdf: Vec<u8>, scale: f32, visit: &mut dyn FnMut(usize, PagePixels)) -> bool {
    let Ok(pdf) = Pdf::new(pdf) else {
        return false;
    };
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    let scaled = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    for (index, page) in pdf.pages().iter().enumerate() {
        let pixels = render(page, &cache, &settings, &scaled);
        let colours = pixels.data().iter().map(|it| [it.r, it.g, it.b]);
        visit(
            index,
            PagePixels {
                width: usize::from(pixels.width()),
                height: usize::from(pixels.height()),
                colours: colours.collect(),
            },
        );
    }
    true
}
