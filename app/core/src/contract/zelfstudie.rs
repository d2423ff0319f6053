//! `/zelfstudie`: hours of self-study, noted by the participant.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::EigenWoorden;
use super::moment;
use super::tolerant::part;

/// One note of self-study.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Zelfstudie {
    /// Stable id, made by the client.
    pub id: String,
    /// On which day.
    #[serde(with = "moment::date")]
    pub datum: NaiveDate,
    /// How long, minutes.
    pub minuten: u32,
    /// What, in own words.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub wat: Option<EigenWoorden>,
}
