//! What differs per plan system: life areas, parts per reader, rules. Read from a data file.
//!
//! A new plan system is a new file in `templates/profiles/`, not new code. Only the *kinds* of
//! section and of rule are Rust; which of them a plan has, in what order and how strict, is data.

pub mod variant;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::audience::Audience;
use crate::diagnostic::Severity;
use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;

const FOLDER: &str = "templates/profiles";

/// A plan system.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: String,
    /// The name of the plan, per locale.
    #[serde(rename = "naam")]
    pub name: Localised,
    #[serde(rename = "banen")]
    pub lanes: Vec<String>,
    #[serde(rename = "volgorde")]
    order: Order,
    #[serde(rename = "meetlatten", default)]
    pub scales: Vec<Scale>,
    /// What this system asks when people look back together, besides the goals.
    #[serde(rename = "terugkijken", default)]
    pub looking_back: Vec<Question>,
    /// The ways of working of this system, each with its steps and papers.
    #[serde(rename = "werkprocessen", default)]
    pub processes: Vec<Process>,
    #[serde(rename = "domeinen")]
    pub domains: Vec<Domain>,
    #[serde(rename = "onderdelen")]
    pub sections: Vec<Section>,
    #[serde(rename = "regels")]
    pub rules: Vec<Rule>,
    /// Codes of rules that an organisation switched off; no data file says so itself.
    #[serde(skip)]
    pub switched_off: Vec<String>,
}

/// Words per locale (`nl-simpel`, `nl`, `en`).
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<String, String>);

impl Localised {
    /// The words for a locale; plain Dutch falls back on Dutch.
    pub fn get(&self, locale: &str) -> &str {
        [locale, "nl"]
            .iter()
            .find_map(|it| self.0.get(*it))
            .map_or("", String::as_str)
    }

    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// A life area.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    pub id: String,
    #[serde(rename = "naam")]
    pub name: Localised,
    /// The name in the field, for the team.
    #[serde(rename = "vaknaam")]
    pub professional_name: String,
    /// The concept that stands for it.
    #[serde(rename = "picto")]
    pub pictogram: String,
    /// The colour of the area in `templates/system.typ`.
    #[serde(rename = "kleur")]
    pub colour: String,
}

/// A scale that plans of this system use by its name: `instrument = "herstelmaat"`. Question texts of
/// instruments belong to their makers and do not stand here.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub id: String,
    #[serde(rename = "naam")]
    pub name: String,
    #[serde(rename = "laagste")]
    pub lowest: i64,
    #[serde(rename = "hoogste")]
    pub highest: i64,
    /// What each step means, from the lowest, in Dutch and English; at least the two ends.
    #[serde(rename = "stappen")]
    pub steps: Vec<Localised>,
}

/// A question of the form to look back, with room to write.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    #[serde(rename = "vraag")]
    pub question: Localised,
    /// Answers of equal size; without them: yes, no, don't know.
    #[serde(rename = "antwoorden", default)]
    pub answers: Vec<Localised>,
    /// What stands above the room to write; without it there is none.
    #[serde(rename = "schrijf")]
    pub write: Option<Localised>,
}

/// A way of working: its steps in order, and the papers that belong to each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    pub id: String,
    #[serde(rename = "stappen")]
    pub steps: Vec<ProcessStep>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessStep {
    /// What the client reads.
    #[serde(rename = "naam")]
    pub name: Localised,
    /// The name in the field, for the team.
    #[serde(rename = "vaknaam")]
    pub professional_name: String,
    #[serde(rename = "picto")]
    pub pictogram: String,
    #[serde(rename = "papieren", default)]
    pub papers: Vec<Paper>,
}

/// Something of the checklist. `naam` is what the team calls it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub id: String,
    #[serde(rename = "naam")]
    pub name: String,
    #[serde(rename = "moet", default)]
    pub mandatory: bool,
}

/// The order of the sections for each reader.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    client: Vec<String>,
    naaste: Vec<String>,
    team: Vec<String>,
}

/// A part of the document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub id: String,
    #[serde(rename = "soort")]
    pub kind: SectionKind,
    /// The message that is its heading.
    #[serde(rename = "titel")]
    pub title: String,
    /// The concept on its tab at the edge of the page; a part without one has no tab.
    #[serde(rename = "picto")]
    pub pictogram: Option<String>,
    /// For agreements: which kinds of agreement it holds.
    #[serde(rename = "afspraken", default)]
    pub agreements: Vec<String>,
}

