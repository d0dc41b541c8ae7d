//! The sheet of a child in a household's plan: few words, at most five pictures, no worries of grown-ups.

use super::*;
use crate::plan::{Goal, SituationKind};

/// A child's sheet holds no more pictures than these.
const MOST_PICTURES: usize = 5;
/// What goes well, before what the child wants.
const MOST_STRENGTHS: usize = 2;

impl Builder<'_> {
    pub fn child_sheet(&mut self) -> Vec<Section> {
        let mut blocks = Vec::new();
        let client = self.plan.client.clone();
        if let Some(quote) = &client.says {
            blocks.push(self.quote(quote, "ik"));
        }
        let strengths: Vec<_> = self
            .plan
            .situation
            .iter()
            .filter(|it| it.kind == SituationKind::Strength)
            .take(MOST_STRENGTHS)
            .cloned()
            .collect();
        if !strengths.is_empty() {
            blocks.push(Block::Heading {
                text: self.message("child-good"),
            });
            for it in &strengths {
                blocks.push(self.observation(it));
            }
        }
        let goals: Vec<Goal> = self
            .plan
            .goals
            .iter()
            .filter(|it| it.is_open())
            .cloned()
            .collect();
        // First what the child wants, then where she helps.
        let id = self.plan.own_ids.first().cloned().unwrap_or_default();
        let (own, others): (Vec<Goal>, Vec<Goal>) = goals
            .into_iter()
            .partition(|goal| goal.of.iter().any(|it| it.text == id));
        for (title, goals) in [("child-wants", own), ("child-helps", others)] {
            if !goals.is_empty() {
                blocks.push(Block::Heading {
                    text: self.message(title),
                });
            }
            for goal in &goals {
                self.child_goal(goal, &mut blocks);
            }
        }
        if let Some(helper) = self.coordinators().first().cloned() {
            let tile = self.tile(&helper, false);
            let name = tile.name.clone();
            let text = self.message_with("child-ask", &[("name", name.into())]);
            let sentence = self.plain(&tile.path, text);
            blocks.push(about::row(tile.photo, sentence));
        }
        // The last one is for whom to ask, when there is a photo of her.
        let last = matches!(
            blocks.last(),
            Some(Block::Row {
                picture: Some(_),
                ..
            })
        );
        let mut room = MOST_PICTURES - usize::from(last);
        let upto = blocks.len() - usize::from(last);
        for block in &mut blocks[..upto] {
            keep_pictures(block, &mut room);
        }
        let name = client.name.text;
        let title = self.message_with("child-title", &[("name", name.into())]);
        vec![section("kind", title, blocks)]
    }

    fn child_goal(&mut self, goal: &Goal, blocks: &mut Vec<Block>) {
        let path = self.paths.at(goal.span).to_owned();
        let sentence = self.sentence(&goal.sentence, &path);
        let picture = self.picture(&goal.extras, &sentence, goal.sentence.span);
        blocks.push(about::row(picture, sentence));
        for action in &goal.actions {
            let path = self.paths.at(action.span).to_owned();
            let mut sentences = vec![self.sentence(&action.what, &path)];
            sentences.extend(action.when.as_ref().map(|it| self.sentence(it, &path)));
            let picture = self.picture(&action.extras, &sentences[0], action.what.span);
            let name = self.plan.name_of(&action.who.text).to_owned();
            let own = self.plan.is_client(&action.who.text);
            let does = self.message_with("child-does", &[("name", name.into())]);
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts: Vec::new(),
                notes: if own { Vec::new() } else { vec![does] },
            });
        }
    }
}

/// The first pictures stay; words never go.
fn keep_pictures(block: &mut Block, room: &mut usize) {
    let (Block::Row { picture, .. } | Block::Quote { picture, .. } | Block::Shown { picture, .. }) =
        block
    else {
        return;
    };
    if picture.is_some() {
        match room.checked_sub(1) {
            Some(left) => *room = left,
            None => *picture = None,
        }
    }
}
