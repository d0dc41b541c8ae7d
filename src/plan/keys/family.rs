//! A plan of a household: its members, and what the family and its helpers talked about together.
//!
//! The fields follow the ondersteuningsplan of the startoverleg (1Gezin1Plan): who says it, what goes
//! well or is hard, since when, what comes of it; earlier help; how it hangs together; what is wanted.

use super::people::{ITEM, PHOTO, QUOTE};
use super::{ALL, CLIENT, NOBODY, NOT_FOR, PEOPLE, PERSON, PRESENTATION, TEAM, may, must};
use crate::plan::{Feeling, Hidden, Sheet, YesNo};
use crate::toml_reader::{Kind, Shape};

pub(super) static MEMBERS: Shape = Shape {
    name: "klanten",
    item: "klant",
    explanation: "Iemand van het gezin. Voor een plan van meer mensen samen, in plaats van [ik].",
    keys: &[
        must(
            "id",
            Kind::Id,
            NOBODY,
            "Een kort woord waarmee u deze persoon aanwijst: anna.",
        ),
        must(
            "roepnaam",
            Kind::Words,
            ALL,
            "De naam die iedereen gebruikt.",
        ),
        must(
            "relatie",
            Kind::Words,
            ALL,
            "Wie dit is in het gezin: moeder, vader, dochter.",
        ),
        may("achternaam", Kind::Words, TEAM, "De achternaam."),
        may("geboortedatum", Kind::Date, TEAM, "De dag van geboorte."),
        may(
            "foto",
            Kind::Photo(&PHOTO),
            ALL,
            "Een foto van deze persoon.",
        ),
        may("telefoon", Kind::Words, CLIENT, "Het telefoonnummer."),
        may("adres", Kind::Words, TEAM, "Het adres."),
        may(
            "geheim",
            Kind::Choices(Hidden::WORDS),
            TEAM,
            "Wat niemand buiten het team mag lezen: adres, telefoon.",
        ),
        may(
            "ik_zeg",
            Kind::Table(&QUOTE),
            NOBODY,
            "Iets wat deze persoon zelf zegt.",
        ),
        may(
            "dit_ben_ik",
            Kind::Tables(&ITEM),
            NOBODY,
            "Wat deze persoon leuk vindt en goed kan.",
        ),
        may(
            "praat_met_mij",
            Kind::Tables(&ITEM),
            NOBODY,
            "Hoe u met deze persoon praat.",
        ),
        may(
            "blad",
            Kind::Choice(Sheet::WORDS),
            NOBODY,
            "Welk blad deze persoon krijgt: gewoon, kind of geen. Zonder dit woord kiest het programma op leeftijd.",
        ),
        may(
            "weergave",
            Kind::Table(&PRESENTATION),
            NOBODY,
            "Hoe deze persoon het plan wil zien. Anders geldt “weergave” van het hele plan.",
        ),
    ],
};

pub(super) static REASONS: Shape = Shape {
    name: "aanleiding",
    item: "aanleiding",
    explanation: "Waarom er een plan komt, in de woorden van wie het vertelt.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit zegt. Schrijf een id."),
        must(
            "citaat",
            Kind::Words,
            ALL,
            "De eigen woorden van deze persoon.",
        ),
        NOT_FOR,
    ],
};

pub(super) static EARLIER: Shape = Shape {
    name: "eerdere_hulp",
    item: "eerdere-hulp",
    explanation: "Hulp die er al eerder was.",
    keys: &[
        must(
            "wat",
            Kind::Text,
            ALL,
            "Welke hulp dat was, in een korte zin.",
        ),
        may(
            "van",
            PEOPLE,
            NOBODY,
            "Wie van het gezin deze hulp kreeg. Zonder dit: het hele gezin.",
        ),
        may("wie", Kind::Words, ALL, "Wie die hulp gaf."),
        may("wanneer", Kind::Words, ALL, "Wanneer dat was: 2024."),
        may("resultaat", Kind::Text, ALL, "Wat de hulp bracht."),
        NOT_FOR,
    ],
};

pub(super) static ANALYSIS: Shape = Shape {
    name: "analyse",
    item: "analyse",
    explanation: "Hoe alles samenhangt. Kort voor het gezin, het hele verhaal voor het team.",
    keys: &[
        must(
            "tekst",
            Kind::Text,
            ALL,
            "Schrijf { kort = \"…\", verhaal = \"…\" }. Kort is wat het gezin leest.",
        ),
        NOT_FOR,
    ],
};

pub(super) static WANTED: Shape = Shape {
    name: "gewenst",
    item: "gewenst",
    explanation: "Hoe het moet worden. Kies uit: “citaat” of “tekst”.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit wil. Schrijf een id."),
        may(
            "citaat",
            Kind::Words,
            ALL,
            "De eigen woorden van deze persoon.",
        ),
        may(
            "tekst",
            Kind::Text,
            ALL,
            "Wat deze persoon wil, in een korte zin.",
        ),
        NOT_FOR,
    ],
};

pub(super) static QUESTION: Shape = Shape {
    name: "veiligheidsvraag",
    item: "veiligheidsvraag",
    explanation: "Zijn er zorgen over de veiligheid, of over eten, slapen en verzorging?",
    keys: &[
        must(
            "zorgen",
            Kind::Choice(YesNo::WORDS),
            TEAM,
            "ja of nee. Bij ja maakt u eerst het veiligheidsplan.",
        ),
        may("uitleg", Kind::Words, TEAM, "Waar de zorgen over gaan."),
    ],
};

pub(super) static IMPRESSIONS: Shape = Shape {
    name: "gesprek_gevonden",
    item: "gesprek-gevonden",
    explanation: "Hoe iemand het gesprek vond.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit vond. Schrijf een id."),
        must(
            "gevoel",
            Kind::Choice(Feeling::WORDS),
            ALL,
            "goed, gaat-wel of niet-goed.",
        ),
        may(
            "citaat",
            Kind::Words,
            ALL,
            "De eigen woorden van deze persoon.",
        ),
        may("datum", Kind::Date, TEAM, "De dag van het gesprek."),
    ],
};
