//! Every key of the plan file, declared once.
//!
//! The declarations follow the kernel that all Dutch plan systems share: people, life areas,
//! situation, wishes, goals, actions by who does them, a moment to look back, agreement. What
//! differs per system stands in a profile. `None named = team only` holds for who may see a value.

use super::{
    AgreementKind, ClockStyle, Consent, Contact, DreamAnswer, Feeling, GoalState, Hidden, Language,
    Level, Moment, Priority, Relation, Result, Side, SituationKind, Skin, Stand, Status, Term,
    Theme,
};
use crate::audience::Audiences;
use crate::toml_reader::{Key, Kind, Shape, Target};

const ALL: Audiences = Audiences::EVERYONE;
const CLIENT: Audiences = Audiences::CLIENT_AND_TEAM;
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
    "Welk plaatje u wilt. Schrijf een woord zoals “koken”, of de naam van het plaatje.",
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
    explanation: "Het plan. Eén bestand is één plan van één persoon.",
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
        must(
            "ik",
            Kind::Table(&ME),
            NOBODY,
            "De persoon van wie het plan is.",
        ),
        may(
            "weergave",
            Kind::Table(&PRESENTATION),
            NOBODY,
            "Hoe de cliënt het plan wil zien.",
        ),
        may(
            "mensen",
            Kind::Tables(&PEOPLE_SHAPE),
            NOBODY,
            "De mensen die meedoen.",
        ),
        may(
            "situatie",
            Kind::Tables(&SITUATION),
            NOBODY,
            "Hoe het nu gaat, en wie dat zegt.",
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
            "evaluaties",
            Kind::Tables(&EVALUATIONS),
            NOBODY,
            "Gesprekken waarin u terugkijkt.",
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
            "Het soort plan. Schrijf: ghz (gehandicaptenzorg).",
        ),
        may(
            "titel",
            Kind::Words,
            ALL,
            "De naam van het plan. Zonder titel heet het “Mijn plan”.",
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
            "volgend_gesprek",
            Kind::Moment,
            ALL,
            "Wanneer u weer over het plan praat.",
        ),
        may("plaats_gesprek", Kind::Words, ALL, "Waar dat gesprek is."),
        may(
            "bron",
            Kind::Words,
            TEAM,
            "Waar dit plan in het dossier staat.",
        ),
    ],
};

static ME: Shape = Shape {
    name: "ik",
    item: "ik",
    explanation: "De persoon van wie het plan is. In het plan heet deze persoon: ik.",
    keys: &[
        must(
            "roepnaam",
            Kind::Words,
            ALL,
            "De naam die iedereen gebruikt.",
        ),
        may("achternaam", Kind::Words, TEAM, "De achternaam."),
        may("geboortedatum", Kind::Date, TEAM, "De dag van geboorte."),
        may(
            "foto",
            Kind::Photo(&PHOTO),
            ALL,
            "Een foto van de cliënt, met goed zicht op het gezicht.",
        ),
        may(
            "waar_ik_woon",
            Kind::Text,
            ALL,
            "Waar de cliënt woont, in een korte zin.",
        ),
        may(
            "ik_zeg",
            Kind::Table(&QUOTE),
            NOBODY,
            "Iets wat de cliënt zelf zegt. Dit staat voorop in het plan.",
        ),
        may(
            "laat_zien",
            Kind::Table(&SHOWN),
            NOBODY,
            "Iets wat de cliënt laat zien zonder woorden.",
        ),
        may(
            "dit_ben_ik",
            Kind::Tables(&ITEM),
            NOBODY,
            "Drie tot zes dingen: wat ik leuk vind, wat ik goed kan, waar ik trots op ben.",
        ),
        may(
            "praat_met_mij",
            Kind::Tables(&ITEM),
            NOBODY,
            "Hoe u met mij praat. Bijvoorbeeld: Praat rustig met mij.",
        ),
        may(
            "hoe_ik_praat",
            Kind::Tables(&ITEM),
            NOBODY,
            "Hoe ik praat of iets duidelijk maak.",
        ),
        may(
            "hulpmiddelen",
            Kind::WordList,
            ALL,
            "Wat helpt bij het praten: pictogrammen, gebaren, een spraakcomputer, voorwerpen.",
        ),
    ],
};

