//! The rules as data: how much each matters at each level, its limit, and the sentences that prove it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::document::{About, Facts, Group, Groups, Passage};
use super::rules::Rule;
use super::{Level, Settings};
use crate::diagnostic::Severity;
use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PerLevel<T> {
    #[serde(default = "none")]
    a1: Option<T>,
    #[serde(default = "none")]
    a2: Option<T>,
    #[serde(default = "none")]
    b1: Option<T>,
}

fn none<T>() -> Option<T> {
    None
}

impl<T> Default for PerLevel<T> {
    fn default() -> Self {
        Self {
            a1: None,
            a2: None,
            b1: None,
        }
    }
}

impl<T: Copy> PerLevel<T> {
    fn at(&self, level: Level) -> Option<T> {
        match level {
            Level::A1 => self.a1,
            Level::A2 => self.a2,
            Level::B1 => self.b1,
        }
    }
}

/// One file of `locales/nl/rules`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    /// A level that is not named is off.
    #[serde(rename = "ernst", default)]
    severity: PerLevel<Severity>,
    /// Of what is counted, this much is fine.
    #[serde(rename = "hoogstens", default)]
    limit: PerLevel<usize>,
    /// Above this it is a warning whatever the severity.
    #[serde(rename = "let_op_boven", default)]
    warn_above: PerLevel<usize>,
    /// Why the rule is there.
    #[serde(rename = "uitleg")]
    reason: String,
    #[serde(rename = "bron")]
    source: String,
    #[serde(rename = "fout")]
    wrong: Vec<String>,
    #[serde(rename = "goed")]
    right: Vec<String>,
    /// Words that mean one thing, with their own proof.
    #[serde(rename = "groep", default)]
    groups: Vec<Group>,
}

/// The sentences that prove a rule.
#[derive(Clone, Copy, Debug)]
pub struct Proof<'s> {
    pub rule: Rule,
    pub file: &'s str,
    pub reason: &'s str,
    pub source: &'s str,
    pub wrong: &'s [String],
    pub right: &'s [String],
}

/// All rules.
#[derive(Debug)]
pub struct Standard {
    files: BTreeMap<&'static str, (String, Rule, File)>,
    severities: [[Option<Severity>; 3]; 32],
    limits: [[Option<usize>; 3]; 32],
    warn_above: [[Option<usize>; 3]; 32],
    pub groups: Groups,
}

impl Standard {
    /// # Errors
    /// When a rule is missing, unknown or said twice.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        let mut files = BTreeMap::new();
        let mut severities = [[None; 3]; 32];
        let mut limits = [[None; 3]; 32];
        let mut warn_above = [[None; 3]; 32];
        let mut groups = Vec::new();
        for name in resources.list("locales/nl/rules") {
            if name.ends_with("/README.md") {
                continue;
            }
            let mut file: File =
                read_data(resources.text(name)?).map_err(|cause| DataError::new(name, cause))?;
            groups.append(&mut file.groups);
            let Some(rule) = Rule::ALL.into_iter().find(|it| it.id() == file.id) else {
                return Err(DataError::new(
                    name,
                    format!("there is no rule {}", file.id),
                ));
            };
            for level in Level::ALL {
                severities[rule as usize][level as usize] = file.severity.at(level);
                let on = file.severity.at(level).is_some();
                limits[rule as usize][level as usize] = file.limit.at(level).filter(|_| on);
                warn_above[rule as usize][level as usize] = file.warn_above.at(level);
            }
            let id = rule.id();
            if name != format!("locales/nl/rules/{id}.toml")
                || files.insert(id, (name.to_owned(), rule, file)).is_some()
            {
                return Err(DataError::new(
                    name,
                    format!("the file of {id} is {id}.toml"),
                ));
            }
        }
        match Rule::ALL
            .into_iter()
            .find(|it| !files.contains_key(it.id()))
        {
            Some(rule) => Err(DataError::new(
                format!("locales/nl/rules/{}.toml", rule.id()),
                "the file is missing",
            )),
            None => Ok(Self {
                files,
                severities,
                limits,
                warn_above,
                groups: Groups::new(groups)
                    .map_err(|cause| DataError::new("locales/nl/rules", cause))?,
            }),
        }
    }

    /// How many words a sentence may have at a level; none when the rule does not hold there.
    pub fn limit(&self, rule: Rule, level: Level) -> Option<usize> {
        self.limits[rule as usize][level as usize]
    }

    /// How much a rule matters; none when it is off.
    pub fn severity(
        &self,
        rule: Rule,
        level: Level,
        words: usize,
        settings: &Settings,
    ) -> Option<Severity> {
        let severity = self.severities[rule as usize][level as usize];
        if self.warn_above[rule as usize][level as usize].is_some_and(|it| words > it) {
            return Some(Severity::Warning);
        }
        severity.or_else(|| settings.also.contains(&rule).then_some(Severity::Tip))
    }

    /// Is it on at a level?
    pub fn holds(&self, rule: Rule, level: Level) -> bool {
        self.severities[rule as usize][level as usize].is_some()
    }

    pub fn proofs(&self) -> impl Iterator<Item = Proof<'_>> {
        self.files.values().map(|(name, rule, file)| Proof {
            rule: *rule,
            file: name,
            reason: &file.reason,
            source: &file.source,
            wrong: &file.wrong,
            right: &file.right,
        })
    }
}

/// A sentence that does not prove what it should.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    pub file: String,
    pub sentence: String,
    /// The rule that should have found something; none when nothing should be found.
    pub expected: Option<&'static str>,
    pub found: Vec<&'static str>,
}

