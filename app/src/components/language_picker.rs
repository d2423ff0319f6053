//! Languages by their own name in their own script: one tap, no flags.

use leptos::prelude::*;

use super::Pictogram;
use crate::language::Meta;

/// The languages to choose from.
#[component]
pub fn LanguagePicker(
    /// The languages, in the municipality's order.
    talen: Vec<Meta>,
    /// The tag that is active now; none when nothing was chosen.
    active: Option<String>,
    /// What a tap does, with the tag.
    on_choose: Callback<String>,
) -> impl IntoView {
    let choices = talen.into_iter().map(|taal| {
        let chosen = active.as_ref() == Some(&taal.tag);
        let tag = taal.tag.clone();
        view! {
            <li>
                <button
                    class="language"
                    type="button"
                    lang=taal.tag
                    dir=taal.richting
                    aria-pressed=chosen.to_string()
                    on:click=move |_| on_choose.run(tag.clone())
                >
                    <span>{taal.naam}</span>
                    {chosen.then(|| view! { <Pictogram id="control-check" size="control" /> })}
                </button>
            </li>
        }
    });
    view! { <ul class="languages">{choices.collect_view()}</ul> }
}
