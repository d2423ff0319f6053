//! `PATCH /demo/deelnemers/{id}/begeleidingsafspraken/{afspraak}`: the municipality changes an agreement in its own system.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use serde_json::{Value, json};

use super::merge_patch::merge;
use super::participants::json_of;
use crate::api::if_match;
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, invalid, not_found};
use crate::resource::BEGELEIDINGSAFSPRAKEN;

/// A JSON merge patch (RFC 7396) of the agreement, such as `{"uiterlijk": null, "voortgang": "klaar"}`. Answers the
/// agreement with its next `versie`; what the patch says of `id` and `versie` does not count.
pub async fn change(
    State(app): State<SharedApp>,
    Path((participant, id)): Path<(String, String)>,
    body: Bytes,
) -> Result<Json<Value>, Refused> {
    let patch = json_of(&body)?;
    let change = |stored: &mut Value| patched(&app, stored, patch);
    app.store
        .change_item(&participant, BEGELEIDINGSAFSPRAKEN, &id, change)?
        .map(Json)
        .ok_or_else(not_found)
}

fn patched(app: &App, stored: &mut Value, patch: Value) -> Result<Value, Refused> {
    let mut next = stored.clone();
    merge(&mut next, patch);
    if let Some(fields) = next.as_object_mut() {
        for name in ["id", "versie"] {
            fields.insert(name.to_owned(), json!(stored[name]));
        }
        if_match::raise(&mut next);
    }
    let faults = app
        .contract
        .faults_of_body(Body::Begeleidingsafspraak, &next);
    if !faults.is_empty() {
        return Err(invalid(faults));
    }
    *stored = next.clone();
    Ok(next)
}
