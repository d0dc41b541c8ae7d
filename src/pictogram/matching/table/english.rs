//! The table of the English words: few forms, made when they are asked for.

use super::{ConceptId, Entry, Set, Table, WordLists, inflect, normal};

impl Table {
    pub fn english(entries: &[Entry]) -> Self {
        let mut table = Self::with_concepts(entries);
        table.words = WordLists {
            skippable: words_of(
                "my your his her our the a an some very really often sometimes always also up",
            ),
            articles: words_of("the a an my your his her our their this that"),
            subjects: words_of("i you he she it we they my the"),
            strong: words_of("because but so while when if before after although unless"),
            weak: words_of("and or"),
            degrees: words_of(
                "so very too really to the a an my your his her any more much go going be in on with at for of by doing want anymore",
            ),
            capitals: words_of(
                "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december may mum dad i",
            ),
            ..WordLists::default()
        };
        for (index, entry) in entries.iter().enumerate() {
            for word in entry.words {
                let concept = index as ConceptId;
                let word = normal(word);
                if word.contains(' ') {
                    let parts: Vec<Box<str>> = word.split(' ').map(Box::from).collect();
                    let (first, rest) = (parts[0].clone(), &parts[1..]);
                    for form in inflect::english(&first) {
                        let mut form = vec![form.into_boxed_str()];
                        form.extend(rest.iter().cloned());
                        table.add_phrase(Some(concept), form);
                    }
                    table.add_phrase(Some(concept), parts);
                    continue;
                }
                for (base, forms) in ENGLISH_IRREGULAR {
                    if *base == word {
                        for form in forms.split(' ') {
                            table.add_form(concept, form, true);
                        }
                    }
                }
                for form in inflect::english(&word) {
                    table.add_form(concept, &form, true);
                }
                table.add_form(concept, &word, false);
            }
        }
        for (id, other) in [
            ("understand", "not_understand"),
            ("succeeded", "not_succeeded"),
            ("agree", "disagree"),
            ("like", "dislike"),
            ("good", "bad"),
        ] {
            if let (Some(a), Some(b)) = (table.concept(id), table.concept(other)) {
                table.opposites.insert(a, b);
            }
        }
        table.sort();
        table
    }
}

fn words_of(words: &str) -> Set {
    words.split(' ').map(Box::from).collect()
}

const ENGLISH_IRREGULAR: &[(&str, &str)] = &[
    ("eat", "ate eaten"),
    ("drink", "drank drunk"),
    ("sleep", "slept"),
    ("swim", "swam swum"),
    ("buy", "bought"),
    ("write", "wrote written"),
    ("read", "read"),
    ("sing", "sang sung"),
    ("speak", "spoke spoken"),
    ("tell", "told"),
    ("ride", "rode"),
    ("drive", "drove driven"),
    ("see", "saw seen"),
    ("hear", "heard"),
    ("fall", "fell fallen"),
    ("choose", "chose chosen"),
    ("begin", "began begun"),
    ("forget", "forgot forgotten"),
    ("think", "thought"),
    ("know", "knew known"),
    ("feel", "felt"),
    ("pay", "paid"),
    ("fight", "fought"),
    ("child", "children"),
    ("tooth", "teeth"),
    ("foot", "feet"),
    ("person", "people"),
    ("woman", "women"),
    ("man", "men"),
    ("understand", "understood"),
    ("sit", "sat sitting"),
    ("quit", "quit"),
    ("find", "found"),
    ("give", "gave given"),
    ("get", "got"),
    ("go", "went gone goes"),
    ("cry", "cried"),
    ("wake", "woke"),
    ("hit", "hitting"),
    ("run", "ran running"),
    ("teach", "taught"),
];
