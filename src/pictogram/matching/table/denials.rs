//! Words that deny without "niet", as `denials.toml` gives them.

use serde::{Deserialize, Serialize};

use super::Map;
use crate::toml_reader::read_data;

/// What the words deny.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Denied {
    /// What is named behind them.
    #[serde(rename = "erachter")]
    Behind,
    /// What their clause is about.
    #[serde(rename = "ervoor")]
    Before,
    /// What the "om" behind them leads to; without "om" they say nothing.
    #[serde(rename = "om")]
    Purpose,
    /// Nothing for certain.
    #[serde(rename = "niets")]
    Nothing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DenialFile {
    ontkenning: Vec<DenialEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DenialEntry {
    woorden: Vec<String>,
    ontkent: Denied,
    /// With one of these in the sentence they deny nothing.
    #[serde(default)]
    behalve: Vec<Box<str>>,
    /// A sentence and its labels; the tests read it.
    #[serde(rename = "bewijs")]
    _proof: (String, String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// Words beside each other; between the groups stands anything.
    pub groups: Vec<Vec<Box<str>>>,
    pub denied: Denied,
    pub except: Vec<Box<str>>,
}

/// The words of `denials.toml`, by their first word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Quiet {
    pub by_first: Map<Vec<Words>>,
}

impl Quiet {
    /// # Errors
    /// What is wrong in the file.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: DenialFile = read_data(text)?;
        let mut by_first: Map<Vec<Words>> = Map::default();
        for entry in file.ontkenning {
            for words in entry.woorden {
                let groups: Vec<Vec<Box<str>>> = words
                    .split(" … ")
                    .map(|group| group.split_whitespace().map(Box::from).collect())
                    .collect();
                let first = groups.first().and_then(|it| it.first());
                let first = first.ok_or("words without a word")?.clone();
                by_first.entry(first).or_default().push(Words {
                    groups,
                    denied: entry.ontkent,
                    except: entry.behalve.clone(),
                });
            }
        }
        for list in by_first.values_mut() {
            list.sort_by_key(|it| std::cmp::Reverse(it.groups.iter().map(Vec::len).sum::<usize>()));
        }
        Ok(Self { by_first })
    }
}
