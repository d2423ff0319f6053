//! `PATCH /demo/deelnemers/{id}/begeleidingsafspraken/{afspraak}`: the municipality changes an agreement meanwhile.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::participant_folder::tekst;
use crate::stand_in::{Answer, StandIn};

async fn patch(stand_in: &StandIn, id: &str, patch: Value) -> Answer {
    let path = format!("/demo/deelnemers/samar/begeleidingsafspraken/{id}");
    stand_in.demo(Method::PATCH, &path, patch).await
}

async fn first(stand_in: &StandIn) -> Value {
    let cookie = stand_in.sign_in("samar").await;
    stand_in
        .read(&cookie, "/begeleidingsafspraken")
        .await
        .items()[0]
        .clone()
}

#[tokio::test]
async fn an_agreement_changes_with_its_version() {
    let stand_in = StandIn::start();
    let before = first(&stand_in).await;
    let id = before["id"].as_str().unwrap();
    let change = json!({"wat": {"nl": {"tekst": "Ik bel de school."}}, "waarom": null,
        "uiterlijk": "2026-12-24", "id": "ander", "versie": 77});
    let answer = patch(&stand_in, id, change).await;
    assert_eq!(answer.status, StatusCode::OK);
    let after = first(&stand_in).await;
    assert_eq!(answer.json(), after);
    let mut expected = before.clone();
    expected["versie"] = json!(before["versie"].as_u64().unwrap() + 1);
    expected["wat"]["nl"]["tekst"] = json!("Ik bel de school.");
    expected["uiterlijk"] = json!("2026-12-24");
    expected.as_object_mut().unwrap().remove("waarom");
    assert_eq!(after, expected);
}

#[tokio::test]
async fn what_the_contract_does_not_have_is_refused() {
    let stand_in = StandIn::start();
    let before = first(&stand_in).await;
    let id = before["id"].as_str().unwrap();
    for (change, name) in [
        (json!({"wat": null}), "/wat"),
        (json!({"partij": "school"}), "/partij"),
        (json!({"wat": tekst("")}), "/wat/nl/tekst"),
        (json!("tekst"), "."),
    ] {
        let answer = patch(&stand_in, id, change).await;
        assert_eq!(answer.invalid_params(), [name]);
    }
    assert_eq!(first(&stand_in).await, before);
}

#[tokio::test]
async fn only_what_exists_can_be_changed() {
    let stand_in = StandIn::start();
    let answer = patch(&stand_in, "niets", json!({})).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let path = "/demo/deelnemers/niemand/begeleidingsafspraken/x";
    let answer = stand_in.demo(Method::PATCH, path, json!({})).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
