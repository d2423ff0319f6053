//! Me and my phone: language, signing out, and what everyone may read.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{Card, Fact, LinkButton, Pictogram, sign};
use crate::data::{SessionState, use_session, use_settings};
use crate::language::use_language;
use crate::platform::document;
use crate::routes::Route;
use crate::shell::Screen;

/// Settings.
#[component]
pub fn Ik() -> impl IntoView {
    view! {
        <Screen route=Route::Ik>
            {who()}
            {reading()}
            <SignOut />
            <CrashSwitch />
        </Screen>
    }
}

/// Who is signed in on this phone.
fn who() -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    move || match session.state() {
        SessionState::SignedIn(sessie) => Some(view! {
            <Card>
                <Fact sign=sign::ME>
                    <strong dir="auto">{sessie.weergavenaam}</strong>
                    <span class="quiet">{language.text("signed-in")}</span>
                </Fact>
            </Card>
        }),
        _ => None,
    }
}

/// The language, and the statements.
fn reading() -> impl IntoView {
    let language = use_language();
    move || {
        let meta = language.meta();
        view! {
            <Card>
                <Fact sign=sign::GLOBE>
                    <span class="quiet">{language.text("my-language")}</span>
                    <strong>{meta.naam}</strong>
                </Fact>
                <div class="actions">
                    <LinkButton href=Route::Taal.path() sign=sign::GLOBE label="choose-language" />
                    <LinkButton href=Route::Delen.path() sign=sign::SHARE label="title-delen" />
                    <LinkButton href=Route::Privacy.path() sign=sign::LOCK label="title-privacy" />
                    <LinkButton
                        href=Route::Toegankelijkheid.path()
                        sign=sign::ACCESS
                        label="title-toegankelijkheid"
                    />
                </div>
            </Card>
        }
    }
}

/// Signing out; says so when the municipality could not be told.
#[component]
fn SignOut() -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let failed = RwSignal::new(false);
    let sign_out = move |_| {
        spawn_local(async move {
            match session.sign_out().await {
                Ok(url) => document::leave_for(&url),
                Err(_) => {
                    failed.try_set(true);
                }
            }
        });
    };
    view! {
        <button class="button wide" type="button" on:click=sign_out>
            <Pictogram id=sign::OUT size="small" />
            <span>{move || language.text("sign-out")}</span>
        </button>
        {move || failed.get().then(|| view! {
            <p class="stale" role="alert">{language.text("sign-out-failed")}</p>
        })}
    }
}

/// In the demonstration only: breaks the app, to see that the notice appears and that its reload recovers.
#[component]
fn CrashSwitch() -> impl IntoView {
    let (settings, language) = (use_settings(), use_language());
    move || {
        settings.is_demo().then(|| {
            view! {
                <button class="button wide" type="button" data-crash on:click=|_| crash()>
                    <Pictogram id=sign::HELP size="small" />
                    <span>{language.text("demo-crash")}</span>
                </button>
            }
        })
    }
}

/// The panic that the demonstration asks for.
fn crash() {
    panic!("the crash switch of the demonstration");
}
