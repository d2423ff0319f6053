//! The bars around every screen.

use leptos::prelude::*;

use super::use_navigation;
use crate::components::{Tab, TabBar, TopBar, sign};
use crate::data::{SessionState, use_session, use_settings};
use crate::language::use_language;
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
    view! {
        <div class="frame">
            {top_bar()}
            <main class="page" id="screen" tabindex="-1">{children()}</main>
            {tab_bar()}
        </div>
    }
}

fn top_bar() -> impl IntoView {
    let (settings, session, language) = (use_settings(), use_session(), use_language());
    move || {
        language.track();
        let gemeente = settings.gemeente()?;
        let signed_in = matches!(session.state(), SessionState::SignedIn(_));
        Some(view! {
            <a class="skip" href="#screen">{language.text("skip-to-content")}</a>
            <TopBar
                gemeente=gemeente.naam
                logo=gemeente.logo
                languages=Route::Taal.path()
                me=signed_in.then_some(Route::Ik.path())
            />
        })
    }
}

fn tab_bar() -> impl IntoView {
    let (settings, session, language) = (use_settings(), use_session(), use_language());
    let navigation = use_navigation();
    move || {
        language.track();
        let here = navigation.route().and_then(Route::tab);
        matches!(session.state(), SessionState::SignedIn(_)).then(|| {
            let tabs = TABS
                .into_iter()
                .filter(|(route, ..)| settings.offers(route.needs()))
                .map(|(route, sign, label)| Tab {
                    href: route.path(),
                    sign,
                    label,
                    current: here == Some(route),
                })
                .collect();
            view! { <TabBar tabs=tabs /> }
        })
    }
}
