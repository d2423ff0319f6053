//! `/agenda-items/{id}/afmelding`: with the version that was seen, until the item begins, and safe to send twice.

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::recordings::WEBM;
use crate::stand_in::{Answer, StandIn};
use crate::timetable::{item, read, start_with};

const OPNAME: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

/// A stand-in in which Samar has a lesson tomorrow, an exam, and a lesson that began an hour ago.
async fn start() -> (StandIn, String) {
    let mut exam = item("examen", 26, 8);
    exam["soort"] = json!("examen");
    let mut online = item("les", 25, 8);
    online["deelnamelink"] = json!("https://les.voorbeeldstad.example/kamer-12");
    start_with(&[item("begonnen", 24, 8), online, exam]).await
}

async fn put(stand_in: &StandIn, cookie: &str, id: &str, seen: &str, notice: &Value) -> Answer {
    let path = format!("/agenda-items/{id}/afmelding");
    stand_in.put_seen(cookie, &path, seen, notice).await
}

async fn delete(stand_in: &StandIn, cookie: &str, id: &str) -> Answer {
    let path = format!("/agenda-items/{id}/afmelding");
    stand_in.write(Method::DELETE, &path, cookie).await
}

fn ill() -> Value {
    json!({"reden": "kind", "toelichting": {"taal": "ar", "tekst": "ابني مريض."}})
}

#[tokio::test]
async fn a_notice_is_kept_with_a_new_version_and_the_municipality_s_time() {
    let (stand_in, cookie) = start().await;
    let mut sent = ill();
    sent["ontvangenOp"] = json!("gisteren");
    let answer = put(&stand_in, &cookie, "les", "\"3\"", &sent).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let now = answer.json();
    assert_eq!((&now["versie"], &now["volgnummer"]), (&json!(4), &json!(0)));
    assert_eq!(now["afmelding"]["reden"], "kind");
    let received = now["afmelding"]["ontvangenOp"].as_str().unwrap();
    assert!(received.starts_with("2026-11-24T09:0"), "{received}");
    assert_eq!(now["latereVersie"], "blijft");
    assert!(now.get("deelnamelink").is_none(), "only around the time");
    assert_eq!(read(&stand_in, &cookie, "les").await, now);
    let writes = stand_in.writes_of("samar").await;
    let path = "/agenda-items/les/afmelding".to_owned();
    assert_eq!(writes, [("PUT".to_owned(), path, true)]);
}

#[tokio::test]
async fn another_notice_takes_its_place() {
    let (stand_in, cookie) = start().await;
    put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    let work = json!({"reden": "werk"});
    let stale = put(&stand_in, &cookie, "les", "\"3\"", &work).await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let answer = put(&stand_in, &cookie, "les", "\"4\"", &work).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.json()["versie"], 5);
    assert!(answer.json()["afmelding"].get("toelichting").is_none());
}

#[tokio::test]
async fn a_replay_changes_nothing_whatever_was_seen_and_whatever_the_time() {
    let (stand_in, cookie) = start().await;
    let first = put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    for (minutes, seen) in [(5, "\"3\""), (10, "\"99\"")] {
        let later = stand_in.app.clock.now() + TimeDelta::minutes(minutes);
        stand_in.app.clock.set(later);
        let replay = put(&stand_in, &cookie, "les", seen, &ill()).await;
        assert_eq!(replay.status, StatusCode::OK);
        assert_eq!(replay.json(), first.json());
    }
    // Its first answer was lost, and the lesson began meanwhile.
    stand_in
        .app
        .clock
        .set("2026-11-25T08:30:00Z".parse().unwrap());
    let cookie = stand_in.sign_in("samar").await;
    let replay = put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    assert_eq!(replay.status, StatusCode::OK);
    assert_eq!(replay.json()["versie"], 4);
}

#[tokio::test]
async fn who_saw_an_older_version_gets_the_newer_one() {
    let (stand_in, cookie) = start().await;
    let path = "/demo/deelnemers/samar/agenda-items/les";
    let patch = json!({"status": "geannuleerd"});
    stand_in.demo(Method::PATCH, path, patch).await;
    let answer = put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    assert_eq!(answer.status, StatusCode::PRECONDITION_FAILED);
    let current = read(&stand_in, &cookie, "les").await;
    assert_eq!(answer.json()["huidig"], current);
    assert_eq!(current["status"], "geannuleerd");
    assert!(current.get("afmelding").is_none());
}

