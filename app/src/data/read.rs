//! One read of the API: what came last, how the next is going, what went wrong.
//!
//! The tree of the answer is kept, not the value: signals and requests are then one type for all
//! resources, which saves the app tens of kilobytes, and each part of a screen reads its own from the same tree.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{Aanbod, Lijst};
use mijn_pip_core::json;
use serde::de::DeserializeOwned;

use super::{Session, Settings};
use crate::follow::follow;
use crate::platform::http::{self, Brought, Failure};
use crate::platform::{clock, timer};

/// After so long a first load says that it is still busy, milliseconds.
const SLOW_AFTER: u32 = 3000;

/// How often one looks whether an answer that somebody else asked for has come, milliseconds.
const LOOK_EVERY: u32 = 100;

/// An answer, and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The tree of the JSON text.
    pub tree: Arc<json::Value>,
    /// When it came, UTC.
    pub at: DateTime<Utc>,
    /// The mark by which to ask whether it is still so.
    mark: Option<String>,
}

/// How a read stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadState {
    /// Nobody has asked yet, or the first answer is on its way.
    Loading,
    /// The first answer takes long.
    Slow,
    /// There is an answer; `failed` when a newer one could not be had.
    Ready(Snapshot, Option<Failure>),
    /// There is no answer.
    Failed(Failure),
}

/// Makes the path of a read below the API's base.
pub type Path = Box<dyn Fn() -> String + Send + Sync>;

/// A cached read; a handle to share.
#[derive(Clone, Copy)]
pub struct Read {
    offer: Aanbod,
    path: StoredValue<Path>,
    state: RwSignal<ReadState>,
    busy: StoredValue<bool>,
    session: Session,
    settings: Settings,
}

impl Read {
    /// A read of a path below the API's base, made when it is asked for.
    pub fn new(session: Session, settings: Settings, offer: Aanbod, path: Path) -> Self {
        Self {
            offer,
            path: StoredValue::new(path),
            state: RwSignal::new(ReadState::Loading),
            busy: StoredValue::new(false),
            session,
            settings,
        }
    }

    /// Whether the municipality offers it; what is not offered is never asked for nor shown.
    pub fn is_offered(self) -> bool {
        self.settings.offers(Some(self.offer))
    }

    /// Asks for the data: shows what there is at once and refreshes it behind.
    pub fn load(self) {
        if self.busy.get_value() {
            return;
        }
        spawn_local(self.say_when_slow());
        spawn_local(self.fetch());
    }

    /// Asks for the data, and comes back when there is an answer, also when somebody had asked already.
    pub async fn fetch(self) {
        if !self.is_offered() {
            return;
        }
        if self.busy.get_value() {
            while self.busy.try_get_value() == Some(true) {
                timer::wait(LOOK_EVERY).await;
            }
            return;
        }
        self.busy.set_value(true);
        let path = self.path.with_value(|path| path());
        let path = format!("{}/{path}", http::API);
        let known = self.mark();
        self.settle(http::read_newer(&path, known.as_deref()).await);
    }

    /// Forgets a failure and asks again.
    pub fn retry(self) {
        if matches!(self.state.get_untracked(), ReadState::Failed(_)) {
            self.state.set(ReadState::Loading);
        }
        self.load();
    }

    /// Asks again when something stands here already.
    pub fn refresh(self) {
        if matches!(self.state.get_untracked(), ReadState::Ready(..)) {
            self.load();
        }
    }

    /// Whether the last answer was that nobody is signed in.
    pub fn was_signed_out(self) -> bool {
        let state = self.state.get_untracked();
        matches!(
            state,
            ReadState::Failed(Failure::SignedOut) | ReadState::Ready(_, Some(Failure::SignedOut))
        )
    }

    /// How it stands.
    pub fn state(self) -> ReadState {
        follow(&self.state);
        self.state.get_untracked()
    }

    /// Whether there is nothing to wait for: an answer, a failure, or no offer.
    pub fn is_settled(self) -> bool {
        !self.is_offered() || !matches!(self.state(), ReadState::Loading | ReadState::Slow)
    }

