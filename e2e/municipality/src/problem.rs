//! Problem details: every refusal of the API, as RFC 9457 has it.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mijn_pip_core::contract::{InvalidParam, Problem};
use serde::Serialize;
use serde_json::Value;

/// A kind of problem: its status, the last part of its `type`, and its title.
#[derive(Debug, Clone, Copy)]
pub struct Kind(StatusCode, &'static str, &'static str);

const INVALID: Kind = Kind(
    StatusCode::BAD_REQUEST,
    "ongeldig-verzoek",
    "Ongeldig verzoek",
);
const SIGNED_OUT: Kind = Kind(StatusCode::UNAUTHORIZED, "niet-ingelogd", "Niet ingelogd");
const FORBIDDEN: Kind = Kind(StatusCode::FORBIDDEN, "niet-toegestaan", "Niet toegestaan");
const NOT_FOUND: Kind = Kind(StatusCode::NOT_FOUND, "niet-gevonden", "Niet gevonden");
const CHANGED: Kind = Kind(
    StatusCode::PRECONDITION_FAILED,
    "gewijzigd",
    "Item gewijzigd",
);
const CONFLICT: Kind = Kind(StatusCode::CONFLICT, "botsing", "Botsing");
const INTERNAL: Kind = Kind(
    StatusCode::INTERNAL_SERVER_ERROR,
    "interne-fout",
    "Interne fout",
);
/// An exam is not the municipality's to cancel.
pub const EXAM_AT_DUO: Kind = Kind(StatusCode::FORBIDDEN, "examen-bij-duo", "Examen bij DUO");
/// As many shares are active as there may be.
pub const TOO_MANY_SHARES: Kind = Kind(
    StatusCode::FORBIDDEN,
    "te-veel-deellinks",
    "Te veel deellinks",
);
/// A link needs another PIN than the one that came, or one at all.
const WRONG_PIN: Kind = Kind(
    StatusCode::FORBIDDEN,
    "onjuiste-pincode",
    "Onjuiste pincode",
);
const TOO_OFTEN: Kind = Kind(StatusCode::TOO_MANY_REQUESTS, "te-vaak", "Te vaak");
/// The path does not have the method.
pub const WRONG_METHOD: Kind = Kind(
    StatusCode::METHOD_NOT_ALLOWED,
    "methode-niet-toegestaan",
    "Methode niet toegestaan",
);
/// The body is larger than the resource takes.
pub const TOO_LARGE: Kind = Kind(StatusCode::PAYLOAD_TOO_LARGE, "te-groot", "Te groot");
/// The body is of another type than the resource takes.
pub const WRONG_TYPE: Kind = Kind(
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    "verkeerd-mediatype",
    "Verkeerd mediatype",
);

impl Kind {
    /// The kind for a failure that a test switched on.
    pub fn of_failure(status: StatusCode) -> Self {
        [SIGNED_OUT, FORBIDDEN, NOT_FOUND, INTERNAL]
            .into_iter()
            .find(|kind| kind.0 == status)
            .unwrap_or(Self(status, "niet-beschikbaar", "Niet beschikbaar"))
    }
}

/// What a handler answers with when it refuses; boxed, since most answers are no refusals.
pub type Refused = Box<Refusal>;

/// A refusal on its way to becoming a problem document.
#[derive(Debug, Clone)]
pub struct Refusal {
    kind: Kind,
    detail: String,
    invalid_params: Vec<InvalidParam>,
    huidig: Option<Value>,
    attempts_left: Option<u8>,
    wait_seconds: Option<i64>,
}

impl Refusal {
    /// What is wrong with the request; nothing when it is refused for another reason.
    pub fn invalid_params(&self) -> &[InvalidParam] {
        &self.invalid_params
    }
}

/// A refusal of this kind, with this occurrence in words for a developer.
pub fn refuse(kind: Kind, detail: impl Into<String>) -> Refused {
    Box::new(Refusal {
        kind,
        detail: detail.into(),
        invalid_params: Vec::new(),
        huidig: None,
        attempts_left: None,
        wait_seconds: None,
    })
}

