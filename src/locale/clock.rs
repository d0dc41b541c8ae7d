//! The time of day as somebody says it.
//!
//! Which words, and in which order, are messages per language; only the arithmetic is here.

use jiff::civil::Time;

use super::Locale;
use crate::diagnostic::Value;

/// How a reader reads the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// "half 11"
    Spoken,
    /// "half 11 's ochtends"
    SpokenWithPart,
    /// "10.30 uur"
    Digital,
    /// "in de ochtend"
    PartOfDay,
}

pub fn say(locale: &Locale, time: Time, style: Clock) -> String {
    match style {
        Clock::Spoken => spoken(locale, time),
        Clock::SpokenWithPart => {
            let clock = spoken(locale, time);
            locale.format(part_message(time), &[("clock", clock.into())])
        }
        Clock::Digital => locale.format(
            "clock-digital",
            &[
                ("hour", i64::from(time.hour()).into()),
                ("minute", Value::Text(format!("{:02}", time.minute()))),
            ],
        ),
        Clock::PartOfDay => locale.text(match part(time) {
            Part::Morning => "clock-in-the-morning",
            Part::Afternoon => "clock-in-the-afternoon",
            Part::Evening => "clock-in-the-evening",
            Part::Night => "clock-in-the-night",
        }),
    }
}

enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

fn part(time: Time) -> Part {
    match time.hour() {
        0..=5 => Part::Night,
        6..=11 => Part::Morning,
        12..=17 => Part::Afternoon,
        _ => Part::Evening,
    }
}

fn part_message(time: Time) -> &'static str {
    match part(time) {
        Part::Morning => "clock-morning",
        Part::Afternoon => "clock-afternoon",
        Part::Evening => "clock-evening",
        Part::Night => "clock-night",
    }
}

fn spoken(locale: &Locale, time: Time) -> String {
    let hour = twelve(time.hour());
    let next = twelve(time.hour() + 1);
    let minute = i64::from(time.minute());
    let (message, minutes) = match minute {
        0 => ("clock-hour", 0),
        15 => ("clock-quarter-past", 0),
        30 => ("clock-half", 0),
        45 => ("clock-quarter-to", 0),
        1..=14 => ("clock-past", minute),
        16..=29 => ("clock-before-half", 30 - minute),
        31..=44 => ("clock-after-half", minute - 30),
        _ => ("clock-to", 60 - minute),
    };
    locale.format(
        message,
        &[
            ("hour", hour.into()),
            ("next", next.into()),
            ("minutes", minutes.into()),
            // Languages that count from the full hour ("twenty past ten") use these.
            ("past", minute.into()),
            ("to", (60 - minute).into()),
        ],
    )
}

fn twelve(hour: i8) -> i64 {
    match i64::from(hour) % 12 {
        0 => 12,
        hour => hour,
    }
}
