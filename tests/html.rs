//! The pages for a screen: read back with the parser of a browser, and compared with their View.

mod support;

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::OnceLock;

use beeldplan::contrast;
use beeldplan::html::{Files, Style};
use beeldplan::pipeline::{Format, Prepared, Stop, Workshop};
use beeldplan::plan::{Language, Product, Theme};
use beeldplan::resources::Resources;
use beeldplan::toml_reader::Choice as _;
use beeldplan::view::{Block, Fact, Reader, Section, Sentence, View, Wishes};
use support::html::{Element, is_sound};
use support::{DAY, prepare, prepare_text, root, workshop};

const HARD: &str = "tests/plans/taal-die-moeilijk-is/plan.toml";
const BASE: &str = include_str!("plans/taal-die-moeilijk-is/plan.toml");

/// Plans of each kind: many remarks, none, a household, another plan system.
const PLANS: [&str; 5] = [
    HARD,
    "tests/plans/man-met-weinig-woorden/plan.toml",
    "tests/plans/gezin-met-drie-kinderen/plan.toml",
    "tests/plans/vader-met-schulden/plan.toml",
    "tests/plans/eigen-soort-plan-van-de-organisatie/plan.toml",
];

const SHEETS: [Product; 2] = [Product::Language, Product::Friendliness];

fn style() -> Style {
    Style::load(&Resources::embedded()).expect("our own style")
}

/// The sheets for the team have no pictures.
fn view_of(workshop: &Workshop, prepared: &Prepared, wishes: &Wishes) -> View {
    match workshop.view(prepared, &Reader::Team, wishes, DAY) {
        Ok((built, ..)) => built.view,
        Err(stop) => panic!("{stop:?} {:?}", prepared.report),
    }
}

fn page_of(view: &View) -> String {
    style()
        .write(view, &Files::new())
        .unwrap_or_else(|it| panic!("{it}"))
}

fn wishes(product: Product, language: Language) -> Wishes {
    Wishes {
        product: Some(product),
        language: Some(language),
        ..Wishes::default()
    }
}

/// The base with other sentences in the place of all that is hard in it.
fn plan_with(sentences: &[&str]) -> String {
    let hard = "[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = \"De cliënt";
    let (before, rest) = BASE.split_once(hard).expect("a part");
    let (_, after) = rest.split_once("[[dromen]]").expect("a part");
    let mut text = before.to_owned();
    for it in sentences {
        text += &format!("[[situatie]]\nsoort = \"goed\"\nwie = \"ik\"\ntekst = '{it}'\n\n");
    }
    text + "[[dromen]]" + after
}

fn each_page(mut see: impl FnMut(&str, &View, &str)) {
    static PAGES: OnceLock<Vec<(String, View, String)>> = OnceLock::new();
    let pages = PAGES.get_or_init(|| {
        let workshop = workshop();
        let mut pages = Vec::new();
        for path in PLANS {
            let prepared = prepare(&workshop, path);
            for product in SHEETS {
                for language in [Language::Dutch, Language::English] {
                    let view = view_of(&workshop, &prepared, &wishes(product, language));
                    let name = format!("{path} {} {}", product.word(), language.word());
                    let page = page_of(&view);
                    pages.push((name, view, page));
                }
            }
        }
        pages
    });
    pages
        .iter()
        .for_each(|(name, view, page)| see(name, view, page));
}

#[test]
fn every_page_is_sound() {
    let mut seen = 0;
    each_page(|name, view, page| {
        is_sound(name, view, &Element::read(page));
        seen += 1;
    });
    assert_eq!(seen, PLANS.len() * SHEETS.len() * 2);
}

/// Every text of the blocks of a sheet, in the order in which it is read.
fn said(section: &Section) -> Vec<String> {
    let mut all = Vec::new();
    let of = |it: &Sentence| it.text.clone();
    let fact = |it: &Fact| vec![format!("{}:", it.label), it.value.text.clone()];
    for block in &section.blocks {
        match block {
            Block::Heading { text } => all.push(text.clone()),
            Block::Facts { facts } => all.extend(facts.iter().flat_map(fact)),
            Block::Points { lead, rows } => {
                all.extend(lead.iter().map(of));
                for row in rows {
                    all.push(format!("{} · {} · {}", row.id, row.word, row.who));
                    all.push(row.asks.text.clone());
                    all.extend(row.found.iter().chain(&row.places).map(of));
                }
            }
            Block::Hard {
                place,
                sentence,
                remarks,
                ..
            } => {
                all.push(place.clone());
                all.push(sentence.text.clone());
                for it in remarks {
                    all.push(format!("{}: {}", it.word, it.message.text));
                    all.push(it.help.text.clone());
                }
            }
            other => panic!("this test does not know {other:?}"),
        }
    }
    all
}

