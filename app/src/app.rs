//! Providers and router, nothing else.

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};

use crate::data::{Reads, Session, Settings};
use crate::language::Language;
use crate::pages;
use crate::routes::Route as Screen;
use crate::shell::{Frame, Gate, start};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let (settings, session, language) = (Settings::new(), Session::new(), Language::new());
    provide_context(settings);
    provide_context(session);
    provide_context(language);
    provide_context(Reads::new(session));
    start(settings, session, language);

    view! {
        <Router>
            <Frame>
                <Gate signed_out=pages::welkom>
                    <FlatRoutes fallback=pages::not_found>
                        <Route path=Screen::Vandaag.segment() view=pages::Vandaag />
                        <Route path=Screen::Plan.segment() view=pages::Plan />
                        <Route path=Screen::Afspraken.segment() view=pages::Afspraken />
                        <Route path=Screen::Leerroute.segment() view=pages::Leerroute />
                        <Route path=Screen::Brief.segment() view=pages::Brief />
                        <Route path=Screen::Lessen.segment() view=pages::Lessen />
                        <Route path=Screen::Portfolio.segment() view=pages::Portfolio />
                        <Route path=Screen::Contact.segment() view=pages::Contact />
                        <Route path=Screen::Ik.segment() view=pages::Ik />
                        <Route path=Screen::Taal.segment() view=pages::Taal />
                        <Route path=Screen::Delen.segment() view=pages::Delen />
                        <Route path=Screen::Deel.segment() view=pages::Deel />
                        <Route path=Screen::Privacy.segment() view=pages::Privacy />
                        <Route path=Screen::Toegankelijkheid.segment() view=pages::Toegankelijkheid />
                    </FlatRoutes>
                </Gate>
            </Frame>
        </Router>
    }
}
