//! Drawing a pictogram; what each of them means stands in `mijn_pip_core::sign`.

use leptos::prelude::*;

use crate::platform::document;

/// A picture of one of the two sheets, decorative beside its word.
#[component]
pub fn Pictogram(
    /// The id in the table of pictograms; an unknown one draws nothing.
    #[prop(into)]
    id: String,
    /// `small`, `large` or nothing for the usual size.
    #[prop(default = "")]
    size: &'static str,
) -> impl IntoView {
    let href = format!("{}#{id}", document::pictogram_sprite(&id));
    view! {
        <svg class=format!("pictogram {size}") aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}
