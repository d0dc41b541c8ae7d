//! The table: every form of every word of the cards, made once.
//!
//! It is made when it is first asked for, and not at build time: a folder of `--data` needs it just
//! the same. `cargo bench --bench matching` says what making it costs.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use serde::Deserialize;

use super::super::Kind;
use super::inflect;
use super::negation::Quiet;
use super::rules::{RuleSet, RuleWord};
use super::tokens::normal;
use crate::toml_reader::read_data;

/// What the table needs to know of a card.
pub struct Entry<'c> {
    pub id: &'c str,
    pub kind: Kind,
    pub sensitive: bool,
    /// Little words as "ik" and "kunnen": they are no picture beside a sentence.
    pub empty: bool,
    pub words: &'c [String],
}

pub type ConceptId = u16;
pub type VerbId = u16;

/// FNV: the words are short, and nobody can choose them to hurt us.
#[derive(Clone, Copy)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

pub type Map<V> = HashMap<Box<str>, V, BuildHasherDefault<Fnv>>;
/// Adjectives, and whether there are degrees of them.
type Adjectives = BTreeMap<Box<str>, bool>;
pub type Set = std::collections::HashSet<Box<str>, BuildHasherDefault<Fnv>>;

#[derive(Clone, Debug)]
pub struct Concept {
    pub id: String,
    pub kind: Kind,
    pub sensitive: bool,
    pub empty: bool,
}

/// The concepts that a form stands for.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub concepts: Ids,
    /// By rule, from a word of the card.
    pub made: bool,
}

/// A few concepts in one place: a list for each of ten thousand forms takes a third of the time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ids {
    count: u8,
    ids: [ConceptId; 5],
}

impl Ids {
    fn one(id: ConceptId) -> Self {
        let mut ids = Self::default();
        ids.push(id);
        ids
    }

