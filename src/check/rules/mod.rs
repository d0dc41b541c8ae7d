//! The rules of a profile. Which ones, how strict and with which numbers is data; how is here.

mod circle;
mod crisis;
mod family;
mod neighbourhood;
mod recovery;
mod signals;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::audience::Audience;
use crate::diagnostic::{Diagnostic, Report, kinds};
use crate::plan::{AgreementKind, DreamAnswer, Plan, Stand};
use crate::profile::{Demand, Profile, Rule, SectionKind};
use crate::source::Span;

pub use circle::report_refusal;
pub use family::{plain_words, unnamed};

pub fn check(plan: &Plan, profile: &Profile, today: Date, report: &mut Report) {
    circle::known_process(plan, profile, report);
    family::ages(plan, today, report);
    family::unowned(plan, report);
    family::consent_givers(plan, today, report);
    family::consents(plan, today, report);
    for rule in profile.rules.iter().filter(|it| family::applies(plan, it)) {
        match &rule.demand {
            Demand::Filled { sections } => filled(plan, profile, rule, sections, report),
            Demand::Goals { most } => goals(plan, profile, rule, *most, report),
            Demand::DreamAnswer => dream_answer(plan, rule, report),
            Demand::Freedom => freedom(plan, rule, report),
            Demand::Evaluations { per_year } => evaluations(plan, rule, *per_year, report),
            Demand::Signature => signature(plan, rule, report),
            Demand::Voice => recovery::voice(plan, rule, report),
            Demand::NotAbout => recovery::not_about(plan, rule, report),
            Demand::Positive => recovery::positive(plan, rule, report),
            Demand::Wish => recovery::wish(plan, rule, report),
            Demand::Within { months } => recovery::within(plan, rule, *months, report),
            Demand::GoalsPerDomain { most } => {
                recovery::goals_per_domain(plan, rule, *most, report);
            }
            Demand::DomainsWithGoals { most } => {
                let stricter = profile.rules.iter().find_map(|other| match other.demand {
                    Demand::DomainsWithGoals { most }
                        if other.code == rule.code && other.severity > rule.severity =>
                    {
                        Some(most)
                    }
                    _ => None,
                });
                recovery::domains_with_goals(plan, profile, rule, *most, stricter, report);
            }
            Demand::CompleteActions => recovery::complete_actions(plan, rule, report),
            Demand::NowWithGoal => recovery::now_with_goal(plan, profile, rule, report),
            Demand::ShortNow { sentences } => recovery::short_now(plan, rule, *sentences, report),
            Demand::Perspectives => recovery::perspectives(plan, profile, rule, report),
            Demand::Roles { names } => recovery::roles(plan, rule, names, report),
            Demand::Lanes => recovery::lanes(plan, rule, report),
            Demand::Scored => recovery::scored(plan, profile, rule, report),
            Demand::LookBack { months } => {
                recovery::look_back(plan, rule, *months, today, report);
            }
            Demand::Triad => recovery::triad(plan, rule, today, report),
            Demand::CompanionsSeen => recovery::companions_seen(plan, rule, today, report),
            Demand::Phases { least, most } => signals::phases(plan, rule, *least, *most, report),
            Demand::CompletePhases => signals::complete_phases(plan, rule, report),
            Demand::SomebodyToCall => signals::somebody_to_call(plan, rule, report),
            Demand::FreshSignals { months } => signals::fresh(plan, rule, *months, today, report),
            Demand::DistinctPhases => signals::distinct(plan, rule, report),
            Demand::CompleteCrisis { calls } => crisis::complete(plan, rule, *calls, report),
            Demand::SignedPromises => crisis::signed(plan, rule, report),
            Demand::FreshCrisis { months } => {
                crisis::fresh(plan, profile, rule, *months, today, report);
            }
            Demand::ValidCrisis => crisis::valid(plan, rule, today, report),
            Demand::ShortCrisis { words } => crisis::short(plan, rule, *words, report),
            Demand::Needed => neighbourhood::needed(plan, rule, report),
            Demand::ClientActs => neighbourhood::client_acts(plan, rule, report),
            Demand::LanesDecided => neighbourhood::lanes_decided(plan, rule, report),
            Demand::NotHelpersOnly => neighbourhood::not_helpers_only(plan, rule, report),
            Demand::CheckDate => neighbourhood::check_date(plan, rule, today, report),
            Demand::ThreeSides => neighbourhood::three_sides(plan, rule, report),
            Demand::CompleteDecision => neighbourhood::complete_decision(plan, rule, report),
            Demand::CopyGiven => neighbourhood::copy_given(plan, rule, report),
            Demand::Watched => neighbourhood::watched(plan, rule, report),
            Demand::Literal => family::literal(plan, rule, report),
            Demand::HouseholdFirst => family::household_first(plan, rule, report),
            Demand::StrengthEach => family::strength_each(plan, rule, report),
            Demand::Balance => family::balance(plan, rule, report),
            Demand::CompleteWorries => family::complete_worries(plan, rule, report),
            Demand::RankedWorries => family::ranked_worries(plan, rule, report),
            Demand::SafetyAnswered => family::safety_answered(plan, rule, report),
            Demand::SafetySigned => family::safety_signed(plan, rule, today, report),
            Demand::CompletePromises => family::complete_promises(plan, rule, report),
            Demand::MarkEach => family::mark_each(plan, rule, today, report),
            Demand::SafetyParts => family::safety_parts(plan, rule, report),
            Demand::SafetyNumber => family::safety_number(plan, rule, report),
            Demand::OneRole { role } => family::one_role(plan, rule, role, report),
            Demand::NoRiskTools { words } => family::no_risk_tools(plan, rule, words, report),
            Demand::Unanimous => circle::unanimous(plan, rule, report),
            Demand::AgreedFirst => circle::agreed_first(plan, rule, report),
            Demand::GoalForClient => circle::goal_for_client(plan, rule, report),
            Demand::GoalForAround => circle::goal_for_around(plan, rule, report),
            Demand::DatedActions => circle::dated_actions(plan, rule, report),
            Demand::OwnChoice => circle::own_choice(plan, rule, report),
            Demand::TakesPart => circle::takes_part(plan, rule, today, report),
            Demand::Sharing => circle::sharing(plan, rule, today, report),
            Demand::Secrecy => circle::secrecy(plan, rule, report),
            Demand::AllAreas => circle::all_areas(plan, profile, rule, report),
            Demand::ShortageFilled => circle::shortage_filled(plan, profile, rule, report),
            Demand::Process => circle::process(plan, profile, rule, report),
            Demand::BothLookBack => circle::both_look_back(plan, rule, today, report),
            // Judged on the layout, when an edition is asked for, and when the language is read.
            Demand::Pages { .. } | Demand::Consent | Demand::PlainWords => {}
        }
    }
}

