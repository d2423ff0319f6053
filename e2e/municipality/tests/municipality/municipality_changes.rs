//! `PATCH /demo/deelnemers/{id}/{resource}/{item}` and `POST …/{resource}`: the municipality changes and adds things meanwhile.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::participant_folder::tekst;
use crate::stand_in::{Answer, StandIn};
use crate::timetable::{item, read, start_with};

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

#[tokio::test]
async fn an_appointment_changes_with_its_version_and_its_number() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8)]).await;
    let path = "/demo/deelnemers/samar/agenda-items/les";
    let change = json!({"status": "verplaatst", "begin": "2026-11-26T08:00:00Z", "einde": "2026-11-26T10:00:00Z",
        "oorspronkelijkBegintijdstip": "2026-11-25T08:00:00Z", "versie": 77, "volgnummer": 77});
    let answer = stand_in.demo(Method::PATCH, path, change).await;
    assert_eq!(answer.status, StatusCode::OK);
    let after = read(&stand_in, &cookie, "les").await;
    assert_eq!(answer.json(), after);
    assert_eq!(
        (&after["versie"], &after["volgnummer"]),
        (&json!(4), &json!(1))
    );
    assert_eq!(after["begin"], "2026-11-26T08:00:00Z");
    let wrong = stand_in.demo(
        Method::PATCH,
        path,
        json!({"status": "uitgesteld", "tijdzone": null}),
    );
    assert_eq!(wrong.await.invalid_params(), ["/status", "/tijdzone"]);
    assert_eq!(read(&stand_in, &cookie, "les").await, after);
}

#[tokio::test]
async fn a_task_changes_with_its_version() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let task = stand_in.read(&cookie, "/portfolio-taken").await.items()[0].clone();
    let path = format!("/portfolio-taken/{}", task["id"].as_str().unwrap());
    let demo_path = format!("/demo/deelnemers/samar{path}");
    stand_in
        .demo(Method::PATCH, &demo_path, json!({"status": "klaar"}))
        .await;
    let after = stand_in.read(&cookie, &path).await.json();
    assert_eq!(after["status"], "klaar");
    assert_eq!(after["versie"], task["versie"].as_u64().unwrap() + 1);
    assert!(after.get("volgnummer").is_none());
}

#[tokio::test]
async fn a_message_is_added_on_top() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let path = "/demo/deelnemers/samar/berichten";
    let notice = json!({"soort": "melding", "onderwerp": "school", "inhoud": {"taal": "nl", "tekst": "Dicht."}});
    let answer = stand_in.demo(Method::POST, path, notice).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let newest = stand_in.read(&cookie, "/berichten").await.items()[0].clone();
    assert_eq!(newest, answer.json());
    assert!(
        newest["verzondenOp"]
            .as_str()
            .unwrap()
            .starts_with("2026-11-24T09:0")
    );
    let again = stand_in.demo(Method::POST, path, newest).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let wrong = stand_in.demo(Method::POST, path, json!({"soort": "groet", "id": "a b"}));
    assert_eq!(
        wrong.await.invalid_params(),
        ["/id", "/onderwerp", "/soort"]
    );
}

#[tokio::test]
async fn the_municipality_adds_only_to_its_own_lists() {
    let stand_in = StandIn::start();
    for path in [
        "samar/zelfstudie",
        "samar/contactpersoon",
        "samar/fiets",
        "niemand/berichten",
    ] {
        let path = format!("/demo/deelnemers/{path}");
        let answer = stand_in.demo(Method::POST, &path, json!({})).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["zelfstudie/x", "voorkeuren/voorkeuren", "fiets/x"] {
        let path = format!("/demo/deelnemers/samar/{path}");
        let answer = stand_in.demo(Method::PATCH, &path, json!({})).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}
