//! The easy words with their forms: `locales/nl/words/easy.toml`.
//!
//! The list has lemmas; regular plurals, verb forms and forms on -e are made here by the rules of Dutch spelling, and
//! what is irregular stands in the list.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::inflection::{conjugated, degrees, form_on_e, plural};

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Item {
    Plain(String),
    Odd(Odd),
}

/// A word with what is not regular about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Odd {
    w: String,
    /// Its plural.
    #[serde(default)]
    mv: Option<String>,
    /// All forms of a verb but the infinitive.
    #[serde(default)]
    vormen: Option<Vec<String>>,
    /// The particle of a verb in two parts.
    #[serde(default)]
    scheidbaar: Option<String>,
    /// The form on -e; empty when there is none.
    #[serde(default)]
    e: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    #[serde(rename = "zn")]
    nouns: Vec<Item>,
    #[serde(rename = "zn_zonder_mv")]
    nouns_without_plural: Vec<Item>,
    #[serde(rename = "ww")]
    verbs: Vec<Item>,
    #[serde(rename = "bn")]
    adjectives: Vec<Item>,
    #[serde(rename = "bn_vast")]
    fixed_adjectives: Vec<Item>,
    #[serde(rename = "overig")]
    others: Vec<Item>,
}

/// All forms, and what the rules want to know of them.
#[derive(Debug, Default)]
pub struct Easy {
    pub words: HashSet<String>,
    pub lemmas: usize,
    /// Plurals on -en, which look like verbs.
    pub plurals: HashSet<String>,
    pub infinitives: HashSet<String>,
}

impl Item {
    fn odd(self) -> Odd {
        match self {
            Self::Odd(odd) => odd,
            Self::Plain(w) => Odd {
                w,
                mv: None,
                vormen: None,
                scheidbaar: None,
                e: None,
            },
        }
    }
}

impl File {
    pub fn forms(self) -> Easy {
        let mut easy = Easy::default();
        let lists = [
            &self.nouns,
            &self.nouns_without_plural,
            &self.verbs,
            &self.adjectives,
            &self.fixed_adjectives,
            &self.others,
        ];
        easy.lemmas = lists.iter().map(|it| it.len()).sum();
        for noun in self.nouns {
            let noun = noun.odd();
            let plural = noun.mv.unwrap_or_else(|| plural(&noun.w));
            if plural.ends_with("en") {
                easy.plurals.insert(plural.clone());
            }
            easy.words.extend([noun.w, plural]);
        }
        verbs(self.verbs, &mut easy);
        for adjective in self.adjectives {
            let adjective = adjective.odd();
            let e = adjective.e.unwrap_or_else(|| form_on_e(&adjective.w));
            easy.words.extend(degrees(&adjective.w, &e));
            easy.words.extend([adjective.w, e]);
        }
        for adjective in self.fixed_adjectives {
            let adjective = adjective.odd();
            let e = adjective.e.unwrap_or_else(|| form_on_e(&adjective.w));
            easy.words
                .extend([adjective.w, e].into_iter().filter(|it| !it.is_empty()));
        }
        let rest = self.nouns_without_plural.into_iter().chain(self.others);
        easy.words.extend(rest.map(|it| it.odd().w.to_lowercase()));
        easy
    }
}

fn verbs(items: Vec<Item>, easy: &mut Easy) {
    let mut known: HashMap<String, Vec<String>> = HashMap::new();
    let mut in_two = Vec::new();
    for item in items {
        let verb = item.odd();
        match verb.scheidbaar {
            Some(particle) => in_two.push((particle, verb.w, verb.vormen)),
            None => {
                let forms = verb.vormen.unwrap_or_else(|| conjugated(&verb.w, false));
                known.insert(verb.w, forms);
            }
        }
    }
    for (particle, verb, forms) in in_two {
        let base = verb
            .strip_prefix(&particle)
            .unwrap_or(&verb)
            .trim_start_matches('-')
            .to_owned();
        let forms = forms
            .or_else(|| known.get(&base).cloned())
            .unwrap_or_else(|| conjugated(&base, false));
        let together = |form: &str| {
            let hyphen = particle.ends_with('e') && form.starts_with('e');
            format!("{particle}{}{form}", if hyphen { "-" } else { "" })
        };
        for form in &forms {
            easy.words.insert(together(form));
            // The participle does not stand apart.
            if Some(form) != forms.last() {
                easy.words.insert(form.clone());
            }
        }
        easy.infinitives.insert(verb.clone());
        easy.words.extend([verb, base, particle]);
    }
    for (verb, forms) in known {
        easy.words.extend(forms);
        easy.infinitives.insert(verb.clone());
        easy.words.insert(verb);
    }
}
