//! Forms of a Dutch word by the rules of its spelling: plurals, small forms, forms of verbs and of adjectives.
//!
//! What is irregular stands in the lists of who asks. Nothing here guesses from a form back to a word.

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

/// The regular plural of a noun.
pub fn plural(word: &str) -> String {
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

/// The small form: *huisje*, *boompje*, *fotootje*.
pub fn small(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let Some(last) = letters.last().copied() else {
        return String::new();
    };
    let before = |back: usize| letters.len().checked_sub(back).map(|it| letters[it]);
    let ends = |endings: &[&str]| endings.iter().any(|it| word.ends_with(it));
    let short = before(2).is_some_and(is_vowel) && !before(3).is_some_and(is_vowel);
    if let Some(stem) = word.strip_suffix("ing") {
        let groups = groups(stem);
        // "Koninkje", but "tekeningetje": the part before it is weak.
        let weak = groups.len() >= 2 && groups.last() == Some(&"e");
        return if groups.is_empty() || weak || ends(&["ling"]) {
            format!("{word}etje")
        } else {
            format!("{stem}inkje")
        };
    }
    match last {
        'm' if short && groups(word).len() == 1 => format!("{word}metje"),
        'm' => format!("{word}pje"),
        'l' | 'n' | 'r' if short && !last_is_weak(word) && !ends(&["or"]) => {
            format!("{word}{last}etje")
        }
        'g' if ends(&["ng"]) => format!("{word}etje"),
        'l' | 'n' | 'r' | 'w' => format!("{word}tje"),
        'é' => format!("{}eetje", word.trim_end_matches('é')),
        'y' if !before(2).is_some_and(is_vowel) => format!("{word}'tje"),
        'i' if !ends(&["ei", "ui", "aai", "ooi", "oei"]) => format!("{word}etje"),
        'j' if ends(&["ij"]) => format!("{word}tje"),
        'a' | 'o' => format!("{word}{last}tje"),
        'u' if !ends(&["ou", "au", "eu"]) => format!("{word}utje"),
        last if is_vowel(last) => format!("{word}tje"),
        _ => format!("{word}je"),
    }
}

/// Does anybody write its small form? Not of somebody's work, of what is no thing, and of a long word.
pub fn has_small_form(word: &str) -> bool {
    const NONE: [&str; 22] = [
        "je", "ing", "heid", "schap", "teit", "ie", "ist", "iste", "aar", "eur", "ster", "er",
        "euse", "ent", "eut", "oog", "age", "ure", "ude", "isme", "ose", "enter",
    ];
    word.chars().count() <= 9 && !NONE.iter().any(|it| word.ends_with(it))
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

/// A regular verb: I, he, past, past of more, participle. `stressed`: the -eren of *proberen*, not that of *luisteren*.
pub fn conjugated(verb: &str, stressed: bool) -> Vec<String> {
    let bare = verb.strip_suffix("en").unwrap_or(verb);
    let letters: Vec<char> = bare.chars().collect();
    let count = letters.len();
    let last = letters.last().copied().unwrap_or_default();
    let mut stem = bare.to_owned();
    if stressed && bare.ends_with("er") {
        stem = format!("{}eer", &bare[..bare.len() - 2]);
    } else if count >= 2 && letters[count - 2] == last && "bdfgklmnprst".contains(last) {
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

/// An adjective before a noun.
pub fn form_on_e(word: &str) -> String {
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

/// *Groter* and *grootst*, each also on -e.
pub fn degrees(word: &str, e: &str) -> Vec<String> {
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
    let mut forms = vec![format!("{more}e"), more];
    // "Het meest logisch": that one has no form of its own.
    if !word.ends_with("isch") {
        forms.extend([format!("{most}e"), most]);
    }
    forms
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
        for (word, less) in [
            ("boom", "boompje"),
            ("man", "mannetje"),
            ("kamer", "kamertje"),
            ("foto", "fotootje"),
            ("taxi", "taxietje"),
            ("café", "cafeetje"),
            ("baby", "baby'tje"),
            ("cadeau", "cadeautje"),
            ("bij", "bijtje"),
            ("woning", "woninkje"),
            ("tekening", "tekeningetje"),
            ("ring", "ringetje"),
            ("album", "albumpje"),
            ("ding", "dingetje"),
        ] {
            assert_eq!(small(word), less);
        }
        assert_eq!(
            conjugated("werken", false),
            ["werk", "werkt", "werkte", "werkten", "gewerkt"]
        );
        assert_eq!(
            conjugated("maken", false),
            ["maak", "maakt", "maakte", "maakten", "gemaakt"]
        );
        assert_eq!(
            conjugated("verhuizen", false),
            ["verhuis", "verhuist", "verhuisde", "verhuisden", "verhuisd"]
        );
        assert_eq!(
            conjugated("wandelen", false),
            ["wandel", "wandelt", "wandelde", "wandelden", "gewandeld"]
        );
        assert_eq!(
            conjugated("praten", false),
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
