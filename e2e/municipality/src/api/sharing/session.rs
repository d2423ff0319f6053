//! `/deelsessie`: the session of a helper.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use mijn_pip_core::contract::{Code, Deelsessie, Rol};
use serde_json::Value;

use super::allow_list::is_sensitive;
use super::helper::Helper;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, signed_out};
use crate::resource::CONTACTPERSOON;
use crate::signin::cleared_share;
use crate::store::Share;

/// The longest first name that a helper is told, characters.
const MAX_NAME: usize = 60;

/// `GET /deelsessie`
pub async fn read(
    State(app): State<SharedApp>,
    helper: Helper,
) -> Result<Json<Deelsessie>, Refused> {
    describe(&app, &helper.share).map(Json)
}

/// `DELETE /deelsessie`: the helper stops, and so does the share: nobody else can use its link.
pub async fn end(
    State(app): State<SharedApp>,
    helper: Helper,
) -> Result<impl IntoResponse, Refused> {
    let Share {
        participant, asked, ..
    } = &helper.share;
    app.store
        .end_share(participant, &asked.id, app.clock.now())?;
    Ok((
        StatusCode::NO_CONTENT,
        [(header::SET_COOKIE, cleared_share())],
    ))
}

/// Whose data a helper sees, until when, and whom to call.
pub fn describe(app: &App, share: &Share) -> Result<Deelsessie, Refused> {
    let (weergavenaam, _) = app
        .store
        .participant(&share.participant)?
        .ok_or_else(signed_out)?;
    let contact = app
        .store
        .item(&share.participant, CONTACTPERSOON, CONTACTPERSOON.name)?
        .unwrap_or_default();
    let coordinator = coordinator(&contact);
    let text = |field: &str| coordinator[field].as_str().map(str::to_owned);
    Ok(Deelsessie {
        doelgroep: share.asked.doelgroep,
        van: first_name(&weergavenaam),
        geldig_tot: share.asked.geldig_tot,
        coordinator: text("naam"),
        coordinator_telefoonnummer: text("telefoonnummer"),
    })
}

/// Who coordinates the volunteers; without one that is the contact person.
fn coordinator(contact: &Value) -> &Value {
    let helpers = contact["andereHelpers"].as_array();
    let mut helpers = helpers.into_iter().flatten();
    helpers
        .find(|helper| helper["rol"] == Rol::Coordinator.code() && !is_sensitive(helper))
        .unwrap_or(contact)
}

fn first_name(weergavenaam: &str) -> String {
    let first = weergavenaam.split_whitespace().next();
    first.unwrap_or_default().chars().take(MAX_NAME).collect()
}
