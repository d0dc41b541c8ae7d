//! What others need to know when it goes very badly: on a card, and in the booklet.

use super::{ALL, NOBODY, PERSON, PHOTO_OF_ITEM, PICTOGRAM, TEAM, may, must};
use crate::toml_reader::{Kind, Shape};

pub(super) static CRISIS: Shape = Shape {
    name: "crisisblad",
    item: "crisisblad",
    explanation: "Wat een ander moet weten als het heel slecht gaat. Op een kaartje voor in de portemonnee, en in het boekje.",
    keys: &[
        must("gemaakt_op", Kind::Date, ALL, "Wanneer u dit samen maakte."),
        may(
            "geldig_tot",
            Kind::Date,
            ALL,
            "Tot welke dag het kaartje goed is. Meestal 1 jaar.",
        ),
        may(
            "naam",
            Kind::Words,
            ALL,
            "De naam zoals die op het kaartje moet. Zonder naam staat de roepnaam er.",
        ),
        may(
            "geboortedatum",
            Kind::Date,
            ALL,
            "De geboortedatum, als de cliënt die op het kaartje wil.",
        ),
        may(
            "adres",
            Kind::Words,
            ALL,
            "Waar de cliënt woont. Het komt alleen op het kaartje met adres_erop = true.",
        ),
        may(
            "adres_erop",
            Kind::Boolean,
            NOBODY,
            "Schrijf true als de cliënt het adres op het kaartje wil. Wie het kaartje vindt, weet het dan.",
        ),
        may(
            "omschrijving",
            Kind::Text,
            ALL,
            "Wat er met de cliënt is, in de eigen woorden. Alleen als de cliënt dat zelf wil.",
        ),
        may(
            "hoe_ik_word",
            Kind::Tables(&LINE),
            NOBODY,
            "Waaraan u merkt dat het begint.",
        ),
        may(
            "zo_ziet_mijn_crisis_eruit",
            Kind::Tables(&LINE),
            NOBODY,
            "Wat u ziet als het heel slecht gaat.",
        ),
        may(
            "dit_helpt",
            Kind::Tables(&LINE),
            NOBODY,
            "Wat dan helpt: praat rustig.",
        ),
        may(
            "dit_niet",
            Kind::Tables(&LINE),
            NOBODY,
            "Wat dan niet helpt: raak mij niet aan.",
        ),
        may(
            "bel_eerst",
            Kind::Tables(&CALL),
            NOBODY,
            "Wie anderen het eerst bellen: 1 tot 3 mensen, de eerste bovenaan.",
        ),
        may(
            "behandelaar",
            Kind::Table(&CONTACT),
            NOBODY,
            "De behandelaar: hoe u die belt, en wat is afgesproken.",
        ),
        may(
            "huisarts",
            Kind::Table(&CONTACT),
            NOBODY,
            "De huisarts: hoe u die belt, en wat is afgesproken.",
        ),
        may(
            "crisisdienst",
            Kind::Table(&CONTACT),
            NOBODY,
            "De crisisdienst: hoe u die belt, en wat is afgesproken.",
        ),
        may(
            "medicijnen",
            Kind::Tables(&MEDICINE),
            NOBODY,
            "De medicijnen, als de cliënt die op het kaartje wil.",
        ),
        may(
            "opname_wensen",
            Kind::Tables(&LINE),
            NOBODY,
            "Wat de cliënt wil bij een opname: waar wel, waar niet.",
        ),
        may(
            "praktisch",
            Kind::Tables(&ERRAND),
            NOBODY,
            "Wat iemand moet regelen, en wie dat doet: dieren, kinderen, huis, werk, post.",
        ),
        may(
            "beloften",
            Kind::Tables(&PROMISE),
            NOBODY,
            "Wat iemand belooft, en wanneer die daarvoor tekende.",
        ),
        may(
            "officiele_kaart",
            Kind::Boolean,
            ALL,
            "Of er ook een officiële Crisiskaart is. Die maakt een andere organisatie.",
        ),
        may(
            "officiele_kaart_op",
            Kind::Date,
            ALL,
            "De dag van die officiële kaart.",
        ),
    ],
};

static LINE: Shape = Shape {
    name: "crisisblad.dit_helpt",
    item: "",
    explanation: "Eén korte zin. Zo ook bij de andere lijsten van het crisisblad.",
    keys: &[
        must(
            "tekst",
            Kind::Text,
            ALL,
            "Eén korte zin, hoogstens 12 woorden.",
        ),
        PICTOGRAM,
        PHOTO_OF_ITEM,
    ],
};

static CALL: Shape = Shape {
    name: "crisisblad.bel_eerst",
    item: "",
    explanation: "Iemand die anderen bellen. Het nummer staat bij mensen.",
    keys: &[
        must("wie", PERSON, ALL, "Wie u belt. Schrijf een id."),
        may("tijden", Kind::Text, ALL, "Wanneer dat kan: dag en nacht."),
        may("afspraak", Kind::Text, ALL, "Wat deze persoon dan doet."),
    ],
};

static CONTACT: Shape = Shape {
    name: "crisisblad.huisarts",
    item: "",
    explanation: "Een helper die u kunt bellen. Zo ook bij behandelaar en crisisdienst.",
    keys: &[
        may(
            "wie",
            PERSON,
            ALL,
            "Wie dat is. Schrijf een id. Naam en nummer komen dan van mensen.",
        ),
        may("naam", Kind::Words, ALL, "Hoe deze helper heet."),
        may("telefoon", Kind::Words, ALL, "Het nummer."),
        may("tijden", Kind::Text, ALL, "Wanneer u kunt bellen."),
        may("afspraak", Kind::Text, ALL, "Wat is afgesproken."),
    ],
};

static MEDICINE: Shape = Shape {
    name: "crisisblad.medicijnen",
    item: "",
    explanation: "Een medicijn. Een arts of verpleegkundige kijkt dit na.",
    keys: &[
        must("naam", Kind::Words, ALL, "Hoe het medicijn heet."),
        may("dosis", Kind::Words, ALL, "Hoeveel, en wanneer."),
        may("let_op", Kind::Text, ALL, "Waar anderen op moeten letten."),
        may(
            "gecontroleerd_op",
            Kind::Date,
            TEAM,
            "Wanneer een arts of verpleegkundige dit nakeek.",
        ),
    ],
};

static ERRAND: Shape = Shape {
    name: "crisisblad.praktisch",
    item: "",
    explanation: "Iets wat iemand moet regelen.",
    keys: &[
        must(
            "wat",
            Kind::Text,
            ALL,
            "Wat er moet gebeuren: mijn kat eten geven.",
        ),
        may("wie", PERSON, ALL, "Wie dat regelt. Schrijf een id."),
        PICTOGRAM,
    ],
};

static PROMISE: Shape = Shape {
    name: "crisisblad.beloften",
    item: "",
    explanation: "Een belofte. Iemand tekent alleen voor wat die kan en wil doen.",
    keys: &[
        must("wie", PERSON, ALL, "Wie dit belooft. Schrijf een id."),
        must("wat", Kind::Text, ALL, "Wat die persoon belooft."),
        may(
            "getekend_op",
            Kind::Date,
            ALL,
            "Wanneer die persoon tekende. Staat er geen datum? Dan tekende die persoon nog niet.",
        ),
    ],
};