    /// More cards with one word than there is room for would be a mistake of ours; no card is lost
    /// where it matters, since more than one asks for a rule anyway.
    fn push(&mut self, id: ConceptId) {
        if let Some(place) = self.ids.get_mut(usize::from(self.count)) {
            *place = id;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Ids {
    type Target = [ConceptId];

    fn deref(&self) -> &[ConceptId] {
        &self.ids[..usize::from(self.count)]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerbForm {
    Infinitive,
    Finite,
    Participle,
}

/// A phrase of a card: its words in this order, with a few skippable ones between.
#[derive(Clone, Debug)]
pub struct Phrase {
    pub words: Vec<Box<str>>,
    pub concept: Option<ConceptId>,
    pub name: Box<str>,
}

/// A verb with words that belong to it anywhere in the clause: "poets 's avonds mijn tanden".
#[derive(Clone, Debug)]
pub struct Frame {
    pub parts: Vec<Part>,
    pub concept: Option<ConceptId>,
    pub name: Box<str>,
    /// The part is the particle of the verb and stands at the end of its clause.
    pub separable: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Words(Vec<Box<str>>),
    Verb(VerbId),
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    pub concepts: Vec<Concept>,
    pub forms: Map<Form>,
    pub verbs: Map<Vec<(VerbId, VerbForm)>>,
    pub phrases: Map<Vec<Phrase>>,
    pub frames: Vec<Vec<Frame>>,
    pub heads: Map<ConceptId>,
    pub rules: Vec<RuleSet>,
    pub ruled: Map<usize>,
    pub opposites: BTreeMap<ConceptId, ConceptId>,
    pub words: WordLists,
    /// Words that deny without "niet".
    pub quiet: Quiet,
    by_id: Map<ConceptId>,
    verb_ids: Map<VerbId>,
    verb_forms: Vec<inflect::VerbForms>,
}

/// The lists of `forms.toml` as sets.
#[derive(Clone, Debug, Default)]
pub struct WordLists {
    pub particles: Set,
    pub skippable: Set,
    pub articles: Set,
    pub subjects: Set,
    pub strong: Set,
    pub weak: Set,
    pub degrees: Set,
    pub capitals: Set,
    pub names: Set,
    pub not_compound: Set,
    pub starts: Set,
    pub adjectives: Set,
    fixed: Set,
    /// Nouns without a small form.
    never_small: Set,
    /// Irregular plurals, with a space between two.
    plurals: BTreeMap<String, String>,
    /// A verb with a word that is never written as one with it.
    loose: Set,
    /// Forms of other words of the cards: no forms are made of these.
    made: Set,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormsFile {
    partikels: Vec<String>,
    overslaan: Vec<String>,
    lidwoorden: Vec<String>,
    onderwerpen: Vec<String>,
    knippen: Vec<String>,
    koppelen: Vec<String>,
    graden: Vec<String>,
    hoofdletters: Vec<String>,
    namen: Vec<String>,
    geen_samenstelling: Vec<String>,
    voordelen: Vec<String>,
    werkwoorden: VerbsFile,
    meervouden: BTreeMap<String, String>,
    woordsoort: SortsFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerbsFile {
    nadruk: Vec<String>,
    los: Vec<String>,
    zwak: Vec<String>,
    sterk: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SortsFile {
    bijvoeglijk: Vec<String>,
    zonder_trappen: Vec<String>,
    zonder_verkleinwoord: Vec<String>,
    onverbogen: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AmbiguousFile {
    woord: Vec<RuleWord>,
    blokkade: BlockFile,
    tegenpool: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockFile {
    scheidbaar: Vec<String>,
    woorden: Vec<String>,
}

/// A verb whose bare forms do not make a phrase: "kan ik goed" is not "kunnen … goed".
const HELPERS: [&str; 10] = [
    "kunnen", "mogen", "moeten", "willen", "zullen", "zijn", "hebben", "gaan", "worden", "hoeven",
];

/// "Vind … leuk", "doe … boodschappen".
const LIGHT: [&str; 11] = [
    "vinden", "doen", "maken", "gaan", "hebben", "houden", "zetten", "nemen", "geven", "komen",
    "nodig",
];

/// Phrases with these are read as they stand.
const ASKING: [&str; 8] = [
    "wie", "wat", "waar", "hoe", "wanneer", "waarom", "welke", "was",
];

/// They keep the next word by them: "op bezoek", "uit bed".
pub const PREPOSITIONS: [&str; 24] = [
    "op", "in", "uit", "aan", "af", "bij", "met", "naar", "van", "voor", "over", "om", "tot",
    "door", "onder", "tegen", "per", "na", "sinds", "zonder", "binnen", "buiten", "tijdens",
    "rond",
];

fn set(words: Vec<String>) -> Set {
    words.into_iter().map(String::into_boxed_str).collect()
}

impl Table {
    /// # Errors
    /// The file and what is wrong in it.
    pub fn dutch(
        entries: &[Entry],
        forms: &str,
        ambiguous: &str,
        denials: &str,
    ) -> Result<Self, (&'static str, String)> {
        let lists: FormsFile = read_data(forms).map_err(|it| ("forms.toml", it))?;
        let more: AmbiguousFile = read_data(ambiguous).map_err(|it| ("ambiguous.toml", it))?;
        let mut table = Self::with_concepts(entries);
        table.quiet = Quiet::read(denials).map_err(|it| ("denials.toml", it))?;
        let verbs = lists.werkwoorden;
        let stressed = set(verbs.nadruk);
        for infinitive in verbs.zwak {
            let forms = inflect::verb(&infinitive, stressed.contains(infinitive.as_str()));
            table.add_verb(forms);
        }
        for infinitive in &stressed {
            if !table.verb_ids.contains_key(infinitive) {
                table.add_verb(inflect::verb(infinitive, true));
            }
        }
        for (infinitive, forms) in verbs.sterk {
            let mut finite: Vec<String> = forms.split(' ').map(str::to_owned).collect();
            // The fifth is the participle; what stands behind it is another way to write the verb.
            let participle = (finite.len() >= 5).then(|| finite.remove(4)).or_else(|| {
                let last = finite.last()?;
                (finite.len() > 3 && last.starts_with("ge")).then(|| last.clone())
            });
            table.add_verb(inflect::VerbForms {
                infinitive,
                finite,
                participle,
            });
        }
        table.words = WordLists {
            particles: set(lists.partikels),
            skippable: set(lists.overslaan),
            articles: set(lists.lidwoorden),
            subjects: set(lists.onderwerpen),
            strong: set(lists.knippen),
            weak: set(lists.koppelen),
            degrees: set(lists.graden),
            capitals: set(lists.hoofdletters),
            names: set(lists.namen),
            not_compound: set(lists.geen_samenstelling),
            starts: set(lists.voordelen),
            adjectives: Set::default(),
            fixed: set(lists.woordsoort.onverbogen),
            never_small: set(lists.woordsoort.zonder_verkleinwoord),
            plurals: lists.meervouden,
            loose: set(verbs.los),
            made: Set::default(),
        };
        let with_degrees = lists.woordsoort.bijvoeglijk.iter().map(|it| (it, true));
        let without = lists.woordsoort.zonder_trappen.iter().map(|it| (it, false));
        let base: Adjectives = with_degrees
            .chain(without)
            .map(|(word, degrees)| (Box::from(word.as_str()), degrees))
            .collect();
        for (word, degrees) in &base {
            let made = inflect::adjective(word, *degrees);
            let made = made.into_iter().map(String::into_boxed_str);
            table.words.adjectives.extend(made.chain([word.clone()]));
        }
        table.find_made(entries);
        for (index, entry) in entries.iter().enumerate() {
            for word in entry.words {
                table.add_dutch(index as ConceptId, word, &base);
            }
        }
        let mut seen = Set::default();
        let blocked = more
            .blokkade
            .scheidbaar
            .iter()
            .chain(&more.blokkade.woorden);
        for word in blocked {
            if !seen.insert(Box::from(word.as_str())) {
                return Err(("ambiguous.toml", format!("{word:?} stands there twice")));
            }
        }
        for word in more.blokkade.scheidbaar {
            if let Some((particle, verb)) = word.split_once('+') {
                table.add_separable(None, particle, verb, &[]);
            }
        }
        for word in more.blokkade.woorden {
            table.add_phrase(None, word.split(' ').map(Box::from).collect());
        }
        table.finish(more.woord, more.tegenpool)?;
        Ok(table)
    }

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

    fn with_concepts(entries: &[Entry]) -> Self {
        Self {
            concepts: entries
                .iter()
                .map(|it| Concept {
                    id: it.id.to_owned(),
                    kind: it.kind,
                    sensitive: it.sensitive,
                    empty: it.empty,
                })
                .collect(),
            // Growing a map step by step costs as much as filling it.
            forms: Map::with_capacity_and_hasher(16_384, Default::default()),
            verbs: Map::with_capacity_and_hasher(4_096, Default::default()),
            by_id: entries
                .iter()
                .enumerate()
                .map(|(index, it)| (Box::from(it.id), index as ConceptId))
                .collect(),
            ..Self::default()
        }
    }

    pub fn concept(&self, id: &str) -> Option<ConceptId> {
        self.by_id.get(id).copied()
    }

    fn add_verb(&mut self, forms: inflect::VerbForms) {
        let id = self.verb_forms.len() as VerbId;
        let mut add = |form: &str, kind| {
            let known = self.verbs.entry(Box::from(form)).or_default();
            if !known.contains(&(id, kind)) {
                known.push((id, kind));
            }
        };
        add(&forms.infinitive, VerbForm::Infinitive);
        for form in &forms.finite {
            add(form, VerbForm::Finite);
        }
        if let Some(form) = &forms.participle {
            add(form, VerbForm::Participle);
        }
        self.verb_ids
            .insert(Box::from(forms.infinitive.as_str()), id);
        self.verb_forms.push(forms);
        self.frames.push(Vec::new());
    }

    fn add_form(&mut self, concept: ConceptId, form: &str, made: bool) {
        if let Some(known) = self.forms.get_mut(form) {
            // What a card says itself goes before what a rule makes of another card.
            if known.made && !made {
                known.concepts = Ids::one(concept);
                known.made = false;
            } else if known.made == made && !known.concepts.contains(&concept) {
                known.concepts.push(concept);
            }
            return;
        }
        let concepts = Ids::one(concept);
        self.forms.insert(Box::from(form), Form { concepts, made });
    }

    fn add_phrase(&mut self, concept: Option<ConceptId>, words: Vec<Box<str>>) {
        let name: Box<str> = words.join(" ").into();
        let list = self.phrases.entry(words[0].clone()).or_default();
        if !list
            .iter()
            .any(|it| it.name == name && it.concept == concept)
        {
            list.push(Phrase {
                words,
                concept,
                name,
            });
        }
    }

    /// "af+wassen": joined in "afgewassen" and "omdat ik afwas", loose in "ik was … af".
    fn add_separable(
        &mut self,
        concept: Option<ConceptId>,
        particle: &str,
        verb: &str,
        more: &[&str],
    ) {
        let Some(id) = self.verb_ids.get(verb).copied() else {
            return;
        };
        let name: Box<str> = if more.is_empty() {
            format!("{particle} {verb}").into()
        } else {
            format!("{} {particle} {verb}", more.join(" ")).into()
        };
        let mut parts = vec![Part::Words(vec![Box::from(particle)])];
        parts.extend(more.iter().map(|it| Part::Words(vec![Box::from(*it)])));
        let frame = Frame {
            parts,
            concept,
            name,
            separable: true,
        };
        let known = &mut self.frames[usize::from(id)];
        if !known
            .iter()
            .any(|it| it.name == frame.name && it.concept == concept)
        {
            known.push(frame);
        }
        let apart = format!("{verb} {particle}");
        if !more.is_empty() || self.words.loose.contains(apart.as_str()) {
            return;
        }
        let Some(concept) = concept else { return };
        let forms = self.verb_forms[usize::from(id)].clone();
        let joined = |form: &str| format!("{particle}{form}");
        self.add_form(concept, &joined(&forms.infinitive), true);
        for form in forms.finite.iter().chain(&forms.participle) {
            self.add_form(concept, &joined(form), true);
        }
        self.add_joined_verb(particle, &forms);
    }

    /// So that "opruimen" counts as a verb where a denial looks for one.
    fn add_joined_verb(&mut self, particle: &str, forms: &inflect::VerbForms) {
        let name = format!("{particle}{}", forms.infinitive);
        if self.verb_ids.contains_key(name.as_str()) {
            return;
        }
        let joined = |form: &String| format!("{particle}{form}");
        self.add_verb(inflect::VerbForms {
            infinitive: name,
            finite: forms.finite.iter().map(joined).collect(),
            participle: forms.participle.as_ref().map(joined),
        });
    }

    fn split_separable<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        if let Some(parts) = word.split_once('+') {
            return Some(parts);
        }
        if self.verb_ids.contains_key(word) || self.words.fixed.contains(word) {
            return None;
        }
        // Only what ends like a verb is worth the question.
        if !word.ends_with('n') {
            return None;
        }
        self.words.particles.iter().find_map(|particle| {
            let verb = word.strip_prefix(&**particle)?;
            (self.verb_ids.contains_key(verb) && verb.len() > 3)
                .then(|| word.split_at(particle.len()))
        })
    }

    /// "Boeken" on a card is the plural of "boek" on that card, and has none itself.
    fn find_made(&mut self, entries: &[Entry]) {
        let words = entries.iter().flat_map(|it| it.words).map(|it| normal(it));
        let words: Vec<String> = words
            .map(|it| it.trim_start_matches('*').to_owned())
            .filter(|it| !it.contains([' ', '+']))
            .collect();
        let all: Set = words.iter().map(|it| Box::from(it.as_str())).collect();
        for word in &words {
            let listed = self.words.plurals.get(word).map(String::as_str);
            let made = [inflect::plurals(word, listed), inflect::smalls(word)].concat();
            let twice = made
                .into_iter()
                .filter(|it| it != word && all.contains(it.as_str()));
            self.words.made.extend(twice.map(String::into_boxed_str));
        }
    }

    /// The plurals and small forms of a noun.
    fn noun(&self, word: &str) -> Vec<String> {
        if self.words.made.contains(word) {
            return Vec::new();
        }
        let listed = self.words.plurals.get(word).map(String::as_str);
        let mut forms = inflect::plurals(word, listed);
        if !self.words.never_small.contains(word) {
            forms.extend(inflect::smalls(word));
        }
        forms
    }

    fn add_dutch(&mut self, concept: ConceptId, word: &str, adjectives: &Adjectives) {
        let word = normal(word);
        if let Some(head) = word.strip_prefix('*') {
            self.heads.insert(Box::from(head), concept);
            for form in self.noun(head) {
                self.heads.insert(form.into_boxed_str(), concept);
            }
            return;
        }
        if word.contains(' ') {
            self.add_dutch_phrase(concept, &word);
            return;
        }
        if let Some((particle, verb)) = self.split_separable(&word) {
            let (particle, verb) = (particle.to_owned(), verb.to_owned());
            self.add_form(concept, &format!("{particle}{verb}"), false);
            self.add_separable(Some(concept), &particle, &verb, &[]);
            return;
        }
        self.add_form(concept, &word, false);
        if let Some(id) = self.verb_ids.get(word.as_str()) {
            let forms = self.verb_forms[usize::from(*id)].clone();
            for form in forms.finite.iter().chain(&forms.participle) {
                self.add_form(concept, form, true);
            }
        } else if let Some(degrees) = adjectives.get(word.as_str()) {
            for form in inflect::adjective(&word, *degrees) {
                self.add_form(concept, &form, true);
            }
        } else if !self.words.fixed.contains(word.as_str())
            && !self.words.adjectives.contains(word.as_str())
            && !self.verbs.contains_key(word.as_str())
            && word.chars().count() > 2
        {
            for form in self.noun(&word) {
                if !self.verbs.contains_key(form.as_str()) {
                    self.add_form(concept, &form, true);
                }
            }
        }
    }

    fn add_dutch_phrase(&mut self, concept: ConceptId, phrase: &str) {
        let words: Vec<&str> = phrase.split(' ').collect();
        let plain = || {
            words
                .iter()
                .map(|it| Box::from(it.replace('+', "")))
                .collect()
        };
        // "vaatwasser in+ruimen"
        if let Some(last) = words.last()
            && let Some((particle, verb)) = self.split_separable(last)
        {
            let more: Vec<&str> = words[..words.len() - 1]
                .iter()
                .filter(|it| !self.words.articles.contains(**it))
                .copied()
                .collect();
            let (particle, verb) = (particle.to_owned(), verb.to_owned());
            self.add_separable(Some(concept), &particle, &verb, &more);
            let forms = self
                .verb_ids
                .get(verb.as_str())
                .map(|it| self.verb_forms[usize::from(*it)].clone());
            if let Some(forms) = forms {
                self.add_joined_verb(&particle, &forms);
                if let Some(id) = self.verb_ids.get(format!("{particle}{verb}").as_str()) {
                    let parts = more
                        .iter()
                        .map(|it| Part::Words(vec![Box::from(*it)]))
                        .collect();
                    let name = phrase.replace('+', " ").into();
                    self.add_frame(*id, parts, concept, name);
                }
            }
            self.add_phrase(Some(concept), plain());
            return;
        }
        if words[0] == "te" || words.iter().any(|it| ASKING.contains(it)) {
            self.add_phrase(Some(concept), plain());
            return;
        }
        let is_helper = |id: VerbId| {
            let infinitive = self.verb_forms[usize::from(id)].infinitive.as_str();
            HELPERS.contains(&infinitive)
        };
        let verb_of = |word: &str| -> Option<(VerbId, VerbForm)> {
            let list = self.verbs.get(word)?;
            list.iter()
                .find(|(_, form)| *form == VerbForm::Infinitive)
                .or_else(|| list.first())
                .copied()
        };
        let count = words.len();
        let last = verb_of(words[count - 1]);
        let first = verb_of(words[0]);
        let is_zijn = |id: VerbId| self.verb_forms[usize::from(id)].infinitive == "zijn";
        let at = match (first, last) {
            (_, Some((id, VerbForm::Infinitive)))
                if !is_zijn(id) && words[count - 1] != "kunnen" =>
            {
                Some((count - 1, id))
            }
            (Some((id, VerbForm::Finite)), _)
                if !is_helper(id) && words[0] != "was" && words[0] != "bad" =>
            {
                Some((0, id))
            }
            (None, Some((id, _))) if !is_helper(id) => Some((count - 1, id)),
            _ => None,
        };
        let Some((at, id)) = at else {
            self.add_phrase(Some(concept), plain());
            return;
        };
        let rest: Vec<&str> = words
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != at)
            .filter(|(index, word)| {
                // "hou van haar": there it is no article.
                let last =
                    *index + 1 == count && *index > 0 && PREPOSITIONS.contains(&words[*index - 1]);
                let only = count == 2 && **word == "haar";
                last || only || (!self.words.articles.contains(**word) && **word != "ik")
            })
            .map(|(_, word)| *word)
            .collect();
        if rest.is_empty() {
            self.add_phrase(Some(concept), plain());
            return;
        }
        if let [particle] = rest[..]
            && at == 0
            && self.words.particles.contains(particle)
        {
            let verb = self.verb_forms[usize::from(id)].infinitive.clone();
            self.add_separable(Some(concept), particle, &verb, &[]);
            return;
        }
        let mut parts: Vec<Part> = Vec::new();
        let mut glued = false;
        for word in rest {
            if let Some((other, form)) = verb_of(word)
                && (is_helper(other)
                    || form == VerbForm::Infinitive && matches!(word, "leren" | "laten" | "komen"))
            {
                parts.push(Part::Verb(other));
                glued = false;
                continue;
            }
            match parts.last_mut() {
                Some(Part::Words(group)) if glued => group.push(Box::from(word)),
                _ => parts.push(Part::Words(vec![Box::from(word)])),
            }
            glued = PREPOSITIONS.contains(&word) || word == "niet";
        }
        let name: Box<str> = words.join(" ").into();
        // "film kijken" is also "films kijken".
        if let [Part::Words(group)] = parts.as_slice()
            && let [noun] = group.as_slice()
            && noun.chars().count() > 3
            && !self.words.fixed.contains(noun)
            && !self.words.adjectives.contains(noun)
        {
            for form in self.noun(noun) {
                let parts = vec![Part::Words(vec![form.into_boxed_str()])];
                self.add_frame(id, parts, concept, name.clone());
            }
        }
        self.add_frame(id, parts, concept, name);
    }

    fn add_frame(&mut self, verb: VerbId, parts: Vec<Part>, concept: ConceptId, name: Box<str>) {
        let known = &mut self.frames[usize::from(verb)];
        if !known
            .iter()
            .any(|it| it.parts == parts && it.concept == Some(concept))
        {
            known.push(Frame {
                parts,
                concept: Some(concept),
                name,
                separable: false,
            });
        }
    }

    fn finish(
        &mut self,
        words: Vec<RuleWord>,
        opposites: BTreeMap<String, String>,
    ) -> Result<(), (&'static str, String)> {
        let unknown = |id: &str| ("ambiguous.toml", format!("there is no concept {id:?}"));
        for word in words {
            let forms = word.forms().to_vec();
            let rules = RuleSet::read(word, &|id| self.concept(id)).map_err(|id| unknown(&id))?;
            for form in forms {
                let known = self
                    .ruled
                    .insert(form.clone().into_boxed_str(), self.rules.len());
                if known.is_some() {
                    return Err(("ambiguous.toml", format!("{form:?} stands there twice")));
                }
            }
            self.rules.push(rules);
        }
        for (id, other) in opposites {
            let a = self.concept(&id).ok_or_else(|| unknown(&id))?;
            let b = self.concept(&other).ok_or_else(|| unknown(&other))?;
            self.opposites.insert(a, b);
        }
        self.sort();
        Ok(())
    }

    fn sort(&mut self) {
        for list in self.phrases.values_mut() {
            list.sort_by_key(|it| std::cmp::Reverse(it.words.len()));
        }
    }

    /// Forms of more than one concept without a rule that chooses; a test keeps this empty.
    pub fn undecided(&self) -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(String, Vec<String>)> = self
            .forms
            .iter()
            .filter(|(form, it)| {
                let full = it
                    .concepts
                    .iter()
                    .filter(|id| !self.concepts[usize::from(**id)].empty);
                full.count() > 1 && !self.ruled.contains_key(*form)
            })
            .map(|(form, it)| (form.to_string(), self.ids(&it.concepts)))
            .collect();
        let phrases = self
            .phrases
            .values()
            .flatten()
            .map(|it| (&it.name, it.concept));
        let frames = self
            .frames
            .iter()
            .flatten()
            .map(|it| (&it.name, it.concept));
        let mut seen: BTreeMap<&str, ConceptId> = BTreeMap::new();
        for (name, concept) in phrases.chain(frames) {
            let Some(concept) = concept else { continue };
            if let Some(other) = seen.insert(name, concept)
                && other != concept
                && !self.ruled.contains_key(name)
            {
                found.push((name.to_string(), self.ids(&[other, concept])));
            }
        }
        found.sort();
        found.dedup();
        found
    }

    pub fn ids(&self, concepts: &[ConceptId]) -> Vec<String> {
        concepts
            .iter()
            .map(|it| self.concepts[usize::from(*it)].id.clone())
            .collect()
    }

    /// A verb that says nothing without its words.
    pub fn is_light(&self, word: &str) -> bool {
        self.verbs.get(word).is_some_and(|forms| {
            forms.iter().any(|(id, _)| {
                LIGHT.contains(&self.verb_forms[usize::from(*id)].infinitive.as_str())
            })
        })
    }

    /// Every single form that a sentence is read with: of words, of verbs and of last parts of words.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        let frames = self.frames.iter().flatten().flat_map(|it| &it.parts);
        let framed = frames.filter_map(|it| match it {
            Part::Words(words) => Some(words),
            Part::Verb(_) => None,
        });
        self.forms
            .keys()
            .chain(self.verbs.keys())
            .chain(self.heads.keys())
            .chain(framed.flatten())
            .map(AsRef::as_ref)
    }

    /// How many forms a sentence can have.
    pub fn size(&self) -> usize {
        self.forms.len()
            + self.phrases.values().map(Vec::len).sum::<usize>()
            + self.frames.iter().map(Vec::len).sum::<usize>()
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
