//! The voice note and the photo that go with what a participant wrote, and the evidence of a task.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use mijn_pip_core::contract::{BewijsSoort, Code};
use serde_json::Value;

use super::desk::Desk;
use super::html::{own_words, plain, text};
use crate::api::download;
use crate::app::SharedApp;
use crate::problem::{Refused, not_found};
use crate::signin::escape;
use crate::store::Shelf;

/// `GET /demo/gemeente/{id}/opnamen/{uuid}`, `…/fotos/{uuid}` and `…/bewijsstukken/{uuid}`: the bytes, for the page to
/// play and show, or to save.
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
    let path = |resource: &str, field: &str| Some(path(desk, resource, item[field].as_str()?));
    let audio = path("opnamen", "opnameId").map(|path| player(&path));
    let photo = path("fotos", "fotoId").map(|path| picture(&path, "De foto"));
    audio.into_iter().chain(photo).collect()
}

/// What there is to hear, to see and to save of a task. What did not come yet is not shown to anyone else.
pub fn evidence(desk: &Desk, task: &Value) -> String {
    let pieces = task["bewijsstukken"].as_array().into_iter().flatten();
    pieces
        .filter(|piece| piece["ontvangen"] != false)
        .map(|piece| shown(desk, piece))
        .collect()
}

fn shown(desk: &Desk, piece: &Value) -> String {
    let path = path(desk, "bewijsstukken", text(piece, "/id"));
    let soort = text(piece, "/soort");
    let shown = match BewijsSoort::from_code(soort) {
        BewijsSoort::Audio => player(&path),
        BewijsSoort::Foto => picture(&path, "De foto"),
        _ => String::new(),
    };
    let words = own_words(&piece["omschrijving"]);
    let soort = plain(soort);
    format!("<p><a href=\"{path}\" download>{soort}</a> {words}</p>\n{shown}")
}

fn path(desk: &Desk, resource: &str, uuid: &str) -> String {
    let uuid = uuid.to_ascii_lowercase();
    escape(&format!("/demo/gemeente/{}/{resource}/{uuid}", desk.id))
}

fn player(path: &str) -> String {
    format!(
        "<p><audio controls preload=\"none\" src=\"{path}\" aria-label=\"De opname\"></audio></p>\n"
    )
}

fn picture(path: &str, what: &str) -> String {
    format!("<p><img src=\"{path}\" alt=\"{what}\" loading=\"lazy\"></p>\n")
}
