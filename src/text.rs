//! The View as plain text: for who listens, for who searches, and beside the PNG pages.

use crate::view::{
    Block, DateTile, Fact, PersonTile, Phone, Score, Section, Sentence, StoplightState, TextPart,
    View, WeekActivity, WeekRow,
};

/// Writes the whole document, one sentence per line, in reading order.
pub fn write(view: &View) -> String {
    let mut out = Writer::default();
    out.cover(view);
    view.sections
        .iter()
        .chain(&view.credits)
        .for_each(|section| out.section(section));
    out.text
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn heading(&mut self, words: &str, sign: char) {
        self.gap();
        self.line(words);
        let width = words.chars().count();
        self.line(&sign.to_string().repeat(width));
        self.gap();
    }

    fn sentences(&mut self, sentences: &[Sentence]) {
        sentences.iter().for_each(|it| self.line(&it.text));
    }

    fn facts(&mut self, facts: &[Fact]) {
        facts
            .iter()
            .for_each(|it| self.line(&format!("{}: {}", it.label, it.value.text)));
    }

    fn cover(&mut self, view: &View) {
        let Some(cover) = &view.cover else { return };
        self.heading(&cover.title, '=');
        self.line(&cover.name);
        self.sentences(&cover.lines);
        self.facts(&cover.facts);
        if !cover.people.is_empty() {
            self.heading(&cover.people_title, '-');
            cover.people.iter().for_each(|it| self.person(it));
        }
        self.gap();
        cover.dates.iter().for_each(|it| self.date(it));
    }

    fn section(&mut self, section: &Section) {
        if let Some(head) = &section.head {
            self.heading(&head.sentence.text, '=');
            let parts = [&head.area, &head.tag]
                .into_iter()
                .filter(|it| !it.is_empty());
            self.line(&parts.cloned().collect::<Vec<_>>().join(", "));
        } else {
            self.heading(&section.title, '=');
        }
        section.blocks.iter().for_each(|it| self.block(it));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text } => self.heading(text, '-'),
            Block::Row {
                sentences,
                facts,
                notes,
                ..
            } => {
                self.sentences(sentences);
                self.facts(facts);
                notes.iter().for_each(|it| self.line(it));
            }
            Block::Quote { words, speaker, .. } => {
                self.line(&words.text);
                self.line(speaker);
            }
            Block::Shown {
                lead, words, seen, ..
            } => {
                self.line(&format!("{lead} {}", words.text));
                self.line(seen);
            }
            Block::Now {
                label,
                sentences,
                score,
                ..
            } => {
                self.heading(label, '-');
                self.sentences(sentences);
                score.iter().for_each(|it| self.score(it));
            }
            Block::Score(score) => self.score(score),
            Block::Trend {
                title,
                lowest,
                highest,
                lowest_means,
                highest_means,
                alt,
                ..
            } => {
                self.line(&title.text);
                self.line(alt);
                self.line(&format!("{lowest}: {}", lowest_means.text));
                self.line(&format!("{highest}: {}", highest_means.text));
            }
            Block::People { tiles } => tiles.iter().for_each(|it| self.person(it)),
            Block::Lane(lane) => {
                self.heading(&lane.title, '-');
                lane.empty.iter().for_each(|it| self.line(it));
                for row in &lane.rows {
                    row.own.iter().for_each(|it| self.line(it));
                    self.line(&row.sentence.text);
                    let when = row.when.iter().map(|it| it.text.as_str());
                    let time = row.time.iter().map(|it| it.words.as_str());
                    let when: Vec<&str> = when.chain(time).collect();
                    if !when.is_empty() {
                        self.line(&format!("  {}", when.join(", ")));
                    }
                    self.facts(&row.facts);
                    self.sentences(&row.reason);
                }
            }
            Block::Table { columns, rows } => {
                self.gap();
                for row in rows {
                    if let Some(head) = columns.first() {
                        self.line(&format!("{head}: {}", row.head));
                    }
                    // The column of the picture has no words.
                    let cells = columns
                        .iter()
                        .skip(columns.len().saturating_sub(row.cells.len()))
                        .zip(&row.cells);
                    for (column, cell) in cells.filter(|(_, it)| !it.is_empty()) {
                        self.line(&format!("{column}: {cell}"));
                    }
                    self.gap();
                }
            }
            Block::Result {
                word,
                sentences,
                facts,
                ..
            } => {
                self.sentences(sentences);
                self.line(&format!("  {word}"));
                self.facts(facts);
            }
            Block::Date(date) => self.date(date),
            Block::Choice {
                question,
                answers,
                chosen,
                ..
            } => {
                self.heading(question, '-');
                for (index, answer) in answers.iter().enumerate() {
                    let mark = if *chosen == Some(index) { 'x' } else { ' ' };
                    self.line(&format!("[{mark}] {answer}"));
                }
            }
            Block::Disagree { title } => {
                self.heading(title, '-');
                self.line("________________________________");
            }
            Block::Signatures { boxes } => {
                for it in boxes {
                    self.name(&it.name, &it.role);
                    self.line(&it.stand);
                    it.notes.iter().for_each(|note| self.line(note));
                    self.line(&format!("{}: ____________", it.sign_here));
                    let date = it.date.as_deref().unwrap_or("____________");
                    self.line(&format!("{}: {date}", it.date_label));
                    self.gap();
                }
            }
            Block::Points { lead, rows } => {
                self.sentences(lead);
                rows.iter().for_each(|it| {
                    self.line(&format!("{} · {} · {}", it.id, it.word, it.who));
                    self.line(&it.asks.text);
                    self.sentences(&it.found);
                    it.places
                        .iter()
                        .for_each(|it| self.line(&format!("  {}", it.text)));
                    self.gap();
                });
            }
            Block::Hard {
                place,
                sentence,
                parts,
                remarks,
            } => {
                self.line(place);
                // Plain text has no bold letters.
                let marked = |it: &TextPart| match it.marked {
                    true => format!("*{}*", it.words),
                    false => it.words.clone(),
                };
                match parts.is_empty() {
                    true => self.line(&sentence.text),
                    false => self.line(&parts.iter().map(marked).collect::<String>()),
                }
                for it in remarks {
                    self.line(&format!("  {}: {}", it.word, it.message.text));
                    self.line(&format!("  {}", it.help.text));
                    let also = it.also.iter();
                    also.for_each(|it| self.line(&format!("  {}", it.text)));
                }
                self.gap();
            }
            Block::Facts { facts } => self.facts(facts),
            Block::Rings { alt, .. } => self.line(alt),
            Block::Votes { title, votes } => {
                self.heading(title, '-');
                for vote in votes {
                    let parts = [&vote.person.name, &vote.word];
                    let parts = parts.into_iter().filter(|it| !it.is_empty());
                    self.line(&parts.cloned().collect::<Vec<_>>().join(": "));
                    self.sentences(&vote.remark);
                }
            }
            Block::Stones { stones, .. } => {
                for stone in stones {
                    self.line(&format!(
                        "{}. {} ({})",
                        stone.number, stone.name, stone.word
                    ));
                }
            }
            Block::Wheel {
                alt,
                pieces,
                legend,
                ..
            } => {
                self.line(alt);
                self.line(legend);
                for piece in pieces {
                    let parts = [&piece.area, &piece.word, &piece.chosen_word];
                    let parts = parts.into_iter().filter(|it| !it.is_empty());
                    self.line(&parts.cloned().collect::<Vec<_>>().join(", "));
                }
            }
            Block::Ruler {
                title,
                rows,
                lowest,
                highest,
                lowest_means,
                highest_means,
                notes,
                ..
            } => {
                self.heading(title, '-');
                rows.iter().for_each(|it| self.line(&it.alt));
                self.line(&format!("{lowest}: {}", lowest_means.text));
                self.line(&format!("{highest}: {}", highest_means.text));
                notes.iter().for_each(|it| self.line(it));
            }
            Block::Week { days, rows, .. } => self.week(days, rows),
            Block::Cards { cards, .. } => cards.iter().for_each(|it| self.line(&it.word)),
            Block::Stoplight { states, phone } => self.stoplight(states, phone.as_ref()),
            Block::Calls { rows } => {
                for row in rows {
                    self.name(&row.person.name, &row.person.role);
                    row.telephone.iter().for_each(|it| self.line(&it.text));
                    self.sentences(&row.sentences);
                }
            }
            Block::Promises { rows } => {
                for row in rows {
                    self.line(&row.person.name);
                    self.line(&row.sentence.text);
                    self.line(&row.stand);
                }
            }
            Block::Faces { question, answers } => {
                self.heading(question, '-');
                answers
                    .iter()
                    .for_each(|it| self.line(&format!("[ ] {}", it.word)));
            }
            Block::Balloon { label, lines, .. } => {
                self.line(label);
                (0..*lines).for_each(|_| self.line("________________________________"));
            }
            Block::Ticks { items } => items
                .iter()
                .for_each(|it| self.line(&format!("[ ] {}", it.sentence.text))),
            Block::Tear {
                title,
                sentences,
                date,
                ..
            } => {
                self.heading(title, '-');
                self.sentences(sentences);
                date.iter().for_each(|it| self.date(it));
            }
            Block::Symbol { sentences, .. } => self.sentences(sentences),
            Block::Explain { sentence, .. } => self.line(&sentence.text),
            Block::DrawBox { label } => self.line(label),
        }
    }

    /// Day by day: that is how a week is told.
    fn week(&mut self, days: &[String], rows: &[WeekRow]) {
        for (index, day) in days.iter().enumerate() {
            let of_day: Vec<(&WeekRow, &WeekActivity)> = rows
                .iter()
                .flat_map(|row| {
                    row.cells
                        .get(index)
                        .into_iter()
                        .flatten()
                        .map(move |it| (row, it))
                })
                .collect();
            if of_day.is_empty() {
                continue;
            }
            self.heading(day, '-');
            for (row, activity) in of_day {
                let time = activity.time.as_ref().map(|it| it.words.as_str());
                let mut line = format!("{}: {}", time.unwrap_or(&row.part), activity.sentence.text);
                if let Some(who) = &activity.who {
                    line.push_str(&format!(" ({})", who.name));
                }
                self.line(&line);
            }
        }
    }

    fn stoplight(&mut self, states: &[StoplightState], phone: Option<&Phone>) {
        for state in states {
            self.heading(&format!("{}. {}", state.number, state.word), '-');
            self.line(&state.notice_label);
            state
                .notice
                .iter()
                .for_each(|it| self.line(&it.sentence.text));
            for lane in &state.lanes {
                self.line(&format!("{}:", lane.title));
                lane.rows.iter().for_each(|it| self.line(&it.sentence.text));
            }
        }
        if let Some(phone) = phone {
            self.gap();
            self.sentences(&phone.lines);
        }
    }

    fn score(&mut self, score: &Score) {
        self.line(&score.alt);
        self.line(&format!("{}: {}", score.lowest, score.lowest_means.text));
        self.line(&format!("{}: {}", score.highest, score.highest_means.text));
        score.notes.iter().for_each(|it| self.line(it));
    }

    fn name(&mut self, name: &str, role: &str) {
        if role.is_empty() {
            self.line(name);
        } else {
            self.line(&format!("{name}, {role}"));
        }
    }

    fn person(&mut self, person: &PersonTile) {
        self.name(&person.name, &person.role);
        self.sentences(&person.does);
        self.facts(&person.facts);
    }

    fn date(&mut self, date: &DateTile) {
        let time = date.time.iter().map(|it| it.words.as_str());
        let when: Vec<&str> = std::iter::once(date.day.as_str()).chain(time).collect();
        self.line(&format!("{}: {}", date.label, when.join(", ")));
    }
}
