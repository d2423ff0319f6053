//! `/taalniveaus/{uuid}`: the participant's own view of a level.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::stand_in::StandIn;

const ID: &str = "3f4b8f8e-8a0c-4f7d-9b53-1c4d9a6c5e31";
const PATH: &str = "/taalniveaus/3f4b8f8e-8a0c-4f7d-9b53-1c4d9a6c5e31";

fn view() -> Value {
    json!({"id": ID, "vaardigheid": "luisteren", "niveau": "a1", "bron": "zelf", "vastgesteldOp": "2026-11-24"})
}

#[tokio::test]
async fn an_own_view_stands_in_the_history() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = stand_in.read(&cookie, "/taalniveaus").await.items();
    let added = stand_in.put(&cookie, PATH, &view()).await;
    assert_eq!((added.status, added.json()), (StatusCode::CREATED, view()));
    let again = stand_in.put(&cookie, PATH, &view()).await;
    assert_eq!((again.status, again.json()), (StatusCode::OK, view()));
    let after = stand_in.read(&cookie, "/taalniveaus").await.items();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after.last(), Some(&view()));
}

#[tokio::test]
async fn another_level_of_the_same_id_is_refused() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in.put(&cookie, PATH, &view()).await;
    let mut other = view();
    other["niveau"] = json!("b1");
    let refused = stand_in.put(&cookie, PATH, &other).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let levels = stand_in.read(&cookie, "/taalniveaus").await.items();
    assert!(levels.contains(&view()));
}

#[tokio::test]
async fn nobody_speaks_for_the_teacher_or_the_future() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = stand_in.read(&cookie, "/taalniveaus").await.items();
    for (field, value) in [
        ("bron", "docent"),
        ("bron", "toets"),
        ("bron", "buurman"),
        ("vastgesteldOp", "2026-11-25"),
        ("vaardigheid", "zingen"),
        ("niveau", "z9"),
        ("id", "3f4b8f8e-8a0c-4f7d-9b53-1c4d9a6c5e32"),
    ] {
        let mut wrong = view();
        wrong[field] = json!(value);
        let refused = stand_in.put(&cookie, PATH, &wrong).await;
        assert_eq!(refused.invalid_params(), [format!("/{field}")]);
    }
    let after = stand_in.read(&cookie, "/taalniveaus").await.items();
    assert_eq!(after, before);
}

#[tokio::test]
async fn today_is_the_day_of_amsterdam() {
    let stand_in = StandIn::start();
    let late = json!({"nu": "2026-11-24T23:30:00Z"});
    stand_in.demo(Method::PUT, "/demo/klok", late).await;
    let cookie = stand_in.sign_in("samar").await;
    let mut tomorrow_in_utc = view();
    tomorrow_in_utc["vastgesteldOp"] = json!("2026-11-25");
    let added = stand_in.put(&cookie, PATH, &tomorrow_in_utc).await;
    assert_eq!(added.status, StatusCode::CREATED);
}
