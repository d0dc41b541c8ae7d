//! Every key of the plan file, declared once.
//!
//! The declarations follow the kernel that all Dutch plan systems share: people, life areas,
//! situation, wishes, goals, actions by who does them, a moment to look back, agreement. What
//! differs per system stands in a profile. `None named = team only` holds for who may see a value.

mod circle;
mod closing;
mod companions;
mod crisis;
mod family;
mod goals;
mod life;
mod people;
mod reviewed;
mod safety;

use circle::{COOPERATION, INO, PROCESS, RESOURCE_GROUP};
use closing::{CONSENTS, EVALUATIONS, SIGNATURES};
use companions::{DECISION, NETWORK, SIGNALS};
use crisis::CRISIS;
use family::{ANALYSIS, EARLIER, IMPRESSIONS, MEMBERS, QUESTION, REASONS, WANTED};
use goals::{GOALS, SCORES};
use life::{AGREEMENTS, AREAS, DREAMS, SITUATION, SUPPORT, WEEK};
use people::{ME, PEOPLE_SHAPE, PHOTO, PICTURES, WORDS};
use reviewed::REVIEWED;
use safety::SAFETY;

use super::{
    ClockStyle, Density, FigureColour, Language, Level, NotSign, Paper, PictureSize, PlanSize,
    Skin, Theme,
};
use crate::audience::Audiences;
use crate::toml_reader::{Key, Kind, Shape, Target};

const ALL: Audiences = Audiences::EVERYONE;
const CLIENT: Audiences = Audiences::CLIENT_AND_TEAM;
const CLIENT_AND_RELATIVE: Audiences = Audiences::CLIENT_AND_RELATIVE;
const TEAM: Audiences = Audiences::TEAM;
const NOBODY: Audiences = Audiences::NOBODY;

const fn must(name: &'static str, kind: Kind, who: Audiences, explanation: &'static str) -> Key {
    Key::required(name, kind, who, explanation)
}

const fn may(name: &'static str, kind: Kind, who: Audiences, explanation: &'static str) -> Key {
    Key::optional(name, kind, who, explanation)
}

const PERSON: Kind = Kind::Reference(Target::Person);
const PEOPLE: Kind = Kind::References(Target::Person);

const PICTOGRAM: Key = may(
    "picto",
    Kind::Words,
    NOBODY,
    "Welk plaatje u wilt. Schrijf een woord zoals “koken”, of de naam van het plaatje. Met een teken erbij: koken + klaar. Uit een andere set: sclera:koken.",
);
const PHOTO_OF_ITEM: Key = may(
    "foto",
    Kind::Photo(&PHOTO),
    ALL,
    "Een eigen foto in plaats van een plaatje. Schrijf de naam van het bestand.",
);
const NOT_FOR: Key = may(
    "niet_voor",
    PEOPLE,
    TEAM,
    "Wie van de naasten dit niet mag lezen. Schrijf de id's van die mensen.",
);

