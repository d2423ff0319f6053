//! Who may come in: public screens for everyone, the rest for who is signed in.

use leptos::prelude::*;

use super::use_navigation;
use crate::components::{Card, FailedPart, Pictogram, Say, Skeleton, sign};
use crate::data::{SessionState, sign_in_url, use_session, use_settings};
use crate::language::use_language;
use crate::platform::document;
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
    let door = Memo::new(move |_| Door::of(&session.state()));
    let ended = Memo::new(move |_| matches!(session.state(), SessionState::Ended(_)));
    Effect::new(move |before: Option<bool>| {
        let now = ended.get();
        if before.is_some_and(|before| before != now) {
            document::focus_heading();
        }
        now
    });
    move || {
        if !ready.get() {
            return view! { <Skeleton slow=false /> }.into_any();
        }
        let route = navigation.route().unwrap_or(Route::Vandaag);
        if route.is_public() {
            return children().into_any();
        }
        match door.get() {
            Door::Unknown => view! { <Skeleton slow=false /> }.into_any(),
            Door::Unreachable => {
                let retry = Callback::new(move |()| leptos::task::spawn_local(session.load()));
                unreachable(route, retry)
            }
            Door::Closed => signed_out(route),
            // When the session is over the screen stays beneath, with what was typed in it.
            Door::Open => view! {
                {move || ended.get().then(|| view! { <SignInAgain route=route /> })}
                <div class="inside" hidden=move || ended.get()>{children()}</div>
            }
            .into_any(),
        }
    }
}

/// What stands before the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// Not known yet.
    Unknown,
    /// The municipality cannot be asked.
    Unreachable,
    /// Nobody is signed in.
    Closed,
    /// Somebody is, or was until a moment ago.
    Open,
}

impl Door {
    fn of(state: &SessionState) -> Self {
        match state {
            SessionState::Unknown => Self::Unknown,
            SessionState::Unreachable => Self::Unreachable,
            SessionState::SignedOut => Self::Closed,
            SessionState::Ended(_) | SessionState::SignedIn(_) => Self::Open,
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

/// The session ended while the app was open. Signing in happens in another tab, so that nothing typed here is lost.
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
            <p><Say what="session-ended-kept" /></p>
            <a class="button button-main" href=sign_in_url(route) rel="external" target="_blank">
                <Pictogram id=sign::KEY size="small" />
                <span><Say what="sign-in-again" on_control=true /></span>
            </a>
        </Card>
    }
}
