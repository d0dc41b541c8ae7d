//! One overview picture per product, to look through everything in five minutes:
//! `cargo run --release --example gallery -- FOLDER`.
//!
//! Each picture shows the first pages of both full plans, in three themes and two sizes.

use std::path::{Path, PathBuf};

use beeldplan::pipeline::{Places, Prepared, Workshop};
use beeldplan::plan::{Product, Theme};
use beeldplan::resources::Resources;
use beeldplan::source::SourceFile;
use beeldplan::toml_reader::Choice as _;
use beeldplan::typeset;
use beeldplan::view::{Reader, Wishes};
use image::{DynamicImage, GenericImage, Rgba, RgbaImage, imageops::FilterType};
use jiff::civil::date;

const PLANS: [&str; 2] = ["jonge-vrouw-begeleid-wonen", "oudere-man-woongroep"];
/// How many pages of each document are shown.
const PAGES: usize = 6;
const HEIGHT: u32 = 520;
const GAP: u32 = 12;

fn main() {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .unwrap_or_else(|| "gallery".to_owned()),
    );
    std::fs::create_dir_all(&folder).expect("a folder");
    let workshop = Workshop::load(Resources::embedded(), Vec::new()).expect("our own data");
    for word in Product::WORDS {
        let mut rows = Vec::new();
        for (plan, theme, size) in [
            (PLANS[0], Theme::Colour, None),
            (PLANS[1], Theme::Colour, Some(16.0)),
            (PLANS[0], Theme::BlackAndWhite, None),
            (PLANS[1], Theme::YellowOnBlack, Some(24.0)),
        ] {
            let wishes = Wishes {
                product: Product::from_word(word),
                theme: Some(theme),
                text_size: size,
                ..Wishes::default()
            };
            rows.push(pages(&workshop, plan, &wishes));
            typeset::forget();
        }
        let path = folder.join(format!("{word}.png"));
        sheet(&rows).save(&path).expect("a picture");
        println!("{}", path.display());
    }
}

fn pages(workshop: &Workshop, plan: &str, wishes: &Wishes) -> Vec<DynamicImage> {
    let path = Path::new("tests/plans").join(plan).join("plan.toml");
    let text = std::fs::read_to_string(&path).expect("the plan");
    let day = date(2027, 3, 1);
    let folder = Prepared::folder_of(&path);
    let prepared = workshop.prepare(SourceFile::new(&path, text), &Places::beside(&folder), day);
    let Ok(made) = workshop.make(&prepared, &Reader::Client, wishes, day) else {
        return Vec::new();
    };
    let count = made.laid_out.pages().min(PAGES);
    (0..count)
        .map(|page| {
            let png = made.laid_out.to_png(page, 72.0).expect("a page");
            let page = image::load_from_memory(&png).expect("a picture");
            let width = page.width() * HEIGHT / page.height();
            page.resize_exact(width, HEIGHT, FilterType::Lanczos3)
        })
        .collect()
}

fn sheet(rows: &[Vec<DynamicImage>]) -> RgbaImage {
    let wide = |row: &Vec<DynamicImage>| row.iter().map(|it| it.width() + GAP).sum::<u32>();
    let width = rows.iter().map(wide).max().unwrap_or_default() + GAP;
    let height = rows.len() as u32 * (HEIGHT + GAP) + GAP;
    let mut sheet = RgbaImage::from_pixel(width, height, Rgba([120, 124, 130, 255]));
    for (line, row) in rows.iter().enumerate() {
        let mut x = GAP;
        for page in row {
            let y = GAP + line as u32 * (HEIGHT + GAP);
            sheet.copy_from(&page.to_rgba8(), x, y).expect("it fits");
            x += page.width() + GAP;
        }
    }
    sheet
}
