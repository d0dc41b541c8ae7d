//! The members of a household and what was talked about, from their tables.

use super::*;
use crate::plan::family::MemberFacts;
use crate::plan::{
    Analysis, EarlierHelp, FamilyTalk, Impression, Member, SafetyQuestion, SaidBy, Wanted,
    WantedWords,
};

/// Whose plan it is: one person, or a household with its people.
#[derive(Default)]
pub struct Clients {
    pub client: Option<Client>,
    pub members: Vec<Member>,
    /// The members as people of the plan.
    pub people: Vec<Person>,
    /// Lists from which an item with a fault was left out.
    pub incomplete: Vec<&'static str>,
}

pub fn clients(root: &Table, header: Option<&Header>) -> Clients {
    let single = root.table("ik").map(|table| Clients {
        client: client(&table),
        incomplete: table.incomplete_lists(),
        ..Clients::default()
    });
    let (members, people): (Vec<Member>, Vec<Person>) =
        list(root, "klanten", member).into_iter().unzip();
    if single.is_some() && root.has("klanten") {
        root.push(Diagnostic::new(&kinds::CLIENT_TWICE, root.first_line()));
    }
    match (single, root.has("klanten")) {
        (Some(single), false) => single,
        // An empty list is no household.
        (_, true) if root.tables("klanten").is_empty() => {
            root.missing("klanten");
            Clients::default()
        }
        // With both, the ids of the household are worth more than one "ik".
        (_, true) => Clients {
            client: members
                .first()
                .map(|first| household(&members, header, first)),
            // Ids may point at the one that was left out.
            incomplete: match root.incomplete_lists().contains(&"klanten") {
                true => vec!["mensen"],
                false => Vec::new(),
            },
            members,
            people,
        },
        (None, false) => {
            if !root.has("ik") && !root.is_misspelt("klanten") {
                root.missing("ik");
            }
            Clients::default()
        }
    }
}

/// The household as a whole, under the name of the plan or the names of its members.
fn household(members: &[Member], header: Option<&Header>, first: &Member) -> Client {
    let name = match header.and_then(|it| it.household.clone()) {
        Some(name) => name,
        None => {
            let names: Vec<&str> = members
                .iter()
                .map(|it| it.client.name.text.as_str())
                .collect();
            let mut joined = first.client.name.clone();
            joined.text = match names.split_last() {
                Some((last, [])) => (*last).to_owned(),
                Some((last, rest)) => format!("{} & {last}", rest.join(", ")),
                None => String::new(),
            };
            joined
        }
    };
    Client::named(name, first.client.span)
}

fn member(table: &Table) -> Option<(Member, Person)> {
    let (id, name) = (table.id("id"), table.words("roepnaam"));
    let relation = table.words("relatie");
    let telephone = table.words("telefoon");
    let address = table.words("adres");
    let hidden = table.choices("geheim");
    let client = Client {
        surname: table.words("achternaam"),
        born: table.date("geboortedatum"),
        photo: photo(table),
        says: table.table("ik_zeg").and_then(|table| quote(&table)),
        about: list(table, "dit_ben_ik", item),
        how_to_talk: list(table, "praat_met_mij", item),
        ..Client::named(name.clone()?, table.span())
    };
    let member = Member {
        client,
        sheet: table.choice("blad").map(|it| it.value),
        presentation: table
            .table("weergave")
            .map(|table| super::presentation(&table)),
        id: table_finished(table, id)?,
    };
    let person = member.person(MemberFacts {
        relation: relation?,
        telephone,
        address,
        hidden,
    });
    Some((member, person))
}

pub fn talk(root: &Table) -> FamilyTalk {
    FamilyTalk {
        reasons: list(root, "aanleiding", said),
        earlier: list(root, "eerdere_hulp", earlier),
        analysis: root.table("analyse").and_then(|table| analysis(&table)),
        wanted: list(root, "gewenst", wanted),
        safety: root
            .table("veiligheidsvraag")
            .and_then(|table| question(&table)),
        impressions: list(root, "gesprek_gevonden", impression),
    }
}

fn said(table: &Table) -> Option<SaidBy> {
    let (speaker, words) = (table.words("wie"), table.words("citaat"));
    Some(SaidBy {
        span: table.span(),
        not_for: table.word_list("niet_voor"),
        quote: Quote {
            speaker: table_finished(table, speaker)?,
            words: words?,
            date: None,
        },
    })
}

fn earlier(table: &Table) -> Option<EarlierHelp> {
    let what = table.text("wat");
    Some(EarlierHelp {
        span: table.span(),
        of: table.word_list("van"),
        by: table.words("wie"),
        when: table.words("wanneer"),
        result: table.text("resultaat"),
        not_for: table.word_list("niet_voor"),
        what: table_finished(table, what)?,
    })
}

fn analysis(table: &Table) -> Option<Analysis> {
    let text = table.text("tekst");
    Some(Analysis {
        span: table.span(),
        not_for: table.word_list("niet_voor"),
        text: table_finished(table, text)?,
    })
}

fn wanted(table: &Table) -> Option<Wanted> {
    let who = table.words("wie");
    let quoted = table.words("citaat").map(WantedWords::Quoted);
    let told = table.text("tekst").map(WantedWords::Told);
    let not_for = table.word_list("niet_voor");
    table.finish();
    let words = one_of(table, "citaat", [quoted, told]);
    Some(Wanted {
        span: table.span(),
        who: who?,
        words: words?,
        not_for,
    })
}

fn question(table: &Table) -> Option<SafetyQuestion> {
    let worries = table.choice("zorgen");
    Some(SafetyQuestion {
        span: table.span(),
        explanation: table.words("uitleg"),
        worries: table_finished(table, worries)?.value,
    })
}

fn impression(table: &Table) -> Option<Impression> {
    let (who, feeling) = (table.words("wie"), table.choice("gevoel"));
    Some(Impression {
        span: table.span(),
        words: table.words("citaat"),
        date: table.date("datum"),
        who: table_finished(table, who)?,
        feeling: feeling?.value,
    })
}
