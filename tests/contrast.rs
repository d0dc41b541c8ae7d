//! Every pair of words and ground in every theme: 7:1 for text, 3:1 for lines that mean something
//! (WCAG 2.2, 1.4.6 and 1.4.11). Read from the tokens themselves, so that a new colour is judged too.

mod support;

use std::collections::BTreeMap;

use support::root;

fn contrast(a: &str, b: &str) -> f64 {
    let colour = |hex| beeldplan::contrast::parse(hex).expect("hex");
    beeldplan::contrast::ratio(colour(a), colour(b))
}

/// The colours behind each name of a theme: one, or a tuple.
fn themes() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let text = std::fs::read_to_string(root().join("templates/themes.typ")).expect("the tokens");
    let table = text.split("#let themes = (").nth(1).expect("the themes");
    let table = table.split("\n)\n").next().expect("its end");
    let mut themes: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut current = String::new();
    for line in table.lines() {
        if let Some(name) = line
            .strip_prefix("  \"")
            .and_then(|it| it.strip_suffix("\": ("))
        {
            current = name.to_owned();
            themes.entry(current.clone()).or_default();
            continue;
        }
        let mut rest = line;
        while let Some((name, after)) = rest.split_once(": ") {
            let name = name
                .rsplit([' ', ',', '('])
                .next()
                .unwrap_or_default()
                .to_owned();
            let end = if after.starts_with('(') {
                after.find(')').map_or(after.len(), |at| at + 1)
            } else {
                after.find(',').unwrap_or(after.len())
            };
            let colours: Vec<String> = after[..end]
                .split('"')
                .skip(1)
                .step_by(2)
                .filter(|it| it.len() == 6)
                .map(str::to_owned)
                .collect();
            if !colours.is_empty() {
                themes
                    .get_mut(&current)
                    .expect("a theme")
                    .insert(name, colours);
            }
            rest = &after[end..];
        }
    }
    themes
}

/// The colours of life areas: (deep, mid, tint), unlike the tones.
const AREAS: [&str; 8] = [
    "wonen", "geld", "werk", "mensen", "steun", "gezond", "leren", "dag",
];

#[test]
fn text_and_lines_stand_out_in_every_theme() {
    let themes = themes();
    assert_eq!(themes.len(), 7);
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
        judge("accent on paper".into(), one("accent"), paper, 3.0);
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
