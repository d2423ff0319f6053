//! `/verhalen`: my story, what I did with Dutch and where.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::moment;
use super::tolerant::part;
use super::{EigenWoorden, TaakPlek};

/// One entry of my story.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verhaal {
    /// Stable id, made by the client.
    pub id: String,
    /// When it happened.
    #[serde(with = "moment::date")]
    pub datum: NaiveDate,
    /// Where.
    pub waar: TaakPlek,
    /// In own words.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub tekst: Option<EigenWoorden>,
    /// In own voice: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// A photo: `/fotos/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto_id: Option<String>,
}
