//! The stand-in municipality: a reference implementation of the contract of Mijn PIP, for the demo and the tests.
//!
//! Read it in this order: [`router`], then `api` (the resources), `signin`, `import` (how facts come in) and `store`.
//! `demo` is what a real municipality must not have.

pub mod api;
pub mod app;
pub mod attempts;
pub mod clock;
pub mod contract;
pub mod demo;
mod headers;
pub mod import;
mod order;
mod pin;
mod problem;
pub mod resource;
mod secret;
pub mod signin;
mod site;
pub mod store;
mod wall_time;

use std::any::Any;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;

use app::SharedApp;

/// The whole stand-in, to listen with. Who connects too often without success waits, so handlers know who asks.
pub fn service(app: SharedApp) -> IntoMakeServiceWithConnectInfo<Router, SocketAddr> {
    router(app).into_make_service_with_connect_info()
}

/// The whole stand-in as one service.
pub fn router(app: SharedApp) -> Router {
    let mut router = Router::new()
        .nest("/api/v1", api::routes(&app))
        .route("/inloggen.css", get(signin::style))
        .fallback(site::serve);
    if let Some(demo) = &app.demo {
        router = router.nest("/demo", demo::routes(demo));
    }
    around(router, app)
}

/// What happens around every handler, innermost first.
fn around(router: Router<SharedApp>, app: SharedApp) -> Router {
    router
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(Arc::clone(&app), demo::note_writes))
        .layer(from_fn_with_state(Arc::clone(&app), demo::inject))
        .layer(from_fn(problem::render))
        .layer(from_fn_with_state(Arc::clone(&app), headers::of_api))
        .layer(map_response(headers::secure))
        .with_state(app)
}

/// A panic is our own mistake and tells the outside nothing.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    problem::internal("a handler panicked").into_response()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use std::path::Path;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    async fn broken() -> &'static str {
        panic!("secret detail")
    }

    fn empty_app() -> SharedApp {
        Arc::new(app::App {
            contract: Arc::new(contract::Contract::load().unwrap()),
            store: store::Store::open(Path::new(":memory:")).unwrap(),
            clock: clock::Clock::system(),
            attempts: attempts::Attempts::default(),
            provider: signin::IdentityProvider::Imitation(signin::Imitation),
            dist: "".into(),
            offered: None,
            demo: None,
        })
    }

    #[tokio::test]
    async fn a_panic_is_a_problem_without_details() {
        let service = around(Router::new().route("/x", get(broken)), empty_app());
        let request = Request::get("/x").body(Body::empty()).unwrap();
        let answer = service.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), 500);
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let problem: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["type"], "urn:mijn-pip:probleem:interne-fout");
        assert!(!problem.to_string().contains("secret"));
    }
}
