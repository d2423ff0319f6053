//! Signing out. What is not sent yet is asked about first: nothing is lost without a word.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{ActionButton, Card, Pictogram, Say, sign};
use crate::data::{Outgoing, Session, own_phone, use_outgoing, use_session};
use crate::language::Phrase;
use crate::platform::{database, document};

/// Where signing out stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaving {
    /// Nobody asked.
    No,
    /// Something is not sent: what should become of it?
    Unsent,
    /// Sending it did not work.
    StillUnsent,
    /// The municipality could not be told.
    Failed,
}

/// The button, and the question that may come before.
#[component]
pub fn SignOut() -> impl IntoView {
    let (session, outgoing) = (use_session(), use_outgoing());
    let leaving = RwSignal::new(Leaving::No);
    let leave =
        Callback::new(move |keep: bool| spawn_local(leave(session, outgoing, leaving, keep)));
    let ask = move |_| {
        if outgoing.unsent() == 0 {
            leave.run(false);
        } else {
            leaving.set(Leaving::Unsent);
        }
    };
    view! {
        {move || matches!(leaving.get(), Leaving::Unsent | Leaving::StillUnsent).then(|| view! {
            <Unsent outgoing=outgoing leave=leave leaving=leaving />
        })}
        <button class="button wide" type="button" on:click=ask>
            <Pictogram id=sign::OUT size="small" />
            <span><Say what="sign-out" on_control=true /></span>
        </button>
        {move || (leaving.get() == Leaving::Failed).then(|| view! {
            <p class="stale" role="alert"><Say what="sign-out-failed" /></p>
        })}
    }
}

/// Send, keep on an own phone, or throw away.
#[component]
fn Unsent(
    /// What is not sent.
    outgoing: Outgoing,
    /// Signs out; whether what is unsent is kept.
    leave: Callback<bool>,
    /// Where it stands.
    leaving: RwSignal<Leaving>,
) -> impl IntoView {
    let send = Callback::new(move |()| {
        spawn_local(async move {
            outgoing.send_now().await;
            if outgoing.unsent() > 0 {
                leaving.try_set(Leaving::StillUnsent);
            } else {
                leave.try_run(false);
            }
        });
    });
    let keep = Callback::new(move |()| leave.run(true));
    let discard = Callback::new(move |()| {
        outgoing.forget_all();
        leave.run(false);
    });
    let dialog = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            document::focus_within(&dialog, "h2");
        }
    });
    view! {
        <div role="alertdialog" aria-labelledby="unsent" aria-describedby="unsent-count" node_ref=dialog>
            <Card kind="unsent">
                <h2 id="unsent"><Say what="unsent-title" /></h2>
                <p id="unsent-count">{move || view! { <Say what=Phrase::from("unsent-count").with("count", outgoing.unsent()) /> }}</p>
                {move || (leaving.get() == Leaving::StillUnsent).then(|| view! {
                    <p class="stale" role="alert"><Say what="unsent-still" /></p>
                })}
                <div class="actions">
                    <ActionButton sign=sign::SEND label="unsent-send" on_tap=send main=true />
                    {outgoing.is_kept().then(|| view! {
                        <ActionButton sign="control-download" label="unsent-keep" on_tap=keep />
                    })}
                    <ActionButton sign="control-throw-away" label="unsent-discard" on_tap=discard />
                </div>
            </Card>
        </div>
    }
}

async fn leave(session: Session, outgoing: Outgoing, leaving: RwSignal<Leaving>, keep: bool) {
    let (phone_of, me) = (own_phone::owner(), session.deelnemer());
    let records = match phone_of {
        Some(_) => database::all().await.unwrap_or_default(),
        None => Vec::new(),
    };
    match session.sign_out().await {
        Ok(url) => {
            // Signing out empties what the browser keeps for this origin; what should stay is kept anew.
            let stays = outgoing.staying(records, me.as_deref(), keep);
            if !stays.is_empty() {
                own_phone::set_owner(phone_of.as_deref());
            }
            for record in stays {
                // A full phone keeps what it can.
                let _ = database::keep(&[record]).await;
            }
            outgoing.close();
            document::leave_for(&url);
        }
        Err(_) => {
            leaving.try_set(Leaving::Failed);
        }
    }
}
