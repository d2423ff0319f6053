//! Files that are refused, each with its field and reason; nothing of them is imported.

use municipality::import::{ImportError, Refusal};
use serde_json::{Value, json};

use crate::participant_folder::ParticipantFolder;
use crate::stand_in::{NOW, import_at};

/// What is wrong with a folder after a change.
fn refusals(change: impl FnOnce(&mut ParticipantFolder)) -> Vec<Refusal> {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    change(&mut folder);
    folder.write(data.path());
    let error = import_at(data.path(), NOW.parse().unwrap()).unwrap_err();
    error.downcast::<ImportError>().unwrap().0
}

/// Asserts that exactly one field is refused, and that the reason says this.
pub(crate) fn assert_refused(
    file: &str,
    field: &str,
    reason: &str,
    change: impl FnOnce(&mut ParticipantFolder),
) {
    let refusals = refusals(change);
    assert_eq!(refusals.len(), 1, "{refusals:#?}");
    assert_eq!(refusals[0].file, format!("eva/{file}"));
    assert_eq!(refusals[0].field, field);
    assert!(
        refusals[0].reason.contains(reason),
        "{}",
        refusals[0].reason
    );
}

/// Takes a field out of an object.
pub(crate) fn remove_field(value: &mut Value, name: &str) {
    value.as_object_mut().unwrap().remove(name).unwrap();
}

#[test]
fn the_folder_without_a_change_is_fine() {
    let data = tempfile::tempdir().unwrap();
    ParticipantFolder::minimal("eva").write(data.path());
    let participants = import_at(data.path(), NOW.parse().unwrap()).unwrap();
    assert_eq!(participants[0].id, "eva");
}

#[test]
fn an_unknown_code_of_duo() {
    assert_refused(
        "duo/pip.json",
        "/pip/leerroute",
        "unknown variant `X`",
        |folder| {
            folder.set("duo/pip.json", "/pip/leerroute", json!("X"));
        },
    );
    assert_refused(
        "duo/examens.json",
        "/examens/0/resultaat",
        "unknown variant `Gemist`",
        |folder| folder.set("duo/examens.json", "/examens/0/resultaat", json!("Gemist")),
    );
}

#[test]
fn an_unknown_code_of_the_contract() {
    assert_refused(
        "agenda-items.json",
        "/0/soort",
        "\"feest\" is not one of",
        |folder| {
            folder.set("agenda-items.json", "/0/soort", json!("feest"));
        },
    );
    assert_refused("pip.json", "/fase", "\"klaar\" is not one of", |folder| {
        folder.set("pip.json", "/fase", json!("klaar"));
    });
    assert_refused(
        "deelnemer.json",
        "/groep",
        "unknown code toerist",
        |folder| {
            folder.set("deelnemer.json", "/groep", json!("toerist"));
        },
    );
    assert_refused(
        "deelnemer.json",
        "/voorkeuren/pictogrammen",
        "\"reus\" is not one of",
        |folder| folder.set("deelnemer.json", "/voorkeuren/pictogrammen", json!("reus")),
    );
}

#[test]
fn a_level_that_its_route_never_has() {
    for (leerroute, niveau) in [("O", "A2"), ("Z", "B1")] {
        assert_refused("duo/pip.json", "/pip/niveau", "never occurs", |folder| {
            folder.set("duo/pip.json", "/pip/leerroute", json!(leerroute));
            folder.set("duo/pip.json", "/pip/niveau", json!(niveau));
        });
    }
}

#[test]
fn an_end_before_its_begin() {
    let file = "duo/inburgeringstermijn.json";
    assert_refused(file, "/einddatum", "is not after startdatum", |folder| {
        folder.set(file, "/einddatum", json!("2025-01-27"));
    });
    assert_refused(
        "agenda-items.json",
        "/0/einde",
        "ends before it begins",
        |folder| {
            folder.set(
                "agenda-items.json",
                "/0/einde",
                json!("2026-11-24T07:00:00Z"),
            );
        },
    );
    assert_refused(
        "pip.json",
        "/leerroute/fases/0/einde",
        "ends before",
        |folder| {
            folder.set("pip.json", "/leerroute/fases/0/einde", json!("2026-09-06"));
        },
    );
}

#[test]
fn a_missing_field() {
    assert_refused(
        "duo/pip.json",
        "/pip",
        "missing field `dagtekeningPip`",
        |folder| {
            folder.change("duo/pip.json", |value| {
                remove_field(&mut value["pip"], "dagtekeningPip");
            });
        },
    );
    assert_refused(
        "agenda-items.json",
        "/0",
        "\"begin\" is a required property",
        |folder| {
            folder.change("agenda-items.json", |value| {
                remove_field(&mut value[0], "begin")
            });
        },
    );
    assert_refused(
        "deelnemer.json",
        "",
        "missing field `weergavenaam`",
        |folder| {
            folder.change("deelnemer.json", |value| {
                remove_field(value, "weergavenaam")
            });
        },
    );
}

#[test]
fn a_text_without_dutch() {
    assert_refused(
        "begeleidingsafspraken.json",
        "/0/wat",
        "\"nl\" is a required property",
        |folder| {
            let arabic = json!({"ar": {"tekst": "نتحدث.", "herkomst": "machine"}});
            folder.set("begeleidingsafspraken.json", "/0/wat", arabic);
        },
    );
}

#[test]
fn a_file_that_is_not_json() {
    assert_refused("berichten.json", "", "is not JSON: ", |folder| {
        folder.put_bytes("berichten.json", b"[{\"id\": }]");
    });
    assert_refused("duo/examens.json", "", "is not JSON: ", |folder| {
        folder.put_bytes("duo/examens.json", b"<examens/>");
    });
}

#[test]
fn a_total_of_lessons_outside_the_z_route() {
    let field = "/leerroute/onderdelen/0/urenVereist";
    assert_refused("pip.json", field, "Z-route only", |folder| {
        folder.change("pip.json", |value| {
            value["leerroute"]["onderdelen"][0]["urenVereist"] = json!(600);
        });
    });
}

#[test]
fn a_reason_beside_a_result() {
    assert_refused(
        "duo/examens.json",
        "/examens/0/redenGeenResultaat",
        "only beside resultaat Geen",
        |folder| {
            folder.change("duo/examens.json", |value| {
                value["examens"][0]["redenGeenResultaat"] = json!("Absent");
            });
        },
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_nothing_is_imported() {
    let data = tempfile::tempdir().unwrap();
    ParticipantFolder::minimal("adam").write(data.path());
    let mut eva = ParticipantFolder::minimal("eva");
    eva.set("duo/pip.json", "/pip/leerroute", json!("X"));
    eva.set("agenda-items.json", "/0/soort", json!("feest"));
    eva.write(data.path());
    let error = import_at(data.path(), NOW.parse().unwrap()).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("eva/duo/pip.json: /pip/leerroute: unknown variant `X`"),
        "{text}"
    );
    assert!(
        text.contains("eva/agenda-items.json: /0/soort: \"feest\""),
        "{text}"
    );
}

#[test]
fn a_folder_without_participants() {
    let data = tempfile::tempdir().unwrap();
    let error = import_at(data.path(), NOW.parse().unwrap()).unwrap_err();
    assert!(error.to_string().contains("there is no participant folder"));
}
