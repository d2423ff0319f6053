//! Problem details: how the API says that something is wrong (RFC 9457).

use serde::{Deserialize, Serialize};

/// One field that is wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InvalidParam {
    /// The field, as a JSON pointer or a parameter name.
    pub name: String,
    /// What is wrong with it.
    pub reason: String,
}

/// A problem document, `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// A URI that names the kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// This occurrence in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The request path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// All fields that are wrong, at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invalid_params: Vec<InvalidParam>,
    /// PIN attempts left, with a wrong PIN of a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resterende_pogingen: Option<u8>,
}

/// The answer 412: the item changed since the participant saw it, with the item as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gewijzigd<T> {
    /// The problem document around it.
    #[serde(flatten)]
    pub problem: Problem,
    /// The item as it is now.
    pub huidig: T,
}
