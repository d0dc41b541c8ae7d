//! The closed lists of the plan file: Dutch words left, English names right.

use crate::choice;

choice! {
    /// The language of the words that the program adds.
    pub enum Language { Simple = "nl-simpel", Dutch = "nl", English = "en" }
}
choice! {
    /// How strict the client edition is.
    pub enum Level { A1 = "a1", A2 = "a2" }
}
choice! {
    /// The colours of paper, letters and pictures.
    pub enum Theme {
        Colour = "kleur", InkSaving = "inktzuinig", BlackAndWhite = "zwartwit", WhiteOnBlack = "wit-op-zwart",
        YellowOnBlack = "geel-op-zwart", BlackOnYellow = "zwart-op-geel", Cream = "creme"
    }
}
choice! {
    /// The size of the paper.
    pub enum Paper { A4 = "a4", A5 = "a5", A3 = "a3" }
}
choice! {
    /// How many pictures stand beside the words.
    pub enum Density { None = "geen", Idea = "idee", KeyWords = "kernwoorden" }
}
choice! {
    /// How large the pictures are.
    pub enum PictureSize { Normal = "gewoon", Large = "groot" }
}
choice! {
    /// What can be made of one plan.
    pub enum Product {
        Plan = "plan", Page = "bladzijde", Poster = "poster", Week = "week", Cards = "kaartjes", People = "mensen",
        Wheel = "wiel", Preparation = "voorbereiding", Evaluation = "evaluatie", Explanation = "uitleg",
        Network = "netwerkkaart", Signals = "signaleringsplan", Crisis = "crisisblad", CrisisPages = "crisisblad-groot",
        Safety = "veiligheidsplan", Friendliness = "clientvriendelijk", Language = "taalverslag",
        Ino = "ino", Checklist = "checklist"
    }
}
choice! {
    /// Which page a member of a household gets.
    pub enum Sheet { Plan = "gewoon", Child = "kind", None = "geen" }
}
choice! {
    /// How much a plan of a household holds.
    pub enum PlanSize { Light = "licht", Full = "zwaar" }
}
choice! {
    pub enum YesNo { Yes = "ja", No = "nee" }
}
choice! {
    /// Does a sentence about safety hold?
    pub enum Checked { Yes = "ja", Partly = "deels", No = "nee" }
}
choice! {
    /// Who set a condition for safety.
    pub enum AgreedBy { Family = "gezin", SafeAtHome = "veilig-thuis", Neighbourhood = "wijkteam" }
}
choice! {
    pub enum Weekday {
        Monday = "maandag", Tuesday = "dinsdag", Wednesday = "woensdag", Thursday = "donderdag", Friday = "vrijdag",
        Saturday = "zaterdag", Sunday = "zondag"
    }
}
choice! {
    pub enum DayPart { Morning = "ochtend", Afternoon = "middag", Evening = "avond", Night = "nacht" }
}
choice! {
    /// The skin of the figures in the pictograms, with matching hair.
    pub enum Skin {
        Medium = "midden", Light = "licht", Tan = "getint", Brown = "bruin", Dark = "donker", Neutral = "neutraal"
    }
}
choice! {
    /// The colour of the client's own figure in the pictograms.
    pub enum FigureColour {
        Blue = "blauw", Turquoise = "turkoois", Pink = "roze", Violet = "paars"
    }
}
choice! {
    /// Which sign means "not" to this client. Nobody has tested yet which one reads better.
    pub enum NotSign { Badge = "bordje", Cross = "kruis" }
}
choice! {
    /// How the client reads the time.
    pub enum ClockStyle { Spoken = "gewoon", Digital = "digitaal", PartOfDay = "dagdeel" }
}
choice! {
    /// On whose side somebody stands; this decides the lane of an action.
    pub enum Side { Client = "mij", Network = "netwerk", Volunteer = "vrijwilliger", Professional = "professional" }
}
choice! {
    /// A task that gives somebody a place of their own in the plan.
    pub enum Relation {
        PersonalSupportWorker = "persoonlijk-begeleider",
        Representative = "vertegenwoordiger",
        LeadPractitioner = "regiebehandelaar",
        BehaviourSpecialist = "gedragsdeskundige",
        Manager = "manager",
        Confidant = "vertrouwenspersoon",
        CaseCoordinator = "casusregisseur",
        ProcessCoordinator = "procesregisseur",
        ExpertByExperience = "ervaringsdeskundige",
        FamilyExpert = "familie-ervaringsdeskundige",
        MunicipalConsultant = "wmo-consulent",
        CareLogistics = "cozo",
    }
}
choice! {
    /// What may be kept from everybody outside the team.
    pub enum Hidden { Address = "adres", Telephone = "telefoon" }
}
choice! {
    pub enum Contact { Day = "dag", Week = "week", Month = "maand", Less = "minder", None = "geen" }
}
choice! {
    /// How it goes; `nu` is how it is now in a life area with a goal, from each perspective.
    pub enum SituationKind {
        Strength = "goed", Worry = "moeilijk", Keep = "zo-houden", Avoid = "niet-doen", Now = "nu",
        Request = "vraag"
    }
}
choice! {
    /// Can the dream come true?
    pub enum DreamAnswer { Now = "nu", Later = "later", No = "niet" }
}
choice! {
    pub enum Priority { High = "hoog", Normal = "gewoon", Low = "laag" }
}
choice! {
    pub enum Term { Short = "kort", Long = "lang" }
}
choice! {
    /// Which side of recovery a goal is about.
    pub enum Dimension { Personal = "persoonlijk", Social = "maatschappelijk", Health = "gezondheid" }
}
choice! {
    /// For whom a goal is: the client, or the people around her.
    pub enum GoalFor { Client = "inwoner", Around = "omgeving" }
}
choice! {
    /// What a participant says of one goal or one action.
    pub enum Vote { Yes = "ja", No = "nee", NotYet = "nog-niet" }
}
choice! {
    /// What the client agrees to before anything is shared: taking part, or sharing what is known.
    pub enum CooperationKind { TakePart = "meedoen", Share = "delen" }
}
choice! {
    pub enum GoalState {
        New = "nieuw", Busy = "bezig", Done = "gelukt", Partly = "deels", NotDone = "niet-gelukt", Stopped = "gestopt"
    }
}
choice! {
    pub enum Status { New = "nieuw", Busy = "bezig", Done = "klaar", Stopped = "gestopt" }
}
choice! {
    pub enum Result { Done = "gelukt", Partly = "deels", NotYet = "niet-gelukt", Stopped = "gestopt", GoesOn = "gaat-door" }
}
choice! {
    pub enum Moment { Morning = "ochtend", Day = "dag", Evening = "avond", Night = "nacht" }
}
choice! {
    pub enum Feeling { Good = "goed", Fair = "gaat-wel", Bad = "niet-goed" }
}
choice! {
    pub enum AgreementKind {
        Daily = "dagelijks", Safety = "veiligheid", Freedom = "vrijheid", Health = "gezondheid",
        Money = "geld", Privacy = "privacy", Legal = "juridisch", Relapse = "terugval"
    }
}
choice! {
    /// A legal status or representation (zib JuridischeSituatie of Nictiz, by its usual short names).
    pub enum LegalTitle {
        CareAuthorisation = "ZM", CrisisMeasure = "CM", ContinuedCrisisMeasure = "VCM", CourtAuthorisation = "RM",
        ConditionalAuthorisation = "VM", Detention = "IBS", Hospital = "TBS", Youth = "PIJ", Supervision = "OTS",
        Guardian = "voogdij", Administrator = "bewindvoering", Mentor = "mentorschap", Curator = "curatele"
    }
}
choice! {
    /// How help is paid: by the municipality itself, or with a budget of one's own.
    pub enum Provision { InKind = "zin", Budget = "pgb" }
}
choice! {
    /// Which part of the network somebody belongs to.
    pub enum Group { Family = "familie", Friends = "vrienden", Around = "buurt", Helpers = "helpers" }
}
choice! {
    /// How the client finds it with somebody.
    pub enum Bond { Good = "fijn", Fair = "gaat-wel", Hard = "moeilijk" }
}
choice! {
    /// What the client wants with somebody.
    pub enum BondWish { More = "meer", Keep = "zo-houden", Less = "minder", Again = "weer-contact", New = "nieuw" }
}
choice! {
    /// The usual colour of a phase, from well to crisis.
    pub enum PhaseColour { Green = "groen", Yellow = "geel", Orange = "oranje", Red = "rood" }
}
choice! {
    pub enum Stand { Yes = "ja", No = "nee", NotYet = "nog-niet", NotNeeded = "niet-nodig" }
}
choice! {
    /// A part of the plan that the client can share with a relative.
    pub enum Consent {
        AboutMe = "dit-ben-ik", People = "mensen", Situation = "situatie", Dreams = "dromen", Goals = "doelen",
        Support = "ondersteuning", Areas = "gebieden", Agreements = "afspraken", Health = "gezondheid",
        Freedom = "vrijheid", Money = "geld", Scores = "scores", Evaluations = "evaluaties", Week = "week",
        Legal = "juridisch", Signals = "signaleringsplan", Crisis = "crisisblad", Ino = "ino"
    }
}
