//! The safety plan. It is a danger when the wrong person finds it, so little of it is for readers outside
//! the team, and what there is comes only on a page that was asked for by name.

use super::closing::SIGNATURES;
use super::{CLIENT, NOBODY, NOT_FOR, PEOPLE, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may, must};
use crate::plan::{AgreedBy, Checked};
use crate::toml_reader::{Kind, Shape};

pub(super) static SAFETY: Shape = Shape {
    name: "veiligheidsplan",
    item: "veiligheidsplan",
    explanation: "Afspraken zodat iedereen veilig is. Dit komt niet in het gewone plan.",
    keys: &[
        may(
            "titel",
            Kind::Words,
            CLIENT,
            "Een andere naam, zoals Veilig Verder Plan.",
        ),
        must(
            "gemaakt_op",
            Kind::Date,
            CLIENT,
            "Wanneer u dit samen maakte.",
        ),
        must(
            "makers",
            PEOPLE,
            CLIENT,
            "Wie dit plan maken. Schrijf hun id's.",
        ),
        may(
            "niet_thuis",
            PEOPLE,
            NOBODY,
            "Voor wie het niet veilig is om dit papier thuis te hebben. Deze mensen krijgen geen blad.",
        ),
        may(
            "krachten",
            Kind::Tables(&SAID),
            NOBODY,
            "Wat er al veilig is.",
        ),
        may(
            "zorgen",
            Kind::Tables(&WORRY),
            NOBODY,
            "Wat er gebeurde: wie, wat en wanneer.",
        ),
        may(
            "lastig",
            Kind::Tables(&LINE),
            NOBODY,
            "Wat het moeilijker maakt.",
        ),
        may(
            "bang_voor",
            Kind::Tables(&LINE),
            NOBODY,
            "Waar u bang voor bent.",
        ),
        may(
            "schaal",
            Kind::Tables(&MARK),
            NOBODY,
            "Hoe veilig het is, een cijfer per persoon. Nooit een gemiddelde.",
        ),
        may(
            "doelen",
            Kind::Tables(&CONDITION),
            NOBODY,
            "Wat er moet gebeuren, en van wie dat komt.",
        ),
        may(
            "afspraken",
            Kind::Tables(&PROMISE),
            NOBODY,
            "Wat is afgesproken.",
        ),
        may(
            "bellen",
            Kind::Tables(&NUMBER),
            NOBODY,
            "Wie u belt als het misgaat.",
        ),
        may(
            "doelencheck",
            Kind::Tables(&CHECK),
            NOBODY,
            "Klopt het: ja, deels of nee.",
        ),
        may(
            "evaluatie_op",
            Kind::Date,
            CLIENT,
            "Wanneer u kijkt of het werkt.",
        ),
        may(
            "evaluatie_met",
            PEOPLE,
            CLIENT,
            "Wie daarbij zijn. Schrijf hun id's.",
        ),
        may(
            "akkoorden",
            Kind::Tables(&SIGNATURES),
            NOBODY,
            "Wie tekent voor deze afspraken.",
        ),
    ],
};

static SAID: Shape = Shape {
    name: "veiligheidsplan.krachten",
    item: "kracht",
    explanation: "Iets wat al veilig is, in de woorden van wie het zegt.",
    keys: &[
        must("wie", PERSON, CLIENT, "Wie dit zegt. Schrijf een id."),
        must("citaat", Kind::Words, CLIENT, "De eigen woorden."),
    ],
};

static WORRY: Shape = Shape {
    name: "veiligheidsplan.zorgen",
    item: "zorg",
    explanation: "Iets wat niet veilig was. Schrijf alleen wat er gebeurde.",
    keys: &[
        must("wie", PERSON, TEAM, "Wie dit zegt. Schrijf een id."),
        must("wat", Kind::Words, TEAM, "Wat er gebeurde."),
        may("wanneer", Kind::Words, TEAM, "Wanneer dat was."),
    ],
};

