//! How friendly a plan is for its client, point by point.
//!
//! Each judgement looks at the plan, at what the client's own edition really shows, or at its pages. What no program can
//! see is for a person (`[[nagekeken]]`), and what nobody can say yet is not checked. There is no mark at the end.

mod form;
mod said;
mod tips;
mod triad;
mod voice;
mod wishes;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::friendliness::{
    Counts, Finding, Judged, Place, Point, PointKind, Points, State, Ticked,
};
use crate::plan::{Plan, Product, Side};
use crate::profile::{Profile, SectionKind};
use crate::source::Span;
use crate::toml_reader::unknown_value;
use crate::view::{Section, View};

use said::Said;

/// Everything that the points are judged on.
pub struct Material<'a> {
    pub plan: &'a Plan,
    pub profile: &'a Profile,
    pub points: &'a Points,
    pub today: Date,
    /// What the client gets.
    pub client: &'a View,
    pub layout: &'a Layout,
    /// What else can really be made of this plan for the client.
    pub sheets: &'a BTreeMap<Product, View>,
    /// Who of the relatives may read, with what they get.
    pub family: &'a [Family],
    /// What the checker of the language found; absent for a language that it does not know.
    pub language: Option<&'a Language>,
}

/// What a relative gets: the plan and other sheets.
pub struct Family {
    pub plan: View,
    pub sheets: BTreeMap<Product, View>,
}

/// The pages of the client's edition.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub pages: usize,
    pub words: usize,
    /// Pages that are granted for smaller paper and larger pictures.
    pub pages_per_page: usize,
    /// The first and the last page of each section.
    pub sections: BTreeMap<String, (usize, usize)>,
}

/// Of the sentences that the client reads: the paths and words of those that are hard to read, and of those with jargon that nothing explains.
#[derive(Clone, Debug, Default)]
pub struct Language {
    pub sentences: usize,
    pub hard: Vec<(String, String)>,
    pub unexplained: Vec<(String, String)>,
}

/// What is said of one point.
struct Verdict {
    state: State,
    found: Vec<Finding>,
    counts: Option<Counts>,
    places: Vec<Place>,
}

impl Verdict {
    fn says(state: State, found: Finding) -> Self {
        Self {
            state,
            found: vec![found],
            counts: None,
            places: Vec::new(),
        }
    }

    fn skip(id: &'static str) -> Self {
        Self::says(State::NotApplicable, Finding::new(id))
    }

    /// So many of so many: all is yes, none is no. Of nothing there is nothing to say.
    fn of(id: &'static str, have: usize, of: usize, places: Vec<Place>) -> Self {
        let state = match have {
            _ if of == 0 => State::NotApplicable,
            have if have >= of => State::Yes,
            0 => State::No,
            _ => State::Partly,
        };
        Self {
            state,
            found: vec![Finding::new(id).with("have", have).with("of", of)],
            counts: Some(Counts { have, of }),
            places,
        }
    }

    fn and(mut self, found: Finding) -> Self {
        self.found.push(found);
        self
    }

    fn at_most(mut self, state: State) -> Self {
        self.state = self.state.max(state);
        self
    }

    fn at(mut self, places: Vec<Place>) -> Self {
        self.places = places;
        self
    }
}

/// A point of the plan that is named in `[[nagekeken]]` and that nobody has to look at, or that does not exist.
pub fn named_points(plan: &Plan, points: &Points) -> Report {
    let mut report = Report::default();
    let known: Vec<&str> = points.for_people().map(|it| it.id.as_str()).collect();
    for reviewed in &plan.reviewed {
        let words = &reviewed.point;
        match points.get(&words.text).map(|it| it.kind) {
            Some(PointKind::Human | PointKind::Both) => {}
            Some(PointKind::Automatic | PointKind::Print) => report.push(
                Diagnostic::new(&kinds::POINT_AUTOMATIC, words.span)
                    .with("value", words.text.clone())
                    .with_all("choices", known.iter().copied()),
            ),
            None => {
                let (diagnostic, _) = unknown_value(
                    &kinds::UNKNOWN_POINT_SUGGESTION,
                    &kinds::UNKNOWN_POINT,
                    words,
                    known.iter().copied(),
                );
                report.push(diagnostic.with("value", words.text.clone()));
            }
        }
    }
    report
}

/// Every point with what was found, in the order of the list.
pub fn judge(material: &Material) -> Vec<Judged> {
    let judge = Judge {
        said: said::said(material.client),
        m: material,
    };
    let mut judged: Vec<Judged> = Vec::new();
    for point in &material.points.all {
        let ticked = judge.tick(&point.id);
        let verdict = judge.point(point, ticked.is_some(), &judged);
        judged.push(Judged {
            id: point.id.clone(),
            kind: point.kind,
            state: verdict.state,
            found: verdict.found,
            counts: verdict.counts,
            places: verdict.places,
            ticked,
        });
    }
    judged
}

struct Judge<'a> {
    m: &'a Material<'a>,
    said: Vec<Said<'a>>,
}

