//! `check --fix`: safe changes to the words of a plan, after they were shown.
//!
//! The file is replaced whole or not at all. What is written is read back and judged before it takes the place of
//! what was there, so that a fault of ours can cost nobody a plan.

use std::fs;
use std::io::{BufRead, IsTerminal as _, Read as _, Seek as _, Write};
use std::path::{Path, PathBuf};

use super::{Context, Done, Failure, show, terminal, trouble};
use crate::language::{Change, apply};
use crate::message;
use crate::pipeline::Prepared;
use crate::source::SourceFile;

/// What some editors put first; it stays if it was there.
const MARK: &[u8] = "\u{feff}".as_bytes();

pub fn run(context: &Context) -> Done {
    if context.flag("json") || context.flag("strict") {
        return Err(Failure::Surroundings(context.text("cli-fix-alone")));
    }
    let today = context.today()?;
    let workshop = context.workshop()?;
    let prepared = context.plan(&workshop, today)?;
    if prepared.plan.is_none() || prepared.report.has_errors() {
        for it in prepared.report.iter() {
            let message = message::put(it, &prepared.file, context.locale);
            terminal::remark(it, &message, &prepared.file, context.locale);
        }
        terminal::complain(&context.text("cli-fix-faults"));
        return Err(Failure::Plan);
    }
    let changes = workshop.changes(&prepared, today)?;
    if changes.is_empty() {
        return show(&format!("{}\n", context.text("cli-fix-none")));
    }
    show(&difference(context, &prepared.file, &changes))?;
    if !context.flag("yes") {
        if !(std::io::stdin().is_terminal() && std::io::stdout().is_terminal()) {
            return show(&format!("{}\n", context.text("cli-fix-add-yes")));
        }
        let question = context.text("cli-fix-ask");
        if !ask(
            &question,
            &mut std::io::stdin().lock(),
            &mut std::io::stdout(),
        ) {
            return show(&format!("{}\n", context.text("cli-fix-not-done")));
        }
    }
    let target = Target::of(context, &prepared)?;
    let written = target.write(context, apply(prepared.file.text(), &changes).as_bytes())?;
    let text = written.text(context)?;
    let file = SourceFile::new(prepared.file.path(), text);
    let after = context.prepared(&workshop, file, today);
    if let Some(fault) = workshop.harm(&prepared, &after, &changes, today)? {
        return Err(fault.into());
    }
    written.keep(context)?;
    let path = prepared.file.path().display().to_string();
    let done = context
        .locale
        .format("cli-fix-done", &[("path", path.into())]);
    show(&format!("{done}\n"))
}

/// The lines that change, as they are and as they will be.
fn difference(context: &Context, file: &SourceFile, changes: &[Change]) -> String {
    let mut out = String::new();
    let mut rest = changes;
    while let Some(first) = rest.first() {
        let (line, start) = file.line_at(first.span.start);
        let end = start + line.len();
        let (here, later) = rest.split_at(rest.partition_point(|it| it.span.start <= end));
        rest = later;
        let inside: Vec<Change> = here
            .iter()
            .map(|it| {
                let mut change = it.clone();
                change.span.start -= start;
                change.span.end -= start;
                change
            })
            .collect();
        let place = [
            ("file", file.path().display().to_string().into()),
            ("line", file.place(start).line.into()),
        ];
        out.push_str(&format!(
            "{}\n- {}\n+ {}\n\n",
            context.locale.format("cli-fix-place", &place),
            terminal::clean(line),
            terminal::clean(&apply(line, &inside)),
        ));
    }
    let count = context
        .locale
        .format("cli-fix-count", &[("count", changes.len().into())]);
    out.push_str(&format!("{count}\n"));
    out
}

/// Only a clear yes is a yes.
fn ask(question: &str, answers: &mut impl BufRead, out: &mut impl Write) -> bool {
    let mut answer = String::new();
    let asked = write!(out, "{question} ").and_then(|()| out.flush());
    let read = asked.and_then(|()| answers.read_line(&mut answer));
    let answer = answer.trim().to_lowercase();
    read.is_ok() && matches!(answer.as_str(), "ja" | "j" | "yes" | "y")
}

