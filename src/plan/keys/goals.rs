//! What the client wants, who does what, and how far it is.

use super::circle::VOTES;
use super::people::{QUOTE, SHOWN};
use super::{ALL, NOBODY, NOT_FOR, PEOPLE, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may, must};
use crate::plan::{DayPart, Dimension, GoalFor, GoalState, Priority, Status, Term, Weekday};
use crate::toml_reader::{Kind, Shape, Target};

pub(super) static GOALS: Shape = Shape {
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
            "van",
            PEOPLE,
            ALL,
            "Bij een plan van een gezin: van wie dit doel is. Zonder dit: van iedereen.",
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
            "dimensie",
            Kind::Choice(Dimension::WORDS),
            TEAM,
            "Bij welk herstel dit doel hoort: “persoonlijk”, “maatschappelijk” of “gezondheid”.",
        ),
        may(
            "voor",
            Kind::Choice(GoalFor::WORDS),
            ALL,
            "Voor wie dit doel is. inwoner: de cliënt zelf. omgeving: de mensen eromheen. Gewoon is inwoner.",
        ),
        may(
            "stand",
            Kind::Choice(GoalState::WORDS),
            TEAM,
            "Hoe ver het doel is.",
        ),
        may("nodig", Kind::Text, ALL, "Wat er nodig is voor dit doel."),
        may(
            "geen_vrijwilliger",
            Kind::Text,
            TEAM,
            "Waarom geen vrijwilliger meedoet bij dit doel.",
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
        may(
            "akkoord",
            Kind::Tables(&VOTES),
            NOBODY,
            "Wie ja zegt tegen dit doel en de acties ervan.",
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

pub(super) static ACTIONS: Shape = Shape {
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
        may(
            "dagen",
            Kind::Choices(Weekday::WORDS),
            NOBODY,
            "De dagen voor het weekbord: [\"maandag\", \"dinsdag\"].",
        ),
        may(
            "dagdeel",
            Kind::Choice(DayPart::WORDS),
            NOBODY,
            "Welk stuk van de dag, voor het weekbord. Met een tijd hoeft dit niet.",
        ),
        may("hoe_lang", Kind::Text, ALL, "Hoe lang het duurt."),
        may("waarom", Kind::Text, ALL, "Waarom dit helpt."),
        may("klaar_op", Kind::Date, ALL, "Wanneer het klaar moet zijn."),
        may(
            "status",
            Kind::Choice(Status::WORDS),
            TEAM,
            "Hoe ver het is.",
        ),
        may(
            "akkoord",
            Kind::Tables(&VOTES),
            NOBODY,
            "Wie ja zegt tegen deze actie. Zonder lijst: wie ja zegt tegen het doel.",
        ),
        may("bron", Kind::Words, TEAM, "Waar dit in het dossier staat."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

pub(super) static SCORES: Shape = Shape {
    name: "scores",
    item: "score",
    explanation: "Een cijfer op een meetlat. Schrijf altijd ook wat het laagste en het hoogste cijfer betekent.",
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
        may(
            "laagste",
            Kind::Integer {
                lowest: 0,
                highest: 100,
            },
            ALL,
            "Het laagste cijfer van de meetlat.",
        ),
        may(
            "hoogste",
            Kind::Integer {
                lowest: 1,
                highest: 100,
            },
            ALL,
            "Het hoogste cijfer van de meetlat.",
        ),
        may(
            "laagste_is",
            Kind::Text,
            ALL,
            "Wat het laagste cijfer betekent: lukt niet.",
        ),
        may(
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
