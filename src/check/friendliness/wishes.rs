//! Criterion 1: which questions the plan asks, and how the talk is prepared.

use super::said::{Voice, words};
use super::{Judge, Verdict};
use crate::friendliness::{Finding, Place, State};
use crate::plan::{DreamAnswer, Goal, Product, SituationKind, Wish};
use crate::profile::SectionKind;

impl Judge<'_> {
    pub(super) fn opens_with_me(&self) -> Verdict {
        let says = |kind| self.m.plan.situation.iter().any(|it| it.kind == kind);
        let (mut who, mut want, mut trouble) = (None, None, None);
        for (index, section) in self.m.client.sections.iter().enumerate() {
            // Half steps: within the part on how it goes, what is asked for comes before what is hard.
            let at = index * 2;
            match self.kind_of(section) {
                Some(SectionKind::About | SectionKind::Household) => _ = who.get_or_insert(at),
                Some(SectionKind::Dreams | SectionKind::Goals | SectionKind::Wanted) => {
                    _ = want.get_or_insert(at)
                }
                Some(SectionKind::Situation) => {
                    if says(SituationKind::Request) {
                        want.get_or_insert(at);
                    }
                    if says(SituationKind::Worry) {
                        trouble.get_or_insert((at + 1, &section.title));
                    }
                }
                Some(
                    SectionKind::Reasons
                    | SectionKind::EarlierHelp
                    | SectionKind::Analysis
                    | SectionKind::Support
                    | SectionKind::Agreements
                    | SectionKind::Signals
                    | SectionKind::Decision,
                ) => _ = trouble.get_or_insert((at, &section.title)),
                _ => {}
            }
        }
        let first = |it: Option<usize>| match (it, trouble) {
            (Some(at), Some((trouble, _))) => at < trouble,
            (Some(_), None) => true,
            (None, _) => false,
        };
        let parts = &self.m.client.sections;
        if parts.iter().all(|it| self.kind_of(it).is_none()) {
            return Verdict::skip("friendly-child");
        }
        let title = trouble.map_or("", |(_, title)| title.as_str());
        match (first(who), first(want)) {
            (true, true) => Verdict::says(State::Yes, Finding::new("friendly-opens")),
            (true, false) => Verdict::says(
                State::Partly,
                Finding::new("friendly-opens-want-late").with("title", title),
            ),
            _ => Verdict::says(
                State::No,
                Finding::new("friendly-opens-late").with("title", title),
            ),
        }
    }

    pub(super) fn own_wish(&self, goal: &Goal) -> bool {
        match &goal.wish {
            // Somebody else's wish for the client is not hers.
            Some(Wish::Said(quote)) => self.m.plan.is_client(&quote.speaker.text),
            Some(Wish::Shown(_)) => true,
            None => false,
        }
    }

    pub(super) fn wishes(&self) -> Verdict {
        let goals = self.goals();
        if goals.is_empty() {
            return Verdict::skip("friendly-no-goals");
        }
        let missing: Vec<Place> = goals
            .iter()
            .filter(|it| !self.own_wish(it))
            .map(|it| self.goal(it))
            .collect();
        let have = goals.len() - missing.len();
        Verdict::of("friendly-wishes", have, goals.len(), missing)
    }

    pub(super) fn dreams(&self) -> Verdict {
        if !self.has(SectionKind::Dreams) {
            return Verdict::skip("friendly-no-part");
        }
        let dreams = &self.m.plan.dreams;
        if dreams.is_empty() {
            return Verdict::says(State::No, Finding::new("friendly-no-dreams"));
        }
        let open: Vec<Place> = dreams
            .iter()
            .filter(|it| match it.answer {
                Some(DreamAnswer::Now) => false,
                Some(DreamAnswer::Later | DreamAnswer::No) => it.explanation.is_none(),
                None => true,
            })
            .map(|it| self.place(it.span, &it.wish.words().text))
            .collect();
        let have = dreams.len() - open.len();
        // The dreams are there, which is the half of it.
        let mut verdict = Verdict::of("friendly-dreams", have, dreams.len(), open);
        if verdict.state == State::No {
            verdict.state = State::Partly;
        }
        verdict
    }

    pub(super) fn keeps(&self) -> Verdict {
        if !self.has(SectionKind::Situation) {
            return Verdict::skip("friendly-no-part");
        }
        let of_kind = |it: &&crate::plan::Observation| it.kind == SituationKind::Keep;
        let all = self.m.plan.situation.iter().filter(of_kind).count();
        let own = self.m.plan.situation.iter().filter(of_kind);
        let own = own
            .filter(|it| self.m.plan.is_client(&it.speaker.text))
            .count();
        let found = Finding::new("friendly-keeps")
            .with("count", all)
            .with("own", own);
        let state = match (all, own) {
            (0, _) => State::No,
            (_, 0) => State::Partly,
            _ => State::Yes,
        };
        Verdict::says(state, found)
    }

    pub(super) fn preparation(&self) -> Verdict {
        let client = self.m.sheets.contains_key(&Product::Preparation);
        let family = self
            .m
            .family
            .iter()
            .filter(|it| it.sheets.contains_key(&Product::Preparation))
            .count();
        match (client, family) {
            (true, 0) => Verdict::says(State::Partly, Finding::new("friendly-preparation-client")),
            (true, count) => Verdict::says(
                State::Yes,
                Finding::new("friendly-preparation").with("count", count),
            ),
            _ => Verdict::says(State::No, Finding::new("friendly-no-sheet")),
        }
    }

    pub(super) fn codes(&self) -> Verdict {
        let lists = &self.m.points.words;
        let is_code = |word: &str| {
            let small = word.to_lowercase();
            lists.codes.contains(&small)
                || (looks_like_code(word) && !lists.no_codes.contains(&small))
        };
        let mut places = Vec::new();
        for said in self.said.iter().filter(|it| it.voice != Voice::Quote) {
            let marks = |it: char| !(it.is_alphanumeric() || it == '-');
            for word in said.text.split(marks).filter(|it| is_code(it)) {
                places.push(self.place_of(said, word));
            }
        }
        clean(places, "friendly-codes")
    }

    pub(super) fn medical(&self) -> Verdict {
        let list = &self.m.points.words.medical;
        let core = self.core();
        let mut places = Vec::new();
        for said in self.said.iter().filter(|it| it.voice != Voice::Quote) {
            if !core.contains(&said.section) {
                continue;
            }
            for word in words(said.text).filter(|it| list.contains(it)) {
                places.push(self.place_of(said, &word));
            }
        }
        clean(places, "friendly-medical")
    }
}

