//! `/begeleidingsafspraken`: the agreements of the plan, a *wederzijds document*.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::tolerant::{Items, part};
use super::{EigenWoorden, Pictogram, Tekst, Video, Voortgang};

code_list! {
    /// Whose agreement it is.
    Partij {
        /// What I do.
        Inburgeraar = "inburgeraar",
        /// What the municipality does.
        Gemeente = "gemeente",
        /// What we do together.
        Beide = "beide",
    }
}

code_list! {
    /// The role of a person around the participant.
    Rol {
        /// The participant.
        Inburgeraar = "inburgeraar",
        /// Directs the integration for the municipality.
        Regievoerder = "regievoerder",
        /// Client manager.
        Klantmanager = "klantmanager",
        /// Case manager.
        Casemanager = "casemanager",
        /// Teacher.
        Docent = "docent",
        /// Job coach.
        Jobcoach = "jobcoach",
        /// Colleague-buddy on the work floor.
        Collega = "collega",
        /// Employer.
        Werkgever = "werkgever",
        /// Language buddy, a volunteer.
        Taalmaatje = "taalmaatje",
        /// Language coach.
        Taalcoach = "taalcoach",
        /// Coordinates the volunteers.
        Coordinator = "coordinator",
        /// Helps with the house.
        Woonbegeleider = "woonbegeleider",
        /// Helps with money.
        Budgetcoach = "budgetcoach",
        /// Scout of chances in the neighbourhood.
        Kansenverkenner = "kansenverkenner",
        /// Key person of the own community.
        Sleutelpersoon = "sleutelpersoon",
        /// Coach of an activation programme.
        Coach = "coach",
        /// Interpreter.
        Tolk = "tolk",
        /// Family member.
        Familie = "familie",
    }
}

/// Who does it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Betrokkene {
    /// The role.
    pub rol: Rol,
    /// The name, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naam: Option<String>,
    /// A photo of the face, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto: Option<String>,
}

code_list! {
    /// The question that one part of the pictogram strip answers.
    Strookvraag {
        /// Who.
        Wie = "wie",
        /// Does what.
        Wat = "wat",
        /// Where.
        Waar = "waar",
        /// When.
        Wanneer = "wanneer",
    }
}

/// One part of the pictogram strip of an agreement: who · what · where · when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Strookdeel {
    /// The question it answers.
    pub vraag: Strookvraag,
    /// Its picture.
    pub pictogram: Pictogram,
    /// One or two words.
    pub tekst: Tekst,
}

code_list! {
    /// Whether the participant understands the agreement.
    Begrip {
        /// Understood.
        Begrepen = "begrepen",
        /// Has a question.
        Vraag = "vraag",
    }
}

code_list! {
    /// How it goes with my or our agreement.
    Uitvoering {
        /// Busy with it.
        Bezig = "bezig",
        /// Done.
        Klaar = "klaar",
        /// Does not work out.
        LuktNiet = "lukt_niet",
    }
}

code_list! {
    /// Whether the municipality kept its agreement.
    Nakoming {
        /// It happened.
        Klopt = "klopt",
        /// It did not happen.
        NietGebeurd = "niet_gebeurd",
    }
}

code_list! {
    /// Why something does not work out, without details of illness.
    Reden {
        /// Ill.
        Ziek = "ziek",
        /// A child.
        Kind = "kind",
        /// Work.
        Werk = "werk",
        /// Getting there.
        Vervoer = "vervoer",
        /// Money.
        Geld = "geld",
        /// Too hard.
        TeMoeilijk = "te_moeilijk",
        /// No time.
        GeenTijd = "geen_tijd",
        /// Something else.
        Anders = "anders",
        /// Rather not say.
        WilIkNietZeggen = "wil_ik_niet_zeggen",
    }
}

/// The participant's answer to an agreement; not a signature.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reactie {
    /// First part: understanding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begrip: Option<Begrip>,
    /// Second part for my and our agreements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uitvoering: Option<Uitvoering>,
    /// Why it does not work out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reden: Option<Reden>,
    /// Second part for the municipality's agreements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nakoming: Option<Nakoming>,
    /// In own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toelichting: Option<EigenWoorden>,
    /// In own voice: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// When the server received it; set by the server.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub ontvangen_op: Option<DateTime<Utc>>,
}

/// One agreement of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Begeleidingsafspraak {
    /// Stable id.
    pub id: String,
    /// Version for `If-Match`.
    pub versie: u32,
    /// Whose agreement it is.
    pub partij: Partij,
    /// What is agreed.
    pub wat: Tekst,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waarom: Option<Tekst>,
    /// Who does it.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub wie: Option<Betrokkene>,
    /// The pictogram strip.
    #[serde(default)]
    pub strook: Items<Strookdeel>,
    /// When we talk about it at the latest, inclusive.
    #[serde(
        default,
        with = "moment::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub uiterlijk: Option<NaiveDate>,
    /// How far along it is.
    pub voortgang: Voortgang,
    /// Compulsory or voluntary; missing when that does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verplicht: Option<bool>,
    /// Shown folded and never shared.
    #[serde(default)]
    pub gevoelig: bool,
    /// The goal it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doel_id: Option<String>,
    /// A video explanation.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub video: Option<Video>,
    /// The participant's last answer.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub reactie: Option<Reactie>,
}
