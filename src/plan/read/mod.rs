//! From the tables of the file to the model.
//!
//! Nothing returns early: a fault is reported and the rest is read, so that one run shows all.

mod circle;
mod companions;
mod crisis;
mod family;
mod goals;
mod safety;

use super::*;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::source::SourceFile;
use crate::toml_reader::{Table, read_document};

/// Reads a plan file.
///
/// All faults go to the report. There is a plan only when nothing essential is missing; it can
/// still come with faults, so callers look at [`Report::has_errors`] before they show it.
pub fn read(file: &SourceFile, report: &mut Report) -> Option<Plan> {
    let mut found = Report::default();
    let (plan, paths) = read_document(file, &ROOT, &mut found, plan);
    let newer = |it: &Diagnostic| it.kind.id == kinds::UNKNOWN_FORMAT.id;
    if found.iter().any(newer) {
        // A newer file has keys that we do not know; only its version is worth saying.
        found.retain(newer);
    }
    let broken = found.iter().any(|it| it.kind.id == kinds::SYNTAX.id);
    let plan = plan.map(|mut plan| {
        plan.paths = paths.clone();
        plan.whole = !broken && !found.iter().any(newer);
        plan
    });
    if let Some(plan) = plan.as_ref().filter(|plan| plan.whole) {
        references::check(plan, file, &mut found);
    }
    found.name_items(|span| paths.at(span));
    report.extend(found);
    plan
}

fn plan(root: &Table) -> Option<Plan> {
    if let Some(format) = root.integer("formaat")
        && format.value != FORMAT
    {
        root.push(
            Diagnostic::new(&kinds::UNKNOWN_FORMAT, format.span)
                .with("value", format.value)
                .with("known", FORMAT),
        );
    }
    let header = root.table("plan").and_then(|table| header(&table));
    let whose = family::clients(root, header.as_ref());
    let presentation = root
        .table("weergave")
        .map(|table| presentation(&table))
        .unwrap_or_default();
    let plan = Plan {
        pictures: own_pictures(root),
        explanations: explanations(root),
        people: whose
            .people
            .into_iter()
            .chain(list(root, "mensen", person))
            .collect(),
        own_ids: match whose.members.as_slice() {
            [] => vec![CLIENT_ID.to_owned()],
            members => members.iter().map(|it| it.id.text.clone()).collect(),
        },
        members: whose.members,
        talk: family::talk(root),
        safety: root
            .table("veiligheidsplan")
            .and_then(|table| safety::safety(&table)),
        situation: list(root, "situatie", observation),
        dreams: list(root, "dromen", dream),
        goals: list(root, "doelen", goals::goal),
        scores: list(root, "scores", goals::score),
        support: list(root, "ondersteuning", support),
        areas: list(root, "gebieden", area),
        agreements: list(root, "afspraken", agreement),
        week: list(root, "week", week_item),
        network: root
            .table("netwerk")
            .map(|table| companions::network(&table)),
        signals: root
            .table("signaleringsplan")
            .and_then(|table| companions::signals(&table)),
        crisis: root
            .table("crisisblad")
            .and_then(|table| crisis::crisis(&table)),
        decision: root
            .table("beschikking")
            .and_then(|table| companions::decision(&table)),
        cooperation: list(root, "overeenkomsten", circle::cooperation),
        resource_group: list(root, "resourcegroep", circle::member),
        meetings: list(root, "ino", circle::meeting),
        process: root
            .table("werkproces")
            .map(|table| circle::process(&table)),
        evaluations: list(root, "evaluaties", evaluation),
        reviewed: list(root, "nagekeken", reviewed),
        signatures: list(root, "akkoorden", signature),
        consents: list(root, "toestemmingen", consent),
        presentation,
        header: header?,
        client: whose.client?,
        incomplete: whose
            .incomplete
            .into_iter()
            .chain(root.incomplete_lists())
            .collect(),
        paths: Paths::default(),
        whole: true,
    };
    Some(plan)
}

