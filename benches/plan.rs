//! How long each stage takes on the example plan. Compare the stages with each other in one run;
//! the machine decides the rest.

use std::hint::black_box;
use std::path::Path;

use beeldplan::audience::Audience;
use beeldplan::pipeline::{Format, Places, Prepared, Workshop};
use beeldplan::resources::Resources;
use beeldplan::source::SourceFile;
use beeldplan::typeset;
use beeldplan::view::{Reader, Wishes};
use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};

const DAY: Date = date(2027, 1, 11);
const PLAN: &str = "tests/plans/jonge-vrouw-begeleid-wonen/plan.toml";

fn stages(c: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(PLAN)).expect("the example plan");
    let folder = Prepared::folder_of(&root.join(PLAN));
    let places = Places::beside(&folder);
    let workshop = Workshop::load(Resources::embedded(), Vec::new()).expect("our own data");
    let file = || SourceFile::new(PLAN, text.clone());
    let prepared = workshop.prepare(file(), &places, DAY);
    let wishes = Wishes::default();

    c.bench_function("load data", |b| {
        b.iter(|| black_box(Workshop::load(Resources::embedded(), Vec::new()).is_ok()));
    });
    c.bench_function("read and check, with photos", |b| {
        b.iter(|| black_box(workshop.prepare(file(), &places, DAY).report.has_errors()));
    });
    for reader in [
        Reader::Client,
        Reader::Relative("marijke".to_owned()),
        Reader::Team,
    ] {
        let name = match reader.audience() {
            Audience::Client => "client",
            Audience::Relative => "relative",
            Audience::Team => "team",
        };
        c.bench_function(&format!("view, {name}"), |b| {
            b.iter(|| black_box(workshop.view(&prepared, &reader, &wishes, DAY).is_ok()));
        });
        let Ok((built, _, files)) = workshop.view(&prepared, &reader, &wishes, DAY) else {
            panic!("no View for {name}");
        };
        let engine = workshop.engine().expect("an engine");
        c.bench_function(&format!("compile, {name}"), |b| {
            b.iter(|| {
                // A kept cache would show how fast it is to do nothing.
                typeset::forget_all();
                black_box(engine.lay_out(&built.view, &files).expect("pages").pages())
            });
        });
        let laid_out = engine.lay_out(&built.view, &files).expect("pages");
        c.bench_function(&format!("PDF export, {name}"), |b| {
            b.iter(|| black_box(laid_out.to_pdf().expect("a PDF").len()));
        });
        c.bench_function(&format!("whole edition, loaded program, {name}"), |b| {
            b.iter(|| {
                let Ok(made) = workshop.make(&prepared, &reader, &wishes, DAY) else {
                    panic!("no edition for {name}");
                };
                let files = workshop
                    .produce(&prepared, &made, &[Format::Pdf])
                    .expect("a PDF");
                typeset::forget_all();
                black_box(files.len())
            });
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = stages
}
criterion_main!(benches);
