//! Signing in with the imitation provider, and what must not work.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chrono::TimeDelta;

use crate::stand_in::{Answer, NOW, Setup, StandIn};

/// A browser that was sent to the provider: what it was sent with.
struct Flow {
    cookie: String,
    state: String,
    challenge: String,
}

async fn start(stand_in: &StandIn, terug: &str) -> Flow {
    let answer = stand_in
        .get(&format!("/api/v1/inloggen?terug={terug}"))
        .await;
    assert_eq!(answer.status, StatusCode::FOUND);
    let location = answer.header("location");
    let parameter = |name: &str| {
        let (_, rest) = location.split_once(&format!("{name}=")).unwrap();
        rest.split('&').next().unwrap().to_owned()
    };
    Flow {
        cookie: answer.cookie("__Host-pip-login").unwrap(),
        state: parameter("state"),
        challenge: parameter("code_challenge"),
    }
}

/// Chooses a participant on the imitation page; where the browser is sent back to.
async fn choose(stand_in: &StandIn, participant: &str, state: &str, challenge: &str) -> String {
    let form = format!("deelnemer={participant}&state={state}&code_challenge={challenge}");
    let request = Request::post("/demo/digid")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form));
    let answer = stand_in.send(request.unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    answer.header("location").to_owned()
}

async fn come_back(stand_in: &StandIn, location: &str, cookie: &str) -> Answer {
    let request = Request::get(location).header(header::COOKIE, cookie);
    stand_in.send(request.body(Body::empty()).unwrap()).await
}

fn assert_refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.set_cookie("__Host-pip").is_none());
    assert!(answer.text().contains("Inloggen is niet gelukt"));
}

