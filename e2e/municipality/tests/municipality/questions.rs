//! `/berichten/{uuid}`: questions of the participant, and what was read.

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::photos::jpeg;
use crate::recordings::WEBM;
use crate::stand_in::{Answer, StandIn};
use crate::timetable::{item, start_with};

const ID: &str = "6e0f3a92-3c41-4b7d-8b11-9d5e7f6a8b61";
const OPNAME: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";
const FOTO: &str = "7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b90";

fn question() -> Value {
    json!({"id": ID, "soort": "vraag", "onderwerp": "kind", "tolkGewenst": true,
        "inhoud": {"taal": "ar", "tekst": "متى تبدأ الحضانة؟"}, "verzondenOp": "2026-11-24T08:59:00Z"})
}

async fn put(stand_in: &StandIn, cookie: &str, body: &Value) -> Answer {
    let path = format!("/berichten/{ID}");
    stand_in.put(cookie, &path, body).await
}

async fn stored(stand_in: &StandIn, cookie: &str) -> Option<Value> {
    let answer = stand_in.read(cookie, &format!("/berichten/{ID}")).await;
    (answer.status == StatusCode::OK).then(|| answer.json())
}

#[tokio::test]
async fn a_question_stands_above_older_messages() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let answer = put(&stand_in, &cookie, &question()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.json(), question());
    let messages = stand_in.read(&cookie, "/berichten").await.items();
    assert_eq!(messages[0], question());
    let path = format!("/berichten/{ID}");
    let writes = stand_in.writes_of("samar").await;
    assert_eq!(writes, [("PUT".to_owned(), path, true)]);
}

#[tokio::test]
async fn a_replay_is_known_whatever_the_clocks_say() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    put(&stand_in, &cookie, &question()).await;
    stand_in
        .write(Method::PUT, &format!("/berichten/{ID}/gelezen"), &cookie)
        .await;
    let kept = stored(&stand_in, &cookie).await.unwrap();
    for time in [
        "2026-11-24T08:59:00Z",
        "2026-11-24T08:59:00.123Z",
        "2020-01-01T00:00:00Z",
        "2031-01-01T00:00:00Z",
    ] {
        let mut again = question();
        again["verzondenOp"] = json!(time);
        again["gelezenOp"] = json!(time);
        let replay = put(&stand_in, &cookie, &again).await;
        assert_eq!(
            (replay.status, replay.json()),
            (StatusCode::OK, kept.clone())
        );
    }
    let mut other = question();
    other["onderwerp"] = json!("geld");
    let conflict = put(&stand_in, &cookie, &other).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert_eq!(stored(&stand_in, &cookie).await.unwrap(), kept);
}

#[tokio::test]
async fn a_translation_that_was_made_meanwhile_is_no_other_question() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    put(&stand_in, &cookie, &question()).await;
    let path = format!("/demo/deelnemers/samar/berichten/{ID}");
    let nl = json!({"nl": {"tekst": "Wanneer begint de opvang?", "herkomst": "machine"}});
    let patch = json!({"inhoud": {"vertaling": nl}});
    stand_in.demo(Method::PATCH, &path, patch).await;
    let replay = put(&stand_in, &cookie, &question()).await;
    assert_eq!(replay.status, StatusCode::OK);
    assert_eq!(replay.json()["inhoud"]["vertaling"], nl);
}

#[tokio::test]
async fn a_phone_whose_clock_is_ahead_does_not_ask_in_the_future() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut ahead = question();
    ahead["verzondenOp"] = json!("2031-01-01T00:00:00Z");
    let answer = put(&stand_in, &cookie, &ahead).await.json();
    let sent = answer["verzondenOp"].as_str().unwrap();
    assert!(sent.starts_with("2026-11-24T09:0"), "{sent}");
}

