//! Each word of the plan file has one English name and one explanation.

mod support;

use std::collections::BTreeSet;

use beeldplan::plan::ROOT;
use beeldplan::toml_reader::read_data;
use support::root;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    woord: Vec<Word>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    sleutel: String,
    engels: String,
    uitleg: String,
    synoniemen: Vec<String>,
}

#[test]
fn every_key_has_one_entry() {
    let text =
        std::fs::read_to_string(root().join("locales/nl/glossary.toml")).expect("the glossary");
    let glossary: Glossary = read_data(&text).expect("a glossary");
    let mut seen = BTreeSet::new();
    for word in &glossary.woord {
        assert!(
            seen.insert(word.sleutel.as_str()),
            "{} stands there twice",
            word.sleutel
        );
        assert!(word.uitleg.ends_with('.'), "{}", word.sleutel);
        assert!(
            !word.engels.is_empty() && !word.synoniemen.contains(&word.sleutel),
            "{}",
            word.sleutel
        );
    }
    let declared: BTreeSet<&str> = ROOT
        .all()
        .iter()
        .flat_map(|shape| shape.keys.iter().map(|key| key.name))
        .collect();
    let missing: Vec<_> = declared.difference(&seen).collect();
    let unknown: Vec<_> = seen.difference(&declared).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "missing {missing:?}, unknown {unknown:?}"
    );
}