pub static ROOT: Shape = Shape {
    name: "",
    item: "",
    explanation: "Het plan. Eén bestand is één plan, van één persoon of van één gezin.",
    keys: &[
        must(
            "formaat",
            Kind::Integer {
                lowest: 0,
                highest: 9999,
            },
            NOBODY,
            "De versie van dit soort bestand. Schrijf: 1.",
        ),
        must(
            "plan",
            Kind::Table(&PLAN),
            NOBODY,
            "Wat voor plan het is, en vanaf wanneer.",
        ),
        may(
            "ik",
            Kind::Table(&ME),
            NOBODY,
            "De persoon van wie het plan is. Verplicht, behalve bij een plan voor een gezin: dan klanten.",
        ),
        may(
            "klanten",
            Kind::Tables(&MEMBERS),
            NOBODY,
            "De mensen van het gezin, bij een plan voor meer mensen samen.",
        ),
        may(
            "weergave",
            Kind::Table(&PRESENTATION),
            NOBODY,
            "Hoe de cliënt het plan wil zien.",
        ),
        may(
            "pictogrammen",
            Kind::Map(&PICTURES),
            NOBODY,
            "De eigen plaatjes van de cliënt. Links staat een woord, rechts het plaatje. Dat is een ander woord, een foto, of geen. Een plaatje uit een andere set schrijft u zo: sclera:bus.",
        ),
        may(
            "woorden",
            Kind::Map(&WORDS),
            NOBODY,
            "Moeilijke woorden met hun uitleg. Links het woord, rechts de uitleg in gewone woorden. De uitleg staat in het boekje bij het woord.",
        ),
        may(
            "mensen",
            Kind::Tables(&PEOPLE_SHAPE),
            NOBODY,
            "De mensen die meedoen.",
        ),
        may(
            "netwerk",
            Kind::Table(&NETWORK),
            NOBODY,
            "De mensen om de cliënt heen, in het kort.",
        ),
        may(
            "aanleiding",
            Kind::Tables(&REASONS),
            NOBODY,
            "Waarom er een plan komt.",
        ),
        may(
            "situatie",
            Kind::Tables(&SITUATION),
            NOBODY,
            "Hoe het nu gaat, en wie dat zegt.",
        ),
        may(
            "eerdere_hulp",
            Kind::Tables(&EARLIER),
            NOBODY,
            "Welke hulp er al was.",
        ),
        may(
            "analyse",
            Kind::Table(&ANALYSIS),
            NOBODY,
            "Hoe alles samenhangt.",
        ),
        may(
            "gewenst",
            Kind::Tables(&WANTED),
            NOBODY,
            "Hoe het moet worden.",
        ),
        may(
            "veiligheidsvraag",
            Kind::Table(&QUESTION),
            NOBODY,
            "Of er zorgen zijn over de veiligheid.",
        ),
        may(
            "veiligheidsplan",
            Kind::Table(&SAFETY),
            NOBODY,
            "Afspraken zodat iedereen veilig is. Alleen voor het product veiligheidsplan.",
        ),
        may(
            "dromen",
            Kind::Tables(&DREAMS),
            NOBODY,
            "De dromen van de cliënt.",
        ),
        may(
            "doelen",
            Kind::Tables(&GOALS),
            NOBODY,
            "De doelen, met wie wat doet.",
        ),
        may(
            "scores",
            Kind::Tables(&SCORES),
            NOBODY,
            "Cijfers: hoe het gaat op een meetlat.",
        ),
        may(
            "ondersteuning",
            Kind::Tables(&SUPPORT),
            NOBODY,
            "De hulp van elke dag: wat ik doe en wat u doet.",
        ),
        may(
            "gebieden",
            Kind::Tables(&AREAS),
            NOBODY,
            "Mijn leven in stukken: hoe het gaat.",
        ),
        may(
            "afspraken",
            Kind::Tables(&AGREEMENTS),
            NOBODY,
            "Wat is afgesproken.",
        ),
        may(
            "week",
            Kind::Tables(&WEEK),
            NOBODY,
            "Wat er elke week is, naast de doelen. Voor het weekbord.",
        ),
        may(
            "signaleringsplan",
            Kind::Table(&SIGNALS),
            NOBODY,
            "Hoe u op tijd merkt dat het minder gaat.",
        ),
        may(
            "crisisblad",
            Kind::Table(&CRISIS),
            NOBODY,
            "Wat een ander moet weten als het heel slecht gaat.",
        ),
        may(
            "beschikking",
            Kind::Table(&DECISION),
            NOBODY,
            "Het besluit van de gemeente over hulp.",
        ),
        may(
            "overeenkomsten",
            Kind::Tables(&COOPERATION),
            NOBODY,
            "Waar de cliënt ja op zei: meedoen en informatie delen.",
        ),
        may(
            "resourcegroep",
            Kind::Tables(&RESOURCE_GROUP),
            NOBODY,
            "De mensen die de cliënt koos om te helpen bij het plan.",
        ),
        may(
            "ino",
            Kind::Tables(&INO),
            NOBODY,
            "Het verslag van het gesprek met iedereen die meedoet.",
        ),
        may(
            "werkproces",
            Kind::Table(&PROCESS),
            NOBODY,
            "Hoe ver het werk is, en wat van de checklist klaar is.",
        ),
        may(
            "evaluaties",
            Kind::Tables(&EVALUATIONS),
            NOBODY,
            "Gesprekken waarin u terugkijkt.",
        ),
        may(
            "gesprek_gevonden",
            Kind::Tables(&IMPRESSIONS),
            NOBODY,
            "Hoe de mensen het gesprek vonden.",
        ),
        may(
            "nagekeken",
            Kind::Tables(&REVIEWED),
            NOBODY,
            "Wat u zelf nakeek: is het plan vriendelijk voor de cliënt?",
        ),
        may(
            "akkoorden",
            Kind::Tables(&SIGNATURES),
            NOBODY,
            "Wie het plan goedvindt.",
        ),
        may(
            "toestemmingen",
            Kind::Tables(&CONSENTS),
            NOBODY,
            "Wie het plan mag lezen.",
        ),
    ],
};

