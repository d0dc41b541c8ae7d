//! How friendly a plan is for its client: each judgement in both directions, and the answers about two full plans.

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use beeldplan::check::friendliness::{Language, Layout, Material, judge};
use beeldplan::diagnostic::Report;
use beeldplan::friendliness::{Judged, PointKind, State};
use beeldplan::pipeline::{Prepared, Workshop};
use beeldplan::plan::Product;
use beeldplan::view::{Block, Reader, View, Wishes};
use support::{DAY, prepare_text, root, workshop};

const GOOD: &str = include_str!("friendliness/plan.toml");

/// The photos of this plan lie with another one.
fn folder() -> PathBuf {
    root().join("tests/plans/jonge-vrouw-begeleid-wonen")
}

fn prepare(workshop: &Workshop, text: &str) -> Prepared {
    let mut prepared = prepare_text(workshop, "plan.toml", text.to_owned(), &folder());
    // A rule may stop the plan for the very thing that is judged here.
    let read = |it: &&beeldplan::diagnostic::Diagnostic| !it.kind.id.starts_with("rule-");
    let faults: Vec<_> = prepared.report.iter().filter(read).collect();
    let errors = faults
        .iter()
        .any(|it| it.severity == beeldplan::diagnostic::Severity::Error);
    assert!(!errors, "{faults:#?}");
    prepared.report = Report::default();
    prepared
}

fn judged(workshop: &Workshop, text: &str) -> Vec<Judged> {
    let report = workshop.friendliness(&prepare(workshop, text), None, DAY);
    report.unwrap_or_else(|it| panic!("{it:?}")).judged
}

fn point<'j>(judged: &'j [Judged], id: &str) -> &'j Judged {
    judged.iter().find(|it| it.id == id).expect("the point")
}

const YES: State = State::Yes;
const NO: State = State::No;
const PARTLY: State = State::Partly;
const SKIPPED: State = State::NotApplicable;

