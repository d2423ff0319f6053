//! Asking the one origin for data.

use gloo_net::http::{Method, RequestBuilder, Response};
use mijn_pip_core::outbox::Answer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::clock;

/// The base path of the municipality's API.
pub const API: &str = "/api/v1";

/// A write that has no answer after so long is sent again later, milliseconds; a recording may take longer.
pub(super) const TOO_LONG: u32 = 30_000;

/// A read that has no whole answer after so long is given up, milliseconds; `boot.js` has the same.
const READ_TOO_LONG: u32 = 60_000;

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

/// What a read brought.
pub enum Brought {
    /// What was known already is still so (304); this costs hardly any data.
    Same,
    /// A text, with the mark by which to ask whether it is still so.
    Text(String, Option<String>),
}

/// Reads a text from a path of this origin.
///
/// # Errors
/// See [`Failure`].
pub async fn read(path: &str) -> Result<String, Failure> {
    match read_newer(path, None).await? {
        Brought::Text(text, _) => Ok(text),
        Brought::Same => Err(Failure::Unreadable),
    }
}

/// Reads a text unless it is still the one with this mark (`ETag`, RFC 9110 §13.1.2).
///
/// # Errors
/// See [`Failure`].
pub async fn read_newer(path: &str, known: Option<&str>) -> Result<Brought, Failure> {
    let started = match take_read(path) {
        Some(promise) => JsFuture::from(promise).await.ok(),
        None => None,
    };
    let answer = match started {
        Some(answer) => Response::from(answer.unchecked_into::<web_sys::Response>()),
        None => {
            let limit = AbortSignal::timeout_with_u32(READ_TOO_LONG);
            let request = RequestBuilder::new(path)
                .header("Accept", "application/json")
                .abort_signal(Some(&limit));
            send(match known {
                Some(mark) => request.header("If-None-Match", mark),
                None => request,
            })
            .await?
        }
    };
    let is_api = path.starts_with(API);
    if let Some(date) = answer.headers().get("Date").filter(|_| is_api) {
        clock::learn(&date);
    }
    if answer.status() == 304 && known.is_some() {
        return Ok(Brought::Same);
    }
    let mark = answer.headers().get("ETag");
    Ok(Brought::Text(text(answer).await?, mark))
}

/// Sends a write of the outbox, a value of the contract or nothing, of its owner, if it has one; see [`Answer`] for how it
/// ended.
pub async fn write(
    put: bool,
    path: &str,
    owner: Option<&str>,
    version: Option<u32>,
    json: Option<String>,
) -> Answer {
    let method = if put { Method::PUT } else { Method::DELETE };
    let limit = AbortSignal::timeout_with_u32(TOO_LONG);
    let mut request = client_request(method, path).abort_signal(Some(&limit));
    // A helper writes without being a participant.
    if let Some(owner) = owner {
        request = request.header("X-Pip-Deelnemer", owner);
    }
    if let Some(version) = version {
        request = request.header("If-Match", &format!("\"{version}\""));
    }
    let request = match json {
        None => request.build(),
        Some(json) => request
            .header("Content-Type", "application/json")
            .body(json),
    };
    let Ok(request) = request else {
        return Answer::None;
    };
    let Ok(answer) = request.send().await else {
        return Answer::None;
    };
    let header = |name: &str| answer.headers().get(name);
    let (version, wait) = (header("API-Version"), header("Retry-After"));
    match answer.text().await {
        Ok(body) => answered(answer.status(), version.is_some(), wait, body),
        Err(_) => Answer::None,
    }
}

/// An answer of the municipality. Only one with `API-Version` is: a network that asks to sign in first answers too. A
/// proxy before the municipality may say that something is too large.
pub(super) fn answered(status: u16, is_api: bool, wait: Option<String>, body: String) -> Answer {
    if !is_api && status != 413 {
        return Answer::None;
    }
    Answer::Status {
        status,
        body,
        retry_after: wait.and_then(|wait| wait.parse().ok()),
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
