//! The municipality changes the timetable.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{AgendaSoort, AgendaStatus, Code};
use serde_json::{Value, json};

use super::desk::Desk;
use super::form::{Form, wrong};
use super::html::dutch;
use crate::api::instant;
use crate::problem::Refused;
use crate::resource::AGENDA_ITEMS;
use crate::wall_time::from_amsterdam;

/// Characters of a name of a place, as the contract has it.
const PLACE: usize = 120;

/// Hours that a new lesson lasts.
const LESSON_HOURS: i64 = 2;

/// It does not take place.
pub fn cancel(desk: &Desk, form: &Form) -> Result<(), Refused> {
    desk.change(AGENDA_ITEMS, form.item(), |item| {
        item["status"] = json!(AgendaStatus::Geannuleerd);
    })
}

/// To another time, for as long as it was.
pub fn move_time(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let begin = form.moment("begin", "Nieuwe datum en tijd", desk.now())?;
    desk.change(AGENDA_ITEMS, form.item(), |item| {
        if item["oorspronkelijkBegintijdstip"].is_null() {
            item["oorspronkelijkBegintijdstip"] = item["begin"].clone();
        }
        item["status"] = json!(AgendaStatus::Verplaatst);
        begin_at(item, begin);
    })
}

/// To another place.
pub fn move_place(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let naam = form.text("plaats", "Nieuwe plaats", PLACE)?;
    let place = place(desk, naam)?;
    desk.change(AGENDA_ITEMS, form.item(), |item| {
        let before = item["locatie"]["naam"].clone();
        if item["oorspronkelijkeLocatie"].is_null() && before.is_string() {
            item["oorspronkelijkeLocatie"] = before;
        }
        item["locatie"] = place;
    })
}

/// At the time and the place that were planned.
pub fn put_back(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let before = desk.item(AGENDA_ITEMS, form.item())?;
    let planned = before["oorspronkelijkeLocatie"].as_str();
    let place = planned
        .map(|naam| place(desk, naam.to_owned()))
        .transpose()?;
    desk.change(AGENDA_ITEMS, form.item(), |item| {
        if let Some(begin) = instant(item, "oorspronkelijkBegintijdstip") {
            begin_at(item, begin);
        }
        if let Some(place) = place {
            item["locatie"] = place;
        }
        item["status"] = json!(AgendaStatus::Gepland);
        if let Some(fields) = item.as_object_mut() {
            fields.remove("oorspronkelijkBegintijdstip");
            fields.remove("oorspronkelijkeLocatie");
        }
    })
}

/// A lesson that was not in the timetable before: tomorrow at ten.
pub fn add(desk: &Desk, form: &Form) -> Result<(), Refused> {
    let titel = form.text("titel", "Wat", PLACE)?;
    let place = place(desk, form.text("plaats", "Waar", PLACE)?)?;
    let begin = tomorrow_at_ten(desk.now()).ok_or_else(|| wrong("Wanneer", "Dit kan niet."))?;
    let mut item = json!({
        "versie": 1,
        "volgnummer": 0,
        "soort": AgendaSoort::Les.code(),
        "titel": dutch(&titel),
        "begin": begin,
        "einde": begin + TimeDelta::hours(LESSON_HOURS),
        "tijdzone": "Europe/Amsterdam",
        "status": AgendaStatus::Gepland.code(),
        "toegevoegdOp": desk.now(),
    });
    item["locatie"] = place;
    desk.add(AGENDA_ITEMS, item)
}

fn tomorrow_at_ten(now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let day = amsterdam_date(now).checked_add_days(Days::new(1))?;
    let ten = NaiveTime::from_hms_opt(10, 0, 0)?;
    Some(from_amsterdam(day.and_time(ten)))
}

/// Lets an item begin then, for as long as it was.
fn begin_at(item: &mut Value, begin: DateTime<Utc>) {
    let before = instant(item, "begin").zip(instant(item, "einde"));
    if let Some((from, until)) = before {
        item["einde"] = json!(begin + (until - from));
    }
    item["begin"] = json!(begin);
}

/// The place of this name, with its address and door where another item has the same.
fn place(desk: &Desk, naam: String) -> Result<Value, Refused> {
    let items = desk.items(AGENDA_ITEMS)?;
    let mut known = items.into_iter().map(|mut item| item["locatie"].take());
    let known = known.find(|place| place["naam"] == naam);
    Ok(known.unwrap_or_else(|| json!({ "naam": naam })))
}
