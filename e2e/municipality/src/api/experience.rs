//! `/agenda-items/{id}/ervaring`: how it was, in one tap.

use axum::extract::State;
use chrono::{DateTime, Utc};
use mijn_pip_core::contract::{AgendaStatus, Code, Ervaring, InvalidParam};
use serde_json::{Value, json};

use super::agenda::{instant, with_timely_link};
use super::body::JsonBody;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::written::Written;
use super::{if_match, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, fault, not_found, refuse_any};
use crate::resource::AGENDA_ITEMS;

/// `PUT …/ervaring`: sets or replaces the experience of an item that took place.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
    JsonBody(body): JsonBody<Value>,
) -> Result<Written, Refused> {
    let ervaring: Ervaring = sent::read(&app, Body::Ervaring, body)?;
    let now = app.clock.now();
    let change = |stored: &mut Value| {
        let written = put(stored, &ervaring, now, &participant)?;
        Ok::<_, Refused>(written.with(with_timely_link(stored.clone(), now)))
    };
    app.store
        .change_item(&participant.id, AGENDA_ITEMS, &id, change)?
        .ok_or_else(not_found)
}

fn put(
    stored: &mut Value,
    ervaring: &Ervaring,
    now: DateTime<Utc>,
    by: &SignedIn,
) -> Result<Written, Refused> {
    let earlier = stored["ervaring"].clone();
    if sent::repeats(ervaring, &earlier) {
        return Ok(Written::replay(by));
    }
    refuse_any(did_not_take_place(stored, now).into_iter().collect())?;
    stored["ervaring"] = json!(ervaring);
    if_match::raise(stored);
    Ok(match earlier {
        Value::Null => Written::created(by),
        _ => Written::replaced(by),
    })
}

fn did_not_take_place(item: &Value, now: DateTime<Utc>) -> Option<InvalidParam> {
    let reason = if item["status"] == AgendaStatus::Geannuleerd.code() {
        "Dit ging niet door."
    } else if instant(item, "einde").is_none_or(|end| now < end) {
        "Dit is nog niet geweest."
    } else {
        return None;
    };
    Some(fault("/ervaring", reason))
}