fn list<T>(table: &Table, name: &'static str, read: fn(&Table) -> Option<T>) -> Vec<T> {
    table.list(name, read)
}

fn header(table: &Table) -> Option<Header> {
    let kind = table.words("soort");
    let start = table.date("ingang");
    let header = Header {
        span: table.span(),
        title: table.words("titel"),
        household: table.words("gezin"),
        size: table
            .choice("variant")
            .map_or(PlanSize::Full, |it| it.value),
        neutral_title: table.boolean("neutrale_titel").unwrap_or(false),
        end: table.date("einde"),
        version: table.integer("versie").map(|it| it.value),
        made_by: table.word_list("opgesteld_door"),
        participants: table.word_list("deelnemers"),
        next_meeting: table.moment("volgend_gesprek"),
        meeting_place: table.words("plaats_gesprek"),
        watched_by: table.words("regie"),
        copy_given: table.date("afschrift_op"),
        source: table.words("bron"),
        house: table.words("huisstijl"),
        kind: table_finished(table, kind)?,
        start: start?,
    };
    Some(header)
}

/// Finishes a table before its first `?`, so that unknown keys are reported in any case.
fn table_finished<T>(table: &Table, value: T) -> T {
    table.finish();
    value
}

fn client(table: &Table) -> Option<Client> {
    let name = table.words("roepnaam");
    let client = Client {
        span: table.span(),
        surname: table.words("achternaam"),
        born: table.date("geboortedatum"),
        photo: photo(table),
        home: table.text("waar_ik_woon"),
        says: table.table("ik_zeg").and_then(|table| quote(&table)),
        story: table.table("mijn_verhaal").and_then(|table| quote(&table)),
        shows: table.table("laat_zien").and_then(|table| shown(&table)),
        about: list(table, "dit_ben_ik", item),
        how_to_talk: list(table, "praat_met_mij", item),
        how_i_talk: list(table, "hoe_ik_praat", item),
        aids: table.word_list("hulpmiddelen"),
        name: table_finished(table, name)?,
    };
    Some(client)
}

fn presentation(table: &Table) -> Presentation {
    let presentation = Presentation {
        language: table.choice("taal").map(|it| it.value),
        level: table.choice("niveau").map(|it| it.value),
        text_size: table.integer("letter").map(|it| it.value),
        theme: table.choice("thema").map(|it| it.value),
        skin: table.choice("huid").map(|it| it.value),
        figure: table.choice("figuur").map(|it| it.value),
        not_sign: table.choice("niet").map(|it| it.value),
        sets: table.word_list("sets"),
        clock: table.choice("klok").map(|it| it.value),
        paper: table.choice("papier").map(|it| it.value),
        density: table.choice("plaatjes").map(|it| it.value),
        picture_size: table.choice("plaatje").map(|it| it.value),
        picture_words: table.boolean("woord_onder_plaatje"),
        cards: table.integer("kaartjes").map(|it| it.value),
        known_words: table.word_list("woorden_die_ik_ken"),
    };
    table.finish();
    presentation
}

fn own_pictures(root: &Table) -> Vec<OwnPicture> {
    let entries = root.entries("pictogrammen").into_iter();
    let named = |words: Words| match words.text.trim() {
        "geen" => PictureChoice::None,
        _ => PictureChoice::Named(words),
    };
    entries
        .filter_map(|(word, value)| {
            let choice = match value {
                Err(words) => named(words),
                Ok(table) => {
                    let photo = photo(&table).map(PictureChoice::Photo);
                    let other = table.words("picto").map(named);
                    let written = table.has("foto") || table.has("picto");
                    table.finish();
                    if !written {
                        table.push(
                            Diagnostic::new(&kinds::PICTURE_WITHOUT_CHOICE, word.span)
                                .with("word", word.text.clone()),
                        );
                    }
                    photo.or(other)?
                }
            };
            Some(OwnPicture { word, choice })
        })
        .collect()
}

