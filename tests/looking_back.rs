//! Looking back over time: what may be compared, what comes first, and on which day something is too late.

mod support;

use beeldplan::pipeline::{Places, Prepared, Workshop};
use beeldplan::plan::Product;
use beeldplan::source::SourceFile;
use beeldplan::view::{Block, Reader, View, Wishes};
use jiff::civil::{Date, date};
use support::{DAY, prepare, root, workshop};

fn view(workshop: &Workshop, prepared: &Prepared, reader: Reader, product: Product) -> View {
    let wishes = Wishes {
        product: Some(product),
        ..Wishes::default()
    };
    match workshop.view(prepared, &reader, &wishes, DAY) {
        Ok((built, ..)) => built.view,
        Err(stop) => panic!("{stop:?} {:?}", prepared.report),
    }
}

fn blocks(view: &View) -> impl Iterator<Item = &Block> {
    view.sections.iter().flat_map(|it| &it.blocks)
}

/// What is remarked on a plan with some words changed, on any day.
fn remarks(workshop: &Workshop, plan: &str, changes: &[(&str, &str)], today: Date) -> Vec<String> {
    let mut text = std::fs::read_to_string(root().join(plan)).expect("the plan");
    for (from, to) in changes {
        assert!(text.contains(from), "{plan} has no {from:?}");
        text = text.replacen(from, to, 1);
    }
    let folder = root();
    let places = Places::beside(&folder);
    let prepared = workshop.prepare(SourceFile::new("plan.toml", text), &places, today);
    let report = prepared.report.iter();
    report.map(|it| it.kind.id.to_owned()).collect()
}

#[test]
fn only_one_person_on_one_scale_has_a_before() {
    let workshop = workshop();
    let prepared = prepare(
        &workshop,
        "tests/plans/cijfers-op-twee-meetlatten/plan.toml",
    );
    let client = view(&workshop, &prepared, Reader::Client, Product::Plan);
    let scores: Vec<(i64, Option<i64>)> = blocks(&client)
        .filter_map(|it| match it {
            Block::Score(score) => Some((score.value, score.before)),
            _ => None,
        })
        .collect();
    // The client's own with her own before it; Mila's beside it; the other list not between them.
    assert_eq!(scores, [(3, Some(2)), (5, None)]);

    let team = view(&workshop, &prepared, Reader::Team, Product::Plan);
    let lines: Vec<Vec<i64>> = blocks(&team)
        .filter_map(|it| match it {
            Block::Trend { points, .. } => Some(points.iter().map(|it| it.value).collect()),
            _ => None,
        })
        .collect();
    assert_eq!(lines, [[2, 3]]);
    let alone = blocks(&team).any(|it| matches!(it, Block::Score(score) if score.value == 6));
    assert!(alone, "the score on the other list is lost");
    assert!(!blocks(&client).any(|it| matches!(it, Block::Trend { .. })));
}

#[test]
fn a_line_says_everything_in_its_alt_text() {
    let workshop = workshop();
    let prepared = prepare(&workshop, "tests/plans/vrouw-in-een-kliniek/plan.toml");
    let team = view(&workshop, &prepared, Reader::Team, Product::Plan);
    let alt = blocks(&team).find_map(|it| match it {
        Block::Trend { alt, points, .. } if points.len() == 3 => Some(alt.clone()),
        _ => None,
    });
    let alt = alt.expect("three measurements make a line");
    for words in [
        "1 op 13 juli 2026",
        "2 op 12 oktober 2026",
        "3 op 4 januari 2027",
        "nooit",
        "altijd",
    ] {
        assert!(alt.contains(words), "{words} is not in {alt}");
    }
}

#[test]
fn a_score_of_a_talk_joins_the_others() {
    let workshop = workshop();
    let prepared = prepare(&workshop, "tests/plans/cijfer-in-een-gesprek/plan.toml");
    let client = view(&workshop, &prepared, Reader::Client, Product::Plan);
    let found = blocks(&client).find_map(|it| match it {
        Block::Score(score) => Some((score.value, score.before)),
        _ => None,
    });
    assert_eq!(found, Some((4, Some(3))));
}

