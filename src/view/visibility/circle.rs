//! Who sees of what the circle decides together.

use super::Filter;
use crate::audience::Audience;
use crate::plan::{
    Consent, Cooperation, GroupMember, HelpBefore, Item, Meeting, PaperDone, Secrecy, Voted, Words,
    WorkProcess,
};

impl Filter<'_> {
    /// The circle is that of one client. In a household nobody is asked whose it is, so it stays with the team.
    pub(super) fn in_circle(&self) -> bool {
        !self.is_personal()
    }

    /// A no is for everybody who may read the item: what is not agreed is no secret.
    pub(super) fn votes(&self, votes: &[Voted]) -> Vec<Voted> {
        let one = |it: &Voted| Voted {
            who: it.who.clone(),
            vote: it.vote,
            remark: self.option(&it.remark),
        };
        let votes = votes.iter().filter(|_| !self.is_child());
        votes.map(one).collect()
    }

    /// What the client agreed to is between her and the team; who may read the plan stands elsewhere.
    pub(super) fn cooperation(&self, it: &Cooperation) -> Option<Cooperation> {
        // Only the team has use for what is over.
        let current = self.audience == Audience::Team || it.in_force(self.today);
        (self.audience != Audience::Relative && current && self.in_circle()).then(|| Cooperation {
            span: it.span,
            kind: it.kind,
            purpose: self.option(&it.purpose),
            with: it.with.clone(),
            date: it.date,
            until: it.until,
            signed_by: it.signed_by.clone(),
            withdrawn: self.keep("overeenkomsten.ingetrokken_op", &it.withdrawn),
        })
    }

    pub(super) fn group_member(&self, it: &GroupMember) -> Option<GroupMember> {
        (self.shares(Consent::People) && self.in_circle()).then(|| GroupMember {
            span: it.span,
            who: it.who.clone(),
            reason: self.option(&it.reason),
            can: self.option(&it.can),
            cannot: self.option(&it.cannot),
            chosen_by_client: it.chosen_by_client,
        })
    }

    /// While somebody who was there did not sign for secrecy, the report stays with the team. A relative also
    /// needs the consent of the client and a place among those who get it.
    fn gets_report(&self, it: &Meeting) -> bool {
        if !self.in_circle() {
            return false;
        }
        let named = it.report_for.iter().any(|id| self.is_reader(id));
        match self.audience {
            Audience::Team => true,
            Audience::Client => it.unsigned().is_empty(),
            Audience::Relative => it.unsigned().is_empty() && self.shares(Consent::Ino) && named,
        }
    }

    pub(super) fn meeting(&self, it: &Meeting) -> Option<Meeting> {
        let team = self.audience == Audience::Team;
        self.gets_report(it).then(|| Meeting {
            span: it.span,
            date: it.date,
            place: self.keep("ino.plaats", &it.place),
            chair: it.chair.clone(),
            present: it.present.clone(),
            absent: it.absent.clone(),
            wish: it.wish.clone(),
            discussed: it.discussed.clone(),
            decisions: self.items(&it.decisions),
            votes: self.votes(&it.votes),
            actions: it
                .actions
                .iter()
                .filter(|it| self.allowed(&it.extras.not_for))
                .filter_map(|it| self.action(it))
                .collect(),
            follow_up: self.items(&it.follow_up),
            report_for: it.report_for.clone(),
            secrecy: if team {
                let one = |it: &Secrecy| Secrecy {
                    who: it.who.clone(),
                    signed: it.signed,
                };
                it.secrecy.iter().map(one).collect()
            } else {
                Vec::new()
            },
        })
    }

    pub(super) fn process(&self, it: &WorkProcess) -> Option<WorkProcess> {
        if self.audience == Audience::Relative || !self.in_circle() {
            return None;
        }
        let paper = |it: &PaperDone| PaperDone {
            what: it.what.clone(),
            date: it.date,
            note: it.note.clone(),
        };
        let team = self.audience == Audience::Team;
        let done = it.done.iter().filter(|_| team).map(paper);
        Some(WorkProcess {
            span: it.span,
            // Which of the steps there are depends on it; its name is for the team.
            variant: it.variant.clone(),
            step: it.step,
            done: done.collect(),
        })
    }

    pub(super) fn earlier_help(&self, it: &HelpBefore) -> Option<HelpBefore> {
        let declared = |words: &Option<Words>, key| self.keep(key, words);
        if !self.declared("gebieden.eerder_geholpen.hulp") {
            return None;
        }
        Some(HelpBefore {
            help: self.text(&it.help)?,
            who: declared(&it.who, "gebieden.eerder_geholpen.wie"),
            when: declared(&it.when, "gebieden.eerder_geholpen.wanneer"),
            result: self.option(&it.result),
        })
    }

    pub(super) fn items(&self, items: &[Item]) -> Vec<Item> {
        items
            .iter()
            .filter(|it| self.allowed(&it.extras.not_for))
            .filter_map(|it| {
                Some(Item {
                    text: self.text(&it.text)?,
                    extras: self.extras(&it.extras),
                })
            })
            .collect()
    }
}
