//! Choosing a language.

use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::routes::Route;
use crate::shell::{LanguageChoice, Screen};

/// The screen behind the globe; a choice leads to Vandaag.
#[component]
pub fn Taal() -> impl IntoView {
    let navigate = StoredValue::new_local(use_navigate());
    let on_chosen = Callback::new(move |()| {
        navigate.with_value(|go| go(Route::Vandaag.path(), Default::default()));
    });
    view! {
        <Screen route=Route::Taal>
            <LanguageChoice on_chosen=on_chosen />
        </Screen>
    }
}
