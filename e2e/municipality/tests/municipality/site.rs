//! The built app as files.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use mijn_pip_core::contract::Aanbod;
use serde_json::json;
use tempfile::TempDir;

use crate::stand_in::{Answer, Setup, StandIn};

fn built_app() -> TempDir {
    let dist = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dist.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("index.html", "<!doctype html><title>Mijn PIP</title>");
    write("app.0a1b2c3d.wasm", "wasm as it is");
    write("app.0a1b2c3d.wasm.br", "wasm by brotli");
    write("app.0a1b2c3d.wasm.gz", "wasm by gzip");
    write("locales/nl/app.ftl", "hello = Hallo");
    write(
        "config.json",
        r#"{"gemeente":{},"talen":["nl"],"onderdelen":["pip","berichten"]}"#,
    );
    dist
}

fn serving(dist: &Path, offered: Option<Vec<Aanbod>>) -> StandIn {
    StandIn::start_with(Setup {
        dist: Some(dist.to_owned()),
        offered,
        ..Setup::default()
    })
}

async fn get_as(stand_in: &StandIn, path: &str, encodings: &str) -> Answer {
    let request = Request::get(path).header(header::ACCEPT_ENCODING, encodings);
    stand_in.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn every_screen_is_the_app() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    for path in ["/", "/plan", "/lessen", "/ik", "/deel", "/een/diep/pad"] {
        let answer = stand_in.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.header("content-type").starts_with("text/html"));
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert!(answer.text().contains("Mijn PIP"));
    }
}

#[tokio::test]
async fn a_missing_file_is_missing() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    for path in [
        "/oud.0a1b2c3d.js",
        "/locales/xx/app.ftl",
        "/..%2f..%2fetc%2fpasswd.txt",
    ] {
        let answer = stand_in.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn files_come_compressed_with_their_own_type() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    for (encodings, encoding, body) in [
        ("gzip, deflate, br", Some("br"), "wasm by brotli"),
        ("gzip", Some("gzip"), "wasm by gzip"),
        ("identity", None, "wasm as it is"),
    ] {
        let answer = get_as(&stand_in, "/app.0a1b2c3d.wasm", encodings).await;
        assert_eq!(answer.header("content-type"), "application/wasm");
        let sent = answer.headers.get("content-encoding");
        assert_eq!(sent.map(|value| value.to_str().unwrap()), encoding);
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.text(), body);
    }
}

#[tokio::test]
async fn a_compressed_copy_gives_way_to_a_file_that_was_edited_after_it() {
    let dist = built_app();
    let write = |name: &str, text: &str, seconds: u64| {
        let file = File::create(dist.path().join(name)).unwrap();
        (&file).write_all(text.as_bytes()).unwrap();
        let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds);
        file.set_modified(modified).unwrap();
    };
    let stand_in = serving(dist.path(), None);
    write("theme.css", "as built", 0);
    write("theme.css.br", "as built, by brotli", 1);
    write("theme.css.gz", "as built, by gzip", 2);
    let answer = get_as(&stand_in, "/theme.css", "gzip, br").await;
    assert_eq!(answer.text(), "as built, by brotli");

    write("theme.css", "edited", 2);
    let answer = get_as(&stand_in, "/theme.css", "gzip, br").await;
    assert_eq!(answer.text(), "as built, by gzip");

    write("theme.css", "edited", 3);
    let answer = get_as(&stand_in, "/theme.css", "gzip, br").await;
    assert_eq!(answer.text(), "edited");
    assert!(!answer.headers.contains_key("content-encoding"));
}

#[tokio::test]
async fn only_names_with_a_hash_are_kept_for_ever() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    let hashed = stand_in.get("/app.0a1b2c3d.wasm").await;
    assert_eq!(
        hashed.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    for path in ["/locales/nl/app.ftl", "/config.json"] {
        let answer = stand_in.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        let again = Request::get(path).header(header::IF_NONE_MATCH, answer.header("etag"));
        let again = stand_in.send(again.body(Body::empty()).unwrap()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
    }
}

#[tokio::test]
async fn the_config_lists_what_is_offered() {
    let dist = built_app();
    let all = serving(dist.path(), None).get("/config.json").await.json();
    assert_eq!(all["onderdelen"], json!(["pip", "berichten"]));
    let some = serving(dist.path(), Some(vec![Aanbod::Pip]));
    let config = some.get("/config.json").await.json();
    assert_eq!(config["onderdelen"], json!(["pip"]));
    assert_eq!(config["talen"], all["talen"]);
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    for path in [
        "/",
        "/app.0a1b2c3d.wasm",
        "/weg.js",
        "/api/v1/pip",
        "/demo/deelnemers",
    ] {
        let answer = stand_in.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert!(
            answer
                .header("strict-transport-security")
                .contains("max-age=")
        );
    }
}

#[tokio::test]
async fn a_page_that_the_browser_still_has_keeps_its_policy() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    let modified = stand_in.get("/").await.header("last-modified").to_owned();
    let again = Request::get("/").header("if-modified-since", modified);
    let answer = stand_in.send(again.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::NOT_MODIFIED);
    assert!(!answer.headers.contains_key("content-security-policy"));
}

#[tokio::test]
async fn a_page_says_what_it_may_do() {
    let dist = built_app();
    let page = serving(dist.path(), None).get("/").await;
    let permissions = page.header("permissions-policy");
    assert!(permissions.contains("geolocation=()"));
    assert_eq!(page.header("cross-origin-opener-policy"), "same-origin");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval'"));
}

#[tokio::test]
async fn portraits_are_pictures() {
    let data = tempfile::tempdir().unwrap();
    crate::participant_folder::ParticipantFolder::minimal("eva").write(data.path());
    fs::create_dir(data.path().join("gezichten")).unwrap();
    fs::write(data.path().join("gezichten/eva.svg"), "<svg/>").unwrap();
    let stand_in = StandIn::start_with(Setup {
        data: Some(data.path().to_owned()),
        ..Setup::default()
    });
    let answer = stand_in.get("/demo/gezichten/eva.svg").await;
    assert_eq!(answer.header("content-type"), "image/svg+xml");
}

#[tokio::test]
async fn a_failure_can_hit_a_file_too() {
    let dist = built_app();
    let stand_in = serving(dist.path(), None);
    let failures = json!([{"pad": "/config.json", "status": 404}]);
    stand_in.demo(Method::PUT, "/demo/storing", failures).await;
    let answer = stand_in.get("/config.json").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
