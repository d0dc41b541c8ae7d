//! What hard words mean stands in the booklet: once, for who sees the word, and in nobody else's words.

mod support;

use beeldplan::pipeline::{Prepared, Workshop};
use beeldplan::plan::{Language, Product};
use beeldplan::text;
use beeldplan::view::{Block, Reader, View, Wishes};
use support::{DAY, prepare_text, root, workshop};

const CONSENT: &str = r#"
[[toestemmingen]]
met = "zus"
wat = ["dit-ben-ik", "situatie", "dromen", "doelen"]
gegeven_op = 2027-01-08
door = "ik"
"#;

const STEPS: &str = r#"
[[doelen.acties]]
wie = "ik"
wat = "Ik kook mijn eten."
wanneer = "elke dinsdag"
picto = "koken"
"#;

/// A small plan with some lines more; nothing else in it is hard.
fn plan_with(workshop: &Workshop, lines: &str) -> Prepared {
    let folder = root().join("tests/plans/doel-zonder-stappen");
    let text = std::fs::read_to_string(folder.join("plan.toml")).expect("the plan");
    let text = text
        .replacen("[[situatie]]", &format!("{lines}\n[[situatie]]"), 1)
        .replacen(
            "[[ondersteuning]]",
            &format!("{STEPS}\n[[ondersteuning]]"),
            1,
        )
        + CONSENT;
    let prepared = prepare_text(workshop, "plan.toml", text, &folder);
    let faults: Vec<_> = prepared
        .report
        .iter()
        .filter(|it| it.severity == beeldplan::diagnostic::Severity::Error)
        .collect();
    assert!(faults.is_empty(), "{faults:?}");
    prepared
}

fn view(workshop: &Workshop, prepared: &Prepared, reader: &Reader, wishes: &Wishes) -> View {
    let made = workshop.view(prepared, reader, wishes, DAY);
    let (built, ..) = made.unwrap_or_else(|_| panic!("{reader:?} was refused"));
    built.view
}

fn zus() -> Reader {
    Reader::Relative("zus".to_owned())
}

/// The boxes of each part, and those of the list at the end.
fn boxes(view: &View) -> (Vec<(String, String)>, Vec<String>) {
    let (mut inside, mut list) = (Vec::new(), Vec::new());
    for section in &view.sections {
        for block in &section.blocks {
            if let Block::Explain { sentence, .. } = block {
                match section.id.as_str() {
                    "woorden" => list.push(sentence.text.clone()),
                    id => inside.push((id.to_owned(), sentence.text.clone())),
                }
            }
        }
    }
    (inside, list)
}

fn for_client(lines: &str) -> (Vec<(String, String)>, Vec<String>) {
    let workshop = workshop();
    let prepared = plan_with(&workshop, lines);
    boxes(&view(
        &workshop,
        &prepared,
        &Reader::Client,
        &Wishes::default(),
    ))
}

fn situation(text: &str) -> String {
    format!("[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = {text}\npicto = \"muziek\"\n")
}

#[test]
fn a_word_is_explained_once_where_it_first_stands_and_in_the_list() {
    let lines = situation("\"Ik heb een indicatie.\"") + &situation("\"Mijn indicatie is nieuw.\"");
    let (inside, list) = for_client(&lines);
    let meaning = "Indicatie: in die brief staat: u heeft recht op zorg.";
    assert_eq!(inside, [("situatie".to_owned(), meaning.to_owned())]);
    assert_eq!(list, [meaning]);
}

/// In whatever form a hard word stands, it is one word with one meaning: in the boxes, in the list, for each reader.
#[test]
fn other_forms_of_a_word_are_the_same_word() {
    let workshop = workshop();
    let text = |words: &str| situation(&format!("{{ kort = \"{words}\", naaste = \"{words}\" }}"));
    let lines = text("Tom regelt de medicatie.")
        + &text("Ik heb 2 indicaties.")
        + &text("De indicatie is op.")
        + "[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = \"De INDICATIES zijn nieuw.\"\npicto = \"muziek\"\n";
    let prepared = plan_with(&workshop, &lines);
    let own = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    let (inside, list) = boxes(&own);
    let meaning = "Indicatie: in die brief staat: u heeft recht op zorg.";
    let of = |words: &[String]| words.iter().filter(|it| it.contains("ndicatie")).count();
    let inside: Vec<String> = inside.into_iter().map(|(_, words)| words).collect();
    assert_eq!((of(&inside), of(&list)), (1, 1), "{inside:?} {list:?}");
    assert!(
        inside
            .iter()
            .chain(&list)
            .filter(|it| it.contains("ndicatie"))
            .all(|it| it == meaning)
    );
    // Each word that is explained inside has the same words in the list.
    assert!(
        inside.iter().all(|it| list.contains(it)),
        "{inside:?} {list:?}"
    );
    // The plan's own word counts in each form too, whichever form it has itself.
    let lines =
        "[woorden]\nindicaties = \"Dat zijn brieven van de gemeente.\"\n\n".to_owned() + &lines;
    let prepared = plan_with(&workshop, &lines);
    let own = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    let (_, list) = boxes(&own);
    let about: Vec<&String> = list.iter().filter(|it| it.contains("ndicatie")).collect();
    assert_eq!(about, ["Indicaties: dat zijn brieven van de gemeente."]);
}

