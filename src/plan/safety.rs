//! The safety plan: what is agreed so that everybody is safe, who watches, and what if it fails.

use jiff::civil::Date;

use super::{
    AgreedBy, Checked, Extras, Member, Plan, Quote, Sheet, Signature, Spanned, Stand, Text, Words,
};
use crate::source::Span;

#[derive(Clone, Debug, PartialEq)]
pub struct SafetyPlan {
    pub span: Span,
    pub title: Option<Words>,
    pub made: Spanned<Date>,
    pub makers: Vec<Words>,
    /// For whom it is not safe to have this paper at home.
    pub not_at_home: Vec<Words>,
    pub strengths: Vec<(Span, Quote)>,
    pub worries: Vec<SafetyWorry>,
    pub complications: Vec<Words>,
    pub fears: Vec<Words>,
    /// One for each person and day; never an average.
    pub marks: Vec<SafetyMark>,
    pub conditions: Vec<Condition>,
    pub promises: Vec<Promise>,
    pub numbers: Vec<Number>,
    pub checks: Vec<SafetyCheck>,
    pub review: Option<Spanned<Date>>,
    pub review_with: Vec<Words>,
    pub signatures: Vec<Signature>,
    /// False when an item with a fault was left out: nobody may say that one is missing.
    pub whole: bool,
}

/// Something that was not safe, in facts.
#[derive(Clone, Debug, PartialEq)]
pub struct SafetyWorry {
    pub span: Span,
    pub who: Words,
    pub what: Words,
    pub when: Option<Words>,
}

/// How safe one person finds it, from 0 to 10.
#[derive(Clone, Debug, PartialEq)]
pub struct SafetyMark {
    pub span: Span,
    pub who: Words,
    pub value: Spanned<i64>,
    pub date: Spanned<Date>,
    pub why_not_lower: Option<Text>,
    pub one_more: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    pub span: Span,
    pub by: AgreedBy,
    pub text: Text,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    pub span: Span,
    pub what: Text,
    pub who: Vec<Words>,
    /// For whom it is, besides those who do it.
    pub whom: Vec<Words>,
    pub when: Option<Text>,
    pub watched_by: Vec<Words>,
    pub if_it_fails: Option<Text>,
    pub until: Option<Spanned<Date>>,
    pub extras: Extras,
}

/// Somebody to call: one of the people, or a service with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    pub span: Span,
    pub who: Option<Words>,
    pub name: Option<Words>,
    pub number: Option<Words>,
    pub when: Option<Text>,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SafetyCheck {
    pub span: Span,
    pub sentence: Words,
    pub holds: Checked,
    pub who: Option<Words>,
}

impl Promise {
    /// Does it concern this person: she does it, it is for her, or she watches?
    pub fn concerns(&self, id: &str) -> bool {
        let named = self.who.iter().chain(&self.whom).chain(&self.watched_by);
        named.into_iter().any(|it| it.text == id)
    }
}

impl SafetyPlan {
    /// The last word counts: a yes may have been taken back.
    pub fn has_signed(&self, id: &str) -> bool {
        let mut own: Vec<&Signature> = self
            .signatures
            .iter()
            .filter(|it| it.who.text == id)
            .collect();
        own.sort_by_key(|it| it.date.map(|it| it.value));
        own.last()
            .is_some_and(|it| it.stand == Stand::Yes && it.date.is_some())
    }

    /// The last mark of each person with the one before, in the order in which people first gave one.
    pub fn latest_marks(&self) -> Vec<(&SafetyMark, Option<i64>)> {
        let mut people: Vec<&str> = Vec::new();
        for mark in &self.marks {
            if !people.contains(&mark.who.text.as_str()) {
                people.push(&mark.who.text);
            }
        }
        people
            .into_iter()
            .filter_map(|id| {
                let mut own: Vec<&SafetyMark> =
                    self.marks.iter().filter(|it| it.who.text == id).collect();
                own.sort_by_key(|it| it.date.value);
                let last = own.pop()?;
                Some((last, own.pop().map(|it| it.value.value)))
            })
            .collect()
    }
}

impl Plan {
    /// Does somebody sign for herself? A child does not carry a promise.
    pub fn signs(&self, id: &str, today: Date) -> bool {
        let grown = |it: &Member| it.sheet_on(today) == Sheet::Plan;
        self.person(id).is_some() && self.member(id).is_none_or(grown) || id == super::CLIENT_ID
    }
}
