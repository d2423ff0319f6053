//! `/zelfstudie/{uuid}`: the participant's own notes of self-study.

use axum::extract::State;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::Zelfstudie;
use serde_json::{Value, json};

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::sent;
use super::written::Written;
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, conflict, fault, invalid};
use crate::resource::ZELFSTUDIE;
use crate::store::{Added, Item};

/// `PUT /zelfstudie/{uuid}`: adds a note.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let note: Zelfstudie = sent::read_new(&app, Body::Zelfstudie, &uuid, body)?;
    if note.datum > amsterdam_date(app.clock.now()) {
        return Err(invalid(vec![fault("/datum", "Deze dag moet nog komen.")]));
    }
    let body = json!(note);
    let item = Item::of(ZELFSTUDIE, uuid, body.clone());
    match app.store.add_item(&participant.id, &item)? {
        Added::New => Ok(Written::created(&participant).with(body)),
        Added::Earlier(earlier) if sent::repeats(&note, &earlier) => {
            Ok(Written::replay(&participant).with(earlier))
        }
        Added::Earlier(_) => Err(conflict()),
    }
}
