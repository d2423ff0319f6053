//! The outbox: everything that the participant writes goes through it, so that nothing is lost and nothing is doubled.
//!
//! Each write has an id made on the phone and is sent again until the municipality has answered it; the contract makes a
//! repeated write harmless (`PUT` to a client-made UUID; an identical replay is answered before the precondition is
//! looked at, RFC 9110 §13.1.1). Writes of one participant are sent one by one in the order in which they were made,
//! since an answer may refer to a recording that goes before it. What the municipality refuses stays, with what was
//! typed, until the participant has decided.
//!
//! This is the bookkeeping alone: it neither sends nor stores. Whoever does keeps it on the phone after every change and
//! may be stopped at any moment; a write that was under way is then simply sent again.

mod write;

use chrono::{DateTime, TimeDelta, Utc};

use crate::json;
use crate::retry;
pub use write::{Body, Method, Seen, State, Write};

/// How an attempt to send ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// No answer, so nobody knows whether it arrived.
    None,
    /// An answer of the municipality.
    Status {
        /// The HTTP status.
        status: u16,
        /// The body, when there was one.
        body: String,
        /// `Retry-After`, seconds.
        retry_after: Option<u32>,
    },
}

/// The writes of everyone who used this phone, in the order in which they were made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outbox {
    writes: Vec<Write>,
    /// Not before then is anything sent again; kept in memory only.
    rest_until: Option<DateTime<Utc>>,
    /// The network came back while something was under way: should that fail, it is tried again at once.
    is_woken: bool,
}

impl Outbox {
    /// Takes up what the phone kept, in whatever order it gives it back.
    pub fn restore(&mut self, kept: Vec<Write>) {
        let news = kept.into_iter().filter(|kept| self.get(&kept.id).is_none());
        let news: Vec<_> = news.collect();
        self.writes.extend(news);
        self.writes.sort_by_key(|write| write.number);
    }

    /// Every write of a participant.
    pub fn of<'a>(&'a self, owner: &'a str) -> impl Iterator<Item = &'a Write> {
        self.writes.iter().filter(move |write| write.owner == owner)
    }

    /// A write by its id.
    pub fn get(&self, id: &str) -> Option<&Write> {
        self.writes.iter().find(|write| write.id == id)
    }

    /// The last write of a participant to a path: what they did there most recently.
    pub fn last_to(&self, owner: &str, path: &str) -> Option<&Write> {
        let to_path = |write: &&Write| write.owner == owner && write.path == path;
        self.writes.iter().rfind(to_path)
    }

    /// Adds a write. It takes the place of earlier ones that need not arrive any more, to the same path or below one that
    /// it takes back; gives their ids.
    ///
    /// A write that may be under way is left alone: only its own answer can tell whether it arrived.
    pub fn add(&mut self, mut write: Write) -> Vec<String> {
        let next = self.writes.last().map_or(0, |last| last.number + 1);
        write.number = write.number.max(next);
        let replaced = |known: &Write| {
            write.overtakes(known)
                && !(known.is_waiting() && (known.under_way || known.attempts > 0))
        };
        let gone: Vec<_> = self
            .writes
            .iter()
            .filter(|known| replaced(known))
            .map(|known| known.id.clone())
            .collect();
        self.writes.retain(|known| !gone.contains(&known.id));
        self.writes.push(write);
        gone
    }

    /// The write of this participant to send now; it is then under way until it is settled.
    pub fn next(&mut self, owner: &str, now: DateTime<Utc>) -> Option<Write> {
        if self.rest_until.is_some_and(|until| now < until) {
            return None;
        }
        let waits = |write: &&mut Write| write.owner == owner && write.is_waiting();
        let write = self.writes.iter_mut().find(waits)?;
        write.under_way = true;
        Some(write.clone())
    }

    /// When the next attempt may be made; none when there is nothing to wait for.
    pub fn rests_until(&self) -> Option<DateTime<Utc>> {
        self.rest_until
    }

    /// The network is back: nothing has to rest any longer.
    pub fn wake(&mut self) {
        self.rest_until = None;
        self.is_woken = self.writes.iter().any(|write| write.under_way);
    }

