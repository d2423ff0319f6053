//! Failures that a test switches on, by exact path and, if it wants, by method.

use std::io;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use serde::Deserialize;

use crate::api::JsonBody;
use crate::app::{App, SharedApp};
use crate::problem::{Kind, internal, refuse};

/// What goes wrong at one path. What is not given goes as always.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Failure {
    /// The path, without its query.
    pad: String,
    /// Only requests of this method, such as `PUT`.
    methode: Option<String>,
    /// Only so many requests, then as always.
    keer: Option<u32>,
    /// Waits before answering, milliseconds.
    #[serde(default)]
    vertraging_ms: u64,
    /// Answers with this status and a problem document.
    status: Option<u16>,
    /// Answers with this text.
    body: Option<String>,
    /// The content type of that text; JSON without it.
    content_type: Option<String>,
    /// Breaks off in the middle of the answer.
    #[serde(default)]
    afgekapt: bool,
    /// Carries the request out as always, then breaks the connection before any of the answer is sent.
    ///
    /// Browsers themselves send a request again whose connection had carried an earlier one, so `keer` counts those too:
    /// to lose an answer for certain, leave `keer` out and end the failure when the loss was seen.
    #[serde(default)]
    antwoord_verloren: bool,
}

impl Failure {
    fn is_at(&self, method: &Method, path: &str) -> bool {
        let methode = self.methode.as_deref();
        self.pad == path
            && self.keer != Some(0)
            && methode.is_none_or(|methode| methode.eq_ignore_ascii_case(method.as_str()))
    }
}

/// The failures that are switched on.
#[derive(Default)]
pub struct Failures(RwLock<Vec<Failure>>);

impl Failures {
    fn replace(&self, failures: Vec<Failure>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = failures;
    }

    /// The first failure for a request, which it uses up by one.
    fn take(&self, method: &Method, path: &str) -> Option<Failure> {
        let mut failures = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let failure = failures
            .iter_mut()
            .find(|failure| failure.is_at(method, path))?;
        failure.keer = failure.keer.map(|left| left - 1);
        Some(failure.clone())
    }
}

/// `PUT /demo/storing`: these failures, in place of any others.
pub async fn set(
    State(app): State<SharedApp>,
    JsonBody(failures): JsonBody<Vec<Failure>>,
) -> StatusCode {
    switch(&app, failures)
}

/// `DELETE /demo/storing`: everything goes as always again.
pub async fn clear(State(app): State<SharedApp>) -> StatusCode {
    switch(&app, Vec::new())
}

fn switch(app: &App, failures: Vec<Failure>) -> StatusCode {
    if let Some(demo) = &app.demo {
        demo.failures.replace(failures);
    }
    StatusCode::NO_CONTENT
}

/// Middleware: lets the failure at this path happen.
pub async fn inject(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method(), request.uri().path());
    let demo = app.demo.as_ref();
    let Some(failure) = demo.and_then(|demo| demo.failures.take(method, path)) else {
        return next.run(request).await;
    };
    if failure.vertraging_ms > 0 {
        tokio::time::sleep(Duration::from_millis(failure.vertraging_ms)).await;
    }
    if failure.antwoord_verloren {
        return lost(next.run(request).await);
    }
    let response = match (failure.status, failure.body) {
        (Some(status), None) => failed(status),
        (status, Some(body)) => other_body(status.unwrap_or(200), failure.content_type, body),
        (None, None) => next.run(request).await,
    };
    if failure.afgekapt {
        broken_off(response).await
    } else {
        response
    }
}

fn failed(status: u16) -> Response {
    let mut response = refuse(
        Kind::of_failure(as_status(status)),
        "Een test wilde dit zo.",
    )
    .into_response();
    response.headers_mut().insert(header::RETRY_AFTER, 1.into());
    response
}

fn other_body(status: u16, content_type: Option<String>, body: String) -> Response {
    let content_type = content_type.unwrap_or_else(|| "application/json".to_owned());
    (
        as_status(status),
        [(header::CONTENT_TYPE, content_type)],
        body,
    )
        .into_response()
}

fn as_status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Breaks the connection in place of an answer: a body that fails at once takes the head along, which was not sent yet.
fn lost(response: Response) -> Response {
    let (parts, _) = response.into_parts();
    Response::from_parts(parts, Body::from_stream(stream::once(broken())))
}

async fn broken() -> io::Result<Bytes> {
    Err(io::Error::from(io::ErrorKind::ConnectionReset))
}

/// Promises the whole answer, sends half of it and breaks the connection.
async fn broken_off(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes,
        Err(error) => return internal(error).into_response(),
    };
    parts
        .headers
        .insert(header::CONTENT_LENGTH, bytes.len().into());
    let half = bytes.slice(..bytes.len() / 2);
    let broken = stream::once(async {
        // Lets the server send what it has before the connection breaks.
        tokio::task::yield_now().await;
        broken().await
    });
    let halves = stream::iter([Ok(half)]).chain(broken);
    Response::from_parts(parts, Body::from_stream(halves))
}
