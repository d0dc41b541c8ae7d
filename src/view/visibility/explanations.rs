//! Who may read what a word means: whoever may read the word itself.

use super::*;

impl Filter<'_> {
    /// The explanations of words that stand in what this reader sees.
    pub fn explanations(&self, shown: &Plan) -> Vec<Explanation> {
        if !self.declared("woorden.uitleg") || self.plan.explanations.is_empty() {
            return Vec::new();
        }
        let mut seen = String::new();
        let mut add = |words: &Words| {
            seen.push_str(&words.text.to_lowercase());
            seen.push('\n');
        };
        shown.each_piece(&mut |piece| match piece {
            Piece::Text(text) => {
                for layer in [&text.short, &text.relative].into_iter().flatten() {
                    add(&layer.default);
                }
            }
            Piece::Words(words) | Piece::Own(words) => add(words),
            Piece::Name(_) | Piece::TeamWords(_) => {}
        });
        let stands = |it: &&Explanation| seen.contains(&it.word.text.trim().to_lowercase());
        let explanations = self.plan.explanations.iter();
        explanations.filter(stands).cloned().collect()
    }
}
