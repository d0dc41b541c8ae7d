//! How fast the lists are loaded and a text is read. The targets: loading in 5 ms; on one core 10 MB/s, 5 ms for a plan of
//! 50 KB, and a line of 1 MB without a space in the same time per byte.

use std::hint::black_box;
use std::path::Path;

use beeldplan::language::{Language, Settings};
use beeldplan::resources::Resources;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn reading(c: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language");
    let sentences: String = ["schoon.toml", "raak.toml", "paren.toml"]
        .iter()
        .map(|it| std::fs::read_to_string(folder.join(it)).expect("a set"))
        .flat_map(|text| {
            // Every second piece between quotation marks is a sentence or names rules, which read like words.
            text.split('"')
                .skip(1)
                .step_by(2)
                .map(|it| format!("{it}\n"))
                .collect::<Vec<_>>()
        })
        .collect();
    let language = Language::load(&Resources::embedded()).expect("our own data");
    let settings = Settings::default();
    let mut group = c.benchmark_group("language");
    for (name, text) in [
        (
            "a plan of 50 KB",
            sentences.repeat(50_000 / sentences.len() + 1),
        ),
        (
            "2 MB of sentences",
            sentences.repeat(2_000_000 / sentences.len() + 1),
        ),
        ("1 MB without a space", "a".repeat(1_000_000)),
        ("1 MB in one sentence", "als de man die ".repeat(70_000)),
    ] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| black_box(language.check(&text, &settings)))
        });
    }
    group.finish();
    let resources = Resources::embedded();
    c.bench_function("load rules and lists", |b| {
        b.iter(|| black_box(Language::load(&resources).is_ok()));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = reading
}
criterion_main!(benches);
