//! `/zelfstudie/{uuid}`: the participant's own notes of self-study.

use axum::extract::State;
use mijn_pip_core::contract::Zelfstudie;
use serde_json::Value;

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use super::{adding, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, refuse_any};
use crate::resource::ZELFSTUDIE;

/// `PUT /zelfstudie/{uuid}`: adds a note.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let note: Zelfstudie = sent::read_new(&app, Body::Zelfstudie, &uuid, body)?;
    refuse_any(
        sent::future_fault(&app, "/datum", note.datum)
            .into_iter()
            .collect(),
    )?;
    adding::add(&app, &participant, ZELFSTUDIE, uuid, &note)
}
