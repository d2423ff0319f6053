//! What a demonstration and its tests need, under `/demo`.
//!
//! **None of this may exist at a real municipality**: it signs anyone in as anyone, changes what is stored without
//! checking it, and switches failures on. `--no-demo` leaves all of it out.
//!
//! | route | what it does |
//! |---|---|
//! | `GET`, `POST /demo/digid` | the imitation sign-in page |
//! | `GET /demo/inloggen/{id}?terug=/plan` | signs in at once |
//! | `GET /demo/deelnemers` | every participant, `[{id, naam}]` |
//! | `PUT /demo/deelnemers/{id}/{resource}` | stores any JSON unchecked |
//! | `POST /demo/deelnemers/{id}/{resource}` | the municipality adds an item to `agenda-items`, `begeleidingsafspraken`, `berichten` or `portfolio-taken` |
//! | `PATCH /demo/deelnemers/{id}/{resource}/{item}` | the municipality changes such an item, by JSON merge patch |
//! | `GET /demo/deelnemers/{id}/schrijfacties` | what the participant wrote, `[{methode, pad, op, nieuw}]` |
//! | `POST /demo/deelnemers/{id}/sessie/einde` | signs the participant out everywhere |
//! | `PUT /demo/klok` | sets the clock, `{nu}` |
//! | `PUT`, `DELETE /demo/storing` | switches failures on and off, `[{pad, methode?, keer?, …}]` |
//! | `GET /demo/gezichten/…` | the portraits |
//! | `GET /demo/gemeente`, `GET`, `POST /demo/gemeente/{id}` | the municipality's side by hand, see `operator` |

mod changes;
mod clock;
mod digid;
mod failures;
mod journal;
mod merge_patch;
mod operator;
mod participants;

use axum::Router;
use axum::routing::{get, patch, post, put};
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::app::{Demo, SharedApp};

pub use failures::{Failures, inject};
pub use journal::note_writes;

/// The demo routes.
pub fn routes(demo: &Demo) -> Router<SharedApp> {
    Router::new()
        .route("/digid", get(digid::choose).post(digid::issue_code))
        .route("/deelnemers", get(participants::list))
        .route("/inloggen/{id}", get(participants::sign_in))
        .route(
            "/deelnemers/{id}/{resource}",
            put(participants::replace_resource).post(changes::post),
        )
        .route(
            "/deelnemers/{id}/sessie/einde",
            post(participants::end_sessions),
        )
        .route("/deelnemers/{id}/{resource}/{item}", patch(changes::patch))
        .route("/deelnemers/{id}/schrijfacties", get(journal::list))
        .route("/klok", put(clock::set))
        .route("/storing", put(failures::set).delete(failures::clear))
        .merge(operator::routes())
        .nest_service("/gezichten", ServeDir::new(demo.data.join("gezichten")))
        .layer(CompressionLayer::new())
}
