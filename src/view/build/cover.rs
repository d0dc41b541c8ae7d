//! The first page and the foot of every page.

use super::*;

impl Builder<'_> {
    pub fn footer(&self) -> Footer {
        let date = self.date(self.start());
        let left = match &self.edition.reader {
            Reader::Client => self.message_with("footer-client", &[("date", date.into())]),
            Reader::Member(id) => self.message_with(
                "footer-member",
                &[
                    ("name", self.plan.name_of(id).into()),
                    ("household", self.household_name().into()),
                ],
            ),
            Reader::Relative(id) => self.message_with(
                "footer-relative",
                &[
                    ("name", self.plan.name_of(id).into()),
                    ("date", date.into()),
                ],
            ),
            Reader::Team => self.message_with("footer-team", &[("date", date.into())]),
        };
        // The template fills in the numbers; two marks that no language uses show it where.
        let page = self.message_with(
            "footer-page",
            &[("page", "\u{1}".into()), ("pages", "\u{2}".into())],
        );
        let (before, rest) = page.split_once('\u{1}').unwrap_or((&page, ""));
        let (between, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
        Footer {
            left,
            short: self.message("footer-short"),
            page: [before.to_owned(), between.to_owned(), after.to_owned()],
        }
    }

    pub fn cover(&mut self) -> Cover {
        let header = self.plan.header.clone();
        let client = self.client_tile();
        let profile = self.sources.profile;
        let title = match (&header.title, header.neutral_title) {
            (Some(title), _) => title.text.clone(),
            (None, true) => self.message("plan-neutral-title"),
            (None, false) => profile.name.get(self.sources.locale.id()).to_owned(),
        };
        let people = header
            .made_by
            .iter()
            .filter(|id| !self.plan.is_client(&id.text));
        // A household shows its members, and who leads the talks.
        let ids: Vec<String> = if self.plan.is_household() {
            let members = self.plan.members.iter().map(|it| it.id.text.clone());
            members
                .chain(self.coordinators().into_iter().take(1))
                .collect()
        } else {
            people.map(|id| id.text.clone()).collect()
        };
        let people: Vec<PersonTile> = ids.iter().map(|id| self.tile(id, false)).collect();
        let client = match self.plan.is_household() {
            true => PersonTile {
                name: self.household_name(),
                photo: self.concept("family"),
                initial: initial(&self.household_name()),
                ..client
            },
            false => client,
        };
        Cover {
            title,
            name: client.name,
            photo: client.photo,
            initial: client.initial,
            lines: self.cover_lines(),
            people_title: if people.is_empty() {
                String::new()
            } else {
                let id = match self.plan.is_household() {
                    true => "cover-members",
                    false => "cover-people",
                };
                self.voiced(id, &[])
            },
            people,
            dates: self.cover_dates(),
            facts: self.cover_facts(),
        }
    }

    fn cover_lines(&self) -> Vec<Sentence> {
        let ids: &[&str] = match &self.edition.reader {
            Reader::Client => &["cover-mine", "cover-together"],
            Reader::Member(_) => &["cover-household", "cover-for-member"],
            Reader::Relative(_) => &["cover-for-relative", "cover-consent"],
            Reader::Team => &["cover-team"],
        };
        let name = match &self.edition.reader {
            Reader::Relative(id) | Reader::Member(id) => self.plan.name_of(id),
            _ => "",
        };
        // Those of a household who said yes; the others are not in this View.
        let consenting: Vec<&str> = self
            .plan
            .members
            .iter()
            .map(|it| it.client.name.text.as_str())
            .collect();
        ids.iter()
            .map(|id| match (*id, consenting.as_slice()) {
                ("cover-consent", [one]) => {
                    self.said(id, &[("client", (*one).to_owned().into())], "plan")
                }
                ("cover-consent", [_, _, ..]) => {
                    let names = self.sources.locale.all_of(consenting.iter().copied());
                    self.said("cover-consent-more", &[("names", names.into())], "plan")
                }
                _ => self.said(id, &[("name", name.into())], "plan"),
            })
            .collect()
    }

    fn cover_dates(&self) -> Vec<DateTile> {
        let header = &self.plan.header;
        let mut dates = vec![DateTile {
            label: self.message("date-start"),
            day: self.day(header.start.value),
            time: None,
        }];
        if let Some(end) = header.end {
            dates.push(DateTile {
                label: self.message("date-end"),
                day: self.day(end.value),
                time: None,
            });
        }
        dates.extend(self.next_meeting());
        dates
    }

    pub fn next_meeting(&self) -> Option<DateTile> {
        let meeting = self.plan.header.next_meeting?;
        let (day, time) = meeting.value;
        Some(DateTile {
            label: self.message("date-next-meeting"),
            day: self.day(day),
            time: time.map(|it| self.time(it)),
        })
    }

    fn cover_facts(&self) -> Vec<Fact> {
        let (header, client) = (&self.plan.header, &self.plan.client);
        let mut facts = Vec::new();
        facts.extend(self.fact_words("fact-surname", &client.surname, "ik"));
        if let Some(born) = client.born.filter(|_| self.is_team()) {
            facts.push(self.fact_value("fact-born", self.date(born.value), "ik"));
        }
        if let Some(version) = header.version {
            facts.push(self.fact_value("fact-version", version.to_string(), "plan"));
        }
        facts.extend(self.fact_words("fact-source", &header.source, "plan"));
        let off = &self.sources.profile.switched_off;
        if !off.is_empty() && self.is_team() {
            let off = self.sources.locale.all_of(off.iter().map(String::as_str));
            facts.push(self.fact_value("fact-switched-off", off, "plan"));
        }
        if let Some(given) = header.copy_given {
            facts.push(self.fact_value("fact-copy", self.date(given.value), "plan"));
        }
        if self.is_team() {
            let watched = header
                .watched_by
                .iter()
                .map(|it| self.plan.name_of(&it.text));
            let watched: Vec<String> = watched.map(str::to_owned).collect();
            for name in watched {
                facts.push(self.fact_value("fact-watched-by", name, "plan"));
            }
            // The other editions say it on their last page.
            facts.extend(self.fact_words("fact-place", &header.meeting_place, "plan"));
        }
        if self.is_team() && !self.plan.presentation.known_words.is_empty() {
            let words = self
                .plan
                .presentation
                .known_words
                .iter()
                .map(|it| it.text.as_str());
            let words = self.sources.locale.all_of(words);
            facts.push(self.fact_value("fact-known-words", words, "ik"));
        }
        facts
    }
}
