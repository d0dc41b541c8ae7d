//! Sentences per second, and what the table of forms costs at the start: from the program itself, and from a folder of `--data`.

use std::hint::black_box;
use std::path::Path;

use beeldplan::pictogram::{Known, Library};
use beeldplan::resources::Resources;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn sentences() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/matching");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the sentences") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("readable");
        found.extend(text.lines().filter_map(|line| {
            let line = line.trim().strip_prefix("[\"")?;
            line.split('"').next().map(str::to_owned)
        }));
    }
    found
}

fn matching(c: &mut Criterion) {
    let library = Library::load(&Resources::embedded()).expect("our library");
    let lines = sentences();
    let known = Known::default();
    let mut group = c.benchmark_group("matching");
    group.throughput(Throughput::Elements(lines.len() as u64));
    group.bench_function("sentences", |b| {
        b.iter(|| {
            for line in &lines {
                black_box(library.read(line, "nl", &known).matches.len());
            }
        });
    });
    group.finish();
    let read = |it: &Resources| Library::read_table(it).expect("a table");
    let resources = Resources::embedded();
    c.bench_function("matching, table of forms", |b| {
        b.iter_with_large_drop(|| read(&resources));
    });
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let resources = Resources::from_folder(folder).expect("the data folders");
    c.bench_function("matching, table of forms made from a folder", |b| {
        b.iter_with_large_drop(|| read(&resources));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = matching
}
criterion_main!(benches);
