//! What every write must show: that the app itself sends it, not another site in the same browser.

use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::forbidden;

/// Middleware: refuses a write without the app's header, or from another origin.
pub async fn guard(request: Request, next: Next) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    if request
        .headers()
        .get("x-pip-client")
        .is_none_or(|value| value != "1")
    {
        return forbidden("De header X-Pip-Client ontbreekt.").into_response();
    }
    same_origin(request, next).await
}

/// Middleware: refuses a write from another origin.
pub async fn same_origin(request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_same_origin(request.headers()) {
        return next.run(request).await;
    }
    forbidden("De header Origin ontbreekt of is niet de eigen oorsprong.").into_response()
}

/// Whether `Origin` names the host that was asked. Both schemes, since a proxy may end TLS before us.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else {
        return false;
    };
    let authority = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    authority == Some(host)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn same_origin(origin: &str, host: &str) -> bool {
        let headers = [(header::ORIGIN, origin), (header::HOST, host)];
        is_same_origin(
            &headers
                .map(|(name, value)| (name, value.parse().unwrap()))
                .into_iter()
                .collect(),
        )
    }

    #[test]
    fn another_origin_is_another_site() {
        assert!(same_origin("http://localhost:8080", "localhost:8080"));
        assert!(!same_origin("http://localhost:9090", "localhost:8080"));
        assert!(!same_origin("http://evil.example", "localhost:8080"));
        assert!(!same_origin("null", "localhost:8080"));
    }
}
