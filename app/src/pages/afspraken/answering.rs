//! An agreement and the participant's answer to it: what the list has, and what happened since.

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Reactie};
use mijn_pip_core::outbox::{State, Write};

use crate::components::{Standing, sign};
use crate::data::{Reply, use_reads};

/// A handle to one agreement.
#[derive(Clone, Copy)]
pub struct Answering {
    reply: Reply<Begeleidingsafspraak>,
    /// What of it stands on the card: it is drawn anew only when that changes.
    shown: Memo<Begeleidingsafspraak>,
    /// What the participant answered last.
    reactie: Memo<Option<Reactie>>,
}

impl Answering {
    /// An agreement of the list.
    pub fn new(listed: Signal<Begeleidingsafspraak>) -> Self {
        let id = listed.with_untracked(|listed| listed.id.clone());
        let path = format!("begeleidingsafspraken/{id}/reactie");
        let reply = Reply::new(use_reads().afspraken, listed, path);
        let newest = reply.newest();
        let shown = Memo::new(move |_| Begeleidingsafspraak {
            versie: 0,
            reactie: None,
            ..newest.get()
        });
        let reactie = Memo::new(move |_| {
            let sent = reply.last().with(|last| last.as_ref().and_then(sent));
            let reactie = sent.or_else(|| newest.with(|afspraak| afspraak.reactie.clone()))?;
            Some(Reactie {
                ontvangen_op: None,
                ..reactie
            })
        });
        Self {
            reply,
            shown,
            reactie,
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
        self.reply.outdated()
    }

    /// How far the last answer is.
    pub fn standing(self) -> Option<Standing> {
        let newest = self.reply.newest();
        let answered = newest.with(|afspraak| afspraak.reactie.clone());
        let received = answered.as_ref().and_then(|reactie| reactie.ontvangen_op);
        self.reply.last().with(|last| match last {
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
        self.reply.put(reactie);
    }

    /// Sends the last answer once more: to what the agreement is now, when that was changed.
    pub fn answer_again(self) {
        match self.outdated() {
            Some(reactie) => self.answer(&reactie),
            None => self.reply.again(),
        }
    }

    /// Throws the last answer away.
    pub fn drop_answer(self) {
        self.reply.forget();
    }
}

/// The answer in a write that still counts: on its way, or not taken. What has arrived stands in the item.
fn sent(write: &Write) -> Option<Reactie> {
    matches!(write.state, State::Waiting | State::Refused(_))
        .then(|| write.value())
        .flatten()
}
