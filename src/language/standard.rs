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

/// Something in a rule or a list that is not true.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    pub file: String,
    /// A sentence, an explanation or a word.
    pub text: String,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// This rule should have found something.
    Missed(&'static str),
    /// Nothing should have been found, and these rules found something.
    Found(Vec<&'static str>),
    /// A hard word that stands on the list of easy words.
    Easy,
}

/// The rules that say something of words, and not of how they stand in a sentence.
const ABOUT_WORDS: [Rule; 8] = [
    Rule::HardWord,
    Rule::Formal,
    Rule::English,
    Rule::Abbreviation,
    Rule::Idiom,
    Rule::TooLong,
    Rule::Long,
    Rule::Impersonal,
];

fn ids(rules: impl Iterator<Item = Rule>) -> Vec<&'static str> {
    rules.map(Rule::id).collect()
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
        let broken = |text: &String, problem| Broken {
            file: proof.file.to_owned(),
            text: text.clone(),
            problem,
        };
        let found = |text: &String| self.rules_in(text, proof.rule, &settings);
        let missed = proof.wrong.iter().filter_map(|text| {
            let problem = Problem::Missed(proof.rule.id());
            (!found(text).contains(&proof.rule)).then(|| broken(text, problem))
        });
        let too_much = proof.right.iter().filter_map(|text| {
            let found = found(text);
            let problem = Problem::Found(ids(found.iter().copied()));
            (!found.is_empty()).then(|| broken(text, problem))
        });
        missed.chain(too_much).collect()
    }

    /// Everything that is not true of the rules, the expressions and the words.
    pub fn prove_all(&self) -> Vec<Broken> {
        let proofs = self.standard().proofs();
        let mut broken: Vec<Broken> = proofs.flat_map(|it| self.prove(&it)).collect();
        broken.extend(self.prove_groups());
        broken.extend(self.prove_idioms());
        broken.extend(self.prove_words());
        broken
    }

    /// What stands in a list as a better word or an explanation must be easy itself, and no hard word may stand on
    /// the list of easy words, in any form.
    pub fn prove_words(&self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for entry in self.entries() {
            let mut add = |text: &str, problem| {
                broken.push(Broken {
                    file: entry.file.to_owned(),
                    text: text.to_owned(),
                    problem,
                });
            };
            for form in entry.all_forms() {
                if self.lexicon.easy.contains(&super::token::lower(form)) {
                    add(form, Problem::Easy);
                }
            }
            for text in entry.instead.iter() {
                let found = self.not_easy(text);
                if !found.is_empty() {
                    add(text, Problem::Found(found));
                }
            }
            if let Some(text) = entry.explanation {
                let remarks = self.check(text, &Settings::default()).remarks;
                let rules = remarks.iter().map(|it| it.rule);
                let found = ids(rules.filter(|it| ABOUT_WORDS.contains(it)));
                if !found.is_empty() {
                    add(text, Problem::Found(found));
                }
            }
        }
        broken
    }

    /// The rules that a better word breaks. A list is looked into for itself too: in running text a capital or a
    /// fourth remark in one sentence would hide a word.
    fn not_easy(&self, text: &str) -> Vec<&'static str> {
        let remarks = self.check(text, &Settings::default()).remarks;
        let rules = remarks.iter().map(|it| it.rule);
        let mut found: Vec<Rule> = rules.filter(|it| ABOUT_WORDS.contains(it)).collect();
        let listed = self.listed(text).into_iter().map(super::words::rule_of);
        found.extend(listed.filter(|it| ABOUT_WORDS.contains(it)));
        found.sort();
        found.dedup();
        ids(found.into_iter())
    }

    /// As [`Self::prove`], for the sentences of every expression and what may be written instead.
    pub fn prove_idioms(&self) -> Vec<Broken> {
        let settings = Settings::default();
        // A hard word inside the expression has the first right to the place.
        let listed = [
            Rule::HardWord,
            Rule::Formal,
            Rule::English,
            Rule::Abbreviation,
        ];
        let mut broken = Vec::new();
        for idiom in self.idioms() {
            let mut add = |text: &str, problem| {
                broken.push(Broken {
                    file: idiom.file.to_owned(),
                    text: text.to_owned(),
                    problem,
                });
            };
            for text in idiom.wrong.iter() {
                let remarks = self.check(text, &settings).remarks;
                let here = |it: Rule| it == Rule::Idiom || listed.contains(&it);
                if !remarks.iter().any(|it| here(it.rule)) {
                    add(text, Problem::Missed(Rule::Idiom.id()));
                }
            }
            for text in idiom.right.iter() {
                let remarks = self.check(text, &settings).remarks;
                if remarks.iter().any(|it| it.rule == Rule::Idiom) {
                    let found = ids(remarks.iter().map(|it| it.rule));
                    add(text, Problem::Found(found));
                }
            }
            for text in idiom.instead.iter() {
                let found = self.not_easy(text);
                if !found.is_empty() {
                    add(text, Problem::Found(found));
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
                    let problem = if expected {
                        Problem::Missed(rule.id())
                    } else {
                        Problem::Found(ids(found.into_iter()))
                    };
                    broken.push(Broken {
                        file: "locales/nl/rules/twee-woorden.toml".to_owned(),
                        text: text.clone(),
                        problem,
                    });
                }
            }
        }
        broken
    }
}
