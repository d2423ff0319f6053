//! A choice that is on or off.

use leptos::prelude::*;

use super::{Pictogram, Say};

/// The value of `aria-pressed`.
pub fn pressed(on: Signal<bool>) -> Signal<String> {
    Signal::derive(move || on.get().to_string())
}

/// A button that stays pressed while the choice is on.
#[component]
pub fn Switch(
    /// The picture.
    sign: &'static str,
    /// The message with what is on.
    label: &'static str,
    /// Whether it is on.
    on: Signal<bool>,
    /// Takes what it should be.
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <button
            class="button switch"
            type="button"
            aria-pressed=pressed(on)
            on:click=move |_| on_change.run(!on.get_untracked())
        >
            <Pictogram id=sign size="small" />
            <span><Say what=label on_control=true /></span>
        </button>
    }
}
