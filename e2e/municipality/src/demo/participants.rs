//! What tests do with participants without signing in.

use std::collections::HashMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::app::SharedApp;
use crate::contract::WHOLE_BODY;
use crate::problem::{Refused, fault, internal, invalid, not_found};
use crate::resource::{Many, Resource};
use crate::signin;
use crate::store::Item;

/// `GET /demo/deelnemers`: `[{id, naam}]`.
pub async fn list(State(app): State<SharedApp>) -> Result<Json<Value>, Refused> {
    let participants = app.store.participants()?;
    let list = participants
        .into_iter()
        .map(|(id, naam)| json!({ "id": id, "naam": naam }));
    Ok(Json(list.collect()))
}

/// `GET /demo/inloggen/{id}?terug=/plan`: signs in at once.
pub async fn sign_in(
    State(app): State<SharedApp>,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Refused> {
    let terug = signin::return_path(&query)?;
    app.store.participant(&id)?.ok_or_else(not_found)?;
    let cookie = signin::begin_session(&app, &id).map_err(internal)?;
    let headers = [
        (header::LOCATION, terug.into_string()),
        (header::SET_COOKIE, cookie),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// `POST /demo/deelnemers/{id}/sessie/einde`: signs the participant out everywhere, as if time had passed.
pub async fn end_sessions(
    State(app): State<SharedApp>,
    Path(id): Path<String>,
) -> Result<StatusCode, Refused> {
    app.store.end_sessions_of(&id)?;
    Ok(StatusCode::NO_CONTENT)
}

/// `PUT /demo/deelnemers/{id}/{resource}`: stores any JSON unchecked: `{"items": […]}` for a list, the body for the rest.
pub async fn replace_resource(
    State(app): State<SharedApp>,
    Path((id, resource)): Path<(String, String)>,
    body: Bytes,
) -> Result<StatusCode, Refused> {
    app.store.participant(&id)?.ok_or_else(not_found)?;
    let resource = Resource::named(&resource).ok_or_else(not_found)?;
    let body = json_of(&body)?;
    let items = match resource.many {
        Many::One => vec![Item::of(resource, resource.name.to_owned(), body)],
        Many::List => (0..)
            .zip(array(body))
            .map(|(position, item)| list_item(resource, position, item))
            .collect(),
    };
    app.store.replace_resource(&id, resource, &items)?;
    Ok(StatusCode::NO_CONTENT)
}

/// JSON, whatever its content type.
pub fn json_of(body: &Bytes) -> Result<Value, Refused> {
    serde_json::from_slice(body)
        .map_err(|error| invalid(vec![fault(WHOLE_BODY, &error.to_string())]))
}

/// The items of `{"items": […]}`; none of anything else.
fn array(mut body: Value) -> Vec<Value> {
    let items = body.get_mut("items").and_then(Value::as_array_mut);
    items.map(std::mem::take).unwrap_or_default()
}

/// An item of a list under its own id; one that is unreadable may have none.
fn list_item(resource: Resource, position: u32, body: Value) -> Item {
    let own = body.get("id").and_then(Value::as_str).map(str::to_owned);
    let id = own.unwrap_or_else(|| format!("zonder-id-{position}"));
    Item::of(resource, id, body)
}
