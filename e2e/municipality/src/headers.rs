//! Headers that every response carries, so that a browser gives the app no more power than it needs.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, DATE, HeaderName, HeaderValue,
    REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// No inline script or style, nothing from elsewhere; `blob:` shows and plays what the participant just made.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; \
    manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Camera and microphone are for evidence and voice notes; the rest is never asked for.
const PERMISSIONS: &str = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), \
    serial=(), midi=(), display-capture=()";

/// What every answer carries.
const ALWAYS: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        STRICT_TRANSPORT_SECURITY,
        "max-age=31536000; includeSubDomains",
    ),
];

/// What only a page can use. On every file these would cost a participant 5 kB a visit.
const PAGE: [(HeaderName, &str); 3] = [
    (CONTENT_SECURITY_POLICY, CSP),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Data and files load nothing at all, also when someone opens one as a page.
const FILE: [(HeaderName, &str); 1] = [(
    CONTENT_SECURITY_POLICY,
    "default-src 'none'; frame-ancestors 'none'",
)];

/// The version of the contract (NL API Design Rules, /core/version-header).
const API_VERSION: HeaderValue = HeaderValue::from_static("1.0.0");

/// Adds the security headers to a response that does not say otherwise.
pub async fn secure(mut response: Response) -> Response {
    // A 304 has no content, and its headers replace those that the browser has kept with the content.
    if response.status() == StatusCode::NOT_MODIFIED {
        return response;
    }
    let kind = response.headers().get(CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let of_kind: &[_] = if is_page { &PAGE } else { &FILE };
    for (name, value) in ALWAYS.iter().chain(of_kind) {
        response
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Middleware: what every answer of the API carries, also one that never reached its handler.
///
/// Nothing personal stays in a cache, and the date is that of our own clock.
pub async fn of_api(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let is_api = request.uri().path().starts_with("/api/v1");
    let mut response = next.run(request).await;
    if !is_api {
        return response;
    }
    let date = app.clock.now().format("%a, %d %b %Y %H:%M:%S GMT");
    let headers = response.headers_mut();
    headers.insert("api-version", API_VERSION);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(date) = HeaderValue::try_from(date.to_string()) {
        headers.insert(DATE, date);
    }
    response
}