    /// The value, when there is a readable one.
    pub fn value<T: DeserializeOwned>(self) -> Option<T> {
        match self.state() {
            ReadState::Ready(snapshot, _) => json::read_tree(&snapshot.tree).ok(),
            _ => None,
        }
    }

    /// The readable items of a list; none when there is no answer.
    pub fn items<T: DeserializeOwned>(self) -> Vec<T> {
        self.value::<Lijst<T>>()
            .map(|list| list.items.into_vec())
            .unwrap_or_default()
    }

    /// An item of a list as the municipality sent it.
    pub fn item(self, id: &str) -> Option<json::Value> {
        self.state.with_untracked(|state| match state {
            ReadState::Ready(snapshot, _) => {
                let items = snapshot.tree.get("items")?.as_array()?;
                items.iter().find(|item| item["id"] == id).cloned()
            }
            _ => None,
        })
    }

    /// Puts an item, as an answer brought it, in the place of the earlier one. What is on the screen stays as it is:
    /// whoever wrote the item shows it already.
    pub fn learn(self, item: &json::Value) {
        self.state.try_update_untracked(|state| {
            if let ReadState::Ready(snapshot, _) = state {
                let tree = Arc::make_mut(&mut snapshot.tree);
                let items = tree.get_mut("items").and_then(json::Value::as_array_mut);
                let known = items
                    .into_iter()
                    .flatten()
                    .find(|known| known["id"] == item["id"]);
                if let Some(known) = known {
                    known.clone_from(item);
                }
            }
        });
    }

    /// The mark of what stands here.
    fn mark(self) -> Option<String> {
        self.state.with_untracked(|state| match state {
            ReadState::Ready(snapshot, _) => snapshot.mark.clone(),
            _ => None,
        })
    }

    /// What stands on the screen is of this moment, and nobody need look again; all that is open on it stays.
    fn confirm(self, mark: Option<String>) {
        let failed = self.state.try_update_untracked(|state| match state {
            ReadState::Ready(snapshot, failure) => {
                snapshot.at = clock::now();
                snapshot.mark = mark.or_else(|| snapshot.mark.take());
                failure.take().is_some()
            }
            _ => false,
        });
        if failed == Some(true) {
            self.state.notify();
        }
    }

    /// Lets everyone look who shows it: what was learnt says something else.
    pub fn tell(self) {
        self.state.notify();
    }

    /// Whether exactly this stands on the screen.
    fn is(self, tree: &json::Value) -> bool {
        self.state.with_untracked(
            |state| matches!(state, ReadState::Ready(snapshot, _) if *snapshot.tree == *tree),
        )
    }

    /// Forgets the answer: it may no longer be shown here.
    pub fn forget(self) {
        self.state.set(ReadState::Loading);
    }

    /// Forgets all of it: nobody shows it any more.
    pub fn dispose(self) {
        self.state.dispose();
        self.busy.dispose();
        self.path.dispose();
    }

    async fn say_when_slow(self) {
        timer::wait(SLOW_AFTER).await;
        if self.state.try_get_untracked() == Some(ReadState::Loading) {
            self.state.try_set(ReadState::Slow);
        }
    }

    fn settle(self, answer: Result<Brought, Failure>) {
        if self.busy.try_set_value(false).is_some() {
            // The screen that asked is gone.
            return;
        }
        let newer = answer.and_then(|brought| match brought {
            Brought::Same => Ok(None),
            Brought::Text(body, mark) => {
                let tree = json::tree(&body).map_err(|_| Failure::Unreadable)?;
                Ok(Some((tree, mark)))
            }
        });
        let next = match newer {
            Ok(None) => return self.confirm(None),
            Ok(Some((tree, mark))) if self.is(&tree) => return self.confirm(mark),
            Ok(Some((tree, mark))) => {
                let (tree, at) = (tree.into(), clock::now());
                ReadState::Ready(Snapshot { tree, at, mark }, None)
            }
            Err(failure) => {
                if failure == Failure::SignedOut {
                    self.session.end();
                }
                match self.state.try_get_untracked() {
                    Some(ReadState::Ready(snapshot, _)) => {
                        ReadState::Ready(snapshot, Some(failure))
                    }
                    _ => ReadState::Failed(failure),
                }
            }
        };
        self.state.try_set(next);
    }
}
