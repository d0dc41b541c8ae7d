//! Days in the plan that have passed: a plan that nobody looks at any more is found by its dates.

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Kind, Report, kinds};
use crate::plan::{Plan, Spanned};

/// Everything that is over on a day, and of which the plan does not say so.
pub fn over(plan: &Plan, today: Date, report: &mut Report) {
    let mut say = |kind: &'static Kind, date: Spanned<Date>| {
        if date.value < today {
            report.push(Diagnostic::new(kind, date.span).with("date", date.value));
        }
    };
    let header = &plan.header;
    // What ends before it begins is a fault of its own.
    let sound = |start: Date, end: &Spanned<Date>| end.value >= start;
    let start = header.start.value;
    if let Some(end) = header.end.filter(|it| sound(start, it)) {
        say(&kinds::PLAN_OVER, end);
    }
    if let Some(meeting) = header.next_meeting {
        let (day, _) = meeting.value;
        let span = meeting.span;
        say(&kinds::MEETING_OVER, Spanned { value: day, span });
    }
    for talk in &plan.evaluations {
        // Of a talk of today the record may still come.
        if !talk.was_held(today) {
            say(&kinds::TALK_WITHOUT_RECORD, talk.date);
        }
    }
    for goal in &plan.goals {
        let open = goal.is_open();
        let judged = plan.evaluations.iter().any(|it| {
            let mut results = it.results.iter();
            results.any(|result| result.goal.text == goal.id.text)
        });
        let begun = goal.start.map_or(start, |it| it.value);
        let asked = goal.target.filter(|it| open && !judged && sound(begun, it));
        if let Some(target) = asked {
            say(&kinds::GOAL_OVER, target);
        }
    }
    for agreement in &plan.agreements {
        let since = agreement.since.map(|it| it.value);
        let until = agreement
            .until
            .filter(|it| since.is_none_or(|since| sound(since, it)));
        let Some(until) = until else { continue };
        say(&kinds::AGREEMENT_OVER, until);
    }
    if let Some(safety) = &plan.safety {
        for until in safety.promises.iter().filter_map(|it| it.until) {
            say(&kinds::AGREEMENT_OVER, until);
        }
        if let Some(review) = safety.review {
            say(&kinds::MEETING_OVER, review);
        }
    }
    if let Some(until) = plan.decision.as_ref().and_then(|it| it.until) {
        say(&kinds::AGREEMENT_OVER, until);
    }
}
