//! `/sessie`: who is signed in, and until when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;

code_list! {
    /// Which group of the law the participant belongs to; decides what is offered (ontzorgen, own payment).
    Groep {
        /// Holder of an asylum permit.
        Asielstatushouder = "asielstatushouder",
        /// Family migrant: pays lessons and exams, no ontzorgen, no free attempts.
        Gezinsmigrant = "gezinsmigrant",
        /// Anyone else.
        Overig = "overig",
    }
}

code_list! {
    /// Assurance level of the sign-in (eIDAS).
    Betrouwbaarheidsniveau {
        /// Low.
        Laag = "laag",
        /// Substantial.
        Substantieel = "substantieel",
        /// High.
        Hoog = "hoog",
    }
}

/// The session of the signed-in participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sessie {
    /// Opaque id of the participant; binds unsent work to its owner.
    pub deelnemer_id: String,
    /// The name to greet with.
    pub weergavenaam: String,
    /// The participant's group under the law.
    pub groep: Groep,
    /// How sure the sign-in is.
    pub betrouwbaarheidsniveau: Betrouwbaarheidsniveau,
    /// When the session ends without another tap, UTC.
    #[serde(with = "moment::instant")]
    pub verloopt_op: DateTime<Utc>,
}

/// The answer to `DELETE /sessie`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Uitgelogd {
    /// Where the browser goes to end the sign-in at the identity provider too.
    pub uitlog_url: String,
}
