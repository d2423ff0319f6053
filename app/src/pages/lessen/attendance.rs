//! An item of the timetable and the participant's notice of not coming: what the list has, and what happened since.

use leptos::prelude::*;
use mijn_pip_core::contract::{Afmelding, AgendaItem, AgendaStatus};
use mijn_pip_core::outbox::Write;

use crate::components::Standing;
use crate::data::{Read, Reply, known};

/// A handle to one item.
#[derive(Clone, Copy)]
pub struct Attendance {
    reply: Reply<AgendaItem>,
    /// What of it stands on the card: it is drawn anew only when that changes.
    shown: Memo<AgendaItem>,
    /// The notice that counts now.
    absent: Memo<Option<Afmelding>>,
}

impl Attendance {
    /// An item of a list.
    pub fn new(read: Read, listed: Signal<AgendaItem>) -> Self {
        let path = listed.with_untracked(|item| known::afmelding_path(&item.id));
        let reply = Reply::new(read, listed, path);
        let newest = reply.newest();
        let shown = Memo::new(move |_| AgendaItem {
            versie: 0,
            afmelding: None,
            ervaring: None,
            ..newest.get()
        });
        let absent = Memo::new(move |_| {
            let last = reply.last().get();
            let afmelding = newest.with(|item| known::afmelding(item, last.as_ref()))?;
            Some(Afmelding {
                ontvangen_op: None,
                ..afmelding
            })
        });
        let attendance = Self {
            reply,
            shown,
            absent,
        };
        // What does not take place need not be answered.
        Effect::new(move |_| {
            let is_cancelled = shown.with(|item| item.status == AgendaStatus::Geannuleerd);
            if is_cancelled && attendance.outdated().is_some() {
                reply.forget();
            }
        });
        attendance
    }

    /// The item, as far as this phone knows; without what the participant said of it.
    pub fn item(self) -> Memo<AgendaItem> {
        self.shown
    }

    /// All of the item, with the notice that counts now.
    pub fn whole(self) -> AgendaItem {
        AgendaItem {
            afmelding: self.absent.get(),
            ..self.reply.newest().get()
        }
    }

    /// The notice that counts now.
    pub fn notice(self) -> Option<Afmelding> {
        self.absent.get()
    }

    /// Whether the participant gave notice.
    pub fn is_absent(self) -> bool {
        self.absent.with(Option::is_some)
    }

    /// Whether the municipality does not have what was said last.
    pub fn is_unsent(self) -> bool {
        self.reply
            .last()
            .with(|last| last.as_ref().is_some_and(Write::is_unsent))
    }

    /// The notice that was given of what the item was before it changed.
    pub fn outdated(self) -> Option<Afmelding> {
        self.reply.outdated()
    }

    /// How far the last thing that was said is.
    pub fn standing(self) -> Option<Standing> {
        let received = self.reply.newest().with(|item| {
            let afmelding = item.afmelding.as_ref();
            afmelding.and_then(|afmelding| afmelding.ontvangen_op)
        });
        self.reply.last().with(|last| match last {
            Some(write) => Standing::of(write, received),
            None => received.map(|at| Standing::Received(Some(at))),
        })
    }

    /// Gives notice; an earlier one is replaced.
    pub fn give(self, afmelding: &Afmelding) {
        self.reply.put(afmelding);
    }

    /// The participant comes: a notice that the municipality has is taken back, another is thrown away.
    pub fn come(self) {
        let newest = self.reply.newest();
        let is_known = newest.with_untracked(|item| item.afmelding.is_some());
        if is_known || self.outdated().is_none() {
            self.reply.delete();
        } else {
            self.reply.forget();
        }
    }

    /// Sends what was said last once more.
    pub fn again(self) {
        self.reply.again();
    }

    /// Throws away what was said last.
    pub fn forget(self) {
        self.reply.forget();
    }
}
