//! `/menukaart/{id}/keuze`: taking a place and giving it back.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::participant_folder::tekst;
use crate::stand_in::{Answer, StandIn};

/// A stand-in in which Samar can choose a workshop with one place, and a part without a limit.
async fn start() -> (StandIn, String) {
    let stand_in = StandIn::start();
    let item = |id: &str| {
        json!({"id": id, "soort": "workshop", "titel": tekst("Fietsen"), "uitleg": tekst("U leert fietsen."),
            "pictogram": {"set": "mijn-pip", "id": "bicycle"}})
    };
    let (mut few, many) = (item("fietsen"), item("geld"));
    few["plaatsenVrij"] = json!(1);
    let menu = json!({"items": [few, many]});
    stand_in
        .demo(Method::PUT, "/demo/deelnemers/samar/menukaart", menu)
        .await;
    let cookie = stand_in.sign_in("samar").await;
    (stand_in, cookie)
}

async fn choice(stand_in: &StandIn, cookie: &str, method: Method, id: &str) -> Answer {
    let path = format!("/menukaart/{id}/keuze");
    stand_in.write(method, &path, cookie).await
}

async fn item(stand_in: &StandIn, cookie: &str, index: usize) -> Value {
    stand_in.read(cookie, "/menukaart").await.items()[index].clone()
}

#[tokio::test]
async fn a_choice_takes_a_place_once() {
    let (stand_in, cookie) = start().await;
    let chosen = choice(&stand_in, &cookie, Method::PUT, "fietsen").await;
    assert_eq!(chosen.status, StatusCode::CREATED);
    let again = choice(&stand_in, &cookie, Method::PUT, "fietsen").await;
    assert_eq!(
        (again.status, again.json()),
        (StatusCode::OK, chosen.json())
    );
    let workshop = item(&stand_in, &cookie, 0).await;
    assert_eq!(workshop["plaatsenVrij"], 0);
    assert_eq!(workshop["keuze"], chosen.json());
}

#[tokio::test]
async fn the_last_place_may_just_have_gone() {
    let (stand_in, cookie) = start().await;
    let mut full = item(&stand_in, &cookie, 0).await;
    full["plaatsenVrij"] = json!(0);
    let menu = json!({"items": [full]});
    stand_in
        .demo(Method::PUT, "/demo/deelnemers/samar/menukaart", menu)
        .await;
    let refused = choice(&stand_in, &cookie, Method::PUT, "fietsen").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(item(&stand_in, &cookie, 0).await, full);
}

#[tokio::test]
async fn taking_it_back_frees_the_place_once() {
    let (stand_in, cookie) = start().await;
    choice(&stand_in, &cookie, Method::PUT, "fietsen").await;
    for _ in 0..2 {
        let gone = choice(&stand_in, &cookie, Method::DELETE, "fietsen").await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
        let workshop = item(&stand_in, &cookie, 0).await;
        assert_eq!(workshop["plaatsenVrij"], 1);
        assert!(workshop.get("keuze").is_none());
    }
    let again = choice(&stand_in, &cookie, Method::PUT, "fietsen").await;
    assert_eq!(again.status, StatusCode::CREATED);
}

#[tokio::test]
async fn without_a_limit_there_is_always_a_place() {
    let (stand_in, cookie) = start().await;
    let chosen = choice(&stand_in, &cookie, Method::PUT, "geld").await;
    assert_eq!(chosen.status, StatusCode::CREATED);
    assert!(
        item(&stand_in, &cookie, 1)
            .await
            .get("plaatsenVrij")
            .is_none()
    );
    choice(&stand_in, &cookie, Method::DELETE, "geld").await;
    assert!(
        item(&stand_in, &cookie, 1)
            .await
            .get("plaatsenVrij")
            .is_none()
    );
}

#[tokio::test]
async fn what_is_not_on_the_menu_cannot_be_chosen() {
    let (stand_in, cookie) = start().await;
    for method in [Method::PUT, Method::DELETE] {
        let answer = choice(&stand_in, &cookie, method, "zwemmen").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}
