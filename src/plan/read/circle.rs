//! The circle that decides together, from its tables.

use super::{goals, item, list, quote, table_finished};
use crate::plan::{
    Cooperation, GroupMember, HelpBefore, Meeting, PaperDone, Quote, Secrecy, Voted, WorkProcess,
};
use crate::toml_reader::Table;

pub fn votes(table: &Table) -> Vec<Voted> {
    list(table, "akkoord", voted)
}

fn voted(table: &Table) -> Option<Voted> {
    let (who, vote) = (table.words("wie"), table.choice("stand"));
    let remark = table.text("opmerking");
    table.finish();
    Some(Voted {
        who: who?,
        vote: vote?.value,
        remark,
    })
}

pub fn cooperation(table: &Table) -> Option<Cooperation> {
    let (kind, date) = (table.choice("soort"), table.date("datum"));
    Some(Cooperation {
        span: table.span(),
        purpose: table.text("waarvoor"),
        with: table.word_list("met"),
        until: table.date("tot"),
        signed_by: table.words("getekend_door"),
        withdrawn: table.date("ingetrokken_op"),
        kind: table_finished(table, kind)?.value,
        date: date?,
    })
}

pub fn member(table: &Table) -> Option<GroupMember> {
    let who = table.words("wie");
    Some(GroupMember {
        span: table.span(),
        reason: table.text("waarom"),
        can: table.text("kan_wel"),
        cannot: table.text("kan_niet"),
        chosen_by_client: table.boolean("gekozen_door_mij").unwrap_or(false),
        who: table_finished(table, who)?,
    })
}

pub fn meeting(table: &Table) -> Option<Meeting> {
    let date = table.date("datum");
    Some(Meeting {
        span: table.span(),
        place: table.words("plaats"),
        chair: table.words("voorzitter"),
        present: table.word_list("aanwezig"),
        absent: table.word_list("afwezig"),
        wish: said(table, "citaat"),
        discussed: table.word_list("besproken"),
        decisions: list(table, "besluiten", item),
        votes: votes(table),
        actions: list(table, "acties", goals::action),
        follow_up: list(table, "vervolg", item),
        report_for: table.word_list("verslag_voor"),
        secrecy: list(table, "geheimhouding", secrecy),
        date: table_finished(table, date)?,
    })
}

fn said(table: &Table, key: &'static str) -> Option<Quote> {
    table.table(key).and_then(|table| quote(&table))
}

fn secrecy(table: &Table) -> Option<Secrecy> {
    let (who, signed) = (table.words("wie"), table.date("getekend_op"));
    table.finish();
    Some(Secrecy { who: who?, signed })
}

pub fn process(table: &Table) -> WorkProcess {
    let process = WorkProcess {
        span: table.span(),
        variant: table.words("variant"),
        step: table.integer("stap"),
        done: list(table, "gedaan", paper),
    };
    table.finish();
    process
}

fn paper(table: &Table) -> Option<PaperDone> {
    let (what, date) = (table.words("wat"), table.date("op"));
    let note = table.words("opmerking");
    table.finish();
    Some(PaperDone {
        what: what?,
        date,
        note,
    })
}

pub fn earlier_help(table: &Table) -> Option<HelpBefore> {
    let help = table.text("hulp");
    let (who, when) = (table.words("wie"), table.words("wanneer"));
    let result = table.text("resultaat");
    table.finish();
    Some(HelpBefore {
        help: help?,
        who,
        when,
        result,
    })
}
