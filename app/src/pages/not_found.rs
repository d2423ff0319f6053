//! An address that does not exist.

use leptos::prelude::*;

use crate::components::{NoScreen, Say, sign};
use crate::platform::document;

/// The screen of an unknown address.
#[component]
pub fn NotFound() -> impl IntoView {
    Effect::new(move |_| document::set_ready(Some("not-found")));
    on_cleanup(|| document::set_ready(None));
    view! {
        <h1><Say what="not-found" /></h1>
        <NoScreen sign=sign::ROAD text="not-found-why" />
    }
}
