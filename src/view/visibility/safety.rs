//! Who sees what of the safety plan: the team all of it, one person her own page, nobody else anything.

use super::Filter;
use crate::audience::Audience;
use crate::plan::*;
use crate::view::edition::Reader;

impl Filter<'_> {
    pub(super) fn safety(&self, it: &SafetyPlan) -> Option<SafetyPlan> {
        let me = match self.reader {
            Reader::Team => return self.whole(it),
            Reader::Relative(_) => return None,
            Reader::Client => CLIENT_ID,
            Reader::Member(id) => id,
        };
        let child = self.is_child();
        Some(SafetyPlan {
            span: it.span,
            whole: it.whole,
            title: self.keep("veiligheidsplan.titel", &it.title),
            made: it.made,
            makers: it.makers.clone(),
            not_at_home: Vec::new(),
            strengths: it
                .strengths
                .iter()
                .filter(|(_, quote)| quote.speaker.text == me)
                .cloned()
                .collect(),
            worries: Vec::new(),
            complications: Vec::new(),
            fears: Vec::new(),
            marks: it
                .marks
                .iter()
                .filter(|it| it.who.text == me && !child)
                .map(|it| self.mark(it))
                .collect(),
            conditions: self.each(&it.conditions, |it| (!child).then(|| self.condition(it))?),
            promises: self.each(&it.promises, |it| {
                it.concerns(me).then(|| self.promise(it)).flatten()
            }),
            numbers: self.each(&it.numbers, |it| self.number_to_call(it)),
            checks: Vec::new(),
            review: self
                .keep("veiligheidsplan.evaluatie_op", &it.review)
                .filter(|_| !child),
            review_with: if child {
                Vec::new()
            } else {
                it.review_with.clone()
            },
            signatures: it
                .signatures
                .iter()
                .filter(|it| it.who.text == me && !child)
                .map(|it| self.signature(it))
                .collect(),
        })
    }

    fn whole(&self, it: &SafetyPlan) -> Option<SafetyPlan> {
        Some(SafetyPlan {
            marks: it.marks.iter().map(|it| self.mark(it)).collect(),
            conditions: self.each(&it.conditions, |it| self.condition(it)),
            promises: self.each(&it.promises, |it| self.promise(it)),
            numbers: it.numbers.iter().map(|it| self.number(it)).collect(),
            signatures: it.signatures.iter().map(|it| self.signature(it)).collect(),
            span: it.span,
            whole: it.whole,
            title: it.title.clone(),
            made: it.made,
            makers: it.makers.clone(),
            not_at_home: it.not_at_home.clone(),
            strengths: it.strengths.clone(),
            worries: it.worries.clone(),
            complications: it.complications.clone(),
            fears: it.fears.clone(),
            checks: it.checks.clone(),
            review: it.review,
            review_with: it.review_with.clone(),
        })
    }

    fn mark(&self, it: &SafetyMark) -> SafetyMark {
        SafetyMark {
            span: it.span,
            who: it.who.clone(),
            value: it.value,
            date: it.date,
            why_not_lower: self.option(&it.why_not_lower),
            one_more: self.option(&it.one_more),
        }
    }

    fn condition(&self, it: &Condition) -> Option<Condition> {
        if !self.allowed(&it.extras.not_for) {
            return None;
        }
        Some(Condition {
            span: it.span,
            by: it.by,
            text: self.text(&it.text)?,
            extras: self.extras(&it.extras),
        })
    }

    fn promise(&self, it: &Promise) -> Option<Promise> {
        if !self.allowed(&it.extras.not_for) {
            return None;
        }
        Some(Promise {
            span: it.span,
            what: self.text(&it.what)?,
            who: it.who.clone(),
            whom: it.whom.clone(),
            when: self.option(&it.when),
            watched_by: it.watched_by.clone(),
            if_it_fails: self.option(&it.if_it_fails),
            until: self.keep("veiligheidsplan.afspraken.tot", &it.until),
            extras: self.extras(&it.extras),
        })
    }

    /// Nobody's hiding place is on the page of who may not know it, and a name that cannot be called is
    /// no help.
    fn number_to_call(&self, it: &Number) -> Option<Number> {
        let person = it.who.as_ref().and_then(|id| self.plan.person(&id.text));
        let seen = self.allowed(&it.not_for) && person.is_none_or(|it| self.allowed(&it.not_for));
        let callable =
            it.number.is_some() || person.is_some_and(|it| it.open_telephone().is_some());
        (seen && callable).then(|| self.number(it))
    }

    fn number(&self, it: &Number) -> Number {
        Number {
            span: it.span,
            who: it.who.clone(),
            name: it.name.clone(),
            number: it.number.clone(),
            not_for: Vec::new(),
            when: self.option(&it.when),
        }
    }

    /// The document that the family signs lies on the table: numbers and addresses that somebody keeps hidden
    /// are not on it, also not on the team's own. In sentences `check` looks for them.
    pub(super) fn on_the_table(&self, mut plan: Plan) -> Plan {
        let hidden = self.plan.people.iter();
        for (person, shown) in hidden.zip(&mut plan.people) {
            if person.hidden.contains(&Hidden::Telephone) {
                shown.telephone = None;
            }
            if person.hidden.contains(&Hidden::Address) {
                shown.address = None;
            }
        }
        plan
    }
}

/// True when the words of a safety plan may be in this document at all.
pub(super) fn belongs_in(product: Product, audience: Audience) -> bool {
    product == Product::Safety || audience == Audience::Team
}