/// The day itself still counts: of a sheet of 31 August 12 months are over after 31 August, 6 months after 28
/// or 29 February.
fn is_older(from: Date, months: i32, today: Date) -> bool {
    today > from.saturating_add(months.months())
}

fn raise(report: &mut Report, rule: &Rule, diagnostic: Diagnostic) {
    report.push(diagnostic.as_rule(&rule.code, rule.severity));
}

fn filled(plan: &Plan, profile: &Profile, rule: &Rule, sections: &[String], report: &mut Report) {
    for name in sections {
        let (id, part) = name
            .split_once('/')
            .map_or((name.as_str(), None), |(a, b)| (a, Some(b)));
        let Some(section) = profile.section(id) else {
            continue;
        };
        if plan.incomplete.contains(&list_of(section.kind)) {
            continue;
        }
        let is_filled = match section.kind {
            SectionKind::About => !plan.client.about.is_empty(),
            SectionKind::Talk => !plan.client.how_to_talk.is_empty(),
            SectionKind::People => !plan.people.is_empty(),
            SectionKind::Situation => plan
                .situation
                .iter()
                .any(|it| part.is_none_or(|part| it.kind.word() == part)),
            SectionKind::Dreams => !plan.dreams.is_empty(),
            SectionKind::Areas => !plan.areas.is_empty(),
            SectionKind::Goals => !plan.goals.is_empty(),
            SectionKind::Support => !plan.support.is_empty(),
            SectionKind::Agreements => plan
                .agreements
                .iter()
                .any(|it| section.agreements.iter().any(|kind| kind == it.kind.word())),
            SectionKind::Evaluations => !plan.evaluations.is_empty(),
            SectionKind::Readers => !plan.consents.is_empty(),
            SectionKind::Signatures => !plan.signatures.is_empty(),
            SectionKind::Questions => plan.header.next_meeting.is_some(),
            SectionKind::Network => plan.network.as_ref().is_some_and(|it| it.short.is_some()),
            SectionKind::Signals => plan.signals.is_some(),
            SectionKind::Crisis => plan.crisis.is_some(),
            SectionKind::Decision => plan.decision.is_some(),
            SectionKind::Household => plan.is_household(),
            SectionKind::Reasons => !plan.talk.reasons.is_empty(),
            SectionKind::EarlierHelp => !plan.talk.earlier.is_empty(),
            SectionKind::Analysis => plan.talk.analysis.is_some(),
            SectionKind::Wanted => !plan.talk.wanted.is_empty(),
            SectionKind::SafetyQuestion => plan.talk.safety.is_some(),
            SectionKind::Impressions => !plan.talk.impressions.is_empty(),
            SectionKind::Wheel => !plan.areas.is_empty(),
            SectionKind::Story => plan.client.story.is_some(),
            SectionKind::ResourceGroup => !plan.resource_group.is_empty(),
            SectionKind::Meetings => !plan.meetings.is_empty(),
            SectionKind::Stones | SectionKind::Checklist => plan.process.is_some(),
            // They follow from the goals.
            SectionKind::Undecided | SectionKind::ActionList => true,
        };
        if !is_filled {
            let span = empty_list(plan, section.kind);
            let diagnostic = Diagnostic::new(&kinds::RULE_REQUIRED, span)
                .with("section", name.replace('/', "-"));
            raise(report, rule, diagnostic);
        }
    }
}

