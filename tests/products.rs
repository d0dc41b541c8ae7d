//! Every product, in themes and sizes, of the full plans: verified, and measured on its pages.

mod support;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use beeldplan::audience::Audience;
use beeldplan::pipeline::{Format, Prepared, Workshop};
use beeldplan::plan::{Language, Paper, Product, Theme};
use beeldplan::toml_reader::Choice as _;
use beeldplan::typeset::{self, Run};
use beeldplan::verify::verify;
use beeldplan::view::{Reader, Wishes};
use support::{DAY, prepare, prepare_text, root, workshop};

const PLANS: [&str; 5] = [
    "tests/plans/jonge-vrouw-begeleid-wonen/plan.toml",
    "tests/plans/oudere-man-woongroep/plan.toml",
    "tests/plans/vrouw-in-een-kliniek/plan.toml",
    "tests/plans/vader-met-schulden/plan.toml",
    "tests/plans/man-met-schulden-en-hond/plan.toml",
];

const HOUSEHOLD: &str = "tests/plans/gezin-met-drie-kinderen/plan.toml";

fn products() -> Vec<Product> {
    let words = Product::WORDS.iter();
    words.filter_map(|word| Product::from_word(word)).collect()
}

/// Does the work on each item on two threads, each with a workshop of its own.
fn each<T: Sync>(items: &[T], work: impl Fn(&Workshop, &T) + Sync) {
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let workshop = workshop();
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let run = std::panic::AssertUnwindSafe(|| work(&workshop, item));
                    if let Err(panic) = std::panic::catch_unwind(run) {
                        let words = panic.downcast_ref::<String>().cloned();
                        failed
                            .lock()
                            .expect("a list")
                            .push(words.unwrap_or_default());
                    }
                    typeset::forget();
                }
            });
        }
    });
    let failed = failed.into_inner().expect("a list");
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_product_keeps_every_promise() {
    let mut all = Vec::new();
    for plan in PLANS {
        let for_client = |it: &Product| it.audiences().contains(&Audience::Client);
        for product in products().into_iter().filter(for_client) {
            // A theme changes no size, so large letters are tried in one of them.
            for (theme, size) in [
                (Theme::Colour, 16.0),
                (Theme::BlackAndWhite, 16.0),
                (Theme::YellowOnBlack, 24.0),
            ] {
                all.push((plan, product, theme, size));
            }
        }
    }
    each(&all, |workshop, (plan, product, theme, size)| {
        let wishes = Wishes {
            product: Some(*product),
            theme: Some(*theme),
            text_size: Some(*size),
            ..Wishes::default()
        };
        judge(workshop, plan, &first_reader(*product), &wishes);
    });
}

/// Other readers, papers and themes, one of each.
#[test]
fn other_readers_papers_and_themes_too() {
    let mut all: Vec<(Reader, Wishes)> = Vec::new();
    for product in products() {
        for reader in [Reader::Relative("marijke".to_owned()), Reader::Team] {
            if product.audiences().contains(&reader.audience()) {
                let wishes = Wishes {
                    product: Some(product),
                    ..Wishes::default()
                };
                all.push((reader, wishes));
            }
        }
        for paper in [Paper::A5, Paper::A3] {
            if !product.audiences().contains(&Audience::Client) {
                continue;
            }
            let wishes = Wishes {
                product: Some(product),
                paper: Some(paper),
                ..Wishes::default()
            };
            let other = match product {
                Product::Poster => paper == Paper::A3,
                Product::Crisis => false,
                _ => true,
            };
            if other {
                all.push((first_reader(product), wishes));
            }
        }
    }
    for theme in Theme::WORDS {
        let wishes = Wishes {
            product: Some(Product::Wheel),
            theme: Theme::from_word(theme),
            text_size: Some(14.0),
            ..Wishes::default()
        };
        all.push((Reader::Client, wishes));
    }
    for size in [18.0, 20.0, 28.0, 36.0] {
        let wishes = Wishes {
            text_size: Some(size),
            ..Wishes::default()
        };
        all.push((Reader::Client, wishes));
    }
    let of = |key: fn(&mut Wishes)| {
        let mut wishes = Wishes::default();
        key(&mut wishes);
        (Reader::Client, wishes)
    };
    all.push(of(|it| it.density = Some(beeldplan::plan::Density::None)));
    all.push(of(|it| {
        it.density = Some(beeldplan::plan::Density::KeyWords)
    }));
    all.push(of(|it| {
        it.picture_size = Some(beeldplan::plan::PictureSize::Large);
        it.picture_words = Some(true);
    }));
    each(&all, |workshop, (reader, wishes)| {
        judge(workshop, PLANS[0], reader, wishes);
    });
}

