//! `/deellinks`, `/deelsessies` and `/gedeeld`: sharing with people who have no account.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::{EigenWoorden, Tekst};

code_list! {
    /// Who a share is for.
    DeelDoelgroep {
        /// A language buddy: chosen tasks, at most 90 days.
        Taalmaatje = "taalmaatje",
        /// Family in the same room: plan, agenda and contact, at most 24 hours.
        Familie = "familie",
    }
}

code_list! {
    /// How a share is handed over.
    DeelWijze {
        /// A QR code on the screen, valid ten minutes.
        Qr = "qr",
        /// A link to send, valid 72 hours, with a PIN told separately.
        Link = "link",
    }
}

/// A share as the participant asks for it and sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deellink {
    /// Stable id, made by the client.
    pub id: String,
    /// For whom.
    pub doelgroep: DeelDoelgroep,
    /// How it is handed over.
    pub wijze: DeelWijze,
    /// The tasks shared with a taalmaatje.
    #[serde(default)]
    pub taken: Vec<String>,
    /// At most one goal shared with a taalmaatje.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doel_id: Option<String>,
    /// Whether family sees the wishes.
    #[serde(default)]
    pub met_wensen: bool,
    /// Until when the helper may look, UTC.
    #[serde(with = "moment::instant")]
    pub geldig_tot: DateTime<Utc>,
    /// The secret, returned once at creation: 32 random bytes, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geheim: Option<String>,
    /// The PIN, returned once at creation of a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pincode: Option<String>,
    /// The name the helper gave; missing until the link is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gekoppeld_aan: Option<String>,
    /// When the link was used, UTC.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub gekoppeld_op: Option<DateTime<Utc>>,
    /// Until when the link can be used to connect, UTC; set by the server.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub te_gebruiken_tot: Option<DateTime<Utc>>,
}

/// Using a link: `PUT /deelsessies/{uuid}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeelsessieAanvraag {
    /// The secret from the link's fragment.
    pub geheim: String,
    /// The PIN, for a sent link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pincode: Option<String>,
    /// The name the helper gives.
    pub naam: String,
}

/// What a helper may see, and until when: `GET /deelsessie`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deelsessie {
    /// For whom the share is.
    pub doelgroep: DeelDoelgroep,
    /// The participant's first name.
    pub van: String,
    /// Until when, UTC.
    #[serde(with = "moment::instant")]
    pub geldig_tot: DateTime<Utc>,
    /// The coordinator's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinator: Option<String>,
    /// The coordinator's number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinator_telefoonnummer: Option<String>,
}

/// What is shared with a helper: `GET /gedeeld`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gedeeld {
    /// Ids of the shared tasks, in order.
    pub taken: Vec<String>,
    /// The one shared goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doel: Option<Tekst>,
}

code_list! {
    /// A helper's sign: whether he understands the evidence.
    Teken {
        /// Everything.
        Alles = "alles",
        /// A part.
        EenDeel = "een_deel",
        /// Not yet.
        NogNiet = "nog_niet",
    }
}

/// A helper's feedback on a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HelperFeedback {
    /// The sign.
    pub teken: Teken,
    /// Whether they looked at it together.
    #[serde(default)]
    pub samen_bekeken: bool,
    /// A tip in own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tip: Option<EigenWoorden>,
    /// A spoken tip: `/gedeeld/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
}
