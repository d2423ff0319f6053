//! What people said to each other, as bubbles with a face.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{Betrokkene, EigenWoorden};

use super::{ActionButton, Pictogram, Portrait, Say, Speaker, sign};
use crate::language::{code, day_of};
use crate::platform::audio;
use crate::platform::document::is_open;

/// One bubble: theirs with face and role, or mine.
#[component]
pub fn Bubble(
    /// Who said it; none for the participant.
    van: Option<Betrokkene>,
    /// The words.
    woorden: Option<EigenWoorden>,
    /// When.
    op: DateTime<Utc>,
    /// Not read yet.
    #[prop(default = false)]
    is_new: bool,
    /// Where what was spoken can be heard.
    #[prop(optional_no_strip)]
    opname: Option<String>,
    /// Where what was photographed can be seen.
    #[prop(optional_no_strip)]
    foto: Option<String>,
    /// Whether the municipality has it, so that it can be heard and seen again.
    #[prop(default = Signal::stored(true))]
    is_here: Signal<bool>,
    /// What it is about.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let when = day_of(op);
    let class = match (van.is_some(), is_new) {
        (true, true) => "bubble theirs-said unread",
        (true, false) => "bubble theirs-said",
        (false, _) => "bubble mine-said",
    };
    let from = van.map(|van| {
        let naam = van.naam.unwrap_or_default();
        view! {
            <div class="bubble-from">
                <Portrait naam=naam.clone() foto=van.foto />
                <span>
                    <strong dir="auto">{naam}</strong>
                    <span class="quiet"><Say what=code("rol", van.rol) /></span>
                </span>
            </div>
        }
    });
    view! {
        <article class=class>
            {from}
            <div class="bubble-words">
                {children.map(|children| children())}
                {woorden.map(|woorden| view! { <Say what=woorden /> })}
                {opname.map(|path| voice(path, is_here))}
                {foto.map(|path| picture(path, is_here))}
                <small class="quiet">
                    <Say what=when.relative />
                    " · "
                    <bdi dir="ltr">{when.date} " " {clock(amsterdam(op))}</bdi>
                    {is_new.then(|| view! { <strong class="new"><Say what="new" /></strong> })}
                </small>
                <Speaker />
            </div>
        </article>
    }
}

/// What was spoken; it is fetched with a tap, since data is prepaid.
fn voice(path: String, is_here: Signal<bool>) -> impl IntoView {
    let path = StoredValue::new(path);
    let play = Callback::new(move |()| {
        spawn_local(async move {
            audio::play(&path.get_value(), 1.0).await;
        });
    });
    view! {
        <p class="fact"><Pictogram id=sign::MICROPHONE size="small" /> <Say what="voice-recorded" /></p>
        {move || is_here.get().then(|| view! {
            <ActionButton sign="control-play" label="voice-play" on_tap=play />
        })}
    }
}

/// What was photographed; it is fetched when it is unfolded, since data is prepaid.
fn picture(path: String, is_here: Signal<bool>) -> impl IntoView {
    let path = StoredValue::new(path);
    let open = RwSignal::new(false);
    view! {
        <details class="folded" on:toggle=move |event| open.set(is_open(&event))>
            <summary>
                <Pictogram id=sign::PHOTO size="small" />
                <Say what="photo" on_control=true />
                <Pictogram id="control-down" size="control" />
            </summary>
            {move || (open.get() && is_here.get()).then(|| view! {
                <img class="photo" src=path.get_value() alt="" />
            })}
        </details>
    }
}
