//! From a View to finished files, one edition or several at once.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::{Prepared, Stop, Workshop, remarks};
use crate::check;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::html;
use crate::plan::Product;
use crate::profile::Profile;
use crate::text;
use crate::toml_reader::Choice as _;
use crate::typeset::{Engine, Fault, Files, LaidOut};
use crate::view::{self, Edition, Reader, View, Wishes};

/// An edition with its pages.
pub struct Made {
    pub view: View,
    pub edition: Edition,
    pub laid_out: LaidOut,
    /// The bytes of its pictures.
    pub files: Files,
    pub report: Report,
}

/// The files of an edition, with what was noticed while making it.
pub struct Finished {
    pub report: Report,
    /// Empty when the report has faults.
    pub outputs: Vec<Output>,
}

/// A form in which an edition can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    Pdf,
    /// The PDF on sheets for double-sided printing and folding.
    Booklet,
    Png,
    Html,
    Text,
    Json,
}

impl Format {
    /// What can be typed behind `--format`.
    pub const WORDS: [&'static str; 5] = ["pdf", "png", "html", "txt", "json"];

    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "pdf" => Some(Self::Pdf),
            "png" => Some(Self::Png),
            "html" => Some(Self::Html),
            "txt" => Some(Self::Text),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// Why this product cannot be had in one of these forms.
    pub fn refuse(formats: &[Self], product: Product) -> Option<Diagnostic> {
        let wrong = formats.contains(&Self::Html) && !product.on_screen();
        wrong.then(|| {
            let all = Product::WORDS.iter().copied();
            let on_screen = all.filter(|it| Product::from_word(it).is_some_and(Product::on_screen));
            let others = Self::WORDS.into_iter().filter(|it| *it != "html");
            Diagnostic::new(&kinds::PRODUCT_FORMAT, None)
                .with("product", product.word())
                .with_choices("formats", others)
                .with_choices("products", on_screen)
        })
    }
}

/// A finished file: its name and its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The PNG pages are for screens.
const PNG_PIXELS_PER_INCH: f64 = 144.0;

impl Workshop {
    /// Makes one edition: its View and its pages, with the rules that need pages judged.
    ///
    /// # Errors
    /// As [`Workshop::view`], and a [`Fault`] when the layout fails.
    pub fn make(
        &self,
        prepared: &Prepared,
        reader: &Reader,
        wishes: &Wishes,
        today: Date,
    ) -> Result<Made, Stop> {
        let (built, edition, files) = self.view(prepared, reader, wishes, today)?;
        let profile = prepared.profile.as_ref();
        Ok(lay_out(
            self.engine()?,
            profile,
            prepared,
            built,
            edition,
            files,
        )?)
    }

    /// Makes the editions of several readers as finished files, on as many threads as help.
    ///
    /// The threads are our own: Typst waits inside a pool of its own, and tasks of that pool that
    /// call it again pile up until the stack is full.
    pub fn make_all(
        &self,
        prepared: &Prepared,
        readers: &[Reader],
        wishes: &Wishes,
        formats: &[Format],
        today: Date,
    ) -> Vec<Result<Finished, Stop>> {
        let product = wishes.product.unwrap_or(Product::Plan);
        if let Some(refusal) = Format::refuse(formats, product) {
            let refused = |_: &Reader| Err(Stop::Refused(Box::new(refusal.clone())));
            return readers.iter().map(refused).collect();
        }
        let engine = match self.engine() {
            Ok(engine) => engine,
            Err(fault) => return vec![Err(Stop::Fault(fault))],
        };
        let profile = prepared.profile.as_ref();
        let style = &self.style;
        let views: Vec<_> = readers
            .iter()
            .map(|reader| self.view(prepared, reader, wishes, today))
            .collect();
        let queue: Vec<Mutex<Option<Drawn>>> =
            Vec::from_iter(views.into_iter().map(|view| Mutex::new(Some(view))));
        let next = AtomicUsize::new(0);
        let done: Vec<Mutex<Option<Result<Finished, Stop>>>> =
            readers.iter().map(|_| Mutex::new(None)).collect();
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(view) = queue.get(index) else { break };
                let view = view.lock().ok().and_then(|mut it| it.take());
                let Some(view) = view else { continue };
                let result = view.and_then(|(built, edition, files)| {
                    let made = lay_out(engine, profile, prepared, built, edition, files)?;
                    // A plan with a fault is not exported.
                    let outputs = if made.report.has_errors() {
                        Vec::new()
                    } else {
                        produce(engine, style, prepared, &made, formats)?
                    };
                    Ok(Finished {
                        report: made.report,
                        outputs,
                    })
                });
                if let Ok(mut place) = done[index].lock() {
                    *place = Some(result);
                }
            }
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 1..threads.min(readers.len()) {
                scope.spawn(work);
            }
            work();
        });
        done.into_iter()
            .map(|it| {
                let result = it.into_inner().ok().flatten();
                result.unwrap_or_else(|| Err(Stop::Fault(Fault("an edition was lost".to_owned()))))
            })
            .collect()
    }

    /// The finished files of an edition. PNG pages always come with the text: pictures of pages
    /// are closed to who cannot see.
    ///
    /// # Errors
    /// A [`Fault`] when the export fails, or when the product has no such form: see [`Format::refuse`].
    pub fn produce(
        &self,
        prepared: &Prepared,
        made: &Made,
        formats: &[Format],
    ) -> Result<Vec<Output>, Fault> {
        produce(self.engine()?, &self.style, prepared, made, formats)
    }
}

