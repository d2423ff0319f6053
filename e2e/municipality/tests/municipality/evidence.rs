//! `/portfolio-taken/{id}/bewijsstukken/{uuid}`: evidence that is announced and taken away.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn};

pub(crate) const ID: &str = "2b6a9c11-0c5f-4d7a-9a77-7e1a2f3b4c51";

/// Tasks of Samar, by how far along they are.
pub(crate) const OPEN: &str = "s-taak-5";
pub(crate) const FEEDBACK: &str = "s-taak-1";
pub(crate) const FINISHED: &str = "s-taak-3";

pub(crate) fn path(task: &str) -> String {
    format!("/portfolio-taken/{task}/bewijsstukken/{ID}")
}

/// What a phone announces of a kind of evidence.
pub(crate) fn piece(soort: &str) -> Value {
    json!({"soort": soort, "grootte": 412_300, "toegevoegdOp": "2026-11-24T08:59:00Z",
        "omschrijving": {"taal": "ar", "tekst": "هذه قائمتي."}})
}

/// A piece as it is stored until its bytes come.
fn stored(soort: &str) -> Value {
    let mut stored = piece(soort);
    stored["id"] = json!(ID);
    stored["ontvangen"] = json!(false);
    stored
}

pub(crate) async fn start() -> (StandIn, String) {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    (stand_in, cookie)
}

pub(crate) async fn announce(stand_in: &StandIn, cookie: &str, task: &str, soort: &str) {
    let answer = stand_in.put(cookie, &path(task), &piece(soort)).await;
    assert_eq!(answer.status, StatusCode::CREATED);
}

pub(crate) async fn task(stand_in: &StandIn, cookie: &str, id: &str) -> Value {
    let path = format!("/portfolio-taken/{id}");
    stand_in.read(cookie, &path).await.json()
}

/// The piece of [`ID`] in a task.
pub(crate) fn found(task: &Value) -> Option<&Value> {
    let mut pieces = task["bewijsstukken"].as_array()?.iter();
    pieces.find(|piece| piece["id"] == ID)
}

pub(crate) async fn delete(stand_in: &StandIn, cookie: &str, path: &str) -> Answer {
    stand_in.write(Method::DELETE, path, cookie).await
}

#[tokio::test]
async fn an_announced_piece_stands_in_its_task_without_bytes() {
    let (stand_in, cookie) = start().await;
    let before = task(&stand_in, &cookie, OPEN).await;
    let added = stand_in.put(&cookie, &path(OPEN), &piece("foto")).await;
    assert_eq!(
        (added.status, added.json()),
        (StatusCode::CREATED, stored("foto"))
    );
    let after = task(&stand_in, &cookie, OPEN).await;
    assert_eq!(found(&after), Some(&stored("foto")));
    assert_eq!(
        (&before["status"], &after["status"]),
        (&json!("open"), &json!("bezig"))
    );
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
}

#[tokio::test]
async fn a_replay_changes_nothing_and_other_words_are_refused() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "foto").await;
    let before = task(&stand_in, &cookie, OPEN).await;
    let mut claims_receipt = piece("foto");
    claims_receipt["ontvangen"] = json!(true);
    for same in [piece("foto"), claims_receipt] {
        let again = stand_in.put(&cookie, &path(OPEN), &same).await;
        assert_eq!(
            (again.status, again.json()),
            (StatusCode::OK, stored("foto"))
        );
    }
    let mut larger = piece("foto");
    larger["grootte"] = json!(412_301);
    for other in [larger, piece("pdf")] {
        let refused = stand_in.put(&cookie, &path(OPEN), &other).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
    }
    assert_eq!(task(&stand_in, &cookie, OPEN).await, before);
}

#[tokio::test]
async fn a_piece_is_of_one_task() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "foto").await;
    let elsewhere = stand_in.put(&cookie, &path(FEEDBACK), &piece("foto")).await;
    assert_eq!(elsewhere.status, StatusCode::CONFLICT);
    let nowhere = stand_in.put(&cookie, &path("weg"), &piece("foto")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let (stand_in, cookie) = start().await;
    for (field, value) in [
        ("soort", json!("film")),
        ("grootte", json!(10_000_001)),
        ("grootte", json!(0)),
        ("toegevoegdOp", json!("gisteren")),
        ("id", json!("2b6a9c11-0c5f-4d7a-9a77-7e1a2f3b4c52")),
    ] {
        let mut wrong = piece("foto");
        wrong[field] = value;
        let mut named = stand_in
            .put(&cookie, &path(OPEN), &wrong)
            .await
            .invalid_params();
        // A text that is no instant breaks both the form and the pattern of one.
        named.dedup();
        assert_eq!(named, [format!("/{field}")]);
    }
    let not_uuid = "/portfolio-taken/s-taak-5/bewijsstukken/een";
    let refused = stand_in.put(&cookie, not_uuid, &piece("foto")).await;
    assert_eq!(refused.invalid_params(), ["uuid"]);
    assert_eq!(task(&stand_in, &cookie, OPEN).await["status"], "open");
}