#[tokio::test]
async fn leads_to_a_session_and_back_to_the_screen() {
    let stand_in = StandIn::start();
    let flow = start(&stand_in, "/lessen").await;
    let page = stand_in
        .get(&format!(
            "/demo/digid?state={}&code_challenge={}",
            flow.state, flow.challenge
        ))
        .await;
    assert!(page.text().contains("dit is niet DigiD"));
    assert!(page.text().contains(r#"value="zebib""#));

    let back = choose(&stand_in, "zebib", &flow.state, &flow.challenge).await;
    let answer = come_back(&stand_in, &back, &flow.cookie).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains(r#"content="0; url=/lessen""#));
    let session = answer.cookie("__Host-pip").unwrap();
    let sessie = stand_in.read(&session, "/sessie").await.json();
    assert_eq!(sessie["deelnemerId"], "zebib");
}

#[tokio::test]
async fn the_cookies_are_as_strict_as_they_can_be() {
    let stand_in = StandIn::start();
    let started = stand_in.get("/api/v1/inloggen").await;
    assert!(
        started
            .set_cookie("__Host-pip-login")
            .unwrap()
            .ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600")
    );
    let flow = start(&stand_in, "/").await;
    let back = choose(&stand_in, "samar", &flow.state, &flow.challenge).await;
    let answer = come_back(&stand_in, &back, &flow.cookie).await;
    assert!(
        answer
            .set_cookie("__Host-pip")
            .unwrap()
            .ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict")
    );
    assert!(
        answer
            .set_cookie("__Host-pip-login")
            .unwrap()
            .contains("Max-Age=0")
    );
}

#[tokio::test]
async fn the_pages_have_nothing_inline() {
    let stand_in = StandIn::start();
    let page = stand_in.get("/demo/digid?state=a&code_challenge=b").await;
    for inline in ["<script", "<style", "style=", "onclick"] {
        assert!(!page.text().contains(inline), "{inline}");
    }
    assert!(
        page.header("content-security-policy")
            .contains("style-src 'self'")
    );
    let style = stand_in.get("/inloggen.css").await;
    assert!(style.header("content-type").starts_with("text/css"));
}

#[tokio::test]
async fn a_state_of_someone_else_is_refused() {
    let stand_in = StandIn::start();
    let flow = start(&stand_in, "/").await;
    let back = choose(&stand_in, "samar", "another-state", &flow.challenge).await;
    assert_refused(&come_back(&stand_in, &back, &flow.cookie).await);
}

#[tokio::test]
async fn a_code_for_another_sign_in_is_refused() {
    let stand_in = StandIn::start();
    let victim = start(&stand_in, "/").await;
    let attacker = start(&stand_in, "/").await;
    // The attacker's code, bound to the attacker's challenge, in the victim's browser with the victim's state.
    let back = choose(&stand_in, "samar", &victim.state, &attacker.challenge).await;
    assert_refused(&come_back(&stand_in, &back, &victim.cookie).await);
}

#[tokio::test]
async fn a_return_works_once_and_only_in_the_browser_that_left() {
    let stand_in = StandIn::start();
    let flow = start(&stand_in, "/").await;
    let back = choose(&stand_in, "samar", &flow.state, &flow.challenge).await;
    assert_refused(&come_back(&stand_in, &back, "").await);
    let first = come_back(&stand_in, &back, &flow.cookie).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_refused(&come_back(&stand_in, &back, &flow.cookie).await);
    // Nor with a fresh code for the same sign-in.
    let back = choose(&stand_in, "zebib", &flow.state, &flow.challenge).await;
    assert_refused(&come_back(&stand_in, &back, &flow.cookie).await);
}

#[tokio::test]
async fn a_sign_in_does_not_wait_for_ever() {
    let stand_in = StandIn::start();
    let flow = start(&stand_in, "/").await;
    let back = choose(&stand_in, "samar", &flow.state, &flow.challenge).await;
    let started = NOW.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    stand_in.app.clock.set(started + TimeDelta::minutes(11));
    assert_refused(&come_back(&stand_in, &back, &flow.cookie).await);
}

#[tokio::test]
async fn who_stops_at_the_provider_can_try_again() {
    let stand_in = StandIn::start();
    let flow = start(&stand_in, "/").await;
    let back = format!(
        "/api/v1/inloggen/terugkeer?error=access_denied&state={}",
        flow.state
    );
    let answer = come_back(&stand_in, &back, &flow.cookie).await;
    assert_refused(&answer);
    assert!(answer.text().contains(r#"href="/api/v1/inloggen""#));
}

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    let stand_in = StandIn::start();
    for terug in [
        "//evil.example",
        "https://evil.example",
        "/%5Cevil.example",
        "plan",
        "/%09/evil.example",
    ] {
        for path in ["/api/v1/inloggen", "/demo/inloggen/samar"] {
            let answer = stand_in.get(&format!("{path}?terug={terug}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path} {terug}");
            assert!(answer.headers.get("location").is_none());
        }
    }
}

#[tokio::test]
async fn the_demo_signs_in_at_once() {
    let stand_in = StandIn::start();
    let answer = stand_in.get("/demo/inloggen/samar?terug=/plan").await;
    assert_eq!(answer.header("location"), "/plan");
    let cookie = answer.cookie("__Host-pip").unwrap();
    let sessie = stand_in.read(&cookie, "/sessie").await.json();
    assert_eq!(sessie["deelnemerId"], "samar");
    let unknown = stand_in.get("/demo/inloggen/niemand").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn without_the_demo_nobody_signs_in_as_anyone() {
    let stand_in = StandIn::start_with(Setup {
        no_demo: true,
        ..Setup::default()
    });
    for path in [
        "/demo/inloggen/samar",
        "/demo/digid?state=a&code_challenge=b",
        "/demo/deelnemers",
        "/demo/klok",
        "/demo/storing",
        "/demo/gezichten/x.svg",
        "/demo/deelnemers/samar/schrijfacties",
        "/demo/deelnemers/samar/begeleidingsafspraken/x",
    ] {
        assert_eq!(
            stand_in.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}
