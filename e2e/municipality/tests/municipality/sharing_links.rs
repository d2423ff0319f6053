//! `/deellinks`: what a participant may share, with whom and for how long.

use axum::http::{Method, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::sharing::{
    BUDDY_LINK, COOKIE, FAMILY_LINK, for_buddy, for_family, using, uuid, with, with_wrong_pin,
};
use crate::stand_in::{Setup, StandIn};

fn path(id: &str) -> String {
    format!("/deellinks/{id}")
}

#[tokio::test]
async fn a_link_to_send_has_a_secret_and_a_pin_and_three_days() {
    let made = StandIn::start().share(BUDDY_LINK, &for_buddy()).await;
    let secret = made["geheim"].as_str().unwrap();
    assert_eq!(URL_SAFE_NO_PAD.decode(secret).unwrap().len(), 32);
    assert_eq!(made["pincode"].as_str().unwrap().len(), 6);
    assert_eq!(made["teGebruikenTot"], "2026-11-27T09:00:00Z");
    assert_eq!(made["id"], BUDDY_LINK);
}

#[tokio::test]
async fn a_qr_code_has_no_pin_and_ten_minutes() {
    let made = StandIn::start().share(FAMILY_LINK, &for_family()).await;
    assert!(made["geheim"].is_string());
    assert_eq!(made["pincode"], Value::Null);
    assert_eq!(made["teGebruikenTot"], "2026-11-24T09:10:00Z");
}

#[tokio::test]
async fn no_two_links_have_the_same_secret() {
    let stand_in = StandIn::start();
    let one = stand_in.share(&uuid(1), &for_family()).await;
    let other = stand_in.share(&uuid(2), &for_family()).await;
    assert_ne!(one["geheim"], other["geheim"]);
}

#[tokio::test]
async fn neither_secret_nor_pin_is_told_twice() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let samar = stand_in.sign_in("samar").await;
    let again = stand_in.put(&samar, &path(BUDDY_LINK), &for_buddy()).await;
    assert_eq!(again.status, StatusCode::OK);
    let listed = stand_in.read(&samar, "/deellinks").await;
    for answer in [again, listed] {
        let text = answer.text();
        assert!(
            !text.contains("geheim") && !text.contains("pincode"),
            "{text}"
        );
        assert!(!text.contains(made["geheim"].as_str().unwrap()));
    }
}

#[tokio::test]
async fn neither_secret_nor_pin_nor_cookie_is_in_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("demo.sqlite");
    let stand_in = StandIn::start_with(Setup {
        db: Some(db.clone()),
        ..Setup::default()
    });
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let connected = stand_in.connect(BUDDY_LINK, &using(&made)).await;
    let cookie = connected.cookie(COOKIE).unwrap();
    let bytes = std::fs::read(db).unwrap();
    let holds = |secret: &str| {
        bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes())
    };
    assert!(holds("Henk") && holds(BUDDY_LINK));
    assert!(!holds(made["geheim"].as_str().unwrap()));
    assert!(!holds(made["pincode"].as_str().unwrap()));
    assert!(!holds(cookie.split_once('=').unwrap().1));
}

#[tokio::test]
async fn what_the_server_sets_is_ignored_in_requests() {
    let stand_in = StandIn::start();
    let own = json!({
        "geheim": "A".repeat(43), "pincode": "111111", "gekoppeldAan": "Henk",
        "gekoppeldOp": "2026-11-24T09:00:00Z", "teGebruikenTot": "2030-01-01T00:00:00Z",
    });
    let made = stand_in.share(BUDDY_LINK, &with(for_buddy(), own)).await;
    assert_ne!(made["geheim"], "A".repeat(43));
    assert_eq!(made["gekoppeldAan"], Value::Null);
    assert_eq!(made["teGebruikenTot"], "2026-11-27T09:00:00Z");
    let samar = stand_in.sign_in("samar").await;
    let again = stand_in.put(&samar, &path(BUDDY_LINK), &for_buddy()).await;
    assert_eq!(again.status, StatusCode::OK);
}

