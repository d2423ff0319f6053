//! What is on its way to the municipality: every write of a participant goes through here.
//!
//! The bookkeeping is [`mijn_pip_core::outbox`]; here it is sent, shown, and on an own phone kept.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::json::Value;
use mijn_pip_core::outbox::{Answer, Body, Method, Outbox, Write};

use super::{Session, own_phone};
use crate::follow::follow;
use crate::platform::database::{self, Record};
use crate::platform::http;
use crate::platform::upload::upload;
use crate::platform::{clock, document, random, timer};

/// How often one looks whether what is being sent has arrived, milliseconds.
const LOOK_EVERY: u32 = 100;

/// The outbox of this phone; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Outgoing {
    kept: StoredValue<Kept, LocalStorage>,
    /// Counts the changes, for whoever shows how a write stands.
    changes: RwSignal<u32>,
    /// The write of which something large is being sent, and how many of a hundred parts have left the phone.
    progress: RwSignal<Option<(Write, u32)>>,
    session: Session,
}

#[derive(Default)]
struct Kept {
    outbox: Outbox,
    /// What is sent as bytes, by the id of its write.
    bytes: BTreeMap<String, Vec<u8>>,
    /// The ids of what an own phone has no room for: it is in memory alone.
    unkept: Vec<String>,
    begun: bool,
    sending: bool,
    resting: bool,
}

/// The outbox of the app around this component.
pub fn use_outgoing() -> Outgoing {
    use_context().unwrap_or_else(|| Outgoing::new(Session::new()))
}

impl Outgoing {
    /// Nothing to send yet.
    pub fn new(session: Session) -> Self {
        Self {
            kept: StoredValue::new_local(Kept::default()),
            changes: RwSignal::new(0),
            progress: RwSignal::new(None),
            session,
        }
    }

    /// Takes up what an own phone kept, and sends whenever there is a network and a session.
    pub fn begin(self) {
        if self.quietly(|kept| std::mem::replace(&mut kept.begun, true)) {
            return;
        }
        document::on_online(move || self.wake());
        self.session.on_return(move || self.wake());
        document::on_leaving(move || self.would_be_lost());
        spawn_local(async move {
            if own_phone::owner().is_some() {
                // A phone that keeps nothing has nothing to take up.
                let records = database::all().await.unwrap_or_default();
                self.change(|kept| kept.restore(records));
            }
            self.send().await;
        });
    }

    /// Writes something: a value of the contract at a path, in answer to an item that was seen where there is one.
    pub fn put(self, path: String, value: Value, seen: Option<&Value>) {
        self.write(Method::Put, path, Body::Json(value), Vec::new(), seen);
    }

    /// Chooses something that needs no words.
    pub fn put_empty(self, path: String) {
        self.write(Method::Put, path, Body::Empty, Vec::new(), None);
    }

    /// Takes something back.
    pub fn delete(self, path: String) {
        self.write(Method::Delete, path, Body::Empty, Vec::new(), None);
    }

    /// Sends a recording; whatever refers to it is written after it.
    pub fn put_bytes(self, path: String, kind: String, bytes: Vec<u8>) {
        self.write(Method::Put, path, Body::Bytes(kind), bytes, None);
    }

    /// Writes something whose bytes follow at its `/inhoud`; a phone keeps both or neither.
    pub fn put_with_bytes(self, path: String, value: Value, kind: String, bytes: Vec<u8>) {
        let content = format!("{path}/inhoud");
        let parts = [
            (path, Body::Json(value), Vec::new()),
            (content, Body::Bytes(kind), bytes),
        ];
        let written = parts.map(|(path, body, bytes)| {
            let write = self.made(Method::Put, path, body)?;
            Some((write, bytes))
        });
        self.add(written.into_iter().flatten().collect());
    }

    /// Whether something was written that an own phone has no room to keep.
    pub fn is_phone_full(self) -> bool {
        let unsent = self.unsent_writes();
        self.read(|kept| unsent.iter().any(|write| kept.unkept.contains(&write.id)))
    }

    /// What the participant did last at a path.
    pub fn last(self, path: &str) -> Option<Write> {
        follow(&self.changes);
        let owner = self.session.deelnemer()?;
        self.read(|kept| kept.outbox.last_to(&owner, path).cloned())
    }

    /// What the participant did below a path since the app was opened, or earlier and not arrived; in order.
    pub fn below(self, path: &str) -> Vec<Write> {
        follow(&self.changes);
        let Some(owner) = self.session.deelnemer() else {
            return Vec::new();
        };
        self.read(|kept| {
            let below = |write: &&Write| write.path.starts_with(path);
            kept.outbox.of(&owner).filter(below).cloned().collect()
        })
    }

    /// How many of a hundred parts of what goes before a write have left the phone: its recording or photo.
    pub fn progress(self, write: &Write) -> Option<u32> {
        let (content, percent) = self.progress.get()?;
        content.is_content_of(write).then_some(percent)
    }

    /// How many writes of the participant the municipality does not have.
    pub fn unsent(self) -> usize {
        self.unsent_writes().len()
    }

