//! Who sees the crisis sheet: the client, the team, and relatives with whom the client shares it, all or nothing.

use super::Filter;
use crate::plan::{
    Consent, CrisisCall, CrisisContact, CrisisSheet, Errand, Item, Medicine, Pledge,
};

impl Filter<'_> {
    /// What stands on it stands there because the client decided so; that is no consent to tell it on.
    pub(super) fn crisis(&self, it: &CrisisSheet) -> Option<CrisisSheet> {
        if !self.shares(Consent::Crisis) {
            return None;
        }
        Some(CrisisSheet {
            span: it.span,
            made: it.made,
            valid_until: it.valid_until,
            name: it.name.clone(),
            born: it.born,
            address: match it.with_address {
                true => it.address.clone(),
                false => self.team_only(&it.address).flatten(),
            },
            with_address: it.with_address,
            description: self.option(&it.description),
            early_signs: self.crisis_lines(&it.early_signs),
            looks_like: self.crisis_lines(&it.looks_like),
            helps: self.crisis_lines(&it.helps),
            does_not_help: self.crisis_lines(&it.does_not_help),
            // Somebody whom this reader may not see has no number here either.
            calls: it
                .calls
                .iter()
                .filter(|call| self.may_know(&call.who.text))
                .map(|it| CrisisCall {
                    who: it.who.clone(),
                    times: self.option(&it.times),
                    agreed: self.option(&it.agreed),
                })
                .collect(),
            practitioner: self.contact(it.practitioner.as_ref()),
            doctor: self.contact(it.doctor.as_ref()),
            crisis_service: self.contact(it.crisis_service.as_ref()),
            medicines: it
                .medicines
                .iter()
                .map(|it| Medicine {
                    name: it.name.clone(),
                    dose: it.dose.clone(),
                    mind: self.option(&it.mind),
                    checked: self.keep("crisisblad.medicijnen.gecontroleerd_op", &it.checked),
                })
                .collect(),
            admission: self.crisis_lines(&it.admission),
            errands: it
                .errands
                .iter()
                .filter_map(|it| {
                    Some(Errand {
                        what: self.text(&it.what)?,
                        who: it.who.clone(),
                        extras: self.extras(&it.extras),
                    })
                })
                .collect(),
            promises: it
                .promises
                .iter()
                .filter(|it| self.may_know(&it.who.text))
                .filter_map(|it| {
                    Some(Pledge {
                        span: it.span,
                        who: it.who.clone(),
                        what: self.text(&it.what)?,
                        signed: it.signed,
                    })
                })
                .collect(),
            official_card: it.official_card,
            official_on: it.official_on,
            whole: it.whole,
        })
    }

    /// On the sheet that somebody reads stand the numbers to call: without them it is of no use.
    pub(super) fn calls_by_sheet(&self, id: &str) -> bool {
        // Of a household the sheet is for the team only, and so are its numbers.
        !self.is_personal()
            && self.shares(Consent::Crisis)
            && self.may_know(id)
            && self.plan.crisis.as_ref().is_some_and(|sheet| {
                let contacts = sheet.contacts().filter_map(|it| it.who.as_ref());
                let calls = sheet.calls.iter().map(|it| &it.who);
                calls.chain(contacts).any(|it| it.text == id)
            })
    }

    pub(super) fn may_know(&self, id: &str) -> bool {
        let person = self.plan.person(id);
        person.is_none_or(|it| self.allowed(&it.not_for))
    }

    fn crisis_lines(&self, items: &[Item]) -> Vec<Item> {
        items
            .iter()
            .filter_map(|it| {
                Some(Item {
                    text: self.text(&it.text)?,
                    extras: self.extras(&it.extras),
                })
            })
            .collect()
    }

    fn contact(&self, it: Option<&CrisisContact>) -> Option<CrisisContact> {
        let it = it?;
        let known = it.who.as_ref().is_none_or(|who| self.may_know(&who.text));
        known.then(|| CrisisContact {
            span: it.span,
            who: it.who.clone(),
            name: it.name.clone(),
            telephone: it.telephone.clone(),
            times: self.option(&it.times),
            agreed: self.option(&it.agreed),
        })
    }
}
