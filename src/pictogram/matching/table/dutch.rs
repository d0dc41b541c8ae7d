//! The table of the Dutch words.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::rules::{RuleSet, RuleWord};
use super::{
    ConceptId, Entry, Frame, Map, PREPOSITIONS, Part, Quiet, Set, Table, VerbForm, VerbId,
    WordLists, inflect, normal,
};
use crate::toml_reader::read_data;

/// Adjectives, and whether there are degrees of them.
type Adjectives = BTreeMap<Box<str>, bool>;

/// The table that grows, with what only its making needs.
#[derive(Default)]
struct Maker {
    table: Table,
    verb_ids: Map<VerbId>,
    verb_forms: Vec<inflect::VerbForms>,
    adjectives: Adjectives,
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
        let mut maker = Maker {
            table: Self::with_concepts(entries),
            ..Maker::default()
        };
        maker.table.quiet = Quiet::read(denials).map_err(|it| ("denials.toml", it))?;
        maker.read(lists);
        maker.find_made(entries);
        for (index, entry) in entries.iter().enumerate() {
            for word in entry.words {
                maker.add_word(index as ConceptId, word);
            }
        }
        maker.block(more.blokkade)?;
        maker.finish(more.woord, more.tegenpool)
    }
}

impl Maker {
    /// The verbs and the lists of words.
    fn read(&mut self, lists: FormsFile) {
        let verbs = lists.werkwoorden;
        let stressed = set(verbs.nadruk);
        for infinitive in verbs.zwak {
            let forms = inflect::verb(&infinitive, stressed.contains(infinitive.as_str()));
            self.add_verb(forms);
        }
        for infinitive in &stressed {
            if !self.verb_ids.contains_key(infinitive) {
                self.add_verb(inflect::verb(infinitive, true));
            }
        }
        for (infinitive, forms) in verbs.sterk {
            let mut finite: Vec<String> = forms.split(' ').map(str::to_owned).collect();
            // The fifth is the participle; what stands behind it is another way to write the verb.
            let participle = (finite.len() >= 5).then(|| finite.remove(4)).or_else(|| {
                let last = finite.last()?;
                (finite.len() > 3 && last.starts_with("ge")).then(|| last.clone())
            });
            self.add_verb(inflect::VerbForms {
                infinitive,
                finite,
                participle,
            });
        }
        let sorts = lists.woordsoort;
        self.fixed = set(sorts.onverbogen);
        self.never_small = set(sorts.zonder_verkleinwoord);
        self.plurals = lists.meervouden;
        self.loose = set(verbs.los);
        let with_degrees = sorts.bijvoeglijk.iter().map(|it| (it, true));
        let without = sorts.zonder_trappen.iter().map(|it| (it, false));
        self.adjectives = with_degrees
            .chain(without)
            .map(|(word, degrees)| (Box::from(word.as_str()), degrees))
            .collect();
        let mut adjectives = Set::default();
        for (word, degrees) in &self.adjectives {
            let made = inflect::adjective(word, *degrees);
            let made = made.into_iter().map(String::into_boxed_str);
            adjectives.extend(made.chain([word.clone()]));
        }
        self.table.words = WordLists {
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
            adjectives,
        };
    }

    /// Verbs and phrases that keep their words and give no picture.
    fn block(&mut self, blocked: BlockFile) -> Result<(), (&'static str, String)> {
        let mut seen = Set::default();
        for word in blocked.scheidbaar.iter().chain(&blocked.woorden) {
            if !seen.insert(Box::from(word.as_str())) {
                return Err(("ambiguous.toml", format!("{word:?} stands there twice")));
            }
        }
        for word in blocked.scheidbaar {
            if let Some((particle, verb)) = word.split_once('+') {
                self.add_separable(None, particle, verb, &[]);
            }
        }
        for word in blocked.woorden {
            self.table
                .add_phrase(None, word.split(' ').map(Box::from).collect());
        }
        Ok(())
    }

