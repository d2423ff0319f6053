//! What kind of audio bytes are, whatever they are said to be.

/// The content type that the first bytes show; `None` for anything but the audio that browsers record.
pub fn kind(bytes: &[u8]) -> Option<&'static str> {
    let at =
        |from: usize, mark: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(mark));
    if at(0, b"\x1a\x45\xdf\xa3") && is_webm(bytes) {
        Some("audio/webm")
    } else if at(0, b"OggS") {
        Some("audio/ogg")
    } else if at(4, b"ftyp") {
        Some("audio/mp4")
    } else if at(0, b"RIFF") && at(8, b"WAVE") {
        Some("audio/wav")
    } else {
        None
    }
}

/// Bytes of an EBML header within which its document type stands.
const EBML_HEADER: usize = 64;

/// Matroska begins the same way; only the document type tells them apart.
fn is_webm(bytes: &[u8]) -> bool {
    let header = bytes.get(..EBML_HEADER).unwrap_or(bytes);
    header.windows(4).any(|window| window == b"webm")
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn knows_what_browsers_record() {
        assert_eq!(
            kind(b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"),
            Some("audio/webm")
        );
        assert_eq!(kind(b"OggS\0\x02"), Some("audio/ogg"));
        assert_eq!(kind(b"\0\0\0\x20ftypisom"), Some("audio/mp4"));
        assert_eq!(kind(b"RIFF\x24\0\0\0WAVEfmt "), Some("audio/wav"));
    }

    #[test]
    fn knows_nothing_else() {
        let others: [&[u8]; 6] = [
            b"",
            b"<html>",
            b"%PDF-1.7",
            b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska",
            b"RIFF\x24\0\0\0AVI LIST",
            b"ID3\x04",
        ];
        assert!(others.into_iter().all(|bytes| kind(bytes).is_none()));
    }
}
