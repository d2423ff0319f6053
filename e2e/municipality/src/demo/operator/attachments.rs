//! The voice note and the photo that go with what a participant wrote.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use serde_json::Value;

use super::desk::Desk;
use crate::api::download;
use crate::app::SharedApp;
use crate::problem::{Refused, not_found};
use crate::signin::escape;
use crate::store::Shelf;

/// `GET /demo/gemeente/{id}/opnamen/{uuid}` and `…/fotos/{uuid}`: the bytes, for the page to play and show.
pub fn bytes(shelf: Shelf) -> MethodRouter<SharedApp> {
    get(
        async move |State(app): State<SharedApp>, Path((id, uuid)): Path<(String, String)>| {
            let upload = app.store.upload(&id, shelf, &uuid)?.ok_or_else(not_found)?;
            Ok::<_, Refused>(download(&upload.kind, &uuid, upload.bytes).into_response())
        },
    )
}

/// What there is to hear and to see of a message or a notice.
pub fn attachments(desk: &Desk, item: &Value) -> String {
    let path = |resource: &str, field: &str| {
        let uuid = item[field].as_str()?.to_ascii_lowercase();
        let path = format!("/demo/gemeente/{}/{resource}/{uuid}", desk.id);
        Some(escape(&path))
    };
    let audio = path("opnamen", "opnameId").map(|path| {
        format!("<p><audio controls preload=\"none\" src=\"{path}\" aria-label=\"De opname\"></audio></p>\n")
    });
    let photo = path("fotos", "fotoId").map(|path| {
        format!("<p><img src=\"{path}\" alt=\"De foto bij de vraag\" loading=\"lazy\"></p>\n")
    });
    audio.into_iter().chain(photo).collect()
}
