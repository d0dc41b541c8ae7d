//! The safety plan: for the team the whole of it, to sign at the table; for one person her own page.
//!
//! Printing one is itself a risk, so a page holds what this person does, whom she calls and no more. The
//! order follows the form of the startoverleg: who makes it, what is safe already, worries in facts, the
//! scale of each, what is agreed, whom to call, whether it holds, when we look again, signatures.

use super::*;
use crate::plan::{AgreedBy, Checked, Number, Promise, SafetyMark, SafetyPlan, Stand};

impl Builder<'_> {
    pub fn safety_sections(&mut self) -> Vec<Section> {
        let Some(safety) = self.plan.safety.clone() else {
            return Vec::new();
        };
        let path = self.paths.at(safety.span).to_owned();
        let title = self.safety_title(&safety);
        let head = self.safety_head(&safety, &path);
        let mut sections = Vec::new();
        if self.is_child() {
            // One title, and under it whom to call and what to do.
            let mut blocks = head;
            blocks.push(Block::Heading {
                text: self.title("safety-call"),
            });
            blocks.extend(self.numbers(&safety));
            blocks.extend(self.promises(&safety));
            return vec![section("veiligheid", title, blocks)];
        }
        sections.push(section("veiligheid", title, head));
        if self.is_team() {
            sections.push(section(
                "zorgen",
                self.message("safety-worries-title"),
                self.safety_worries(&safety),
            ));
        }
        let marks = self.marks(&safety);
        let parts = [
            ("cijfer", "safety-scale", marks),
            ("doelen", "safety-conditions", self.conditions(&safety)),
            ("afspraken", "safety-promises", self.promises(&safety)),
            ("bellen", "safety-call", self.numbers(&safety)),
            ("check", "safety-checks", self.checks(&safety)),
            (
                "kijken",
                "safety-review",
                self.safety_review(&safety, &path),
            ),
            ("tekenen", "sign-heading", self.safety_signatures(&safety)),
        ];
        for (id, title, blocks) in parts {
            if !blocks.is_empty() {
                sections.push(section(id, self.title(title), blocks));
            }
        }
        sections.retain(|it| !it.blocks.is_empty());
        sections
    }

    /// Under a neutral title nothing on the page says what kind of plan it is.
    fn safety_title(&self, safety: &SafetyPlan) -> String {
        // A child's page never says it either.
        if self.plan.header.neutral_title || self.is_child() {
            return self.message("safety-neutral-title");
        }
        match &safety.title {
            Some(title) => title.text.clone(),
            None => self.message("safety-title"),
        }
    }

    fn safety_head(&mut self, safety: &SafetyPlan, path: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.is_child() {
            let made = self.date(safety.made.value);
            let sentence = self.said("safety-made", &[("date", made.into())], path);
            let picture = self.concept("calendar");
            blocks.push(about::row(picture, sentence));
        }
        if self.is_team() {
            let tiles: Vec<PersonTile> = safety
                .makers
                .iter()
                .map(|id| self.tile(&id.text, false))
                .collect();
            if !tiles.is_empty() {
                blocks.push(Block::Heading {
                    text: self.message("safety-makers"),
                });
                blocks.push(Block::People { tiles });
            }
        }
        let mut strengths = safety.strengths.clone();
        strengths.sort_by_key(|(_, it)| self.plan.turn_of(&it.speaker.text));
        if !strengths.is_empty() {
            blocks.push(Block::Heading {
                text: self.message("safety-strengths"),
            });
            for (span, quote) in &strengths {
                let path = self.paths.at(*span).to_owned();
                blocks.push(self.quote(quote, &path));
            }
        }
        blocks
    }

    fn safety_worries(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let mut blocks = Vec::new();
        for worry in &safety.worries {
            let path = self.paths.at(worry.span).to_owned();
            let name = self.plan.name_of(&worry.who.text).to_owned();
            blocks.push(Block::Row {
                picture: None,
                more: Vec::new(),
                sentences: vec![self.literal(&worry.what, &path)],
                facts: self
                    .fact_words("fact-help-when", &worry.when, &path)
                    .into_iter()
                    .collect(),
                notes: vec![self.message_with("quote-says", &[("name", name.into())])],
            });
        }
        for (title, lines) in [
            ("safety-complications", &safety.complications),
            ("safety-fears", &safety.fears),
        ] {
            if lines.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: self.message(title),
            });
            for line in lines {
                let path = self.paths.at(line.span).to_owned();
                blocks.push(about::row(None, self.literal(line, &path)));
            }
        }
        blocks
    }

    /// One ruler for each person, all of one length; nobody's marks are added up.
    fn marks(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let mut latest = safety.latest_marks();
        latest.sort_by_key(|(it, _)| self.plan.turn_of(&it.who.text));
        let rows: Vec<RulerRow> = latest
            .iter()
            .map(|(mark, before)| self.mark_row(mark, *before))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Ruler {
            title: self.title("safety-scale-question"),
            rows,
            lowest: 0,
            highest: 10,
            lowest_means: self.said("safety-scale-lowest", &[], ""),
            highest_means: self.said("safety-scale-highest", &[], ""),
            lowest_picture: None,
            highest_picture: None,
            notes: Vec::new(),
        }];
        for (mark, _) in latest {
            let path = self.paths.at(mark.span).to_owned();
            let name = self.plan.name_of(&mark.who.text).to_owned();
            let mut facts = vec![self.fact_value("fact-on", self.date(mark.date.value), &path)];
            for (label, text) in [
                ("safety-not-lower", &mark.why_not_lower),
                ("safety-one-more", &mark.one_more),
            ] {
                if let Some(text) = text {
                    facts.push(Fact {
                        label: self.title(label),
                        value: self.sentence(text, &path),
                    });
                }
            }
            let value = mark.value.value;
            let sentence = self.said(
                "safety-mark",
                &[("name", name.into()), ("value", value.into())],
                &path,
            );
            blocks.push(Block::Row {
                picture: None,
                more: Vec::new(),
                sentences: vec![sentence],
                facts,
                notes: Vec::new(),
            });
        }
        blocks
    }

    fn mark_row(&self, mark: &SafetyMark, before: Option<i64>) -> RulerRow {
        let name = self.plan.name_of(&mark.who.text).to_owned();
        let mut alt = self.message_with(
            "ruler-alt",
            &[
                ("name", name.clone().into()),
                ("value", mark.value.value.into()),
                ("lowest", 0_i64.into()),
                ("highest", 10_i64.into()),
            ],
        );
        if let Some(before) = before {
            let before = self.message_with("score-alt-before", &[("value", before.into())]);
            alt = format!("{alt} {before}");
        }
        RulerRow {
            path: self.paths.at(mark.span).to_owned(),
            name,
            value: mark.value.value,
            before,
            wanted: None,
            alt,
        }
    }

    fn conditions(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let mut blocks = Vec::new();
        for it in &safety.conditions {
            let path = self.paths.at(it.span).to_owned();
            let sentence = self.sentence(&it.text, &path);
            let picture = self.picture(&it.extras, &sentence, it.text.span);
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences: vec![sentence],
                facts: vec![self.fact_value(
                    "safety-who-says",
                    self.message(match it.by {
                        AgreedBy::Family => "condition-family",
                        AgreedBy::SafeAtHome => "condition-safe-at-home",
                        AgreedBy::Neighbourhood => "condition-neighbourhood",
                    }),
                    &path,
                )],
                notes: Vec::new(),
            });
        }
        blocks
    }

    fn promises(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (index, it) in safety.promises.iter().enumerate() {
            let number = index as i64 + 1;
            blocks.push(Block::Heading {
                text: self.message_with("safety-promise-number", &[("number", number.into())]),
            });
            blocks.push(self.promise(it));
        }
        blocks
    }

    fn promise(&mut self, it: &Promise) -> Block {
        let path = self.paths.at(it.span).to_owned();
        let sentence = self.sentence(&it.what, &path);
        let picture = self.picture(&it.extras, &sentence, it.what.span);
        let mut facts = vec![self.fact_value("fact-who", self.names(&it.who), &path)];
        if !it.whom.is_empty() {
            facts.push(self.fact_value("fact-for-whom", self.names(&it.whom), &path));
        }
        facts.extend(self.fact_text("fact-help-when", &it.when, &path));
        if !it.watched_by.is_empty() {
            facts.push(self.fact_value("safety-watches", self.names(&it.watched_by), &path));
        }
        facts.extend(self.fact_text("safety-if-it-fails", &it.if_it_fails, &path));
        if let Some(until) = it.until {
            facts.push(self.fact_value("fact-until", self.date(until.value), &path));
        }
        Block::Row {
            picture,
            more: Vec::new(),
            sentences: vec![sentence],
            facts,
            notes: Vec::new(),
        }
    }

    fn numbers(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        safety.numbers.iter().map(|it| self.number(it)).collect()
    }

    fn number(&mut self, it: &Number) -> Block {
        let path = self.paths.at(it.span).to_owned();
        let person = it.who.as_ref().and_then(|id| self.plan.person(&id.text));
        let name = match (&it.name, person) {
            (Some(name), _) => name.text.clone(),
            (None, Some(person)) => person.name.text.clone(),
            (None, None) => String::new(),
        };
        // A hidden number was taken out before: then only the name stands here.
        let telephone = it
            .number
            .clone()
            .or_else(|| person.and_then(|it| it.telephone.clone()));
        let sentence = match telephone {
            Some(number) => self.said(
                "safety-call-number",
                &[("name", name.into()), ("number", number.text.into())],
                &path,
            ),
            None => self.said("safety-call-name", &[("name", name.into())], &path),
        };
        let mut sentences = vec![sentence];
        sentences.extend(it.when.as_ref().map(|text| self.sentence(text, &path)));
        let picture = match &it.who {
            Some(id) => self.tile(&id.text, false).photo,
            None => None,
        };
        let picture = match picture {
            Some(photo) => Some(photo),
            None => self.concept("phone_call"),
        };
        Block::Row {
            picture,
            more: Vec::new(),
            sentences,
            facts: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn checks(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let rows: Vec<TableRow> = safety
            .checks
            .iter()
            .map(|it| TableRow {
                path: self.paths.at(it.span).to_owned(),
                head: it.sentence.text.clone(),
                picture: None,
                cells: vec![
                    self.message(match it.holds {
                        Checked::Yes => "answer-yes",
                        Checked::Partly => "answer-partly",
                        Checked::No => "answer-no",
                    }),
                    it.who
                        .as_ref()
                        .map(|id| self.plan.name_of(&id.text).to_owned())
                        .unwrap_or_default(),
                ],
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = ["safety-check", "safety-holds", "safety-who-says"];
        vec![Block::Table {
            columns: columns.iter().map(|id| self.message(id)).collect(),
            rows,
        }]
    }

    fn safety_review(&mut self, safety: &SafetyPlan, path: &str) -> Vec<Block> {
        let Some(review) = safety.review else {
            return Vec::new();
        };
        let mut blocks = vec![Block::Date(DateTile {
            label: self.message("safety-review-on"),
            day: self.day(review.value),
            time: None,
        })];
        if !safety.review_with.is_empty() {
            let names = self.names(&safety.review_with);
            let sentence = self.said("safety-review-with", &[("names", names.into())], path);
            let picture = self.concept("talk_together");
            blocks.push(about::row(picture, sentence));
        }
        blocks
    }

    fn safety_signatures(&mut self, safety: &SafetyPlan) -> Vec<Block> {
        let boxes: Vec<SignatureBox> = safety
            .signatures
            .iter()
            .filter(|it| it.stand != Stand::NotNeeded)
            .map(|it| self.signature(it))
            .collect();
        if boxes.is_empty() {
            return Vec::new();
        }
        vec![Block::Signatures { boxes }]
    }
}
