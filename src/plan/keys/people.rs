//! Who: the client, her people, what they say, their photos.

use super::{
    ALL, CLIENT, CLIENT_AND_RELATIVE, NOBODY, NOT_FOR, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may,
    must,
};
use crate::plan::{Bond, BondWish, Contact, Group, Hidden, Relation, Side};
use crate::toml_reader::{Kind, Shape};

pub(super) static ME: Shape = Shape {
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
            "mijn_verhaal",
            Kind::Table(&QUOTE),
            NOBODY,
            "Het eigen verhaal, in een paar zinnen van de cliënt zelf.",
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
            "3 tot 6 dingen. Wat vind ik leuk, wat kan ik goed, waar ben ik trots op?",
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
            "Wat helpt bij het praten: plaatjes, gebaren, een spraakcomputer, voorwerpen.",
        ),
    ],
};

pub(super) static ITEM: Shape = Shape {
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

pub(super) static QUOTE: Shape = Shape {
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

pub(super) static SHOWN: Shape = Shape {
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
            "Tot welke dag u de foto mag gebruiken.",
        ),
    ],
};

pub(super) static PICTURES: Shape = Shape {
    name: "pictogrammen",
    item: "",
    explanation: "Het eigen plaatje van de cliënt bij een woord. Het geldt in alles wat deze cliënt krijgt.",
    keys: &[
        may(
            "foto",
            Kind::Photo(&PHOTO),
            ALL,
            "Een eigen foto bij dit woord.",
        ),
        may(
            "picto",
            Kind::Words,
            NOBODY,
            "Een ander plaatje bij dit woord, of: geen.",
        ),
    ],
};

pub(super) static WORDS: Shape = Shape {
    name: "woorden",
    item: "",
    explanation: "De uitleg van een moeilijk woord dat in het plan blijft staan.",
    keys: &[must(
        "uitleg",
        Kind::Words,
        CLIENT_AND_RELATIVE,
        "Wat het woord betekent, in een korte zin.",
    )],
};

pub(super) static PEOPLE_SHAPE: Shape = Shape {
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
            CLIENT,
            "Hoe dichtbij: 1 is heel dichtbij, 3 is verder weg.",
        ),
        may(
            "contact",
            Kind::Choice(Contact::WORDS),
            TEAM,
            "Hoe vaak er contact is.",
        ),
        may(
            "groep",
            Kind::Choice(Group::WORDS),
            CLIENT,
            "Bij welke groep van de netwerkkaart deze persoon hoort.",
        ),
        may(
            "hoe_is_het",
            Kind::Choice(Bond::WORDS),
            CLIENT,
            "Hoe de cliënt het contact vindt.",
        ),
        may(
            "geeft",
            Kind::Text,
            CLIENT,
            "Wat deze persoon voor de cliënt doet, in een korte zin.",
        ),
        may(
            "krijgt",
            Kind::Text,
            CLIENT,
            "Wat de cliënt voor deze persoon doet, in een korte zin.",
        ),
        may(
            "wens",
            Kind::Choice(BondWish::WORDS),
            CLIENT,
            "Wat de cliënt wil met deze persoon.",
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
