//! How far something is that was written on this screen.

use leptos::prelude::*;
use mijn_pip_core::outbox::Write;

use crate::components::{Standing, StandingLine};
use crate::data::use_outgoing;

/// The line under something written: waiting, received, or not taken, with what can be done about it.
pub fn written_line(write: &Write) -> Option<impl IntoView + use<>> {
    let outgoing = use_outgoing();
    let id = StoredValue::new(write.id.clone());
    let again = Callback::new(move |()| id.with_value(|id| outgoing.again(id)));
    let drop = Callback::new(move |()| id.with_value(|id| outgoing.forget(id)));
    let sending = write.clone();
    Standing::of(write, None).map(|standing| {
        view! {
            <StandingLine standing=standing on_again=again on_drop=drop />
            {move || outgoing.progress(&sending).map(|percent| view! {
                <progress class="sending" max="100" value=percent aria-hidden="true"></progress>
            })}
        }
    })
}