static ITEM: Shape = Shape {
    name: "ik.dit_ben_ik",
    item: "",
    explanation: "Eén zin met een plaatje of foto. Ook voor praat_met_mij en hoe_ik_praat.",
    keys: &[
        must("tekst", Kind::Text, ALL, "Eén korte zin."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static QUOTE: Shape = Shape {
    name: "citaat",
    item: "",
    explanation: "Iemands eigen woorden. Het programma verandert er niets aan.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit zei. Schrijf: ik, of een id."),
        must(
            "tekst",
            Kind::Words,
            ALL,
            "De woorden zelf, precies zoals gezegd.",
        ),
        may("datum", Kind::Date, ALL, "Wanneer het gezegd is."),
    ],
};

static SHOWN: Shape = Shape {
    name: "laat_zien",
    item: "",
    explanation: "Wat iemand laat zien zonder woorden. Er komen geen aanhalingstekens omheen.",
    keys: &[
        must("wie_zag_het", PERSON, ALL, "Wie dit zag. Schrijf een id."),
        must(
            "tekst",
            Kind::Words,
            ALL,
            "Wat de cliënt laat zien, in een zin.",
        ),
        may("datum", Kind::Date, ALL, "Wanneer het gezien is."),
    ],
};

pub static PHOTO: Shape = Shape {
    name: "foto",
    item: "",
    explanation: "Een foto. U mag ook alleen de naam van het bestand schrijven.",
    keys: &[
        must(
            "bestand",
            Kind::Words,
            NOBODY,
            "De naam van het bestand, vanaf de map van het plan: fotos/zus.jpg.",
        ),
        may(
            "beschrijving",
            Kind::Words,
            ALL,
            "Wat er op de foto staat, voor wie niet kan zien.",
        ),
        may(
            "toestemming_op",
            Kind::Date,
            TEAM,
            "Wanneer de persoon op de foto ja zei.",
        ),
        may(
            "tot",
            Kind::Date,
            TEAM,
            "Tot welke dag de foto gebruikt mag worden.",
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
                highest: 24,
            },
            NOBODY,
            "Hoe groot de letters zijn, in punten: 14 tot 24. Gewoon is 16.",
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
            "klok",
            Kind::Choice(ClockStyle::WORDS),
            NOBODY,
            "Hoe de cliënt de tijd leest.",
        ),
        may(
            "woorden_die_ik_ken",
            Kind::WordList,
            TEAM,
            "Moeilijke woorden die deze cliënt kent.",
        ),
    ],
};

