//! `/verhalen`: my story, added to and taken from.

use axum::http::{Method, StatusCode};
use mijn_pip_core::contract::Aanbod;
use serde_json::{Value, json};

use crate::photos::jpeg;
use crate::recordings::WEBM;
use crate::stand_in::{Setup, StandIn};

const ID: &str = "9d2f0c4b-7d1e-4a0e-8c55-4b7e0d9f2c41";
const PATH: &str = "/verhalen/9d2f0c4b-7d1e-4a0e-8c55-4b7e0d9f2c41";
const OTHER: &str = "/verhalen/9d2f0c4b-7d1e-4a0e-8c55-4b7e0d9f2c42";
const RECORDING: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";
const PHOTO: &str = "7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b90";

fn written() -> Value {
    json!({"id": ID, "datum": "2026-11-24", "waar": "werk", "tekst": {"taal": "ar", "tekst": "ساعدت زبونا."}})
}

/// Spoken and photographed, under the id of the path.
fn shown() -> Value {
    json!({"datum": "2026-11-23", "waar": "buurt", "opnameId": RECORDING, "fotoId": PHOTO})
}

/// A stand-in to which Samar sent a recording and a photo.
async fn start() -> (StandIn, String) {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in
        .upload(&cookie, RECORDING, "audio/webm", WEBM)
        .await;
    stand_in
        .send_photo(&cookie, PHOTO, "image/jpeg", jpeg(&[]))
        .await;
    (stand_in, cookie)
}

/// Whether the recording and the photo are there.
async fn bytes(stand_in: &StandIn, cookie: &str) -> [bool; 2] {
    let recording = format!("/opnamen/{RECORDING}/inhoud");
    let photo = format!("/fotos/{PHOTO}/inhoud");
    [
        stand_in.read(cookie, &recording).await.status == StatusCode::OK,
        stand_in.read(cookie, &photo).await.status == StatusCode::OK,
    ]
}

async fn delete(stand_in: &StandIn, cookie: &str, path: &str) -> StatusCode {
    stand_in.write(Method::DELETE, path, cookie).await.status
}

#[tokio::test]
async fn an_entry_is_added_once() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = stand_in.read(&cookie, "/verhalen").await.items();
    let added = stand_in.put(&cookie, PATH, &written()).await;
    assert_eq!(
        (added.status, added.json()),
        (StatusCode::CREATED, written())
    );
    let again = stand_in.put(&cookie, PATH, &written()).await;
    assert_eq!((again.status, again.json()), (StatusCode::OK, written()));
    let mut other = written();
    other["waar"] = json!("buurt");
    let refused = stand_in.put(&cookie, PATH, &other).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let after = stand_in.read(&cookie, "/verhalen").await.items();
    assert_eq!(after.len(), before.len() + 1);
    let writes = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = writes.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, false]);
}

#[tokio::test]
async fn the_newest_day_comes_first() {
    let (stand_in, cookie) = start().await;
    stand_in.put(&cookie, PATH, &written()).await;
    stand_in.put(&cookie, OTHER, &shown()).await;
    let items = stand_in.read(&cookie, "/verhalen").await.items();
    let days: Vec<_> = items.iter().map(|item| item["datum"].as_str()).collect();
    assert_eq!(days[..2], [Some("2026-11-24"), Some("2026-11-23")]);
    assert!(days.is_sorted_by(|newer, older| newer >= older));
}

#[tokio::test]
async fn what_says_nothing_or_refers_to_nothing_is_refused() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut silent = written();
    silent.as_object_mut().unwrap().remove("tekst");
    let refused = stand_in.put(&cookie, PATH, &silent).await;
    assert_eq!(refused.invalid_params(), ["/tekst"]);
    let refused = stand_in.put(&cookie, PATH, &shown()).await;
    assert_eq!(refused.invalid_params(), ["/fotoId", "/opnameId"]);
    let mut wrong = written();
    wrong["datum"] = json!("2026-11-25");
    let refused = stand_in.put(&cookie, PATH, &wrong).await;
    assert_eq!(refused.invalid_params(), ["/datum"]);
    wrong["waar"] = json!("maan");
    wrong["id"] = json!(PHOTO);
    let refused = stand_in.put(&cookie, PATH, &wrong).await;
    assert_eq!(refused.invalid_params(), ["/id", "/waar"]);
    let not_uuid = stand_in.put(&cookie, "/verhalen/een", &written()).await;
    assert_eq!(not_uuid.invalid_params(), ["uuid"]);
}

#[tokio::test]
async fn what_somebody_else_sent_is_nothing_to_refer_to() {
    let (stand_in, _) = start().await;
    let zebib = stand_in.sign_in("zebib").await;
    let refused = stand_in.put(&zebib, PATH, &shown()).await;
    assert_eq!(refused.invalid_params(), ["/fotoId", "/opnameId"]);
}

#[tokio::test]
async fn an_entry_goes_with_its_recording_and_photo() {
    let (stand_in, cookie) = start().await;
    stand_in.put(&cookie, PATH, &shown()).await;
    assert_eq!(bytes(&stand_in, &cookie).await, [true, true]);
    let zebib = stand_in.sign_in("zebib").await;
    assert_eq!(delete(&stand_in, &zebib, PATH).await, StatusCode::NOT_FOUND);
    assert_eq!(
        delete(&stand_in, &cookie, PATH).await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(bytes(&stand_in, &cookie).await, [false, false]);
    let items = stand_in.read(&cookie, "/verhalen").await.items();
    assert!(items.iter().all(|item| item["id"] != ID));
    for gone in [PATH, OTHER, "/verhalen/een"] {
        let answer = delete(&stand_in, &cookie, gone).await;
        assert_eq!(answer, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn what_something_else_refers_to_stays() {
    let (stand_in, cookie) = start().await;
    let mut same_photo = shown();
    same_photo["fotoId"] = json!(PHOTO.to_uppercase());
    same_photo.as_object_mut().unwrap().remove("opnameId");
    stand_in.put(&cookie, PATH, &shown()).await;
    let other = stand_in.put(&cookie, OTHER, &same_photo).await;
    assert_eq!(other.status, StatusCode::CREATED);
    delete(&stand_in, &cookie, PATH).await;
    assert_eq!(bytes(&stand_in, &cookie).await, [false, true]);
    delete(&stand_in, &cookie, OTHER).await;
    assert_eq!(bytes(&stand_in, &cookie).await, [false, false]);
}

#[tokio::test]
async fn a_municipality_without_it_does_not_have_it() {
    let stand_in = StandIn::start_with(Setup {
        offered: Some(vec![Aanbod::PortfolioTaken]),
        ..Setup::default()
    });
    let cookie = stand_in.sign_in("samar").await;
    let read = stand_in.read(&cookie, "/verhalen").await;
    assert_eq!(read.status, StatusCode::NOT_FOUND);
    let put = stand_in.put(&cookie, PATH, &written()).await;
    assert_eq!(put.status, StatusCode::NOT_FOUND);
}
