//! `/opnamen/{uuid}/inhoud` and `/fotos/{uuid}/inhoud`: the voice notes and photos of a participant.

use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use mijn_pip_core::contract::{FOTO_MAX_BYTES, OPNAME_MAX_BYTES};

use super::body::media_type;
use super::download::download_upload;
use super::participant::SignedIn;
use super::path_uuid::PathUuid;
use super::written::Written;
use super::{audio, jpeg};
use crate::app::{App, SharedApp};
use crate::problem::{Refused, TOO_LARGE, WRONG_TYPE, conflict, not_found, refuse};
use crate::store::{Added, Shelf, Upload};

/// What one of these resources takes.
#[derive(Clone, Copy)]
pub struct Intake {
    shelf: Shelf,
    /// The name of a download, before its extension.
    pub name: &'static str,
    max_bytes: usize,
    too_large: &'static str,
    wrong_type: &'static str,
    /// Reads the bytes as what is to be stored; `None` for anything else.
    read: fn(Bytes) -> Option<Upload>,
}

/// Every voice note.
pub const RECORDINGS: Intake = Intake {
    shelf: Shelf::Recordings,
    name: "opname",
    max_bytes: OPNAME_MAX_BYTES,
    too_large: "Het verzoek is groter dan 3 MB.",
    wrong_type: "Stuur audio/webm, audio/ogg, audio/mp4 of audio/wav, met bytes die dat ook zijn.",
    read: |bytes| {
        Some(Upload {
            kind: audio::kind(&bytes)?.to_owned(),
            bytes: bytes.into(),
        })
    },
};

/// Every photo that goes with a message.
pub const PHOTOS: Intake = Intake {
    shelf: Shelf::Photos,
    name: "foto",
    max_bytes: FOTO_MAX_BYTES,
    too_large: "Het verzoek is groter dan 5 MB.",
    wrong_type: "Stuur image/jpeg, met bytes die dat van begin tot einde zijn.",
    read: |bytes| {
        Some(Upload {
            kind: jpeg::KIND.to_owned(),
            bytes: jpeg::without_metadata(&bytes)?,
        })
    },
};

/// Reading and writing the bytes of such a resource.
pub fn content(intake: Intake) -> MethodRouter<SharedApp> {
    get(
        move |State(app): State<SharedApp>, participant: SignedIn, PathUuid(uuid)| async move {
            read(&app, intake, &participant, &uuid)
        },
    )
    .put(
        move |State(app): State<SharedApp>,
              participant: SignedIn,
              PathUuid(uuid): PathUuid,
              request: Request| async move {
            write(&app, intake, &participant, &uuid, request).await
        },
    )
}

/// The bytes as they are stored.
fn read(
    app: &App,
    intake: Intake,
    participant: &SignedIn,
    uuid: &str,
) -> Result<impl IntoResponse + use<>, Refused> {
    let upload = app
        .store
        .upload(&participant.id, intake.shelf, uuid)?
        .ok_or_else(not_found)?;
    Ok(download_upload(intake.name, upload))
}

/// Keeps bytes, unless other bytes have the id.
async fn write(
    app: &App,
    intake: Intake,
    participant: &SignedIn,
    uuid: &str,
    request: Request,
) -> Result<Written, Refused> {
    let upload = receive(intake, request).await?;
    match app
        .store
        .add_upload(&participant.id, intake.shelf, uuid, &upload)?
    {
        Added::New => Ok(Written::created(participant)),
        Added::Earlier(earlier) if earlier == upload => Ok(Written::replay(participant)),
        Added::Earlier(_) => Err(conflict()),
    }
}

/// The bytes of a request, of the type that both the header and they themselves tell.
pub async fn receive(intake: Intake, request: Request) -> Result<Upload, Refused> {
    let said = media_type(request.headers());
    let bytes = to_bytes(request.into_body(), intake.max_bytes)
        .await
        .map_err(|_| refuse(TOO_LARGE, intake.too_large))?;
    (intake.read)(bytes)
        .filter(|upload| said.as_ref() == Some(&upload.kind))
        .ok_or_else(|| refuse(WRONG_TYPE, intake.wrong_type))
}
