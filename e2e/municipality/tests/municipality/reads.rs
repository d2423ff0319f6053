//! Every resource of every demo participant.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chrono::{DateTime, Utc};
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::Aanbod;
use serde_json::Value;

use crate::stand_in::{Setup, StandIn};

const PARTICIPANTS: [&str; 8] = [
    "zebib", "samar", "farhad", "elif", "hodan", "abdi", "blessing", "olena",
];

/// Waits for the plan, and has no decision yet.
const BEFORE_THE_PIP: &str = "blessing";

const RESOURCES: [&str; 12] = [
    "/sessie",
    "/voorkeuren",
    "/pip",
    "/begeleidingsafspraken",
    "/agenda-items",
    "/taalniveaus",
    "/portfolio-taken",
    "/contactpersoon",
    "/berichten",
    "/menukaart",
    "/zelfstudie",
    "/verhalen",
];

#[tokio::test]
async fn every_resource_of_every_demo_participant_is_as_documented() {
    let stand_in = StandIn::start();
    for participant in PARTICIPANTS {
        let cookie = stand_in.sign_in(participant).await;
        for resource in RESOURCES {
            let answer = stand_in.read(&cookie, resource).await;
            assert_eq!(answer.status, StatusCode::OK, "{participant} {resource}");
        }
        for list in ["/agenda-items", "/portfolio-taken", "/berichten"] {
            let items = stand_in.read(&cookie, list).await.items();
            assert!(!items.is_empty(), "{participant} {list}");
            for item in items {
                let path = format!("{list}/{}", item["id"].as_str().unwrap());
                assert_eq!(stand_in.read(&cookie, &path).await.json(), item);
            }
        }
    }
}

#[tokio::test]
async fn the_letter_is_a_pdf_to_save() {
    let stand_in = StandIn::start();
    for participant in PARTICIPANTS {
        let cookie = stand_in.sign_in(participant).await;
        let pip = stand_in.read(&cookie, "/pip").await.json();
        if participant == BEFORE_THE_PIP {
            assert!(pip["beschikking"].is_null());
            continue;
        }
        let id = pip["beschikking"]["documentId"]
            .as_str()
            .unwrap()
            .to_owned();
        let letter = stand_in
            .read(&cookie, &format!("/documenten/{id}/inhoud"))
            .await;
        assert!(letter.body.starts_with(b"%PDF-"));
        assert!(
            letter
                .header("content-disposition")
                .starts_with("attachment; filename*=")
        );
    }
}

#[tokio::test]
async fn one_participant_never_sees_what_is_another_s() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    let zebib = stand_in.sign_in("zebib").await;
    for list in ["/agenda-items", "/portfolio-taken", "/berichten"] {
        let items = stand_in.read(&samar, list).await.items();
        let path = format!("{list}/{}", items[0]["id"].as_str().unwrap());
        assert_eq!(
            stand_in.read(&zebib, &path).await.status,
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test]
async fn what_is_known_already_is_not_sent_again() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for resource in RESOURCES.into_iter().chain(["/openapi.json"]) {
        let first = stand_in.read(&cookie, resource).await;
        let again = Request::get(format!("/api/v1{resource}"))
            .header(header::COOKIE, &cookie)
            .header(header::IF_NONE_MATCH, first.header("etag"));
        let again = stand_in.send(again.body(Body::empty()).unwrap()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{resource}");
        assert_eq!(again.header("etag"), first.header("etag"));
    }
}

/// The head of a 304 as it goes over the wire: asking anew when nothing changed must cost a participant next to nothing.
#[tokio::test]
async fn that_nothing_changed_is_said_in_250_bytes() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for resource in ["/agenda-items", "/berichten", "/pip"] {
        let first = stand_in.read(&cookie, resource).await;
        let request = format!(
            "GET /api/v1{resource} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nAccept-Encoding: br\r\n\
            If-None-Match: {}\r\nConnection: close\r\n\r\n",
            first.header("etag")
        );
        let answer = stand_in.answer_to(&request).await;
        let head = String::from_utf8(answer).unwrap().to_lowercase();
        assert!(head.starts_with("http/1.1 304 not modified\r\n"), "{head}");
        assert!(head.ends_with("\r\n\r\n"), "{head}");
        assert!(head.len() < 250, "{} bytes: {head}", head.len());
        // What a 304 repeats of the 200 (RFC 9110, 15.4.5), and what is on every answer (NL API Design Rules).
        for name in ["etag", "date", "cache-control", "api-version"] {
            assert!(head.contains(&format!("\r\n{name}: ")), "no {name}: {head}");
        }
    }
}

#[tokio::test]
async fn another_participant_s_answer_has_another_tag() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    let zebib = stand_in.sign_in("zebib").await;
    let tag = stand_in
        .read(&samar, "/pip")
        .await
        .header("etag")
        .to_owned();
    assert_ne!(stand_in.read(&zebib, "/pip").await.header("etag"), tag);
}

#[tokio::test]
async fn the_timetable_can_be_asked_by_days_of_amsterdam() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let week = stand_in
        .read(&cookie, "/agenda-items?van=2026-11-23&tot=2026-11-30")
        .await
        .items();
    assert!(
        week.len() >= 4,
        "only {} items in the anchor's week",
        week.len()
    );
    let begins: Vec<_> = week.iter().map(begin).collect();
    assert!(begins.is_sorted());
    for begin in begins {
        let day = amsterdam_date(begin).to_string();
        assert!(
            ("2026-11-23".."2026-11-30").contains(&day.as_str()),
            "{day}"
        );
    }
}

