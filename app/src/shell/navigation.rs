//! Which screen is open.
//!
//! The screens are a flat list ([`Route`]), so the address is one signal. `leptos_router` did the
//! same for 24 kB more on the wire, a tenth of the app.

use leptos::prelude::*;

use crate::platform::location;
use crate::routes::Route;

/// The open screen; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Option<Route>>,
    /// Which part of the screen somebody came for, `#…`.
    part: RwSignal<Option<String>>,
    /// The screen before; none after opening the app.
    before: StoredValue<Option<Route>>,
}

/// The navigation of the app around this component.
pub fn use_navigation() -> Navigation {
    use_context().unwrap_or_else(Navigation::new)
}

impl Navigation {
    /// Opens the screen of the address.
    pub fn new() -> Self {
        Self {
            route: RwSignal::new(Route::at(&location::path())),
            part: RwSignal::new(location::fragment()),
            before: StoredValue::new(None),
        }
    }

    /// Follows links to screens, and the back button.
    pub fn follow(self) {
        location::on_back(move || {
            let at = Route::at(&location::path());
            // A link to a part of the same screen draws nothing anew.
            if self.route.get_untracked() != at {
                self.route.set(at);
            }
            self.part.set(location::fragment());
        });
        location::on_link(move |path, part| {
            let at = Route::at(path);
            at.map(|route| self.open_at(route, part)).is_some()
        });
    }

    /// The open screen; none for an address that does not exist.
    pub fn route(self) -> Option<Route> {
        self.route.get()
    }

    /// The part of the screen that somebody came for: which lesson, which question.
    pub fn part(self) -> Option<String> {
        self.part.get()
    }

    /// Opens a screen.
    pub fn open(self, route: Route) {
        self.open_at(route, "");
    }

    /// Opens a screen at a part of it, `#…`.
    fn open_at(self, route: Route, part: &str) {
        location::push(&format!("{}{part}", route.path()));
        self.before.set_value(self.route.get_untracked());
        self.part.set(location::fragment());
        self.route.set(Some(route));
    }

    /// Opens the screen that was open before, or Vandaag.
    pub fn open_previous(self) {
        self.open(self.before.get_value().unwrap_or(Route::Vandaag));
    }
}
