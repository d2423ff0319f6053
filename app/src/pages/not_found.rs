//! An address that does not exist.

use leptos::prelude::*;

use crate::components::{NoScreen, sign};

/// The screen of an unknown address.
pub fn not_found() -> impl IntoView {
    view! { <NoScreen sign=sign::ROAD title="not-found" text="not-found-why" /> }
}