static PEOPLE_SHAPE: Shape = Shape {
    name: "mensen",
    item: "mens",
    explanation: "Iemand die meedoet: familie, vriend, vrijwilliger of helper.",
    keys: &[
        must(
            "id",
            Kind::Id,
            NOBODY,
            "Een kort woord waarmee u deze persoon aanwijst: zus.",
        ),
        must(
            "naam",
            Kind::Words,
            ALL,
            "De naam zoals de cliënt die zegt.",
        ),
        may("achternaam", Kind::Words, TEAM, "De achternaam."),
        must(
            "relatie",
            Kind::Words,
            ALL,
            "Wie dit is voor de cliënt: zus, vriend, begeleider.",
        ),
        must(
            "kant",
            Kind::Choice(Side::WORDS),
            NOBODY,
            "Bij welke groep deze persoon hoort.",
        ),
        may(
            "rollen",
            Kind::Choices(Relation::WORDS),
            TEAM,
            "Bijzondere taken, zoals persoonlijk-begeleider of vertegenwoordiger.",
        ),
        may("organisatie", Kind::Words, TEAM, "Waar deze helper werkt."),
        may(
            "foto",
            Kind::Photo(&PHOTO),
            ALL,
            "Een foto van deze persoon.",
        ),
        may("telefoon", Kind::Words, ALL, "Het telefoonnummer."),
        may("adres", Kind::Words, TEAM, "Het adres."),
        may(
            "geheim",
            Kind::Choices(Hidden::WORDS),
            TEAM,
            "Wat niemand buiten het team mag lezen: adres, telefoon.",
        ),
        may(
            "kring",
            Kind::Integer {
                lowest: 1,
                highest: 3,
            },
            TEAM,
            "Hoe dichtbij: 1 is heel dichtbij, 3 is verder weg.",
        ),
        may(
            "contact",
            Kind::Choice(Contact::WORDS),
            TEAM,
            "Hoe vaak er contact is.",
        ),
        may(
            "doet",
            Kind::Text,
            ALL,
            "Wat deze persoon doet, in een korte zin.",
        ),
        may(
            "bellen_bij_crisis",
            Kind::Boolean,
            NOBODY,
            "Schrijf true als iedereen deze persoon mag bellen bij nood.",
        ),
        NOT_FOR,
        may(
            "opmerking",
            Kind::Words,
            TEAM,
            "Iets wat alleen het team leest.",
        ),
    ],
};

