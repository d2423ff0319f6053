//! `/portfolio-taken/{id}/bewijsstukken/{uuid}/inhoud`: the bytes of evidence, by themselves and by what was announced.

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::evidence::{FEEDBACK, ID, OPEN, announce, delete, found, path, piece, start, task};
use crate::photos::jpeg;
use crate::recordings::WEBM;
use crate::stand_in::{Answer, StandIn};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
const TEXT: &[u8] = "Ik heb خبز gebakken.".as_bytes();

fn content(task: &str) -> String {
    format!("{}/inhoud", path(task))
}

async fn send(stand_in: &StandIn, cookie: &str, kind: &str, bytes: &[u8]) -> Answer {
    stand_in
        .send_bytes(cookie, &content(OPEN), kind, bytes.to_vec())
        .await
}

/// EXIF with where the photo was taken, XMP, Photoshop's block, a comment.
fn metadata() -> [(u8, &'static [u8]); 4] {
    [
        (
            0xe1,
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0GPS 52.0912 5.4031",
        ),
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        (0xed, b"Photoshop 3.0\x008BIM"),
        (0xfe, b"a comment"),
    ]
}

#[tokio::test]
async fn every_kind_comes_back_to_save() {
    for (soort, said, kind, bytes, name) in [
        ("foto", "image/jpeg", "image/jpeg", &jpeg(&[])[..], "jpeg"),
        (
            "audio",
            "audio/webm;codecs=opus",
            "audio/webm",
            WEBM,
            "webm",
        ),
        (
            "tekst",
            "text/plain; charset=utf-8",
            "text/plain",
            TEXT,
            "txt",
        ),
        ("pdf", "application/pdf", "application/pdf", PDF, "pdf"),
    ] {
        let (stand_in, cookie) = start().await;
        announce(&stand_in, &cookie, OPEN, soort).await;
        let nothing = stand_in.read(&cookie, &content(OPEN)).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
        let sent = send(&stand_in, &cookie, said, bytes).await;
        assert_eq!(sent.status, StatusCode::CREATED, "{soort}");
        let seen = stand_in.read(&cookie, &content(OPEN)).await;
        assert_eq!((seen.status, &seen.body[..]), (StatusCode::OK, bytes));
        assert_eq!(seen.header("content-type"), kind);
        assert_eq!(seen.header("x-content-type-options"), "nosniff");
        let nothing_loads = "default-src 'none'; frame-ancestors 'none'";
        assert_eq!(seen.header("content-security-policy"), nothing_loads);
        let disposition = format!("attachment; filename*=UTF-8''bewijsstuk.{name}");
        assert_eq!(seen.header("content-disposition"), disposition);
    }
}

#[tokio::test]
async fn received_bytes_show_in_the_task() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    let before = task(&stand_in, &cookie, OPEN).await;
    send(&stand_in, &cookie, "text/plain", TEXT).await;
    let after = task(&stand_in, &cookie, OPEN).await;
    let stored = found(&after).unwrap();
    assert_eq!(stored.get("ontvangen"), None);
    assert_eq!(stored["grootte"], TEXT.len());
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
    assert_eq!(after["status"], "bezig");
}

#[tokio::test]
async fn a_retry_of_any_step_does_no_harm() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    send(&stand_in, &cookie, "text/plain", TEXT).await;
    let before = task(&stand_in, &cookie, OPEN).await;
    let announced = stand_in.put(&cookie, &path(OPEN), &piece("tekst")).await;
    assert_eq!(
        (announced.status, Some(&announced.json())),
        (StatusCode::OK, found(&before))
    );
    let sent = send(&stand_in, &cookie, "text/plain", TEXT).await;
    assert_eq!(sent.status, StatusCode::OK);
    let other = send(&stand_in, &cookie, "text/plain", b"iets anders").await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert_eq!(task(&stand_in, &cookie, OPEN).await, before);
    assert_eq!(stand_in.read(&cookie, &content(OPEN)).await.body, TEXT);
    let writes = stand_in.writes_of("samar").await;
    let is_new: Vec<_> = writes.into_iter().map(|(_, _, is_new)| is_new).collect();
    assert_eq!(is_new, [true, true, false, false]);
}

