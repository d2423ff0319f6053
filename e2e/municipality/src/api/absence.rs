//! `/agenda-items/{id}/afmelding`: the participant's notice of not coming.

use axum::extract::State;
use chrono::{DateTime, Utc};
use mijn_pip_core::contract::{Afmelding, AgendaSoort, Code, InvalidParam};
use serde_json::Value;

use super::agenda::{instant, with_timely_link};
use super::answer::Answer;
use super::if_match;
use super::item_id::ItemId;
use super::participant::SignedIn;
use super::written::Written;
use crate::app::SharedApp;
use crate::contract::Body;
use crate::problem::{EXAM_AT_DUO, Refused, forbidden, not_found, refuse};
use crate::resource::{AGENDA_ITEMS, Resource};

impl Answer for Afmelding {
    const BODY: Body = Body::Afmelding;
    const RESOURCE: Resource = AGENDA_ITEMS;
    const FIELD: &'static str = "afmelding";

    fn recording(&self) -> Option<&String> {
        self.opname_id.as_ref()
    }

    fn received(&mut self) -> &mut Option<DateTime<Utc>> {
        &mut self.ontvangen_op
    }

    /// An exam is cancelled with DUO, and nothing once it has begun.
    fn faults(&self, item: &Value, now: DateTime<Utc>) -> Result<Vec<InvalidParam>, Refused> {
        if item["soort"] == AgendaSoort::Examen.code() {
            let detail = "Een examen wordt bij DUO afgezegd, niet bij de gemeente.";
            return Err(refuse(EXAM_AT_DUO, detail));
        }
        refuse_begun(item, now)?;
        Ok(Vec::new())
    }

    fn shown(item: Value, now: DateTime<Utc>) -> Value {
        with_timely_link(item, now)
    }
}

/// `DELETE …/afmelding`: the participant comes after all. Without a notice it changes nothing, whatever the time.
pub async fn withdraw(
    State(app): State<SharedApp>,
    participant: SignedIn,
    ItemId(id): ItemId,
) -> Result<Written, Refused> {
    let now = app.clock.now();
    let change = |stored: &mut Value| {
        let written = if stored[Afmelding::FIELD].is_null() {
            Written::replay(&participant)
        } else {
            refuse_begun(stored, now)?;
            if let Some(fields) = stored.as_object_mut() {
                fields.remove(Afmelding::FIELD);
            }
            if_match::raise(stored);
            Written::replaced(&participant)
        };
        Ok::<_, Refused>(written.with(with_timely_link(stored.clone(), now)))
    };
    app.store
        .change_item(&participant.id, AGENDA_ITEMS, &id, change)?
        .ok_or_else(not_found)
}

fn refuse_begun(item: &Value, now: DateTime<Utc>) -> Result<(), Refused> {
    if instant(item, "begin").is_some_and(|begin| begin <= now) {
        Err(forbidden("Dit is al begonnen."))
    } else {
        Ok(())
    }
}
