//! The crisis sheet: the same parts as pages to read and as a card for the wallet.

use super::*;
use crate::plan::{CrisisContact, CrisisSheet, Text};

/// A part of the sheet: its id, its title, what stands under it.
type Part = (&'static str, String, Vec<Block>);

impl Builder<'_> {
    /// Pages to read, in the letters of the client.
    pub fn crisis(&mut self) -> Vec<Block> {
        let Some(sheet) = self.plan.crisis.clone() else {
            return Vec::new();
        };
        let mut blocks = self.crisis_about(&sheet);
        for (_, title, found) in self.crisis_parts(&sheet) {
            blocks.push(Block::Heading { text: title });
            blocks.extend(found);
        }
        blocks
    }

    /// The card: its front, its parts, and how to cut and fold it. The letters of a card are as large as a
    /// card of this size can hold, whatever size the client reads: who needs larger ones reads the pages.
    pub fn crisis_card(&mut self) -> (Option<Cover>, Vec<Section>) {
        let Some(sheet) = self.plan.crisis.clone() else {
            return (None, Vec::new());
        };
        let path = self.paths.at(sheet.span).to_owned();
        let plate = self.name_plate();
        let lines = self.crisis_front(&sheet, &path);
        let cover = Cover {
            title: self.title("crisis-card-title"),
            name: sheet
                .name
                .as_ref()
                .map_or_else(|| plate.name.clone(), |it| it.text.clone()),
            lines,
            ..plate
        };
        let parts = self.crisis_parts(&sheet);
        let mut sections: Vec<Section> = parts
            .into_iter()
            .map(|(id, title, blocks)| section(id, title, blocks))
            .collect();
        let folding = ["crisis-cut", "crisis-fold-rows", "crisis-fold-half"]
            .iter()
            .map(|id| about::row(None, self.said_by(id, "")))
            .collect();
        sections.push(section("vouwen", self.message("crisis-fold"), folding));
        (Some(cover), sections)
    }

    /// What stands outside: whose it is, and how old. A card that is too old is not to be trusted.
    fn crisis_front(&self, sheet: &CrisisSheet, path: &str) -> Vec<Sentence> {
        let mut lines = self.whose(sheet, path);
        lines.extend(self.how_old(sheet, path));
        lines.extend(self.official(sheet, path));
        lines
    }

    fn whose(&self, sheet: &CrisisSheet, path: &str) -> Vec<Sentence> {
        let mut lines = vec![self.said_by("crisis-read", path)];
        if let Some(born) = sheet.born {
            let values = [("date", self.date(born.value).into())];
            lines.push(self.said("crisis-born", &values, path));
        }
        // Also the team prints no address on a card that is to have none.
        if let Some(address) = sheet.address.as_ref().filter(|_| sheet.with_address) {
            lines.push(self.literal(address, path));
        }
        lines
    }

    fn how_old(&self, sheet: &CrisisSheet, path: &str) -> Vec<Sentence> {
        let values = [("date", self.date(sheet.made.value).into())];
        let mut lines = vec![self.said("signals-made", &values, path)];
        if let Some(until) = sheet.valid_until {
            let values = [("date", self.date(until.value).into())];
            lines.push(self.said("crisis-valid", &values, path));
        }
        lines
    }

    /// The front of the card as rows.
    fn crisis_about(&mut self, sheet: &CrisisSheet) -> Vec<Block> {
        let path = self.paths.at(sheet.span).to_owned();
        let (mut who, dates) = (self.whose(sheet, &path), self.how_old(sheet, &path));
        if let Some(address) = sheet.address.as_ref().filter(|_| !sheet.with_address) {
            who.push(self.literal(address, &path));
        }
        if let Some(name) = &sheet.name {
            who.insert(1, self.literal(name, &path));
        }
        let mut blocks = Vec::new();
        for (concept, sentences) in [
            (Some("crisis"), who),
            (Some("calendar"), dates),
            (None, self.official(sheet, &path)),
        ] {
            if !sentences.is_empty() {
                blocks.push(Block::Row {
                    picture: concept.and_then(|it| self.concept(it)),
                    more: Vec::new(),
                    sentences,
                    facts: Vec::new(),
                    notes: Vec::new(),
                });
            }
        }
        blocks
    }

    fn crisis_parts(&mut self, sheet: &CrisisSheet) -> Vec<Part> {
        let path = self.paths.at(sheet.span).to_owned();
        let mut parts: Vec<Part> = Vec::new();
        let first = self.first_calls(sheet, &path);
        let mut add = |builder: &Self, id, title: &str, blocks: Vec<Block>| {
            if !blocks.is_empty() {
                parts.push((id, builder.title(title), blocks));
            }
        };
        add(self, "bel-eerst", "crisis-call-first", first);
        let blocks = self.crisis_text(&sheet.description, &path);
        add(self, "omschrijving", "crisis-description", blocks);
        for (id, title, items) in [
            ("hoe-ik-word", "crisis-early", &sheet.early_signs),
            ("zo-ziet-het", "crisis-looks", &sheet.looks_like),
            ("dit-helpt", "crisis-helps", &sheet.helps),
            ("dit-niet", "crisis-not", &sheet.does_not_help),
        ] {
            let blocks = self.item_rows(items);
            add(self, id, title, blocks);
        }
        let then = self.then_calls(sheet, &path);
        add(self, "bel-daarna", "crisis-call-then", then);
        let blocks = self.medicines(sheet, &path);
        add(self, "medicijnen", "crisis-medicines", blocks);
        let blocks = self.item_rows(&sheet.admission);
        add(self, "opname", "crisis-wishes", blocks);
        let blocks = self.errands(sheet, &path);
        add(self, "praktisch", "crisis-errands", blocks);
        let blocks = self.pledges(sheet);
        add(self, "beloften", "crisis-promises", blocks);
        parts
    }

    fn crisis_text(&mut self, text: &Option<Text>, path: &str) -> Vec<Block> {
        let Some(text) = text else { return Vec::new() };
        let sentence = self.sentence(text, path);
        // A diagnosis gets no picture by itself: what it says is the client's own choice of words.
        vec![about::row(None, sentence)]
    }

    fn first_calls(&mut self, sheet: &CrisisSheet, path: &str) -> Vec<Block> {
        let mut rows = Vec::new();
        for call in &sheet.calls {
            let person = self.tile(&call.who.text, false);
            let telephone = self.telephone_of(&call.who.text, path);
            rows.push(self.call_row(person, telephone, [&call.times, &call.agreed], None, path));
        }
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Calls { rows }]
    }

    fn then_calls(&mut self, sheet: &CrisisSheet, path: &str) -> Vec<Block> {
        let mut rows = Vec::new();
        for (contact, role, concept) in [
            (&sheet.practitioner, "crisis-practitioner", "psychiatrist"),
            (&sheet.doctor, "crisis-doctor", "gp"),
            (&sheet.crisis_service, "crisis-service", "phone_call"),
        ] {
            if let Some(contact) = contact {
                rows.push(self.contact_row(contact, role, concept, path));
            }
        }
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Calls { rows }]
    }

    fn contact_row(
        &mut self,
        contact: &CrisisContact,
        role: &str,
        concept: &str,
        path: &str,
    ) -> CallRow {
        let role = self.title(role);
        let mut person = match &contact.who {
            Some(who) => self.tile(&who.text, false),
            None => PersonTile {
                path: self.paths.at(contact.span).to_owned(),
                initial: String::new(),
                name: String::new(),
                role: String::new(),
                side: Side::Professional,
                photo: None,
                facts: Vec::new(),
                does: Vec::new(),
            },
        };
        if let Some(name) = &contact.name {
            person.name = name.text.clone();
        }
        if person.name.is_empty() {
            person.name = role;
        } else if person.name.to_lowercase() == role.to_lowercase() {
            person.role = String::new();
        } else {
            person.role = role;
        }
        let own = contact.telephone.as_ref().map(|it| it.text.clone());
        let telephone = match own {
            Some(number) => Some(self.plain(path, number)),
            None => contact
                .who
                .as_ref()
                .and_then(|who| self.telephone_of(&who.text, path)),
        };
        let texts = [&contact.times, &contact.agreed];
        self.call_row(person, telephone, texts, Some(concept), path)
    }

    fn call_row(
        &mut self,
        person: PersonTile,
        telephone: Option<Sentence>,
        texts: [&Option<Text>; 2],
        concept: Option<&str>,
        path: &str,
    ) -> CallRow {
        let picture = match (&person.photo, concept) {
            (None, Some(concept)) => self.concept(concept),
            _ => None,
        };
        let texts = texts.into_iter().flatten();
        CallRow {
            sentences: texts.map(|it| self.sentence(it, path)).collect(),
            person,
            picture,
            telephone,
        }
    }

    /// Never a hidden number, whoever reads: a card lies about.
    fn telephone_of(&self, id: &str, path: &str) -> Option<Sentence> {
        let number = self.plan.person(id)?.open_telephone()?;
        Some(self.plain(path, number.text.clone()))
    }

    fn medicines(&mut self, sheet: &CrisisSheet, path: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        for medicine in &sheet.medicines {
            let name = match &medicine.dose {
                Some(dose) => format!("{}: {}", medicine.name.text, dose.text),
                None => medicine.name.text.clone(),
            };
            let mut sentences = vec![self.plain(path, name)];
            sentences.extend(medicine.mind.iter().map(|it| self.sentence(it, path)));
            if let Some(checked) = medicine.checked {
                let values = [("date", self.date(checked.value).into())];
                sentences.push(self.said("crisis-checked", &values, path));
            }
            blocks.push(Block::Row {
                picture: self.concept("medicine"),
                more: Vec::new(),
                sentences,
                facts: Vec::new(),
                notes: Vec::new(),
            });
        }
        blocks
    }

    fn errands(&mut self, sheet: &CrisisSheet, path: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        for errand in &sheet.errands {
            let sentence = self.sentence(&errand.what, path);
            let picture = self.picture(&errand.extras, &sentence, errand.what.span);
            let mut sentences = vec![sentence];
            if let Some(who) = &errand.who {
                let name = self.names(std::slice::from_ref(who));
                sentences.push(self.said("crisis-errand-by", &[("name", name.into())], path));
            }
            blocks.push(Block::Row {
                picture,
                more: Vec::new(),
                sentences,
                facts: Vec::new(),
                notes: Vec::new(),
            });
        }
        blocks
    }

    fn pledges(&mut self, sheet: &CrisisSheet) -> Vec<Block> {
        let mut rows = Vec::new();
        for promise in &sheet.promises {
            let path = self.paths.at(promise.span).to_owned();
            let stand = match promise.signed {
                Some(day) => {
                    let values = [("date", self.date(day.value).into())];
                    self.message_with("crisis-signed", &values)
                }
                None => self.message("crisis-unsigned"),
            };
            rows.push(PromiseRow {
                person: self.tile(&promise.who.text, false),
                sentence: self.sentence(&promise.what, &path),
                signed: promise.signed.is_some(),
                stand,
            });
        }
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Promises { rows }]
    }

    /// The card of that name belongs to others: here stands only whether there is one.
    fn official(&self, sheet: &CrisisSheet, path: &str) -> Vec<Sentence> {
        let Some(there_is) = sheet.official_card else {
            return Vec::new();
        };
        let answer = match (there_is, sheet.official_on) {
            (true, Some(day)) => {
                let values = [("date", self.date(day.value).into())];
                self.said("crisis-official-on", &values, path)
            }
            (true, None) => self.said("crisis-official-yes", &[], path),
            (false, _) => self.said("crisis-official-no", &[], path),
        };
        vec![self.said("crisis-official", &[], path), answer]
    }
}
