//! Other colours for the same drawing: a swap of the closed palette, never a new drawing.

/// A slot of the palette: its colour in the drawings and what it becomes per theme.
#[derive(Debug, Clone, Copy)]
pub struct Swatch {
    pub name: &'static str,
    /// Upper-case hex, as the drawings write it.
    pub colour: &'static str,
    black_and_white: &'static str,
    white_on_black: &'static str,
}

const fn slot(
    name: &'static str,
    colour: &'static str,
    black_and_white: &'static str,
    white_on_black: &'static str,
) -> Swatch {
    Swatch {
        name,
        colour,
        black_and_white,
        white_on_black,
    }
}

/// The closed palette. Greys of the black-and-white column keep neighbours apart on a copier; on
/// black the lines turn white and fills turn dark, so that the message stays in the lines.
pub const SWATCHES: [Swatch; 18] = [
    slot("ink", "1B2430", "000000", "FFFFFF"),
    slot("paper", "FFFFFF", "FFFFFF", "000000"),
    slot("me", "3B7DC4", "6E6E6E", "5A5A5A"),
    slot("me-tint", "CFE3F6", "F0F0F0", "262626"),
    slot("helper", "F28C28", "DADADA", "303030"),
    slot("helper-tint", "FBD9B0", "EDEDED", "1E1E1E"),
    slot("other", "5FA35F", "A8A8A8", "444444"),
    slot("trousers", "46566B", "BDBDBD", "383838"),
    slot("skin", "E0AC7E", "FFFFFF", "000000"),
    slot("hair", "6B4226", "4A4A4A", "8A8A8A"),
    slot("water", "BFE3F5", "F0F0F0", "242424"),
    slot("yellow", "FFD23F", "E2E2E2", "6A6A6A"),
    slot("grey-light", "D9DEE4", "E6E6E6", "1C1C1C"),
    slot("grey-mid", "8E99A6", "A6A6A6", "606060"),
    slot("wood", "9A6A3A", "9C9C9C", "505050"),
    slot("time", "8159A6", "8C8C8C", "707070"),
    slot("stop", "D8352A", "000000", "FFFFFF"),
    slot("go", "3E9B4F", "7A7A7A", "666666"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Ground {
    #[default]
    Colour,
    InkSaving,
    BlackAndWhite,
    BlackOnYellow,
    WhiteOnBlack,
    YellowOnBlack,
}

/// Skin with matching hair. Drawings carry the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SkinTone {
    #[default]
    Medium,
    Light,
    Tan,
    Brown,
    Dark,
    Neutral,
}

impl SkinTone {
    fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Medium => ("E0AC7E", "6B4226"),
            Self::Light => ("F6D2B0", "9A6A3A"),
            Self::Tan => ("C68B59", "4A2E1A"),
            Self::Brown => ("A06A40", "2E1C10"),
            // The darkest skin on which ink features still stand out 3:1.
            Self::Dark => ("96613C", "1B2430"),
            Self::Neutral => ("F4F1EA", "8E99A6"),
        }
    }
}

/// The colour of the client's own figure: a choice of the client. Helpers are orange and others
/// green; these stay apart from both, from the lines and from the paper. Drawings carry the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Figure {
    #[default]
    Blue,
    Turquoise,
    Pink,
    Violet,
}

impl Figure {
    pub const ALL: [Self; 4] = [Self::Blue, Self::Turquoise, Self::Pink, Self::Violet];

    /// The colour and its tint.
    fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Blue => ("3B7DC4", "CFE3F6"),
            Self::Turquoise => ("148A94", "C9E9EC"),
            Self::Pink => ("CF4F90", "F8DBE9"),
            Self::Violet => ("9B63C4", "E8DAF4"),
        }
    }
}

/// The colours for one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Palette {
    ground: Ground,
    skin: SkinTone,
    figure: Figure,
}

impl Palette {
    pub fn colour(skin: SkinTone) -> Self {
        Self {
            ground: Ground::Colour,
            skin,
            ..Self::default()
        }
    }

    pub fn black_and_white() -> Self {
        Self {
            ground: Ground::BlackAndWhite,
            ..Self::default()
        }
    }

    /// Fills at less than half their strength; lines and what warns stay as they are.
    pub fn ink_saving(skin: SkinTone) -> Self {
        Self {
            ground: Ground::InkSaving,
            skin,
            ..Self::default()
        }
    }

    pub fn black_on_yellow() -> Self {
        Self {
            ground: Ground::BlackOnYellow,
            ..Self::default()
        }
    }

    pub fn yellow_on_black() -> Self {
        Self {
            ground: Ground::YellowOnBlack,
            ..Self::default()
        }
    }

    pub fn white_on_black() -> Self {
        Self {
            ground: Ground::WhiteOnBlack,
            ..Self::default()
        }
    }

    /// The same, with the client's own figure in a colour of her choice.
    pub fn with_figure(self, figure: Figure) -> Self {
        Self { figure, ..self }
    }

    /// Letters and lines are light here and the page is dark.
    pub fn is_dark(&self) -> bool {
        matches!(self.ground, Ground::WhiteOnBlack | Ground::YellowOnBlack)
    }

    /// Nothing but greys is printed.
    pub fn is_grey(&self) -> bool {
        !matches!(self.ground, Ground::Colour | Ground::InkSaving)
    }

