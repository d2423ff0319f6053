//! The built app: static files, compressed beforehand, and `index.html` for every screen.

use std::convert::Infallible;
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use mijn_pip_core::contract::Code;
use serde_json::{Value, json};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use crate::app::{App, SharedApp};
use crate::problem::{Refused, internal, not_found};

/// What a name with a fingerprint of its content may claim.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// Kept, but asked for again each time.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");

/// Answers everything that is not API, demo or sign-in: a file of the app, or the app itself for a screen's path.
pub async fn serve(
    State(app): State<SharedApp>,
    mut request: Request,
) -> Result<Response, Refused> {
    let path = request.uri().path().to_owned();
    if matches!(path.split('/').nth(1), Some("api" | "demo")) {
        return Err(not_found());
    }
    if path == "/config.json" && app.offered.is_some() {
        return reduced_config(&app).map_err(internal);
    }
    if is_screen(&path) {
        *request.uri_mut() = Uri::from_static("/index.html");
    }
    let mut response = files(&app.dist, request.uri().path())
        .oneshot(request)
        .await
        .unwrap_or_else(|never: Infallible| match never {})
        .map(Body::new);
    if response.status().is_success() || response.status().as_u16() == 304 {
        let caching = if is_fingerprinted(&path) {
            FOR_EVER
        } else {
            ASK_AGAIN
        };
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, caching);
    }
    Ok(response)
}

/// The files of the site, with the compressed copies that hold what the file at `path` holds now.
fn files(dist: &Path, path: &str) -> ServeDir {
    let file = dist.join(path.trim_start_matches('/'));
    let mut files = ServeDir::new(dist).append_index_html_on_directories(false);
    if is_up_to_date(&file, "br") {
        files = files.precompressed_br();
    }
    if is_up_to_date(&file, "gz") {
        files = files.precompressed_gzip();
    }
    files
}

/// A copy that is older than its file is of before someone edited `config.json` or a translation on the server.
fn is_up_to_date(file: &Path, ending: &str) -> bool {
    let mut copy = file.as_os_str().to_owned();
    copy.push(".");
    copy.push(ending);
    match (modified(file), modified(Path::new(&copy))) {
        (Ok(file), Ok(copy)) => copy >= file,
        _ => false,
    }
}

fn modified(file: &Path) -> io::Result<SystemTime> {
    fs::metadata(file)?.modified()
}

/// A screen of the app has no dot in its last part; a missing file does.
fn is_screen(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .is_some_and(|last| !last.contains('.'))
}

/// Names such as `style.1a2b3c4d.css`: the build puts eight hexadecimal digits of the content's hash before the ending.
fn is_fingerprinted(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .into_iter()
        .flat_map(|name| name.split('.'))
        .any(|part| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// `config.json` of the build, with only the resources that this municipality offers.
fn reduced_config(app: &App) -> anyhow::Result<Response> {
    let bytes = fs::read(app.dist.join("config.json"))?;
    let mut config: Value = serde_json::from_slice(&bytes)?;
    let offered = app.offered.iter().flatten().map(|resource| resource.code());
    config["onderdelen"] = json!(offered.collect::<Vec<_>>());
    Ok(([(header::CACHE_CONTROL, ASK_AGAIN)], axum::Json(config)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_not_a_file() {
        assert!(is_screen("/"));
        assert!(is_screen("/lessen"));
        assert!(!is_screen("/style.css"));
    }

    #[test]
    fn only_a_hash_in_the_name_is_for_ever() {
        assert!(is_fingerprinted("/mijn-pip_bg.0a1b2c3d.wasm"));
        assert!(is_fingerprinted("/fonts/vazirmatn-400.0a1b2c3d.woff2"));
        assert!(!is_fingerprinted("/locales/ar/app.ftl"));
        assert!(!is_fingerprinted("/config.json"));
    }
}
