//! The photos of a plan, prepared once for all its editions.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::photo::{self, MOST_MEGABYTES, MOST_MEGAPIXELS, Problem};
use crate::plan::{Photo, Plan};

/// The client's photo fills the cover, every other one a picture column at most.
const COVER_MILLIMETRES: f64 = 84.0;
const COLUMN_MILLIMETRES: f64 = 40.0;

/// Finished photos by the file name in the plan; what cannot be used is not among them.
#[derive(Default)]
pub struct Photos {
    jpegs: BTreeMap<String, Vec<u8>>,
}

impl Photos {
    /// Prepares every photo once; problems go to the report with the place of the file name.
    pub fn load(plan: &Plan, folder: &Path, today: Date, report: &mut Report) -> Self {
        let mut photos = Self::default();
        let cover = plan.client.photo.as_ref().map(|it| it.file.text.as_str());
        for (photo, name) in plan.photos() {
            let file = &photo.file;
            let portrait = name.is_some() || cover == Some(file.text.as_str());
            if photo.description.is_none() && !portrait {
                report.push(
                    Diagnostic::new(&kinds::PHOTO_WITHOUT_DESCRIPTION, file.span)
                        .with("path", file.text.clone()),
                );
            }
            consent(photo, name.map(|it| it.text.as_str()), today, report);
            let expired = photo.until.is_some_and(|until| until.value < today);
            if expired || photos.jpegs.contains_key(&file.text) {
                continue;
            }
            let size = if cover == Some(file.text.as_str()) {
                COVER_MILLIMETRES
            } else {
                COLUMN_MILLIMETRES
            };
            let prepared =
                photo::find(folder, &file.text).and_then(|path| photo::prepare(&path, size));
            match prepared {
                Ok(prepared) => {
                    if let Some(few) = prepared.too_few_pixels {
                        report.push(
                            Diagnostic::new(&kinds::PHOTO_FEW_PIXELS, file.span)
                                .with("path", file.text.clone())
                                .with("pixels", i64::from(few.pixels))
                                .with("needed", i64::from(few.needed)),
                        );
                    }
                    photos.jpegs.insert(file.text.clone(), prepared.jpeg);
                }
                Err(problem) => report.push(diagnostic(&problem, photo)),
            }
        }
        photos
    }

    pub fn has(&self, file: &str) -> bool {
        self.jpegs.contains_key(file)
    }

    pub fn jpeg(&self, file: &str) -> Option<Vec<u8>> {
        self.jpegs.get(file).cloned()
    }
}

/// A photo of somebody else has its own consent, with an end.
fn consent(photo: &Photo, name: Option<&str>, today: Date, report: &mut Report) {
    let file = &photo.file;
    if let Some(until) = photo.until.filter(|until| until.value < today) {
        report.push(
            Diagnostic::new(&kinds::PHOTO_CONSENT_OVER, file.span)
                .with("path", file.text.clone())
                .with("until", until.value),
        );
    } else if let Some(name) = name.filter(|_| photo.consent.is_none()) {
        report.push(
            Diagnostic::new(&kinds::PHOTO_WITHOUT_CONSENT, file.span)
                .with("path", file.text.clone())
                .with("name", name),
        );
    }
}

fn diagnostic(problem: &Problem, photo: &Photo) -> Diagnostic {
    let at = |kind| Diagnostic::new(kind, photo.file.span).with("path", photo.file.text.clone());
    match problem {
        Problem::Absolute => at(&kinds::PATH_ABSOLUTE),
        Problem::Outside => at(&kinds::PATH_OUTSIDE),
        Problem::Missing => at(&kinds::PHOTO_MISSING),
        Problem::UnknownFormat => at(&kinds::PHOTO_UNKNOWN_FORMAT),
        Problem::Broken => at(&kinds::PHOTO_BROKEN),
        Problem::TooLarge { megapixels } => at(&kinds::PHOTO_TOO_LARGE)
            .with("megapixels", *megapixels as i64)
            .with("most", MOST_MEGAPIXELS as i64),
        Problem::FileTooLarge { megabytes } => at(&kinds::PHOTO_FILE_TOO_LARGE)
            .with("megabytes", *megabytes as i64)
            .with("most", MOST_MEGABYTES as i64),
    }
}
