//! Which hard words an edition explains: what its reader knows needs no explanation.

use super::{Prepared, Stop, Workshop};
use crate::audience::Audience;
use crate::check;
use crate::language::{Language, Level, Settings};
use crate::plan::{self, Plan, Product};
use crate::typeset::Fault;
use crate::view::Edition;

impl Workshop {
    /// The rules of plain Dutch with what is known of this reader; none where nothing is explained, so that such
    /// an edition does not wait for the word lists.
    pub(super) fn explaining(
        &self,
        prepared: &Prepared,
        plan: &Plan,
        edition: &Edition,
    ) -> Result<Option<(&Language, Settings)>, Stop> {
        let audience = edition.reader.audience();
        let explains = edition.product == Product::Plan
            && audience != Audience::Team
            && edition.language != plan::Language::English;
        if !explains {
            return Ok(None);
        }
        let mut settings = Settings::new(Level::A2);
        check::names(plan, &mut settings);
        for word in prepared.house.iter().flat_map(|it| &it.known_words) {
            settings.know(word);
        }
        // The list is the client's; her sister may not know these words.
        if audience == Audience::Client {
            for word in &plan.presentation.known_words {
                settings.know(&word.text);
            }
        }
        let language = self
            .language()
            .map_err(|error| Stop::Fault(Fault(error.to_string())))?;
        Ok(Some((language, settings)))
    }
}
