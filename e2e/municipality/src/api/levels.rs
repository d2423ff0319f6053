//! `/taalniveaus/{uuid}`: the participant's own view of a level.

use axum::extract::State;
use mijn_pip_core::contract::{NiveauBron, Taalniveau};
use serde_json::Value;

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use super::{adding, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, fault, refuse_any};
use crate::resource::TAALNIVEAUS;

/// `PUT /taalniveaus/{uuid}`: adds it to the history, beside what teachers and tests say.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let level: Taalniveau = sent::read_new(&app, Body::Taalniveau, &uuid, body)?;
    let source = (level.bron != NiveauBron::Zelf).then(|| {
        fault(
            "/bron",
            "Een inburgeraar stuurt alleen zijn eigen mening: zelf.",
        )
    });
    let day = sent::future_fault(&app, "/vastgesteldOp", level.vastgesteld_op);
    refuse_any(source.into_iter().chain(day).collect())?;
    adding::add(&app, &participant, TAALNIVEAUS, uuid, &level)
}
