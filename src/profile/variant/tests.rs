//! Own profiles: what they may change, and what is said of a fault.

use super::*;
use crate::profile::{Demand, texts};
use crate::resources::Resources;

fn read_as(id: &str, text: &str) -> Result<Profile, Vec<Fault>> {
    let resources = Resources::embedded();
    let bases = texts(&resources).expect("our own data");
    let known = Known {
        bases: &bases,
        pictogram: &|id| id != "geen",
        message: &|id| id.starts_with("section-"),
    };
    read(id, text, &known)
}

fn fault(id: &str, text: &str) -> FaultKind {
    let faults = read_as(id, text).expect_err("a fault");
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.into_iter().next().expect("one").kind
}

#[test]
fn a_rule_is_switched_off_and_named() {
    let text = "basis = \"art\"\n[[regels]]\ncode = \"ART-02\"\nernst = \"uit\"\n";
    let profile = read_as("ons-plan", text).expect("a profile");
    assert_eq!(profile.id, "ons-plan");
    assert_eq!(profile.switched_off, ["ART-02"]);
    assert!(profile.rules.iter().all(|it| it.code != "ART-02"));
    assert!(profile.rules.iter().any(|it| it.code == "ART-03"));
}

#[test]
fn one_demand_of_a_code_changes_and_the_other_stays() {
    let text = "basis = \"art\"\n[[regels]]\ncode = \"ART-13\"\nsoort = \"evaluaties\"\nper_jaar = 2\nernst = \"tip\"\n";
    let profile = read_as("ons-plan", text).expect("a profile");
    let rules: Vec<_> = profile
        .rules
        .iter()
        .filter(|it| it.code == "ART-13")
        .collect();
    let talks = |it: &&&Rule| matches!(it.demand, Demand::Evaluations { per_year: 2 });
    let changed: Vec<_> = rules.iter().filter(talks).collect();
    assert_eq!((rules.len(), changed.len()), (2, 1));
    assert_eq!(changed[0].severity, Severity::Tip);
    let other = rules.iter().find(|it| !talks(it)).expect("the other");
    assert_eq!(other.severity, Severity::Warning);
}

/// Every rule that guards the client, in every profile of the program.
#[test]
fn no_guard_goes_off_or_becomes_less_strict() {
    let profiles = crate::profile::load_all(&Resources::embedded()).expect("our own data");
    let mut guards = 0;
    for profile in profiles.values() {
        for rule in profile.rules.iter().filter(|it| it.locked) {
            guards += 1;
            let milder = [
                ("uit", None),
                ("tip", Some(Severity::Tip)),
                ("let-op", Some(Severity::Warning)),
            ];
            for (severity, _) in milder
                .into_iter()
                .filter(|(_, it)| *it < Some(rule.severity))
            {
                let (base, code) = (&profile.id, &rule.code);
                let text = format!(
                    "basis = \"{base}\"\n[[regels]]\ncode = \"{code}\"\nernst = \"{severity}\"\n"
                );
                assert_eq!(fault("ons-plan", &text), FaultKind::Locked(code.clone()));
            }
        }
    }
    assert!(guards >= profiles.len(), "each profile has a guard");
}

#[test]
fn a_whole_profile_may_not_leave_a_guard_out() {
    let whole = Resources::embedded()
        .text("templates/profiles/ghz.toml")
        .expect("it exists")
        .replace("id    = \"ghz\"", "id    = \"ons-plan\"");
    assert!(read_as("ons-plan", &whole).is_ok());
    let without = whole.replace(
        "code  = \"SIG-03\"\nernst = \"fout\"",
        "code  = \"SIG-03\"\nernst = \"tip\"",
    );
    let guard = FaultKind::Locked("altijd-iemand-bellen".to_owned());
    assert_eq!(fault("ons-plan", &without), guard);
    // Under the name of ours it keeps all of its guards.
    let ours = Resources::embedded();
    let ours = ours.text("templates/profiles/ghz.toml").expect("it exists");
    let softer = ours.replace(
        "code  = \"GHZ-08\"\nernst = \"fout\"",
        "code  = \"GHZ-08\"\nernst = \"tip\"",
    );
    assert_eq!(
        fault("ghz", &softer),
        FaultKind::Locked("toestemming".to_owned())
    );
}

#[test]
fn an_order_keeps_every_part() {
    let ours = crate::profile::load_all(&Resources::embedded()).expect("our own data");
    let ids: Vec<&str> = ours["art"]
        .sections_for(crate::audience::Audience::Client)
        .map(|it| it.id.as_str())
        .collect();
    let order = |ids: &[&str]| format!("basis = \"art\"\n[volgorde]\nclient = {ids:?}\n");
    let mut turned = ids.clone();
    turned.reverse();
    let profile = read_as("ons-plan", &order(&turned)).expect("a profile");
    let now: Vec<&str> = profile
        .sections_for(crate::audience::Audience::Client)
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(now, turned);
    let missing = vec![ids[0].to_owned()];
    let what = "volgorde";
    assert_eq!(
        fault("ons-plan", &order(&ids[1..])),
        FaultKind::Missing { what, missing }
    );
}

#[test]
fn what_is_not_known_is_said_with_its_line() {
    for (text, line, what, value) in [
        ("basis = \"arts\"\n", 1, "basis", "arts"),
        ("basis = \"art\"\n\nregel = 3\n", 3, "sleutel", "regel"),
        (
            "basis = \"art\"\nstukken = [\"rollen\", \"tuin\"]\n",
            2,
            "stuk",
            "tuin",
        ),
        (
            "basis = \"art\"\n[[domeinen]]\nid = \"rollen\"\npicto = \"geen\"\n",
            4,
            "picto",
            "geen",
        ),
        (
            "basis = \"art\"\n[[domeinen]]\nid = \"rollen\"\nkleur = \"goud\"\n",
            4,
            "kleur",
            "goud",
        ),
        (
            "basis = \"art\"\n[[regels]]\ncode = \"ART-02\"\nernst = \"streng\"\n",
            4,
            "ernst",
            "streng",
        ),
        (
            "basis = \"art\"\n[[regels]]\ncode = \"ART-04\"\nmaanden = 2.5\n",
            4,
            "getal",
            "2.5",
        ),
    ] {
        let faults = read_as("ons-plan", text).expect_err("a fault");
        let [
            Fault {
                line: found,
                kind:
                    FaultKind::Unknown {
                        what: kind,
                        value: written,
                        ..
                    },
            },
        ] = faults.as_slice()
        else {
            panic!("{text}: {faults:?}");
        };
        assert_eq!((*found, *kind, written.as_str()), (Some(line), what, value));
    }
}

#[test]
fn the_name_of_one_of_ours_stays_with_it() {
    let kind = fault("ghz", "basis = \"art\"\n");
    assert!(
        matches!(kind, FaultKind::Unknown { what: "basis", .. }),
        "{kind:?}"
    );
}
