//! The rules of the crisis sheet: complete enough to act on, promises signed, not too old, read at a glance.

use jiff::civil::Date;

use super::{is_older, raise};
use crate::diagnostic::{Diagnostic, Report, Severity, kinds};
use crate::plan::{CrisisContact, Hidden, Plan};
use crate::profile::{Demand, Profile, Rule};

pub fn complete(plan: &Plan, rule: &Rule, most: usize, report: &mut Report) {
    let Some(sheet) = plan.crisis.as_ref().filter(|it| it.whole) else {
        return;
    };
    let lists = [
        ("zo_ziet_mijn_crisis_eruit", sheet.looks_like.is_empty()),
        ("dit_helpt", sheet.helps.is_empty()),
        ("dit_niet", sheet.does_not_help.is_empty()),
    ];
    let missing: Vec<&str> = lists.iter().filter(|it| it.1).map(|it| it.0).collect();
    if !missing.is_empty() {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_CRISIS, sheet.made.span).with_all("missing", missing);
        raise(report, rule, diagnostic);
    }
    if plan.incomplete.contains(&"mensen") {
        return;
    }
    if sheet.calls.len() > most {
        let diagnostic = Diagnostic::new(&kinds::RULE_CRISIS_CALLS, sheet.calls[most].who.span)
            .with("count", sheet.calls.len())
            .with("most", most);
        raise(report, rule, diagnostic);
    }
    let mut somebody = false;
    for call in &sheet.calls {
        somebody |= number(plan, &call.who.text, call.who.span, rule, report);
    }
    for contact in sheet.contacts() {
        reachable(plan, contact, rule, report);
    }
    if !somebody {
        let diagnostic = Diagnostic::new(&kinds::RULE_CRISIS_CALL, sheet.made.span);
        raise(report, rule, diagnostic);
    }
}

fn reachable(plan: &Plan, contact: &CrisisContact, rule: &Rule, report: &mut Report) {
    if contact.telephone.is_some() {
        return;
    }
    match &contact.who {
        Some(who) => {
            number(plan, &who.text, who.span, rule, report);
        }
        None => {
            let name = contact.name.as_ref().map(|it| it.text.clone());
            let diagnostic = Diagnostic::new(&kinds::RULE_CRISIS_NUMBER, contact.span)
                .with("name", name.unwrap_or_default());
            advise(report, rule, diagnostic);
        }
    }
}

/// Whether somebody can be called from the card: a hidden number stays off it, and the writer hears so.
fn number(
    plan: &Plan,
    id: &str,
    span: crate::source::Span,
    rule: &Rule,
    report: &mut Report,
) -> bool {
    let Some(person) = plan.person(id) else {
        return false;
    };
    if person.open_telephone().is_some() {
        return true;
    }
    let kind = match person.hidden.contains(&Hidden::Telephone) {
        true => &kinds::RULE_CRISIS_HIDDEN,
        false => &kinds::RULE_CRISIS_NUMBER,
    };
    let diagnostic = Diagnostic::new(kind, span).with("name", person.name.text.clone());
    advise(report, rule, diagnostic);
    false
}

/// A number that is missing is no fault as long as somebody can be called.
fn advise(report: &mut Report, rule: &Rule, diagnostic: Diagnostic) {
    let severity = rule.severity.min(Severity::Warning);
    report.push(diagnostic.as_rule(&rule.code, severity));
}

pub fn signed(plan: &Plan, rule: &Rule, report: &mut Report) {
    for promise in plan.crisis.iter().flat_map(|it| &it.promises) {
        if promise.signed.is_none() {
            let name = plan.name_of(&promise.who.text).to_owned();
            let diagnostic =
                Diagnostic::new(&kinds::RULE_PLEDGE, promise.who.span).with("name", name);
            raise(report, rule, diagnostic);
        }
    }
}

/// Older than the agreement; the strictest rule of that code that it breaks says so, and no other.
pub fn fresh(
    plan: &Plan,
    profile: &Profile,
    rule: &Rule,
    months: i32,
    today: Date,
    report: &mut Report,
) {
    let Some(sheet) = &plan.crisis else { return };
    let too_old = |months: i32| is_older(sheet.made.value, months, today);
    let stricter = profile.rules.iter().any(|other| match other.demand {
        Demand::FreshCrisis { months } => {
            other.code == rule.code && other.severity > rule.severity && too_old(months)
        }
        _ => false,
    });
    if too_old(months) && !stricter {
        let diagnostic = Diagnostic::new(&kinds::RULE_CRISIS_OLD, sheet.made.span)
            .with("last", sheet.made.value)
            .with("months", i64::from(months));
        raise(report, rule, diagnostic);
    }
}

pub fn valid(plan: &Plan, rule: &Rule, today: Date, report: &mut Report) {
    let until = plan.crisis.as_ref().and_then(|it| it.valid_until);
    if let Some(until) = until.filter(|it| it.value < today) {
        let diagnostic =
            Diagnostic::new(&kinds::RULE_CRISIS_OVER, until.span).with("date", until.value);
        raise(report, rule, diagnostic);
    }
}

pub fn short(plan: &Plan, rule: &Rule, most: usize, report: &mut Report) {
    let Some(sheet) = &plan.crisis else { return };
    let errands = sheet.errands.iter().map(|it| &it.what);
    let promises = sheet.promises.iter().map(|it| &it.what);
    let lines = sheet.lines().map(|it| &it.text);
    for text in lines.chain(errands).chain(promises) {
        let Some(words) = text.short.as_ref().map(|it| &it.default) else {
            continue;
        };
        // A line of the card is a sentence; two short ones are not one long one.
        let longest = words.text.split(['.', '!', '?', ':']).map(|sentence| {
            let is_word = |it: &&str| it.contains(char::is_alphanumeric);
            sentence.split_whitespace().filter(is_word).count()
        });
        let count = longest.max().unwrap_or_default();
        if count > most {
            let diagnostic = Diagnostic::new(&kinds::RULE_CRISIS_SHORT, words.span)
                .with("count", count)
                .with("most", most);
            raise(report, rule, diagnostic);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::is_older;

    #[test]
    fn the_last_day_still_counts() {
        assert!(!is_older(date(2026, 1, 11), 12, date(2027, 1, 11)));
        assert!(is_older(date(2026, 1, 10), 12, date(2027, 1, 11)));
        assert!(!is_older(date(2025, 7, 11), 18, date(2027, 1, 11)));
        assert!(is_older(date(2025, 7, 10), 18, date(2027, 1, 11)));
    }

    /// A day that the month does not have is its last one.
    #[test]
    fn the_end_of_a_month_is_clamped() {
        assert!(!is_older(date(2026, 8, 31), 18, date(2028, 2, 29)));
        assert!(is_older(date(2026, 8, 31), 18, date(2028, 3, 1)));
        assert!(!is_older(date(2028, 2, 29), 12, date(2029, 2, 28)));
        assert!(is_older(date(2028, 2, 29), 12, date(2029, 3, 1)));
    }
}
