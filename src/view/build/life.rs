//! How it goes: situation, dreams, life areas, the help of every day, agreements.

use super::*;
use crate::plan::{
    Agreement, AgreementKind, Extras, Moment, Observation, SituationKind, Statement,
};

impl Builder<'_> {
    pub fn situation(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for kind in [
            SituationKind::Request,
            SituationKind::Strength,
            SituationKind::Worry,
            SituationKind::Keep,
            SituationKind::Avoid,
        ] {
            let mut found: Vec<Observation> = self
                .plan
                .situation
                .iter()
                .filter(|it| it.kind == kind)
                .cloned()
                .collect();
            // What the client says comes first, then her people, then helpers.
            // Worries stand in the order that the household chose.
            found.sort_by_key(|it| {
                (
                    it.rank.unwrap_or(i64::MAX),
                    self.plan.turn_of(&it.speaker.text),
                )
            });
            if found.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: self.title(words::situation(kind)),
            });
            for observation in &found {
                let mut block = self.observation(observation);
                if let Some(rank) = observation.rank {
                    self.number_it(&mut block, rank);
                }
                blocks.push(block);
                blocks.extend(self.quote_facts(observation));
            }
        }
        blocks
    }

    /// The place of a worry in the order that the household chose stands with who says it.
    fn number_it(&self, block: &mut Block, rank: i64) {
        let numbered = |says: &str| {
            let says = says.to_owned().into();
            self.message_with("worry-rank", &[("rank", rank.into()), ("says", says)])
        };
        match block {
            Block::Quote { speaker, .. } => *speaker = numbered(speaker),
            Block::Shown { seen, .. } => *seen = numbered(seen),
            Block::Row { notes, .. } => {
                let says = notes.pop().unwrap_or_default();
                notes.push(numbered(&says));
            }
            _ => {}
        }
    }

    pub fn observation(&mut self, it: &Observation) -> Block {
        let path = self.paths.at(it.span).to_owned();
        let name = self.plan.name_of(&it.speaker.text).to_owned();
        match &it.words {
            Statement::Quoted(words) => {
                let quote = crate::plan::Quote {
                    speaker: it.speaker.clone(),
                    words: words.clone(),
                    date: None,
                };
                self.quote(&quote, &path)
            }
            Statement::Shown(words) => {
                let shown = crate::plan::Shown {
                    seen_by: it.speaker.clone(),
                    words: words.clone(),
                    date: None,
                };
                let picture = self.given_picture(&it.extras);
                self.shown(&shown, &path, picture)
            }
            Statement::Told(text) => {
                let sentence = self.sentence(text, &path);
                let picture = self.picture(&it.extras, &sentence, text.span);
                let own = self.is_client() && self.plan.is_client(&it.speaker.text);
                let mut facts = Vec::new();
                facts.extend(self.domain_fact(&it.domain, &path));
                facts.extend(self.fact_words("fact-since", &it.since, &path));
                facts.extend(self.fact_text("fact-effect", &it.effect, &path));
                Block::Row {
                    picture,
                    more: Vec::new(),
                    sentences: vec![sentence],
                    facts,
                    notes: if own {
                        Vec::new()
                    } else {
                        vec![self.message_with("quote-says", &[("name", name.into())])]
                    },
                }
            }
        }
    }

    /// What the team knows of a quote: a balloon has no room for it.
    fn quote_facts(&self, it: &Observation) -> Option<Block> {
        if matches!(it.words, Statement::Told(_)) {
            return None;
        }
        let path = self.paths.at(it.span).to_owned();
        let mut facts = Vec::new();
        facts.extend(self.domain_fact(&it.domain, &path));
        facts.extend(self.fact_words("fact-since", &it.since, &path));
        facts.extend(self.fact_text("fact-effect", &it.effect, &path));
        (!facts.is_empty()).then_some(Block::Facts { facts })
    }

    pub fn domain_fact(&self, domain: &Option<Words>, path: &str) -> Option<Fact> {
        let id = domain.as_ref()?;
        Some(self.fact_value("fact-domain", self.domain_name(id), path))
    }

    pub fn domain_name(&self, id: &Words) -> String {
        match self.sources.profile.domain(&id.text) {
            Some(domain) if self.is_team() && self.sources.locale.tag() == "nl" => {
                domain.professional_name.clone()
            }
            Some(domain) => domain.name.get(self.sources.locale.id()).to_owned(),
            None => id.text.clone(),
        }
    }

    pub fn dreams(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for dream in self.plan.dreams.clone() {
            let path = self.paths.at(dream.span).to_owned();
            let picture = self.given_picture(&dream.extras);
            blocks.push(self.wish(&dream.wish, &path, picture.clone()));
            let mut sentences = Vec::new();
            if let Some(answer) = dream.answer {
                sentences.push(self.said(words::answer(answer), &[], &path));
            }
            for text in [&dream.explanation, &dream.needed].into_iter().flatten() {
                sentences.push(self.sentence(text, &path));
            }
            if sentences.is_empty() {
                continue;
            }
            // A quote shows who said it, so the picture of the dream stands beside the answer.
            let picture = picture.filter(|_| matches!(dream.wish, crate::plan::Wish::Said(_)));
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts: Vec::new(),
                notes: Vec::new(),
            });
        }
        blocks
    }

    pub fn areas(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for area in self.plan.areas.clone() {
            let path = self.paths.at(area.span).to_owned();
            let name = self.domain_name(&area.domain);
            blocks.push(Block::Heading { text: name });
            let concept = self
                .sources
                .profile
                .domain(&area.domain.text)
                .map(|it| it.pictogram.clone());
            let picture = concept.and_then(|id| self.concept(&id));
            let mut sentences = Vec::new();
            if let Some(feeling) = area.feeling {
                sentences.push(self.said(words::feeling(feeling), &[], &path));
            }
            let mut facts = Vec::new();
            for (label, text) in [
                ("area-obstacle", &area.obstacle),
                ("area-helps", &area.helps),
                ("area-i-do", &area.i_do),
                ("area-i-mean", &area.i_mean),
                ("area-help-with", &area.help_with),
            ] {
                if let Some(text) = text {
                    let label = self.voiced(label, &[]);
                    facts.push(Fact {
                        label,
                        value: self.sentence(text, &path),
                    });
                }
            }
            facts.extend(self.area_lists(&area, &path));
            facts.extend(self.fact_words("fact-instrument", &area.instrument, &path));
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts,
                notes: Vec::new(),
            });
            if let Some(wish) = &area.wish {
                blocks.push(self.wish(wish, &path, None));
            }
            blocks.extend(self.scores_of_domain(&area.domain.text));
        }
        blocks.extend(self.loose_scores());
        blocks
    }

    pub fn support(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (moment, concept) in [
            (Moment::Morning, "morning"),
            (Moment::Day, "afternoon"),
            (Moment::Evening, "evening"),
            (Moment::Night, "night"),
        ] {
            let found: Vec<_> = self
                .plan
                .support
                .iter()
                .filter(|it| it.moment == moment)
                .cloned()
                .collect();
            if found.is_empty() {
                continue;
            }
            blocks.push(Block::Heading {
                text: self.title(words::moment(moment)),
            });
            for support in &found {
                let path = self.paths.at(support.span).to_owned();
                let sentences: Vec<Sentence> = [&support.i_do, &support.you_do]
                    .into_iter()
                    .flatten()
                    .map(|text| self.sentence(text, &path))
                    .collect();
                let picture = match self.given_picture(&support.extras) {
                    Some(picture) => Some(picture),
                    None if is_plain(&support.extras) && found.len() == 1 => self.concept(concept),
                    None => self.picture(&support.extras, &sentences[0], support.span),
                };
                blocks.push(Block::Row {
                    picture,
                    more: Vec::new(),
                    sentences,
                    facts: self
                        .fact_words("fact-exactly", &support.exactly, &path)
                        .into_iter()
                        .collect(),
                    notes: Vec::new(),
                });
            }
        }
        blocks
    }

    pub fn agreements(&mut self, kinds: &[String]) -> Vec<Block> {
        let found: Vec<Agreement> = self
            .plan
            .agreements
            .iter()
            .filter(|it| kinds.iter().any(|kind| kind == it.kind.word()))
            .cloned()
            .collect();
        let several = found.iter().any(|it| it.kind != found[0].kind);
        let mut blocks = Vec::new();
        let mut last = None;
        for kind in kinds {
            for agreement in found.iter().filter(|it| it.kind.word() == kind) {
                if several && last != Some(agreement.kind) {
                    last = Some(agreement.kind);
                    blocks.push(Block::Heading {
                        text: self.message(words::agreement(agreement.kind)),
                    });
                }
                blocks.push(self.agreement(agreement));
            }
        }
        blocks
    }

    fn agreement(&mut self, it: &Agreement) -> Block {
        let path = self.paths.at(it.span).to_owned();
        let sentence = self.sentence(&it.what, &path);
        let picture = self.picture(&it.extras, &sentence, it.what.span);
        let mut sentences = vec![sentence];
        // What the judge decided, in plain sentences, before the words of the plan. Each has a line of its own.
        if let Some(title) = it.title {
            let told = self.voiced(words::legal(title), &[]);
            let lines = told.split_inclusive(". ");
            let lines = lines.map(|line| self.plain(&path, line.trim_end().to_owned()));
            sentences.splice(0..0, lines.collect::<Vec<_>>());
        }
        let mut facts = Vec::new();
        if let Some(title) = it.title.filter(|_| self.is_team()) {
            facts.push(self.fact_value("fact-legal-title", title.word().to_owned(), &path));
        }
        facts.extend(self.fact_text("fact-why", &it.reason, &path));
        if !it.who.is_empty() {
            facts.push(self.fact_value("fact-who", self.names(&it.who), &path));
        }
        if let Some(since) = it.since {
            facts.push(self.fact_value("fact-since", self.date(since.value), &path));
        }
        if let Some(until) = it.until {
            facts.push(self.fact_value("fact-until", self.date(until.value), &path));
        }
        if let Some(who) = &it.decided_by {
            facts.push(self.fact_value(
                "fact-decided-by",
                self.names(std::slice::from_ref(who)),
                &path,
            ));
        }
        if let Some(review) = it.review {
            facts.push(self.fact_value("fact-review", self.date(review.value), &path));
        }
        if let Some(view) = it.my_view {
            let id = match view {
                crate::plan::Stand::Yes => "agreement-i-agree",
                crate::plan::Stand::No => "agreement-i-disagree",
                _ => "agreement-i-do-not-know",
            };
            // What the client thinks of it is no small print, least of all a no.
            sentences.push(self.said_by(id, &path));
        }
        facts.extend(self.fact_words("fact-exactly", &it.exactly, &path));
        if it.kind == AgreementKind::Freedom && !self.is_team() {
            sentences.push(self.said("freedom-explained", &[], &path));
        }
        Block::Row {
            picture,
            more: Vec::new(),
            sentences,
            facts,
            notes: Vec::new(),
        }
    }
}

fn is_plain(extras: &Extras) -> bool {
    extras.pictogram.is_none() && extras.photo.is_none()
}
