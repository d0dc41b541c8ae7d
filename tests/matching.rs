//! The right picture for each sentence: labelled sentences per phenomenon, with how much is found, how
//! much is right, and every denial.
//!
//! `matching/*.toml`: a sentence, and the concepts it must give, in its order; behind `|` those it may
//! give. A `-` before a concept: the sentence denies it. `blind.toml` and `blind-twee.toml` were written
//! after the rules and measured once before anything was mended for them: precision .994 and .972,
//! recall .988 and .993, and 3 sentences in each with a wrong denial. By the same hand as the rules:
//! sentences of others are harder. On 180 denials by somebody else, not kept here, the first run gave precision
//! .984 and recall .957, with 134 of 152 denials right.

mod support;

use std::collections::BTreeMap;
use std::fs;

use beeldplan::pictogram::{Known, Library};
use beeldplan::resources::Resources;
use beeldplan::toml_reader::read_data;
use support::root;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    zinnen: Vec<(String, String)>,
}

struct Label {
    concept: String,
    negated: bool,
}

fn labels(text: &str) -> Vec<Label> {
    text.split_whitespace()
        .map(|word| Label {
            concept: word.trim_start_matches('-').to_owned(),
            negated: word.starts_with('-'),
        })
        .collect()
}

fn library() -> Library {
    Library::load(&Resources::embedded()).expect("our library")
}

#[derive(Default)]
struct Score {
    sentences: usize,
    found: usize,
    too_much: usize,
    missed: usize,
    denied: usize,
    wrongly_denied: usize,
    /// Sentences whose pictures stand in another order than the words.
    out_of_order: usize,
    faults: Vec<String>,
}

impl Score {
    fn precision(&self) -> f64 {
        ratio(self.found, self.too_much)
    }

    fn recall(&self) -> f64 {
        ratio(self.found, self.missed)
    }

    fn add(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.found += other.found;
        self.too_much += other.too_much;
        self.missed += other.missed;
        self.denied += other.denied;
        self.wrongly_denied += other.wrongly_denied;
        self.out_of_order += other.out_of_order;
    }
}

fn ratio(right: usize, wrong: usize) -> f64 {
    if right + wrong == 0 {
        return 1.0;
    }
    right as f64 / (right + wrong) as f64
}

fn judge(library: &Library, sentence: &str, wanted: &str, score: &mut Score) {
    let (core, optional) = wanted.split_once('|').unwrap_or((wanted, ""));
    let (core, optional) = (labels(core), labels(optional));
    for label in core.iter().chain(&optional) {
        assert!(
            library.get(&label.concept).is_some(),
            "{sentence}: there is no concept {}",
            label.concept
        );
    }
    let reading = library.read(sentence, "nl", &Known::default());
    let mut found: Vec<_> = reading.sure().collect();
    found.sort_by_key(|it| it.start);
    let mut faults = Vec::new();
    score.sentences += 1;
    for label in &core {
        match found.iter().find(|it| it.concept == label.concept) {
            Some(_) => score.found += 1,
            None => {
                score.missed += 1;
                faults.push(format!("mist {}", label.concept));
            }
        }
    }
    for it in &found {
        let same = |label: &&Label| label.concept == it.concept;
        let known: Vec<&Label> = core.iter().chain(&optional).filter(same).collect();
        if known.is_empty() {
            score.too_much += 1;
            faults.push(format!("te veel {}", it.concept));
        } else {
            score.denied += usize::from(it.negated);
            if known.iter().all(|label| label.negated != it.negated) {
                score.wrongly_denied += 1;
                faults.push(format!("ontkenning van {}", it.concept));
            }
        }
    }
    let order: Vec<&str> = found
        .iter()
        .map(|it| it.concept)
        .filter(|id| core.iter().any(|label| label.concept == *id))
        .collect();
    let in_order: Vec<&str> = core
        .iter()
        .map(|label| label.concept.as_str())
        .filter(|id| order.contains(id))
        .collect();
    if order != in_order {
        score.out_of_order += 1;
        faults.push(format!("volgorde {order:?}"));
    }
    if !faults.is_empty() {
        score
            .faults
            .push(format!("  {sentence} → {}", faults.join(", ")));
    }
}

fn scores() -> BTreeMap<String, Score> {
    let library = library();
    let mut scores = BTreeMap::new();
    for entry in fs::read_dir(root().join("tests/matching")).expect("the sentences") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("readable");
        let file: Sentences = read_data(&text).unwrap_or_else(|it| panic!("{name}: {it}"));
        let mut score = Score::default();
        for (sentence, wanted) in &file.zinnen {
            judge(&library, sentence, wanted, &mut score);
        }
        scores.insert(name, score);
    }
    scores
}

