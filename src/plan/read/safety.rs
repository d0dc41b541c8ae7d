//! The safety plan, from its tables.

use super::*;
use crate::plan::safety::{
    Condition, Number, Promise, SafetyCheck, SafetyMark, SafetyPlan, SafetyWorry,
};

pub fn safety(table: &Table) -> Option<SafetyPlan> {
    let made = table.date("gemaakt_op");
    let strengths = list(table, "krachten", strength);
    let worries = list(table, "zorgen", worry);
    let marks = list(table, "schaal", mark);
    let conditions = list(table, "doelen", condition);
    let promises = list(table, "afspraken", promise);
    let numbers = list(table, "bellen", number);
    let checks = list(table, "doelencheck", check);
    let signatures = list(table, "akkoorden", signature);
    Some(SafetyPlan {
        whole: table.incomplete_lists().is_empty(),
        span: table.span(),
        title: table.words("titel"),
        makers: table.word_list("makers"),
        not_at_home: table.word_list("niet_thuis"),
        strengths,
        worries,
        complications: list(table, "lastig", line),
        fears: list(table, "bang_voor", line),
        marks,
        conditions,
        promises,
        numbers,
        checks,
        review: table.date("evaluatie_op"),
        review_with: table.word_list("evaluatie_met"),
        signatures,
        made: table_finished(table, made)?,
    })
}

fn strength(table: &Table) -> Option<(Span, Quote)> {
    let (speaker, words) = (table.words("wie"), table.words("citaat"));
    let quote = Quote {
        speaker: table_finished(table, speaker)?,
        words: words?,
        date: None,
    };
    Some((table.span(), quote))
}

fn worry(table: &Table) -> Option<SafetyWorry> {
    let (who, what) = (table.words("wie"), table.words("wat"));
    Some(SafetyWorry {
        span: table.span(),
        when: table.words("wanneer"),
        who: table_finished(table, who)?,
        what: what?,
    })
}

fn line(table: &Table) -> Option<Words> {
    let words = table.words("tekst");
    table_finished(table, words)
}

fn mark(table: &Table) -> Option<SafetyMark> {
    let (who, value, date) = (
        table.words("wie"),
        table.integer("cijfer"),
        table.date("datum"),
    );
    Some(SafetyMark {
        span: table.span(),
        why_not_lower: table.text("waarom_niet_lager"),
        one_more: table.text("nodig"),
        who: table_finished(table, who)?,
        value: value?,
        date: date?,
    })
}

fn condition(table: &Table) -> Option<Condition> {
    let (by, text) = (table.choice("van"), table.text("tekst"));
    Some(Condition {
        span: table.span(),
        extras: extras(table),
        by: table_finished(table, by)?.value,
        text: text?,
    })
}

fn promise(table: &Table) -> Option<Promise> {
    let what = table.text("wat");
    Some(Promise {
        span: table.span(),
        who: table.word_list("wie"),
        whom: table.word_list("voor"),
        when: table.text("wanneer"),
        watched_by: table.word_list("wie_let_op"),
        if_it_fails: table.text("als_het_misgaat"),
        until: table.date("tot"),
        extras: extras(table),
        what: table_finished(table, what)?,
    })
}

fn number(table: &Table) -> Option<Number> {
    let number = Number {
        span: table.span(),
        who: table.words("wie"),
        name: table.words("naam"),
        number: table.words("nummer"),
        when: table.text("wanneer"),
        not_for: table.word_list("niet_voor"),
    };
    table.finish();
    if number.who.is_none() && number.name.is_none() {
        table.missing("wie");
        return None;
    }
    Some(number)
}

fn check(table: &Table) -> Option<SafetyCheck> {
    let (sentence, holds) = (table.words("stelling"), table.choice("stand"));
    Some(SafetyCheck {
        span: table.span(),
        who: table.words("wie"),
        sentence: table_finished(table, sentence)?,
        holds: holds?.value,
    })
}
