//! What holds for every document: the same bytes, no way round the standards, room for ever.

mod support;

use std::collections::BTreeMap;

use beeldplan::pipeline::{Format, Workshop};
use beeldplan::resources::Resources;
use beeldplan::typeset::{self, Engine, Files};
use beeldplan::view::{Reader, Wishes};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use support::pdf::Pdf;
use support::{DAY, prepare, workshop};

const EXAMPLE: &str = "tests/plans/jonge-vrouw-begeleid-wonen/plan.toml";

fn pdf(workshop: &Workshop) -> Vec<u8> {
    let prepared = prepare(workshop, EXAMPLE);
    let made = workshop.make(&prepared, &Reader::Client, &Wishes::default(), DAY);
    let Ok(made) = made else {
        panic!("a good plan")
    };
    let mut outputs = workshop
        .produce(&prepared, &made, &[Format::Pdf])
        .expect("a PDF");
    outputs.remove(0).bytes
}

#[test]
fn the_same_plan_and_day_give_the_same_bytes() {
    // Two workshops, so that no cache of the first can help the second.
    let first = pdf(&workshop());
    typeset::forget();
    assert!(first == pdf(&workshop()), "two runs differ");
}

/// The validator really looks: the same file with a planted fault does not pass.
#[test]
fn a_planted_fault_is_found() {
    let good = pdf(&workshop());
    let judge = |bytes: &[u8], profile| {
        let options = ValidationOptions::default().profile(profile);
        validate_pdf_bytes(bytes, &options)
            .expect("can be read")
            .is_compliant
    };
    assert!(judge(&good, ValidationProfile::PdfUa1));
    assert!(judge(&good, ValidationProfile::PdfA2a));
    for (what, from, to, profile) in [
        (
            "no alt text",
            &b"/Alt("[..],
            &b"/Xlt("[..],
            ValidationProfile::PdfUa1,
        ),
        (
            "no claim",
            b"pdfuaid:part",
            b"pdfuaid:pard",
            ValidationProfile::PdfUa1,
        ),
        (
            "not marked as tagged",
            b"/MarkInfo",
            b"/MarkInfx",
            ValidationProfile::PdfUa1,
        ),
        (
            "no metadata",
            b"/Metadata",
            b"/Metadatx",
            ValidationProfile::PdfA2a,
        ),
    ] {
        let broken = replaced(&good, from, to);
        assert!(broken != good, "{what}: nothing to plant a fault in");
        assert!(!judge(&broken, profile), "{what} passes");
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let mut at = 0;
    while let Some(found) = out[at..].windows(from.len()).position(|it| it == from) {
        out[at + found..at + found + to.len()].copy_from_slice(to);
        at += found + to.len();
    }
    out
}

/// Nothing of the maker's machine or of the photo files reaches the document.
#[test]
fn metadata_and_photos_are_clean() {
    let pdf = Pdf::read(&pdf(&workshop()));
    let everything = pdf.everything();
    for word in [
        "/home",
        "/root",
        "fotos/",
        ".toml",
        "Exif",
        "GPS",
        "Verhoeven",
    ] {
        assert!(!everything.contains(word), "{word} is in the document");
    }
    let metadata = pdf.metadata();
    assert!(metadata.contains("beeldplan"), "{metadata}");
}

/// File ids of the engine are never given back, and there are 65 535. Photos of ever new plans must
/// not use them up: more distinct photos than that go through one process here.
#[test]
fn there_is_room_for_more_photos_than_file_ids() {
    let engine = Engine::new(&Resources::embedded(), &[]).expect("our own data");
    const PER_DOCUMENT: usize = 1_500;
    const DOCUMENTS: usize = 45;
    let mut seen = 0;
    for document in 0..DOCUMENTS {
        let mut files = Files::new();
        let mut items = Vec::new();
        for photo in 0..PER_DOCUMENT {
            let number = document * PER_DOCUMENT + photo;
            let asset = format!("photos/{photo}.svg");
            files.insert(
                asset.clone(),
                format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v{number}z\"/></svg>"
                )
                .into_bytes(),
            );
            items.push(serde_json::json!({ "asset": asset, "alt": "Een foto.", "word": "foto", "id": "foto" }));
            seen += 1;
        }
        // Only the first and the last are laid out whole; the ids are taken all the same.
        if document != 0 && document != DOCUMENTS - 1 {
            items.truncate(2);
        }
        let view = serde_json::json!({
            "title": "Foto's", "lang": "nl", "theme": "kleur", "date": [2027, 1, 11],
            "categories": [{ "name": "foto", "items": items }],
        });
        let laid_out = engine.lay_out_json("templates/sheet.typ", &view.to_string(), &files);
        assert!(laid_out.expect("a sheet").pages() > 0);
        typeset::forget();
    }
    assert!(seen > usize::from(u16::MAX));
}

/// Themes and sizes change values only: the same words for the same reader.
#[test]
fn a_theme_or_a_size_changes_no_word() {
    let workshop = workshop();
    let prepared = prepare(&workshop, EXAMPLE);
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for (name, wishes) in [
        ("kleur", Wishes::default()),
        (
            "zwartwit",
            Wishes {
                theme: Some(beeldplan::plan::Theme::BlackAndWhite),
                ..Wishes::default()
            },
        ),
        (
            "zwart",
            Wishes {
                theme: Some(beeldplan::plan::Theme::WhiteOnBlack),
                ..Wishes::default()
            },
        ),
        (
            "groot",
            Wishes {
                text_size: Some(24.0),
                ..Wishes::default()
            },
        ),
    ] {
        let Ok(made) = workshop.make(&prepared, &Reader::Client, &wishes, DAY) else {
            panic!("{name} is refused");
        };
        let outputs = workshop
            .produce(&prepared, &made, &[Format::Pdf, Format::Text])
            .expect("files");
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        let result = validate_pdf_bytes(&outputs[0].bytes, &options).expect("can be read");
        assert!(result.is_compliant, "{name}: {:?}", result.failures);
        words.insert(
            String::from_utf8_lossy(&outputs[1].bytes).into_owned(),
            name.to_owned(),
        );
        typeset::forget();
    }
    assert_eq!(
        words.len(),
        1,
        "editions differ in words: {:?}",
        words.values()
    );
}

/// A1 has the same words and shows of an action only who, what and when.
#[test]
fn the_a1_edition_says_less_and_nothing_else() {
    let workshop = workshop();
    let prepared = prepare(&workshop, EXAMPLE);
    let lines = |level| {
        let wishes = Wishes {
            level: Some(level),
            ..Wishes::default()
        };
        let Ok(made) = workshop.make(&prepared, &Reader::Client, &wishes, DAY) else {
            panic!("refused");
        };
        let outputs = workshop
            .produce(&prepared, &made, &[Format::Text])
            .expect("text");
        typeset::forget();
        String::from_utf8(outputs[0].bytes.clone()).expect("text")
    };
    let (a1, a2) = (
        lines(beeldplan::plan::Level::A1),
        lines(beeldplan::plan::Level::A2),
    );
    let known: std::collections::BTreeSet<&str> = a2.lines().collect();
    let new: Vec<&str> = a1.lines().filter(|line| !known.contains(line)).collect();
    assert!(new.is_empty(), "A1 says other things: {new:?}");
    let goals = |text: &str, label: &str| text.lines().filter(|it| it.starts_with(label)).count();
    for label in ["Waar: ", "Hoe lang: "] {
        assert!(goals(&a2, label) > 3 && goals(&a1, label) == 0, "{label}");
    }
    assert_eq!(
        a1.matches("elke dinsdag").count(),
        a2.matches("elke dinsdag").count()
    );
}
