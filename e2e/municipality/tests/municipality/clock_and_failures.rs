//! The switches that browser tests use.

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

use crate::stand_in::StandIn;

async fn fail(stand_in: &StandIn, failures: Value) {
    let answer = stand_in.demo(Method::PUT, "/demo/storing", failures).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn one_path_fails_and_the_rest_goes_on() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    fail(&stand_in, json!([{"pad": "/api/v1/pip", "status": 503}])).await;
    let failed = stand_in.read(&cookie, "/pip").await;
    assert_eq!(failed.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        stand_in.read(&cookie, "/berichten").await.status,
        StatusCode::OK
    );

    let cleared = stand_in.demo(Method::DELETE, "/demo/storing", Value::Null);
    assert_eq!(cleared.await.status, StatusCode::NO_CONTENT);
    assert_eq!(stand_in.read(&cookie, "/pip").await.status, StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_be_late() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    fail(
        &stand_in,
        json!([{"pad": "/api/v1/pip", "vertragingMs": 30_000}]),
    )
    .await;
    let asked = tokio::time::Instant::now();
    assert_eq!(stand_in.read(&cookie, "/pip").await.status, StatusCode::OK);
    assert_eq!(asked.elapsed().as_secs(), 30);
}

#[tokio::test]
async fn an_answer_can_break_off() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    fail(&stand_in, json!([{"pad": "/api/v1/pip", "afgekapt": true}])).await;
    let request = Request::get("/api/v1/pip").header(header::COOKIE, &cookie);
    let answer = stand_in.respond(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(to_bytes(answer.into_body(), usize::MAX).await.is_err());
}

#[tokio::test]
async fn an_answer_can_be_something_else() {
    let stand_in = StandIn::start();
    let page = "<h1>Onderhoud</h1>";
    fail(
        &stand_in,
        json!([{"pad": "/api/v1/pip", "body": page, "contentType": "text/html"}]),
    )
    .await;
    let request = Request::get("/api/v1/pip").body(Body::empty()).unwrap();
    let answer = stand_in.send_unchecked(request).await;
    assert_eq!(answer.text(), page);
    assert_eq!(answer.header("content-type"), "text/html");
}

#[tokio::test]
async fn a_wrong_failure_is_refused() {
    let stand_in = StandIn::start();
    let answer = stand_in.demo(
        Method::PUT,
        "/demo/storing",
        json!([{"pad": "/", "statuss": 1}]),
    );
    assert_eq!(answer.await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_clock_can_be_set() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let later = json!({"nu": "2026-11-24T12:00:00+01:00"});
    let set = stand_in.demo(Method::PUT, "/demo/klok", later).await;
    assert_eq!(set.status, StatusCode::NO_CONTENT);
    let ended = stand_in.read(&cookie, "/sessie").await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(ended.header("date").starts_with("Tue, 24 Nov 2026 11:0"));
}

#[tokio::test]
async fn a_session_can_end_in_the_middle() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    let zebib = stand_in.sign_in("zebib").await;
    let end = stand_in.demo(
        Method::POST,
        "/demo/deelnemers/samar/sessie/einde",
        Value::Null,
    );
    assert_eq!(end.await.status, StatusCode::NO_CONTENT);
    assert_eq!(
        stand_in.read(&samar, "/pip").await.status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(stand_in.read(&zebib, "/pip").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_resource_can_be_replaced_by_anything() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let items = stand_in.read(&cookie, "/berichten").await.items();
    let broken = json!({"items": [items[0], {"id": "kapot"}, "tekst", null]});
    let path = "/demo/deelnemers/samar/berichten";
    let put = stand_in.demo(Method::PUT, path, broken.clone()).await;
    assert_eq!(put.status, StatusCode::NO_CONTENT);
    // Not held to the contract: that is the point.
    let request = Request::get("/api/v1/berichten").header(header::COOKIE, &cookie);
    let answer = stand_in.send_unchecked(request.body(Body::empty()).unwrap());
    assert_eq!(answer.await.json(), broken);
}

#[tokio::test]
async fn only_what_exists_can_be_replaced() {
    let stand_in = StandIn::start();
    for path in [
        "/demo/deelnemers/niemand/pip",
        "/demo/deelnemers/samar/fiets",
    ] {
        let answer = stand_in.demo(Method::PUT, path, json!({})).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_participants_are_listed() {
    let stand_in = StandIn::start();
    let list = stand_in.get("/demo/deelnemers").await.json();
    let ids: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|participant| participant["id"].clone())
        .collect();
    assert!(ids.contains(&json!("samar")) && ids.contains(&json!("zebib")));
    assert!(list[0]["naam"].is_string());
}