/// A View with what it was built from, or why there is none.
type Drawn = Result<(view::Built, Edition, Files), Stop>;

fn lay_out(
    engine: &Engine,
    profile: Option<&Profile>,
    prepared: &Prepared,
    built: view::Built,
    edition: Edition,
    files: Files,
) -> Result<Made, Fault> {
    let laid_out = engine.lay_out(&built.view, &files)?;
    let mut report = built.report;
    if let Some(profile) = profile {
        let facts = laid_out.facts();
        if edition.product == Product::Plan {
            report.extend(check::pages(
                profile,
                edition.reader.audience(),
                edition.text_size,
                edition.pages_per_page(),
                &|section| facts.pages_of(section),
            ));
        }
        report.extend(remarks::on_pages(prepared, &built.view, &edition, &facts));
    }
    Ok(Made {
        view: built.view,
        edition,
        files,
        laid_out,
        report: prepared.finished(report),
    })
}

fn produce(
    engine: &Engine,
    style: &html::Style,
    prepared: &Prepared,
    made: &Made,
    formats: &[Format],
) -> Result<Vec<Output>, Fault> {
    let reader = made.edition.reader.file_part();
    // Under a neutral title the name of the file says nothing either.
    let neutral = prepared
        .plan
        .as_ref()
        .is_some_and(|plan| plan.header.neutral_title);
    let product = match made.edition.product {
        Product::Safety if neutral => "afspraken",
        product => product.word(),
    };
    let stem = format!("{}-{reader}-{product}", prepared.stem());
    let mut formats = formats.to_vec();
    if formats.contains(&Format::Png) {
        formats.push(Format::Text);
    }
    formats.sort();
    formats.dedup();
    let mut outputs = Vec::new();
    let mut add = |ending: &str, bytes| {
        outputs.push(Output {
            name: format!("{stem}{ending}"),
            bytes,
        });
    };
    for format in formats {
        match format {
            Format::Pdf => add(".pdf", made.laid_out.to_pdf()?),
            // A page on its side cannot be folded into a booklet.
            Format::Booklet if made.edition.landscape() => {}
            Format::Booklet => {
                let pdf = made.laid_out.to_pdf()?;
                let pages = made.laid_out.pages();
                let sheets = engine.impose(&pdf, made.laid_out.page_size(1), pages)?;
                add("-boekje.pdf", sheets);
            }
            Format::Png => {
                for page in 0..made.laid_out.pages() {
                    let png = made.laid_out.to_png(page, PNG_PIXELS_PER_INCH)?;
                    add(&format!("-{}.png", page + 1), png);
                }
            }
            Format::Html => {
                let page = style
                    .write(&made.view, &made.files)
                    .map_err(|it| Fault(it.to_string()))?;
                add(".html", page.into_bytes());
            }
            Format::Text => add(".txt", text::write(&made.view).into_bytes()),
            Format::Json => add(".json", made.view.to_json().into_bytes()),
        }
    }
    Ok(outputs)
}
