//! An agreement and the participant's answer to it: what the list has, and what happened since.

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Reactie};
use mijn_pip_core::json::{self, Value};
use mijn_pip_core::outbox::{State, Write};

use crate::components::{Standing, sign};
use crate::data::{Outgoing, Reads, use_outgoing, use_reads};

/// A handle to one agreement.
#[derive(Clone, Copy)]
pub struct Answering {
    /// As the list has it.
    listed: StoredValue<Begeleidingsafspraak>,
    /// As this phone knows it now, with the answer that the municipality has.
    newest: Memo<Begeleidingsafspraak>,
    /// What of it stands on the card: it is drawn anew only when that changes.
    shown: Memo<Begeleidingsafspraak>,
    /// What the participant answered last.
    reactie: Memo<Option<Reactie>>,
    last: Memo<Option<Write>>,
    outgoing: Outgoing,
    reads: Reads,
}

impl Answering {
    /// An agreement of the list.
    pub fn new(listed: Begeleidingsafspraak) -> Self {
        let (outgoing, reads) = (use_outgoing(), use_reads());
        let path = path(&listed);
        let last = Memo::new(move |_| outgoing.last(&path));
        let listed = StoredValue::new(listed);
        let newest = Memo::new(move |_| {
            let listed = listed.get_value();
            let newer =
                last.with(|last| known(last.as_ref()).and_then(|item| json::read_tree(item).ok()));
            newer
                .filter(|item: &Begeleidingsafspraak| item.versie > listed.versie)
                .unwrap_or(listed)
        });
        let shown = Memo::new(move |_| Begeleidingsafspraak {
            versie: 0,
            reactie: None,
            ..newest.get()
        });
        let reactie = Memo::new(move |_| {
            let sent = last.with(|last| last.as_ref().and_then(sent));
            let reactie = sent.or_else(|| newest.with(|afspraak| afspraak.reactie.clone()))?;
            Some(Reactie {
                ontvangen_op: None,
                ..reactie
            })
        });
        // Whoever comes back to the list finds the answer in it.
        Effect::new(move |_| {
            last.with(|last| {
                if let Some(item) = known(last.as_ref()) {
                    reads.afspraken.learn(item);
                }
            });
        });
        Self {
            listed,
            newest,
            shown,
            reactie,
            last,
            outgoing,
            reads,
        }
    }

    /// What is agreed, as far as this phone knows; without the answer.
    pub fn afspraak(self) -> Memo<Begeleidingsafspraak> {
        self.shown
    }

    /// What the participant answered last; nothing once the agreement was changed.
    pub fn reactie(self) -> Option<Reactie> {
        self.reactie.get()
    }

    /// The answer to what the agreement was before it changed.
    pub fn outdated(self) -> Option<Reactie> {
        self.last.with(|last| match last {
            Some(write) if matches!(write.state, State::Changed(_)) => write.value(),
            _ => None,
        })
    }

    /// How far the last answer is.
    pub fn standing(self) -> Option<Standing> {
        let answered = self.newest.with(|afspraak| afspraak.reactie.clone());
        let received = answered.as_ref().and_then(|reactie| reactie.ontvangen_op);
        self.last.with(|last| match last {
            Some(write) => Standing::of(write, received),
            None => answered.map(|_| Standing::Received(received)),
        })
    }

    /// The picture of the last answer; nothing when there is none.
    pub fn sign(self) -> Signal<Option<&'static str>> {
        Signal::derive(move || {
            let reactie = self.reactie()?;
            let uitvoering = reactie.uitvoering.map(sign::uitvoering);
            let later = uitvoering.or(reactie.nakoming.map(sign::nakoming));
            later.or(reactie.begrip.map(sign::begrip))
        })
    }

    /// Answers; the earlier answer is replaced.
    pub fn answer(self, reactie: &Reactie) {
        if let Ok(body) = serde_json::to_value(reactie) {
            self.listed.with_value(|listed| {
                self.outgoing.put(path(listed), body, self.seen().as_ref());
            });
        }
    }

    /// Sends the last answer once more: to what the agreement is now, when that was changed.
    pub fn answer_again(self) {
        let Some(write) = self.last.get_untracked() else {
            return;
        };
        match (&write.state, write.value()) {
            (State::Changed(_), Some(reactie)) => self.answer(&reactie),
            _ => self.outgoing.again(&write.id),
        }
    }

    /// Throws the last answer away.
    pub fn drop_answer(self) {
        if let Some(write) = self.last.get_untracked() {
            self.outgoing.forget(&write.id);
        }
    }

    /// The agreement that stands on the screen, as the municipality sent it.
    fn seen(self) -> Option<Value> {
        let newer = self
            .last
            .with_untracked(|last| known(last.as_ref()).cloned());
        let id = self.listed.with_value(|listed| listed.id.clone());
        let listed = self.reads.afspraken.item(&id);
        let versie = |item: &Value| item.get("versie").and_then(Value::as_u64);
        newer.into_iter().chain(listed).max_by_key(versie)
    }
}

fn path(afspraak: &Begeleidingsafspraak) -> String {
    format!("begeleidingsafspraken/{}/reactie", afspraak.id)
}

/// The item that an answer of the municipality brought.
fn known(last: Option<&Write>) -> Option<&Value> {
    match &last?.state {
        State::Received(item) => item.as_ref(),
        State::Changed(item) => Some(item),
        State::Waiting | State::Refused(_) => None,
    }
}

/// The answer in a write that still counts: on its way, or not taken. What has arrived stands in the item.
fn sent(write: &Write) -> Option<Reactie> {
    matches!(write.state, State::Waiting | State::Refused(_))
        .then(|| write.value())
        .flatten()
}
