//! `/inzagen` and `/deellinks/{uuid}/inzagen`: who looked at what, staff included.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::moment;
use super::{Rol, Tekst};

/// One look at the participant's data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Inzage {
    /// When, UTC.
    #[serde(with = "moment::instant")]
    pub op: DateTime<Utc>,
    /// Who.
    pub naam: String,
    /// In which role.
    pub rol: Rol,
    /// What was looked at.
    pub wat: Tekst,
}