/// The sections that the program can build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    #[serde(rename = "over-mij")]
    About,
    #[serde(rename = "praten")]
    Talk,
    #[serde(rename = "mensen")]
    People,
    #[serde(rename = "situatie")]
    Situation,
    #[serde(rename = "dromen")]
    Dreams,
    #[serde(rename = "gebieden")]
    Areas,
    #[serde(rename = "doelen")]
    Goals,
    #[serde(rename = "ondersteuning")]
    Support,
    #[serde(rename = "afspraken")]
    Agreements,
    #[serde(rename = "evaluaties")]
    Evaluations,
    #[serde(rename = "lezers")]
    Readers,
    #[serde(rename = "handtekeningen")]
    Signatures,
    #[serde(rename = "vragen")]
    Questions,
    #[serde(rename = "netwerk")]
    Network,
    #[serde(rename = "signaleringsplan")]
    Signals,
    #[serde(rename = "crisisblad")]
    Crisis,
    #[serde(rename = "beschikking")]
    Decision,
    #[serde(rename = "gezin")]
    Household,
    #[serde(rename = "aanleiding")]
    Reasons,
    #[serde(rename = "eerdere-hulp")]
    EarlierHelp,
    #[serde(rename = "analyse")]
    Analysis,
    #[serde(rename = "gewenst")]
    Wanted,
    #[serde(rename = "veiligheidsvraag")]
    SafetyQuestion,
    #[serde(rename = "gesprek-gevonden")]
    Impressions,
    #[serde(rename = "schijf")]
    Wheel,
    #[serde(rename = "mijn-verhaal")]
    Story,
    #[serde(rename = "resourcegroep")]
    ResourceGroup,
    /// What not everybody agrees with yet.
    #[serde(rename = "nog-praten")]
    Undecided,
    #[serde(rename = "stapstenen")]
    Stones,
    #[serde(rename = "actielijst")]
    ActionList,
    #[serde(rename = "checklist")]
    Checklist,
    #[serde(rename = "ino")]
    Meetings,
}

/// A rule with its code and how bad it is to break it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub code: String,
    #[serde(rename = "ernst")]
    pub severity: Severity,
    #[serde(rename = "eis")]
    pub demand: Demand,
    /// Holds for the full variant of a plan only.
    #[serde(rename = "alleen_zwaar", default)]
    pub full_only: bool,
    /// It guards privacy, consent or safety: no organisation can switch it off or make it less strict.
    #[serde(rename = "vast", default)]
    pub locked: bool,
}