static SITUATION: Shape = Shape {
    name: "situatie",
    item: "situatie",
    explanation: "Hoe het nu gaat. Kies uit: een tekst, een citaat, of wat iemand laat zien.",
    keys: &[
        must(
            "soort",
            Kind::Choice(SituationKind::WORDS),
            NOBODY,
            "Wat het is: goed, moeilijk, zo-houden of niet-doen.",
        ),
        must("wie", PERSON, ALL, "Wie dit vindt. Schrijf: ik, of een id."),
        may(
            "tekst",
            Kind::Text,
            ALL,
            "Wat er aan de hand is, in een korte zin.",
        ),
        may(
            "citaat",
            Kind::Words,
            ALL,
            "De eigen woorden van deze persoon.",
        ),
        may(
            "laat_zien",
            Kind::Words,
            ALL,
            "Wat de cliënt laat zien zonder woorden.",
        ),
        may(
            "domein",
            Kind::Words,
            TEAM,
            "Bij welk stuk van het leven dit hoort.",
        ),
        may("sinds", Kind::Words, TEAM, "Sinds wanneer dit zo is."),
        may("gevolg", Kind::Text, TEAM, "Wat daarvan komt."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static DREAMS: Shape = Shape {
    name: "dromen",
    item: "droom",
    explanation: "Een droom van de cliënt, en het antwoord: kan het nu, later of niet?",
    keys: &[
        may(
            "citaat",
            Kind::Words,
            ALL,
            "De droom in de eigen woorden van de cliënt.",
        ),
        may(
            "laat_zien",
            Kind::Table(&SHOWN),
            NOBODY,
            "Een droom die de cliënt laat zien.",
        ),
        may(
            "kan",
            Kind::Choice(DreamAnswer::WORDS),
            ALL,
            "Kan het: nu, later of niet?",
        ),
        may("uitleg", Kind::Text, ALL, "Waarom dat zo is."),
        may("nodig", Kind::Text, ALL, "Wat ervoor nodig is."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static GOALS: Shape = Shape {
    name: "doelen",
    item: "doel",
    explanation: "Een doel: wat de cliënt wil, en wie wat doet.",
    keys: &[
        must(
            "id",
            Kind::Id,
            NOBODY,
            "Een kort woord voor dit doel: koken.",
        ),
        must(
            "domein",
            Kind::Words,
            ALL,
            "Bij welk stuk van het leven dit doel hoort.",
        ),
        may(
            "wens",
            Kind::Table(&QUOTE),
            NOBODY,
            "De wens, in de eigen woorden van de cliënt.",
        ),
        may(
            "laat_zien",
            Kind::Table(&SHOWN),
            NOBODY,
            "De wens die de cliënt laat zien.",
        ),
        must(
            "ik_zin",
            Kind::Text,
            ALL,
            "Het doel in een korte zin met ik, mij of mijn.",
        ),
        may(
            "vaktekst",
            Kind::Words,
            TEAM,
            "Het doel in de taal van het dossier.",
        ),
        may("waarom", Kind::Text, ALL, "Waarom de cliënt dit wil."),
        may("nu", Kind::Text, ALL, "Hoe het nu gaat, in een korte zin."),
        may(
            "start",
            Kind::Date,
            TEAM,
            "Wanneer u begint. Zonder start: de ingang van het plan.",
        ),
        may(
            "streefdatum",
            Kind::Date,
            ALL,
            "Wanneer het doel klaar moet zijn.",
        ),
        may(
            "prioriteit",
            Kind::Choice(Priority::WORDS),
            TEAM,
            "Hoe belangrijk dit doel is.",
        ),
        may(
            "termijn",
            Kind::Choice(Term::WORDS),
            TEAM,
            "Een doel voor kort of voor lang.",
        ),
        may(
            "stand",
            Kind::Choice(GoalState::WORDS),
            TEAM,
            "Hoe ver het doel is.",
        ),
        may(
            "geen_netwerk",
            Kind::Text,
            TEAM,
            "Waarom niemand uit het netwerk meedoet bij dit doel.",
        ),
        may(
            "bron",
            Kind::Words,
            TEAM,
            "Waar dit doel in het dossier staat.",
        ),
        must(
            "acties",
            Kind::Tables(&ACTIONS),
            NOBODY,
            "Wie wat doet voor dit doel.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static ACTIONS: Shape = Shape {
    name: "doelen.acties",
    item: "actie",
    explanation: "Eén ding dat iemand doet voor het doel.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit doet. Schrijf: ik, of een id."),
        must(
            "wat",
            Kind::Text,
            ALL,
            "Wat die persoon doet, in een korte zin.",
        ),
        may("waar", Kind::Text, ALL, "Waar het gebeurt."),
        may("wanneer", Kind::Text, ALL, "Op welke dag: elke dinsdag."),
        may("tijd", Kind::Time, ALL, "Hoe laat: 17:00:00."),
        may("hoe_lang", Kind::Text, ALL, "Hoe lang het duurt."),
        may("waarom", Kind::Text, ALL, "Waarom dit helpt."),
        may("klaar_op", Kind::Date, ALL, "Wanneer het klaar moet zijn."),
        may(
            "status",
            Kind::Choice(Status::WORDS),
            TEAM,
            "Hoe ver het is.",
        ),
        may("bron", Kind::Words, TEAM, "Waar dit in het dossier staat."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static SCORES: Shape = Shape {
    name: "scores",
    item: "score",
    explanation: "Een cijfer op een meetlat. Een cijfer staat nooit zonder de twee uiteinden.",
    keys: &[
        may(
            "doel",
            Kind::Reference(Target::Goal),
            NOBODY,
            "Bij welk doel dit cijfer hoort.",
        ),
        may(
            "domein",
            Kind::Words,
            ALL,
            "Of: bij welk stuk van het leven dit cijfer hoort.",
        ),
        may(
            "instrument",
            Kind::Words,
            TEAM,
            "De naam van de vragenlijst of meetlat.",
        ),
        must(
            "waarde",
            Kind::Integer {
                lowest: 0,
                highest: 100,
            },
            ALL,
            "Het cijfer nu.",
        ),
        may(
            "doelwaarde",
            Kind::Integer {
                lowest: 0,
                highest: 100,
            },
            ALL,
            "Het cijfer waar de cliënt naartoe wil.",
        ),
        must(
            "laagste",
            Kind::Integer {
                lowest: 0,
                highest: 100,
            },
            ALL,
            "Het laagste cijfer van de meetlat.",
        ),
        must(
            "hoogste",
            Kind::Integer {
                lowest: 1,
                highest: 100,
            },
            ALL,
            "Het hoogste cijfer van de meetlat.",
        ),
        must(
            "laagste_is",
            Kind::Text,
            ALL,
            "Wat het laagste cijfer betekent: lukt niet.",
        ),
        must(
            "hoogste_is",
            Kind::Text,
            ALL,
            "Wat het hoogste cijfer betekent: lukt goed.",
        ),
        must("datum", Kind::Date, TEAM, "Wanneer het cijfer gegeven is."),
        must("door", PERSON, ALL, "Wie het cijfer gaf."),
        may("reden", Kind::Text, TEAM, "Waarom dit cijfer."),
        NOT_FOR,
    ],
};

static SUPPORT: Shape = Shape {
    name: "ondersteuning",
    item: "ondersteuning",
    explanation: "De hulp op één moment van de dag.",
    keys: &[
        must(
            "moment",
            Kind::Choice(Moment::WORDS),
            ALL,
            "Wanneer: ochtend, dag, avond of nacht.",
        ),
        may("ik_doe", Kind::Text, ALL, "Wat de cliënt zelf doet."),
        may("u_doet", Kind::Text, ALL, "Wat de helper doet."),
        may(
            "zo_precies",
            Kind::Words,
            TEAM,
            "Hoe de helper het precies doet, voor het team.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static AREAS: Shape = Shape {
    name: "gebieden",
    item: "gebied",
    explanation: "Eén stuk van het leven. De vragen zijn voor elk stuk gelijk.",
    keys: &[
        must("domein", Kind::Words, ALL, "Welk stuk van het leven."),
        may(
            "hoe_gaat_het",
            Kind::Choice(Feeling::WORDS),
            ALL,
            "Goed, gaat-wel of niet-goed.",
        ),
        may("waar_loop_ik_tegenaan", Kind::Text, ALL, "Wat lastig is."),
        may("wat_kan_helpen", Kind::Text, ALL, "Wat kan helpen."),
        may(
            "wat_doe_ik",
            Kind::Text,
            ALL,
            "Wat de cliënt zelf doet, of met zijn mensen.",
        ),
        may(
            "wat_beteken_ik",
            Kind::Text,
            ALL,
            "Wat de cliënt voor anderen doet.",
        ),
        may(
            "waarbij_hulp",
            Kind::Text,
            ALL,
            "Waarbij de cliënt hulp heeft.",
        ),
        may(
            "citaat",
            Kind::Table(&QUOTE),
            NOBODY,
            "Wat de cliënt er zelf van vindt.",
        ),
        may(
            "laat_zien",
            Kind::Table(&SHOWN),
            NOBODY,
            "Wat de cliënt ervan laat zien.",
        ),
        may(
            "instrument",
            Kind::Words,
            TEAM,
            "De naam van de vragenlijst, als die er is.",
        ),
        NOT_FOR,
    ],
};

static AGREEMENTS: Shape = Shape {
    name: "afspraken",
    item: "afspraak",
    explanation: "Een afspraak. Bij een afspraak over vrijheid staat altijd waarom en tot wanneer.",
    keys: &[
        must(
            "soort",
            Kind::Choice(AgreementKind::WORDS),
            NOBODY,
            "Waar de afspraak over gaat.",
        ),
        must(
            "wat",
            Kind::Text,
            ALL,
            "Wat is afgesproken, in een korte zin.",
        ),
        may("wie", PEOPLE, ALL, "Wie zich aan de afspraak houdt."),
        may("sinds", Kind::Date, ALL, "Sinds wanneer de afspraak geldt."),
        may("tot", Kind::Date, ALL, "Tot wanneer de afspraak geldt."),
        may("waarom", Kind::Text, ALL, "Waarom deze afspraak nodig is."),
        may("besloten_door", PERSON, ALL, "Wie dit besloot."),
        may(
            "ik_vind_dit_goed",
            Kind::Choice(Stand::WORDS),
            ALL,
            "Wat de cliënt ervan vindt.",
        ),
        may(
            "bekijken_op",
            Kind::Date,
            ALL,
            "Wanneer u er weer naar kijkt.",
        ),
        may(
            "precies",
            Kind::Words,
            TEAM,
            "Hoe het precies zit, voor het team.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static EVALUATIONS: Shape = Shape {
    name: "evaluaties",
    item: "evaluatie",
    explanation: "Een gesprek waarin u terugkijkt, of de afspraak voor zo'n gesprek.",
    keys: &[
        must("datum", Kind::Date, ALL, "De dag van het gesprek."),
        may("aanwezig", PEOPLE, ALL, "Wie erbij was."),
        may(
            "doelen",
            Kind::Tables(&RESULTS),
            NOBODY,
            "Hoe het ging, per doel.",
        ),
        may(
            "ik_zeg",
            Kind::Table(&QUOTE),
            NOBODY,
            "Wat de cliënt van het gesprek vond.",
        ),
        may("afgesproken", Kind::Text, ALL, "Wat u samen besluit."),
        NOT_FOR,
    ],
};

static RESULTS: Shape = Shape {
    name: "evaluaties.doelen",
    item: "",
    explanation: "Hoe het ging met één doel.",
    keys: &[
        must("doel", Kind::Reference(Target::Goal), NOBODY, "Welk doel."),
        must(
            "resultaat",
            Kind::Choice(Result::WORDS),
            ALL,
            "Hoe het ging.",
        ),
        may("ging_goed", Kind::Text, ALL, "Wat goed ging."),
        may("was_lastig", Kind::Text, ALL, "Wat lastig was."),
        may(
            "besluit",
            Kind::Text,
            ALL,
            "Hoe u verder gaat met dit doel.",
        ),
    ],
};

static SIGNATURES: Shape = Shape {
    name: "akkoorden",
    item: "akkoord",
    explanation: "Wie het plan goedvindt en tekent.",
    keys: &[
        must("wie", PERSON, ALL, "Wie tekent. Schrijf: ik, of een id."),
        must(
            "stand",
            Kind::Choice(Stand::WORDS),
            ALL,
            "Ja, nee, nog-niet of niet-nodig.",
        ),
        may("datum", Kind::Date, ALL, "Wanneer deze persoon tekende."),
        may(
            "begrijp_ik",
            Kind::Boolean,
            CLIENT,
            "Schrijf true als de cliënt zegt: ik begrijp het.",
        ),
        may("reden", Kind::Text, ALL, "Waarom deze persoon niet tekent."),
        may(
            "vertegenwoordiger",
            PERSON,
            ALL,
            "Wie in plaats van de cliënt tekent.",
        ),
        may(
            "opmerking",
            Kind::Words,
            TEAM,
            "Iets wat alleen het team leest.",
        ),
    ],
};

static CONSENTS: Shape = Shape {
    name: "toestemmingen",
    item: "toestemming",
    explanation: "Wie van de naasten het plan mag lezen, en welke stukken.",
    keys: &[
        must("met", PERSON, ALL, "Wie mag lezen. Schrijf een id."),
        must(
            "wat",
            Kind::Choices(Consent::WORDS),
            ALL,
            "Welke stukken van het plan.",
        ),
        must("gegeven_op", Kind::Date, ALL, "Wanneer de cliënt ja zei."),
        may(
            "tot",
            Kind::Date,
            ALL,
            "Tot wanneer het mag. Zonder datum: tot de cliënt stopt.",
        ),
        must("door", PERSON, TEAM, "Wie ja zei. Meestal: ik."),
        may(
            "ingetrokken_op",
            Kind::Date,
            TEAM,
            "Wanneer de cliënt er weer mee stopte.",
        ),
    ],
};
