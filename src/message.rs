//! From a diagnostic to words: one line that makes sense alone, and what to do about it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity, Value};
use crate::locale::Locale;
use crate::source::{Place, SourceFile, Span};

/// A remark in the words of one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    pub code: String,
    pub severity: Severity,
    pub path: String,
    /// Line and column in the plan file, from 1; absent when the remark is about the plan as a whole.
    pub line: Option<usize>,
    pub column: Option<usize>,
    pub message: String,
    pub help: String,
    /// Where the same stands again in the plan file, of what is said once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Place>,
}

/// Puts a diagnostic into words.
pub fn put(diagnostic: &Diagnostic, file: &SourceFile, locale: &Locale) -> Message {
    let id = diagnostic.kind.id;
    let values = &diagnostic.values;
    let place = diagnostic.span.map(|span| file.place(span.start));
    Message {
        code: diagnostic.code.to_string(),
        severity: diagnostic.severity,
        path: diagnostic.path.clone(),
        line: place.map(|it| it.line),
        column: place.map(|it| it.column),
        message: locale.format(id, values),
        help: locale.format(&format!("{id}.help"), values),
        also: diagnostic
            .also
            .iter()
            .map(|it| file.place(it.start))
            .collect(),
    }
}

/// On which other lines the same stands.
pub fn other_lines(diagnostic: &Diagnostic, file: &SourceFile) -> BTreeSet<usize> {
    let line = |span: &Span| file.place(span.start).line;
    let own = diagnostic.span.as_ref().map(line);
    let lines = diagnostic.also.iter().map(line);
    lines.filter(|it| Some(*it) != own).collect()
}

/// “Ook op regel 12 en 30.” Nothing when there are no lines.
pub fn also_on_lines(lines: &BTreeSet<usize>, locale: &Locale) -> Option<String> {
    let all = lines.iter().map(ToString::to_string).collect();
    let values = [("count", lines.len().into()), ("lines", Value::All(all))];
    (!lines.is_empty()).then(|| locale.format("also-on-lines", &values))
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::kinds;
    use crate::locale::Locale;
    use crate::resources::Resources;

    /// Each kind of remark has its message and its help in each language of messages, and these
    /// use only the values that the kind declares.
    #[test]
    fn every_kind_has_its_words() {
        for language in ["nl", "en"] {
            let found = Locale::inventory(&Resources::embedded(), language).expect("valid Fluent");
            for kind in kinds::ALL {
                for id in [kind.id.to_owned(), format!("{}.help", kind.id)] {
                    let variables = found
                        .get(&id)
                        .unwrap_or_else(|| panic!("{language} has no message {id}"));
                    for variable in variables {
                        assert!(
                            kind.variables.contains(&variable.as_str()),
                            "{language}: {id} uses ${variable}"
                        );
                    }
                }
            }
        }
    }
}
