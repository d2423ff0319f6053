//! `/opnamen/{uuid}/inhoud`: the voice notes of a participant.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::IntoResponse;
use mijn_pip_core::contract::OPNAME_MAX_BYTES;

use super::audio;
use super::body::media_type;
use super::download::download;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use crate::app::SharedApp;
use crate::problem::{Refused, TOO_LARGE, WRONG_TYPE, conflict, not_found, refuse};
use crate::store::{Added, Recording};

/// `GET …/inhoud`: the bytes as they were sent.
pub async fn content(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
) -> Result<impl IntoResponse, Refused> {
    let recording = app
        .store
        .recording(&participant.id, &uuid)?
        .ok_or_else(not_found)?;
    let name = recording.kind.replacen("audio/", "opname.", 1);
    Ok(download(&recording.kind, &name, recording.audio))
}

/// `PUT …/inhoud`: keeps a voice note of the type that both the header and the bytes tell.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    PathUuid(uuid): PathUuid,
    request: Request,
) -> Result<Written, Refused> {
    let said = media_type(request.headers());
    let audio = to_bytes(request.into_body(), OPNAME_MAX_BYTES)
        .await
        .map_err(|_| refuse(TOO_LARGE, "Het verzoek is groter dan 3 MB."))?;
    let kind = audio::kind(&audio).filter(|kind| said.as_deref() == Some(kind));
    let kind = kind.ok_or_else(|| {
        let detail =
            "Stuur audio/webm, audio/ogg, audio/mp4 of audio/wav, met bytes die dat ook zijn.";
        refuse(WRONG_TYPE, detail)
    })?;
    let recording = Recording {
        kind: kind.to_owned(),
        audio: audio.into(),
    };
    match app
        .store
        .add_recording(&participant.id, &uuid, &recording)?
    {
        Added::New => Ok(Written::created(&participant)),
        Added::Earlier(earlier) if earlier == recording => Ok(Written::replay(&participant)),
        Added::Earlier(_) => Err(conflict()),
    }
}