    /// The drawing with every colour of the palette swapped; other text stays as it is.
    pub fn apply(&self, svg: &str) -> String {
        if *self == Self::default() {
            return svg.to_owned();
        }
        let mut swapped = String::with_capacity(svg.len());
        let mut rest = svg;
        while let Some(at) = rest.find('#') {
            swapped.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            if let Some(other) = rest.get(..6).and_then(|colour| self.swap(colour)) {
                swapped.push_str(&other);
                rest = &rest[6..];
            }
        }
        swapped.push_str(rest);
        swapped
    }

    fn swap(&self, colour: &str) -> Option<String> {
        let slot = SWATCHES.iter().find(|it| it.colour == colour)?;
        let own = match slot.name {
            "skin" => self.skin.colours().0,
            "hair" => self.skin.colours().1,
            "me" => self.figure.colours().0,
            "me-tint" => self.figure.colours().1,
            _ => slot.colour,
        };
        Some(match (self.ground, slot.name) {
            (Ground::Colour, _) => own.to_owned(),
            (Ground::InkSaving, "ink" | "paper" | "stop" | "go") => own.to_owned(),
            (Ground::InkSaving, _) => lighter(own),
            (Ground::BlackAndWhite, _) => slot.black_and_white.to_owned(),
            (Ground::BlackOnYellow, _) => on_yellow(slot.black_and_white),
            (Ground::WhiteOnBlack, _) => slot.white_on_black.to_owned(),
            (Ground::YellowOnBlack, _) => on_yellow(slot.white_on_black),
        })
    }
}

/// The yellow of the two yellow themes: white becomes this, black stays, greys lie between.
const YELLOW: [u32; 3] = [0xFF, 0xE2, 0x4A];

fn on_yellow(grey: &str) -> String {
    each_channel(grey, |at, value| value * YELLOW[at] / 255)
}

/// Two fifths of the colour on white: enough to tell neighbours apart.
fn lighter(colour: &str) -> String {
    each_channel(colour, |_, value| (value * 2 + 255 * 3) / 5)
}

fn each_channel(colour: &str, change: impl Fn(usize, u32) -> u32) -> String {
    let channel = |at: usize| {
        let value = u32::from_str_radix(&colour[at * 2..at * 2 + 2], 16);
        change(at, value.expect("the palette is in hex"))
    };
    format!("{:02X}{:02X}{:02X}", channel(0), channel(1), channel(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str =
        r##"<svg><path fill="#E0AC7E" stroke="#1B2430"/><circle fill="#6B4226"/></svg>"##;

    #[test]
    fn colours_swap_and_the_rest_stays() {
        assert_eq!(Palette::default().apply(DRAWING), DRAWING);
        let dark = Palette::colour(SkinTone::Dark).apply(DRAWING);
        assert!(
            dark.contains("#96613C") && dark.contains("fill=\"#1B2430\""),
            "{dark}"
        );
        let grey = Palette::black_and_white().apply(DRAWING);
        assert!(
            grey.contains("stroke=\"#000000\"") && !grey.contains("E0AC7E"),
            "{grey}"
        );
        let black = Palette::white_on_black().apply(DRAWING);
        assert!(black.contains("stroke=\"#FFFFFF\""), "{black}");
        let yellow = Palette::yellow_on_black().apply(DRAWING);
        assert!(yellow.contains("stroke=\"#FFE24A\""), "{yellow}");
        let yellow = Palette::black_on_yellow().apply(DRAWING);
        assert!(
            yellow.contains("stroke=\"#000000\"") && yellow.contains("fill=\"#FFE24A\""),
            "{yellow}"
        );
        let light = Palette::ink_saving(SkinTone::Medium).apply(DRAWING);
        assert!(
            light.contains("stroke=\"#1B2430\"") && light.contains("#F2DDCB"),
            "{light}"
        );
    }

    #[test]
    fn a_chosen_figure_stands_out_from_lines_paper_and_other_people() {
        let colour = |hex: &str| crate::contrast::parse(hex).expect("the palette is in hex");
        let apart = |a: &str, b: &str| {
            let (a, b) = (colour(a), colour(b));
            let squares: f64 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
            squares.sqrt()
        };
        for figure in Figure::ALL {
            let own = figure.colours().0;
            for other in ["1B2430", "FFFFFF"] {
                let contrast = crate::contrast::ratio(colour(own), colour(other));
                assert!(contrast >= 3.0, "{figure:?} on {other}: {contrast:.2}");
            }
            // Helpers, others, and the red that warns: never taken for one of them.
            for other in ["F28C28", "5FA35F", "D8352A", "46566B"] {
                assert!(apart(own, other) >= 0.25, "{figure:?} {other}");
            }
            let swapped = Palette::colour(SkinTone::Medium)
                .with_figure(figure)
                .apply("<path fill=\"#3B7DC4\"/>");
            assert!(swapped.contains(own), "{swapped}");
        }
    }

    #[test]
    fn every_skin_shows_ink_features() {
        for skin in [
            SkinTone::Medium,
            SkinTone::Light,
            SkinTone::Tan,
            SkinTone::Brown,
            SkinTone::Dark,
            SkinTone::Neutral,
        ] {
            let colour = |hex| crate::contrast::parse(hex).expect("the palette is in hex");
            let contrast = crate::contrast::ratio(colour(skin.colours().0), colour("1B2430"));
            assert!(contrast >= 3.0, "{skin:?}: {contrast:.2}");
        }
    }
}
