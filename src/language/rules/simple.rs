//! *men*, *zou*, and one denial: rules that look at one word and its neighbours.

use super::{Hit, Rule, Sentence};
use crate::language::grammar::is_negation;

pub fn find(sentence: &Sentence, hits: &mut Vec<Hit>) {
    for index in 0..sentence.tokens.len() {
        let Some(word) = sentence.word(index) else {
            continue;
        };
        if sentence.tokens[index].closed() || sentence.tokens[index].name {
            continue;
        }
        match word {
            "men" => hits.push(Hit::new(Rule::Impersonal, index, index + 1)),
            "zou" | "zouden" if !is_polite(sentence, index) => {
                let word = sentence.tokens[index].text.to_owned();
                hits.push(Hit::new(Rule::Uncertain, index, index + 1).with("word", word));
            }
            word if is_negation(word) => hits.push(Hit::new(Rule::Denial, index, index + 1)),
            _ => {}
        }
    }
}

/// "Zou je mij willen helpen?", "Ik zou graag …", and a question that is reported.
fn is_polite(sentence: &Sentence, index: usize) -> bool {
    let near = |word: &str| (0..sentence.tokens.len()).any(|it| sentence.is(it, word));
    let question = sentence.ends_with("?");
    let first = (0..index).all(|it| !sentence.tokens[it].counts());
    (question && (first || near("willen") || near("kunnen") || near("mogen")))
        // "Hij zou graag …" tells of somebody, and is no politeness.
        || (near("graag") && (near("ik") || near("wij") || near("we")))
        || (near("of") && (near("vraagt") || near("vroeg") || near("vragen")))
}

#[cfg(test)]
mod tests {
    use crate::language::testing::rules_of;

    #[test]
    fn asking_politely_is_no_doubt() {
        assert_eq!(rules_of("Zou je mij willen helpen?"), [""; 0]);
        assert_eq!(rules_of("Ik zou graag een hond willen."), [""; 0]);
        assert!(!rules_of("Tom vroeg of ik zou komen.").contains(&"zou-vorm"));
        assert_eq!(rules_of("Zij zou morgen komen."), ["zou-vorm"]);
        assert_eq!(rules_of("Men rookt buiten."), ["men"]);
    }
}
