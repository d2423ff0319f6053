//! Every screen of the app: the only place with paths.

use mijn_pip_core::contract::Aanbod;

/// A screen of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// Today: the one next step.
    Vandaag,
    /// The plan: road, goal and tiles.
    Plan,
    /// The agreements.
    Afspraken,
    /// The leerroute and its parts.
    Leerroute,
    /// The formal decision.
    Brief,
    /// My goal and wishes.
    Doel,
    /// The money arrangement.
    Geld,
    /// Parts and workshops to choose from.
    Kiezen,
    /// The timetable.
    Lessen,
    /// The language portfolio.
    Portfolio,
    /// The contact person.
    Contact,
    /// Cards to show at a desk.
    Kaart,
    /// Me and my phone.
    Ik,
    /// Choosing a language.
    Taal,
    /// What I share, and with whom.
    Delen,
    /// The page of a helper, who has no account.
    Deel,
    /// What happens with data.
    Privacy,
    /// The accessibility statement.
    Toegankelijkheid,
}

/// Path, name for `data-ready` and titles, and the resource without which there is no such screen.
type Entry = (Route, &'static str, &'static str, Option<Aanbod>);

const ROUTES: [Entry; 18] = [
    (Route::Vandaag, "/", "vandaag", None),
    (Route::Plan, "/plan", "plan", Some(Aanbod::Pip)),
    (
        Route::Afspraken,
        "/afspraken",
        "afspraken",
        Some(Aanbod::Begeleidingsafspraken),
    ),
    (
        Route::Leerroute,
        "/leerroute",
        "leerroute",
        Some(Aanbod::Pip),
    ),
    (Route::Brief, "/brief", "brief", Some(Aanbod::Pip)),
    (Route::Doel, "/doel", "doel", Some(Aanbod::Pip)),
    (Route::Geld, "/geld", "geld", Some(Aanbod::Ontzorgen)),
    (Route::Kiezen, "/kiezen", "kiezen", Some(Aanbod::Menukaart)),
    (
        Route::Lessen,
        "/lessen",
        "lessen",
        Some(Aanbod::AgendaItems),
    ),
    (
        Route::Portfolio,
        "/portfolio",
        "portfolio",
        Some(Aanbod::PortfolioTaken),
    ),
    (
        Route::Contact,
        "/contact",
        "contact",
        Some(Aanbod::Contactpersoon),
    ),
    (Route::Kaart, "/kaart", "kaart", None),
    (Route::Ik, "/ik", "ik", None),
    (Route::Taal, "/taal", "taal", None),
    (Route::Delen, "/delen", "delen", Some(Aanbod::Deellinks)),
    (Route::Deel, "/deel", "deel", Some(Aanbod::Deellinks)),
    (Route::Privacy, "/privacy", "privacy", None),
    (
        Route::Toegankelijkheid,
        "/toegankelijkheid",
        "toegankelijkheid",
        None,
    ),
];

impl Route {
    /// The screen at a path.
    pub fn at(path: &str) -> Option<Self> {
        let path = match path.trim_end_matches('/') {
            "" => "/",
            path => path,
        };
        ROUTES.iter().find(|entry| entry.1 == path).map(|e| e.0)
    }

    /// The path of the screen, with a leading slash.
    pub fn path(self) -> &'static str {
        self.entry().1
    }

    /// The name of the screen in `data-ready` and in message ids.
    pub fn name(self) -> &'static str {
        self.entry().2
    }

    /// The resource without which a municipality has no such screen.
    pub fn needs(self) -> Option<Aanbod> {
        self.entry().3
    }

    /// Whether the screen can be seen without signing in.
    pub fn is_public(self) -> bool {
        matches!(
            self,
            Self::Taal | Self::Deel | Self::Privacy | Self::Toegankelijkheid
        )
    }

    /// The tab under which the screen stands; none for screens beside the tabs.
    pub fn tab(self) -> Option<Self> {
        match self {
            Self::Vandaag | Self::Plan | Self::Lessen | Self::Portfolio | Self::Contact => {
                Some(self)
            }
            Self::Afspraken
            | Self::Leerroute
            | Self::Brief
            | Self::Doel
            | Self::Geld
            | Self::Kiezen => Some(Self::Plan),
            Self::Kaart => Some(Self::Contact),
            _ => None,
        }
    }

    fn entry(self) -> &'static Entry {
        // The table is in the order of the enum; a test holds it so.
        &ROUTES[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum() {
        for (index, entry) in ROUTES.iter().enumerate() {
            assert_eq!(entry.0 as usize, index);
            assert_eq!(Route::at(entry.1), Some(entry.0));
        }
    }

    #[test]
    fn a_closing_slash_is_the_same_screen() {
        assert_eq!(Route::at("/plan/"), Some(Route::Plan));
        assert_eq!(Route::at(""), Some(Route::Vandaag));
        assert_eq!(Route::at("/plan/x"), None);
    }
}