/// The words of the View and nothing else, in its order: title, whose it is, each part; then the line of the house.
#[test]
fn a_page_says_what_the_view_says() {
    each_page(|name, view, page| {
        let html = Element::read(page);
        let heard: Vec<String> = html
            .only("body")
            .pieces()
            .iter()
            .filter(|it| !it.has_class("heard"))
            .map(|it| it.text())
            .collect();
        let in_list: BTreeSet<String> = html
            .named("nav")
            .iter()
            .flat_map(|it| it.pieces())
            .map(|it| it.text())
            .collect();
        let mut wanted = vec![view.sections[0].title.clone(), view.footer.left.clone()];
        for (index, section) in view.sections.iter().chain(&view.credits).enumerate() {
            if index > 0 {
                wanted.push(section.title.clone());
            }
            wanted.extend(said(section));
        }
        wanted.extend(view.house.iter().map(|it| it.line.clone()));
        wanted.retain(|it| !it.is_empty());
        if in_list.is_empty() {
            assert_eq!(heard, wanted, "{name}");
        } else {
            // The list of titles stands between the first part and the second.
            let before = 2 + said(&view.sections[0]).len();
            let after = wanted.len() - before;
            assert_eq!(heard[..before], wanted[..before], "{name}");
            assert_eq!(heard[heard.len() - after..], wanted[before..], "{name}");
        }
    });
}

/// Bold, underlined, coloured, and for who listens: the words again behind their sentence.
#[test]
fn marked_words_are_seen_and_heard() {
    let workshop = workshop();
    let prepared = prepare(&workshop, HARD);
    for language in [Language::Dutch, Language::English] {
        let view = view_of(&workshop, &prepared, &wishes(Product::Language, language));
        let html = Element::read(&page_of(&view));
        let blocks: Vec<_> = view.sections.iter().flat_map(|it| &it.blocks).collect();
        let mut marked = 0;
        let mut items = html.all(&|it| {
            it.name == "li" && it.named("p").first().is_some_and(|p| p.has_class("place"))
        });
        items.reverse();
        for block in blocks {
            let Block::Hard {
                sentence, parts, ..
            } = block
            else {
                continue;
            };
            let item = items.pop().expect("an item of the list");
            let words: Vec<&str> = parts
                .iter()
                .filter(|it| it.marked)
                .map(|it| it.words.as_str())
                .collect();
            let marks: Vec<String> = item.named("mark").iter().map(|it| it.text()).collect();
            assert_eq!(marks, words);
            marked += marks.len();
            let heard = item.all(&|it| it.has_class("heard"));
            match words.is_empty() {
                true => assert!(heard.is_empty()),
                false => assert_eq!(
                    heard[0].text(),
                    format!("{}: {}", view.words.marked, words.join(", "))
                ),
            }
            // The plan is Dutch, also on an English sheet.
            let english = language == Language::English;
            let own = item.all(&|it| it.has_class("sentence"))[0];
            assert_eq!(own.text(), sentence.text);
            assert_eq!(own.attribute("lang"), english.then_some("nl"));
            for it in heard.iter().flat_map(|it| it.named("span")) {
                assert_eq!(it.attribute("lang"), english.then_some("nl"));
            }
        }
        assert!(items.is_empty() && marked > 20, "{marked}");
    }
    let rules = Resources::embedded();
    let rules = rules.text("templates/html/page.css").expect("the style");
    let mark = rules
        .lines()
        .find(|it| it.starts_with("mark {"))
        .expect("a rule for it");
    for needed in [
        "font-weight: 700",
        "text-decoration: underline",
        "background: var(--amber-tint)",
    ] {
        assert!(mark.contains(needed), "{needed}");
    }
}