/// Which point, what to replace in the good plan and by what, and what is said of the point then.
const CHANGES: &[(&str, &str, &str, State)] = &[
    ("C1.1", "soort = \"vraag\"", "soort = \"goed\"", PARTLY),
    (
        "C1.1",
        "ik_zeg = { wie = \"ik\", tekst = \"Ik wil zelf kiezen.\" }\ndit_ben_ik = [{ tekst = \"Ik hou van mijn muziek.\", picto = \"muziek\" }]\n",
        "",
        NO,
    ),
    (
        "C1.2",
        "wens = { wie = \"ik\"",
        "wens = { wie = \"marijke\"",
        NO,
    ),
    ("C1.3", "uitleg = \"Ik spaar eerst.\"\n", "", PARTLY),
    (
        "C1.3",
        "[[dromen]]\ncitaat = \"Ik wil naar zee.\"\nkan = \"later\"\nuitleg = \"Ik spaar eerst.\"\npicto = \"vakantie\"\n",
        "",
        NO,
    ),
    ("C1.4", "soort = \"zo-houden\"", "soort = \"goed\"", NO),
    (
        "C1.4",
        "wie = \"ik\"\ntekst = \"Ik blijf",
        "wie = \"marijke\"\ntekst = \"Ik blijf",
        PARTLY,
    ),
    ("C1.5", NO_CONSENT.0, NO_CONSENT.1, PARTLY),
    (
        "C1.7",
        "Ik maak een lijstje.",
        "Ik maak een lijstje voor mijn VG4.",
        NO,
    ),
    (
        "C1.7",
        "Ik maak een lijstje.",
        "Ik bel over mijn zorgprofiel.",
        NO,
    ),
    (
        "C2.1",
        "ik_zeg = { wie = \"ik\", tekst = \"Ik wil zelf kiezen.\" }\n",
        "",
        PARTLY,
    ),
    (
        "C2.1",
        "wens = { wie = \"ik\"",
        "wens = { wie = \"marijke\"",
        PARTLY,
    ),
    ("C2.3", "wie = \"ik\"\nwat", "wie = \"joost\"\nwat", NO),
    ("C2.4", "door = \"ik\"", "door = \"fatma\"", PARTLY),
    ("C2.4", "punt = \"C2.4\"", "punt = \"T1\"", State::ToTick),
    ("C2.6", "punt = \"C2.6\"", "punt = \"T1\"", State::ToTick),
    ("C2.7", "begrijp_ik = true\n", "", PARTLY),
    ("C2.7", "punt = \"C2.7\"", "punt = \"T1\"", State::ToTick),
    ("C2.8", "afschrift_op = 2027-01-08\n", "", PARTLY),
    (
        "C2.9",
        "stand = \"ja\"\nbegrijp_ik",
        "stand = \"nee\"\nbegrijp_ik",
        NO,
    ),
    (
        "C2.9",
        "stand = \"ja\"\nbegrijp_ik",
        "stand = \"nog-niet\"\nreden = \"Ik denk na.\"\nbegrijp_ik",
        PARTLY,
    ),
    ("C3.1", "foto = \"fotos/marijke.jpg\"\n", "", PARTLY),
    ("C3.2", "wie = \"marijke\"\nwat", "wie = \"ik\"\nwat", NO),
    ("C3.3", NO_CONSENT.0, NO_CONSENT.1, SKIPPED),
    (
        "C3.4",
        "wie = \"marijke\"\ncitaat",
        "wie = \"fatma\"\ncitaat",
        NO,
    ),
    (
        "C3.6",
        "gegeven_op = 2027-01-04",
        "gegeven_op = 2026-01-04\ntot = 2026-02-01",
        NO,
    ),
    ("C3.6", NO_CONSENT.0, NO_CONSENT.1, SKIPPED),
    ("C3.7", "naam = \"Fatma\"", "naam = \"Begeleiding\"", NO),
    (
        "C3.8",
        "2027-01-08\naanwezig = [\"ik\", \"marijke\", \"fatma\"]",
        "2027-01-08\naanwezig = [\"ik\", \"fatma\"]",
        NO,
    ),
    (
        "C3.8",
        "datum = 2027-01-08\naanwezig",
        "datum = 2027-02-08\naanwezig",
        SKIPPED,
    ),
    // A long sentence is hard to read, and has no jargon.
    (
        "C4.1",
        "Ik maak een lijstje.",
        "Ik maak elke maandag na het werk met mijn zus samen een lijstje.",
        PARTLY,
    ),
    (
        "C4.2",
        "Ik maak een lijstje.",
        "Ik maak elke maandag na het werk met mijn zus samen een lijstje.",
        YES,
    ),
    ("C4.1", "Ik leer koken.", "Ik heb een indicatie.", PARTLY),
    // Her booklet explains this word, and nothing explains the other.
    ("C4.2", "Ik leer koken.", "Ik heb een indicatie.", YES),
    ("C4.2", "Ik leer koken.", "Ik kook middels pannen.", PARTLY),
    // Her own words stay as they are.
    ("C4.2", "Ik wil naar zee.", "Ik ga middels de trein.", YES),
    // Only Dutch is looked at.
    ("C4.1", "letter = 16", "taal = \"en\"", State::NotChecked),
    (
        "C4.3",
        "wat = \"Marijke stuurt mij een recept.\"\npicto = \"bericht\"",
        "wat = \"Wij knipogen.\"",
        PARTLY,
    ),
    ("C4.3", "letter = 16", "plaatjes = \"geen\"", SKIPPED),
    (
        "C4.6",
        "Ik maak een lijstje.",
        "Ik schrijf mijn medicatie op.",
        NO,
    ),
    (
        "T1",
        "opgesteld_door = [\"marijke\", \"fatma\"]",
        "opgesteld_door = [\"fatma\"]",
        PARTLY,
    ),
    ("T5", NO_CONSENT.0, NO_CONSENT.1, PARTLY),
    (
        "B1",
        "Ik maak een lijstje.",
        "Ik schrijf mijn medicatie op.",
        PARTLY,
    ),
    (
        "B2",
        "wat_beteken_ik = \"Ik breng mijn buurvrouw soep.\"\n",
        "",
        PARTLY,
    ),
    (
        "B2",
        "[[gebieden]]\ndomein = \"rechten\"\nwat_doe_ik = \"Ik kies wie mijn plan leest.\"\n",
        "",
        PARTLY,
    ),
    (
        "B3",
        "wie = \"marijke\"\ncitaat",
        "wie = \"fatma\"\ncitaat",
        PARTLY,
    ),
];

/// What is said about two full plans. Read it as if a colleague wrote it.
#[test]
fn the_answers_about_full_plans() {
    let workshop = workshop();
    for name in ["jonge-vrouw-begeleid-wonen", "vader-met-schulden"] {
        let prepared = support::prepare(&workshop, &format!("tests/plans/{name}/plan.toml"));
        let wishes = Wishes {
            product: Some(Product::Friendliness),
            ..Wishes::default()
        };
        let (built, ..) = workshop
            .view(&prepared, &Reader::Team, &wishes, DAY)
            .unwrap_or_else(|it| panic!("{it:?}"));
        let found = beeldplan::text::write(&built.view);
        let path = root().join(format!("tests/friendliness/{name}.txt"));
        let written = snapbox::Data::read_from(&path, None).raw();
        snapbox::Assert::new()
            .action_env("SNAPSHOTS")
            .eq(found, written);
    }
}

