//! Every pair of words and ground in every theme: 7:1 for text, 3:1 for lines that mean something
//! (WCAG 2.2, 1.4.6 and 1.4.11). Read from the tokens themselves, so that a new colour is judged too.

mod support;

use std::collections::BTreeMap;

use beeldplan::plan::Theme;
use support::root;

fn contrast(a: &str, b: &str) -> f64 {
    let colour = |hex| beeldplan::contrast::parse(hex).expect("hex");
    beeldplan::contrast::ratio(colour(a), colour(b))
}

/// The colours behind each name of a theme: one, or three.
fn themes() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let text = std::fs::read_to_string(root().join("templates/themes.toml")).expect("the tokens");
    let table: toml::Table = toml::from_str(&text).expect("a table");
    let mut themes: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    for (theme, colours) in table {
        let mut all = BTreeMap::new();
        collect(&colours, &mut all);
        themes.insert(theme, all);
    }
    themes
}

fn collect(colours: &toml::Value, all: &mut BTreeMap<String, Vec<String>>) {
    for (name, value) in colours.as_table().expect("a theme") {
        let hex = |it: &toml::Value| it.as_str().expect("six digits").to_owned();
        match value {
            toml::Value::Table(_) => collect(value, all),
            toml::Value::Array(three) => {
                all.insert(name.clone(), three.iter().map(hex).collect());
            }
            one => {
                all.insert(name.clone(), vec![hex(one)]);
            }
        }
    }
}

/// The colours of life areas: (deep, mid, tint), unlike the tones.
const AREAS: [&str; 8] = [
    "wonen", "geld", "werk", "mensen", "steun", "gezond", "leren", "dag",
];

#[test]
fn text_and_lines_stand_out_in_every_theme() {
    let themes = themes();
    // What an edition can ask for, and the dark one of screens.
    assert_eq!(themes.len(), Theme::WORDS.len() + 1);
    assert!(Theme::WORDS.iter().all(|it| themes.contains_key(*it)));
    let mut weak = Vec::new();
    for (theme, colours) in &themes {
        let one = |name: &str| colours[name][0].as_str();
        let (paper, ink, on_deep) = (one("paper"), one("ink"), one("on-deep"));
        let mut judge = |what: String, a: &str, b: &str, least: f64| {
            let ratio = contrast(a, b);
            if ratio < least {
                weak.push(format!("{theme}: {what} {ratio:.2} < {least}"));
            }
        };
        judge("ink on paper".into(), ink, paper, 7.0);
        judge("soft on paper".into(), one("soft"), paper, 7.0);
        judge("ink on sand".into(), ink, one("sand"), 7.0);
        judge("soft on sand".into(), one("soft"), one("sand"), 7.0);
        judge("accent on paper".into(), one("accent"), paper, 7.0);
        judge("rule on paper".into(), one("rule"), paper, 3.0);
        for (name, values) in colours {
            let is_area = name == "area" || AREAS.contains(&name.as_str());
            match values.as_slice() {
                // The middle one fills drawings and never carries words.
                [deep, _, tint] if is_area => {
                    judge(format!("area {name} on paper"), deep, paper, 7.0);
                    judge(format!("words on area {name}"), on_deep, deep, 7.0);
                    judge(format!("area {name} on its tint"), deep, tint, 3.0);
                    judge(format!("ink on area {name}"), ink, tint, 7.0);
                }
                [line, tint, deep] => {
                    judge(format!("{name} line on paper"), line, paper, 3.0);
                    judge(format!("ink on {name} tint"), ink, tint, 7.0);
                    judge(format!("soft on {name} tint"), one("soft"), tint, 7.0);
                    judge(format!("{name} deep on paper"), deep, paper, 7.0);
                    judge(format!("words on {name} deep"), on_deep, deep, 7.0);
                }
                _ => {}
            }
        }
    }
    assert!(
        themes["kleur"].len() > 20,
        "the tokens were not read: {themes:?}"
    );
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn a_first_letter_has_the_colours_of_its_side() {
    use beeldplan::view::Shape;
    let themes = themes();
    for (shape, side) in [
        (Shape::Circle, "me"),
        (Shape::Square, "network"),
        (Shape::Shield, "volunteer"),
        (Shape::Hexagon, "professional"),
    ] {
        let (line, ground) = shape.tone();
        assert_eq!(themes["kleur"][side][..2], [line, ground], "{side}");
    }
}
