//! What a taalmaatje sees: the chosen tasks with their evidence, and the chosen goal.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::helper::{Buddy, Helper};
use super::shapes::{TASK, TEXT};
use super::{looks, rules};
use crate::api::download::download_upload;
use crate::api::item_id::ItemId;
use crate::api::path_uuid::PathUuid;
use crate::app::{App, SharedApp};
use crate::problem::{Refused, not_found};
use crate::store::Shelf;

/// `GET /gedeeld`: the ids of what is shared and still there, and the goal.
pub async fn overview(
    State(app): State<SharedApp>,
    helper: Helper,
) -> Result<Json<Value>, Refused> {
    looks::note(
        &app,
        &helper,
        "gedeeld".to_owned(),
        looks::dutch("Wat u deelt"),
    )?;
    let ids: Vec<_> = shared_tasks(&app, &helper)?
        .into_iter()
        .map(|task| task["id"].clone())
        .collect();
    let mut overview = json!({ "taken": ids });
    if let Some(titel) = goal(&app, &helper)? {
        overview["doel"] = titel;
    }
    Ok(Json(overview))
}

/// `GET /gedeeld/portfolio-taken/{id}`
pub async fn task(
    State(app): State<SharedApp>,
    Buddy(helper): Buddy,
    ItemId(id): ItemId,
) -> Result<Json<Value>, Refused> {
    let mut task = shared_task(&app, &helper, &id)?;
    note_task(&app, &helper, "taak", &task)?;
    if let Some(pieces) = task["bewijsstukken"].as_array_mut() {
        pieces.retain(is_received);
    }
    TASK.of(&task).map(Json).ok_or_else(not_found)
}

/// `GET /gedeeld/bewijsstukken/{uuid}/inhoud`
pub async fn evidence(
    State(app): State<SharedApp>,
    Buddy(helper): Buddy,
    PathUuid(uuid): PathUuid,
) -> Result<impl IntoResponse, Refused> {
    let is_it = |piece: &Value| is_id(&piece["id"], &uuid) && is_received(piece);
    let task = task_with(&app, &helper, "bewijsstukken", is_it)?.ok_or_else(not_found)?;
    let upload = app
        .store
        .upload(&helper.share.participant, Shelf::Evidence, &uuid)?
        .ok_or_else(not_found)?;
    note_task(&app, &helper, &uuid, &task)?;
    Ok(download_upload("bewijsstuk", upload))
}

/// A task that this helper may see.
pub fn shared_task(app: &App, helper: &Helper, id: &str) -> Result<Value, Refused> {
    let share = &helper.share;
    let task = match share.asked.taken.iter().any(|shared| shared == id) {
        true => rules::task(app, &share.participant, id)?,
        false => None,
    };
    task.ok_or_else(not_found)
}

/// The task that this helper may see and that has such an entry in one of its lists.
pub fn task_with(
    app: &App,
    helper: &Helper,
    list: &str,
    is_it: impl Fn(&Value) -> bool,
) -> Result<Option<Value>, Refused> {
    let has = |task: &Value| task[list].as_array().into_iter().flatten().any(&is_it);
    Ok(shared_tasks(app, helper)?.into_iter().find(has))
}

/// Notes that a helper looks at a task, or at a thing of it.
pub fn note_task(app: &App, helper: &Helper, thing: &str, task: &Value) -> Result<(), Refused> {
    let id = task["id"].as_str().unwrap_or_default();
    let titel = TEXT.of(&task["titel"]).unwrap_or_default();
    looks::note(app, helper, format!("{thing} {id}"), titel)
}

/// Whether an id of an item is this UUID, which stands in lower case in paths.
pub fn is_id(id: &Value, uuid: &str) -> bool {
    id.as_str().is_some_and(|id| id.eq_ignore_ascii_case(uuid))
}

fn shared_tasks(app: &App, helper: &Helper) -> Result<Vec<Value>, Refused> {
    let share = &helper.share;
    let tasks = share.asked.taken.iter();
    tasks
        .filter_map(|id| rules::task(app, &share.participant, id).transpose())
        .collect()
}

fn goal(app: &App, helper: &Helper) -> Result<Option<Value>, Refused> {
    let Some(id) = &helper.share.asked.doel_id else {
        return Ok(None);
    };
    let goal = rules::goal(app, &helper.share.participant, id)?;
    Ok(goal.and_then(|goal| TEXT.of(&goal["titel"])))
}

fn is_received(piece: &Value) -> bool {
    piece["ontvangen"] != false
}
