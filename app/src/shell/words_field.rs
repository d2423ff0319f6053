//! A field for own words, a few lines high.

use leptos::prelude::*;

use crate::components::Say;
use crate::language::Said;

/// The longest text, characters: what one types on a phone, and half of what the contract takes.
const LONGEST: u32 = 2000;

/// The field under its question.
#[component]
pub fn WordsField(
    /// The question.
    #[prop(into)]
    label: Said,
    /// What is typed.
    text: RwSignal<String>,
) -> impl IntoView {
    view! {
        <label>
            <span class="tell-label"><Say what=label on_control=true /></span>
            <textarea
                dir="auto"
                rows="3"
                maxlength=LONGEST
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
        </label>
    }
}
