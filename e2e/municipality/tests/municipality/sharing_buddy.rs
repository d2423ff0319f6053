//! What a taalmaatje sees and says.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::recordings::WEBM;
use crate::sharing::{BUDDY_LINK, FAMILY_LINK, for_buddy, uuid, with};
use crate::stand_in::{Answer, StandIn};

/// A photo of `s-taak-2`, which is shared.
const SHARED_PIECE: &str = "85791fcf-bb34-5e95-b50e-850abca4bb3e";
/// A photo of `s-taak-3`, which is not.
const OTHER_PIECE: &str = "d9497d0a-5fb3-5485-b6ac-c7f4d4cef931";

const FEEDBACK: &str = "e1d2e3f4-5a6b-4c7d-8e9f-0a1b2c3d4e01";
const RECORDING: &str = "8f7e6d5c-4b3a-4291-8807-162534435281";

/// Changes a task of samar's as the store has it.
async fn change_task(stand_in: &StandIn, id: &str, change: impl Fn(&mut Value)) {
    let samar = stand_in.sign_in("samar").await;
    let mut tasks = stand_in.read(&samar, "/portfolio-taken").await.json();
    let items = tasks["items"].as_array_mut().unwrap();
    change(items.iter_mut().find(|task| task["id"] == id).unwrap());
    stand_in.replace("portfolio-taken", tasks).await;
}

async fn task_of_samar(stand_in: &StandIn, id: &str) -> Value {
    let samar = stand_in.sign_in("samar").await;
    let path = format!("/portfolio-taken/{id}");
    stand_in.read(&samar, &path).await.json()
}

fn feedback(task: &str, id: &str) -> String {
    format!("/gedeeld/portfolio-taken/{task}/feedback/{id}")
}

async fn send_recording(stand_in: &StandIn, cookie: &str, id: &str) -> Answer {
    let path = format!("/gedeeld/opnamen/{id}/inhoud");
    stand_in.send_bytes(cookie, &path, "audio/webm", WEBM).await
}

#[tokio::test]
async fn a_buddy_sees_the_chosen_tasks_and_the_goal() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let shared = stand_in.read(&henk, "/gedeeld").await.json();
    assert_eq!(shared["taken"], json!(["s-taak-1", "s-taak-2"]));
    assert_eq!(shared["doel"]["nl"]["tekst"], "Werken in een bakkerij");
    let stored = task_of_samar(&stand_in, "s-taak-1").await;
    let task = stand_in
        .read(&henk, "/gedeeld/portfolio-taken/s-taak-1")
        .await
        .json();
    for field in [
        "titel",
        "opdracht",
        "stappen",
        "letOp",
        "status",
        "feedback",
        "bewijsstukken",
    ] {
        assert_eq!(task[field], stored[field], "{field}");
    }
}

#[tokio::test]
async fn a_task_that_was_not_chosen_or_is_anothers_is_not_found() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    for id in ["s-taak-3", "z-taak-1", "x", "%FF"] {
        let task = stand_in
            .read(&henk, &format!("/gedeeld/portfolio-taken/{id}"))
            .await;
        assert_eq!(task.status, StatusCode::NOT_FOUND, "{id}");
        let body = json!({ "teken": "alles" });
        let said = stand_in.put(&henk, &feedback(id, FEEDBACK), &body).await;
        assert_eq!(said.status, StatusCode::NOT_FOUND, "{id}");
    }
}

