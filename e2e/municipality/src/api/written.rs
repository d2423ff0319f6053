//! What a write answers, and what of it a demonstration notes down.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::participant::SignedIn;

/// A write that was accepted.
pub struct Written {
    status: StatusCode,
    body: Option<Value>,
    accepted: Accepted,
}

/// Whose write was accepted; stands in the extensions of the answer.
#[derive(Debug, Clone)]
pub struct Accepted {
    /// The participant's id.
    pub participant: String,
    /// Whether it changed what is stored; a replay does not.
    pub is_new: bool,
}

impl Written {
    /// 201: it is new.
    pub fn created(by: &SignedIn) -> Self {
        Self::answering(by, StatusCode::CREATED, true)
    }

    /// 200: it took the place of something else.
    pub fn replaced(by: &SignedIn) -> Self {
        Self::answering(by, StatusCode::OK, true)
    }

    /// 200: it was here already, word for word.
    pub fn replay(by: &SignedIn) -> Self {
        Self::answering(by, StatusCode::OK, false)
    }

    /// 204: it is gone, now or since before.
    pub fn gone(by: &SignedIn, now: bool) -> Self {
        Self::answering(by, StatusCode::NO_CONTENT, now)
    }

    /// The same answer with the item as it is stored now.
    pub fn with(self, body: Value) -> Self {
        Self {
            body: Some(body),
            ..self
        }
    }

    fn answering(by: &SignedIn, status: StatusCode, is_new: bool) -> Self {
        Self {
            status,
            body: None,
            accepted: Accepted {
                participant: by.id.clone(),
                is_new,
            },
        }
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        let mut response = match self.body {
            Some(body) => (self.status, Json(body)).into_response(),
            None => self.status.into_response(),
        };
        response.extensions_mut().insert(self.accepted);
        response
    }
}
