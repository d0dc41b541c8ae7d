//! What the rules know about Dutch words: closed classes here, longer lists as data.

use std::collections::HashSet;

use serde::Deserialize;

use super::lexicon::QuickMap;
use super::token::Token;
use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;

/// `locales/nl/words/grammar.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// Shaped like a participle, and an adjective: *word ik verliefd*.
    #[serde(rename = "lijkt_deelwoord")]
    like_participles: HashSet<String>,
    /// Participles on -en of verbs that take no *ge*.
    #[serde(rename = "sterk_zonder_ge")]
    strong: HashSet<String>,
    /// Participles after *is* and *zijn* that hide who did it.
    #[serde(rename = "na_zijn")]
    pub settled: HashSet<String>,
    /// Nouns on -ing, -atie and -heid that are a thing, a person or a place.
    #[serde(rename = "dingen")]
    pub things: HashSet<String>,
    /// Neuter nouns that look like a verb: *het eten van mijn moeder*.
    #[serde(rename = "het_woorden")]
    pub neuter: HashSet<String>,
    /// Adjectives behind *het*: *ik vind het fijn dat …*
    #[serde(rename = "na_het")]
    pub judgements: HashSet<String>,
    /// Nouns on -en, which look like verbs at the end of a sentence.
    #[serde(rename = "meervouden")]
    pub plurals: HashSet<String>,
    /// Capitals that everybody says: tv, wc.
    #[serde(rename = "hoofdletters_goed")]
    pub known_capitals: HashSet<String>,
}

/// `locales/nl/words/separable.toml`: verbs in two parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeparableFile {
    #[serde(rename = "ww")]
    verbs: Vec<Verb>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Verb {
    #[serde(rename = "deel")]
    particle: String,
    #[serde(rename = "werkwoord")]
    infinitive: String,
    /// As they stand apart from the particle.
    #[serde(rename = "vormen")]
    forms: Vec<String>,
    #[serde(rename = "deelwoord")]
    participle: String,
}

/// Which particles belong to a form of a verb.
pub type Separable = QuickMap<String, Vec<String>>;

impl Grammar {
    /// # Errors
    /// When the file is missing or holds something else.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        let file = "locales/nl/words/grammar.toml";
        read_data(resources.text(file)?).map_err(|cause| DataError::new(file, cause))
    }

    /// Is this the participle of a verb, and not a noun or an adjective that looks like one?
    pub fn is_participle(&self, word: &str) -> bool {
        !self.like_participles.contains(word) && self.has_shape_of_participle(word)
    }

    /// As [`Self::is_participle`], also for words that are mostly adjectives: beside *door* they are not.
    pub fn has_shape_of_participle(&self, word: &str) -> bool {
        if word.len() < 5 {
            return false;
        }
        if self.strong.contains(word) {
            return true;
        }
        let ends = word.ends_with(['d', 't']) || word.ends_with("en") || word.ends_with("aan");
        if !ends {
            return false;
        }
        let weak = word.ends_with(['d', 't']);
        let with_ge = |rest: &str| {
            rest.strip_prefix("ge")
                .is_some_and(|it| it.chars().count() >= 3 && it.chars().any(is_vowel))
        };
        let without_ge = |rest: &str| {
            weak && ["be", "ver", "ont", "her", "erk"].iter().any(|it| {
                rest.strip_prefix(it)
                    .is_some_and(|rest| rest.len() >= 3 && rest.chars().any(is_vowel))
            })
        };
        with_ge(word)
            || without_ge(word)
            || PARTICLES.iter().any(|particle| {
                word.strip_prefix(particle).is_some_and(|rest| {
                    let rest = rest.trim_start_matches('-');
                    with_ge(rest) || (without_ge(rest) && *particle != "in")
                })
            })
    }

    /// Can this be an infinitive at the end of a sentence?
    pub fn is_infinitive(&self, word: &str) -> bool {
        (word.ends_with("en") && word.len() >= 4
            || matches!(word, "gaan" | "staan" | "doen" | "zien" | "slaan" | "zijn"))
            && !self.plurals.contains(word)
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ë' | 'ï' | 'é' | 'ö' | 'ü'
    )
}

/// The table of verbs in two parts; their participles go to the grammar.
///
/// # Errors
/// When the file is missing or holds something else.
pub fn load_separable(
    resources: &Resources,
    grammar: &mut Grammar,
) -> Result<Separable, DataError> {
    let name = "locales/nl/words/separable.toml";
    let file: SeparableFile =
        read_data(resources.text(name)?).map_err(|cause| DataError::new(name, cause))?;
    let mut table = Separable::default();
    for verb in file.verbs {
        for form in std::iter::once(&verb.infinitive).chain(&verb.forms) {
            let list = table.entry(form.clone()).or_default();
            if !list.contains(&verb.particle) {
                list.push(verb.particle.clone());
            }
        }
        if !grammar.like_participles.contains(&verb.participle) {
            grammar.strong.insert(verb.participle);
        }
    }
    Ok(table)
}

