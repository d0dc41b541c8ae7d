//! The declarations, the schema and the reference page say the same.

mod support;

use std::fs;

use beeldplan::plan::ROOT;
use beeldplan::toml_reader::{json_schema, reference};
use support::root;

/// The page is written by the program; a key without an explanation cannot pass.
#[test]
fn the_reference_page_is_up_to_date() {
    let path = root().join("docs/planbestand.md");
    let written = snapbox::Data::read_from(&path, None).raw();
    snapbox::Assert::new()
        .action_env("SNAPSHOTS")
        .eq(reference(&ROOT), written);
    for shape in ROOT.all() {
        for key in shape.keys {
            let whole = key.explanation.ends_with(['.', '?']) && key.explanation.len() > 8;
            assert!(whole, "{} is not explained", shape.path_of(key));
        }
    }
}

/// What the reader takes, the schema takes; what the reader refuses, the schema refuses. Both are
/// made from one declaration; this shows it on every key of a plan that uses them all.
#[test]
fn the_schema_knows_every_key_of_a_full_plan() {
    let schema = json_schema(&ROOT);
    let text = fs::read_to_string(root().join("tests/visibility/plan.toml")).expect("the plan");
    let plan: toml::Value = toml::from_str(&text).expect("TOML");
    let mut unknown = Vec::new();
    compare(&plan, &schema, "", &mut unknown);
    assert!(unknown.is_empty(), "not in the schema: {unknown:?}");
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"][0], "formaat");
    let hover = &schema["properties"]["mensen"]["items"]["properties"]["geheim"]["description"];
    assert!(
        hover.as_str().is_some_and(|it| it.contains("team")),
        "{hover}"
    );
}

fn compare(value: &toml::Value, schema: &serde_json::Value, path: &str, unknown: &mut Vec<String>) {
    let choices = schema["anyOf"].as_array().cloned().unwrap_or_default();
    let schema = match value {
        toml::Value::Table(_) => choices
            .iter()
            .find(|it| it["type"] == "object")
            .unwrap_or(schema),
        toml::Value::Array(_) => choices
            .iter()
            .find(|it| it["type"] == "array")
            .unwrap_or(schema),
        _ => return,
    };
    match value {
        toml::Value::Array(items) => {
            for item in items {
                compare(item, &schema["items"], path, unknown);
            }
        }
        toml::Value::Table(entries) => {
            for (key, value) in entries {
                let path = format!("{path}.{key}");
                // The layers of a text are the third way of writing it.
                let known = schema["properties"]
                    .get(key)
                    .or_else(|| choices.iter().find_map(|it| it["properties"].get(key)))
                    // A table with keys of the writer's own.
                    .or_else(|| Some(&schema["additionalProperties"]).filter(|it| it.is_object()));
                match known {
                    Some(inner) => compare(value, inner, &path, unknown),
                    None => unknown.push(path),
                }
            }
        }
        _ => {}
    }
}