impl super::Language {
    /// What is not true of a rule's own sentences: each wrong one must be found, each right one must be clean.
    pub fn prove(&self, proof: &Proof) -> Vec<Broken> {
        let level = [Level::A2, Level::A1, Level::B1]
            .into_iter()
            .find(|it| self.standard.holds(proof.rule, *it))
            .unwrap_or_default();
        let mut settings = Settings::new(level);
        settings.also.push(proof.rule);
        self.prove_sentences(proof.file, proof.rule, proof.wrong, proof.right, &settings)
    }

    /// Everything that is not true of the rules, the expressions and the words.
    pub fn prove_all(&self) -> Vec<Broken> {
        let mut broken: Vec<Broken> = self
            .standard()
            .proofs()
            .flat_map(|it| self.prove(&it))
            .collect();
        broken.extend(self.prove_groups());
        broken.extend(self.prove_idioms());
        broken.extend(self.prove_words());
        broken
    }

    /// What stands in a list as a better word or an explanation must be easy itself, and no list may hold a word that
    /// another calls easy.
    fn prove_words(&self) -> Vec<Broken> {
        let settings = Settings::default();
        let about_words = [
            Rule::HardWord,
            Rule::Formal,
            Rule::English,
            Rule::Abbreviation,
            Rule::Idiom,
            Rule::TooLong,
            Rule::Long,
            Rule::Impersonal,
        ];
        let mut broken = Vec::new();
        for entry in self.entries() {
            let texts = entry.instead.iter().chain(&entry.explanation);
            for text in texts {
                let found: Vec<_> = self
                    .check(text, &settings)
                    .remarks
                    .iter()
                    .filter(|it| about_words.contains(&it.rule))
                    .map(|it| it.rule.id())
                    .collect();
                if !found.is_empty() {
                    broken.push(Broken {
                        file: format!("locales/nl/words/hard ({})", entry.word),
                        sentence: text.clone(),
                        expected: None,
                        found,
                    });
                }
            }
        }
        broken
    }

    /// As [`Self::prove`], for the sentences of every expression.
    pub fn prove_idioms(&self) -> Vec<Broken> {
        let settings = Settings::default();
        self.idioms()
            .iter()
            .flat_map(|it| {
                let found = |text: &String, expected: bool| {
                    let rules: Vec<_> = self.check(text, &settings).remarks;
                    // A hard word inside the expression has the first right to the place.
                    let listed = [
                        Rule::HardWord,
                        Rule::Formal,
                        Rule::English,
                        Rule::Abbreviation,
                    ];
                    let here = rules.iter().any(|remark| {
                        remark.rule == Rule::Idiom || (expected && listed.contains(&remark.rule))
                    });
                    (here != expected).then(|| Broken {
                        file: "locales/nl/words/idioms.toml".to_owned(),
                        sentence: text.clone(),
                        expected: expected.then_some(Rule::Idiom.id()),
                        found: rules.iter().map(|it| it.rule.id()).collect(),
                    })
                };
                let wrong = it.wrong.iter().filter_map(move |it| found(it, true));
                let right = it.right.iter().filter_map(move |it| found(it, false));
                wrong.chain(right).collect::<Vec<_>>()
            })
            .collect()
    }

    fn prove_sentences(
        &self,
        file: &str,
        rule: Rule,
        wrong: &[String],
        right: &[String],
        settings: &Settings,
    ) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (sentences, expected) in [(wrong, Some(rule)), (right, None)] {
            for sentence in sentences {
                let found = self.rules_in(sentence, rule, settings);
                let holds = match expected {
                    Some(rule) => found.contains(&rule),
                    None => found.is_empty(),
                };
                if !holds {
                    broken.push(Broken {
                        file: file.to_owned(),
                        sentence: sentence.clone(),
                        expected: expected.map(Rule::id),
                        found: found.into_iter().map(Rule::id).collect(),
                    });
                }
            }
        }
        broken
    }

    /// The rules that find something in a text; a rule about a whole document takes the text for one.
    fn rules_in(&self, text: &str, rule: Rule, settings: &Settings) -> Vec<Rule> {
        let about = match rule {
            Rule::WhoIsMeant => About::Client,
            _ => About::Other,
        };
        // Each line stands apart, as the texts of a plan do.
        let lines = text.lines();
        let passages: Vec<Passage> = lines.map(|text| Passage { text, about }).collect();
        let whole = self.document(&passages, &Facts::default(), settings);
        let found = self.check(text, settings).remarks;
        found
            .iter()
            .map(|it| it.rule)
            .chain(whole.iter().map(|it| it.rule))
            .collect()
    }

    /// As [`Self::prove`], for the documents of every group of words; what else is hard in them is no matter.
    pub fn prove_groups(&self) -> Vec<Broken> {
        let rule = Rule::TwoWords;
        let settings = Settings::default();
        let mut broken = Vec::new();
        for group in &self.standard.groups.all {
            let wrong = group.wrong.iter().map(|it| (it, true));
            for (text, expected) in wrong.chain(group.right.iter().map(|it| (it, false))) {
                let found = self.rules_in(text, rule, &settings);
                if found.contains(&rule) != expected {
                    broken.push(Broken {
                        file: "locales/nl/rules/twee-woorden.toml".to_owned(),
                        sentence: text.clone(),
                        expected: expected.then_some(rule.id()),
                        found: found.into_iter().map(Rule::id).collect(),
                    });
                }
            }
        }
        broken
    }
}
