//! Reads a finished PDF back: its tag tree with the words that stand in it, and everything else
//! in which words could hide.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

pub struct Pdf {
    document: Document,
    /// The words of each marked piece of content, by page and number.
    pieces: BTreeMap<(ObjectId, i64), String>,
    /// Words outside every tag: artifacts.
    pub artifacts: String,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let mut pdf = Self {
            document,
            pieces: BTreeMap::new(),
            artifacts: String::new(),
        };
        let pages: Vec<ObjectId> = pdf.document.get_pages().into_values().collect();
        for page in pages {
            pdf.read_page(page);
        }
        pdf
    }

    pub fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    fn read_page(&mut self, page: ObjectId) {
        let fonts = self.fonts(page);
        let content = self.document.get_page_content(page);
        let content = Content::decode(&content).expect("page content");
        let mut stack: Vec<Option<i64>> = Vec::new();
        let mut font = BTreeMap::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" => {
                    let number = match operation.operands.get(1) {
                        Some(Object::Dictionary(properties)) => {
                            properties.get(b"MCID").and_then(Object::as_i64).ok()
                        }
                        _ => None,
                    };
                    stack.push(number);
                }
                "BMC" => stack.push(None),
                "EMC" => {
                    stack.pop();
                }
                "Tf" => {
                    let name = operation.operands[0].as_name().unwrap_or_default();
                    font = fonts.get(name).cloned().unwrap_or_default();
                }
                "Tj" | "TJ" => {
                    let mut words = String::new();
                    for operand in &operation.operands {
                        show(operand, &font, &mut words);
                    }
                    match stack.iter().rev().find_map(|it| *it) {
                        Some(number) => self
                            .pieces
                            .entry((page, number))
                            .or_default()
                            .push_str(&words),
                        None => {
                            self.artifacts.push_str(&words);
                            self.artifacts.push('\n');
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The words behind the glyphs of each font of a page.
    fn fonts(&self, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u32, String>> {
        let fonts = self.document.get_page_fonts(page).expect("fonts");
        fonts
            .into_iter()
            .map(|(name, font)| {
                let map = font
                    .get(b"ToUnicode")
                    .and_then(|it| self.document.dereference(it))
                    .and_then(|(_, it)| it.as_stream())
                    .and_then(|it| it.decompressed_content())
                    .map(|bytes| read_cmap(&String::from_utf8_lossy(&bytes)))
                    .unwrap_or_default();
                (name, map)
            })
            .collect()
    }

    fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        let object = dictionary.get(key).ok()?;
        self.document
            .dereference(object)
            .ok()
            .map(|(_, object)| object)
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("a catalog")
    }

    /// The tag tree as indented text: one line per tag, with alt text, language and words.
    pub fn tags(&self) -> String {
        let mut out = String::new();
        let root = self
            .get(self.catalog(), b"StructTreeRoot")
            .and_then(|it| it.as_dict().ok())
            .expect("a tagged PDF");
        if let Some(kids) = self.get(root, b"K") {
            self.walk(kids, None, 0, &mut out);
        }
        out
    }

    fn walk(&self, object: &Object, page: Option<ObjectId>, depth: usize, out: &mut String) {
        match object {
            Object::Array(items) => items.iter().for_each(|it| self.walk(it, page, depth, out)),
            Object::Reference(id) => {
                if let Ok(object) = self.document.get_object(*id) {
                    self.walk(object, page, depth, out);
                }
            }
            Object::Integer(number) => {
                let words = page.and_then(|page| self.pieces.get(&(page, *number)));
                if let Some(words) = words.filter(|it| !it.trim().is_empty()) {
                    let _ = writeln!(out, "{}“{}”", "  ".repeat(depth), words.trim());
                }
            }
            Object::Dictionary(element) => self.element(element, page, depth, out),
            _ => {}
        }
    }

    fn element(
        &self,
        element: &Dictionary,
        page: Option<ObjectId>,
        depth: usize,
        out: &mut String,
    ) {
        let page = element
            .get(b"Pg")
            .and_then(Object::as_reference)
            .ok()
            .or(page);
        if let Ok(number) = element.get(b"MCID").and_then(Object::as_i64) {
            return self.walk(&Object::Integer(number), page, depth, out);
        }
        let Ok(tag) = element.get(b"S").and_then(Object::as_name) else {
            return;
        };
        let _ = write!(
            out,
            "{}{}",
            "  ".repeat(depth),
            String::from_utf8_lossy(tag)
        );
        for (key, label) in [
            (&b"Alt"[..], "alt"),
            (b"Lang", "lang"),
            (b"T", "title"),
            (b"ActualText", "text"),
        ] {
            if let Some(value) = self.get(element, key) {
                let _ = write!(out, " {label}={:?}", string(value));
            }
        }
        for attributes in self.attributes(element) {
            if let Some(scope) = self.get(attributes, b"Scope") {
                let _ = write!(
                    out,
                    " scope={}",
                    String::from_utf8_lossy(scope.as_name().unwrap_or_default())
                );
            }
        }
        out.push('\n');
        if let Ok(kids) = element.get(b"K") {
            self.walk(kids, page, depth + 1, out);
        }
    }

    fn attributes<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Dictionary> {
        match self.get(element, b"A") {
            Some(Object::Dictionary(one)) => vec![one],
            Some(Object::Array(items)) => items
                .iter()
                .filter_map(|it| self.document.dereference(it).ok())
                .filter_map(|(_, it)| it.as_dict().ok())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The titles of all bookmarks.
    pub fn bookmarks(&self) -> Vec<String> {
        self.document
            .objects
            .values()
            .filter_map(|it| it.as_dict().ok())
            .filter(|it| it.has(b"Title") && it.has(b"Parent") && it.has(b"Dest"))
            .filter_map(|it| self.get(it, b"Title").map(string))
            .collect()
    }

    pub fn language(&self) -> String {
        self.get(self.catalog(), b"Lang")
            .map(string)
            .unwrap_or_default()
    }

    /// The XMP metadata.
    pub fn metadata(&self) -> String {
        self.get(self.catalog(), b"Metadata")
            .and_then(|it| it.as_stream().ok())
            .map(|it| {
                let bytes = it
                    .decompressed_content()
                    .unwrap_or_else(|_| it.content.clone());
                String::from_utf8_lossy(&bytes).into_owned()
            })
            .unwrap_or_default()
    }

    /// Every string and every stream of the file, unpacked: nothing can hide outside of it.
    pub fn everything(&self) -> String {
        let mut out = format!("{}\n{}\n{}\n", self.tags(), self.artifacts, self.metadata());
        for words in self.pieces.values() {
            let _ = writeln!(out, "{words}");
        }
        for object in self.document.objects.values() {
            self.collect(object, &mut out);
        }
        for (_, value) in self.document.trailer.iter() {
            self.collect(value, &mut out);
        }
        out
    }

    fn collect(&self, object: &Object, out: &mut String) {
        match object {
            Object::String(..) => {
                let _ = writeln!(out, "{}", string(object));
            }
            Object::Name(name) => {
                let _ = writeln!(out, "{}", String::from_utf8_lossy(name));
            }
            Object::Array(items) => items.iter().for_each(|it| self.collect(it, out)),
            Object::Dictionary(dictionary) => {
                for (key, value) in dictionary.iter() {
                    let _ = writeln!(out, "{}", String::from_utf8_lossy(key));
                    self.collect(value, out);
                }
            }
            Object::Stream(stream) => {
                for (_, value) in stream.dict.iter() {
                    self.collect(value, out);
                }
                let bytes = stream
                    .decompressed_content()
                    .unwrap_or_else(|_| stream.content.clone());
                let _ = writeln!(out, "{}", String::from_utf8_lossy(&bytes));
            }
            _ => {}
        }
    }
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap_or_default()
}

/// Adds the words that a text operator shows.
fn show(operand: &Object, font: &BTreeMap<u32, String>, out: &mut String) {
    match operand {
        Object::Array(items) => items.iter().for_each(|it| show(it, font, out)),
        Object::String(bytes, _) => {
            for code in bytes.chunks_exact(2) {
                let code = u32::from(code[0]) << 8 | u32::from(code[1]);
                match font.get(&code) {
                    Some(words) => out.push_str(words),
                    None => out.push('\u{fffd}'),
                }
            }
        }
        _ => {}
    }
}

/// The `bfchar` and `bfrange` parts of a ToUnicode map.
fn read_cmap(text: &str) -> BTreeMap<u32, String> {
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
            let code = |at: usize| u32::from_str_radix(parts[at], 16).expect("a code");
            if mode == "char" {
                map.insert(code(0), utf16(parts[1]));
            } else if line.contains('[') {
                for (offset, part) in parts[2..].iter().enumerate() {
                    map.insert(code(0) + offset as u32, utf16(part));
                }
            } else {
                let first = utf16(parts[2]).chars().next().map_or(0, u32::from);
                for offset in 0..=(code(1) - code(0)) {
                    let letter = char::from_u32(first + offset).unwrap_or('\u{fffd}');
                    map.insert(code(0) + offset, letter.to_string());
                }
            }
        }
    }
    map
}

fn utf16(hex: &str) -> String {
    let units: Vec<u16> = (0..hex.len() / 4)
        .map(|it| u16::from_str_radix(&hex[it * 4..it * 4 + 4], 16).expect("UTF-16"))
        .collect();
    String::from_utf16_lossy(&units)
}
