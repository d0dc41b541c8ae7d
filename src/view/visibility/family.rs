//! Who sees what of a household: each member her own sheet, a child less, nobody another's.

use super::Filter;
use crate::audience::Audience;
use crate::plan::*;
use crate::view::edition::Reader;

/// How much of a goal somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    Nothing,
    /// The goal is another's: its sentence and what she does for it, not why or how it goes.
    OwnActions,
    Whole,
}

impl Filter<'_> {
    /// The member of the household who reads.
    pub(super) fn me(&self) -> Option<&Member> {
        match self.reader {
            Reader::Member(id) => self.plan.member(id),
            _ => None,
        }
    }

    /// A child reads: no worries of grown-ups, nobody's scores, only what is hers.
    pub(super) fn is_child(&self) -> bool {
        self.me()
            .is_some_and(|it| it.sheet_on(self.today) != Sheet::Plan)
    }

    /// Of a child, or of nobody in particular?
    pub(super) fn is_of_children(&self, ids: &[Words]) -> bool {
        ids.iter().all(|id| {
            let member = self.plan.member(&id.text);
            member.is_some_and(|it| it.sheet_on(self.today) != Sheet::Plan)
        })
    }

    pub(super) fn names_me(&self, ids: &[Words]) -> bool {
        self.me()
            .is_some_and(|me| ids.iter().any(|id| id.text == me.id.text))
    }

    pub(super) fn is_me(&self, id: &Words) -> bool {
        self.names_me(std::slice::from_ref(id))
    }

    /// What is of some of the household is shown to a relative when all of those share it; what is of
    /// nobody in particular is of everybody.
    pub(super) fn household_shares(&self, of: &[Words], part: Consent) -> bool {
        let Reader::Relative(reader) = self.reader else {
            return true;
        };
        if !self.plan.is_household() {
            return self.shares(part);
        }
        let shares = |id: &str| self.plan.member_shares(id, reader, part, self.today);
        match of {
            [] => self.plan.members.iter().all(|it| shares(&it.id.text)),
            of => of.iter().all(|id| shares(&id.text)),
        }
    }

    /// What is of nobody in particular is of all of the household.
    pub(super) fn have_consented(&self, members: &[Words]) -> bool {
        let Reader::Relative(reader) = self.reader else {
            return true;
        };
        let has = |id: &str| self.plan.member_has_consented(id, reader, self.today);
        match members {
            [] => self.plan.members.iter().all(|it| has(&it.id.text)),
            members => members.iter().all(|it| has(&it.text)),
        }
    }

    /// What somebody means to one person is hers; in the plan of several it is for the team.
    pub(super) fn is_personal(&self) -> bool {
        self.plan.is_household() && self.audience != Audience::Team
    }

    /// A relative reads the signatures of those who let her read, and no reasons of others.
    pub(super) fn relative_sees_signature(&self, it: &Signature) -> bool {
        self.plan.member(&it.who.text).is_none()
            || self.have_consented(std::slice::from_ref(&it.who))
    }

    pub(super) fn share_of(&self, goal: &Goal) -> Share {
        if !self.allowed(&goal.extras.not_for) || !self.household_shares(&goal.of, Consent::Goals) {
            return Share::Nothing;
        }
        let Some(me) = self.me() else {
            return Share::Whole;
        };
        let acts = goal.actions.iter().any(|it| it.who.text == me.id.text);
        let hers = self.names_me(&goal.of) || (goal.of.is_empty() && !self.is_child());
        match (hers, acts) {
            (true, _) => Share::Whole,
            (false, true) => Share::OwnActions,
            (false, false) => Share::Nothing,
        }
    }

    /// Of each other only names and faces; what somebody says about herself is hers.
    pub(super) fn members(&self) -> Vec<Member> {
        self.plan
            .members
            .iter()
            .filter(|it| match self.reader {
                // A relative meets those of the household who let her read.
                Reader::Relative(reader) => {
                    self.plan
                        .member_has_consented(&it.id.text, reader, self.today)
                }
                _ => true,
            })
            .map(|it| Member {
                id: it.id.clone(),
                client: match self.audience {
                    Audience::Team => self.client(&it.client),
                    _ => Client {
                        photo: it.client.photo.as_ref().map(|photo| self.photo(photo)),
                        ..Client::named(it.client.name.clone(), it.client.span)
                    },
                },
                sheet: Some(it.sheet_on(self.today)),
                presentation: None,
            })
            .collect()
    }

    pub(super) fn child_sees_observation(&self, it: &Observation) -> bool {
        let hers = self.is_me(&it.speaker) || self.names_me(&it.about);
        // What is also about a grown-up may say more than it seems.
        hers && self.is_of_children(&it.about)
            && matches!(it.kind, SituationKind::Strength | SituationKind::Keep)
    }

    /// A member sees her own marks; another's are that person's.
    pub(super) fn member_sees_score(&self, it: &Score) -> bool {
        self.me().is_none() || self.is_me(&it.by)
    }

    pub(super) fn member_sees_agreement(&self, it: &Agreement) -> bool {
        self.me().is_none() || self.names_me(&it.who) || (it.who.is_empty() && !self.is_child())
    }

    pub(super) fn member_sees_signature(&self, it: &Signature) -> bool {
        !self.is_child() || self.is_me(&it.who)
    }

    pub(super) fn member_sees_consent(&self, it: &ConsentGiven) -> bool {
        self.me().is_none() || self.is_me(&it.by) || self.names_me(&it.for_members)
    }

    pub(super) fn talk(&self, talk: &FamilyTalk) -> FamilyTalk {
        let child = self.is_child();
        let shared = !child && self.household_shares(&[], Consent::Situation);
        FamilyTalk {
            reasons: self.each(&talk.reasons, |it| {
                (shared && self.allowed(&it.not_for)).then(|| SaidBy {
                    span: it.span,
                    quote: it.quote.clone(),
                    not_for: Vec::new(),
                })
            }),
            earlier: self.each(&talk.earlier, |it| {
                let hers = self.me().is_none() || it.of.is_empty() || self.names_me(&it.of);
                let seen = !child && hers && self.household_shares(&it.of, Consent::Situation);
                if !seen || !self.allowed(&it.not_for) {
                    return None;
                }
                Some(EarlierHelp {
                    span: it.span,
                    what: self.text(&it.what)?,
                    of: it.of.clone(),
                    by: self.keep("eerdere_hulp.wie", &it.by),
                    when: self.keep("eerdere_hulp.wanneer", &it.when),
                    result: self.option(&it.result),
                    not_for: Vec::new(),
                })
            }),
            analysis: talk
                .analysis
                .as_ref()
                .filter(|it| shared && self.allowed(&it.not_for))
                .and_then(|it| {
                    Some(Analysis {
                        span: it.span,
                        text: self.text(&it.text)?,
                        not_for: Vec::new(),
                    })
                }),
            wanted: self.each(&talk.wanted, |it| {
                let hers = !child || self.is_me(&it.who);
                let seen = hers && (child || self.household_shares(&[], Consent::Situation));
                if !seen || !self.allowed(&it.not_for) {
                    return None;
                }
                Some(Wanted {
                    span: it.span,
                    who: it.who.clone(),
                    words: match &it.words {
                        WantedWords::Quoted(words) => WantedWords::Quoted(words.clone()),
                        WantedWords::Told(text) => WantedWords::Told(self.text(text)?),
                    },
                    not_for: Vec::new(),
                })
            }),
            // At home this question may be read by the person whom it is about.
            safety: self.team_only(&talk.safety).flatten(),
            impressions: self.each(&talk.impressions, |it| {
                let seen = match self.audience {
                    Audience::Team => true,
                    Audience::Client => self.me().is_none() || self.is_me(&it.who),
                    Audience::Relative => false,
                };
                seen.then(|| Impression {
                    span: it.span,
                    who: it.who.clone(),
                    feeling: it.feeling,
                    words: it.words.clone(),
                    date: self.keep("gesprek_gevonden.datum", &it.date),
                })
            }),
        }
    }
}
