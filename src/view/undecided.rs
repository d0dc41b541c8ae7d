//! Sets apart what not everybody agrees with.
//!
//! In a plan that asks for it, nothing is a goal or an action until everybody says yes. What is not agreed leaves
//! the lists that all documents are built from, so that no page can print it as if it were; it stands in one part
//! of the plan only, where the talk about it goes on.

use crate::plan::{Action, Goal, Plan, Text};
use crate::profile::Profile;
use crate::source::Span;

/// What the talk still is about, as one reader may see it.
#[derive(Clone, Debug, Default)]
pub struct Undecided {
    pub goals: Vec<Goal>,
    /// Each with the sentence of its goal; an action of a meeting has none.
    pub actions: Vec<(Option<Text>, Action)>,
    /// Who has to say yes, also where this reader does not see the list.
    pub participants: Vec<String>,
    /// Everybody has to.
    pub unanimous: bool,
}

impl Undecided {
    /// Takes what is undecided out of the plan that a reader may see. `full` is the plan before anything was
    /// hidden: whether everybody agrees does not depend on who reads.
    pub fn take(full: &Plan, visible: &mut Plan, profile: &Profile) -> Self {
        let participants = full.participants().into_iter().map(str::to_owned).collect();
        if !profile.asks_unanimity() {
            return Self {
                participants,
                ..Self::default()
            };
        }
        let open: Vec<Span> = full.undecided().iter().map(|it| it.span).collect();
        let (goals, agreed) = visible
            .goals
            .drain(..)
            .partition(|it: &Goal| open.contains(&it.span));
        visible.goals = agreed;
        let mut actions = Vec::new();
        for goal in &mut visible.goals {
            let sentence = Some(goal.sentence.clone());
            apart(&mut goal.actions, &open, sentence, &mut actions);
        }
        for meeting in &mut visible.meetings {
            apart(&mut meeting.actions, &open, None, &mut actions);
        }
        Self {
            goals,
            actions,
            participants,
            unanimous: true,
        }
    }
}

fn apart(
    list: &mut Vec<Action>,
    open: &[Span],
    sentence: Option<Text>,
    found: &mut Vec<(Option<Text>, Action)>,
) {
    let (undecided, agreed): (Vec<Action>, Vec<Action>) =
        list.drain(..).partition(|it| open.contains(&it.span));
    *list = agreed;
    found.extend(undecided.into_iter().map(|it| (sentence.clone(), it)));
}