fn explanations(root: &Table) -> Vec<Explanation> {
    let entries = root.entries("woorden").into_iter();
    entries
        .filter_map(|(word, value)| {
            let meaning = match value {
                Err(words) => Some(words),
                Ok(table) => {
                    let meaning = table.words("uitleg");
                    table_finished(&table, meaning)
                }
            };
            let meaning = meaning.filter(|_| !word.text.trim().is_empty())?;
            Some(Explanation { word, meaning })
        })
        .collect()
}

fn extras(table: &Table) -> Extras {
    Extras {
        pictogram: table.words("picto"),
        photo: photo(table),
        not_for: table.word_list("niet_voor"),
    }
}

fn photo(table: &Table) -> Option<Photo> {
    match table.photo("foto")? {
        Err(file) => Some(Photo {
            file,
            description: None,
            consent: None,
            until: None,
        }),
        Ok(table) => {
            let file = table.words("bestand");
            Some(Photo {
                description: table.words("beschrijving"),
                consent: table.date("toestemming_op"),
                until: table.date("tot"),
                file: table_finished(&table, file)?,
            })
        }
    }
}

fn item(table: &Table) -> Option<Item> {
    let text = table.text("tekst");
    let extras = extras(table);
    table.finish();
    Some(Item {
        text: text?,
        extras,
    })
}

fn quote(table: &Table) -> Option<Quote> {
    let speaker = table.words("wie");
    let words = table.words("tekst");
    let date = table.date("datum");
    table.finish();
    Some(Quote {
        speaker: speaker?,
        words: words?,
        date,
    })
}

fn shown(table: &Table) -> Option<Shown> {
    let seen_by = table.words("wie_zag_het");
    let words = table.words("tekst");
    let date = table.date("datum");
    table.finish();
    Some(Shown {
        seen_by: seen_by?,
        words: words?,
        date,
    })
}

fn person(table: &Table) -> Option<Person> {
    let (id, name) = (table.id("id"), table.words("naam"));
    let (relation, side) = (table.words("relatie"), table.choice("kant"));
    let person = Person {
        span: table.span(),
        surname: table.words("achternaam"),
        roles: table.choices("rollen"),
        organisation: table.words("organisatie"),
        photo: photo(table),
        telephone: table.words("telefoon"),
        address: table.words("adres"),
        hidden: table.choices("geheim"),
        ring: table.integer("kring").map(|it| it.value),
        contact: table.choice("contact").map(|it| it.value),
        group: table.choice("groep").map(|it| it.value),
        bond: table.choice("hoe_is_het").map(|it| it.value),
        gives: table.text("geeft"),
        receives: table.text("krijgt"),
        wish: table.choice("wens").map(|it| it.value),
        does: table.text("doet"),
        call_in_crisis: table.boolean("bellen_bij_crisis").unwrap_or(false),
        not_for: table.word_list("niet_voor"),
        note: table.words("opmerking"),
        id: table_finished(table, id)?,
        name: name?,
        relation: relation?,
        side: side?.value,
    };
    Some(person)
}

fn observation(table: &Table) -> Option<Observation> {
    let kind = table.choice("soort");
    let speaker = table.words("wie");
    let told = table.text("tekst");
    let quoted = table.words("citaat");
    let shown = table.words("laat_zien");
    let domain = table.words("domein");
    let since = table.words("sinds");
    let effect = table.text("gevolg");
    let about = table.word_list("over");
    let rank = table.integer("voorrang").map(|it| it.value);
    let extras = extras(table);
    table.finish();
    let words = one_of(
        table,
        "tekst",
        [
            told.map(Statement::Told),
            quoted.map(Statement::Quoted),
            shown.map(Statement::Shown),
        ],
    );
    Some(Observation {
        span: table.span(),
        kind: kind?.value,
        speaker: speaker?,
        words: words?,
        domain,
        since,
        effect,
        about,
        rank,
        extras,
    })
}

