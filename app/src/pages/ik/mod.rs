//! Me and my phone: languages, reading aloud, signing out, and what everyone may read.

mod own_phone;
mod sign_out;
mod voice;

use leptos::prelude::*;

use crate::components::{Card, Fact, LinkButton, Pictogram, Say, Switch, sign};
use crate::data::{SessionState, use_session, use_settings};
use crate::language::use_language;
use crate::routes::Route;
use crate::shell::Screen;

/// Settings.
#[component]
pub fn Ik() -> impl IntoView {
    view! {
        <Screen route=Route::Ik>
            {who()}
            {reading()}
            <voice::VoiceTest />
            <own_phone::OwnPhone />
            <sign_out::SignOut />
            <CrashSwitch />
        </Screen>
    }
}

/// Who is signed in on this phone.
fn who() -> impl IntoView {
    let session = use_session();
    move || match session.state() {
        SessionState::SignedIn(sessie) => Some(view! {
            <Card>
                <Fact sign=sign::ME>
                    <strong dir="auto">{sessie.weergavenaam}</strong>
                    <span class="quiet"><Say what="signed-in" /></span>
                </Fact>
            </Card>
        }),
        _ => None,
    }
}

/// The languages and the calendar, and the statements.
fn reading() -> impl IntoView {
    let language = use_language();
    let can_share = use_settings().offers(Route::Delen.needs());
    let home_dates = Signal::derive(move || language.home_dates() == Some(true));
    let on_home_dates = Callback::new(move |on| language.set_home_dates(on));
    view! {
        <Card>
            <Fact sign=sign::GLOBE>
                <span class="quiet"><Say what="my-language" /></span>
                <strong>{language.meta().naam}</strong>
            </Fact>
            {language.home_dates().map(|_| view! {
                <Switch sign=sign::CALENDAR label="home-dates" on=home_dates on_change=on_home_dates />
            })}
            <div class="actions">
                <LinkButton href=Route::Taal.path() sign=sign::GLOBE label="choose-language" />
                {can_share.then(|| view! {
                    <LinkButton href=Route::Delen.path() sign=sign::SHARE label="title-delen" />
                })}
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

/// In the demonstration only: breaks the app, to see that the notice appears and that its reload recovers.
#[component]
fn CrashSwitch() -> impl IntoView {
    let settings = use_settings();
    move || {
        settings.is_demo().then(|| {
            view! {
                <button class="button wide" type="button" data-crash on:click=|_| crash()>
                    <Pictogram id=sign::HELP size="small" />
                    <span><Say what="demo-crash" on_control=true /></span>
                </button>
            }
        })
    }
}

/// The panic that the demonstration asks for.
fn crash() {
    panic!("the crash switch of the demonstration");
}