#[test]
fn the_box_stands_right_behind_its_sentence() {
    let workshop = workshop();
    let lines = situation("\"Ik lees een boek.\"")
        + &situation("\"Ik heb een indicatie.\"")
        + &situation("\"Ik zing.\"");
    let prepared = plan_with(&workshop, &lines);
    let text = text::write(&view(
        &workshop,
        &prepared,
        &Reader::Client,
        &Wishes::default(),
    ));
    let lines: Vec<&str> = text.lines().collect();
    let at = lines
        .iter()
        .position(|it| *it == "Ik heb een indicatie.")
        .expect("the sentence");
    assert!(
        lines[at..]
            .iter()
            .take(4)
            .any(|it| it.starts_with("Indicatie: ")),
        "{text}"
    );
    let next = lines
        .iter()
        .position(|it| *it == "Ik zing.")
        .expect("the next");
    let boxed = lines
        .iter()
        .position(|it| it.starts_with("Indicatie: "))
        .expect("a box");
    assert!(at < boxed && boxed < next, "{text}");
}

#[test]
fn no_hard_word_no_list() {
    let (inside, list) = for_client("");
    assert!(inside.is_empty() && list.is_empty(), "{inside:?} {list:?}");
}

#[test]
fn the_plans_own_explanation_goes_first() {
    let lines = "[woorden]\nindicatie = \"Dat is een brief van de gemeente.\"\n\n".to_owned()
        + &situation("\"Ik heb twee indicaties.\"");
    let (inside, list) = for_client(&lines);
    assert_eq!(list, ["Indicatie: dat is een brief van de gemeente."]);
    assert_eq!(inside.len(), 1);
}

#[test]
fn an_own_word_needs_no_list_and_may_be_more_than_one_word() {
    let lines = "[woorden]\n\"het Rode boek\" = { uitleg = \"Daar schrijf ik in.\" }\nfiets = \"Dat staat nergens.\"\n\n".to_owned()
        + &situation("\"Ik pak het rode boek.\"");
    let (_, list) = for_client(&lines);
    assert_eq!(list, ["Het Rode boek: daar schrijf ik in."]);
}

#[test]
fn what_the_client_knows_is_explained_to_her_sister_only_where_it_does_not_speak_to_the_client() {
    let workshop = workshop();
    let lines = "[weergave]\nwoorden_die_ik_ken = [\"feedback\", \"indicatie\"]\n\n".to_owned()
        + &situation("{ kort = \"Ik krijg feedback.\", naaste = \"Lotte krijgt feedback.\" }")
        + &situation(
            "{ kort = \"Ik heb een indicatie.\", naaste = \"Lotte heeft een indicatie.\" }",
        );
    let prepared = plan_with(&workshop, &lines);
    let own = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    assert_eq!(boxes(&own), (Vec::new(), Vec::new()));
    let (inside, list) = boxes(&view(&workshop, &prepared, &zus(), &Wishes::default()));
    // "U heeft recht op zorg": that is the client, not her sister.
    assert_eq!(inside.len(), 1, "{inside:?}");
    assert!(inside[0].1.starts_with("Feedback: "), "{inside:?}");
    assert!(list.is_empty(), "the list is the client's");
}

