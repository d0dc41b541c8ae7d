//! Who may read, signatures, and whom to ask.

use super::*;
use crate::plan::{Relation, Signature, Stand};

impl Builder<'_> {
    /// Secrecy is a right: the client sees who reads what.
    pub fn readers(&mut self) -> Vec<Block> {
        let today = self.edition.date;
        let mut blocks = self.cooperation();
        for consent in self.plan.consents.clone() {
            let in_force = consent.on(today).is_ok();
            if !in_force && !self.is_team() {
                continue;
            }
            let path = self.paths.at(consent.span).to_owned();
            let parts: Vec<String> = consent
                .parts
                .iter()
                .map(|it| self.voiced(words::part(*it), &[]))
                .collect();
            let parts = self.sources.locale.all_of(parts.iter().map(String::as_str));
            let name = self.plan.name_of(&consent.with.text).to_owned();
            let mut facts = vec![self.fact_value("reader-parts", parts, &path)];
            facts.push(self.fact_value("reader-since", self.date(consent.given.value), &path));
            if let Some(until) = consent.until {
                facts.push(self.fact_value("fact-until", self.date(until.value), &path));
            }
            if self.is_team() {
                facts.push(self.fact_value(
                    "reader-given-by",
                    self.names(std::slice::from_ref(&consent.by)),
                    &path,
                ));
                if !consent.for_members.is_empty() {
                    let names = self.names(&consent.for_members);
                    facts.push(self.fact_value("reader-for-members", names, &path));
                }
            }
            if let Some(withdrawn) = consent.withdrawn {
                facts.push(self.fact_value("reader-withdrawn", self.date(withdrawn.value), &path));
            }
            let id = if in_force {
                "reader-may-read"
            } else {
                "reader-may-not-read"
            };
            let sentence = self.said(id, &[("name", name.into())], &path);
            let tile = self.tile(&consent.with.text, false);
            blocks.push(Block::Row {
                picture: self.face(&tile),
                more: Vec::new(),
                sentences: vec![sentence],
                facts,
                notes: Vec::new(),
            });
        }
        blocks.extend(self.photo_consents());
        let team = self.said("reader-team", &[], "plan");
        let picture = self.concept("support_worker");
        blocks.push(about::row(picture, team));
        if self.is_client() {
            let choice = self.said("reader-my-choice", &[], "plan");
            let picture = self.concept("own_choice");
            blocks.push(about::row(picture, choice));
        }
        blocks
    }

    /// Until when each photo may be used, for the team.
    fn photo_consents(&self) -> Option<Block> {
        if !self.is_team() {
            return None;
        }
        let mut facts: Vec<Fact> = Vec::new();
        for (photo, name) in self.plan.photos() {
            let given = photo.consent.map(|it| self.date(it.value));
            let until = photo.until.map(|it| self.date(it.value));
            let message = match (given, until) {
                (Some(given), Some(until)) => self.message_with(
                    "photo-consent-between",
                    &[("given", given.into()), ("until", until.into())],
                ),
                (Some(given), None) => {
                    self.message_with("photo-consent-since", &[("given", given.into())])
                }
                (None, Some(until)) => {
                    self.message_with("photo-consent-until", &[("until", until.into())])
                }
                (None, None) => continue,
            };
            let subject = name
                .or(photo.description.as_ref())
                .map(|it| it.text.clone());
            let label = subject.unwrap_or_else(|| self.message("photo-own"));
            // A description ends with a full stop; a label goes on with a colon.
            let label = label.trim_end_matches('.').to_owned();
            facts.push(Fact {
                label: self.message_with("photo-label", &[("subject", label.into())]),
                value: self.plain(self.paths.at(photo.file.span), message),
            });
        }
        (!facts.is_empty()).then_some(Block::Facts { facts })
    }

    pub fn signatures(&mut self) -> Vec<Block> {
        let signatures = self.plan.signatures.clone();
        let mut blocks = Vec::new();
        let understood = signatures
            .iter()
            .find(|it| self.plan.is_client(&it.who.text))
            .and_then(|it| it.understood);
        if self.is_client() {
            let answers = ["answer-yes", "answer-no", "answer-unsure"];
            blocks.push(Block::Choice {
                question: self.message("sign-understood"),
                answers: answers.iter().map(|id| self.message(id)).collect(),
                marks: Vec::new(),
                chosen: understood.map(|yes| usize::from(!yes)),
                chosen_alt: self.message("answer-chosen"),
            });
            blocks.push(Block::Disagree {
                title: self.message("sign-disagree"),
            });
        } else if self.is_team() {
            let names: Vec<String> = signatures
                .iter()
                .filter(|it| it.understood == Some(true) && self.plan.is_client(&it.who.text))
                .map(|it| self.plan.name_of(&it.who.text).to_owned())
                .collect();
            for name in names {
                let values = [("client", name.into())];
                let sentence = self.said("sign-understood-team", &values, "plan");
                let picture = self.concept("agree");
                blocks.push(about::row(picture, sentence));
            }
        }
        let boxes: Vec<SignatureBox> = signatures
            .iter()
            .filter(|it| it.stand != Stand::NotNeeded)
            .map(|it| self.signature(it))
            .collect();
        if !boxes.is_empty() {
            blocks.push(Block::Heading {
                text: self.message("sign-heading"),
            });
            blocks.push(Block::Signatures { boxes });
        }
        blocks
    }

    pub fn signature(&mut self, it: &Signature) -> SignatureBox {
        let path = self.paths.at(it.span).to_owned();
        let tile = self.tile(&it.who.text, false);
        let mut notes = Vec::new();
        if let Some(reason) = &it.reason {
            notes.push(self.sentence(reason, &path).text);
        }
        if let Some(who) = &it.representative {
            let name = self.plan.name_of(&who.text).to_owned();
            notes.push(self.message_with("sign-representative", &[("name", name.into())]));
        }
        if let Some(note) = &it.note {
            notes.push(note.text.clone());
        }
        SignatureBox {
            path,
            name: tile.name,
            role: tile.role,
            side: tile.side,
            stand: self.message(words::stand(it.stand)),
            signed: it.stand == Stand::Yes && it.date.is_some(),
            sign_here: self.message("sign-here"),
            date_label: self.message("sign-date"),
            date: it.date.map(|it| self.date(it.value)),
            notes,
        }
    }

    fn with_role(&self, role: Relation) -> Vec<String> {
        let people = self.plan.people.iter();
        let people = people.filter(|it| it.roles.contains(&role));
        people.map(|it| it.id.text.clone()).collect()
    }

    /// The last page says whom to ask, and when we talk again.
    pub fn questions(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut helpers = self.with_role(Relation::PersonalSupportWorker);
        if helpers.is_empty() && self.undecided.unanimous {
            helpers = self.with_role(Relation::CaseCoordinator);
        }
        if self.audience() == Audience::Relative {
            // Somebody who knows from within what it is to be family.
            helpers.extend(self.with_role(Relation::FamilyExpert));
        }
        if self.plan.is_household() {
            helpers = self.coordinators();
        }
        for id in &helpers {
            let tile = self.tile(id, false);
            let telephone = self.plan.person(id).and_then(|it| it.telephone.clone());
            let name = tile.name.clone();
            let (message, values) = match telephone {
                Some(telephone) => (
                    "questions-call",
                    vec![("name", name.into()), ("telephone", telephone.text.into())],
                ),
                None => ("questions-ask", vec![("name", name.into())]),
            };
            let text = self.voiced(message, &values);
            let picture = match tile.photo {
                Some(photo) => Some(photo),
                None => self.concept("personal_support_worker"),
            };
            let path = tile.path;
            blocks.push(about::row(picture, self.plain(&path, text)));
        }
        if let Some(who) = self.plan.header.watched_by.clone() {
            let tile = self.tile(&who.text, false);
            let text = if self.is_client() && self.plan.is_client(&who.text) {
                self.voiced("questions-watch-self", &[])
            } else {
                self.voiced("questions-watch", &[("name", tile.name.clone().into())])
            };
            let picture = match tile.photo {
                Some(photo) => Some(photo),
                None => self.concept("case_coordinator"),
            };
            let path = tile.path;
            blocks.push(about::row(picture, self.plain(&path, text)));
        }
        if let Some(meeting) = self.next_meeting() {
            blocks.push(Block::Date(meeting));
            if let Some(place) = self.plan.header.meeting_place.clone() {
                let picture = self.picture_in(&place.text);
                let sentence =
                    self.said("questions-place", &[("place", place.text.into())], "plan");
                blocks.push(about::row(picture, sentence));
            }
        }
        blocks
    }
}