/// In a household each member has an answer of her own, about the goals that she has a part in.
#[test]
fn a_household_has_an_answer_for_each_member() {
    let workshop = workshop();
    let prepared = support::prepare(&workshop, "tests/plans/gezin-met-drie-kinderen/plan.toml");
    let answer = |member: Option<&str>| {
        workshop
            .friendliness(&prepared, member, DAY)
            .unwrap_or_else(|it| panic!("{it:?}"))
    };
    let first = answer(None);
    assert_eq!(first.about, Reader::Member("anna".to_owned()));
    let goals = |member| {
        point(&answer(member).judged, "C1.2")
            .counts
            .expect("counts")
            .of
    };
    let plan = prepared.plan.as_ref().expect("a plan");
    assert_eq!(plan.goals.len(), 4);
    assert_eq!((goals(Some("anna")), goals(Some("noor"))), (3, 2));
    assert!(
        workshop
            .friendliness(&prepared, Some("niemand"), DAY)
            .is_err()
    );
}

/// What an organisation switched off is hidden from nobody of the team, and is nothing for others.
#[test]
fn rules_that_were_switched_off_are_named() {
    let workshop = workshop();
    let path = "tests/plans/eigen-soort-plan-van-de-organisatie/plan.toml";
    let prepared = support::prepare(&workshop, path);
    let json = |reader: Reader, product| {
        let wishes = Wishes {
            product: Some(product),
            ..Wishes::default()
        };
        let (built, ..) = workshop
            .view(&prepared, &reader, &wishes, DAY)
            .unwrap_or_else(|it| panic!("{it:?} {:?}", prepared.report));
        built.view.to_json()
    };
    for product in [Product::Plan, Product::Friendliness] {
        let team = json(Reader::Team, product);
        assert!(team.contains("ART-02") && team.contains("ART-06 (domeinen-met-doelen)"));
    }
    let client = json(Reader::Client, Product::Plan);
    assert!(!client.contains("ART-"));
    // Its own names, scale and pieces of life are what is printed.
    assert!(client.contains("Elke dag") && client.contains("gaat een beetje"));
    assert!(json(Reader::Client, Product::Preparation).contains("Waar ik in geloof"));
}

const NO_CONSENT: (&str, &str) = (
    "[[toestemmingen]]\nmet = \"marijke\"\nwat = [\"dit-ben-ik\", \"doelen\", \"evaluaties\", \"gebieden\"]\ngegeven_op = 2027-01-04\ndoor = \"ik\"\n",
    "",
);