#[tokio::test]
async fn a_task_that_became_sensitive_or_went_away_is_no_longer_shared() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    change_task(&stand_in, "s-taak-2", |task| task["gevoelig"] = json!(true)).await;
    let shared = stand_in.read(&henk, "/gedeeld").await.json();
    assert_eq!(shared["taken"], json!(["s-taak-1"]));
    let piece = format!("/gedeeld/bewijsstukken/{SHARED_PIECE}/inhoud");
    for path in ["/gedeeld/portfolio-taken/s-taak-2", &piece] {
        assert_eq!(
            stand_in.read(&henk, path).await.status,
            StatusCode::NOT_FOUND
        );
    }
    let body = json!({ "teken": "alles" });
    let said = stand_in
        .put(&henk, &feedback("s-taak-2", FEEDBACK), &body)
        .await;
    assert_eq!(said.status, StatusCode::NOT_FOUND);
    stand_in
        .replace("portfolio-taken", json!({ "items": [] }))
        .await;
    let shared = stand_in.read(&henk, "/gedeeld").await.json();
    assert_eq!(shared["taken"], json!([]));
}

#[tokio::test]
async fn a_goal_that_became_sensitive_is_no_longer_shared() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let samar = stand_in.sign_in("samar").await;
    let mut pip = stand_in.read(&samar, "/pip").await.json();
    for goal in pip["plan"]["doelen"].as_array_mut().unwrap() {
        goal["gevoelig"] = json!(true);
    }
    stand_in.replace("pip", pip).await;
    let shared = stand_in.read(&henk, "/gedeeld").await.json();
    assert_eq!(shared["doel"], Value::Null);
}

