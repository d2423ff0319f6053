//! `/menukaart`: parts and workshops to choose from.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::tolerant::part;
use super::{Pictogram, Tekst};

code_list! {
    /// What kind of thing can be chosen.
    MenukaartSoort {
        /// A part of the route.
        Onderdeel = "onderdeel",
        /// A workshop.
        Workshop = "workshop",
    }
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenukaartItem {
    /// Stable id.
    pub id: String,
    /// A part of the route or a workshop.
    pub soort: MenukaartSoort,
    /// What it is called.
    pub titel: Tekst,
    /// What one does there.
    pub uitleg: Tekst,
    /// Its picture.
    pub pictogram: Pictogram,
    /// First time, UTC.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub begin: Option<DateTime<Utc>>,
    /// End of the first time, exclusive, UTC.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub einde: Option<DateTime<Utc>>,
    /// Places left; missing when there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plaatsen_vrij: Option<u32>,
    /// Compulsory or voluntary.
    #[serde(default)]
    pub verplicht: bool,
    /// The participant's choice.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub keuze: Option<Keuze>,
}

/// The participant's choice, received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Keuze {
    /// When the server received it, UTC.
    #[serde(with = "moment::instant")]
    pub ontvangen_op: DateTime<Utc>,
}
