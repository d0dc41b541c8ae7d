//! `verify` finds what it promises to find: each promise is broken on purpose in a good document.

mod support;

use beeldplan::pipeline::{Format, Workshop};
use beeldplan::verify::{Promise, verify};
use beeldplan::view::{Reader, View, Wishes};
use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, dictionary};
use support::{DAY, prepare, workshop};

const PLAN: &str = "tests/plans/man-met-weinig-woorden/plan.toml";

fn good(workshop: &Workshop) -> (Vec<u8>, View) {
    let prepared = prepare(workshop, PLAN);
    let made = workshop.make(&prepared, &Reader::Client, &Wishes::default(), DAY);
    let Ok(made) = made else {
        panic!("a good plan")
    };
    let mut outputs = workshop
        .produce(&prepared, &made, &[Format::Pdf])
        .expect("a PDF");
    (outputs.remove(0).bytes, made.view)
}

/// The promises that a document breaks.
fn broken(pdf: &[u8], view: Option<&View>) -> Vec<Promise> {
    let verdict = verify(pdf, view).expect("a PDF that can be read");
    let mut found: Vec<Promise> = verdict.findings.iter().map(|it| it.promise).collect();
    found.dedup();
    found
}

/// Changes the operations of a page.
fn with_page(pdf: &[u8], page: u32, change: impl Fn(&mut Vec<Operation>)) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).expect("a PDF");
    let id = document.get_pages()[&page];
    let mut content = Content::decode(&document.get_page_content(id)).expect("content");
    change(&mut content.operations);
    let bytes = content.encode().expect("content");
    document
        .change_page_content(id, bytes)
        .expect("a page with content");
    saved(document)
}

/// Changes every dictionary of the file.
fn with_objects(pdf: &[u8], change: impl Fn(&mut lopdf::Dictionary)) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).expect("a PDF");
    for object in document.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            change(dictionary);
        }
    }
    saved(document)
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut out = bytes.to_vec();
    let mut at = 0;
    let mut found = false;
    while let Some(place) = out[at..].windows(from.len()).position(|it| it == from) {
        out[at + place..at + place + to.len()].copy_from_slice(to);
        at += place + to.len();
        found = true;
    }
    assert!(found, "nothing to plant a fault in");
    out
}

fn shows_text(it: &Operation) -> bool {
    matches!(it.operator.as_str(), "Tj" | "TJ")
}

#[test]
fn a_good_document_keeps_every_promise() {
    let (pdf, view) = good(&workshop());
    let verdict = verify(&pdf, Some(&view)).expect("a PDF");
    assert!(verdict.findings.is_empty(), "{:?}", verdict.findings);
    assert!(verdict.not_checked.is_empty());
    // Without the View nobody knows which words belong in it.
    let verdict = verify(&pdf, None).expect("a PDF");
    assert!(verdict.findings.is_empty(), "{:?}", verdict.findings);
    assert_eq!(verdict.not_checked, [Promise::Words, Promise::Order]);
}

#[test]
fn every_broken_promise_is_found() {
    let workshop = workshop();
    let (pdf, view) = good(&workshop);
    let mut seen = Vec::new();
    let mut finds = |promise: Promise, pdf: &[u8], view: Option<&View>| {
        let found = broken(pdf, view);
        assert!(found.contains(&promise), "{promise:?} in {found:?}");
        seen.push(promise);
    };
    finds(
        Promise::Validator,
        &replaced(&pdf, b"/MarkInfo", b"/MarkInfx"),
        Some(&view),
    );
    finds(
        Promise::Standards,
        &replaced(&pdf, b"pdfuaid:part>1<", b"pdfuaid:part>9<"),
        Some(&view),
    );
    let mut other = view.clone();
    other.edition.lang = "en".to_owned();
    finds(Promise::Language, &pdf, Some(&other));
    let mut other = view.clone();
    other.title = "Plan van iemand anders".to_owned();
    finds(Promise::Title, &pdf, Some(&other));
    finds(
        Promise::Bookmarks,
        &with_objects(&pdf, |it| {
            if it.has(b"Title") && it.has(b"Parent") && it.has(b"Dest") {
                it.set("Title", Object::string_literal("Een andere kop"));
            }
        }),
        Some(&view),
    );
    finds(
        Promise::Paragraphs,
        &with_objects(&pdf, |it| {
            let paragraph = it
                .get(b"S")
                .and_then(Object::as_name)
                .is_ok_and(|it| it == b"P");
            if paragraph {
                it.set("S", Object::Name(b"Div".to_vec()));
            }
        }),
        Some(&view),
    );
    let mut other = view.clone();
    let title = "Dit staat nergens";
    other.sections[0].title = title.to_owned();
    finds(Promise::Words, &pdf, Some(&other));
    let mut other = view.clone();
    other.sections.swap(0, 1);
    finds(Promise::Order, &pdf, Some(&other));
    finds(
        Promise::AltTexts,
        &with_objects(&pdf, |it| {
            if it.has(b"Alt") {
                it.set("Alt", Object::string_literal("Plaatje."));
            }
        }),
        None,
    );
    // A word outside every tag.
    finds(
        Promise::Tagged,
        &with_page(&pdf, 2, |operations| {
            let at = operations.iter().position(shows_text).expect("words");
            let begins = |it: &Operation| matches!(it.operator.as_str(), "BDC" | "BMC");
            let begin = operations[..at].iter().rposition(begins).expect("a tag");
            operations[begin] = Operation::new("BMC", vec![Object::Name(b"Span".to_vec())]);
        }),
        None,
    );
    finds(
        Promise::TypeSize,
        &with_page(&pdf, 2, |operations| {
            for it in operations.iter_mut().filter(|it| it.operator == "Tf") {
                it.operands[1] = Object::Integer(8);
            }
        }),
        Some(&view),
    );
    // Light grey on white.
    finds(
        Promise::Contrast,
        &with_page(&pdf, 2, |operations| {
            let at = operations.iter().position(shows_text).expect("words");
            let grey = vec![Object::Real(0.7), Object::Real(0.7), Object::Real(0.7)];
            operations.insert(at, Operation::new("rg", grey));
        }),
        None,
    );
    finds(
        Promise::Margins,
        &with_page(&pdf, 2, |operations| {
            let at = operations.iter().position(shows_text).expect("words");
            let place = [1, 0, 0, 1, -90, 0].map(Object::Integer).to_vec();
            operations.insert(at, Operation::new("Tm", place));
        }),
        None,
    );
    let mut document = Document::load_mem(&pdf).expect("a PDF");
    let info = document.add_object(dictionary! {
        "Author" => Object::string_literal("Els Verhoeven"),
    });
    document.trailer.set("Info", info);
    finds(Promise::Metadata, &saved(document), Some(&view));
    seen.sort();
    assert_eq!(seen, Promise::ALL, "a promise is not put to the test");
}

#[test]
fn what_is_no_pdf_is_said() {
    for bytes in [&b""[..], b"formaat = 1", b"%PDF-1.7\nkapot"] {
        assert!(verify(bytes, None).is_err());
    }
    let (pdf, _) = good(&workshop());
    // A file that was not copied whole.
    for length in [10, 100, pdf.len() / 2, pdf.len() - 10] {
        if let Ok(verdict) = verify(&pdf[..length], None) {
            assert!(!verdict.findings.is_empty(), "{length} bytes pass");
        }
    }
}
