//! The circle around a client that decides together: what she agreed to, whom she chose, who says yes to
//! what, the meeting of everybody (integraal netwerkoverleg), and how far the work is.

use jiff::civil::Date;

use super::{
    Action, Area, CLIENT_ID, CooperationKind, Goal, GoalFor, Item, Plan, Quote, Relation, Spanned,
    Text, Vote, Words,
};
use crate::source::Span;

/// What one participant says of a goal or an action.
#[derive(Clone, Debug, PartialEq)]
pub struct Voted {
    pub who: Words,
    pub vote: Vote,
    pub remark: Option<Text>,
}

/// What the client agreed to before anything was shared, with the day and who signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Cooperation {
    pub span: Span,
    pub kind: CooperationKind,
    pub purpose: Option<Text>,
    pub with: Vec<Words>,
    pub date: Spanned<Date>,
    pub until: Option<Spanned<Date>>,
    pub signed_by: Option<Words>,
    pub withdrawn: Option<Spanned<Date>>,
}

/// Somebody of the resource group, which the client puts together herself.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupMember {
    pub span: Span,
    pub who: Words,
    pub reason: Option<Text>,
    pub can: Option<Text>,
    pub cannot: Option<Text>,
    pub chosen_by_client: bool,
}

/// A meeting of everybody who is concerned, as it is reported.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    pub span: Span,
    pub date: Spanned<Date>,
    pub place: Option<Words>,
    pub chair: Option<Words>,
    pub present: Vec<Words>,
    pub absent: Vec<Words>,
    /// What the client wants, in her words.
    pub wish: Option<Quote>,
    /// The life areas that were talked about.
    pub discussed: Vec<Words>,
    pub decisions: Vec<Item>,
    pub votes: Vec<Voted>,
    pub actions: Vec<Action>,
    pub follow_up: Vec<Item>,
    /// Who gets the report.
    pub report_for: Vec<Words>,
    pub secrecy: Vec<Secrecy>,
}

/// Somebody promised on paper to keep to himself what was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Secrecy {
    pub who: Words,
    pub signed: Option<Spanned<Date>>,
}

/// Which way of working, how far it is, and which papers are ready.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkProcess {
    pub span: Span,
    pub variant: Option<Words>,
    pub step: Option<Spanned<i64>>,
    pub done: Vec<PaperDone>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PaperDone {
    /// The id of a paper in the profile, or words of one's own.
    pub what: Words,
    pub date: Option<Spanned<Date>>,
    pub note: Option<Words>,
}

/// Help that the client had before, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpBefore {
    pub help: Text,
    pub who: Option<Words>,
    pub when: Option<Words>,
    pub result: Option<Text>,
}

impl Cooperation {
    pub fn in_force(&self, today: Date) -> bool {
        self.date.value <= today
            && self.until.is_none_or(|it| it.value >= today)
            && self.withdrawn.is_none_or(|it| it.value > today)
            && self.signed_by.is_some()
    }
}

impl Meeting {
    /// Who was there and did not sign for secrecy. The client has nothing to keep from others: it is about her.
    pub fn unsigned(&self) -> Vec<&Words> {
        let signed = |id: &&Words| {
            let mut all = self.secrecy.iter();
            all.any(|it| it.who.text == id.text && it.signed.is_some())
        };
        self.attendees()
            .into_iter()
            .filter(|it| it.text != CLIENT_ID && !signed(it))
            .collect()
    }

    /// Everybody who was there; who led the meeting was there too.
    pub fn attendees(&self) -> Vec<&Words> {
        let mut all: Vec<&Words> = self.present.iter().collect();
        let chair = self.chair.iter();
        all.extend(chair.filter(|it| !self.present.iter().any(|one| one.text == it.text)));
        all
    }
}

impl Area {
    /// Every sentence of its lists.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        let lists = [&self.chances, &self.strengths, &self.weak_points];
        lists.into_iter().flatten()
    }
}

