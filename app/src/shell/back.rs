//! The way back to the screen above.

use leptos::prelude::*;

use crate::components::Pictogram;
use crate::language::use_language;
use crate::routes::Route;

/// A link to the screen above this one.
#[component]
pub fn Back(
    /// The screen above.
    to: Route,
) -> impl IntoView {
    let language = use_language();
    view! {
        <a class="back" href=to.path()>
            <Pictogram id="control-back" size="control" />
            <span>{move || language.text(&format!("title-{}", to.name()))}</span>
        </a>
    }
}
