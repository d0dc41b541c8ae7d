//! Remarks about a plan: what was found, how bad it is, and where.
//!
//! A diagnostic carries a message id and its values, never a sentence. `message` turns it into
//! words, so the same remark can be Dutch or English, on a terminal or in JSON.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// How much a remark matters. Only a `fout` stops a document from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    #[serde(rename = "tip")]
    Tip,
    #[serde(rename = "let-op")]
    Warning,
    #[serde(rename = "fout")]
    Error,
}

impl Severity {
    /// The word in data files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tip => "tip",
            Self::Warning => "let-op",
            Self::Error => "fout",
        }
    }
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(i64),
    Date(jiff::civil::Date),
    /// Words that stand beside each other; the locale joins them ("a, b of c").
    Choices(Vec<String>),
    /// All of them: "a, b en c".
    All(Vec<String>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as i64)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<jiff::civil::Date> for Value {
    fn from(date: jiff::civil::Date) -> Self {
        Self::Date(date)
    }
}

/// What a remark says: its message and the names of the values that the message may use.
///
/// Every kind is declared once, in [`kinds`]; a test compares the declarations with the message
/// files of each language.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The id of the message in `diagnostics.ftl`, and the code of the remark unless a profile gives one.
    pub id: &'static str,
    pub severity: Severity,
    pub variables: &'static [&'static str],
}

