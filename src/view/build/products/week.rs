//! The week: what happens on which day, from the actions of the goals and from the week of the plan.

use jiff::civil::Time;

use super::*;
use crate::diagnostic::{Diagnostic, kinds};
use crate::plan::{DayPart, Extras, Text, Weekday};

/// The days with their names.
const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "day-maandag"),
    (Weekday::Tuesday, "day-dinsdag"),
    (Weekday::Wednesday, "day-woensdag"),
    (Weekday::Thursday, "day-donderdag"),
    (Weekday::Friday, "day-vrijdag"),
    (Weekday::Saturday, "day-zaterdag"),
    (Weekday::Sunday, "day-zondag"),
];

/// The parts of the day with the hour from which each one runs (of 24), and its picture.
const PARTS: [(DayPart, i8, &str, &str); 4] = [
    (DayPart::Morning, 6, "week-morning", "morning"),
    (DayPart::Afternoon, 12, "week-afternoon", "afternoon"),
    (DayPart::Evening, 18, "week-evening", "evening"),
    (DayPart::Night, 24, "week-night", "night"),
];

/// Something on the board, before it stands in its cell.
struct Entry {
    days: Vec<Weekday>,
    part: DayPart,
    time: Option<Time>,
    activity: WeekActivity,
}

impl Builder<'_> {
    pub fn week_sections(&mut self) -> Vec<Section> {
        let entries = self.week_entries();
        if entries.is_empty() {
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (part, _, word, concept) in PARTS {
            let cells: Vec<Vec<WeekActivity>> = DAYS
                .iter()
                .map(|(day, _)| {
                    let mut found: Vec<&Entry> = entries
                        .iter()
                        .filter(|it| it.part == part && it.days.contains(day))
                        .collect();
                    // What has a time comes in its order, what has none after it.
                    found.sort_by_key(|it| (it.time.is_none(), it.time));
                    found.iter().map(|it| it.activity.clone()).collect()
                })
                .collect();
            // Every day has a morning, an afternoon and an evening, also when nothing is planned.
            if part == DayPart::Night && cells.iter().all(Vec::is_empty) {
                continue;
            }
            rows.push(WeekRow {
                part: self.message(word),
                picture: self.concept(concept),
                cells,
            });
        }
        let sides = [
            (Side::Network, "week-with-network"),
            (Side::Volunteer, "week-with-volunteer"),
            (Side::Professional, "week-with-professional"),
        ];
        let keys = sides
            .into_iter()
            .filter(|(side, _)| {
                let with = |it: &Entry| it.activity.who.as_ref().is_some_and(|it| it.side == *side);
                entries.iter().any(with)
            })
            .map(|(side, word)| WeekKey {
                side,
                word: self.voiced(word, &[]),
            })
            .collect();
        let block = Block::Week {
            corner: self.message("week-corner"),
            days: DAYS.iter().map(|(_, name)| self.message(name)).collect(),
            rows,
            keys,
        };
        vec![section("week", self.title("section-week"), vec![block])]
    }

    fn week_entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (index, goal) in self.plan.goals.clone().iter().enumerate() {
            let path = self.paths.at(goal.span).to_owned();
            let head = self.goal_head(goal, index, &path);
            for action in &goal.actions {
                let said = action.when.as_ref().and_then(|it| it.short.as_ref());
                let days = match action.days.as_slice() {
                    [] => said.map_or_else(Vec::new, |it| days_in(&it.default.text)),
                    days => days.to_vec(),
                };
                if days.is_empty() {
                    continue;
                }
                let path = self.paths.at(action.span).to_owned();
                let sentence = self.sentence(&action.what, &path);
                let part = action
                    .part
                    .or_else(|| part_at(action.time.map(|it| it.value)));
                let Some(part) = self.part_known(part, &action.what, &sentence) else {
                    continue;
                };
                let time = action.time.map(|it| it.value);
                let who = Some(&action.who).filter(|it| !self.plan.is_client(&it.text));
                let activity = self.activity(&action.extras, &action.what, sentence, time, who);
                entries.push(Entry {
                    days,
                    part,
                    time,
                    activity: WeekActivity {
                        tag: head.tag.clone(),
                        colour: head.colour.clone(),
                        ..activity
                    },
                });
            }
        }
        for item in self.plan.week.clone() {
            let path = self.paths.at(item.span).to_owned();
            let sentence = self.sentence(&item.what, &path);
            let time = item.time.map(|it| it.value);
            let part = item.part.or_else(|| part_at(time));
            let Some(part) = self.part_known(part, &item.what, &sentence) else {
                continue;
            };
            let activity =
                self.activity(&item.extras, &item.what, sentence, time, item.with.as_ref());
            entries.push(Entry {
                days: item.days.clone(),
                part,
                time,
                activity,
            });
        }
        entries
    }

    /// Without a time or a part of the day nobody knows in which row it belongs.
    fn part_known(
        &mut self,
        part: Option<DayPart>,
        text: &Text,
        sentence: &Sentence,
    ) -> Option<DayPart> {
        if part.is_none() {
            let sentence = sentence.text.clone();
            self.report.push(
                Diagnostic::new(&kinds::WEEK_WITHOUT_PART, text.span).with("sentence", sentence),
            );
        }
        part
    }

    fn activity(
        &mut self,
        extras: &Extras,
        text: &Text,
        sentence: Sentence,
        time: Option<Time>,
        who: Option<&Words>,
    ) -> WeekActivity {
        let picture = self.picture(extras, &sentence, text.span);
        let word = match &picture {
            Some(picture) if !picture.word.is_empty() => picture.word.clone(),
            _ => sentence.text.clone(),
        };
        WeekActivity {
            path: sentence.path.clone(),
            picture,
            word,
            sentence,
            time: time.map(|it| self.time(it)),
            tag: String::new(),
            colour: String::new(),
            who: who.map(|id| self.tile(&id.text, false)),
        }
    }
}

