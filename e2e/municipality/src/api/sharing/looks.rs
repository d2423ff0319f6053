//! `/inzagen` and `/deellinks/{uuid}/inzagen`: who looked at what.

use axum::Json;
use axum::extract::State;
use chrono::SubsecRound;
use mijn_pip_core::contract::{DeelDoelgroep, Rol};
use serde_json::{Value, json};

use super::helper::Helper;
use crate::api::participant::SignedIn;
use crate::api::path_uuid::PathUuid;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, not_found};
use crate::store::Look;

/// `GET /inzagen`: helpers and staff.
pub async fn all(
    State(app): State<SharedApp>,
    participant: SignedIn,
) -> Result<Json<Value>, Refused> {
    let looks = app.store.looks(&participant.id, None, app.clock.now())?;
    Ok(Json(json!({ "items": looks })))
}

/// `GET /deellinks/{uuid}/inzagen`: through one share, also one that was withdrawn.
pub async fn of_share(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
) -> Result<Json<Value>, Refused> {
    let share = app.store.share(&participant.id, &uuid)?;
    share.ok_or_else(not_found)?;
    let looks = app
        .store
        .looks(&participant.id, Some(&uuid), app.clock.now())?;
    Ok(Json(json!({ "items": looks })))
}

/// Notes that a helper looks at a thing; `wat` is what the participant reads. Before the answer: nothing is seen unnoticed.
pub fn note(app: &App, helper: &Helper, thing: String, wat: Value) -> Result<(), Refused> {
    let rol = match helper.share.asked.doelgroep {
        DeelDoelgroep::Familie => Rol::Familie,
        _ => Rol::Taalmaatje,
    };
    let look = Look {
        thing,
        op: app.clock.now().trunc_subsecs(0),
        naam: helper.naam.clone(),
        rol,
        wat,
    };
    app.store.note_look(&helper.share, &look)?;
    Ok(())
}

/// A text of our own for such a note.
pub fn dutch(tekst: &str) -> Value {
    json!({ "nl": { "tekst": tekst, "herkomst": "mens" } })
}
