//! Safe changes to the words of a plan, and the proof that they changed nothing else.

use jiff::civil::Date;

use super::{Prepared, Workshop};
use crate::check;
use crate::diagnostic::Severity;
use crate::language::{Change, apply};
use crate::plan::{Piece, Plan, Words};
use crate::resources::DataError;
use crate::source::Span;
use crate::typeset::Fault;

impl Workshop {
    /// What may be changed in a plan without asking what was meant, at places of its file. Of a plan with faults
    /// nothing: half of it may be unread.
    ///
    /// # Errors
    /// When a rule or a word list is broken.
    pub fn changes(&self, prepared: &Prepared, today: Date) -> Result<Vec<Change>, DataError> {
        let plan = prepared.plan.as_ref();
        let Some(plan) = plan.filter(|_| !prepared.report.has_errors()) else {
            return Ok(Vec::new());
        };
        let clients = self.as_clients_see_it(plan, today);
        let known = prepared.known_words();
        Ok(check::changes(plan, &clients, known, self.language()?))
    }

    /// Says what else changes made of a plan, if anything. This is always our own fault.
    ///
    /// # Errors
    /// When a word list is broken.
    pub fn harm(
        &self,
        before: &Prepared,
        after: &Prepared,
        changes: &[Change],
        today: Date,
    ) -> Result<Option<Fault>, DataError> {
        let harm = |what: &str| Ok(Some(Fault(format!("a change of words: {what}"))));
        if apply(before.file.text(), changes) != after.file.text() {
            return harm("other bytes");
        }
        let (Some(old), Some(new)) = (&before.plan, &after.plan) else {
            return harm("no plan");
        };
        let (old, new) = (wordings(old), wordings(new));
        let in_text = |change: &Change| {
            let mut ours = old.iter().filter(|(ours, _)| *ours);
            ours.any(|(_, words)| {
                let whole = words.place(0..words.text.len());
                whole.is_some_and(|it| it.start <= change.span.start && change.span.end <= it.end)
            })
        };
        if !changes.iter().all(in_text) {
            return harm("not in a text");
        }
        if old.len() != new.len() {
            return harm("other texts");
        }
        for ((ours, words), (_, now)) in old.iter().zip(&new) {
            let expected = expected(words, changes);
            if expected != now.text || (!ours && words.text != now.text) {
                return harm("another text");
            }
        }
        let remarks = |prepared: &Prepared| {
            let place = |span: Span| prepared.file.place(span.start).line;
            let remarks = prepared.report.iter();
            let mut found: Vec<_> = remarks
                .filter(|it| it.severity >= Severity::Warning)
                .map(|it| (it.code.to_string(), it.path.clone(), it.span.map(place)))
                .collect();
            found.sort();
            found
        };
        if remarks(before) != remarks(after) {
            return harm("other remarks");
        }
        if !self.changes(after, today)?.is_empty() {
            return harm("not done");
        }
        Ok(None)
    }
}

/// Every wording, and whether it may be changed.
fn wordings(plan: &Plan) -> Vec<(bool, Words)> {
    let mut found = Vec::new();
    plan.each_piece(&mut |piece| match piece {
        Piece::Text(text) => {
            for layer in text.layers() {
                found.extend(layer.wordings().map(|(_, it)| (true, it.clone())));
            }
        }
        Piece::Words(words) | Piece::Own(words) | Piece::Name(words) | Piece::TeamWords(words) => {
            found.push((false, words.clone()))
        }
    });
    found
}

/// A text as it should be after the changes.
fn expected(words: &Words, changes: &[Change]) -> String {
    let Some(whole) = words.place(0..words.text.len()) else {
        return words.text.clone();
    };
    let inside: Vec<Change> = changes
        .iter()
        .filter(|it| whole.start <= it.span.start && it.span.end <= whole.end)
        .map(|it| {
            let (start, end) = (it.span.start - whole.start, it.span.end - whole.start);
            Change {
                span: Span::new(start, end),
                text: it.text.clone(),
            }
        })
        .collect();
    apply(&words.text, &inside)
}