#[tokio::test]
async fn a_question_is_written_spoken_or_a_photo() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut silent = question();
    silent.as_object_mut().unwrap().remove("inhoud");
    let answer = put(&stand_in, &cookie, &silent).await;
    assert_eq!(answer.invalid_params(), ["/inhoud"]);
    silent["opnameId"] = json!(OPNAME);
    silent["fotoId"] = json!(FOTO);
    let too_early = put(&stand_in, &cookie, &silent).await;
    assert_eq!(too_early.invalid_params(), ["/fotoId", "/opnameId"]);
    // Somebody else's are not one's own.
    let zebib = stand_in.sign_in("zebib").await;
    stand_in
        .send_photo(&zebib, FOTO, "image/jpeg", jpeg(&[]))
        .await;
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    let other = put(&stand_in, &cookie, &silent).await;
    assert_eq!(other.invalid_params(), ["/fotoId"]);
    stand_in
        .send_photo(&cookie, FOTO, "image/jpeg", jpeg(&[]))
        .await;
    let answer = put(&stand_in, &cookie, &silent).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.json()["fotoId"], FOTO);
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut wrong = question();
    wrong["soort"] = json!("melding");
    wrong["van"] = json!({"rol": "regievoerder", "naam": "Iemand"});
    wrong["over"] = json!({"soort": "agenda-items", "id": "onbekend"});
    let answer = put(&stand_in, &cookie, &wrong).await;
    assert_eq!(answer.invalid_params(), ["/over/id", "/soort", "/van"]);
    wrong = question();
    wrong["over"] = json!({"soort": "fietsen", "id": "x"});
    let answer = put(&stand_in, &cookie, &wrong).await;
    assert_eq!(answer.invalid_params(), ["/over/soort"]);
    let answer = put(&stand_in, &cookie, &json!({"soort": "vraag"})).await;
    assert_eq!(answer.invalid_params(), ["/onderwerp", "/verzondenOp"]);
    let not_uuid = stand_in
        .put(&cookie, "/berichten/vraag-1", &question())
        .await;
    assert_eq!(not_uuid.invalid_params(), ["uuid"]);
    assert_eq!(stored(&stand_in, &cookie).await, None);
}

#[tokio::test]
async fn a_question_may_be_about_the_plan_the_letter_and_what_can_be_chosen() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let pip = stand_in.read(&cookie, "/pip").await.json();
    let menu = stand_in.read(&cookie, "/menukaart").await.json();
    let subjects = [
        json!({"soort": "pip", "id": "pip"}),
        json!({"soort": "documenten", "id": pip["beschikking"]["documentId"]}),
        json!({"soort": "menukaart", "id": menu["items"][0]["id"]}),
    ];
    for (number, over) in subjects.into_iter().enumerate() {
        let mut about = question();
        let id = format!("{number}{}", &ID[1..]);
        about["id"] = json!(id);
        about["over"] = over.clone();
        let asked = stand_in
            .put(&cookie, &format!("/berichten/{id}"), &about)
            .await;
        assert_eq!(asked.status, StatusCode::CREATED, "{over}");
    }
    // Another's letter, and the money of who has none.
    for (soort, id) in [("documenten", "onbekend"), ("ontzorgen", "ontzorgen")] {
        let mut about = question();
        about["over"] = json!({"soort": soort, "id": id});
        let answer = put(&stand_in, &cookie, &about).await;
        assert_eq!(answer.invalid_params(), ["/over/id"], "{soort}");
    }
}

#[tokio::test]
async fn a_question_may_be_about_something_that_goes_later() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8)]).await;
    let mut about = question();
    about["over"] = json!({"soort": "agenda-items", "id": "les"});
    let asked = put(&stand_in, &cookie, &about).await;
    assert_eq!(asked.status, StatusCode::CREATED);
    let path = "/demo/deelnemers/samar/agenda-items";
    stand_in.demo(Method::PUT, path, json!({"items": []})).await;
    let replay = put(&stand_in, &cookie, &about).await;
    assert_eq!(replay.status, StatusCode::OK);
}

#[tokio::test]
async fn reading_counts_the_first_time() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    put(&stand_in, &cookie, &question()).await;
    let path = format!("/berichten/{ID}/gelezen");
    let first = stand_in.write(Method::PUT, &path, &cookie).await;
    assert_eq!(first.status, StatusCode::OK);
    let read = first.json()["gelezenOp"].as_str().unwrap().to_owned();
    assert!(read.starts_with("2026-11-24T09:0"), "{read}");
    let klok = json!({"nu": "2026-11-24T09:10:00Z"});
    stand_in.demo(Method::PUT, "/demo/klok", klok).await;
    let second = stand_in.write(Method::PUT, &path, &cookie).await;
    assert_eq!(
        (second.status, second.json()),
        (StatusCode::OK, first.json())
    );
    let unknown = stand_in.write(Method::PUT, "/berichten/onbekend/gelezen", &cookie);
    assert_eq!(unknown.await.status, StatusCode::NOT_FOUND);
    let is_new: Vec<_> = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = is_new.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, true, false]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tabs_that_send_it_at_once_send_it_once() {
    let stand_in = Arc::new(StandIn::start());
    let cookie = stand_in.sign_in("samar").await;
    let tabs = [(); 2].map(|()| {
        let (stand_in, cookie) = (Arc::clone(&stand_in), cookie.clone());
        tokio::spawn(async move { put(&stand_in, &cookie, &question()).await.status.as_u16() })
    });
    let mut statuses = Vec::new();
    for tab in tabs {
        statuses.push(tab.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 201]);
    let messages = stand_in.read(&cookie, "/berichten").await.items();
    let asked = messages.iter().filter(|message| message["id"] == ID);
    assert_eq!(asked.count(), 1);
}
