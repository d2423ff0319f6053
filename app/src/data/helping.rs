//! What a helper has: a link, then a session of their own, what is shared with them, and what they send back.
//!
//! A helper has no account. Nothing here asks for a participant's session or resources, nothing is kept on the phone: the
//! secret of the link, the name and all that was typed are in memory, also while the helper chooses a language meanwhile.

use std::cell::OnceCell;

use leptos::prelude::*;
use mijn_pip_core::contract::{
    Aanbod, DeelsessieAanvraag, EigenWoorden, HelperFeedback, Problem, Teken,
};
use mijn_pip_core::json;
use mijn_pip_core::outbox::Answer;

use super::{Read, ReadState, Session, SessionState, Settings};
use crate::platform::http::{self, Failure};
use crate::platform::recorder::Recording;
use crate::platform::upload::upload;
use crate::platform::{document, location, random, share};

/// Where the helper's session is, below the API's base.
const SESSION: &str = "deelsessie";

/// How using a link went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotJoined {
    /// No answer: it is asked again as it was, since the link may have been used already, by this very page.
    Lost,
    /// A PIN is needed, or the one that was given is wrong: so many attempts are left.
    Pin(Option<u8>),
    /// The link does not work, or no longer.
    Dead,
    /// Too often: it works again after so many seconds.
    TooOften(u32),
    /// The municipality does not take it.
    Refused,
}

/// Why a helper sees nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The page was opened without a link.
    NoLink,
    /// The link does not work, or no longer.
    DeadLink,
    /// The helper has stopped.
    Stopped,
    /// The share was withdrawn, or its time has passed.
    Over,
}

/// The length of a link's secret: 32 bytes as base64url.
const SECRET: usize = 43;

/// How sending feedback went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSent {
    /// No answer, or the municipality is busy: it is sent again as it was.
    Lost,
    /// The share has ended.
    Ended,
    /// The municipality does not take it; it can be changed and sent as something new.
    Refused,
}

/// What a helper says of a task, while it is made.
#[derive(Clone, Default)]
pub struct Remark {
    /// Whether the evidence is understood; nothing preselected.
    pub teken: Option<Teken>,
    /// Whether helper and participant looked at it together.
    pub samen_bekeken: bool,
    /// The id of what is on its way; none while it can still be changed.
    under: Option<Ids>,
    /// The municipality has it.
    pub is_sent: bool,
}

/// The ids of feedback and its recording: a retry has the same.
#[derive(Clone)]
struct Ids {
    feedback: String,
    opname: String,
}

impl Remark {
    /// Whether it is on its way and not to be changed.
    pub fn is_under_way(&self) -> bool {
        self.under.is_some() && !self.is_sent
    }
}

/// The helper's own; a handle that lives as long as the page.
#[derive(Clone, Copy)]
pub struct Helping {
    secret: RwSignal<Option<String>>,
    /// The name that the helper gave.
    pub name: RwSignal<String>,
    /// Whether the helper went on inside a chat app all the same.
    pub went_on: RwSignal<bool>,
    /// The task on the screen, counted from 0.
    pub at: RwSignal<usize>,
    /// Why there is nothing to see, when there is nothing.
    pub why: RwSignal<Why>,
    /// Counts how often a network came back.
    networks: RwSignal<u32>,
    asked: StoredValue<Option<(String, String)>>,
    remarks: StoredValue<Vec<(String, RwSignal<Remark>)>>,
    taken: StoredValue<Vec<(String, Read)>>,
    /// Whose, until when.
    pub sessie: Read,
    /// The ids of what is shared.
    pub gedeeld: Read,
    /// The plan, for family.
    pub pip: Read,
    /// The timetable, for family.
    pub agenda: Read,
    /// The contact person, for family.
    pub contactpersoon: Read,
    settings: Settings,
    owner: StoredValue<Owner>,
}

thread_local! {
    static HELPING: OnceCell<(Owner, Helping)> = const { OnceCell::new() };
}

/// The helper's own of this page. `goes_on` says whether the page shows a participant's screen instead: only then it is asked
/// who is signed in.
pub fn use_helping(
    settings: Settings,
    session: Session,
    goes_on: impl Fn() -> bool + 'static,
) -> Helping {
    HELPING.with(|helping| {
        let (_, helping) = helping.get_or_init(|| {
            // Of no screen: it stays when the helper chooses a language and comes back.
            let owner = Owner::default();
            let helping = owner.with(|| Helping::new(settings, owner.clone()));
            document::on_online(move || helping.networks.update(|count| *count += 1));
            owner.with(|| ask_later(session, goes_on));
            (owner, helping)
        });
        *helping
    })
}

