//! `/gedeeld/opnamen/{uuid}/inhoud`: voice notes of shared tasks, and the helper's own.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::helper::Buddy;
use super::tasks::{is_id, note_task, task_with};
use crate::api::download::download_upload;
use crate::api::path_uuid::PathUuid;
use crate::api::uploads::{self, RECORDINGS};
use crate::app::SharedApp;
use crate::problem::{Refused, conflict, forbidden, not_found};
use crate::store::{NewRecording, Shelf};

/// `GET`: a voice note in the feedback of a shared task, or one of the helper's own.
pub async fn read(
    State(app): State<SharedApp>,
    Buddy(helper): Buddy,
    PathUuid(uuid): PathUuid,
) -> Result<impl IntoResponse, Refused> {
    let share = &helper.share;
    let is_own = app.store.is_helpers_recording(share, &uuid)?;
    let task = task_with(&app, &helper, "feedback", |given| {
        is_id(&given["opnameId"], &uuid)
    })?;
    let upload = match is_own || task.is_some() {
        true => app
            .store
            .upload(&share.participant, Shelf::Recordings, &uuid)?,
        false => None,
    };
    let upload = upload.ok_or_else(not_found)?;
    if let (false, Some(task)) = (is_own, task) {
        note_task(&app, &helper, &uuid, &task)?;
    }
    Ok(download_upload(RECORDINGS.name, upload))
}

/// `PUT`: the helper's own, for a spoken tip.
pub async fn write(
    State(app): State<SharedApp>,
    Buddy(helper): Buddy,
    PathUuid(uuid): PathUuid,
    request: Request,
) -> Result<StatusCode, Refused> {
    let upload = uploads::receive(RECORDINGS, request).await?;
    match app
        .store
        .add_helper_recording(&helper.share, &uuid, &upload)?
    {
        NewRecording::Added => Ok(StatusCode::CREATED),
        NewRecording::Earlier(earlier) if earlier == upload => Ok(StatusCode::OK),
        NewRecording::Earlier(_) | NewRecording::Foreign => Err(conflict()),
        NewRecording::TooMany => Err(forbidden("Er zijn al vijftig opnamen.")),
    }
}
