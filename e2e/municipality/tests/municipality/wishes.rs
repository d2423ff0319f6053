//! `PUT /pip/ontwikkelwensen/{uuid}`: a wish in own words, in the plan from then on.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::recordings::WEBM;
use crate::stand_in::{Answer, StandIn};

const ID: &str = "0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01";
const OPNAME: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

fn wish() -> Value {
    json!({"id": ID, "datum": "2026-11-24", "gevoelig": false,
        "tekst": {"taal": "ar", "tekst": "أريد أن أتعلم ركوب الدراجة."}})
}

async fn put(stand_in: &StandIn, cookie: &str, uuid: &str, body: &Value) -> Answer {
    let path = format!("/pip/ontwikkelwensen/{uuid}");
    stand_in.put(cookie, &path, body).await
}

async fn wishes(stand_in: &StandIn, cookie: &str) -> Vec<Value> {
    let pip = stand_in.read(cookie, "/pip").await.json();
    let wishes = pip["plan"]["ontwikkelwensen"].as_array();
    wishes.cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_wish_is_in_the_plan_from_then_on() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = stand_in.read(&cookie, "/pip").await.json();
    let answer = put(&stand_in, &cookie, ID, &wish()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.json(), wish());
    assert!(wishes(&stand_in, &cookie).await.contains(&wish()));
    let after = stand_in.read(&cookie, "/pip").await.json();
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
    assert_eq!(after["leerroute"], before["leerroute"]);
}

#[tokio::test]
async fn a_replay_adds_nothing_and_other_content_is_a_conflict() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    put(&stand_in, &cookie, ID, &wish()).await;
    let plan = stand_in.read(&cookie, "/pip").await.json();
    let replay = put(&stand_in, &cookie, &ID.to_uppercase(), &wish()).await;
    assert_eq!((replay.status, replay.json()), (StatusCode::OK, wish()));
    let mut other = wish();
    other["gevoelig"] = json!(true);
    let conflict = put(&stand_in, &cookie, ID, &other).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert_eq!(stand_in.read(&cookie, "/pip").await.json(), plan);
}

#[tokio::test]
async fn the_oldest_wish_stands_first() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for (end, datum) in [
        ("1", "2026-11-24"),
        ("2", "2026-11-10"),
        ("3", "2026-11-24"),
    ] {
        let id = format!("{}{end}", &ID[..35]);
        let mut later = wish();
        later["id"] = json!(id);
        later["datum"] = json!(datum);
        let answer = put(&stand_in, &cookie, &id, &later).await;
        assert_eq!(answer.status, StatusCode::CREATED);
    }
    let wishes = wishes(&stand_in, &cookie).await;
    assert!(wishes.is_sorted_by_key(|wish| wish["datum"].as_str().map(str::to_owned)));
    assert!(
        wishes.last().unwrap()["id"]
            .as_str()
            .unwrap()
            .ends_with('3')
    );
}

#[tokio::test]
async fn the_id_may_be_left_out_but_not_be_another() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut other = wish();
    other["id"] = json!(OPNAME);
    let answer = put(&stand_in, &cookie, ID, &other).await;
    assert_eq!(answer.invalid_params(), ["/id"]);
    other.as_object_mut().unwrap().remove("id");
    let answer = put(&stand_in, &cookie, ID, &other).await;
    assert_eq!(
        (answer.status, answer.json()),
        (StatusCode::CREATED, wish())
    );
}

#[tokio::test]
async fn a_wish_is_written_or_spoken() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let silent = json!({"datum": "2026-11-24"});
    let answer = put(&stand_in, &cookie, ID, &silent).await;
    assert_eq!(answer.invalid_params(), ["/tekst"]);
    let spoken = json!({"datum": "2026-11-24", "opnameId": OPNAME});
    let too_early = put(&stand_in, &cookie, ID, &spoken).await;
    assert_eq!(too_early.invalid_params(), ["/opnameId"]);
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    let answer = put(&stand_in, &cookie, ID, &spoken).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let wrong = json!({"datum": "2026-02-30", "tekst": {"taal": "ar", "tekst": ""}});
    let answer = put(&stand_in, &cookie, ID, &wrong).await;
    assert_eq!(answer.invalid_params(), ["/datum", "/tekst/tekst"]);
}

#[tokio::test]
async fn without_a_plan_there_is_nothing_to_add_to() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("blessing").await;
    let plan = json!({"versie": 1, "fase": "azc"});
    let path = "/demo/deelnemers/blessing/pip";
    stand_in.demo(Method::PUT, path, plan.clone()).await;
    let answer = put(&stand_in, &cookie, ID, &wish()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(stand_in.read(&cookie, "/pip").await.json(), plan);
}
