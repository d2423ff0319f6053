//! `/voorkeuren`: how the participant wants to read. Written as every item of the contract is: with the version that was seen.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use mijn_pip_core::contract::{InvalidParam, Voorkeuren};
use serde_json::Value;

use super::body::JsonBody;
use super::participant::SignedIn;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, changed, internal, invalid, not_found};
use crate::resource::VOORKEUREN;
use crate::store::Item;

/// `PUT /voorkeuren`: 200 with what is stored now; 412 with the newer version when someone else was first.
///
/// A replay of what is stored already is answered 200 before the precondition is looked at (RFC 9110, 13.1.1),
/// so that a retry after a lost answer does no harm.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    headers: HeaderMap,
    JsonBody(sent): JsonBody<Value>,
) -> Result<Json<Voorkeuren>, Refused> {
    let stored = stored(&app, &participant)?;
    let wanted = Voorkeuren {
        versie: stored.versie,
        ..read(&app, sent)?
    };
    if wanted == stored {
        return Ok(Json(stored));
    }
    let next = Voorkeuren {
        versie: stored.versie + 1,
        ..wanted
    };
    let is_first = seen_version(&headers)? == stored.versie
        && app
            .store
            .update_item(&participant.id, stored.versie, &item(&next)?)?;
    if is_first {
        Ok(Json(next))
    } else {
        Err(changed(serde_json::to_value(stored).map_err(internal)?))
    }
}

fn stored(app: &App, participant: &SignedIn) -> Result<Voorkeuren, Refused> {
    let body = app
        .store
        .item(&participant.id, VOORKEUREN, VOORKEUREN.name)?;
    serde_json::from_value(body.ok_or_else(not_found)?).map_err(internal)
}

/// Reads what was sent after holding it to the contract, since the type alone tolerates unknown codes.
fn read(app: &App, sent: Value) -> Result<Voorkeuren, Refused> {
    let faults = app.contract.faults(VOORKEUREN, &sent);
    if !faults.is_empty() {
        return Err(invalid(faults));
    }
    serde_json::from_value(sent).map_err(internal)
}

fn item(voorkeuren: &Voorkeuren) -> Result<Item, Refused> {
    Ok(Item {
        resource: VOORKEUREN,
        id: VOORKEUREN.name.to_owned(),
        versie: voorkeuren.versie,
        gevoelig: false,
        body: serde_json::to_value(voorkeuren).map_err(internal)?,
    })
}

/// The `versie` that the writer saw, sent as `If-Match: "3"`.
fn seen_version(headers: &HeaderMap) -> Result<u32, Refused> {
    headers
        .get(header::IF_MATCH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix('"')?.strip_suffix('"')?.parse().ok())
        .ok_or_else(|| {
            invalid(vec![InvalidParam {
                name: "If-Match".to_owned(),
                reason: "Stuur de versie die gelezen is, zoals \"3\".".to_owned(),
            }])
        })
}