#[test]
fn the_team_other_products_and_other_languages_get_no_boxes() {
    let workshop = workshop();
    let lines = "[woorden]\nmuziek = \"Dat hoor ik graag.\"\n\n".to_owned()
        + &situation("\"Ik heb een indicatie.\"");
    let prepared = plan_with(&workshop, &lines);
    let none = (Vec::new(), Vec::new());
    let team = view(&workshop, &prepared, &Reader::Team, &Wishes::default());
    assert_eq!(boxes(&team), none);
    assert!(!team.to_json().contains("hoor ik graag"));
    for wishes in [
        Wishes {
            product: Some(Product::Page),
            ..Wishes::default()
        },
        Wishes {
            language: Some(Language::English),
            ..Wishes::default()
        },
    ] {
        let view = view(&workshop, &prepared, &Reader::Client, &wishes);
        assert_eq!(boxes(&view), none, "{wishes:?}");
    }
}

#[test]
fn a_quote_stays_as_it_is_and_is_explained_only_by_the_plan_itself() {
    let quote = "[[situatie]]\nsoort = \"goed\"\nwie = \"zus\"\ncitaat = \"Zij heeft een indicatie.\"\npicto = \"muziek\"\n";
    let workshop = workshop();
    let prepared = plan_with(&workshop, quote);
    let without = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    assert_eq!(boxes(&without), (Vec::new(), Vec::new()));
    let lines = format!("[woorden]\nindicatie = \"Dat is een brief.\"\n\n{quote}");
    let prepared = plan_with(&workshop, &lines);
    let with = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    assert_eq!(boxes(&with).1, ["Indicatie: dat is een brief."]);
    for view in [without, with] {
        let quoted = view.sections.iter().flat_map(|it| &it.blocks).any(|it| {
            matches!(it, Block::Quote { words, .. } if words.text == "“Zij heeft een indicatie.”")
        });
        assert!(quoted, "the quote is there, unchanged");
    }
}

#[test]
fn who_does_not_see_a_word_does_not_see_what_it_means() {
    let workshop = workshop();
    let lines =
        "[woorden]\nzeilboot = \"Dat vaart op zee.\"\nfeedback = \"Dat hoor ik van Tom.\"\n\n"
            .to_owned()
            + &situation(
                "{ kort = \"Ik werk.\", naaste = \"Lotte werkt.\", verhaal = \"Lotte heeft een zeilboot en een indicatie.\" }",
            )
            + "[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = \"Ik krijg feedback.\"\npicto = \"muziek\"\nniet_voor = [\"zus\"]\n";
    let prepared = plan_with(&workshop, &lines);
    let own = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    assert_eq!(boxes(&own).1, ["Feedback: dat hoor ik van Tom."]);
    for reader in [zus(), Reader::Client] {
        let json = view(&workshop, &prepared, &reader, &Wishes::default()).to_json();
        assert!(
            !json.contains("vaart op zee") && !json.contains("Indicatie"),
            "{reader:?}"
        );
    }
    let sister = view(&workshop, &prepared, &zus(), &Wishes::default());
    assert!(!sister.to_json().contains("hoor ik van Tom"));
}

#[test]
fn a_part_has_three_boxes_at_most_and_the_list_has_all() {
    let words = ["appel", "banaan", "citroen", "druif", "ei"];
    let table: String = words
        .iter()
        .map(|it| format!("{it} = \"Dat eet ik.\"\n"))
        .collect();
    let texts: String = words
        .iter()
        .map(|it| situation(&format!("\"Ik zie een {it}.\"")))
        .collect();
    let (inside, list) = for_client(&format!("[woorden]\n{table}\n{texts}"));
    assert_eq!(inside.len(), 3, "{inside:?}");
    assert_eq!(list.len(), 5, "{list:?}");
    assert!(list.is_sorted());
}

#[test]
fn in_a_goal_the_boxes_stand_before_who_does_what() {
    let workshop = workshop();
    let lines =
        "[woorden]\neten = \"Dat doe ik met een vork.\"\ndinsdag = \"Dat is de dag na maandag.\"\n";
    let prepared = plan_with(&workshop, lines);
    let view = view(&workshop, &prepared, &Reader::Client, &Wishes::default());
    let goal = view
        .sections
        .iter()
        .find(|it| it.head.is_some())
        .expect("a goal");
    let lane = goal
        .blocks
        .iter()
        .position(|it| matches!(it, Block::Lane(_)))
        .expect("a lane");
    assert!(
        goal.blocks[lane..]
            .iter()
            .all(|it| matches!(it, Block::Lane(_)))
    );
    // The word of the goal itself stands first of all.
    assert!(
        matches!(&goal.blocks[0], Block::Explain { word, .. } if word == "Dinsdag"),
        "{:?}",
        goal.blocks[0]
    );
}
