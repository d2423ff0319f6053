//! What each kind of evidence is made of, by its bytes.

use axum::body::Bytes;
use mijn_pip_core::contract::{BEWIJS_MAX_BYTES, BewijsSoort};

use super::uploads::{Intake, photo, recording};
use crate::store::{Shelf, Upload};

/// What a kind of evidence takes; none for a kind that this version does not know.
pub fn intake(soort: BewijsSoort) -> Option<Intake> {
    let (read, wrong_type): (fn(Bytes) -> Option<Upload>, _) = match soort {
        BewijsSoort::Foto => (
            photo,
            "De soort is foto: stuur image/jpeg, met bytes die dat van begin tot einde zijn.",
        ),
        BewijsSoort::Audio => (
            recording,
            "De soort is audio: stuur audio/webm, audio/ogg, audio/mp4 of audio/wav, met bytes die dat ook zijn.",
        ),
        BewijsSoort::Tekst => (
            text,
            "De soort is tekst: stuur text/plain in UTF-8, met iets erin en zonder nul-tekens.",
        ),
        BewijsSoort::Pdf => (
            pdf,
            "De soort is pdf: stuur application/pdf, met bytes die dat van begin tot einde zijn.",
        ),
        BewijsSoort::Onbekend => return None,
    };
    Some(Intake {
        shelf: Shelf::Evidence,
        name: "bewijsstuk",
        max_bytes: BEWIJS_MAX_BYTES,
        too_large: "Het verzoek is groter dan 10 MB.",
        wrong_type,
        read,
    })
}

/// Plain text: UTF-8 without NUL, which no text has and which ends a text early in some programs.
fn text(bytes: Bytes) -> Option<Upload> {
    let text = std::str::from_utf8(&bytes).ok()?;
    let is_text = !text.is_empty() && !text.contains('\0');
    is_text.then(|| of_kind("text/plain", bytes))
}

/// Bytes within which the end of a PDF is marked; some programs write a few after it.
const PDF_END: usize = 1024;

/// A PDF by its first and its last line (ISO 32000-1, 7.5.2 and 7.5.5).
fn pdf(bytes: Bytes) -> Option<Upload> {
    let end = &bytes[bytes.len().saturating_sub(PDF_END)..];
    let is_pdf = bytes.starts_with(b"%PDF-") && end.windows(5).any(|window| window == b"%%EOF");
    is_pdf.then(|| of_kind("application/pdf", bytes))
}

fn of_kind(kind: &str, bytes: Bytes) -> Upload {
    Upload {
        kind: kind.to_owned(),
        bytes: bytes.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_text(bytes: &'static [u8]) -> bool {
        text(Bytes::from_static(bytes)).is_some()
    }

    fn is_pdf(bytes: &[u8]) -> bool {
        pdf(Bytes::copy_from_slice(bytes)).is_some()
    }

    #[test]
    fn text_is_utf_8_with_something_in_it() {
        assert!(is_text("خبز، brood\n".as_bytes()));
        assert!(is_text(b"<script>alert(1)</script>"));
        assert!(!is_text(b""));
        assert!(!is_text(b"brood\0"));
        assert!(!is_text(b"caf\xe9"));
    }

    #[test]
    fn a_pdf_has_its_begin_and_its_end() {
        assert!(is_pdf(b"%PDF-1.7\n1 0 obj\n%%EOF\n"));
        assert!(!is_pdf(b"%PDF-1.7\n1 0 obj\n"));
        assert!(!is_pdf(b"\n%PDF-1.7\n%%EOF"));
        assert!(!is_pdf(b"%%EOF"));
        let broken_off = [&b"%PDF-1.7\n%%EOF\n"[..], &[b'0'; PDF_END]].concat();
        assert!(!is_pdf(&broken_off));
    }
}
