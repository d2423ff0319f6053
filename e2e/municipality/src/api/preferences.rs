//! `/voorkeuren`: how the participant wants to read. Written as every item of the contract is: with the version that was seen.

use axum::extract::State;
use axum::http::HeaderMap;
use mijn_pip_core::contract::Voorkeuren;
use serde_json::{Value, json};

use super::body::JsonBody;
use super::participant::SignedIn;
use super::written::Written;
use super::{if_match, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, internal, not_found};
use crate::resource::VOORKEUREN;

/// `PUT /voorkeuren`: 200 with what is stored now; 412 with the newer version when someone else was first.
///
/// A replay of what is stored already is answered 200 before the precondition is looked at (RFC 9110, 13.1.1),
/// so that a retry after a lost answer does no harm.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    headers: HeaderMap,
    JsonBody(sent): JsonBody<Value>,
) -> Result<Written, Refused> {
    let wanted: Voorkeuren = sent::read(&app, Body::Voorkeuren, sent)?;
    let change = |stored: &mut Value| change(stored, wanted, &headers, &participant);
    app.store
        .change_item(&participant.id, VOORKEUREN, VOORKEUREN.name, change)?
        .ok_or_else(not_found)
}

fn change(
    stored: &mut Value,
    wanted: Voorkeuren,
    headers: &HeaderMap,
    by: &SignedIn,
) -> Result<Written, Refused> {
    let now: Voorkeuren = serde_json::from_value(stored.clone()).map_err(internal)?;
    let wanted = Voorkeuren {
        versie: now.versie,
        ..wanted
    };
    if wanted == now {
        return Ok(Written::replay(by).with(stored.clone()));
    }
    if_match::check(headers, stored)?;
    *stored = json!(wanted);
    if_match::raise(stored);
    Ok(Written::replaced(by).with(stored.clone()))
}
