//! The plan: one validated model for every plan system.
//!
//! A [`Plan`] that exists can be shown: every id points at somebody, every date exists. What differs
//! per plan system (life areas, sections, rules) stands in a profile. The Dutch keys of the file
//! and these English names meet in [`read`] and nowhere else.

mod choices;
mod circle;
mod companions;
mod consent;
mod crisis;
mod family;
mod keys;
mod read;
mod references;
mod safety;
mod texts;

use jiff::civil::{Date, Time};

pub use choices::*;
pub use circle::*;
pub use companions::*;
pub use consent::Refusal;
pub use crisis::*;
pub use family::*;
pub use keys::ROOT;
pub use read::read;
pub use safety::*;
pub use texts::Piece;

use crate::diagnostic::{Diagnostic, kinds};
use crate::source::Span;
pub use crate::toml_reader::Items as Paths;
pub use crate::toml_reader::{Layer, Spanned, Text, Words};

/// The id of the client, wherever the plan names a person.
pub const CLIENT_ID: &str = "ik";

/// The version of the plan file that this program reads.
pub const FORMAT: i64 = 1;

#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub header: Header,
    /// Whose plan it is; of a household all of them together, under its name.
    pub client: Client,
    /// The ids that stand for the client: "ik", or the members of a household.
    pub own_ids: Vec<String>,
    /// The members of a household; empty when the plan is of one person.
    pub members: Vec<Member>,
    pub talk: FamilyTalk,
    /// Only for the document of its own; see [`SafetyPlan`].
    pub safety: Option<SafetyPlan>,
    pub presentation: Presentation,
    /// The client's own pictures.
    pub pictures: Vec<OwnPicture>,
    pub explanations: Vec<Explanation>,
    pub people: Vec<Person>,
    pub situation: Vec<Observation>,
    pub dreams: Vec<Dream>,
    pub goals: Vec<Goal>,
    pub scores: Vec<Score>,
    pub support: Vec<Support>,
    pub areas: Vec<Area>,
    pub agreements: Vec<Agreement>,
    pub week: Vec<WeekItem>,
    pub network: Option<Network>,
    pub signals: Option<SignalPlan>,
    pub crisis: Option<CrisisSheet>,
    pub decision: Option<Decision>,
    pub cooperation: Vec<Cooperation>,
    pub resource_group: Vec<GroupMember>,
    pub meetings: Vec<Meeting>,
    pub process: Option<WorkProcess>,
    pub evaluations: Vec<Evaluation>,
    /// What somebody of the team looked at.
    pub reviewed: Vec<Reviewed>,
    pub signatures: Vec<Signature>,
    pub consents: Vec<ConsentGiven>,
    /// Lists of the file from which an item with a fault was left out: nobody may say of them that
    /// something is missing.
    pub incomplete: Vec<&'static str>,
    /// What each place of the file is called.
    pub paths: Paths,
    /// False after a syntax fault: what stands behind it was not read.
    pub whole: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    pub span: Span,
    /// The id of the profile, not yet looked up.
    pub kind: Words,
    pub title: Option<Words>,
    /// The name of a household.
    pub household: Option<Words>,
    pub size: PlanSize,
    pub neutral_title: bool,
    pub start: Spanned<Date>,
    pub end: Option<Spanned<Date>>,
    pub version: Option<i64>,
    pub made_by: Vec<Words>,
    /// Who has to say yes to each goal, when it is not the usual circle.
    pub participants: Vec<Words>,
    pub next_meeting: Option<Spanned<(Date, Option<Time>)>>,
    pub meeting_place: Option<Words>,
    /// Who watches the plan.
    pub watched_by: Option<Words>,
    /// When the client got a copy of her own.
    pub copy_given: Option<Spanned<Date>>,
    pub source: Option<Words>,
    /// The folder of the organisation's own logo, colour and lines.
    pub house: Option<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    pub span: Span,
    pub name: Words,
    pub surname: Option<Words>,
    pub born: Option<Spanned<Date>>,
    pub photo: Option<Photo>,
    pub home: Option<Text>,
    pub says: Option<Quote>,
    pub story: Option<Quote>,
    pub shows: Option<Shown>,
    pub about: Vec<Item>,
    pub how_to_talk: Vec<Item>,
    pub how_i_talk: Vec<Item>,
    pub aids: Vec<Words>,
}

