//! What a participant answers to one item: written with the version of it that the participant saw.

use axum::extract::State;
use axum::http::HeaderMap;
use chrono::{DateTime, SubsecRound, Utc};
use mijn_pip_core::contract::InvalidParam;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::body::JsonBody;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::written::Written;
use super::{if_match, sent};
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{Refused, not_found, refuse_any};
use crate::resource::Resource;

/// An answer that stands in a field of its item.
pub trait Answer: PartialEq + Serialize + DeserializeOwned {
    /// Its schema.
    const BODY: Body;
    /// What it is an answer to.
    const RESOURCE: Resource;
    /// The field of the item in which it stands.
    const FIELD: &'static str;

    /// The recording that it refers to.
    fn recording(&self) -> Option<&String>;

    /// When the municipality received it: the server's own to set.
    fn received(&mut self) -> &mut Option<DateTime<Utc>>;

    /// What of it does not go together or not with its item.
    ///
    /// # Errors
    /// When this item takes no answer at all.
    fn faults(&self, item: &Value, now: DateTime<Utc>) -> Result<Vec<InvalidParam>, Refused>;

    /// The item as it is sent at this time.
    fn shown(item: Value, _now: DateTime<Utc>) -> Value {
        item
    }
}

/// `PUT` of such an answer: sets or replaces it. The answer is the item with its next version.
pub async fn write<A: Answer>(
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
    let answer: A = sent::read(&app, A::BODY, body)?;
    let incoming = Incoming {
        recording: sent::recording_fault(&app, &participant, answer.recording())?,
        answer,
        at: app.clock.now(),
    };
    let change = |stored: &mut Value| incoming.put(stored, &headers, &participant);
    app.store
        .change_item(&participant.id, A::RESOURCE, &id, change)?
        .ok_or_else(not_found)
}

/// An answer on its way into an item.
struct Incoming<A> {
    answer: A,
    recording: Option<InvalidParam>,
    at: DateTime<Utc>,
}

impl<A: Answer> Incoming<A> {
    /// A replay first, then the version that was seen, then whether the parts go together: of an item that changed, the
    /// participant sees the change before anything else.
    fn put(
        mut self,
        stored: &mut Value,
        headers: &HeaderMap,
        by: &SignedIn,
    ) -> Result<Written, Refused> {
        let shown = |item: &Value| A::shown(item.clone(), self.at);
        let mut earlier: Option<A> =
            serde_json::from_value(stored[A::FIELD].clone()).unwrap_or_default();
        if let Some(earlier) = &mut earlier {
            *self.answer.received() = *earlier.received();
            if self.answer == *earlier {
                return Ok(Written::replay(by).with(shown(stored)));
            }
        }
        if_match::check(headers, &shown(stored))?;
        let mut faults = self.answer.faults(stored, self.at)?;
        faults.extend(self.recording);
        refuse_any(faults)?;
        *self.answer.received() = Some(self.at.trunc_subsecs(0));
        stored[A::FIELD] = json!(self.answer);
        if_match::raise(stored);
        let written = match earlier {
            None => Written::created(by),
            Some(_) => Written::replaced(by),
        };
        Ok(written.with(shown(stored)))
    }
}
