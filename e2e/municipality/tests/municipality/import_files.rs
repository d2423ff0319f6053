//! Folders in which files are missing, or refer to what is not there.

use serde_json::json;

use crate::import_refusals::{assert_refused, remove_field};
use crate::participant_folder::ParticipantFolder;
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
