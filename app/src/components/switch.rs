//! A choice that is on or off.

use leptos::prelude::*;

use super::{Pictogram, Say};

/// A button that stays pressed while the choice is on.
#[component]
pub fn Switch(
    /// The picture.
    sign: &'static str,
    /// The message with what is on.
    label: &'static str,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// Takes what it should be.
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <button
            class="button switch"
            type="button"
            aria-pressed=move || on.get().to_string()
            on:click=move |_| on_change.run(!on.get_untracked())
        >
            <Pictogram id=sign size="small" />
            <span><Say what=label on_control=true /></span>
            {move || on.get().then(|| view! { <Pictogram id="control-check" size="control" /> })}
        </button>
    }
}
