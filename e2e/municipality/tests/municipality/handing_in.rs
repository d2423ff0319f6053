//! `/portfolio-taken/{id}/inlevering`: handing a task in and taking it back.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::evidence::{FEEDBACK, FINISHED, OPEN, announce, delete, path, start, task};
use crate::stand_in::{Answer, StandIn};

async fn hand_in(stand_in: &StandIn, cookie: &str, id: &str) -> Answer {
    let path = format!("/portfolio-taken/{id}/inlevering");
    stand_in.write(Method::PUT, &path, cookie).await
}

async fn take_back(stand_in: &StandIn, cookie: &str, id: &str) -> Answer {
    let path = format!("/portfolio-taken/{id}/inlevering");
    stand_in.write(Method::DELETE, &path, cookie).await
}

/// The status of an answer with how far along the task is in it.
fn state(answer: &Answer) -> (StatusCode, Value) {
    (answer.status, answer.json()["status"].clone())
}

/// A text in a task, with its bytes.
async fn add_text(stand_in: &StandIn, cookie: &str, id: &str) {
    announce(stand_in, cookie, id, "tekst").await;
    let content = format!("{}/inhoud", path(id));
    let sent = stand_in.send_bytes(cookie, &content, "text/plain", "Brood.");
    assert_eq!(sent.await.status, StatusCode::CREATED);
}

async fn give_feedback(stand_in: &StandIn, id: &str) {
    let feedback = json!([{"rol": "docent", "naam": "Ravi", "op": "2026-11-24T09:30:00Z"}]);
    let patch = json!({"status": "feedback", "feedback": feedback});
    let address = format!("/demo/deelnemers/samar/portfolio-taken/{id}");
    let answer = stand_in.demo(Method::PATCH, &address, patch).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn a_task_is_handed_in_once_and_says_when() {
    let (stand_in, cookie) = start().await;
    add_text(&stand_in, &cookie, OPEN).await;
    let before = task(&stand_in, &cookie, OPEN).await;
    let first = hand_in(&stand_in, &cookie, OPEN).await;
    assert_eq!(state(&first), (StatusCode::OK, json!("ingeleverd")));
    let at = first.json()["ingeleverdOp"].as_str().unwrap().to_owned();
    assert!(at.starts_with("2026-11-24T09:0"), "{at}");
    assert_eq!(
        first.json()["versie"],
        before["versie"].as_u64().unwrap() + 1
    );
    let again = hand_in(&stand_in, &cookie, OPEN).await;
    assert_eq!((again.status, again.json()), (StatusCode::OK, first.json()));
    assert_eq!(task(&stand_in, &cookie, OPEN).await, first.json());
}

#[tokio::test]
async fn without_bytes_there_is_nothing_to_hand_in() {
    let (stand_in, cookie) = start().await;
    for announced in [false, true] {
        if announced {
            announce(&stand_in, &cookie, OPEN, "foto").await;
        }
        let before = task(&stand_in, &cookie, OPEN).await;
        let refused = hand_in(&stand_in, &cookie, OPEN).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert_eq!(
            refused.json()["detail"],
            "Er is nog geen bewijsstuk ontvangen."
        );
        assert_eq!(task(&stand_in, &cookie, OPEN).await, before);
    }
}

#[tokio::test]
async fn taken_back_a_task_is_as_before() {
    let (stand_in, cookie) = start().await;
    add_text(&stand_in, &cookie, OPEN).await;
    for (id, before) in [(OPEN, "bezig"), (FEEDBACK, "feedback")] {
        let mut earlier = task(&stand_in, &cookie, id).await;
        assert_eq!(earlier["status"], before);
        hand_in(&stand_in, &cookie, id).await;
        let back = take_back(&stand_in, &cookie, id).await;
        assert_eq!(state(&back), (StatusCode::OK, json!(before)));
        earlier["versie"] = json!(earlier["versie"].as_u64().unwrap() + 2);
        assert_eq!(back.json(), earlier);
        // Whoever lost the answer asks again.
        let again = take_back(&stand_in, &cookie, id).await;
        assert_eq!((again.status, again.json()), (StatusCode::OK, back.json()));
    }
}

#[tokio::test]
async fn after_feedback_it_stays_handed_in_and_may_be_again() {
    let (stand_in, cookie) = start().await;
    add_text(&stand_in, &cookie, OPEN).await;
    hand_in(&stand_in, &cookie, OPEN).await;
    give_feedback(&stand_in, OPEN).await;
    let refused = take_back(&stand_in, &cookie, OPEN).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let again = hand_in(&stand_in, &cookie, OPEN).await;
    assert_eq!(state(&again), (StatusCode::OK, json!("ingeleverd")));
    let back = take_back(&stand_in, &cookie, OPEN).await;
    assert_eq!(state(&back), (StatusCode::OK, json!("feedback")));
}

#[tokio::test]
async fn a_finished_task_stays_finished() {
    let (stand_in, cookie) = start().await;
    let before = task(&stand_in, &cookie, FINISHED).await;
    for answer in [
        hand_in(&stand_in, &cookie, FINISHED).await,
        take_back(&stand_in, &cookie, FINISHED).await,
    ] {
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(task(&stand_in, &cookie, FINISHED).await, before);
}

#[tokio::test]
async fn a_task_without_its_evidence_is_not_handed_in_any_more() {
    let (stand_in, cookie) = start().await;
    add_text(&stand_in, &cookie, OPEN).await;
    hand_in(&stand_in, &cookie, OPEN).await;
    delete(&stand_in, &cookie, &path(OPEN)).await;
    let after = task(&stand_in, &cookie, OPEN).await;
    assert_eq!(after["status"], "open");
    assert_eq!(after.get("ingeleverdOp"), None);
}

#[tokio::test]
async fn one_piece_less_and_it_is_still_handed_in() {
    let (stand_in, cookie) = start().await;
    add_text(&stand_in, &cookie, "s-taak-2").await;
    delete(&stand_in, &cookie, &path("s-taak-2")).await;
    let after = task(&stand_in, &cookie, "s-taak-2").await;
    assert_eq!(after["status"], "ingeleverd");
}

#[tokio::test]
async fn what_is_not_there_cannot_be_handed_in() {
    let (stand_in, cookie) = start().await;
    let zebib = stand_in.sign_in("zebib").await;
    for answer in [
        hand_in(&stand_in, &cookie, "weg").await,
        take_back(&stand_in, &cookie, "weg").await,
        hand_in(&stand_in, &zebib, OPEN).await,
    ] {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}
