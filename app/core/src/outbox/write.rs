//! One write: what the participant did, until the municipality has it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::json;
use crate::recording::key;

/// What a write does at its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// Creates or replaces.
    Put,
    /// Takes back.
    Delete,
}

/// What a write carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Body {
    /// Nothing.
    Empty,
    /// A value of the contract.
    Json(Value),
    /// Bytes of this content type; they are kept apart, under the id of the write.
    Bytes(String),
}

/// The item that the participant saw when answering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Its `versie`, sent as `If-Match`.
    pub versie: u32,
    /// The mark of what it asked, see [`asked`].
    pub asked: String,
    /// The mark of what had been answered to it.
    pub answered: String,
}

/// How a write stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum State {
    /// It has not arrived, as far as we know.
    Waiting,
    /// The municipality has it; with the item as it is since then, when the answer had one.
    Received(Option<Value>),
    /// What it answers was changed meanwhile: the item as it is now, to be shown and asked anew.
    Changed(Value),
    /// The municipality does not take it, with the status.
    Refused(u16),
}

/// One write of one participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Write {
    /// Made by this phone, a UUID.
    pub id: String,
    /// Its place in the order of all writes of this phone.
    pub number: u64,
    /// The `deelnemerId` of whose it is: it is never sent in another's session.
    pub owner: String,
    /// Below the base of the API.
    pub path: String,
    /// What it does there.
    pub method: Method,
    /// What it carries.
    pub body: Body,
    /// What was seen; for an item that may have changed meanwhile.
    pub seen: Option<Seen>,
    /// How it stands.
    pub state: State,
    /// How often it was sent without an answer that says how it went.
    pub attempts: u32,
    /// Whether it is being sent at this moment.
    #[serde(skip)]
    pub under_way: bool,
}

impl Write {
    /// A write that waits to be sent.
    pub fn new(id: String, owner: String, method: Method, path: String, body: Body) -> Self {
        Self {
            id,
            number: 0,
            owner,
            path,
            method,
            body,
            seen: None,
            state: State::Waiting,
            attempts: 0,
            under_way: false,
        }
    }

    /// The same write as the answer to an item that was seen.
    pub fn after_seeing(mut self, item: &Value) -> Self {
        self.seen = seen(item);
        self
    }

    /// What it carries, as a value of the contract.
    pub fn value<T: DeserializeOwned>(&self) -> Option<T> {
        match &self.body {
            Body::Json(value) => json::read_tree(value).ok(),
            Body::Empty | Body::Bytes(_) => None,
        }
    }

    /// Whether it still has to be sent.
    pub fn is_waiting(&self) -> bool {
        self.state == State::Waiting
    }

    /// Whether the municipality does not have it.
    pub fn is_unsent(&self) -> bool {
        self.is_waiting() || self.is_stuck()
    }

    /// Whether it only says that something was seen, so that nothing is lost with it.
    pub fn is_mark(&self) -> bool {
        self.path.ends_with("/gelezen")
    }

    /// Whether it carries the recording, the photo or the evidence that another write refers to.
    pub fn is_content_of(&self, other: &Write) -> bool {
        // `opnamen/{id}/inhoud`, `portfolio-taken/{taak}/bewijsstukken/{id}/inhoud`
        let id = self.path.rsplit('/').nth(1);
        match (&self.body, &other.body, id) {
            (Body::Bytes(_), Body::Json(value), Some(id)) => value.to_string().contains(id),
            _ => false,
        }
    }

    /// Whether it takes back the very thing that another write makes or fills.
    fn takes_back(&self, other: &Write) -> bool {
        let rest = other.path.strip_prefix(&self.path);
        self.method == Method::Delete && rest.is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether another write need not arrive once this one has: it does the same anew, or takes it back.
    pub(super) fn overtakes(&self, other: &Write) -> bool {
        self.owner == other.owner && (self.path == other.path || self.takes_back(other))
    }

    /// Whether somebody has to decide about it: it can neither be sent nor forgotten.
    pub fn is_stuck(&self) -> bool {
        matches!(self.state, State::Changed(_) | State::Refused(_))
    }
}

/// Version and question of an item; none for an item without a version.
pub(super) fn seen(item: &Value) -> Option<Seen> {
    let versie = item.get("versie")?.as_u64()?;
    Some(Seen {
        versie: u32::try_from(versie).ok()?,
        asked: asked(item),
        answered: answered(item),
    })
}

/// Where the participant's answer to an item stands: to an agreement, and to an appointment.
const ANSWERS: [&str; 2] = ["reactie", "afmelding"];

/// What of an item changes without it asking something else: how far it is, and what the hour of the day brings.
const PASSING: [&str; 4] = ["versie", "voortgang", "ervaring", "deelnamelink"];

/// The mark of what an item asks: the same while only the answer and what passes differ.
pub(super) fn asked(item: &Value) -> String {
    let mut question = item.clone();
    if let Some(fields) = question.as_object_mut() {
        for field in ANSWERS.into_iter().chain(PASSING) {
            fields.remove(field);
        }
    }
    key(&question.to_string())
}

/// The mark of what was answered to an item.
fn answered(item: &Value) -> String {
    let answers = ANSWERS.iter().find_map(|field| item.get(field));
    answers
        .map(|answer| key(&answer.to_string()))
        .unwrap_or_default()
}
