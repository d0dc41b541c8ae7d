//! May this relative read, on this day?

use super::*;
use crate::diagnostic::{Diagnostic, kinds};

/// Why somebody may not read, and the consent it is about; both go to the person who asked for the
/// edition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refusal {
    pub reason: Reason,
    pub span: Option<Span>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reason {
    #[default]
    Absent,
    NotYet {
        from: Date,
    },
    Expired {
        until: Date,
    },
    Withdrawn {
        since: Date,
    },
}

impl Plan {
    /// What the client shares with a relative on a day: the parts of every consent in force.
    ///
    /// Of a household the parts that all of them share; a part of one member is judged with
    /// [`Plan::member_shares`].
    ///
    /// # Errors
    /// A [`Refusal`] when no consent is in force; the last one of the file when there are more.
    pub fn shared_with(&self, id: &str, today: Date) -> std::result::Result<Vec<Consent>, Refusal> {
        let parts = self.given_to(id, today)?;
        if !self.is_household() {
            return Ok(parts);
        }
        // An earlier yes of somebody else may be all that is left of a consent that was taken back.
        let mut members = self.members.iter();
        if !members.any(|it| self.member_has_consented(&it.id.text, id, today)) {
            let mut given = self.consents.iter().filter(|it| it.with.text == id);
            let over = given.find_map(|it| {
                let reason = it.on(today).err()?;
                let span = Some(it.span);
                Some(Refusal { reason, span })
            });
            return Err(over.unwrap_or_default());
        }
        let by_all = |part: &Consent| {
            let mut members = self.members.iter();
            members.all(|it| self.member_shares(&it.id.text, id, *part, today))
        };
        Ok(parts.into_iter().filter(by_all).collect())
    }

    /// Every consent of this relative begins after that day: none was ever over.
    pub fn may_read_later(&self, id: &str, today: Date) -> bool {
        let mut given = self
            .consents
            .iter()
            .filter(|it| it.with.text == id)
            .peekable();
        given.peek().is_some() && given.all(|it| matches!(it.on(today), Err(Reason::NotYet { .. })))
    }

    /// Does this member of a household let somebody read this part?
    pub fn member_shares(&self, member: &str, reader: &str, part: Consent, today: Date) -> bool {
        self.consents_of(member, reader, today)
            .any(|it| it.parts.contains(&part))
    }

    pub fn member_has_consented(&self, member: &str, reader: &str, today: Date) -> bool {
        self.consents_of(member, reader, today).next().is_some()
    }

    /// What is in force for this member. Who took her own yes back is not overruled by an earlier yes that
    /// somebody else gave for her.
    fn consents_of<'p>(
        &'p self,
        member: &'p str,
        reader: &'p str,
        today: Date,
    ) -> impl Iterator<Item = &'p ConsentGiven> {
        let own = |it: &&ConsentGiven| it.with.text == reader && it.by.text == member;
        let withdrawn = self
            .consents
            .iter()
            .filter(own)
            .filter_map(|it| it.withdrawn.map(|it| it.value))
            .filter(|since| *since <= today)
            .max();
        self.consents
            .iter()
            .filter(move |it| it.with.text == reader && it.on(today).is_ok() && it.is_of(member))
            .filter(move |it| withdrawn.is_none_or(|since| it.given.value > since))
    }

    fn given_to(&self, id: &str, today: Date) -> std::result::Result<Vec<Consent>, Refusal> {
        let mut parts = Vec::new();
        let mut refusal = Refusal::default();
        for consent in self.consents.iter().filter(|it| it.with.text == id) {
            match consent.on(today) {
                Ok(()) => {
                    for part in &consent.parts {
                        if !parts.contains(part) {
                            parts.push(*part);
                        }
                    }
                }
                Err(reason) => {
                    refusal = Refusal {
                        reason,
                        span: Some(consent.span),
                    }
                }
            }
        }
        if parts.is_empty() {
            Err(refusal)
        } else {
            Ok(parts)
        }
    }
}

impl ConsentGiven {
    /// Was it given by, or for, this member of a household?
    pub fn is_of(&self, member: &str) -> bool {
        match self.for_members.as_slice() {
            [] => self.by.text == member,
            members => members.iter().any(|it| it.text == member),
        }
    }

    /// # Errors
    /// The reason why this consent is not in force on that day.
    pub fn on(&self, today: Date) -> std::result::Result<(), Reason> {
        if let Some(since) = self.withdrawn.map(|it| it.value)
            && since <= today
        {
            return Err(Reason::Withdrawn { since });
        }
        if self.given.value > today {
            return Err(Reason::NotYet {
                from: self.given.value,
            });
        }
        match self.until.map(|it| it.value) {
            Some(until) if until < today => Err(Reason::Expired { until }),
            _ => Ok(()),
        }
    }
}

impl Refusal {
    pub fn diagnostic(&self, name: &str) -> Diagnostic {
        let span = self.span;
        match &self.reason {
            Reason::Absent => Diagnostic::new(&kinds::CONSENT_ABSENT, span),
            Reason::NotYet { from } => {
                Diagnostic::new(&kinds::CONSENT_NOT_YET, span).with("from", *from)
            }
            Reason::Expired { until } => {
                Diagnostic::new(&kinds::CONSENT_EXPIRED, span).with("until", *until)
            }
            Reason::Withdrawn { since } => {
                Diagnostic::new(&kinds::CONSENT_WITHDRAWN, span).with("since", *since)
            }
        }
        .with("name", name)
    }
}
