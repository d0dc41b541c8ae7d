//! What goes with any plan: the network in short, and the plan for when it goes less well.

use super::{ALL, NOBODY, NOT_FOR, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may, must};
use crate::plan::{PhaseColour, Provision};
use crate::toml_reader::{Kind, Shape};

pub(super) static NETWORK: Shape = Shape {
    name: "netwerk",
    item: "netwerk",
    explanation: "De mensen om de cliënt heen, in het kort. De namen staan bij mensen.",
    keys: &[
        may("kort", Kind::Text, ALL, "Wie er zijn, in een korte zin."),
        may(
            "bekeken_op",
            Kind::Date,
            TEAM,
            "Wanneer u de netwerkkaart het laatst samen bekeek.",
        ),
    ],
};

pub(super) static SIGNALS: Shape = Shape {
    name: "signaleringsplan",
    item: "signaleringsplan",
    explanation: "Hoe u samen op tijd merkt dat het minder gaat, en wie dan wat doet.",
    keys: &[
        must("gemaakt_op", Kind::Date, ALL, "Wanneer u dit samen maakte."),
        may(
            "bekeken_op",
            Kind::Date,
            TEAM,
            "Wanneer u het het laatst samen bekeek.",
        ),
        may(
            "uitlokkers",
            Kind::Tables(&STEP),
            NOBODY,
            "Waar het vaak door komt.",
        ),
        may(
            "beschermt",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat helpt om het goed te houden.",
        ),
        must(
            "fasen",
            Kind::Tables(&PHASE),
            NOBODY,
            "3 tot 5 stappen, van goed naar niet goed.",
        ),
        may(
            "bellen",
            Kind::Tables(&CALL),
            NOBODY,
            "Wie de cliënt belt als het niet goed gaat.",
        ),
    ],
};

pub(super) static DECISION: Shape = Shape {
    name: "beschikking",
    item: "beschikking",
    explanation: "Het besluit van de gemeente over hulp. Alleen als er een besluit is.",
    keys: &[
        must(
            "wat",
            Kind::Text,
            ALL,
            "Welke hulp de cliënt krijgt, in een korte zin.",
        ),
        may("omvang", Kind::Text, ALL, "Hoeveel hulp: 2 uur per week."),
        may(
            "vorm",
            Kind::Choice(Provision::WORDS),
            ALL,
            "zin: de gemeente regelt het. pgb: de cliënt krijgt geld en regelt het zelf.",
        ),
        may("van", Kind::Date, ALL, "Vanaf welke dag."),
        may("tot", Kind::Date, ALL, "Tot welke dag."),
        may("besluit_door", Kind::Words, ALL, "Wie het besluit nam."),
        may("besluit_op", Kind::Date, ALL, "De dag van het besluit."),
        may(
            "bezwaar_tot",
            Kind::Date,
            ALL,
            "Tot welke dag de cliënt kan zeggen: ik ben het er niet mee eens.",
        ),
        may(
            "plan_is_beschikking",
            Kind::Boolean,
            TEAM,
            "Schrijf true als dit plan zelf het besluit is.",
        ),
    ],
};

static PHASE: Shape = Shape {
    name: "signaleringsplan.fasen",
    item: "fase",
    explanation: "Eén stap van goed naar niet goed.",
    keys: &[
        must(
            "naam",
            Kind::Text,
            ALL,
            "Hoe deze fase heet: Het gaat goed.",
        ),
        may(
            "kleur",
            Kind::Choice(PhaseColour::WORDS),
            NOBODY,
            "De kleur van deze fase.",
        ),
        may(
            "ik_merk",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat de cliënt merkt: denken, voelen, doen, lichaam.",
        ),
        may(
            "anderen_merken",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat anderen merken. Schrijf erbij wie.",
        ),
        may(
            "ik_doe",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat de cliënt dan zelf doet.",
        ),
        may(
            "netwerk_doet",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat familie en vrienden dan doen.",
        ),
        may(
            "helper_doet",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat de helper dan doet.",
        ),
        may(
            "liever_niet",
            Kind::Tables(&STEP),
            NOBODY,
            "Wat het erger maakt.",
        ),
    ],
};

static STEP: Shape = Shape {
    name: "signaleringsplan.fasen.ik_merk",
    item: "",
    explanation: "Eén korte zin. Zo ook bij de andere lijsten van het signaleringsplan.",
    keys: &[
        must("tekst", Kind::Text, ALL, "Eén korte zin."),
        may("wie", PERSON, ALL, "Wie dit merkt of doet. Schrijf een id."),
        PICTOGRAM,
        PHOTO_OF_ITEM,
        NOT_FOR,
    ],
};

static CALL: Shape = Shape {
    name: "signaleringsplan.bellen",
    item: "bellen",
    explanation: "Iemand die de cliënt kan bellen. Het nummer staat bij mensen.",
    keys: &[
        must("wie", PERSON, ALL, "Wie de cliënt belt. Schrijf een id."),
        may("wanneer", Kind::Text, ALL, "Wanneer dat kan: overdag."),
        may(
            "altijd",
            Kind::Boolean,
            NOBODY,
            "Schrijf true als deze persoon dag en nacht opneemt.",
        ),
    ],
};
