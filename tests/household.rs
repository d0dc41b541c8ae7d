//! A household in one plan: each member sees what is hers, a child less, a relative what those who said yes
//! share, and nobody takes home a safety plan that was not asked for by name.
//!
//! `visibility/gezin.csv` was written by hand from what was agreed, not from the code.

mod support;

use std::path::Path;

use beeldplan::pipeline::{Format, Prepared, Stop, Workshop};
use beeldplan::plan::Product;
use beeldplan::toml_reader::Choice as _;
use beeldplan::view::{Reader, Wishes};
use support::pdf::Pdf;
use support::{DAY, prepare, prepare_text, root, workshop};

const EXAMPLE: &str = "tests/plans/gezin-met-drie-kinderen/plan.toml";

fn member(id: &str) -> Reader {
    Reader::Member(id.to_owned())
}

/// Everything of one document, as text: PDF with tags and metadata, page for a screen, View, text, file names.
fn all_of(workshop: &Workshop, prepared: &Prepared, reader: &Reader, product: Product) -> String {
    let wishes = Wishes {
        product: Some(product),
        ..Wishes::default()
    };
    let made = match workshop.make(prepared, reader, &wishes, DAY) {
        Ok(made) => made,
        Err(stop) => panic!("{reader:?} {product:?}: {stop:?} {:?}", prepared.report),
    };
    let mut formats = vec![Format::Pdf, Format::Text, Format::Json];
    if product.on_screen() {
        formats.push(Format::Html);
    }
    let mut outputs = workshop
        .produce(prepared, &made, &formats)
        .expect("a document");
    // The View comes last.
    outputs.sort_by_key(|it| it.name.ends_with(".json"));
    let mut all = String::new();
    for output in outputs {
        all.push_str(&output.name);
        all.push('\n');
        if output.name.ends_with(".pdf") {
            all.push_str(&Pdf::read(&output.bytes).everything());
        } else {
            all.push_str(&String::from_utf8(output.bytes).expect("text"));
        }
    }
    all
}

/// The booklet and the Views of every other document except the safety plan.
fn everything(workshop: &Workshop, prepared: &Prepared, reader: &Reader) -> String {
    let mut all = all_of(workshop, prepared, reader, Product::Plan);
    for word in Product::WORDS {
        let product = Product::from_word(word).expect("a product");
        if matches!(product, Product::Plan | Product::Safety) {
            continue;
        }
        let wishes = Wishes {
            product: Some(product),
            ..Wishes::default()
        };
        if let Ok((built, ..)) = workshop.view(prepared, reader, &wishes, DAY) {
            all.push_str(&built.view.to_json());
        }
    }
    all
}

fn planted(workshop: &Workshop) -> Prepared {
    let text = std::fs::read_to_string(root().join("tests/visibility/gezin.toml")).expect("a plan");
    prepare_text(workshop, "plan.toml", text, Path::new("."))
}

#[test]
fn each_member_sees_exactly_what_the_table_says() {
    let workshop = workshop();
    let prepared = planted(&workshop);
    // The order of the columns.
    let documents = [
        everything(&workshop, &prepared, &member("anna")),
        everything(&workshop, &prepared, &member("noor")),
        everything(&workshop, &prepared, &Reader::Relative("oma".to_owned())),
        everything(&workshop, &prepared, &Reader::Team),
        all_of(&workshop, &prepared, &member("anna"), Product::Safety),
        all_of(&workshop, &prepared, &member("noor"), Product::Safety),
        all_of(&workshop, &prepared, &Reader::Team, Product::Safety),
    ];
    let table =
        std::fs::read_to_string(root().join("tests/visibility/gezin.csv")).expect("the table");
    let mut lines = table.lines();
    let heads: Vec<&str> = lines.next().expect("heads").split(';').collect();
    let mut wrong = Vec::new();
    let mut judged = 0;
    for line in lines {
        let cells: Vec<&str> = line.splitn(heads.len(), ';').collect();
        assert_eq!(cells.len(), heads.len(), "{line}");
        let word = cells[1];
        for (index, text) in documents.iter().enumerate() {
            let expected = match cells[index + 2] {
                "ja" => true,
                "nee" => false,
                "" => continue,
                other => panic!("{other:?} in {line}"),
            };
            judged += 1;
            if text.contains(word) != expected {
                let what = if expected { "lacks" } else { "LEAKS" };
                wrong.push(format!("{} {what} {} ({word})", heads[index + 2], cells[0]));
            }
        }
    }
    assert!(judged > 300, "the table has {judged} judgements");
    assert!(
        wrong.is_empty(),
        "{}\n{} wrong",
        wrong.join("\n"),
        wrong.len()
    );
}

