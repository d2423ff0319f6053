//! Sharing, for the participant and for the helper: reserved until it exists.

use leptos::prelude::*;

use crate::components::{NoScreen, sign};
use crate::routes::Route;
use crate::shell::Screen;

/// The participant's screen.
#[component]
pub fn Delen() -> impl IntoView {
    view! {
        <Screen route=Route::Delen>
            <NoScreen sign=sign::SHARE title="not-yet" text="sharing-not-yet" />
        </Screen>
    }
}

/// The helper's screen.
#[component]
pub fn Deel() -> impl IntoView {
    view! {
        <Screen route=Route::Deel>
            <NoScreen sign=sign::SHARE title="not-yet" text="helper-not-yet" />
        </Screen>
    }
}
