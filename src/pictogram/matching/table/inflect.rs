//! Forms of the words of the cards: a card says "wandelen" once, and a sentence may say "wandelde".
//!
//! Nothing here guesses from a sentence back to a word.

use crate::inflection::{conjugated, degrees, form_on_e, has_small_form, plural, small};

/// All forms of a verb that can stand in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct VerbForms {
    pub infinitive: String,
    /// Present and past, of one and of more.
    pub finite: Vec<String>,
    pub participle: Option<String>,
}

/// A regular verb. `stressed`: the "-eren" of "proberen".
pub fn verb(infinitive: &str, stressed: bool) -> VerbForms {
    let mut finite = conjugated(infinitive, stressed);
    let participle = finite.pop();
    finite.dedup();
    VerbForms {
        infinitive: infinitive.to_owned(),
        finite,
        participle,
    }
}

/// The plurals of a noun: those of the list, or the regular one. "Auto's" is also found as "autos".
pub fn plurals(word: &str, listed: Option<&str>) -> Vec<String> {
    let mut forms: Vec<String> = match listed {
        Some(listed) => listed.split(' ').map(str::to_owned).collect(),
        None => vec![plural(word)],
    };
    let without: Vec<String> = forms
        .iter()
        .filter_map(|it| it.strip_suffix("'s"))
        .map(|it| format!("{it}s"))
        .collect();
    forms.extend(without);
    forms
}

/// The small form of a noun and its plural.
pub fn smalls(word: &str) -> Vec<String> {
    if !has_small_form(word) {
        return Vec::new();
    }
    let small = small(word);
    vec![format!("{small}s"), small]
}

/// "boos": "boze", "bozer", "boost"; the last two only where there are degrees of it.
pub fn adjective(word: &str, has_degrees: bool) -> Vec<String> {
    let before_noun = form_on_e(word);
    let mut forms = Vec::new();
    if has_degrees {
        forms.extend(degrees(word, &before_noun));
    }
    if before_noun != word {
        forms.push(before_noun);
    }
    forms
}

const VOWELS: &str = "aeiouy";

/// Forms of an English word, whatever it is: no card says which it is, and no other word is hit.
pub fn english(word: &str) -> Vec<String> {
    let Some(end) = word.chars().next_back() else {
        return Vec::new();
    };
    let bare = &word[..word.len() - end.len_utf8()];
    let plural = if word.ends_with(['s', 'x']) || word.ends_with("ch") || word.ends_with("sh") {
        format!("{word}es")
    } else if end == 'y' && !bare.ends_with(['a', 'e', 'o', 'u']) {
        format!("{bare}ies")
    } else {
        format!("{word}s")
    };
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    let is_doubled = count >= 3
        && !VOWELS.contains(end)
        && !"wxy".contains(end)
        && VOWELS.contains(letters[count - 2])
        && !VOWELS.contains(letters[count - 3])
        && letters.iter().filter(|it| VOWELS.contains(**it)).count() == 1;
    let (past, doing) = if end == 'e' {
        (format!("{word}d"), format!("{bare}ing"))
    } else if is_doubled {
        (format!("{word}{end}ed"), format!("{word}{end}ing"))
    } else if end == 'y' && !bare.ends_with(['a', 'e', 'o', 'u']) {
        (format!("{bare}ied"), format!("{word}ing"))
    } else {
        (format!("{word}ed"), format!("{word}ing"))
    };
    vec![plural, past, doing]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_follow_the_spelling() {
        for (infinitive, expected) in [
            ("wandelen", "wandel wandelt wandelde wandelden gewandeld"),
            ("koken", "kook kookt kookte kookten gekookt"),
            ("bellen", "bel belt belde belden gebeld"),
            (
                "verhuizen",
                "verhuis verhuist verhuisde verhuisden verhuisd",
            ),
            ("poetsen", "poets poetst poetste poetsten gepoetst"),
            ("sporten", "sport sportte sportten gesport"),
            (
                "luisteren",
                "luister luistert luisterde luisterden geluisterd",
            ),
            ("praten", "praat praatte praatten gepraat"),
            ("leven", "leef leeft leefde leefden geleefd"),
            ("oefenen", "oefen oefent oefende oefenden geoefend"),
            (
                "herinneren",
                "herinner herinnert herinnerde herinnerden herinnerd",
            ),
            ("regelen", "regel regelt regelde regelden geregeld"),
            ("delen", "deel deelt deelde deelden gedeeld"),
            ("lachen", "lach lacht lachte lachten gelacht"),
        ] {
            let made = verb(infinitive, false);
            let mut forms = made.finite.clone();
            forms.extend(made.participle);
            assert_eq!(forms.join(" "), expected);
        }
        assert_eq!(verb("proberen", true).finite[0], "probeer");
        assert_eq!(
            verb("evalueren", true).participle.as_deref(),
            Some("geëvalueerd")
        );
    }

    #[test]
    fn nouns_and_adjectives_follow_the_spelling() {
        for (word, form) in [
            ("boot", "boten"),
            ("kaas", "kazen"),
            ("tas", "tassen"),
            ("tafel", "tafels"),
            ("tante", "tantes"),
            ("auto", "auto's"),
            ("brief", "brieven"),
            ("woning", "woningen"),
            ("boom", "boompje"),
            ("man", "mannetje"),
            ("foto", "fotootje"),
            ("ketting", "kettingen"),
            ("pakket", "pakketten"),
            ("appel", "appeltje"),
            ("brood", "broodjes"),
        ] {
            let made = [plurals(word, None), smalls(word)].concat();
            assert!(made.contains(&form.to_owned()), "{word}: {made:?}");
        }
        for (word, form) in [
            ("boos", "boze"),
            ("duur", "duurder"),
            ("druk", "drukke"),
            ("fijn", "fijnste"),
        ] {
            assert!(
                adjective(word, true).contains(&form.to_owned()),
                "{:?}",
                adjective(word, true)
            );
        }
        assert!(english("stop").contains(&"stopping".to_owned()));
    }
}
