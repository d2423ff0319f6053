//! Choosing a language, and one for who reads along.

use leptos::prelude::*;

use crate::components::{Card, Fact, Say, sign};
use crate::routes::Route;
use crate::shell::{LanguageChoice, Reader, Screen, use_navigation};

/// The screen behind the globe; a choice leads back to where the reader was.
#[component]
pub fn Taal() -> impl IntoView {
    let navigation = use_navigation();
    let on_chosen = Callback::new(move |()| navigation.open_previous());
    view! {
        <Screen route=Route::Taal>
            <LanguageChoice on_chosen=on_chosen />
            <Card kind="helper-language">
                <Fact sign=sign::READ_TOGETHER>
                    <h2><Say what="read-together" term=true /></h2>
                    <Say what="helper-language" />
                </Fact>
                <LanguageChoice reader=Reader::Beside on_chosen=on_chosen />
            </Card>
        </Screen>
    }
}