/// A household: a grown-up, a child, a relative and the team, and the safety plan of each.
#[test]
fn a_household_keeps_every_promise() {
    let member = |id: &str| Reader::Member(id.to_owned());
    let mut all = Vec::new();
    for product in products() {
        for reader in [
            member("anna"),
            member("noor"),
            Reader::Relative("joke".to_owned()),
            Reader::Team,
        ] {
            let for_a_child = [
                Product::Plan,
                Product::Week,
                Product::Cards,
                Product::Safety,
            ];
            let fit = reader != member("noor") || for_a_child.contains(&product);
            if fit && product.audiences().contains(&reader.audience()) {
                all.push((reader, product, Theme::Colour, None));
            }
        }
    }
    for product in [Product::Plan, Product::Safety] {
        all.push((member("anna"), product, Theme::BlackAndWhite, Some(24.0)));
        all.push((member("noor"), product, Theme::YellowOnBlack, Some(20.0)));
    }
    each(&all, |workshop, (reader, product, theme, size)| {
        let wishes = Wishes {
            product: Some(*product),
            theme: Some(*theme),
            text_size: *size,
            ..Wishes::default()
        };
        judge(workshop, HOUSEHOLD, reader, &wishes);
    });
}

/// The votes, the stones and the tables of a plan that a circle makes, for everybody and in large letters.
#[test]
fn a_plan_of_a_circle_for_every_reader() {
    let mut all: Vec<(Reader, Wishes)> = Vec::new();
    for reader in [
        Reader::Client,
        Reader::Relative("hennie".to_owned()),
        Reader::Team,
    ] {
        for product in [
            Product::Plan,
            Product::Ino,
            Product::Checklist,
            Product::People,
        ] {
            if product.audiences().contains(&reader.audience()) {
                let wishes = Wishes {
                    product: Some(product),
                    ..Wishes::default()
                };
                all.push((reader.clone(), wishes));
            }
        }
    }
    for (size, paper) in [(20.0, Paper::A4), (36.0, Paper::A4), (14.0, Paper::A5)] {
        let wishes = Wishes {
            text_size: Some(size),
            paper: Some(paper),
            ..Wishes::default()
        };
        all.push((Reader::Client, wishes));
    }
    each(&all, |workshop, (reader, wishes)| {
        judge(workshop, PLANS[4], reader, wishes);
    });
}

/// Every kind of remark on the sheet about the language, with its marks.
#[test]
fn what_is_hard_to_read_keeps_every_promise() {
    let mut all = Vec::new();
    for (theme, size) in [
        (Theme::Colour, None),
        (Theme::BlackAndWhite, None),
        (Theme::WhiteOnBlack, Some(16.0)),
        (Theme::Colour, Some(28.0)),
    ] {
        for language in [Language::Dutch, Language::English] {
            all.push(Wishes {
                product: Some(Product::Language),
                theme: Some(theme),
                text_size: size,
                language: Some(language),
                ..Wishes::default()
            });
        }
    }
    each(&all, |workshop, wishes| {
        let plan = "tests/plans/taal-die-moeilijk-is/plan.toml";
        judge(workshop, plan, &Reader::Team, wishes);
    });
}

fn judge(workshop: &Workshop, plan: &str, reader: &Reader, wishes: &Wishes) {
    let prepared = prepare(workshop, plan);
    let what = format!("{plan} {reader:?} {wishes:?}");
    let made = match workshop.make(&prepared, reader, wishes, DAY) {
        Ok(made) => made,
        // Not every plan has a signal plan, a crisis sheet, a meeting or a map of the network; see `nothing_to_show`.
        Err(_) if nothing_to_show(&prepared, wishes.product) => return,
        Err(stop) => panic!("{what}: {stop:?}"),
    };
    let outputs = workshop
        .produce(&prepared, &made, &[Format::Pdf])
        .expect("a PDF");
    let verdict = verify(&outputs[0].bytes, Some(&made.view)).expect("a PDF");
    assert!(
        verdict.findings.is_empty(),
        "{what}: {:#?}",
        verdict.findings
    );
    overlaps(&what, &made.laid_out.runs());
    if matches!(wishes.product, Some(Product::Page | Product::Crisis)) {
        assert_eq!(made.laid_out.pages(), 1, "{what}");
    }
}

