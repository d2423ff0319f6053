//! `PUT /voorkeuren`: with the version that was seen, and safe to send twice.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn};

async fn put(stand_in: &StandIn, cookie: &str, if_match: &str, body: &Value) -> Answer {
    stand_in
        .put_seen(cookie, "/voorkeuren", if_match, body)
        .await
}

fn languages(talen: &[&str]) -> Value {
    json!({"versie": 1, "talen": talen, "voorlezen": true, "pictogrammen": "groot"})
}

#[tokio::test]
async fn a_choice_is_kept_with_a_new_version() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let answer = put(&stand_in, &cookie, "\"1\"", &languages(&["nl", "ar"])).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.json()["versie"], 2);
    let stored = stand_in.read(&cookie, "/voorkeuren").await.json();
    assert_eq!(stored, answer.json());
    assert_eq!(stored["talen"], json!(["nl", "ar"]));
}

#[tokio::test]
async fn a_replay_changes_nothing_and_is_fine() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let first = put(&stand_in, &cookie, "\"1\"", &languages(&["nl"])).await;
    let replay = put(&stand_in, &cookie, "\"1\"", &languages(&["nl"])).await;
    assert_eq!(replay.status, StatusCode::OK);
    assert_eq!(replay.json(), first.json());
}

#[tokio::test]
async fn who_comes_second_gets_the_newer_version() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let first = put(&stand_in, &cookie, "\"1\"", &languages(&["nl"])).await;
    let second = put(&stand_in, &cookie, "\"1\"", &languages(&["ti"])).await;
    assert_eq!(second.status, StatusCode::PRECONDITION_FAILED);
    assert_eq!(second.json()["huidig"], first.json());
    assert_eq!(
        stand_in.read(&cookie, "/voorkeuren").await.json(),
        first.json()
    );
}

#[tokio::test]
async fn a_change_without_the_version_that_was_seen_is_refused() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for if_match in ["1", "\"een\"", "*"] {
        let answer = put(&stand_in, &cookie, if_match, &languages(&["nl"])).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{if_match}");
        assert_eq!(answer.json()["invalidParams"][0]["name"], "If-Match");
    }
}

#[tokio::test]
async fn every_wrong_field_is_named_at_once() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let wrong =
        json!({"versie": 1, "talen": ["Nederlands!"], "voorlezen": "ja", "pictogrammen": "reus"});
    let answer = put(&stand_in, &cookie, "\"1\"", &wrong).await;
    assert_eq!(
        answer.invalid_params(),
        ["/pictogrammen", "/talen/0", "/voorlezen"]
    );
}

#[tokio::test]
async fn a_missing_field_is_named_and_a_body_of_another_form_too() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let part = json!({"versie": 1, "talen": ["nl"], "voorlezen": true});
    let answer = put(&stand_in, &cookie, "\"1\"", &part).await;
    assert_eq!(answer.invalid_params(), ["/pictogrammen"]);
    let answer = put(&stand_in, &cookie, "\"1\"", &json!([])).await;
    assert_eq!(answer.invalid_params(), ["."]);
}
