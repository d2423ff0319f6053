//! Who asks: the participant of the session cookie.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::HeaderValue;
use axum::http::request::Parts;

use crate::app::App;
use crate::problem::{Refused, signed_out};
use crate::secret::{self, Hash};
use crate::signin::{SESSION_COOKIE, cookie};
use crate::store::Session;

/// The signed-in participant, who is also the one that a write says it is of. A write extends the session, a read never does: the app also reads behind the screen.
pub struct SignedIn {
    /// The participant's id.
    pub id: String,
    /// The session.
    pub session: Session,
    /// What the session is known by.
    pub token: Hash,
}

impl FromRequestParts<Arc<App>> for SignedIn {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refused> {
        let now = app.clock.now();
        let token = cookie(&parts.headers, SESSION_COOKIE).ok_or_else(signed_out)?;
        let token = secret::hash(&token);
        let mut session = app.store.session(&token, now)?.ok_or_else(signed_out)?;
        let other = |owner: &HeaderValue| owner != session.participant.as_str();
        if parts.headers.get("x-pip-deelnemer").is_some_and(other) {
            return Err(signed_out());
        }
        if !parts.method.is_safe() {
            session = session.extended(now);
            app.store.put_session(&token, &session)?;
        }
        Ok(Self {
            id: session.participant.clone(),
            session,
            token,
        })
    }
}
