//! `ETag` and `If-None-Match` on every GET: what the app already has is not sent again.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::problem::internal;

/// Middleware: tags a body that was read, or answers 304 when the client has it.
pub async fn conditional(request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if is_read && response.status() == StatusCode::OK {
        tagged(response, known).await
    } else {
        response
    }
}

async fn tagged(response: Response, known: Option<HeaderValue>) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes,
        Err(error) => return axum::response::IntoResponse::into_response(internal(error)),
    };
    let tag = strong_tag(&bytes);
    let is_known = known
        .as_ref()
        .and_then(|known| known.to_str().ok())
        .is_some_and(|known| matches_tag(known, &tag));
    if let Ok(value) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, value);
    }
    if is_known {
        parts.status = StatusCode::NOT_MODIFIED;
        remove_content_headers(&mut parts.headers);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Bytes of the digest in a tag. The app sends and gets it with every question, so it is short; two answers that a
/// participant gets are the same by chance once in 2⁹⁶.
const TAG_BYTES: usize = 12;

fn strong_tag(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&digest[..TAG_BYTES]))
}

/// `If-None-Match` compares weakly: `W/` does not matter (RFC 9110, 13.1.2).
fn matches_tag(known: &str, tag: &str) -> bool {
    known
        .split(',')
        .map(str::trim)
        .any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

fn remove_content_headers(headers: &mut HeaderMap) {
    headers.remove(header::CONTENT_TYPE);
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::CONTENT_DISPOSITION);
}

#[cfg(test)]
mod tests {
    use super::matches_tag;

    #[test]
    fn finds_the_tag_in_a_list() {
        assert!(matches_tag(r#""a", W/"b""#, r#""b""#));
        assert!(matches_tag("*", r#""b""#));
        assert!(!matches_tag(r#""bb""#, r#""b""#));
    }
}
