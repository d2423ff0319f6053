//! Requests that are refused, each with its problem document.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};

use crate::stand_in::{StandIn, write};

const PREFERENCES: &str =
    r#"{"versie":1,"talen":["ar"],"voorlezen":false,"pictogrammen":"normaal"}"#;

async fn status_of_write(change: impl FnOnce(&mut Request<Body>)) -> StatusCode {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut request = write(Method::PUT, "/voorkeuren", &cookie)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::IF_MATCH, "\"1\"")
        .body(Body::from(PREFERENCES))
        .unwrap();
    change(&mut request);
    stand_in.send(request).await.status
}

#[tokio::test]
async fn who_is_not_signed_in_sees_nothing() {
    let stand_in = StandIn::start();
    for resource in [
        "sessie",
        "voorkeuren",
        "pip",
        "begeleidingsafspraken",
        "agenda-items",
        "agenda-items/x",
        "taalniveaus",
        "portfolio-taken",
        "portfolio-taken/x",
        "contactpersoon",
        "berichten",
        "berichten/x",
        "documenten/x/inhoud",
        "ontzorgen",
        "menukaart",
        "zelfstudie",
        "verhalen",
        "portfolio-taken/x/bewijsstukken/0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01/inhoud",
        "opnamen/0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01/inhoud",
        "fotos/0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01/inhoud",
    ] {
        let answer = stand_in.get(&format!("/api/v1/{resource}")).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{resource}");
        assert_eq!(answer.json()["instance"], format!("/api/v1/{resource}"));
    }
}

#[tokio::test]
async fn who_is_not_signed_in_writes_nothing() {
    let stand_in = StandIn::start();
    let uuid = "0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01";
    for (method, resource) in [
        (Method::PUT, "/begeleidingsafspraken/x/reactie".to_owned()),
        (Method::PUT, format!("/pip/ontwikkelwensen/{uuid}")),
        (Method::PUT, format!("/zelfstudie/{uuid}")),
        (Method::PUT, "/menukaart/x/keuze".to_owned()),
        (Method::DELETE, "/menukaart/x/keuze".to_owned()),
        (Method::PUT, format!("/opnamen/{uuid}/inhoud")),
        (Method::PUT, format!("/fotos/{uuid}/inhoud")),
        (Method::PUT, "/agenda-items/x/afmelding".to_owned()),
        (Method::DELETE, "/agenda-items/x/afmelding".to_owned()),
        (Method::PUT, "/agenda-items/x/ervaring".to_owned()),
        (Method::PUT, format!("/berichten/{uuid}")),
        (Method::PUT, "/berichten/x/gelezen".to_owned()),
        (Method::PUT, format!("/taalniveaus/{uuid}")),
        (Method::PUT, format!("/verhalen/{uuid}")),
        (Method::DELETE, format!("/verhalen/{uuid}")),
        (
            Method::PUT,
            format!("/portfolio-taken/x/bewijsstukken/{uuid}"),
        ),
        (
            Method::DELETE,
            format!("/portfolio-taken/x/bewijsstukken/{uuid}"),
        ),
        (
            Method::PUT,
            format!("/portfolio-taken/x/bewijsstukken/{uuid}/inhoud"),
        ),
        (Method::PUT, "/portfolio-taken/x/inlevering".to_owned()),
        (Method::DELETE, "/portfolio-taken/x/inlevering".to_owned()),
    ] {
        let answer = stand_in.write(method, &resource, "__Host-pip=AAAA").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{resource}");
    }
}

#[tokio::test]
async fn a_made_up_cookie_opens_nothing() {
    let stand_in = StandIn::start();
    let answer = stand_in.read("__Host-pip=AAAA", "/pip").await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_write_as_the_app_sends_it_is_taken() {
    assert_eq!(status_of_write(|_| {}).await, StatusCode::OK);
}

#[tokio::test]
async fn a_write_that_another_site_may_have_caused_is_refused() {
    let refused = [
        status_of_write(|request| drop(request.headers_mut().remove("x-pip-client"))).await,
        status_of_write(|request| drop(request.headers_mut().remove(header::ORIGIN))).await,
        status_of_write(|request| {
            let evil = "http://evil.example".parse().unwrap();
            request.headers_mut().insert(header::ORIGIN, evil);
        })
        .await,
    ];
    assert_eq!(refused, [StatusCode::FORBIDDEN; 3]);
}

#[tokio::test]
async fn a_body_that_is_not_json_is_refused() {
    let malformed =
        status_of_write(|request| *request.body_mut() = Body::from("{\"versie\":")).await;
    assert_eq!(malformed, StatusCode::BAD_REQUEST);
    let other_type = status_of_write(|request| {
        let text = "text/plain".parse().unwrap();
        request.headers_mut().insert(header::CONTENT_TYPE, text);
    })
    .await;
    assert_eq!(other_type, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let no_type =
        status_of_write(|request| drop(request.headers_mut().remove(header::CONTENT_TYPE))).await;
    assert_eq!(no_type, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_body_over_64_kb_is_refused() {
    let large =
        status_of_write(|request| *request.body_mut() = Body::from(" ".repeat(64 * 1024 + 1)));
    assert_eq!(large.await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn an_unknown_path_is_a_problem_too() {
    let stand_in = StandIn::start();
    for path in ["/api/v1/fiets", "/api/v1/pip/", "/api/v1", "/api/v1/"] {
        let answer = stand_in.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    for path in ["/api/v2/pip", "/demo/fiets"] {
        assert_eq!(
            stand_in.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_id_that_is_no_text_is_not_found() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for path in [
        "/agenda-items/%FF",
        "/berichten/%ff%fe",
        "/documenten/%C0/inhoud",
        "/opnamen/%C0/inhoud",
        "/fotos/%C0/inhoud",
        "/portfolio-taken/%C0/bewijsstukken/0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01/inhoud",
        "/portfolio-taken/s-taak-1/bewijsstukken/%C0/inhoud",
    ] {
        let answer = stand_in.read(&cookie, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn another_method_is_told_which_there_are() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let post = write(Method::POST, "/pip", &cookie).body(Body::empty());
    let answer = stand_in.send(post.unwrap()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), "GET,HEAD");
}

#[tokio::test]
async fn options_tells_the_methods() {
    let stand_in = StandIn::start();
    let options = Request::options("/api/v1/voorkeuren").body(Body::empty());
    let answer = stand_in.send_unchecked(options.unwrap()).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.header("allow"), "GET,HEAD,PUT");
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let head = Request::head("/api/v1/pip").header(header::COOKIE, &cookie);
    let answer = stand_in.send(head.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.is_empty());
    let get = stand_in.read(&cookie, "/pip").await;
    assert_eq!(answer.header("etag"), get.header("etag"));
}
