//! Criterion 4: words and form.

use super::{Judge, Verdict};
use crate::check::rules::core_limits;
use crate::friendliness::{Counts, Finding, Place, State};
use crate::plan::{Density, PictureChoice, Product};
use crate::profile::{Demand, SectionKind};
use crate::view::Block;

impl Judge<'_> {
    pub(super) fn readable(&self) -> Verdict {
        let Some(language) = self.m.language else {
            return Verdict::says(State::NotChecked, Finding::new("friendly-no-checker"));
        };
        self.remarked("friendly-readable", language.sentences, &language.hard)
    }

    pub(super) fn jargon(&self) -> Verdict {
        let Some(language) = self.m.language else {
            return Verdict::says(State::NotChecked, Finding::new("friendly-no-checker"));
        };
        self.remarked("friendly-jargon", language.sentences, &language.unexplained)
    }

    /// Sentences with a remark of a checker, of all that it looked at.
    fn remarked(&self, id: &'static str, of: usize, remarks: &[(String, String)]) -> Verdict {
        let mut places: Vec<Place> = remarks
            .iter()
            .map(|(path, words)| Place {
                path: path.clone(),
                span: self.m.plan.paths.start_of(path),
                words: words.clone(),
            })
            .collect();
        places.dedup();
        let have = of.saturating_sub(remarks.len());
        Verdict::of(id, have, of, places)
    }

    pub(super) fn pictures(&self) -> Verdict {
        if self.m.plan.presentation.density == Some(Density::None) {
            return Verdict::skip("friendly-wants-no-pictures");
        }
        let (mut of, mut places) = (0, Vec::new());
        let mut look = |picture: bool, sentence: &crate::view::Sentence| {
            of += 1;
            if !picture {
                places.push(Place {
                    path: sentence.path.clone(),
                    span: self.m.plan.paths.start_of(&sentence.path),
                    words: sentence.text.clone(),
                });
            }
        };
        for section in &self.m.client.sections {
            let Some(head) = &section.head else { continue };
            look(head.picture.is_some(), &head.sentence);
            for block in &section.blocks {
                let Block::Lane(lane) = block else { continue };
                for row in &lane.rows {
                    look(row.picture.is_some(), &row.sentence);
                }
            }
        }
        match of {
            0 if !self.goals().is_empty() => Verdict::skip("friendly-child"),
            0 => Verdict::skip("friendly-no-goals"),
            _ => Verdict::of("friendly-pictures", of - places.len(), of, places),
        }
    }

    pub(super) fn areas_differ(&self) -> Verdict {
        let domains = &self.m.profile.domains;
        let differ = |of: &dyn Fn(&crate::profile::Domain) -> String| {
            let mut all: Vec<String> = domains.iter().map(of).collect();
            all.sort_unstable();
            all.dedup();
            all.len()
        };
        let colours = differ(&|it| it.colour.clone());
        let pictures = differ(&|it| it.pictogram.clone());
        Verdict::of(
            "friendly-areas-differ",
            colours.min(pictures),
            domains.len(),
            Vec::new(),
        )
    }

    pub(super) fn core_pages(&self) -> Verdict {
        let layout = self.m.layout;
        let size = self.m.client.edition.text_size;
        let limits = core_limits(self.m.profile, size, layout.pages_per_page);
        let Some((_, sections, most)) = limits.into_iter().next() else {
            return Verdict::skip("friendly-no-page-limit");
        };
        let pages: usize = sections
            .iter()
            .filter_map(|id| layout.sections.get(id))
            .map(|(first, last)| last - first + 1)
            .sum();
        let state = if pages <= most { State::Yes } else { State::No };
        let found = Finding::new("friendly-core-pages")
            .with("pages", pages)
            .with("most", most);
        Verdict::says(state, found)
    }

    /// The parts that are the core: who I am, how to talk with me, what I want.
    pub(super) fn core(&self) -> Vec<&str> {
        let limited = self.m.profile.rules.iter().find_map(|it| match &it.demand {
            Demand::Pages { sections, .. } => Some(sections),
            _ => None,
        });
        let named = |id: &String| limited.is_some_and(|it| it.contains(id));
        let sections = self.m.client.sections.iter().filter(|it| {
            named(&it.id)
                || matches!(
                    self.kind_of(it),
                    Some(
                        SectionKind::About
                            | SectionKind::Talk
                            | SectionKind::Dreams
                            | SectionKind::Goals
                    )
                )
        });
        sections.map(|it| it.id.as_str()).collect()
    }

    pub(super) fn type_size(&self) -> Verdict {
        let size = self.m.client.edition.text_size;
        let least = self.m.points.numbers.smallest_type;
        let state = if size >= least { State::Yes } else { State::No };
        let found = Finding::new("friendly-type")
            .with("size", size.round() as i64)
            .with("least", least.round() as i64);
        Verdict::says(state, found)
    }

    pub(super) fn own_photos(&self) -> Verdict {
        let plan = self.m.plan;
        let mut count = plan
            .pictures
            .iter()
            .filter(|it| matches!(it.choice, PictureChoice::Photo(_)))
            .count();
        plan.each_extras(&mut |it| count += usize::from(it.photo.is_some()));
        let found = Finding::new("friendly-own-photos").with("count", count);
        Verdict::says(State::Yes, found)
    }

    pub(super) fn clocks(&self) -> Verdict {
        let view = self.m.client;
        let covered = view.cover.iter().flat_map(|it| &it.dates);
        let mut days = covered.clone().count();
        let mut times = covered.filter(|it| it.time.is_some()).count();
        for block in view.sections.iter().flat_map(|it| &it.blocks) {
            match block {
                Block::Date(tile) => {
                    days += 1;
                    times += usize::from(tile.time.is_some());
                }
                Block::Lane(lane) => {
                    times += lane.rows.iter().filter(|it| it.time.is_some()).count();
                }
                _ => {}
            }
        }
        if days + times == 0 {
            return Verdict::skip("friendly-no-days");
        }
        let found = Finding::new("friendly-clocks")
            .with("days", days)
            .with("times", times);
        Verdict::says(State::Yes, found)
    }

    pub(super) fn forms(&self) -> Verdict {
        let forms = [Product::Poster, Product::Cards, Product::Page];
        let have = forms
            .iter()
            .filter(|it| self.m.sheets.contains_key(it))
            .count();
        Verdict::of("friendly-forms", have, forms.len(), Vec::new())
    }

    /// Of the ideas on the client's pages, how many have a picture.
    pub(super) fn pictured(&self) -> Counts {
        let ideas = self.said.iter().filter_map(|it| it.pictured);
        Counts {
            have: ideas.clone().filter(|it| *it).count(),
            of: ideas.count(),
        }
    }
}
