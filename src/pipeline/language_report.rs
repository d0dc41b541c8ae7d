//! What is hard to read in a plan: for `check`, for the report on its friendliness, and as a sheet for the team.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Prepared, Stop, Workshop};
use crate::check::plain::{self, Found, Plain, ReaderOf, Sentence};
use crate::diagnostic::Report;
use crate::message;
use crate::plan::{self, Piece, Plan, Product};
use crate::resources::DataError;
use crate::typeset::Fault;
use crate::view::{
    self, Edition, HardFinding, HardPlace, HardSentence, LanguageReport, Reader, Section, View,
    Wishes,
};

impl Workshop {
    /// What is hard to read in a plan. It is advice, so no edition waits for it.
    ///
    /// # Errors
    /// When a rule or a word list is broken.
    pub fn plain(&self, prepared: &Prepared, today: Date) -> Result<Plain, DataError> {
        match &prepared.plan {
            Some(plan) if !prepared.report.has_errors() => {
                let clients = self.clients(plan, today);
                self.plain_for(prepared, plan, &clients, true, today)
            }
            _ => Ok(Plain::default()),
        }
    }

    /// What is said of it: every remark, and what the plan system asks of the words.
    pub fn plain_remarks(&self, prepared: &Prepared, plain: &Plain) -> Report {
        let mut report = plain.report();
        let rule = prepared
            .profile
            .as_ref()
            .and_then(|it| crate::check::plain_words(it, plain));
        rule.into_iter().for_each(|it| report.push(it));
        prepared.finished(report)
    }

    /// As [`Self::plain`], of what these clients read.
    pub(super) fn plain_for(
        &self,
        prepared: &Prepared,
        plan: &Plan,
        clients: &[Reader],
        relatives: bool,
        today: Date,
    ) -> Result<Plain, DataError> {
        let seen = as_they_see_it(plan, clients, today);
        let known = prepared.known_words();
        Ok(plain::plain(
            plan,
            &seen,
            relatives,
            known,
            self.language()?,
        ))
    }

    /// The plan as each client sees it, with what she chose.
    pub(super) fn as_clients_see_it(&self, plan: &Plan, today: Date) -> Vec<Plan> {
        as_they_see_it(plan, &self.clients(plan, today), today)
    }

    /// The sheet for the team: what is good, what can be counted, and what is hard, by place.
    pub(super) fn language_report(
        &self,
        prepared: &Prepared,
        edition: &Edition,
        today: Date,
    ) -> Result<LanguageReport, Stop> {
        let plan = prepared.plan.as_ref().ok_or(Stop::Plan)?;
        let clients = self.clients(plan, today);
        let plain = self
            .plain_for(prepared, plan, &clients, true, today)
            .map_err(|error| Fault(error.to_string()))?;
        // The words of a layer that the team does not get are not shown here either: only on which line they stand.
        let team = view::visible(plan, &Reader::Team, Product::Plan, today);
        let seen = team.map(|it| wordings(&it)).unwrap_or_default();
        let mut elsewhere = BTreeSet::new();
        let mut places = Places {
            plan,
            views: Vec::new(),
            team: self.view_in(prepared, &Reader::Team, edition.language, today)?,
            found: Vec::new(),
        };
        // The heading that the client reads is the name of a place, in the words of this sheet.
        let language = match edition.language {
            plan::Language::English => plan::Language::English,
            plan::Language::Dutch | plan::Language::Simple => plan::Language::Simple,
        };
        for reader in &clients {
            let view = self.view_in(prepared, reader, language, today)?;
            places.views.push(view);
        }
        for sentence in &plain.sentences {
            let mut remarks: Vec<_> = sentence.found.iter().filter(|it| !it.again).collect();
            if remarks.is_empty() {
                continue;
            }
            let line = prepared.file.place(sentence.span.start).line;
            // A remark on two words names the other one too.
            let shown = |it: &&Found| it.beside.is_none_or(|it| seen.contains(&it));
            if !remarks.iter().all(shown) {
                elsewhere.insert(line);
                remarks.retain(shown);
                if remarks.is_empty() {
                    continue;
                }
            }
            if !seen.contains(&sentence.whole.start) {
                elsewhere.insert(line);
                continue;
            }
            let mut marks: Vec<_> = remarks.iter().filter_map(|it| it.mark.clone()).collect();
            marks.sort_by_key(|it| it.start);
            let hard = HardSentence {
                path: plan.paths.at(sentence.span).to_owned(),
                line,
                readers: match &sentence.reader {
                    ReaderOf::Clients(of) if plan.is_household() => of
                        .iter()
                        .filter_map(|it| self.name(plan, clients.get(*it)?))
                        .collect(),
                    _ => Vec::new(),
                },
                relative: sentence.reader == ReaderOf::Relative,
                text: sentence.text.clone(),
                marks,
                remarks: remarks
                    .iter()
                    .map(|it| HardFinding {
                        diagnostic: it.diagnostic.clone(),
                        also: message::other_lines(&it.diagnostic, &prepared.file),
                    })
                    .collect(),
            };
            places.add(sentence, hard);
        }
        Ok(LanguageReport {
            sentences: plain.count(),
            short: plain.short(),
            clean: plain.clean(),
            words: plain.words(),
            long: plain.long(),
            remarks: plain.remarks(),
            ignored: plain.ignored.iter().cloned().collect(),
            places: places.in_order(),
            elsewhere: elsewhere.into_iter().collect(),
        })
    }

