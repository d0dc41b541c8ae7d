//! The sheet `taalverslag`: what is good, what can be counted, and each remark at its place.

mod support;

use beeldplan::pipeline::{Format, Output, Prepared, Stop, Workshop};
use beeldplan::plan::{Language, Product};
use beeldplan::text;
use beeldplan::view::{Block, Reader, View, Wishes};
use support::{DAY, prepare_text, root, workshop};

const BASE: &str = include_str!("plans/taal-die-moeilijk-is/plan.toml");

/// The base has 8 sentences with 39 words; these come after them, in the place of all that is hard in it.
fn plan(sentences: &[&str]) -> String {
    let hard = "[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = \"De cliënt";
    let (before, rest) = BASE.split_once(hard).expect("a part");
    let (_, after) = rest.split_once("[[dromen]]").expect("a part");
    let mut text = before.to_owned();
    for it in sentences {
        text += &format!("[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = \"{it}\"\n\n");
    }
    text + "[[dromen]]" + after
}

fn read(workshop: &Workshop, text: &str) -> Prepared {
    prepare_text(workshop, "plan.toml", text.to_owned(), &root())
}

fn sheet_in(workshop: &Workshop, text: &str, language: Language) -> View {
    let prepared = read(workshop, text);
    let wishes = Wishes {
        product: Some(Product::Language),
        language: Some(language),
        ..Wishes::default()
    };
    let (built, ..) = workshop
        .view(&prepared, &Reader::Team, &wishes, DAY)
        .unwrap_or_else(|it| panic!("{it:?} {:?}", prepared.report));
    built.view
}

fn sheet(workshop: &Workshop, text: &str) -> View {
    sheet_in(workshop, text, Language::Dutch)
}

/// Each hard sentence: the heading it stands under, where it stands, its path, what is marked, what is said.
#[derive(Debug, PartialEq)]
struct Hard {
    heading: String,
    place: String,
    path: String,
    marked: Vec<String>,
    said: Vec<String>,
}

fn hard(view: &View) -> Vec<Hard> {
    let mut found = Vec::new();
    let mut heading = String::new();
    for block in view.sections.iter().flat_map(|it| &it.blocks) {
        match block {
            Block::Heading { text } => heading.clone_from(text),
            Block::Hard {
                place,
                sentence,
                parts,
                remarks,
            } => {
                let whole: String = parts.iter().map(|it| it.words.as_str()).collect();
                assert!(parts.is_empty() || whole == sentence.text, "{whole}");
                let marked = parts.iter().filter(|it| it.marked);
                found.push(Hard {
                    heading: heading.clone(),
                    place: place.clone(),
                    path: sentence.path.clone(),
                    marked: marked.map(|it| it.words.clone()).collect(),
                    said: remarks.iter().map(|it| it.message.text.clone()).collect(),
                });
            }
            _ => {}
        }
    }
    found
}

fn has(words: &str, lines: &[&str]) {
    for line in lines {
        assert!(words.lines().any(|it| it == *line), "{line:?} in:\n{words}");
    }
}

#[test]
fn what_is_counted_can_be_counted_again() {
    let workshop = workshop();
    let mut sentences = vec!["Ik luister elke avond naar muziek."; 11];
    sentences.push("Elke avond kijk ik met mijn zus naar een film op tv.");
    sentences.push("De indicatie is er.");
    let words = text::write(&sheet(&workshop, &plan(&sentences)));
    // 121 words in 21 sentences; one of 12 words and one hard word.
    has(
        &words,
        &[
            "20 van de 21 zinnen zijn kort.",
            "In 19 van de 21 zinnen vonden wij niets dat moeilijk is.",
            "Woorden in een zin, gemiddeld: 5,8",
            "Zinnen met meer dan 10 woorden: 1 van de 21",
            "Opmerkingen per 10 zinnen: 1,0",
        ],
    );
    // What is good comes first.
    assert_eq!(words.lines().nth(3), Some("20 van de 21 zinnen zijn kort."));
    let english = sheet_in(&workshop, &plan(&sentences), Language::English);
    has(
        &text::write(&english),
        &[
            "20 of the 21 sentences are short.",
            "Words in a sentence, on average: 5.8",
        ],
    );
}

