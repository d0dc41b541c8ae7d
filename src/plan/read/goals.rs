//! Goals with their actions, and scores, from their tables.

use super::{circle, extras, list, table_finished, wish};
use crate::diagnostic::{Diagnostic, kinds};
use crate::plan::{Action, Goal, Scale, Score, ScoreSubject};
use crate::toml_reader::Table;

pub fn goal(table: &Table) -> Option<Goal> {
    let (id, domain) = (table.id("id"), table.words("domein"));
    let sentence = table.text("ik_zin");
    let actions = list(table, "acties", action);
    let goal = Goal {
        span: table.span(),
        actions_whole: !table.incomplete_lists().contains(&"acties"),
        of: table.word_list("van"),
        wish: wish(table, "wens"),
        professional: table.words("vaktekst"),
        reason: table.text("waarom"),
        now: table.text("nu"),
        start: table.date("start"),
        target: table.date("streefdatum"),
        priority: table.choice("prioriteit").map(|it| it.value),
        term: table.choice("termijn").map(|it| it.value),
        dimension: table.choice("dimensie").map(|it| it.value),
        meant_for: table.choice("voor").map(|it| it.value),
        votes: circle::votes(table),
        state: table.choice("stand").map(|it| it.value),
        needed: table.text("nodig"),
        no_volunteer: table.text("geen_vrijwilliger"),
        network_decided: table.has("geen_netwerk"),
        no_network: table.text("geen_netwerk"),
        source: table.words("bron"),
        actions,
        extras: extras(table),
        id: table_finished(table, id)?,
        domain: domain?,
        sentence: sentence?,
    };
    Some(goal)
}

pub fn action(table: &Table) -> Option<Action> {
    let (who, what) = (table.words("wie"), table.text("wat"));
    let action = Action {
        span: table.span(),
        place: table.text("waar"),
        when: table.text("wanneer"),
        time: table.time("tijd"),
        days: table.choices("dagen"),
        part: table.choice("dagdeel").map(|it| it.value),
        duration: table.text("hoe_lang"),
        reason: table.text("waarom"),
        due: table.date("klaar_op"),
        status: table.choice("status").map(|it| it.value),
        votes: circle::votes(table),
        source: table.words("bron"),
        extras: extras(table),
        who: table_finished(table, who)?,
        what: what?,
    };
    Some(action)
}

pub fn score(table: &Table) -> Option<Score> {
    let (goal, domain) = (table.words("doel"), table.words("domein"));
    let instrument = table.words("instrument");
    let (value, wanted) = (table.integer("waarde"), table.integer("doelwaarde"));
    let (lowest, highest) = (table.integer("laagste"), table.integer("hoogste"));
    let (lowest_means, highest_means) = (table.text("laagste_is"), table.text("hoogste_is"));
    let (date, by) = (table.date("datum"), table.words("door"));
    let reason = table.text("reden");
    let not_for = table.word_list("niet_voor");
    table.finish();
    let subject = match (goal, domain) {
        (Some(goal), _) => Some(ScoreSubject::Goal(goal)),
        (None, Some(domain)) => Some(ScoreSubject::Domain(domain)),
        (None, None) => {
            table.push(Diagnostic::new(&kinds::SCORE_WITHOUT_SUBJECT, table.span()));
            None
        }
    };
    // All four, or the instrument of the profile knows them.
    let missing = [
        ("laagste", lowest.is_none()),
        ("hoogste", highest.is_none()),
        ("laagste_is", lowest_means.is_none()),
        ("hoogste_is", highest_means.is_none()),
    ];
    let given = missing.iter().any(|(_, missing)| !missing);
    let scale = match (lowest, highest, lowest_means, highest_means) {
        (Some(lowest), Some(highest), Some(lowest_means), Some(highest_means)) => {
            if lowest.value >= highest.value {
                table.push(
                    Diagnostic::new(&kinds::SCALE_ENDS, highest.span)
                        .with("lowest", lowest.value)
                        .with("highest", highest.value),
                );
                return None;
            }
            Some(Scale {
                lowest: lowest.value,
                highest: highest.value,
                lowest_means,
                highest_means,
                steps: Vec::new(),
            })
        }
        _ if instrument.is_some() && !given => None,
        _ => {
            for (key, _) in missing
                .into_iter()
                .filter(|(key, missing)| *missing && !table.has(key))
            {
                table.push(
                    Diagnostic::new(&kinds::MISSING_KEY, table.first_line())
                        .with("key", key)
                        .with("table", "scores"),
                );
            }
            return None;
        }
    };
    let score = Score {
        span: table.span(),
        subject: subject?,
        instrument,
        value: value?,
        wanted,
        scale,
        date: date?,
        by: by?,
        reason,
        not_for,
        series: 0,
    };
    match score.out_of_scale() {
        Some(diagnostic) => {
            table.push(diagnostic);
            None
        }
        None => Some(score),
    }
}
