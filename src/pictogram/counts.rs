//! How many drawings there are, for the README of the library.

use std::collections::BTreeMap;

use super::Library;

/// A Markdown table: per category how many drawings of priority 1, 2 and 3.
pub fn counts(library: &Library) -> String {
    let mut rows: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut all = [0; 3];
    for pictogram in library.iter() {
        let place = usize::from(pictogram.card.priority.clamp(1, 3)) - 1;
        rows.entry(&pictogram.category).or_default()[place] += 1;
        all[place] += 1;
    }
    let mut table =
        "| category | priority 1 | priority 2 | priority 3 | all |\n|---|---|---|---|---|\n"
            .to_owned();
    let rows = rows.into_iter().chain([("**all**", all)]);
    for (category, [first, second, third]) in rows {
        let sum = first + second + third;
        table.push_str(&format!(
            "| {category} | {first} | {second} | {third} | {sum} |\n"
        ));
    }
    table
}
