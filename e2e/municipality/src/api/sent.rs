//! Reading what was sent after holding it to the contract, since the types alone tolerate unknown codes.

use chrono::NaiveDate;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::InvalidParam;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::participant::SignedIn;
use crate::app::App;
use crate::contract::{Body, WHOLE_BODY};
use crate::problem::{Refused, fault, invalid, refuse_any};
use crate::store::Shelf;

/// A body; a refusal names everything that is wrong with it.
pub fn read<T: DeserializeOwned>(app: &App, body: Body, sent: Value) -> Result<T, Refused> {
    refuse_any(app.contract.faults_of_body(body, &sent))?;
    // The contract allows a number such as 30.0, the types do not.
    serde_json::from_value(sent)
        .map_err(|error| invalid(vec![fault(WHOLE_BODY, &error.to_string())]))
}

/// A body to create under the id in the path, which it may repeat but not contradict.
pub fn read_new<T: DeserializeOwned>(
    app: &App,
    body: Body,
    uuid: &str,
    mut sent: Value,
) -> Result<T, Refused> {
    let mut faults = Vec::new();
    if let Some(fields) = sent.as_object_mut() {
        let own = fields.insert("id".to_owned(), json!(uuid));
        if own.is_some_and(|own| !is_same(&own, uuid)) {
            faults.push(fault("/id", "Is niet de id van het pad."));
        }
    }
    faults.extend(app.contract.faults_of_body(body, &sent));
    refuse_any(faults)?;
    read(app, body, sent)
}

/// What is wrong with a day on which something happened: it is still to come, by the calendar of Amsterdam.
pub fn future_fault(app: &App, name: &str, day: NaiveDate) -> Option<InvalidParam> {
    let is_future = day > amsterdam_date(app.clock.now());
    is_future.then(|| fault(name, "Deze dag moet nog komen."))
}

/// Whether what was sent says the same as what is stored.
pub fn repeats<T: DeserializeOwned + PartialEq>(sent: &T, stored: &Value) -> bool {
    serde_json::from_value(stored.clone()).is_ok_and(|stored: T| stored == *sent)
}

/// What is wrong with the recording that an item refers to: the participant did not send it.
pub fn recording_fault(
    app: &App,
    participant: &SignedIn,
    id: Option<&String>,
) -> Result<Option<InvalidParam>, Refused> {
    let fault = fault("/opnameId", "Deze opname is niet ontvangen.");
    missing(app, participant, Shelf::Recordings, id, fault)
}

/// What is wrong with the photo that an item refers to: the participant did not send it.
pub fn photo_fault(
    app: &App,
    participant: &SignedIn,
    id: Option<&String>,
) -> Result<Option<InvalidParam>, Refused> {
    let fault = fault("/fotoId", "Deze foto is niet ontvangen.");
    missing(app, participant, Shelf::Photos, id, fault)
}

/// The fault when there is an id, but nothing of the participant behind it.
fn missing(
    app: &App,
    participant: &SignedIn,
    shelf: Shelf,
    id: Option<&String>,
    fault: InvalidParam,
) -> Result<Option<InvalidParam>, Refused> {
    let Some(id) = id else {
        return Ok(None);
    };
    let is_known = app
        .store
        .has_upload(&participant.id, shelf, &id.to_ascii_lowercase())?;
    Ok((!is_known).then_some(fault))
}

fn is_same(own: &Value, uuid: &str) -> bool {
    own.as_str()
        .is_some_and(|own| own.eq_ignore_ascii_case(uuid))
}
