//! What the rules know about Dutch words: closed classes here, longer lists as data.

use super::lexicon::{List, Table};
use super::lists::format::marks;
use super::token::Token;

/// What `grammar.toml` knows of words.
#[derive(Debug)]
pub struct Grammar {
    /// Shaped like a participle, and an adjective: *word ik verliefd*.
    like_participles: List,
    /// Participles on -en of verbs that take no *ge*, and those of verbs in two parts.
    strong: List,
    /// Participles after *is* and *zijn* that hide who did it.
    pub settled: List,
    /// Nouns on -ing, -atie and -heid that are a thing, a person or a place.
    pub things: List,
    /// Neuter nouns that look like a verb: *het eten van mijn moeder*.
    pub neuter: List,
    /// Adjectives behind *het*: *ik vind het fijn dat …*
    pub judgements: List,
    /// Nouns on -en, which look like verbs at the end of a sentence.
    pub plurals: List,
    /// Capitals that everybody says: tv, wc.
    pub known_capitals: List,
}

impl Grammar {
    pub fn of(table: Table) -> Self {
        Self {
            like_participles: table.list(marks::LIKE_PARTICIPLE),
            strong: table.list(marks::STRONG),
            settled: table.list(marks::SETTLED),
            things: table.list(marks::THING),
            neuter: table.list(marks::NEUTER),
            judgements: table.list(marks::JUDGEMENT),
            plurals: table.list(marks::PLURAL),
            known_capitals: table.list(marks::CAPITALS),
        }
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
