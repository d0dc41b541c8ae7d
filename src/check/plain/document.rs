//! Does a reader meet one word for one thing, and one name for the client, through the whole plan?
//!
//! Judged on what one client gets: what only the team reads may have other words. Which texts are in the client's own
//! voice follows from the key under which they stand.

use std::collections::HashMap;

use super::{Found, Plain, each_text};
use crate::diagnostic::Diagnostic;
use crate::language::{About, Facts, Language, Passage, Place, Settings};
use crate::plan::{GoalFor, Plan, Statement, Text, Words};
use crate::source::Span;

/// Adds the remarks on the plan as one client sees it.
pub fn read(client: &Plan, language: &Language, settings: &Settings, plain: &mut Plain) {
    let about = voices(client);
    // In a household *ik* and *mijn* are of several people.
    let other = match client.is_household() {
        true => About::Another,
        false => About::Other,
    };
    let mut texts: Vec<&Words> = Vec::new();
    each_text(client, &mut |words, _, _| texts.push(words));
    let passages: Vec<Passage> = texts
        .iter()
        .map(|words| Passage {
            text: &words.text,
            about: about.get(&words.span).copied().unwrap_or(other),
        })
        .collect();
    for remark in language.document(&passages, &facts(client), settings) {
        let span_of = |place: &Place| {
            let span = place.span;
            texts[place.passage].span_of(span.start..span.end)
        };
        let mut diagnostic = remark.put(span_of(&remark.place));
        diagnostic.also = remark.again.iter().map(span_of).collect();
        let whole = texts[remark.place.passage].span;
        let span = remark.place.span;
        let Some(sentence) = plain
            .sentences
            .iter_mut()
            .rfind(|it| it.whole == whole && it.start <= span.start)
        else {
            continue;
        };
        // What members of a household both get is said once, also when one of them reads the word more often.
        let words = |it: &Diagnostic| {
            let named = |name: &str| it.values.iter().find(|(it, _)| *it == name).cloned();
            [named("first"), named("second"), named("word")]
        };
        let same =
            |it: &Found| it.rule == remark.rule && words(&it.diagnostic) == words(&diagnostic);
        if sentence.found.iter().any(same) {
            continue;
        }
        let mark = span.start - sentence.start..span.end - sentence.start;
        sentence.found.push(Found {
            rule: remark.rule,
            mark: Some(mark).filter(|it| it.end <= sentence.text.len()),
            word: None,
            again: false,
            beside: Some(texts[remark.beside.passage].span.start),
            diagnostic,
        });
    }
}

/// What may not be called otherwise, and what the client is called.
fn facts(plan: &Plan) -> Facts {
    let mut facts = Facts::default();
    for person in &plan.people {
        facts.fix(&person.relation.text);
        person.roles.iter().for_each(|it| facts.fix(it.word()));
    }
    let name = &plan.client.name.text;
    let shared = |other: &str| other.to_lowercase().contains(&name.to_lowercase());
    if !plan.is_household() && !plan.people.iter().any(|it| shared(&it.name.text)) {
        facts.client(name);
    }
    facts
}

/// Whose voice a text is, by the place of its words; only of a plan of one person.
fn voices(plan: &Plan) -> HashMap<Span, About> {
    let mut found = HashMap::new();
    if plan.is_household() {
        return found;
    }
    let mut add = |text: &Text, about| {
        if let Some(layer) = &text.short {
            found.insert(layer.default.span, about);
        }
    };
    let own = |who: &Words| plan.is_client(&who.text);
    let client = &plan.client;
    for item in client.about.iter().chain(&client.how_i_talk) {
        add(&item.text, About::Told);
    }
    for it in &plan.situation {
        if let Statement::Told(text) = &it.words {
            let about = if own(&it.speaker) {
                About::Told
            } else {
                About::Another
            };
            add(text, about);
        }
    }
    for goal in &plan.goals {
        // A goal for the people around her is not in her voice.
        if goal.meant_for == Some(GoalFor::Around) {
            continue;
        }
        add(&goal.sentence, About::Client);
        for text in [&goal.reason, &goal.now].into_iter().flatten() {
            add(text, About::Told);
        }
        for action in &goal.actions {
            let about = if own(&action.who) {
                About::Client
            } else {
                About::Another
            };
            add(&action.what, about);
        }
        for vote in goal.votes.iter().filter(|it| !own(&it.who)) {
            vote.remark.iter().for_each(|it| add(it, About::Another));
        }
    }
    for it in &plan.support {
        it.i_do.iter().for_each(|it| add(it, About::Client));
    }
    for area in &plan.areas {
        for text in [&area.i_do, &area.i_mean, &area.once].into_iter().flatten() {
            add(text, About::Told);
        }
    }
    found
}
