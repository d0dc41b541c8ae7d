//! Dates and lists from ICU4X.

use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::Date;

pub struct Calendar {
    day: DateTimeFormatter<YMDE>,
    date: DateTimeFormatter<YMD>,
    all: ListFormatter,
    any: ListFormatter,
}

impl Calendar {
    pub fn new(tag: &str) -> Result<Self, String> {
        // British English for the order that our readers know: day, month, year.
        let tag = if tag == "en" { "en-GB" } else { tag };
        let locale: IcuLocale = tag
            .parse()
            .map_err(|_| format!("{tag} is not a language"))?;
        let failed = |error: &dyn std::fmt::Display| error.to_string();
        let lists = ListFormatterOptions::default();
        Ok(Self {
            day: DateTimeFormatter::try_new(locale.clone().into(), YMDE::long())
                .map_err(|it| failed(&it))?,
            date: DateTimeFormatter::try_new(locale.clone().into(), YMD::long())
                .map_err(|it| failed(&it))?,
            all: ListFormatter::try_new_and(locale.clone().into(), lists)
                .map_err(|it| failed(&it))?,
            any: ListFormatter::try_new_or(locale.into(), lists).map_err(|it| failed(&it))?,
        })
    }

    pub fn day(&self, date: Date) -> String {
        self.day.format(&icu(date)).to_string().replace(',', "")
    }

    pub fn date(&self, date: Date) -> String {
        self.date.format(&icu(date)).to_string()
    }

    pub fn all_of<'w>(&self, words: impl Iterator<Item = &'w str>) -> String {
        let words: Vec<&str> = words.collect();
        self.all.format(words.iter()).to_string()
    }

    pub fn any_of<'w>(&self, words: impl Iterator<Item = &'w str>) -> String {
        let words: Vec<&str> = words.collect();
        self.any.format(words.iter()).to_string()
    }
}

fn icu(date: Date) -> IcuDate<Iso> {
    IcuDate::try_new_iso(date.year().into(), date.month() as u8, date.day() as u8)
        .expect("every civil date is an ISO date")
}