    /// Forgets a write: the participant has decided.
    pub fn forget(self, id: &str) {
        let gone = self.change(|kept| kept.forget(id));
        gone.into_iter().for_each(forget_record);
    }

    /// Throws away everything of the participant that was not sent.
    pub fn forget_all(self) {
        for write in self.unsent_writes() {
            self.forget(&write.id);
        }
    }

    /// What the municipality does not have.
    pub fn unsent_writes(self) -> Vec<Write> {
        let mut writes = self.below("");
        writes.retain(|write| write.is_unsent() && !write.is_mark());
        writes
    }

    /// Keeps on this phone what is not sent, once it is somebody's own.
    pub async fn keep_all(self) {
        self.keep(&self.unsent_writes()).await;
    }

    /// Keeps nothing of the participant on this phone any more; what is not sent is in memory alone.
    pub async fn keep_none(self) {
        let owner = self.session.deelnemer();
        for record in database::all().await.unwrap_or_default() {
            if owner_of(&record) == owner {
                // Without a database there was nothing to forget.
                let _ = database::forget(&record.id).await;
            }
        }
    }

    /// What of the records on this phone stays when `owner` signs out: what others kept and, if it is kept, what is not sent.
    pub fn staying(self, mut records: Vec<Record>, owner: Option<&str>, keep: bool) -> Vec<Record> {
        records.retain(|record| {
            let write = self.read(|kept| kept.outbox.get(&record.id).cloned());
            match owner_of(record).as_deref() == owner {
                true => keep && write.is_some_and(|write| write.is_unsent()),
                false => true,
            }
        });
        records
    }

    /// Whether this is the participant's own phone, which keeps what is not sent.
    pub fn is_kept(self) -> bool {
        own_phone::owner().is_some_and(|owner| Some(owner) == self.session.deelnemer())
    }

    /// Whether something that the municipality does not have would be gone with the app.
    fn would_be_lost(self) -> bool {
        self.unsent() > 0 && (!self.is_kept() || self.is_phone_full())
    }

    /// The app is left on purpose: nothing need be asked.
    pub fn close(self) {
        self.change(|kept| kept.outbox = Outbox::default());
    }

    /// Sends what waits, and comes back when that went as far as it goes now.
    pub async fn send_now(self) {
        self.quietly(|kept| kept.outbox.wake());
        self.send_all().await;
        while self.read(|kept| kept.sending) {
            timer::wait(LOOK_EVERY).await;
        }
    }

    /// Sends a write that the municipality did not take once more.
    pub fn again(self, id: &str) {
        self.change(|kept| kept.outbox.again(id));
        spawn_local(self.send());
    }

    /// Sends at once: there is a network again, somebody signed in again, or somebody asked.
    pub fn wake(self) {
        self.quietly(|kept| kept.outbox.wake());
        spawn_local(self.send());
    }

    fn write(self, method: Method, path: String, body: Body, bytes: Vec<u8>, seen: Option<&Value>) {
        if let Some(write) = self.made(method, path, body) {
            let write = match seen {
                Some(item) => write.after_seeing(item),
                None => write,
            };
            self.add(vec![(write, bytes)]);
        }
    }

    /// A write of who is signed in.
    fn made(self, method: Method, path: String, body: Body) -> Option<Write> {
        let owner = self.session.deelnemer()?;
        let mut write = Write::new(random::uuid(), owner, method, path, body);
        // What an own phone kept and is not read yet was made before.
        write.number = clock::now().timestamp_millis().unsigned_abs();
        Some(write)
    }

    /// Adds writes and their bytes; they are kept together and then sent.
    fn add(self, writes: Vec<(Write, Vec<u8>)>) {
        self.begin();
        let (gone, added) = self.change(|kept| kept.add(writes));
        gone.into_iter().for_each(forget_record);
        spawn_local(async move {
            self.keep(&added).await;
            self.send().await;
        });
    }

    /// Sends what waits, and again when it had to rest.
    async fn send(self) {
        self.send_all().await;
        let rest = self.read(|kept| kept.outbox.rests_until());
        if let Some(until) = rest
            && !self.quietly(|kept| std::mem::replace(&mut kept.resting, true))
        {
            let millis = (until - clock::phone()).num_milliseconds().max(0);
            timer::wait(u32::try_from(millis).unwrap_or(u32::MAX)).await;
            self.quietly(|kept| kept.resting = false);
            Box::pin(self.send()).await;
        }
    }

    /// Sends one after the other until nothing is left, nobody answers, or the session is over.
    async fn send_all(self) {
        if self.quietly(|kept| std::mem::replace(&mut kept.sending, true)) {
            return;
        }
        while let Some(write) = self.next() {
            let answer = self.attempt(&write).await;
            self.settle(&write.id, &answer).await;
            if matches!(answer, Answer::Status { status: 401, .. }) {
                self.session.end();
                break;
            }
        }
        self.quietly(|kept| kept.sending = false);
    }

    /// The next write to send, in the session of its owner.
    fn next(self) -> Option<Write> {
        if !self.session.is_signed_in() {
            return None;
        }
        let owner = self.session.deelnemer()?;
        let next = self.quietly(|kept| kept.outbox.next(&owner, clock::phone()));
        if next.is_some() {
            self.tell();
        }
        next
    }

