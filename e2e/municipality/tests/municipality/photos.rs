//! `/fotos/{uuid}/inhoud`: photos, by their bytes and without their metadata.

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::stand_in::StandIn;

const ID: &str = "7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b90";
const PATH: &str = "/fotos/7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b90/inhoud";

/// A JPEG of these segments before one table and one scan.
pub(crate) fn jpeg(segments: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    for (marker, contents) in segments.iter().chain(&[(0xdb, &b"table"[..])]) {
        let length = u16::try_from(contents.len() + 2).unwrap();
        bytes.extend([0xff, *marker]);
        bytes.extend(length.to_be_bytes());
        bytes.extend(*contents);
    }
    bytes.extend(b"\xff\xda\0\x03\x01the scan\xff\xd9");
    bytes
}

/// EXIF with the place where the photo was taken: a directory with one entry, the pointer to the GPS data.
const EXIF: &[u8] =
    b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0GPS 52.0912 5.4031";

#[tokio::test]
async fn a_photo_comes_back_without_what_it_said_about_its_maker() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let sent = jpeg(&[
        (0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        (0xe1, EXIF),
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        (0xed, b"Photoshop 3.0\x008BIM"),
        (0xfe, b"a comment"),
    ]);
    let answer = stand_in.send_photo(&cookie, ID, "image/jpeg", sent).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let seen = stand_in.read(&cookie, PATH).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.body, jpeg(&[]));
    for metadata in [&b"Exif"[..], b"GPS", b"xmpmeta", b"8BIM", b"comment"] {
        let mut windows = seen.body.windows(metadata.len());
        assert!(!windows.any(|window| window == metadata));
    }
    assert_eq!(seen.header("content-type"), "image/jpeg");
    assert_eq!(seen.header("x-content-type-options"), "nosniff");
    let disposition = "attachment; filename*=UTF-8''foto.jpeg";
    assert_eq!(seen.header("content-disposition"), disposition);
}

#[tokio::test]
async fn a_replay_is_fine_and_another_picture_is_not() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let other = b"\xff\xd8\xff\xda\0\x03\x01\xff\xd9".to_vec();
    // The same picture is the same photo, whatever is said about it.
    let (told, untold) = (jpeg(&[(0xe1, EXIF)]), jpeg(&[]));
    for (photo, status) in [(&told, 201), (&told, 200), (&untold, 200), (&other, 409)] {
        let uuid = ID.to_uppercase();
        let answer = stand_in.send_photo(&cookie, &uuid, "image/jpeg", photo.clone());
        assert_eq!(answer.await.status, status);
    }
    assert_eq!(stand_in.read(&cookie, PATH).await.body, jpeg(&[]));
    let writes = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = writes.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, false, false]);
}

#[tokio::test]
async fn what_is_no_whole_jpeg_is_refused() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let whole = jpeg(&[]);
    for (kind, bytes) in [
        ("image/jpeg", &b"<script>alert(1)</script>"[..]),
        ("image/jpeg", b""),
        ("image/jpeg", b"\x89PNG\r\n\x1a\n"),
        ("image/jpeg", b"\xff\xd8\xff\xd9"),
        ("image/jpeg", &whole[..whole.len() - 2]),
        ("image/png", &whole),
        ("image/jpg", &whole),
        ("text/html", &whole),
    ] {
        let bytes = bytes.to_vec();
        let answer = stand_in.send_photo(&cookie, ID, kind, bytes).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    let nothing = stand_in.read(&cookie, PATH).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn five_megabytes_are_the_most() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let mut bytes = jpeg(&[]);
    bytes.resize(5_000_001, 0);
    let large = stand_in
        .send_photo(&cookie, ID, "image/jpeg", bytes.clone())
        .await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    bytes.pop();
    let fits = stand_in.send_photo(&cookie, ID, "image/jpeg", bytes).await;
    assert_eq!(fits.status, StatusCode::CREATED);
    // What stood after the end of the picture is no part of it.
    assert_eq!(stand_in.read(&cookie, PATH).await.body, jpeg(&[]));
}

#[tokio::test]
async fn nobody_else_sees_it_and_it_is_no_recording() {
    let stand_in = StandIn::start();
    let samar = stand_in.sign_in("samar").await;
    let zebib = stand_in.sign_in("zebib").await;
    stand_in
        .send_photo(&samar, ID, "image/jpeg", jpeg(&[]))
        .await;
    assert_eq!(
        stand_in.read(&zebib, PATH).await.status,
        StatusCode::NOT_FOUND
    );
    let recording = stand_in
        .read(&samar, &format!("/opnamen/{ID}/inhoud"))
        .await;
    assert_eq!(recording.status, StatusCode::NOT_FOUND);
    let not_uuid = stand_in.send_photo(&samar, "foto-1", "image/jpeg", jpeg(&[]));
    assert_eq!(not_uuid.await.invalid_params(), ["uuid"]);
}

#[tokio::test]
async fn a_lost_answer_does_no_harm() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let pad = format!("/api/v1{PATH}");
    let failure = json!([{"pad": pad, "antwoordVerloren": true, "keer": 1}]);
    stand_in.demo(Method::PUT, "/demo/storing", failure).await;
    let request = crate::stand_in::write(Method::PUT, PATH, &cookie)
        .header("content-type", "image/jpeg")
        .body(jpeg(&[]).into());
    let lost = stand_in.respond(request.unwrap()).await;
    let body = axum::body::to_bytes(lost.into_body(), usize::MAX).await;
    assert!(body.is_err());
    let again = stand_in
        .send_photo(&cookie, ID, "image/jpeg", jpeg(&[]))
        .await;
    assert_eq!(again.status, StatusCode::OK);
}
