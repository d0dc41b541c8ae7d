//! An organisation's own profile: a whole one, or a small one that says what it changes of another.
//!
//! The small one is laid over the data of its basis, so that it can change everything that is data and nothing that is
//! code. What guards the client (`vast` in the data) stays on, and stays as strict as it was.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Domain, Profile, Rule, Scale};
use crate::diagnostic::Severity;
use crate::toml_reader::{Located, read_data};

/// What an own profile may build on and refer to.
pub struct Known<'a> {
    /// The data files of the profiles of the program, by id.
    pub bases: &'a BTreeMap<String, &'a str>,
    pub pictogram: &'a dyn Fn(&str) -> bool,
    pub message: &'a dyn Fn(&str) -> bool,
}

/// What is wrong in a file, and on which line where that is known.
#[derive(Debug, PartialEq)]
pub struct Fault {
    pub line: Option<usize>,
    pub kind: FaultKind,
}

#[derive(Debug, PartialEq)]
pub enum FaultKind {
    /// The parser's own words.
    Broken(String),
    Unknown {
        what: &'static str,
        value: String,
        choices: Vec<String>,
    },
    Missing {
        what: &'static str,
        missing: Vec<String>,
    },
    /// A code that stands for several demands.
    Which { rule: String, choices: Vec<String> },
    /// Guards the client.
    Locked(String),
}

type Entry = BTreeMap<String, Located<Value>>;

/// What a small profile may say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Small {
    basis: Located<String>,
    #[serde(default)]
    naam: Option<Located<Value>>,
    #[serde(default)]
    volgorde: BTreeMap<String, Located<Vec<String>>>,
    /// Which pieces of life, in which order.
    #[serde(default)]
    stukken: Option<Located<Vec<String>>>,
    #[serde(default)]
    domeinen: Vec<Entry>,
    #[serde(default)]
    meetlatten: Vec<Entry>,
    #[serde(default)]
    regels: Vec<Entry>,
}

/// The word that switches a rule off.
const OFF: &str = "uit";
const DOMAIN_KEYS: [&str; 4] = ["naam", "vaknaam", "picto", "kleur"];
const SCALE_KEYS: [&str; 4] = ["naam", "laagste", "hoogste", "stappen"];
const LOCALES: [&str; 3] = ["nl", "nl-simpel", "en"];

/// Reads the profile of an organisation; `id` is the name of its file.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(id: &str, text: &str, known: &Known) -> Result<Profile, Vec<Fault>> {
    let tree: Value = read_data(text).map_err(|cause| vec![unreadable(&cause)])?;
    let mut reader = Reader {
        text,
        known,
        faults: Vec::new(),
    };
    // Without either nothing can be said of the rest.
    if tree.get("basis").is_none() && tree.get("id").is_none() {
        let missing = vec!["basis".to_owned()];
        let what = "profiel";
        reader.push(None, FaultKind::Missing { what, missing });
        return Err(reader.faults);
    }
    let profile = if tree.get("basis").is_some() {
        reader.small(id)
    } else {
        reader.whole(id, &tree)
    };
    match profile {
        Some(profile) if reader.faults.is_empty() => Ok(profile),
        _ => Err(reader.faults),
    }
}

