//! Choosing a language.

use leptos::prelude::*;

use crate::routes::Route;
use crate::shell::{LanguageChoice, Screen, use_navigation};

/// The screen behind the globe; a choice leads to Vandaag.
#[component]
pub fn Taal() -> impl IntoView {
    let navigation = use_navigation();
    let on_chosen = Callback::new(move |()| navigation.open(Route::Vandaag));
    view! {
        <Screen route=Route::Taal>
            <LanguageChoice on_chosen=on_chosen />
        </Screen>
    }
}
