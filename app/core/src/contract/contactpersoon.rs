//! `/contactpersoon`: the one person at the municipality, and the helpers around the participant.

use serde::{Deserialize, Serialize};

use super::tolerant::{Items, part};
use super::{Rol, Tekst};

/// Hours on one weekday at which someone can be reached, Amsterdam time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bereikbaarheid {
    /// Weekday, 1 = Monday … 7 = Sunday (ISO 8601).
    pub weekdag: u8,
    /// From, `HH:MM`.
    pub van: String,
    /// Until, `HH:MM`.
    pub tot: String,
}

/// Who answers while the contact person is away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Vervanger {
    /// Name.
    pub naam: String,
    /// Number, E.164.
    pub telefoonnummer: String,
    /// A photo of the face, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto: Option<String>,
}

/// Another helper in a named role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Helper {
    /// The role.
    pub rol: Rol,
    /// Name.
    pub naam: String,
    /// For which questions.
    pub waarvoor: Tekst,
    /// A photo of the face, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto: Option<String>,
    /// Number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telefoonnummer: Option<String>,
    /// Languages, BCP 47.
    #[serde(default)]
    pub talen: Vec<String>,
    /// Shown folded and never shared.
    #[serde(default)]
    pub gevoelig: bool,
}

/// The contact person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Contactpersoon {
    /// Name.
    pub naam: String,
    /// A photo of the face, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto: Option<String>,
    /// The name spoken by the person, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uitgesproken_naam: Option<String>,
    /// What the person does for the participant.
    pub functie: Tekst,
    /// Number, E.164.
    pub telefoonnummer: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emailadres: Option<String>,
    /// When the person can be reached.
    #[serde(default)]
    pub bereikbaar: Items<Bereikbaarheid>,
    /// Languages the person speaks, BCP 47.
    #[serde(default)]
    pub talen: Vec<String>,
    /// Who answers meanwhile; present only while the person is away.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub vervanger: Option<Vervanger>,
    /// Other helpers.
    #[serde(default)]
    pub andere_helpers: Items<Helper>,
}