#[tokio::test]
async fn evidence_is_seen_of_shared_tasks_only_and_once_its_bytes_are_there() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let path = |id: &str| format!("/gedeeld/bewijsstukken/{id}/inhoud");
    let seen = stand_in.read(&henk, &path(SHARED_PIECE)).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.header("content-type"), "image/jpeg");
    assert!(seen.header("content-disposition").starts_with("attachment"));
    let other = stand_in.read(&henk, &path(OTHER_PIECE)).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    change_task(&stand_in, "s-taak-2", |task| {
        task["bewijsstukken"][0]["ontvangen"] = json!(false);
    })
    .await;
    let not_received = stand_in.read(&henk, &path(SHARED_PIECE)).await;
    assert_eq!(not_received.status, StatusCode::NOT_FOUND);
    let task = stand_in
        .read(&henk, "/gedeeld/portfolio-taken/s-taak-2")
        .await
        .json();
    assert_eq!(task["bewijsstukken"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_new_field_of_a_task_is_not_shared_by_itself() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    change_task(
        &stand_in,
        "s-taak-1",
        crate::sharing_family::add_unknown_fields,
    )
    .await;
    let task = stand_in
        .read(&henk, "/gedeeld/portfolio-taken/s-taak-1")
        .await;
    assert!(!task.text().contains("onbekend"), "{}", task.text());
    assert!(!task.json()["feedback"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn feedback_reaches_the_participant_with_the_name_and_the_sign() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let before = task_of_samar(&stand_in, "s-taak-2").await;
    assert_eq!(before["status"], "ingeleverd");
    assert_eq!(
        send_recording(&stand_in, &henk, RECORDING).await.status,
        StatusCode::CREATED
    );
    let body = json!({
        "teken": "een_deel", "samenBekeken": true, "opnameId": RECORDING,
        "tip": {"taal": "nl", "tekst": "Schrijf ook het aantal op.", "vertaling": {"nl": {"tekst": "x", "herkomst": "mens"}}},
    });
    let said = stand_in
        .put(&henk, &feedback("s-taak-2", FEEDBACK), &body)
        .await;
    assert_eq!(said.status, StatusCode::CREATED);
    let after = task_of_samar(&stand_in, "s-taak-2").await;
    assert_eq!(after["status"], "feedback");
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
    let given = json!({
        "id": FEEDBACK, "rol": "taalmaatje", "naam": "Henk", "samenBekeken": true, "oordeel": "een_deel",
        "tekst": {"taal": "nl", "tekst": "Schrijf ook het aantal op."}, "opnameId": RECORDING,
        "op": "2026-11-24T09:00:00Z",
    });
    assert_eq!(after["feedback"], json!([given]));
    let samar = stand_in.sign_in("samar").await;
    let heard = stand_in
        .read(&samar, &format!("/opnamen/{RECORDING}/inhoud"))
        .await;
    assert_eq!(heard.body, WEBM);
}

#[tokio::test]
async fn feedback_that_comes_twice_stands_once() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let path = feedback("s-taak-2", FEEDBACK);
    let body = json!({ "teken": "alles", "tip": {"taal": "nl", "tekst": "Goed!"} });
    stand_in.put(&henk, &path, &body).await;
    let after = task_of_samar(&stand_in, "s-taak-2").await;
    stand_in.at("2026-11-24T09:05:00Z");
    let translated = json!({"nl": {"tekst": "Goed!", "herkomst": "mens"}});
    change_task(&stand_in, "s-taak-2", |task| {
        task["feedback"][0]["tekst"]["vertaling"] = translated.clone();
    })
    .await;
    let again = stand_in.put(&henk, &path, &body).await;
    assert_eq!(again.status, StatusCode::OK);
    let other = stand_in
        .put(&henk, &path, &with(body, json!({ "teken": "nog_niet" })))
        .await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let now = task_of_samar(&stand_in, "s-taak-2").await;
    assert_eq!(now["versie"], after["versie"]);
    assert_eq!(now["feedback"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn feedback_that_is_wrong_is_refused_by_field() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let samar = stand_in.sign_in("samar").await;
    stand_in.upload(&samar, &uuid(1), "audio/webm", WEBM).await;
    let path = feedback("s-taak-2", FEEDBACK);
    for (body, field) in [
        (json!({}), "/teken"),
        (json!({"teken": "mooi"}), "/teken"),
        (
            json!({"teken": "alles", "tip": {"taal": "nl", "tekst": ""}}),
            "/tip/tekst",
        ),
        (json!({"teken": "alles", "opnameId": uuid(2)}), "/opnameId"),
        // The participant's own recording is not the helper's to give.
        (json!({"teken": "alles", "opnameId": uuid(1)}), "/opnameId"),
    ] {
        let answer = stand_in.put(&henk, &path, &body).await;
        assert_eq!(answer.invalid_params(), [field], "{body}");
    }
    let no_uuid = stand_in
        .put(
            &henk,
            &feedback("s-taak-2", "x"),
            &json!({"teken": "alles"}),
        )
        .await;
    assert_eq!(no_uuid.invalid_params(), ["uuid"]);
    assert_eq!(
        task_of_samar(&stand_in, "s-taak-2").await["feedback"],
        json!([])
    );
}

#[tokio::test]
async fn a_task_takes_fifty_pieces_of_feedback_of_helpers() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let body = json!({ "teken": "alles" });
    for n in 0..50 {
        let said = stand_in
            .put(&henk, &feedback("s-taak-2", &uuid(n)), &body)
            .await;
        assert_eq!(said.status, StatusCode::CREATED);
    }
    let one_more = stand_in
        .put(&henk, &feedback("s-taak-2", &uuid(50)), &body)
        .await;
    assert_eq!(one_more.status, StatusCode::FORBIDDEN);
    let replay = stand_in
        .put(&henk, &feedback("s-taak-2", &uuid(7)), &body)
        .await;
    assert_eq!(replay.status, StatusCode::OK);
}

#[tokio::test]
async fn a_buddy_hears_the_feedback_of_shared_tasks_and_no_other_voice_note() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let samar = stand_in.sign_in("samar").await;
    for n in 1..4 {
        stand_in.upload(&samar, &uuid(n), "audio/webm", WEBM).await;
    }
    let spoken =
        |id: String| move |task: &mut Value| task["feedback"][0]["opnameId"] = json!(id.clone());
    change_task(&stand_in, "s-taak-1", spoken(uuid(1))).await;
    change_task(&stand_in, "s-taak-3", spoken(uuid(2))).await;
    let mut heard = Vec::new();
    for n in 1..4 {
        let path = format!("/gedeeld/opnamen/{}/inhoud", uuid(n));
        heard.push(stand_in.read(&henk, &path).await.status);
    }
    assert_eq!(
        heard,
        [StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::NOT_FOUND]
    );
}

#[tokio::test]
async fn a_buddys_own_voice_note_is_of_that_share_alone() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let piet = stand_in
        .helper(FAMILY_LINK, &with(for_buddy(), json!({"wijze": "qr"})))
        .await;
    assert_eq!(
        send_recording(&stand_in, &henk, RECORDING).await.status,
        StatusCode::CREATED
    );
    assert_eq!(
        send_recording(&stand_in, &henk, RECORDING).await.status,
        StatusCode::OK
    );
    assert_eq!(
        send_recording(&stand_in, &piet, RECORDING).await.status,
        StatusCode::CONFLICT
    );
    let path = format!("/gedeeld/opnamen/{RECORDING}/inhoud");
    assert_eq!(stand_in.read(&henk, &path).await.body, WEBM);
    assert_eq!(
        stand_in.read(&piet, &path).await.status,
        StatusCode::NOT_FOUND
    );
    let borrowed = json!({"teken": "alles", "opnameId": RECORDING});
    let said = stand_in
        .put(&piet, &feedback("s-taak-2", FEEDBACK), &borrowed)
        .await;
    assert_eq!(said.invalid_params(), ["/opnameId"]);
}

#[tokio::test]
async fn a_buddy_cannot_overwrite_or_find_a_voice_note_of_the_participant() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let samar = stand_in.sign_in("samar").await;
    stand_in.upload(&samar, RECORDING, "audio/webm", WEBM).await;
    let taken = send_recording(&stand_in, &henk, RECORDING).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    let path = format!("/gedeeld/opnamen/{RECORDING}/inhoud");
    assert_eq!(
        stand_in.read(&henk, &path).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_buddy_sends_fifty_voice_notes_at_most_and_only_audio() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let path = format!("/gedeeld/opnamen/{RECORDING}/inhoud");
    let script = b"<script>alert(1)</script>".as_slice();
    let refused = stand_in
        .send_bytes(&henk, &path, "audio/webm", script)
        .await;
    assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for n in 0..50 {
        let sent = send_recording(&stand_in, &henk, &uuid(n)).await;
        assert_eq!(sent.status, StatusCode::CREATED);
    }
    let one_more = send_recording(&stand_in, &henk, &uuid(50)).await;
    assert_eq!(one_more.status, StatusCode::FORBIDDEN);
    let replay = send_recording(&stand_in, &henk, &uuid(7)).await;
    assert_eq!(replay.status, StatusCode::OK);
}

#[tokio::test]
async fn what_a_buddy_wrote_stays_when_the_share_is_withdrawn() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let path = feedback("s-taak-2", FEEDBACK);
    stand_in
        .put(&henk, &path, &json!({ "teken": "alles" }))
        .await;
    let samar = stand_in.sign_in("samar").await;
    let link = format!("/deellinks/{BUDDY_LINK}");
    stand_in.write(Method::DELETE, &link, &samar).await;
    let after = task_of_samar(&stand_in, "s-taak-2").await;
    assert_eq!(after["feedback"][0]["id"], FEEDBACK);
    let again = stand_in
        .put(&henk, &path, &json!({ "teken": "alles" }))
        .await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_helpers_write_that_another_site_may_have_caused_is_refused() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    for (header, value) in [("x-pip-client", "0"), ("origin", "http://evil.example")] {
        let mut request = crate::stand_in::write(Method::DELETE, "/deelsessie", &henk)
            .body(axum::body::Body::empty())
            .unwrap();
        request.headers_mut().insert(header, value.parse().unwrap());
        assert_eq!(stand_in.send(request).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(
        stand_in.read(&henk, "/gedeeld").await.status,
        StatusCode::OK
    );
}
