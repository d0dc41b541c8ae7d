//! The program as a person uses it: the README's commands, the names and exit codes of the contract,
//! and the mistakes that people make.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

struct Run {
    code: i32,
    out: String,
    err: String,
}

fn run_in(folder: &Path, words: &[&str]) -> Run {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_beeldplan"))
        .args(words)
        .current_dir(folder)
        .env("LANG", "nl_NL.UTF-8")
        .env("LC_ALL", "nl_NL.UTF-8")
        // Picture sets of whoever runs the tests stay out of it.
        .env("XDG_DATA_HOME", folder.join("gegevens"))
        .output()
        .expect("the program starts");
    Run {
        code: status.code().expect("an exit code"),
        out: String::from_utf8(stdout).expect("text"),
        err: String::from_utf8(stderr).expect("text"),
    }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A starting plan in a fresh folder, changed by `change`.
fn plan(change: impl Fn(String) -> String) -> tempfile::TempDir {
    let folder = folder();
    let run = run_in(folder.path(), &["new", ".", "--date", "2027-01-11"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let path = folder.path().join("plan.toml");
    let text = fs::read_to_string(&path).expect("the plan");
    let changed = change(text.clone());
    fs::write(path, changed).expect("can be written");
    folder
}

/// The answer for other programs, as `docs/rapport.md` describes it.
#[test]
fn the_report_can_be_read_by_a_program() {
    let folder = folder();
    let plan = root().join("tests/plans/jonge-vrouw-begeleid-wonen/plan.toml");
    let plan = plan.to_str().expect("a path");
    let run = run_in(
        folder.path(),
        &["rapport", plan, "--date", "2027-01-11", "--json"],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    let answer: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let page = fs::read_to_string(root().join("docs/rapport.md")).expect("the page");
    let documented = |value: &serde_json::Value| {
        for key in value.as_object().expect("an object").keys() {
            assert!(
                page.contains(&format!("`{key}`")),
                "{key} is not on the page"
            );
        }
    };
    documented(&answer);
    documented(&answer["counts"]);
    let points = answer["points"].as_array().expect("a list");
    points.iter().for_each(documented);
    let point = |id: &str| points.iter().find(|it| it["id"] == id).expect("the point");
    let wishes = point("C1.2");
    assert_eq!(
        (&wishes["state"], &wishes["criterion"]),
        (&"yes".into(), &1.into())
    );
    assert_eq!(wishes["counts"]["of"], 3);
    assert_eq!(point("C1.6")["ticked"]["by"], "Fatma");
    let place = &point("C2.2")["places"][0];
    let line = place["line"].as_u64().expect("a line") as usize;
    let text = fs::read_to_string(plan).expect("the plan");
    let item = text.lines().nth(line - 1).expect("that line");
    assert!(item.starts_with("[[dromen]]"), "{item} {place}");
    // No mark: only counts, and what they do not say.
    assert_eq!(
        answer["good"].as_u64(),
        Some(
            points
                .iter()
                .filter(|it| it["state"] == "yes" || it["state"] == "ticked")
                .count() as u64
        )
    );
    assert!(
        answer["claim"]
            .as_str()
            .is_some_and(|it| it.contains("niet"))
    );
    // A plan with a fault has no report.
    let broken = root().join("tests/plans/sleutel-met-tikfout/plan.toml");
    let run = run_in(folder.path(), &["report", broken.to_str().expect("a path")]);
    assert_eq!((run.code, run.out.as_str()), (1, ""), "{}", run.err);
}

/// The example that somebody begins with may not greet her with faults, in any plan system.
#[test]
fn every_starting_plan_is_without_faults() {
    for entry in fs::read_dir(root().join("templates/start")).expect("the folder") {
        let file = entry.expect("an entry").path();
        let profile = file.file_stem().expect("a name").to_string_lossy();
        let folder = folder();
        let date = ["--date", "2027-01-11"];
        let new = ["new", ".", "--profile", &*profile, date[0], date[1]];
        let run = run_in(folder.path(), &new);
        assert_eq!(run.code, 0, "{profile}: {}", run.err);
        let run = run_in(folder.path(), &["check", "plan.toml", date[0], date[1]]);
        assert_eq!(run.code, 0, "{profile}: {}{}", run.out, run.err);
    }
}

/// Each command of the README, in the order in which a new user types them.
#[test]
fn the_commands_of_the_readme_work() {
    let folder = folder();
    std::os::unix::fs::symlink(root().join("tests"), folder.path().join("tests")).expect("a link");
    // The pictures that the README imports.
    let picture = fs::read(root().join("docs/wiel.png")).expect("a picture");
    fs::create_dir(folder.path().join("fotos-van-thuis")).expect("a folder");
    fs::write(folder.path().join("fotos-van-thuis/bus.png"), &picture).expect("a file");
    let zip = fs::File::create(folder.path().join("sclera.zip")).expect("a file");
    let mut zip = zip::ZipWriter::new(zip);
    let plain = zip::write::SimpleFileOptions::default();
    zip.start_file("koken.png", plain).expect("an entry");
    std::io::Write::write_all(&mut zip, &picture).expect("bytes");
    zip.finish().expect("a zip");
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let mut commands = 0;
    let mut inside = false;
    for line in readme.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        if !inside || words.is_empty() {
            continue;
        }
        let arguments = match words.as_slice() {
            // This is that command.
            ["cargo", "test"]
            | ["cargo", "bench", ..]
            | ["cargo", "install", ..]
            | ["cargo", "build", ..] => continue,
            ["cargo", "run", "--", arguments @ ..] | ["beeldplan", arguments @ ..] => arguments,
            other => panic!("the README shows a command that no test knows: {other:?}"),
        };
        let (arguments, target) = match arguments.iter().position(|it| *it == ">") {
            Some(at) => (&arguments[..at], Some(arguments[at + 1])),
            None => (arguments, None),
        };
        let run = run_in(folder.path(), arguments);
        assert_eq!(run.code, 0, "{line}\n{}{}", run.out, run.err);
        if let Some(target) = target {
            fs::write(folder.path().join(target), run.out).expect("can be written");
        }
        commands += 1;
    }
    assert!(commands >= 3, "the README shows only {commands} commands");
}

#[test]
fn a_new_plan_is_clean_and_gives_a_booklet_for_each_reader() {
    let folder = plan(|text| text);
    let run = run_in(
        folder.path(),
        &["check", "plan.toml", "--date", "2027-01-11", "--strict"],
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let run = run_in(
        folder.path(),
        &["maak", "plan.toml", "--date", "2027-01-11", "--out", "uit"],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    let written: Vec<&str> = run.out.lines().collect();
    assert!(written.contains(&"uit/plan-client-plan.pdf"), "{written:?}");
    assert!(written.contains(&"uit/plan-team-plan.pdf"), "{written:?}");
    for path in written {
        let bytes = fs::read(folder.path().join(path)).expect("it was written");
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }
}

/// The dates of a new plan follow the day: it is clean on any day, also where months differ.
#[test]
fn a_new_plan_is_clean_on_any_day() {
    let days = ["2026-11-22", "2027-02-28", "2028-02-29", "2027-12-31"];
    let starts: Vec<String> = fs::read_dir(root().join("templates/start"))
        .expect("the starting plans")
        .map(|it| it.expect("a file").path())
        .map(|it| {
            it.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert!(starts.len() > 3, "{starts:?}");
    for (day, profile) in days
        .iter()
        .flat_map(|day| starts.iter().map(move |it| (*day, it)))
    {
        let folder = folder();
        let new = ["nieuw", "map", "--profile", profile.as_str(), "--date", day];
        assert_eq!(run_in(folder.path(), &new).code, 0);
        let run = run_in(
            folder.path(),
            &[
                "controleer",
                "map/plan.toml",
                "--date",
                day,
                "--for",
                "client",
            ],
        );
        let said = (run.code, run.err.as_str());
        assert_eq!(said, (0, ""), "{profile} {day}: {}", run.out);
    }
}

#[test]
fn forms_of_an_edition() {
    let folder = plan(|text| text);
    let words = [
        "render",
        "plan.toml",
        "--for",
        "client",
        "--date",
        "2027-01-11",
        "--format",
        "png,json",
        "--out",
        "uit",
    ];
    let run = run_in(folder.path(), &words);
    assert_eq!(run.code, 0, "{}", run.err);
    let out = folder.path().join("uit");
    let png = fs::read(out.join("plan-client-plan-1.png")).expect("a page");
    assert!(png.starts_with(b"\x89PNG"));
    // A picture of a page never goes alone.
    let text = fs::read_to_string(out.join("plan-client-plan.txt")).expect("the text");
    assert!(text.contains("Robin"), "{text}");
    let view: serde_json::Value =
        serde_json::from_slice(&fs::read(out.join("plan-client-plan.json")).expect("the View"))
            .expect("JSON");
    assert_eq!(view["version"], beeldplan::view::VERSION);
    assert_eq!(view["edition"]["audience"], "client");
}

#[test]
fn only_our_own_files_are_overwritten() {
    let folder = plan(|text| text);
    let render = [
        "render",
        "plan.toml",
        "--for",
        "client",
        "--date",
        "2027-01-11",
        "--out",
        "uit",
        "--format",
        "txt",
    ];
    let path = folder.path().join("uit/plan-client-plan.txt");
    fs::create_dir(folder.path().join("uit")).expect("a folder");
    fs::write(&path, "van een ander").expect("a file");
    let run = run_in(folder.path(), &render);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("bestaat al"), "{}", run.err);
    assert_eq!(
        fs::read_to_string(&path).expect("still there"),
        "van een ander"
    );
    let forced: Vec<&str> = render.into_iter().chain(["--force"]).collect();
    assert_eq!(run_in(folder.path(), &forced).code, 0);
    // Now it is ours, and may be replaced without a word.
    assert_eq!(run_in(folder.path(), &render).code, 0);
}

#[test]
fn a_plan_with_a_fault_writes_nothing() {
    let folder = plan(|text| text.replacen("\nkant", "\nkand", 1));
    let run = run_in(
        folder.path(),
        &[
            "render",
            "plan.toml",
            "--date",
            "2027-01-11",
            "--out",
            "uit",
        ],
    );
    assert_eq!(run.code, 1);
    assert!(!folder.path().join("uit").exists());
    assert!(run.err.contains("“kant”"), "{}", run.err);
}

#[test]
fn readers_without_consent_are_refused() {
    let folder = plan(|text| text);
    let text = fs::read_to_string(folder.path().join("plan.toml")).expect("the plan");
    let stranger = text
        .lines()
        .filter_map(|line| line.strip_prefix("id")?.split('"').nth(1))
        .find(|id| {
            !text.contains(&format!("met = \"{id}\""))
                && !text.contains(&format!("met        = \"{id}\""))
        })
        .expect("somebody without consent")
        .to_owned();
    let reader = format!("naaste:{stranger}");
    let run = run_in(
        folder.path(),
        &[
            "render",
            "plan.toml",
            "--for",
            &reader,
            "--date",
            "2027-01-11",
            "--out",
            "uit",
        ],
    );
    assert_eq!(run.code, 1, "{}", run.out);
    let run = run_in(
        folder.path(),
        &[
            "render",
            "plan.toml",
            "--for",
            "naaste:niemand",
            "--date",
            "2027-01-11",
        ],
    );
    assert_eq!(run.code, 1);
    assert!(run.err.contains("niemand"), "{}", run.err);
}

/// A page about safety is made for one person, named by her id: "all" makes the team's, "client" none.
#[test]
fn a_safety_plan_is_made_by_name_only() {
    let folder = folder();
    let example = root().join("tests/plans/gezin-met-drie-kinderen/plan.toml");
    fs::copy(example, folder.path().join("plan.toml")).expect("a plan");
    let safety = |reader: &[&str]| {
        let mut words = vec!["render", "plan.toml", "--product", "veiligheidsplan"];
        words.extend(["--date", "2027-01-11", "--out", "uit"]);
        words.extend(reader);
        run_in(folder.path(), &words)
    };
    let everybody = safety(&[]);
    assert_eq!(everybody.code, 0, "{}", everybody.err);
    assert_eq!(everybody.out, "uit/plan-team-veiligheidsplan.pdf\n");
    let unnamed = safety(&["--for", "client"]);
    assert_eq!(unnamed.code, 1);
    assert!(unnamed.err.contains("client:anna"), "{}", unnamed.err);
    let relative = safety(&["--for", "naaste:joke"]);
    assert_eq!(relative.code, 1, "{}", relative.out);
    let named = safety(&["--for", "client:noor"]);
    assert_eq!(
        named.out, "uit/plan-noor-veiligheidsplan.pdf\n",
        "{}",
        named.err
    );
    let nobody = safety(&["--for", "client:piet"]);
    assert_eq!(nobody.code, 1);
    assert!(nobody.err.contains("piet"), "{}", nobody.err);
}

/// A booklet that was made with consent does not stay behind when the consent is over.
#[test]
fn a_booklet_goes_when_its_consent_is_over() {
    let folder = plan(|text| text);
    let render = [
        "render",
        "plan.toml",
        "--date",
        "2027-01-11",
        "--out",
        "uit",
        "--format",
        "txt",
    ];
    assert_eq!(run_in(folder.path(), &render).code, 0);
    let booklet = folder.path().join("uit/plan-noor-plan.txt");
    assert!(booklet.exists());
    let path = folder.path().join("plan.toml");
    let text = fs::read_to_string(&path).expect("the plan");
    let over = text.replacen(
        "gegeven_op =",
        "ingetrokken_op = 2027-01-10\ngegeven_op =",
        1,
    );
    assert!(over != text);
    fs::write(&path, over).expect("can be written");
    let run = run_in(folder.path(), &render);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        !booklet.exists() && run.err.contains("plan-noor-plan.txt"),
        "{}",
        run.err
    );
    assert!(folder.path().join("uit/plan-client-plan.txt").exists());
}

/// What people type wrong. Each message says what was found and what to do; none blames the reader
/// or shows the inside of the program.
#[test]
fn mistakes_get_a_clear_answer() {
    let folder = plan(|text| text);
    fs::write(folder.path().join("brief.docx"), b"PK\x03\x04").expect("a file");
    for (words, code, says) in [
        (&["rendr", "plan.toml"][..], 2, "render"),
        (&["render"], 2, "mist"),
        (&["render", "plann.toml"], 2, "plann.toml"),
        (&["render", "."], 2, "map"),
        (&["render", "plan.toml", "--for", "moeder"], 2, "naaste:ID"),
        (&["render", "plan.toml", "--format", "docx"], 2, "pdf"),
        (&["render", "plan.toml", "--them", "kleur"], 2, "--them"),
        (&["render", "plan.toml", "--text-size", "8"], 2, "14"),
        (
            &["render", "plan.toml", "--date", "11-01-2027"],
            2,
            "2027-01-11",
        ),
        (&["render", "plan.toml", "--product", "krant"], 2, "plan"),
        (&["new", ".", "--profile", "zorg"], 2, "ghz"),
        (&["new", "."], 2, "bestaat al"),
        (&["pictograms", "search", "xyzzy"], 2, "xyzzy"),
        (&["raport", "plan.toml"], 2, "“report”?"),
        (&["new", "ander/plan.toml"], 2, "beeldplan new ander"),
        (
            &["render", "plan.toml", "--out", "plan.toml"],
            2,
            "is een bestand, en geen map",
        ),
        (&["check", "plan.toml", "--data", "."], 2, "“pictograms”"),
        (
            &["check", "plan.toml", "--house", "nee"],
            1,
            "nee/huisstijl.toml",
        ),
        (&["verify", "plan.toml"], 2, "geen pdf"),
        (&["check-text", "."], 2, "bestand met zinnen"),
        (&["check-text", "brief.docx"], 2, "Kladblok"),
        (&["render", "plan.toml", "--product", "ino"], 1, "[ino]"),
    ] {
        let run = run_in(folder.path(), words);
        assert_eq!(run.code, code, "{words:?}: {}", run.err);
        assert!(run.err.contains(says), "{words:?}: {}", run.err);
        assert!(
            !run.err.contains("panicked")
                && !run.err.contains("error:")
                && !run.err.contains("os error"),
            "{}",
            run.err
        );
    }
}

#[test]
fn messages_come_in_english_too() {
    let folder = plan(|text| text.replacen("\nkant", "\nkand", 1));
    let run = run_in(
        folder.path(),
        &[
            "check",
            "plan.toml",
            "--date",
            "2027-01-11",
            "--messages",
            "en",
        ],
    );
    assert_eq!(run.code, 1);
    assert!(run.err.starts_with("error: "), "{}", run.err);
    assert!(
        run.err.contains("line ") && run.err.contains("kant"),
        "{}",
        run.err
    );
}

#[test]
fn remarks_as_json_keep_to_the_contract() {
    let folder = plan(|text| text.replacen("\nkant", "\nkand", 1));
    let run = run_in(
        folder.path(),
        &["check", "plan.toml", "--date", "2027-01-11", "--json"],
    );
    assert_eq!(run.code, 1);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let remark = &json["remarks"][0];
    for key in [
        "code", "severity", "path", "line", "column", "message", "help",
    ] {
        assert!(!remark[key].is_null(), "{key} is missing in {remark}");
    }
    assert_eq!(remark["severity"], "fout");
}

#[test]
fn the_pictogram_commands_answer() {
    let folder = folder();
    let run = run_in(folder.path(), &["pictograms", "check"]);
    assert_eq!(run.code, 0, "{}", run.out);
    let run = run_in(folder.path(), &["pictogrammen", "list", "--json"]);
    let list: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert!(list.as_array().is_some_and(|it| it.len() >= 60));
    assert!(list[0]["licence"].as_str() == Some("CC0-1.0"));
    let run = run_in(folder.path(), &["pictograms", "search", "koken"]);
    assert!(run.out.starts_with("cook"), "{}", run.out);
    let run = run_in(
        folder.path(),
        &[
            "pictograms",
            "sheet",
            "--category",
            "feeling",
            "--theme",
            "zwartwit",
            "--date",
            "2027-01-11",
            "--out",
            ".",
        ],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(folder.path().join("pictogrammen-feeling.pdf").exists());
}

#[test]
fn papers_of_the_program_itself() {
    let folder = folder();
    let run = run_in(folder.path(), &["licences"]);
    for text in [
        "SIL OPEN FONT LICENSE",
        "Bitstream Vera",
        "Apache License",
        "UNICODE LICENSE",
        "Attribution-ShareAlike",
    ] {
        assert!(
            run.out.to_uppercase().contains(&text.to_uppercase()),
            "{text} is missing"
        );
    }
    let run = run_in(folder.path(), &["schema"]);
    let schema: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert!(schema["properties"]["doelen"].is_object());
    assert!(run_in(folder.path(), &["man"]).out.contains(".TH"));
    assert!(
        run_in(folder.path(), &["completions", "bash"])
            .out
            .contains("beeldplan")
    );
    assert!(
        run_in(folder.path(), &["--version"])
            .out
            .contains(env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(run_in(folder.path(), &[]).code, 2);
}

/// A data folder in place of the data inside the program; a file that is not understood is named.
#[test]
fn a_data_folder_is_understood_or_refused_by_name() {
    let folder = folder();
    for part in ["locales", "pictograms", "templates"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    let list = ["pictograms", "list", "--data", "."];
    assert_eq!(run_in(folder.path(), &list).code, 0);
    fs::write(folder.path().join("pictograms/place/kasteel.png"), "x").expect("a file");
    let run = run_in(folder.path(), &list);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("kasteel.png"), "{}", run.err);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("a copy");
        }
    }
}

/// The answer of `check-text` for other programs: one object per line, places in bytes.
#[test]
fn loose_sentences_are_read_line_by_line() {
    let folder = folder();
    let text = "De cliënt heeft een indicatie.\n\nIk eet brood.\nDe indicatie is er.\n";
    fs::write(folder.path().join("zinnen.txt"), text).expect("can be written");
    let run = run_in(folder.path(), &["check-text", "--json", "zinnen.txt"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let lines: Vec<serde_json::Value> = run
        .out
        .lines()
        .map(|it| serde_json::from_str(it).expect("JSON"))
        .collect();
    assert_eq!(lines.len(), 3);
    let remark = &lines[0]["remarks"][1];
    assert_eq!(remark["rule"], "moeilijk-woord");
    assert_eq!(remark["severity"], "let-op");
    let place = |key: &str| remark[key].as_u64().expect("a place") as usize;
    let line = lines[0]["text"].as_str().expect("the line");
    assert_eq!(&line[place("start")..place("end")], "indicatie");
    assert!(remark["message"].is_string() && remark["help"].is_string());
    assert_eq!(lines[1]["line"], 3);
    assert_eq!(lines[1]["remarks"], serde_json::json!([]));
    // Each line stands alone.
    assert_eq!(lines[2]["remarks"][0]["rule"], "moeilijk-woord");

    let run = run_in(
        folder.path(),
        &["controleer-tekst", "zinnen.txt", "--level", "b1"],
    );
    assert_eq!(run.code, 0);
    assert!(run.err.contains("Het staat er 2 keer."), "{}", run.err);
    assert!(run.err.contains("Ook op regel 4."), "{}", run.err);
    assert!(
        run.out.contains("3 van de 3 zinnen zijn kort."),
        "{}",
        run.out
    );
    assert_eq!(run_in(folder.path(), &["check-text", "weg.txt"]).code, 2);
    assert_eq!(
        run_in(
            folder.path(),
            &["check-text", "zinnen.txt", "--level", "c2"]
        )
        .code,
        2
    );
}

/// A text is read as a whole; for other programs a line is a text.
#[test]
fn two_words_for_one_thing_are_found_in_a_text() {
    let folder = folder();
    let text =
        "De begeleider belt. De begeleider kookt. De ondersteuner komt.\nDe ondersteuner lacht.\n";
    fs::write(folder.path().join("tekst.txt"), text).expect("can be written");
    let run = run_in(folder.path(), &["check-text", "tekst.txt"]);
    let said = "U schrijft 2 keer “begeleider” en 2 keer “ondersteuner”.";
    assert!(run.err.contains(said), "{}", run.err);
    assert!(
        run.err
            .contains("Is dat dezelfde persoon? Kies dan 1 woord.")
    );
    let run = run_in(folder.path(), &["check-text", "tekst.txt", "--json"]);
    let lines: Vec<serde_json::Value> = run
        .out
        .lines()
        .map(|it| serde_json::from_str(it).expect("JSON"))
        .collect();
    let of = |line: usize| {
        let remarks = lines[line]["remarks"].as_array().expect("a list");
        remarks
            .iter()
            .find(|it| it["rule"] == "twee-woorden")
            .cloned()
    };
    let found = of(0).expect("a remark");
    assert_eq!(
        found["message"],
        "U schrijft 2 keer “begeleider” en 1 keer “ondersteuner”."
    );
    assert_eq!(found["also"], serde_json::json!([]));
    assert_eq!(of(1), None);
}

#[test]
fn the_rules_of_language_prove_themselves() {
    let folder = folder();
    let run = run_in(folder.path(), &["rules"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("29 regels"), "{}", run.out);
    let run = run_in(folder.path(), &["rules", "lange-zin"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for part in ["lange-zin: ", "a2 tip boven 10 woorden, b1 uit", "Bron: "] {
        assert!(run.out.contains(part), "{}", run.out);
    }
    let run = run_in(folder.path(), &["regels", "onbekend-woord"]);
    assert!(run.out.contains("--also onbekend-woord"), "{}", run.out);
    assert_eq!(run_in(folder.path(), &["rules", "mooie-zin"]).code, 2);
}

#[test]
fn a_rule_that_is_off_is_followed_when_somebody_asks() {
    let folder = folder();
    fs::write(folder.path().join("zinnen.txt"), "Ik zie een eclips.\n").expect("can be written");
    let run = run_in(folder.path(), &["check-text", "zinnen.txt"]);
    assert!(!run.err.contains("eclips"), "{}", run.err);
    let also = [
        "check-text",
        "zinnen.txt",
        "--also",
        "onbekend-woord",
        "--ook",
        "ontkenning",
    ];
    let run = run_in(folder.path(), &also);
    assert!(run.err.contains("eclips"), "{}", run.err);
    let wrong = ["check-text", "zinnen.txt", "--also", "mooi"];
    assert_eq!(run_in(folder.path(), &wrong).code, 2);
}

/// Advice stops nothing; who asks for more gets it.
#[test]
fn hard_words_in_a_plan_are_advice() {
    let folder = plan(|text| {
        assert!(text.contains("[[ik.dit_ben_ik]]"));
        text.replacen(
            "[[ik.dit_ben_ik]]\ntekst = \"",
            "[[ik.dit_ben_ik]]\ntekst = \"Ik heb een indicatie. ",
            1,
        )
    });
    let words = ["check", "plan.toml", "--date", "2027-01-11"];
    let run = run_in(folder.path(), &words);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("“indicatie” is een moeilijk woord."),
        "{}",
        run.err
    );
    let strict = run_in(folder.path(), &[&words[..], &["--strict"]].concat());
    assert_eq!(strict.code, 1);
}

/// Somebody without consent for one part keeps nobody else from getting it.
#[test]
fn a_relative_without_consent_for_a_part_stops_nobody_else() {
    let folder = folder();
    let plan = root().join("tests/plans/vrouw-in-een-kliniek/plan.toml");
    let plan = plan.to_string_lossy().into_owned();
    let run = run_in(
        folder.path(),
        &[
            "render",
            &plan,
            "--product",
            "crisisblad",
            "--date",
            "2027-01-11",
        ],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("plan-client-crisisblad.pdf"),
        "{}",
        run.out
    );
    assert!(run.err.contains("Niet gemaakt voor Lotte"), "{}", run.err);
}

/// A date before the first consent is a slip of the keys: nothing was taken back.
#[test]
fn a_date_before_every_consent_takes_nothing_away() {
    let folder = folder();
    let plan = root().join("tests/plans/vrouw-in-een-kliniek/plan.toml");
    let plan = plan.to_string_lossy().into_owned();
    let run = |day: &str| {
        let arguments = ["render", &plan, "--format", "txt", "--date", day];
        run_in(folder.path(), &arguments)
    };
    assert_eq!(run("2027-01-11").code, 0);
    let made = folder.path().join("plan-karel-plan.txt");
    assert!(made.exists());
    let early = run("2020-01-11");
    assert!(made.exists(), "{}", early.err);
    run("2028-06-01");
    assert!(!made.exists(), "the consent is over");
}
