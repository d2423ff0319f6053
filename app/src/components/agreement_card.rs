//! An agreement of the plan: one line of pictures, the words when opened.

use leptos::prelude::*;
use mijn_pip_core::contract::{Begeleidingsafspraak, Betrokkene, Partij, Strookdeel};

use super::{Fact, Obligation, Pictogram, Portrait, Say, Speaker, VideoLink, sign};
use crate::language::{Phrase, Said, code, day};
use crate::platform::document::is_open;

/// An agreement; one is open at a time, a sensitive one is folded without its words.
///
/// What is folded is drawn when it is opened, so that a plan with sixty agreements is light.
#[component]
pub fn AgreementCard(
    /// The agreement; it may change while it is read.
    afspraak: Memo<Begeleidingsafspraak>,
    /// Whether it is the one that somebody came for: it is then opened.
    wanted: Signal<bool>,
    /// The picture of the participant's answer; nothing without one.
    answered: Signal<Option<&'static str>>,
    /// What the participant can answer.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let id = afspraak.with_untracked(|afspraak| afspraak.id.clone());
    let kind = move || {
        afspraak.with(|afspraak| match afspraak.partij {
            Partij::Inburgeraar => "agreement card mine",
            Partij::Gemeente => "agreement card theirs",
            Partij::Beide | Partij::Onbekend => "agreement card ours",
        })
    };
    view! {
        <details class=kind name="afspraak" id=id open=move || wanted.get() on:toggle=move |event| open.set(is_open(&event))>
            <summary>
                {move || head(afspraak.get())}
                {move || answered.get().map(|sign| view! { <Pictogram id=sign size="small" /> })}
                <Pictogram id="control-down" size="control" />
            </summary>
            {move || open.get().then(|| view! {
                <div class="agreement-body">
                    {move || body(afspraak.get())}
                    {children()}
                    <Speaker />
                </div>
            })}
        </details>
    }
}

/// What stands on the folded card: pictures and words; a sensitive one shows neither.
fn head(afspraak: Begeleidingsafspraak) -> impl IntoView {
    let (title, parts): (Said, _) = if afspraak.gevoelig {
        ("private-agreement".into(), Vec::new())
    } else {
        (afspraak.wat.into(), afspraak.strook.into_vec())
    };
    let glance = parts
        .into_iter()
        .map(|part| view! { <Pictogram id=part.pictogram.id /> });
    view! {
        <span class="agreement-what">
            <span class="glance">{glance.collect_view()}</span>
            {afspraak.gevoelig.then(|| view! { <Pictogram id=sign::LOCK size="small" /> })}
            <Say what=title term=true on_control=true />
        </span>
    }
}

fn body(afspraak: Begeleidingsafspraak) -> impl IntoView {
    view! {
        {strip(afspraak.strook.into_vec())}
        {afspraak.gevoelig.then(|| view! { <Say what=afspraak.wat term=true /> })}
        {afspraak.waarom.map(|tekst| view! {
            <p class="why">
                <strong><Say what="why" /></strong>
                " "
                <Say what=tekst />
            </p>
        })}
        {afspraak.wie.map(who)}
        {afspraak.uiterlijk.map(|date| {
            let day = day(date);
            view! {
                <Fact sign=sign::CALENDAR>
                    <Say what=Phrase::from("we-talk-on").with("date", day.date) />
                    <span class="quiet"><Say what=day.relative /></span>
                </Fact>
            }
        })}
        {afspraak.verplicht.map(|verplicht| view! { <Obligation verplicht=verplicht /> })}
        {afspraak.video.map(|video| view! { <VideoLink video=video /> })}
        <Fact sign=sign::voortgang(afspraak.voortgang)>
            <Say what=code("voortgang", afspraak.voortgang) term=true />
        </Fact>
    }
}

/// Who does what, where and when, in pictures with their words.
fn strip(parts: Vec<Strookdeel>) -> impl IntoView {
    let shown = !parts.is_empty();
    let parts = parts.into_iter().map(|part| {
        view! {
            <li>
                <Pictogram id=part.pictogram.id />
                <Say what=part.tekst term=true />
            </li>
        }
    });
    shown.then(|| view! { <ul class="strip">{parts.collect_view()}</ul> })
}

fn who(who: Betrokkene) -> impl IntoView {
    let naam = who.naam.unwrap_or_default();
    view! {
        <div class="fact">
            <Portrait naam=naam.clone() foto=who.foto />
            <div>
                <strong dir="auto">{naam}</strong>
                <span class="quiet"><Say what=code("rol", who.rol) /></span>
            </div>
        </div>
    }
}
