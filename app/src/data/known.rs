//! What the participant did counts at once, also before the municipality has it and sends it back.

use chrono::DateTime;
use mijn_pip_core::contract::{Afmelding, AgendaItem, Bericht};
use mijn_pip_core::json;
use mijn_pip_core::outbox::{Method, State, Write};
use mijn_pip_core::portfolio::piece_path;
use serde::de::DeserializeOwned;

use super::{Outgoing, Reads};
use crate::platform::http::API;

/// Where notice of not coming to an item is given, below the API's base.
pub fn afmelding_path(item: &str) -> String {
    format!("agenda-items/{item}/afmelding")
}

/// Where a message is said to be read, below the API's base.
pub fn gelezen_path(bericht: &str) -> String {
    format!("berichten/{bericht}/gelezen")
}

/// Where a recording or a photo can be heard or seen.
pub fn content(resource: &str, id: &str) -> String {
    format!("{API}/{resource}/{id}/inhoud")
}

/// Where a piece of evidence of the participant's own task can be had.
pub fn evidence(taak: &str, stuk: &str) -> String {
    format!("{API}/{}/inhoud", piece_path(taak, stuk))
}

/// The notice of not coming to an item, after what was written about it last.
pub fn afmelding(item: &AgendaItem, last: Option<&Write>) -> Option<Afmelding> {
    let listed = || item.afmelding.clone();
    let Some(write) = last else {
        return listed();
    };
    match (&write.state, write.method) {
        (State::Waiting, Method::Put) => write.value(),
        (State::Waiting, Method::Delete) => None,
        (State::Received(Some(now)), _) => {
            let now: Option<AgendaItem> = json::read_tree(now).ok();
            now.filter(|now| now.versie >= item.versie)
                .map_or_else(listed, |now| now.afmelding)
        }
        _ => listed(),
    }
}

/// What the municipality has, and what was added on this phone since and not refused.
pub fn with_added<T: DeserializeOwned>(
    mut listed: Vec<T>,
    writes: &[Write],
    id: fn(&T) -> &str,
) -> Vec<T> {
    let added = writes.iter().filter(|write| !write.is_stuck());
    for item in added.filter_map(Write::value::<T>) {
        if !listed.iter().any(|known| id(known) == id(&item)) {
            listed.push(item);
        }
    }
    listed
}

/// The timetable of this week and the coming two, with the notices that the participant gave.
pub fn timetable(reads: Reads, outgoing: Outgoing) -> Vec<AgendaItem> {
    with_notices(reads.agenda.items(), outgoing)
}

/// The same items, with the notices that the participant gave.
pub fn with_notices(mut items: Vec<AgendaItem>, outgoing: Outgoing) -> Vec<AgendaItem> {
    let writes = outgoing.below("agenda-items/");
    for item in &mut items {
        let path = afmelding_path(&item.id);
        let last = writes.iter().rfind(|write| write.path == path);
        item.afmelding = afmelding(item, last);
    }
    items
}

/// The messages that the municipality has; what was read here is read.
pub fn messages(reads: Reads, outgoing: Outgoing) -> Vec<Bericht> {
    let mut messages: Vec<Bericht> = reads.berichten.items();
    let writes = outgoing.below("berichten/");
    for bericht in &mut messages {
        let path = gelezen_path(&bericht.id);
        let read = writes.iter().find(|write| write.path == path);
        // The number of a write is the moment at which it was made, milliseconds.
        let read_at = read.and_then(|write| DateTime::from_timestamp_millis(write.number as i64));
        bericht.gelezen_op = bericht.gelezen_op.or(read_at);
    }
    messages
}
