//! The easy words with their forms: `locales/nl/words/easy.toml`.
//!
//! The list has lemmas; regular plurals, verb forms and forms on -e are made here by the rules of Dutch spelling, and
//! what is irregular stands in the list.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

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
                let forms = verb.vormen.unwrap_or_else(|| conjugated(&verb.w));
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
            .unwrap_or_else(|| conjugated(&base));
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

/// The groups of vowels that sound as one.
const GROUPS: [&str; 17] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei",
    "au", "ou",
];

fn is_vowel(letter: char) -> bool {
    "aeiouyéèëïöü".contains(letter)
}

fn groups(word: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let length = GROUPS
            .iter()
            .find(|it| rest.starts_with(**it))
            .map(|it| it.len())
            .or_else(|| is_vowel(first).then_some(first.len_utf8()));
        match length {
            Some(length) => {
                found.push(&rest[..length]);
                rest = &rest[length..];
            }
            None => rest = &rest[first.len_utf8()..],
        }
    }
    found
}

fn last_is_weak(word: &str) -> bool {
    let groups = groups(word);
    groups.len() >= 2 && groups.last() == Some(&"e")
}

fn voiced(letter: char) -> char {
    match letter {
        'f' => 'v',
        's' => 'z',
        other => other,
    }
}

/// The word as it stands before -e or -en: *bom-*, *katt-*, *briev-*.
fn open(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    let Some(last) = letters.last().copied().filter(|_| count >= 2) else {
        return word.to_owned();
    };
    let stem: String = letters[..count - 1].iter().collect();
    let before_last = letters[count - 2];
    let double = ["aa", "ee", "oo", "uu"].iter().any(|it| stem.ends_with(it));
    let third = count.checked_sub(4).map(|it| letters[it]);
    if double && "bcdfgklmnprstvz".contains(last) && !third.is_some_and(|it| "aeou".contains(it)) {
        let stem: String = letters[..count - 2].iter().collect();
        return format!("{stem}{}", voiced(last));
    }
    let two = ["ie", "oe", "eu", "ui", "ij", "ei", "au", "ou"]
        .iter()
        .any(|it| stem.ends_with(it));
    if two && matches!(last, 'f' | 's') {
        return format!("{stem}{}", voiced(last));
    }
    if last == 'f' && matches!(before_last, 'l' | 'r') {
        return format!("{stem}v");
    }
    let long = GROUPS.iter().any(|it| stem.ends_with(it));
    let single = "aeiou".contains(before_last) && !long && !third_vowel(&letters);
    if single && "bdfgklmnprst".contains(last) {
        return format!("{word}{last}");
    }
    word.to_owned()
}

fn third_vowel(letters: &[char]) -> bool {
    letters.len() >= 3 && "aeiou".contains(letters[letters.len() - 3])
}

fn plural(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("heid") {
        return format!("{stem}heden");
    }
    let ends = |endings: &[&str]| endings.iter().any(|it| word.ends_with(it));
    let before_last = word.chars().rev().nth(1);
    if ends(&["ee"]) {
        return format!("{word}ën");
    }
    if ends(&["eau", "é", "ie"]) {
        return format!("{word}s");
    }
    if ends(&["ij", "ei", "ui", "aai", "ooi", "oei", "ou", "uw"]) {
        return format!("{word}en");
    }
    if ends(&["y"]) {
        let mark = if before_last.is_some_and(|it| "aeou".contains(it)) {
            ""
        } else {
            "'"
        };
        return format!("{word}{mark}s");
    }
    if ends(&["a", "i", "o", "u"]) {
        return format!("{word}'s");
    }
    if ends(&["oe"]) {
        return format!("{word}en");
    }
    if ends(&["e"]) || (ends(&["el", "em", "en", "er", "erd"]) && last_is_weak(word)) {
        return format!("{word}s");
    }
    if ends(&["nnik", "vik", "rik", "llik", "zik", "dik", "wik"]) && groups(word).len() >= 2 {
        return format!("{word}en");
    }
    format!("{}en", open(word))
}

fn without_prefix(stem: &str) -> &str {
    ["be", "her", "ont", "ver", "ge"]
        .iter()
        .find_map(|it| {
            stem.strip_prefix(it)
                .filter(|rest| rest.len() >= 3 && !groups(rest).is_empty())
        })
        .unwrap_or(stem)
}

