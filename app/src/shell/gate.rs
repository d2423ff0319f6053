//! Who may come in: public screens for everyone, the rest for who is signed in.

use leptos::prelude::*;

use super::use_navigation;
use crate::components::{Card, FailedPart, Pictogram, Say, Skeleton, sign};
use crate::data::{SessionState, sign_in_url, use_session, use_settings};
use crate::language::use_language;
use crate::routes::Route;

/// Shows the screen, or what stands before it.
#[component]
pub fn Gate(
    /// What a signed-out visitor sees.
    signed_out: fn(Route) -> AnyView,
    /// The screens.
    children: ChildrenFn,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let navigation = use_navigation();
    // Not the words themselves: a screen draws its own anew, and keeps what is typed in it.
    let ready = Memo::new(move |_| language.is_ready());
    move || {
        if !ready.get() {
            return view! { <Skeleton slow=false /> }.into_any();
        }
        let route = navigation.route().unwrap_or(Route::Vandaag);
        if route.is_public() {
            return children().into_any();
        }
        match session.state() {
            SessionState::Unknown => view! { <Skeleton slow=false /> }.into_any(),
            SessionState::Unreachable => {
                let retry = Callback::new(move |()| leptos::task::spawn_local(session.load()));
                unreachable(route, retry)
            }
            SessionState::SignedOut => signed_out(route),
            SessionState::Ended => view! { <SignInAgain route=route /> }.into_any(),
            SessionState::SignedIn(_) => children().into_any(),
        }
    }
}

/// A screen of which nothing can be had.
pub(super) fn unreachable(route: Route, retry: Callback<()>) -> AnyView {
    let phone = use_settings().gemeente().map(|g| g.telefoonnummer);
    view! {
        <h1><Say what=format!("title-{}", route.name()) /></h1>
        <FailedPart reason="failure-unreachable" on_retry=retry phone=phone />
    }
    .into_any()
}

/// The session ended while the app was open.
#[component]
fn SignInAgain(
    /// Where to come back to.
    route: Route,
) -> impl IntoView {
    view! {
        <Card kind="empty">
            <Pictogram id=sign::LOCK size="large" />
            <h1><Say what="session-ended" /></h1>
            <p><Say what="session-ended-why" /></p>
            <a class="button button-main" href=sign_in_url(route) rel="external">
                <Pictogram id=sign::KEY size="small" />
                <span><Say what="sign-in-again" on_control=true /></span>
            </a>
        </Card>
    }
}
