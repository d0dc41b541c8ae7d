//! What a plan tells about its words, for reading its sentences: names of people, and which picture the
//! writer means by a word that has two.

use crate::pictogram::{Known, Library, Request};
use crate::plan::{PictureChoice, Plan};

pub fn known_words(plan: &Plan, library: &Library) -> Known {
    let mut known = Known::default();
    known.names.push(plan.client.name.text.clone());
    let members = plan.members.iter().map(|it| &it.client);
    known.names.extend(members.map(|it| it.name.text.clone()));
    known
        .names
        .extend(plan.people.iter().map(|it| it.name.text.clone()));
    for own in &plan.pictures {
        let PictureChoice::Named(words) = &own.choice else {
            continue;
        };
        let request = Request::parse(&words.text);
        if request.set.is_some() || !request.signs.is_empty() {
            continue;
        }
        if let Some(concept) = library.named(&request.name) {
            let word = own.word.text.trim().to_lowercase();
            known.answers.insert(word, concept.id.clone());
        }
    }
    known
}
