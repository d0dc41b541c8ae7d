//! `check --fix`: what may change in a plan file changes, and not one byte of the rest.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use beeldplan::language::apply;
use beeldplan::pipeline::{Places, Workshop};
use beeldplan::resources::Resources;
use beeldplan::source::SourceFile;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const TODAY: Date = date(2027, 1, 11);

struct Run {
    code: i32,
    out: String,
    err: String,
}

fn run(folder: &Path, words: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_beeldplan"))
        .args(words)
        .current_dir(folder)
        .env("LC_ALL", "nl_NL.UTF-8")
        .env("LANG", "nl_NL.UTF-8")
        .env("XDG_DATA_HOME", folder.join("gegevens"))
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    Run {
        code: output.status.code().expect("an exit code"),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

fn fix(folder: &Path, words: &[&str]) -> Run {
    let mut all = vec!["check", "plan.toml", "--date", "2027-01-11", "--fix"];
    all.extend(words);
    run(folder, &all)
}

/// A plan in which much looks like something to change, and only `lines` may be: each is a text of the file, with its
/// quotation marks.
fn plan(lines: &[&str]) -> String {
    let items: String = lines
        .iter()
        .map(|it| {
            format!("[[ik.dit_ben_ik]]\ntekst =   {it}  # twee, bijv.\npicto = \"muziek\"\n\n")
        })
        .collect();
    format!(
        r#"# Een opmerking: om twee uur, bijv., op 03-11-2027.
formaat = 1

[plan]
soort = "ghz"
ingang =      2027-01-11
plaats_gesprek = "in zaal twee"

[ik]
roepnaam = "Lotte"
achternaam = "Twee"
ik_zeg = {{ wie = "ik", tekst = "Ik kom om twee uur, bijv.", datum = 2027-01-04 }}

[ik.laat_zien]
wie_zag_het = "sam"
tekst = "Lotte steekt twee vingers op."
datum = 2027-01-04

{items}[[ik.praat_met_mij]]
tekst = "Praat rustig met mij."
picto = "praten"

[[mensen]]
id = "sam"
naam = "Sam"
relatie = "begeleider van twee huizen"
kant = "professional"

[[situatie]]
soort = "goed"
wie = "ik"
citaat = "Ik ben om twee uur op, bijv."
picto = "opstaan"

[[situatie]]
soort = "moeilijk"
wie = "ik"
tekst = "Ik zeg dan: «Nog twee keer.»"
picto = "bellen"

[[situatie]]
soort = "zo-houden"
wie = "ik"
tekst = {{ kort = "Ik luister naar muziek.", verhaal = "Om twee uur bijv. muziek, op 03-11-2027." }}
picto = "muziek luisteren"

[[doelen]]
id = "koken"
domein = "ontwikkeling"
ik_zin = "Ik kook elke dinsdag zelf."
picto = "koken"
wens = {{ wie = "ik", tekst = "Ik wil twee keer koken." }}

[[doelen.acties]]
wie = "ik"
wat = "Ik kook mijn eten."
picto = "koken"

[[dromen]]
citaat = "Ik wil twee honden."
kan = "nu"
picto = "hond"

[[ondersteuning]]
moment = "avond"
ik_doe = "Ik poets zelf mijn tanden."
picto = "tandenpoetsen"

[[evaluaties]]
datum = 2027-06-14

[[evaluaties]]
datum = 2027-12-13

[[akkoorden]]
wie = "ik"
stand = "ja"
datum = 2027-01-08
"#
    )
}

fn folder(text: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(path(folder.path()), text).expect("can be written");
    folder
}

fn path(folder: &Path) -> PathBuf {
    folder.join("plan.toml")
}

/// What becomes of a file, and that a second time nothing more does.
fn fixed(text: &str) -> String {
    let folder = folder(text.as_bytes());
    let first = fix(folder.path(), &["--yes"]);
    assert_eq!(first.code, 0, "{}{}", first.out, first.err);
    let after = fs::read_to_string(path(folder.path())).expect("the plan");
    let second = fix(folder.path(), &["--yes"]);
    assert_eq!(second.out, "Er is niets dat ik zelf kan veranderen.\n");
    let again = fs::read_to_string(path(folder.path())).expect("the plan");
    assert_eq!(after, again);
    let names: Vec<_> = fs::read_dir(folder.path()).expect("the folder").collect();
    assert_eq!(names.len(), 1, "nothing stays behind: {names:?}");
    after
}

const BEFORE: [&str; 3] = [
    r#""Ik slaap acht uur.""#,
    r#"'Ik eet bijv. soep.'"#,
    r#"{ kort = "Ik kom op 03-11-2027.", naaste = "Zij eet bijv. soep." }"#,
];
const AFTER: [&str; 3] = [
    r#""Ik slaap 8 uur.""#,
    r#"'Ik eet bijvoorbeeld soep.'"#,
    r#"{ kort = "Ik kom op 3 november 2027.", naaste = "Zij eet bijvoorbeeld soep." }"#,
];

#[test]
fn only_the_writers_own_sentences_change() {
    assert_eq!(fixed(&plan(&BEFORE)), plan(&AFTER));
}

#[test]
fn line_ends_a_mark_and_a_missing_last_line_end_stay() {
    let before = plan(&BEFORE).replace('\n', "\r\n");
    let after = plan(&AFTER).replace('\n', "\r\n");
    assert_eq!(fixed(&before), after);
    let (before, after) = (before.trim_end(), after.trim_end());
    assert_eq!(fixed(before), after);
    assert_eq!(
        fixed(&format!("\u{feff}{before}")),
        format!("\u{feff}{after}")
    );
}

#[test]
fn what_the_file_writes_in_another_way_stays() {
    let same = plan(&[
        r#""Ik slaap \u0061cht uur.""#,
        r#""Ik heb\ttwee katten.""#,
        "\"\"\"\nIk heb \\\n   twee katten.\"\"\"",
    ]);
    let folder = folder(same.as_bytes());
    let run = fix(folder.path(), &["--yes"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "Er is niets dat ik zelf kan veranderen.\n")
    );
    assert_eq!(
        fs::read_to_string(path(folder.path())).expect("the plan"),
        same
    );
    // Letter by letter, over more lines.
    let lines = |number: &str| {
        plan(&[
            &format!("\"\"\"\nIk hou van één kat.\nIk heb {number} katten.\"\"\""),
            &format!("'''Ik heb {number} honden.'''"),
        ])
    };
    assert_eq!(fixed(&lines("twee")), lines("2"));
}

#[test]
fn nothing_is_written_before_somebody_agrees() {
    let before = plan(&BEFORE);
    let folder = folder(before.as_bytes());
    let run = fix(folder.path(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("plan.toml, regel 20\n- tekst =   \"Ik slaap acht uur.\"  # twee, bijv.\n+ tekst =   \"Ik slaap 8 uur.\"  # twee, bijv.\n\n"), "{}", run.out);
    assert!(run.out.contains("Dit zijn 4 veranderingen."), "{}", run.out);
    assert!(
        run.out.contains("Er is nog niets veranderd."),
        "{}",
        run.out
    );
    assert_eq!(
        fs::read_to_string(path(folder.path())).expect("the plan"),
        before
    );
}

/// A terminal is a file of its own; `script` of util-linux makes one, where the system has it.
#[test]
fn the_answer_decides() {
    for (answer, changes) in [("nee", false), ("ja", true), ("", false)] {
        let before = plan(&BEFORE);
        let folder = folder(before.as_bytes());
        let program = env!("CARGO_BIN_EXE_beeldplan");
        let command = format!("{program} check plan.toml --date 2027-01-11 --fix");
        let mut child = Command::new("script")
            .args(["-qec", &command, "/dev/null"])
            .current_dir(folder.path())
            .env("LC_ALL", "nl_NL.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("script of util-linux");
        let mut input = child.stdin.take().expect("an input");
        std::io::Write::write_all(&mut input, format!("{answer}\n").as_bytes()).expect("an answer");
        let out = child.wait_with_output().expect("it ends");
        drop(input);
        let out = String::from_utf8(out.stdout).expect("text");
        assert!(out.contains("Zal ik dit veranderen? (ja/nee)"), "{out}");
        let now = fs::read_to_string(path(folder.path())).expect("the plan");
        let expected = if changes { plan(&AFTER) } else { before };
        assert_eq!(now, expected, "{answer}: {out}");
    }
}

#[test]
fn rights_and_links_stay() {
    let folder = folder(plan(&BEFORE).as_bytes());
    let real = folder.path().join("echt.toml");
    fs::rename(path(folder.path()), &real).expect("renamed");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).expect("closed");
    symlink("echt.toml", path(folder.path())).expect("a link");
    let run = fix(folder.path(), &["--ja"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(fs::read_to_string(&real).expect("the plan"), plan(&AFTER));
    let link = fs::symlink_metadata(path(folder.path())).expect("the link");
    assert!(link.file_type().is_symlink());
    let mode = fs::metadata(&real).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_file_that_is_locked_stays() {
    let before = plan(&BEFORE);
    let folder = folder(before.as_bytes());
    let path = path(folder.path());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("locked");
    let run = fix(folder.path(), &["--yes"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("Ik mag plan.toml niet veranderen"),
        "{}",
        run.err
    );
    assert_eq!(fs::read_to_string(&path).expect("the plan"), before);
}

#[test]
fn a_plan_with_faults_stays() {
    let before = plan(&BEFORE).replace("soort = \"ghz\"", "sort = \"ghz\"");
    let folder = folder(before.as_bytes());
    let run = fix(folder.path(), &["--yes"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("Maak eerst de fouten goed"), "{}", run.err);
    assert_eq!(
        fs::read_to_string(path(folder.path())).expect("the plan"),
        before
    );
}

#[test]
fn words_that_do_not_go_together_are_said() {
    let folder = folder(plan(&BEFORE).as_bytes());
    for (words, said) in [
        (&["--fix", "--json"][..], "werkt niet samen"),
        (&["--herstel", "--strict"], "werkt niet samen"),
        (&["--yes"], "--fix"),
    ] {
        let mut all = vec!["check", "plan.toml"];
        all.extend(words);
        let run = run(folder.path(), &all);
        assert_eq!(run.code, 2, "{words:?}");
        assert!(run.err.contains(said), "{}", run.err);
    }
}

/// Whatever the sentences: only the places of changes differ, the plan says the same, and once is enough.
#[test]
fn everything_else_is_the_same_byte_for_byte() {
    let workshop = Workshop::load(Resources::embedded(), Vec::new()).expect("our own data");
    let folder = tempfile::tempdir().expect("a folder");
    let prepare = |text: &str| {
        let file = SourceFile::new("plan.toml", text);
        workshop.prepare(file, &Places::beside(folder.path()), TODAY)
    };
    let word = prop::sample::select(vec![
        "Ik",
        "kom",
        "om",
        "twee",
        "zes",
        "acht",
        "uur",
        "bijv.",
        "bijv.",
        "soep",
        "03-11-2027",
        "op",
        "«",
        "»",
        "é",
        "indicatie",
        ".",
        "Dan",
        "tien",
        "(",
        ")",
        "dhr.",
        "Smit",
        "t/m",
        "’s",
        "\\u0061",
        "\\n",
        "\\\"",
    ]);
    let sentence =
        prop::collection::vec(word, 1..12).prop_map(|it| format!("\"Ja {}\"", it.join(" ")));
    let sentences = prop::collection::vec(sentence, 1..4);
    let ends = prop::sample::select(vec!["\n", "\r\n"]);
    let mut changed = 0;
    let mut runner = TestRunner::new_with_rng(
        Config::with_cases(40),
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    let mut seen = std::cell::Cell::new(0);
    let tried = runner.run(&(sentences, ends), |(sentences, ends)| {
        let lines: Vec<&str> = sentences.iter().map(String::as_str).collect();
        let before = prepare(&plan(&lines).replace('\n', ends));
        let changes = workshop.changes(&before, TODAY).expect("our own data");
        seen.set(seen.get() + changes.len());
        let text = apply(before.file.text(), &changes);
        let mut rest = text.as_str();
        let mut from = 0;
        for change in &changes {
            let same = &before.file.text()[from..change.span.start];
            prop_assert!(rest.starts_with(same));
            rest = &rest[same.len() + change.text.len()..];
            from = change.span.end;
        }
        prop_assert_eq!(rest, &before.file.text()[from..]);
        let after = prepare(&text);
        let harm = workshop
            .harm(&before, &after, &changes, TODAY)
            .expect("our own data");
        prop_assert!(harm.is_none(), "{:?}", harm.map(|it| it.0));
        Ok(())
    });
    changed += *seen.get_mut();
    if let Err(error) = tried {
        panic!("{error}");
    }
    assert!(changed > 20, "only {changed} changes were tried");
}

/// The proof that nothing else changed can fail.
#[test]
fn harm_is_seen() {
    let workshop = Workshop::load(Resources::embedded(), Vec::new()).expect("our own data");
    let folder = tempfile::tempdir().expect("a folder");
    let prepare = |text: &str| {
        let file = SourceFile::new("plan.toml", text);
        workshop.prepare(file, &Places::beside(folder.path()), TODAY)
    };
    let before = prepare(&plan(&BEFORE));
    let changes = workshop.changes(&before, TODAY).expect("our own data");
    let good = apply(before.file.text(), &changes);
    let seen = |text: &str, changes: &[beeldplan::language::Change]| {
        let after = prepare(text);
        let harm = workshop.harm(&before, &after, changes, TODAY);
        harm.expect("our own data").map(|it| it.0)
    };
    assert_eq!(seen(&good, &changes), None);
    let quote = good.replace("citaat = \"Ik ben om twee", "citaat = \"Ik ben om 2");
    assert!(seen(&quote, &changes).is_some());
    // A change that reaches a quote, a name or the shape of the file.
    for (old, new) in [
        ("Ik ben om twee", "Ik ben om 2"),
        ("naam = \"Sam\"", "naam = \"Tom\""),
        (
            "wie = \"ik\"\ntekst = \"Ik zeg",
            "wie = \"sam\"\ntekst = \"Ik zeg",
        ),
        ("soort = \"goed\"", "sort = \"goed\""),
    ] {
        let text = before.file.text();
        let start = text.find(old).expect("it is there");
        let mut all = changes.clone();
        all.push(beeldplan::language::Change {
            span: (start..start + old.len()).into(),
            text: new.to_owned(),
        });
        all.sort_by_key(|it| it.span);
        assert!(seen(&apply(text, &all), &all).is_some(), "{old}");
    }
}