    async fn attempt(self, write: &Write) -> Answer {
        let path = format!("{}/{}", http::API, write.path);
        let json = match &write.body {
            Body::Bytes(kind) => return self.attempt_bytes(write, &path, kind).await,
            Body::Json(value) => Some(value.to_string()),
            Body::Empty => None,
        };
        let version = write.seen.as_ref().map(|seen| seen.versie);
        let put = write.method == Method::Put;
        http::write(put, &path, Some(&write.owner), version, json).await
    }

    async fn attempt_bytes(self, write: &Write, path: &str, kind: &str) -> Answer {
        let bytes = self.read(|kept| kept.bytes.get(&write.id).cloned());
        let content = write.clone();
        let tell = move |percent| {
            self.progress.try_set(Some((content.clone(), percent)));
        };
        let answer = upload(
            path,
            Some(&write.owner),
            kind,
            &bytes.unwrap_or_default(),
            tell,
        )
        .await;
        self.progress.try_set(None);
        answer
    }

    /// Notes how an attempt ended; what arrived is no longer kept.
    async fn settle(self, id: &str, answer: &Answer) {
        let now = clock::phone();
        let write = self.change(|kept| {
            kept.outbox.settle(id, answer, now, random::permille());
            kept.outbox.get(id).cloned()
        });
        match write {
            // The app is being left, or somebody threw it away.
            None => {}
            Some(write) if write.is_unsent() => self.keep(&[write]).await,
            Some(write) => {
                // What goes to the same item next has learnt its version; only then is this one forgotten.
                let mut later = self.below(&write.path);
                later.retain(Write::is_waiting);
                self.keep(&later).await;
                self.quietly(|kept| kept.bytes.remove(id));
                forget_record(id.to_owned());
            }
        }
    }

    /// Keeps writes on the phone of who made them: all or none.
    async fn keep(self, writes: &[Write]) {
        let owner = own_phone::owner();
        let own = writes
            .iter()
            .filter(|write| owner.as_deref() == Some(&write.owner));
        let records: Vec<_> = own.map(|write| self.record(write)).collect();
        if !records.is_empty() {
            let is_kept = database::keep(&records).await.is_ok();
            self.quietly(|kept| {
                for record in records {
                    kept.unkept.retain(|id| *id != record.id);
                    if !is_kept {
                        kept.unkept.push(record.id);
                    }
                }
            });
            if !is_kept {
                self.tell();
            }
        }
    }

    fn record(self, write: &Write) -> Record {
        let bytes = self.read(|kept| kept.bytes.get(&write.id).cloned());
        Record {
            id: write.id.clone(),
            text: serde_json::to_string(write).unwrap_or_default(),
            bytes: bytes.unwrap_or_default(),
        }
    }

    fn read<T>(self, read: impl FnOnce(&Kept) -> T) -> T {
        self.kept.with_value(read)
    }

    /// Changes something, and lets everyone look who shows it.
    fn change<T: Default>(self, change: impl FnOnce(&mut Kept) -> T) -> T {
        let result = self.quietly(change);
        self.tell();
        result
    }

    /// Changes something that nobody shows: sixty cards need not look for it.
    fn quietly<T: Default>(self, change: impl FnOnce(&mut Kept) -> T) -> T {
        self.kept.try_update_value(change).unwrap_or_default()
    }

    fn tell(self) {
        self.changes.update(|count| *count += 1);
    }
}

impl Kept {
    fn restore(&mut self, records: Vec<Record>) {
        let mut writes = Vec::new();
        for record in records {
            if let Ok(write) = serde_json::from_str::<Write>(&record.text) {
                self.bytes.insert(record.id, record.bytes);
                writes.push(write);
            }
        }
        self.outbox.restore(writes);
    }

    /// Adds writes with their bytes; gives the ids of what they took the place of, and the writes as they are now.
    fn add(&mut self, writes: Vec<(Write, Vec<u8>)>) -> (Vec<String>, Vec<Write>) {
        let (mut gone, mut added) = (Vec::new(), Vec::new());
        for (write, bytes) in writes {
            let id = write.id.clone();
            if !bytes.is_empty() {
                self.bytes.insert(id.clone(), bytes);
            }
            gone.extend(self.outbox.add(write));
            added.extend(self.outbox.get(&id).cloned());
        }
        for id in &gone {
            self.bytes.remove(id);
        }
        (gone, added)
    }

    fn forget(&mut self, id: &str) -> Vec<String> {
        let gone = self.outbox.forget(id);
        for id in &gone {
            self.bytes.remove(id);
        }
        gone
    }
}

/// Whose write a record is.
fn owner_of(record: &Record) -> Option<String> {
    let write = serde_json::from_str::<Write>(&record.text).ok()?;
    Some(write.owner)
}

fn forget_record(id: String) {
    if own_phone::owner().is_some() {
        spawn_local(async move {
            // Without a database there was nothing to forget.
            let _ = database::forget(&id).await;
        });
    }
}
