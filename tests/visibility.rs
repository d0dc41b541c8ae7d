//! Who sees what: a unique word in every field, looked for in everything that a reader gets.
//!
//! `visibility.csv` was written by hand from the design, not from the code. A key without a row
//! fails; a word in the wrong edition fails; a word missing from the right one fails too.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use beeldplan::pipeline::{Format, Made, Prepared, Workshop};
use beeldplan::plan::{Consent, Language, Product, ROOT};
use beeldplan::toml_reader::Choice as _;
use beeldplan::view::{Reader, Wishes};
use support::pdf::Pdf;
use support::{DAY, prepare_text, root, workshop};

struct Row {
    key: String,
    word: String,
    client: String,
    relative: String,
    team: String,
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(root().join("tests/visibility.csv")).expect("the table");
    text.lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let cells: Vec<&str> = line.split(';').collect();
            assert!(cells.len() >= 6, "{line}");
            Row {
                key: cells[0].to_owned(),
                word: cells[1].to_owned(),
                client: cells[2].to_owned(),
                relative: cells[3].to_owned(),
                team: cells[4].to_owned(),
            }
        })
        .collect()
}

/// The planted plan with a photo where it names one, and with other consented parts when asked.
fn planted(workshop: &Workshop, folder: &tempfile::TempDir, parts: Option<&str>) -> Prepared {
    let mut photo = Vec::new();
    image::codecs::png::PngEncoder::new(&mut photo)
        .encode_image_of(600)
        .expect("a photo");
    std::fs::write(folder.path().join("foto.png"), photo).expect("a file");
    let text =
        std::fs::read_to_string(root().join("tests/visibility/plan.toml")).expect("the plan");
    let text = match parts {
        None => text,
        Some(part) => text
            .lines()
            .map(|line| match line.split_once("# DEEL") {
                Some(_) => format!("wat = [\"{part}\"]"),
                None => line.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n"),
    };
    // The file name is planted too: it may not reach a document.
    prepare_text(workshop, "zqbestandsnaam.toml", text, folder.path())
}

trait PlainPhoto {
    fn encode_image_of(self, side: u32) -> image::ImageResult<()>;
}

impl<W: std::io::Write> PlainPhoto for image::codecs::png::PngEncoder<W> {
    fn encode_image_of(self, side: u32) -> image::ImageResult<()> {
        image::RgbImage::from_pixel(side, side, image::Rgb([120, 160, 200]))
            .write_with_encoder(self)
    }
}

/// Everything a reader gets, as text: the PDF with its tags, bookmarks and metadata, the page for a screen, the View,
/// the text file, the names of the files.
fn all_of(workshop: &Workshop, prepared: &Prepared, made: &Made) -> String {
    let formats = [Format::Pdf, Format::Html, Format::Text, Format::Json];
    let outputs = workshop
        .produce(prepared, made, &formats)
        .expect("an edition");
    let mut all = String::new();
    for output in outputs {
        all.push_str(&output.name.replace("zqbestandsnaam", ""));
        all.push('\n');
        if output.name.ends_with(".pdf") {
            all.push_str(&Pdf::read(&output.bytes).everything());
        } else {
            all.push_str(&String::from_utf8(output.bytes).expect("text"));
        }
    }
    all
}

fn edition(workshop: &Workshop, prepared: &Prepared, reader: Reader) -> String {
    let made = match workshop.make(prepared, &reader, &Wishes::default(), DAY) {
        Ok(made) => made,
        Err(stop) => {
            let remarks = workshop.messages(&prepared.report, &prepared.file, Language::Dutch);
            panic!("{reader:?}: {stop:?} {remarks:#?}")
        }
    };
    let mut all = all_of(workshop, prepared, &made);
    all.push_str(&other_products(workshop, prepared, &reader));
    all
}

/// The Views of everything else that can be made for a reader.
fn other_products(workshop: &Workshop, prepared: &Prepared, reader: &Reader) -> String {
    let mut all = String::new();
    for word in Product::WORDS.iter().filter(|it| **it != "plan") {
        let wishes = Wishes {
            product: Product::from_word(word),
            ..Wishes::default()
        };
        // A product that is not for this reader, or has nothing to show, shows nothing.
        if let Ok((built, ..)) = workshop.view(prepared, reader, &wishes, DAY) {
            all.push_str(&built.view.to_json());
        }
    }
    all
}

#[test]
fn every_declared_key_has_a_row() {
    // What only a household has stands in a table of its own; see `household.rs`.
    let household =
        std::fs::read_to_string(root().join("tests/visibility/gezin.csv")).expect("the table");
    let household = household.lines().skip(1);
    let household = household.map(|line| line.split(';').next().unwrap_or_default().to_owned());
    let described: BTreeSet<String> = rows()
        .into_iter()
        .map(|row| row.key)
        .chain(household)
        .map(|key| key.split('#').next().unwrap_or_default().to_owned())
        .collect();
    let declared: BTreeSet<String> = ROOT
        .all()
        .iter()
        .flat_map(|shape| shape.keys.iter().map(|key| shape.path_of(key)))
        .collect();
    let missing: Vec<_> = declared.difference(&described).collect();
    let unknown: Vec<_> = described.difference(&declared).collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
    assert!(unknown.is_empty(), "no such key: {unknown:?}");
}

#[test]
fn each_reader_sees_exactly_what_the_table_says() {
    let workshop = workshop();
    let folder = tempfile::tempdir().expect("a folder");
    let full = planted(&workshop, &folder, None);
    let client = edition(&workshop, &full, Reader::Client);
    let team = edition(&workshop, &full, Reader::Team);
    let zus = Reader::Relative("zus".to_owned());
    let everything = edition(&workshop, &full, zus.clone());
    let mut by_part: BTreeMap<&str, String> = BTreeMap::new();
    for part in Consent::WORDS {
        let prepared = planted(&workshop, &folder, Some(part));
        by_part.insert(part, edition(&workshop, &prepared, zus.clone()));
    }

    let mut wrong = Vec::new();
    let mut judge = |row: &Row, reader: &str, expected: bool, text: &str| {
        if text.contains(&row.word) != expected {
            let what = if expected { "lacks" } else { "LEAKS" };
            wrong.push(format!("{reader} {what} {} ({})", row.key, row.word));
        }
    };
    for row in rows().iter().filter(|row| !row.word.is_empty()) {
        judge(row, "client", row.client == "ja", &client);
        judge(row, "team", row.team == "ja", &team);
        match row.relative.split_once(':') {
            Some(("met", allowed)) => {
                judge(row, "zus with all", true, &everything);
                for (part, text) in &by_part {
                    judge(row, &format!("zus with {part}"), *part == allowed, text);
                }
            }
            _ => {
                let expected = matches!(row.relative.as_str(), "ja" | "eigen");
                judge(row, "zus with all", expected, &everything);
                for (part, text) in &by_part {
                    judge(row, &format!("zus with {part}"), expected, text);
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} wrong",
        wrong.join("\n"),
        wrong.len()
    );
}

/// Any choice of parts: each word is there exactly when its own part was shared. On the View, which
/// everything that a reader gets is made from.
#[test]
fn nothing_leaks_whatever_the_client_shares() {
    use proptest::test_runner::{Config, TestRunner};
    let workshop = workshop();
    let folder = tempfile::tempdir().expect("a folder");
    planted(&workshop, &folder, None);
    let rows = rows();
    let text =
        std::fs::read_to_string(root().join("tests/visibility/plan.toml")).expect("the plan");
    let parts = proptest::sample::subsequence(Consent::WORDS.to_vec(), 1..Consent::WORDS.len());
    let mut runner = TestRunner::new(Config {
        cases: 24,
        failure_persistence: None,
        ..Config::default()
    });
    let property = |parts: Vec<&str>| {
        let list = parts
            .iter()
            .map(|it| format!("{it:?}"))
            .collect::<Vec<_>>()
            .join(", ");
        let text: String = text
            .lines()
            .map(|line| match line.contains("# DEEL") {
                true => format!("wat = [{list}]\n"),
                false => format!("{line}\n"),
            })
            .collect();
        let prepared = prepare_text(&workshop, "plan.toml", text, folder.path());
        let reader = Reader::Relative("zus".to_owned());
        let Ok((built, ..)) = workshop.view(&prepared, &reader, &Wishes::default(), DAY) else {
            panic!("refused with {list}");
        };
        let view = built.view.to_json() + &other_products(&workshop, &prepared, &reader);
        for row in rows.iter().filter(|row| row.word.starts_with("zq")) {
            let expected = match row.relative.split_once(':') {
                Some((_, part)) => parts.contains(&part),
                None => matches!(row.relative.as_str(), "ja" | "eigen"),
            };
            assert_eq!(
                view.contains(&row.word),
                expected,
                "{} with {list}",
                row.key
            );
        }
        Ok(())
    };
    runner
        .run(&parts, property)
        .expect("holds for every choice");
}

/// Messages go to who renders, not to readers; still they may not show what that reader hides, and
/// a refusal says no more than a name.
#[test]
fn a_refusal_shows_nothing_of_the_plan() {
    let workshop = workshop();
    let folder = tempfile::tempdir().expect("a folder");
    let prepared = planted(&workshop, &folder, None);
    let stranger = Reader::Relative("vrijwilliger".to_owned());
    let Err(beeldplan::pipeline::Stop::Refused(diagnostic)) =
        workshop.make(&prepared, &stranger, &Wishes::default(), DAY)
    else {
        panic!("a withdrawn consent must refuse");
    };
    let mut report = beeldplan::diagnostic::Report::default();
    report.push(*diagnostic);
    let message = format!(
        "{:?}",
        workshop.messages(&report, &prepared.file, Language::Dutch)
    );
    for row in rows().iter().filter(|row| row.word.starts_with("zq")) {
        let own_name = row.key.starts_with("mensen.naam");
        assert!(
            own_name || !message.contains(&row.word),
            "{} in {message}",
            row.key
        );
    }
}

/// The name of the plan file may say what kind of plan it is; under a neutral title it stays out.
#[test]
fn a_neutral_title_governs_the_file_names() {
    let workshop = workshop();
    let path: PathBuf = root().join("tests/plans/jonge-vrouw-begeleid-wonen/plan.toml");
    let text = std::fs::read_to_string(&path)
        .expect("the plan")
        .replace("neutrale_titel = false", "neutrale_titel = true");
    assert!(text.contains("neutrale_titel = true"));
    let folder = Prepared::folder_of(&path);
    let prepared = prepare_text(&workshop, "veiligheidsplan.toml", text, &folder);
    let made = match workshop.make(&prepared, &Reader::Client, &Wishes::default(), DAY) {
        Ok(made) => made,
        Err(stop) => panic!("{stop:?} {:?}", prepared.report),
    };
    let outputs = workshop
        .produce(&prepared, &made, &[Format::Pdf])
        .expect("a PDF");
    assert_eq!(outputs[0].name, "plan-client-plan.pdf");
    let everything = Pdf::read(&outputs[0].bytes).everything();
    assert!(!everything.to_lowercase().contains("veiligheidsplan"));
    assert!(
        !everything.contains("Mijn plan"),
        "the plan's own title is not neutral"
    );
}