/// A relative to whom nobody said yes is refused; when one member said yes, it is only hers.
#[test]
fn a_relative_needs_the_yes_of_those_it_is_about() {
    let workshop = workshop();
    let text = std::fs::read_to_string(root().join("tests/visibility/gezin.toml")).expect("a plan");
    // Tom takes his withdrawal back.
    let both = text.replace("ingetrokken_op = 2027-01-02\n", "");
    let nobody = text.replace("gegeven_op = 2027-01-04", "gegeven_op = 2027-02-04");
    // A yes that somebody else gave earlier does not overrule him who took his back.
    let overruled = text
        .replace(
            "[veiligheidsplan]\ntitel",
            "[[toestemmingen]]\nmet = \"oma\"\nwat = [\"doelen\"]\ngegeven_op = 2026-12-20\ndoor = \"karin\"\n\
             namens = [\"tom\"]\n\n[veiligheidsplan]\ntitel",
        )
        .replace("rollen = [\"procesregisseur\"]", "rollen = [\"procesregisseur\", \"vertegenwoordiger\"]");
    assert!(overruled.contains("vertegenwoordiger") && overruled.contains("namens = [\"tom\"]"));
    let oma = Reader::Relative("oma".to_owned());
    let view = |text: String| {
        let prepared = prepare_text(&workshop, "plan.toml", text, Path::new("."));
        workshop
            .view(&prepared, &oma, &Wishes::default(), DAY)
            .map(|(built, ..)| built.view.to_json())
    };
    let some = view(text.clone()).expect("may read");
    assert!(some.contains("zqdoelannaq") && !some.contains("zqdoelsamenq"));
    let all = view(both).expect("may read");
    assert!(
        all.contains("zqdoelannaq") && all.contains("zqdoelsamenq") && all.contains("zqdoeltomq")
    );
    assert!(matches!(view(nobody), Err(Stop::Refused(_))));
    // When that is all there is, there is nothing to read.
    let alone = overruled.replace(
        "namens = [\"anna\", \"noor\"]",
        "namens = [\"anna\", \"noor\"]\ningetrokken_op = 2027-01-05",
    );
    assert!(matches!(view(alone), Err(Stop::Refused(_))));
    let overruled = view(overruled).expect("may read");
    assert!(overruled.contains("zqdoelannaq") && !overruled.contains("zqdoeltomq"));
}

/// Who is too young for a sheet gets none; a child gets no document of grown-ups, and is no relative.
#[test]
fn a_child_gets_nothing_of_grown_ups() {
    let workshop = workshop();
    let prepared = prepare(&workshop, EXAMPLE);
    let refused = |reader: Reader, product: &str| {
        let wishes = Wishes {
            product: Product::from_word(product),
            ..Wishes::default()
        };
        match workshop.view(&prepared, &reader, &wishes, DAY) {
            Err(Stop::Refused(diagnostic)) => diagnostic.kind.id,
            Err(stop) => panic!("{stop:?}"),
            Ok(_) => "made",
        }
    };
    for word in Product::WORDS {
        assert_eq!(
            refused(member("lot"), word),
            "member-without-sheet",
            "{word}"
        );
        let of_noor = refused(member("noor"), word);
        let fit = ["plan", "week", "kaartjes", "veiligheidsplan"].contains(word);
        assert_eq!(
            of_noor,
            if fit { "made" } else { "product-child" },
            "{word}"
        );
    }
    let noor = Reader::Relative("noor".to_owned());
    assert_eq!(refused(noor, "plan"), "relative-is-member");
}

