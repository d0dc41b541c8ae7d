//! The declarations as a JSON Schema for editors, and as a page to read.

use serde_json::{Map, Value, json};

use super::{Key, Kind, Shape};
use crate::audience::Audience;

/// A JSON Schema (draft 2020-12) that gives a TOML editor completion and hover text.
pub fn json_schema(root: &'static Shape) -> Value {
    let mut schema = table(root);
    let object = schema.as_object_mut().expect("a table is an object");
    object.insert(
        "$schema".to_owned(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    object.insert("title".to_owned(), json!("beeldplan"));
    schema
}

fn table(shape: &'static Shape) -> Value {
    let mut properties = Map::new();
    for key in shape.keys {
        properties.insert(key.name.to_owned(), property(key));
    }
    let required: Vec<&str> = shape
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| key.name)
        .collect();
    json!({
        "type": "object",
        "description": shape.explanation,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(key: &Key) -> Value {
    let mut value = kind(key.kind);
    if let Some(object) = value.as_object_mut() {
        object.insert("description".to_owned(), json!(key.explanation));
    }
    value
}

fn kind(kind: Kind) -> Value {
    let words = || json!({ "type": "string", "minLength": 1 });
    let list = |items: Value| json!({ "anyOf": [{ "type": "array", "items": items }, items] });
    match kind {
        Kind::Integer { lowest, highest } => {
            json!({ "type": "integer", "minimum": lowest, "maximum": highest })
        }
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        // Taplo and its kin hand TOML times on as strings; a moment is a date or a date with a time.
        Kind::Moment => json!({ "type": "string" }),
        Kind::Time => json!({ "type": "string", "format": "partial-time" }),
        Kind::Id => json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }),
        Kind::Reference(_) | Kind::Words => words(),
        Kind::References(_) | Kind::WordList => list(words()),
        Kind::Choice(choices) => json!({ "type": "string", "enum": choices }),
        Kind::Choices(choices) => list(json!({ "type": "string", "enum": choices })),
        Kind::Text => text(),
        Kind::Photo(shape) => json!({ "anyOf": [words(), table(shape)] }),
        Kind::Table(shape) => table(shape),
        Kind::Map(shape) => json!({
            "type": "object", "additionalProperties": { "anyOf": [words(), table(shape)] },
        }),
        Kind::Tables(shape) => json!({ "type": "array", "items": table(shape) }),
    }
}

/// A string, languages, or layers of these.
fn text() -> Value {
    let words = json!({ "type": "string", "minLength": 1 });
    let languages = json!({
        "type": "object", "required": ["nl"], "additionalProperties": false,
        "patternProperties": { "^[a-z]{2}$": words },
    });
    let layer = json!({ "anyOf": [words, languages] });
    json!({ "anyOf": [
        words,
        languages,
        {
            "type": "object", "additionalProperties": false,
            "properties": { "kort": layer, "naaste": layer, "verhaal": layer },
        },
    ] })
}

/// The reference page, in Dutch Markdown.
pub fn reference(root: &'static Shape) -> String {
    let mut page = String::from(
        "# Het planbestand\n\nDeze bladzijde is gemaakt uit het programma zelf: `SNAPSHOTS=overwrite cargo test --test reference`.\n\
         Elke sleutel staat hier één keer. Een **vette** sleutel is verplicht.\n\n\
         Een *tekst* is `\"…\"` of `{ kort = \"…\", naaste = \"…\", verhaal = \"…\" }`: `kort` is voor de cliënt, `naaste` voor naasten, `verhaal` voor het team.\n\
         Een tekst mag ook in meer talen: `{ nl = \"…\", en = \"…\" }`.\n",
    );
    for shape in root.all() {
        let name = if shape.name.is_empty() {
            "Bovenaan".to_owned()
        } else {
            format!("`{}`", shape.name)
        };
        page.push_str(&format!(
            "\n## {name}\n\n{}\n\n| sleutel | wat | soort | wie leest het |\n|---|---|---|---|\n",
            shape.explanation
        ));
        for key in shape.keys {
            let name = if key.required {
                format!("**`{}`**", key.name)
            } else {
                format!("`{}`", key.name)
            };
            page.push_str(&format!(
                "| {name} | {} | {} | {} |\n",
                key.explanation,
                describe(key.kind),
                who(key)
            ));
        }
    }
    page
}

fn describe(kind: Kind) -> String {
    let words = |choices: &[&str]| {
        choices
            .iter()
            .map(|it| format!("`{it}`"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    match kind {
        Kind::Integer { lowest, highest } => format!("getal, {lowest} tot {highest}"),
        Kind::Boolean => "`true` of `false`".to_owned(),
        Kind::Date => "dag: `2027-01-11`".to_owned(),
        Kind::Moment => "dag, of dag met tijd: `2027-06-14T10:30:00`".to_owned(),
        Kind::Time => "tijd: `17:00:00`".to_owned(),
        Kind::Id => "id: kleine letters, cijfers en streepjes".to_owned(),
        Kind::Reference(super::Target::Person) => "`ik` of een id van `mensen`".to_owned(),
        Kind::Reference(super::Target::Goal) => "een id van `doelen`".to_owned(),
        Kind::References(_) => "lijst van id's".to_owned(),
        Kind::Choice(choices) => format!("een van: {}", words(choices)),
        Kind::Choices(choices) => format!("lijst van: {}", words(choices)),
        Kind::Words => "woorden".to_owned(),
        Kind::WordList => "lijst van woorden".to_owned(),
        Kind::Text => "tekst".to_owned(),
        Kind::Photo(shape) => format!("bestand, of tabel `{}`", shape.name),
        Kind::Table(shape) => format!("tabel, zie `{}`", shape.name),
        Kind::Map(shape) => format!(
            "uw eigen woorden, elk met woorden of een tabel `{}`",
            shape.name
        ),
        Kind::Tables(shape) => format!("lijst van tabellen, zie `{}`", shape.name),
    }
}

fn who(key: &Key) -> &'static str {
    let sees = |audience| key.audiences.contains(audience);
    match (
        sees(Audience::Client),
        sees(Audience::Relative),
        sees(Audience::Team),
    ) {
        (true, true, true) => "iedereen die mag lezen",
        (true, true, false) => "cliënt en naaste",
        (true, false, true) => "cliënt en team",
        (false, false, true) => "team",
        (false, false, false) => "stuurt",
        _ => "niet vastgelegd",
    }
}
