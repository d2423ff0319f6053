//! One task: what to do, what I made, handing in, what was said of it, and who sees it.

use leptos::prelude::*;
use mijn_pip_core::contract::{PortfolioTaak, TaakStatus};
use mijn_pip_core::portfolio::is_open as takes_evidence;

use super::capture::capture;
use super::evidence::evidence;
use super::seen_by::seen_by;
use super::working::Working;
use crate::components::{
    ActionButton, Assignment, Fact, FeedbackBubble, Pictogram, Say, Speaker, sign,
};
use crate::data::{List, known, use_outgoing};
use crate::language::{Said, code};
use crate::platform::document::is_open;
use crate::routes::Route;
use crate::shell::{AskAbout, use_notices, wanted, written_line};

/// A task; one is open at a time, and what is folded is drawn when it is opened.
pub fn task(id: &str, all: List<PortfolioTaak>) -> Option<impl IntoView + use<>> {
    let working = Working::new(id, all)?;
    let (notices, id) = (use_notices(), id.to_owned());
    let wanted = wanted(id.clone());
    let place = format!("{}#{id}", Route::Portfolio.path());
    let open = RwSignal::new(false);
    let toggled = move |event| {
        open.set(is_open(&event));
        if is_open(&event) {
            // Once opened, what was said of it is not new any more.
            notices.open(&place);
        }
    };
    Some(view! {
        <details class="task card" name="taak" id=id open=move || wanted.get() on:toggle=toggled>
            <summary>{head(working)}</summary>
            {move || open.get().then(|| body(working))}
        </details>
    })
}

fn head(working: Working) -> impl IntoView {
    let (taak, status) = (working.taak(), working.status());
    let title = move || -> Said {
        taak.with(|taak| match taak.gevoelig {
            true => "private-task".into(),
            false => taak.titel.clone().into(),
        })
    };
    view! {
        {move || view! { <Pictogram id=sign::vaardigheid(taak.get().vaardigheid) /> }}
        <span class="task-title">
            {move || view! { <Say what=title() term=true on_control=true /> }}
            {move || view! {
                <span class="task-status">
                    <Pictogram id=sign::taak(status.get()) size="small" />
                    <Say what=code("taak", status.get()) on_control=true />
                </span>
            }}
        </span>
        <Pictogram id="control-down" size="control" />
    }
}

/// Where the participant hears a recording.
fn recording(id: &str) -> String {
    known::content("opnamen", id)
}

fn body(working: Working) -> impl IntoView {
    let status = working.status();
    let id = working.taak().with_untracked(|taak| taak.id.clone());
    let task_id = id.clone();
    view! {
        <div class="task-body">
            {move || view! { <Assignment taak=working.taak().get() /> }}
            {evidence(working)}
            {move || takes_evidence(status.get()).then(|| capture(task_id.clone()))}
            {handing_in(working)}
            {move || {
                let said = working.taak().get().feedback.into_vec().into_iter();
                said.map(|feedback| view! { <FeedbackBubble feedback=feedback recording=recording /> }).collect_view()
            }}
            {seen_by(id.clone())}
            <div class="actions"><AskAbout soort="portfolio-taken" id=id /></div>
            <Speaker />
        </div>
    }
}

/// Handing in, once there is something to hand in, and taking it back.
fn handing_in(working: Working) -> impl IntoView {
    let outgoing = use_outgoing();
    let (status, pieces, last) = (working.status(), working.pieces(), working.last());
    let hand_in = Callback::new(move |()| working.hand_in());
    let take_back = Callback::new(move |()| working.take_back());
    let has_evidence = Memo::new(move |_| pieces.with(|pieces| !pieces.is_empty()));
    let was_judged = Memo::new(move |_| working.taak().with(|taak| !taak.feedback.is_empty()));
    view! {
        {move || match status.get() {
            TaakStatus::Ingeleverd => view! {
                <Fact sign=sign::taak(TaakStatus::Ingeleverd)><Say what="handed-in-waits" /></Fact>
                <ActionButton sign="control-back" label="take-back" on_tap=take_back />
            }
            .into_any(),
            status if takes_evidence(status) && has_evidence.get() => {
                let label = if was_judged.get() { "hand-in-again" } else { "hand-in" };
                view! { <ActionButton sign=sign::SEND label=label on_tap=hand_in main=true /> }.into_any()
            }
            _ => ().into_any(),
        }}
        {move || last.with(|last| last.as_ref().and_then(written_line))}
        {move || outgoing.is_phone_full().then(|| view! {
            <Fact sign=sign::OWN_PHONE><Say what="phone-full" /></Fact>
        })}
    }
}
