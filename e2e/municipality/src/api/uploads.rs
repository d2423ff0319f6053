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

/// What a resource of bytes takes, and how it gives them back.
#[derive(Clone, Copy)]
pub struct Intake {
    /// Where they are kept.
    pub shelf: Shelf,
    /// The name of a download, before its extension.
    pub name: &'static str,
    /// The most bytes.
    pub max_bytes: usize,
    /// What is said of more bytes.
    pub too_large: &'static str,
    /// What is said of any other type.
    pub wrong_type: &'static str,
    /// Reads the bytes as what is to be stored; `None` for anything else.
    pub read: fn(Bytes) -> Option<Upload>,
}

/// Every voice note.
pub const RECORDINGS: Intake = Intake {
    shelf: Shelf::Recordings,
    name: "opname",
    max_bytes: OPNAME_MAX_BYTES,
    too_large: "Het verzoek is groter dan 3 MB.",
    wrong_type: "Stuur audio/webm, audio/ogg, audio/mp4 of audio/wav, met bytes die dat ook zijn.",
    read: recording,
};

/// Every photo that goes with a message or with my story.
pub const PHOTOS: Intake = Intake {
    shelf: Shelf::Photos,
    name: "foto",
    max_bytes: FOTO_MAX_BYTES,
    too_large: "Het verzoek is groter dan 5 MB.",
    wrong_type: "Stuur image/jpeg, met bytes die dat van begin tot einde zijn.",
    read: photo,
};

/// Audio that browsers record; `None` for anything else.
pub fn recording(bytes: Bytes) -> Option<Upload> {
    Some(Upload {
        kind: audio::kind(&bytes)?.to_owned(),
        bytes: bytes.into(),
    })
}

/// A JPEG without its metadata; `None` for anything else.
pub fn photo(bytes: Bytes) -> Option<Upload> {
    Some(Upload {
        kind: jpeg::KIND.to_owned(),
        bytes: jpeg::without_metadata(&bytes)?,
    })
}

/// Reading and writing the bytes of such a resource.
pub fn content(intake: Intake) -> MethodRouter<SharedApp> {
    get(
        move |State(app): State<SharedApp>, participant: SignedIn, PathUuid(uuid)| async move {
            intake.give(&app, &participant, &uuid)
        },
    )
    .put(
        move |State(app): State<SharedApp>,
              participant: SignedIn,
              PathUuid(uuid): PathUuid,
              request: Request| async move {
            let upload = intake.take(request).await?;
            intake.keep(&app, &participant, &uuid, &upload)
        },
    )
}

impl Intake {
    /// The bytes as they are stored, as a download.
    pub fn give(
        &self,
        app: &App,
        participant: &SignedIn,
        uuid: &str,
    ) -> Result<impl IntoResponse + use<>, Refused> {
        let upload = app
            .store
            .upload(&participant.id, self.shelf, uuid)?
            .ok_or_else(not_found)?;
        Ok(download_upload(self.name, upload))
    }

    /// The bytes of a request, of the type that both the header and they themselves tell.
    pub async fn take(&self, request: Request) -> Result<Upload, Refused> {
        let said = media_type(request.headers());
        let bytes = to_bytes(request.into_body(), self.max_bytes)
            .await
            .map_err(|_| refuse(TOO_LARGE, self.too_large))?;
        (self.read)(bytes)
            .filter(|upload| said.as_ref() == Some(&upload.kind))
            .ok_or_else(|| refuse(WRONG_TYPE, self.wrong_type))
    }

    /// Keeps bytes; 409 when there are others of this id.
    pub fn keep(
        &self,
        app: &App,
        participant: &SignedIn,
        uuid: &str,
        upload: &Upload,
    ) -> Result<Written, Refused> {
        match app
            .store
            .add_upload(&participant.id, self.shelf, uuid, upload)?
        {
            Added::New => Ok(Written::created(participant)),
            Added::Earlier(earlier) if earlier == *upload => Ok(Written::replay(participant)),
            Added::Earlier(_) => Err(conflict()),
        }
    }
}
