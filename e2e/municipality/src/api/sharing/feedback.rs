//! `/gedeeld/portfolio-taken/{id}/feedback/{uuid}`: what a taalmaatje says of a shared task.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::SubsecRound;
use mijn_pip_core::contract::{Code, Feedback, HelperFeedback, InvalidParam, Rol, TaakStatus};
use serde_json::{Value, json};

use super::allow_list::is_sensitive;
use super::helper::{Buddy, Helper};
use super::tasks::{is_id, shared_task};
use crate::api::body::JsonBody;
use crate::api::path_uuid::ItemAndUuid;
use crate::api::{if_match, sent};
use crate::app::{App, SharedApp};
use crate::contract::Body;
use crate::problem::{Refused, conflict, fault, forbidden, not_found, refuse_any};
use crate::resource::PORTFOLIO_TAKEN;

/// The most feedback of helpers on one task, so that nobody can fill the participant's screen.
const MAX_FEEDBACK: usize = 50;

/// `PUT …/feedback/{uuid}`: adds feedback.
pub async fn write(
    State(app): State<SharedApp>,
    Buddy(helper): Buddy,
    ItemAndUuid(id, uuid): ItemAndUuid,
    JsonBody(body): JsonBody<Value>,
) -> Result<(StatusCode, Json<HelperFeedback>), Refused> {
    shared_task(&app, &helper, &id)?;
    let mut sent: HelperFeedback = sent::read(&app, Body::HelperFeedback, body)?;
    if let Some(tip) = &mut sent.tip {
        // Translations are the municipality's to make.
        tip.vertaling = None;
    }
    let recording = recording_fault(&app, &helper, sent.opname_id.as_deref())?;
    let given = feedback(&app, &helper, uuid, &sent);
    let add = |task: &mut Value| add(task, &given, recording);
    let status = app
        .store
        .change_item(&helper.share.participant, PORTFOLIO_TAKEN, &id, add)?
        .ok_or_else(not_found)?;
    Ok((status, Json(sent)))
}

fn feedback(app: &App, helper: &Helper, uuid: String, sent: &HelperFeedback) -> Feedback {
    Feedback {
        id: Some(uuid),
        rol: Rol::Taalmaatje,
        naam: helper.naam.clone(),
        tekst: sent.tip.clone(),
        opname_id: sent.opname_id.as_deref().map(str::to_ascii_lowercase),
        samen_bekeken: sent.samen_bekeken,
        oordeel: Some(sent.teken),
        op: app.clock.now().trunc_subsecs(0),
    }
}

/// What is wrong with the voice note: only one that this helper sent is his to give.
fn recording_fault(
    app: &App,
    helper: &Helper,
    id: Option<&str>,
) -> Result<Option<InvalidParam>, Refused> {
    let Some(id) = id else {
        return Ok(None);
    };
    let id = id.to_ascii_lowercase();
    let is_own = app.store.is_helpers_recording(&helper.share, &id)?;
    Ok((!is_own).then(|| fault("/opnameId", "Deze opname is niet ontvangen.")))
}

/// Puts feedback behind the rest. A task that was handed in has now got its feedback.
fn add(
    task: &mut Value,
    given: &Feedback,
    recording: Option<InvalidParam>,
) -> Result<StatusCode, Refused> {
    if is_sensitive(task) {
        return Err(not_found());
    }
    if let Some(earlier) = earlier(task, given) {
        return match is_same(earlier, given) {
            true => Ok(StatusCode::OK),
            false => Err(conflict()),
        };
    }
    refuse_any(recording.into_iter().collect())?;
    let fields = task.as_object_mut().ok_or_else(not_found)?;
    let list = fields.entry("feedback").or_insert_with(|| json!([]));
    let list = list.as_array_mut().ok_or_else(not_found)?;
    let of_helpers = |given: &&Value| given["rol"] == Rol::Taalmaatje.code();
    if list.iter().filter(of_helpers).count() >= MAX_FEEDBACK {
        return Err(forbidden("Bij deze taak staat al veel feedback."));
    }
    list.push(json!(given));
    if task["status"] == TaakStatus::Ingeleverd.code() {
        task["status"] = json!(TaakStatus::Feedback);
    }
    if_match::raise(task);
    Ok(StatusCode::CREATED)
}

fn earlier<'a>(task: &'a Value, given: &Feedback) -> Option<&'a Value> {
    let id = given.id.as_deref()?;
    let mut list = task["feedback"].as_array()?.iter();
    list.find(|earlier| is_id(&earlier["id"], id))
}

/// Whether it says the same, whenever it was said and whoever translated it since.
fn is_same(earlier: &Value, given: &Feedback) -> bool {
    let Ok(mut earlier) = serde_json::from_value::<Feedback>(earlier.clone()) else {
        return false;
    };
    earlier.op = given.op;
    if let Some(tekst) = &mut earlier.tekst {
        tekst.vertaling = None;
    }
    earlier == *given
}
