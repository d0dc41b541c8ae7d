//! From a View to pages, with Typst as a library: PDF, PNG, and what the layout measured.
//!
//! This is the only module that knows Typst. It never heard of a plan: it gets a View as JSON and
//! the bytes of the pictures that the View names. One [`Engine`] serves a whole process.

mod engine;
mod facts;
mod letter;
mod stream_ends;
mod world;

use std::collections::BTreeMap;

use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::view::View;

pub use engine::{Engine, Font};
pub use facts::{LayoutFacts, Run};
pub use letter::letter_in_shape;

/// The program that a PDF says it was made with.
const CREATOR: &str = concat!("beeldplan ", env!("CARGO_PKG_VERSION"));

/// Something went wrong that no plan may cause: a template, a font or this program is at fault.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault(pub String);

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// The bytes of the pictures, by the name that the View gives them.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A document with its pages laid out.
pub struct LaidOut {
    document: PagedDocument,
}

impl Engine {
    /// Lays out a View with the template of its product.
    ///
    /// # Errors
    /// A [`Fault`] with the place in the template: a View that exists can be laid out.
    pub fn lay_out(&self, view: &View, files: &Files) -> Result<LaidOut, Fault> {
        self.lay_out_json(view.edition.product.template(), &view.to_json(), files)
    }

    /// Lays a finished document on sheets for double-sided printing and folding. `width` and `height`
    /// are those of a page, in millimetres. For the printer only: no tags and no claim.
    ///
    /// # Errors
    /// A [`Fault`]: the document was made here.
    pub fn impose(
        &self,
        pdf: &[u8],
        (width, height): (f64, f64),
        pages: usize,
    ) -> Result<Vec<u8>, Fault> {
        let sheet = serde_json::json!({ "width": width, "height": height, "pages": pages });
        let files = Files::from([("document.pdf".to_owned(), pdf.to_vec())]);
        let sheets = self.lay_out_json("templates/booklet.typ", &sheet.to_string(), &files)?;
        let options = PdfOptions {
            creator: Smart::Custom(Some(CREATOR.to_owned())),
            tagged: false,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&sheets.document, &options).map_err(|errors| first(&errors))
    }

    /// Lays out any template of ours on its JSON.
    ///
    /// # Errors
    /// As [`Engine::lay_out`].
    pub fn lay_out_json(
        &self,
        template: &str,
        json: &str,
        files: &Files,
    ) -> Result<LaidOut, Fault> {
        let world = self.world(template, json, files);
        let compiled = typst::compile::<PagedDocument>(&world);
        // A warning here is an unknown font or worse: nothing that may pass in silence.
        if let Some(warning) = compiled.warnings.first() {
            return Err(world.fault(warning));
        }
        match compiled.output {
            Ok(document) => Ok(LaidOut { document }),
            Err(errors) => Err(world.fault(&errors[0])),
        }
    }
}

impl LaidOut {
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The document as PDF/UA-1 and PDF/A-2a at once. Both, always: a reader who needs the tags
    /// must not depend on somebody having thought of a switch.
    ///
    /// # Errors
    /// A [`Fault`]: what a plan can get wrong was found before.
    pub fn to_pdf(&self) -> Result<Vec<u8>, Fault> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| Fault(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some(CREATOR.to_owned())),
            timestamp: None,
            page_ranges: None,
            standards,
            // Without tags Typst would still write the claim.
            tagged: true,
            pretty: false,
        };
        let pdf = typst_pdf::pdf(&self.document, &options).map_err(|errors| first(&errors))?;
        stream_ends::settle(pdf)
    }

    /// One page as a picture, counted from 0.
    ///
    /// # Errors
    /// A [`Fault`] when the page does not exist or cannot be encoded.
    pub fn to_png(&self, page: usize, pixels_per_inch: f64) -> Result<Vec<u8>, Fault> {
        let page = self
            .document
            .pages()
            .get(page)
            .ok_or_else(|| Fault(format!("there is no page {page}")))?;
        let options = typst_render::RenderOptions {
            pixel_per_pt: Scalar::new(pixels_per_inch / 72.0),
            render_bleed: false,
        };
        typst_render::render(page, &options)
            .encode_png()
            .map_err(|error| Fault(error.to_string()))
    }
}

fn first(errors: &[typst::diag::SourceDiagnostic]) -> Fault {
    let messages = errors.iter().map(|it| it.message.to_string());
    Fault(messages.collect::<Vec<_>>().join("; "))
}

/// Forgets what earlier documents taught the layout. After each plan: a cache that is never
/// emptied grows by megabytes per plan and gets slower.
pub fn forget() {
    comemo::evict(3);
}

/// Forgets everything, so that the next layout is a first one; for measuring.
pub fn forget_all() {
    comemo::evict(0);
}
