//! Every folder of `tests/plans` is a test: what the program says of the plan, and, for the two
//! full ones, what each reader gets.
//!
//! `SNAPSHOTS=overwrite cargo test --test plans` writes what came out; read it as if a colleague
//! wrote it before it is committed.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use beeldplan::diagnostic::{Report, kinds};
use beeldplan::pipeline::{Format, Prepared, Stop};
use beeldplan::plan::{Language, Paper, Product};
use beeldplan::toml_reader::Choice as _;
use beeldplan::typeset;
use beeldplan::view::{Reader, View, Wishes};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use support::pdf::Pdf;
use support::{DAY, prepare, root, workshop};

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("tests/plans"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}

fn expect(path: &Path, actual: &str) {
    let written = snapbox::Data::read_from(path, None).raw();
    snapbox::Assert::new()
        .action_env("SNAPSHOTS")
        .eq(actual.to_owned(), written);
}

/// What a `voor.txt` asks for, as on the command line: `client --product week --paper a5`.
fn asked(words: &str) -> (Vec<Reader>, Wishes, Vec<Format>) {
    let mut words = words.split_whitespace();
    let reader = match words.next().expect("a reader") {
        "client" => Reader::Client,
        "team" => Reader::Team,
        word if word.starts_with("client:") => {
            Reader::Member(word.trim_start_matches("client:").to_owned())
        }
        word => Reader::Relative(word.strip_prefix("naaste:").expect("naaste:ID").to_owned()),
    };
    let mut wishes = Wishes::default();
    let mut formats = Vec::new();
    while let Some(option) = words.next() {
        let mut value = || words.next().expect("a value");
        match option {
            "--product" => wishes.product = Product::from_word(value()),
            "--paper" => wishes.paper = Paper::from_word(value()),
            "--text-size" => wishes.text_size = value().parse().ok(),
            "--cards" => wishes.cards = value().parse().ok(),
            "--format" => formats.extend(Format::from_word(value())),
            "--booklet" => wishes.booklet = true,
            other => panic!("{other} in a voor.txt"),
        }
    }
    (vec![reader], wishes, formats)
}

/// All remarks about a plan, for the readers of its `voor.txt` or for all.
fn report(workshop: &beeldplan::pipeline::Workshop, prepared: &Prepared, folder: &Path) -> Report {
    let mut report = prepared.report.clone();
    let Some(plan) = prepared.plan.as_ref().filter(|_| !report.has_errors()) else {
        return report;
    };
    let (readers, wishes, formats) = match fs::read_to_string(folder.join("voor.txt")) {
        Ok(words) => asked(&words),
        Err(_) => (workshop.readers(plan, DAY), Wishes::default(), Vec::new()),
    };
    let product = wishes.product.unwrap_or(Product::Plan);
    if let Some(refusal) = Format::refuse(&formats, product) {
        report.push(refusal);
    }
    let named = readers.len() == 1;
    for reader in readers {
        match workshop.make(prepared, &reader, &wishes, DAY) {
            Ok(made) => report.extend(made.report),
            Err(Stop::Refused(diagnostic)) if named => report.push(*diagnostic),
            Err(Stop::Refused(_)) => {}
            Err(stop) => panic!("{}: {stop:?}", name(folder)),
        }
        typeset::forget();
    }
    let plain = workshop.plain(prepared, DAY).expect("our own rules");
    report.extend(workshop.plain_remarks(prepared, &plain));
    report.sort();
    report
}

