//! `PUT /agenda-items/{id}/ervaring`: how it was, once it took place.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn};
use crate::timetable::{item, read, start_with};

/// A stand-in in which Samar had a lesson yesterday, one that was cancelled, and is in one now.
async fn start() -> (StandIn, String) {
    let mut cancelled = item("afgezegd", 23, 10);
    cancelled["status"] = json!("geannuleerd");
    start_with(&[item("geweest", 23, 8), cancelled, item("bezig", 24, 8)]).await
}

async fn put(stand_in: &StandIn, cookie: &str, id: &str, body: Value) -> Answer {
    let path = format!("/agenda-items/{id}/ervaring");
    stand_in.put(cookie, &path, &body).await
}

#[tokio::test]
async fn an_experience_can_be_given_again_and_replaced() {
    let (stand_in, cookie) = start().await;
    for (ervaring, status, versie) in [
        ("te_veel", 201, 4),
        ("te_veel", 200, 4),
        ("goed", 200, 5),
        ("goed", 200, 5),
    ] {
        let body = json!({"ervaring": ervaring});
        let answer = put(&stand_in, &cookie, "geweest", body.clone()).await;
        assert_eq!(answer.status, status);
        let stored = read(&stand_in, &cookie, "geweest").await;
        assert_eq!(answer.json(), stored);
        assert_eq!(stored["ervaring"], body);
        assert_eq!(stored["versie"], versie);
    }
    let writes = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = writes.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, false, true, false]);
}

#[tokio::test]
async fn only_what_took_place_was_some_way() {
    let (stand_in, cookie) = start().await;
    let good = json!({"ervaring": "goed"});
    for (id, reason) in [
        ("bezig", "Dit is nog niet geweest."),
        ("afgezegd", "Dit ging niet door."),
    ] {
        let answer = put(&stand_in, &cookie, id, good.clone()).await;
        assert_eq!(answer.invalid_params(), ["/ervaring"]);
        assert_eq!(answer.json()["invalidParams"][0]["reason"], reason);
        assert!(read(&stand_in, &cookie, id).await.get("ervaring").is_none());
    }
    let klok = json!({"nu": "2026-11-24T10:00:00Z"});
    stand_in.demo(Method::PUT, "/demo/klok", klok).await;
    let cookie = stand_in.sign_in("samar").await;
    let ended = put(&stand_in, &cookie, "bezig", good).await;
    assert_eq!(ended.status, StatusCode::CREATED);
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let (stand_in, cookie) = start().await;
    for body in [json!({}), json!({"ervaring": "leuk"})] {
        let answer = put(&stand_in, &cookie, "geweest", body).await;
        assert_eq!(answer.invalid_params(), ["/ervaring"]);
    }
    let other = put(&stand_in, &cookie, "onbekend", json!({"ervaring": "goed"})).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}