/// Exactly one way of saying it: none is a gap, two would print the same thing twice.
fn one_of<T, const N: usize>(table: &Table, key: &'static str, ways: [Option<T>; N]) -> Option<T> {
    let mut given = ways.into_iter().flatten();
    let first = given.next();
    if first.is_none() {
        table.push(Diagnostic::new(&kinds::NO_WISH_WORDS, table.span()).with("key", key));
    } else if given.next().is_some() {
        table.push(Diagnostic::new(&kinds::TOO_MANY_WISH_WORDS, table.span()).with("key", key));
    }
    first
}

fn dream(table: &Table) -> Option<Dream> {
    let said = table.words("citaat").map(|words| {
        // A dream is the client's own unless it is shown; the speaker needs no key.
        let mut speaker = words.clone();
        speaker.text = CLIENT_ID.to_owned();
        Wish::Said(Quote {
            speaker,
            words,
            date: None,
        })
    });
    let shown = table.table("laat_zien").and_then(|table| shown(&table));
    let answer = table.choice("kan").map(|it| it.value);
    let explanation = table.text("uitleg");
    let needed = table.text("nodig");
    let extras = extras(table);
    table.finish();
    let wish = one_of(table, "citaat", [said, shown.map(Wish::Shown)])?;
    Some(Dream {
        span: table.span(),
        wish,
        answer,
        explanation,
        needed,
        extras,
    })
}

/// The wish under a goal or a life area: quoted or shown. Which of the two is required, if any,
/// is for the rules of the profile.
fn wish(table: &Table, quote_key: &'static str) -> Option<Wish> {
    let said = table.table(quote_key).and_then(|table| quote(&table));
    let seen = table.table("laat_zien").and_then(|table| shown(&table));
    if said.is_some() && seen.is_some() {
        table.push(
            Diagnostic::new(&kinds::TOO_MANY_WISH_WORDS, table.span()).with("key", quote_key),
        );
    }
    said.map(Wish::Said).or(seen.map(Wish::Shown))
}

fn support(table: &Table) -> Option<Support> {
    let moment = table.choice("moment");
    let (i_do, you_do) = (table.text("ik_doe"), table.text("u_doet"));
    let exactly = table.words("zo_precies");
    let extras = extras(table);
    table.finish();
    if i_do.is_none() && you_do.is_none() {
        table.push(Diagnostic::new(&kinds::NO_WISH_WORDS, table.span()).with("key", "ik_doe"));
        return None;
    }
    Some(Support {
        span: table.span(),
        moment: moment?.value,
        i_do,
        you_do,
        exactly,
        extras,
    })
}

fn area(table: &Table) -> Option<Area> {
    let domain = table.words("domein");
    let area = Area {
        span: table.span(),
        feeling: table.choice("hoe_gaat_het").map(|it| it.value),
        obstacle: table.text("waar_loop_ik_tegenaan"),
        helps: table.text("wat_kan_helpen"),
        i_do: table.text("wat_doe_ik"),
        i_mean: table.text("wat_beteken_ik"),
        help_with: table.text("waarbij_hulp"),
        chances: list(table, "kansen", item),
        strengths: list(table, "mogelijkheden", item),
        weak_points: list(table, "kwetsbaarheden", item),
        to_add: table.text("wat_moet_erbij"),
        earlier_help: list(table, "eerder_geholpen", circle::earlier_help),
        once: table.text("vroeger_deed_ik"),
        wish: wish(table, "citaat"),
        instrument: table.words("instrument"),
        not_for: table.word_list("niet_voor"),
        domain: table_finished(table, domain)?,
    };
    Some(area)
}