impl Goal {
    pub fn is_for_client(&self) -> bool {
        self.meant_for != Some(GoalFor::Around)
    }
}

/// A goal or an action to which not everybody says yes.
#[derive(Clone, Debug, PartialEq)]
pub struct Undecided<'p> {
    /// Of the goal or the action itself.
    pub span: Span,
    pub item: UndecidedItem<'p>,
    /// Who said no, not yet, or nothing.
    pub without_yes: Vec<&'p str>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UndecidedItem<'p> {
    Goal(&'p Goal),
    Action(&'p Action),
}

impl Plan {
    /// Who has to say yes: who is named in `plan.deelnemers`, else the client, her resource group and the
    /// case coordinator.
    pub fn participants(&self) -> Vec<&str> {
        let header = &self.header.participants;
        let mut all: Vec<&str> = header.iter().map(|it| it.text.as_str()).collect();
        if all.is_empty() {
            if self.is_household() {
                all.extend(self.members.iter().map(|it| it.id.text.as_str()));
            } else {
                all.push(CLIENT_ID);
            }
            all.extend(self.resource_group.iter().map(|it| it.who.text.as_str()));
            let coordinators = self.people.iter();
            let coordinators =
                coordinators.filter(|it| it.roles.contains(&Relation::CaseCoordinator));
            all.extend(coordinators.map(|it| it.id.text.as_str()));
        }
        let mut seen = Vec::new();
        all.retain(|it| {
            let new = !seen.contains(it);
            seen.push(it);
            new
        });
        all
    }

    /// The plan without what not everybody agrees with.
    pub fn agreed(&self) -> Self {
        let open: Vec<Span> = self.undecided().iter().map(|it| it.span).collect();
        let mut plan = self.clone();
        plan.goals.retain(|it| !open.contains(&it.span));
        for goal in &mut plan.goals {
            goal.actions.retain(|it| !open.contains(&it.span));
        }
        for meeting in &mut plan.meetings {
            meeting.actions.retain(|it| !open.contains(&it.span));
        }
        plan
    }

    /// Every goal and action to which not everybody says yes. An action without votes of its own goes with its
    /// goal, and with its meeting; the actions of a goal that is undecided are part of it.
    pub fn undecided(&self) -> Vec<Undecided<'_>> {
        let participants = self.participants();
        let mut found = Vec::new();
        for goal in &self.goals {
            let without_yes = without_yes(&goal.votes, &participants);
            if !without_yes.is_empty() {
                found.push(Undecided {
                    span: goal.span,
                    item: UndecidedItem::Goal(goal),
                    without_yes,
                });
                continue;
            }
            for action in goal.actions.iter().filter(|it| !it.votes.is_empty()) {
                push_action(&mut found, action, &action.votes, &participants);
            }
        }
        for meeting in &self.meetings {
            for action in &meeting.actions {
                let votes = if action.votes.is_empty() {
                    &meeting.votes
                } else {
                    &action.votes
                };
                push_action(&mut found, action, votes, &participants);
            }
        }
        found
    }
}

fn push_action<'p>(
    found: &mut Vec<Undecided<'p>>,
    action: &'p Action,
    votes: &'p [Voted],
    participants: &[&'p str],
) {
    let without_yes = without_yes(votes, participants);
    if !without_yes.is_empty() {
        found.push(Undecided {
            span: action.span,
            item: UndecidedItem::Action(action),
            without_yes,
        });
    }
}

/// Somebody who is no participant and says no is heard as well.
fn without_yes<'p>(votes: &'p [Voted], participants: &[&'p str]) -> Vec<&'p str> {
    let others = votes.iter().map(|it| it.who.text.as_str());
    let others = others.filter(|it| !participants.contains(it));
    let says_yes = |id: &str| {
        let mut own = votes.iter().filter(|it| it.who.text == id).peekable();
        own.peek().is_some() && own.all(|it| it.vote == Vote::Yes)
    };
    let everybody = participants.iter().copied().chain(others);
    everybody.filter(|id| !says_yes(id)).collect()
}
