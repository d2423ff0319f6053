//! Who is signed in.

use leptos::prelude::*;
use mijn_pip_core::contract::{Sessie, Uitgelogd};
use mijn_pip_core::json;

use crate::follow::follow;
use crate::platform::http::{self, Failure};
use crate::routes::Route;

/// How the session stands.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionState {
    /// Not known yet.
    Unknown,
    /// The municipality cannot be reached to ask.
    Unreachable,
    /// Nobody is signed in.
    SignedOut,
    /// The session ended while the app was open.
    Ended,
    /// Someone is signed in.
    SignedIn(Sessie),
}

/// The session; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
}

/// The session of the app around this component.
pub fn use_session() -> Session {
    use_context().unwrap_or_else(Session::new)
}

impl Session {
    /// A session that is not known yet.
    pub fn new() -> Self {
        Self {
            state: RwSignal::new(SessionState::Unknown),
        }
    }

    /// How it stands.
    pub fn state(self) -> SessionState {
        follow(&self.state);
        self.state.get_untracked()
    }

    /// Whether someone is signed in.
    pub fn is_signed_in(self) -> bool {
        matches!(self.state(), SessionState::SignedIn(_))
    }

    /// Asks the municipality who is signed in.
    pub async fn load(self) {
        let state = match http::read(&format!("{}/sessie", http::API)).await {
            Ok(body) => json::read(&body).map_or(SessionState::Unreachable, SessionState::SignedIn),
            Err(Failure::SignedOut) => SessionState::SignedOut,
            Err(_) => SessionState::Unreachable,
        };
        self.state.set(state);
    }

    /// Notes that the municipality no longer knows the session.
    pub fn end(self) {
        self.state.try_update(|state| {
            if matches!(state, SessionState::SignedIn(_)) {
                *state = SessionState::Ended;
            }
        });
    }

    /// Signs out; gives the address at which the identity provider ends its session too.
    ///
    /// # Errors
    /// When the municipality could not be told: the participant is then still signed in.
    pub async fn sign_out(self) -> Result<String, Failure> {
        let body = http::delete(&format!("{}/sessie", http::API)).await?;
        let answer: Uitgelogd = json::read(&body).map_err(|_| Failure::Unreadable)?;
        self.state.set(SessionState::SignedOut);
        Ok(answer.uitlog_url)
    }
}

/// Where signing in begins; comes back to the screen.
pub fn sign_in_url(back_to: Route) -> String {
    format!("{}/inloggen?terug={}", http::API, back_to.path())
}