/// What a rule asks. The numbers and names are data; how to judge is in `check`.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "soort", deny_unknown_fields, rename_all = "kebab-case")]
pub enum Demand {
    /// The sections take no more pages than the limit for the text size.
    #[serde(rename = "bladzijden")]
    Pages {
        #[serde(rename = "onderdelen")]
        sections: Vec<String>,
        /// Per text size in points; a size that is not listed takes the next smaller one.
        #[serde(rename = "hoogstens")]
        most: BTreeMap<String, usize>,
    },
    /// None of the sections is empty. A part of one (`situatie/goed`) may be named.
    #[serde(rename = "gevuld")]
    Filled {
        #[serde(rename = "onderdelen")]
        sections: Vec<String>,
    },
    #[serde(rename = "aantal-doelen")]
    Goals {
        #[serde(rename = "hoogstens")]
        most: usize,
    },
    /// Every dream says whether it can come true, and why when it can't yet.
    #[serde(rename = "antwoord-op-droom")]
    DreamAnswer,
    /// A measure that limits freedom says why, until when and who decided.
    #[serde(rename = "vrijheid-uitgelegd")]
    Freedom,
    /// As many evaluations as agreed in the twelve months from the start of the plan.
    #[serde(rename = "evaluaties")]
    Evaluations {
        #[serde(rename = "per_jaar")]
        per_year: usize,
    },
    /// The client signs, or it says why not and who signs instead.
    #[serde(rename = "handtekening")]
    Signature,
    /// Nobody reads without consent.
    #[serde(rename = "toestemming")]
    Consent,
    /// A goal speaks from the client: ik, mij or mijn.
    #[serde(rename = "ik-vorm")]
    Voice,
    /// A goal does not speak of the client as somebody else: "cliënt", "men".
    #[serde(rename = "niet-over-de-client")]
    NotAbout,
    /// A goal says what is wanted, not what must stop.
    #[serde(rename = "positief")]
    Positive,
    /// Each goal comes from a wish, in the client's own words or shown.
    #[serde(rename = "wens")]
    Wish,
    /// A goal can be reached in this time.
    #[serde(rename = "haalbaar-in")]
    Within {
        #[serde(rename = "maanden")]
        months: i32,
    },
    #[serde(rename = "doelen-per-domein")]
    GoalsPerDomain {
        #[serde(rename = "hoogstens")]
        most: usize,
    },
    #[serde(rename = "domeinen-met-doelen")]
    DomainsWithGoals {
        #[serde(rename = "hoogstens")]
        most: usize,
    },
    /// An action says these of who, what, where, when, why and how long.
    #[serde(rename = "actie-compleet")]
    CompleteActions,
    /// How it is now stands only where there is a goal.
    #[serde(rename = "nu-met-doel")]
    NowWithGoal,
    #[serde(rename = "nu-kort")]
    ShortNow {
        #[serde(rename = "zinnen")]
        sentences: usize,
    },
    /// The client and somebody else say how it is now.
    #[serde(rename = "perspectieven")]
    Perspectives,
    /// Somebody has each of these tasks.
    #[serde(rename = "rollen")]
    Roles {
        #[serde(rename = "namen")]
        names: Vec<String>,
    },
    /// Each goal has something to do for these sides; for the network, or why nobody.
    #[serde(rename = "banen")]
    Lanes,
    /// Each goal, or its area, has a score with a date.
    #[serde(rename = "score")]
    Scored,
    /// The last talk is not longer ago than this.
    #[serde(rename = "op-tijd-terugkijken")]
    LookBack {
        #[serde(rename = "maanden")]
        months: i32,
    },
    /// The client, somebody of her network and a professional were at each talk.
    #[serde(rename = "triade")]
    Triad,
    /// The signal plan and the map of the network are looked at in the same talk.
    #[serde(rename = "ook-bekeken")]
    CompanionsSeen,
    #[serde(rename = "fasen")]
    Phases {
        #[serde(rename = "minstens")]
        least: usize,
        #[serde(rename = "hoogstens")]
        most: usize,
    },
    /// Each phase says what the client notices and does.
    #[serde(rename = "fase-compleet")]
    CompletePhases,
    /// Somebody answers day and night, with a number.
    #[serde(rename = "altijd-iemand-bellen")]
    SomebodyToCall,
    #[serde(rename = "signaleringsplan-vers")]
    FreshSignals {
        #[serde(rename = "maanden")]
        months: i32,
    },
    /// A crisis sheet says how it looks, what helps, what does not, and whom to call.
    #[serde(rename = "crisisblad-compleet")]
    CompleteCrisis {
        /// How many people stand under "call first" at the most.
        #[serde(rename = "bellen")]
        calls: usize,
    },
    /// Who promises something has signed for it.
    #[serde(rename = "beloften-getekend")]
    SignedPromises,
    /// The crisis sheet is not older than this.
    #[serde(rename = "crisisblad-vers")]
    FreshCrisis {
        #[serde(rename = "maanden")]
        months: i32,
    },
    /// The crisis sheet is not past the day until which it is good.
    #[serde(rename = "crisisblad-geldig")]
    ValidCrisis,
    /// A line of the crisis sheet is read in a glance.
    #[serde(rename = "crisisblad-kort")]
    ShortCrisis {
        #[serde(rename = "woorden")]
        words: usize,
    },
    /// Every goal says what is needed for it.
    #[serde(rename = "wat-nodig")]
    Needed,
    /// Each goal has something that the client does.
    #[serde(rename = "client-doet")]
    ClientActs,
    /// Each goal has something for network and volunteer, or why not.
    #[serde(rename = "baan-besloten")]
    LanesDecided,
    /// A goal is not for professionals alone.
    #[serde(rename = "niet-alleen-helpers")]
    NotHelpersOnly,
    /// There is a day to look how it goes.
    #[serde(rename = "kijkmoment")]
    CheckDate,
    /// The client, her people and a professional agree.
    #[serde(rename = "drie-kanten-akkoord")]
    ThreeSides,
    /// A decision says what, how much, from when, who decided and until when one can object.
    #[serde(rename = "beschikking-compleet")]
    CompleteDecision,
    /// The client has a copy.
    #[serde(rename = "afschrift")]
    CopyGiven,
    /// A goal or an action to which not everybody says yes is none yet.
    #[serde(rename = "unaniem")]
    Unanimous,
    /// Nobody begins with what is not agreed.
    #[serde(rename = "begonnen-na-akkoord")]
    AgreedFirst,
    /// There is a goal for the client.
    #[serde(rename = "doel-voor-inwoner")]
    GoalForClient,
    /// There is a goal for the people around the client.
    #[serde(rename = "doel-voor-omgeving")]
    GoalForAround,
    /// Each action has a day on which it is done.
    #[serde(rename = "actie-met-dag")]
    DatedActions,
    /// The client chose everybody of the resource group.
    #[serde(rename = "zelf-gekozen")]
    OwnChoice,
    /// The client agreed to take part, with a signature, before anything is shared.
    #[serde(rename = "deelname")]
    TakesPart,
    /// Who gets the report of a meeting is covered by an agreement to share.
    #[serde(rename = "delen-afgesproken")]
    Sharing,
    /// Everybody who was at a meeting signed for secrecy.
    #[serde(rename = "geheimhouding")]
    Secrecy,
    /// Every life area says how it goes.
    #[serde(rename = "alle-gebieden")]
    AllAreas,
    /// Where it does not go well, it says what has to be added.
    #[serde(rename = "tekort-aangevuld")]
    ShortageFilled,
    /// The papers of the steps that are over are ready.
    #[serde(rename = "werkproces")]
    Process,
    /// The client and the people around her look back.
    #[serde(rename = "terugkijken-van-twee-kanten")]
    BothLookBack,
    /// Somebody watches the plan.
    #[serde(rename = "regie")]
    Watched,
    /// What goes well, worries and reasons are somebody's literal words.
    #[serde(rename = "letterlijk")]
    Literal,
    /// No words of care, of offices or in English in what the household reads; the checker of the language judges.
    #[serde(rename = "gewone-taal")]
    PlainWords,
    /// In each list the household speaks first.
    #[serde(rename = "gezin-eerst")]
    HouseholdFirst,
    /// Of every member something goes well.
    #[serde(rename = "kracht-per-klant")]
    StrengthEach,
    /// Worries do not stand without what goes well.
    #[serde(rename = "evenwicht")]
    Balance,
    /// A worry says since when, and what comes of it.
    #[serde(rename = "zorg-compleet")]
    CompleteWorries,
    /// The household says which worry comes first.
    #[serde(rename = "volgorde-zorgen")]
    RankedWorries,
    #[serde(rename = "veiligheidsvraag")]
    SafetyAnswered,
    /// When there are worries about safety, there is a safety plan, and who promises something signed it.
    #[serde(rename = "veiligheidsplan")]
    SafetySigned,
    /// An agreement about safety says who watches and what if it fails.
    #[serde(rename = "veiligheidsafspraak-compleet")]
    CompletePromises,
    /// Every grown-up member gave a mark of her own.
    #[serde(rename = "cijfer-per-klant")]
    MarkEach,
    /// A safety plan has the parts of its form.
    #[serde(rename = "veiligheidsplan-compleet")]
    SafetyParts,
    /// A safety plan says whom to call, with a number.
    #[serde(rename = "veiligheid-bellen")]
    SafetyNumber,
    /// Exactly one person has this task.
    #[serde(rename = "een-rol")]
    OneRole {
        #[serde(rename = "rol")]
        role: String,
    },
    /// Names of tools to assess risk are for professionals.
    #[serde(rename = "geen-risicolijst")]
    NoRiskTools {
        #[serde(rename = "woorden")]
        words: Vec<String>,
    },
    /// No two phases have one name or one colour.
    #[serde(rename = "fasen-verschillen")]
    DistinctPhases,
}

