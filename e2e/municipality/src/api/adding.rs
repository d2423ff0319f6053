//! Adding an item under an id that the participant's phone made.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::participant::SignedIn;
use super::sent;
use super::written::Written;
use crate::app::App;
use crate::problem::{Refused, conflict};
use crate::resource::Resource;
use crate::store::{Added, Item};

/// Adds it: 201. What is there already word for word is a replay: 200. Anything else of that id is 409.
pub fn add<T: PartialEq + Serialize + DeserializeOwned>(
    app: &App,
    participant: &SignedIn,
    resource: Resource,
    uuid: String,
    sent: &T,
) -> Result<Written, Refused> {
    let body = json!(sent);
    let item = Item::of(resource, uuid, body.clone());
    match app.store.add_item(&participant.id, &item)? {
        Added::New => Ok(Written::created(participant).with(body)),
        Added::Earlier(earlier) if sent::repeats(sent, &earlier) => {
            Ok(Written::replay(participant).with(earlier))
        }
        Added::Earlier(_) => Err(conflict()),
    }
}