/// 400: all that is wrong with the request at once.
pub fn invalid(invalid_params: Vec<InvalidParam>) -> Refused {
    let mut refusal = refuse(INVALID, "Eén of meer velden kloppen niet.");
    refusal.invalid_params = invalid_params;
    refusal
}

/// 400 when there is anything wrong.
pub fn refuse_any(faults: Vec<InvalidParam>) -> Result<(), Refused> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(invalid(faults))
    }
}

/// One wrong field, by JSON pointer or by the name of a parameter or header.
pub fn fault(name: &str, reason: &str) -> InvalidParam {
    InvalidParam {
        name: name.to_owned(),
        reason: reason.to_owned(),
    }
}

/// 401: no session, or it has ended.
pub fn signed_out() -> Refused {
    refuse(SIGNED_OUT, "Er is geen geldige sessie.")
}

/// 403: a write that another site may have caused, or that the municipality does not allow.
pub fn forbidden(detail: &str) -> Refused {
    refuse(FORBIDDEN, detail)
}

/// 404: nothing here, or not for this participant.
pub fn not_found() -> Refused {
    refuse(NOT_FOUND, "Dit bestaat niet.")
}

/// 409: the same UUID with other content.
pub fn conflict() -> Refused {
    refuse(CONFLICT, "Deze id bestaat al met een andere inhoud.")
}

/// 412: someone else was first; this is the item as it is now.
pub fn changed(huidig: Value) -> Refused {
    let mut refusal = refuse(CHANGED, "Het item is gewijzigd nadat u het las.");
    refusal.huidig = Some(huidig);
    refusal
}

/// 403: the PIN is not the one of the link, or missing; so many attempts are left in the link's whole life.
pub fn wrong_pin(left: u8) -> Refused {
    let mut refusal = refuse(WRONG_PIN, "De pincode ontbreekt of klopt niet.");
    refusal.attempts_left = Some(left);
    refusal
}

/// 429: this client failed too often, and waits.
pub fn too_often(seconds: i64) -> Refused {
    let mut refusal = refuse(TOO_OFTEN, "Wacht even en probeer het opnieuw.");
    refusal.wait_seconds = Some(seconds);
    refusal
}

/// 500: our own mistake. The cause goes to the log, never to the outside.
pub fn internal(cause: impl std::fmt::Display) -> Refused {
    eprintln!("internal error: {cause:#}");
    refuse(INTERNAL, "Er ging iets mis bij de gemeente.")
}

impl From<rusqlite::Error> for Refused {
    fn from(error: rusqlite::Error) -> Self {
        internal(error)
    }
}

impl IntoResponse for Refused {
    /// The status with the refusal as an extension; [`render`] writes the document, since only it knows the path.
    fn into_response(self) -> Response {
        let mut response = self.kind.0.into_response();
        if let Some(seconds) = self.wait_seconds {
            let seconds = HeaderValue::from(seconds);
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        response.extensions_mut().insert(*self);
        response
    }
}

/// Middleware: writes every refusal as a problem document with the path it happened at.
pub async fn render(request: Request, next: Next) -> Response {
    let instance = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        *response.body_mut() = Body::from(document(refusal, instance));
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_LENGTH);
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
    }
    response
}

/// A problem with the member that only a 412 has.
#[derive(Serialize)]
struct Document {
    #[serde(flatten)]
    problem: Problem,
    #[serde(skip_serializing_if = "Option::is_none")]
    huidig: Option<Value>,
}

fn document(refusal: Refusal, instance: String) -> Vec<u8> {
    let Kind(status, name, title) = refusal.kind;
    let problem = Problem {
        kind: format!("urn:mijn-pip:probleem:{name}"),
        title: title.to_owned(),
        status: status.as_u16(),
        detail: Some(refusal.detail),
        instance: Some(instance),
        invalid_params: refusal.invalid_params,
        resterende_pogingen: refusal.attempts_left,
    };
    let huidig = refusal.huidig;
    serde_json::to_vec(&Document { problem, huidig }).unwrap_or_default()
}
