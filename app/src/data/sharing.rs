//! Making a share. Not through the outbox: the secret comes once, to who waits for it.

use mijn_pip_core::contract::{Aanbod, Deellink};
use mijn_pip_core::json;
use mijn_pip_core::outbox::Answer;

use super::{Read, Session, Settings};
use crate::platform::http;

/// Where a share is, below the API's base.
pub fn deellink_path(id: &str) -> String {
    format!("deellinks/{id}")
}

/// Why a share was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMade {
    /// No answer. It may have been made all the same; its secret is lost, so it is made anew under another id.
    Lost,
    /// The session is over.
    SignedOut,
    /// So many shares are active that there can be no more (403).
    TooMany,
    /// Too often; after a while it works again (429).
    TooOften,
    /// The municipality does not take it.
    Refused,
}

/// Asks the municipality for a share; the answer has the secret.
///
/// # Errors
/// See [`NotMade`].
pub async fn make_share(session: Session, asked: &Deellink) -> Result<Deellink, NotMade> {
    let path = format!("{}/{}", http::API, deellink_path(&asked.id));
    let owner = session.deelnemer();
    let body = serde_json::to_string(asked).ok();
    match http::write(true, &path, owner.as_deref(), None, body).await {
        Answer::None => Err(NotMade::Lost),
        Answer::Status {
            status: 200..=299,
            body,
            ..
        } => {
            let made = json::read::<Deellink>(&body).ok();
            // Without its secret it can be used by nobody.
            made.filter(|made| made.geheim.is_some())
                .ok_or(NotMade::Lost)
        }
        Answer::Status { status: 401, .. } => {
            session.end();
            Err(NotMade::SignedOut)
        }
        Answer::Status { status: 403, .. } => Err(NotMade::TooMany),
        Answer::Status { status: 429, .. } => Err(NotMade::TooOften),
        Answer::Status { .. } => Err(NotMade::Refused),
    }
}

/// Who looked at what through a share.
pub fn looks_of(session: Session, settings: Settings, id: &str) -> Read {
    let path = format!("{}/inzagen", deellink_path(id));
    Read::new(
        session,
        settings,
        Aanbod::Deellinks,
        Box::new(move || path.clone()),
    )
}