#[test]
fn sentences_give_their_pictures() {
    let scores = scores();
    let mut all = Score::default();
    let mut table = String::new();
    for (name, score) in &scores {
        table.push_str(&format!(
            "{name:14} {:4} zinnen  P {:.3}  R {:.3}  ontkend {:3}, fout {}\n",
            score.sentences,
            score.precision(),
            score.recall(),
            score.denied,
            score.wrongly_denied
        ));
        table.push_str(&score.faults.join("\n"));
        if !score.faults.is_empty() {
            table.push('\n');
        }
        all.add(score);
    }
    println!("{table}");
    assert!(all.sentences >= 300, "only {} sentences", all.sentences);
    assert!(all.denied >= 50, "only {} denials", all.denied);
    for (name, score) in &scores {
        assert!(score.precision() >= 0.95, "{name}\n{table}");
        assert!(score.recall() >= 0.90, "{name}\n{table}");
        assert_eq!(score.wrongly_denied, 0, "{name}\n{table}");
        assert_eq!(score.out_of_order, 0, "{name}\n{table}");
    }
    assert!(all.precision() >= 0.97, "{table}");
    assert!(all.recall() >= 0.95, "{table}");
}

#[test]
fn words_that_deny_without_not_have_their_proof() {
    #[derive(serde::Deserialize)]
    struct Entry {
        woorden: Vec<String>,
        bewijs: (String, String),
    }
    #[derive(serde::Deserialize)]
    struct Denials {
        ontkenning: Vec<Entry>,
    }
    let text = fs::read_to_string(root().join("pictograms/matching/denials.toml"));
    let file: Denials = read_data(&text.expect("readable")).expect("valid");
    let library = library();
    for entry in file.ontkenning {
        let (sentence, wanted) = &entry.bewijs;
        let mut score = Score::default();
        judge(&library, sentence, wanted, &mut score);
        assert!(
            score.faults.is_empty(),
            "{:?} {:?}",
            entry.woorden,
            score.faults
        );
    }
}

#[test]
fn a_long_line_takes_no_longer_per_word() {
    // Not a measurement: reading that looks at everything for each word would take minutes here.
    let library = library();
    for unit in [
        "ik was en doe en poets niet en maak ",
        "niet dat ",
        "geen zin om te ",
        "in plaats van ",
        "zonder ",
    ] {
        let text = unit.repeat(60_000 / unit.len());
        let _ = library.read(&text, "nl", &Known::default());
    }
}

#[test]
fn no_word_has_two_pictures_without_a_rule() {
    let library = library();
    let undecided = library.table("nl").undecided();
    assert!(
        undecided.is_empty(),
        "pictograms/matching/ambiguous.toml lacks {undecided:#?}"
    );
}

fn read(sentence: &str, known: &Known) -> (Vec<String>, Vec<String>) {
    let library = library();
    let reading = library.read(sentence, "nl", known);
    let matches = reading
        .matches
        .iter()
        .map(|it| it.concept.to_owned())
        .collect();
    let ask = reading.ask.iter().map(|it| it.words.clone()).collect();
    (matches, ask)
}

#[test]
fn who_is_not_sure_asks_and_remembers_the_answer() {
    let sentence = "De bank is dicht.";
    let (matches, ask) = read(sentence, &Known::default());
    assert_eq!((matches, ask), (vec![], vec!["bank".to_owned()]));
    let mut known = Known::default();
    known.answers.insert("bank".to_owned(), "chair".to_owned());
    let (matches, ask) = read(sentence, &known);
    assert_eq!((matches, ask), (vec!["chair".to_owned()], vec![]));
}

#[test]
fn a_name_of_the_plan_is_never_a_word_of_a_card() {
    let known = Known {
        names: vec!["Bus".to_owned(), "Opa Jan".to_owned()],
        ..Known::default()
    };
    let library = library();
    let reading = library.read("Bus en Opa Jan koken met Bus.", "nl", &known);
    let names: Vec<&str> = reading.people.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Bus", "Bus", "Opa Jan"]);
    let found: Vec<&str> = reading.matches.iter().map(|it| it.concept).collect();
    assert_eq!(found, ["cook"]);
}

#[test]
fn what_is_sensitive_is_named_and_not_placed() {
    let library = library();
    let reading = library.read("Ik drink alcohol.", "nl", &Known::default());
    assert!(
        reading
            .matches
            .iter()
            .any(|it| it.concept == "alcohol" && it.sensitive)
    );
    assert!(
        reading
            .placeable(9, &|_| true)
            .iter()
            .all(|it| it.concept != "alcohol")
    );
}

#[test]
fn english_sentences_are_read_through_their_own_words() {
    let library = library();
    for (sentence, wanted) in [
        ("I cook every Tuesday.", "cook tuesday"),
        ("I don't like noise in May.", "dislike busy may_month"),
        ("I am not angry.", "-angry"),
        ("My sister walks to the park.", "sister walk park"),
        ("I never smoke.", "never -smoke"),
        ("I brushed my teeth without help.", "brush_teeth -help"),
        ("He doesn't swim.", "-swim"),
    ] {
        let reading = library.read(sentence, "en", &Known::default());
        let mut found: Vec<_> = reading.sure().collect();
        found.sort_by_key(|it| it.start);
        let found: Vec<String> = found
            .iter()
            .map(|it| format!("{}{}", if it.negated { "-" } else { "" }, it.concept))
            .collect();
        assert_eq!(found.join(" "), wanted, "{sentence}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_and_places_are_those_of_the_text(text in ".{0,80}") {
        let library = LIBRARY.get_or_init(library);
        let reading = library.read(&text, "nl", &Known::default());
        for it in &reading.matches {
            proptest::prop_assert!(it.start < it.end);
            proptest::prop_assert!(text.get(it.start..it.end).is_some());
        }
    }
}

static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
