//! Forms of a Dutch word by rule: a card says "wandelen" once, and a sentence may say "wandelde".
//!
//! Nothing here guesses from a sentence back to a word. Forms are made from words of the cards, so a
//! form that is made wrongly is a form that nobody writes, and no picture comes of it.

const VOWELS: &str = "aeiouyáéëèïóöüê";

/// All forms of a verb that can stand in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct VerbForms {
    pub infinitive: String,
    /// Present and past, of one and of more.
    pub finite: Vec<String>,
    pub participle: Option<String>,
}

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(letter)
}

fn last(word: &str) -> Option<char> {
    word.chars().next_back()
}

fn without_last(word: &str) -> &str {
    last(word).map_or(word, |it| &word[..word.len() - it.len_utf8()])
}

/// "be-", "ver-" and the like take no "ge-" and no stress.
fn after_prefix(word: &str) -> Option<&str> {
    let rest = ["be", "ge", "ver", "her", "ont", "er"]
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix))?;
    // "bellen" has no prefix: nothing that can be said is left without its "be".
    let stem = rest.strip_suffix("en").unwrap_or(rest);
    stem.chars().any(is_vowel).then_some(rest)
}

/// A vowel that stands alone in an open syllable is written double once the syllable closes:
/// "kopen", "koop".
fn close(open: &str, stressed: bool) -> String {
    let letters: Vec<char> = open.chars().collect();
    let count = letters.len();
    if count < 2 {
        return open.to_owned();
    }
    let (vowel, consonant) = (letters[count - 2], letters[count - 1]);
    // "evalueren": the "u" before it makes no long vowel of it.
    if stressed && open.ends_with("er") {
        return format!("{}eer", &open[..open.len() - 2]);
    }
    if is_vowel(consonant) || (count > 2 && is_vowel(letters[count - 3])) {
        return open.to_owned();
    }
    if consonant == vowel || !"aeou".contains(vowel) || consonant == 'w' || consonant == 'x' {
        return open.to_owned();
    }
    let core = after_prefix(open).unwrap_or(open);
    let earlier = core.chars().take(core.chars().count().saturating_sub(2));
    // The end of "luisteren" is not stressed; that of "proberen" is.
    if !stressed && vowel == 'e' && "lrnm".contains(consonant) && earlier.clone().any(is_vowel) {
        return open.to_owned();
    }
    let mut closed: String = letters[..count - 1].iter().collect();
    closed.push(vowel);
    closed.push(consonant);
    closed
}

fn hard_end(stem: &str) -> String {
    match last(stem) {
        Some('v') => format!("{}f", without_last(stem)),
        Some('z') => format!("{}s", without_last(stem)),
        _ => stem.to_owned(),
    }
}

fn undouble(stem: &str) -> Option<String> {
    let mut ends = stem.chars().rev();
    let (a, b) = (ends.next()?, ends.next()?);
    (a == b && !is_vowel(a)).then(|| without_last(stem).to_owned())
}

/// A regular verb. `stressed`: the "-eren" of "proberen".
pub fn verb(infinitive: &str, stressed: bool) -> VerbForms {
    let open = infinitive.strip_suffix("en").unwrap_or(infinitive);
    let stem = undouble(open).unwrap_or_else(|| hard_end(&close(open, stressed)));
    let third = if stem.ends_with('t') {
        stem.clone()
    } else {
        format!("{stem}t")
    };
    // Voiceless at the end of the spoken stem: "werkte", but "leefde".
    let voiceless = open.ends_with("ch")
        || last(open).is_some_and(|it| "tkfspcxq".contains(it) && !open.ends_with('v'));
    let ending = if voiceless { 't' } else { 'd' };
    let participle_stem = if stem.ends_with(ending) {
        stem.clone()
    } else {
        format!("{stem}{ending}")
    };
    let participle = if after_prefix(infinitive).is_some() {
        participle_stem
    } else if stem.starts_with(['e', 'i', 'u']) && !stem.starts_with("ei") {
        format!("ge{}", diaeresis(&participle_stem))
    } else {
        format!("ge{participle_stem}")
    };
    let mut finite = vec![
        stem.clone(),
        third,
        format!("{stem}{ending}e"),
        format!("{stem}{ending}en"),
    ];
    finite.dedup();
    VerbForms {
        infinitive: infinitive.to_owned(),
        finite,
        participle: Some(participle),
    }
}

fn diaeresis(word: &str) -> String {
    let mut letters = word.chars();
    let first = match letters.next() {
        Some('e') => 'ë',
        Some('i') => 'ï',
        Some('u') => 'ü',
        Some(other) => other,
        None => return String::new(),
    };
    std::iter::once(first).chain(letters).collect()
}

