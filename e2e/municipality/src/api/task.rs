//! A task of the portfolio as it is stored: its evidence, and how far along it is.

use mijn_pip_core::contract::{Code, TaakStatus};
use serde_json::{Value, json};

use crate::problem::{Refused, forbidden, not_found};

/// The field of a task in which its evidence stands.
const PIECES: &str = "bewijsstukken";

/// The evidence of a task, oldest first.
pub fn pieces(task: &Value) -> &[Value] {
    task[PIECES].as_array().map_or(&[], Vec::as_slice)
}

/// The evidence of a task, to change.
pub fn pieces_mut(task: &mut Value) -> Result<&mut Vec<Value>, Refused> {
    task.as_object_mut()
        .and_then(|fields| {
            let pieces = fields.entry(PIECES).or_insert_with(|| json!([]));
            pieces.as_array_mut()
        })
        .ok_or_else(not_found)
}

/// Whether this is the piece of this id, which is in lower case.
pub fn is_piece(piece: &Value, uuid: &str) -> bool {
    piece["id"]
        .as_str()
        .is_some_and(|id| id.eq_ignore_ascii_case(uuid))
}

/// Whether the bytes of a piece are there.
pub fn is_received(piece: &Value) -> bool {
    piece["ontvangen"] != false
}

/// Whether a task is this far along.
pub fn is(task: &Value, status: TaakStatus) -> bool {
    task["status"] == status.code()
}

/// Refuses a change of a task that is finished.
pub fn refuse_finished(task: &Value) -> Result<(), Refused> {
    if is(task, TaakStatus::Klaar) {
        return Err(forbidden(
            "Deze taak is klaar. Er verandert niets meer aan.",
        ));
    }
    Ok(())
}

/// How far along a task is that is not handed in, by what there is of it.
pub fn status_before_handing_in(task: &Value) -> TaakStatus {
    let has_feedback = task["feedback"]
        .as_array()
        .is_some_and(|feedback| !feedback.is_empty());
    if has_feedback {
        TaakStatus::Feedback
    } else if pieces(task).is_empty() {
        TaakStatus::Open
    } else {
        TaakStatus::Bezig
    }
}
