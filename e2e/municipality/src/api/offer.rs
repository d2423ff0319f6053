//! A municipality that offers only some resources.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mijn_pip_core::contract::{Aanbod, Code};

use crate::app::App;
use crate::problem::not_found;

/// Middleware: what is not offered is not found.
pub async fn only_offered(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let resource = request
        .uri()
        .path()
        .split('/')
        .find(|part| !part.is_empty());
    match resource.map(Aanbod::from_code) {
        Some(resource) if resource != Aanbod::Onbekend && !app.offers(resource) => {
            not_found().into_response()
        }
        _ => next.run(request).await,
    }
}
