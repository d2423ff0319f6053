//! Taking something away: asked once more, since it does not come back.

use leptos::prelude::*;

use super::{ActionButton, Say};

/// The button, and after a tap the question.
#[component]
pub fn Remove(
    /// Takes it away.
    on_remove: Callback<()>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| asked.set(true));
    let keep = Callback::new(move |()| asked.set(false));
    move || match asked.get() {
        false => view! { <ActionButton sign="control-throw-away" label="remove" on_tap=ask /> }
            .into_any(),
        true => view! {
            <div class="actions" role="alert">
                <p><Say what="remove-sure" /></p>
                <ActionButton sign="control-throw-away" label="remove-yes" on_tap=on_remove />
                <ActionButton sign="control-back" label="remove-no" on_tap=keep />
            </div>
        }
        .into_any(),
    }
}
