//! The `{uuid}` of a path: an id that the client made.

use axum::extract::{FromRequestParts, Path};
use axum::http::Method;
use axum::http::request::Parts;

use super::item_id::ItemId;
use crate::problem::{Refused, fault, invalid, not_found};

/// A UUID (RFC 9562), in lower case. What is none is not found when it is read, and wrong when it is written.
pub struct PathUuid(pub String);

impl<S: Send + Sync> FromRequestParts<S> for PathUuid {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let ItemId(text) = ItemId::from_request_parts(parts, state).await?;
        uuid(&text, &parts.method).map(Self)
    }
}

/// An item and, behind it, such a UUID: `/{id}/…/{uuid}`.
pub struct ItemAndUuid(pub String, pub String);

impl<S: Send + Sync> FromRequestParts<S> for ItemAndUuid {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path((id, text)) = Path::<(String, String)>::from_request_parts(parts, state)
            .await
            .map_err(|_| not_found())?;
        Ok(Self(id, uuid(&text, &parts.method)?))
    }
}

fn uuid(text: &str, method: &Method) -> Result<String, Refused> {
    if is_uuid(text) {
        Ok(text.to_ascii_lowercase())
    } else if method.is_safe() {
        Err(not_found())
    } else {
        let reason = "Geen UUID, zoals 0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01.";
        Err(invalid(vec![fault("uuid", reason)]))
    }
}

/// Whether these are 8, 4, 4, 4 and 12 hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let parts = text.split('-').map(str::len);
    parts.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_uuid;

    #[test]
    fn has_digits_in_five_groups() {
        assert!(is_uuid("0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a01"));
        assert!(is_uuid("0B9D1C1E-6F0A-4D3C-9A52-6D0F6C1F1A01"));
        assert!(!is_uuid("0b9d1c1e6f0a4d3c9a526d0f6c1f1a01"));
        assert!(!is_uuid("0b9d1c1e-6f0a-4d3c-9a52-6d0f6c1f1a0g"));
        assert!(!is_uuid(""));
    }
}
