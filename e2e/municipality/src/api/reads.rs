//! The resources that are read as they are stored.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use serde_json::{Value, json};

use super::item_id::ItemId;
use super::participant::SignedIn;
use crate::app::{App, SharedApp};
use crate::order;
use crate::problem::{Refused, not_found};
use crate::resource::Resource;

/// The contract itself, readable from any origin (NL API Design Rules, /core/publish-openapi).
pub async fn openapi(State(app): State<SharedApp>) -> impl IntoResponse {
    let anyone = [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (anyone, Json(app.contract.document().clone()))
}

/// A resource of which a participant has one: its id is its own name.
pub fn single(resource: Resource) -> MethodRouter<SharedApp> {
    get(
        move |State(app): State<SharedApp>, participant: SignedIn| async move {
            stored(&app, &participant, resource, resource.name)
        },
    )
}

/// A resource of which a participant has many, in the order of the contract, wherever a later change put an item.
pub fn list(resource: Resource) -> MethodRouter<SharedApp> {
    get(
        move |State(app): State<SharedApp>, participant: SignedIn| async move {
            let mut items = app.store.items(&participant.id, resource)?;
            order::sort(resource, &mut items);
            Ok::<_, Refused>(Json(json!({ "items": items })))
        },
    )
}

/// One item of such a resource, by the `{id}` in the path.
pub fn item(resource: Resource) -> MethodRouter<SharedApp> {
    get(
        move |State(app): State<SharedApp>, participant: SignedIn, ItemId(id): ItemId| async move {
            stored(&app, &participant, resource, &id)
        },
    )
}

fn stored(
    app: &App,
    participant: &SignedIn,
    resource: Resource,
    id: &str,
) -> Result<Json<Value>, Refused> {
    app.store
        .item(&participant.id, resource, id)?
        .map(Json)
        .ok_or_else(not_found)
}
