//! How hard are the texts of this plan to read? What is good comes first, facts that anybody can count again, no level.

use std::collections::BTreeSet;
use std::ops::Range;

use super::*;
use crate::diagnostic::{Diagnostic, Severity, Value};

/// What the sheet shows.
#[derive(Clone, Debug, Default)]
pub struct LanguageReport {
    pub sentences: usize,
    pub short: usize,
    /// Sentences without any remark.
    pub clean: usize,
    pub words: usize,
    pub long: usize,
    pub remarks: usize,
    /// Words that are hard for most, and that these readers know.
    pub ignored: Vec<String>,
    pub places: Vec<HardPlace>,
    /// Lines of the plan file with a remark about words that the team does not get.
    pub elsewhere: Vec<usize>,
}

/// A part of the document.
#[derive(Clone, Debug)]
pub struct HardPlace {
    /// The heading that the client reads; absent when no part of the client's document has these sentences.
    pub title: Option<String>,
    pub sentences: Vec<HardSentence>,
}

#[derive(Clone, Debug)]
pub struct HardSentence {
    pub path: String,
    /// In the plan file, from 1.
    pub line: usize,
    /// Of a household: who gets it.
    pub readers: Vec<String>,
    /// It is a text for relatives.
    pub relative: bool,
    pub text: String,
    /// Bytes of the text, in order.
    pub marks: Vec<Range<usize>>,
    pub remarks: Vec<HardFinding>,
}

/// What is said of it.
#[derive(Clone, Debug)]
pub struct HardFinding {
    pub diagnostic: Diagnostic,
    /// The other lines of the plan file where the same stands.
    pub also: BTreeSet<usize>,
}

/// Of fewer sentences an average says nothing.
const ENOUGH: usize = 20;

impl Builder<'_> {
    pub fn language_sections(&mut self) -> Vec<Section> {
        let Some(report) = self.sources.language else {
            return Vec::new();
        };
        let title = self.title("section-language");
        let mut sections = vec![section("taalverslag", title, self.language_intro(report))];
        if !report.places.is_empty() {
            let mut blocks = vec![lead(vec![self.said("language-marked", &[], "")])];
            for place in &report.places {
                let text = match &place.title {
                    Some(title) => title.clone(),
                    None => self.message("language-elsewhere"),
                };
                blocks.push(Block::Heading { text });
                blocks.extend(place.sentences.iter().map(|it| self.hard(it)));
            }
            let title = self.title("section-language-hard");
            sections.push(section("makkelijker", title, blocks));
        }
        sections
    }

    fn language_intro(&self, it: &LanguageReport) -> Vec<Block> {
        let counts = |have: usize| [("have", have.into()), ("of", it.sentences.into())];
        let mut good = vec![self.said("language-short", &counts(it.short), "")];
        if it.sentences > 0 {
            good.push(self.said("language-clean", &counts(it.clean), ""));
        }
        let mut blocks = vec![lead(good)];
        let mut notes = Vec::new();
        if it.sentences >= ENOUGH {
            let fact = |label, value| self.fact_value(label, value, "");
            let long = self.message_with("language-so-many", &counts(it.long));
            blocks.push(self.subheading("language-counted"));
            blocks.push(Block::Facts {
                facts: vec![
                    fact("language-average", self.tenths(it.words, it.sentences)),
                    fact("language-long", long),
                    fact(
                        "language-per-ten",
                        self.tenths(it.remarks * 10, it.sentences),
                    ),
                ],
            });
        } else if it.sentences > 0 {
            notes.push(self.said("language-few", &[("least", ENOUGH.into())], ""));
        }
        if !it.ignored.is_empty() {
            let values = [
                ("count", it.ignored.len().into()),
                ("words", Value::All(it.ignored.clone())),
            ];
            notes.push(self.said("language-known", &values, ""));
        }
        if !it.elsewhere.is_empty() {
            let lines = it.elsewhere.iter().map(ToString::to_string).collect();
            let values = [
                ("count", it.elsewhere.len().into()),
                ("lines", Value::All(lines)),
            ];
            notes.push(self.said("language-not-shown", &values, ""));
        }
        notes.push(self.said("language-own-words", &[], ""));
        let household = self.plan.is_household();
        notes.push(match household {
            true => self.said("language-claim-household", &[], ""),
            false => self.said("language-claim", &[], ""),
        });
        blocks.push(self.subheading("language-to-know"));
        blocks.push(lead(notes));
        blocks
    }

    fn subheading(&self, id: &str) -> Block {
        let text = self.message(id);
        Block::Heading { text }
    }

    /// A division with one digit behind the sign, rounded.
    fn tenths(&self, of: usize, by: usize) -> String {
        let tenths = (of * 10 + by / 2) / by;
        let values = [
            ("whole", (tenths / 10).into()),
            ("tenth", (tenths % 10).into()),
        ];
        self.message_with("language-tenths", &values)
    }

    fn hard(&self, it: &HardSentence) -> Block {
        let mut place = vec![self.message_with("language-line", &[("line", it.line.into())])];
        if it.relative {
            place.push(self.message("language-for-relative"));
        }
        if !it.readers.is_empty() {
            let names = Value::All(it.readers.clone());
            place.push(self.message_with("language-for", &[("names", names)]));
        }
        let remarks = it.remarks.iter().map(|found| {
            let remark = &found.diagnostic;
            let lines: Vec<String> = found.also.iter().map(ToString::to_string).collect();
            let also = (!lines.is_empty()).then(|| {
                let values = [("count", lines.len().into()), ("lines", Value::All(lines))];
                self.said("also-on-lines", &values, "")
            });
            let id = remark.kind.id;
            let say = |id: &str| {
                let text = self.sources.locale.format(id, &remark.values);
                self.plain("", text)
            };
            HardRemark {
                mark: remark.severity.as_str().to_owned(),
                word: self.message(match remark.severity {
                    Severity::Tip => "language-tip",
                    Severity::Warning | Severity::Error => "language-warning",
                }),
                message: say(id),
                help: say(&format!("{id}.help")),
                also: also.into_iter().collect(),
            }
        });
        Block::Hard {
            place: place.join(" · "),
            sentence: self.in_language(&it.path, words::one_line(&it.text), "nl"),
            parts: parts(&it.text, &it.marks),
            remarks: remarks.collect(),
        }
    }
}