    fn add_verb(&mut self, forms: inflect::VerbForms) {
        let id = self.verb_forms.len() as VerbId;
        let mut add = |form: &str, kind| {
            let known = self.table.verbs.entry(Box::from(form)).or_default();
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
        self.table.frames.push(Vec::new());
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
        let known = &mut self.table.frames[usize::from(id)];
        if !known
            .iter()
            .any(|it| it.name == frame.name && it.concept == concept)
        {
            known.push(frame);
        }
        let apart = format!("{verb} {particle}");
        if !more.is_empty() || self.loose.contains(apart.as_str()) {
            return;
        }
        let Some(concept) = concept else { return };
        let forms = self.verb_forms[usize::from(id)].clone();
        let joined = |form: &str| format!("{particle}{form}");
        self.table
            .add_form(concept, &joined(&forms.infinitive), true);
        for form in forms.finite.iter().chain(&forms.participle) {
            self.table.add_form(concept, &joined(form), true);
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
        if self.verb_ids.contains_key(word) || self.fixed.contains(word) {
            return None;
        }
        // Only what ends like a verb is worth the question.
        if !word.ends_with('n') {
            return None;
        }
        self.table.words.particles.iter().find_map(|particle| {
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
            let listed = self.plurals.get(word).map(String::as_str);
            let made = [inflect::plurals(word, listed), inflect::smalls(word)].concat();
            let twice = made
                .into_iter()
                .filter(|it| it != word && all.contains(it.as_str()));
            self.made.extend(twice.map(String::into_boxed_str));
        }
    }

    /// The plurals and small forms of a noun.
    fn noun(&self, word: &str) -> Vec<String> {
        if self.made.contains(word) {
            // "Feestje" is a form of "feest"; where that is a verb too, no other rule makes "feestjes".
            return word
                .strip_suffix("je")
                .map(|_| format!("{word}s"))
                .into_iter()
                .collect();
        }
        let listed = self.plurals.get(word).map(String::as_str);
        let mut forms = inflect::plurals(word, listed);
        if !self.never_small.contains(word) {
            forms.extend(inflect::smalls(word));
        }
        forms
    }

    fn add_word(&mut self, concept: ConceptId, word: &str) {
        let word = normal(word);
        if let Some(head) = word.strip_prefix('*') {
            self.table.heads.insert(Box::from(head), concept);
            for form in self.noun(head) {
                self.table.heads.insert(form.into_boxed_str(), concept);
            }
            return;
        }
        if word.contains(' ') {
            self.add_card_phrase(concept, &word);
            return;
        }
        if let Some((particle, verb)) = self.split_separable(&word) {
            let (particle, verb) = (particle.to_owned(), verb.to_owned());
            self.table
                .add_form(concept, &format!("{particle}{verb}"), false);
            self.add_separable(Some(concept), &particle, &verb, &[]);
            return;
        }
        self.table.add_form(concept, &word, false);
        if let Some(id) = self.verb_ids.get(word.as_str()) {
            let forms = self.verb_forms[usize::from(*id)].clone();
            for form in forms.finite.iter().chain(&forms.participle) {
                self.table.add_form(concept, form, true);
            }
        } else if let Some(degrees) = self.adjectives.get(word.as_str()).copied() {
            for form in inflect::adjective(&word, degrees) {
                self.table.add_form(concept, &form, true);
            }
        } else if !self.fixed.contains(word.as_str())
            && !self.table.words.adjectives.contains(word.as_str())
            && !self.table.verbs.contains_key(word.as_str())
            && word.chars().count() > 2
        {
            for form in self.noun(&word) {
                if !self.table.verbs.contains_key(form.as_str()) {
                    self.table.add_form(concept, &form, true);
                }
            }
        }
    }

    fn add_card_phrase(&mut self, concept: ConceptId, phrase: &str) {
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
                .filter(|it| !self.table.words.articles.contains(**it))
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
            self.table.add_phrase(Some(concept), plain());
            return;
        }
        if words[0] == "te" || words.iter().any(|it| ASKING.contains(it)) {
            self.table.add_phrase(Some(concept), plain());
            return;
        }
        let is_helper = |id: VerbId| {
            let infinitive = self.verb_forms[usize::from(id)].infinitive.as_str();
            HELPERS.contains(&infinitive)
        };
        let verb_of = |word: &str| -> Option<(VerbId, VerbForm)> {
            let list = self.table.verbs.get(word)?;
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
            self.table.add_phrase(Some(concept), plain());
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
                last || only || (!self.table.words.articles.contains(**word) && **word != "ik")
            })
            .map(|(_, word)| *word)
            .collect();
        if rest.is_empty() {
            self.table.add_phrase(Some(concept), plain());
            return;
        }
        if let [particle] = rest[..]
            && at == 0
            && self.table.words.particles.contains(particle)
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
            && !self.fixed.contains(noun)
            && !self.table.words.adjectives.contains(noun)
        {
            for form in self.noun(noun) {
                let parts = vec![Part::Words(vec![form.into_boxed_str()])];
                self.add_frame(id, parts, concept, name.clone());
            }
        }
        self.add_frame(id, parts, concept, name);
    }

    fn add_frame(&mut self, verb: VerbId, parts: Vec<Part>, concept: ConceptId, name: Box<str>) {
        let known = &mut self.table.frames[usize::from(verb)];
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
        mut self,
        words: Vec<RuleWord>,
        opposites: BTreeMap<String, String>,
    ) -> Result<Table, (&'static str, String)> {
        let unknown = |id: &str| ("ambiguous.toml", format!("there is no concept {id:?}"));
        let table = &mut self.table;
        for word in words {
            let forms = word.forms().to_vec();
            let rules = RuleSet::read(word, &|id| table.concept(id)).map_err(|id| unknown(&id))?;
            for form in forms {
                let place = table.rules.len();
                if table
                    .ruled
                    .insert(Box::from(form.as_str()), place)
                    .is_some()
                {
                    return Err(("ambiguous.toml", format!("{form:?} stands there twice")));
                }
            }
            table.rules.push(rules);
        }
        for (id, other) in opposites {
            let a = table.concept(&id).ok_or_else(|| unknown(&id))?;
            let b = table.concept(&other).ok_or_else(|| unknown(&other))?;
            table.opposites.insert(a, b);
        }
        let is_light = |it: &inflect::VerbForms| LIGHT.contains(&it.infinitive.as_str());
        table.light = self.verb_forms.iter().map(is_light).collect();
        table.sort();
        Ok(self.table)
    }
}