impl Profile {
    /// # Errors
    /// When the file is not a valid profile, or names something that does not exist.
    pub fn parse(file: &str, text: &str) -> Result<Self, DataError> {
        let profile: Self = read_data(text).map_err(|cause| DataError::new(file, cause))?;
        profile.check(file)?;
        Ok(profile)
    }

    fn check(&self, file: &str) -> Result<(), DataError> {
        for audience in Audience::ALL {
            for id in self.order(audience) {
                if self.section(id).is_none() {
                    return Err(DataError::new(file, format!("there is no section {id:?}")));
                }
            }
        }
        for scale in &self.scales {
            let steps = scale.steps.len() as i64;
            if scale.lowest >= scale.highest
                || (steps != 2 && steps != scale.highest - scale.lowest + 1)
            {
                let cause = format!(
                    "the scale {:?} needs 2 steps, or one for each number",
                    scale.id
                );
                return Err(DataError::new(file, cause));
            }
        }
        for rule in &self.rules {
            let (Demand::Pages { sections, .. } | Demand::Filled { sections }) = &rule.demand
            else {
                continue;
            };
            for id in sections {
                let id = id.split('/').next().unwrap_or(id);
                if self.section(id).is_none() {
                    return Err(DataError::new(
                        file,
                        format!(
                            "{} names the section {id:?}, which does not exist",
                            rule.code
                        ),
                    ));
                }
            }
        }
        Ok(())
    }

