//! The pattern of an expression: what stands together, which verb may stand apart, and by which word it is found.

use super::super::token::lower;

/// A step of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Word(String),
    OneOf(Vec<String>),
    Gap,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Which expression it is of.
    pub expression: usize,
    /// The part that stands together, from its first word on.
    pub core: Vec<Step>,
    /// A verb that may stand on either side, as Dutch verbs do.
    pub verb: Option<Vec<String>>,
    /// Which step of the core is looked up.
    pub anchor: usize,
}

/// Words of four letters and more that say little.
const LITTLE: [&str; 14] = [
    "naar", "voor", "niet", "door", "over", "zijn", "haar", "mijn", "geen", "meer", "onder", "aan",
    "elkaar", "weer",
];
const PRONOUNS: [&str; 12] = [
    "mij", "me", "hem", "haar", "hen", "ons", "zich", "je", "u", "mijn", "zijn", "jou",
];

impl Pattern {
    /// None when the text is no pattern.
    pub fn parse(text: &str, expression: usize) -> Option<Self> {
        let mut steps = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (step, length) = if let Some(inner) = rest.strip_prefix('{') {
                let (choices, _) = inner.split_once('}')?;
                let words = choices
                    .split('|')
                    .map(|it| lower(it.trim()).into_owned())
                    .collect();
                (Step::OneOf(words), choices.len() + 2)
            } else {
                let length = rest.find(' ').unwrap_or(rest.len());
                let word = &rest[..length];
                let step = if word == "*" {
                    Step::Gap
                } else {
                    Step::Word(lower(word).into_owned())
                };
                (step, length)
            };
            steps.push(step);
            rest = rest[length..].trim_start();
        }
        let mut verb = None;
        let words = steps.iter().filter(|it| !matches!(it, Step::Gap)).count();
        // The verb moves: "valt met de deur in huis", "met de deur in huis vallen". It may stand far away only when
        // the rest says enough by itself.
        let telling = steps
            .iter()
            .filter(|it| matches!(it, Step::Word(word) if word.chars().count() >= 4 && !LITTLE.contains(&word.as_str())))
            .count();
        if words >= 3 && telling >= 2 {
            let take = |steps: &mut Vec<Step>, last: bool| {
                let at = if last { steps.len() - 1 } else { 0 };
                let Step::OneOf(words) = steps.remove(at) else {
                    return None;
                };
                let gap = if last { steps.len().checked_sub(1)? } else { 0 };
                if matches!(steps[gap], Step::Gap) {
                    steps.remove(gap);
                }
                Some(words)
            };
            // A choice of verbs has the many forms of a verb; a choice of pronouns is another thing.
            let is_verb = |step: Option<&Step>| match step {
                Some(Step::OneOf(words)) => {
                    words.len() >= 3 && !words.iter().any(|it| PRONOUNS.contains(&it.as_str()))
                }
                _ => false,
            };
            // A choice inside is a limit that somebody thought of: "op {de|haar} achterste benen" is no horse.
            let choices = steps
                .iter()
                .filter(|it| matches!(it, Step::OneOf(_)))
                .count();
            let one = choices == 1;
            if one && is_verb(steps.last()) {
                verb = take(&mut steps, true);
            } else if one && is_verb(steps.first()) {
                verb = take(&mut steps, false);
            }
        }
        let anchor = steps
            .iter()
            .enumerate()
            .filter_map(|(index, step)| match step {
                Step::Word(word) => Some((index, word.chars().count() + 20)),
                Step::OneOf(words) => {
                    Some((index, words.iter().map(|it| it.chars().count()).min()?))
                }
                Step::Gap => None,
            })
            .max_by_key(|(_, length)| *length)?
            .0;
        Some(Self {
            expression,
            core: steps,
            verb,
            anchor,
        })
    }
}
