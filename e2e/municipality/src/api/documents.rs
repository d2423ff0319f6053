//! `GET /documenten/{id}/inhoud`: a letter as PDF.

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use super::item_id::ItemId;
use super::participant::SignedIn;
use crate::app::SharedApp;
use crate::problem::{Refused, not_found};

/// The bytes, always as a download: a document never runs inside the app's origin.
pub async fn content(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<impl IntoResponse, Refused> {
    let document = app
        .store
        .document(&participant.id, &id)?
        .ok_or_else(not_found)?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            disposition(&document.bestandsnaam),
        ),
    ];
    Ok((headers, document.pdf))
}

/// `attachment` with the name in the only form that needs no quoting (RFC 6266 with RFC 8187).
fn disposition(name: &str) -> String {
    let encoded: String = name.bytes().map(encode).collect();
    format!("attachment; filename*=UTF-8''{encoded}")
}

fn encode(byte: u8) -> String {
    match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(
            super::disposition("brief \"é\"\r\nX: 1.pdf"),
            "attachment; filename*=UTF-8''brief%20%22%C3%A9%22%0D%0AX%3A%201.pdf"
        );
    }
}
