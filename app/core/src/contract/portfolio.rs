//! `/portfolio-taken`: the tasks of the language portfolio with evidence and feedback.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::tolerant::{Items, part};
use super::{EigenWoorden, Niveau, Rol, Teken, Tekst, Vaardigheid};

code_list! {
    /// Where a task is done.
    TaakPlek {
        /// In the lesson.
        Les = "les",
        /// At work.
        Werk = "werk",
        /// In the neighbourhood.
        Buurt = "buurt",
    }
}

code_list! {
    /// How far along a task is.
    TaakStatus {
        /// Not started.
        Open = "open",
        /// Evidence collected, not handed in.
        Bezig = "bezig",
        /// Handed in.
        Ingeleverd = "ingeleverd",
        /// Feedback came, may be done again.
        Feedback = "feedback",
        /// Finished.
        Klaar = "klaar",
    }
}

code_list! {
    /// A kind of evidence.
    BewijsSoort {
        /// Photo.
        Foto = "foto",
        /// Voice note.
        Audio = "audio",
        /// Text.
        Tekst = "tekst",
        /// PDF.
        Pdf = "pdf",
    }
}

/// The largest piece of evidence, bytes.
pub const BEWIJS_MAX_BYTES: usize = 10_000_000;

/// One piece of evidence; its bytes are at `/inhoud`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bewijsstuk {
    /// Stable id, made by the client.
    pub id: String,
    /// What kind.
    pub soort: BewijsSoort,
    /// What it shows, in own words.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub omschrijving: Option<EigenWoorden>,
    /// Size, bytes.
    pub grootte: u64,
    /// When it was added, UTC.
    #[serde(with = "moment::instant")]
    pub toegevoegd_op: DateTime<Utc>,
    /// Whether the municipality has its bytes; set by the server.
    #[serde(default = "received", skip_serializing_if = "is_received")]
    pub ontvangen: bool,
}

fn received() -> bool {
    true
}

fn is_received(ontvangen: &bool) -> bool {
    *ontvangen
}

/// Feedback of a helper or a teacher.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Feedback {
    /// Stable id; made by the browser of a helper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Role of the giver.
    pub rol: Rol,
    /// Name of the giver.
    pub naam: String,
    /// The words, with translations.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub tekst: Option<EigenWoorden>,
    /// The spoken words: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// Whether giver and participant looked at it together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub samen_bekeken: bool,
    /// The sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oordeel: Option<Teken>,
    /// When, UTC.
    #[serde(with = "moment::instant")]
    pub op: DateTime<Utc>,
}

/// One task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PortfolioTaak {
    /// Stable id.
    pub id: String,
    /// Version for `If-Match`.
    pub versie: u32,
    /// What it is called.
    pub titel: Tekst,
    /// What to do.
    pub opdracht: Tekst,
    /// The steps.
    #[serde(default)]
    pub stappen: Items<Tekst>,
    /// What a helper looks for.
    #[serde(default)]
    pub let_op: Items<Tekst>,
    /// Where it is done.
    pub waar: TaakPlek,
    /// The skill it trains.
    pub vaardigheid: Vaardigheid,
    /// At which level.
    pub niveau: Niveau,
    /// How far along it is.
    pub status: TaakStatus,
    /// When it was handed in last, UTC; set by the server.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub ingeleverd_op: Option<DateTime<Utc>>,
    /// Feedback, oldest first.
    #[serde(default)]
    pub feedback: Items<Feedback>,
    /// Evidence, oldest first.
    #[serde(default)]
    pub bewijsstukken: Items<Bewijsstuk>,
    /// Shown folded and never shared.
    #[serde(default)]
    pub gevoelig: bool,
}
