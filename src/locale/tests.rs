use jiff::civil::{date, time};

use super::*;

fn locale(id: &str) -> Locale {
    Locale::load(&Resources::embedded(), id).expect("we ship it")
}

#[test]
fn dates_and_lists_follow_the_language() {
    let nl = locale("nl");
    assert_eq!(nl.day(date(2027, 1, 11)), "maandag 11 januari 2027");
    assert_eq!(nl.date(date(2027, 1, 11)), "11 januari 2027");
    assert_eq!(nl.all_of(["a", "b", "c"].into_iter()), "a, b en c");
    assert_eq!(nl.any_of(["a", "b"].into_iter()), "a of b");
    assert_eq!(
        locale("en").day(date(2027, 1, 11)),
        "Monday 11 January 2027"
    );
}

#[test]
fn the_clock_is_spoken_as_people_say_it() {
    let nl = locale("nl-simpel");
    for (hour, minute, said) in [
        (10, 30, "half 11"),
        (17, 0, "5 uur"),
        (0, 0, "12 uur"),
        (9, 15, "kwart over 9"),
        (9, 45, "kwart voor 10"),
        (12, 50, "10 voor 1"),
        (12, 20, "10 voor half 1"),
        (12, 35, "5 over half 1"),
        (23, 5, "5 over 11"),
    ] {
        assert_eq!(nl.time(time(hour, minute, 0, 0), Clock::Spoken), said);
    }
    let half_past = time(10, 30, 0, 0);
    assert_eq!(
        nl.time(half_past, Clock::SpokenWithPart),
        "half 11 's ochtends"
    );
    assert_eq!(nl.time(half_past, Clock::Digital), "10.30 uur");
    assert_eq!(nl.time(half_past, Clock::PartOfDay), "in de ochtend");
    assert_eq!(locale("en").time(half_past, Clock::Spoken), "half past 10");
}

/// Every message exists in its first language, with the same variables in each; otherwise a reader would
/// get words of another language without anybody noticing.
#[test]
fn locales_have_the_same_messages_and_variables() {
    let resources = Resources::embedded();
    let inventory = |id: &str| Locale::inventory(&resources, id).expect("valid Fluent");
    let nl = inventory("nl");
    let en = inventory("en");
    let keys = |it: &BTreeMap<String, Vec<String>>| it.keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&nl), keys(&en));
    let allowed = |name: &str| matches!(name, "hour" | "next" | "minutes" | "past" | "to");
    for (id, variables) in &nl {
        if id.starts_with("clock-") {
            assert!(
                variables
                    .iter()
                    .chain(&en[id])
                    .all(|it| allowed(it) || it == "clock" || it == "minute")
            );
        } else {
            assert_eq!(variables, &en[id], "{id}");
        }
    }
    for (id, variables) in inventory("nl-simpel") {
        let dutch = nl
            .get(&id)
            .unwrap_or_else(|| panic!("{id} only exists in nl-simpel"));
        assert_eq!(&variables, dutch, "{id}");
    }
    let document = |id: &str| {
        let mut found = BTreeMap::new();
        let name = format!("locales/{id}/document.ftl");
        inventory_of(&name, resources.text(&name).expect("exists"), &mut found).expect("valid");
        keys(&found)
    };
    assert_eq!(document("nl-simpel"), document("nl"));
}