/// The list of the plan file that fills a section.
fn list_of(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::About => "dit_ben_ik",
        SectionKind::Talk => "praat_met_mij",
        SectionKind::People => "mensen",
        SectionKind::Situation => "situatie",
        SectionKind::Dreams => "dromen",
        SectionKind::Areas => "gebieden",
        SectionKind::Goals => "doelen",
        SectionKind::Support => "ondersteuning",
        SectionKind::Agreements => "afspraken",
        SectionKind::Evaluations => "evaluaties",
        SectionKind::Readers => "toestemmingen",
        SectionKind::Signatures => "akkoorden",
        SectionKind::Questions => "plan",
        SectionKind::Network => "netwerk",
        SectionKind::Signals => "signaleringsplan",
        SectionKind::Crisis => "crisisblad",
        SectionKind::Decision => "beschikking",
        SectionKind::Household => "klanten",
        SectionKind::Reasons => "aanleiding",
        SectionKind::EarlierHelp => "eerdere_hulp",
        SectionKind::Analysis => "analyse",
        SectionKind::Wanted => "gewenst",
        SectionKind::SafetyQuestion => "veiligheidsvraag",
        SectionKind::Impressions => "gesprek_gevonden",
        SectionKind::Wheel => "gebieden",
        SectionKind::Story => "ik",
        SectionKind::ResourceGroup => "resourcegroep",
        SectionKind::Meetings => "ino",
        SectionKind::Stones | SectionKind::Checklist => "werkproces",
        SectionKind::Undecided | SectionKind::ActionList => "doelen",
    }
}

/// Where a missing part belongs, if the plan has that place.
fn empty_list(plan: &Plan, kind: SectionKind) -> Option<Span> {
    match kind {
        SectionKind::About | SectionKind::Talk | SectionKind::Story => Some(plan.client.span),
        SectionKind::Questions => Some(plan.header.span),
        _ => None,
    }
}

fn goals(plan: &Plan, profile: &Profile, rule: &Rule, most: usize, report: &mut Report) {
    let count = plan.goals.len();
    // A stricter rule of the same code says it already.
    let said = profile.rules.iter().any(|other| {
        other.code == rule.code
            && other.severity > rule.severity
            && matches!(other.demand, Demand::Goals { most } if count > most)
    });
    if count > most && !said {
        let span = plan.goals.get(most).map(|it| it.span);
        let diagnostic = Diagnostic::new(&kinds::RULE_GOALS, span)
            .with("count", count)
            .with("most", most);
        raise(report, rule, diagnostic);
    }
}

fn dream_answer(plan: &Plan, rule: &Rule, report: &mut Report) {
    for dream in &plan.dreams {
        let answered = match dream.answer {
            Some(DreamAnswer::Now) => true,
            Some(DreamAnswer::Later | DreamAnswer::No) => dream.explanation.is_some(),
            None => false,
        };
        if !answered {
            raise(
                report,
                rule,
                Diagnostic::new(&kinds::RULE_DREAM_ANSWER, dream.span),
            );
        }
    }
}