fn nothing_to_show(prepared: &Prepared, product: Option<Product>) -> bool {
    let plan = prepared.plan.as_ref().expect("a plan");
    match product {
        Some(Product::Signals) => plan.signals.is_none(),
        Some(Product::Crisis | Product::CrisisPages) => plan.crisis.is_none(),
        Some(Product::Safety) => plan.safety.is_none(),
        Some(Product::Network | Product::Wheel) => plan.is_household(),
        Some(Product::Ino) => plan.meetings.is_empty(),
        Some(Product::Checklist) => plan.process.is_none(),
        _ => false,
    }
}

/// The client, or the team where a product is not for her.
fn first_reader(product: Product) -> Reader {
    match product.audiences().contains(&Audience::Client) {
        true => Reader::Client,
        false => Reader::Team,
    }
}

/// No letters on other letters.
fn overlaps(what: &str, runs: &[Run]) {
    for (index, a) in runs.iter().enumerate() {
        for b in &runs[index + 1..] {
            if a.page != b.page {
                break;
            }
            let wide = a.right.min(b.right) - a.left.max(b.left);
            // The box of a line is taller than its letters.
            let tall = a.bottom.min(b.bottom) - a.top.max(b.top);
            let least = (a.bottom - a.top).min(b.bottom - b.top);
            let letters = |run: &Run| !run.text.trim().is_empty();
            assert!(
                wide < 1.0 || tall < least * 0.45 || !letters(a) || !letters(b),
                "{what}: page {}: {:?} on {:?}",
                a.page,
                a.text,
                b.text
            );
        }
    }
}

/// Long names, forty actions, twenty-five people, an empty part, sentences of one word, a word of
/// sixty letters: nothing runs over, nothing overlaps, nothing shrinks.
#[test]
fn a_plan_of_extremes_stays_on_its_pages() {
    let text = extremes();
    let mut all = Vec::new();
    // The plan of extremes has no signal plan, no crisis sheet, no plan for safety, no meeting and no work process.
    let client = |it: &Product| first_reader(*it) == Reader::Client;
    let without = [
        Product::Signals,
        Product::Crisis,
        Product::CrisisPages,
        Product::Safety,
        Product::Ino,
        Product::Checklist,
    ];
    let shown = |it: &Product| !without.contains(it);
    for product in products().into_iter().filter(client).filter(shown) {
        for size in [14.0, 16.0, 24.0, 36.0] {
            all.push((product, size));
        }
    }
    each(&all, |workshop, (product, size)| {
        let prepared = prepare_text(workshop, "plan.toml", text.clone(), &root());
        let wishes = Wishes {
            product: Some(*product),
            text_size: Some(*size),
            ..Wishes::default()
        };
        let what = format!("{product:?} {size}");
        let (built, edition, files) = workshop
            .view(&prepared, &Reader::Client, &wishes, DAY)
            .unwrap_or_else(|stop| panic!("{what}: {stop:?} {:?}", prepared.report));
        let engine = workshop.engine().expect("our own data");
        let laid_out = engine.lay_out(&built.view, &files).expect("pages");
        let runs = laid_out.runs();
        overlaps(&what, &runs);
        for run in runs.iter().filter(|it| !it.text.trim().is_empty()) {
            let (width, height) = laid_out.page_size(run.page);
            let inside = run.left >= 5.0
                && run.right <= width - 5.0
                && run.top >= 3.0
                && run.bottom <= height - 3.0;
            assert!(inside, "{what}: {:?} runs over page {}", run.text, run.page);
            assert!(
                run.size >= 13.95,
                "{what}: {:?} is {} pt",
                run.text,
                run.size
            );
        }
        // A word that is too wide is said to the writer.
        if *product == Product::Plan {
            let facts = laid_out.facts();
            assert!(!facts.broken_words.is_empty(), "{what}: nothing said");
        }
        assert_eq!(edition.text_size, *size);
    });
}