/// At most five pictures, whatever the plan holds; the words stay.
#[test]
fn the_sheet_of_a_child_has_few_pictures() {
    let workshop = workshop();
    let mut text = std::fs::read_to_string(root().join(EXAMPLE)).expect("a plan");
    for number in 0..8 {
        text.push_str(&format!(
            "\n[[doelen]]\nid = \"extra-{number}\"\ndomein = \"dag\"\nvan = [\"noor\"]\nik_zin = \"Ik zwem {number} keer.\"\n\
             [[doelen.acties]]\nwie = \"noor\"\nwat = \"Ik pak mijn tas.\"\ndagdeel = \"avond\"\n"
        ));
    }
    let prepared = prepare_text(&workshop, "plan.toml", text, Path::new("."));
    let (built, ..) = match workshop.view(&prepared, &member("noor"), &Wishes::default(), DAY) {
        Ok(built) => built,
        Err(stop) => panic!("{stop:?} {:?}", prepared.report),
    };
    let view: serde_json::Value = serde_json::from_str(&built.view.to_json()).expect("JSON");
    let pictures = count_assets(&view);
    assert_eq!(pictures, 5, "{view:#}");
    assert!(built.view.to_json().contains("Ik zwem 7 keer."));
}

fn count_assets(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(items) => items.iter().map(count_assets).sum(),
        serde_json::Value::Object(map) => {
            usize::from(map.get("asset").is_some_and(|it| !it.is_null()))
                + map.values().map(count_assets).sum::<usize>()
        }
        _ => 0,
    }
}

/// Each gives a mark of her own, on a line of her own; nothing adds them up.
#[test]
fn marks_for_safety_are_never_averaged() {
    let workshop = workshop();
    let prepared = prepare(&workshop, EXAMPLE);
    let wishes = Wishes {
        product: Some(Product::Safety),
        ..Wishes::default()
    };
    let (built, ..) = workshop
        .view(&prepared, &Reader::Team, &wishes, DAY)
        .unwrap_or_else(|stop| panic!("{stop:?}"));
    let view: serde_json::Value = serde_json::from_str(&built.view.to_json()).expect("JSON");
    let blocks = view["sections"].as_array().expect("sections").iter();
    let ruler = blocks
        .flat_map(|it| it["blocks"].as_array().expect("blocks"))
        .find(|it| it["block"] == "ruler")
        .expect("a ruler");
    let rows: Vec<(String, i64, Option<i64>)> = ruler["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|it| {
            let name = it["name"].as_str().expect("a name").to_owned();
            (
                name,
                it["value"].as_i64().expect("a value"),
                it["before"].as_i64(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [("Anna".to_owned(), 5, Some(3)), ("Tom".to_owned(), 7, None)]
    );
}

/// Under a neutral title no page, bookmark, tag or file name says what kind of plan it is.
#[test]
fn a_neutral_safety_plan_says_nothing_outside() {
    let workshop = workshop();
    let text = std::fs::read_to_string(root().join(EXAMPLE))
        .expect("a plan")
        .replace(
            "soort = \"gezinsplan\"",
            "soort = \"gezinsplan\"\nneutrale_titel = true",
        );
    let prepared = prepare_text(&workshop, "veiligheidsplan.toml", text, Path::new("."));
    for reader in [member("anna"), Reader::Team] {
        // The View names items by where they stand in the file; no reader meets it.
        let all = all_of(&workshop, &prepared, &reader, Product::Safety);
        let printed = all
            .split("\n{")
            .next()
            .expect("before the View")
            .to_lowercase();
        assert!(printed.contains("-afspraken.pdf") && printed.contains("oma belt elke avond"));
        assert!(!printed.contains("veiligheidsplan"), "{reader:?}");
    }
}
