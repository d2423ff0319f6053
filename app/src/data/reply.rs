//! An item of a list and what the participant did about it: what the list has, and what happened since.

use leptos::prelude::*;
use mijn_pip_core::contract::{AgendaItem, Begeleidingsafspraak, PortfolioTaak};
use mijn_pip_core::json::{self, Value};
use mijn_pip_core::outbox::{State, Write};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Outgoing, Read, use_outgoing};

/// An item of the contract that one can answer.
pub trait Answerable: Clone + PartialEq + DeserializeOwned + Send + Sync + 'static {
    /// Its stable id.
    fn id(&self) -> &str;
    /// Its version, which an answer carries.
    fn versie(&self) -> u32;
}

impl Answerable for Begeleidingsafspraak {
    fn id(&self) -> &str {
        &self.id
    }

    fn versie(&self) -> u32 {
        self.versie
    }
}

impl Answerable for AgendaItem {
    fn id(&self) -> &str {
        &self.id
    }

    fn versie(&self) -> u32 {
        self.versie
    }
}

impl Answerable for PortfolioTaak {
    fn id(&self) -> &str {
        &self.id
    }

    fn versie(&self) -> u32 {
        self.versie
    }
}

/// A handle to one item and the last write about it.
pub struct Reply<T: Answerable> {
    path: StoredValue<String>,
    id: StoredValue<String>,
    newest: Memo<T>,
    last: Memo<Option<Write>>,
    outgoing: Outgoing,
    read: Read,
}

impl<T: Answerable> Clone for Reply<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// Derived it would want the item to be `Copy`, of which it is only a handle.
impl<T: Answerable> Copy for Reply<T> {}

impl<T: Answerable> Reply<T> {
    /// An item of the list that a read brought; it is answered at a path below the API's base.
    pub fn new(read: Read, listed: Signal<T>, path: String) -> Self {
        let outgoing = use_outgoing();
        let id = StoredValue::new(listed.with_untracked(|listed| listed.id().to_owned()));
        let path = StoredValue::new(path);
        let last = Memo::new(move |_| path.with_value(|path| outgoing.last(path)));
        // What a write brought stays known when the write is forgotten.
        let newest = Memo::new(move |before: Option<&T>| {
            let brought: Option<T> = last.with(|last| json::read_tree(known(last.as_ref())?).ok());
            let newer = brought.into_iter().chain(before.cloned());
            let listed = listed.get();
            let newer = newer.filter(|item| item.versie() > listed.versie());
            newer.max_by_key(T::versie).unwrap_or(listed)
        });
        // Whoever comes back to the list finds the answer in it.
        Effect::new(move |_| {
            last.with(|last| {
                if let Some(item) = known(last.as_ref()) {
                    read.learn(item);
                }
                // It may stand under another day now.
                if matches!(last, Some(write) if matches!(write.state, State::Changed(_))) {
                    read.tell();
                }
            });
        });
        Self {
            path,
            id,
            newest,
            last,
            outgoing,
            read,
        }
    }

    /// The item as this phone knows it now.
    pub fn newest(self) -> Memo<T> {
        self.newest
    }

    /// What the participant did last.
    pub fn last(self) -> Memo<Option<Write>> {
        self.last
    }

    /// What was answered to the item before it changed, when that has to be answered anew.
    pub fn outdated<R: DeserializeOwned>(self) -> Option<R> {
        self.last.with(|last| match last {
            Some(write) if matches!(write.state, State::Changed(_)) => write.value(),
            _ => None,
        })
    }

    /// Answers; the earlier answer is replaced.
    pub fn put(self, answer: &impl Serialize) {
        if let Ok(body) = serde_json::to_value(answer) {
            let path = self.path.get_value();
            self.outgoing.put(path, body, self.seen().as_ref());
        }
    }

    /// Takes the answer back.
    pub fn delete(self) {
        self.outgoing.delete(self.path.get_value());
    }

    /// Sends the last answer once more, as it was.
    pub fn again(self) {
        if let Some(write) = self.last.get_untracked() {
            self.outgoing.again(&write.id);
        }
    }

    /// Throws the last answer away.
    pub fn forget(self) {
        if let Some(write) = self.last.get_untracked() {
            self.outgoing.forget(&write.id);
        }
    }

    /// The item that stands on the screen, as the municipality sent it.
    fn seen(self) -> Option<Value> {
        let newer = self
            .last
            .with_untracked(|last| known(last.as_ref()).cloned());
        let listed = self.id.with_value(|id| self.read.item(id));
        let versie = |item: &Value| item.get("versie").and_then(Value::as_u64);
        newer.into_iter().chain(listed).max_by_key(versie)
    }
}

/// The item that an answer of the municipality brought.
fn known(last: Option<&Write>) -> Option<&Value> {
    match &last?.state {
        State::Received(item) => item.as_ref(),
        State::Changed(item) => Some(item),
        State::Waiting | State::Refused(_) => None,
    }
}
