//! How friendly a plan is for its client, judged on everything that can be made of it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Prepared, Stop, Workshop};
use crate::audience::Audience;
use crate::check::friendliness::{Family, Layout, Material, judge};
use crate::diagnostic::{Diagnostic, kinds};
use crate::friendliness::{Judged, State};
use crate::plan::{Plan, Product, Sheet};
use crate::text;
use crate::view::{Reader, View, Wishes};

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
        let judged = judge(&Material {
            plan,
            profile,
            points: &self.points,
            today,
            client: &made.view,
            layout: &layout,
            sheets: &sheets,
            family: &family,
            // The checker of the language fills this in.
            language: None,
        });
        Ok(FriendlinessReport {
            about,
            judged,
            switched_off: profile.switched_off.clone(),
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