    /// The plan as one reader gets it, or none where it cannot be made.
    fn view_in(
        &self,
        prepared: &Prepared,
        reader: &Reader,
        language: plan::Language,
        today: Date,
    ) -> Result<Option<View>, Stop> {
        let wishes = Wishes {
            language: Some(language),
            ..Wishes::default()
        };
        match self.view(prepared, reader, &wishes, today) {
            Ok((built, ..)) => Ok(Some(built.view)),
            Err(Stop::Refused(_)) => Ok(None),
            Err(stop) => Err(stop),
        }
    }

    fn name(&self, plan: &Plan, reader: &Reader) -> Option<String> {
        match reader {
            Reader::Member(id) => Some(plan.name_of(id).to_owned()),
            _ => None,
        }
    }
}

fn as_they_see_it(plan: &Plan, clients: &[Reader], today: Date) -> Vec<Plan> {
    let seen = clients.iter().filter_map(|reader| {
        let own = match reader {
            Reader::Member(id) => &plan.seen_by(id),
            _ => plan,
        };
        view::visible(own, reader, Product::Plan, today).ok()
    });
    seen.collect()
}

/// Where the wordings of a plan start: of each text the layer that this reader gets.
pub(super) fn wordings(plan: &Plan) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    plan.each_piece(&mut |piece| match piece {
        Piece::Text(text) => {
            found.extend(text.layers().map(|it| it.default.span.start));
        }
        Piece::Words(words) => {
            found.insert(words.span.start);
        }
        Piece::Own(_) | Piece::Name(_) | Piece::TeamWords(_) => {}
    });
    found
}

/// Is this path with these words the place of a sentence?
type Way<'a> = dyn Fn(&str, &str) -> bool + 'a;

/// The parts of the client's document that have a sentence with a remark.
struct Places<'a> {
    plan: &'a Plan,
    /// What each client gets; absent where nothing can be made.
    views: Vec<Option<View>>,
    /// What the team gets: a goal goes by the sentence that the team reads.
    team: Option<View>,
    /// With the place among the parts of the document.
    found: Vec<((usize, usize), HardPlace)>,
}

impl Places<'_> {
    fn add(&mut self, sentence: &Sentence, hard: HardSentence) {
        let (order, title) = self.of(sentence);
        let same = |it: &&mut ((usize, usize), HardPlace)| it.1.title == title;
        match self.found.iter_mut().find(same) {
            Some((_, place)) => place.sentences.push(hard),
            None => {
                let sentences = vec![hard];
                self.found.push((order, HardPlace { title, sentences }));
            }
        }
    }

    /// The name of the part in which a client reads the sentence, if one does.
    fn of(&self, sentence: &Sentence) -> ((usize, usize), Option<String>) {
        let path = self.plan.paths.at(sentence.item);
        let readers = match &sentence.reader {
            ReaderOf::Clients(of) => of.clone(),
            ReaderOf::Relative => (0..self.views.len()).collect(),
        };
        let words = one_line(&sentence.text);
        let exact = |at: &str, text: &str| at == path && text.contains(&words);
        let same = |at: &str, _: &str| at == path;
        let inside = |at: &str, _: &str| {
            at.strip_prefix(path).is_some_and(|it| it.starts_with('/')) && !path.is_empty()
        };
        let ways: [&Way; 3] = [&exact, &same, &inside];
        for way in ways {
            for reader in &readers {
                let view = self.views.get(*reader).and_then(Option::as_ref);
                let sections = view.map_or(&[][..], |it| &it.sections);
                let at = sections.iter().position(|it| {
                    let said = it.sentences();
                    said.iter().any(|(at, text)| way(at, text))
                });
                if let Some(at) = at {
                    return ((at, *reader), Some(self.name(&sections[at])));
                }
            }
        }
        ((usize::MAX, usize::MAX), None)
    }

    /// A goal goes by its number and its sentence, other parts by their heading.
    fn name(&self, section: &Section) -> String {
        let Some(head) = &section.head else {
            return section.title.clone();
        };
        let mut tag = head.tag.chars();
        let first = tag.next().map(char::to_uppercase);
        let tag: String = first.into_iter().flatten().chain(tag).collect();
        let team = self.team.iter().flat_map(|it| &it.sections);
        let goal = team
            .filter(|it| it.id == section.id)
            .find_map(|it| it.head.as_ref());
        match goal {
            Some(goal) => format!("{tag}: {}", goal.sentence.text),
            None => tag,
        }
    }

    /// As the client leafs through the document; what is on no page of it comes last.
    fn in_order(mut self) -> Vec<HardPlace> {
        self.found.sort_by_key(|(order, _)| *order);
        self.found.into_iter().map(|(_, place)| place).collect()
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
