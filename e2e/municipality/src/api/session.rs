//! `/sessie`: who is signed in, one more quarter of an hour, and signing out.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{AppendHeaders, IntoResponse};
use mijn_pip_core::contract::{Betrouwbaarheidsniveau, Code, Groep, Sessie, Uitgelogd};

use super::participant::SignedIn;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, signed_out};
use crate::signin;

/// `GET /sessie`
pub async fn read(
    State(app): State<SharedApp>,
    participant: SignedIn,
) -> Result<Json<Sessie>, Refused> {
    describe(&app, participant)
}

/// `PUT /sessie/verlenging`: the tap on "I am still here". Being a write it has extended the session already.
pub async fn extend(
    State(app): State<SharedApp>,
    participant: SignedIn,
) -> Result<Json<Sessie>, Refused> {
    describe(&app, participant)
}

/// `DELETE /sessie`: ends it here, and asks the browser to forget what the app kept.
pub async fn end(
    State(app): State<SharedApp>,
    participant: SignedIn,
) -> Result<impl IntoResponse, Refused> {
    app.store.end_session(&participant.token)?;
    let cookies = signin::cleared_sessions().map(|cookie| (header::SET_COOKIE, cookie));
    let forget = [("clear-site-data", "\"storage\"")];
    let body = Uitgelogd {
        uitlog_url: app.provider.logout_url(),
    };
    Ok((AppendHeaders(cookies), forget, Json(body)))
}

fn describe(app: &App, participant: SignedIn) -> Result<Json<Sessie>, Refused> {
    let (weergavenaam, groep) = app
        .store
        .participant(&participant.id)?
        .ok_or_else(signed_out)?;
    Ok(Json(Sessie {
        deelnemer_id: participant.id,
        weergavenaam,
        groep: Groep::from_code(&groep),
        // The level that the municipality asks of the identity provider for these data.
        betrouwbaarheidsniveau: Betrouwbaarheidsniveau::Substantieel,
        verloopt_op: participant.session.expires_at,
    }))
}
