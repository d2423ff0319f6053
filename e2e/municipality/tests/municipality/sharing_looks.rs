//! `/inzagen`: the participant sees who looked at what.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::import_refusals::assert_refused;
use crate::sharing::{BUDDY_LINK, FAMILY_LINK};
use crate::stand_in::StandIn;

async fn looks(stand_in: &StandIn, link: &str) -> Vec<Value> {
    let samar = stand_in.sign_in("samar").await;
    let path = format!("/deellinks/{link}/inzagen");
    stand_in.read(&samar, &path).await.items()
}

fn titles(looks: &[Value]) -> Vec<&str> {
    looks
        .iter()
        .map(|look| look["wat"]["nl"]["tekst"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn what_family_opens_is_seen_by_the_participant() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    assert!(looks(&stand_in, FAMILY_LINK).await.is_empty());
    for path in ["", "/pip", "/agenda-items", "/contactpersoon"] {
        stand_in.read(&family, &format!("/gedeeld{path}")).await;
    }
    let seen = looks(&stand_in, FAMILY_LINK).await;
    assert_eq!(
        titles(&seen),
        ["Uw contactpersoon", "Uw agenda", "Uw plan", "Wat u deelt"]
    );
    let first = json!({
        "op": "2026-11-24T09:00:00Z", "naam": "Henk", "rol": "familie",
        "wat": {"nl": {"tekst": "Uw contactpersoon", "herkomst": "mens"}},
    });
    assert_eq!(seen[0], first);
}

#[tokio::test]
async fn what_a_buddy_opens_is_told_by_the_title_of_the_task() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    stand_in
        .read(&henk, "/gedeeld/portfolio-taken/s-taak-2")
        .await;
    let samar = stand_in.sign_in("samar").await;
    let task = stand_in
        .read(&samar, "/portfolio-taken/s-taak-2")
        .await
        .json();
    let seen = looks(&stand_in, BUDDY_LINK).await;
    assert_eq!(seen[0]["wat"], task["titel"]);
    assert_eq!(seen[0]["rol"], "taalmaatje");
}

#[tokio::test]
async fn what_is_refused_was_not_looked_at() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    for path in ["/pip", "/portfolio-taken/s-taak-3"] {
        stand_in.read(&henk, &format!("/gedeeld{path}")).await;
    }
    assert!(looks(&stand_in, BUDDY_LINK).await.is_empty());
}

#[tokio::test]
async fn one_thing_is_told_once_an_hour_also_when_nothing_changed() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    for time in ["09:00", "09:20", "09:59", "10:01", "10:30"] {
        stand_in.at(&format!("2026-11-24T{time}:00Z"));
        stand_in.read(&henk, "/gedeeld").await;
        stand_in
            .read(&henk, "/gedeeld/portfolio-taken/s-taak-1")
            .await;
    }
    let seen = looks(&stand_in, BUDDY_LINK).await;
    let times: Vec<_> = seen.iter().map(|look| &look["op"]).collect();
    let (early, late) = ("2026-11-24T09:00:00Z", "2026-11-24T10:01:00Z");
    assert_eq!(times, [late, late, early, early]);
}

#[tokio::test]
async fn the_log_of_a_withdrawn_share_stays() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    stand_in.read(&henk, "/gedeeld").await;
    let samar = stand_in.sign_in("samar").await;
    let link = format!("/deellinks/{BUDDY_LINK}");
    stand_in.write(Method::DELETE, &link, &samar).await;
    assert_eq!(looks(&stand_in, BUDDY_LINK).await.len(), 1);
    let unknown = stand_in
        .read(&samar, &format!("/deellinks/{FAMILY_LINK}/inzagen"))
        .await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn helpers_and_staff_are_told_newest_first_for_a_year() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    stand_in.read(&henk, "/gedeeld").await;
    let samar = stand_in.sign_in("samar").await;
    let all = stand_in.read(&samar, "/inzagen").await.items();
    assert_eq!(all[0]["naam"], "Henk");
    assert!(all.iter().any(|look| look["rol"] == "regievoerder"));
    let times: Vec<_> = all
        .iter()
        .map(|look| look["op"].as_str().unwrap())
        .collect();
    assert!(times.windows(2).all(|pair| pair[0] >= pair[1]), "{times:?}");
    stand_in.at("2027-11-24T08:59:00Z");
    let samar = stand_in.sign_in("samar").await;
    let later = stand_in.read(&samar, "/inzagen").await.items();
    assert_eq!(later.len(), 1);
    stand_in.at("2027-11-24T09:01:00Z");
    let samar = stand_in.sign_in("samar").await;
    assert!(stand_in.read(&samar, "/inzagen").await.items().is_empty());
}

#[tokio::test]
async fn nobody_reads_who_looked_at_anothers_data() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    stand_in.read(&henk, "/gedeeld").await;
    let zebib = stand_in.sign_in("zebib").await;
    let hers = stand_in.read(&zebib, "/inzagen").await;
    assert!(!hers.text().contains("Henk"));
}

#[test]
fn a_look_of_staff_that_is_no_look_is_refused() {
    let look = |rol: &str| json!([{"op": "2026-11-20T09:41:00Z", "naam": "Noor", "rol": rol, "wat": {"nl": {"tekst": "Uw plan", "herkomst": "mens"}}}]);
    assert_refused("inzagen.json", "/0/rol", "no role", |folder| {
        folder.put("inzagen.json", look("buurman"));
    });
    assert_refused("inzagen.json", "/0", "missing field", |folder| {
        folder.put("inzagen.json", json!([{"naam": "Noor"}]));
    });
}
