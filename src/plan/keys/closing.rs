//! Looking back, agreeing, and who may read.

use super::people::QUOTE;
use super::{ALL, CLIENT, NOBODY, NOT_FOR, PEOPLE, PERSON, TEAM, may, must};
use crate::plan::{Consent, Result, Stand};
use crate::toml_reader::{Kind, Shape, Target};

pub(super) static EVALUATIONS: Shape = Shape {
    name: "evaluaties",
    item: "evaluatie",
    explanation: "Een gesprek waarin u terugkijkt, of de afspraak voor zo'n gesprek.",
    keys: &[
        must("datum", Kind::Date, ALL, "De dag van het gesprek."),
        may("aanwezig", PEOPLE, ALL, "Wie erbij was."),
        may("plaats", Kind::Words, ALL, "Waar het gesprek was."),
        may(
            "signaleringsplan_bekeken",
            Kind::Boolean,
            TEAM,
            "Schrijf true als u ook naar het signaleringsplan keek.",
        ),
        may(
            "signaleringsplan_aangepast",
            Kind::Text,
            TEAM,
            "Wat u toen aan het signaleringsplan veranderde.",
        ),
        may(
            "netwerkkaart_bekeken",
            Kind::Boolean,
            TEAM,
            "Schrijf true als u ook naar de netwerkkaart keek.",
        ),
        may(
            "netwerkkaart_aangepast",
            Kind::Text,
            TEAM,
            "Wat u toen aan de netwerkkaart veranderde.",
        ),
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
        may(
            "omgeving_zegt",
            Kind::Tables(&QUOTE),
            NOBODY,
            "Wat de mensen eromheen ervan vinden, in hun eigen woorden.",
        ),
        may(
            "tevredenheid",
            Kind::Words,
            TEAM,
            "Hoe tevreden de cliënt is, voor wie dat bijhoudt.",
        ),
        may("afgesproken", Kind::Text, ALL, "Wat u samen besluit."),
        NOT_FOR,
    ],
};

pub(super) static RESULTS: Shape = Shape {
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
        may(
            "score",
            Kind::Integer {
                lowest: 0,
                highest: 100,
            },
            ALL,
            "Het nieuwe cijfer, op dezelfde meetlat als eerder.",
        ),
        may(
            "score_door",
            PERSON,
            ALL,
            "Wie het nieuwe cijfer gaf. Zonder id: de cliënt.",
        ),
    ],
};

pub(super) static SIGNATURES: Shape = Shape {
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

pub(super) static CONSENTS: Shape = Shape {
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
            "namens",
            PEOPLE,
            TEAM,
            "Bij een gezin: voor wie deze persoon ja zei. Zonder dit: voor zichzelf.",
        ),
        may(
            "ingetrokken_op",
            Kind::Date,
            TEAM,
            "Wanneer de cliënt er weer mee stopte.",
        ),
    ],
};
