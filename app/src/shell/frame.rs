//! The bars around every screen, and the pointer on a line of text.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::notices::Arrival;
use super::{use_navigation, use_notices};
use crate::components::{Tab, TabBar, TopBar, Word, sign};
use crate::data::{use_session, use_settings};
use crate::language::use_language;
use crate::platform::lines::point_at;
use crate::routes::Route;

const TABS: [(Route, &str, &str); 5] = [
    (Route::Vandaag, sign::TODAY, "tab-vandaag"),
    (Route::Plan, sign::PLAN, "tab-plan"),
    (Route::Lessen, sign::LESSONS, "tab-lessen"),
    (Route::Portfolio, sign::PORTFOLIO, "tab-portfolio"),
    (Route::Contact, sign::CONTACT, "tab-contact"),
];

/// Top bar, screen, tab bar.
#[component]
pub fn Frame(
    /// The screen.
    children: Children,
) -> impl IntoView {
    let point_by_key = |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") && point_at(&event) {
            event.prevent_default();
        }
    };
    let point = |event: MouseEvent| {
        point_at(&event);
    };
    view! {
        <div class="frame">
            {top_bar()}
            <Arrival />
            <main class="page" id="screen" tabindex="-1" on:click=point on:keydown=point_by_key>
                {children()}
            </main>
            {tab_bar()}
        </div>
    }
}

fn top_bar() -> impl IntoView {
    let (settings, session, language) = (use_settings(), use_session(), use_language());
    let navigation = use_navigation();
    let together = Signal::derive(move || language.beside().is_some());
    let on_together = Callback::new(move |()| match language.usual_beside() {
        _ if together.get_untracked() => language.read_alone(),
        Some(tag) => spawn_local(async move {
            // Without its words the screen stays as it is, in one language.
            let _ = language.read_together(&tag).await;
        }),
        // Who reads Dutch says first which language stands beside.
        None => navigation.open(Route::Taal),
    });
    move || {
        let gemeente = settings.gemeente()?;
        let signed_in = session.is_signed_in();
        Some(view! {
            <a class="skip" href="#screen"><Word what="skip-to-content" /></a>
            <TopBar
                gemeente=gemeente.naam
                logo=gemeente.logo
                languages=Route::Taal.path()
                me=signed_in.then_some(Route::Ik.path())
                together=together
                on_together=on_together
            />
        })
    }
}

fn tab_bar() -> impl IntoView {
    let (settings, session) = (use_settings(), use_session());
    let (navigation, notices) = (use_navigation(), use_notices());
    move || {
        let here = navigation.route().and_then(Route::tab);
        session.is_signed_in().then(|| {
            let tabs = TABS
                .into_iter()
                .filter(|(route, ..)| settings.offers(route.needs()))
                .map(|(route, sign, label)| Tab {
                    href: route.path(),
                    sign,
                    label,
                    current: here == Some(route),
                    has_news: Signal::derive(move || notices.is_at(route)),
                })
                .collect();
            view! { <TabBar tabs=tabs /> }
        })
    }
}
