//! `/deelsessies/{uuid}`: a link is used once, and guessing does not help.

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use municipality::attempts::Client;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::sharing::{
    BUDDY_LINK, COOKIE, FAMILY_LINK, SESSION, connection, for_buddy, for_family, using, uuid, with,
    with_wrong_pin,
};
use crate::stand_in::{Answer, StandIn};

/// All of a 404 but the path it happened at.
fn refusal(answer: &Answer) -> (StatusCode, String) {
    let mut problem = answer.json();
    problem["instance"] = Value::Null;
    (answer.status, problem.to_string())
}

#[tokio::test]
async fn a_helper_connects_and_gets_a_cookie_for_as_long_as_the_share_lasts() {
    let stand_in = StandIn::start();
    let made = stand_in.share(FAMILY_LINK, &for_family()).await;
    let answer = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let set = answer.set_cookie(COOKIE).unwrap();
    let (_, attributes) = set.split_once(';').unwrap();
    let (flags, seconds) = attributes.rsplit_once('=').unwrap();
    assert_eq!(flags, " Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age");
    // 23 hours, less the moments that the test takes.
    let seconds: i64 = seconds.parse().unwrap();
    assert!((82_700..=82_800).contains(&seconds), "{seconds}");
    let session = json!({
        "doelgroep": "familie", "van": "Samar", "geldigTot": "2026-11-25T08:00:00Z",
        "coordinator": "Noor Peters", "coordinatorTelefoonnummer": "+31850001260",
    });
    assert_eq!(answer.json(), session);
    let henk = answer.cookie(COOKIE).unwrap();
    assert_eq!(stand_in.read(&henk, "/deelsessie").await.json(), session);
}

#[tokio::test]
async fn without_a_coordinator_the_contact_person_is_called() {
    let stand_in = StandIn::start();
    let henk = stand_in.buddy().await;
    let samar = stand_in.sign_in("samar").await;
    let mut contact = stand_in.read(&samar, "/contactpersoon").await.json();
    for helper in contact["andereHelpers"].as_array_mut().unwrap() {
        helper["gevoelig"] = json!(true);
    }
    stand_in.replace("contactpersoon", contact).await;
    let session = stand_in.read(&henk, "/deelsessie").await.json();
    assert_eq!(session["coordinator"], "Mirjam Hoekstra");
    assert_eq!(session["coordinatorTelefoonnummer"], "+31850001234");
}

#[tokio::test]
async fn every_link_that_is_no_good_gets_the_same_404() {
    let stand_in = StandIn::start();
    let qr = stand_in.share(&uuid(1), &for_family()).await;
    let link = stand_in.share(&uuid(2), &for_buddy()).await;
    let withdrawn = stand_in.share(&uuid(3), &for_family()).await;
    let worn = stand_in.share(&uuid(4), &for_buddy()).await;
    let late = stand_in.share(&uuid(5), &for_family()).await;
    let samar = stand_in.sign_in("samar").await;
    let path = format!("/deellinks/{}", uuid(3));
    stand_in.write(Method::DELETE, &path, &samar).await;
    stand_in.connect(&uuid(1), &using(&qr)).await;
    for n in 0..5 {
        let peer = format!("192.0.2.{}", 10 + n);
        stand_in
            .connect_from(&peer, SESSION, &with_wrong_pin(&worn))
            .await;
    }
    let unknown = json!({ "geheim": "A".repeat(43), "naam": "Henk" });
    let mut answers = Vec::new();
    for body in [unknown, using(&qr), using(&withdrawn), using(&worn)] {
        answers.push(stand_in.connect(SESSION, &body).await);
    }
    stand_in.at("2026-11-24T09:10:00Z");
    answers.push(stand_in.connect(SESSION, &using(&late)).await);
    stand_in.at("2026-11-27T09:00:01Z");
    answers.push(stand_in.connect(SESSION, &using(&link)).await);
    let elsewhere = stand_in.get("/api/v1/fiets").await;
    for answer in &answers {
        assert_eq!(refusal(answer), refusal(&elsewhere));
        assert!(answer.set_cookie(COOKIE).is_none());
    }
    assert_eq!(answers.len(), 6);
}

