//! The words of a View as a finished document must hold them.

use serde_json::Value;

use crate::view::View;

/// Every string that may be read in the document, and the sentences that must be.
#[derive(Debug, Default)]
pub struct Words {
    /// Everything that the View says anywhere.
    pub all: Vec<String>,
    /// The sentences, part by part, block by block, in reading order.
    pub blocks: Vec<Vec<String>>,
}

pub fn words_of(view: &View) -> Words {
    let mut words = Words::default();
    let whole = serde_json::to_value(view).expect("a View holds only what JSON can hold");
    strings(&whole, &mut words.all);
    words.all = words.all.iter().map(|it| settled(it)).collect();
    words.all.sort();
    words.all.dedup();
    for section in view.sections.iter().chain(&view.credits) {
        if let Some(head) = &section.head {
            words.blocks.push(vec![settled(&head.sentence.text)]);
        } else {
            words.blocks.push(vec![settled(&section.title)]);
        }
        for block in &section.blocks {
            let block = serde_json::to_value(block).expect("as above");
            let mut found = Vec::new();
            sentences(&block, &mut found);
            words.blocks.push(found);
        }
    }
    words
}

/// Words as they compare: a break of a line is a space, and so is a space that holds on; a hyphen at
/// the end of a line may have been there or not.
pub fn settled(text: &str) -> String {
    let text = text.replace(['\u{ad}', '-'], "");
    text.split(|it: char| it.is_whitespace() || it == '\u{a0}')
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A sentence is an object with a path and a text.
fn sentences(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| sentences(it, found)),
        Value::Object(map) => {
            // A board shows a word in place of its sentence.
            if map.contains_key("sentence") && map.contains_key("tag") && map.contains_key("word") {
                return;
            }
            match (map.get("path"), map.get("text")) {
                (Some(_), Some(Value::String(text))) => found.push(settled(text)),
                _ => map.values().for_each(|it| sentences(it, found)),
            }
        }
        _ => {}
    }
}

fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|it| strings(it, found)),
        Value::Object(map) => map.values().for_each(|it| strings(it, found)),
        Value::Number(number) => found.push(number.to_string()),
        _ => {}
    }
}
