//! An address that does not exist.

use leptos::prelude::*;

use crate::components::{NoScreen, sign};
use crate::language::use_language;
use crate::platform::document;

/// The screen of an unknown address.
#[component]
pub fn NotFound() -> impl IntoView {
    let language = use_language();
    Effect::new(move |_| document::set_ready(Some("not-found")));
    on_cleanup(|| document::set_ready(None));
    view! {
        <h1>{move || language.text("not-found")}</h1>
        <NoScreen sign=sign::ROAD text="not-found-why" />
    }
}