struct Reader<'a> {
    text: &'a str,
    known: &'a Known<'a>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn push(&mut self, line: Option<usize>, kind: FaultKind) {
        let fault = Fault { line, kind };
        // A code may stand for several guards; it is said once.
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn line<T>(&self, it: &Located<T>) -> Option<usize> {
        let before = self.text.get(..it.span().start)?;
        Some(before.matches('\n').count() + 1)
    }

    fn unknown(
        &mut self,
        line: Option<usize>,
        what: &'static str,
        value: &str,
        choices: impl IntoIterator<Item = impl Into<String>>,
    ) {
        let choices = choices.into_iter().map(Into::into).collect();
        let value = value.to_owned();
        self.push(
            line,
            FaultKind::Unknown {
                what,
                value,
                choices,
            },
        );
    }

    fn whole(&mut self, id: &str, tree: &Value) -> Option<Profile> {
        if tree.get("id").and_then(Value::as_str) != Some(id) {
            let value = tree.get("id").and_then(Value::as_str).unwrap_or_default();
            self.unknown(None, "id", value, [id]);
        }
        for (soort, severity) in self.guards(id) {
            let kept = rules(tree).any(|it| demand(it) == soort && strictness(it) >= severity);
            if !kept {
                self.push(None, FaultKind::Locked(soort));
            }
        }
        match Profile::parse(id, self.text) {
            Ok(profile) => {
                self.names(&profile);
                Some(profile)
            }
            Err(error) => {
                self.faults.push(unreadable(&error.cause));
                None
            }
        }
    }

    /// The demands that a whole profile may not leave out: those that every profile of the program locks, and those of the
    /// one whose name it takes.
    fn guards(&self, id: &str) -> Vec<(String, Severity)> {
        let locked = |text: &str| -> Vec<(String, Severity)> {
            let tree: Value = read_data(text).unwrap_or_default();
            rules(&tree)
                .filter(|it| is_locked(it))
                .map(|it| (demand(it).to_owned(), strictness(it)))
                .collect()
        };
        let all: Vec<_> = self.known.bases.values().map(|it| locked(it)).collect();
        let own = self.known.bases.get(id).map(|it| locked(it));
        let mut guards = own.unwrap_or_default();
        for guard in all.first().into_iter().flatten() {
            let everywhere = all.iter().all(|it| it.iter().any(|it| it.0 == guard.0));
            if everywhere && !guards.iter().any(|it| it.0 == guard.0) {
                guards.push(guard.clone());
            }
        }
        guards
    }

    fn small(&mut self, id: &str) -> Option<Profile> {
        let small: Small = match read_data(self.text) {
            Ok(small) => small,
            Err(cause) => {
                self.faults.push(unreadable(&cause));
                return None;
            }
        };
        let basis = small.basis.get_ref().as_str();
        // A plan of that name is of that system; another basis would change it behind its back.
        let takes_name = self.known.bases.contains_key(id) && id != basis;
        let Some(text) = self.known.bases.get(basis).filter(|_| !takes_name) else {
            let line = self.line(&small.basis);
            match takes_name {
                true => self.unknown(line, "basis", basis, [id]),
                false => self.unknown(line, "basis", basis, self.known.bases.keys().cloned()),
            }
            return None;
        };
        let mut tree: Value = read_data(text).ok()?;
        tree["id"] = json!(id);
        if let Some(name) = &small.naam {
            let line = self.line(name);
            let mut names = tree["naam"].clone();
            self.localise(line, &mut names, name.get_ref());
            tree["naam"] = names;
        }
        self.order(&mut tree, &small.volgorde);
        self.entries::<Domain>(&mut tree, "domeinen", &small.domeinen, &DOMAIN_KEYS);
        self.entries::<Scale>(&mut tree, "meetlatten", &small.meetlatten, &SCALE_KEYS);
        self.pieces(&mut tree, small.stukken.as_ref());
        let off = self.rules(&mut tree, &small.regels);
        if !self.faults.is_empty() {
            return None;
        }
        let mut profile: Profile = match serde_json::from_value(tree) {
            Ok(profile) => profile,
            Err(error) => {
                self.push(None, FaultKind::Broken(error.to_string()));
                return None;
            }
        };
        if let Err(error) = profile.check(id) {
            self.push(None, FaultKind::Broken(error.cause));
        }
        profile.switched_off = off;
        self.names(&profile);
        Some(profile)
    }

    /// A name as one word for all languages, or per language.
    fn localise(&mut self, line: Option<usize>, names: &mut Value, given: &Value) {
        match given {
            Value::String(name) => *names = json!({ "nl": name }),
            Value::Object(given) => {
                for (locale, name) in given {
                    if !LOCALES.contains(&locale.as_str()) {
                        self.unknown(line, "taal", locale, LOCALES);
                    }
                    names[locale] = name.clone();
                }
            }
            other => *names = other.clone(),
        }
    }

    /// The same parts in another order; a part that is not there any more is a page that somebody misses.
    fn order(&mut self, tree: &mut Value, given: &BTreeMap<String, Located<Vec<String>>>) {
        for (reader, parts) in given {
            let line = self.line(parts);
            let readers = ["client", "naaste", "team"];
            if !readers.contains(&reader.as_str()) {
                self.unknown(line, "lezer", reader, readers);
                continue;
            }
            let own: Vec<String> =
                serde_json::from_value(tree["volgorde"][reader].clone()).unwrap_or_default();
            let parts = parts.get_ref();
            for part in parts.iter().filter(|it| !own.contains(it)) {
                self.unknown(line, "onderdeel", part, own.clone());
            }
            let missing: Vec<String> = own
                .iter()
                .filter(|it| !parts.contains(it))
                .cloned()
                .collect();
            if !missing.is_empty() {
                let what = "volgorde";
                self.push(line, FaultKind::Missing { what, missing });
            }
            tree["volgorde"][reader] = json!(parts);
        }
    }

    /// Entries of a list by their id: what is there is changed, what is new is added.
    fn entries<T: for<'de> Deserialize<'de>>(
        &mut self,
        tree: &mut Value,
        list: &'static str,
        given: &[Entry],
        keys: &[&str],
    ) {
        if given.is_empty() {
            return;
        }
        let mut all = match tree.get(list) {
            Some(Value::Array(all)) => all.clone(),
            _ => Vec::new(),
        };
        for entry in given {
            let line = entry.values().filter_map(|it| self.line(it)).min();
            let Some(id) = entry.get("id").and_then(|it| it.get_ref().as_str()) else {
                let missing = vec!["id".to_owned()];
                self.push(
                    line,
                    FaultKind::Missing {
                        what: list,
                        missing,
                    },
                );
                continue;
            };
            let at = all.iter().position(|it| it["id"] == id);
            let mut value = at.map_or_else(|| json!({ "id": id }), |at| all[at].clone());
            for (key, given) in entry.iter().filter(|(key, _)| *key != "id") {
                let line = self.line(given);
                if !keys.contains(&key.as_str()) {
                    self.unknown(line, "sleutel", key, keys.iter().copied());
                } else if key == "naam" && list == "domeinen" {
                    let mut names = value["naam"].clone();
                    self.localise(line, &mut names, given.get_ref());
                    value["naam"] = names;
                } else if key == "stappen" {
                    value[key] = steps(given.get_ref());
                } else {
                    value[key] = given.get_ref().clone();
                }
            }
            let missing: Vec<String> = keys
                .iter()
                .filter(|it| value.get(**it).is_none())
                .map(|it| (*it).to_owned())
                .collect();
            if !missing.is_empty() {
                self.push(
                    line,
                    FaultKind::Missing {
                        what: list,
                        missing,
                    },
                );
                continue;
            }
            if let Err(error) = T::deserialize(value.clone()) {
                self.push(line, FaultKind::Broken(error.to_string()));
                continue;
            }
            match at {
                Some(at) => all[at] = value,
                None => all.push(value),
            }
        }
        tree[list] = Value::Array(all);
    }

    fn pieces(&mut self, tree: &mut Value, given: Option<&Located<Vec<String>>>) {
        let Some(given) = given else { return };
        let line = self.line(given);
        let all = tree["domeinen"].as_array().cloned().unwrap_or_default();
        let ids = |it: &Value| it["id"].as_str().unwrap_or_default().to_owned();
        let mut kept = Vec::new();
        for id in given.get_ref() {
            match all.iter().find(|it| it["id"] == id.as_str()) {
                Some(domain) => kept.push(domain.clone()),
                None => self.unknown(line, "stuk", id, all.iter().map(ids)),
            }
        }
        tree["domeinen"] = Value::Array(kept);
    }

    /// Changes rules, and says which were switched off.
    fn rules(&mut self, tree: &mut Value, given: &[Entry]) -> Vec<String> {
        let mut all = tree["regels"].as_array().cloned().unwrap_or_default();
        let mut off = Vec::new();
        for entry in given {
            let line = entry.values().filter_map(|it| self.line(it)).min();
            let text = |key: &str| entry.get(key).and_then(|it| it.get_ref().as_str());
            let Some(code) = text("code") else {
                let missing = vec!["code".to_owned()];
                let what = "regels";
                self.push(line, FaultKind::Missing { what, missing });
                continue;
            };
            let of_code: Vec<usize> = (0..all.len())
                .filter(|at| all[*at]["code"] == code)
                .collect();
            if of_code.is_empty() {
                let mut codes: Vec<_> = all.iter().filter_map(|it| it["code"].as_str()).collect();
                codes.dedup();
                let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
                self.unknown(line, "regel", code, codes);
                continue;
            }
            let meant: Vec<usize> = of_code
                .iter()
                .copied()
                .filter(|at| text("soort").is_none_or(|it| demand(&all[*at]) == it))
                .filter(|at| text("nu").is_none_or(|it| all[*at]["ernst"] == it))
                .collect();
            let changes: Vec<(&String, &Located<Value>)> = entry
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "code" | "soort" | "nu"))
                .collect();
            let all_off = text("ernst") == Some(OFF) && changes.len() == 1;
            // A guard is a guard, whichever of its rules was meant.
            let guards = meant.len() > 1 && meant.iter().all(|at| is_locked(&all[*at]));
            if guards {
                self.push(line, FaultKind::Locked(code.to_owned()));
                continue;
            }
            if meant.is_empty() || (meant.len() > 1 && !all_off) {
                let choices = of_code.iter().map(|at| {
                    let rule = &all[*at];
                    let severity = rule["ernst"].as_str().unwrap_or_default();
                    format!("soort = \"{}\", nu = \"{severity}\"", demand(rule))
                });
                let choices = choices.collect();
                let rule = code.to_owned();
                self.push(line, FaultKind::Which { rule, choices });
                continue;
            }
            for at in &meant {
                self.change(&mut all[*at], &changes, code);
            }
            if text("ernst") == Some(OFF) {
                // With a part of the code still on, the part is named.
                let name = match meant.len() == of_code.len() {
                    true => code.to_owned(),
                    false => format!("{code} ({})", demand(&all[meant[0]])),
                };
                off.push(name);
            }
        }
        all.retain(|it| it["ernst"] != OFF);
        tree["regels"] = Value::Array(all);
        off
    }

    fn change(&mut self, rule: &mut Value, changes: &[(&String, &Located<Value>)], code: &str) {
        for (key, given) in changes {
            let line = self.line(given);
            let value = given.get_ref();
            if key.as_str() == "ernst" {
                let word = value.as_str().unwrap_or_default();
                let severity = severity(word);
                if severity.is_none() && word != OFF {
                    let words = ["fout", "let-op", "tip", OFF];
                    self.unknown(line, "ernst", word, words);
                } else if is_locked(rule) && severity < Some(strictness(rule)) {
                    self.push(line, FaultKind::Locked(code.to_owned()));
                } else {
                    rule["ernst"] = value.clone();
                }
                continue;
            }
            let keys: Vec<String> = match &rule["eis"] {
                Value::Object(demand) => {
                    demand.keys().filter(|it| *it != "soort").cloned().collect()
                }
                _ => Vec::new(),
            };
            if !keys.contains(key) {
                let own = ["ernst".to_owned()].into_iter().chain(keys);
                self.unknown(line, "sleutel", key, own);
            } else if is_locked(rule) {
                self.push(line, FaultKind::Locked(code.to_owned()));
            } else if rule["eis"][key.as_str()].is_number() && !value.is_u64() {
                let written = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                let now = rule["eis"][key.as_str()].to_string();
                self.unknown(line, "getal", &written, [now]);
            } else {
                let before = std::mem::replace(&mut rule["eis"][key.as_str()], value.clone());
                if rule["ernst"] != OFF
                    && let Err(error) = Rule::deserialize(rule.clone())
                {
                    rule["eis"][key.as_str()] = before;
                    self.push(line, FaultKind::Broken(error.to_string()));
                }
            }
        }
    }

    /// Pictures, colours and titles that a profile names in other data.
    fn names(&mut self, profile: &Profile) {
        let mut colours: Vec<String> = Vec::new();
        for text in self.known.bases.values() {
            let tree: Value = read_data(text).unwrap_or_default();
            let domains = tree["domeinen"].as_array().cloned().unwrap_or_default();
            colours.extend(
                domains
                    .iter()
                    .filter_map(|it| it["kleur"].as_str())
                    .map(str::to_owned),
            );
        }
        colours.sort();
        colours.dedup();
        for domain in &profile.domains {
            if !(self.known.pictogram)(&domain.pictogram) {
                let line = self.line_of(&domain.pictogram);
                self.unknown(line, "picto", &domain.pictogram, Vec::<String>::new());
            }
            if !colours.contains(&domain.colour) {
                let line = self.line_of(&domain.colour);
                self.unknown(line, "kleur", &domain.colour, colours.clone());
            }
        }
        for section in &profile.sections {
            if !(self.known.message)(&section.title) {
                let line = self.line_of(&section.title);
                self.unknown(line, "titel", &section.title, Vec::<String>::new());
            }
        }
    }

    /// Where a word stands between quotation marks, if it does.
    fn line_of(&self, word: &str) -> Option<usize> {
        let at = self.text.find(&format!("\"{word}\""))?;
        Some(self.text[..at].matches('\n').count() + 1)
    }
}