fn part_at(time: Option<Time>) -> Option<DayPart> {
    let hour = time?.hour();
    // The small hours belong to the night before.
    let hour = if hour < PARTS[0].1 { hour + 24 } else { hour };
    PARTS
        .iter()
        .rev()
        .find(|(_, from, _, _)| hour >= *from)
        .map(|(part, ..)| *part)
}

/// Beside one of these a day does not come every week.
const NOT_WEEKLY: [&str; 14] = [
    "niet",
    "behalve",
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "laatste",
    "maand",
    "maandelijks",
    "weken",
    "om",
    "soms",
    "jaar",
    "vakantie",
];

/// The days that a Dutch "wanneer" names: "elke dinsdag", "maandag en vrijdag", "elke dag".
fn days_in(when: &str) -> Vec<Weekday> {
    let words: Vec<String> = when
        .split(|it: char| !it.is_alphanumeric())
        .map(str::to_lowercase)
        .collect();
    // One day in the calendar is no day of every week, and neither is the first Sunday of the month.
    let other =
        |it: &String| it.chars().any(|it| it.is_ascii_digit()) || NOT_WEEKLY.contains(&it.as_str());
    if words.iter().any(other) {
        return Vec::new();
    }
    let has = |word: &str| words.iter().any(|it| it == word);
    if has("dag") && (has("elke") || has("iedere")) {
        return DAYS.map(|(day, _)| day).to_vec();
    }
    let days = DAYS.into_iter().map(|(day, _)| day);
    days.filter(|day| has(day.word())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_from_plain_words() {
        assert_eq!(days_in("elke dinsdag"), [Weekday::Tuesday]);
        assert_eq!(
            days_in("op maandag en Vrijdag"),
            [Weekday::Monday, Weekday::Friday]
        );
        assert_eq!(days_in("elke dag").len(), 7);
        for other in [
            "woensdag 20 januari",
            "niet op maandag",
            "elke eerste zondag van de maand",
            "om de week op maandag",
            "als het kan",
            "overdag",
            "",
        ] {
            assert!(days_in(other).is_empty(), "{other}");
        }
    }

    #[test]
    fn a_time_tells_the_part_of_the_day() {
        let part = |hour| part_at(Some(Time::constant(hour, 0, 0, 0)));
        assert_eq!(part_at(None), None);
        assert_eq!(part(6), Some(DayPart::Morning));
        assert_eq!(part(12), Some(DayPart::Afternoon));
        assert_eq!(part(23), Some(DayPart::Evening));
        assert_eq!(part(0), Some(DayPart::Night));
        assert_eq!(part(5), Some(DayPart::Night));
    }
}
