//! What family sees: words, times and faces, and nothing between the participant and the municipality.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::sharing::{FAMILY_LINK, for_family, with};
use crate::stand_in::StandIn;

const PATHS: [&str; 3] = [
    "/gedeeld/pip",
    "/gedeeld/agenda-items",
    "/gedeeld/contactpersoon",
];

/// Adds a field that the contract does not have to every object.
pub(crate) fn add_unknown_fields(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(add_unknown_fields),
        Value::Object(fields) => {
            fields.values_mut().for_each(add_unknown_fields);
            fields.insert("onbekend".to_owned(), json!("123456782"));
        }
        _ => {}
    }
}

#[tokio::test]
async fn family_sees_the_plan_in_words_and_the_route() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    let plan = stand_in.read(&family, "/gedeeld/pip").await.json();
    let samar = stand_in.sign_in("samar").await;
    let whole = stand_in.read(&samar, "/pip").await.json();
    assert_eq!(plan["plan"]["hoofddoel"], whole["plan"]["hoofddoel"]);
    let goals = plan["plan"]["doelen"].as_array().unwrap();
    let ids: Vec<_> = goals.iter().map(|goal| &goal["id"]).collect();
    assert_eq!(
        ids,
        ["s-doel-taal", "s-doel-werk", "s-doel-zelf", "s-doel-mee"]
    );
    assert_eq!(plan["leerroute"]["soort"], whole["leerroute"]["soort"]);
    assert_eq!(plan["leerroute"]["fases"], whole["leerroute"]["fases"]);
}

#[tokio::test]
async fn family_never_sees_the_decision_the_term_the_hours_or_what_is_sensitive() {
    let stand_in = StandIn::start();
    let family = stand_in
        .helper(FAMILY_LINK, &with(for_family(), json!({"metWensen": true})))
        .await;
    let plan = stand_in.read(&family, "/gedeeld/pip").await.text();
    let samar = stand_in.sign_in("samar").await;
    let whole = stand_in.read(&samar, "/pip").await.text();
    for hidden in [
        "beschikking",
        "inburgeringstermijn",
        "verwijzingen",
        "dagtekening",
        "urenGevolgd",
        "urenAfwezig",
        "\"examens\":",
        "gratisPogingen",
        "s-doel-rust",
        "Beter slapen",
        "8513a62a-3171-5549-8b32-0a705773278f",
    ] {
        assert!(whole.contains(hidden), "{hidden} is not in the plan at all");
        assert!(!plan.contains(hidden), "{hidden} is shared");
    }
}

#[tokio::test]
async fn family_sees_wishes_only_when_that_was_ticked() {
    let stand_in = StandIn::start();
    let without = stand_in.family().await;
    let plan = stand_in.read(&without, "/gedeeld/pip").await.json();
    assert_eq!(plan["plan"]["ontwikkelwensen"], Value::Null);
    let ticked = with(for_family(), json!({ "metWensen": true }));
    let with_wishes = stand_in.helper(crate::sharing::SESSION, &ticked).await;
    let plan = stand_in.read(&with_wishes, "/gedeeld/pip").await.json();
    let wishes = plan["plan"]["ontwikkelwensen"].as_array().unwrap();
    assert_eq!(wishes.len(), 3);
    assert!(wishes.iter().all(|wish| wish["tekst"]["tekst"].is_string()));
}

