use proptest::prelude::*;

use super::*;
use crate::diagnostic::Report;
use crate::plan;

fn remarks(text: &str) -> Vec<(&'static str, String)> {
    let file = SourceFile::new("plan.toml", text);
    let mut report = Report::default();
    plan::read(&file, &mut report);
    report
        .iter()
        .map(|it| {
            let words = it
                .span
                .map_or("", |span| &file.text()[span.start..span.end]);
            (it.kind.id, words.to_owned())
        })
        .collect()
}

const GOOD: &str =
    "formaat = 1\n[plan]\nsoort = \"ghz\"\ningang = 2027-01-11\n[ik]\nroepnaam = \"Sanne\"\n";

#[test]
fn the_smallest_plan_is_read() {
    assert_eq!(remarks(GOOD), []);
}

#[test]
fn all_faults_are_found_in_one_run() {
    let text = "formaat = 1\n[plan]\nsoort = 3\ningang = \"morgen\"\ntietel = \"x\"\n[ik]\nfoto = 1\n[[mensen]]\nid = \"Zus\"\nnaam = \"M\"\nrelatie = \"zus\"\nkant = \"netwrk\"\n";
    let found = remarks(text);
    let ids: Vec<_> = found.iter().map(|it| it.0).collect();
    for id in [
        "wrong-type",
        "unknown-key-suggestion",
        "missing-key",
        "bad-id",
        "wrong-value-suggestion",
    ] {
        assert!(ids.contains(&id), "{id} in {found:?}");
    }
    assert!(found.contains(&("wrong-type", "3".to_owned())));
    assert!(found.contains(&("unknown-key-suggestion", "tietel".to_owned())));
    assert!(found.contains(&("wrong-value-suggestion", "\"netwrk\"".to_owned())));
}

#[test]
fn a_block_that_belongs_in_the_one_above_is_named_with_it() {
    let text = format!("{GOOD}\n[[doelen]]\nid = \"koken\"\n\n[[akkoord]]\nwie = \"ik\"\n");
    let root = text.find("[[akkoord]]").expect("it is there");
    let mut report = Report::default();
    plan::read(&SourceFile::new("plan.toml", &text), &mut report);
    let found = report
        .iter()
        .find(|it| it.kind.id == "unknown-key-suggestion")
        .expect("a remark");
    assert!(found.span.is_some_and(|it| it.start >= root));
    let suggestion = found.values.iter().find(|it| it.0 == "suggestion");
    assert_eq!(
        suggestion.map(|it| it.1.clone()),
        Some("doelen.akkoord".into())
    );
}

#[test]
fn a_day_that_does_not_exist_is_named() {
    let text = GOOD.replace("2027-01-11", "2027-02-30");
    assert_eq!(
        remarks(&text)[0].0,
        "impossible-date",
        "{:?}",
        remarks(&text)
    );
}

#[test]
fn a_day_in_quotation_marks_is_a_day() {
    assert_eq!(remarks(&GOOD.replace("2027-01-11", "\"2027-01-11\"")), []);
}

#[test]
fn a_syntax_error_does_not_hide_the_rest() {
    let text = format!("{GOOD}[weergave]\nthema = \"rood\nletter = \"groot\"\n");
    let ids: Vec<_> = remarks(&text).iter().map(|it| it.0).collect();
    assert!(ids.contains(&"toml-syntax"), "{ids:?}");
}

#[test]
fn one_table_with_single_brackets_is_a_list_of_one() {
    let text = format!(
        "{GOOD}[mensen]\nid = \"zus\"\nnaam = \"M\"\nrelatie = \"zus\"\nkant = \"netwerk\"\n"
    );
    assert_eq!(remarks(&text), []);
}

#[test]
fn references_and_double_ids_are_checked() {
    let person = "[[mensen]]\nid = \"zus\"\nnaam = \"M\"\nrelatie = \"zus\"\nkant = \"netwerk\"\n";
    let text = format!(
        "{GOOD}{person}{person}[[situatie]]\nsoort = \"goed\"\nwie = \"zuss\"\ntekst = \"Ja.\"\n"
    );
    let found = remarks(&text);
    assert!(
        found.contains(&("duplicate-id", "\"zus\"".to_owned())),
        "{found:?}"
    );
    assert!(
        found.contains(&("unknown-reference-suggestion", "\"zuss\"".to_owned())),
        "{found:?}"
    );
}

#[test]
fn a_remark_can_point_at_one_word_of_a_text() {
    let source = "a = \"één twee\"";
    let words = Words::new("één twee".to_owned(), Span::new(4, source.len()), source);
    let span = words.span_of(6..10);
    assert_eq!(&source[span.start..span.end], "twee");
    let escaped = "a = \"\\u00e9\"";
    let words = Words::new("é".to_owned(), Span::new(4, escaped.len()), escaped);
    assert_eq!(words.span_of(0..2), Span::new(4, escaped.len()));
}

#[test]
fn a_near_word_is_suggested_and_a_far_one_is_not() {
    let known = || ["mensen", "doelen", "afspraken"].into_iter();
    assert_eq!(closest("doel", known()), Some("doelen".to_owned()));
    assert_eq!(closest("afspraaken", known()), Some("afspraken".to_owned()));
    assert_eq!(closest("weer", known()), None);
}

/// A valid plan with pieces cut out, doubled or replaced: what a hasty writer makes.
fn broken_plan() -> impl Strategy<Value = String> {
    let text = include_str!("../../tests/visibility/plan.toml");
    let lines: Vec<&str> = text.lines().collect();
    let count = lines.len();
    prop::collection::vec((0..count, 0..5usize, ".{0,12}"), 1..12).prop_map(move |changes| {
        let mut lines: Vec<String> = lines.iter().map(|it| (*it).to_owned()).collect();
        for (at, how, other) in changes {
            match how {
                0 => lines[at].clear(),
                1 => lines[at] = lines[count - 1 - at].clone(),
                2 => lines[at] = lines[at].replace('"', ""),
                3 => lines[at].push_str(&other),
                _ => lines[at] = other,
            }
        }
        lines.join("\n")
    })
}

fn reads_without_panic(text: &str) {
    let file = SourceFile::new("plan.toml", text);
    let mut report = Report::default();
    plan::read(&file, &mut report);
    for it in report.iter() {
        if let Some(span) = it.span {
            assert!(
                file.text().get(span.start..span.end).is_some(),
                "{}: {span:?} lies inside a letter or outside the file",
                it.kind.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read_and_spans_lie_on_character_boundaries(text in "\\PC{0,200}") {
        reads_without_panic(&text);
    }

    #[test]
    fn any_broken_plan_is_read_and_spans_lie_on_character_boundaries(text in broken_plan()) {
        reads_without_panic(&text);
    }
}
