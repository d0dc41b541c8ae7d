//! What somebody of the team looked at, because no program can.

use super::{PERSON, TEAM, must};
use crate::toml_reader::{Kind, Shape};

pub(super) static REVIEWED: Shape = Shape {
    name: "nagekeken",
    item: "nagekeken",
    explanation: "Wat iemand zelf nakeek, voor het blad --product clientvriendelijk. Alleen het team leest dit.",
    keys: &[
        must(
            "punt",
            Kind::Words,
            TEAM,
            "Welk punt. Bijvoorbeeld: C1.6. Alle punten staan op het blad.",
        ),
        must("wie", PERSON, TEAM, "Wie keek. Schrijf: ik, of een id."),
        must("op", Kind::Date, TEAM, "De dag waarop u keek."),
        must(
            "hoe",
            Kind::Words,
            TEAM,
            "Hoe u het weet, of wat u samen deed. Bijvoorbeeld: wij keken samen naar de plaatjes.",
        ),
    ],
};
