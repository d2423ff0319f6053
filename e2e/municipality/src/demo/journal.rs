//! `GET /demo/deelnemers/{id}/schrijfacties`: what a participant wrote, so that a test can prove that nothing was lost or doubled.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{SecondsFormat, SubsecRound};
use serde_json::{Value, json};

use crate::api::Accepted;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, not_found};
use crate::store::WriteAction;

/// `[{methode, pad, op, nieuw}]` in the order in which they were accepted, since the participants were imported. `nieuw`
/// tells whether it changed what is stored: an identical replay is listed too, with `nieuw: false`.
pub async fn list(
    State(app): State<SharedApp>,
    Path(id): Path<String>,
) -> Result<Json<Value>, Refused> {
    app.store.participant(&id)?.ok_or_else(not_found)?;
    let writes = app.store.writes_of(&id)?;
    Ok(Json(writes.into_iter().map(on_the_wire).collect()))
}

fn on_the_wire(action: WriteAction) -> Value {
    json!({
        "methode": action.method,
        "pad": action.path,
        "op": action.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        "nieuw": action.is_new,
    })
}

/// Middleware: notes every accepted write down, in a demonstration.
pub async fn note_writes(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (method, path) = (
        request.method().to_string(),
        request.uri().path().to_owned(),
    );
    let mut response = next.run(request).await;
    let accepted = response.extensions_mut().remove::<Accepted>();
    let (Some(accepted), true) = (accepted, app.demo.is_some()) else {
        return response;
    };
    let action = WriteAction {
        method,
        path,
        at: app.clock.now().trunc_subsecs(0),
        is_new: accepted.is_new,
    };
    match app.store.note_write(&accepted.participant, &action) {
        Ok(()) => response,
        Err(error) => Refused::from(error).into_response(),
    }
}
