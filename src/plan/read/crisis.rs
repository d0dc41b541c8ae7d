//! The crisis sheet, from its table.

use super::{list, photo, table_finished};
use crate::plan::{CrisisCall, CrisisContact, CrisisSheet, Errand, Extras, Item, Medicine, Pledge};
use crate::toml_reader::Table;

pub fn crisis(table: &Table) -> Option<CrisisSheet> {
    let made = table.date("gemaakt_op");
    let contact = |key| table.table(key).map(|table| contact(&table));
    Some(CrisisSheet {
        span: table.span(),
        valid_until: table.date("geldig_tot"),
        name: table.words("naam"),
        born: table.date("geboortedatum"),
        address: table.words("adres"),
        with_address: table.boolean("adres_erop").unwrap_or(false),
        description: table.text("omschrijving"),
        early_signs: list(table, "hoe_ik_word", line),
        looks_like: list(table, "zo_ziet_mijn_crisis_eruit", line),
        helps: list(table, "dit_helpt", line),
        does_not_help: list(table, "dit_niet", line),
        calls: list(table, "bel_eerst", call),
        practitioner: contact("behandelaar"),
        doctor: contact("huisarts"),
        crisis_service: contact("crisisdienst"),
        medicines: list(table, "medicijnen", medicine),
        admission: list(table, "opname_wensen", line),
        errands: list(table, "praktisch", errand),
        promises: list(table, "beloften", promise),
        official_card: table.boolean("officiele_kaart"),
        official_on: table.date("officiele_kaart_op"),
        whole: table.incomplete_lists().is_empty(),
        made: table_finished(table, made)?,
    })
}

fn line(table: &Table) -> Option<Item> {
    let text = table.text("tekst");
    let extras = Extras {
        pictogram: table.words("picto"),
        photo: photo(table),
        // All of the sheet or nothing: half of it is worse than none.
        not_for: Vec::new(),
    };
    Some(Item {
        extras,
        text: table_finished(table, text)?,
    })
}

fn call(table: &Table) -> Option<CrisisCall> {
    let who = table.words("wie");
    Some(CrisisCall {
        times: table.text("tijden"),
        agreed: table.text("afspraak"),
        who: table_finished(table, who)?,
    })
}

fn contact(table: &Table) -> CrisisContact {
    let contact = CrisisContact {
        span: table.span(),
        who: table.words("wie"),
        name: table.words("naam"),
        telephone: table.words("telefoon"),
        times: table.text("tijden"),
        agreed: table.text("afspraak"),
    };
    table.finish();
    contact
}

fn medicine(table: &Table) -> Option<Medicine> {
    let name = table.words("naam");
    Some(Medicine {
        dose: table.words("dosis"),
        mind: table.text("let_op"),
        checked: table.date("gecontroleerd_op"),
        name: table_finished(table, name)?,
    })
}

fn errand(table: &Table) -> Option<Errand> {
    let what = table.text("wat");
    Some(Errand {
        who: table.words("wie"),
        extras: Extras {
            pictogram: table.words("picto"),
            ..Extras::default()
        },
        what: table_finished(table, what)?,
    })
}

fn promise(table: &Table) -> Option<Pledge> {
    let (who, what) = (table.words("wie"), table.text("wat"));
    Some(Pledge {
        span: table.span(),
        signed: table.date("getekend_op"),
        who: table_finished(table, who)?,
        what: what?,
    })
}
