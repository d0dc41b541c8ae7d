//! One document's view of the world: the shared engine and its own few files.

use std::collections::HashMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World, WorldExt as _};

use super::Fault;
use super::engine::Engine;

pub struct PlanWorld<'e> {
    pub engine: &'e Engine,
    pub main: FileId,
    pub files: HashMap<FileId, Bytes>,
}

impl World for PlanWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.engine
            .sources
            .get(&id)
            .cloned()
            .ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    /// Nothing in a document may depend on the clock; its dates come from the View.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

impl PlanWorld<'_> {
    /// An error of Typst with its place in the template.
    pub fn fault(&self, error: &SourceDiagnostic) -> Fault {
        let place = error
            .span
            .id()
            .zip(self.range(error.span))
            .and_then(|(id, range)| {
                let source = self.engine.sources.get(&id)?;
                let (line, column) = source.lines().byte_to_line_column(range.start)?;
                Some(format!(
                    "{}:{}:{}: ",
                    id.vpath().get_with_slash(),
                    line + 1,
                    column + 1
                ))
            });
        Fault(format!("{}{}", place.unwrap_or_default(), error.message))
    }
}
