//! `GET /documenten/{id}/inhoud`: a letter as PDF.

use axum::extract::State;
use axum::response::IntoResponse;

use super::download::download;
use super::item_id::ItemId;
use super::participant::SignedIn;
use crate::app::SharedApp;
use crate::problem::{Refused, not_found};

/// The bytes.
pub async fn content(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<impl IntoResponse, Refused> {
    let document = app
        .store
        .document(&participant.id, &id)?
        .ok_or_else(not_found)?;
    Ok(download(
        "application/pdf",
        &document.bestandsnaam,
        document.pdf,
    ))
}
