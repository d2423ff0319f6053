//! The municipality changes what it keeps of a participant in its own system: every change is held to the contract.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use chrono::{SecondsFormat, SubsecRound};
use serde_json::{Value, json};

use super::merge_patch::merge;
use super::participants::json_of;
use crate::api::if_match;
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, conflict, internal, not_found, refuse_any};
use crate::resource::{AGENDA_ITEMS, BERICHTEN, Many, Resource};
use crate::secret;
use crate::store::{Added, Item};

/// `PATCH /demo/deelnemers/{id}/{resource}/{item}`: a JSON merge patch (RFC 7396) such as `{"uiterlijk": null}`. Answers
/// the item as it is then; what the patch says of `id`, `versie` and `volgnummer` does not count.
pub async fn patch(
    State(app): State<SharedApp>,
    Path((participant, resource, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Result<Json<Value>, Refused> {
    let resource = Resource::named(&resource).ok_or_else(not_found)?;
    let patch = json_of(&body)?;
    let edit = |item: &mut Value| merge(item, patch);
    change(&app, &participant, resource, &id, edit).map(Json)
}

/// `POST /demo/deelnemers/{id}/{resource}`: adds an item to a list. Its `id` may be left out, and the time of a message.
pub async fn post(
    State(app): State<SharedApp>,
    Path((participant, resource)): Path<(String, String)>,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), Refused> {
    app.store.participant(&participant)?.ok_or_else(not_found)?;
    let resource = Resource::named(&resource).ok_or_else(not_found)?;
    let item = add(&app, &participant, resource, json_of(&body)?)?;
    Ok((StatusCode::CREATED, Json(item)))
}

/// Changes an item and gives it its next version; answers it as it is then.
///
/// # Errors
/// 400 when it would not be as the contract has it, 404 when there is none, or none that the municipality changes.
pub fn change(
    app: &App,
    participant: &str,
    resource: Resource,
    id: &str,
    edit: impl FnOnce(&mut Value),
) -> Result<Value, Refused> {
    let body = Body::of(resource).ok_or_else(not_found)?;
    let change = |stored: &mut Value| {
        let mut next = stored.clone();
        edit(&mut next);
        renumber(resource, stored, &mut next);
        refuse_any(app.contract.faults_of_body(body, &next))?;
        *stored = next.clone();
        Ok::<_, Refused>(next)
    };
    app.store
        .change_item(participant, resource, id, change)?
        .ok_or_else(not_found)
}

/// Adds an item at the end of a list; answers it as it is then.
///
/// # Errors
/// 400 when it is not as the contract has it, 404 for what is no list that the municipality changes, 409 when its id is
/// taken.
pub fn add(
    app: &App,
    participant: &str,
    resource: Resource,
    mut item: Value,
) -> Result<Value, Refused> {
    let body = Body::of(resource).filter(|_| resource.many == Many::List);
    let body = body.ok_or_else(not_found)?;
    complete(app, resource, &mut item)?;
    refuse_any(app.contract.faults_of_body(body, &item))?;
    let id = item["id"].as_str().unwrap_or_default().to_owned();
    let added = Item::of(resource, id, item.clone());
    match app.store.add_item(participant, &added)? {
        Added::New => Ok(item),
        Added::Earlier(_) => Err(conflict()),
    }
}

/// Now, as it stands on the wire.
pub fn now(app: &App) -> String {
    let now = app.clock.now().trunc_subsecs(0);
    now.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Keeps the id, and counts the change where the contract counts it.
fn renumber(resource: Resource, stored: &Value, next: &mut Value) {
    let Some(fields) = next.as_object_mut() else {
        return;
    };
    for name in ["id", "versie"] {
        if let Some(kept) = stored.get(name) {
            fields.insert(name.to_owned(), kept.clone());
        }
    }
    if resource == AGENDA_ITEMS {
        let before = stored["volgnummer"].as_u64().unwrap_or_default();
        fields.insert("volgnummer".to_owned(), json!(before + 1));
    }
    if stored.get("versie").is_some() {
        if_match::raise(next);
    }
}

/// Fills in what the municipality's own system knows best.
fn complete(app: &App, resource: Resource, item: &mut Value) -> Result<(), Refused> {
    let Some(fields) = item.as_object_mut() else {
        return Ok(());
    };
    if !fields.contains_key("id") {
        let id = secret::random().map_err(internal)?;
        fields.insert("id".to_owned(), json!(id));
    }
    if resource == BERICHTEN && !fields.contains_key("verzondenOp") {
        fields.insert("verzondenOp".to_owned(), json!(now(app)));
    }
    Ok(())
}
