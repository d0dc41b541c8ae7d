//! Sentences as paragraphs, and facts. A sentence is always one paragraph, so that a screen reader stops after it.

use maud::{Markup, html};

use crate::view::{Fact, Sentence};

/// A group of words that is longer than this may break: it would not fit on a telephone.
const LONGEST_PHRASE: usize = 26;

/// A sentence in its own language and direction where that is another.
pub fn say(sentence: &Sentence, class: Option<&str>) -> Markup {
    html! {
        p class=[class] lang=[&sentence.lang] dir=[direction(sentence)] { (inside(sentence)) }
    }
}

/// The words of a sentence inside something else.
pub fn inside(sentence: &Sentence) -> Markup {
    phrases(&sentence.text, &sentence.phrases)
}

/// Words that belong together stay on one line where there is room.
pub fn phrases(text: &str, phrases: &[String]) -> Markup {
    // Only when they are all of it: nothing may be lost or said twice.
    if phrases.len() < 2 || phrases.join(" ") != text {
        return html! { (text) };
    }
    html! {
        @for (index, it) in phrases.iter().enumerate() {
            @if index > 0 { " " }
            @if it.contains(' ') && it.chars().count() <= LONGEST_PHRASE {
                span.whole { (it) }
            } @else { (it) }
        }
    }
}

/// The digits of what is a telephone number and nothing else.
pub fn digits(words: &str) -> Option<String> {
    let is_digit = |it: &char| it.is_ascii_digit();
    let number = words
        .chars()
        .all(|it| is_digit(&it) || matches!(it, ' ' | '-' | '+'));
    let digits: String = words
        .chars()
        .filter(|it| is_digit(it) || *it == '+')
        .collect();
    (number && digits.len() > 2).then_some(digits)
}

pub fn direction(sentence: &Sentence) -> Option<&'static str> {
    sentence.lang.as_ref().map(|_| "auto")
}

pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        @if !facts.is_empty() {
            dl {
                @for it in facts {
                    div {
                        dt { (it.label) ":" }
                        " "
                        dd.number[digits(&it.value.text).is_some()] lang=[&it.value.lang] dir=[direction(&it.value)] { (inside(&it.value)) }
                    }
                }
            }
        }
    }
}

/// A heading of this level, in its own language where that is another.
pub fn heading(level: u8, id: Option<&str>, words: Markup, lang: Option<&str>) -> Markup {
    html! {
        @match level {
            2 => { h2.within id=[id] lang=[lang] { (words) } },
            3 => { h3 id=[id] lang=[lang] { (words) } },
            _ => { h4 id=[id] lang=[lang] { (words) } },
        }
    }
}
