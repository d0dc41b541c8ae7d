//! The rules of words that say more than one thing, as `ambiguous.toml` gives them.

use serde::{Deserialize, Serialize};

use super::ConceptId;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleWord {
    vormen: Vec<String>,
    concepten: Vec<String>,
    #[serde(default)]
    regels: Vec<RuleFile>,
    anders: String,
}

impl RuleWord {
    pub fn forms(&self) -> &[String] {
        &self.vormen
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    voor: Vec<String>,
    #[serde(default)]
    na: Vec<String>,
    #[serde(default)]
    bij: Vec<String>,
    #[serde(default)]
    zonder: Vec<String>,
    #[serde(default)]
    begin: bool,
    #[serde(default)]
    eind: bool,
    #[serde(default)]
    vraagzin: bool,
    dan: String,
}

/// What a rule makes of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// The concept that the card gives it.
    Own,
    Concept(ConceptId),
    Nothing,
    Ask,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleSet {
    pub concepts: Vec<ConceptId>,
    pub rules: Vec<Rule>,
    pub otherwise: Verdict,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    pub before: Vec<Sample>,
    pub behind: Vec<Sample>,
    pub beside: Vec<Sample>,
    pub without: Vec<Sample>,
    pub first: bool,
    pub last: bool,
    pub question: bool,
    pub verdict: Verdict,
}

/// Words that stand beside each other, or a class of words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Sample {
    Words(Box<[Box<str>]>),
    Article,
    Subject,
    Number,
    Adjective,
    Feeling,
    Name,
}

impl Sample {
    fn read(text: &str) -> Self {
        match text {
            "<lw>" => Self::Article,
            "<ik>" => Self::Subject,
            "<getal>" => Self::Number,
            "<oordeel>" => Self::Adjective,
            "<gevoel>" => Self::Feeling,
            "<naam>" => Self::Name,
            _ => Self::Words(text.split(' ').map(Box::from).collect()),
        }
    }
}

impl RuleSet {
    /// The name of a concept that there is not, else the rules.
    pub fn read(word: RuleWord, find: &dyn Fn(&str) -> Option<ConceptId>) -> Result<Self, String> {
        let verdict = |word: &str| match word {
            "eigen" => Ok(Verdict::Own),
            "geen" => Ok(Verdict::Nothing),
            "vraag" => Ok(Verdict::Ask),
            id => find(id).map(Verdict::Concept).ok_or_else(|| id.to_owned()),
        };
        let samples = |words: &[String]| words.iter().map(|it| Sample::read(it)).collect();
        let concepts = word
            .concepten
            .iter()
            .map(|id| find(id).ok_or_else(|| id.clone()))
            .collect::<Result<_, _>>()?;
        let rules = word
            .regels
            .iter()
            .map(|rule| {
                Ok(Rule {
                    before: samples(&rule.voor),
                    behind: samples(&rule.na),
                    beside: samples(&rule.bij),
                    without: samples(&rule.zonder),
                    first: rule.begin,
                    last: rule.eind,
                    question: rule.vraagzin,
                    verdict: verdict(&rule.dan)?,
                })
            })
            .collect::<Result<_, String>>()?;
        Ok(Self {
            concepts,
            rules,
            otherwise: verdict(&word.anders)?,
        })
    }
}
