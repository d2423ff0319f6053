//! Providers and screens, nothing else.

use leptos::prelude::*;

use crate::data::{Reads, Session, Settings};
use crate::language::{Language, ReadAloud};
use crate::pages;
use crate::routes::Route;
use crate::shell::{Frame, Gate, Navigation, start};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let (settings, session, language) = (Settings::new(), Session::new(), Language::new());
    let (navigation, aloud) = (Navigation::new(), ReadAloud::new());
    provide_context(settings);
    provide_context(session);
    provide_context(language);
    provide_context(aloud);
    provide_context(navigation);
    provide_context(Reads::new(session, settings));
    navigation.follow();
    aloud.follow(language);
    start(settings, session, language);

    view! {
        <Frame>
            <Gate signed_out=pages::welkom>{move || screen(navigation.route())}</Gate>
        </Frame>
    }
}

/// From an address to what is shown there.
fn screen(route: Option<Route>) -> AnyView {
    match route {
        Some(Route::Vandaag) => pages::Vandaag().into_any(),
        Some(Route::Plan) => pages::Plan().into_any(),
        Some(Route::Afspraken) => pages::Afspraken().into_any(),
        Some(Route::Leerroute) => pages::Leerroute().into_any(),
        Some(Route::Brief) => pages::Brief().into_any(),
        Some(Route::Lessen) => pages::Lessen().into_any(),
        Some(Route::Portfolio) => pages::Portfolio().into_any(),
        Some(Route::Contact) => pages::Contact().into_any(),
        Some(Route::Ik) => pages::Ik().into_any(),
        Some(Route::Taal) => pages::Taal().into_any(),
        Some(Route::Delen) => pages::Delen().into_any(),
        Some(Route::Deel) => pages::Deel().into_any(),
        Some(Route::Privacy) => pages::Privacy().into_any(),
        Some(Route::Toegankelijkheid) => pages::Toegankelijkheid().into_any(),
        None => pages::NotFound().into_any(),
    }
}