#[tokio::test]
async fn a_wrong_day_is_named() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let answer = stand_in
        .read(&cookie, "/agenda-items?van=morgen&tot=2026-02-30")
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let names: Vec<_> = answer.json()["invalidParams"]
        .as_array()
        .unwrap()
        .iter()
        .map(|param| param["name"].clone())
        .collect();
    assert_eq!(names, ["van", "tot"]);
}

#[tokio::test]
async fn lists_come_in_the_promised_order() {
    let stand_in = StandIn::start();
    for participant in PARTICIPANTS {
        let cookie = stand_in.sign_in(participant).await;
        let texts = async |list: &str, field: &str| -> Vec<String> {
            let items = stand_in.read(&cookie, list).await.items();
            let text = |item: &Value| item[field].as_str().unwrap().to_owned();
            items.iter().map(text).collect()
        };
        let sent = texts("/berichten", "verzondenOp").await;
        assert!(sent.is_sorted_by(|newer, older| newer >= older));
        assert!(texts("/taalniveaus", "vastgesteldOp").await.is_sorted());
        let mut parties = texts("/begeleidingsafspraken", "partij").await;
        parties.dedup();
        assert_eq!(parties, ["inburgeraar", "gemeente", "beide"]);
        let days = texts("/verhalen", "datum").await;
        assert!(days.is_sorted_by(|newer, older| newer >= older));
        let statuses = texts("/portfolio-taken", "status").await;
        assert!(statuses.is_sorted_by_key(|status| status == "klaar"));
    }
}

#[tokio::test]
async fn nothing_blames_the_participant() {
    let stand_in = StandIn::start();
    for participant in PARTICIPANTS {
        let cookie = stand_in.sign_in(participant).await;
        let pip = stand_in.read(&cookie, "/pip").await.text().to_lowercase();
        for word in ["verwijtbaar", "absent", "ongeoorloofd"] {
            assert!(!pip.contains(word), "{participant}: {word}");
        }
    }
}

#[tokio::test]
async fn what_is_not_offered_is_not_found() {
    let stand_in = StandIn::start_with(Setup {
        offered: Some(vec![Aanbod::Pip, Aanbod::Contactpersoon]),
        ..Setup::default()
    });
    let cookie = stand_in.sign_in("samar").await;
    for offered in ["/sessie", "/voorkeuren", "/pip", "/contactpersoon"] {
        let answer = stand_in.read(&cookie, offered).await;
        assert_eq!(answer.status, StatusCode::OK, "{offered}");
    }
    for other in [
        "/agenda-items",
        "/agenda-items/x",
        "/portfolio-taken",
        "/documenten/x/inhoud",
        "/fotos/0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01/inhoud",
    ] {
        let answer = stand_in.read(&cookie, other).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[tokio::test]
async fn answers_are_compressed_for_who_can_read_them() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let plain = stand_in.read(&cookie, "/agenda-items").await;
    // Not through `send`: a compressed body cannot be held to its schema.
    let request = Request::get("/api/v1/agenda-items")
        .header(header::COOKIE, &cookie)
        .header(header::ACCEPT_ENCODING, "br");
    let answer = stand_in
        .send_unchecked(request.body(Body::empty()).unwrap())
        .await;
    assert_eq!(answer.header("content-encoding"), "br");
    assert!(answer.body.len() * 5 < plain.body.len());
}

fn begin(item: &Value) -> DateTime<Utc> {
    item["begin"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn everything_of_a_portfolio_can_be_seen_and_heard() {
    let stand_in = StandIn::start();
    let mut seen = BTreeSet::new();
    for participant in PARTICIPANTS {
        let cookie = stand_in.sign_in(participant).await;
        for path in bytes_of_portfolio(&stand_in, &cookie).await {
            let answer = stand_in.read(&cookie, &path).await;
            assert_eq!(answer.status, StatusCode::OK, "{participant} {path}");
            assert!(!answer.body.is_empty());
            seen.insert(answer.header("content-type").to_owned());
        }
    }
    let kinds = ["application/pdf", "audio/ogg", "image/jpeg", "text/plain"];
    assert!(seen.iter().eq(kinds), "{seen:?}");
}

/// The paths of all evidence, of what was said about it, and of what goes with my story.
async fn bytes_of_portfolio(stand_in: &StandIn, cookie: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let tasks = stand_in.read(cookie, "/portfolio-taken").await.items();
    for task in &tasks {
        let id = task["id"].as_str().unwrap();
        for piece in task["bewijsstukken"].as_array().into_iter().flatten() {
            let uuid = piece["id"].as_str().unwrap();
            paths.push(format!("/portfolio-taken/{id}/bewijsstukken/{uuid}/inhoud"));
        }
    }
    let feedback = tasks
        .iter()
        .flat_map(|task| task["feedback"].as_array().cloned().unwrap_or_default());
    let story = stand_in.read(cookie, "/verhalen").await.items();
    for item in feedback.chain(story) {
        for (field, resource) in [("opnameId", "opnamen"), ("fotoId", "fotos")] {
            let uuid = item[field].as_str();
            paths.extend(uuid.map(|uuid| format!("/{resource}/{uuid}/inhoud")));
        }
    }
    paths
}
