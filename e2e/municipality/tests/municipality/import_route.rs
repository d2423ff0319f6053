//! What becomes of DUO's facts and of dates.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::participant_folder::ParticipantFolder;
use crate::stand_in::{NOW, import_at};

/// The body of a resource after the import.
fn imported_at(now: &str, resource: &str, change: impl FnOnce(&mut ParticipantFolder)) -> Value {
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("eva");
    change(&mut folder);
    folder.write(data.path());
    let now: DateTime<Utc> = now.parse().unwrap();
    let participant = import_at(data.path(), now).unwrap().remove(0);
    let mut items = participant.items.into_iter();
    items
        .find(|item| item.resource.name == resource)
        .unwrap()
        .body
}

fn pip(change: impl FnOnce(&mut ParticipantFolder)) -> Value {
    imported_at(NOW, "pip", change)
}

fn part(pip: &Value, soort: &str) -> Value {
    let parts = pip["leerroute"]["onderdelen"].as_array().unwrap();
    parts
        .iter()
        .find(|part| part["soort"] == soort)
        .cloned()
        .unwrap_or_default()
}

fn to_z_route(folder: &mut ParticipantFolder) {
    folder.set("duo/pip.json", "/pip/leerroute", json!("Z"));
    folder.set("duo/pip.json", "/pip/niveau", json!("A2"));
}

#[test]
fn route_and_level_are_the_contract_s_words() {
    for (leerroute, niveau, soort, doelniveau) in [
        ("B", "B1", "b1_route", "b1"),
        ("B", "A2", "b1_route", "a2"),
        ("O", "B1", "onderwijsroute", "b1"),
        ("Z", "A2", "z_route", "a1"),
    ] {
        let pip = pip(|folder| {
            folder.set("duo/pip.json", "/pip/leerroute", json!(leerroute));
            folder.set("duo/pip.json", "/pip/niveau", json!(niveau));
        });
        assert_eq!(pip["leerroute"]["soort"], soort);
        assert_eq!(pip["leerroute"]["doelniveau"], doelniveau);
        assert_eq!(pip["dagtekeningPip"], "2026-09-07");
    }
}

#[test]
fn the_z_route_has_the_totals_of_the_law() {
    let pip = pip(to_z_route);
    let lessons = part(&pip, "taallessen");
    assert_eq!(lessons["urenVereist"], 800);
    assert_eq!(lessons["urenGevolgd"], 312);
    assert_eq!(lessons["bekendTot"], "2026-11-02");
    let participation = part(&pip, "participatie");
    assert_eq!(participation["urenVereist"], 800);
    assert_eq!(participation["urenGevolgd"], 20);
    assert_eq!(part(&pip, "map")["urenVereist"], 40);
    assert_eq!(part(&pip, "pvt")["urenVereist"], 12);
}

#[test]
fn the_b1_route_has_no_total_of_lessons() {
    let pip = pip(|_| {});
    assert_eq!(part(&pip, "taallessen")["urenGevolgd"], 312);
    assert!(part(&pip, "taallessen")["urenVereist"].is_null());
    assert!(part(&pip, "participatie").is_null());
}

#[test]
fn a_missing_result_tells_no_reason() {
    for reason in ["Verwijtbaar", "Nietverwijtbaar", "Afgemeld", "Absent"] {
        let pip = pip(|folder| {
            folder.set(
                "duo/examens.json",
                "/examens/0",
                json!({"examendatum": "2026-10-27", "resultaat": "Geen",
                    "redenGeenResultaat": reason, "onderdeel": "LU", "niveau": "B1"}),
            );
        });
        let exams = part(&pip, "examens")["examens"].clone();
        let expected = json!({"onderdeel": "LU", "niveau": "b1", "examendatum": "2026-10-27",
            "uitslag": "geen_uitslag"});
        assert_eq!(exams[0], expected);
        assert!(!pip.to_string().contains(reason));
    }
}

#[test]
fn free_attempts_stand_beside_the_last_exam_of_a_part() {
    let pip = pip(|folder| {
        let exam = |date: &str, result: &str| {
            json!({"examendatum": date, "resultaat": result,
            "onderdeel": "LE", "niveau": "B1"})
        };
        let exams = json!([exam("2026-10-20", "Gezakt"), exam("2026-06-02", "Gezakt")]);
        folder.set("duo/examens.json", "/examens", exams);
    });
    let exams = part(&pip, "examens")["examens"].clone();
    assert_eq!(exams[0]["gratisPogingen"], 2);
    assert!(exams[1]["gratisPogingen"].is_null());
}

#[test]
fn knm_has_its_own_exams() {
    let pip = pip(|_| {});
    assert_eq!(part(&pip, "knm")["examens"][0]["uitslag"], "geslaagd");
    let reading = json!({"onderdeel": "LE", "gratisPogingen": 2});
    assert_eq!(part(&pip, "examens")["examens"], json!([reading]));
}

#[test]
fn what_was_signed_is_done() {
    let pvt = part(&pip(|_| {}), "pvt");
    assert_eq!(pvt["afgerondOp"], "2026-05-19");
    assert_eq!(pvt["voortgang"], "klaar");
}

#[test]
fn an_extension_has_neutral_words() {
    let pip = pip(|folder| {
        folder.put(
            "duo/inburgeringstermijn.json",
            json!({"startdatum": "2026-01-27", "einddatum": "2029-07-27",
                "wijzigingsdatum": "2026-10-19", "verlengingsgrondcode": "07",
                "verlengingsgrondomschrijving": "Niet verwijtbaar"}),
        );
    });
    let term = &pip["inburgeringstermijn"];
    assert_eq!(term["einddatum"], "2029-07-27");
    assert_eq!(term["verlenging"]["wijzigingsdatum"], "2026-10-19");
    assert!(!term.to_string().to_lowercase().contains("verwijtbaar"));
}

#[test]
fn before_the_pip_there_are_no_facts_of_duo() {
    let pip = pip(|folder| {
        for file in [
            "pip",
            "examens",
            "gevolgde-uren",
            "inburgeringstermijn",
            "afronding",
        ] {
            folder.remove(&format!("duo/{file}.json"));
        }
        folder.put("begeleidingsafspraken.json", json!([]));
        folder.put("pip.json", json!({"fase": "wacht"}));
    });
    assert_eq!(pip["fase"], "wacht");
    assert!(pip["leerroute"].is_null() && pip["inburgeringstermijn"].is_null());
}

#[test]
fn dates_move_by_whole_weeks_and_keep_their_time_of_day() {
    // The anchor's week is in winter time, this one in summer time.
    let les = imported_at("2027-06-17T12:00:00Z", "agenda-items", |_| {});
    assert_eq!(les["begin"], "2027-06-15T07:00:00Z");
    assert_eq!(les["einde"], "2027-06-15T10:00:00Z");
    let pip = imported_at("2027-06-17T12:00:00Z", "pip", |_| {});
    assert_eq!(pip["dagtekeningPip"], "2027-03-29");
}

#[test]
fn the_week_turns_at_midnight_in_amsterdam() {
    let sunday = imported_at("2026-11-29T22:59:59Z", "agenda-items", |_| {});
    assert_eq!(sunday["begin"], "2026-11-24T08:00:00Z");
    let monday = imported_at("2026-11-29T23:00:00Z", "agenda-items", |_| {});
    assert_eq!(monday["begin"], "2026-12-01T08:00:00Z");
}
