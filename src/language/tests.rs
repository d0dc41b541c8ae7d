//! What holds for every text.

use proptest::prelude::*;

use super::testing::{language, rules_of};
use super::*;

#[test]
fn every_rule_has_a_message_of_its_own() {
    for rule in Rule::ALL {
        assert_eq!(kind(rule).id, rule.id());
    }
}

#[test]
fn the_proof_of_every_rule_holds() {
    let language = language();
    let mut broken = Vec::new();
    for proof in language.standard().proofs() {
        broken.extend(language.prove(&proof));
    }
    broken.extend(language.prove_groups());
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_rule_that_is_off_can_be_asked_for() {
    let text = "Ik zie een eclips. Vergeet je jas niet.";
    assert_eq!(rules_of(text), [""; 0]);
    let mut settings = Settings::default();
    settings.also.push(Rule::Unknown);
    settings.also.push(Rule::Denial);
    let found = language().check(text, &settings).remarks;
    let found: Vec<_> = found.iter().map(|it| (it.rule.id(), it.severity)).collect();
    assert_eq!(
        found,
        [
            ("onbekend-woord", Severity::Tip),
            ("ontkenning", Severity::Tip)
        ]
    );
}

#[test]
fn no_hard_word_is_called_easy_and_no_better_word_is_hard() {
    let mut broken = language().prove_words();
    broken.extend(language().prove_idioms());
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn names_and_known_words_are_left_alone() {
    let language = language();
    let mut settings = Settings::default();
    settings.know("indicatie");
    settings.name("Indra Coach");
    let found = language.check("Mijn indicaties zijn klaar. Coach belt mij.", &settings);
    assert_eq!(found.remarks, []);
    assert_eq!(found.ignored.into_iter().collect::<Vec<_>>(), ["indicatie"]);
}

#[test]
fn a_word_is_remarked_once_with_its_count() {
    let found = language().check(
        "Mijn indicatie is klaar. De indicatie is er.",
        &Settings::default(),
    );
    assert_eq!(found.remarks.len(), 1);
    assert_eq!(found.remarks[0].count, 2);
}

#[test]
fn own_words_are_never_judged() {
    for text in [
        "Ik zeg: «Indien men mij belt, wordt het z.s.m. geregeld om 16.00 uur (of later).»",
        "Tom zegt: “Teneinde de indicatie te krijgen, wordt de procedure gestart.”",
        "Zij zegt: 'Men zou i.v.m. mij twee keer bellen.'",
    ] {
        assert_eq!(rules_of(text), [""; 0], "{text}");
    }
}

#[test]
fn the_limits_follow_the_level() {
    let sentence = |words: usize| format!("{}.", vec!["ja"; words].join(" "));
    let of = |words, level| {
        let found = language().check(&sentence(words), &Settings::new(level));
        found.remarks.first().map(|it| (it.rule.id(), it.severity))
    };
    use Severity::{Tip, Warning};
    assert_eq!(of(8, Level::A1), None);
    assert_eq!(of(9, Level::A1), Some(("lange-zin", Tip)));
    assert_eq!(of(11, Level::A1), Some(("te-lange-zin", Warning)));
    assert_eq!(of(10, Level::A2), None);
    assert_eq!(of(11, Level::A2), Some(("lange-zin", Tip)));
    assert_eq!(of(16, Level::A2), Some(("te-lange-zin", Warning)));
    assert_eq!(of(15, Level::B1), None);
    assert_eq!(of(16, Level::B1), Some(("te-lange-zin", Tip)));
    assert_eq!(of(21, Level::B1), Some(("te-lange-zin", Warning)));
}

#[test]
fn a_long_line_takes_no_longer_per_letter() {
    // Not a measurement: a rule that looks at everything for each word would take minutes here.
    for unit in [
        "a",
        "«",
        "'",
        "(",
        "i.",
        "als ",
        "wordt ",
        "niet ",
        "het door ",
        "1-",
        "06 ",
        "de hand ",
        "wc toilet ",
        "indicatie zorg ",
    ] {
        let text = unit.repeat(200_000 / unit.len());
        let _ = language().check(&text, &Settings::default());
        let _ = language().document_of(&text, &Settings::default());
    }
}

proptest! {
    #[test]
    fn spans_lie_on_character_boundaries(text in "\\PC{0,200}") {
        let found = language().check(&text, &Settings::default());
        for remark in &found.remarks {
            prop_assert!(text.get(remark.span.start..remark.span.end).is_some_and(|it| !it.is_empty()));
        }
    }

    #[test]
    fn two_words_of_a_document_lie_on_character_boundaries(
        texts in prop::collection::vec(prop::collection::vec(prop::sample::select(vec![
            "de", "wc", "Het", "toilet", "é", "‘", "«", "»", "begeleider.", "ondersteuner", "Tom", "’s", "ochtends",
            "'s Morgens", "ik", "u", "Hij", "medicatie", "pillen", "5", "mg", "…",
        ]), 0..9), 0..6),
    ) {
        let texts: Vec<String> = texts.iter().map(|it| it.join(" ")).collect();
        for about in [About::Client, About::Told, About::Another, About::Other] {
            let passages: Vec<_> = texts.iter().map(|text| Passage { text, about }).collect();
            let found = language().document(&passages, &Facts::default(), &Settings::default());
            for remark in &found {
                for place in remark.again.iter().chain([&remark.place, &remark.beside]) {
                    let text = &texts[place.passage];
                    prop_assert!(text.get(place.span.start..place.span.end).is_some_and(|it| !it.is_empty()));
                }
            }
            prop_assert_eq!(&found, &language().document(&passages, &Facts::default(), &Settings::default()));
        }
    }

    #[test]
    fn the_same_text_gives_the_same_remarks(text in "([a-zéë']{1,9}[ ,.]{1,2}){0,30}") {
        let settings = Settings::default();
        prop_assert_eq!(language().check(&text, &settings), language().check(&text, &settings));
    }

    #[test]
    fn knowing_a_word_never_adds_a_remark(
        words in prop::collection::vec(prop::sample::select(vec![
            "indicatie", "de", "ik", "wordt", "gebracht", "i.v.m.", "niet", "zonder", "indien", "twee", "en", "als", "zorg",
        ]), 1..20),
        known in prop::sample::select(vec!["indicatie", "indien", "i.v.m."]),
    ) {
        let text = words.join(" ");
        let mut settings = Settings::default();
        let before = language().check(&text, &settings);
        settings.know(known);
        let after = language().check(&text, &settings);
        // Room for a fourth remark may come free, so only sentences with fewer than three are compared.
        if before.remarks.len() < 3 {
            prop_assert!(after.remarks.len() <= before.remarks.len());
        }
    }

    #[test]
    fn a_dose_is_never_touched(
        number in "[0-9]{1,3}([.,][0-9]{1,2})?",
        unit in prop::sample::select(vec!["mg", "ml", "ML", "IE", "gram", "tabletten", "druppels", "mcg"]),
        space in prop::sample::select(vec!["", " "]),
        frame in prop::sample::select(vec![("Ik neem ", " in."), ("Geef om 16.00 uur ", " (na het eten)."), ("", " twee keer per dag")]),
    ) {
        let text = format!("{}{number}{space}{unit}{}", frame.0, frame.1);
        let dose = frame.0.len()..frame.0.len() + number.len() + space.len() + unit.len();
        for remark in language().check(&text, &Settings::default()).remarks {
            let touches = remark.span.start < dose.end && dose.start < remark.span.end;
            prop_assert!(!touches || remark.rule.is_about_sentence(), "{text}: {remark:?}");
        }
    }

    #[test]
    fn nothing_inside_quotation_marks_is_remarked(
        words in prop::collection::vec(prop::sample::select(vec![
            "indicatie", "i.v.m.", "men", "zou", "niet", "zonder", "wordt", "gebracht", "twee", "16.00", "60%", "indien",
        ]), 1..12),
        marks in prop::sample::select(vec![("«", "»"), ("“", "”"), ("‘", "’"), ("\"", "\""), ("'", "'")]),
    ) {
        let text = format!("Zij zegt: {}{}{}", marks.0, words.join(" "), marks.1);
        prop_assert_eq!(rules_of(&text), Vec::<&str>::new());
    }
}
