//! How friendly a plan is for its client, judged on everything that can be made of it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::language_report::wordings;
use super::{Prepared, Stop, Workshop};
use crate::audience::Audience;
use crate::check::friendliness::{Family, Language, Layout, Material, judge};
use crate::check::plain::{Found, Sentence};
use crate::diagnostic::{Diagnostic, kinds};
use crate::friendliness::{Judged, State};
use crate::plan::{self, Plan, Product, Sheet};
use crate::text;
use crate::typeset::Fault;
use crate::view::{self, Reader, View, Wishes};

/// What was found, point by point.
pub struct FriendlinessReport {
    /// Whose friend the plan should be: the client, or one member of a household.
    pub about: Reader,
    pub judged: Vec<Judged>,
    /// Codes of rules that the organisation switched off.
    pub switched_off: Vec<String>,
}

impl FriendlinessReport {
    /// How many points are in a state.
    pub fn count(&self, state: State) -> usize {
        self.judged.iter().filter(|it| it.state == state).count()
    }
}

/// What is looked at besides the plan itself.
const SHEETS: [Product; 6] = [
    Product::Preparation,
    Product::Evaluation,
    Product::Explanation,
    Product::Page,
    Product::Poster,
    Product::Cards,
];

impl Workshop {
    /// Judges every point on the plan, the client's edition with its pages, and what else can be made.
    ///
    /// # Errors
    /// [`Stop::Plan`] when the plan has faults, and a fault when the layout fails.
    pub fn friendliness(
        &self,
        prepared: &Prepared,
        about: Option<&str>,
        today: Date,
    ) -> Result<FriendlinessReport, Stop> {
        let (Some(whole), Some(profile)) = (&prepared.plan, &prepared.profile) else {
            return Err(Stop::Plan);
        };
        let about = self.whose(whole, about, today)?;
        let made = self.make(prepared, &about, &Wishes::default(), today)?;
        let seen;
        let plan = match &about {
            Reader::Member(id) => {
                seen = whole.seen_by(id);
                &seen
            }
            _ => whole,
        };
        // What not everybody agrees with is no goal, so nothing is asked of it.
        let agreed;
        let plan = if profile.asks_unanimity() {
            agreed = plan.agreed();
            &agreed
        } else {
            plan
        };
        let facts = made.laid_out.facts();
        let words = text::write(&made.view);
        let words = words.split_whitespace();
        let layout = Layout {
            pages: facts.pages,
            // Lines to write on and boxes to tick are no words.
            words: words
                .filter(|it| it.contains(char::is_alphanumeric))
                .count(),
            pages_per_page: made.edition.pages_per_page(),
            sections: facts.sections,
        };
        let mut family = Vec::new();
        for reader in self.readers(whole, today) {
            if reader.audience() != Audience::Relative {
                continue;
            }
            // Who may not read gets nothing, and that is as it should be.
            if let Some(plan) = self.sheet(prepared, &reader, Product::Plan, today)? {
                let sheets = self.sheets(prepared, &reader, today)?;
                family.push(Family { plan, sheets });
            }
        }
        let sheets = self.sheets(prepared, &about, today)?;
        // Only Dutch is looked at.
        let language = match made.edition.language {
            plan::Language::Simple | plan::Language::Dutch => {
                Some(self.words_of(prepared, plan, &made.view, &about, today)?)
            }
            plan::Language::English => None,
        };
        let judged = judge(&Material {
            plan,
            profile,
            points: &self.points,
            today,
            client: &made.view,
            layout: &layout,
            sheets: &sheets,
            family: &family,
            language: language.as_ref(),
        });
        Ok(FriendlinessReport {
            about,
            judged,
            switched_off: profile.switched_off.clone(),
        })
    }

    /// What is hard to read for the client, and which hard words nothing explains.
    fn words_of(
        &self,
        prepared: &Prepared,
        plan: &Plan,
        booklet: &View,
        about: &Reader,
        today: Date,
    ) -> Result<Language, Stop> {
        let plain = self
            .plain_for(prepared, plan, std::slice::from_ref(about), false, today)
            .map_err(|error| Fault(error.to_string()))?;
        // Of words that the team does not get the place is enough.
        let team = view::visible(plan, &Reader::Team, Product::Plan, today);
        let seen = team.map(|it| wordings(&it)).unwrap_or_default();
        let place = |it: &Sentence| {
            let shown = seen.contains(&it.whole.start);
            let words = if shown { it.text.as_str() } else { "" };
            (plan.paths.at(it.span).to_owned(), words.to_owned())
        };
        let hard = plain.sentences.iter().filter(|it| it.words > 0);
        let hard = hard.filter(|it| !it.found.is_empty());
        let explained = booklet.explained();
        let unexplained = |it: &Found| {
            let explained = it.word.as_ref().is_some_and(|it| explained.contains(it));
            it.is_jargon() && !explained
        };
        let jargon = |it: &&Sentence| it.found.iter().any(unexplained);
        Ok(Language {
            sentences: plain.count(),
            hard: hard.clone().map(place).collect(),
            unexplained: hard.filter(jargon).map(place).collect(),
        })
    }

    /// The client. Of a household the member who was named, or the first who gets a plan of her own.
    fn whose(&self, plan: &Plan, named: Option<&str>, today: Date) -> Result<Reader, Stop> {
        if let Some(id) = named {
            return Ok(Reader::Member(id.to_owned()));
        }
        if !plan.is_household() {
            return Ok(Reader::Client);
        }
        let grown = plan
            .members
            .iter()
            .find(|it| it.sheet_on(today) == Sheet::Plan)
            .map(|it| Reader::Member(it.id.text.clone()));
        let first = grown.or_else(|| self.clients(plan, today).into_iter().next());
        first.ok_or_else(|| {
            let empty = Diagnostic::new(&kinds::PRODUCT_EMPTY, None);
            Stop::Refused(Box::new(
                empty.with("product", Product::Friendliness.word()),
            ))
        })
    }

    fn sheets(
        &self,
        prepared: &Prepared,
        reader: &Reader,
        today: Date,
    ) -> Result<BTreeMap<Product, View>, Stop> {
        let mut found = BTreeMap::new();
        for product in SHEETS {
            if let Some(view) = self.sheet(prepared, reader, product, today)? {
                found.insert(product, view);
            }
        }
        Ok(found)
    }

    /// One document, or none where it cannot be made.
    fn sheet(
        &self,
        prepared: &Prepared,
        reader: &Reader,
        product: Product,
        today: Date,
    ) -> Result<Option<View>, Stop> {
        let wishes = Wishes {
            product: Some(product),
            ..Wishes::default()
        };
        match self.view(prepared, reader, &wishes, today) {
            Ok((built, ..)) => Ok(Some(built.view)),
            Err(Stop::Refused(_)) => Ok(None),
            Err(stop) => Err(stop),
        }
    }
}
