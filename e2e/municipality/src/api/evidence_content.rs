//! `/portfolio-taken/{id}/bewijsstukken/{uuid}/inhoud`: the bytes of a piece that was announced.

use axum::extract::{Request, State};
use axum::response::IntoResponse;
use mijn_pip_core::contract::{BewijsSoort, Code};
use serde_json::{Value, json};

use super::evidence_kinds;
use super::if_match;
use super::participant::SignedIn;
use super::path_uuid::PartUuid;
use super::task::{self, is_piece, pieces, pieces_mut};
use super::uploads::Intake;
use super::written::Written;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, not_found};
use crate::resource::PORTFOLIO_TAKEN;

/// `GET …/inhoud`: the photo, recording, text or PDF.
pub async fn read(
    State(app): State<SharedApp>,
    participant: SignedIn,
    path: PartUuid,
) -> Result<impl IntoResponse, Refused> {
    let (_, intake) = announced(&app, &participant, &path)?;
    intake.give(&app, &participant, &path.uuid)
}

/// `PUT …/inhoud`: keeps the bytes of the kind that was announced. From then on the piece is received, with their size.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    path: PartUuid,
    request: Request,
) -> Result<Written, Refused> {
    let (task, intake) = announced(&app, &participant, &path)?;
    let PartUuid { id, uuid } = &path;
    let upload = intake.take(request).await?;
    if !app.store.has_upload(&participant.id, intake.shelf, uuid)? {
        task::refuse_finished(&task)?;
    }
    let written = intake.keep(&app, &participant, uuid, &upload)?;
    let receive = |task: &mut Value| receive(task, uuid, upload.bytes.len());
    let received = app
        .store
        .change_item(&participant.id, PORTFOLIO_TAKEN, id, receive)?;
    if received == Some(true) {
        return Ok(written);
    }
    // The piece was taken away while its bytes were on their way.
    app.store
        .remove_upload(&participant.id, intake.shelf, uuid)?;
    Err(not_found())
}

/// The task of a piece that was announced, and what the piece takes.
fn announced(
    app: &App,
    participant: &SignedIn,
    path: &PartUuid,
) -> Result<(Value, Intake), Refused> {
    let task = app.store.item(&participant.id, PORTFOLIO_TAKEN, &path.id)?;
    let task = task.ok_or_else(not_found)?;
    let mut all = pieces(&task).iter();
    let piece = all.find(|piece| is_piece(piece, &path.uuid));
    let soort = piece.and_then(|piece| piece["soort"].as_str());
    let intake = soort
        .map(BewijsSoort::from_code)
        .and_then(evidence_kinds::intake);
    let intake = intake.ok_or_else(not_found)?;
    Ok((task, intake))
}

/// Marks a piece as received, and counts the change if it was not yet; whether the piece is there.
fn receive(task: &mut Value, uuid: &str, size: usize) -> Result<bool, Refused> {
    let mut all = pieces_mut(task)?.iter_mut();
    let Some(piece) = all.find(|piece| is_piece(piece, uuid)) else {
        return Ok(false);
    };
    let before = piece.clone();
    if let Some(fields) = piece.as_object_mut() {
        fields.remove("ontvangen");
    }
    piece["grootte"] = json!(size);
    if *piece != before {
        if_match::raise(task);
    }
    Ok(true)
}
