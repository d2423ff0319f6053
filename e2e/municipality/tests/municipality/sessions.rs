//! How long a session lives, and how it ends.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use crate::stand_in::{NOW, StandIn, write};

fn start() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

async fn extend(stand_in: &StandIn, cookie: &str) -> StatusCode {
    let request = write(Method::PUT, "/sessie/verlenging", cookie).body(Body::empty());
    stand_in.send(request.unwrap()).await.status
}

async fn status_after(stand_in: &StandIn, cookie: &str, minutes: i64) -> StatusCode {
    stand_in
        .app
        .clock
        .set(start() + TimeDelta::minutes(minutes));
    stand_in.read(cookie, "/pip").await.status
}

#[tokio::test]
async fn reading_never_extends_a_session() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    assert_eq!(status_after(&stand_in, &cookie, 8).await, StatusCode::OK);
    assert_eq!(status_after(&stand_in, &cookie, 14).await, StatusCode::OK);
    let late = status_after(&stand_in, &cookie, 16).await;
    assert_eq!(late, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_write_of_somebody_else_is_not_taken() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for (owner, status) in [
        ("zebib", StatusCode::UNAUTHORIZED),
        ("samar", StatusCode::OK),
    ] {
        let request =
            write(Method::PUT, "/sessie/verlenging", &cookie).header("X-Pip-Deelnemer", owner);
        let answer = stand_in.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{owner}");
    }
}

#[tokio::test]
async fn a_tap_extends_it_by_a_quarter_of_an_hour() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    assert_eq!(status_after(&stand_in, &cookie, 10).await, StatusCode::OK);
    assert_eq!(extend(&stand_in, &cookie).await, StatusCode::OK);
    assert_eq!(status_after(&stand_in, &cookie, 24).await, StatusCode::OK);
    let late = status_after(&stand_in, &cookie, 26).await;
    assert_eq!(late, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn no_tap_carries_it_past_eight_hours() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for minutes in (10..8 * 60).step_by(10) {
        assert_eq!(
            status_after(&stand_in, &cookie, minutes).await,
            StatusCode::OK
        );
        assert_eq!(extend(&stand_in, &cookie).await, StatusCode::OK);
    }
    let late = status_after(&stand_in, &cookie, 8 * 60 + 1).await;
    assert_eq!(late, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_write_extends_it_as_a_tap_does() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let note = json!({"datum": "2026-11-24", "minuten": 30});
    for (minutes, end) in [(10, '1'), (20, '2'), (30, '3')] {
        stand_in
            .app
            .clock
            .set(start() + TimeDelta::minutes(minutes));
        let path = format!("/zelfstudie/7c5c7a52-51c2-4a53-8f0d-2f0b0b3f8a0{end}");
        let written = stand_in.put(&cookie, &path, &note).await;
        assert_eq!(written.status, StatusCode::CREATED);
        let session = stand_in.read(&cookie, "/sessie").await.json();
        let ends: DateTime<Utc> = session["verlooptOp"].as_str().unwrap().parse().unwrap();
        assert_eq!((ends - start()).num_minutes(), minutes + 15);
    }
}

#[tokio::test]
async fn an_ended_session_cannot_be_extended() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in.app.clock.set(start() + TimeDelta::minutes(16));
    assert_eq!(extend(&stand_in, &cookie).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn signing_out_ends_it_and_empties_the_browser() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let request = write(Method::DELETE, "/sessie", &cookie).body(Body::empty());
    let answer = stand_in.send(request.unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("clear-site-data"), "\"storage\"");
    for cookie in ["__Host-pip", "__Host-pip-deel"] {
        assert!(answer.set_cookie(cookie).unwrap().contains("Max-Age=0"));
    }
    assert_eq!(answer.json()["uitlogUrl"], "/");
    let after = stand_in.read(&cookie, "/pip").await;
    assert_eq!(after.status, StatusCode::UNAUTHORIZED);
}