fn agreement(table: &Table) -> Option<Agreement> {
    let (kind, what) = (table.choice("soort"), table.text("wat"));
    let agreement = Agreement {
        span: table.span(),
        title: table.choice("titel").map(|it| it.value),
        who: table.word_list("wie"),
        since: table.date("sinds"),
        until: table.date("tot"),
        reason: table.text("waarom"),
        decided_by: table.words("besloten_door"),
        my_view: table.choice("ik_vind_dit_goed").map(|it| it.value),
        review: table.date("bekijken_op"),
        exactly: table.words("precies"),
        extras: extras(table),
        kind: table_finished(table, kind)?.value,
        what: what?,
    };
    Some(agreement)
}

fn reviewed(table: &Table) -> Option<Reviewed> {
    let (point, by) = (table.words("punt"), table.words("wie"));
    let (on, how) = (table.date("op"), table.words("hoe"));
    table.finish();
    Some(Reviewed {
        span: table.span(),
        point: point?,
        by: by?,
        on: on?,
        how: how?,
    })
}

fn week_item(table: &Table) -> Option<WeekItem> {
    let what = table.text("wat");
    let item = WeekItem {
        span: table.span(),
        days: table.choices("dagen"),
        part: table.choice("dagdeel").map(|it| it.value),
        time: table.time("tijd"),
        with: table.words("met"),
        extras: extras(table),
        what: table_finished(table, what)?,
    };
    // An item without a day was reported already.
    (!item.days.is_empty()).then_some(item)
}

fn evaluation(table: &Table) -> Option<Evaluation> {
    let date = table.date("datum");
    let evaluation = Evaluation {
        span: table.span(),
        present: table.word_list("aanwezig"),
        place: table.words("plaats"),
        signals_seen: table.boolean("signaleringsplan_bekeken"),
        network_seen: table.boolean("netwerkkaart_bekeken"),
        signals_changed: table.text("signaleringsplan_aangepast"),
        network_changed: table.text("netwerkkaart_aangepast"),
        results: list(table, "doelen", result),
        says: table.table("ik_zeg").and_then(|table| quote(&table)),
        others_say: list(table, "omgeving_zegt", quote),
        satisfaction: table.words("tevredenheid"),
        agreed: table.text("afgesproken"),
        not_for: table.word_list("niet_voor"),
        date: table_finished(table, date)?,
    };
    Some(evaluation)
}

fn result(table: &Table) -> Option<GoalResult> {
    let (goal, result) = (table.words("doel"), table.choice("resultaat"));
    let (went_well, was_hard) = (table.text("ging_goed"), table.text("was_lastig"));
    let decision = table.text("besluit");
    let (score, score_by) = (table.integer("score"), table.words("score_door"));
    table.finish();
    Some(GoalResult {
        goal: goal?,
        result: result?.value,
        went_well,
        was_hard,
        decision,
        score,
        score_by,
    })
}

fn signature(table: &Table) -> Option<Signature> {
    let (who, stand) = (table.words("wie"), table.choice("stand"));
    let signature = Signature {
        span: table.span(),
        date: table.date("datum"),
        understood: table.boolean("begrijp_ik"),
        reason: table.text("reden"),
        representative: table.words("vertegenwoordiger"),
        note: table.words("opmerking"),
        who: table_finished(table, who)?,
        stand: stand?.value,
    };
    Some(signature)
}

fn consent(table: &Table) -> Option<ConsentGiven> {
    let (with, given) = (table.words("met"), table.date("gegeven_op"));
    let (parts, by) = (table.choices("wat"), table.words("door"));
    let (until, withdrawn) = (table.date("tot"), table.date("ingetrokken_op"));
    let for_members = table.word_list("namens");
    table.finish();
    if parts.is_empty() && table.has("wat") {
        table.push(Diagnostic::new(&kinds::CONSENT_EMPTY, table.span()));
    }
    Some(ConsentGiven {
        span: table.span(),
        with: with?,
        parts,
        given: given?,
        until,
        by: by?,
        for_members,
        withdrawn,
    })
}
