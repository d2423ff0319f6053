//! The contract's resources under `/api/v1`.

mod absence;
mod agenda;
mod answer;
mod audio;
mod body;
mod choice;
mod documents;
mod download;
mod etag;
mod experience;
pub mod if_match;
mod item_id;
mod jpeg;
mod offer;
mod participant;
mod path_uuid;
mod preferences;
mod questions;
mod reaction;
mod reads;
mod self_study;
mod sent;
mod session;
mod sharing;
mod uploads;
mod wishes;
mod writes;
mod written;

use std::sync::Arc;

use axum::Router;
use axum::http::{Method, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, put};
use mijn_pip_core::contract::{Afmelding, Reactie};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

use crate::app::SharedApp;
use crate::problem::{Refused, WRONG_METHOD, not_found, refuse};
use crate::resource::{
    BEGELEIDINGSAFSPRAKEN, BERICHTEN, CONTACTPERSOON, MENUKAART, ONTZORGEN, PIP, PORTFOLIO_TAKEN,
    TAALNIVEAUS, VOORKEUREN, ZELFSTUDIE,
};
use crate::signin;

pub use agenda::instant;
pub use body::JsonBody;
pub use download::download;
pub use writes::same_origin;
pub use written::Accepted;

/// Every resource that this stand-in knows.
pub fn routes(app: &SharedApp) -> Router<SharedApp> {
    Router::new()
        .route("/openapi.json", get(reads::openapi))
        .route("/sessie", get(session::read).delete(session::end))
        .route("/sessie/verlenging", put(session::extend))
        .route("/inloggen", get(signin::start))
        .route("/inloggen/terugkeer", get(signin::finish))
        .route(
            "/voorkeuren",
            reads::single(VOORKEUREN).put(preferences::write),
        )
        .route("/pip", reads::single(PIP))
        .route("/pip/ontwikkelwensen/{uuid}", put(wishes::write))
        .route("/begeleidingsafspraken", reads::list(BEGELEIDINGSAFSPRAKEN))
        .route(
            "/begeleidingsafspraken/{id}/reactie",
            put(answer::write::<Reactie>),
        )
        .route("/agenda-items", get(agenda::list))
        .route("/agenda-items/{id}", get(agenda::item))
        .route(
            "/agenda-items/{id}/afmelding",
            put(answer::write::<Afmelding>).delete(absence::withdraw),
        )
        .route("/agenda-items/{id}/ervaring", put(experience::write))
        .route("/taalniveaus", reads::list(TAALNIVEAUS))
        .route("/portfolio-taken", reads::list(PORTFOLIO_TAKEN))
        .route("/portfolio-taken/{id}", reads::item(PORTFOLIO_TAKEN))
        .route("/contactpersoon", reads::single(CONTACTPERSOON))
        .route("/berichten", reads::list(BERICHTEN))
        .route(
            "/berichten/{id}",
            reads::item(BERICHTEN).put(questions::write),
        )
        .route("/berichten/{id}/gelezen", put(questions::mark_read))
        .route("/ontzorgen", reads::single(ONTZORGEN))
        .route("/menukaart", reads::list(MENUKAART))
        .route(
            "/menukaart/{id}/keuze",
            put(choice::write).delete(choice::delete),
        )
        .route("/zelfstudie", reads::list(ZELFSTUDIE))
        .route("/zelfstudie/{uuid}", put(self_study::write))
        .route(
            "/opnamen/{uuid}/inhoud",
            uploads::content(uploads::RECORDINGS),
        )
        .route("/fotos/{uuid}/inhoud", uploads::content(uploads::PHOTOS))
        .route("/documenten/{id}/inhoud", get(documents::content))
        .merge(sharing::routes())
        .fallback(async || not_found())
        .method_not_allowed_fallback(other_method)
        .layer(from_fn(etag::conditional))
        .layer(from_fn(writes::guard))
        .layer(from_fn_with_state(Arc::clone(app), offer::only_offered))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
}

/// `OPTIONS` tells the methods of a resource; any other method it does not have is refused. axum adds `Allow` to both.
async fn other_method(method: Method) -> Result<StatusCode, Refused> {
    match method {
        Method::OPTIONS => Ok(StatusCode::NO_CONTENT),
        _ => Err(refuse(WRONG_METHOD, format!("{method} kan hier niet."))),
    }
}
