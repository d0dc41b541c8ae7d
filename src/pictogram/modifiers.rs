//! Signs that change what a drawing says: not, done, more. Data in `pictograms/modifiers.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Palette;

/// A sign that works on every drawing.
#[derive(Clone, Debug)]
pub struct Modifier {
    pub id: String,
    place: Place,
    drawing: String,
    nl: Wording,
    en: Wording,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Place {
    #[serde(rename = "links")]
    TopLeft,
    #[serde(rename = "rechts")]
    TopRight,
    #[serde(rename = "over")]
    Across,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    plaats: Place,
    tekening: String,
    nl: Wording,
    en: Wording,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    /// What the writer of a plan types.
    woord: String,
    label: String,
    zin: String,
}

impl Wording {
    /// The word under the picture.
    fn label(&self, word: &str) -> String {
        self.label.replace("{}", word)
    }

    /// The alt text; a sentence goes on in small letters.
    fn sentence(&self, description: &str) -> String {
        let mut letters = description.chars();
        let first = letters.next().map(char::to_lowercase);
        let lower: String = first.into_iter().flatten().chain(letters).collect();
        self.zin.replace("{}", &lower)
    }
}

/// Reads the data file.
pub fn read(text: &str) -> Result<Vec<Modifier>, String> {
    let written: BTreeMap<String, Written> = crate::toml_reader::read_data(text)?;
    let complete = |it: &Wording| it.label.contains("{}") && it.zin.contains("{}");
    written
        .into_iter()
        .map(|(id, it)| {
            if !complete(&it.nl) || !complete(&it.en) {
                return Err(format!("{id}: label and zin need a {{}}"));
            }
            Ok(Modifier {
                id,
                place: it.plaats,
                drawing: it.tekening,
                nl: it.nl,
                en: it.en,
            })
        })
        .collect()
}

impl Modifier {
    fn wording(&self, tag: &str) -> &Wording {
        if tag == "en" { &self.en } else { &self.nl }
    }

    /// What a writer types.
    pub fn word(&self, tag: &str) -> &str {
        &self.wording(tag).woord
    }

    pub fn is_called(&self, word: &str) -> bool {
        [self.id.as_str(), &self.nl.woord, &self.en.woord].contains(&word)
    }

    /// The word under a picture with this sign.
    pub fn label(&self, tag: &str, word: &str) -> String {
        self.wording(tag).label(word)
    }

    /// The alt text of a picture with this sign.
    pub fn sentence(&self, tag: &str, description: &str) -> String {
        self.wording(tag).sentence(description)
    }

    /// The sign alone, as markup in the units of the drawings.
    pub fn drawing(&self) -> &str {
        &self.drawing
    }

    /// Two signs cannot stand in one place.
    pub fn collides(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

/// A drawing (an SVG in a square of 96, in its final colours) with signs on it.
pub fn with_signs(svg: &str, signs: &[&Modifier], palette: &Palette) -> String {
    let Some((root, inside)) = svg
        .find("<svg")
        .and_then(|start| svg[start..].find('>').map(|end| start + end + 1))
        .map(|end| svg.split_at(end))
    else {
        return svg.to_owned();
    };
    if signs.is_empty() {
        return svg.to_owned();
    }
    let inside = inside.trim_end().trim_end_matches("</svg>");
    let has = |place| signs.iter().any(|it| it.place == place);
    let left = match (has(Place::TopLeft), has(Place::TopRight)) {
        (true, true) => Some("6.5"),
        (true, false) => Some("11.5"),
        (false, true) => Some("2"),
        (false, false) => None,
    };
    let base = match left {
        Some(left) => format!("<g transform=\"translate({left} 12) scale(.86)\">{inside}</g>"),
        None => inside.to_owned(),
    };
    let badges: String = signs.iter().map(|it| palette.apply(&it.drawing)).collect();
    // The root of another set's picture may draw lines and fills in its own way.
    format!(
        "{root}{base}<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{badges}</g></svg>\n"
    )
}
