//! The button that reads a card aloud.

use leptos::html::Span;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Pictogram, sign};
use crate::language::{use_language, use_read_aloud};
use crate::platform::lines::lines_around;
use crate::platform::timer;

/// Reads the card around it; a second tap stops. It is there only when something in the card can be heard in its own
/// language, since a silent button destroys trust.
#[component]
pub fn Speaker() -> impl IntoView {
    let (aloud, language) = (use_read_aloud(), use_language());
    let (place, block) = (NodeRef::<Span>::new(), aloud.new_block());
    let audible = RwSignal::new(false);
    // Not derived: it asks what stands on the screen.
    Effect::new(move |_| {
        language.track();
        aloud.track();
        if let Some(place) = place.get() {
            spawn_local(async move {
                // The words of another language are drawn first.
                timer::wait(0).await;
                audible.try_set(aloud.can_read(&lines_around(&place)));
            });
        }
    });
    let toggle = move |_| {
        if let Some(place) = place.get_untracked() {
            aloud.toggle(block, lines_around(&place));
        }
    };
    on_cleanup(move || aloud.stop_block(block));
    let button = move || {
        let (sign, label) = if aloud.is_reading(block) {
            ("control-stop", "stop-reading")
        } else {
            (sign::READ_ALOUD, "listen")
        };
        audible.get().then(|| view! {
            <button class="round" type="button" aria-label=language.heard(label) on:click=toggle>
                <Pictogram id=sign />
            </button>
        })
    };
    view! { <span class="speaker" node_ref=place>{button}</span> }
}
