//! `/pushabonnementen/{uuid}`: opt-in, contentless notices (RFC 8030, RFC 8291).

use serde::{Deserialize, Serialize};

/// The browser's subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pushabonnement {
    /// The push service's address, `https:`.
    pub endpoint: String,
    /// The browser's public key, base64url.
    pub p256dh: String,
    /// The shared secret, base64url.
    pub auth: String,
}
