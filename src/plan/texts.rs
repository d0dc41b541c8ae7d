//! All words of a plan that somebody outside the team may read.

use super::*;

impl Plan {
    /// Calls `visit` with every piece of text that an edition for the client or a relative may
    /// hold. Layers for the team only are left out; ids and file names are not words.
    pub fn each_shared_text<'p>(&'p self, visit: &mut dyn FnMut(&'p Words)) {
        words(visit, [&self.header.title, &self.header.meeting_place]);
        let client = &self.client;
        visit(&client.name);
        texts(visit, [&client.home]);
        quote(visit, client.says.as_ref());
        shown(visit, client.shows.as_ref());
        for item in client.about.iter().chain(&client.how_to_talk).chain(&client.how_i_talk) {
            text(visit, &item.text);
            photo(visit, item.extras.photo.as_ref());
        }
        client.aids.iter().for_each(&mut *visit);
        photo(visit, client.photo.as_ref());
        for person in &self.people {
            visit(&person.name);
            visit(&person.relation);
            texts(visit, [&person.does]);
            photo(visit, person.photo.as_ref());
        }
        for observation in &self.situation {
            match &observation.words {
                Statement::Told(it) => text(visit, it),
                Statement::Quoted(it) | Statement::Shown(it) => visit(it),
            }
            photo(visit, observation.extras.photo.as_ref());
        }
        for dream in &self.dreams {
            visit(dream.wish.words());
            texts(visit, [&dream.explanation, &dream.needed]);
            photo(visit, dream.extras.photo.as_ref());
        }
        for goal in &self.goals {
            if let Some(wish) = &goal.wish {
                visit(wish.words());
            }
            text(visit, &goal.sentence);
            texts(visit, [&goal.reason, &goal.now]);
            photo(visit, goal.extras.photo.as_ref());
            for action in &goal.actions {
                text(visit, &action.what);
                texts(visit, [&action.place, &action.when, &action.duration, &action.reason]);
                photo(visit, action.extras.photo.as_ref());
            }
        }
        for score in &self.scores {
            text(visit, &score.lowest_means);
            text(visit, &score.highest_means);
        }
        for support in &self.support {
            texts(visit, [&support.i_do, &support.you_do]);
            photo(visit, support.extras.photo.as_ref());
        }
        for area in &self.areas {
            texts(visit, [&area.obstacle, &area.helps, &area.i_do, &area.i_mean, &area.help_with]);
            if let Some(wish) = &area.wish {
                visit(wish.words());
            }
        }
        for agreement in &self.agreements {
            text(visit, &agreement.what);
            texts(visit, [&agreement.reason]);
            photo(visit, agreement.extras.photo.as_ref());
        }
        for evaluation in &self.evaluations {
            quote(visit, evaluation.says.as_ref());
            texts(visit, [&evaluation.agreed]);
            for result in &evaluation.results {
                texts(visit, [&result.went_well, &result.was_hard, &result.decision]);
            }
        }
        for signature in &self.signatures {
            texts(visit, [&signature.reason]);
        }
    }
}

type Visit<'v, 'p> = &'v mut dyn FnMut(&'p Words);

fn words<'p, const N: usize>(visit: Visit<'_, 'p>, given: [&'p Option<Words>; N]) {
    given.into_iter().flatten().for_each(visit);
}

fn texts<'p, const N: usize>(visit: Visit<'_, 'p>, given: [&'p Option<Text>; N]) {
    for it in given.into_iter().flatten() {
        text(visit, it);
    }
}

fn text<'p>(visit: Visit<'_, 'p>, text: &'p Text) {
    for layer in [&text.short, &text.relative].into_iter().flatten() {
        layer.wordings().for_each(|(_, words)| visit(words));
    }
}

fn quote<'p>(visit: Visit<'_, 'p>, quote: Option<&'p Quote>) {
    if let Some(quote) = quote {
        visit(&quote.words);
    }
}

fn shown<'p>(visit: Visit<'_, 'p>, shown: Option<&'p Shown>) {
    if let Some(shown) = shown {
        visit(&shown.words);
    }
}

fn photo<'p>(visit: Visit<'_, 'p>, photo: Option<&'p Photo>) {
    if let Some(description) = photo.and_then(|it| it.description.as_ref()) {
        visit(description);
    }
}