#[test]
fn the_newest_talk_comes_first() {
    let workshop = workshop();
    let prepared = prepare(&workshop, "tests/plans/vrouw-in-een-kliniek/plan.toml");
    let client = view(&workshop, &prepared, Reader::Client, Product::Plan);
    let talks: Vec<&str> = blocks(&client)
        .filter_map(|it| match it {
            Block::Heading { text } if text.starts_with("Gesprek op") => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(
        talks,
        [
            "Gesprek op maandag 4 januari 2027",
            "Gesprek op maandag 12 oktober 2026"
        ]
    );
}

#[test]
fn the_form_asks_what_the_plan_system_asks() {
    let workshop = workshop();
    for (plan, count, word) in [
        (
            "tests/plans/klein-herstelplan/plan.toml",
            2,
            "signaleringsplan",
        ),
        (
            "tests/plans/klein-plan-van-het-wijkteam/plan.toml",
            4,
            "Past dit plan nog?",
        ),
    ] {
        let prepared = prepare(&workshop, plan);
        let form = view(&workshop, &prepared, Reader::Client, Product::Evaluation);
        let part = form.sections.iter().find(|it| it.id == "over-het-plan");
        let part = part.expect("a part of its own");
        let questions: Vec<&String> = part
            .blocks
            .iter()
            .filter_map(|it| match it {
                Block::Choice { question, .. } => Some(question),
                _ => None,
            })
            .collect();
        assert_eq!(questions.len(), count, "{plan}");
        assert!(
            questions.iter().any(|it| it.contains(word)),
            "{questions:?}"
        );
    }
}

/// The last day still counts, and a day that a month does not have is its last one.
#[test]
fn a_talk_is_due_after_the_last_day() {
    let workshop = workshop();
    let plan = "tests/plans/klein-herstelplan/plan.toml";
    // Three months after 4 January.
    let late = |changes: &[(&str, &str)], today| {
        let found = remarks(&workshop, plan, changes, today);
        found.iter().any(|it| it == "rule-look-back")
    };
    assert!(!late(&[], date(2027, 4, 4)));
    assert!(late(&[], date(2027, 4, 5)));
    let end_of_november = [(
        "datum = 2027-01-04\naanwezig",
        "datum = 2026-11-30\naanwezig",
    )];
    assert!(!late(&end_of_november, date(2027, 2, 28)));
    assert!(late(&end_of_november, date(2027, 3, 1)));
}

#[test]
fn days_that_pass_are_said_the_day_after() {
    let workshop = workshop();
    for (plan, code, day) in [
        (
            "gesprek-van-vandaag",
            "talk-without-record",
            date(2027, 1, 11),
        ),
        ("plan-dat-vandaag-stopt", "plan-over", date(2027, 1, 11)),
    ] {
        let plan = format!("tests/plans/{plan}/plan.toml");
        let said = |today| remarks(&workshop, &plan, &[], today).contains(&code.to_owned());
        assert!(!said(day), "{code} on the day itself");
        assert!(said(day.tomorrow().expect("a day")), "{code} a day later");
    }
}

/// As the profile says: let-op after 12 months, fout after 18, and never both.
#[test]
fn a_crisis_sheet_grows_old_on_its_day() {
    let workshop = workshop();
    let plan = "tests/plans/klein-crisisblad/plan.toml";
    let old = |made: &str| {
        let line = format!("gemaakt_op = {made}\nzo_ziet");
        let changes = [("gemaakt_op = 2026-12-21\nzo_ziet", line.as_str())];
        let mut found = remarks(&workshop, plan, &changes, DAY);
        found.retain(|it| it == "rule-crisis-old");
        found.len()
    };
    assert_eq!(old("2026-01-11"), 0);
    assert_eq!(old("2026-01-10"), 1);
    assert_eq!(old("2025-07-11"), 1);
    assert_eq!(old("2025-07-10"), 1);
}