static PLAN: Shape = Shape {
    name: "plan",
    item: "plan",
    explanation: "Wat voor plan het is, en vanaf wanneer.",
    keys: &[
        must(
            "soort",
            Kind::Words,
            NOBODY,
            "Het soort plan. “ghz” is voor de gehandicaptenzorg, “art” is een herstelplan, “schijf” is de Schijf van herstel. “wijkteam” is een plan van aanpak, “gezinsplan” is voor een gezin.",
        ),
        may(
            "titel",
            Kind::Words,
            ALL,
            "De naam van het plan. Zonder titel heet het “Mijn plan”.",
        ),
        may(
            "gezin",
            Kind::Words,
            ALL,
            "De naam van het gezin: familie Visser. Alleen bij een plan met klanten.",
        ),
        may(
            "variant",
            Kind::Choice(PlanSize::WORDS),
            TEAM,
            "licht of zwaar. Een licht plan heeft minder stukken nodig. Zonder dit woord: zwaar.",
        ),
        may(
            "neutrale_titel",
            Kind::Boolean,
            NOBODY,
            "Schrijf true als niemand aan de buitenkant mag zien wat voor plan het is.",
        ),
        must("ingang", Kind::Date, ALL, "De dag waarop het plan begint."),
        may("einde", Kind::Date, ALL, "De dag waarop het plan stopt."),
        may(
            "versie",
            Kind::Integer {
                lowest: 1,
                highest: 9999,
            },
            TEAM,
            "Het nummer van deze versie van het plan.",
        ),
        may(
            "opgesteld_door",
            PEOPLE,
            ALL,
            "Wie het plan samen maakten. Schrijf hun id's.",
        ),
        may(
            "deelnemers",
            PEOPLE,
            TEAM,
            "Wie ja moet zeggen tegen elk doel. Zonder lijst: de cliënt, de resourcegroep en de casusregisseur.",
        ),
        may(
            "volgend_gesprek",
            Kind::Moment,
            ALL,
            "Wanneer u weer over het plan praat.",
        ),
        may("regie", PERSON, ALL, "Wie op het plan let. Schrijf een id."),
        may(
            "afschrift_op",
            Kind::Date,
            TEAM,
            "Wanneer de cliënt een eigen exemplaar kreeg.",
        ),
        may("plaats_gesprek", Kind::Words, ALL, "Waar dat gesprek is."),
        may(
            "bron",
            Kind::Words,
            TEAM,
            "Waar dit plan in het dossier staat.",
        ),
        may(
            "huisstijl",
            Kind::Words,
            NOBODY,
            "De map met het logo en de kleur van uw organisatie.",
        ),
    ],
};

static PRESENTATION: Shape = Shape {
    name: "weergave",
    item: "weergave",
    explanation: "Hoe de cliënt het plan wil zien. Dit kiest de cliënt zelf.",
    keys: &[
        may(
            "taal",
            Kind::Choice(Language::WORDS),
            NOBODY,
            "De taal van het plan voor de cliënt.",
        ),
        may(
            "niveau",
            Kind::Choice(Level::WORDS),
            NOBODY,
            "a2 is gewoon. a1 is nog eenvoudiger.",
        ),
        may(
            "letter",
            Kind::Integer {
                lowest: 14,
                highest: 36,
            },
            NOBODY,
            "Hoe groot de letters zijn, in punten: 14 tot 36. Gewoon is 16.",
        ),
        may(
            "thema",
            Kind::Choice(Theme::WORDS),
            NOBODY,
            "De kleuren van het papier en de letters.",
        ),
        may(
            "huid",
            Kind::Choice(Skin::WORDS),
            NOBODY,
            "De huidskleur van de figuren.",
        ),
        may(
            "figuur",
            Kind::Choice(FigureColour::WORDS),
            NOBODY,
            "De kleur van de cliënt op de plaatjes. Gewoon is blauw.",
        ),
        may(
            "niet",
            Kind::Choice(NotSign::WORDS),
            NOBODY,
            "Welk teken voor deze cliënt “niet” betekent. Dat is een bordje in de hoek of een kruis over het plaatje.",
        ),
        may(
            "sets",
            Kind::WordList,
            NOBODY,
            "Welke plaatjes deze cliënt kent, de beste eerst. Bijvoorbeeld: sclera, eigen. De plaatjes van dit programma heten eigen.",
        ),
        may(
            "klok",
            Kind::Choice(ClockStyle::WORDS),
            NOBODY,
            "Hoe de cliënt de tijd leest.",
        ),
        may(
            "papier",
            Kind::Choice(Paper::WORDS),
            NOBODY,
            "Hoe groot het papier is. Gewoon is a4.",
        ),
        may(
            "plaatjes",
            Kind::Choice(Density::WORDS),
            NOBODY,
            "Hoeveel plaatjes: geen, 1 bij elk idee, of bij elk belangrijk woord.",
        ),
        may(
            "plaatje",
            Kind::Choice(PictureSize::WORDS),
            NOBODY,
            "Hoe groot de plaatjes zijn: gewoon of groot.",
        ),
        may(
            "woord_onder_plaatje",
            Kind::Boolean,
            NOBODY,
            "Schrijf true als het woord onder elk plaatje moet staan.",
        ),
        may(
            "kaartjes",
            Kind::Integer {
                lowest: 2,
                highest: 9,
            },
            NOBODY,
            "Hoeveel kaartjes met plaatjes op een blad: 2, 4, 6 of 9.",
        ),
        may(
            "woorden_die_ik_ken",
            Kind::WordList,
            TEAM,
            "Moeilijke woorden die deze cliënt kent.",
        ),
    ],
};
