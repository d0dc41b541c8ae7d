//! The parts of a household's plan: who they are, why there is a plan, what helped before, how it hangs
//! together, what is wanted, how the talk was.

use super::*;
use crate::plan::{Quote, Relation, Sheet, WantedWords, YesNo};

/// A household without a name goes by the names of its members, when these are few.
const MOST_NAMES: usize = 4;

impl Builder<'_> {
    pub fn household_name(&self) -> String {
        let names: Vec<&str> = self
            .plan
            .members
            .iter()
            .map(|it| it.client.name.text.as_str())
            .collect();
        match &self.plan.header.household {
            Some(name) => name.text.clone(),
            None if names.len() > MOST_NAMES => self.message("household-unnamed"),
            None => self.sources.locale.all_of(names.into_iter()),
        }
    }

    /// A child gets a sheet of her own kind.
    pub fn is_child(&self) -> bool {
        let Reader::Member(id) = &self.edition.reader else {
            return false;
        };
        self.plan
            .member(id)
            .is_some_and(|it| it.sheet != Some(Sheet::Plan))
    }

    /// For the team everybody with what she says of herself; for a member only her own page.
    pub fn household(&mut self) -> Vec<Block> {
        if self.is_client() {
            let mut blocks = self.about();
            blocks.extend(self.talk());
            return blocks;
        }
        let mut blocks = Vec::new();
        for member in self.plan.members.clone() {
            let tile = self.tile(&member.id.text, true);
            let path = tile.path.clone();
            blocks.push(Block::People { tiles: vec![tile] });
            if let Some(quote) = &member.client.says {
                blocks.push(self.quote(quote, &path));
            }
            blocks.extend(self.items(&member.client.about));
            blocks.extend(self.items(&member.client.how_to_talk));
            if let Some(born) = member.client.born.filter(|_| self.is_team()) {
                let fact = self.fact_value("fact-born", self.date(born.value), &path);
                blocks.push(Block::Facts { facts: vec![fact] });
            }
        }
        blocks
    }

    pub fn reasons(&mut self) -> Vec<Block> {
        let mut reasons = self.plan.talk.reasons.clone();
        reasons.sort_by_key(|it| self.plan.turn_of(&it.quote.speaker.text));
        reasons
            .iter()
            .map(|it| {
                let path = self.paths.at(it.span).to_owned();
                self.quote(&it.quote, &path)
            })
            .collect()
    }

    pub fn earlier_help(&mut self) -> Vec<Block> {
        let earlier = self.plan.talk.earlier.clone();
        earlier
            .iter()
            .map(|it| {
                let path = self.paths.at(it.span).to_owned();
                let sentence = self.sentence(&it.what, &path);
                let picture =
                    self.picture(&crate::plan::Extras::default(), &sentence, it.what.span);
                let mut sentences = vec![sentence];
                sentences.extend(it.result.as_ref().map(|text| self.sentence(text, &path)));
                let mut facts = Vec::new();
                if !it.of.is_empty() {
                    facts.push(self.fact_value("fact-for-whom", self.names(&it.of), &path));
                }
                facts.extend(self.fact_words("fact-help-by", &it.by, &path));
                facts.extend(self.fact_words("fact-help-when", &it.when, &path));
                Block::Row {
                    picture,
                    more: Vec::new(),
                    sentences,
                    facts,
                    notes: Vec::new(),
                }
            })
            .collect()
    }

    pub fn analysis(&mut self) -> Vec<Block> {
        let Some(analysis) = self.plan.talk.analysis.clone() else {
            return Vec::new();
        };
        let path = self.paths.at(analysis.span).to_owned();
        let sentence = self.sentence(&analysis.text, &path);
        let picture = if self.is_team() {
            None
        } else {
            self.picture(
                &crate::plan::Extras::default(),
                &sentence,
                analysis.text.span,
            )
        };
        vec![about::row(picture, sentence)]
    }

    pub fn wanted(&mut self) -> Vec<Block> {
        let mut wanted = self.plan.talk.wanted.clone();
        wanted.sort_by_key(|it| self.plan.turn_of(&it.who.text));
        wanted
            .iter()
            .map(|it| {
                let path = self.paths.at(it.span).to_owned();
                match &it.words {
                    WantedWords::Quoted(words) => {
                        let quote = Quote {
                            speaker: it.who.clone(),
                            words: words.clone(),
                            date: None,
                        };
                        self.quote(&quote, &path)
                    }
                    WantedWords::Told(text) => {
                        let sentence = self.sentence(text, &path);
                        let picture =
                            self.picture(&crate::plan::Extras::default(), &sentence, text.span);
                        let name = self.plan.name_of(&it.who.text).to_owned();
                        let own = self.is_client() && self.plan.is_client(&it.who.text);
                        let says = self.message_with("quote-says", &[("name", name.into())]);
                        Block::Row {
                            picture,
                            more: Vec::new(),
                            sentences: vec![sentence],
                            facts: Vec::new(),
                            notes: if own { Vec::new() } else { vec![says] },
                        }
                    }
                }
            })
            .collect()
    }

    /// For the team: the answer, and that the agreements stand in a document of their own.
    pub fn safety_question(&mut self) -> Vec<Block> {
        if !self.is_team() {
            return Vec::new();
        }
        let Some(question) = self.plan.talk.safety.clone() else {
            return Vec::new();
        };
        let path = self.paths.at(question.span).to_owned();
        let id = match question.worries {
            YesNo::Yes => "safety-worries",
            YesNo::No => "safety-no-worries",
        };
        let picture = self.concept("safety");
        let mut blocks = vec![about::row(picture, self.said(id, &[], &path))];
        let mut facts: Vec<Fact> = self
            .fact_words("fact-explanation", &question.explanation, &path)
            .into_iter()
            .collect();
        // Under a neutral title nothing says that there is one.
        if let Some(safety) = &self.plan.safety
            && !self.plan.header.neutral_title
        {
            let made = self.date(safety.made.value);
            facts.push(self.fact_value("fact-safety-made", made, &path));
        }
        if !facts.is_empty() {
            blocks.push(Block::Facts { facts });
        }
        blocks
    }

    pub fn impressions(&mut self) -> Vec<Block> {
        let mut impressions = self.plan.talk.impressions.clone();
        impressions.sort_by_key(|it| self.plan.turn_of(&it.who.text));
        let mut blocks = Vec::new();
        for it in &impressions {
            let path = self.paths.at(it.span).to_owned();
            let picture = self.concept(match it.feeling {
                crate::plan::Feeling::Good => "happy",
                crate::plan::Feeling::Fair => "feeling_fair",
                crate::plan::Feeling::Bad => "sad",
            });
            let name = self.plan.name_of(&it.who.text).to_owned();
            let answer = self.message(words::impression(it.feeling));
            let sentence = self.said(
                "impression",
                &[("name", name.into()), ("answer", answer.into())],
                &path,
            );
            let facts = it
                .date
                .map(|date| self.fact_value("fact-talk-on", self.date(date.value), &path));
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences: vec![sentence],
                facts: facts.into_iter().collect(),
                notes: Vec::new(),
            });
            if let Some(words) = &it.words {
                let quote = Quote {
                    speaker: it.who.clone(),
                    words: words.clone(),
                    date: None,
                };
                blocks.push(self.quote(&quote, &path));
            }
        }
        blocks
    }

    /// Who leads the talks and who watches over the family, for the cover and the last page.
    pub fn coordinators(&self) -> Vec<String> {
        let leads = [Relation::ProcessCoordinator, Relation::CaseCoordinator];
        leads
            .iter()
            .flat_map(|role| {
                self.plan
                    .people
                    .iter()
                    .filter(|it| it.roles.contains(role))
                    .map(|it| it.id.text.clone())
            })
            .collect()
    }
}
