//! `/pip/ontwikkelwensen/{uuid}`: a wish in the participant's own words, added to the plan.

use axum::extract::State;
use mijn_pip_core::contract::{InvalidParam, Ontwikkelwens};
use serde_json::{Value, json};

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use super::{if_match, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, conflict, fault, forbidden, not_found, refuse_any};
use crate::resource::PIP;

/// `PUT /pip/ontwikkelwensen/{uuid}`: adds a wish, written or spoken.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let wens: Ontwikkelwens = sent::read_new(&app, Body::Ontwikkelwens, &uuid, body)?;
    let recording = sent::recording_fault(&app, &participant, wens.opname_id.as_ref())?;
    refuse_any(recording.into_iter().chain(silence(&wens)).collect())?;
    let add = |pip: &mut Value| add(pip, wens, &participant);
    app.store
        .change_item(&participant.id, PIP, PIP.name, add)?
        .ok_or_else(not_found)
}

/// A wish that is neither written nor spoken is none.
fn silence(wens: &Ontwikkelwens) -> Option<InvalidParam> {
    let is_silent = wens.tekst.is_none() && wens.opname_id.is_none();
    is_silent.then(|| fault("/tekst", "Stuur tekst of opnameId."))
}

/// Adds the wish after those of the same day and before later ones.
fn add(pip: &mut Value, wens: Ontwikkelwens, by: &SignedIn) -> Result<Written, Refused> {
    let Some(plan) = pip.get_mut("plan").and_then(Value::as_object_mut) else {
        return Err(forbidden("Er is nog geen plan."));
    };
    let wishes = plan
        .entry("ontwikkelwensen")
        .or_insert_with(|| json!([]))
        .as_array_mut()
        .ok_or_else(not_found)?;
    if let Some(earlier) = wishes.iter().find(|wish| wish["id"] == wens.id) {
        let replay = Written::replay(by).with(earlier.clone());
        return if sent::repeats(&wens, earlier) {
            Ok(replay)
        } else {
            Err(conflict())
        };
    }
    wishes.push(json!(wens));
    wishes.sort_by_key(|wish| wish["datum"].as_str().unwrap_or_default().to_owned());
    if_match::raise(pip);
    Ok(Written::created(by).with(json!(wens)))
}