fn rules(tree: &Value) -> impl Iterator<Item = &Value> {
    tree["regels"].as_array().into_iter().flatten()
}

fn demand(rule: &Value) -> &str {
    rule["eis"]["soort"].as_str().unwrap_or_default()
}

fn is_locked(rule: &Value) -> bool {
    rule["vast"] == true
}

fn severity(word: &str) -> Option<Severity> {
    Severity::deserialize(Value::from(word)).ok()
}

fn strictness(rule: &Value) -> Severity {
    severity(rule["ernst"].as_str().unwrap_or_default()).unwrap_or(Severity::Tip)
}

/// A step may be one word for all languages.
fn steps(given: &Value) -> Value {
    match given {
        Value::Array(steps) => steps
            .iter()
            .map(|it| match it {
                Value::String(word) => json!({ "nl": word }),
                other => other.clone(),
            })
            .collect(),
        other => other.clone(),
    }
}

/// The parser's message as a fault: its line, and an unknown key by name.
fn unreadable(cause: &str) -> Fault {
    let line = cause
        .split_once("at line ")
        .and_then(|(_, rest)| rest.split(',').next()?.parse().ok());
    let said = cause.lines().next_back().unwrap_or(cause);
    let quoted: Vec<String> = said
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    let kind = match quoted.split_first() {
        Some((key, known)) if said.starts_with("unknown field") => FaultKind::Unknown {
            what: "sleutel",
            value: key.clone(),
            choices: known.to_vec(),
        },
        Some((key, _)) if said.starts_with("missing field") => FaultKind::Missing {
            what: "profiel",
            missing: vec![key.clone()],
        },
        _ => FaultKind::Broken(said.to_owned()),
    };
    Fault { line, kind }
}

#[cfg(test)]
mod tests;