impl Helping {
    fn new(settings: Settings, owner: Owner) -> Self {
        let named = |path: &'static str| read(settings, path.to_owned());
        Self {
            secret: RwSignal::new(share::take_secret()),
            name: RwSignal::new(String::new()),
            went_on: RwSignal::new(false),
            at: RwSignal::new(0),
            why: RwSignal::new(Why::NoLink),
            networks: RwSignal::new(0),
            asked: StoredValue::new(None),
            remarks: StoredValue::new(Vec::new()),
            taken: StoredValue::new(Vec::new()),
            sessie: named(SESSION),
            gedeeld: named("gedeeld"),
            pip: named("gedeeld/pip"),
            agenda: named("gedeeld/agenda-items"),
            contactpersoon: named("gedeeld/contactpersoon"),
            settings,
            owner: StoredValue::new(owner),
        }
    }

    /// Whether there is a link that was not used yet.
    pub fn is_invited(self) -> bool {
        self.secret.with(Option::is_some)
    }

    /// Takes a link that was opened while the page was open: the secret does not stay in the address. Any other part of the
    /// address is none of its business.
    pub fn take_link(self, secret: String) {
        if secret.len() != SECRET {
            return;
        }
        location::drop_fragment();
        self.asked.set_value(None);
        self.secret.set(Some(secret));
    }

    /// Uses the link. The same question has the same id, so that a lost answer does not kill the link.
    ///
    /// # Errors
    /// See [`NotJoined`].
    pub async fn join(self, pincode: Option<String>) -> Result<(), NotJoined> {
        let Some(geheim) = self.secret.get_untracked() else {
            return Err(NotJoined::Dead);
        };
        let naam = self.name.get_untracked().trim().to_owned();
        let aanvraag = DeelsessieAanvraag {
            geheim,
            pincode,
            naam,
        };
        let body = serde_json::to_string(&aanvraag).map_err(|_| NotJoined::Refused)?;
        let path = format!("{}/deelsessies/{}", http::API, self.id_of(&body));
        let answer = http::write(true, &path, None, None, Some(body)).await;
        joined(answer)?;
        self.go_inside();
        Ok(())
    }

    /// Calls back whenever a network comes back, for as long as the part of the screen that asks is there.
    pub fn on_network(self, back: impl Fn() + 'static) {
        Effect::new(move |before: Option<u32>| {
            let now = self.networks.get();
            if before.is_some_and(|before| before != now) {
                untrack(&back);
            }
            now
        });
    }

    /// Forgets a link that does not work. Who used it before, on this phone, may still have the session that it brought.
    pub fn drop_link(self) {
        self.why.set(Why::DeadLink);
        self.go_inside();
    }

    fn go_inside(self) {
        self.sessie.forget();
        self.sessie.load();
        self.secret.set(None);
    }

    /// Notes that the session is over: withdrawn, or its time has passed. What was read is forgotten.
    pub fn end(self) {
        for read in [self.gedeeld, self.pip, self.agenda, self.contactpersoon] {
            read.forget();
        }
        let taken = self.taken.get_value();
        taken.into_iter().for_each(|(_, read)| read.forget());
        self.sessie.forget();
        self.sessie.load();
    }

    /// Ends the session because the helper wants to.
    ///
    /// # Errors
    /// When the municipality could not be told.
    pub async fn stop(self) -> Result<(), Failure> {
        match http::delete(&format!("{}/{SESSION}", http::API)).await {
            Ok(_) | Err(Failure::SignedOut | Failure::Missing) => {
                self.why.set(Why::Stopped);
                self.end();
                Ok(())
            }
            Err(failure) => Err(failure),
        }
    }

    /// A shared task, asked for once.
    pub fn taak(self, id: &str) -> Read {
        let path = format!("gedeeld/portfolio-taken/{id}");
        self.kept(self.taken, id, || read(self.settings, path))
    }

    /// What the helper says of a task.
    pub fn remark(self, taak: &str) -> RwSignal<Remark> {
        self.kept(self.remarks, taak, || RwSignal::new(Remark::default()))
    }

    /// Sends what the helper says of a task; a spoken tip goes before what refers to it.
    ///
    /// # Errors
    /// See [`NotSent`]; all that was said is kept.
    pub async fn send(
        self,
        taak: &str,
        tip: Option<EigenWoorden>,
        voice: Option<Recording>,
    ) -> Result<(), NotSent> {
        let remark = self.remark(taak);
        let now = remark.get_untracked();
        let Some(teken) = now.teken else {
            return Err(NotSent::Refused);
        };
        let ids = now.under.unwrap_or_else(|| Ids {
            feedback: random::uuid(),
            opname: random::uuid(),
        });
        remark.update(|remark| remark.under = Some(ids.clone()));
        let result = send_all(taak, &ids, voice, |opname_id| HelperFeedback {
            teken,
            samen_bekeken: now.samen_bekeken,
            tip,
            opname_id,
        })
        .await;
        remark.try_update(|remark| match result {
            Ok(()) => remark.is_sent = true,
            Err(NotSent::Lost) => {}
            // What is changed is something new.
            Err(_) => remark.under = None,
        });
        result
    }