macro_rules! kinds {
    ($( $(#[$doc:meta])* $name:ident = $id:literal, $severity:ident, [$($variable:literal),*]; )*) => {
        /// Every kind of remark.
        pub mod kinds {
            use super::{Kind, Severity};
            $( $(#[$doc])* pub static $name: Kind = Kind {
                id: $id,
                severity: Severity::$severity,
                variables: &[$($variable),*],
            }; )*
            pub static ALL: &[&Kind] = &[$(&$name),*];
        }
    };
}

kinds! {
    // The file itself.
    /// The file is not TOML; the parser's own words are kept as a detail.
    SYNTAX = "toml-syntax", Error, ["detail"];
    UNKNOWN_KEY = "unknown-key", Error, ["key", "table"];
    UNKNOWN_KEY_SUGGESTION = "unknown-key-suggestion", Error, ["key", "suggestion"];
    MISSING_KEY = "missing-key", Error, ["key", "table"];
    WRONG_TYPE = "wrong-type", Error, ["key", "expected", "found"];
    WRONG_VALUE = "wrong-value", Error, ["key", "value", "choices"];
    WRONG_VALUE_SUGGESTION = "wrong-value-suggestion", Error, ["key", "value", "suggestion"];
    NUMBER_OUT_OF_RANGE = "number-out-of-range", Error, ["key", "value", "lowest", "highest"];
    IMPOSSIBLE_DATE = "impossible-date", Error, ["value"];
    EMPTY_TEXT = "empty-text", Error, ["key"];
    DUPLICATE_ID = "duplicate-id", Error, ["id", "line"];
    BAD_ID = "bad-id", Error, ["id"];
    RESERVED_ID = "reserved-id", Error, ["id"];
    UNKNOWN_REFERENCE = "unknown-reference", Error, ["key", "id", "choices"];
    UNKNOWN_REFERENCE_SUGGESTION = "unknown-reference-suggestion", Error, ["key", "id", "suggestion"];
    UNKNOWN_FORMAT = "unknown-format", Error, ["value", "known"];
    UNKNOWN_PROFILE = "unknown-profile", Error, ["value", "choices"];
    UNKNOWN_PROCESS = "unknown-process", Error, ["value", "choices"];
    UNKNOWN_DOMAIN = "unknown-domain", Error, ["value", "choices"];
    UNKNOWN_PICTOGRAM = "unknown-pictogram", Error, ["word"];
    UNKNOWN_PICTOGRAM_SUGGESTION = "unknown-pictogram-suggestion", Error, ["word", "suggestion"];
    UNKNOWN_SET = "unknown-set", Error, ["set"];
    UNKNOWN_SIGN = "unknown-sign", Error, ["sign", "choices"];
    /// Both signs stand in the same place of the picture.
    SIGNS_COLLIDE = "signs-collide", Error, ["first", "second"];
    PICTURE_WITHOUT_CHOICE = "picture-without-choice", Error, ["word"];
    SET_MISSING = "set-missing", Warning, ["set", "folder"];
    SET_BROKEN = "set-broken", Warning, ["set", "file", "detail"];
    /// A picture of a set that cannot be drawn; our own takes its place.
    SET_PICTURE_BROKEN = "set-picture-broken", Warning, ["set", "file"];
    LICENCE_NON_COMMERCIAL = "licence-non-commercial", Warning, ["set", "licence"];
    LICENCE_SHARE_ALIKE = "licence-share-alike", Tip, ["set", "licence"];
    NO_CLIENT_TEXT = "no-client-text", Error, [];
    NO_WISH_WORDS = "no-wish-words", Error, ["key"];
    TOO_MANY_WISH_WORDS = "too-many-wish-words", Error, ["key"];
    /// The two ends of a scale are equal or the wrong way round.
    SCALE_ENDS = "scale-ends", Error, ["lowest", "highest"];
    SCORE_OUT_OF_SCALE = "score-out-of-scale", Error, ["value", "lowest", "highest"];
    SCORE_WITHOUT_SUBJECT = "score-without-subject", Error, [];
    /// A score of a talk, and no earlier score that says on which scale.
    RESULT_SCORE = "result-without-scale", Error, [];
    END_BEFORE_START = "end-before-start", Error, ["start", "end"];
    /// A plan is of one person or of a household, not of both.
    CLIENT_TWICE = "client-twice", Error, [];
    /// Two people with one name.
    SAME_NAME = "same-name", Warning, ["name"];
    /// One person says two things about the plan.
    SIGNED_TWICE = "signed-twice", Error, ["id"];
    HIDDEN_FOR_CLIENT = "hidden-for-client", Error, [];
    MISSING_CHARACTER = "missing-character", Error, ["character", "code"];
    // Files that the plan names.
    PATH_ABSOLUTE = "path-absolute", Error, ["path"];
    PATH_OUTSIDE = "path-outside", Error, ["path"];
    PHOTO_MISSING = "photo-missing", Error, ["path"];
    PHOTO_BROKEN = "photo-broken", Error, ["path"];
    PHOTO_TOO_LARGE = "photo-too-large", Error, ["path", "megapixels", "most"];
    PHOTO_FILE_TOO_LARGE = "photo-file-too-large", Error, ["path", "megabytes", "most"];
    PHOTO_UNKNOWN_FORMAT = "photo-unknown-format", Error, ["path"];
    PHOTO_FEW_PIXELS = "photo-few-pixels", Warning, ["path", "pixels", "needed"];
    PHOTO_CONSENT_OVER = "photo-consent-over", Warning, ["path", "until"];
    PHOTO_WITHOUT_CONSENT = "photo-without-consent", Tip, ["path", "name"];
    PHOTO_WITHOUT_DESCRIPTION = "photo-without-description", Tip, ["path"];
    HOUSE_MISSING = "house-missing", Error, ["path"];
    /// The plan names a folder that is not inside its own.
    HOUSE_OUTSIDE = "house-outside", Error, ["path"];
    /// As HOUSE_MISSING, for `--house`.
    HOUSE_OPTION_MISSING = "house-option-missing", Error, ["path"];
    HOUSE_BROKEN = "house-broken", Error, ["path", "detail"];
    HOUSE_PICTURE = "house-picture", Error, ["path"];
    HOUSE_COLOUR = "house-colour", Error, ["value", "ratio", "nearest"];
    HOUSE_COLOUR_UNREADABLE = "house-colour-unreadable", Error, ["value"];
    // The plan systems of an organisation itself.
    HOUSE_PROFILE_FILE = "house-profile-file", Error, ["path"];
    HOUSE_PROFILE_BROKEN = "house-profile-broken", Error, ["path", "line", "detail"];
    HOUSE_PROFILE_UNKNOWN = "house-profile-unknown", Error, ["path", "line", "what", "value", "count", "choices"];
    HOUSE_PROFILE_MISSING = "house-profile-missing", Error, ["path", "line", "what", "missing"];
    /// A code that stands for several demands.
    HOUSE_PROFILE_WHICH = "house-profile-which", Error, ["path", "line", "rule", "choices"];
    /// What guards the client stays on.
    HOUSE_PROFILE_LOCKED = "house-profile-locked", Error, ["path", "line", "rule"];
    /// A score names an instrument and no ends; the profile has no such instrument.
    UNKNOWN_SCALE = "unknown-scale", Error, ["value", "choices"];
    NO_SCALE = "no-scale", Error, ["value"];
    // Days that have passed.
    PLAN_OVER = "plan-over", Warning, ["date"];
    MEETING_OVER = "meeting-over", Warning, ["date"];
    /// A talk that was planned, and nobody wrote how it went.
    TALK_WITHOUT_RECORD = "talk-without-record", Warning, ["date"];
    GOAL_OVER = "goal-over", Warning, ["date"];
    AGREEMENT_OVER = "agreement-over", Warning, ["date"];
    // What people look at themselves.
    UNKNOWN_POINT = "unknown-point", Error, ["value", "choices"];
    UNKNOWN_POINT_SUGGESTION = "unknown-point-suggestion", Error, ["value", "suggestion"];
    /// The program looks at this point itself; a tick of somebody counts for nothing.
    POINT_AUTOMATIC = "point-automatic", Warning, ["value", "choices"];
    // What can be made, and on which paper.
    PRODUCT_READER = "product-reader", Error, ["product", "readers"];
    PRODUCT_PAPER = "product-paper", Error, ["product", "papers"];
    /// A thing of paper: it has no page for a screen.
    PRODUCT_FORMAT = "product-format", Error, ["product", "formats", "products"];
    PRODUCT_EMPTY = "product-empty", Error, ["product"];
    /// The page cannot hold a row of words beside a picture.
    PAGE_TOO_SMALL = "page-too-small", Error, ["paper", "size"];
    CARDS_PER_PAGE = "cards-per-page", Error, ["value", "choices"];
    NO_BOOKLET = "no-booklet", Error, ["product", "paper"];
    WEEK_WITHOUT_PART = "week-without-part", Warning, ["sentence"];
    // What the pages show.
    LONG_SENTENCE = "long-sentence", Tip, ["lines"];
    LONG_WORD = "long-word", Warning, ["word"];
    MANY_PAGES = "many-pages", Tip, ["pages", "most", "booklets"];
    /// The card holds eight panels, and its letters do not shrink.
    CRISIS_CARD_FULL = "crisis-card-full", Error, ["part"];
    // Hard to read. The ids are the names of the rules in `locales/nl/rules`, which also say how much each matters.
    HARD_WORD = "moeilijk-woord", Warning, ["word", "instead", "explained", "explanation", "count"];
    FORMAL_WORD = "formeel-woord", Warning, ["word", "instead", "count"];
    ENGLISH_WORD = "engels-woord", Warning, ["word", "instead", "count"];
    ABBREVIATION = "afkorting", Warning, ["word", "known", "full", "instead", "count"];
    LONG_PLAIN_WORD = "lang-woord", Tip, ["word", "known", "parts", "count"];
    IDIOM = "beeldspraak", Warning, ["words", "instead", "count"];
    VAGUE_WORD = "vaag-woord", Tip, ["word", "count"];
    IMPERSONAL = "men", Warning, [];
    SENTENCE_LONG = "lange-zin", Tip, ["count"];
    SENTENCE_TOO_LONG = "te-lange-zin", Warning, ["count"];
    SUBORDINATE = "bijzin", Tip, [];
    PASSIVE = "lijdende-vorm", Tip, ["by"];
    BRACKET = "tangconstructie", Tip, ["first", "second"];
    SEPARABLE = "scheidbaar-werkwoord", Tip, ["first", "second"];
    NOUN_STYLE = "naamwoordstijl", Tip, ["words"];
    DOUBLE_NEGATION = "dubbele-ontkenning", Warning, [];
    NEGATION = "ontkenning", Tip, [];
    UNCERTAIN = "zou-vorm", Tip, ["word"];
    REPORTED = "indirecte-rede", Tip, [];
    CHAIN = "voegwoord-keten", Warning, ["count"];
    NUMBER_IN_LETTERS = "getal", Tip, ["word", "digits"];
    PERCENTAGE = "procent", Warning, ["kind", "some", "all"];
    DATE_IN_DIGITS = "datum", Warning, ["date"];
    TIME_OF_24 = "tijd", Tip, ["time"];
    HARD_SIGN = "leesteken", Tip, ["sign", "kind"];
    DENSE_SENTENCE = "volle-zin", Tip, ["count"];
    UNKNOWN_WORD = "onbekend-woord", Tip, ["word", "count"];
    /// Hard in the plan as a whole.
    TWO_WORDS = "twee-woorden", Tip, ["first", "first-count", "second", "second-count", "kind"];
    WHO_IS_MEANT = "ik-of-u", Tip, ["own", "word"];
    // Who may read what.
    CONSENT_EMPTY = "consent-empty", Error, [];
    CONSENT_ABSENT = "consent-absent", Error, ["name"];
    CONSENT_EXPIRED = "consent-expired", Error, ["name", "until"];
    CONSENT_WITHDRAWN = "consent-withdrawn", Error, ["name", "since"];
    CONSENT_NOT_YET = "consent-not-yet", Error, ["name", "from"];
    REPORT_TEAM_ONLY = "report-team-only", Error, ["names"];
    HIDDEN_IN_TEXT = "hidden-in-text", Error, ["what", "name"];
    UNKNOWN_MEMBER = "unknown-member", Error, ["id", "choices"];
    /// A child who is too young, or for whom the plan asks no sheet.
    MEMBER_WITHOUT_SHEET = "member-without-sheet", Error, ["name"];
    /// Neither a day of birth nor a sheet: nobody knows whether it is a child.
    MEMBER_AGE = "member-age", Error, ["name"];
    PRODUCT_CHILD = "product-child", Error, ["product", "name"];
    RELATIVE_IS_MEMBER = "relative-is-member", Error, ["id", "name"];
    /// Somebody says yes for another who decides herself.
    CONSENT_BY = "consent-by", Error, ["by", "member"];
    CONSENT_FOR = "consent-for", Error, ["name"];
    CONSENT_OWN_READER = "consent-own-reader", Error, ["name"];
    /// A list in which nobody of the household is named.
    HOUSEHOLD_UNOWNED = "household-unowned", Warning, ["list"];
    /// Nobody consents for this member of the household.
    CONSENT_MEMBER = "consent-member", Warning, ["name", "member"];
    /// The page of a safety plan is not safe at home for this person.
    SAFETY_NOT_AT_HOME = "safety-not-at-home", Error, ["name"];
    /// A safety page is made for one person, named by her id.
    SAFETY_WITHOUT_NAME = "safety-without-name", Error, ["choices"];
    UNKNOWN_RELATIVE = "unknown-relative", Error, ["id", "choices"];
    RELATIVE_IS_PROFESSIONAL = "relative-is-professional", Error, ["name"];
    // Pictures.
    NO_PICTURE = "no-picture", Tip, ["sentence"];
    NO_PICTURE_PROPOSAL = "no-picture-proposal", Tip, ["sentence", "first", "proposals"];
    WHICH_PICTURE = "which-picture", Tip, ["word", "sentence", "choices", "first"];
    SENSITIVE_PICTURE = "sensitive-picture", Tip, ["word", "sentence"];
    // Rules of a profile; the profile gives the code and may give another severity.
    RULE_PAGES = "rule-pages", Error, ["pages", "most"];
    RULE_REQUIRED = "rule-required", Error, ["section"];
    RULE_GOALS = "rule-goals", Error, ["count", "most"];
    RULE_DREAM_ANSWER = "rule-dream-answer", Warning, [];
    RULE_FREEDOM = "rule-freedom", Error, ["missing"];
    RULE_EVALUATIONS = "rule-evaluations", Warning, ["count", "agreed"];
    RULE_SIGNATURE = "rule-signature", Error, [];
    RULE_VOICE = "rule-voice", Error, [];
    RULE_NOT_ABOUT = "rule-not-about", Warning, ["word"];
    RULE_POSITIVE = "rule-positive", Warning, ["word"];
    RULE_WISH = "rule-wish", Error, [];
    RULE_WITHIN = "rule-within", Error, ["months", "last"];
    RULE_GOALS_PER_DOMAIN = "rule-goals-per-domain", Error, ["count", "most"];
    RULE_DOMAINS = "rule-domains", Error, ["count", "most"];
    RULE_ACTION = "rule-action", Warning, ["missing"];
    RULE_NOW_WITH_GOAL = "rule-now-with-goal", Warning, [];
    RULE_SHORT_NOW = "rule-short-now", Warning, ["count", "most"];
    RULE_PERSPECTIVES = "rule-perspectives", Tip, ["domain", "area"];
    RULE_LANES = "rule-lanes", Warning, ["missing"];
    RULE_SCORED = "rule-scored", Warning, ["domain", "area"];
    RULE_LOOK_BACK = "rule-look-back", Warning, ["last", "months"];
    /// No talk yet since the plan began.
    RULE_LOOK_BACK_FIRST = "rule-look-back-first", Warning, ["last", "months"];
    RULE_TRIAD = "rule-triad", Warning, ["missing"];
    RULE_COMPANIONS_SEEN = "rule-companions-seen", Warning, ["missing"];
    RULE_PHASES = "rule-phases", Warning, ["count", "least", "most"];
    RULE_PHASE = "rule-phase", Warning, ["missing"];
    RULE_CALL = "rule-call", Error, [];
    RULE_ROLES = "rule-roles", Warning, ["missing"];
    RULE_FRESH = "rule-fresh", Warning, ["last", "months"];
    RULE_CRISIS = "rule-crisis", Error, ["missing"];
    RULE_CRISIS_CALL = "rule-crisis-call", Error, [];
    RULE_CRISIS_CALLS = "rule-crisis-calls", Error, ["count", "most"];
    RULE_CRISIS_NUMBER = "rule-crisis-number", Warning, ["name"];
    RULE_CRISIS_HIDDEN = "rule-crisis-hidden", Warning, ["name"];
    RULE_PLEDGE = "rule-pledge", Warning, ["name"];
    RULE_CRISIS_OLD = "rule-crisis-old", Warning, ["last", "months"];
    RULE_CRISIS_OVER = "rule-crisis-over", Warning, ["date"];
    RULE_CRISIS_SHORT = "rule-crisis-short", Tip, ["count", "most"];
    RULE_NEEDED = "rule-needed", Error, [];
    RULE_CLIENT_ACTS = "rule-client-acts", Error, [];
    RULE_LANES_DECIDED = "rule-lanes-decided", Warning, ["missing"];
    RULE_HELPERS_ONLY = "rule-helpers-only", Warning, [];
    RULE_CHECK_DATE = "rule-check-date", Warning, [];
    RULE_THREE_SIDES = "rule-three-sides", Warning, ["missing"];
    RULE_DECISION = "rule-decision", Error, ["missing"];
    RULE_COPY = "rule-copy", Warning, [];
    RULE_WATCHED = "rule-watched", Error, [];
    RULE_LITERAL = "rule-literal", Warning, [];
    RULE_PLAIN_WORDS = "rule-plain-words", Warning, ["count"];
    RULE_TURN = "rule-turn", Tip, ["list"];
    RULE_MEMBER_STRENGTH = "rule-member-strength", Warning, ["name"];
    RULE_BALANCE = "rule-balance", Warning, ["worries", "strengths"];
    RULE_WORRY = "rule-worry", Tip, ["missing"];
    RULE_SAFETY_QUESTION = "rule-safety-question", Error, [];
    RULE_SAFETY_PLAN = "rule-safety-plan", Error, [];
    RULE_SAFETY_SIGNED = "rule-safety-signed", Error, ["missing"];
    RULE_SAFETY_CLIENT = "rule-safety-client", Error, ["names"];
    RULE_SAFETY_PARTS = "rule-safety-parts", Warning, ["missing"];
    RULE_ONE_ROLE = "rule-one-role", Error, ["role", "count"];
    RULE_RISK_TOOL = "rule-risk-tool", Error, ["word"];
    RULE_PROMISE = "rule-promise", Warning, ["missing"];
    RULE_MARKS = "rule-marks", Tip, ["missing"];
    RULE_NUMBER = "rule-number", Error, [];
    RULE_PRIORITY = "rule-priority", Warning, [];
    RULE_DISTINCT = "rule-distinct", Warning, [];
    RULE_UNDECIDED_GOAL = "rule-undecided-goal", Warning, ["names"];
    RULE_UNDECIDED_ACTION = "rule-undecided-action", Warning, ["names"];
    RULE_BEGUN = "rule-begun", Error, [];
    RULE_GOAL_CLIENT = "rule-goal-client", Error, [];
    RULE_GOAL_AROUND = "rule-goal-around", Tip, [];
    RULE_ACTION_DATE = "rule-action-date", Error, [];
    RULE_CHOSEN = "rule-chosen", Error, ["name"];
    RULE_TAKES_PART = "rule-takes-part", Error, [];
    RULE_SHARING = "rule-sharing", Error, ["name"];
    RULE_SECRECY = "rule-secrecy", Warning, ["names"];
    RULE_ALL_AREAS = "rule-all-areas", Warning, ["missing"];
    RULE_SHORTAGE = "rule-shortage", Warning, ["area"];
    RULE_PROCESS = "rule-process", Warning, ["step", "missing"];
    RULE_BOTH_LOOK_BACK = "rule-both-look-back", Warning, ["missing"];
}

/// One remark.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub kind: &'static Kind,
    /// The code that scripts and people refer to, e.g. `GHZ-02`.
    pub code: Cow<'static, str>,
    pub severity: Severity,
    /// Where in the plan file; absent when the remark is about the plan as a whole.
    pub span: Option<Span>,
    /// Which item of the plan, as in the View: `doel-2/actie-1`. Empty for the plan as a whole.
    pub path: String,
    pub values: Vec<(&'static str, Value)>,
    /// Where the same stands again, of what is said once.
    pub also: Vec<Span>,
}

impl Diagnostic {
    pub fn new(kind: &'static Kind, span: impl Into<Option<Span>>) -> Self {
        Self {
            kind,
            code: Cow::Borrowed(kind.id),
            severity: kind.severity,
            span: span.into(),
            path: String::new(),
            values: Vec::new(),
            also: Vec::new(),
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        debug_assert!(
            self.kind.variables.contains(&name),
            "{} does not declare the variable {name}",
            self.kind.id
        );
        self.values.push((name, value.into()));
        self
    }

    pub fn with_choices<I: IntoIterator<Item = S>, S: Into<String>>(
        self,
        name: &'static str,
        choices: I,
    ) -> Self {
        let words = choices.into_iter().map(Into::into).collect();
        self.with_value(name, Value::Choices(words))
    }

    /// As [`Self::with_choices`], for things that are all meant.
    pub fn with_all<I: IntoIterator<Item = S>, S: Into<String>>(
        self,
        name: &'static str,
        all: I,
    ) -> Self {
        let words = all.into_iter().map(Into::into).collect();
        self.with_value(name, Value::All(words))
    }

    fn with_value(mut self, name: &'static str, value: Value) -> Self {
        debug_assert!(self.kind.variables.contains(&name));
        self.values.push((name, value));
        self
    }

    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// The code and severity that a profile gives to one of its rules.
    pub fn as_rule(mut self, code: &str, severity: Severity) -> Self {
        self.code = Cow::Owned(code.to_owned());
        self.severity = severity;
        self
    }
}

/// All remarks of all stages. Reading goes on after a fault, so that one run shows everything.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    pub fn extend(&mut self, other: Report) {
        for diagnostic in other.diagnostics {
            self.push(diagnostic);
        }
    }

    pub fn has_errors(&self) -> bool {
        self.worst() == Some(Severity::Error)
    }

    pub fn worst(&self) -> Option<Severity> {
        self.diagnostics.iter().map(|it| it.severity).max()
    }

    /// Keeps only some remarks.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    /// Gives each remark that has a place but no item the item at that place.
    pub fn name_items<'p>(&mut self, item_at: impl Fn(Span) -> &'p str) {
        for diagnostic in &mut self.diagnostics {
            if let Some(span) = diagnostic.span.filter(|_| diagnostic.path.is_empty()) {
                diagnostic.path = item_at(span).to_owned();
            }
        }
    }

    /// Gives some remarks the code and severity of a rule.
    pub fn name_rules(&mut self, rule: impl Fn(&Diagnostic) -> Option<(String, Severity)>) {
        for diagnostic in &mut self.diagnostics {
            if let Some((code, severity)) = rule(diagnostic) {
                diagnostic.code = Cow::Owned(code);
                diagnostic.severity = severity;
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// In the order of the file; what concerns the whole plan comes first.
    pub fn sort(&mut self) {
        self.diagnostics
            .sort_by(|a, b| a.span.cmp(&b.span).then(b.severity.cmp(&a.severity)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = kinds::ALL.iter().map(|kind| kind.id).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(count, ids.len());
    }

    #[test]
    fn the_same_remark_is_kept_once() {
        let mut report = Report::default();
        report.push(Diagnostic::new(&kinds::SCORE_WITHOUT_SUBJECT, None));
        report.push(Diagnostic::new(&kinds::SCORE_WITHOUT_SUBJECT, None));
        assert_eq!(report.iter().count(), 1);
        assert!(report.has_errors());
    }
}
