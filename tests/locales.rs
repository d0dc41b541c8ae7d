//! Messages: none is missing, none is left over.

mod support;

use std::fs;
use std::path::Path;

use beeldplan::diagnostic::kinds;
use beeldplan::locale::Locale;
use beeldplan::pictogram::LINT_MESSAGES;
use beeldplan::resources::Resources;
use support::root;

fn text_of(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            text_of(&path, text);
        } else if path
            .extension()
            .is_some_and(|it| it == "rs" || it == "toml")
        {
            text.push_str(&fs::read_to_string(&path).expect("text"));
        }
    }
}

/// A message that nothing asks for is dead; translators would still spend their time on it.
#[test]
fn every_message_is_used() {
    let mut code = String::new();
    text_of(&root().join("src"), &mut code);
    text_of(&root().join("templates/profiles"), &mut code);
    let resources = Resources::embedded();
    let unused: Vec<String> = Locale::inventory(&resources, "nl")
        .expect("valid Fluent")
        .into_keys()
        // An attribute is asked for with its message.
        .filter(|id| !id.contains('.') && !code.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "no code asks for {unused:?}");
}

#[test]
fn every_finding_about_a_drawing_has_its_words() {
    for language in ["nl", "en"] {
        let locale = Locale::load(&Resources::embedded(), language).expect("we ship it");
        for id in LINT_MESSAGES {
            assert!(locale.has(id), "{language} has no {id}");
        }
        for kind in kinds::ALL {
            assert!(
                locale.has(kind.id) && locale.has(&format!("{}.help", kind.id)),
                "{}",
                kind.id
            );
        }
    }
}
