//! The picture library as a whole, and which picture a client gets: her own, that of her set, ours.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use beeldplan::pictogram::{Library, OWN, Palette, counts, covered, lint, render, with_signs};
use beeldplan::pipeline::{Format, Workshop, prints_alike};
use beeldplan::plan::{Product, Theme};
use beeldplan::resources::Resources;
use beeldplan::toml_reader::Choice as _;
use beeldplan::typeset;
use beeldplan::verify;
use beeldplan::view::{Reader, View, Wishes};
use serde_json::Value;
use support::{DAY, prepare, prepare_text, root, workshop};

fn library() -> Library {
    Library::load(&Resources::embedded()).expect("our library")
}

#[test]
fn no_drawing_breaks_a_rule() {
    let findings: Vec<String> = lint(&library())
        .iter()
        .map(|it| format!("{}: {} {:?}", it.file, it.message, it.values))
        .collect();
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn every_drawing_prints_as_it_shows() {
    let findings = prints_alike(&Resources::embedded(), &library()).expect("a proof");
    let files: Vec<&str> = findings.iter().map(|it| it.file.as_str()).collect();
    assert!(files.is_empty(), "{files:?}");
}

/// A badge may hide a corner of a drawing, never its message.
#[test]
fn a_sign_leaves_the_drawing_to_be_seen() {
    const MOST_HIDDEN: f32 = 0.16;
    let library = library();
    let palette = Palette::default();
    let mut hidden = Vec::new();
    for sign in library.modifiers() {
        // The crosses are meant to go across.
        if ["forbidden", "not_cross"].contains(&sign.id.as_str()) {
            continue;
        }
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
        let badge = format!("{root}{}</svg>", sign.drawing());
        for pictogram in library.iter() {
            let whole = with_signs(pictogram.svg(), &[sign], &palette);
            let badge_at = whole.rfind("</g><g fill").expect("a drawing with a badge");
            let below = format!("{}</g></svg>", &whole[..badge_at]);
            let share = covered(&below, &badge).expect("lines");
            if share > MOST_HIDDEN {
                hidden.push(format!("{} + {}: {share:.2}", pictogram.id, sign.id));
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

#[test]
fn signs_are_drawn_in_the_colours_of_the_reader() {
    let library = library();
    let sign = library.modifier("niet").expect("the sign");
    let cook = library.get("cook").expect("a drawing");
    let dark = Palette::white_on_black();
    let svg = with_signs(&cook.coloured(&dark), &[sign], &dark);
    assert!(
        !svg.contains("#D8352A") && !svg.contains("#1B2430"),
        "{svg}"
    );
    assert!(render(&svg, 1).is_some());
    assert_eq!(sign.label("nl", "koken"), "niet koken");
    assert_eq!(sign.sentence("nl", "Iemand kookt."), "Niet: iemand kookt.");
}

#[test]
fn the_readme_counts_what_there_is() {
    let readme = fs::read_to_string(root().join("pictograms/README.md")).expect("the README");
    let counts = counts(&library());
    assert!(
        readme.contains(&counts),
        "the README does not hold:\n{counts}"
    );
}

#[test]
fn every_drawing_has_a_label_in_every_language() {
    let library = library();
    let tags: Vec<String> = library.label_languages().map(str::to_owned).collect();
    assert_eq!(tags, ["ar", "pl", "tr", "uk"]);
    for tag in tags.iter().map(String::as_str).chain(["nl", "en"]) {
        let missing: Vec<&str> = library
            .iter()
            .filter(|it| {
                library
                    .label(it, tag)
                    .is_none_or(|label| label.trim().is_empty())
            })
            .map(|it| it.id.as_str())
            // Ours alone; nobody has labelled it yet.
            .collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

/// Every picture of a document: what it stands for, and its asset.
fn shown(view: &View) -> Vec<(String, String)> {
    fn walk(value: &Value, found: &mut Vec<(String, String)>) {
        match value {
            Value::Array(items) => items.iter().for_each(|it| walk(it, found)),
            Value::Object(map) => {
                let text = |key| map.get(key).and_then(Value::as_str).map(str::to_owned);
                if let (Some(asset), Some(word)) = (text("asset"), text("word")) {
                    found.push((word, asset));
                }
                map.values().for_each(|it| walk(it, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&serde_json::to_value(view).expect("JSON"), &mut found);
    found
}

const PLAN: &str = "tests/plans/jonge-vrouw-begeleid-wonen";

/// The full plan with lines put before `[ik]`, in a folder of its own with its photos and a set.
fn plan_with(
    lines: &str,
    workshop: &Workshop,
) -> (tempfile::TempDir, beeldplan::pipeline::Prepared) {
    let folder = tempfile::tempdir().expect("a folder");
    let from = root().join(PLAN);
    let text = fs::read_to_string(from.join("plan.toml")).expect("the plan");
    let text = text.replacen("[ik]\n", &format!("{lines}\n[ik]\n"), 1);
    copy(&from.join("fotos"), &folder.path().join("fotos"));
    let set = "tests/plans/plaatjes-die-niet-voor-geld-mogen/sets";
    copy(&root().join(set), &folder.path().join("sets"));
    let prepared = prepare_text(workshop, "plan.toml", text, folder.path());
    let faults: Vec<_> = prepared
        .report
        .iter()
        .filter(|it| it.severity >= beeldplan::diagnostic::Severity::Error)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
    (folder, prepared)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("it is there") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

fn views(workshop: &Workshop, prepared: &beeldplan::pipeline::Prepared) -> Vec<View> {
    Product::WORDS
        .iter()
        .filter_map(|word| {
            let wishes = Wishes {
                product: Product::from_word(word),
                ..Wishes::default()
            };
            let made = workshop.view(prepared, &Reader::Client, &wishes, DAY);
            made.ok().map(|(built, ..)| built.view)
        })
        .collect()
}

#[test]
fn the_clients_own_picture_holds_in_every_document() {
    let workshop = workshop();
    let lines = "[pictogrammen]\nkoken = { foto = { bestand = \"fotos/sanne.jpg\", beschrijving = \"Mijn keuken.\" } }\nbus = \"geen\"\n";
    let (_folder, own) = plan_with(lines, &workshop);
    let (_other, plain) = plan_with("", &workshop);
    let (own, plain) = (views(&workshop, &own), views(&workshop, &plain));
    assert!(plain.len() >= 9, "{}", plain.len());
    let all = |views: &[View]| -> BTreeSet<String> {
        views
            .iter()
            .flat_map(shown)
            .map(|(_, asset)| asset)
            .collect()
    };
    // The plan shows both without the client's choice, and neither with it.
    for asset in ["pictures/cook.svg", "pictures/bus.svg"] {
        assert!(all(&plain).contains(asset), "{asset} is not in the plan");
        assert!(!all(&own).contains(asset), "{asset} is still there");
    }
    assert!(own.iter().any(|it| it.to_json().contains("Mijn keuken.")));
    let cards = own.iter().find(|it| it.edition.product == Product::Cards);
    assert!(
        cards.is_some_and(|it| it.to_json().contains("Mijn keuken.")),
        "no card of it"
    );
}

#[test]
fn who_is_named_is_shown_by_a_photo_or_a_first_letter() {
    let workshop = workshop();
    let folder = tempfile::tempdir().expect("a folder");
    let from = root().join(PLAN);
    copy(&from.join("fotos"), &folder.path().join("fotos"));
    let text = fs::read_to_string(from.join("plan.toml")).expect("the plan");
    let said = "[[ik.praat_met_mij]]\ntekst = \"Ria is er ook.\"\n\n[[ik.praat_met_mij]]\ntekst = \"Dat is van Marijke.\"\n\n";
    let text = text.replacen(
        "[[ik.praat_met_mij]]\n",
        &format!("{said}[[ik.praat_met_mij]]\n"),
        1,
    );
    let prepared = prepare_text(&workshop, "plan.toml", text, folder.path());
    let plan = views(&workshop, &prepared)
        .into_iter()
        .find(|it| it.edition.product == Product::Plan);
    let view = plan.expect("the plan");
    let json = serde_json::to_value(&view).expect("JSON");
    let picture_of = |sentence: &str| {
        let mut rows = Vec::new();
        rows_of(&json, &mut rows);
        let row = rows
            .iter()
            .find(|it| it["sentences"][0]["text"] == sentence);
        row.expect("the row")["picture"].clone()
    };
    let letter = picture_of("Ria is er ook.");
    assert_eq!(letter["asset"], "letters/52-square.svg");
    assert_eq!(letter["alt"], "Ria");
    let photo = picture_of("Dat is van Marijke.");
    assert!(
        photo["asset"]
            .as_str()
            .is_some_and(|it| it.starts_with("photos/")),
        "{photo}"
    );
}

fn rows_of<'v>(value: &'v Value, rows: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| rows_of(it, rows)),
        Value::Object(map) => {
            if map.contains_key("sentences") && map.contains_key("picture") {
                rows.push(value);
            }
            map.values().for_each(|it| rows_of(it, rows));
        }
        _ => {}
    }
}

#[test]
fn a_set_goes_first_where_it_has_the_picture_and_is_named_at_the_end() {
    let workshop = workshop();
    let text = fs::read_to_string(root().join(PLAN).join("plan.toml")).expect("the plan");
    assert!(
        text.contains("[weergave]\n"),
        "the plan has choices of the client"
    );
    let (_folder, prepared) = plan_with(
        "[pictogrammen]\nwas = \"proef:onweer + klaar\"\n",
        &workshop,
    );
    let first = shown(
        &workshop
            .view(&prepared, &Reader::Client, &Wishes::default(), DAY)
            .expect("a view")
            .0
            .view,
    );
    assert!(
        first
            .iter()
            .all(|(_, asset)| !asset.starts_with("sets/proef/0")),
        "the set was not asked for"
    );

    let folder = tempfile::tempdir().expect("a folder");
    copy(
        &root().join(PLAN).join("fotos"),
        &folder.path().join("fotos"),
    );
    copy(
        &root().join("tests/plans/plaatjes-die-niet-voor-geld-mogen/sets"),
        &folder.path().join("sets"),
    );
    let text = text.replacen(
        "[weergave]\n",
        &format!("[weergave]\nsets = [\"proef\", \"{OWN}\"]\n"),
        1,
    );
    let prepared = prepare_text(&workshop, "plan.toml", text, folder.path());
    for (theme, product) in [
        (Theme::Colour, Product::Plan),
        (Theme::WhiteOnBlack, Product::Page),
        (Theme::BlackAndWhite, Product::Week),
        (Theme::Colour, Product::Cards),
        (Theme::Colour, Product::Poster),
    ] {
        let wishes = Wishes {
            theme: Some(theme),
            product: Some(product),
            ..Wishes::default()
        };
        let made = workshop
            .make(&prepared, &Reader::Client, &wishes, DAY)
            .expect("an edition");
        let pictures: BTreeMap<String, String> = shown(&made.view).into_iter().collect();
        let uses_set = pictures.values().any(|it| it == "sets/proef/0.svg");
        let credits = made
            .view
            .credits
            .as_ref()
            .map(|it| serde_json::to_string(it).expect("JSON"));
        assert_eq!(uses_set, credits.is_some(), "{product:?}");
        if product == Product::Plan {
            assert!(uses_set, "{pictures:?}");
            assert!(
                !pictures.values().any(|it| it == "pictures/cook.svg"),
                "one concept, one picture"
            );
            // What the set does not have is ours.
            assert!(pictures.values().any(|it| it.starts_with("pictures/")));
            assert!(
                credits
                    .expect("credits")
                    .contains("Plaatjes van Proef, licentie CC BY-NC-SA 4.0.")
            );
        }
        let outputs = workshop
            .produce(&prepared, &made, &[Format::Pdf])
            .expect("a file");
        let verdict = verify::verify(&outputs[0].bytes, Some(&made.view)).expect("our PDF");
        assert!(
            verdict.findings.is_empty(),
            "{product:?}: {:?}",
            verdict.findings
        );
        typeset::forget();
    }
}

#[test]
fn a_plan_knows_what_it_shows_and_what_it_lacks() {
    let workshop = workshop();
    let prepared = prepare(&workshop, &format!("{PLAN}/plan.toml"));
    let used = workshop
        .pictures_used(&prepared, &Wishes::default(), DAY)
        .expect("pictures")
        .pictures;
    assert!(
        used.iter()
            .any(|it| it.asset == "pictures/cook.svg" && it.word == "koken")
    );
    let names: BTreeSet<&str> = used.iter().map(|it| it.asset.as_str()).collect();
    assert_eq!(names.len(), used.len(), "each once");

    let prepared = prepare(&workshop, "tests/plans/zin-zonder-plaatje/plan.toml");
    let lacking = workshop.pictures_lacking(&prepared, DAY).expect("a plan");
    let sentences: Vec<&str> = lacking.iter().map(|it| it.sentence.as_str()).collect();
    assert_eq!(sentences, ["Ik bewaar alle postzegels."]);
}
