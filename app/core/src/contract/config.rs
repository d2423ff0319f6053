//! `config.json`: what a municipality sets for its own app; the one file beside the API.

use serde::{Deserialize, Serialize};

use super::code::code_list;

code_list! {
    /// A resource that a municipality's API may or may not offer; what is not offered has no tab and no screen.
    Aanbod {
        /// The plan.
        Pip = "pip",
        /// Agreements.
        Begeleidingsafspraken = "begeleidingsafspraken",
        /// The timetable.
        AgendaItems = "agenda-items",
        /// Levels per skill.
        Taalniveaus = "taalniveaus",
        /// Portfolio tasks.
        PortfolioTaken = "portfolio-taken",
        /// The contact person.
        Contactpersoon = "contactpersoon",
        /// Messages.
        Berichten = "berichten",
        /// Documents.
        Documenten = "documenten",
        /// The money arrangement.
        Ontzorgen = "ontzorgen",
        /// Parts and workshops to choose from.
        Menukaart = "menukaart",
        /// Notes of self-study.
        Zelfstudie = "zelfstudie",
        /// Voice notes.
        Opnamen = "opnamen",
    }
}

/// The municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gemeente {
    /// Its name in the top bar, "Gemeente …".
    pub naam: String,
    /// Its general number, E.164.
    pub telefoonnummer: String,
    /// Its logo, same-origin path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// What `config.json` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Config {
    /// The municipality.
    pub gemeente: Gemeente,
    /// The languages offered, BCP 47, in the order of the picker; each is a folder of `locales/`.
    pub talen: Vec<String>,
    /// The resources the API offers.
    pub onderdelen: Vec<Aanbod>,
    /// A demonstration with invented people: the app says so and offers the crash switch.
    #[serde(default)]
    pub demo: bool,
}

impl Config {
    /// Whether the API offers this resource.
    pub fn offers(&self, onderdeel: Aanbod) -> bool {
        self.onderdelen.contains(&onderdeel)
    }
}