fn freedom(plan: &Plan, rule: &Rule, report: &mut Report) {
    for agreement in plan
        .agreements
        .iter()
        .filter(|it| it.kind == AgreementKind::Freedom)
    {
        let mut missing = Vec::new();
        if agreement.reason.is_none() {
            missing.push("waarom");
        }
        if agreement.until.is_none() {
            missing.push("tot");
        }
        if agreement.decided_by.is_none() {
            missing.push("besloten_door");
        }
        if !missing.is_empty() {
            let diagnostic =
                Diagnostic::new(&kinds::RULE_FREEDOM, agreement.span).with_all("missing", missing);
            raise(report, rule, diagnostic);
        }
    }
}

fn evaluations(plan: &Plan, rule: &Rule, agreed: usize, report: &mut Report) {
    let start = plan.header.start.value;
    let end = start.saturating_add(12.months());
    let count = plan
        .evaluations
        .iter()
        .filter(|it| (start..=end).contains(&it.date.value))
        .count();
    if count < agreed && !plan.incomplete.contains(&"evaluaties") {
        let diagnostic = Diagnostic::new(&kinds::RULE_EVALUATIONS, None)
            .with("count", count)
            .with("agreed", agreed);
        raise(report, rule, diagnostic);
    }
}

/// The client signs. "Not yet" needs its reason, because the paper goes round before it is signed;
/// a no, or no signature at all, also needs somebody who signs in her place.
fn signature(plan: &Plan, rule: &Rule, report: &mut Report) {
    let own = plan
        .signatures
        .iter()
        .find(|it| plan.is_client(&it.who.text));
    let settled = own.is_some_and(|it| match it.stand {
        Stand::Yes => true,
        Stand::NotYet => it.reason.is_some(),
        Stand::No | Stand::NotNeeded => it.reason.is_some() && it.representative.is_some(),
    });
    if !settled && !plan.incomplete.contains(&"akkoorden") {
        let diagnostic = Diagnostic::new(&kinds::RULE_SIGNATURE, own.map(|it| it.span));
        raise(report, rule, diagnostic);
    }
}

/// Judges the page limits on what the layout measured: `pages_of` counts the pages of a section.
/// Limits are for the client's edition on A4; large type gets the pages that the profile grants it, and
/// what else makes pages more numerous multiplies them.
pub fn pages(
    profile: &Profile,
    audience: Audience,
    text_size: f64,
    pages_per_page: usize,
    pages_of: &dyn Fn(&str) -> usize,
) -> Report {
    let mut report = Report::default();
    if audience != Audience::Client {
        return report;
    }
    for (rule, sections, most) in core_limits(profile, text_size, pages_per_page) {
        let pages: usize = sections.iter().map(|id| pages_of(id)).sum();
        if pages > most {
            let diagnostic = Diagnostic::new(&kinds::RULE_PAGES, None)
                .with("pages", pages)
                .with("most", most);
            raise(&mut report, rule, diagnostic);
        }
    }
    report
}

/// How many pages which sections may take, for each rule that limits them.
pub fn core_limits(
    profile: &Profile,
    text_size: f64,
    pages_per_page: usize,
) -> Vec<(&Rule, &[String], usize)> {
    let mut found = Vec::new();
    for rule in &profile.rules {
        let Demand::Pages { sections, most } = &rule.demand else {
            continue;
        };
        let mut limits: Vec<(f64, usize)> = most
            .iter()
            .filter_map(|(size, most)| size.parse().ok().map(|size| (size, *most)))
            .collect();
        limits.sort_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, most)) = limits.into_iter().rfind(|(size, _)| *size <= text_size) {
            found.push((rule, sections.as_slice(), most * pages_per_page));
        }
    }
    found
}

/// The code and severity of a refusal: the profile's rule on consent, when it has one.
pub fn consent_rule(profile: &Profile, diagnostic: Diagnostic) -> Diagnostic {
    match profile
        .rules
        .iter()
        .find(|it| matches!(it.demand, Demand::Consent))
    {
        Some(rule) => diagnostic.as_rule(&rule.code, rule.severity),
        None => diagnostic,
    }
}
