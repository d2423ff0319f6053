//! What a signed-out visitor sees: first a language, then what this is, then signing in.

use leptos::prelude::*;

use crate::components::{Card, Fact, Heard, LinkButton, Pictogram, Say, sign};
use crate::data::{sign_in_url, use_settings};
use crate::language::use_language;
use crate::platform::document;
use crate::routes::Route;
use crate::shell::LanguageChoice;

/// The way in; signing in leads back to the screen that was asked for.
#[component]
pub fn Welkom(
    /// Where to come back to.
    route: Route,
) -> impl IntoView {
    let language = use_language();
    Effect::new(move |_| document::set_ready(Some("welkom")));
    on_cleanup(|| document::set_ready(None));
    move || {
        if language.is_chosen() {
            view! { <Welcome route=route /> }.into_any()
        } else {
            view! {
                <h1 class="greeting">
                    <Pictogram id=sign::GLOBE size="large" />
                    <Heard what="choose-language" />
                </h1>
                <LanguageChoice on_chosen=Callback::new(|()| ()) />
            }
            .into_any()
        }
    }
}

/// What this app is, in three lines with pictures, and the one button.
#[component]
fn Welcome(
    /// Where to come back to.
    route: Route,
) -> impl IntoView {
    let settings = use_settings();
    let call = settings
        .gemeente()
        .map(|gemeente| format!("tel:{}", gemeente.telefoonnummer));
    view! {
        <Card kind="welcome">
            <h1><Say what="welcome" /></h1>
            <Fact sign=sign::PLAN><Say what="welcome-plan" /></Fact>
            <Fact sign=sign::LESSONS><Say what="welcome-lessons" /></Fact>
            <Fact sign=sign::CONTACT><Say what="welcome-contact" /></Fact>
        </Card>
        <a class="button button-main wide" href=sign_in_url(route) rel="external">
            <Pictogram id=sign::KEY size="small" />
            <span><Say what="sign-in" on_control=true /></span>
        </a>
        <div class="actions">
            {call.map(|href| view! { <LinkButton href=href sign=sign::PHONE label="call-municipality" /> })}
            <LinkButton href=Route::Privacy.path() sign=sign::LOCK label="title-privacy" />
            <LinkButton
                href=Route::Toegankelijkheid.path()
                sign=sign::ACCESS
                label="title-toegankelijkheid"
            />
        </div>
    }
}
