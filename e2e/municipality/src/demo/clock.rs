//! `PUT /demo/klok {"nu": …}`: sets the clock, from which it runs on. The participants' dates stay where the import put them.

use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::api::JsonBody;
use crate::app::SharedApp;

/// The time to show from now on.
#[derive(Deserialize)]
pub struct Klok {
    nu: DateTime<Utc>,
}

/// Sets the clock.
pub async fn set(State(app): State<SharedApp>, JsonBody(klok): JsonBody<Klok>) -> StatusCode {
    app.clock.set(klok.nu);
    StatusCode::NO_CONTENT
}
