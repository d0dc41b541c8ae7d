//! How it goes: situation, dreams, life areas, the help of every day, agreements.

use super::circle::EARLIER_HELP;
use super::people::{ITEM, QUOTE, SHOWN};
use super::{ALL, NOBODY, NOT_FOR, PEOPLE, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may, must};
use crate::plan::{
    AgreementKind, DayPart, DreamAnswer, Feeling, LegalTitle, Moment, SituationKind, Stand, Weekday,
};
use crate::toml_reader::{Kind, Shape};

pub(super) static SITUATION: Shape = Shape {
    name: "situatie",
    item: "situatie",
    explanation: "Hoe het nu gaat. Kies uit: “tekst”, “citaat” of “laat_zien”.",
    keys: &[
        must(
            "soort",
            Kind::Choice(SituationKind::WORDS),
            NOBODY,
            "Wat het is: goed, moeilijk, zo-houden of niet-doen. Of nu: hoe het nu gaat in een stuk van het leven. Of vraag: waarbij iemand hulp vraagt.",
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
        may(
            "over",
            PEOPLE,
            NOBODY,
            "Over wie van het gezin dit gaat. Schrijf hun id's.",
        ),
        may(
            "voorrang",
            Kind::Integer {
                lowest: 1,
                highest: 20,
            },
            ALL,
            "Bij moeilijk: welke zorg eerst komt. 1 is de eerste. De klant kiest dit.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

pub(super) static DREAMS: Shape = Shape {
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

pub(super) static SUPPORT: Shape = Shape {
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

pub(super) static AREAS: Shape = Shape {
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
            "kansen",
            Kind::Tables(&ITEM),
            NOBODY,
            "Wat nu kan lukken, in korte zinnen. Zo ook bij “mogelijkheden” en “kwetsbaarheden”.",
        ),
        may(
            "mogelijkheden",
            Kind::Tables(&ITEM),
            NOBODY,
            "Wat de cliënt kan en heeft.",
        ),
        may(
            "kwetsbaarheden",
            Kind::Tables(&ITEM),
            NOBODY,
            "Waar het mis kan gaan.",
        ),
        may(
            "wat_moet_erbij",
            Kind::Text,
            ALL,
            "Wat nog mist en erbij moet komen.",
        ),
        may(
            "eerder_geholpen",
            Kind::Tables(&EARLIER_HELP),
            NOBODY,
            "Welke hulp er eerder was, en wat het opleverde.",
        ),
        may(
            "vroeger_deed_ik",
            Kind::Text,
            ALL,
            "Wat de cliënt vroeger deed, kon of wilde.",
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

pub(super) static AGREEMENTS: Shape = Shape {
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
        may(
            "titel",
            Kind::Choice(LegalTitle::WORDS),
            ALL,
            "Bij “juridisch”: wat de rechter besloot. Het programma legt dat uit.",
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

pub(super) static WEEK: Shape = Shape {
    name: "week",
    item: "week",
    explanation: "Iets dat elke week gebeurt en bij geen doel hoort. Het komt op het weekbord.",
    keys: &[
        must(
            "dagen",
            Kind::Choices(Weekday::WORDS),
            ALL,
            "Op welke dagen: [\"maandag\", \"dinsdag\"].",
        ),
        may(
            "dagdeel",
            Kind::Choice(DayPart::WORDS),
            ALL,
            "Welk stuk van de dag. Met een tijd hoeft dit niet.",
        ),
        may("tijd", Kind::Time, ALL, "Hoe laat: 10:00:00."),
        must("wat", Kind::Text, ALL, "Wat er dan is, in een korte zin."),
        may("met", PERSON, ALL, "Wie erbij is. Schrijf een id."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};