    /// The id under which a question is asked: the same for the same question.
    fn id_of(self, body: &str) -> String {
        let known = self.asked.get_value().filter(|(asked, _)| asked == body);
        let (_, id) = known.unwrap_or_else(|| {
            let new = (body.to_owned(), random::uuid());
            self.asked.set_value(Some(new.clone()));
            new
        });
        id
    }

    /// Something that belongs to an id, made when it is first asked for.
    fn kept<T: Copy + Send + Sync + 'static>(
        self,
        all: StoredValue<Vec<(String, T)>>,
        id: &str,
        make: impl FnOnce() -> T,
    ) -> T {
        let find = |all: &Vec<(String, T)>| {
            let found = all.iter().find(|(known, _)| known == id);
            found.map(|(_, value)| *value)
        };
        all.with_value(find).unwrap_or_else(|| {
            let made = self.owner.with_value(|owner| owner.with(make));
            all.update_value(|all| all.push((id.to_owned(), made)));
            made
        })
    }
}

/// Asks who is signed in when the helper goes on to a participant's screen, once.
fn ask_later(session: Session, goes_on: impl Fn() -> bool + 'static) {
    Effect::new(move |asked: Option<bool>| {
        let (asked, now) = (asked == Some(true), goes_on());
        if now && !asked && untrack(|| session.state()) == SessionState::Unknown {
            session.begin();
        }
        asked || now
    });
}

/// Where the bytes of shared evidence are.
pub fn evidence_content(id: &str) -> String {
    format!("{}/gedeeld/bewijsstukken/{id}/inhoud", http::API)
}

/// Where a recording of a shared task can be heard.
pub fn recording_content(id: &str) -> String {
    format!("{}/gedeeld/opnamen/{id}/inhoud", http::API)
}

/// The words of a shared text.
///
/// # Errors
/// See [`Failure`].
pub async fn evidence_text(id: &str) -> Result<String, Failure> {
    http::read(&evidence_content(id)).await
}

/// A read of a helper: whether somebody is signed in here does not matter to it.
fn read(settings: Settings, path: String) -> Read {
    Read::new(
        Session::new(),
        settings,
        Aanbod::Deellinks,
        Box::new(move || path.clone()),
    )
}

/// How using a link ended.
fn joined(answer: Answer) -> Result<(), NotJoined> {
    let Answer::Status {
        status,
        body,
        retry_after,
    } = answer
    else {
        return Err(NotJoined::Lost);
    };
    match status {
        200..=299 => Ok(()),
        403 => {
            let problem: Option<Problem> = json::read(&body).ok();
            let left = problem.and_then(|problem| problem.resterende_pogingen);
            Err(NotJoined::Pin(left))
        }
        404 => Err(NotJoined::Dead),
        429 => Err(NotJoined::TooOften(retry_after.unwrap_or(60))),
        500.. => Err(NotJoined::Lost),
        _ => Err(NotJoined::Refused),
    }
}

async fn send_all(
    taak: &str,
    ids: &Ids,
    voice: Option<Recording>,
    feedback: impl FnOnce(Option<String>) -> HelperFeedback,
) -> Result<(), NotSent> {
    let opname = voice.is_some().then(|| ids.opname.clone());
    if let Some(voice) = voice {
        let path = recording_content(&ids.opname);
        sent(upload(&path, None, &voice.kind, &voice.bytes, |_| ()).await)?;
    }
    let body = serde_json::to_string(&feedback(opname)).map_err(|_| NotSent::Refused)?;
    let path = format!(
        "{}/gedeeld/portfolio-taken/{taak}/feedback/{}",
        http::API,
        ids.feedback
    );
    sent(http::write(true, &path, None, None, Some(body)).await)
}

fn sent(answer: Answer) -> Result<(), NotSent> {
    match answer {
        Answer::Status {
            status: 200..=299, ..
        } => Ok(()),
        Answer::Status { status: 401, .. } => Err(NotSent::Ended),
        Answer::None
        | Answer::Status {
            status: 429 | 500..,
            ..
        } => Err(NotSent::Lost),
        Answer::Status { .. } => Err(NotSent::Refused),
    }
}

/// Whether a read was told that the share has ended.
pub fn has_ended(read: Read) -> bool {
    match read.state() {
        ReadState::Failed(failure) | ReadState::Ready(_, Some(failure)) => {
            failure == Failure::SignedOut
        }
        _ => false,
    }
}