#[test]
fn every_plan_is_judged_as_written_down() {
    let workshop = workshop();
    let mut seen = BTreeSet::new();
    let mut codes = BTreeSet::new();
    for folder in folders() {
        let path = format!("tests/plans/{}/plan.toml", name(&folder));
        let prepared = prepare(&workshop, &path);
        let first = prepared.file.text().lines().next().unwrap_or_default();
        assert!(first.starts_with("# "), "{path} does not say what it shows");
        let report = report(&workshop, &prepared, &folder);
        let mut text = String::new();
        for (diagnostic, message) in
            report
                .iter()
                .zip(workshop.messages(&report, &prepared.file, Language::Dutch))
        {
            seen.insert(diagnostic.kind.id);
            codes.insert(diagnostic.code.to_string());
            let place = match (message.line, message.column) {
                (Some(line), Some(column)) => format!("{line}:{column}"),
                _ => "-".to_owned(),
            };
            let marked = diagnostic
                .span
                .map_or("", |span| &prepared.file.text()[span.start..span.end]);
            text.push_str(&format!(
                "{} {} {place} [{}]\n  {marked:?}\n  {}\n  {}\n",
                message.severity.as_str(),
                message.code,
                message.path,
                message.message,
                message.help,
            ));
            for place in &message.also {
                text.push_str(&format!("  ook: {}:{}\n", place.line, place.column));
            }
            text.push('\n');
        }
        // Where the repository lies differs from machine to machine.
        let text = text.replace(&root().display().to_string(), "…");
        expect(&folder.join("remarks.txt"), &text);
    }
    // Too large for a repository, or impossible with our own library; see the tests of `photo` and
    // of `pictogram`.
    let elsewhere = [
        "photo-file-too-large",
        "sensitive-picture",
        // Asked on the command line; see the tests of `cli`.
        "safety-without-name",
        "house-option-missing",
        // Off unless somebody asks for them.
        "volle-zin",
        "ontkenning",
        "onbekend-woord",
    ];
    let missing: Vec<_> = kinds::ALL
        .iter()
        .map(|kind| kind.id)
        .filter(|id| !seen.contains(id) && !elsewhere.contains(id))
        .collect();
    assert!(missing.is_empty(), "no plan shows {missing:?}");
    let rules = workshop.profiles.values().flat_map(|it| &it.rules);
    let missing: BTreeSet<_> = rules
        .map(|it| &it.code)
        .filter(|it| !codes.contains(*it))
        .collect();
    assert!(missing.is_empty(), "no plan breaks {missing:?}");
}

/// The full examples: words and tags as text, and an independent validator on every PDF.
#[test]
fn every_edition_of_the_examples_is_accessible() {
    let workshop = workshop();
    for folder in ["jonge-vrouw-begeleid-wonen", "man-met-weinig-woorden"] {
        let folder = root().join("tests/plans").join(folder);
        let prepared = prepare(
            &workshop,
            &format!("tests/plans/{}/plan.toml", name(&folder)),
        );
        let plan = prepared.plan.as_ref().expect("a good plan");
        for reader in workshop.readers(plan, DAY) {
            let made = match workshop.make(&prepared, &reader, &Wishes::default(), DAY) {
                Ok(made) => made,
                Err(Stop::Refused(_)) => continue,
                Err(stop) => panic!("{stop:?}"),
            };
            let outputs = workshop
                .produce(&prepared, &made, &[Format::Pdf, Format::Text, Format::Json])
                .expect("the files of an edition");
            let stem = reader.file_part();
            for output in &outputs {
                if output.name.ends_with(".pdf") {
                    accessible(&output.name, &output.bytes);
                    let pdf = Pdf::read(&output.bytes);
                    every_sentence_is_a_paragraph_in_order(&made.view, &pdf.tags());
                    document_facts(&made.view, &pdf);
                    expect(&folder.join(format!("{stem}.tags.txt")), &pdf.tags());
                } else if output.name.ends_with(".txt") {
                    let text = String::from_utf8_lossy(&output.bytes);
                    expect(&folder.join(format!("{stem}.txt")), &text);
                }
            }
            // The View and the look of one edition, where few words keep both small.
            if reader == Reader::Client && name(&folder) == "man-met-weinig-woorden" {
                expect(&folder.join("client.view.json"), &made.view.to_json());
                looks_like(&folder.join("client-goal.png"), &made);
            }
            typeset::forget();
        }
    }
}