impl Judge<'_> {
    /// `before` are the points that came first: the examples look at them together.
    fn point(&self, point: &Point, ticked: bool, before: &[Judged]) -> Verdict {
        match point.id.as_str() {
            "C1.1" => self.opens_with_me(),
            "C1.2" => self.wishes(),
            "C1.3" => self.dreams(),
            "C1.4" => self.keeps(),
            "C1.5" => self.preparation(),
            "C1.7" => self.codes(),
            "C2.1" => self.own_words(),
            "C2.2" => self.own_voice(),
            "C2.3" => self.own_actions(),
            "C2.4" => self.own_choice(ticked),
            "C2.5" => self.room_for_no(),
            "C2.7" => self.understood(ticked),
            "C2.8" => self.copy(ticked),
            "C2.9" => self.signed(),
            "C3.1" => self.three_sides(),
            "C3.2" => self.lanes(),
            "C3.3" => self.same_for_family(),
            "C3.4" => self.family_view(),
            "C3.5" => self.differences(),
            "C3.6" => self.consent(),
            "C3.7" => self.names(),
            "C3.8" => self.present(),
            "C4.1" => self.readable(),
            "C4.2" => self.jargon(),
            "C4.3" => self.pictures(),
            "C4.4" => self.areas_differ(),
            "C4.5" => self.core_pages(),
            "C4.6" => self.medical(),
            "C4.7" => self.type_size(),
            "C4.8" => self.own_photos(),
            "C4.9" => self.clocks(),
            "C4.10" => self.forms(),
            "T1" => self.together(ticked),
            "T2" => self.tools(),
            "T3" => self.few_words(),
            "T4" => self.explained(),
            "T5" => self.contact(),
            "B1" => combined(before, &["C1.2", "C4.5", "C4.6"], "C4.5"),
            "B2" => self.areas(),
            "B3" => combined(before, &["C3.1", "C3.2", "C3.4", "C3.6", "C3.8"], ""),
            // What is left is for people alone; a test sees to it that nothing else falls through.
            _ if ticked => Verdict::says(State::Ticked, Finding::new("friendly-ticked")),
            _ => Verdict::says(State::ToTick, Finding::new("friendly-to-tick")),
        }
    }

    /// The last that somebody wrote about a point, up to today.
    fn tick(&self, id: &str) -> Option<Ticked> {
        let plan = self.m.plan;
        plan.reviewed
            .iter()
            .filter(|it| it.point.text == id && it.on.value <= self.m.today)
            .max_by_key(|it| it.on.value)
            .map(|it| Ticked {
                by: plan.name_of(&it.by.text).to_owned(),
                on: it.on.value,
                how: it.how.text.clone(),
            })
    }

    fn place(&self, span: Span, words: &str) -> Place {
        Place {
            path: self.m.plan.paths.at(span).to_owned(),
            span: Some(span),
            words: words.to_owned(),
        }
    }

    /// A place of the View, looked up in the plan.
    fn place_of(&self, said: &Said, words: &str) -> Place {
        Place {
            path: said.path.to_owned(),
            span: self.m.plan.paths.start_of(said.path),
            words: words.to_owned(),
        }
    }

    /// The goals that the client's edition shows: in a household some are of others.
    fn goals(&self) -> Vec<&crate::plan::Goal> {
        let shown = |it: &&crate::plan::Goal| {
            let path = self.m.plan.paths.at(it.span);
            // The page of a child has no part for each goal, but says what it is about.
            let section = self.m.client.sections.iter().any(|it| it.id == path);
            section || self.said.iter().any(|it| it.path == path)
        };
        self.m.plan.goals.iter().filter(shown).collect()
    }

    /// A goal by its sentence.
    fn goal(&self, goal: &crate::plan::Goal) -> Place {
        let words = goal.sentence.short.as_ref().map(|it| &it.default.text);
        self.place(goal.span, words.map_or("", String::as_str))
    }

    /// Does the client's edition have such a part at all?
    fn has(&self, kind: SectionKind) -> bool {
        let mut sections = self
            .m
            .profile
            .sections_for(crate::audience::Audience::Client);
        sections.any(|it| it.kind == kind)
    }

    /// What a section of a View is; each goal is a section of its own.
    fn kind_of(&self, section: &Section) -> Option<SectionKind> {
        if section.head.is_some() {
            return Some(SectionKind::Goals);
        }
        self.m.profile.section(&section.id).map(|it| it.kind)
    }

    fn acts(&self, goal: &crate::plan::Goal, side: Side) -> bool {
        let plan = self.m.plan;
        goal.actions
            .iter()
            .any(|it| plan.side_of(&it.who.text) == side)
    }
}

/// Several points as one: `needed` must apply.
fn combined(before: &[Judged], ids: &[&str], needed: &str) -> Verdict {
    let looked: Vec<&Judged> = before
        .iter()
        .filter(|it| ids.contains(&it.id.as_str()))
        .filter(|it| it.state != State::NotApplicable)
        .collect();
    if !needed.is_empty() && looked.iter().all(|it| it.id != needed) {
        return Verdict::skip("friendly-no-page-limit");
    }
    let good = looked
        .iter()
        .filter(|it| matches!(it.state, State::Yes | State::Ticked))
        .count();
    let open = looked.iter().filter(|it| it.state != State::Yes);
    let open: Vec<String> = open.map(|it| it.id.clone()).collect();
    let verdict = Verdict::of("friendly-combined", good, looked.len(), Vec::new());
    match open.is_empty() {
        true => verdict,
        false => verdict.and(
            Finding::new("friendly-combined-open")
                .with("points", crate::diagnostic::Value::All(open)),
        ),
    }
}
