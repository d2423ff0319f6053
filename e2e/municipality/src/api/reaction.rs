//! `/begeleidingsafspraken/{id}/reactie`: the participant's answer to an agreement. It is not a signature.

use axum::extract::State;
use axum::http::HeaderMap;
use chrono::{DateTime, SubsecRound, Utc};
use mijn_pip_core::contract::{Code, InvalidParam, Partij, Reactie, Uitvoering};
use serde_json::{Value, json};

use super::body::JsonBody;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::written::Written;
use super::{if_match, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, fault, not_found};
use crate::resource::BEGELEIDINGSAFSPRAKEN;

/// `PUT …/reactie`: sets or replaces the answer, with the version of the agreement that the participant saw.
pub async fn write(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
    headers: HeaderMap,
    JsonBody(mut body): JsonBody<Value>,
) -> Result<Written, Refused> {
    if let Some(fields) = body.as_object_mut() {
        // The server sets it, and ignores it in requests.
        fields.remove("ontvangenOp");
    }
    let reactie: Reactie = sent::read(&app, Body::Reactie, body)?;
    let answer = Answer {
        recording: sent::recording_fault(&app, &participant, reactie.opname_id.as_ref())?,
        reactie,
        at: app.clock.now().trunc_subsecs(0),
    };
    let change = |stored: &mut Value| answer.put(stored, &headers, &participant);
    app.store
        .change_item(&participant.id, BEGELEIDINGSAFSPRAKEN, &id, change)?
        .ok_or_else(not_found)
}

/// An answer on its way into an agreement.
struct Answer {
    reactie: Reactie,
    recording: Option<InvalidParam>,
    at: DateTime<Utc>,
}

impl Answer {
    /// A replay first, then the version that was seen, then whether the parts go together: of an agreement that changed,
    /// the participant sees the change before anything else.
    fn put(
        self,
        stored: &mut Value,
        headers: &HeaderMap,
        by: &SignedIn,
    ) -> Result<Written, Refused> {
        let earlier: Option<Reactie> =
            serde_json::from_value(stored["reactie"].clone()).unwrap_or_default();
        if earlier
            .as_ref()
            .is_some_and(|earlier| self.repeats(earlier))
        {
            return Ok(Written::replay(by).with(stored.clone()));
        }
        if_match::check(headers, stored)?;
        let partij = Partij::from_code(stored["partij"].as_str().unwrap_or_default());
        let mut faults = faults(partij, &self.reactie);
        faults.extend(self.recording);
        sent::refuse_any(faults)?;
        stored["reactie"] = json!(Reactie {
            ontvangen_op: Some(self.at),
            ..self.reactie
        });
        if_match::raise(stored);
        let written = match earlier {
            None => Written::created(by),
            Some(_) => Written::replaced(by),
        };
        Ok(written.with(stored.clone()))
    }

    fn repeats(&self, earlier: &Reactie) -> bool {
        let again = Reactie {
            ontvangen_op: earlier.ontvangen_op,
            ..self.reactie.clone()
        };
        again == *earlier
    }
}

/// Parts of an answer that do not go together, or not with whose agreement it is.
fn faults(partij: Partij, reactie: &Reactie) -> Vec<InvalidParam> {
    let is_theirs = partij == Partij::Gemeente;
    let mut faults = Vec::new();
    if is_theirs && reactie.uitvoering.is_some() {
        let reason = "Hoort bij een afspraak van inburgeraar of beide.";
        faults.push(fault("/uitvoering", reason));
    }
    if !is_theirs && reactie.nakoming.is_some() {
        let reason = "Hoort bij een afspraak van de gemeente.";
        faults.push(fault("/nakoming", reason));
    }
    if reactie.reden.is_some() && reactie.uitvoering != Some(Uitvoering::LuktNiet) {
        faults.push(fault("/reden", "Hoort bij uitvoering lukt_niet."));
    }
    faults
}
