//! `/portfolio-taken/{id}/inlevering`: a task is handed in, and taken back as long as nobody said something about it.

use axum::extract::State;
use chrono::{DateTime, SubsecRound, Utc};
use mijn_pip_core::contract::TaakStatus;
use serde_json::{Value, json};

use super::if_match;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::task::{self, is_received, pieces, status_before_handing_in};
use super::written::Written;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, forbidden, not_found};
use crate::resource::PORTFOLIO_TAKEN;

/// The field of a task that tells when it was handed in. It stays when feedback comes.
const HANDED_IN: &str = "ingeleverdOp";

/// `PUT …/inlevering`: hands the task in with the evidence there is.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    let now = app.clock.now().trunc_subsecs(0);
    change(&app, &participant, &id, |task| hand_in(task, now))
}

/// `DELETE …/inlevering`: takes the task back. What is not handed in stays as it is.
pub async fn delete(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    change(&app, &participant, &id, take_back)
}

/// Of a task that was handed in all evidence went: then it is not handed in any more.
pub fn without_evidence(task: &mut Value) {
    let has_evidence = pieces(task).iter().any(is_received);
    let is_begun = task::is(task, TaakStatus::Bezig) && pieces(task).is_empty();
    if is_begun || (task::is(task, TaakStatus::Ingeleverd) && !has_evidence) {
        not_handed_in(task);
    }
}

/// Changes how far along a task is, and answers it as it is then. `edit` tells whether it changed anything.
fn change(
    app: &App,
    participant: &SignedIn,
    id: &str,
    edit: impl FnOnce(&mut Value) -> Result<bool, Refused>,
) -> Result<Written, Refused> {
    let change = |task: &mut Value| {
        let written = if edit(task)? {
            if_match::raise(task);
            Written::replaced(participant)
        } else {
            Written::replay(participant)
        };
        Ok::<_, Refused>(written.with(task.clone()))
    };
    app.store
        .change_item(&participant.id, PORTFOLIO_TAKEN, id, change)?
        .ok_or_else(not_found)
}

fn hand_in(task: &mut Value, now: DateTime<Utc>) -> Result<bool, Refused> {
    if task::is(task, TaakStatus::Ingeleverd) {
        return Ok(false);
    }
    task::refuse_finished(task)?;
    if !pieces(task).iter().any(is_received) {
        return Err(forbidden("Er is nog geen bewijsstuk ontvangen."));
    }
    task["status"] = json!(TaakStatus::Ingeleverd);
    task[HANDED_IN] = json!(now);
    Ok(true)
}

fn take_back(task: &mut Value) -> Result<bool, Refused> {
    task::refuse_finished(task)?;
    if task::is(task, TaakStatus::Ingeleverd) {
        not_handed_in(task);
        return Ok(true);
    }
    if task[HANDED_IN].is_string() {
        return Err(forbidden("Er is al feedback op wat u inleverde."));
    }
    Ok(false)
}

fn not_handed_in(task: &mut Value) {
    task["status"] = json!(status_before_handing_in(task));
    if let Some(fields) = task.as_object_mut() {
        fields.remove(HANDED_IN);
    }
}