#[tokio::test]
async fn the_same_uuid_with_other_content_is_a_conflict() {
    let stand_in = StandIn::start();
    stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let samar = stand_in.sign_in("samar").await;
    let other = with(for_buddy(), json!({ "taken": ["s-taak-1"] }));
    let answer = stand_in.put(&samar, &path(BUDDY_LINK), &other).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_share_that_is_not_allowed_is_refused_by_field() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    stand_in.replace("portfolio-taken", sensitive_task()).await;
    let family = |changes| with(for_family(), changes);
    let buddy = |changes| with(for_buddy(), with(json!({"taken": []}), changes));
    for (body, fields) in [
        (family(json!({"wijze": "link"})), vec!["/wijze"]),
        (
            family(json!({"taken": ["s-taak-1"]})),
            vec!["/taken", "/taken/0"],
        ),
        (family(json!({"doelId": "s-doel-werk"})), vec!["/doelId"]),
        (
            family(json!({"geldigTot": "2026-11-25T09:10:01Z"})),
            vec!["/geldigTot"],
        ),
        (
            family(json!({"geldigTot": "2026-11-24T09:00:00Z"})),
            vec!["/geldigTot"],
        ),
        (family(json!({"doelgroep": "buren"})), vec!["/doelgroep"]),
        (buddy(json!({"doelId": null})), vec!["/doelId"]),
        (buddy(json!({"doelId": "z-doel-werk"})), vec!["/doelId"]),
        (buddy(json!({"doelId": "s-doel-rust"})), vec!["/doelId"]),
        (buddy(json!({"metWensen": true})), vec!["/metWensen"]),
        (
            buddy(json!({"geldigTot": "2027-02-22T09:10:01Z"})),
            vec!["/geldigTot"],
        ),
        (buddy(json!({"taken": ["geheim"]})), vec!["/taken/0"]),
        (
            buddy(json!({"taken": ["open", "z-taak-1", "open"]})),
            vec!["/taken/1", "/taken/2"],
        ),
        (
            json!({"doelgroep": "taalmaatje", "wijze": "qr", "geldigTot": "2026-12-01T00:00:00Z"}),
            vec!["/taken"],
        ),
        (
            json!({"doelgroep": "familie"}),
            vec!["/geldigTot", "/wijze"],
        ),
    ] {
        let answer = stand_in.put(&samar, &path(BUDDY_LINK), &body).await;
        assert_eq!(answer.invalid_params(), fields, "{body}");
    }
    assert!(stand_in.read(&samar, "/deellinks").await.items().is_empty());
}

/// One task that may be shared and one that may not.
fn sensitive_task() -> Value {
    let task = |id: &str, gevoelig: bool| {
        json!({
            "id": id, "versie": 1, "titel": {"nl": {"tekst": "Taak", "herkomst": "mens"}},
            "opdracht": {"nl": {"tekst": "Doe iets", "herkomst": "mens"}}, "waar": "les",
            "vaardigheid": "lezen", "niveau": "a2", "status": "open", "gevoelig": gevoelig,
        })
    };
    json!({ "items": [task("open", false), task("geheim", true)] })
}

#[tokio::test]
async fn ten_shares_are_active_at_most() {
    let stand_in = StandIn::start();
    for n in 0..10 {
        stand_in.share(&uuid(n), &for_family()).await;
    }
    let samar = stand_in.sign_in("samar").await;
    let eleventh = stand_in.put(&samar, &path(&uuid(10)), &for_family()).await;
    assert_eq!(eleventh.status, StatusCode::FORBIDDEN);
    assert_eq!(
        eleventh.json()["type"],
        "urn:mijn-pip:probleem:te-veel-deellinks"
    );
    // A replay of one of the ten is no eleventh, and another participant has ten of their own.
    let replay = stand_in.put(&samar, &path(&uuid(3)), &for_family()).await;
    assert_eq!(replay.status, StatusCode::OK);
    let zebib = stand_in.sign_in("zebib").await;
    let hers = stand_in.put(&zebib, &path(&uuid(3)), &for_family()).await;
    assert_eq!(hers.status, StatusCode::CREATED);
    stand_in
        .write(Method::DELETE, &path(&uuid(0)), &samar)
        .await;
    stand_in.share(&uuid(10), &for_family()).await;
}