static LINE: Shape = Shape {
    name: "veiligheidsplan.lastig",
    item: "",
    explanation: "Eén korte zin. Zo ook bij bang_voor.",
    keys: &[must("tekst", Kind::Words, TEAM, "Eén korte zin.")],
};

static MARK: Shape = Shape {
    name: "veiligheidsplan.schaal",
    item: "schaal",
    explanation: "Hoe veilig één persoon het vindt: 0 is heel onveilig, 10 is veilig genoeg. Wil iemand geen cijfer geven? Laat die persoon weg.",
    keys: &[
        must(
            "wie",
            PERSON,
            CLIENT,
            "Wie het cijfer geeft. Schrijf een id.",
        ),
        must(
            "cijfer",
            Kind::Integer {
                lowest: 0,
                highest: 10,
            },
            CLIENT,
            "Een cijfer van 0 tot 10.",
        ),
        must(
            "datum",
            Kind::Date,
            CLIENT,
            "Wanneer het cijfer gegeven is.",
        ),
        may(
            "waarom_niet_lager",
            Kind::Text,
            CLIENT,
            "Wat er al veilig is.",
        ),
        may(
            "nodig",
            Kind::Text,
            CLIENT,
            "Wat er nodig is voor 1 punt erbij.",
        ),
    ],
};

static CONDITION: Shape = Shape {
    name: "veiligheidsplan.doelen",
    item: "veiligheidsdoel",
    explanation: "Wat er moet gebeuren zodat het veilig is.",
    keys: &[
        must(
            "van",
            Kind::Choice(AgreedBy::WORDS),
            CLIENT,
            "Van wie dit doel komt: gezin, veilig-thuis of wijkteam.",
        ),
        must("tekst", Kind::Text, CLIENT, "Het doel, in een korte zin."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static PROMISE: Shape = Shape {
    name: "veiligheidsplan.afspraken",
    item: "afspraak",
    explanation: "Eén afspraak: wie doet wat, wie let op, en wat als het misgaat.",
    keys: &[
        must(
            "wat",
            Kind::Text,
            CLIENT,
            "Wat is afgesproken, in een korte zin.",
        ),
        must("wie", PEOPLE, CLIENT, "Wie dit doen. Schrijf hun id's."),
        may(
            "voor",
            PEOPLE,
            CLIENT,
            "Voor wie deze afspraak is. Schrijf hun id's.",
        ),
        may(
            "wanneer",
            Kind::Text,
            CLIENT,
            "Wanneer, of in welke situatie.",
        ),
        may(
            "wie_let_op",
            PEOPLE,
            CLIENT,
            "Wie kijkt of het gebeurt. Schrijf hun id's.",
        ),
        may(
            "als_het_misgaat",
            Kind::Text,
            CLIENT,
            "Wat iemand dan doet.",
        ),
        may(
            "tot",
            Kind::Date,
            CLIENT,
            "Tot welke dag de afspraak geldt.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static NUMBER: Shape = Shape {
    name: "veiligheidsplan.bellen",
    item: "bellen",
    explanation: "Wie u belt. Schrijf een id, of een naam met een nummer: Veilig Thuis.",
    keys: &[
        may("wie", PERSON, CLIENT, "Het id van iemand bij mensen."),
        may(
            "naam",
            Kind::Words,
            CLIENT,
            "Een naam, als deze niet bij mensen staat.",
        ),
        may(
            "nummer",
            Kind::Words,
            CLIENT,
            "Het telefoonnummer bij die naam.",
        ),
        may("wanneer", Kind::Text, CLIENT, "Wanneer u belt."),
        NOT_FOR,
    ],
};

static CHECK: Shape = Shape {
    name: "veiligheidsplan.doelencheck",
    item: "check",
    explanation: "Een zin over de veiligheid, en of die klopt.",
    keys: &[
        must("stelling", Kind::Words, TEAM, "De zin: Noor slaapt rustig."),
        must(
            "stand",
            Kind::Choice(Checked::WORDS),
            TEAM,
            "ja, deels of nee.",
        ),
        may("wie", PERSON, TEAM, "Wie dit zegt. Schrijf een id."),
    ],
};
