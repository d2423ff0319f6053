//! `/portfolio-taken/{id}/bewijsstukken/{uuid}`: a piece of evidence, announced before its bytes come.

use axum::extract::State;
use chrono::{DateTime, SubsecRound};
use mijn_pip_core::contract::{Bewijsstuk, TaakStatus};
use serde_json::{Value, json};

use super::body::JsonBody;
use super::participant::SignedIn;
use super::path_uuid::PartUuid;
use super::task::{self, is_piece, pieces, pieces_mut};
use super::written::Written;
use super::{handing_in, if_match, sent};
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, conflict, not_found};
use crate::resource::PORTFOLIO_TAKEN;
use crate::store::Shelf;

/// `PUT …/bewijsstukken/{uuid}`: says what is coming.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PartUuid { id, uuid }: PartUuid,
    JsonBody(mut body): JsonBody<Value>,
) -> Result<Written, Refused> {
    if let Some(fields) = body.as_object_mut() {
        // The server sets it, and ignores it in requests.
        fields.remove("ontvangen");
    }
    let mut piece: Bewijsstuk = sent::read_new(&app, Body::Bewijsstuk, &uuid, body)?;
    piece.ontvangen = false;
    // A phone whose clock is ahead would keep its piece behind all that follows.
    piece.toegevoegd_op = piece.toegevoegd_op.min(app.clock.now().trunc_subsecs(0));
    let is_taken = is_of_another_task(&app, &participant, &id, &uuid)?;
    let announce = |task: &mut Value| {
        if is_taken {
            return Err(conflict());
        }
        announce(task, piece, &participant)
    };
    app.store
        .change_item(&participant.id, PORTFOLIO_TAKEN, &id, announce)?
        .ok_or_else(not_found)
}

/// `DELETE …/bewijsstukken/{uuid}`: takes the piece and its bytes away.
pub async fn delete(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PartUuid { id, uuid }: PartUuid,
) -> Result<Written, Refused> {
    let remove = |task: &mut Value| {
        let place = pieces(task)
            .iter()
            .position(|piece| is_piece(piece, &uuid))
            .ok_or_else(not_found)?;
        task::refuse_finished(task)?;
        pieces_mut(task)?.remove(place);
        handing_in::without_evidence(task);
        if_match::raise(task);
        Ok::<_, Refused>(Written::gone(&participant, true))
    };
    let written = app
        .store
        .change_item(&participant.id, PORTFOLIO_TAKEN, &id, remove)?
        .ok_or_else(not_found)?;
    app.store
        .remove_upload(&participant.id, Shelf::Evidence, &uuid)?;
    Ok(written)
}

/// The bytes are kept by the id of the piece alone, so it is of one task.
fn is_of_another_task(
    app: &App,
    participant: &SignedIn,
    id: &str,
    uuid: &str,
) -> Result<bool, Refused> {
    let tasks = app.store.items(&participant.id, PORTFOLIO_TAKEN)?;
    let mut others = tasks.iter().filter(|task| task["id"] != id);
    Ok(others.any(|task| pieces(task).iter().any(|piece| is_piece(piece, uuid))))
}

/// Adds the piece after those that are older.
fn announce(task: &mut Value, piece: Bewijsstuk, by: &SignedIn) -> Result<Written, Refused> {
    if let Some(earlier) = pieces(task).iter().find(|known| is_piece(known, &piece.id)) {
        let replay = Written::replay(by).with(earlier.clone());
        return if repeats(piece, earlier) {
            Ok(replay)
        } else {
            Err(conflict())
        };
    }
    task::refuse_finished(task)?;
    let body = json!(piece);
    let pieces = pieces_mut(task)?;
    pieces.push(body.clone());
    pieces.sort_by_key(|piece| {
        piece["toegevoegdOp"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    });
    if task::is(task, TaakStatus::Open) {
        task["status"] = json!(TaakStatus::Bezig);
    }
    if_match::raise(task);
    Ok(Written::created(by).with(body))
}

/// Whether this is the piece that is stored; once its bytes are there, its size is theirs.
fn repeats(mut piece: Bewijsstuk, stored: &Value) -> bool {
    serde_json::from_value(stored.clone()).is_ok_and(|stored: Bewijsstuk| {
        if stored.ontvangen {
            piece.grootte = stored.grootte;
        }
        announced(stored) == announced(piece)
    })
}

/// The piece alone, without what clocks and the municipality add to it.
fn announced(mut piece: Bewijsstuk) -> Bewijsstuk {
    piece.toegevoegd_op = DateTime::UNIX_EPOCH;
    piece.ontvangen = false;
    if let Some(words) = &mut piece.omschrijving {
        words.vertaling = None;
    }
    piece
}