fn lead(sentences: Vec<Sentence>) -> Block {
    Block::Points {
        lead: sentences,
        rows: Vec::new(),
    }
}

/// A sentence cut at its marks; nothing when nothing is marked.
fn parts(text: &str, marks: &[Range<usize>]) -> Vec<TextPart> {
    let mut parts = Vec::new();
    let mut add = |range: Range<usize>, marked| {
        let words = text.get(range).unwrap_or_default();
        let words: String = words
            .chars()
            .map(|it| if it.is_whitespace() { ' ' } else { it })
            .collect();
        if !words.is_empty() {
            parts.push(TextPart { words, marked });
        }
    };
    let mut from = 0;
    for mark in marks {
        if mark.start < from {
            continue;
        }
        add(from..mark.start, false);
        add(mark.clone(), true);
        from = mark.end;
    }
    if from > 0 {
        add(from..text.len(), false);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_at_its_marks() {
        let cut = |text: &str, marks: &[Range<usize>]| -> Vec<(String, bool)> {
            let parts = parts(text, marks);
            parts.into_iter().map(|it| (it.words, it.marked)).collect()
        };
        let text = "Ik héb een\nindicatie.";
        let owned = |it: &[(&str, bool)]| -> Vec<(String, bool)> {
            it.iter()
                .map(|(words, is)| ((*words).to_owned(), *is))
                .collect()
        };
        assert_eq!(
            cut(text, &[3..7, 12..21]),
            owned(&[
                ("Ik ", false),
                ("héb", true),
                (" een ", false),
                ("indicatie", true),
                (".", false)
            ])
        );
        // One remark at a place: what overlaps an earlier mark is left out.
        assert_eq!(
            cut("een twee", &[0..3, 2..5]),
            owned(&[("een", true), (" twee", false)])
        );
        assert!(cut("een twee", &[]).is_empty());
    }
}
