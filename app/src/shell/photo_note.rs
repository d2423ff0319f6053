//! Taking a photo to go with a question: seen before it is sent, taken anew or thrown away.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{ActionButton, Pictogram, Say, Trouble, sign};
use crate::platform::camera::{self, Photo};
use crate::platform::file;

/// A camera to show something with.
#[component]
pub fn PhotoNote(
    /// What was taken; the component fills and empties it.
    photo: RwSignal<Option<Photo>, LocalStorage>,
) -> impl IntoView {
    let failed = RwSignal::new(false);
    let take = move |event| {
        if let Some(file) = file::chosen(&event) {
            spawn_local(async move {
                let taken = camera::photo(file).await;
                failed.try_set(taken.is_none());
                if let Some(taken) = taken {
                    let before = photo.try_update(|photo| photo.replace(taken)).flatten();
                    before.iter().for_each(Photo::release);
                }
            });
        }
    };
    let drop = Callback::new(move |()| {
        if let Some(photo) = photo.try_update(Option::take).flatten() {
            photo.release();
        }
    });
    view! {
        <div class="photo-note">
            {move || photo.get().map(|taken| view! {
                <img class="photo" src=taken.url alt="" />
                <ActionButton sign="control-throw-away" label="unsent-discard" on_tap=drop />
            })}
            <label class="button">
                <Pictogram id=sign::PHOTO size="small" />
                <span>{move || {
                    let label = if photo.with(Option::is_some) { "photo-again" } else { "photo-take" };
                    view! { <Say what=label on_control=true /> }
                }}</span>
                <input class="only-heard" type="file" accept="image/*" on:change=take />
            </label>
            <p class="quiet"><Say what="photo-people" /></p>
            {move || failed.get().then(|| view! { <Trouble text="photo-failed" /> })}
        </div>
    }
}