#[tokio::test]
async fn the_list_has_what_is_active_newest_first() {
    let stand_in = StandIn::start();
    let qr = json!({ "doelgroep": "taalmaatje", "wijze": "qr", "taken": ["s-taak-1"], "geldigTot": "2026-11-24T12:00:00Z" });
    let used = stand_in.share(&uuid(1), &qr).await;
    stand_in.share(&uuid(2), &qr).await;
    let worn = stand_in.share(&uuid(3), &for_buddy()).await;
    stand_in.share(&uuid(4), &for_buddy()).await;
    stand_in.share(&uuid(5), &for_buddy()).await;
    let samar = stand_in.sign_in("samar").await;
    stand_in
        .write(Method::DELETE, &path(&uuid(5)), &samar)
        .await;
    stand_in.connect(&uuid(1), &using(&used)).await;
    for _ in 0..5 {
        stand_in.connect(&uuid(9), &with_wrong_pin(&worn)).await;
    }
    let listed = async || {
        let samar = stand_in.sign_in("samar").await;
        let items = stand_in.read(&samar, "/deellinks").await.items();
        let id = |item: &Value| item["id"].as_str().unwrap().to_owned();
        items.iter().map(id).collect::<Vec<_>>()
    };
    assert_eq!(listed().await, [uuid(4), uuid(2), uuid(1)]);
    let items = stand_in.read(&samar, "/deellinks").await.items();
    assert_eq!(items[2]["gekoppeldAan"], "Henk");
    assert_eq!(items[2]["gekoppeldOp"], "2026-11-24T09:00:00Z");
    stand_in.at("2026-11-24T09:10:00Z");
    assert_eq!(listed().await, [uuid(4), uuid(1)]);
    stand_in.at("2026-11-24T12:00:00Z");
    assert_eq!(listed().await, [uuid(4)]);
    stand_in.at("2026-11-27T09:00:01Z");
    assert!(listed().await.is_empty());
}

#[tokio::test]
async fn withdrawing_works_on_the_next_request_and_can_be_repeated() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    assert_eq!(
        stand_in.read(&henk, "/gedeeld").await.status,
        StatusCode::OK
    );
    let samar = stand_in.sign_in("samar").await;
    for _ in 0..2 {
        let gone = stand_in
            .write(Method::DELETE, &path(BUDDY_LINK), &samar)
            .await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
    }
    for resource in [
        "/gedeeld",
        "/gedeeld/portfolio-taken/s-taak-1",
        "/deelsessie",
    ] {
        let refused = stand_in.read(&henk, resource).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{resource}");
    }
    assert!(stand_in.read(&samar, "/deellinks").await.items().is_empty());
    let unknown = stand_in
        .write(Method::DELETE, &path(&uuid(1)), &samar)
        .await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_withdraws_or_sees_the_share_of_another() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let zebib = stand_in.sign_in("zebib").await;
    let gone = stand_in
        .write(Method::DELETE, &path(BUDDY_LINK), &zebib)
        .await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let looks = format!("/deellinks/{BUDDY_LINK}/inzagen");
    assert_eq!(
        stand_in.read(&zebib, &looks).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(stand_in.read(&zebib, "/deellinks").await.items().is_empty());
    assert_eq!(
        stand_in.read(&henk, "/gedeeld").await.status,
        StatusCode::OK
    );
}
