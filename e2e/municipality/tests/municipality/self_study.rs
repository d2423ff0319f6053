//! `PUT /zelfstudie/{uuid}`: notes of what was done, never of what is to come.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn};

const ID: &str = "7c5c7a52-51c2-4a53-8f0d-2f0b0b3f8a01";

fn note(datum: &str, minuten: i64) -> Value {
    json!({"datum": datum, "minuten": minuten, "wat": {"taal": "ar", "tekst": "قرأت كتابا."}})
}

async fn put(stand_in: &StandIn, cookie: &str, uuid: &str, body: &Value) -> Answer {
    stand_in
        .put(cookie, &format!("/zelfstudie/{uuid}"), body)
        .await
}

#[tokio::test]
async fn a_note_is_in_the_list_newest_day_first() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for (end, datum) in [
        ("1", "2026-11-22"),
        ("2", "2026-11-24"),
        ("3", "2026-11-20"),
    ] {
        let id = format!("{}{end}", &ID[..35]);
        let answer = put(&stand_in, &cookie, &id, &note(datum, 30)).await;
        assert_eq!(answer.status, StatusCode::CREATED);
        assert_eq!(answer.json()["id"], id);
    }
    let items = stand_in.read(&cookie, "/zelfstudie").await.items();
    let days: Vec<_> = items.iter().map(|item| item["datum"].as_str()).collect();
    assert!(days.is_sorted_by(|newer, older| newer >= older), "{days:?}");
    for day in ["2026-11-24", "2026-11-22", "2026-11-20"] {
        assert!(days.contains(&Some(day)));
    }
}

#[tokio::test]
async fn a_replay_adds_nothing_and_other_content_is_a_conflict() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let first = put(&stand_in, &cookie, ID, &note("2026-11-24", 30)).await;
    let replay = put(&stand_in, &cookie, ID, &first.json()).await;
    assert_eq!(
        (replay.status, replay.json()),
        (StatusCode::OK, first.json())
    );
    let other = put(&stand_in, &cookie, ID, &note("2026-11-24", 31)).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let items = stand_in.read(&cookie, "/zelfstudie").await.items();
    assert_eq!(items.iter().filter(|item| item["id"] == ID).count(), 1);
}

#[tokio::test]
async fn tomorrow_in_amsterdam_is_still_to_come() {
    let stand_in = StandIn::start();
    // Half past midnight in Amsterdam, while it is still the 24th in UTC.
    stand_in
        .app
        .clock
        .set("2026-11-24T23:30:00Z".parse().unwrap());
    let cookie = stand_in.sign_in("samar").await;
    let today = put(&stand_in, &cookie, ID, &note("2026-11-25", 30)).await;
    assert_eq!(today.status, StatusCode::CREATED);
    let tomorrow = put(&stand_in, &cookie, ID, &note("2026-11-26", 30)).await;
    assert_eq!(tomorrow.invalid_params(), ["/datum"]);
}

#[tokio::test]
async fn a_wrong_note_is_refused_with_all_that_is_wrong() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for minuten in [0, 1441, -5] {
        let answer = put(&stand_in, &cookie, ID, &note("2026-11-24", minuten)).await;
        assert_eq!(answer.invalid_params(), ["/minuten"], "{minuten}");
    }
    let wrong = json!({"id": "een", "datum": "gisteren"});
    let answer = put(&stand_in, &cookie, ID, &wrong).await;
    assert_eq!(answer.invalid_params(), ["/datum", "/id", "/minuten"]);
    let path = put(&stand_in, &cookie, "een", &note("2026-11-24", 30)).await;
    assert_eq!(path.invalid_params(), ["uuid"]);
    assert!(
        put(&stand_in, &cookie, ID, &note("2026-11-24", 1440))
            .await
            .status
            == 201
    );
}

#[tokio::test]
async fn what_people_wrote_stands_in_no_problem() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut secret = note("2026-11-24", 30);
    secret["wat"]["tekst"] = json!("geheim".repeat(1000));
    let answer = put(&stand_in, &cookie, ID, &secret).await;
    assert_eq!(answer.invalid_params(), ["/wat/tekst"]);
    assert!(!answer.text().contains("geheim"));
}
