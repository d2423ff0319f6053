//! JSON that is sent to us: its type, size and form are checked before it is believed.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use mijn_pip_core::contract::InvalidParam;
use serde::de::DeserializeOwned;

use crate::problem::{Refused, TOO_LARGE, WRONG_TYPE, invalid, refuse};

/// The largest JSON body, bytes.
const MAX_BYTES: usize = 64 * 1024;

/// The body of a request, read as `T`.
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, _: &S) -> Result<Self, Refused> {
        if media_type(request.headers()).as_deref() != Some("application/json") {
            return Err(refuse(WRONG_TYPE, "Stuur application/json."));
        }
        let bytes = to_bytes(request.into_body(), MAX_BYTES)
            .await
            .map_err(|_| refuse(TOO_LARGE, "Het verzoek is groter dan 64 kB."))?;
        let mut json = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            invalid(vec![InvalidParam {
                name: error.path().to_string(),
                reason: error.into_inner().to_string(),
            }])
        })?;
        Ok(Self(value))
    }
}

/// The `Content-Type` without its parameters, in lower case.
pub fn media_type(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let kind = value.split(';').next()?;
    Some(kind.trim().to_ascii_lowercase())
}
