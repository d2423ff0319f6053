//! `/berichten/{uuid}`: what the participant asks the municipality, and what was read of its answers.

use axum::extract::State;
use chrono::{DateTime, SubsecRound};
use mijn_pip_core::contract::{Bericht, BerichtSoort, InvalidParam, Verwijzing};
use serde_json::{Value, json};

use super::body::JsonBody;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::sent;
use super::written::Written;
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, conflict, fault, not_found, refuse_any};
use crate::resource::{BERICHTEN, DOCUMENTEN, Resource};
use crate::store::{Added, Item};

/// `PUT /berichten/{uuid}`: asks a question.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    JsonBody(mut body): JsonBody<Value>,
) -> Result<Written, Refused> {
    if let Some(fields) = body.as_object_mut() {
        // The server sets it, and ignores it in requests.
        fields.remove("gelezenOp");
    }
    let mut question: Bericht = sent::read_new(&app, Body::Bericht, &uuid, body)?;
    // A phone whose clock is ahead would keep its question above all that follows.
    question.verzonden_op = question.verzonden_op.min(app.clock.now().trunc_subsecs(0));
    // What is here already may refer to what has gone since.
    if app.store.item(&participant.id, BERICHTEN, &uuid)?.is_none() {
        refuse_any(faults(&app, &participant, &question)?)?;
    }
    let body = json!(question);
    let item = Item::of(BERICHTEN, uuid, body.clone());
    match app.store.add_item(&participant.id, &item)? {
        Added::New => Ok(Written::created(&participant).with(body)),
        Added::Earlier(earlier) if repeats(question, &earlier) => {
            Ok(Written::replay(&participant).with(earlier))
        }
        Added::Earlier(_) => Err(conflict()),
    }
}

/// `PUT /berichten/{id}/gelezen`: the first time counts.
pub async fn mark_read(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    let now = app.clock.now().trunc_subsecs(0);
    let mark = |stored: &mut Value| {
        let written = if stored["gelezenOp"].is_null() {
            stored["gelezenOp"] = json!(now);
            Written::replaced(&participant)
        } else {
            Written::replay(&participant)
        };
        Ok::<_, Refused>(written.with(stored.clone()))
    };
    app.store
        .change_item(&participant.id, BERICHTEN, &id, mark)?
        .ok_or_else(not_found)
}

/// Whether this is the question that is stored.
fn repeats(question: Bericht, stored: &Value) -> bool {
    serde_json::from_value(stored.clone())
        .is_ok_and(|stored: Bericht| asked(stored) == asked(question))
}

/// The question alone, without what clocks and the municipality add to it.
fn asked(mut question: Bericht) -> Bericht {
    question.verzonden_op = DateTime::UNIX_EPOCH;
    question.gelezen_op = None;
    if let Some(words) = &mut question.inhoud {
        words.vertaling = None;
    }
    question
}

/// What no schema can say: it is the participant's own question, it says something, and what it refers to is there.
fn faults(
    app: &App,
    participant: &SignedIn,
    question: &Bericht,
) -> Result<Vec<InvalidParam>, Refused> {
    let mut faults = Vec::new();
    if question.soort != BerichtSoort::Vraag {
        faults.push(fault("/soort", "Een inburgeraar stuurt een vraag."));
    }
    if question.van.is_some() {
        faults.push(fault("/van", "Hoort bij een bericht van de gemeente."));
    }
    let parts = [&question.opname_id, &question.foto_id];
    if question.inhoud.is_none() && parts.iter().all(|part| part.is_none()) {
        faults.push(fault("/inhoud", "Stuur inhoud, opnameId of fotoId."));
    }
    faults.extend(sent::recording_fault(app, participant, parts[0].as_ref())?);
    faults.extend(sent::photo_fault(app, participant, parts[1].as_ref())?);
    faults.extend(subject_fault(app, participant, question.over.as_ref())?);
    Ok(faults)
}

fn subject_fault(
    app: &App,
    participant: &SignedIn,
    over: Option<&Verwijzing>,
) -> Result<Option<InvalidParam>, Refused> {
    let Some(over) = over else {
        return Ok(None);
    };
    let is_there = match Resource::named(&over.soort) {
        Some(resource) => app
            .store
            .item(&participant.id, resource, &over.id)?
            .is_some(),
        None if over.soort == DOCUMENTEN => {
            app.store.document(&participant.id, &over.id)?.is_some()
        }
        None => return Ok(Some(fault("/over/soort", "Deze soort bestaat niet."))),
    };
    Ok((!is_there).then(|| fault("/over/id", "Dit item bestaat niet.")))
}