/// A small picture of the first goal: enough to see that lanes, tiles and colours are there.
fn looks_like(path: &Path, made: &beeldplan::pipeline::Made) {
    let (page, _) = made.laid_out.facts().sections["doel-1"];
    let actual = made.laid_out.to_png(page - 1, 30.0).expect("a page");
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        fs::write(path, &actual).expect("can be written");
    }
    let expected = image::open(path).expect("a written page").to_rgb8();
    let actual = image::load_from_memory(&actual).expect("a page").to_rgb8();
    assert_eq!(actual.dimensions(), expected.dimensions());
    let sum: u64 = actual
        .as_raw()
        .iter()
        .zip(expected.as_raw())
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    let mean = sum as f64 / actual.as_raw().len() as f64;
    // Other machines may round soft edges otherwise; a missing lane differs by 5 and more.
    assert!(
        mean < 0.5,
        "the page differs by {mean:.2} on average; look at it, then SNAPSHOTS=overwrite"
    );
}

/// What a screen reader meets: words only inside paragraphs, headings and figures; each sentence a
/// paragraph of its own; all in the order of the View, which is the order of the plan.
fn every_sentence_is_a_paragraph_in_order(view: &View, tags: &str) {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut stack: Vec<(usize, &str)> = Vec::new();
    for line in tags.lines() {
        let depth = line.len() - line.trim_start().len();
        stack.retain(|(other, _)| *other < depth);
        let line = line.trim_start();
        if let Some(words) = line.strip_prefix('“').and_then(|it| it.strip_suffix('”')) {
            // The digits inside a drawing are part of it; its alt text is what counts.
            if stack.iter().any(|it| it.1 == "Figure") {
                continue;
            }
            let parent = stack.last().expect("words have a parent").1;
            let held = matches!(parent, "P" | "H1" | "H2" | "Span");
            assert!(held, "{words:?} hangs in a bare {parent}");
            paragraphs
                .last_mut()
                .expect("a paragraph")
                .push_str(&bare(words));
        } else {
            let tag = line.split(' ').next().unwrap_or_default();
            if matches!(tag, "P" | "H1" | "H2") {
                paragraphs.push(String::new());
            }
            stack.push((depth, tag));
        }
    }
    let mut sentences = Vec::new();
    collect(
        &serde_json::to_value(view).expect("JSON"),
        false,
        &mut sentences,
    );
    assert!(
        sentences.len() > 30,
        "a full plan says more than {}",
        sentences.len()
    );
    let mut at = 0;
    for sentence in &sentences {
        let wanted = bare(sentence);
        match paragraphs[at..].iter().position(|it| *it == wanted) {
            Some(found) => at += found,
            None => panic!("{sentence:?} is no paragraph after {:?}", paragraphs[at]),
        }
    }
}

/// The sentences of the blocks in their order; what stands beside them (when, where) is not a
/// sentence of its own.
fn collect(value: &serde_json::Value, inside: bool, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|it| collect(it, inside, found)),
        serde_json::Value::Object(fields) => {
            if inside && let Some(text) = fields.get("text").and_then(|it| it.as_str()) {
                return found.push(text.to_owned());
            }
            for (key, value) in fields {
                let inside = matches!(key.as_str(), "sentence" | "sentences" | "words" | "lines");
                collect(value, inside, found);
            }
        }
        _ => {}
    }
}

/// Line breaks and the spaces around them are not in the tags.
fn bare(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

/// Title, language, bookmarks: what a reader hears before the first page.
fn document_facts(view: &View, pdf: &Pdf) {
    assert_eq!(pdf.language(), view.edition.lang);
    let metadata = pdf.metadata();
    assert!(
        metadata.contains(&format!(">{}<", view.title)),
        "{metadata}"
    );
    let bookmarks: Vec<String> = pdf.bookmarks().iter().map(|it| bare(it)).collect();
    for section in &view.sections {
        let title = section
            .head
            .as_ref()
            .map_or(&section.title, |head| &head.sentence.text);
        assert!(
            bookmarks.contains(&bare(title)),
            "no bookmark {title:?} in {bookmarks:?}"
        );
    }
}

/// PDF/UA-1 and PDF/A-2a, by rules that are not Typst's own.
fn accessible(name: &str, pdf: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let result = validate_pdf_bytes(pdf, &options).expect("can be validated");
        assert!(
            result.is_compliant,
            "{name} {profile:?}: {:#?}",
            result.failures
        );
    }
}
