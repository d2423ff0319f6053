//! A task and what was done about it on this phone, as one.

use leptos::prelude::*;
use mijn_pip_core::contract::{PortfolioTaak, TaakStatus};
use mijn_pip_core::outbox::Write;
use mijn_pip_core::portfolio::{Piece, hand_in_path, pieces, status};

use crate::data::{List, Outgoing, Reply, use_outgoing};

/// A handle to one task.
#[derive(Clone, Copy)]
pub struct Working {
    reply: Reply<PortfolioTaak>,
    writes: Memo<Vec<Write>>,
    hand_in: StoredValue<String>,
    outgoing: Outgoing,
}

impl Working {
    /// The task of an id; none when the list has no such task.
    pub fn new(id: &str, all: List<PortfolioTaak>) -> Option<Self> {
        let outgoing = use_outgoing();
        let below = format!("portfolio-taken/{id}/");
        let hand_in = hand_in_path(id);
        Some(Self {
            reply: Reply::new(all.read(), all.item(id)?, hand_in.clone()),
            writes: Memo::new(move |_| outgoing.below(&below)),
            hand_in: StoredValue::new(hand_in),
            outgoing,
        })
    }

    /// The task as this phone knows it now.
    pub fn taak(self) -> Memo<PortfolioTaak> {
        self.reply.newest()
    }

    /// How far it is.
    pub fn status(self) -> Memo<TaakStatus> {
        self.of(status)
    }

    /// What was made for it.
    pub fn pieces(self) -> Memo<Vec<Piece>> {
        self.of(pieces)
    }

    /// The last time that it was handed in or taken back.
    pub fn last(self) -> Memo<Option<Write>> {
        self.reply.last()
    }

    /// Hands it in with the evidence that there is.
    pub fn hand_in(self) {
        self.outgoing.put_empty(self.hand_in.get_value());
    }

    /// Takes it back.
    pub fn take_back(self) {
        self.outgoing.delete(self.hand_in.get_value());
    }

    fn of<T: PartialEq + Send + Sync + 'static>(
        self,
        rule: fn(&PortfolioTaak, &[Write]) -> T,
    ) -> Memo<T> {
        let (taak, writes) = (self.taak(), self.writes);
        Memo::new(move |_| taak.with(|taak| writes.with(|writes| rule(taak, writes))))
    }
}
