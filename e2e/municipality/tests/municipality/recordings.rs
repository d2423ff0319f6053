//! `/opnamen/{uuid}/inhoud`: voice notes, by their bytes.

use axum::http::StatusCode;

use crate::stand_in::StandIn;

const ID: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

/// The beginning of what a browser records.
pub(crate) const WEBM: &[u8] = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm and so on";

#[tokio::test]
async fn a_voice_note_comes_back_as_it_was_sent() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for (uuid, said, kind, bytes) in [
        (ID, "audio/webm;codecs=opus", "audio/webm", WEBM),
        (
            "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d12",
            "audio/ogg",
            "audio/ogg",
            b"OggS and so on",
        ),
        (
            "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d13",
            "audio/mp4",
            "audio/mp4",
            b"\0\0\0\x20ftypisom",
        ),
        (
            "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d14",
            "Audio/WAV",
            "audio/wav",
            b"RIFF\0\0\0\0WAVE",
        ),
    ] {
        let sent = stand_in.upload(&cookie, uuid, said, bytes).await;
        assert_eq!(sent.status, StatusCode::CREATED, "{said}");
        let heard = stand_in
            .read(&cookie, &format!("/opnamen/{uuid}/inhoud"))
            .await;
        assert_eq!(heard.status, StatusCode::OK);
        assert_eq!(heard.body, bytes);
        assert_eq!(heard.header("content-type"), kind);
        assert_eq!(heard.header("x-content-type-options"), "nosniff");
        let name = kind.replacen("audio/", "opname.", 1);
        let disposition = format!("attachment; filename*=UTF-8''{name}");
        assert_eq!(heard.header("content-disposition"), disposition);
    }
}

#[tokio::test]
async fn a_replay_is_fine_and_other_bytes_are_not() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    stand_in.upload(&cookie, ID, "audio/webm", WEBM).await;
    let again = stand_in
        .upload(&cookie, &ID.to_uppercase(), "audio/webm", WEBM)
        .await;
    assert_eq!(again.status, StatusCode::OK);
    let other = stand_in.upload(&cookie, ID, "audio/ogg", "OggS").await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    let heard = stand_in
        .read(&cookie, &format!("/opnamen/{ID}/inhoud"))
        .await;
    assert_eq!(heard.body, WEBM);
}

#[tokio::test]
async fn nobody_else_hears_it() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    let zebib = stand_in.sign_in("zebib").await;
    stand_in.upload(&samar, ID, "audio/webm", WEBM).await;
    let path = format!("/opnamen/{ID}/inhoud");
    let heard = stand_in.read(&zebib, &path).await;
    assert_eq!(heard.status, StatusCode::NOT_FOUND);
    // Nor learns that the id is taken.
    let own = stand_in.upload(&zebib, ID, "audio/ogg", "OggS").await;
    assert_eq!(own.status, StatusCode::CREATED);
    assert_eq!(stand_in.read(&samar, &path).await.body, WEBM);
}

#[tokio::test]
async fn what_is_no_audio_is_refused() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    for (kind, bytes) in [
        ("audio/webm", &b"<script>alert(1)</script>"[..]),
        ("audio/webm", b""),
        ("audio/ogg", WEBM),
        ("text/html", WEBM),
        ("video/webm", WEBM),
        ("application/pdf", b"%PDF-1.7"),
    ] {
        let answer = stand_in.upload(&cookie, ID, kind, bytes).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    let nothing = stand_in
        .read(&cookie, &format!("/opnamen/{ID}/inhoud"))
        .await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn three_megabytes_are_the_most() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut bytes = WEBM.to_vec();
    bytes.resize(3_000_001, 0);
    let large = stand_in
        .upload(&cookie, ID, "audio/webm", bytes.clone())
        .await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    bytes.pop();
    let fits = stand_in.upload(&cookie, ID, "audio/webm", bytes).await;
    assert_eq!(fits.status, StatusCode::CREATED);
}

#[tokio::test]
async fn an_id_is_a_uuid() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let answer = stand_in
        .upload(&cookie, "opname-1", "audio/webm", WEBM)
        .await;
    assert_eq!(answer.invalid_params(), ["uuid"]);
    let read = stand_in.read(&cookie, "/opnamen/opname-1/inhoud").await;
    assert_eq!(read.status, StatusCode::NOT_FOUND);
}
