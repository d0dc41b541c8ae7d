//! The table says of every word what its list says.

use std::collections::BTreeSet;
use std::path::Path;

use super::format::marks;
use super::source::{FOLDER, Lists};
use super::{Fault, pack};
use crate::language::lexicon::{Lexicon, PACKED};
use crate::language::testing::language;
use crate::language::token::{lower, tokens};
use crate::resources::Resources;

fn folder() -> Resources {
    Resources::from_folder(Path::new(env!("CARGO_MANIFEST_DIR")))
        .expect("the data folders are here")
}

fn files(resources: &Resources) -> impl Iterator<Item = (&str, &str)> {
    let names = resources.list(FOLDER);
    names.map(|it| (it, resources.text(it).expect("text")))
}

#[test]
fn the_program_holds_the_lists_of_the_folder() {
    let made = pack::from_files(files(&folder())).expect("our own lists");
    let program = Resources::embedded();
    assert!(
        program.bytes(PACKED) == Some(made.as_slice()),
        "build again"
    );
}

#[test]
fn every_word_is_found_as_it_is_written() {
    let lists = Lists::read(files(&folder())).expect("our own lists");
    let lexicon = &language().lexicon;
    assert_eq!(lexicon.entries.len(), lists.words.len());
    assert_eq!(lexicon.easy_lemmas, lists.easy.lemmas);
    let mut missed = Vec::new();
    for (entry, written) in lexicon.entries.iter().zip(&lists.words) {
        assert_eq!(entry.word, written.word);
        assert_eq!(
            (entry.sort, entry.class),
            (written.sort, written.class),
            "{}",
            entry.word
        );
        assert_eq!(entry.explanation, written.explanation.as_deref());
        assert_eq!(entry.in_full, written.in_full.as_deref());
        assert_eq!(
            (entry.sure, entry.file),
            (written.sure, written.file.as_str())
        );
        assert!(entry.all_forms().eq(written.all_forms()), "{entry:?}");
        assert!(entry.instead.iter().eq(&written.instead), "{entry:?}");
        for form in written.all_forms() {
            let form = lower(form);
            let mut tokens = tokens(&form);
            for token in &mut tokens {
                token.listed = lexicon.table.find(&token.lower);
            }
            let found = lexicon
                .at(&tokens, 0)
                .map(|it| lexicon.entry(it.index).word);
            // What stands in "behalve" may be the form itself.
            let fine = written.except.iter().any(|it| lower(it) == form);
            if !fine && found != Some(entry.word) {
                missed.push(form.clone().into_owned());
            }
        }
    }
    assert!(missed.is_empty(), "never found in a text: {missed:?}");
    for (idiom, written) in lexicon.idioms.iter().zip(&lists.expressions) {
        assert_eq!(
            (idiom.pattern, idiom.file),
            (written.pattern.as_str(), written.file.as_str())
        );
        assert!(idiom.instead.iter().eq(&written.instead));
        assert!(idiom.wrong.iter().eq(&written.wrong));
        assert!(idiom.right.iter().eq(&written.right));
    }
    let of = |mark| lexicon.table.list(mark).iter().collect::<BTreeSet<_>>();
    let grammar = &lists.grammar;
    for (mark, words) in [
        (marks::EASY, lists.easy.words.iter().collect::<Vec<_>>()),
        (marks::EASY_PLURAL, lists.easy.plurals.iter().collect()),
        (marks::INFINITIVE, lists.easy.infinitives.iter().collect()),
        (marks::EVERYDAY, lists.everyday.iter().collect()),
        (
            marks::LIKE_PARTICIPLE,
            grammar.like_participles.iter().collect(),
        ),
        (marks::SETTLED, grammar.settled.iter().collect()),
        (marks::THING, grammar.things.iter().collect()),
        (marks::NEUTER, grammar.neuter.iter().collect()),
        (marks::JUDGEMENT, grammar.judgements.iter().collect()),
        (marks::PLURAL, grammar.plurals.iter().collect()),
        (marks::CAPITALS, grammar.known_capitals.iter().collect()),
    ] {
        let list = lexicon.table.list(mark);
        assert!(words.iter().all(|it| list.contains(it)), "mark {mark}");
        assert_eq!(
            of(mark),
            words.into_iter().map(String::as_str).collect(),
            "mark {mark}"
        );
    }
    let particles = |form: &str| lexicon.particles(lexicon.table.find(form));
    for verb in &lists.separable {
        for form in verb.forms.iter().chain([&verb.infinitive]) {
            let known = particles(form).is_some_and(|it| it.has(&verb.particle));
            assert!(known, "{form}");
        }
        let strong = lexicon.table.list(marks::STRONG).contains(&verb.participle);
        assert!(
            strong != grammar.like_participles.contains(&verb.participle)
                || grammar.strong.contains(&verb.participle)
        );
    }
    assert_eq!(particles("tafel"), None);
    assert!(!lexicon.easy.contains("") && !lexicon.is_listed("zzz"));
}

/// The lists of the folder with one file put in the place of its namesake, or beside it.
fn with(name: &str, text: &str) -> Result<Lexicon, Fault> {
    let name = format!("{FOLDER}/{name}");
    let folder = folder();
    let others = files(&folder).filter(|(it, _)| *it != name);
    pack::from_files(others.chain([(name.as_str(), text)])).map(|it| Lexicon::read(it.leak()))
}

#[test]
fn a_fault_names_its_file() {
    let word = |word: &str, more: &str| {
        format!("[[woord]]\nwoord = \"{word}\"\nsoort = \"moeilijk\"\nwoordsoort = \"zn\"\n{more}")
    };
    let expression =
        |pattern: &str| format!("[[beeldspraak]]\npatroon = \"{pattern}\"\nliever = \"x\"\n");
    for (name, text, cause) in [
        (
            "hard/zz.toml",
            word("indicatie", ""),
            "is a form of “indicatie”",
        ),
        (
            "hard/zz.toml",
            word("quux", "vormen = [\"\"]"),
            "has an empty form",
        ),
        (
            "hard/zz.toml",
            word("een twee drie vier vijf zes zeven acht negen", ""),
            "too many words",
        ),
        ("hard/zz.toml", word("quux", "veld = 1"), "unknown field"),
        (
            "idioms-zz.toml",
            expression("in het reine"),
            "stands there twice",
        ),
        ("idioms-zz.toml", expression("{een|twee"), "is no pattern"),
        ("idioms-zz.toml", expression("*"), "is no pattern"),
        ("easy.toml", "zn = [".to_owned(), "expected"),
        ("woorden.toml", String::new(), "this is no word list"),
    ] {
        let fault = with(name, &text).expect_err(name);
        assert_eq!(fault.file, format!("{FOLDER}/{name}"));
        assert!(
            fault.cause.contains(cause),
            "{}: {}",
            fault.file,
            fault.cause
        );
    }
    let folder = folder();
    let without = files(&folder).filter(|(it, _)| !it.ends_with("/easy.toml"));
    let fault = pack::from_files(without).expect_err("a list is missing");
    assert!(fault.file.ends_with("easy.toml") && fault.cause.contains("missing"));
    let lexicon = with("hard/zz.toml", &word("quux", "vormen = [\"quuxen\"]")).expect("a list");
    assert!(lexicon.is_listed("quuxen"));
}
