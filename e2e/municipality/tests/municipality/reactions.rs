//! `PUT /begeleidingsafspraken/{id}/reactie`: with the version that was seen, and safe to send twice.

use axum::http::{Method, StatusCode};
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::participant_folder::tekst;
use crate::recordings::WEBM;
use crate::stand_in::{Answer, StandIn};

const OPNAME: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

/// A stand-in in which Samar has one agreement of each party.
async fn start() -> (StandIn, String) {
    let stand_in = StandIn::start();
    let agreement = |partij: &str| {
        json!({"id": partij, "versie": 3, "partij": partij, "wat": tekst("Wij praten."),
            "voortgang": "bezig", "latereVersie": "blijft"})
    };
    let items = ["inburgeraar", "gemeente", "beide"].map(agreement);
    let path = "/demo/deelnemers/samar/begeleidingsafspraken";
    stand_in
        .demo(Method::PUT, path, json!({ "items": items }))
        .await;
    let cookie = stand_in.sign_in("samar").await;
    (stand_in, cookie)
}

async fn react(
    stand_in: &StandIn,
    cookie: &str,
    id: &str,
    if_match: &str,
    reactie: Value,
) -> Answer {
    let path = format!("/begeleidingsafspraken/{id}/reactie");
    stand_in.put_seen(cookie, &path, if_match, &reactie).await
}

async fn agreement(stand_in: &StandIn, cookie: &str, id: &str) -> Value {
    let items = stand_in
        .read(cookie, "/begeleidingsafspraken")
        .await
        .items();
    items.into_iter().find(|item| item["id"] == id).unwrap()
}

#[tokio::test]
async fn an_answer_is_kept_with_a_new_version_and_the_municipality_s_time() {
    let (stand_in, cookie) = start().await;
    let reactie = json!({"begrip": "begrepen", "uitvoering": "lukt_niet", "reden": "geen_tijd",
        "toelichting": {"taal": "ar", "tekst": "أعمل كثيرا."}, "ontvangenOp": "gisteren"});
    let answer = react(&stand_in, &cookie, "inburgeraar", "\"3\"", reactie.clone()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let now = answer.json();
    assert_eq!(now["versie"], 4);
    assert_eq!(now["reactie"]["reden"], "geen_tijd");
    let received = now["reactie"]["ontvangenOp"].as_str().unwrap();
    assert!(received.starts_with("2026-11-24T09:0"), "{received}");
    assert_eq!(now["latereVersie"], "blijft");
    assert_eq!(agreement(&stand_in, &cookie, "inburgeraar").await, now);
}

#[tokio::test]
async fn another_answer_takes_its_place() {
    let (stand_in, cookie) = start().await;
    let first = json!({"uitvoering": "lukt_niet", "reden": "ziek"});
    react(&stand_in, &cookie, "beide", "\"3\"", first).await;
    let second = json!({"begrip": "vraag", "uitvoering": "klaar"});
    let answer = react(&stand_in, &cookie, "beide", "\"4\"", second).await;
    assert_eq!(answer.status, StatusCode::OK);
    let now = answer.json();
    assert_eq!(now["versie"], 5);
    assert_eq!(now["reactie"]["begrip"], "vraag");
    assert!(now["reactie"].get("reden").is_none());
}

#[tokio::test]
async fn a_replay_changes_nothing_whatever_version_was_seen() {
    let (stand_in, cookie) = start().await;
    let reactie = json!({"nakoming": "niet_gebeurd"});
    let first = react(&stand_in, &cookie, "gemeente", "\"3\"", reactie.clone()).await;
    let later = stand_in.app.clock.now() + TimeDelta::minutes(5);
    stand_in.app.clock.set(later);
    for seen in ["\"3\"", "\"4\"", "\"99\""] {
        let replay = react(&stand_in, &cookie, "gemeente", seen, reactie.clone()).await;
        assert_eq!(replay.status, StatusCode::OK);
        assert_eq!(replay.json(), first.json());
    }
}

#[tokio::test]
async fn who_saw_an_older_version_gets_the_newer_one() {
    let (stand_in, cookie) = start().await;
    let patch = json!({"partij": "gemeente", "wat": tekst("De gemeente belt u.")});
    let path = "/demo/deelnemers/samar/begeleidingsafspraken/inburgeraar";
    let changed = stand_in.demo(Method::PATCH, path, patch).await.json();
    // Also when it does not fit the agreement any more: first the participant sees what changed.
    for reactie in [
        json!({"begrip": "begrepen"}),
        json!({"uitvoering": "klaar"}),
    ] {
        let answer = react(&stand_in, &cookie, "inburgeraar", "\"3\"", reactie).await;
        assert_eq!(answer.status, StatusCode::PRECONDITION_FAILED);
        assert_eq!(answer.json()["huidig"], changed);
    }
    assert_eq!(agreement(&stand_in, &cookie, "inburgeraar").await, changed);
}

#[tokio::test]
async fn parts_that_do_not_go_together_are_named_all_at_once() {
    let (stand_in, cookie) = start().await;
    let unknown =
        json!({"uitvoering": "klaar", "nakoming": "klopt", "reden": "ziek", "opnameId": OPNAME});
    for (partij, names) in [
        ("inburgeraar", &["/nakoming", "/opnameId", "/reden"][..]),
        ("beide", &["/nakoming", "/opnameId", "/reden"]),
        ("gemeente", &["/opnameId", "/reden", "/uitvoering"]),
    ] {
        let answer = react(&stand_in, &cookie, partij, "\"3\"", unknown.clone()).await;
        assert_eq!(answer.invalid_params(), names, "{partij}");
    }
    let codes = json!({"begrip": "misschien", "reden": "lui"});
    let answer = react(&stand_in, &cookie, "beide", "\"3\"", codes).await;
    assert_eq!(answer.invalid_params(), ["/begrip", "/reden"]);
    let stored = agreement(&stand_in, &cookie, "beide").await;
    assert_eq!(
        (&stored["versie"], &stored["reactie"]),
        (&json!(3), &json!(null))
    );
}

#[tokio::test]
async fn a_spoken_answer_is_one_s_own() {
    let (stand_in, cookie) = start().await;
    let zebib = stand_in.sign_in("zebib").await;
    let spoken = json!({"begrip": "vraag", "opnameId": OPNAME});
    stand_in.upload(&zebib, OPNAME, "audio/webm", WEBM).await;
    let other = react(&stand_in, &cookie, "beide", "\"3\"", spoken.clone()).await;
    assert_eq!(other.invalid_params(), ["/opnameId"]);
    stand_in.upload(&cookie, OPNAME, "audio/webm", WEBM).await;
    let own = react(&stand_in, &cookie, "beide", "\"3\"", spoken).await;
    assert_eq!(own.status, StatusCode::CREATED);
}

#[tokio::test]
async fn without_the_version_that_was_seen_it_is_refused() {
    let (stand_in, cookie) = start().await;
    let reactie = json!({"begrip": "begrepen"});
    let answer = react(&stand_in, &cookie, "beide", "3", reactie.clone()).await;
    assert_eq!(answer.invalid_params(), ["If-Match"]);
    let path = "/begeleidingsafspraken/beide/reactie";
    let none = stand_in.put(&cookie, path, &reactie).await;
    assert_eq!(none.invalid_params(), ["If-Match"]);
}

#[tokio::test]
async fn an_agreement_of_someone_else_is_not_found() {
    let (stand_in, _) = start().await;
    let zebib = stand_in.sign_in("zebib").await;
    let answer = react(&stand_in, &zebib, "beide", "\"3\"", json!({})).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
