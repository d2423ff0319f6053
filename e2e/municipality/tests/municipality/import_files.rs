//! Folders in which files are missing, or refer to what is not there.

use municipality::store::Shelf;
use serde_json::json;

use crate::import_refusals::{assert_refused, remove_field};
use crate::participant_folder::ParticipantFolder;
use crate::photos::jpeg;
use crate::stand_in::{NOW, import_at};

#[test]
fn a_folder_whose_name_cannot_stand_in_an_address() {
    let data = tempfile::tempdir().unwrap();
    ParticipantFolder::minimal("eva & adam").write(data.path());
    let error = import_at(data.path(), NOW.parse().unwrap()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("eva & adam/: the name of the folder")
    );
}

#[test]
fn a_missing_file() {
    for file in ["anker.json", "deelnemer.json", "contactpersoon.json"] {
        assert_refused(file, "", "is missing", |folder| folder.remove(file));
    }
}

#[test]
fn a_reference_to_nothing() {
    assert_refused(
        "documenten.json",
        "/0/bestand",
        "cannot be read",
        |folder| {
            folder.remove("documenten/brief.pdf");
            folder.change("pip.json", |value| {
                remove_field(&mut value["beschikking"], "documentId")
            });
        },
    );
    assert_refused(
        "pip.json",
        "/beschikking/documentId",
        "no document",
        |folder| {
            folder.put("documenten.json", json!([]));
        },
    );
    assert_refused(
        "begeleidingsafspraken.json",
        "/0/doelId",
        "no goal",
        |folder| {
            folder.set("begeleidingsafspraken.json", "/0/doelId", json!("fiets"));
        },
    );
    assert_refused(
        "berichten.json",
        "/0/over/id",
        "there is no \"weg\" in agenda-items",
        |folder| {
            folder.set("berichten.json", "/0/over/id", json!("weg"));
        },
    );
    assert_refused("contactpersoon.json", "/foto", "no portrait", |folder| {
        folder.change("contactpersoon.json", |value| {
            value["foto"] = json!("/demo/gezichten/niemand.svg");
        });
    });
}

#[test]
fn a_document_that_is_none() {
    assert_refused("documenten.json", "/0/bestand", "is not a PDF", |folder| {
        folder.put_bytes("documenten/brief.pdf", b"<html>");
        folder.change("pip.json", |value| {
            remove_field(&mut value["beschikking"], "documentId")
        });
    });
    assert_refused("documenten.json", "/0/bestand", "is not a name", |folder| {
        folder.set("documenten.json", "/0/bestand", json!("../pip.json"));
        folder.change("pip.json", |value| {
            remove_field(&mut value["beschikking"], "documentId")
        });
    });
}

#[test]
fn two_items_with_one_id() {
    assert_refused("taalniveaus.json", "/1/id", "earlier item", |folder| {
        folder.change("taalniveaus.json", |value| {
            let twin = value[0].clone();
            value.as_array_mut().unwrap().push(twin);
        });
    });
}

#[test]
fn a_file_of_the_wrong_form() {
    assert_refused(
        "taalniveaus.json",
        "",
        "is not of type \"array\"",
        |folder| {
            folder.put("taalniveaus.json", json!({"items": []}));
        },
    );
    assert_refused("pip.json", "", "is not an object", |folder| {
        folder.put("pip.json", json!([]));
    });
}

/// A piece of evidence in the only task, with its file.
fn put_evidence(folder: &mut ParticipantFolder, soort: &str, file: &str, bytes: &[u8]) {
    let piece = json!([{"id": EVIDENCE, "soort": soort, "grootte": 5, "toegevoegdOp": "2026-11-20T09:00:00Z"}]);
    folder.change("portfolio-taken.json", |value| {
        value[0]["bewijsstukken"] = piece;
    });
    folder.put_bytes(&format!("bewijsstukken/{EVIDENCE}.{file}"), bytes);
}

const EVIDENCE: &str = "2b6a9c11-0c5f-4d7a-9a77-7e1a2f3b4c51";
const RECORDING: &str = "5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d11";