/// How the client wants the plan; the command line may say otherwise for one print.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presentation {
    pub language: Option<Language>,
    pub level: Option<Level>,
    pub text_size: Option<i64>,
    pub theme: Option<Theme>,
    pub skin: Option<Skin>,
    pub figure: Option<FigureColour>,
    pub not_sign: Option<NotSign>,
    /// Names of picture sets, the first choice first.
    pub sets: Vec<Words>,
    pub clock: Option<ClockStyle>,
    pub paper: Option<Paper>,
    pub density: Option<Density>,
    pub picture_size: Option<PictureSize>,
    /// True: the word stands under each picture.
    pub picture_words: Option<bool>,
    /// How many picture cards stand on a page.
    pub cards: Option<i64>,
    pub known_words: Vec<Words>,
}

/// The picture that a word has for this client, in every document.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnPicture {
    pub word: Words,
    pub choice: PictureChoice,
}

#[derive(Clone, Debug, PartialEq)]
pub enum PictureChoice {
    /// No picture: it means something else to her, or upsets her.
    None,
    /// Another word, or a picture of a set.
    Named(Words),
    Photo(Photo),
}

/// What a hard word of this plan means.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub word: Words,
    pub meaning: Words,
}

/// What every item may carry: its own picture, and for whom it is not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extras {
    pub pictogram: Option<Words>,
    pub photo: Option<Photo>,
    pub not_for: Vec<Words>,
}

/// One sentence with a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub text: Text,
    pub extras: Extras,
}

/// A photo file, relative to the folder of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    pub file: Words,
    pub description: Option<Words>,
    pub consent: Option<Spanned<Date>>,
    pub until: Option<Spanned<Date>>,
}

/// Somebody's literal words: never simplified, corrected or translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub speaker: Words,
    pub words: Words,
    pub date: Option<Spanned<Date>>,
}

/// What somebody shows without words: never in quotation marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub seen_by: Words,
    pub words: Words,
    pub date: Option<Spanned<Date>>,
}

/// A wish is said or shown, never neither and never both.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Said(Quote),
    Shown(Shown),
}