/// Hidden text, comments, names of attributes: nowhere is a word that the View does not hold.
#[test]
fn nothing_is_in_a_page_that_is_not_in_its_view() {
    let workshop = workshop();
    let folder = tempfile::tempdir().expect("a folder");
    let grey =
        image::DynamicImage::ImageRgb8(image::RgbImage::from_pixel(600, 600, image::Rgb([120; 3])));
    grey.save(folder.path().join("foto.png")).expect("a photo");
    let text = std::fs::read_to_string(root().join("tests/visibility/plan.toml")).expect("a plan");
    let prepared = prepare_text(&workshop, "plan.toml", text, folder.path());
    let source = prepared.file.text().to_owned();
    // Each of these words stands in one key of the plan, so that one that leaks is seen.
    let secret = |view: &View| -> Vec<String> {
        let json = view.to_json();
        let words = source.split(|it: char| !it.is_alphanumeric());
        let words = words.filter(|it| it.len() > 6 && !json.contains(*it));
        words.map(str::to_owned).collect()
    };
    let frame: BTreeSet<&str> = [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "nav",
        "footer", "h1", "h2", "h3", "p", "ul", "li", "dl", "div", "dt", "dd", "a", "span",
        "strong", "mark", "svg", "circle", "path", "rect",
    ]
    .into();
    let mut leaks = 0;
    for product in SHEETS {
        let view = view_of(&workshop, &prepared, &wishes(product, Language::Dutch));
        let page = page_of(&view);
        let html = Element::read(&page);
        // Everything but the rules of the style, which are ours; the foot of a sheet stands in it too.
        let foot = html
            .only("style")
            .text()
            .lines()
            .last()
            .unwrap_or_default()
            .to_owned();
        let mut all = html.only("title").text() + &html.only("body").text() + &foot;
        html.each(&mut |it| it.attributes.iter().for_each(|(_, value)| all += value));
        for word in secret(&view) {
            assert!(!all.contains(&word), "{word}");
            leaks += 1;
        }
        html.each(&mut |it| {
            assert!(frame.contains(it.name.as_str()), "{}", it.name);
            for (name, value) in &it.attributes {
                let ours = match name.as_str() {
                    "id" | "aria-labelledby" => value == "inhoud" || value.starts_with("deel-"),
                    "href" => value.starts_with("#deel-"),
                    "class" | "role" | "lang" | "dir" | "tabindex" | "aria-hidden"
                    | "focusable" => value.len() < 20,
                    "charset" | "name" | "content" | "http-equiv" => it.name == "meta",
                    "viewbox" | "viewBox" | "d" | "fill" | "x" | "y" | "rx" | "cx" | "cy" | "r"
                    | "width" | "height" | "stroke" | "stroke-width" | "stroke-linecap"
                    | "stroke-linejoin" | "stroke-dasharray" => {
                        matches!(it.name.as_str(), "svg" | "circle" | "path" | "rect")
                    }
                    _ => false,
                };
                assert!(ours, "{} {name}={value:?}", it.name);
            }
        });
    }
    assert!(leaks > 300, "only {leaks} words were looked for");
}

