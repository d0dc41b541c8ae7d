//! The tag tree of a PDF: what a screen reader meets, in its order.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::{Mark, Page};

/// A tag with what stands in it.
#[derive(Debug, Clone)]
pub struct Tag {
    /// `P`, `H1`, `Figure`, `LI` …
    pub kind: String,
    pub alt: Option<String>,
    /// The letters that stand in this tag itself.
    pub text: String,
    pub kids: Vec<Tag>,
    /// The page of its first letters, from 1.
    pub page: Option<usize>,
}

impl Tag {
    /// This tag and all below it, in reading order.
    pub fn all(&self) -> Vec<&Tag> {
        let mut found = vec![self];
        for kid in &self.kids {
            found.extend(kid.all());
        }
        found
    }

    /// All letters in and below the tag.
    pub fn whole_text(&self) -> String {
        let mut text = self.text.clone();
        for kid in &self.kids {
            text.push_str(&kid.whole_text());
        }
        text
    }

    pub fn is_heading(&self) -> bool {
        self.kind.len() == 2 && self.kind.starts_with('H') && self.kind != "HR"
    }
}

/// Deeper than any document of ours; a loop in a broken file ends here.
const DEEPEST: usize = 64;

/// The tags below the root.
pub fn tags(document: &Document, pages: &[Page]) -> Vec<Tag> {
    let mut pieces: BTreeMap<(ObjectId, i64), String> = BTreeMap::new();
    let mut page_numbers = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        page_numbers.insert(page.id, index + 1);
        for run in &page.runs {
            if let Mark::Tagged(number) = run.mark {
                pieces
                    .entry((page.id, number))
                    .or_default()
                    .push_str(&run.text);
            }
        }
    }
    let reader = Tags {
        document,
        pieces,
        page_numbers,
    };
    let root = document
        .catalog()
        .ok()
        .and_then(|it| reader.get(it, b"StructTreeRoot"))
        .and_then(|it| it.as_dict().ok());
    let kids = root.and_then(|it| reader.get(it, b"K"));
    let mut top = Tag {
        kind: String::new(),
        alt: None,
        text: String::new(),
        kids: Vec::new(),
        page: None,
    };
    if let Some(kids) = kids {
        reader.walk(kids, None, 0, &mut top);
    }
    top.kids
}

struct Tags<'d> {
    document: &'d Document,
    pieces: BTreeMap<(ObjectId, i64), String>,
    page_numbers: BTreeMap<ObjectId, usize>,
}

impl<'d> Tags<'d> {
    fn get(&self, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
        let object = dictionary.get(key).ok()?;
        self.document.dereference(object).ok().map(|(_, it)| it)
    }

    fn walk(&self, object: &'d Object, page: Option<ObjectId>, depth: usize, into: &mut Tag) {
        if depth > DEEPEST {
            return;
        }
        match object {
            Object::Array(items) => items
                .iter()
                .for_each(|it| self.walk(it, page, depth + 1, into)),
            Object::Reference(id) => {
                if let Ok(object) = self.document.get_object(*id) {
                    self.walk(object, page, depth + 1, into);
                }
            }
            Object::Integer(number) => self.piece(page, *number, into),
            Object::Dictionary(element) => {
                let page = element
                    .get(b"Pg")
                    .and_then(Object::as_reference)
                    .ok()
                    .or(page);
                if let Ok(number) = element.get(b"MCID").and_then(Object::as_i64) {
                    return self.piece(page, number, into);
                }
                let Ok(kind) = element.get(b"S").and_then(Object::as_name) else {
                    return;
                };
                let words = |key: &[u8]| self.get(element, key).and_then(string);
                let mut tag = Tag {
                    kind: String::from_utf8_lossy(kind).into_owned(),
                    alt: words(b"Alt"),
                    text: String::new(),
                    kids: Vec::new(),
                    page: None,
                };
                if let Ok(kids) = element.get(b"K") {
                    self.walk(kids, page, depth + 1, &mut tag);
                }
                into.page = into.page.or(tag.page);
                into.kids.push(tag);
            }
            _ => {}
        }
    }

    fn piece(&self, page: Option<ObjectId>, number: i64, into: &mut Tag) {
        let Some(page) = page else { return };
        if let Some(words) = self.pieces.get(&(page, number)) {
            into.text.push_str(words);
        }
        into.page = into.page.or(self.page_numbers.get(&page).copied());
    }
}

pub fn string(object: &Object) -> Option<String> {
    lopdf::decode_text_string(object).ok()
}
