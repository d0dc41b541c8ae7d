//! Drawings as pixels, for the checks that only pixels can make.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The side of the drawings in their own units.
pub const SIDE: u32 = 96;

/// A drawing on white, `scale` pixels per unit. None when it is no SVG.
pub fn render(svg: &str, scale: u32) -> Option<Pixmap> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let mut pixels = Pixmap::new(SIDE * scale, SIDE * scale)?;
    let scale = scale as f32;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Some(pixels)
}

/// The box around everything drawn, in units: left, top, right, bottom.
pub fn ink_box(pixels: &Pixmap, scale: u32) -> Option<[f32; 4]> {
    let mut found: Option<[u32; 4]> = None;
    for y in 0..pixels.height() {
        for x in 0..pixels.width() {
            if pixels.pixel(x, y).is_some_and(|it| it.alpha() > 16) {
                let [left, top, right, bottom] = found.unwrap_or([x, y, x, y]);
                found = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
            }
        }
    }
    let scale = scale as f32;
    found.map(|[left, top, right, bottom]| {
        [
            left as f32 / scale,
            top as f32 / scale,
            (right + 1) as f32 / scale,
            (bottom + 1) as f32 / scale,
        ]
    })
}

/// Lightness (0 to 100) of each cell of a 24 × 24 grid: what an eye keeps of a drawing at a glance.
pub fn impression(svg: &str) -> Option<Vec<f32>> {
    const CELLS: u32 = 24;
    let pixels = render(svg, 1)?;
    let cell = SIDE / CELLS;
    let mut grid = Vec::with_capacity((CELLS * CELLS) as usize);
    for row in 0..CELLS {
        for column in 0..CELLS {
            let mut sum = 0.0;
            for y in 0..cell {
                for x in 0..cell {
                    let pixel = pixels.pixel(column * cell + x, row * cell + y)?;
                    let paper = 255 - pixel.alpha();
                    sum += lightness([
                        pixel.red() + paper,
                        pixel.green() + paper,
                        pixel.blue() + paper,
                    ]);
                }
            }
            grid.push(sum / (cell * cell) as f32);
        }
    }
    Some(grid)
}

/// The root mean square of the differences between two impressions.
pub fn distance(a: &[f32], b: &[f32]) -> f32 {
    let sum: f32 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
    (sum / a.len().max(1) as f32).sqrt()
}

/// Which share of the dark lines of a drawing disappears under something drawn over it, from 0 to 1.
pub fn covered(below: &str, above: &str) -> Option<f32> {
    const SCALE: u32 = 2;
    let (below, above) = (render(below, SCALE)?, render(above, SCALE)?);
    let (mut lines, mut hidden) = (0_u32, 0_u32);
    for (below, above) in below.pixels().iter().zip(above.pixels()) {
        let dark = lightness([below.red(), below.green(), below.blue()]) < 30.0;
        if below.alpha() > 200 && dark {
            lines += 1;
            hidden += u32::from(above.alpha() > 128);
        }
    }
    (lines > 0).then(|| hidden as f32 / lines as f32)
}

/// CIE L* of an sRGB colour.
pub fn lightness([red, green, blue]: [u8; 3]) -> f32 {
    let linear = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    if y <= 0.008_856 {
        903.3 * y
    } else {
        116.0 * y.cbrt() - 16.0
    }
}
