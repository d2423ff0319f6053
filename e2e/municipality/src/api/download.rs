//! Bytes of a participant, always as a download: nothing that was sent or stored runs inside the app's origin.

use axum::http::header;
use axum::response::IntoResponse;

use crate::store::Upload;

/// The bytes with their type, to save under this name.
pub fn download(kind: &str, name: &str, bytes: Vec<u8>) -> impl IntoResponse + use<> {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition(name)),
    ];
    (headers, bytes)
}

/// What somebody sent, to save under this name with the extension of its type.
pub fn download_upload(name: &str, upload: Upload) -> impl IntoResponse + use<> {
    let extension = match upload.kind.as_str() {
        "text/plain" => "txt",
        kind => kind.rsplit('/').next().unwrap_or_default(),
    };
    download(&upload.kind, &format!("{name}.{extension}"), upload.bytes)
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