fn extremes() -> String {
    let base = std::fs::read_to_string(root().join("tests/plans/zin-zonder-plaatje/plan.toml"))
        .expect("a plan");
    let word = "meervoudigepersoonlijkheidsproblematiekbehandelingsovereenk";
    let mut text = base.replace(
        "tekst = \"Ik sta elke dag zelf op.\"",
        &format!("tekst = \"Ik ken {word}.\""),
    );
    text = text.replace(
        "roepnaam = \"Lotte\"",
        "roepnaam = \"Maximiliaan-Alexander-Bartholomeus\"",
    );
    for number in 0..23 {
        let (side, ring) = [("netwerk", 1), ("professional", 2), ("vrijwilliger", 3)][number % 3];
        text.push_str(&format!(
            "\n[[mensen]]\nid = \"mens-{number}\"\nnaam = \"Wilhelmina-Johanna-Elisabeth de {number}e\"\n\
             relatie = \"persoonlijk begeleider van de avonddienst\"\nkant = \"{side}\"\nkring = {ring}\n"
        ));
    }
    // Forty actions in one goal of their own.
    text.push_str("\n[[doelen]]\nid = \"veel\"\ndomein = \"relaties\"\nik_zin = \"Ik doe heel veel dingen samen met heel veel mensen uit mijn buurt.\"\n");
    for number in 0..40 {
        let who = ["ik", "zus", "sam", "mens-2"][number % 4];
        text.push_str(&format!(
            "\n[[doelen.acties]]\nwie = \"{who}\"\nwat = \"Kijk.\"\nwanneer = \"elke woensdagochtend\"\ndagen = [\"woensdag\"]\ntijd = 09:{number:02}:00\nwaar = \"in het wijkgezondheidscentrum\"\n"
        ));
    }
    text.push_str("\n[[gebieden]]\ndomein = \"relaties\"\nhoe_gaat_het = \"goed\"\n\n[[gebieden]]\ndomein = \"lichaam\"\nhoe_gaat_het = \"gaat-wel\"\n");
    text
}

/// A line ends where a phrase ends: never on an article or a preposition.
#[test]
fn lines_break_between_phrases() {
    let workshop = workshop();
    let prepared = prepare(&workshop, PLANS[1]);
    let wishes = Wishes {
        text_size: Some(20.0),
        ..Wishes::default()
    };
    let Ok(made) = workshop.make(&prepared, &Reader::Client, &wishes, DAY) else {
        panic!("a good plan");
    };
    let runs = made.laid_out.runs();
    // What ends on such a word by itself is no broken line: "Dit plan begint op".
    let view = made.view.to_json();
    let mut lines = 0;
    for (index, run) in runs.iter().enumerate() {
        let last = run.text.split_whitespace().last().unwrap_or_default();
        let goes_on = runs.get(index + 1).is_some_and(|next| {
            next.page == run.page && next.top > run.top && (next.left - run.left).abs() < 1.0
        });
        if goes_on {
            if view.contains(&format!("\"{}\"", run.text.trim())) {
                continue;
            }
            lines += 1;
            let clinging = ["de", "het", "een", "met", "van", "naar", "mijn", "in", "op"];
            assert!(
                !clinging.contains(&last),
                "a line ends on {last:?}: {:?}",
                run.text
            );
        }
    }
    assert!(lines > 20, "hardly a sentence of two lines: {lines}");
}

/// No heading stands alone at the foot of a page.
#[test]
fn no_heading_is_alone_at_the_foot() {
    let workshop = workshop();
    for plan in PLANS {
        let prepared = prepare(&workshop, plan);
        for size in [14.0, 18.0, 24.0] {
            let wishes = Wishes {
                text_size: Some(size),
                ..Wishes::default()
            };
            let Ok(made) = workshop.make(&prepared, &Reader::Client, &wishes, DAY) else {
                panic!("a good plan");
            };
            let runs = made.laid_out.runs();
            let heading = size + 2.5;
            // The box to say no has lines below its words, for a pen.
            let no = "Hier ben ik het niet mee eens";
            let headings = runs
                .iter()
                .filter(|it| it.size > heading && it.text.trim() != no);
            for run in headings {
                let (_, height) = made.laid_out.page_size(run.page);
                let foot = height - 22.0;
                let below =
                    |it: &&Run| it.page == run.page && it.top > run.top + 2.0 && it.bottom < foot;
                assert!(
                    runs.iter().any(|it| below(&it)),
                    "{plan} {size}: {:?} is the last of page {}",
                    run.text,
                    run.page
                );
            }
        }
    }
}
