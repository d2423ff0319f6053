//! What belongs to something written: a recording, a photo, a file. Nothing is fetched before a tap, since data is prepaid.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{ActionButton, Pictogram, Say, Trouble, megabytes, sign};
use crate::language::Phrase;
use crate::platform::audio;
use crate::platform::document::is_open;

/// What was spoken.
#[component]
pub fn Voice(
    /// Where it can be heard.
    path: String,
    /// Whether the municipality has it, so that it can be heard.
    #[prop(into)]
    is_here: Signal<bool>,
    /// What it is.
    #[prop(into, default = Phrase::from("voice-recorded"))]
    what: Phrase,
    /// How large it is, where that is known.
    #[prop(optional)]
    size: Option<Phrase>,
    /// The message with the verb.
    #[prop(default = "voice-play")]
    verb: &'static str,
    /// The message for when it cannot be had.
    #[prop(optional)]
    trouble: Option<&'static str>,
) -> impl IntoView {
    let failed = RwSignal::new(false);
    let path = StoredValue::new(path);
    let play = Callback::new(move |()| {
        failed.set(false);
        spawn_local(async move {
            failed.try_set(!audio::play(&path.get_value(), 1.0).await);
        });
    });
    view! {
        <p class="fact"><Pictogram id=sign::MICROPHONE size="small" /> {named(what, size, false)}</p>
        {move || is_here.get().then(|| view! {
            <ActionButton sign="control-play" label=verb on_tap=play />
        })}
        {move || trouble.filter(|_| failed.get()).map(|text| view! { <Trouble text=text /> })}
    }
}

/// What was photographed.
#[component]
pub fn Picture(
    /// Where it can be seen.
    path: String,
    /// Whether the municipality has it, so that it can be seen.
    #[prop(into)]
    is_here: Signal<bool>,
    /// What it is.
    #[prop(into, default = Phrase::from("photo"))]
    what: Phrase,
    /// How large it is, where that is known.
    #[prop(optional)]
    size: Option<Phrase>,
    /// The message for when it cannot be had.
    #[prop(optional)]
    trouble: Option<&'static str>,
) -> impl IntoView {
    let (open, failed) = (RwSignal::new(false), RwSignal::new(false));
    let path = StoredValue::new(path);
    let toggled = move |event| {
        open.set(is_open(&event));
        failed.set(false);
    };
    let is_shown = move || open.get() && is_here.get() && !(failed.get() && trouble.is_some());
    view! {
        <details class="folded" on:toggle=toggled>
            <summary>
                <Pictogram id=sign::PHOTO size="small" />
                {named(what, size, true)}
                <Pictogram id="control-down" size="control" />
            </summary>
            {move || is_shown().then(|| view! {
                <img class="photo" src=path.get_value() alt="" on:error=move |_| failed.set(true) />
            })}
            {move || trouble.filter(|_| failed.get()).map(|text| view! { <Trouble text=text /> })}
        </details>
    }
}

/// What something is, with its size beneath where that is known.
fn named(what: Phrase, size: Option<Phrase>, on_control: bool) -> AnyView {
    let Some(size) = size else {
        return view! { <Say what=what on_control=on_control /> }.into_any();
    };
    view! {
        <span class="evidence-kind">
            <Say what=what on_control=on_control />
            <small class="quiet"><Say what=size on_control=on_control /></small>
        </span>
    }
    .into_any()
}

/// A file that the phone opens with the app that it has for it.
#[component]
pub fn FileLink(
    /// Where it can be had.
    path: String,
    /// Its size, bytes.
    size: u64,
) -> impl IntoView {
    let label = Phrase::from("save-file").with("size", megabytes(size));
    view! {
        <a class="button" href=path download="">
            <Pictogram id="control-download" size="control" />
            <span><Say what=label on_control=true /></span>
        </a>
    }
}