/// Nothing found is good; anything found is not.
fn clean(mut places: Vec<Place>, id: &'static str) -> Verdict {
    places.dedup();
    let state = if places.is_empty() {
        State::Yes
    } else {
        State::No
    };
    Verdict::says(state, Finding::new(id).with("count", places.len())).at(places)
}

/// VG4, GGZ-3B, H126, 01A03: letters and digits in the forms that indications and products have.
fn looks_like_code(word: &str) -> bool {
    let shape: String = word
        .chars()
        .filter(|it| *it != '-')
        .map(|it| match it {
            it if it.is_ascii_digit() => '9',
            it if it.is_ascii_uppercase() => 'A',
            _ => '?',
        })
        .collect();
    let letters = shape.chars().take_while(|it| *it == 'A').count();
    let rest = &shape[letters..];
    let numbered = (2..=4).contains(&letters) && matches!(rest, "9" | "99" | "9A" | "99A");
    numbered || shape == "99A99" || (shape == "A999" && word.starts_with('H'))
}

#[cfg(test)]
mod tests {
    use super::looks_like_code;

    #[test]
    fn codes_are_known_by_their_form() {
        for code in ["VG4", "GGZ-3B", "H126", "01A03", "LVG-3"] {
            assert!(looks_like_code(code), "{code}");
        }
        for word in [
            "A27", "Sanne", "2027", "A4", "10", "112", "", "NS", "Oké1", "0900",
        ] {
            assert!(!looks_like_code(word), "{word}");
        }
    }
}
