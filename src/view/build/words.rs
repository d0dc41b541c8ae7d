//! Words of the program and of the plan, in the language of the edition.

use jiff::civil::{Date, Time};

use super::*;
use crate::diagnostic::Value;
use crate::plan::{
    AgreementKind, Bond, BondWish, Consent, Contact, Dimension, DreamAnswer, Feeling, GoalState,
    Group, Hidden, Layer, LegalTitle, Moment, PhaseColour, Priority, Provision, Relation,
    Result as Outcome, SituationKind, Stand, Status, Term, Text,
};

impl Builder<'_> {
    pub fn message(&self, id: &str) -> String {
        self.message_with(id, &[])
    }

    /// Every message may use `$client`, the call name.
    pub fn message_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut all = vec![("client", Value::from(self.plan.client.name.text.clone()))];
        all.extend(values.iter().cloned());
        self.sources.locale.format(id, &all)
    }

    /// One sentence of the program itself.
    pub fn said(&self, id: &str, values: &[(&str, Value)], path: &str) -> Sentence {
        self.plain(path, self.message_with(id, values))
    }

    /// As [`Self::said`], from the client's side or about her.
    pub fn said_by(&self, id: &str, path: &str) -> Sentence {
        self.plain(path, self.voiced(id, &[]))
    }

    /// Words in the language of the document.
    pub fn plain(&self, path: &str, text: String) -> Sentence {
        self.in_language(path, text, self.sources.locale.tag())
    }

    pub fn in_language(&self, path: &str, text: String, language: &str) -> Sentence {
        let tag = self.sources.locale.tag();
        let phrases = self.sources.locale.phrases(language, &text);
        Sentence {
            path: path.to_owned(),
            phrases: if phrases.len() > 1 {
                phrases
            } else {
                Vec::new()
            },
            lang: (language != tag).then(|| language.to_owned()),
            text,
        }
    }

    /// The title of a section, in the words of this reader.
    pub fn title(&self, id: &str) -> String {
        // The client reads "Dit ben ik", others "Dit is Sanne": one message with the reader as choice.
        self.message_with(id, &[("reader", self.reader_word().into())])
    }

    /// As [`Self::message_with`], for messages that speak from the client's side or about her.
    pub fn voiced(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut all = vec![("reader", Value::from(self.reader_word()))];
        all.extend(values.iter().cloned());
        self.message_with(id, &all)
    }

    fn reader_word(&self) -> &'static str {
        match self.edition.reader {
            Reader::Client | Reader::Member(_) => "client",
            Reader::Relative(_) => "relative",
            Reader::Team => "team",
        }
    }

    /// Words of the plan.
    pub fn sentence(&self, text: &Text, path: &str) -> Sentence {
        let layer = text
            .short
            .as_ref()
            .expect("a visible text has exactly its one layer");
        self.layer(layer, path)
    }

    fn layer(&self, layer: &Layer, path: &str) -> Sentence {
        let tag = self.sources.locale.tag();
        let (words, language) = match layer.other.get(tag) {
            Some(words) => (words, tag),
            None => (&layer.default, "nl"),
        };
        self.in_language(path, one_line(&words.text), language)
    }

    /// Words that stand in one language only: names, quotes.
    pub fn literal(&self, words: &Words, path: &str) -> Sentence {
        self.in_language(path, one_line(&words.text), "nl")
    }

    pub fn fact(&self, label: &str, value: Sentence) -> Fact {
        Fact {
            label: self.message(label),
            value,
        }
    }

    pub fn fact_text(&self, label: &str, text: &Option<Text>, path: &str) -> Option<Fact> {
        text.as_ref()
            .map(|text| self.fact(label, self.sentence(text, path)))
    }

    pub fn fact_words(&self, label: &str, words: &Option<Words>, path: &str) -> Option<Fact> {
        words
            .as_ref()
            .map(|words| self.fact(label, self.literal(words, path)))
    }

    pub fn fact_value(&self, label: &str, value: String, path: &str) -> Fact {
        self.fact(label, self.plain(path, value))
    }

    pub fn date(&self, date: Date) -> String {
        self.sources.locale.date(date)
    }

    pub fn day(&self, date: Date) -> String {
        self.sources.locale.day(date)
    }

    pub fn time(&self, time: Time) -> TimeOfDay {
        TimeOfDay {
            words: self.sources.locale.time(time, self.clock()),
            hour: time.hour(),
            minute: time.minute(),
            face: self.edition.clock == ClockStyle::Spoken,
        }
    }

    pub fn names(&self, ids: &[Words]) -> String {
        // The client calls herself "ik".
        let me = self.message("role-me");
        let names = ids.iter().map(|id| match id.text.as_str() {
            id if self.is_client() && self.plan.is_client(id) => me.as_str(),
            id => self.plan.name_of(id),
        });
        self.sources.locale.all_of(names)
    }
}

