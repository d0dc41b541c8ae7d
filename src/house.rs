//! The house style of an organisation: a logo, one colour, a line at the foot, a cover picture.
//!
//! It fills slots and can break nothing: a colour that words would not stand out in is refused, and no
//! other colour, size or order can be set. It lies in a folder of its own as `huisstijl.toml`.

pub mod profiles;

use std::fs;
use std::path::Path;

use palette::convert::IntoColorUnclamped as _;
use palette::{FromColor, IsWithinBounds as _, LinSrgb, Oklch, Srgb};
use serde::Deserialize;

use crate::contrast;
use crate::diagnostic::{Diagnostic, kinds};
use crate::photo;
use crate::plan::Theme;
use crate::source::Span;
use crate::toml_reader::read_data;

/// The file in the folder of the organisation.
const FILE: &str = "huisstijl.toml";
/// Larger than anybody writes by hand.
const MOST_BYTES: u64 = 100_000;

/// The printed size of the logo and of the cover picture, in millimetres.
const LOGO: (f64, f64) = (44.0, 14.0);
const COVER: (f64, f64) = (166.0, 60.0);

/// The papers on which the colour is used: white and cream. On other papers the theme's own holds.
const PAPERS: [&str; 2] = ["FFFFFF", "FDF6E3"];

/// What an organisation filled in, judged and ready to print.
#[derive(Clone, Debug, PartialEq)]
pub struct House {
    pub name: String,
    pub line: String,
    /// Finished JPEGs.
    pub logo: Option<Vec<u8>>,
    pub cover: Option<Vec<u8>>,
    /// Names of picture sets, the first choice first.
    pub sets: Vec<String>,
    /// Pictures whose licence forbids use for money get a remark.
    pub commercial: bool,
    /// Hard words that everybody knows here.
    pub known_words: Vec<String>,
    accent: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    naam: String,
    accent: Option<String>,
    #[serde(default)]
    voetregel: String,
    logo: Option<String>,
    omslag: Option<String>,
    #[serde(default)]
    sets: Vec<String>,
    #[serde(default)]
    commercieel: bool,
    #[serde(default)]
    woorden_die_wij_kennen: Vec<String>,
}

impl House {
    /// Reads the folder of an organisation. `name` is how it was named, `span` where the plan does so.
    ///
    /// # Errors
    /// What is wrong, in the words of the remarks: everything at once.
    pub fn read(folder: &Path, name: &str, span: Option<Span>) -> Result<Self, Vec<Diagnostic>> {
        let file = folder.join(FILE);
        let shown = format!("{name}/{FILE}");
        let at = |kind| Diagnostic::new(kind, span).with("path", shown.clone());
        let small = fs::metadata(&file).is_ok_and(|it| it.is_file() && it.len() <= MOST_BYTES);
        let text = fs::read_to_string(&file).ok().filter(|_| small);
        let Some(text) = text else {
            let kind = match span {
                Some(_) => &kinds::HOUSE_MISSING,
                None => &kinds::HOUSE_OPTION_MISSING,
            };
            return Err(vec![at(kind)]);
        };
        let written: Written = read_data(&text)
            .map_err(|cause| vec![at(&kinds::HOUSE_BROKEN).with("detail", one_line(&cause))])?;
        let mut wrong = Vec::new();
        let accent = written.accent.and_then(|written| {
            judge(&written)
                .map_err(|problem| wrong.push(problem.diagnostic(&written, span)))
                .ok()
        });
        let mut picture = |name: Option<String>, (width, height): (f64, f64)| {
            let name = name?;
            let found = photo::find(folder, &name)
                .and_then(|path| photo::prepare_whole(&path, width, height));
            found
                .map_err(|_| {
                    wrong.push(Diagnostic::new(&kinds::HOUSE_PICTURE, span).with("path", name));
                })
                .ok()
        };
        let logo = picture(written.logo, LOGO);
        let cover = picture(written.omslag, COVER);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(Self {
            name: written.naam,
            line: written.voetregel,
            logo,
            cover,
            sets: written.sets,
            commercial: written.commercieel,
            known_words: written.woorden_die_wij_kennen,
            accent,
        })
    }

    /// The accent colour in a theme that has room for one.
    pub fn accent_for(&self, theme: Theme) -> Option<String> {
        let takes = matches!(theme, Theme::Colour | Theme::InkSaving | Theme::Cream);
        self.accent.clone().filter(|_| takes)
    }
}