/// 19 sentences are too few for an average, 20 are enough.
#[test]
fn few_sentences_have_no_average() {
    let workshop = workshop();
    for (count, enough) in [(11, false), (12, true)] {
        let sentences = vec!["Ik luister elke avond naar muziek."; count];
        let words = text::write(&sheet(&workshop, &plan(&sentences)));
        let all = count + 8;
        has(&words, &[&format!("{all} van de {all} zinnen zijn kort.")]);
        assert_eq!(words.contains("gemiddeld:"), enough, "{words}");
        assert_eq!(words.contains("per 10 zinnen:"), enough);
        assert_eq!(words.contains("minder dan 20 zinnen"), !enough);
        assert!(!words.contains("Dit kan makkelijker"), "{words}");
    }
}

/// A planted word stands there once, with its place, its line and how often it is in the plan.
#[test]
fn a_hard_word_stands_at_its_place() {
    let workshop = workshop();
    let text = plan(&["De indicatie is er. Ik lach. De indicatie is op."]);
    let text = text.replacen("Ik kook mijn eten.", "Ik lees mijn indicatie zelf.", 1);
    let line = |words: &str| {
        1 + text
            .lines()
            .position(|it| it.contains(words))
            .expect("a line")
    };
    let view = sheet(&workshop, &text);
    assert_eq!(
        hard(&view),
        [Hard {
            heading: "Zo gaat het met mij".to_owned(),
            place: format!("regel {} van het bestand", line("De indicatie is er")),
            path: "situatie-4".to_owned(),
            marked: vec!["indicatie".to_owned()],
            said: vec!["“indicatie” is een moeilijk woord. Het staat er 3 keer.".to_owned()],
        }]
    );
    // It says where the others stand, each line once.
    let other = format!("  Ook op regel {}.", line("Ik lees mijn indicatie zelf"));
    has(&text::write(&view), &[&other]);
    let english = sheet_in(&workshop, &text, Language::English);
    let other = format!("  Also on line {}.", line("Ik lees mijn indicatie zelf"));
    has(&text::write(&english), &[&other]);
    // All three count for how many sentences are fine.
    has(
        &text::write(&view),
        &["In 8 van de 11 zinnen vonden wij niets dat moeilijk is."],
    );
    // Alone in the goal, it goes by the goal.
    let text = plan(&[]).replacen("Ik kook mijn eten.", "Ik lees mijn indicatie zelf.", 1);
    let found = hard(&sheet(&workshop, &text));
    assert_eq!(found[0].heading, "Doel 1: Ik kook elke dinsdag zelf.");
    assert_eq!(found[0].path, "doel-1/actie-1");
}

/// Two words for one thing: at the word that is used less, with the other lines. What the team reads alone is no part of it.
#[test]
fn two_words_for_one_thing_stand_at_the_one_that_is_used_less() {
    let workshop = workshop();
    let sentences = [
        "Ik ga naar de wc.",
        "Het toilet is vrij.",
        "De wc is boven.",
        "Het toilet is beneden.",
        "De wc is leuk.",
    ];
    let text = plan(&sentences);
    let line = |words: &str| {
        1 + text
            .lines()
            .position(|it| it.contains(words))
            .expect("a line")
    };
    let view = sheet(&workshop, &text);
    let found = hard(&view);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(
        found[0].said,
        ["U schrijft 3 keer “wc” en 2 keer “toilet”."]
    );
    assert_eq!(found[0].marked, ["toilet"]);
    assert_eq!(
        found[0].place,
        format!("regel {} van het bestand", line("Het toilet is vrij"))
    );
    let words = text::write(&view);
    has(&words, &["  Is dat hetzelfde? Kies dan 1 woord."]);
    has(
        &words,
        &[&format!(
            "  Ook op regel {}.",
            line("Het toilet is beneden")
        )],
    );
    // Known, in somebody's own words, or for the team alone.
    for fine in [
        plan(&["De wc is boven."]).replacen("Ik wil een eigen hond.", "Ik wil een toilet.", 1),
        plan(&["De wc is boven."]).replacen(
            "ik_zin = \"Ik kook elke dinsdag zelf.\"",
            "ik_zin = { kort = \"Ik kook elke dinsdag zelf.\", verhaal = \"Lotte schrobt het toilet.\" }",
            1,
        ),
        plan(&["De wc is boven.", "Het toilet is vrij."]).replacen(
            "[[mensen]]",
            "[weergave]\nwoorden_die_ik_ken = [\"toilet\"]\n\n[[mensen]]",
            1,
        ),
    ] {
        assert_eq!(hard(&sheet(&workshop, &fine)), []);
    }
}