/// Signs that mean something in a page are words here, wherever they stand: in sentences, names, headings, the title
/// and the foot of a sheet.
#[test]
fn hostile_text_stays_text() {
    let workshop = workshop();
    let hostile = r#"De indicatie </style></title><script>alert(1)</script> <img src=x onerror="a"> &amp; "b" is er."#;
    let text = plan_with(&[hostile]).replacen(
        "roepnaam = \"Lotte\"",
        r#"roepnaam = 'Lo</style><script>"}*{x:y}'"#,
        1,
    );
    assert!(text.contains("Lo</style>"));
    let prepared = prepare_text(&workshop, "plan.toml", text, &root());
    for product in SHEETS {
        let view = view_of(&workshop, &prepared, &wishes(product, Language::Dutch));
        let page = page_of(&view);
        let html = Element::read(&page);
        is_sound("hostile", &view, &html);
        assert!(html.named("script").is_empty() && html.named("img").is_empty());
        assert!(
            html.only("h1")
                .text()
                .contains(r#"Lo</style><script>"}*{x:y}"#)
        );
        let style = html.only("style").text();
        assert!(!style.contains('<') && !style.contains("*{x:y}"), "{style}");
        assert!(
            style.contains("Lo\\3c \\2f style\\3e \\3c script\\3e \\22 \\7d \\2a \\7b x\\3a y\\7d")
        );
        html.each(&mut |it| {
            assert!(
                it.attributes
                    .iter()
                    .all(|(name, _)| !name.starts_with("on"))
            );
        });
    }
    let view = view_of(
        &workshop,
        &prepared,
        &wishes(Product::Language, Language::Dutch),
    );
    let html = Element::read(&page_of(&view));
    let sentences = html.all(&|it| it.has_class("sentence"));
    assert!(
        sentences
            .iter()
            .any(|it| hostile.starts_with(it.text().trim_end())),
        "{hostile}"
    );
    assert!(
        html.only("body")
            .text()
            .contains("<script>alert(1)</script>")
    );
}

/// One file that asks for nothing: no address, no script, and a rule for the browser that says so.
#[test]
fn a_page_needs_nothing_else() {
    each_page(|name, _, page| {
        for wrong in [
            "://",
            "url(",
            "@import",
            "<script",
            "<link",
            "<iframe",
            "<img",
            "src=",
            "<!--",
            "javascript",
        ] {
            assert!(!page.contains(wrong), "{name}: {wrong}");
        }
        let html = Element::read(page);
        let policy = html.all(&|it| it.attribute("http-equiv") == Some("Content-Security-Policy"));
        let policy = policy[0].attribute("content").expect("its words");
        assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'"));
        let style = html.only("style").text();
        assert_eq!(style.matches('{').count(), style.matches('}').count());
    });
}

/// The colours of the theme that was asked for; the ordinary one is dark where the reader's device is. On paper
/// everything is black on white. What `tests/contrast.rs` judges is what stands here.
#[test]
fn a_page_has_the_colours_of_its_theme() {
    let workshop = workshop();
    let prepared = prepare(&workshop, HARD);
    let themes = Resources::embedded();
    let themes: toml::Table =
        toml::from_str(themes.text("templates/themes.toml").expect("the themes")).expect("a table");
    let colour =
        |theme: &str, name: &str| themes[theme][name].as_str().expect("six digits").to_owned();
    for word in Theme::WORDS {
        let mut wishes = wishes(Product::Language, Language::Dutch);
        wishes.theme = Theme::from_word(word);
        let view = view_of(&workshop, &prepared, &wishes);
        let page = page_of(&view);
        let style = Element::read(&page).only("style").text();
        let mut lines = style.lines();
        let own = lines.next().expect("the theme");
        for name in ["paper", "ink", "soft", "accent"] {
            assert!(
                own.contains(&format!("--{name}:#{};", colour(word, name))),
                "{word} {name}"
            );
        }
        let dark = style.contains("prefers-color-scheme:dark");
        assert_eq!(dark, *word == "kleur", "{word}");
        if dark {
            let line = lines.next().expect("the dark one");
            assert!(line.contains(&format!("--paper:#{};", colour("donker", "paper"))));
        }
        let print = lines.next().expect("paper");
        assert!(print.starts_with("@media print{:root{color-scheme:light;"));
        assert!(print.contains("--paper:#FFFFFF;--ink:#000000;"));
    }
}

/// An organisation's own colour comes through only as a colour.
#[test]
fn the_accent_of_a_house_is_a_colour_or_nothing() {
    let workshop = workshop();
    let prepared = prepare(&workshop, HARD);
    let mut view = view_of(
        &workshop,
        &prepared,
        &wishes(Product::Language, Language::Dutch),
    );
    view.edition.accent = Some("5B1A6E".to_owned());
    assert!(page_of(&view).contains("--accent:#5B1A6E;"));
    view.edition.accent = Some("red}</style><script>".to_owned());
    let page = page_of(&view);
    assert!(!page.contains("<script>") && page.contains("--accent:#0E5470;"));
    assert!(contrast::parse("red}</style>").is_none());
}

/// No letter is smaller than what the reader's device takes as ordinary, and larger ones are larger.
#[test]
fn letters_are_at_least_ordinary() {
    let workshop = workshop();
    let prepared = prepare(&workshop, HARD);
    let size = |asked: Option<f64>, name: &str| -> f64 {
        let mut wishes = wishes(Product::Language, Language::Dutch);
        wishes.text_size = asked;
        let page = page_of(&view_of(&workshop, &prepared, &wishes));
        let after = page.split(&format!("--{name}:")).nth(1).expect("a size");
        after
            .split("rem")
            .next()
            .and_then(|it| it.parse().ok())
            .expect("a number")
    };
    assert!(size(None, "size") > 1.0 && size(None, "label") >= 1.0);
    assert!((size(Some(36.0), "size") - 3.0).abs() < 0.001);
    // Every size of the rules grows with them.
    let rules = Resources::embedded();
    let rules = rules.text("templates/html/page.css").expect("the style");
    for size in rules.split("font-size: ").skip(1) {
        let size = size.split(';').next().unwrap_or_default();
        // Of drawings it is a part of their own width, which is 300 and more.
        let drawn = size
            .strip_suffix("px")
            .and_then(|it| it.parse::<f64>().ok());
        let grows = size
            .strip_suffix("em")
            .and_then(|it| it.parse::<f64>().ok());
        let ours = size.starts_with("var(--")
            || drawn.is_some_and(|it| it >= 18.0)
            || grows.is_some_and(|it| it >= 1.0);
        assert!(ours, "{size}");
    }
}

/// A short sheet needs no list of titles; a long one has every title in it.
#[test]
fn many_places_have_a_list() {
    let workshop = workshop();
    let few = prepare_text(
        &workshop,
        "plan.toml",
        plan_with(&["De indicatie is er."]),
        &root(),
    );
    let view = view_of(&workshop, &few, &wishes(Product::Language, Language::Dutch));
    assert!(Element::read(&page_of(&view)).named("nav").is_empty());
    let text = plan_with(&["De indicatie is er."]).replacen(
        "Ik kook mijn eten.",
        "Ik lees mijn polis en regelgeving.",
        1,
    );
    let many = prepare_text(&workshop, "plan.toml", text, &root());
    let mut view = view_of(
        &workshop,
        &many,
        &wishes(Product::Language, Language::Dutch),
    );
    let hard = view.sections[1].clone();
    view.sections.push(hard);
    let html = Element::read(&page_of(&view));
    is_sound("many", &view, &html);
    let titles: Vec<String> = html
        .only("nav")
        .named("a")
        .iter()
        .skip(1)
        .map(|it| it.text())
        .collect();
    let mut wanted = Vec::new();
    for section in &view.sections[1..] {
        wanted.push(section.title.clone());
        wanted.extend(section.blocks.iter().filter_map(|it| match it {
            Block::Heading { text } => Some(text.clone()),
            _ => None,
        }));
    }
    assert!(wanted.len() > 4, "{wanted:?}");
    assert_eq!(titles, wanted);
}

/// Beside the PDF, and the same bytes each time.
#[test]
fn it_comes_beside_the_pdf() {
    let folder = tempfile::tempdir().expect("a folder");
    let plan = root().join(HARD);
    let run = |words: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_beeldplan"))
            .args([
                "render",
                &plan.display().to_string(),
                "--date",
                "2027-01-11",
                "--messages",
                "nl",
            ])
            .args(words)
            .current_dir(folder.path())
            .output()
            .expect("the program starts");
        let words = [run.stdout, run.stderr].map(|it| String::from_utf8(it).expect("text"));
        (run.status.code(), words)
    };
    let page = folder.path().join("plan-team-taalverslag.html");
    let sheet = [
        "--product",
        "taalverslag",
        "--for",
        "team",
        "--format",
        "html,pdf",
    ];
    let (code, [said, _]) = run(&sheet);
    assert_eq!(code, Some(0));
    assert_eq!(
        said,
        "plan-team-taalverslag.pdf\nplan-team-taalverslag.html\n"
    );
    let first = std::fs::read(&page).expect("a page");
    assert_eq!(run(&sheet).0, Some(0));
    assert_eq!(std::fs::read(&page).expect("a page"), first);
    // Nobody else's page is overwritten.
    std::fs::write(
        folder.path().join("plan-team-clientvriendelijk.html"),
        "mine",
    )
    .expect("written");
    let (code, _) = run(&["--product", "clientvriendelijk", "--format", "html"]);
    assert_eq!(code, Some(2));
    // What has no page is said, also when nobody was named, and nothing is written: not the PDF either.
    for reader in ["client", "all"] {
        let (code, [said, why]) = run(&[
            "--for",
            reader,
            "--product",
            "poster",
            "--format",
            "pdf,html",
        ]);
        assert_eq!((code, said.as_str()), (Some(1), ""), "{why}");
        assert!(why.contains("Van “poster” maken wij geen html."), "{why}");
        assert!(why.contains("pdf, png, txt of json"), "{why}");
        assert!(why.contains("taalverslag"), "{why}");
    }
    assert!(!folder.path().join("plan-client-poster.pdf").exists());
}

/// Every product has a page or a refusal that names what can be had.
#[test]
fn what_has_no_page_is_refused() {
    let workshop = workshop();
    let prepared = prepare(
        &workshop,
        "tests/plans/jonge-vrouw-begeleid-wonen/plan.toml",
    );
    for word in Product::WORDS {
        let product = Product::from_word(word).expect("a product");
        assert!(Format::refuse(&[Format::Pdf, Format::Text], product).is_none());
        let refused = Format::refuse(&[Format::Pdf, Format::Html], product).is_some();
        assert_eq!(refused, !product.on_screen(), "{word}");
        if !refused {
            continue;
        }
        let wishes = wishes(product, Language::Dutch);
        let made = workshop.make_all(&prepared, &[Reader::Team], &wishes, &[Format::Html], DAY);
        assert!(matches!(&made[..], [Err(Stop::Refused(_))]), "{word}");
    }
}