/// How an open syllable is written when "-en" comes behind the word: "boot", "boten".
fn open(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    if count < 3 {
        return word.to_owned();
    }
    let (b, a, end) = (letters[count - 3], letters[count - 2], letters[count - 1]);
    if is_vowel(end) {
        return word.to_owned();
    }
    let soft = |end: char| match end {
        'f' => 'v',
        's' => 'z',
        other => other,
    };
    if a == b && is_vowel(a) {
        let mut opened: String = letters[..count - 2].iter().collect();
        opened.push(soft(end));
        return opened;
    }
    if is_vowel(a) && is_vowel(b) {
        let mut opened = without_last(word).to_owned();
        opened.push(soft(end));
        return opened;
    }
    let stressed = letters[..count - 2].iter().all(|it| !is_vowel(*it));
    if is_vowel(a) && !is_vowel(b) && stressed && end != 'w' && end != 'x' {
        return format!("{word}{end}");
    }
    if matches!(end, 'f') && matches!(a, 'l' | 'r') {
        return format!("{}v", without_last(word));
    }
    word.to_owned()
}

/// Plural, diminutive and its plural.
pub fn noun(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let Some(end) = last(word) else {
        return forms;
    };
    let unstressed = [
        "el", "em", "en", "er", "aar", "aard", "erd", "ie", "je", "oor",
    ]
    .iter()
    .any(|it| word.ends_with(it));
    let vowels = word.chars().filter(|it| is_vowel(*it)).count();
    let small = format!("{}e", word.trim_end_matches('e'));
    if "aiouy".contains(end) && !word.ends_with("oe") && !word.ends_with("ui") {
        forms.push(format!("{word}'s"));
        forms.push(format!("{word}s"));
    } else if end == 'e' {
        forms.push(format!("{word}s"));
        forms.push(format!("{small}n"));
    } else if unstressed && vowels > 1 {
        forms.push(format!("{word}s"));
    } else if word.ends_with("ing") {
        forms.push(format!("{word}en"));
    } else {
        forms.push(format!("{}en", open(word)));
        // "films", "clubs"; but "rechts" is no plural of "recht".
        if "mpbk".contains(end) {
            forms.push(format!("{word}s"));
        }
    }
    let small = diminutive(word);
    forms.push(format!("{small}s"));
    forms.push(small);
    forms
}

fn diminutive(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    let end = letters[count - 1];
    let before = |it: usize| count.checked_sub(it).map(|at| letters[at]);
    let short = before(2).is_some_and(is_vowel) && !before(3).is_some_and(is_vowel);
    let one_syllable = letters.iter().filter(|it| is_vowel(**it)).count() == 1;
    match end {
        _ if word.ends_with("ing") && !one_syllable => format!("{}kje", without_last(word)),
        'm' if short && one_syllable => format!("{word}metje"),
        'm' => format!("{word}pje"),
        'l' | 'n' | 'r' if short && one_syllable => format!("{word}{end}etje"),
        'l' | 'n' | 'r' | 'w' => format!("{word}tje"),
        'a' | 'o' | 'u' => format!("{word}{end}tje"),
        _ if is_vowel(end) => format!("{word}tje"),
        _ => format!("{word}je"),
    }
}

/// "boos": "boze", "bozer", "boost".
pub fn adjective(word: &str) -> Vec<String> {
    if word.ends_with('e') {
        return Vec::new();
    }
    let soft = open(word);
    let comparative = if word.ends_with('r') {
        format!("{word}der")
    } else {
        format!("{soft}er")
    };
    vec![
        format!("{soft}e"),
        format!("{comparative}e"),
        comparative,
        format!("{word}st"),
        format!("{word}ste"),
    ]
}

/// Forms of an English word, whatever it is: no card says which it is, and no other word is hit.
pub fn english(word: &str) -> Vec<String> {
    let Some(end) = last(word) else {
        return Vec::new();
    };
    let bare = without_last(word);
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
        && !is_vowel(end)
        && !"wxy".contains(end)
        && is_vowel(letters[count - 2])
        && !is_vowel(letters[count - 3])
        && letters.iter().filter(|it| is_vowel(**it)).count() == 1;
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
            ("oefening", "oefeninkje"),
            ("appel", "appeltje"),
            ("brood", "broodjes"),
        ] {
            assert!(noun(word).contains(&form.to_owned()), "{:?}", noun(word));
        }
        for (word, form) in [
            ("boos", "boze"),
            ("duur", "duurder"),
            ("druk", "drukke"),
            ("fijn", "fijnste"),
        ] {
            assert!(
                adjective(word).contains(&form.to_owned()),
                "{:?}",
                adjective(word)
            );
        }
        assert!(english("stop").contains(&"stopping".to_owned()));
    }
}