/// What is split off a verb, also when *ge* stands behind it.
pub const PARTICLES: [&str; 42] = [
    "aan", "achter", "af", "bij", "binnen", "buiten", "dicht", "door", "goed", "heen", "in",
    "klaar", "kwijt", "langs", "leeg", "los", "mee", "mis", "na", "neer", "om", "onder", "op",
    "open", "over", "rond", "samen", "schoon", "stil", "tegen", "tegemoet", "terecht", "terug",
    "thuis", "toe", "uit", "vast", "voor", "voort", "vrij", "weg", "weer",
];

macro_rules! class {
    ($(#[$doc:meta])* $name:ident: $($word:literal)|+) => {
        $(#[$doc])*
        pub fn $name(word: &str) -> bool {
            matches!(word, $($word)|+)
        }
    };
}

class! {
    /// Who does something.
    is_subject: "ik" | "jij" | "je" | "u" | "hij" | "zij" | "ze" | "het" | "wij" | "we" | "jullie" | "men" | "iemand"
        | "niemand" | "iedereen" | "er" | "alles" | "dit" | "niets"
}
class! {
    is_object: "mij" | "me" | "hem" | "hen" | "hun" | "ons" | "zich" | "jou" | "zichzelf" | "mezelf"
}
class! {
    is_determiner: "de" | "het" | "een" | "'n" | "deze" | "dit" | "die" | "dat" | "mijn" | "jouw" | "uw" | "zijn" | "haar"
        | "ons" | "onze" | "hun" | "geen" | "elke" | "elk" | "ieder" | "iedere" | "alle" | "veel" | "weinig" | "enkele"
        | "sommige" | "meer" | "welke" | "wat" | "beide" | "andere" | "nieuwe" | "'t" | "genoeg"
}
class! {
    is_article: "de" | "het" | "een" | "deze" | "dit" | "die" | "dat" | "mijn" | "jouw" | "uw" | "zijn" | "haar" | "onze"
        | "ons" | "hun" | "elke" | "elk" | "ieder" | "iedere" | "alle"
}
class! {
    is_preposition: "aan" | "achter" | "bij" | "binnen" | "boven" | "buiten" | "door" | "in" | "langs" | "met" | "na"
        | "naar" | "naast" | "om" | "onder" | "op" | "over" | "per" | "rond" | "sinds" | "tegen" | "tijdens" | "tot"
        | "tussen" | "uit" | "van" | "vanaf" | "vanuit" | "via" | "volgens" | "voor" | "voorbij" | "wegens" | "zonder"
        | "vanwege" | "ondanks" | "omtrent" | "te"
}
class! {
    /// What opens a clause of its own.
    opens_clause: "als" | "omdat" | "dat" | "of" | "toen" | "wanneer" | "zodra" | "voordat" | "nadat" | "totdat"
        | "hoewel" | "ofschoon" | "alhoewel" | "terwijl" | "zodat" | "doordat" | "opdat" | "tenzij" | "mits" | "indien"
        | "aangezien" | "waarin" | "waarna" | "waardoor" | "waarmee" | "waarop" | "waarvoor" | "waarbij" | "waarvan"
        | "waaraan" | "waaruit" | "waarom" | "waarover" | "waarnaar" | "want" | "maar" | "dus"
}
class! {
    is_worden: "word" | "wordt" | "worden" | "werd" | "werden"
}
class! {
    is_zijn: "is" | "zijn" | "was" | "waren"
}
class! {
    is_hebben: "heb" | "hebt" | "heeft" | "hebben" | "had" | "hadden"
}
class! {
    is_modal: "kan" | "kunt" | "kun" | "kunnen" | "kon" | "konden" | "wil" | "wilt" | "willen" | "wilde" | "wilden" | "moet"
        | "moeten" | "moest" | "moesten" | "mag" | "mogen" | "mocht" | "mochten" | "zal" | "zult" | "zullen" | "zou"
        | "zouden" | "ga" | "gaat" | "gaan" | "ging" | "gingen" | "laat" | "laten" | "liet"
}
class! {
    is_negation: "niet" | "geen" | "nooit" | "niemand" | "niets" | "niks" | "zonder" | "nauwelijks" | "nergens"
}
class! {
    is_adverb: "ook" | "niet" | "altijd" | "vaak" | "soms" | "nooit" | "wel" | "heel" | "erg" | "zo" | "nu" | "nog" | "al"
        | "steeds" | "graag" | "goed" | "dan" | "daar" | "hier" | "elke" | "meestal" | "weer" | "vandaag" | "morgen"
        | "gisteren" | "straks" | "later" | "eerst" | "snel" | "zelf" | "samen" | "echt" | "even" | "te" | "veel"
        | "eens" | "iets" | "meteen" | "dagelijks" | "direct" | "bijna" | "maar" | "toch" | "misschien"
}

/// Does a part of a sentence end before this token?
pub fn is_break(token: &Token) -> bool {
    token.class == super::token::Class::Sign
        && matches!(
            token.text,
            "," | ";" | ":" | "(" | ")" | "–" | "—" | "." | "!" | "?" | "…" | "«" | "“" | "\""
        )
}
