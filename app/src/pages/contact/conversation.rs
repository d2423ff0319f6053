//! What was asked and answered, as one conversation; what was not read yet is marked.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{Bericht, Lijst, Verwijzing};
use mijn_pip_core::order::by_number;
use mijn_pip_core::outbox::{State, Write};

use crate::components::{Bubble, Pictogram, Say, SomeUnreadable, sign};
use crate::data::{known, use_outgoing, use_reads};
use crate::language::{Phrase, code};
use crate::platform::seen::seen;
use crate::routes::Route;
use crate::shell::{around, use_notices, wanted, written_line};

/// Below this path questions are written.
const MESSAGES: &str = "berichten/";

/// A bubble, and how far it is when it was written here.
#[derive(Clone, PartialEq)]
struct Said {
    bericht: Bericht,
    write: Option<Write>,
}

impl Said {
    /// The same for as long as the bubble says the same; that it was read meanwhile leaves the mark until one comes back.
    fn key(&self) -> (String, bool, bool) {
        let inhoud = self.bericht.inhoud.as_ref();
        let is_translated = inhoud.is_some_and(|inhoud| inhoud.vertaling.is_some());
        (self.bericht.id.clone(), self.write.is_some(), is_translated)
    }
}

/// The messages, the oldest first.
#[component]
pub fn Conversation() -> impl IntoView {
    let (reads, outgoing) = (use_reads(), use_outgoing());
    let list = Memo::new(move |_| reads.berichten.value::<Lijst<Bericht>>());
    let said = Memo::new(move |_| {
        let listed = list.with(|list| {
            list.iter()
                .flat_map(|list| list.items.iter().cloned())
                .collect()
        });
        with_written(listed, &outgoing.below(MESSAGES))
    });
    view! {
        <section class="messages">
            <h2><Say what="messages" term=true /></h2>
            {around(reads.berichten, move || list.with(Option::is_some))}
            <For each=move || said.get() key=Said::key let:said>
                {bubble(said.bericht)}
            </For>
            {move || list.with(|list| list.as_ref().map(|list| {
                view! { <SomeUnreadable count=list.items.onleesbaar() /> }
            }))}
        </section>
    }
}

/// The messages that the municipality has, and those that were written here since.
fn with_written(listed: Vec<Bericht>, writes: &[Write]) -> Vec<Said> {
    let arrived = |id: &str| listed.iter().any(|bericht| bericht.id == id);
    let written = writes.iter().filter_map(|write| {
        let bericht: Bericht = write.value()?;
        let is_here = arrived(&bericht.id) && matches!(write.state, State::Received(_));
        (!is_here).then(|| Said {
            bericht,
            write: Some(write.clone()),
        })
    });
    let written: Vec<_> = written.collect();
    let is_written = |bericht: &Bericht| {
        written
            .iter()
            .any(|said: &Said| said.bericht.id == bericht.id)
    };
    let mut all: Vec<_> = listed
        .into_iter()
        .filter(|bericht| !is_written(bericht))
        .map(|bericht| Said {
            bericht,
            write: None,
        })
        .collect();
    all.extend(written);
    by_number(all, |said| said.bericht.verzonden_op.timestamp())
}

/// A message that is new is read when it has been on the screen: the municipality hears of it, the mark stays until one comes
/// back.
fn mark_read(id: String, place: NodeRef<Div>) {
    let (outgoing, notices) = (use_outgoing(), use_notices());
    Effect::new(move |_| {
        if let Some(part) = place.get() {
            let id = id.clone();
            spawn_local(async move {
                seen(&part).await;
                outgoing.put_empty(known::gelezen_path(&id));
                notices.open(&format!("{}#{id}", Route::Contact.path()));
            });
        }
    });
}

fn bubble(bericht: Bericht) -> impl IntoView {
    let outgoing = use_outgoing();
    let path = format!("{MESSAGES}{}", bericht.id);
    let last = Memo::new(move |_| outgoing.last(&path));
    let was_read = untrack(|| outgoing.last(&known::gelezen_path(&bericht.id)).is_some());
    let is_new = bericht.is_unread() && !was_read;
    let (id, place) = (bericht.id.clone(), NodeRef::<Div>::new());
    wanted(id.clone());
    if is_new {
        mark_read(id.clone(), place);
    }
    let is_here = move || {
        last.with(|last| {
            last.as_ref()
                .is_none_or(|write| matches!(write.state, State::Received(_)))
        })
    };
    let opname = bericht.opname_id.map(|id| known::content("opnamen", &id));
    let foto = bericht.foto_id.map(|id| known::content("fotos", &id));
    let over = bericht.over.map(|over| over_line(&over));
    view! {
        <div class="message" id=id node_ref=place>
        <Bubble
            van=bericht.van
            woorden=bericht.inhoud
            op=bericht.verzonden_op
            is_new=is_new
            opname=opname
            foto=foto
            is_here=Signal::derive(is_here)
        >
            <p class="about">
                <Pictogram id=sign::onderwerp(bericht.onderwerp) size="small" />
                <span class="quiet"><Say what=code("onderwerp", bericht.onderwerp) /></span>
                {bericht.tolk_gewenst.then(|| view! {
                    <Pictogram id=sign::INTERPRETER size="small" />
                    <span class="quiet"><Say what="interpreter-wanted" /></span>
                })}
            </p>
            {over}
        </Bubble>
        {move || last.with(|last| last.as_ref().and_then(written_line))}
        </div>
    }
}

/// What a message is about, and the way there.
pub fn over_line(over: &Verwijzing) -> Option<impl IntoView + use<>> {
    let (route, sign) = match over.soort.as_str() {
        "agenda-items" => (Route::Lessen, sign::LESSONS),
        "begeleidingsafspraken" => (Route::Afspraken, sign::AGREEMENT),
        "portfolio-taken" => (Route::Portfolio, sign::PORTFOLIO),
        "pip" => (Route::Plan, sign::PLAN),
        "ontzorgen" => (Route::Geld, sign::MONEY),
        "documenten" => (Route::Brief, sign::LETTER),
        "menukaart" => (Route::Kiezen, sign::CHOOSE),
        _ => return None,
    };
    let place = format!("{}#{}", route.path(), over.id);
    let words = Phrase::from(format!("over-{}", over.soort));
    Some(view! {
        <a class="over" href=place>
            <Pictogram id=sign size="small" />
            <Say what=words on_control=true />
        </a>
    })
}
