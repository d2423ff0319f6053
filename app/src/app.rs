//! Providers and screens, nothing else.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::data::{Drafts, Outgoing, Reads, Session, Settings, Weeks, own_phone, watch};
use crate::language::{Language, ReadAloud};
use crate::pages;
use crate::platform::document;
use crate::routes::Route;
use crate::shell::{Frame, Gate, Navigation, Notices, later, start};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let (settings, session, language) = (Settings::new(), Session::new(), Language::new());
    let (navigation, aloud) = (Navigation::new(), ReadAloud::new());
    let (reads, outgoing) = (Reads::new(session, settings), Outgoing::new(session));
    provide_context(settings);
    provide_context(session);
    provide_context(language);
    provide_context(aloud);
    provide_context(navigation);
    provide_context(reads);
    let weeks = Weeks::new(session, settings);
    provide_context(weeks);
    provide_context(outgoing);
    provide_context(Drafts::new());
    provide_context(Notices::new(reads, outgoing));
    navigation.follow();
    aloud.follow(language);
    session.on_return(move || {
        reads.resume();
        if own_phone::owner().is_some() {
            // Without the part it waits until the next time.
            spawn_local(async move { pages::resume(outgoing).await.unwrap_or_default() });
        }
    });
    start(settings, session, language, navigation);
    watch(reads, weeks, session);
    fetch_ahead(navigation);

    view! {
        <Frame>
            <Gate signed_out=way_in>{move || screen(navigation.route())}</Gate>
        </Frame>
    }
}

/// What a signed-out visitor sees.
fn way_in(route: Route) -> AnyView {
    later(
        route,
        || Box::pin(pages::fetch_door()),
        |route| Box::pin(pages::door(route)),
    )
}

/// Who goes on from the first screen will want the others too: their parts and pictograms are fetched behind, so that
/// they open without a network; not on a phone that saves data.
fn fetch_ahead(navigation: Navigation) {
    let has_pictograms = StoredValue::new(false);
    Effect::new(move |before: Option<Option<Route>>| {
        let here = navigation.route();
        if before.is_some_and(|before| before != here) && !document::saves_data() {
            spawn_local(async move {
                // What could not be had now is asked for again when its screen is opened.
                let days = pages::fetch_days().await;
                let _ = (days, pages::fetch_plan().await, pages::fetch_more().await);
                if !has_pictograms.get_value() {
                    has_pictograms.set_value(document::fetch_more_pictograms().await);
                }
            });
        }
        here
    });
}

/// From an address to what is shown there.
fn screen(route: Option<Route>) -> AnyView {
    match route {
        Some(Route::Vandaag) => pages::Vandaag().into_any(),
        Some(Route::Plan) => pages::Plan().into_any(),
        Some(route) if route.tab() == Some(Route::Plan) => later(
            route,
            || Box::pin(pages::fetch_plan()),
            |route| Box::pin(pages::plan(route)),
        ),
        Some(route) if matches!(route.tab(), Some(Route::Lessen | Route::Contact)) => later(
            route,
            || Box::pin(pages::fetch_days()),
            |route| Box::pin(pages::days(route)),
        ),
        Some(route @ (Route::Delen | Route::Deel)) => later(
            route,
            || Box::pin(pages::fetch_share()),
            |route| Box::pin(pages::share(route)),
        ),
        Some(route) => later(
            route,
            || Box::pin(pages::fetch_more()),
            |route| Box::pin(pages::more(route)),
        ),
        None => pages::NotFound().into_any(),
    }
}