#[test]
fn each_judgement_follows_the_plan() {
    let workshop = workshop();
    let good = judged(&workshop, GOOD);
    let wanted = |it: &Judged| match it.id.as_str() {
        _ if it.ticked.is_some() => State::Ticked,
        _ => YES,
    };
    let wrong: Vec<_> = good.iter().filter(|it| it.state != wanted(it)).collect();
    assert!(wrong.is_empty(), "the good plan: {wrong:#?}");
    let mut wrong = Vec::new();
    for (id, from, to, state) in CHANGES {
        assert!(GOOD.contains(from), "{id}: {from}");
        let changed = judged(&workshop, &GOOD.replacen(from, to, 1));
        let found = point(&changed, id);
        if found.state != *state {
            wrong.push(format!("{id} after {to:?}: {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The View and pages of the good plan, for what no plan file can break.
struct Made {
    view: View,
    layout: Layout,
    sheets: std::collections::BTreeMap<Product, View>,
}

fn made(workshop: &Workshop, prepared: &Prepared) -> Made {
    let made = workshop.make(prepared, &Reader::Client, &Wishes::default(), DAY);
    let made = made.unwrap_or_else(|it| panic!("{it:?}"));
    let facts = made.laid_out.facts();
    let sheet = |product| {
        let wishes = Wishes {
            product: Some(product),
            ..Wishes::default()
        };
        let (built, ..) = workshop
            .view(prepared, &Reader::Client, &wishes, DAY)
            .expect("a sheet");
        (product, built.view)
    };
    let products = [
        Product::Preparation,
        Product::Evaluation,
        Product::Explanation,
        Product::Page,
        Product::Poster,
        Product::Cards,
    ];
    Made {
        layout: Layout {
            pages: facts.pages,
            words: 100 * facts.pages,
            pages_per_page: 1,
            sections: facts.sections,
        },
        view: made.view,
        sheets: products.into_iter().map(sheet).collect(),
    }
}

fn of(
    workshop: &Workshop,
    prepared: &Prepared,
    made: &Made,
    language: Option<&Language>,
) -> Vec<Judged> {
    let plan = prepared.plan.as_ref().expect("a plan");
    judge(&Material {
        plan,
        profile: &workshop.profiles["ghz"],
        points: &workshop.points,
        today: DAY,
        client: &made.view,
        layout: &made.layout,
        sheets: &made.sheets,
        family: &[],
        language,
    })
}

/// What a plan file cannot break, broken in the View, in the sheets and on the pages.
#[test]
fn each_judgement_follows_what_is_printed() {
    let workshop = workshop();
    let prepared = prepare(&workshop, GOOD);
    let state = |made: &Made, id: &str| point(&of(&workshop, &prepared, made, None), id).state;
    let fresh = || made(&workshop, &prepared);
    let broken = |change: &dyn Fn(&mut Made), id: &str| {
        let mut made = fresh();
        assert_eq!(state(&made, id), YES, "{id}");
        change(&mut made);
        state(&made, id)
    };
    let without = |product| move |made: &mut Made| _ = made.sheets.remove(&product);
    let blocks = |keep: fn(&Block) -> bool| {
        move |made: &mut Made| {
            for section in &mut made.view.sections {
                section.blocks.retain(keep);
            }
        }
    };
    assert_eq!(
        broken(&blocks(|it| !matches!(it, Block::Disagree { .. })), "C2.5"),
        PARTLY
    );
    assert_eq!(broken(&without(Product::Evaluation), "C2.5"), PARTLY);
    assert_eq!(
        broken(
            &blocks(|it| !matches!(it, Block::Row { notes, .. } if !notes.is_empty())),
            "C3.5"
        ),
        PARTLY
    );
    assert_eq!(broken(&|it| it.view.edition.text_size = 13.0, "C4.7"), NO);
    let many = |it: &mut Made| _ = it.layout.sections.insert("dit-ben-ik".to_owned(), (2, 9));
    assert_eq!(broken(&many, "C4.5"), NO);
    assert_eq!(broken(&|it| it.layout.words *= 2, "T3"), PARTLY);
    assert_eq!(broken(&|it| it.view.without_pictures(), "T3"), PARTLY);
    assert_eq!(broken(&without(Product::Poster), "C4.10"), PARTLY);
    assert_eq!(broken(&without(Product::Cards), "T2"), PARTLY);
    assert_eq!(broken(&without(Product::Explanation), "T4"), NO);
    let foreign = |made: &mut Made| {
        for block in made.view.sections.iter_mut().flat_map(|it| &mut it.blocks) {
            if let Block::Row { sentences, .. } = block {
                sentences
                    .iter_mut()
                    .for_each(|it| it.text = "Zij doet iets.".to_owned());
            }
        }
    };
    assert_ne!(broken(&foreign, "C2.2"), YES);
    let timeless = |made: &mut Made| {
        made.view.cover = None;
        for section in &mut made.view.sections {
            section
                .blocks
                .retain(|it| !matches!(it, Block::Date(_) | Block::Lane(_)));
        }
    };
    assert_eq!(broken(&timeless, "C4.9"), SKIPPED);
    // Two areas that look the same.
    let mut profile = workshop.profiles["ghz"].clone();
    profile.domains[1].colour = profile.domains[0].colour.clone();
    let made = fresh();
    let judged = judge(&Material {
        plan: prepared.plan.as_ref().expect("a plan"),
        profile: &profile,
        points: &workshop.points,
        today: DAY,
        client: &made.view,
        layout: &made.layout,
        sheets: &made.sheets,
        family: &[],
        language: None,
    });
    assert_eq!(point(&judged, "C4.4").state, PARTLY);
}

/// Each hard sentence is counted at its place, also when its word was said before.
#[test]
fn hard_words_are_counted_at_each_place() {
    let workshop = workshop();
    let text = GOOD
        .replacen(
            "Ik leer koken.",
            "Ik kook middels pannen. Ik kook. Ik eet middels borden.",
            1,
        )
        .replacen("Ik werk in de winkel.", "Ik werk middels de fiets.", 1);
    let good = judged(&workshop, GOOD);
    let judged = judged(&workshop, &text);
    let sentences = |judged: &[Judged]| point(judged, "C4.2").counts.expect("counts");
    let (before, after) = (sentences(&good), sentences(&judged));
    assert_eq!(before.have, before.of);
    assert_eq!(after.of, before.of + 2);
    assert_eq!(after.have, after.of - 3);
    let places: Vec<(&str, &str)> = point(&judged, "C4.2")
        .places
        .iter()
        .map(|it| (it.path.as_str(), it.words.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            ("gebied-3", "Ik kook middels pannen."),
            ("gebied-3", "Ik eet middels borden."),
            ("gebied-6", "Ik werk middels de fiets.")
        ]
    );
}

/// A word that the client knows is no jargon, nor is one that the plan explains.
#[test]
fn what_the_client_knows_is_no_jargon() {
    let workshop = workshop();
    let hard = GOOD.replacen("Ik leer koken.", "Ik kook middels pannen.", 1);
    let known = hard.replacen(
        "letter = 16",
        "letter = 16\nwoorden_die_ik_ken = [\"middels\"]",
        1,
    );
    let explained = format!("{hard}\n[woorden]\nmiddels = \"Dat is: met.\"\n");
    for (text, state) in [(hard, PARTLY), (known, YES), (explained, YES)] {
        assert_eq!(point(&judged(&workshop, &text), "C4.2").state, state);
    }
}

/// Of words that are not the team's to read, the sheet says only where they stand.
#[test]
fn hard_words_that_the_team_does_not_get_are_counted_and_not_shown() {
    let workshop = workshop();
    let layers = "ik_zin = { kort = \"Ik kook middels pannen. Ik eet middels borden.\", verhaal = \"Noor kookt.\" }";
    let text = GOOD.replacen("ik_zin = \"Ik kook elke dinsdag zelf.\"", layers, 1);
    let judged = judged(&workshop, &text);
    let point = point(&judged, "C4.2");
    let counts = point.counts.expect("counts");
    assert_eq!(counts.have, counts.of - 2);
    let places = point.places.iter();
    let places: Vec<_> = places
        .map(|it| (it.path.as_str(), it.words.as_str()))
        .collect();
    assert_eq!(places, [("doel-1", "")]);
}

/// Until somebody looks at the language nobody says that the words are fine.
#[test]
fn the_language_is_not_checked_until_somebody_checks_it() {
    let workshop = workshop();
    let prepared = prepare(&workshop, GOOD);
    let made = made(&workshop, &prepared);
    let hard = Language {
        sentences: 10,
        hard: vec![("doel-1".to_owned(), "Ik kook elke dinsdag zelf.".to_owned())],
        unexplained: Vec::new(),
    };
    let before = of(&workshop, &prepared, &made, None);
    let after = of(&workshop, &prepared, &made, Some(&hard));
    assert_eq!(point(&before, "C4.1").state, State::NotChecked);
    assert_eq!(point(&after, "C4.1").state, PARTLY);
    assert!(point(&after, "C4.1").places[0].span.is_some());
    assert_eq!(point(&after, "C4.2").state, YES);
}

/// Every point of a program has a judgement of its own: none falls through to "look yourself".
#[test]
fn no_point_of_the_program_is_left_to_people() {
    let workshop = workshop();
    for it in judged(&workshop, GOOD) {
        let people = it
            .found
            .iter()
            .any(|it| matches!(it.id, "friendly-to-tick" | "friendly-ticked"));
        assert_eq!(people, it.kind == PointKind::Human, "{}", it.id);
    }
}

/// A tick of tomorrow counts tomorrow.
#[test]
fn a_tick_counts_from_its_day() {
    let workshop = workshop();
    let text = GOOD.replacen(
        "punt = \"C1.6\"\nwie = \"fatma\"\nop = 2027-01-05",
        "punt = \"C1.6\"\nwie = \"fatma\"\nop = 2027-02-05",
        1,
    );
    assert_eq!(
        point(&judged(&workshop, &text), "C1.6").state,
        State::ToTick
    );
}

/// Every state has a sign of its own on the page.
#[test]
fn every_state_is_drawn() {
    let text =
        std::fs::read_to_string(root().join("templates/parts/points.typ")).expect("the part");
    let words: BTreeSet<&str> = State::ALL.iter().map(|it| it.word()).collect();
    assert_eq!(words.len(), State::ALL.len());
    for word in words {
        assert!(text.contains(&format!("kind == \"{word}\"")), "{word}");
    }
}
