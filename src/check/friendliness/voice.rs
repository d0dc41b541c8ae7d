//! Criterion 2: what the client says and decides.

use super::said::{Voice, words};
use super::{Judge, Verdict};
use crate::friendliness::{Counts, Finding, Place, State};
use crate::plan::{Product, Side, Stand};
use crate::profile::SectionKind;
use crate::view::Block;

impl Judge<'_> {
    pub(super) fn own_words(&self) -> Verdict {
        let sections = &self.m.client.sections;
        let own = |block: &Block| match block {
            Block::Quote { side, .. } => *side == Side::Client,
            Block::Shown { .. } => true,
            _ => false,
        };
        let mut have = 0;
        let mut places = Vec::new();
        // The first page with words of the plan; the cover has none.
        let first_page = sections.first().filter(|it| it.blocks.iter().any(own));
        match (first_page, sections.first()) {
            (Some(_), _) => have += 1,
            (None, Some(first)) => places.push(Place {
                path: "ik".to_owned(),
                span: Some(self.m.plan.client.span),
                words: first.title.clone(),
            }),
            (None, None) => {}
        }
        for goal in self.goals() {
            if self.own_wish(goal) {
                have += 1;
            } else {
                places.push(self.goal(goal));
            }
        }
        let of = 1 + self.goals().len();
        Verdict::of("friendly-own-words", have, of, places)
    }

    pub(super) fn own_voice(&self) -> Verdict {
        let list = &self.m.points.words.own_voice;
        let own = self.said.iter().filter(|it| it.voice == Voice::Own);
        let own: Vec<_> = own.filter(|it| words(it.text).count() > 1).collect();
        let ours = &self.m.points.words.our_voice;
        let household = self.m.plan.is_household();
        let speaks = |text: &str| {
            words(text).any(|it| list.contains(&it) || (household && ours.contains(&it)))
        };
        let have = own.iter().filter(|it| speaks(it.text)).count();
        if own.is_empty() {
            return Verdict::skip("friendly-no-sentences");
        }
        let share = have * 100 / own.len();
        let least = self.m.points.numbers.own_voice;
        let state = match share {
            share if share >= least => State::Yes,
            share if share * 2 >= least => State::Partly,
            _ => State::No,
        };
        let found = Finding::new("friendly-own-voice")
            .with("have", have)
            .with("of", own.len())
            .with("share", share)
            .with("least", least);
        // Words of the plan can be changed by who wrote it; those of the program cannot.
        let mut places = Vec::new();
        if state != State::Yes {
            let mut written = std::collections::BTreeSet::new();
            self.m
                .plan
                .each_shared_text(&mut |it| _ = written.insert(it.text.as_str()));
            let other = own.iter().filter(|it| !speaks(it.text));
            let other = other.filter(|it| written.contains(it.text));
            places = other.map(|it| self.place_of(it, it.text)).collect();
        }
        Verdict {
            counts: Some(Counts {
                have,
                of: own.len(),
            }),
            ..Verdict::says(state, found).at(places)
        }
    }

    pub(super) fn own_actions(&self) -> Verdict {
        let goals = self.goals();
        if goals.is_empty() {
            return Verdict::skip("friendly-no-goals");
        }
        let without = goals.iter().filter(|it| !self.acts(it, Side::Client));
        let places: Vec<Place> = without.map(|it| self.goal(it)).collect();
        let have = goals.len() - places.len();
        Verdict::of("friendly-own-actions", have, goals.len(), places)
    }

    pub(super) fn own_choice(&self, ticked: bool) -> Verdict {
        let consents = &self.m.plan.consents;
        // In a household each member says yes for herself.
        let own = |id: &str| self.m.plan.is_client(id) || self.m.plan.member(id).is_some();
        let others = consents.iter().filter(|it| !own(&it.by.text));
        let places: Vec<Place> = others
            .map(|it| self.place(it.span, self.m.plan.name_of(&it.with.text)))
            .collect();
        let have = consents.len() - places.len();
        let mut verdict = Verdict::of("friendly-consents-own", have, consents.len(), places);
        verdict.state = match (verdict.places.is_empty(), ticked) {
            (true, true) => State::Ticked,
            (true, false) => State::ToTick,
            (false, _) => State::Partly,
        };
        match ticked {
            true => verdict,
            false => verdict.and(Finding::new("friendly-present-chosen")),
        }
    }

    pub(super) fn room_for_no(&self) -> Verdict {
        let disagree = self.m.client.sections.iter().any(|it| {
            it.blocks
                .iter()
                .any(|it| matches!(it, Block::Disagree { .. }))
        });
        let faces = self.m.sheets.get(&Product::Evaluation).is_some_and(|it| {
            it.sections
                .iter()
                .flat_map(|it| &it.blocks)
                .any(|it| matches!(it, Block::Faces { .. }))
        });
        match (disagree, faces) {
            (true, true) => Verdict::says(State::Yes, Finding::new("friendly-no-and-faces")),
            (true, false) => Verdict::says(State::Partly, Finding::new("friendly-no-only")),
            (false, true) => Verdict::says(State::Partly, Finding::new("friendly-faces-only")),
            (false, false) => Verdict::says(State::No, Finding::new("friendly-no-room-for-no")),
        }
    }

    pub(super) fn understood(&self, ticked: bool) -> Verdict {
        let own = self
            .m
            .plan
            .signatures
            .iter()
            .find(|it| self.m.plan.is_client(&it.who.text));
        let understood = own.is_some_and(|it| it.understood == Some(true));
        let id = if understood {
            "friendly-understood"
        } else {
            "friendly-not-understood"
        };
        let verdict = Verdict::says(half(understood, ticked), Finding::new(id));
        match ticked {
            true => verdict,
            false => verdict.and(Finding::new("friendly-who-explained")),
        }
    }

    pub(super) fn copy(&self, ticked: bool) -> Verdict {
        let given = self.m.plan.header.copy_given;
        let found = match given {
            Some(day) => Finding::new("friendly-copy").with("date", day.value),
            None => Finding::new("friendly-no-copy"),
        };
        let verdict = Verdict::says(half(given.is_some(), ticked), found);
        match ticked {
            true => verdict,
            false => verdict.and(Finding::new("friendly-copy-how")),
        }
    }

    pub(super) fn signed(&self) -> Verdict {
        if !self.has(SectionKind::Signatures) {
            return Verdict::skip("friendly-no-part");
        }
        let own = self
            .m
            .plan
            .signatures
            .iter()
            .find(|it| self.m.plan.is_client(&it.who.text));
        let Some(own) = own else {
            return Verdict::says(State::No, Finding::new("friendly-not-signed"));
        };
        let place = || vec![self.place(own.span, self.m.plan.name_of(&own.who.text))];
        match (own.stand, &own.reason, &own.representative) {
            (Stand::Yes, ..) => Verdict::says(State::Yes, Finding::new("friendly-signed")),
            (_, Some(_), Some(who)) => Verdict::says(
                State::Yes,
                Finding::new("friendly-signed-for").with("name", self.m.plan.name_of(&who.text)),
            ),
            (_, Some(_), None) => {
                Verdict::says(State::Partly, Finding::new("friendly-signed-by-nobody")).at(place())
            }
            (_, None, Some(_)) => {
                Verdict::says(State::Partly, Finding::new("friendly-signed-why")).at(place())
            }
            (_, None, None) => {
                Verdict::says(State::No, Finding::new("friendly-not-signed")).at(place())
            }
        }
    }
}

/// The program sees one half, a person the other.
pub(super) fn half(seen: bool, ticked: bool) -> State {
    match (seen, ticked) {
        (true, true) => State::Ticked,
        (false, true) => State::Partly,
        (_, false) => State::ToTick,
    }
}