#[test]
fn evidence_without_its_bytes_or_with_others() {
    for (soort, file, bytes, reason) in [
        ("foto", "png", &jpeg(&[])[..], "cannot be read"),
        ("foto", "jpg", b"\x89PNG\r\n", "is not what its name says"),
        ("audio", "ogg", b"ID3", "is not what its name says"),
        ("tekst", "txt", b"\xff", "is not what its name says"),
        ("pdf", "pdf", b"%PDF-1.7", "is not what its name says"),
        (
            "tekst",
            "txt",
            &[b'a'; 10_000_001],
            "more than 10000000 bytes",
        ),
    ] {
        let field = "/0/bewijsstukken/0/id";
        assert_refused("portfolio-taken.json", field, reason, |folder| {
            put_evidence(folder, soort, file, bytes);
        });
    }
}

#[test]
fn one_id_for_two_pieces_of_evidence() {
    let field = "/0/bewijsstukken/1/id";
    assert_refused("portfolio-taken.json", field, "earlier piece", |folder| {
        put_evidence(folder, "tekst", "txt", b"Brood");
        folder.change("portfolio-taken.json", |value| {
            let mut twin = value[0]["bewijsstukken"][0].clone();
            twin["id"] = json!(EVIDENCE.to_uppercase());
            value[0]["bewijsstukken"].as_array_mut().unwrap().push(twin);
        });
    });
}

#[test]
fn a_voice_note_or_a_photo_that_is_not_there() {
    for (field, file) in [("opnameId", "opnamen/"), ("fotoId", "fotos/")] {
        assert_refused("verhalen.json", &format!("/0/{field}"), file, |folder| {
            folder.put(
                "verhalen.json",
                json!([{"id": EVIDENCE, "datum": "2026-11-20", "waar": "werk", field: RECORDING}]),
            );
        });
    }
    let field = "/0/feedback/0/opnameId";
    assert_refused("portfolio-taken.json", field, "opnamen/", |folder| {
        folder.change("portfolio-taken.json", |value| {
            value[0]["feedback"] = json!([{"rol": "docent", "naam": "Ravi",
                "op": "2026-11-20T09:00:00Z", "opnameId": RECORDING}]);
        });
    });
}

#[test]
fn what_is_told_was_done_before_today() {
    assert_refused(
        "verhalen.json",
        "/0/datum",
        "may still be to come",
        |folder| {
            folder.put(
                "verhalen.json",
                json!([{"id": EVIDENCE, "datum": "2026-11-25", "waar": "werk",
                "tekst": {"taal": "tr", "tekst": "Ekmek."}}]),
            );
        },
    );
}

#[test]
fn evidence_comes_in_with_the_size_of_its_bytes_and_without_metadata() {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    let told = jpeg(&[(0xe1, b"Exif\0\0MM\0*GPS"), (0xfe, b"a comment")]);
    put_evidence(&mut folder, "foto", "jpg", &told);
    folder.put(
        "verhalen.json",
        json!([{"id": EVIDENCE, "datum": "2026-11-20", "waar": "werk", "opnameId": RECORDING},
            {"id": RECORDING, "datum": "2026-11-21", "waar": "werk", "opnameId": RECORDING}]),
    );
    folder.put_bytes(&format!("opnamen/{RECORDING}.ogg"), b"OggS and so on");
    folder.put_bytes("opnamen/nobody-refers-to-this.ogg", b"");
    folder.write(data.path());
    let eva = import_at(data.path(), NOW.parse().unwrap())
        .unwrap()
        .remove(0);
    let kept: Vec<_> = eva
        .uploads
        .iter()
        .map(|kept| {
            (
                kept.shelf,
                &kept.id[..],
                &kept.upload.kind[..],
                &kept.upload.bytes[..],
            )
        })
        .collect();
    let expected: [(Shelf, &str, &str, &[u8]); 2] = [
        (Shelf::Evidence, EVIDENCE, "image/jpeg", &jpeg(&[])),
        (Shelf::Recordings, RECORDING, "audio/ogg", b"OggS and so on"),
    ];
    assert_eq!(kept, expected);
    let task = eva.items.iter().find(|item| item.id == "taak").unwrap();
    assert_eq!(task.body["bewijsstukken"][0]["grootte"], jpeg(&[]).len());
}

#[test]
fn evidence_that_is_still_to_come_needs_no_file() {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    put_evidence(&mut folder, "foto", "jpg", b"");
    folder.remove(&format!("bewijsstukken/{EVIDENCE}.jpg"));
    folder.change("portfolio-taken.json", |value| {
        value[0]["bewijsstukken"][0]["ontvangen"] = json!(false);
    });
    folder.write(data.path());
    let eva = import_at(data.path(), NOW.parse().unwrap())
        .unwrap()
        .remove(0);
    assert_eq!(eva.uploads, []);
}