/// A tab or a line break of the file is a space on the page; a tab would vanish.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn role(role: Relation) -> &'static str {
    match role {
        Relation::PersonalSupportWorker => "role-personal-support-worker",
        Relation::Representative => "role-representative",
        Relation::LeadPractitioner => "role-lead-practitioner",
        Relation::BehaviourSpecialist => "role-behaviour-specialist",
        Relation::Manager => "role-manager",
        Relation::Confidant => "role-confidant",
        Relation::CaseCoordinator => "role-case-coordinator",
        Relation::ProcessCoordinator => "role-process-coordinator",
        Relation::ExpertByExperience => "role-expert",
        Relation::FamilyExpert => "role-family-expert",
        Relation::MunicipalConsultant => "role-municipal-consultant",
        Relation::CareLogistics => "role-care-logistics",
    }
}

pub fn hidden(hidden: Hidden) -> &'static str {
    match hidden {
        Hidden::Address => "hidden-address",
        Hidden::Telephone => "hidden-telephone",
    }
}

pub fn contact(contact: Contact) -> &'static str {
    match contact {
        Contact::Day => "contact-day",
        Contact::Week => "contact-week",
        Contact::Month => "contact-month",
        Contact::Less => "contact-less",
        Contact::None => "contact-none",
    }
}

pub fn situation(kind: SituationKind) -> &'static str {
    match kind {
        SituationKind::Strength => "situation-good",
        SituationKind::Worry => "situation-hard",
        SituationKind::Keep => "situation-keep",
        SituationKind::Avoid => "situation-avoid",
        SituationKind::Now => "goal-now",
        SituationKind::Request => "situation-request",
    }
}

pub fn answer(answer: DreamAnswer) -> &'static str {
    match answer {
        DreamAnswer::Now => "dream-now",
        DreamAnswer::Later => "dream-later",
        DreamAnswer::No => "dream-no",
    }
}

pub fn feeling(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Good => "feeling-good",
        Feeling::Fair => "feeling-fair",
        Feeling::Bad => "feeling-bad",
    }
}

pub fn impression(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Good => "impression-good",
        Feeling::Fair => "impression-fair",
        Feeling::Bad => "impression-bad",
    }
}

pub fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Morning => "moment-morning",
        Moment::Day => "moment-day",
        Moment::Evening => "moment-evening",
        Moment::Night => "moment-night",
    }
}

pub fn agreement(kind: AgreementKind) -> &'static str {
    match kind {
        AgreementKind::Daily => "agreement-daily",
        AgreementKind::Safety => "agreement-safety",
        AgreementKind::Freedom => "agreement-freedom",
        AgreementKind::Health => "agreement-health",
        AgreementKind::Money => "agreement-money",
        AgreementKind::Privacy => "agreement-privacy",
        AgreementKind::Legal => "agreement-legal",
        AgreementKind::Relapse => "agreement-relapse",
    }
}

pub fn stand(stand: Stand) -> &'static str {
    match stand {
        Stand::Yes => "stand-yes",
        Stand::No => "stand-no",
        Stand::NotYet => "stand-not-yet",
        Stand::NotNeeded => "stand-not-needed",
    }
}

pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "result-done",
        Outcome::Partly => "result-partly",
        Outcome::NotYet => "result-not-yet",
        Outcome::Stopped => "result-stopped",
        Outcome::GoesOn => "result-goes-on",
    }
}