impl Wish {
    pub fn words(&self) -> &Words {
        match self {
            Self::Said(quote) => &quote.words,
            Self::Shown(shown) => &shown.words,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub span: Span,
    pub id: Words,
    pub name: Words,
    pub surname: Option<Words>,
    pub relation: Words,
    pub side: Side,
    pub roles: Vec<Relation>,
    pub organisation: Option<Words>,
    pub photo: Option<Photo>,
    pub telephone: Option<Words>,
    pub address: Option<Words>,
    pub hidden: Vec<Hidden>,
    pub ring: Option<i64>,
    pub contact: Option<Contact>,
    pub group: Option<Group>,
    pub bond: Option<Bond>,
    pub gives: Option<Text>,
    pub receives: Option<Text>,
    pub wish: Option<BondWish>,
    pub does: Option<Text>,
    pub call_in_crisis: bool,
    pub not_for: Vec<Words>,
    pub note: Option<Words>,
}

/// Something that goes well, is hard, must stay or must not be, with who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    pub span: Span,
    pub kind: SituationKind,
    pub speaker: Words,
    pub words: Statement,
    pub domain: Option<Words>,
    pub since: Option<Words>,
    pub effect: Option<Text>,
    /// About whom of a household.
    pub about: Vec<Words>,
    /// Which worry comes first; the client says so.
    pub rank: Option<i64>,
    pub extras: Extras,
}

/// How an observation came to us.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    Told(Text),
    Quoted(Words),
    Shown(Words),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Dream {
    pub span: Span,
    pub wish: Wish,
    pub answer: Option<DreamAnswer>,
    pub explanation: Option<Text>,
    pub needed: Option<Text>,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub span: Span,
    pub id: Words,
    pub domain: Words,
    /// Whose goal it is in a household; empty: of everybody.
    pub of: Vec<Words>,
    pub wish: Option<Wish>,
    pub sentence: Text,
    pub professional: Option<Words>,
    pub reason: Option<Text>,
    pub now: Option<Text>,
    pub start: Option<Spanned<Date>>,
    pub target: Option<Spanned<Date>>,
    pub priority: Option<Priority>,
    pub term: Option<Term>,
    pub dimension: Option<Dimension>,
    pub meant_for: Option<GoalFor>,
    pub state: Option<GoalState>,
    pub needed: Option<Text>,
    pub no_volunteer: Option<Text>,
    pub no_network: Option<Text>,
    /// Somebody asked, and nobody of the network takes part; nobody needs to ask again.
    pub network_decided: bool,
    pub source: Option<Words>,
    pub votes: Vec<Voted>,
    pub actions: Vec<Action>,
    /// False when an action with a fault was left out: nobody may say that one is missing.
    pub actions_whole: bool,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    pub span: Span,
    pub who: Words,
    pub what: Text,
    pub place: Option<Text>,
    pub when: Option<Text>,
    pub time: Option<Spanned<Time>>,
    /// The days on which it happens, for the week board.
    pub days: Vec<Weekday>,
    pub part: Option<DayPart>,
    pub duration: Option<Text>,
    pub reason: Option<Text>,
    pub due: Option<Spanned<Date>>,
    pub status: Option<Status>,
    /// Empty: who agrees to the goal, agrees to this.
    pub votes: Vec<Voted>,
    pub source: Option<Words>,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    pub span: Span,
    pub subject: ScoreSubject,
    pub instrument: Option<Words>,
    pub value: Spanned<i64>,
    pub wanted: Option<Spanned<i64>>,
    /// The scale: its own, or that of the instrument in the profile.
    pub scale: Option<Scale>,
    pub date: Spanned<Date>,
    pub by: Words,
    pub reason: Option<Text>,
    pub not_for: Vec<Words>,
    /// Scores of one instrument with one scale have one number. Only those may be compared, also by a reader
    /// who does not see which instrument it is.
    pub series: usize,
}

/// A scale with what its ends mean; a number never stands without them.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub lowest: i64,
    pub highest: i64,
    pub lowest_means: Text,
    pub highest_means: Text,
    /// What each step means, from the lowest; empty when only the ends have words.
    pub steps: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ScoreSubject {
    Goal(Words),
    Domain(Words),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Support {
    pub span: Span,
    pub moment: Moment,
    pub i_do: Option<Text>,
    pub you_do: Option<Text>,
    pub exactly: Option<Words>,
    pub extras: Extras,
}

/// One piece of the client's life, with the same questions for each.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    pub span: Span,
    pub domain: Words,
    pub feeling: Option<Feeling>,
    pub obstacle: Option<Text>,
    pub helps: Option<Text>,
    pub i_do: Option<Text>,
    pub i_mean: Option<Text>,
    pub help_with: Option<Text>,
    pub chances: Vec<Item>,
    pub strengths: Vec<Item>,
    pub weak_points: Vec<Item>,
    pub to_add: Option<Text>,
    pub earlier_help: Vec<HelpBefore>,
    pub once: Option<Text>,
    pub wish: Option<Wish>,
    pub instrument: Option<Words>,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    pub span: Span,
    pub kind: AgreementKind,
    pub title: Option<LegalTitle>,
    pub what: Text,
    pub who: Vec<Words>,
    pub since: Option<Spanned<Date>>,
    pub until: Option<Spanned<Date>>,
    pub reason: Option<Text>,
    pub decided_by: Option<Words>,
    pub my_view: Option<Stand>,
    pub review: Option<Spanned<Date>>,
    pub exactly: Option<Words>,
    pub extras: Extras,
}

/// Something that happens every week and belongs to no goal.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekItem {
    pub span: Span,
    pub days: Vec<Weekday>,
    pub part: Option<DayPart>,
    pub time: Option<Spanned<Time>>,
    pub what: Text,
    pub with: Option<Words>,
    pub extras: Extras,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    pub span: Span,
    pub date: Spanned<Date>,
    pub present: Vec<Words>,
    pub place: Option<Words>,
    /// Looked at in the same talk: the plan for when it goes less well, the map of the network.
    pub signals_seen: Option<bool>,
    pub network_seen: Option<bool>,
    pub signals_changed: Option<Text>,
    pub network_changed: Option<Text>,
    pub results: Vec<GoalResult>,
    pub says: Option<Quote>,
    /// What the people around the client say of it.
    pub others_say: Vec<Quote>,
    pub satisfaction: Option<Words>,
    pub agreed: Option<Text>,
    pub not_for: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GoalResult {
    pub goal: Words,
    pub result: Result,
    pub went_well: Option<Text>,
    pub was_hard: Option<Text>,
    pub decision: Option<Text>,
    /// The score that was given in the talk; it joins the others when the scales are known.
    pub score: Option<Spanned<i64>>,
    pub score_by: Option<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    pub span: Span,
    pub who: Words,
    pub stand: Stand,
    pub date: Option<Spanned<Date>>,
    pub understood: Option<bool>,
    pub reason: Option<Text>,
    pub representative: Option<Words>,
    pub note: Option<Words>,
}

/// Somebody looked at what no program can see, and says how.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    pub span: Span,
    /// The id of the point, not yet looked up.
    pub point: Words,
    pub by: Words,
    pub on: Spanned<Date>,
    pub how: Words,
}