/// The file that will be replaced.
struct Target {
    /// What the user typed.
    named: PathBuf,
    /// What it is called without links: a link stays a link.
    path: PathBuf,
    bytes: Vec<u8>,
}

/// The new file, beside the old one and not yet in its place.
struct Written {
    target: Target,
    file: tempfile::NamedTempFile,
}

impl Target {
    fn of(context: &Context, prepared: &Prepared) -> Result<Self, Failure> {
        let named = prepared.file.path().to_owned();
        let unreadable = |error: std::io::Error| context.cannot_read(&named, &error);
        let path = fs::canonicalize(&named).map_err(unreadable)?;
        let bytes = fs::read(&path).map_err(unreadable)?;
        let closed = fs::metadata(&path)
            .map_err(unreadable)?
            .permissions()
            .readonly()
            || fs::OpenOptions::new().write(true).open(&path).is_err();
        if closed {
            return Err(say(context, "cli-fix-read-only", &named));
        }
        let text = bytes.strip_prefix(MARK).unwrap_or(&bytes);
        if text != prepared.file.text().as_bytes() {
            return Err(say(context, "cli-fix-meanwhile", &named));
        }
        Ok(Self { named, path, bytes })
    }

    fn write(self, context: &Context, text: &[u8]) -> Result<Written, Failure> {
        let mark = if self.bytes.starts_with(MARK) {
            MARK
        } else {
            &[]
        };
        let write = || {
            let folder = Prepared::folder_of(&self.path);
            let mut file = tempfile::Builder::new()
                .prefix(".beeldplan-")
                .tempfile_in(folder)?;
            file.write_all(mark)?;
            file.write_all(text)?;
            let permissions = fs::metadata(&self.path)?.permissions();
            file.as_file().set_permissions(permissions)?;
            file.as_file().sync_all()?;
            Ok(file)
        };
        match write() {
            Ok(file) => Ok(Written { target: self, file }),
            Err(error) => Err(trouble::cannot_write(context.locale, &self.named, &error)),
        }
    }
}

impl Written {
    /// What really stands in the new file.
    fn text(&self, context: &Context) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        let mut file = self.file.as_file();
        file.rewind()
            .and_then(|()| file.read_to_end(&mut bytes))
            .map_err(|error| trouble::cannot_write(context.locale, &self.target.named, &error))?;
        let text = bytes.strip_prefix(MARK).unwrap_or(&bytes).to_vec();
        String::from_utf8(text).map_err(|error| Failure::Own(error.to_string()))
    }

    /// Puts it in the place of the old file, if that is still what was read.
    fn keep(self, context: &Context) -> Done {
        let Self { target, file } = self;
        let now = fs::read(&target.path);
        if !now.is_ok_and(|it| it == target.bytes) {
            return Err(say(context, "cli-fix-meanwhile", &target.named));
        }
        match file.persist(&target.path) {
            Ok(_) => Ok(()),
            Err(error) => Err(trouble::cannot_write(
                context.locale,
                &target.named,
                &error.error,
            )),
        }
    }
}

fn say(context: &Context, id: &str, path: &Path) -> Failure {
    let path = path.display().to_string();
    Failure::Surroundings(context.locale.format(id, &[("path", path.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_yes_is_a_yes() {
        for (answer, expected) in [
            ("ja\n", true),
            (" Ja \r\n", true),
            ("j", true),
            ("yes\n", true),
            ("nee\n", false),
            ("n\n", false),
            ("\n", false),
            ("", false),
            ("ja hoor, of nee\n", false),
        ] {
            let mut out = Vec::new();
            let said = ask("Goed?", &mut answer.as_bytes(), &mut out);
            assert_eq!(said, expected, "{answer:?}");
            assert_eq!(out, b"Goed? ");
        }
    }
}