pub fn goal_state(state: GoalState) -> &'static str {
    match state {
        GoalState::New => "state-new",
        GoalState::Busy => "state-busy",
        GoalState::Done => "result-done",
        GoalState::Partly => "result-partly",
        GoalState::NotDone => "result-not-yet",
        GoalState::Stopped => "result-stopped",
    }
}

pub fn status(status: Status) -> &'static str {
    match status {
        Status::New => "state-new",
        Status::Busy => "state-busy",
        Status::Done => "state-done",
        Status::Stopped => "result-stopped",
    }
}

pub fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::High => "priority-high",
        Priority::Normal => "priority-normal",
        Priority::Low => "priority-low",
    }
}

pub fn term(term: Term) -> &'static str {
    match term {
        Term::Short => "term-short",
        Term::Long => "term-long",
    }
}

pub fn dimension(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Personal => "dimension-personal",
        Dimension::Social => "dimension-social",
        Dimension::Health => "dimension-health",
    }
}

pub fn part(part: Consent) -> &'static str {
    match part {
        Consent::AboutMe => "part-about",
        Consent::People => "part-people",
        Consent::Situation => "part-situation",
        Consent::Dreams => "part-dreams",
        Consent::Goals => "part-goals",
        Consent::Support => "part-support",
        Consent::Areas => "part-areas",
        Consent::Agreements => "part-agreements",
        Consent::Health => "part-health",
        Consent::Freedom => "part-freedom",
        Consent::Money => "part-money",
        Consent::Scores => "part-scores",
        Consent::Evaluations => "part-evaluations",
        Consent::Week => "part-week",
        Consent::Legal => "part-legal",
        Consent::Signals => "part-signals",
        Consent::Crisis => "part-crisis",
        Consent::Ino => "part-meeting",
    }
}

pub fn group(group: Group) -> &'static str {
    match group {
        Group::Family => "group-family",
        Group::Friends => "group-friends",
        Group::Around => "group-around",
        Group::Helpers => "group-helpers",
    }
}

pub fn bond(bond: Bond) -> &'static str {
    match bond {
        Bond::Good => "bond-good",
        Bond::Fair => "bond-fair",
        Bond::Hard => "bond-hard",
    }
}

pub fn bond_wish(wish: BondWish) -> &'static str {
    match wish {
        BondWish::More => "bond-more",
        BondWish::Keep => "bond-keep",
        BondWish::Less => "bond-less",
        BondWish::Again => "bond-again",
        BondWish::New => "bond-new",
    }
}

pub fn provision(provision: Provision) -> &'static str {
    match provision {
        Provision::InKind => "provision-in-kind",
        Provision::Budget => "provision-budget",
    }
}

/// The tone of a phase in the templates.
pub fn phase(colour: PhaseColour) -> &'static str {
    match colour {
        PhaseColour::Green => "go",
        PhaseColour::Yellow | PhaseColour::Orange => "amber",
        PhaseColour::Red => "stop",
    }
}

/// One plain sentence for each decision of a judge.
pub fn legal(title: LegalTitle) -> &'static str {
    match title {
        LegalTitle::CareAuthorisation => "legal-zm",
        LegalTitle::CrisisMeasure => "legal-cm",
        LegalTitle::ContinuedCrisisMeasure => "legal-vcm",
        LegalTitle::CourtAuthorisation => "legal-rm",
        LegalTitle::ConditionalAuthorisation => "legal-vm",
        LegalTitle::Detention => "legal-ibs",
        LegalTitle::Hospital => "legal-tbs",
        LegalTitle::Youth => "legal-pij",
        LegalTitle::Supervision => "legal-ots",
        LegalTitle::Guardian => "legal-guardian",
        LegalTitle::Administrator => "legal-administrator",
        LegalTitle::Mentor => "legal-mentor",
        LegalTitle::Curator => "legal-curator",
    }
}

pub fn lane(side: Side) -> &'static str {
    match side {
        Side::Client => "lane-client",
        Side::Network => "lane-network",
        Side::Volunteer => "lane-volunteer",
        Side::Professional => "lane-professional",
    }
}