#[tokio::test]
async fn family_sees_the_timetable_from_today_on_without_anything_personal() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    let samar = stand_in.sign_in("samar").await;
    let mut whole = stand_in
        .read(&samar, "/agenda-items?van=2026-01-01")
        .await
        .items();
    for item in &mut whole {
        item["afmelding"] = json!({ "reden": "ziek" });
        item["ervaring"] = json!({ "ervaring": "goed" });
        item["deelnamelink"] = json!("https://les.example/kamer");
        item["telefoon"] = json!("+31850009999");
        item["bezoek"] = json!({ "rol": "coach", "naam": "Hanan" });
    }
    stand_in
        .replace("agenda-items", json!({ "items": whole }))
        .await;
    let shared = stand_in.read(&family, "/gedeeld/agenda-items").await;
    let ids = |items: &[Value]| {
        items
            .iter()
            .map(|item| item["id"].clone())
            .collect::<Vec<_>>()
    };
    let day_of = |item: &Value| item["begin"].as_str().unwrap()[..10].to_owned();
    let expected: Vec<_> = whole
        .iter()
        .filter(|item| item["gevoelig"] != true && *day_of(item) >= *"2026-11-24")
        .cloned()
        .collect();
    assert_eq!(ids(&shared.items()), ids(&expected));
    assert!(expected.len() > 5 && expected.len() < whole.len());
    for hidden in [
        "afmelding",
        "ervaring",
        "deelnamelink",
        "telefoon",
        "bezoek",
    ] {
        assert!(
            !shared.text().contains(&format!("\"{hidden}\":")),
            "{hidden}"
        );
    }
}

#[tokio::test]
async fn family_sees_the_contact_person_without_sensitive_helpers() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    let contact = stand_in.read(&family, "/gedeeld/contactpersoon").await;
    let samar = stand_in.sign_in("samar").await;
    let mut whole = stand_in.read(&samar, "/contactpersoon").await.json();
    assert!(whole.to_string().contains("Hanan Aziz"));
    whole["andereHelpers"]
        .as_array_mut()
        .unwrap()
        .retain(|helper| helper["gevoelig"] != true);
    assert_eq!(contact.json(), whole);
}

#[tokio::test]
async fn a_new_field_is_not_shared_by_itself() {
    let stand_in = StandIn::start();
    let ticked = with(for_family(), json!({ "metWensen": true }));
    let family = stand_in.helper(FAMILY_LINK, &ticked).await;
    let samar = stand_in.sign_in("samar").await;
    let mut before = Vec::new();
    for path in PATHS {
        before.push(stand_in.read(&family, path).await.json());
    }
    for resource in ["pip", "agenda-items", "contactpersoon"] {
        let mut body = stand_in.read(&samar, &format!("/{resource}")).await.json();
        add_unknown_fields(&mut body);
        stand_in.replace(resource, body).await;
    }
    for (path, before) in PATHS.into_iter().zip(before) {
        let after = stand_in.read(&family, path).await.json();
        assert_eq!(after, before, "{path}");
    }
}

#[tokio::test]
async fn family_gets_no_ids_of_tasks() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    let shared = stand_in.read(&family, "/gedeeld").await;
    assert_eq!(shared.json(), json!({ "taken": [] }));
}

#[tokio::test]
async fn after_its_time_a_share_opens_nothing() {
    let stand_in = StandIn::start();
    let (henk, family) = (stand_in.buddy().await, stand_in.family().await);
    stand_in.at("2026-11-25T07:59:58Z");
    assert_eq!(
        stand_in.read(&family, "/gedeeld/pip").await.status,
        StatusCode::OK
    );
    stand_in.at("2026-11-25T08:00:00Z");
    for path in PATHS.into_iter().chain(["/gedeeld", "/deelsessie"]) {
        let over = stand_in.read(&family, path).await;
        assert_eq!(over.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    assert_eq!(
        stand_in.read(&henk, "/gedeeld").await.status,
        StatusCode::OK
    );
    stand_in.at("2027-02-20T22:59:59Z");
    let over = stand_in.read(&henk, "/gedeeld").await;
    assert_eq!(over.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn before_the_plan_there_is_little_to_see() {
    let stand_in = StandIn::start();
    let family = stand_in.family().await;
    stand_in
        .replace("pip", json!({ "versie": 1, "fase": "wacht" }))
        .await;
    let plan = stand_in.read(&family, "/gedeeld/pip").await;
    assert_eq!(plan.json(), json!({ "versie": 1, "fase": "wacht" }));
}
