//! Reads TOML over a tree that knows its places, and reports every fault in one run.
//!
//! serde's derive stops at the first error and loses places, so a plan is asked for key by key
//! instead. Each [`Table`] knows its [`Shape`]; a question for a key that is not declared is our
//! own fault, a key that nobody declared is the writer's. This is the only module that knows the
//! `toml` crate.

mod schema;
mod shape;
mod suggest;
mod syntax;
mod table;
mod text;
mod value;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceFile, Span};

pub use schema::{json_schema, reference};
pub use shape::{Key, Kind, Shape, Target};
pub use suggest::{closest, unknown_value};
pub use table::Table;
/// A value of a data file with its place.
pub use toml::Spanned as Located;
pub use value::{Layer, Spanned, Text, Words};

/// An enum whose values are Dutch words in the plan file; made by [`crate::choice!`].
pub trait Choice: Sized {
    fn from_word(word: &str) -> Option<Self>;
}

/// Reads one of our own data files, which are checked by tests and by the data commands.
///
/// # Errors
/// The parser's message with the line and column, when the file is not what `T` asks for.
pub fn read_data<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())
}

/// Reads a whole plan file: the tree goes to `read`, all faults to the report.
///
/// After a syntax fault the tree behind it is guesswork; what can be said of that part would bury
/// the cause, so only what stands before it is judged.
pub fn read_document<T>(
    file: &SourceFile,
    shape: &'static Shape,
    report: &mut Report,
    read: impl FnOnce(&Table) -> T,
) -> (T, Items) {
    let (tree, errors) = DeTable::parse_recoverable(file.text());
    let context = Context {
        file,
        report: RefCell::new(Report::default()),
        items: RefCell::default(),
    };
    let span = Span::new(0, 0);
    let table = Table {
        context: &context,
        shape,
        entries: tree.get_ref(),
        span,
        path: String::new(),
        asked: RefCell::default(),
        dropped: RefCell::default(),
        quiet: Cell::new(!errors.is_empty()),
    };
    let value = read(&table);
    table.finish();
    drop(table);
    let mut found = context.report.into_inner();
    let items = context.items.into_inner();
    let syntax = syntax::remarks(file, &errors, &mut found);
    found.extend(syntax);
    found.name_items(|span| items.at(span));
    report.extend(found);
    (value, items)
}

struct Context<'t> {
    file: &'t SourceFile,
    report: RefCell<Report>,
    items: RefCell<Items>,
}

/// Where each item of a file starts, and what it is called: `doel-2/actie-1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Items {
    starts: BTreeMap<usize, String>,
}

impl Items {
    /// The item that starts here, or the last one that starts before.
    pub fn at(&self, span: Span) -> &str {
        self.starts
            .range(..=span.start)
            .next_back()
            .map_or("", |(_, path)| path)
    }

    /// Where an item starts; of a part that is no item of its own (`doel-2/wens`), what it stands in.
    pub fn start_of(&self, path: &str) -> Option<Span> {
        let mut path = path;
        loop {
            let found = self.starts.iter().find(|(_, it)| *it == path);
            if let Some((start, _)) = found {
                return Some((*start..*start).into());
            }
            path = path.rsplit_once('/')?.0;
        }
    }
}

impl Context<'_> {
    fn push(&self, diagnostic: Diagnostic) {
        self.report.borrow_mut().push(diagnostic);
    }
}

#[cfg(test)]
mod tests;