#[tokio::test]
async fn a_phone_whose_clock_is_ahead_does_not_add_in_the_future() {
    let (stand_in, cookie) = start().await;
    let mut ahead = piece("foto");
    ahead["toegevoegdOp"] = json!("2027-01-01T00:00:00Z");
    let added = stand_in.put(&cookie, &path(OPEN), &ahead).await;
    let at = added.json()["toegevoegdOp"].as_str().unwrap().to_owned();
    assert!(at.starts_with("2026-11-24T09:0"), "{at}");
    let again = stand_in.put(&cookie, &path(OPEN), &ahead).await;
    assert_eq!(again.status, StatusCode::OK);
}

#[tokio::test]
async fn older_evidence_comes_first() {
    let (stand_in, cookie) = start().await;
    let mut old = piece("foto");
    old["toegevoegdOp"] = json!("2026-11-01T08:00:00Z");
    stand_in.put(&cookie, &path(FEEDBACK), &old).await;
    let task = task(&stand_in, &cookie, FEEDBACK).await;
    assert_eq!(task["bewijsstukken"][0]["id"], ID);
    assert_eq!(task["bewijsstukken"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn nothing_else_of_the_task_changes() {
    let (stand_in, cookie) = start().await;
    let whole = json!({"id": "4d6f5c1a-0000-4000-8000-000000000001", "rol": "taalmaatje", "naam": "Els",
        "opnameId": "4d6f5c1a-0000-4000-8000-000000000002", "samenBekeken": true, "later": "een nieuw veld",
        "op": "2026-11-20T09:00:00Z"});
    let patch = json!({"feedback": [whole], "later": {"een": "nieuw veld"}});
    let address = format!("/demo/deelnemers/samar/portfolio-taken/{FEEDBACK}");
    stand_in.demo(Method::PATCH, &address, patch).await;
    let before = task(&stand_in, &cookie, FEEDBACK).await;
    announce(&stand_in, &cookie, FEEDBACK, "foto").await;
    let mut after = task(&stand_in, &cookie, FEEDBACK).await;
    for field in ["versie", "bewijsstukken"] {
        after[field] = before[field].clone();
    }
    assert_eq!(after, before);
    assert_eq!(before["feedback"], json!([whole]));
}

#[tokio::test]
async fn a_finished_task_takes_nothing_and_gives_nothing() {
    let (stand_in, cookie) = start().await;
    let before = task(&stand_in, &cookie, FINISHED).await;
    let refused = stand_in.put(&cookie, &path(FINISHED), &piece("foto")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let own = before["bewijsstukken"][0]["id"].as_str().unwrap();
    let own = format!("/portfolio-taken/{FINISHED}/bewijsstukken/{own}");
    let refused = delete(&stand_in, &cookie, &own).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(task(&stand_in, &cookie, FINISHED).await, before);
}

#[tokio::test]
async fn the_last_piece_gone_the_task_is_as_before() {
    let (stand_in, cookie) = start().await;
    let before = task(&stand_in, &cookie, OPEN).await;
    announce(&stand_in, &cookie, OPEN, "foto").await;
    let gone = delete(&stand_in, &cookie, &path(OPEN)).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    let mut after = task(&stand_in, &cookie, OPEN).await;
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 2);
    assert_eq!(after["bewijsstukken"], json!([]));
    after["versie"] = before["versie"].clone();
    after["bewijsstukken"] = before["bewijsstukken"].clone();
    assert_eq!(after, before);
}

#[tokio::test]
async fn what_is_not_there_cannot_go() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "foto").await;
    let zebib = stand_in.sign_in("zebib").await;
    let foreign = delete(&stand_in, &zebib, &path(OPEN)).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    for wrong in [path(FEEDBACK), path("weg"), path(OPEN).replace(ID, "een")] {
        let answer = delete(&stand_in, &cookie, &wrong).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    assert!(found(&task(&stand_in, &cookie, OPEN).await).is_some());
}
