//! A timetable of a test's own.

use axum::http::Method;
use serde_json::{Value, json};

use crate::participant_folder::tekst;
use crate::stand_in::StandIn;

/// An item of two hours, on a day of November 2026, beginning at this hour in UTC.
pub(crate) fn item(id: &str, day: u32, hour: u32) -> Value {
    json!({"id": id, "versie": 3, "volgnummer": 0, "soort": "les", "titel": tekst("Taalles"),
        "begin": format!("2026-11-{day:02}T{hour:02}:00:00Z"),
        "einde": format!("2026-11-{day:02}T{:02}:00:00Z", hour + 2),
        "tijdzone": "Europe/Amsterdam", "status": "gepland",
        "locatie": {"naam": "ROC, lokaal 2", "adres": "Schoolstraat 4"}, "latereVersie": "blijft"})
}

/// A stand-in in which these are all of Samar's items, and her cookie.
pub(crate) async fn start_with(items: &[Value]) -> (StandIn, String) {
    let stand_in = StandIn::start();
    let path = "/demo/deelnemers/samar/agenda-items";
    stand_in
        .demo(Method::PUT, path, json!({ "items": items }))
        .await;
    let cookie = stand_in.sign_in("samar").await;
    (stand_in, cookie)
}

/// An item as the API has it now.
pub(crate) async fn read(stand_in: &StandIn, cookie: &str, id: &str) -> Value {
    let path = format!("/agenda-items/{id}");
    stand_in.read(cookie, &path).await.json()
}
