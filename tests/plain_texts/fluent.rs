//! Every sentence that a file of messages can say: one for each way through its choices.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// Which way a choice on a variable goes.
type Way<'t> = BTreeMap<&'t str, &'t str>;

/// The id of each message with one of its texts.
pub fn texts(source: &str) -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(source).expect("a file of messages");
    let mut found = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let mut patterns: Vec<(String, &Pattern<&str>)> = Vec::new();
        patterns.extend(message.value.iter().map(|it| (id.to_owned(), it)));
        for attribute in &message.attributes {
            patterns.push((format!("{id}.{}", attribute.id.name), &attribute.value));
        }
        for (id, pattern) in patterns {
            let mut said = BTreeSet::new();
            for way in ways(pattern) {
                let mut text = String::new();
                write(pattern, &way, &mut text);
                said.insert(text);
            }
            found.extend(said.into_iter().map(|text| (id.clone(), text)));
        }
    }
    found
}

/// Every combination of what the choices of a message can be.
fn ways<'t>(pattern: &'t Pattern<&'t str>) -> Vec<Way<'t>> {
    let mut choices: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    collect(pattern, &mut choices);
    let mut ways = vec![Way::new()];
    for (variable, keys) in choices {
        ways = ways
            .iter()
            .flat_map(|way| {
                keys.iter().map(|key| {
                    let mut way = way.clone();
                    way.insert(variable, key);
                    way
                })
            })
            .collect();
        assert!(ways.len() < 3000, "a message with too many choices");
    }
    ways
}

fn collect<'t>(pattern: &'t Pattern<&'t str>, choices: &mut BTreeMap<&'t str, BTreeSet<&'t str>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        if let Expression::Select { selector, variants } = expression {
            for variant in variants {
                choices
                    .entry(variable(selector))
                    .or_default()
                    .insert(key(&variant.key));
                collect(&variant.value, choices);
            }
        }
    }
}

fn variable<'t>(inline: &InlineExpression<&'t str>) -> &'t str {
    match inline {
        InlineExpression::VariableReference { id } => id.name,
        other => panic!("a choice on {other:?}"),
    }
}

fn key<'t>(key: &VariantKey<&'t str>) -> &'t str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn write(pattern: &Pattern<&str>, way: &Way, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    text.push_str(value);
                }
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    text.push_str(sample(id.name, way));
                }
                Expression::Inline(other) => panic!("{other:?} is not known here"),
                Expression::Select { selector, variants } => {
                    let chosen = way[variable(selector)];
                    let variant = variants
                        .iter()
                        .find(|it| key(&it.key) == chosen)
                        .or_else(|| variants.iter().find(|it| it.default))
                        .expect("a choice has a default");
                    write(&variant.value, way, text);
                }
            },
        }
    }
}

/// What stands in the place of a variable: the number that was chosen, a number of things, or a name.
fn sample<'t>(name: &str, way: &Way<'t>) -> &'t str {
    match way.get(name) {
        Some(&"one") => "1",
        Some(&"other") => "3",
        Some(number) if number.parse::<u32>().is_ok() => number,
        _ => "Anna",
    }
}
