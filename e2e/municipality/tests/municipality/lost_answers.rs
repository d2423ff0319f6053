//! Requests and answers that get lost, and the journal that tells what arrived.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::recordings::WEBM;
use crate::stand_in::{NOW, StandIn, demo_data, import_at};

const NOTE: &str = "/zelfstudie/7c5c7a52-51c2-4a53-8f0d-2f0b0b3f8a01";
const OPNAME: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

fn note() -> Value {
    json!({"datum": "2026-11-24", "minuten": 30})
}

fn put(path: &str, is_new: bool) -> (String, String, bool) {
    ("PUT".to_owned(), path.to_owned(), is_new)
}

async fn fail(stand_in: &StandIn, failures: Value) {
    let answer = stand_in.demo(Method::PUT, "/demo/storing", failures).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
}

fn request(cookie: &str) -> String {
    let body = note().to_string();
    format!(
        "PUT /api/v1{NOTE} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nX-Pip-Client: 1\r\n\
        Cookie: {cookie}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

#[tokio::test]
async fn an_answer_is_lost_but_the_request_is_not() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let pad = format!("/api/v1{NOTE}");
    fail(
        &stand_in,
        json!([{"pad": pad, "antwoordVerloren": true, "keer": 1}]),
    )
    .await;
    assert_eq!(stand_in.answer_to(&request(&cookie)).await, b"");
    assert_eq!(stand_in.writes_of("samar").await, [put(NOTE, true)]);
    let replay = stand_in.answer_to(&request(&cookie)).await;
    assert!(replay.starts_with(b"HTTP/1.1 200 OK"));
    let writes = stand_in.writes_of("samar").await;
    assert_eq!(writes, [put(NOTE, true), put(NOTE, false)]);
}

#[tokio::test]
async fn a_request_is_lost_so_many_times() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let pad = format!("/api/v1{NOTE}");
    fail(&stand_in, json!([{"pad": pad, "status": 503, "keer": 2}])).await;
    for status in [503, 503, 201, 200] {
        let answer = stand_in.put(&cookie, NOTE, &note()).await;
        assert_eq!(answer.status, status);
    }
    let writes = stand_in.writes_of("samar").await;
    assert_eq!(writes, [put(NOTE, true), put(NOTE, false)]);
}

#[tokio::test]
async fn a_failure_can_be_of_one_method() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let failure = json!({"pad": "/api/v1/voorkeuren", "methode": "PUT", "status": 503, "keer": 1});
    fail(&stand_in, json!([failure])).await;
    let stored = stand_in.read(&cookie, "/voorkeuren").await;
    assert_eq!(stored.status, StatusCode::OK);
    let mut changed = stored.json();
    changed["talen"] = json!(["nl"]);
    for status in [503, 200] {
        let answer = stand_in
            .put_seen(&cookie, "/voorkeuren", "\"1\"", &changed)
            .await;
        assert_eq!(answer.status, status);
    }
}

#[tokio::test]
async fn the_next_failure_takes_over_when_one_is_used_up() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let failures = [(503, 1), (429, 1)]
        .map(|(status, keer)| json!({"pad": "/api/v1/pip", "status": status, "keer": keer}));
    fail(&stand_in, json!(failures)).await;
    for status in [503, 429, 200] {
        assert_eq!(stand_in.read(&cookie, "/pip").await.status, status);
    }
}

#[tokio::test]
async fn a_wrong_failure_is_refused() {
    let stand_in = StandIn::start();
    for wrong in [
        json!({"pad": "/", "keer": -1}),
        json!({"pad": "/", "keren": 1}),
        json!({"pad": "/", "antwoordVerloren": "ja"}),
    ] {
        let answer = stand_in.demo(Method::PUT, "/demo/storing", json!([wrong]));
        assert_eq!(answer.await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn every_write_is_noted_down_for_whom_it_is_of() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    stand_in.put(&cookie, NOTE, &note()).await;
    stand_in.put(&cookie, NOTE, &json!({})).await;
    let mut changed = stand_in.read(&cookie, "/voorkeuren").await.json();
    changed["talen"] = json!(["nl"]);
    for seen in ["\"1\"", "\"1\""] {
        stand_in
            .put_seen(&cookie, "/voorkeuren", seen, &changed)
            .await;
    }
    let expected = [
        put(&format!("/opnamen/{OPNAME}/inhoud"), true),
        put(NOTE, true),
        put("/voorkeuren", true),
        put("/voorkeuren", false),
    ];
    assert_eq!(stand_in.writes_of("samar").await, expected);
    assert_eq!(stand_in.writes_of("zebib").await, []);
    let journal = stand_in.get("/demo/deelnemers/samar/schrijfacties").await;
    let at = journal.json()[0]["op"].as_str().unwrap().to_owned();
    assert!(
        at.starts_with("2026-11-24T09:0") && at.ends_with('Z'),
        "{at}"
    );
    let nobody = stand_in.get("/demo/deelnemers/niemand/schrijfacties").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_written_goes_when_the_participants_are_imported_anew() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    let participants = import_at(&demo_data(), NOW.parse().unwrap()).unwrap();
    stand_in
        .app
        .store
        .replace_participants(&participants)
        .unwrap();
    assert_eq!(stand_in.writes_of("samar").await, []);
    let path = format!("/opnamen/{OPNAME}/inhoud");
    let recording = stand_in.read(&cookie, &path).await;
    assert_eq!(recording.status, StatusCode::NOT_FOUND);
}
