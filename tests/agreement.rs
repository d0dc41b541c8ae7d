//! Nothing is a goal or an action until everybody says yes: not on any page, for any reader, in any product.

mod support;

use std::path::Path;

use beeldplan::pipeline::{Prepared, Workshop};
use beeldplan::plan::Product;
use beeldplan::toml_reader::Choice as _;
use beeldplan::view::{Reader, View, Wishes};
use support::{DAY, prepare_text, root, workshop};

const FULL: &str = "tests/plans/man-met-schulden-en-hond/plan.toml";

/// The part where the talk goes on.
const TALK: &str = "nog-praten";

/// Words of a goal, of an action of it, and of an action of a goal that is agreed; each in the words of the
/// client, a relative and the team.
const UNDECIDED: [&str; 9] = [
    "Ik werk 2 dagen in de werkplaats",
    "Gerrit werkt 2 dagen in de week in de werkplaats",
    "Ik werk twee dagen per week als timmerman",
    "Ik ga kijken in de werkplaats",
    "Gerrit gaat kijken in de werkplaats",
    "Kennismaking in de werkplaats",
    "Bello slaapt bij Hennie",
    "Bello logeert tijdens de verhuisweek",
    "Ik wil weer timmeren",
];

fn text() -> String {
    std::fs::read_to_string(root().join(FULL)).expect("the plan")
}

fn prepared(workshop: &Workshop, text: String) -> Prepared {
    prepare_text(workshop, "plan.toml", text, Path::new(&root()))
}

/// Every View that can be made of the plan, with what it is.
fn views(workshop: &Workshop, prepared: &Prepared) -> Vec<(String, View)> {
    let mut views = Vec::new();
    for word in Product::WORDS {
        let readers = [
            Reader::Client,
            Reader::Relative("hennie".to_owned()),
            Reader::Relative("ton".to_owned()),
            Reader::Team,
        ];
        for reader in readers {
            let wishes = Wishes {
                product: Product::from_word(word),
                ..Wishes::default()
            };
            if let Ok((built, ..)) = workshop.view(prepared, &reader, &wishes, DAY) {
                views.push((format!("{word} {reader:?}"), built.view));
            }
        }
    }
    views
}

/// The View without the part where the talk goes on.
fn apart(mut view: View) -> (String, String) {
    let (talk, rest) = view.sections.drain(..).partition(|it| it.id == TALK);
    view.sections = rest;
    let whole = view.to_json();
    view.sections = talk;
    (whole, view.to_json())
}

#[test]
fn what_is_not_agreed_stands_in_one_place_only() {
    let workshop = workshop();
    let prepared = prepared(&workshop, text());
    let views = views(&workshop, &prepared);
    assert!(views.len() > 30, "only {} documents", views.len());
    let mut talked = 0;
    for (what, view) in views {
        let (rest, talk) = apart(view);
        for words in UNDECIDED {
            assert!(!rest.contains(words), "{what} prints {words:?}");
        }
        let found = UNDECIDED.iter().filter(|it| talk.contains(**it)).count();
        // In the booklet of everybody who may read the goals, with who said what.
        if what.starts_with("plan ") {
            assert!(found >= 3, "{what} does not say what the talk is about");
            assert!(
                talk.contains("Karin") && talk.contains("nog-niet"),
                "{what}"
            );
            talked += 1;
        } else {
            assert_eq!(found, 0, "{what} has no place for it");
        }
    }
    assert_eq!(talked, 4);
}

/// The same plan, and everybody says yes: now it is a goal, and there is nothing to talk about.
#[test]
fn with_everybodys_yes_it_is_a_goal() {
    let workshop = workshop();
    let karin = "stand = \"nog-niet\", opmerking = \"Wat gebeurt er met de uitkering?\" },";
    let text = text();
    assert!(text.contains(karin));
    let text = text
        .replace(
            karin,
            "stand = \"ja\" },\n    { wie = \"joris\", stand = \"ja\" },",
        )
        .replace(
            "stand = \"nog-niet\", opmerking = \"Honden zijn eng.\"",
            "stand = \"ja\"",
        )
        .replace(
            "wanneer = \"in februari\"\n  status = \"nieuw\"\n  picto = \"werk\"",
            "klaar_op = 2027-02-26\n  picto = \"werk\"",
        )
        .replace(
            "wanneer = \"in de week van de verhuizing\"",
            "klaar_op = 2027-05-01",
        );
    let prepared = prepared(&workshop, text);
    let wishes = Wishes::default();
    let (built, ..) = workshop
        .view(&prepared, &Reader::Client, &wishes, DAY)
        .unwrap_or_else(|stop| panic!("{stop:?} {:#?}", prepared.report));
    let goals = built.view.sections.iter().filter(|it| it.head.is_some());
    assert_eq!(goals.count(), 4);
    assert!(built.view.sections.iter().all(|it| it.id != TALK));
    let (rest, _) = apart(built.view);
    assert!(rest.contains("Bello slaapt bij Hennie"));
}

/// In a plan system that does not ask for it, a no is written beside the goal and changes nothing else.
#[test]
fn other_plan_systems_only_show_who_said_yes() {
    let workshop = workshop();
    let path = root().join("tests/plans/klein-plan-van-het-wijkteam/plan.toml");
    let text = std::fs::read_to_string(path).expect("the plan").replace(
        "nodig = \"Iemand die mij brieven uitlegt.\"",
        "nodig = \"Iemand die mij brieven uitlegt.\"\nakkoord = [{ wie = \"zus\", stand = \"nee\" }]",
    );
    let prepared = prepared(&workshop, text);
    let Ok((built, ..)) = workshop.view(&prepared, &Reader::Client, &Wishes::default(), DAY) else {
        panic!("{:#?}", prepared.report);
    };
    let view = built.view;
    let goal = view.sections.iter().find(|it| it.head.is_some());
    let goal = serde_json::to_string(goal.expect("a goal")).expect("JSON");
    assert!(goal.contains("\"answer\":\"nee\""), "{goal}");
}