/// The length of a sentence is about all of it, and marks nothing.
#[test]
fn a_long_sentence_has_no_mark() {
    let workshop = workshop();
    let text = plan(&["Elke avond kijk ik met mijn zus naar een film op tv."]);
    let found = hard(&sheet(&workshop, &text));
    assert_eq!(found.len(), 1);
    assert!(found[0].marked.is_empty());
    assert_eq!(found[0].said, ["Deze zin heeft 12 woorden."]);
}

/// A text for a relative is judged too, and what the team does not get is not shown: only on which line it stands.
#[test]
fn what_the_team_does_not_get_is_not_shown() {
    let workshop = workshop();
    let goal = "ik_zin = \"Ik kook elke dinsdag zelf.\"";
    let layers = "ik_zin = { kort = \"Ik kook elke dinsdag zelf.\", naaste = \"Lotte heeft een indicatie.\", \
         verhaal = \"Cliënt kookt middels begeleiding.\" }";
    let text = plan(&[]).replacen(goal, layers, 1);
    let view = sheet(&workshop, &text);
    assert_eq!(hard(&view), []);
    let line = 1 + text
        .lines()
        .position(|it| it.contains("indicatie"))
        .expect("a line");
    let words = text::write(&view);
    assert!(
        words.contains(&format!("Ook op regel {line} van het bestand")),
        "{words}"
    );
    assert!(!view.to_json().contains("indicatie"));
    // Of two words the other one is not shown either.
    let layers =
        "ik_zin = { kort = \"Ik boen elke dinsdag de wc.\", verhaal = \"Cliënt leert wassen.\" }";
    let other = plan(&["Het toilet is vrij."]).replacen(goal, layers, 1);
    let view = sheet(&workshop, &other);
    assert_eq!(hard(&view), []);
    assert!(!text::write(&view).contains("wc"), "{}", text::write(&view));
    // The goal goes by the words of the team, and what only the team reads is not judged.
    let text = text.replacen(
        "Ik kook mijn eten.",
        "Ik lees mijn polis en regelgeving.",
        1,
    );
    let found = hard(&sheet(&workshop, &text));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(
        found[0].heading,
        "Doel 1: Cliënt kookt middels begeleiding."
    );
}

/// In a household each text says whose it is.
#[test]
fn a_household_says_whose_text_it_is() {
    let workshop = workshop();
    let path = root().join("tests/plans/gezin-met-drie-kinderen/plan.toml");
    let text = std::fs::read_to_string(path).expect("the plan");
    let of = |from: &str, to: &str| {
        assert!(text.contains(from));
        let found = hard(&sheet(&workshop, &text.replacen(from, to, 1)));
        assert_eq!(found.len(), 1, "{found:#?}");
        let place = found[0].place.split_once(" · ").expect("whose").1;
        place.to_owned()
    };
    assert_eq!(
        of("Ik bak graag brood.", "Ik bak brood met mijn indicatie."),
        "voor Anna"
    );
    assert_eq!(
        of("Ik werk graag in de tuin.", "Ik werk met een indicatie."),
        "voor Tom"
    );
    let shared = of("Mila oefent met ons.", "Mila regelt een indicatie.");
    assert!(
        shared.contains("Anna") && shared.contains("Tom"),
        "{shared}"
    );
}

