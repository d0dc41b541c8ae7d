//! Criterion 3: client, family and professional together.

use super::said::words;
use super::{Judge, Verdict};
use crate::friendliness::{Finding, Place, State};
use crate::plan::{Photo, Side, Statement};
use crate::profile::SectionKind;
use crate::view::{Block, View};

/// The sides of the triad.
const SIDES: [Side; 3] = [Side::Client, Side::Network, Side::Professional];

impl Judge<'_> {
    fn shows(&self, photo: &Option<Photo>) -> bool {
        let in_force = |it: &Photo| it.until.is_none_or(|it| it.value >= self.m.today);
        photo.as_ref().is_some_and(in_force)
    }

    pub(super) fn three_sides(&self) -> Verdict {
        let plan = self.m.plan;
        let mut have = 0;
        let mut named = 0;
        let mut places = Vec::new();
        for side in SIDES {
            let people: Vec<_> = plan.people.iter().filter(|it| it.side == side).collect();
            if side == Side::Client || !people.is_empty() {
                named += 1;
            }
            let photographed = (side == Side::Client && self.shows(&plan.client.photo))
                || people.iter().any(|it| self.shows(&it.photo));
            if photographed {
                have += 1;
                continue;
            }
            match people.first() {
                Some(person) if side != Side::Client => {
                    places.push(self.place(person.span, &person.name.text));
                }
                _ if side == Side::Client => {
                    places.push(self.place(plan.client.span, &plan.client.name.text));
                }
                _ => {}
            }
        }
        let mut verdict = Verdict::of("friendly-three-sides", have, SIDES.len(), places);
        // A name without a photo is half of it.
        if verdict.state == State::No && named == SIDES.len() {
            verdict.state = State::Partly;
        }
        match named == SIDES.len() {
            true => verdict,
            false => verdict.and(Finding::new("friendly-side-missing")),
        }
    }

    pub(super) fn lanes(&self) -> Verdict {
        if !self
            .m
            .profile
            .lanes
            .iter()
            .any(|it| it == Side::Network.word())
        {
            return Verdict::skip("friendly-no-network-lane");
        }
        let goals = self.goals();
        if goals.is_empty() {
            return Verdict::skip("friendly-no-goals");
        }
        let whole = |goal: &&crate::plan::Goal| {
            self.acts(goal, Side::Client)
                && self.acts(goal, Side::Professional)
                && (self.acts(goal, Side::Network) || goal.no_network.is_some())
        };
        let places: Vec<Place> = goals
            .iter()
            .filter(|it| !whole(it))
            .map(|it| self.goal(it))
            .collect();
        let have = goals.len() - places.len();
        Verdict::of("friendly-lanes", have, goals.len(), places)
    }

    /// Is what relatives get really the same? Each goal that both see is compared.
    pub(super) fn same_for_family(&self) -> Verdict {
        if self.m.family.is_empty() {
            return Verdict::skip("friendly-no-family");
        }
        let heads = |view: &View| -> Vec<(String, String, Option<String>)> {
            let goals = view.sections.iter().filter_map(|it| {
                let head = it.head.as_ref()?;
                let picture = head.picture.as_ref().map(|it| it.asset.clone());
                Some((it.id.clone(), head.tag.clone(), picture))
            });
            goals.collect()
        };
        let own = heads(self.m.client);
        let (mut have, mut of) = (0, 0);
        let mut places = Vec::new();
        for family in self.m.family {
            for theirs in heads(&family.plan) {
                let Some(mine) = own.iter().find(|it| it.0 == theirs.0) else {
                    continue;
                };
                of += 1;
                if *mine == theirs {
                    have += 1;
                } else {
                    places.push(Place {
                        span: self.m.plan.paths.start_of(&theirs.0),
                        path: theirs.0,
                        words: theirs.1,
                    });
                }
            }
        }
        match of {
            0 => Verdict::skip("friendly-family-no-goals"),
            _ => Verdict::of("friendly-family-same", have, of, places),
        }
    }

    pub(super) fn family_view(&self) -> Verdict {
        let plan = self.m.plan;
        let network = |id: &str| plan.side_of(id) == Side::Network;
        if !plan.people.iter().any(|it| it.side == Side::Network) {
            return Verdict::skip("friendly-no-network");
        }
        // Whoever saw what the client shows says nothing of her own.
        let said = plan
            .situation
            .iter()
            .filter(|it| !matches!(it.words, Statement::Shown(_)) && network(&it.speaker.text));
        let scored = plan.scores.iter().filter(|it| network(&it.by.text));
        let count = said.count() + scored.count();
        let state = if count > 0 { State::Yes } else { State::No };
        Verdict::says(
            state,
            Finding::new("friendly-family-view").with("count", count),
        )
    }

    /// What others think must stand in the client's edition with their name.
    pub(super) fn differences(&self) -> Verdict {
        let plan = self.m.plan;
        let others: Vec<_> = plan
            .situation
            .iter()
            .filter(|it| !self.m.plan.is_client(&it.speaker.text))
            .filter(|it| match &it.words {
                Statement::Told(text) => text.short.is_some(),
                Statement::Quoted(_) => true,
                Statement::Shown(_) => false,
            })
            .collect();
        if others.is_empty() {
            return Verdict::skip("friendly-no-other-views");
        }
        let named = |path: &str| {
            let blocks = self.m.client.sections.iter().flat_map(|it| &it.blocks);
            blocks.into_iter().any(|it| match it {
                Block::Row {
                    sentences, notes, ..
                } => !notes.is_empty() && sentences.iter().any(|it| it.path == path),
                Block::Quote { words, speaker, .. } => words.path == path && !speaker.is_empty(),
                _ => false,
            })
        };
        let places: Vec<Place> = others
            .iter()
            .map(|it| self.place(it.span, plan.name_of(&it.speaker.text)))
            .filter(|it| !named(&it.path))
            .collect();
        let have = others.len() - places.len();
        Verdict::of("friendly-differences", have, others.len(), places)
    }

    pub(super) fn consent(&self) -> Verdict {
        let plan = self.m.plan;
        let mut asked: Vec<&str> = plan
            .consents
            .iter()
            .map(|it| it.with.text.as_str())
            .collect();
        asked.sort_unstable();
        asked.dedup();
        if asked.is_empty() {
            return Verdict::skip("friendly-no-consent");
        }
        let places: Vec<Place> = asked
            .iter()
            .filter_map(|id| plan.shared_with(id, self.m.today).err().map(|it| (id, it)))
            .map(|(id, refusal)| {
                let span = refusal.span.unwrap_or(plan.client.span);
                self.place(span, plan.name_of(id))
            })
            .collect();
        let have = asked.len() - places.len();
        Verdict::of("friendly-consent", have, asked.len(), places)
    }

    pub(super) fn names(&self) -> Verdict {
        let plan = self.m.plan;
        let functions = &self.m.points.words.functions;
        let (mut of, mut places) = (0, Vec::new());
        for action in self.goals().iter().flat_map(|it| &it.actions) {
            let helper = plan
                .person(&action.who.text)
                .filter(|it| it.side == Side::Professional);
            let Some(helper) = helper else { continue };
            of += 1;
            let name: Vec<String> = words(&helper.name.text).collect();
            // "Begeleider Fatma" has a name in it.
            let whole = functions.contains(&name.join(" "));
            if whole || name.iter().all(|it| functions.contains(it)) {
                places.push(self.place(action.span, &helper.name.text));
            }
        }
        match of {
            0 => Verdict::skip("friendly-no-helper-actions"),
            _ => Verdict::of("friendly-names", of - places.len(), of, places),
        }
    }

    pub(super) fn present(&self) -> Verdict {
        if !self.has(SectionKind::Evaluations) {
            return Verdict::skip("friendly-no-part");
        }
        let plan = self.m.plan;
        let held: Vec<_> = plan
            .evaluations
            .iter()
            .filter(|it| it.was_held(self.m.today))
            .collect();
        if held.is_empty() {
            return Verdict::skip("friendly-no-talks");
        }
        let there = |it: &crate::plan::Evaluation, side| {
            it.present.iter().any(|who| plan.side_of(&who.text) == side)
        };
        let places: Vec<Place> = held
            .iter()
            .filter(|it| !SIDES.iter().all(|side| there(it, *side)))
            .map(|it| self.place(it.span, ""))
            .collect();
        let have = held.len() - places.len();
        Verdict::of("friendly-present", have, held.len(), places)
    }
}
