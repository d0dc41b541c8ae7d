//! What the documents of one plan show, and what they lack: for the sheets of the picture library.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::Value;

use super::{Prepared, Stop, Workshop};
use crate::diagnostic::{self, Report, kinds};
use crate::plan::Product;
use crate::toml_reader::Choice as _;
use crate::view::{Block, Wishes};

/// A pictogram that a document shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// Its place among the assets: `pictures/cook.svg`.
    pub asset: String,
    pub word: String,
    pub alt: String,
    pub svg: Vec<u8>,
}

/// The pictograms of a plan, with the lines that their licences ask for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Usage {
    pub pictures: Vec<Used>,
    pub credits: BTreeSet<String>,
}

/// A sentence without a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Lacking {
    pub path: String,
    pub sentence: String,
}

impl Workshop {
    /// Every pictogram in the documents of the client, each once, in the order of the plan.
    ///
    /// # Errors
    /// As [`Workshop::view`] of the whole plan.
    pub fn pictures_used(
        &self,
        prepared: &Prepared,
        wishes: &Wishes,
        today: Date,
    ) -> Result<Usage, Stop> {
        let mut found = Vec::new();
        let mut credits = BTreeSet::new();
        let mut known = BTreeSet::new();
        let clients = match &prepared.plan {
            Some(plan) => self.clients(plan, today),
            None => return Err(Stop::Plan),
        };
        // What is agreed about safety is on no sheet but its own.
        let products = Product::WORDS
            .iter()
            .filter_map(|it| Product::from_word(it))
            .filter(|it| *it != Product::Safety);
        for (product, client) in
            products.flat_map(|it| clients.iter().map(move |client| (it, client)))
        {
            let wishes = Wishes {
                product: Some(product),
                ..wishes.clone()
            };
            let drawn = self.view(prepared, client, &wishes, today);
            let (built, _, files) = match drawn {
                Ok(drawn) => drawn,
                // A plan without a week has no pictures of a week.
                Err(Stop::Refused(_)) if wishes.product != Some(Product::Plan) => continue,
                Err(stop) => return Err(stop),
            };
            for block in built.view.credits.iter().flat_map(|it| &it.blocks) {
                if let Block::Row { sentences, .. } = block {
                    credits.extend(sentences.iter().map(|it| it.text.clone()));
                }
            }
            let view: Value = serde_json::to_value(&built.view).unwrap_or_default();
            pictures(&view, &mut |asset, word, alt| {
                let pictogram = asset.starts_with("pictures/") || asset.starts_with("sets/");
                if pictogram
                    && known.insert(asset.to_owned())
                    && let Some(svg) = files.get(asset)
                {
                    found.push(Used {
                        asset: asset.to_owned(),
                        word: word.to_owned(),
                        alt: alt.to_owned(),
                        svg: svg.to_vec(),
                    });
                }
            });
        }
        Ok(Usage {
            pictures: found,
            credits,
        })
    }

    /// The sentences of the client's plan that no picture was found for.
    ///
    /// # Errors
    /// As [`Workshop::view`].
    pub fn pictures_lacking(&self, prepared: &Prepared, today: Date) -> Result<Vec<Lacking>, Stop> {
        let plan = prepared.plan.as_ref().ok_or(Stop::Plan)?;
        let mut report = Report::default();
        for client in self.clients(plan, today) {
            let (built, _, _) = self.view(prepared, &client, &Wishes::default(), today)?;
            report.extend(built.report);
        }
        let report = prepared.finished(report);
        let mut found: Vec<Lacking> = Vec::new();
        let lacking = [kinds::NO_PICTURE.id, kinds::NO_PICTURE_PROPOSAL.id];
        for it in report.iter().filter(|it| lacking.contains(&it.kind.id)) {
            let sentence = it.values.iter().find_map(|(key, value)| match value {
                diagnostic::Value::Text(text) if *key == "sentence" => Some(text.clone()),
                _ => None,
            });
            let sentence = sentence.unwrap_or_default();
            if !found.iter().any(|it| it.sentence == sentence) {
                found.push(Lacking {
                    path: it.path.clone(),
                    sentence,
                });
            }
        }
        Ok(found)
    }
}

fn pictures(value: &Value, visit: &mut dyn FnMut(&str, &str, &str)) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| pictures(it, visit)),
        Value::Object(map) => {
            let text = |key| map.get(key).and_then(Value::as_str);
            if let (Some(asset), Some(word), Some(alt)) = (text("asset"), text("word"), text("alt"))
            {
                visit(asset, word, alt);
            }
            map.values().for_each(|it| pictures(it, visit));
        }
        _ => {}
    }
}
