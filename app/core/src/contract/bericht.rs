//! `/berichten`: questions, answers and notices.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::code_list;
use super::moment;
use super::tolerant::part;
use super::{Betrokkene, EigenWoorden};

code_list! {
    /// A kind of message.
    BerichtSoort {
        /// From the participant.
        Vraag = "vraag",
        /// From the municipality, to a question.
        Antwoord = "antwoord",
        /// From the municipality, on its own.
        Melding = "melding",
    }
}

code_list! {
    /// What a message is about; decides who gets it.
    Onderwerp {
        /// Money.
        Geld = "geld",
        /// School and lessons.
        School = "school",
        /// A child.
        Kind = "kind",
        /// Work.
        Werk = "werk",
        /// The house.
        Wonen = "wonen",
        /// Health.
        Gezondheid = "gezondheid",
        /// A letter.
        Brief = "brief",
        /// Something else.
        Anders = "anders",
    }
}

/// Which item a message is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verwijzing {
    /// The resource, as in the path: `agenda-items`, `begeleidingsafspraken`, `portfolio-taken`, `documenten` …
    pub soort: String,
    /// Its id; of what a participant has one of, such as `pip` and `ontzorgen`, the name of the resource again.
    pub id: String,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bericht {
    /// Stable id; made by the client for a question.
    pub id: String,
    /// What kind.
    pub soort: BerichtSoort,
    /// What it is about.
    pub onderwerp: Onderwerp,
    /// Who wrote it; missing for the participant's own.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub van: Option<Betrokkene>,
    /// The words, with translations for the other reader.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub inhoud: Option<EigenWoorden>,
    /// The spoken message: `/opnamen/{id}/inhoud`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opname_id: Option<String>,
    /// A photo ("what is this letter?"): `/fotos/{id}/inhoud`; never shareable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foto_id: Option<String>,
    /// The item it is about.
    #[serde(
        default,
        deserialize_with = "part",
        skip_serializing_if = "Option::is_none"
    )]
    pub over: Option<Verwijzing>,
    /// Whether an interpreter is wanted for the answer.
    #[serde(default)]
    pub tolk_gewenst: bool,
    /// When it was sent, UTC.
    #[serde(with = "moment::instant")]
    pub verzonden_op: DateTime<Utc>,
    /// When the participant read it, UTC.
    #[serde(
        default,
        with = "moment::instant::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub gelezen_op: Option<DateTime<Utc>>,
}

impl Bericht {
    /// Whether it came to the participant, who has not read it yet; a question of one's own never is.
    pub fn is_unread(&self) -> bool {
        self.soort != BerichtSoort::Vraag && self.gelezen_op.is_none()
    }
}
