//! Sharing without an account: the participant's links, and what helpers see through them.
//!
//! A link is used once and leaves a cookie that opens `/gedeeld` and nothing else ([`Helper`]). What a helper sees is built
//! from a list of the fields that are shared ([`allow_list`]), never by leaving something out.

mod allow_list;
mod connect;
mod family;
mod feedback;
mod helper;
mod links;
mod looks;
mod name;
mod peer;
mod recordings;
mod rules;
mod session;
mod shapes;
mod tasks;

use axum::Router;
use axum::routing::{get, put};

use crate::app::SharedApp;

/// The participant's side and the helper's side.
pub fn routes() -> Router<SharedApp> {
    Router::new()
        .route("/deellinks", get(links::list))
        .route(
            "/deellinks/{uuid}",
            put(links::write).delete(links::withdraw),
        )
        .route("/deellinks/{uuid}/inzagen", get(looks::of_share))
        .route("/inzagen", get(looks::all))
        .route("/deelsessies/{uuid}", put(connect::write))
        .route("/deelsessie", get(session::read).delete(session::end))
        .route("/gedeeld", get(tasks::overview))
        .route("/gedeeld/portfolio-taken/{id}", get(tasks::task))
        .route(
            "/gedeeld/portfolio-taken/{id}/feedback/{uuid}",
            put(feedback::write),
        )
        .route("/gedeeld/bewijsstukken/{uuid}/inhoud", get(tasks::evidence))
        .route(
            "/gedeeld/opnamen/{uuid}/inhoud",
            get(recordings::read).put(recordings::write),
        )
        .route("/gedeeld/pip", get(family::plan))
        .route("/gedeeld/agenda-items", get(family::timetable))
        .route("/gedeeld/contactpersoon", get(family::contact))
}
