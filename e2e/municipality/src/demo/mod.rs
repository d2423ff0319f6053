//! What a demonstration and its tests need, under `/demo`.
//!
//! **None of this may exist at a real municipality**: it signs anyone in as anyone, changes what is stored without
//! checking it, and switches failures on. `--no-demo` leaves all of it out.

mod clock;
mod digid;
mod failures;
mod participants;

use axum::Router;
use axum::routing::{get, post, put};
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::app::{Demo, SharedApp};

pub use failures::{Failures, inject};

/// The demo routes.
pub fn routes(demo: &Demo) -> Router<SharedApp> {
    Router::new()
        .route("/digid", get(digid::choose).post(digid::issue_code))
        .route("/deelnemers", get(participants::list))
        .route("/inloggen/{id}", get(participants::sign_in))
        .route(
            "/deelnemers/{id}/{resource}",
            put(participants::replace_resource),
        )
        .route(
            "/deelnemers/{id}/sessie/einde",
            post(participants::end_sessions),
        )
        .route("/klok", put(clock::set))
        .route("/storing", put(failures::set).delete(failures::clear))
        .nest_service("/gezichten", ServeDir::new(demo.data.join("gezichten")))
        .layer(CompressionLayer::new())
}