/// The reader of TOML draws the line; here it is known which file it is, and one line will do.
fn one_line(cause: &str) -> String {
    let drawn = |line: &&str| !line.contains('|');
    cause.lines().filter(drawn).collect::<Vec<_>>().join(": ")
}

/// Why a colour is refused.
#[derive(Debug, PartialEq)]
enum BadColour {
    Unreadable,
    TooLight { ratio: f64, nearest: String },
}

impl BadColour {
    fn diagnostic(&self, written: &str, span: Option<Span>) -> Diagnostic {
        match self {
            Self::Unreadable => {
                Diagnostic::new(&kinds::HOUSE_COLOUR_UNREADABLE, span).with("value", written)
            }
            Self::TooLight { ratio, nearest } => Diagnostic::new(&kinds::HOUSE_COLOUR, span)
                .with("value", written)
                // A Dutch reader writes a comma.
                .with("ratio", format!("{ratio:.1}").replace('.', ","))
                .with("nearest", format!("#{nearest}")),
        }
    }
}

/// Six hexadecimal digits in upper case, if words in this colour stand out on every paper.
fn judge(written: &str) -> Result<String, BadColour> {
    let hex = written.trim().trim_start_matches('#').to_uppercase();
    let colour = parse(&hex).ok_or(BadColour::Unreadable)?;
    let ratio = worst(colour);
    if ratio >= contrast::TEXT {
        return Ok(hex);
    }
    // The hue is what people know their organisation by; only the lightness gives way.
    let mut dark: Oklch = Oklch::from_color(colour.into_linear());
    let mut nearest = colour;
    while worst(nearest) < contrast::TEXT && dark.l > 0.0 {
        dark.l -= 0.002;
        // A darker colour can be less vivid than paper shows; cut off, it would turn into another hue.
        let mut vivid = dark;
        let mut rgb: LinSrgb = vivid.into_color_unclamped();
        while !rgb.is_within_bounds() && vivid.chroma > 0.0 {
            vivid.chroma -= 0.002;
            rgb = vivid.into_color_unclamped();
        }
        nearest = rounded(Srgb::from_linear(rgb));
    }
    let bytes: Srgb<u8> = nearest.into_format();
    let nearest = format!("{:02X}{:02X}{:02X}", bytes.red, bytes.green, bytes.blue);
    Err(BadColour::TooLight { ratio, nearest })
}

fn parse(hex: &str) -> Option<Srgb> {
    let [red, green, blue] = contrast::parse(hex)?.map(|it| it as f32);
    Some(Srgb::new(red, green, blue))
}

/// As it will be written: in whole steps.
fn rounded(colour: Srgb) -> Srgb {
    let bytes: Srgb<u8> = colour.into_format();
    bytes.into_format()
}

fn worst(colour: Srgb) -> f64 {
    let colour = [colour.red, colour.green, colour.blue].map(f64::from);
    let papers = PAPERS.iter().filter_map(|paper| contrast::parse(paper));
    papers
        .map(|paper| contrast::ratio(colour, paper))
        .fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_colour_is_taken_as_it_is() {
        assert_eq!(judge("#0e5470"), Ok("0E5470".to_owned()));
    }

    #[test]
    fn a_light_colour_is_refused_with_the_nearest_that_passes() {
        let Err(BadColour::TooLight { ratio, nearest }) = judge("#FF8800") else {
            panic!("orange on white is read by nobody");
        };
        assert!((2.0..2.6).contains(&ratio), "{ratio}");
        let colour = parse(&nearest).expect("a colour");
        assert!((7.0..7.3).contains(&worst(colour)), "{nearest}");
        // Still an orange: the hue moved by no more than gamut and rounding move it.
        let hue = |it: Srgb| {
            Oklch::from_color(it.into_linear())
                .hue
                .into_positive_degrees()
        };
        let (before, after) = (hue(parse("FF8800").expect("orange")), hue(colour));
        assert!((before - after).abs() < 15.0, "{before} {after}");
        // The proposal itself is accepted.
        assert_eq!(judge(&nearest), Ok(nearest.clone()));
    }

    #[test]
    fn what_is_no_colour_is_said() {
        for written in ["rood", "#12", "#GGGGGG", "", "#é12345"] {
            assert_eq!(judge(written), Err(BadColour::Unreadable), "{written}");
        }
    }
}
