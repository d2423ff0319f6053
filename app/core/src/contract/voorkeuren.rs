//! `/voorkeuren`: how the participant wants to read, on whichever phone.

use serde::{Deserialize, Serialize};

use super::code::code_list;

code_list! {
    /// How large pictograms are drawn.
    Pictogramgrootte {
        /// As designed.
        Normaal = "normaal",
        /// Larger, for who reads pictures only.
        Groot = "groot",
    }
}

/// The participant's reading preferences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Voorkeuren {
    /// Version for `If-Match`.
    pub versie: u32,
    /// Languages in order of preference, BCP 47.
    pub talen: Vec<String>,
    /// Whether the participant likes texts read aloud.
    pub voorlezen: bool,
    /// How large pictograms are drawn.
    pub pictogrammen: Pictogramgrootte,
}
