//! A household: several people in one plan, and what they and their helpers talked about.

use jiff::civil::Date;

use super::{
    Client, Feeling, Hidden, Person, Plan, Presentation, Quote, Sheet, Side, Spanned, Text, Words,
    YesNo,
};
use crate::source::Span;

/// Somebody of the household. Each also stands among the people of the plan, so that ids, photos and
/// numbers work as for everybody.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub id: Words,
    pub client: Client,
    pub sheet: Option<Sheet>,
    pub presentation: Option<Presentation>,
}

/// What the talk with the household brought, besides goals and worries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FamilyTalk {
    pub reasons: Vec<SaidBy>,
    pub earlier: Vec<EarlierHelp>,
    pub analysis: Option<Analysis>,
    pub wanted: Vec<Wanted>,
    pub safety: Option<SafetyQuestion>,
    pub impressions: Vec<Impression>,
}

/// Somebody's literal words.
#[derive(Clone, Debug, PartialEq)]
pub struct SaidBy {
    pub span: Span,
    pub quote: Quote,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct EarlierHelp {
    pub span: Span,
    pub what: Text,
    /// Whose help it was; empty: of all of the household.
    pub of: Vec<Words>,
    pub by: Option<Words>,
    pub when: Option<Words>,
    pub result: Option<Text>,
    pub not_for: Vec<Words>,
}

/// How it all hangs together: the short layer for the household, the long one for the team.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    pub span: Span,
    pub text: Text,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub span: Span,
    pub who: Words,
    pub words: WantedWords,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum WantedWords {
    Quoted(Words),
    Told(Text),
}

/// Are there worries about safety or basic care? It comes before the goals.
#[derive(Clone, Debug, PartialEq)]
pub struct SafetyQuestion {
    pub span: Span,
    pub worries: YesNo,
    pub explanation: Option<Words>,
}

/// How somebody found the talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Impression {
    pub span: Span,
    pub who: Words,
    pub feeling: Feeling,
    pub words: Option<Words>,
    pub date: Option<Spanned<Date>>,
}

/// From this age somebody gets a sheet of her own, and from the second one that of a grown-up. The
/// method says "from about eight"; sixteen is the age at which somebody decides on her own care (WGBO).
const SHEET_FROM: i16 = 8;
const GROWN_UP_FROM: i16 = 16;

impl Member {
    /// Which sheet this member gets on a day: what the plan says, else by age.
    pub fn sheet_on(&self, today: Date) -> Sheet {
        if let Some(sheet) = self.sheet {
            return sheet;
        }
        // Of whom nothing is known it is safest to show what a child may see; `check` asks for the day.
        let Some(born) = self.client.born.map(|it| it.value) else {
            return Sheet::Child;
        };
        let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
        match today.year() - born.year() - i16::from(!had_birthday) {
            ..SHEET_FROM => Sheet::None,
            SHEET_FROM..GROWN_UP_FROM => Sheet::Child,
            _ => Sheet::Plan,
        }
    }

    /// As one of the people of the plan.
    pub(super) fn person(&self, found: MemberFacts) -> Person {
        Person {
            span: self.client.span,
            id: self.id.clone(),
            name: self.client.name.clone(),
            surname: self.client.surname.clone(),
            relation: found.relation,
            side: Side::Client,
            roles: Vec::new(),
            organisation: None,
            photo: self.client.photo.clone(),
            telephone: found.telephone,
            address: found.address,
            hidden: found.hidden,
            ring: None,
            contact: None,
            group: None,
            bond: None,
            gives: None,
            receives: None,
            wish: None,
            does: None,
            call_in_crisis: false,
            not_for: Vec::new(),
            note: None,
        }
    }
}

/// What is known of a member as one of the people.
pub(super) struct MemberFacts {
    pub relation: Words,
    pub telephone: Option<Words>,
    pub address: Option<Words>,
    pub hidden: Vec<Hidden>,
}

impl Plan {
    pub fn is_household(&self) -> bool {
        !self.members.is_empty()
    }

    pub fn member(&self, id: &str) -> Option<&Member> {
        self.members.iter().find(|it| it.id.text == id)
    }

    /// The same plan seen from one member of the household: she is "ik", the others are her people.
    /// What she may see of it is decided in `view`.
    pub fn seen_by(&self, id: &str) -> Self {
        let mut plan = self.clone();
        let Some(member) = self.member(id) else {
            return plan;
        };
        plan.client = member.client.clone();
        plan.own_ids = vec![id.to_owned()];
        if let Some(own) = &member.presentation {
            plan.presentation = own.clone();
        }
        for person in &mut plan.people {
            if self.member(&person.id.text).is_some() && person.id.text != id {
                person.side = Side::Network;
            }
        }
        plan
    }

    /// The order in which people speak: the client, the household, the network, helpers.
    pub fn turn_of(&self, id: &str) -> (u8, Side) {
        let turn = if self.is_client(id) {
            0
        } else if self.member(id).is_some() {
            1
        } else {
            2
        };
        (turn, self.side_of(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn member(born: Option<Date>, sheet: Option<Sheet>) -> Member {
        let words = |text: &str| Words::new(text.to_owned(), Span::new(0, 0), text);
        Member {
            id: words("noor"),
            client: Client {
                born: born.map(|value| Spanned {
                    value,
                    span: Span::new(0, 0),
                }),
                ..Client::named(words("Noor"), Span::new(0, 0))
            },
            sheet,
            presentation: None,
        }
    }

    #[test]
    fn the_sheet_follows_age_unless_the_plan_says_otherwise() {
        let day = date(2027, 1, 11);
        let by_age = |born| member(Some(born), None).sheet_on(day);
        assert_eq!(by_age(date(2019, 1, 12)), Sheet::None);
        assert_eq!(by_age(date(2019, 1, 11)), Sheet::Child);
        assert_eq!(by_age(date(2011, 1, 12)), Sheet::Child);
        assert_eq!(by_age(date(2011, 1, 11)), Sheet::Plan);
        assert_eq!(member(None, None).sheet_on(day), Sheet::Child);
        assert_eq!(by_age(date(2028, 1, 1)), Sheet::None);
        let asked = member(Some(date(2023, 5, 1)), Some(Sheet::Child));
        assert_eq!(asked.sheet_on(day), Sheet::Child);
    }
}
