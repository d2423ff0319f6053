//! Asking the one origin for data.

use gloo_net::http::{Method, RequestBuilder, Response};
use js_sys::Uint8Array;
use mijn_pip_core::outbox::Answer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::clock;

/// The base path of the municipality's API.
pub const API: &str = "/api/v1";

/// A write that has no answer after so long is sent again later, milliseconds; a recording may take longer.
const TOO_LONG: u32 = 30_000;

/// The slowest network on which a recording still arrives: bytes in a millisecond (32 kbit/s).
const SLOWEST: u32 = 4;

/// Why an answer could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No answer: offline, no such host, cut off.
    Unreachable,
    /// Not signed in, or no longer (401).
    SignedOut,
    /// The municipality does not have it (404).
    Missing,
    /// The item changed meanwhile (412).
    Changed,
    /// Any other status.
    Refused(u16),
    /// An answer that this app cannot read.
    Unreadable,
}

#[wasm_bindgen]
extern "C" {
    /// Takes over an answer that `boot.js` asked for before the app was there.
    #[wasm_bindgen(js_name = pipTakeRead)]
    fn take_read(path: &str) -> Option<js_sys::Promise>;
}

/// Reads a text from a path of this origin.
///
/// # Errors
/// See [`Failure`].
pub async fn read(path: &str) -> Result<String, Failure> {
    let started = match take_read(path) {
        Some(promise) => JsFuture::from(promise).await.ok(),
        None => None,
    };
    let answer = match started {
        Some(answer) => Response::from(answer.unchecked_into::<web_sys::Response>()),
        None => send(RequestBuilder::new(path).header("Accept", "application/json")).await?,
    };
    let is_api = path.starts_with(API);
    if let Some(date) = answer.headers().get("Date").filter(|_| is_api) {
        clock::learn(&date);
    }
    text(answer).await
}

/// What is sent with a write.
pub enum Content {
    /// Nothing.
    Empty,
    /// A value of the contract.
    Json(String),
    /// Bytes of this content type.
    Bytes(Vec<u8>, String),
}

/// Sends a write of the outbox; see [`Answer`] for how it ended.
///
/// Only an answer with `API-Version` is the municipality's: a network that asks to sign in first answers too.
pub async fn write(
    put: bool,
    path: &str,
    owner: &str,
    version: Option<u32>,
    content: Content,
) -> Answer {
    let method = if put { Method::PUT } else { Method::DELETE };
    let size = match &content {
        Content::Bytes(bytes, _) => u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        Content::Json(_) | Content::Empty => 0,
    };
    let limit = AbortSignal::timeout_with_u32(TOO_LONG + size / SLOWEST);
    let mut request = client_request(method, path)
        .header("X-Pip-Deelnemer", owner)
        .abort_signal(Some(&limit));
    if let Some(version) = version {
        request = request.header("If-Match", &format!("\"{version}\""));
    }
    let request = match content {
        Content::Empty => request.build(),
        Content::Json(json) => request
            .header("Content-Type", "application/json")
            .body(json),
        Content::Bytes(bytes, kind) => request
            .header("Content-Type", &kind)
            .body(Uint8Array::from(&*bytes)),
    };
    let Ok(request) = request else {
        return Answer::None;
    };
    let Ok(answer) = request.send().await else {
        return Answer::None;
    };
    // A proxy before the municipality may say that something is too large.
    let is_ours = answer.headers().get("API-Version").is_some() || answer.status() == 413;
    let wait = answer.headers().get("Retry-After");
    match answer.text().await {
        Ok(body) if is_ours => Answer::Status {
            status: answer.status(),
            body,
            retry_after: wait.and_then(|wait| wait.parse().ok()),
        },
        _ => Answer::None,
    }
}

/// Replaces or creates something at the API.
///
/// # Errors
/// See [`Failure`].
pub async fn put(path: &str, version: u32, body: String) -> Result<String, Failure> {
    let request = client_request(Method::PUT, path)
        .header("If-Match", &format!("\"{version}\""))
        .header("Content-Type", "application/json")
        .body(body)
        .map_err(|_| Failure::Unreachable)?;
    text(request.send().await.map_err(|_| Failure::Unreachable)?).await
}

/// Ends or withdraws something at the API.
///
/// # Errors
/// See [`Failure`].
pub async fn delete(path: &str) -> Result<String, Failure> {
    text(send(client_request(Method::DELETE, path)).await?).await
}

/// A write, with the header that a foreign page cannot send.
fn client_request(method: Method, path: &str) -> RequestBuilder {
    RequestBuilder::new(path)
        .method(method)
        .header("X-Pip-Client", "1")
}

async fn send(request: RequestBuilder) -> Result<Response, Failure> {
    request.send().await.map_err(|_| Failure::Unreachable)
}

async fn text(answer: Response) -> Result<String, Failure> {
    match answer.status() {
        200..=299 => answer.text().await.map_err(|_| Failure::Unreachable),
        401 => Err(Failure::SignedOut),
        404 => Err(Failure::Missing),
        412 => Err(Failure::Changed),
        status => Err(Failure::Refused(status)),
    }
}