/// A relative who may read, and which parts.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentGiven {
    pub span: Span,
    pub with: Words,
    pub parts: Vec<Consent>,
    pub given: Spanned<Date>,
    pub until: Option<Spanned<Date>>,
    pub by: Words,
    /// For which members of a household; empty: for who gave it.
    pub for_members: Vec<Words>,
    pub withdrawn: Option<Spanned<Date>>,
}

impl Client {
    /// A client of whom nothing is known but a name.
    pub fn named(name: Words, span: Span) -> Self {
        Self {
            span,
            name,
            surname: None,
            born: None,
            photo: None,
            home: None,
            says: None,
            story: None,
            shows: None,
            about: Vec::new(),
            how_to_talk: Vec::new(),
            how_i_talk: Vec::new(),
            aids: Vec::new(),
        }
    }
}

impl Person {
    /// The number that may stand on paper.
    pub fn open_telephone(&self) -> Option<&Words> {
        let open = !self.hidden.contains(&Hidden::Telephone);
        self.telephone.as_ref().filter(|_| open)
    }
}

impl Goal {
    /// Still to be worked on.
    pub fn is_open(&self) -> bool {
        matches!(self.state, None | Some(GoalState::New | GoalState::Busy))
    }
}

impl Evaluation {
    /// A talk that has been held: a day that has passed is none until somebody wrote how it went. Who will
    /// come and what to talk about is written beforehand.
    pub fn was_held(&self, today: Date) -> bool {
        let written = !self.results.is_empty()
            || self.says.is_some()
            || self.signals_seen.is_some()
            || self.network_seen.is_some();
        self.date.value <= today && written
    }
}

impl Score {
    /// A value that is not on the scale.
    pub fn out_of_scale(&self) -> Option<Diagnostic> {
        let scale = self.scale.as_ref()?;
        let values = [Some(self.value), self.wanted].into_iter().flatten();
        let wrong = values
            .into_iter()
            .find(|it| !(scale.lowest..=scale.highest).contains(&it.value))?;
        Some(
            Diagnostic::new(&kinds::SCORE_OUT_OF_SCALE, wrong.span)
                .with("value", wrong.value)
                .with("lowest", scale.lowest)
                .with("highest", scale.highest),
        )
    }
}

impl Plan {
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id.text == id)
    }

    /// Is it the client, or one of them?
    pub fn is_client(&self, id: &str) -> bool {
        self.own_ids.iter().any(|own| own == id)
    }

    /// The name a reader knows somebody by; the client goes by the call name.
    pub fn name_of<'p>(&'p self, id: &'p str) -> &'p str {
        if id == CLIENT_ID {
            &self.client.name.text
        } else {
            self.person(id).map_or(id, |person| &person.name.text)
        }
    }

    /// On whose side somebody stands.
    pub fn side_of(&self, id: &str) -> Side {
        self.person(id).map_or(Side::Client, |person| person.side)
    }
}