#[tokio::test]
async fn an_exam_is_cancelled_with_duo() {
    let (stand_in, cookie) = start().await;
    let answer = put(&stand_in, &cookie, "examen", "\"3\"", &ill()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(
        answer.json()["type"],
        "urn:mijn-pip:probleem:examen-bij-duo"
    );
    assert!(
        read(&stand_in, &cookie, "examen")
            .await
            .get("afmelding")
            .is_none()
    );
}

#[tokio::test]
async fn nothing_changes_once_it_has_begun() {
    let (stand_in, cookie) = start().await;
    let answer = put(&stand_in, &cookie, "begonnen", "\"3\"", &ill()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.json()["detail"], "Dit is al begonnen.");

    put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    stand_in
        .app
        .clock
        .set("2026-11-25T08:00:00Z".parse().unwrap());
    let cookie = stand_in.sign_in("samar").await;
    let refused = delete(&stand_in, &cookie, "les").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(read(&stand_in, &cookie, "les").await["versie"], 4);
    // Without a notice there is nothing to refuse.
    let nothing = delete(&stand_in, &cookie, "begonnen").await;
    assert_eq!(nothing.status, StatusCode::OK);
}

#[tokio::test]
async fn a_notice_can_be_taken_back_twice() {
    let (stand_in, cookie) = start().await;
    put(&stand_in, &cookie, "les", "\"3\"", &ill()).await;
    for _ in 0..2 {
        let answer = delete(&stand_in, &cookie, "les").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.json()["versie"], 5);
        assert!(answer.json().get("afmelding").is_none());
        assert_eq!(read(&stand_in, &cookie, "les").await, answer.json());
    }
    let is_new: Vec<_> = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = is_new.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, true, false]);
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let (stand_in, cookie) = start().await;
    for (notice, names) in [
        (json!({}), &["/reden"][..]),
        (json!({"reden": "lui"}), &["/reden"]),
        (json!({"reden": "ziek", "opnameId": OPNAME}), &["/opnameId"]),
        (
            json!({"reden": "ziek", "toelichting": {"taal": "ar", "tekst": ""}}),
            &["/toelichting/tekst"],
        ),
    ] {
        let answer = put(&stand_in, &cookie, "les", "\"3\"", &notice).await;
        assert_eq!(answer.invalid_params(), names);
    }
    let path = "/agenda-items/les/afmelding";
    let unseen = stand_in.put(&cookie, path, &ill()).await;
    assert_eq!(unseen.invalid_params(), ["If-Match"]);
    for id in ["onbekend", "x"] {
        let answer = put(&stand_in, &cookie, id, "\"3\"", &ill()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        let answer = delete(&stand_in, &cookie, id).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(read(&stand_in, &cookie, "les").await["versie"], 3);
}

#[tokio::test]
async fn a_spoken_notice_is_one_s_own() {
    let (stand_in, cookie) = start().await;
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    let spoken = json!({"reden": "anders", "opnameId": OPNAME});
    let answer = put(&stand_in, &cookie, "les", "\"3\"", &spoken).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let zebib = stand_in.sign_in("zebib").await;
    let other = put(&stand_in, &zebib, "les", "\"3\"", &ill()).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_phones_at_once_the_second_sees_the_first() {
    let (stand_in, cookie) = start().await;
    let stand_in = Arc::new(stand_in);
    let phones = ["werk", "ziek"].map(|reden| {
        let (stand_in, cookie) = (Arc::clone(&stand_in), cookie.clone());
        let notice = json!({ "reden": reden });
        tokio::spawn(async move {
            let answer = put(&stand_in, &cookie, "les", "\"3\"", &notice).await;
            answer.status.as_u16()
        })
    });
    let mut statuses = Vec::new();
    for phone in phones {
        statuses.push(phone.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 412]);
    assert_eq!(read(&stand_in, &cookie, "les").await["versie"], 4);
}
