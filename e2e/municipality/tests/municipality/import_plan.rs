//! Money arrangement, menu and self-study: files that a folder may have, and what is refused in them.

use serde_json::{Value, json};

use crate::import_refusals::{assert_refused, remove_field};
use crate::participant_folder::{ParticipantFolder, tekst};
use crate::stand_in::{NOW, Setup, StandIn, import_at};

#[tokio::test]
async fn a_folder_may_be_without_them() {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    folder.remove("menukaart.json");
    folder.remove("zelfstudie.json");
    folder.write(data.path());
    let stand_in = StandIn::start_with(Setup {
        data: Some(data.path().to_owned()),
        ..Setup::default()
    });
    let cookie = stand_in.sign_in("eva").await;
    let arrangement = stand_in.read(&cookie, "/ontzorgen").await;
    assert_eq!(arrangement.status, 404);
    for list in ["/menukaart", "/zelfstudie"] {
        assert_eq!(stand_in.read(&cookie, list).await.items(), [json!(null); 0]);
    }
}

/// The body of the only item of a resource after the import, some weeks later.
fn imported(resource: &str, change: impl FnOnce(&mut ParticipantFolder)) -> Value {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    change(&mut folder);
    folder.write(data.path());
    let later = "2027-01-05T09:00:00Z".parse().unwrap();
    let participant = import_at(data.path(), later).unwrap().remove(0);
    let mut items = participant.items.into_iter();
    let found = items.find(|item| item.resource.name == resource);
    found.unwrap().body
}

#[test]
fn their_dates_move_along_and_the_steps_stand_in_order() {
    let arrangement = imported("ontzorgen", ParticipantFolder::put_arrangement);
    assert_eq!(arrangement["startdatum"], "2026-10-13");
    assert_eq!(arrangement["afbouw"][0]["vanaf"], "2027-02-12");
    assert_eq!(arrangement["afbouw"][1]["vanaf"], "2027-04-12");
    let workshop = imported("menukaart", |_| {});
    assert_eq!(workshop["einde"], "2027-01-13T15:00:00Z");
    assert_eq!(imported("zelfstudie", |_| {})["datum"], "2027-01-01");
}

#[test]
fn parts_that_the_arrangement_lacks_stay_missing() {
    let arrangement = imported("ontzorgen", |folder| {
        folder.put_arrangement();
        folder.change("ontzorgen.json", |value| {
            remove_field(value, "afbouw");
            remove_field(value, "betalingen");
        });
    });
    assert!(arrangement.get("afbouw").is_none() && arrangement.get("betalingen").is_none());
}

fn assert_arrangement_refused(field: &str, reason: &str, change: impl FnOnce(&mut Value)) {
    assert_refused("ontzorgen.json", field, reason, |folder| {
        folder.put_arrangement();
        folder.change("ontzorgen.json", change);
    });
}

#[test]
fn a_wrong_arrangement() {
    assert_arrangement_refused("/betalingen/0/soort", "is not one of", |value| {
        value["betalingen"][0]["soort"] = json!("fiets");
    });
    assert_arrangement_refused("/coach/rol", "is not one of", |value| {
        value["coach"]["rol"] = json!("bankier");
    });
    assert_arrangement_refused("/einddatum", "ends before it begins", |value| {
        value["einddatum"] = json!("2026-08-31");
    });
    assert_arrangement_refused("/afbouw/0/vanaf", "is outside the arrangement", |value| {
        value["afbouw"][0]["vanaf"] = json!("2027-03-02");
    });
    assert_arrangement_refused("/afbouw/1/vanaf", "is outside the arrangement", |value| {
        value["afbouw"][1]["vanaf"] = json!("2026-08-31");
    });
    assert_refused(
        "ontzorgen.json",
        "",
        "is not of type \"object\"",
        |folder| {
            folder.put_arrangement();
            folder.put("ontzorgen.json", json!([]));
        },
    );
}

#[test]
fn an_arrangement_for_who_cannot_have_one() {
    assert_refused("ontzorgen.json", "", "asielstatushouder only", |folder| {
        folder.put_arrangement();
        folder.set("deelnemer.json", "/groep", json!("gezinsmigrant"));
    });
}

#[test]
fn a_wrong_menu() {
    let file = "menukaart.json";
    assert_refused(file, "/0", "\"soort\" is a required property", |folder| {
        folder.change(file, |value| remove_field(&mut value[0], "soort"));
    });
    assert_refused(file, "/0/einde", "ends before it begins", |folder| {
        folder.set(file, "/0/einde", json!("2026-12-02T13:00:00Z"));
    });
    assert_refused(file, "/0/einde", "only beside begin", |folder| {
        folder.change(file, |value| remove_field(&mut value[0], "begin"));
    });
    assert_refused(file, "/1/id", "earlier item", |folder| {
        folder.change(file, |value| {
            let mut twin = value[0].clone();
            twin["titel"] = tekst("Weer fietsen");
            value.as_array_mut().unwrap().push(twin);
        });
    });
}

#[test]
fn a_wrong_note_of_self_study() {
    let file = "zelfstudie.json";
    assert_refused(file, "/0/minuten", "minimum of 1", |folder| {
        folder.set(file, "/0/minuten", json!(0));
    });
    assert_refused(file, "/0/datum", "may still be to come", |folder| {
        folder.set(file, "/0/datum", json!("2026-11-24"));
    });
}

#[test]
fn a_note_of_the_first_day_of_the_week_is_fine() {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    folder.set("zelfstudie.json", "/0/datum", json!("2026-11-23"));
    folder.write(data.path());
    assert!(import_at(data.path(), NOW.parse().unwrap()).is_ok());
}
