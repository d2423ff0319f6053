//! What everyone may read: what happens with data, and the accessibility statement.

use leptos::prelude::*;

use crate::components::{Card, LinkButton, Pictogram, Say, sign};
use crate::data::use_settings;
use crate::routes::Route;
use crate::shell::Screen;

/// What happens with data.
#[component]
pub fn Privacy() -> impl IntoView {
    view! {
        <Screen route=Route::Privacy>
            {statement(sign::LOCK, &["privacy-1", "privacy-shared", "privacy-2", "privacy-3", "privacy-4"])}
        </Screen>
    }
}

/// The accessibility statement.
#[component]
pub fn Toegankelijkheid() -> impl IntoView {
    view! {
        <Screen route=Route::Toegankelijkheid>
            {statement(sign::ACCESS, &["access-1", "access-2", "access-3"])}
        </Screen>
    }
}

/// A few sentences, and whom to call.
fn statement(sign: &'static str, sentences: &'static [&'static str]) -> impl IntoView {
    let settings = use_settings();
    move || {
        view! {
            <Card>
                <Pictogram id=sign size="large" />
                {sentences.iter().map(|id| view! { <p><Say what=*id /></p> }).collect_view()}
                {settings
                    .gemeente()
                    .map(|gemeente| {
                        let href = format!("tel:{}", gemeente.telefoonnummer);
                        view! { <LinkButton href=href sign=sign::PHONE label="call-municipality" /> }
                    })}
            </Card>
        }
    }
}