/// A regular verb: I, he, past, past of more, participle.
fn conjugated(verb: &str) -> Vec<String> {
    let bare = verb.strip_suffix("en").unwrap_or(verb);
    let letters: Vec<char> = bare.chars().collect();
    let count = letters.len();
    let last = letters.last().copied().unwrap_or_default();
    let mut stem = bare.to_owned();
    if count >= 2 && letters[count - 2] == last && "bdfgklmnprst".contains(last) {
        stem.pop();
    } else if count >= 2 {
        let vowel = letters[count - 2];
        let single = "aeou".contains(vowel)
            && !count
                .checked_sub(3)
                .is_some_and(|it| "aeiou".contains(letters[it]))
            && "bdfgklmnprstvzc".contains(last);
        let weak = vowel == 'e' && "lmnr".contains(last) && groups(without_prefix(bare)).len() >= 2;
        if single && !weak {
            stem = format!(
                "{}{vowel}{vowel}{last}",
                letters[..count - 2].iter().collect::<String>()
            );
        }
    }
    if let Some(rest) = stem.strip_suffix('v') {
        stem = format!("{rest}f");
    } else if let Some(rest) = stem.strip_suffix('z') {
        stem = format!("{rest}s");
    }
    let unvoiced = "tkfspx".contains(last) || bare.ends_with("ch");
    let ending = if unvoiced { 't' } else { 'd' };
    let he = if stem.ends_with('t') {
        stem.clone()
    } else {
        format!("{stem}t")
    };
    let participle = if stem.ends_with(ending) {
        stem.clone()
    } else {
        format!("{stem}{ending}")
    };
    let prefixed = ["be", "ge", "her", "ont", "ver"]
        .iter()
        .any(|it| verb.starts_with(it))
        && groups(verb).len() >= 3;
    let participle = match participle.chars().next() {
        _ if prefixed => participle,
        Some('e') => format!("geë{}", &participle[1..]),
        Some('i') if !participle.starts_with("ij") => format!("geï{}", &participle[1..]),
        _ => format!("ge{participle}"),
    };
    vec![
        stem.clone(),
        he,
        format!("{stem}{ending}e"),
        format!("{stem}{ending}en"),
        participle,
    ]
}

fn form_on_e(word: &str) -> String {
    let groups = groups(word);
    let many = groups.len() >= 2;
    if many && (word.ends_with(['e', 'a', 'o', 'i']) || word.ends_with("en") && last_is_weak(word))
    {
        return word.to_owned();
    }
    let weak = (word.ends_with("el") || word.ends_with("er")) && last_is_weak(word);
    if weak || many && (word.ends_with("ig") || word.ends_with("lijk")) {
        return format!("{word}e");
    }
    format!("{}e", open(word))
}

fn degrees(word: &str, e: &str) -> [String; 4] {
    let more = if word.ends_with('r') {
        format!("{word}der")
    } else if e == word && word.ends_with("en") {
        format!("{word}er")
    } else {
        format!("{e}r")
    };
    let most = if word.ends_with("st") {
        word.to_owned()
    } else if word.ends_with('s') {
        format!("{word}t")
    } else {
        format!("{word}st")
    };
    [format!("{more}e"), more, format!("{most}e"), most]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_follows_the_sound() {
        for (word, more) in [
            ("boom", "bomen"),
            ("kat", "katten"),
            ("brief", "brieven"),
            ("huis", "huizen"),
            ("wolf", "wolven"),
            ("hond", "honden"),
            ("tafel", "tafels"),
            ("foto", "foto's"),
            ("baby", "baby's"),
            ("zee", "zeeën"),
            ("kaas", "kazen"),
            ("moeilijkheid", "moeilijkheden"),
            ("bloem", "bloemen"),
            ("vrouw", "vrouwen"),
        ] {
            assert_eq!(plural(word), more);
        }
        assert_eq!(
            conjugated("werken"),
            ["werk", "werkt", "werkte", "werkten", "gewerkt"]
        );
        assert_eq!(
            conjugated("maken"),
            ["maak", "maakt", "maakte", "maakten", "gemaakt"]
        );
        assert_eq!(
            conjugated("verhuizen"),
            ["verhuis", "verhuist", "verhuisde", "verhuisden", "verhuisd"]
        );
        assert_eq!(
            conjugated("wandelen"),
            ["wandel", "wandelt", "wandelde", "wandelden", "gewandeld"]
        );
        assert_eq!(
            conjugated("praten"),
            ["praat", "praat", "praatte", "praatten", "gepraat"]
        );
        assert_eq!(form_on_e("groot"), "grote");
        assert_eq!(form_on_e("aardig"), "aardige");
        assert_eq!(
            degrees("groot", "grote"),
            ["grotere", "groter", "grootste", "grootst"]
        );
    }
}
