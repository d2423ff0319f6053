//! What family sees, read only: the plan in words, the timetable from today on and the contact person.

use axum::Json;
use axum::extract::State;
use mijn_pip_core::civil::amsterdam_date;
use serde_json::{Value, json};

use super::helper::{Family, Helper};
use super::looks;
use super::shapes::{AGENDA_ITEM, CONTACT, PLAN, WISHES};
use crate::api::agenda::{self, Span};
use crate::app::{App, SharedApp};
use crate::problem::{Refused, not_found};
use crate::resource::{AGENDA_ITEMS, CONTACTPERSOON, PIP, Resource};

/// `GET /gedeeld/pip`
pub async fn plan(
    State(app): State<SharedApp>,
    Family(helper): Family,
) -> Result<Json<Value>, Refused> {
    let pip = seen(&app, &helper, PIP, "Uw plan")?;
    let mut shared = PLAN.of(&pip).ok_or_else(not_found)?;
    let plan = shared.get_mut("plan");
    if let (true, Some(plan)) = (helper.share.asked.met_wensen, plan) {
        plan["ontwikkelwensen"] = wishes(&pip["plan"]["ontwikkelwensen"]);
    }
    Ok(Json(shared))
}

/// `GET /gedeeld/agenda-items`
pub async fn timetable(
    State(app): State<SharedApp>,
    Family(helper): Family,
) -> Result<Json<Value>, Refused> {
    note(&app, &helper, AGENDA_ITEMS, "Uw agenda")?;
    let span = Span::from_day(amsterdam_date(app.clock.now()));
    let items = agenda::between(&app, &helper.share.participant, &span)?;
    let items: Vec<_> = items
        .iter()
        .filter_map(|item| AGENDA_ITEM.of(item))
        .collect();
    Ok(Json(json!({ "items": items })))
}

/// `GET /gedeeld/contactpersoon`
pub async fn contact(
    State(app): State<SharedApp>,
    Family(helper): Family,
) -> Result<Json<Value>, Refused> {
    let contact = seen(&app, &helper, CONTACTPERSOON, "Uw contactpersoon")?;
    CONTACT.of(&contact).map(Json).ok_or_else(not_found)
}

/// What there is one of, with the note that it was seen.
fn seen(app: &App, helper: &Helper, resource: Resource, wat: &str) -> Result<Value, Refused> {
    let item = app
        .store
        .item(&helper.share.participant, resource, resource.name)?
        .ok_or_else(not_found)?;
    note(app, helper, resource, wat)?;
    Ok(item)
}

fn note(app: &App, helper: &Helper, resource: Resource, wat: &str) -> Result<(), Refused> {
    looks::note(app, helper, resource.name.to_owned(), looks::dutch(wat))
}

/// The wishes in writing.
fn wishes(stored: &Value) -> Value {
    let mut wishes = WISHES.of(stored).unwrap_or_else(|| json!([]));
    if let Some(wishes) = wishes.as_array_mut() {
        wishes.retain(|wish| wish["tekst"].is_object());
    }
    wishes
}