    pub fn domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == id)
    }

    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    pub fn process(&self, id: &str) -> Option<&Process> {
        self.processes.iter().find(|process| process.id == id)
    }

    /// True when nothing is a goal until everybody agrees.
    pub fn asks_unanimity(&self) -> bool {
        let mut rules = self.rules.iter();
        rules.any(|rule| matches!(rule.demand, Demand::Unanimous))
    }

    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    fn order(&self, audience: Audience) -> &[String] {
        match audience {
            Audience::Client => &self.order.client,
            Audience::Relative => &self.order.naaste,
            Audience::Team => &self.order.team,
        }
    }

    /// The sections for one reader, in order.
    pub fn sections_for(&self, audience: Audience) -> impl Iterator<Item = &Section> {
        self.order(audience)
            .iter()
            .filter_map(|id| self.section(id))
    }
}

/// The data files of all profiles, by id: what an organisation's own profile is laid over.
///
/// # Errors
/// When a file is no text.
pub fn texts(resources: &Resources) -> Result<BTreeMap<String, &str>, DataError> {
    let mut texts = BTreeMap::new();
    for file in resources.list(FOLDER) {
        let name = file.rsplit('/').next().unwrap_or(file);
        if let Some(id) = name.strip_suffix(".toml") {
            texts.insert(id.to_owned(), resources.text(file)?);
        }
    }
    Ok(texts)
}

/// All profiles of the data folder, by id.
///
/// # Errors
/// When a file in the folder is not a profile, or carries another name than its id.
pub fn load_all(resources: &Resources) -> Result<BTreeMap<String, Profile>, DataError> {
    let mut profiles = BTreeMap::new();
    for file in resources.list(FOLDER) {
        let name = file
            .strip_prefix(FOLDER)
            .and_then(|name| name.strip_prefix('/'))
            .unwrap_or(file);
        if name == "README.md" {
            continue;
        }
        let Some(id) = name.strip_suffix(".toml") else {
            return Err(DataError::new(file, "this is not a profile (.toml)"));
        };
        let profile = Profile::parse(file, resources.text(file)?)?;
        if profile.id != id {
            return Err(DataError::new(file, format!("the id is {:?}", profile.id)));
        }
        profiles.insert(profile.id.clone(), profile);
    }
    Ok(profiles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_is_complete() {
        let profiles = load_all(&Resources::embedded()).expect("valid profiles");
        assert!(profiles.contains_key("ghz"));
        for profile in profiles.values() {
            for name in profile
                .domains
                .iter()
                .map(|domain| &domain.name)
                .chain([&profile.name])
            {
                let locales: Vec<_> = name.locales().collect();
                assert_eq!(locales, ["en", "nl", "nl-simpel"]);
            }
        }
    }

    #[test]
    fn a_section_that_does_not_exist_is_refused() {
        let text = Resources::embedded()
            .text("templates/profiles/ghz.toml")
            .expect("exists")
            .replace("\"mijn-mensen\",", "\"mijn-buren\",");
        let error = Profile::parse("eigen.toml", &text).expect_err("unknown section");
        assert!(error.to_string().contains("mijn-buren"), "{error}");
    }
}
