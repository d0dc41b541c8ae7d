//! The tips, and the examples of organisations.

use super::voice::half;
use super::{Judge, Verdict};
use crate::friendliness::{Finding, State};
use crate::plan::{Area, Density, Product, Side};
use crate::profile::SectionKind;
use crate::view::{Block, View};

impl Judge<'_> {
    pub(super) fn together(&self, ticked: bool) -> Verdict {
        let plan = self.m.plan;
        let made = |side| {
            let mut people = plan.header.made_by.iter();
            people.any(|it| plan.side_of(&it.text) == side)
        };
        // The client makes her plan with others; nobody has to write so.
        let sides = [Side::Network, Side::Professional];
        let have = sides.into_iter().filter(|it| made(*it)).count();
        let mut verdict = Verdict::of("friendly-together", have + 1, 3, Vec::new());
        verdict.state = half(have == sides.len(), ticked);
        match ticked {
            true => verdict,
            false => verdict.and(Finding::new("friendly-together-how")),
        }
    }

    pub(super) fn tools(&self) -> Verdict {
        let sheet = self.m.sheets.get(&Product::Preparation);
        let has = |wanted: fn(&Block) -> bool| sheet.is_some_and(|it| any(it, wanted));
        let found = [
            has(|it| matches!(it, Block::Faces { .. })),
            has(|it| matches!(it, Block::DrawBox { .. })),
            self.m.sheets.contains_key(&Product::Cards),
        ];
        let have = found.iter().filter(|it| **it).count();
        Verdict::of("friendly-tools", have, found.len(), Vec::new())
    }

    pub(super) fn few_words(&self) -> Verdict {
        let numbers = &self.m.points.numbers;
        let layout = self.m.layout;
        let per_page = layout.words / layout.pages.max(1);
        let pictured = self.pictured();
        let share = pictured.have * 100 / pictured.of.max(1);
        let found = Finding::new("friendly-few-words")
            .with("words", layout.words)
            .with("pages", layout.pages)
            .with("per-page", per_page)
            .with("most", numbers.words_per_page);
        let few = per_page <= numbers.words_per_page;
        let leaflet = self.m.sheets.contains_key(&Product::Explanation);
        let mut verdict = Verdict::says(State::Yes, found);
        let wants_none = self.m.plan.presentation.density == Some(Density::None);
        let drawn = share >= numbers.pictured || wants_none;
        verdict = verdict.and(match wants_none {
            true => Finding::new("friendly-wants-no-pictures"),
            false => Finding::new("friendly-pictured")
                .with("have", pictured.have)
                .with("of", pictured.of)
                .with("share", share)
                .with("least", numbers.pictured),
        });
        verdict.counts = (!wants_none).then_some(pictured);
        if leaflet {
            verdict = verdict.and(Finding::new("friendly-leaflet"));
        }
        match (few && leaflet, drawn) {
            (true, true) => verdict,
            (false, false) => verdict.at_most(State::No),
            _ => verdict.at_most(State::Partly),
        }
    }

    pub(super) fn explained(&self) -> Verdict {
        let explains = |sheet: Option<&View>| {
            sheet.is_some_and(|it| any(it, |it| matches!(it, Block::Symbol { .. })))
        };
        let family = self.m.family.iter().map(|it| &it.sheets);
        let all = std::iter::once(self.m.sheets).chain(family);
        let have = all
            .clone()
            .filter(|it| explains(it.get(&Product::Explanation)))
            .count();
        Verdict::of("friendly-explained", have, all.count(), Vec::new())
    }

    pub(super) fn contact(&self) -> Verdict {
        let strip = self
            .m
            .sheets
            .get(&Product::Evaluation)
            .is_some_and(|it| any(it, |it| matches!(it, Block::Tear { .. })));
        let family = self.m.family.len();
        let state = match (strip, family) {
            (true, 1..) => State::Yes,
            (false, 0) => State::No,
            _ => State::Partly,
        };
        let found = Finding::new("friendly-contact").with("count", family);
        let verdict = Verdict::says(state, found);
        match strip {
            true => verdict.and(Finding::new("friendly-strip")),
            false => verdict,
        }
    }

    pub(super) fn areas(&self) -> Verdict {
        if !self.has(SectionKind::Areas) {
            return Verdict::skip("friendly-no-part");
        }
        let answered = |it: &&Area| {
            [&it.obstacle, &it.helps, &it.i_do, &it.i_mean, &it.help_with]
                .iter()
                .any(|it| it.is_some())
        };
        let areas = &self.m.plan.areas;
        let have = areas.iter().filter(answered).count();
        let means = areas.iter().filter(|it| it.i_mean.is_some()).count();
        let of = self.m.profile.domains.len();
        let mut verdict = Verdict::of("friendly-areas", have, of, Vec::new())
            .and(Finding::new("friendly-areas-mean").with("count", means));
        if verdict.state == State::Yes && means == 0 {
            verdict.state = State::Partly;
        }
        verdict
    }
}

fn any(view: &View, wanted: impl Fn(&Block) -> bool) -> bool {
    view.sections.iter().flat_map(|it| &it.blocks).any(wanted)
}