#[tokio::test]
async fn leaving_the_pin_out_costs_no_attempt() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let without = json!({ "geheim": made["geheim"], "naam": "Henk" });
    for _ in 0..20 {
        let asked = stand_in.connect(SESSION, &without).await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN);
        let problem = asked.json();
        assert_eq!(problem["type"], "urn:mijn-pip:probleem:onjuiste-pincode");
        assert_eq!(problem["resterendePogingen"], 5);
    }
    let right = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(right.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_wrong_pin_tells_how_many_attempts_are_left_in_the_life_of_the_link() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    for left in (1..5).rev() {
        let wrong = stand_in.connect(SESSION, &with_wrong_pin(&made)).await;
        assert_eq!(wrong.status, StatusCode::FORBIDDEN);
        assert_eq!(wrong.json()["resterendePogingen"], left);
        // Neither time nor another name or session gives any back.
        stand_in.at(&format!("2026-11-25T0{left}:00:00Z"));
    }
    let right = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(right.status, StatusCode::CREATED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_32_guesses_at_once_exactly_five_are_compared() {
    let stand_in = Arc::new(StandIn::start());
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let mut guesses = JoinSet::new();
    for n in 0..32 {
        let request = connection(&format!("192.0.2.{n}"), &uuid(n), &with_wrong_pin(&made));
        let stand_in = Arc::clone(&stand_in);
        guesses.spawn(async move { stand_in.send(request).await });
    }
    let mut left: Vec<u64> = Vec::new();
    for answer in guesses.join_all().await {
        match answer.status {
            StatusCode::FORBIDDEN => {
                left.push(answer.json()["resterendePogingen"].as_u64().unwrap())
            }
            status => assert_eq!(status, StatusCode::NOT_FOUND),
        }
    }
    left.sort_unstable();
    assert_eq!(left, [0, 1, 2, 3, 4]);
    let right = stand_in
        .connect_from("198.51.100.1", SESSION, &using(&made))
        .await;
    assert_eq!(right.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_16_helpers_at_once_exactly_one_connects() {
    // With a PIN five get as far as using it up, all while it is being compared.
    for body in [for_family(), for_buddy()] {
        let stand_in = Arc::new(StandIn::start());
        let made = stand_in.share(FAMILY_LINK, &body).await;
        let mut helpers = JoinSet::new();
        for n in 0..16 {
            let request = connection(&format!("192.0.2.{n}"), &uuid(n), &using(&made));
            let stand_in = Arc::clone(&stand_in);
            helpers.spawn(async move { stand_in.send(request).await.status });
        }
        let statuses = helpers.join_all().await;
        let count = |status| statuses.iter().filter(|one| **one == status).count();
        assert_eq!(count(StatusCode::CREATED), 1);
        assert_eq!(count(StatusCode::NOT_FOUND), 15);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_browser_that_asks_twice_at_once_gets_one_session_and_cookies_that_work() {
    let stand_in = Arc::new(StandIn::start());
    let made = stand_in.share(FAMILY_LINK, &for_family()).await;
    let mut twice = JoinSet::new();
    for _ in 0..2 {
        let request = connection("192.0.2.1", SESSION, &using(&made));
        let stand_in = Arc::clone(&stand_in);
        twice.spawn(async move { stand_in.send(request).await });
    }
    let answers = twice.join_all().await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [StatusCode::OK, StatusCode::CREATED]);
    for answer in answers {
        let cookie = answer.cookie(COOKIE).unwrap();
        let session = stand_in.read(&cookie, "/deelsessie").await;
        assert_eq!(session.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_lost_answer_can_be_asked_again_for_two_minutes() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let first = stand_in.connect(SESSION, &using(&made)).await;
    stand_in.at("2026-11-24T09:01:50Z");
    let again = stand_in
        .connect(&SESSION.to_uppercase(), &using(&made))
        .await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(again.json(), first.json());
    for answer in [&first, &again] {
        let cookie = answer.cookie(COOKIE).unwrap();
        assert_eq!(
            stand_in.read(&cookie, "/gedeeld").await.status,
            StatusCode::OK
        );
    }
    let other_name = with(using(&made), json!({ "naam": "Piet" }));
    let conflict = stand_in.connect(SESSION, &other_name).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    let forwarded = stand_in.connect(&uuid(7), &using(&made)).await;
    assert_eq!(forwarded.status, StatusCode::NOT_FOUND);
    stand_in.at("2026-11-24T09:02:10Z");
    let late = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_withdrawn_share_is_not_given_again_within_the_two_minutes() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    stand_in.connect(SESSION, &using(&made)).await;
    let samar = stand_in.sign_in("samar").await;
    let path = format!("/deellinks/{BUDDY_LINK}");
    stand_in.write(Method::DELETE, &path, &samar).await;
    let again = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_session_is_of_one_link() {
    let stand_in = StandIn::start();
    let one = stand_in.share(&uuid(1), &for_family()).await;
    let other = stand_in.share(&uuid(2), &for_family()).await;
    stand_in.connect(SESSION, &using(&one)).await;
    let taken = stand_in.connect(SESSION, &using(&other)).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    let own = stand_in.connect(&uuid(3), &using(&other)).await;
    assert_eq!(own.status, StatusCode::CREATED);
}

#[tokio::test]
async fn who_fails_ten_times_in_a_minute_waits() {
    let stand_in = StandIn::start();
    let made = stand_in.share(FAMILY_LINK, &for_family()).await;
    let wrong = json!({ "geheim": "A".repeat(43), "naam": "Henk" });
    for _ in 0..10 {
        let answer = stand_in.connect(SESSION, &wrong).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    for body in [&wrong, &using(&made)] {
        let waits = stand_in.connect(SESSION, body).await;
        assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(waits.json()["type"], "urn:mijn-pip:probleem:te-vaak");
        let seconds: u32 = waits.header("retry-after").parse().unwrap();
        assert!((1..=60).contains(&seconds), "{seconds}");
    }
    let mut disguised = connection("192.0.2.1", SESSION, &using(&made));
    disguised
        .headers_mut()
        .insert("x-forwarded-for", "203.0.113.7".parse().unwrap());
    let answer = stand_in.send(disguised).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    stand_in.at("2026-11-24T09:02:00Z");
    let right = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(right.status, StatusCode::CREATED);
}

#[tokio::test]
async fn over_a_connection_the_client_is_its_other_end() {
    let stand_in = StandIn::start();
    let body = json!({ "geheim": "A".repeat(43), "naam": "Henk" }).to_string();
    let request = format!(
        "PUT /api/v1/deelsessies/{SESSION} HTTP/1.1\r\nHost: localhost:8080\r\nOrigin: http://localhost:8080\r\n\
         X-Pip-Client: 1\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    for _ in 0..10 {
        let answer = stand_in.answer_to(&request).await;
        assert!(answer.starts_with(b"HTTP/1.1 404"));
    }
    let waits = |client| stand_in.app.attempts.wait(client, stand_in.app.clock.now());
    assert!(waits(Client::of(Some("127.0.0.1".parse().unwrap()))).is_some());
    assert_eq!(waits(Client::of(None)), None);
}

#[tokio::test]
async fn a_client_that_waits_does_not_keep_others_waiting() {
    let stand_in = StandIn::start();
    let made = stand_in.share(FAMILY_LINK, &for_family()).await;
    let wrong = json!({ "geheim": "A".repeat(43), "naam": "Henk" });
    for _ in 0..11 {
        stand_in.connect_from("192.0.2.1", SESSION, &wrong).await;
    }
    let other = stand_in
        .connect_from("192.0.2.2", SESSION, &using(&made))
        .await;
    assert_eq!(other.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_name_that_cannot_be_shown_is_refused_and_uses_nothing_up() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    for naam in ["", "   ", "\u{202E}kneH", "He\u{7}nk", &"a".repeat(61)] {
        let body = with(using(&made), json!({ "naam": naam }));
        let refused = stand_in.connect(SESSION, &body).await;
        assert_eq!(refused.invalid_params(), ["/naam"], "{naam:?}");
    }
    let spaced = with(
        using(&made),
        json!({ "naam": format!("  {} ", "é".repeat(60)) }),
    );
    let connected = stand_in.connect(SESSION, &spaced).await;
    assert_eq!(connected.status, StatusCode::CREATED);
    let samar = stand_in.sign_in("samar").await;
    let shares = stand_in.read(&samar, "/deellinks").await.items();
    assert_eq!(shares[0]["gekoppeldAan"], "é".repeat(60));
}

#[tokio::test]
async fn connecting_from_another_site_is_refused() {
    let stand_in = StandIn::start();
    let made = stand_in.share(FAMILY_LINK, &for_family()).await;
    for (header, value) in [("x-pip-client", "0"), ("origin", "http://evil.example")] {
        let mut request = connection("192.0.2.1", SESSION, &using(&made));
        request.headers_mut().insert(header, value.parse().unwrap());
        assert_eq!(stand_in.send(request).await.status, StatusCode::FORBIDDEN);
    }
    let own = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(own.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_helper_who_stops_loses_the_cookie_and_the_link_is_dead() {
    let stand_in = StandIn::start();
    let made = stand_in.share(BUDDY_LINK, &for_buddy()).await;
    let connected = stand_in.connect(SESSION, &using(&made)).await;
    let henk = connected.cookie(COOKIE).unwrap();
    let ended = stand_in.write(Method::DELETE, "/deelsessie", &henk).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT);
    assert!(ended.set_cookie(COOKIE).unwrap().contains("Max-Age=0"));
    let after = stand_in.read(&henk, "/gedeeld").await;
    assert_eq!(after.status, StatusCode::UNAUTHORIZED);
    let again = stand_in.connect(SESSION, &using(&made)).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}
