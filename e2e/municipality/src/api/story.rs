//! `/verhalen/{uuid}`: an entry of "my story", what the participant did with Dutch.

use axum::extract::State;
use mijn_pip_core::contract::{InvalidParam, Verhaal};
use serde_json::Value;

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use super::{adding, sent};
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, fault, not_found, refuse_any};
use crate::resource::VERHALEN;
use crate::store::Shelf;

/// `PUT /verhalen/{uuid}`: adds an entry, written, spoken or photographed.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let entry: Verhaal = sent::read_new(&app, Body::Verhaal, &uuid, body)?;
    // What is here already may refer to what has gone since.
    if app.store.item(&participant.id, VERHALEN, &uuid)?.is_none() {
        refuse_any(faults(&app, &participant, &entry)?)?;
    }
    adding::add(&app, &participant, VERHALEN, uuid, &entry)
}

/// `DELETE /verhalen/{uuid}`: takes the entry away with its recording and photo, unless something else refers to them.
pub async fn delete(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
) -> Result<Written, Refused> {
    let entry = app
        .store
        .remove_item(&participant.id, VERHALEN, &uuid)?
        .ok_or_else(not_found)?;
    let shelves = [("opnameId", Shelf::Recordings), ("fotoId", Shelf::Photos)];
    for (field, shelf) in shelves {
        if let Some(id) = entry[field].as_str() {
            let id = id.to_ascii_lowercase();
            app.store
                .remove_unused_upload(&participant.id, shelf, &id)?;
        }
    }
    Ok(Written::gone(&participant, true))
}

/// What no schema can say: it says something, its day has been, and what it refers to is there.
fn faults(
    app: &App,
    participant: &SignedIn,
    entry: &Verhaal,
) -> Result<Vec<InvalidParam>, Refused> {
    let parts = [&entry.opname_id, &entry.foto_id];
    let is_empty = entry.tekst.is_none() && parts.iter().all(|part| part.is_none());
    let mut faults = Vec::new();
    if is_empty {
        faults.push(fault("/tekst", "Stuur tekst, opnameId of fotoId."));
    }
    faults.extend(sent::future_fault(app, "/datum", entry.datum));
    faults.extend(sent::recording_fault(app, participant, parts[0].as_ref())?);
    faults.extend(sent::photo_fault(app, participant, parts[1].as_ref())?);
    Ok(faults)
}
