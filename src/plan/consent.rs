//! May this relative read, on this day?

use super::*;
use crate::diagnostic::{Diagnostic, kinds};

/// Why somebody may not read; the reason goes to the person who asked for the edition.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    Absent,
    NotYet { from: Date },
    Expired { until: Date },
    Withdrawn { since: Date },
}

impl Plan {
    /// What the client shares with a relative on a day: the parts of every consent in force.
    ///
    /// # Errors
    /// A [`Refusal`] when no consent is in force; the most telling one when there are more.
    pub fn shared_with(&self, id: &str, today: Date) -> std::result::Result<Vec<Consent>, Refusal> {
        let mut parts = Vec::new();
        let mut refusal = Refusal::Absent;
        for consent in self.consents.iter().filter(|it| it.with.text == id) {
            match consent.on(today) {
                Ok(()) => {
                    for part in &consent.parts {
                        if !parts.contains(part) {
                            parts.push(*part);
                        }
                    }
                }
                Err(reason) => refusal = reason,
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
    /// # Errors
    /// The reason why this consent is not in force on that day.
    pub fn on(&self, today: Date) -> std::result::Result<(), Refusal> {
        if let Some(since) = self.withdrawn.map(|it| it.value)
            && since <= today
        {
            return Err(Refusal::Withdrawn { since });
        }
        if self.given.value > today {
            return Err(Refusal::NotYet {
                from: self.given.value,
            });
        }
        match self.until.map(|it| it.value) {
            Some(until) if until < today => Err(Refusal::Expired { until }),
            _ => Ok(()),
        }
    }
}

impl Refusal {
    pub fn diagnostic(&self, name: &str, span: Option<Span>) -> Diagnostic {
        match self {
            Self::Absent => Diagnostic::new(&kinds::CONSENT_ABSENT, span),
            Self::NotYet { from } => {
                Diagnostic::new(&kinds::CONSENT_NOT_YET, span).with("from", *from)
            }
            Self::Expired { until } => {
                Diagnostic::new(&kinds::CONSENT_EXPIRED, span).with("until", *until)
            }
            Self::Withdrawn { since } => {
                Diagnostic::new(&kinds::CONSENT_WITHDRAWN, span).with("since", *since)
            }
        }
        .with("name", name)
    }
}
