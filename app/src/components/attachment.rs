//! What belongs to something written: a recording, a photo, a file. Nothing is fetched before a tap, since data is prepaid.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{ActionButton, Pictogram, Say, megabytes, sign};
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
) -> impl IntoView {
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

/// What was photographed.
#[component]
pub fn Picture(
    /// Where it can be seen.
    path: String,
    /// Whether the municipality has it, so that it can be seen.
    #[prop(into)]
    is_here: Signal<bool>,
) -> impl IntoView {
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
