//! The letters behind the glyphs of a PDF, and how wide each glyph is.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::number;

/// A font of a page: two-byte codes, as every font that we embed.
#[derive(Default)]
pub struct Font {
    letters: BTreeMap<u32, String>,
    widths: BTreeMap<u32, f64>,
    default_width: f64,
}

/// What a text operator shows; widths in thousandths of the size.
#[derive(Default)]
pub struct Shown {
    pub text: String,
    /// How far the place of the next letter moves.
    pub advance: f64,
    /// Where the last letter ends that is not a space.
    pub visible: f64,
}

impl Font {
    /// Adds what an operand of a text operator shows, and how far it moves.
    pub fn read(&self, operand: &Object, shown: &mut Shown) {
        match operand {
            Object::Array(items) => items.iter().for_each(|it| self.read(it, shown)),
            Object::String(bytes, _) => {
                for code in bytes.chunks_exact(2) {
                    let code = u32::from(code[0]) << 8 | u32::from(code[1]);
                    let letters = self.letters.get(&code).map_or("\u{fffd}", String::as_str);
                    shown.text.push_str(letters);
                    shown.advance += self.widths.get(&code).unwrap_or(&self.default_width);
                    // A space at the end of a line covers nothing.
                    if !letters.trim().is_empty() {
                        shown.visible = shown.advance;
                    }
                }
            }
            other => shown.advance -= number(other).unwrap_or_default(),
        }
    }
}

/// All fonts of a page, by their names in its content.
pub fn fonts_of(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, Font> {
    let fonts = document.get_page_fonts(page).unwrap_or_default();
    fonts
        .into_iter()
        .map(|(name, font)| (name, read_font(document, font)))
        .collect()
}

fn read_font(document: &Document, font: &Dictionary) -> Font {
    let letters = font
        .get(b"ToUnicode")
        .and_then(|it| document.dereference(it))
        .and_then(|(_, it)| it.as_stream())
        .and_then(|it| it.decompressed_content())
        .map(|bytes| letters(&String::from_utf8_lossy(&bytes)))
        .unwrap_or_default();
    let descendant = font
        .get(b"DescendantFonts")
        .and_then(|it| document.dereference(it))
        .and_then(|(_, it)| it.as_array())
        .ok()
        .and_then(|it| it.first())
        .and_then(|it| document.dereference(it).ok())
        .and_then(|(_, it)| it.as_dict().ok());
    let mut read = Font {
        letters,
        widths: BTreeMap::new(),
        default_width: 1000.0,
    };
    let Some(descendant) = descendant else {
        return read;
    };
    if let Some(width) = descendant.get(b"DW").ok().and_then(number) {
        read.default_width = width;
    }
    let widths = descendant.get(b"W").and_then(|it| document.dereference(it));
    if let Some(items) = widths.ok().and_then(|(_, it)| it.as_array().ok()) {
        read_widths(document, items, &mut read.widths);
    }
    read
}

/// `first [w w w]` or `first last w`, over and over.
fn read_widths(document: &Document, items: &[Object], widths: &mut BTreeMap<u32, f64>) {
    let mut at = 0;
    while at + 1 < items.len() {
        let Some(first) = number(&items[at]) else {
            return;
        };
        let first = first as u32;
        let second = document.dereference(&items[at + 1]).map(|(_, it)| it);
        match second {
            Ok(Object::Array(list)) => {
                for (offset, width) in list.iter().filter_map(number).enumerate() {
                    widths.insert(first.saturating_add(offset as u32), width);
                }
                at += 2;
            }
            _ => {
                let last = number(&items[at + 1]).map_or(first, |it| it as u32);
                if let Some(width) = items.get(at + 2).and_then(number) {
                    // Two-byte codes end here, whatever a file says.
                    for code in first..=last.min(u32::from(u16::MAX)) {
                        widths.insert(code, width);
                    }
                }
                at += 3;
            }
        }
    }
}

/// The `bfchar` and `bfrange` parts of a ToUnicode map.
fn letters(text: &str) -> BTreeMap<u32, String> {
    let mut map = BTreeMap::new();
    let mut mode = "";
    for line in text.lines() {
        let line = line.trim();
        if line.ends_with("beginbfchar") {
            mode = "char";
        } else if line.ends_with("beginbfrange") {
            mode = "range";
        } else if line.starts_with("endbf") {
            mode = "";
        } else if !mode.is_empty() {
            let parts: Vec<&str> = line
                .split(['<', '>', '[', ']'])
                .map(str::trim)
                .filter(|it| !it.is_empty())
                .collect();
            let code = |at: usize| {
                let part = parts.get(at)?;
                u32::from_str_radix(part, 16).ok()
            };
            match (mode, code(0), code(1)) {
                ("char", Some(code), _) => {
                    map.insert(code, utf16(parts.get(1).copied().unwrap_or_default()));
                }
                ("range", Some(first), Some(last)) => {
                    let last = last.min(u32::from(u16::MAX));
                    if line.contains('[') {
                        for (code, part) in (first..=last).zip(parts.iter().skip(2)) {
                            map.insert(code, utf16(part));
                        }
                    } else if let Some(part) = parts.get(2) {
                        let start = utf16(part).chars().next().map_or(0, u32::from);
                        for code in first..=last {
                            let letter = char::from_u32(start + (code - first));
                            map.insert(code, letter.unwrap_or('\u{fffd}').to_string());
                        }
                    }
                }
                _ => {}
            }
        }
    }
    map
}

fn utf16(hex: &str) -> String {
    let units: Vec<u16> = hex
        .as_bytes()
        .chunks_exact(4)
        .filter_map(|it| std::str::from_utf8(it).ok())
        .filter_map(|it| u16::from_str_radix(it, 16).ok())
        .collect();
    String::from_utf16_lossy(&units)
}
