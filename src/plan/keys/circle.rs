//! The circle that decides together: what the client agreed to, whom she chose, who says yes, the meeting, the
//! work process.

use super::goals::ACTIONS;
use super::people::{ITEM, QUOTE};
use super::{ALL, CLIENT, NOBODY, PEOPLE, PERSON, TEAM, may, must};
use crate::plan::{CooperationKind, Vote};
use crate::toml_reader::{Kind, Shape};

pub(super) static VOTES: Shape = Shape {
    name: "akkoord",
    item: "",
    explanation: "Wat 1 van de mensen van een doel of actie vindt. Zegt niet iedereen ja? Dan staat het bij “Hier praten we nog over”.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit vindt. Schrijf: ik, of een id."),
        must(
            "stand",
            Kind::Choice(Vote::WORDS),
            ALL,
            "Ja, nee of nog-niet.",
        ),
        may(
            "opmerking",
            Kind::Text,
            ALL,
            "Wat deze persoon erbij zegt, in een korte zin. Wie het doel leest, leest dit ook.",
        ),
    ],
};

pub(super) static COOPERATION: Shape = Shape {
    name: "overeenkomsten",
    item: "overeenkomst",
    explanation: "Waar de cliënt ja op zei, voordat u iets deelt. Dat is meedoen, en wat u met wie mag delen. Wie het plan zelf mag lezen, staat bij toestemmingen.",
    keys: &[
        must(
            "soort",
            Kind::Choice(CooperationKind::WORDS),
            CLIENT,
            "meedoen: de cliënt doet mee. delen: u mag informatie delen.",
        ),
        may(
            "waarvoor",
            Kind::Text,
            CLIENT,
            "Waarvoor dit is, in een korte zin.",
        ),
        may(
            "met",
            PEOPLE,
            CLIENT,
            "Met wie u mag delen. Schrijf hun id's.",
        ),
        must("datum", Kind::Date, CLIENT, "Wanneer de cliënt ja zei."),
        may(
            "tot",
            Kind::Date,
            CLIENT,
            "Tot wanneer het mag. Zonder datum: tot de cliënt stopt.",
        ),
        may(
            "getekend_door",
            PERSON,
            CLIENT,
            "Wie tekende: ik, of het id van de vertegenwoordiger. Het geldt pas met een handtekening.",
        ),
        may(
            "ingetrokken_op",
            Kind::Date,
            TEAM,
            "Wanneer de cliënt er weer mee stopte.",
        ),
    ],
};

pub(super) static RESOURCE_GROUP: Shape = Shape {
    name: "resourcegroep",
    item: "gekozene",
    explanation: "Iemand die de cliënt koos om te helpen bij het plan.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit is. Schrijf een id."),
        may(
            "waarom",
            Kind::Text,
            ALL,
            "Waarom de cliënt deze persoon koos, in een korte zin.",
        ),
        may("kan_wel", Kind::Text, ALL, "Wat deze persoon kan doen."),
        may(
            "kan_niet",
            Kind::Text,
            ALL,
            "Wat deze persoon niet kan doen.",
        ),
        may(
            "gekozen_door_mij",
            Kind::Boolean,
            TEAM,
            "Schrijf true als de cliënt deze persoon zelf koos.",
        ),
    ],
};

pub(super) static INO: Shape = Shape {
    name: "ino",
    item: "ino",
    explanation: "Het verslag van een integraal netwerkoverleg: het gesprek met iedereen die meedoet.",
    keys: &[
        must("datum", Kind::Date, ALL, "De dag van het overleg."),
        may("plaats", Kind::Words, ALL, "Waar het overleg was."),
        may(
            "voorzitter",
            PERSON,
            ALL,
            "Wie het overleg leidde. Meestal de casusregisseur.",
        ),
        may("aanwezig", PEOPLE, ALL, "Wie erbij was. Schrijf hun id's."),
        may("afwezig", PEOPLE, ALL, "Wie er niet was."),
        may(
            "citaat",
            Kind::Table(&QUOTE),
            NOBODY,
            "Het doel zoals de cliënt het zegt.",
        ),
        may(
            "besproken",
            Kind::WordList,
            ALL,
            "Welke stukken van het leven u besprak: [\"wonen\", \"werk\"].",
        ),
        may(
            "besluiten",
            Kind::Tables(&ITEM),
            NOBODY,
            "Wat u samen besloot.",
        ),
        may(
            "akkoord",
            Kind::Tables(&VOTES),
            NOBODY,
            "Wie ja zegt tegen de acties van dit overleg.",
        ),
        may(
            "acties",
            Kind::Tables(&ACTIONS),
            NOBODY,
            "De actielijst: wat iemand doet en wat bij geen doel hoort.",
        ),
        may(
            "vervolg",
            Kind::Tables(&ITEM),
            NOBODY,
            "Wat u afspreekt voor later.",
        ),
        may(
            "verslag_voor",
            PEOPLE,
            ALL,
            "Wie het verslag krijgt. Een naaste heeft ook een toestemming voor ino nodig.",
        ),
        may(
            "geheimhouding",
            Kind::Tables(&SECRECY),
            NOBODY,
            "Wie tekende dat alles geheim blijft. Mist er iemand? Dan leest alleen het team het verslag.",
        ),
    ],
};

static SECRECY: Shape = Shape {
    name: "ino.geheimhouding",
    item: "",
    explanation: "Wie beloofde om niets door te vertellen.",
    keys: &[
        must("wie", PERSON, TEAM, "Wie tekende. Schrijf een id."),
        may(
            "getekend_op",
            Kind::Date,
            TEAM,
            "Wanneer deze persoon tekende.",
        ),
    ],
};

pub(super) static PROCESS: Shape = Shape {
    name: "werkproces",
    item: "werkproces",
    explanation: "Hoe ver het werk is, en welke papieren klaar zijn.",
    keys: &[
        may(
            "variant",
            Kind::Words,
            TEAM,
            "Welk werkproces u volgt. Bij de Schijf van herstel: surplus of mediant.",
        ),
        may(
            "stap",
            Kind::Integer {
                lowest: 0,
                highest: 9,
            },
            CLIENT,
            "In welke stap de cliënt nu is. De eerste stap is 0.",
        ),
        may(
            "gedaan",
            Kind::Tables(&PAPERS),
            NOBODY,
            "Wat van de checklist klaar is.",
        ),
    ],
};

static PAPERS: Shape = Shape {
    name: "werkproces.gedaan",
    item: "",
    explanation: "Eén papier of ding van de checklist dat klaar is.",
    keys: &[
        must(
            "wat",
            Kind::Words,
            TEAM,
            "De naam op de checklist, zoals “toestemmingsverklaring”. Een eigen woord mag ook.",
        ),
        may("op", Kind::Date, TEAM, "Wanneer het klaar was."),
        may(
            "opmerking",
            Kind::Words,
            TEAM,
            "Iets wat alleen het team leest.",
        ),
    ],
};

pub(super) static EARLIER_HELP: Shape = Shape {
    name: "gebieden.eerder_geholpen",
    item: "",
    explanation: "Hulp die de cliënt eerder had bij dit stuk van het leven.",
    keys: &[
        must("hulp", Kind::Text, CLIENT, "Welke hulp het was."),
        may("wie", Kind::Words, CLIENT, "Wie hielp."),
        may("wanneer", Kind::Words, CLIENT, "Wanneer dat was: in 2022."),
        may("resultaat", Kind::Text, CLIENT, "Wat het opleverde."),
    ],
};