#[tokio::test]
async fn a_photo_is_stored_without_where_it_was_taken() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "foto").await;
    let sent = send(&stand_in, &cookie, "image/jpeg", &jpeg(&metadata())).await;
    assert_eq!(sent.status, StatusCode::CREATED);
    let shelf = municipality::store::Shelf::Evidence;
    let stored = stand_in.app.store.upload("samar", shelf, ID).unwrap();
    let stored = stored.unwrap().bytes;
    assert_eq!(stored, jpeg(&[]));
    for metadata in [&b"Exif"[..], b"GPS", b"xmpmeta", b"8BIM", b"comment"] {
        let mut windows = stored.windows(metadata.len());
        assert!(!windows.any(|window| window == metadata));
    }
    let task = task(&stand_in, &cookie, OPEN).await;
    assert_eq!(found(&task).unwrap()["grootte"], stored.len());
}

#[tokio::test]
async fn bytes_of_another_kind_than_announced_or_said_are_refused() {
    let (stand_in, cookie) = start().await;
    let whole = jpeg(&[]);
    for (soort, wrong) in [
        (
            "foto",
            &[
                ("image/jpeg", PDF),
                ("image/jpeg", &whole[..whole.len() - 2]),
                ("image/png", &whole),
                ("application/pdf", PDF),
                ("text/html", &whole),
            ][..],
        ),
        ("audio", &[("audio/ogg", WEBM), ("text/plain", TEXT)]),
        (
            "tekst",
            &[
                ("text/plain", b"nul\0"),
                ("text/plain", b"\xff\xfe"),
                ("text/plain", b""),
                ("text/html", TEXT),
                ("audio/webm", WEBM),
            ],
        ),
        (
            "pdf",
            &[
                ("application/pdf", TEXT),
                ("application/pdf", b"%PDF-1.7 and no end"),
                ("text/plain", PDF),
            ],
        ),
    ] {
        announce(&stand_in, &cookie, OPEN, soort).await;
        for (kind, bytes) in wrong {
            let refused = send(&stand_in, &cookie, kind, bytes).await;
            assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
            let detail = refused.json()["detail"].as_str().unwrap().to_owned();
            assert!(detail.contains(&format!("soort is {soort}")), "{detail}");
        }
        let waits = task(&stand_in, &cookie, OPEN).await;
        assert_eq!(found(&waits).unwrap()["ontvangen"], false);
        delete(&stand_in, &cookie, &path(OPEN)).await;
    }
}

#[tokio::test]
async fn ten_megabytes_are_the_most() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "audio").await;
    let mut bytes = WEBM.to_vec();
    bytes.resize(10_000_001, 0);
    let large = send(&stand_in, &cookie, "audio/webm", &bytes).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    bytes.pop();
    let fits = send(&stand_in, &cookie, "audio/webm", &bytes).await;
    assert_eq!(fits.status, StatusCode::CREATED);
}

#[tokio::test]
async fn bytes_that_nobody_announced_have_no_place() {
    let (stand_in, cookie) = start().await;
    let unannounced = send(&stand_in, &cookie, "text/plain", TEXT).await;
    assert_eq!(unannounced.status, StatusCode::NOT_FOUND);
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    send(&stand_in, &cookie, "text/plain", TEXT).await;
    for other in [content(FEEDBACK), content("weg")] {
        let put = stand_in.send_bytes(&cookie, &other, "text/plain", TEXT);
        assert_eq!(put.await.status, StatusCode::NOT_FOUND, "{other}");
        let get = stand_in.read(&cookie, &other).await;
        assert_eq!(get.status, StatusCode::NOT_FOUND, "{other}");
    }
    let zebib = stand_in.sign_in("zebib").await;
    let foreign = stand_in.read(&zebib, &content(OPEN)).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_piece_goes_with_its_bytes() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    send(&stand_in, &cookie, "text/plain", TEXT).await;
    delete(&stand_in, &cookie, &path(OPEN)).await;
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    let gone = stand_in.read(&cookie, &content(OPEN)).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    let other = send(&stand_in, &cookie, "text/plain", b"iets anders").await;
    assert_eq!(other.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_task_that_was_finished_meanwhile_takes_no_bytes() {
    let (stand_in, cookie) = start().await;
    announce(&stand_in, &cookie, OPEN, "tekst").await;
    let set = async |status: &str| {
        let address = format!("/demo/deelnemers/samar/portfolio-taken/{OPEN}");
        let patch = json!({"status": status});
        stand_in.demo(Method::PATCH, &address, patch).await
    };
    set("klaar").await;
    let late = send(&stand_in, &cookie, "text/plain", TEXT).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    set("bezig").await;
    send(&stand_in, &cookie, "text/plain", TEXT).await;
    set("klaar").await;
    let replay = send(&stand_in, &cookie, "text/plain", TEXT).await;
    assert_eq!(replay.status, StatusCode::OK);
}
