//! Who is signed in.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{Sessie, Uitgelogd};
use mijn_pip_core::json;

use crate::follow::follow;
use crate::platform::http::{self, Failure};
use crate::platform::{channel, document};
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
    /// The session of this participant ended while the app was open.
    Ended(Sessie),
    /// Someone is signed in.
    SignedIn(Sessie),
}

/// The session; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    /// What waits for somebody to sign in.
    returns: StoredValue<Vec<Box<dyn Fn()>>, LocalStorage>,
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
            returns: StoredValue::new_local(Vec::new()),
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
        let answer = http::read(&format!("{}/sessie", http::API)).await;
        let here = self.state.get_untracked();
        let state = match (answer.map(|body| json::read::<Sessie>(&body)), here) {
            // Somebody else begins with an empty app; until then nothing of the one before is shown or sent.
            (Ok(Ok(now)), SessionState::SignedIn(before) | SessionState::Ended(before))
                if now.deelnemer_id != before.deelnemer_id =>
            {
                document::reload();
                SessionState::Ended(before)
            }
            // Whoever was here before signed out.
            (Ok(Ok(_)), SessionState::SignedOut) => {
                document::reload();
                SessionState::SignedOut
            }
            (Ok(Ok(now)), _) => SessionState::SignedIn(now),
            // Who was here a moment ago keeps the screen, with what was typed in it.
            (Err(Failure::SignedOut), SessionState::SignedIn(before)) => {
                SessionState::Ended(before)
            }
            (_, here @ (SessionState::SignedIn(_) | SessionState::Ended(_))) => here,
            (Err(Failure::SignedOut), _) => SessionState::SignedOut,
            (Ok(Err(_)) | Err(_), _) => SessionState::Unreachable,
        };
        let is_new = !self.is_signed_in() && matches!(state, SessionState::SignedIn(_));
        self.state.set(state);
        if is_new {
            channel::say_session_changed();
            self.returns
                .with_value(|returns| returns.iter().for_each(|act| act()));
        }
    }

    /// Asks who is signed in, now and whenever somebody signs in in another tab: a session that ended here goes on, and what
    /// was typed is still there.
    pub fn begin(self) {
        channel::on_session_changed(move || spawn_local(self.load()));
        spawn_local(self.load());
    }

    /// Calls back whenever somebody has signed in.
    pub fn on_return(self, act: impl Fn() + 'static) {
        self.returns
            .update_value(|returns| returns.push(Box::new(act)));
    }

    /// The `deelnemerId` of whose app this is; also while the session is over and can be resumed.
    pub fn deelnemer(self) -> Option<String> {
        follow(&self.state);
        self.state.with_untracked(|state| match state {
            SessionState::SignedIn(sessie) | SessionState::Ended(sessie) => {
                Some(sessie.deelnemer_id.clone())
            }
            _ => None,
        })
    }

    /// Notes that the municipality no longer knows the session.
    pub fn end(self) {
        self.state.try_update(|state| {
            if let SessionState::SignedIn(sessie) = state {
                *state = SessionState::Ended(sessie.clone());
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
        channel::say_session_changed();
        Ok(answer.uitlog_url)
    }
}

/// Where signing in begins; comes back to the screen.
pub fn sign_in_url(back_to: Route) -> String {
    format!("{}/inloggen?terug={}", http::API, back_to.path())
}
