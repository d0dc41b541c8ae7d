//! What the circle around the client decides together: her story, whom she chose, who says yes, what is not agreed
//! yet, the report of the meeting, how far the work is.

use super::*;
use crate::plan::{
    Action, CLIENT_ID, Cooperation, CooperationKind, Evaluation, GroupMember, Item, Meeting, Vote,
    Voted,
};

impl Builder<'_> {
    /// A quote, and no history.
    pub fn story(&mut self) -> Option<Block> {
        let story = self.plan.client.story.clone()?;
        Some(self.quote(&story, "ik"))
    }

    /// The story, and who the client is.
    pub fn story_and_about(&mut self) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.story().into_iter().collect();
        blocks.extend(self.about());
        blocks
    }

    // --- whom the client chose ---------------------------------------------------------------

    /// Whom the client chose and why, then everybody else; with the rings where people are the subject.
    pub fn chosen_and_others(&mut self, rings: bool) -> Vec<Block> {
        let mut blocks = self.resource_group();
        let chosen: Vec<String> = self
            .plan
            .resource_group
            .iter()
            .map(|it| it.who.text.clone())
            .collect();
        let mut others = self.people();
        if chosen.is_empty() {
            return others;
        }
        others.retain(|it| rings || !matches!(it, Block::Rings { .. }));
        let names: Vec<String> = chosen.iter().map(|id| self.tile(id, false).path).collect();
        for block in &mut others {
            if let Block::People { tiles } = block {
                tiles.retain(|it| !names.contains(&it.path));
            }
        }
        let mut kept: Vec<Block> = Vec::new();
        for block in others {
            if matches!(&block, Block::People { tiles } if tiles.is_empty()) {
                kept.pop();
            } else {
                kept.push(block);
            }
        }
        blocks.extend(kept);
        blocks
    }

    pub fn resource_group(&mut self) -> Vec<Block> {
        let members: Vec<GroupMember> = self.plan.resource_group.clone();
        if members.is_empty() {
            return Vec::new();
        }
        let text = self.voiced("circle-chosen", &[]);
        let picture = self.concept("own_choice");
        let mut blocks = vec![about::row(picture, self.plain("plan", text))];
        for it in members {
            let path = self.paths.at(it.span).to_owned();
            let tile = self.tile(&it.who.text, true);
            let picture = self.face(&tile);
            let values = [("name", tile.name.into()), ("role", tile.role.into())];
            blocks.push(Block::Heading {
                text: self.message_with("network-person", &values),
            });
            let mut sentences: Vec<Sentence> = Vec::new();
            sentences.extend(it.reason.iter().map(|text| self.sentence(text, &path)));
            sentences.extend(tile.does);
            let mut facts = Vec::new();
            facts.extend(self.fact_text("circle-can", &it.can, &path));
            facts.extend(self.fact_text("circle-cannot", &it.cannot, &path));
            if self.is_team() {
                let word = if it.chosen_by_client {
                    "answer-yes"
                } else {
                    "answer-no"
                };
                facts.push(self.fact_value("circle-own-choice", self.message(word), &path));
            }
            facts.extend(tile.facts);
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts,
                notes: Vec::new(),
            });
        }
        blocks
    }

    /// What the client agreed to before anything was shared; who reads the plan itself stands beside it.
    pub fn cooperation(&mut self) -> Vec<Block> {
        let all: Vec<Cooperation> = self.plan.cooperation.clone();
        let mut blocks = Vec::new();
        for it in &all {
            let path = self.paths.at(it.span).to_owned();
            let in_force = it.in_force(self.edition.date);
            let (id, concept) = match (it.kind, in_force) {
                (CooperationKind::TakePart, true) => ("cooperation-takes-part", "participate"),
                (CooperationKind::TakePart, false) => ("cooperation-no-part", "disagree"),
                (CooperationKind::Share, true) => ("cooperation-shares", "privacy"),
                (CooperationKind::Share, false) => ("cooperation-no-share", "disagree"),
            };
            let names = self.names(&it.with);
            let count = it.with.len().into();
            let text = self.voiced(id, &[("names", names.into()), ("count", count)]);
            let mut sentences = vec![self.plain(&path, text)];
            sentences.extend(it.purpose.iter().map(|text| self.sentence(text, &path)));
            let mut facts = vec![self.fact_value("reader-since", self.date(it.date.value), &path)];
            if let Some(until) = it.until {
                facts.push(self.fact_value("fact-until", self.date(until.value), &path));
            }
            let signed = match &it.signed_by {
                Some(who) => self.names(std::slice::from_ref(who)),
                None => self.message("stand-not-yet"),
            };
            facts.push(self.fact_value("cooperation-signed", signed, &path));
            if let Some(withdrawn) = it.withdrawn {
                facts.push(self.fact_value("reader-withdrawn", self.date(withdrawn.value), &path));
            }
            let picture = self.concept(concept);
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts,
                notes: Vec::new(),
            });
        }
        blocks
    }

    // --- who says yes ------------------------------------------------------------------------

    /// Everybody who has to say yes, with what each one said; nothing when nobody was asked.
    pub fn votes(&mut self, votes: &[Voted], path: &str) -> Option<Block> {
        if votes.is_empty() {
            return None;
        }
        let all_yes = votes.iter().all(|it| it.vote == Vote::Yes);
        let title = self.message(if all_yes {
            "votes-everybody"
        } else {
            "votes-some"
        });
        Some(self.vote_row(title, votes, path))
    }

    fn vote_row(&mut self, title: String, votes: &[Voted], path: &str) -> Block {
        let mut ids = self.undecided.participants.clone();
        if !self.undecided.unanimous {
            // Elsewhere only who was asked is of interest.
            ids.retain(|id| votes.iter().any(|it| it.who.text == *id));
        }
        for it in votes {
            if !ids.contains(&it.who.text) {
                ids.push(it.who.text.clone());
            }
        }
        let mut rows = Vec::new();
        for id in ids {
            let own: Vec<&Voted> = votes.iter().filter(|it| it.who.text == id).collect();
            // A no weighs more than a yes of the same person.
            let last = own.iter().find(|it| it.vote != Vote::Yes).or(own.last());
            let (answer, word) = match last.map(|it| it.vote) {
                Some(Vote::Yes) => ("ja", "stand-yes"),
                Some(Vote::No) => ("nee", "stand-no"),
                Some(Vote::NotYet) => ("nog-niet", "stand-not-yet"),
                None => ("nog-niet", "votes-not-asked"),
            };
            let remark: Vec<Sentence> = own
                .iter()
                .filter_map(|it| it.remark.as_ref())
                .map(|text| self.sentence(text, path))
                .collect();
            rows.push(VoteTile {
                person: self.tile(&id, false),
                answer: answer.to_owned(),
                word: self.message(word),
                remark,
            });
        }
        // The title says of everybody what each one says.
        if rows.iter().all(|it| it.answer == "ja") {
            rows.iter_mut().for_each(|it| it.word.clear());
        }
        Block::Votes { title, votes: rows }
    }

    /// What not everybody agrees with: as something to talk about, never as a goal.
    pub fn undecided(&mut self) -> Vec<Block> {
        let undecided = self.undecided.clone();
        if undecided.goals.is_empty() && undecided.actions.is_empty() {
            return Vec::new();
        }
        let lead = self.message("undecided-lead");
        let picture = self.concept("talk_together");
        let mut blocks = vec![about::row(picture, self.plain("plan", lead))];
        for goal in &undecided.goals {
            let path = self.paths.at(goal.span).to_owned();
            let sentence = self.sentence(&goal.sentence, &path);
            let domain = self.sources.profile.domain(&goal.domain.text).cloned();
            let picture = match self.given_picture(&goal.extras) {
                Some(own) => Some(own),
                None => domain.and_then(|it| self.concept(&it.pictogram)),
            };
            let mut facts = Vec::new();
            for action in &goal.actions {
                facts.push(self.fact("undecided-idea", self.sentence(&action.what, &path)));
            }
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences: vec![sentence],
                facts,
                notes: vec![self.message("undecided-goal")],
            });
            let title = self.message("votes-now");
            blocks.push(self.vote_row(title, &goal.votes, &path));
        }
        for (goal, action) in &undecided.actions {
            let path = self.paths.at(action.span).to_owned();
            let sentence = self.sentence(&action.what, &path);
            let picture = self.picture(&action.extras, &sentence, action.what.span);
            let notes = match goal {
                Some(text) => {
                    let goal = self.sentence(text, &path).text;
                    vec![self.message_with("undecided-action", &[("goal", goal.into())])]
                }
                None => Vec::new(),
            };
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences: vec![sentence],
                facts: Vec::new(),
                notes,
            });
            let title = self.message("votes-now");
            blocks.push(self.vote_row(title, &action.votes, &path));
        }
        blocks
    }

    /// For whom a goal is, when it is not for the client.
    pub fn meant_for(&mut self, goal: &crate::plan::Goal, path: &str) -> Option<Block> {
        if goal.is_for_client() {
            return None;
        }
        let text = self.voiced("goal-for-around", &[]);
        let picture = self.concept("family");
        Some(about::row(picture, self.plain(path, text)))
    }

    // --- the meeting -------------------------------------------------------------------------

    pub fn meetings(&mut self) -> Vec<Block> {
        let meetings: Vec<Meeting> = self.plan.meetings.clone();
        let many = meetings.len() > 1;
        let mut blocks = Vec::new();
        for it in &meetings {
            if many {
                let date = self.day(it.date.value);
                blocks.push(Block::Heading {
                    text: self.message_with("evaluation-past", &[("date", date.into())]),
                });
            }
            blocks.extend(if self.is_team() {
                self.full_report(it)
            } else {
                self.short_report(it)
            });
        }
        blocks
    }

    /// Half a page: who was there, what I want, what is agreed, who does what.
    fn short_report(&mut self, it: &Meeting) -> Vec<Block> {
        let path = self.paths.at(it.span).to_owned();
        let mut blocks = vec![self.heading("meeting-who")];
        blocks.push(self.who_was_there(it, &path));
        if let Some(wish) = &it.wish {
            blocks.push(Block::Heading {
                text: self.title("meeting-wish"),
            });
            blocks.push(self.quote(wish, &path));
        }
        // Together on half a page: the plan itself has a picture for each.
        let agreed = it.decisions.iter().chain(&it.follow_up);
        let agreed: Vec<Sentence> = agreed
            .map(|item| self.sentence(&item.text, self.paths.at(item.text.span)))
            .collect();
        if !agreed.is_empty() {
            blocks.push(self.heading("meeting-agreed"));
            blocks.push(Block::Row {
                picture: self.concept("agree"),
                more: Vec::new(),
                sentences: agreed,
                facts: Vec::new(),
                notes: Vec::new(),
            });
        }
        if !it.actions.is_empty() {
            blocks.push(self.heading("meeting-actions"));
            // What a relative does stands by itself; on the client's half page all of it stands together.
            let (own, others): (Vec<&Action>, Vec<&Action>) =
                it.actions.iter().partition(|it| self.is_reader(&it.who));
            for action in own {
                blocks.push(self.action_line(action));
            }
            blocks.extend(self.actions_together(&others, &path));
        }
        blocks
    }

    fn who_was_there(&mut self, it: &Meeting, path: &str) -> Block {
        let all: Vec<Words> = it.attendees().into_iter().cloned().collect();
        let names = self.names(&all);
        let day = self.day(it.date.value);
        let sentences = vec![self.said("evaluation-were", &[("names", names.into())], path)];
        let mut facts = vec![self.fact_value("table-when", day, path)];
        facts.extend(self.fact_words("fact-where", &it.place, path));
        if !it.absent.is_empty() {
            facts.push(self.fact_value("meeting-absent", self.names(&it.absent), path));
        }
        if !it.discussed.is_empty() {
            let names: Vec<String> = it.discussed.iter().map(|id| self.domain_name(id)).collect();
            let names = self.sources.locale.all_of(names.iter().map(String::as_str));
            facts.push(self.fact_value("meeting-discussed", names, path));
        }
        if !it.report_for.is_empty() {
            facts.push(self.fact_value("meeting-report-to", self.names(&it.report_for), path));
        }
        let picture = self.concept("talk_together");
        Block::Row {
            picture,
            more: Vec::new(),
            sentences,
            facts,
            notes: Vec::new(),
        }
    }

    /// For the team: everybody with organisation, relation and signature, and the actions as a table.
    fn full_report(&mut self, it: &Meeting) -> Vec<Block> {
        let path = self.paths.at(it.span).to_owned();
        let mut blocks = vec![self.heading("meeting-who"), self.who_was_there(it, &path)];
        let mut facts = Vec::new();
        if let Some(chair) = &it.chair {
            let name = self.names(std::slice::from_ref(chair));
            facts.push(self.fact_value("meeting-chair", name, &path));
        }
        if !facts.is_empty() {
            blocks.push(Block::Facts { facts });
        }
        blocks.push(self.attendance(it, &path));
        if let Some(wish) = &it.wish {
            blocks.push(Block::Heading {
                text: self.title("meeting-wish"),
            });
            blocks.push(self.quote(wish, &path));
        }
        for (title, items) in [
            ("meeting-decisions", &it.decisions),
            ("meeting-later", &it.follow_up),
        ] {
            if !items.is_empty() {
                blocks.push(self.heading(title));
                blocks.extend(self.item_rows(items));
            }
        }
        blocks.extend(self.votes(&it.votes, &path));
        let tag = self.message("meeting-short");
        let actions = it.actions.iter().map(|it| (tag.clone(), it.clone()));
        let actions: Vec<(String, Action)> = actions.collect();
        if !actions.is_empty() {
            blocks.push(self.heading("meeting-actions"));
            blocks.push(self.numbered_actions(&actions));
        }
        blocks
    }

    fn attendance(&mut self, it: &Meeting, path: &str) -> Block {
        let columns = [
            "table-who",
            "table-picture",
            "table-relation",
            "fact-organisation",
            "table-present",
            "table-signed",
        ];
        let attendees: Vec<Words> = it.attendees().into_iter().cloned().collect();
        let all = attendees.iter().map(|id| (id, true));
        let all: Vec<_> = all.chain(it.absent.iter().map(|id| (id, false))).collect();
        let mut rows = Vec::new();
        for (id, present) in all {
            let person = self.plan.person(&id.text);
            let relation = person.map(|it| it.relation.text.clone());
            let organisation = person.and_then(|it| it.organisation.as_ref());
            let organisation = organisation.map(|it| it.text.clone()).unwrap_or_default();
            let mut signed = it.secrecy.iter().filter(|it| it.who.text == id.text);
            let signed = match signed.find_map(|it| it.signed) {
                Some(date) => self.date(date.value),
                None if id.text == CLIENT_ID || !present => String::new(),
                None => self.message("stand-not-yet"),
            };
            rows.push(TableRow {
                path: path.to_owned(),
                head: self.plan.name_of(&id.text).to_owned(),
                picture: None,
                cells: vec![
                    relation.unwrap_or_default(),
                    organisation,
                    self.message(if present { "answer-yes" } else { "answer-no" }),
                    signed,
                ],
            });
        }
        Block::Table {
            columns: columns.iter().map(|id| self.message(id)).collect(),
            rows,
        }
    }

    /// A row for each, with its picture.
    pub fn item_rows(&mut self, items: &[Item]) -> Vec<Block> {
        let mut rows = Vec::new();
        for item in items {
            let path = self.paths.at(item.text.span).to_owned();
            let sentence = self.sentence(&item.text, &path);
            let picture = self.picture(&item.extras, &sentence, item.text.span);
            rows.push(about::row(picture, sentence));
        }
        rows
    }

    fn actions_together(&mut self, actions: &[&Action], path: &str) -> Option<Block> {
        if actions.is_empty() {
            return None;
        }
        let mut sentences = Vec::new();
        let mut facts = Vec::new();
        for action in actions {
            let place = self.paths.at(action.span).to_owned();
            sentences.push(self.sentence(&action.what, &place));
            if let Some(due) = action.due {
                let who = self.names(std::slice::from_ref(&action.who));
                let due = self.date(due.value);
                let due = self.message_with("table-due", &[("date", due.into())]);
                let value = self.plain(path, due);
                facts.push(Fact { label: who, value });
            }
        }
        Some(Block::Row {
            picture: self.concept("who_does_what"),
            more: Vec::new(),
            sentences,
            facts,
            notes: Vec::new(),
        })
    }

    fn action_line(&mut self, action: &Action) -> Block {
        let path = self.paths.at(action.span).to_owned();
        let sentence = self.sentence(&action.what, &path);
        let picture = self.picture(&action.extras, &sentence, action.what.span);
        let mut facts = Vec::new();
        let who = self.names(std::slice::from_ref(&action.who));
        facts.push(self.fact_value("table-who", who, &path));
        if let Some(due) = action.due {
            facts.push(self.fact_value("fact-due", self.date(due.value), &path));
        }
        let own = self.is_reader(&action.who);
        Block::Row {
            picture,
            more: Vec::new(),
            sentences: vec![sentence],
            facts,
            notes: if own {
                vec![self.message("action-own")]
            } else {
                Vec::new()
            },
        }
    }

    fn heading(&self, id: &str) -> Block {
        Block::Heading {
            text: self.message(id),
        }
    }

    // --- how far the work is -------------------------------------------------------------------

    /// Every action that is agreed, numbered through the goals and the meetings.
    pub fn action_list(&mut self) -> Vec<Block> {
        let mut all: Vec<(String, Action)> = Vec::new();
        for (index, goal) in self.plan.goals.clone().iter().enumerate() {
            let path = self.paths.at(goal.span).to_owned();
            let tag = self.goal_head(goal, index, &path).tag;
            all.extend(goal.actions.iter().map(|it| (tag.clone(), it.clone())));
        }
        let meetings = self.message("meeting-short");
        let loose = self.plan.meetings.iter().flat_map(|it| &it.actions);
        all.extend(loose.map(|it| (meetings.clone(), it.clone())));
        if all.is_empty() {
            return Vec::new();
        }
        vec![self.numbered_actions(&all)]
    }

    fn numbered_actions(&mut self, actions: &[(String, Action)]) -> Block {
        let columns = [
            "table-number",
            "table-picture",
            "table-what",
            "table-who",
            "fact-due",
            "table-status",
            "table-goal",
        ];
        let mut rows = Vec::new();
        for (number, (tag, action)) in actions.iter().enumerate() {
            let path = self.paths.at(action.span).to_owned();
            let sentence = self.sentence(&action.what, &path);
            let picture = self.picture(&action.extras, &sentence, action.what.span);
            rows.push(TableRow {
                head: (number + 1).to_string(),
                picture,
                cells: vec![
                    sentence.text,
                    self.plan.name_of(&action.who.text).to_owned(),
                    action.due.map(|it| self.date(it.value)).unwrap_or_default(),
                    action
                        .status
                        .map(|it| self.message(words::status(it)))
                        .unwrap_or_default(),
                    tag.clone(),
                ],
                path,
            });
        }
        Block::Table {
            columns: columns.iter().map(|id| self.message(id)).collect(),
            rows,
        }
    }

    fn process(&self) -> Option<crate::profile::Process> {
        let variant = self.plan.process.as_ref()?.variant.as_ref()?;
        self.sources.profile.process(&variant.text).cloned()
    }

    /// The steps as stones in the water: behind me, here I am, before me.
    pub fn stones(&mut self) -> Vec<Block> {
        let now = self.plan.process.as_ref().and_then(|it| it.step);
        let (Some(process), Some(now)) = (self.process(), now) else {
            return Vec::new();
        };
        let now = usize::try_from(now.value).unwrap_or(0);
        let mut stones = Vec::new();
        for (index, step) in process.steps.iter().enumerate() {
            let (state, word) = match index.cmp(&now) {
                std::cmp::Ordering::Less => ("done", self.message("stone-done")),
                std::cmp::Ordering::Equal => ("now", self.voiced("stone-now", &[])),
                std::cmp::Ordering::Greater => ("later", self.message("stone-later")),
            };
            stones.push(Stone {
                number: index + 1,
                name: step.name.get(self.sources.locale.id()).to_owned(),
                picture: self.concept(&step.pictogram),
                state: state.to_owned(),
                word,
            });
        }
        let client = self.client_tile();
        vec![Block::Stones { client, stones }]
    }

    /// What has to be ready in each step, and what is.
    pub fn checklist(&mut self) -> Vec<Block> {
        let Some(work) = self.plan.process.clone().filter(|_| self.is_team()) else {
            return Vec::new();
        };
        let path = self.paths.at(work.span).to_owned();
        let process = self.process();
        let mut blocks = Vec::new();
        let done = |id: &str| work.done.iter().find(|it| it.what.text == id);
        let date_of = |it: &crate::plan::PaperDone| match it.date {
            Some(date) => self.date(date.value),
            None => self.message("answer-yes"),
        };
        let note_of = |it: &crate::plan::PaperDone| {
            it.note
                .as_ref()
                .map(|it| it.text.clone())
                .unwrap_or_default()
        };
        let columns: Vec<String> = [
            "checklist-what",
            "table-picture",
            "checklist-must",
            "checklist-done",
            "fact-note",
        ]
        .iter()
        .map(|id| self.message(id))
        .collect();
        let steps = process.iter().flat_map(|it| &it.steps);
        for (number, step) in steps
            .clone()
            .enumerate()
            .filter(|(_, it)| !it.papers.is_empty())
        {
            let values = [
                ("number", number.into()),
                ("name", step.professional_name.clone().into()),
            ];
            blocks.push(Block::Heading {
                text: self.message_with("checklist-step", &values),
            });
            let rows = step.papers.iter().map(|paper| {
                let ready = done(&paper.id);
                TableRow {
                    path: path.clone(),
                    head: paper.name.clone(),
                    picture: None,
                    cells: vec![
                        self.message(if paper.mandatory {
                            "answer-yes"
                        } else {
                            "answer-no"
                        }),
                        ready.map_or_else(|| self.message("stand-not-yet"), date_of),
                        ready.map(note_of).unwrap_or_default(),
                    ],
                }
            });
            blocks.push(Block::Table {
                columns: columns.clone(),
                rows: rows.collect(),
            });
        }
        let known: Vec<&str> = steps
            .flat_map(|it| &it.papers)
            .map(|it| it.id.as_str())
            .collect();
        let own: Vec<_> = work
            .done
            .iter()
            .filter(|it| !known.contains(&it.what.text.as_str()))
            .collect();
        if !own.is_empty() {
            blocks.push(self.heading("checklist-own"));
            let rows = own.into_iter().map(|it| TableRow {
                path: path.clone(),
                head: it.what.text.clone(),
                picture: None,
                cells: vec![self.message("answer-no"), date_of(it), note_of(it)],
            });
            blocks.push(Block::Table {
                columns: columns.clone(),
                rows: rows.collect(),
            });
        }
        if let Some(variant) = &work.variant {
            let fact = self.fact_value("checklist-variant", variant.text.clone(), &path);
            blocks.push(Block::Facts { facts: vec![fact] });
        }
        blocks
    }

    // --- what is known of a piece of life ----------------------------------------------------

    /// The lists of a piece of life, each under a word of its own.
    pub fn area_lists(&mut self, area: &crate::plan::Area, path: &str) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (label, items) in [
            ("area-chances", &area.chances),
            ("area-strengths", &area.strengths),
            ("area-weak-points", &area.weak_points),
        ] {
            for item in items {
                let value = self.sentence(&item.text, path);
                facts.push(self.fact(label, value));
            }
        }
        if let Some(text) = &area.once {
            let label = self.voiced("area-once", &[]);
            let value = self.sentence(text, path);
            facts.push(Fact { label, value });
        }
        for it in &area.earlier_help {
            let help = self.sentence(&it.help, path);
            facts.push(self.fact("area-earlier-help", help));
            facts.extend(self.fact_words("area-helper", &it.who, path));
            facts.extend(self.fact_words("table-when", &it.when, path));
            facts.extend(self.fact_text("area-help-result", &it.result, path));
        }
        facts.extend(self.fact_text("area-to-add", &area.to_add, path));
        facts
    }

    /// What the people around the client say of how it went.
    pub fn others_say(&mut self, it: &Evaluation, path: &str) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for quote in &it.others_say {
            blocks.push(self.quote(quote, path));
        }
        if let Some(words) = &it.satisfaction {
            let value = self.literal(words, path);
            let fact = self.fact("evaluation-satisfaction", value);
            blocks.push(Block::Facts { facts: vec![fact] });
        }
        blocks
    }
}