    /// Notes how an attempt ended. `jitter`, 0 to 1000, spreads the phones of a town over time.
    pub fn settle(&mut self, id: &str, answer: &Answer, now: DateTime<Utc>, jitter: u16) {
        let Some(write) = self.writes.iter_mut().find(|write| write.id == id) else {
            return;
        };
        write.under_way = false;
        let rest = match answer {
            Answer::None => Some(None),
            Answer::Status {
                status,
                body,
                retry_after,
            } => settled(write, *status, body).then_some(*retry_after),
        };
        let is_woken = std::mem::take(&mut self.is_woken) && *answer == Answer::None;
        self.rest_until = rest.and_then(|retry_after| {
            write.attempts += 1;
            let wait = retry::wait_before(write.attempts.saturating_sub(1), jitter, retry_after);
            (!is_woken).then(|| now + TimeDelta::milliseconds(wait.into()))
        });
        let received = match &write.state {
            State::Received(Some(item)) => write::seen(item).map(|seen| (write.path.clone(), seen)),
            _ => None,
        };
        if write.is_stuck() {
            self.forget_if_overtaken(id);
        }
        if let Some((path, seen)) = received {
            self.follow(&path, &seen);
        }
    }

    /// What was written later to the same item saw it before this answer: it goes with the new version.
    fn follow(&mut self, path: &str, now: &Seen) {
        let later = self
            .writes
            .iter_mut()
            .filter(|write| write.path == path && write.is_waiting());
        for seen in later.filter_map(|write| write.seen.as_mut()) {
            if seen.asked == now.asked {
                seen.clone_from(now);
            }
        }
    }

    /// Nobody need decide about a write when the participant has done the same again since, or taken it back.
    fn forget_if_overtaken(&mut self, id: &str) {
        let Some(stuck) = self.get(id) else { return };
        let mut later = self
            .writes
            .iter()
            .filter(|write| write.number > stuck.number);
        if later.any(|later| later.overtakes(stuck)) {
            self.forget(id);
        }
    }

    /// Lets a write that is stuck be sent once more, with the recordings that it may refer to.
    pub fn again(&mut self, id: &str) {
        let stuck = |write: &&mut Write| {
            write.is_stuck() && (write.id == id || matches!(write.body, Body::Bytes(_)))
        };
        for write in self.writes.iter_mut().filter(stuck) {
            write.state = State::Waiting;
            write.attempts = 0;
        }
        self.wake();
    }

    /// Forgets a write, with the recording and photo that it refers to: the participant has decided. Gives the ids.
    pub fn forget(&mut self, id: &str) -> Vec<String> {
        let Some(forgotten) = self.get(id) else {
            return Vec::new();
        };
        let goes = |write: &&Write| write.id == id || write.is_content_of(forgotten);
        let gone: Vec<_> = self
            .writes
            .iter()
            .filter(goes)
            .map(|write| write.id.clone())
            .collect();
        self.writes.retain(|write| !gone.contains(&write.id));
        gone
    }
}

/// Puts an answer into a write; whether it has to be sent again after a rest.
fn settled(write: &mut Write, status: u16, body: &str) -> bool {
    match status {
        200..=299 => write.state = State::Received(json::tree(body).ok()),
        404 if write.method == Method::Delete => write.state = State::Received(None),
        412 => meet_change(write, body),
        // Signed out: it waits for its owner.
        401 => {}
        408 | 425 | 429 | 500.. => return true,
        _ => write.state = State::Refused(status),
    }
    false
}

/// Whether the item only has another version: nobody changed what it asks, nor answered it from elsewhere meanwhile.
fn asks_the_same(seen: &Seen, now: &Seen) -> bool {
    now.asked == seen.asked && now.answered == seen.answered && now.versie != seen.versie
}

/// The item changed since it was seen. When it still asks the same, the answer stands and goes with the new version.
fn meet_change(write: &mut Write, problem: &str) {
    let now = json::tree(problem)
        .ok()
        .and_then(|tree| Some(tree.get("huidig")?.clone()));
    let known = now.and_then(|item| Some((write::seen(&item)?, item)));
    write.state = match (known, &write.seen) {
        (Some((now, _)), Some(seen)) if asks_the_same(seen, &now) => {
            write.seen = Some(now);
            State::Waiting
        }
        (Some((_, item)), _) => State::Changed(item),
        (None, _) => State::Refused(412),
    };
}