/// Somebody's own words are nobody's to change, and a word on the list is named but not judged.
#[test]
fn own_words_and_known_words_are_left_alone() {
    let workshop = workshop();
    let text = plan(&[]).replacen("Ik wil een eigen hond.", "Ik wil een indicatie.", 1);
    assert_eq!(hard(&sheet(&workshop, &text)), []);
    let text = plan(&["De indicatie is er."]).replacen(
        "[[mensen]]",
        "[weergave]\nwoorden_die_ik_ken = [\"indicatie\"]\n\n[[mensen]]",
        1,
    );
    let view = sheet(&workshop, &text);
    assert_eq!(hard(&view), []);
    has(
        &text::write(&view),
        &["1 moeilijk woord staat op uw lijst: indicatie."],
    );
}

/// Reading together stays, and no level is named. The sheet is for nobody else.
#[test]
fn it_names_no_level_and_is_for_the_team() {
    let workshop = workshop();
    for language in [Language::Dutch, Language::English] {
        let words = text::write(&sheet_in(&workshop, BASE, language));
        for level in ["A1", "A2", "B1", "CEFR", "ERK", "taalniveau"] {
            assert!(!words.contains(level), "{level}:\n{words}");
        }
        let together = match language {
            Language::English => "Always read the plan together.",
            _ => "Lees het plan altijd samen.",
        };
        assert!(words.contains(together));
    }
    let prepared = read(&workshop, BASE);
    let wishes = Wishes {
        product: Some(Product::Language),
        ..Wishes::default()
    };
    for reader in [Reader::Client, Reader::Relative("zus".to_owned())] {
        let stopped = workshop.view(&prepared, &reader, &wishes, DAY);
        assert!(matches!(stopped, Err(Stop::Refused(_))), "{reader:?}");
    }
}

/// What `check` says and what the sheet says is the same.
#[test]
fn the_sheet_and_check_say_the_same() {
    let workshop = workshop();
    let prepared = read(&workshop, BASE);
    let plain = workshop.plain(&prepared, DAY).expect("our own rules");
    let mut checked: Vec<String> = workshop
        .messages(&plain.report(), &prepared.file, Language::Dutch)
        .into_iter()
        .map(|it| it.message)
        .collect();
    let found = hard(&sheet(&workshop, BASE));
    let mut said: Vec<String> = found.into_iter().flat_map(|it| it.said).collect();
    checked.sort();
    said.sort();
    assert!(said.len() > 20);
    assert_eq!(said, checked);
}

fn files(workshop: &Workshop, prepared: &Prepared, formats: &[Format]) -> Vec<Output> {
    let wishes = Wishes {
        product: Some(Product::Language),
        ..Wishes::default()
    };
    let made = workshop
        .make(prepared, &Reader::Team, &wishes, DAY)
        .unwrap_or_else(|it| panic!("{it:?}"));
    workshop.produce(prepared, &made, formats).expect("files")
}

/// Also on paper, and marked in the plain text.
#[test]
fn it_comes_as_pdf_text_and_json() {
    let workshop = workshop();
    let prepared = read(&workshop, BASE);
    let formats = [Format::Pdf, Format::Text, Format::Json];
    let outputs = files(&workshop, &prepared, &formats);
    let names: Vec<&str> = outputs.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "plan-team-taalverslag.pdf",
            "plan-team-taalverslag.txt",
            "plan-team-taalverslag.json"
        ]
    );
    let written = String::from_utf8(outputs[1].bytes.clone()).expect("text");
    has(&written, &["De *cliënt* heeft een *indicatie*."]);
}

/// Whatever form it has, it says where a word stands again.
#[test]
fn each_form_says_where_a_word_stands_again() {
    let workshop = workshop();
    let text = plan(&["De indicatie is er.", "De indicatie is op."]);
    let line = text
        .lines()
        .position(|it| it.contains("indicatie is op"))
        .expect("a line");
    let prepared = read(&workshop, &text);
    let formats = [Format::Html, Format::Text, Format::Json];
    let said = format!("Ook op regel {}.", line + 1);
    for output in files(&workshop, &prepared, &formats) {
        let written = String::from_utf8_lossy(&output.bytes);
        assert_eq!(written.matches(&said).count(), 1, "{}", output.name);
    }
}
