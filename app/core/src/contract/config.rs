//! `config.json`: what a municipality sets for its own app; the one file beside the API.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::code::code_list;
use super::moment;
use super::sound::sound;
use super::tolerant::Items;
use super::{Examenonderdeel, Niveau};

/// Weeks that the law gives for laying down the PIP (Wi2021).
const PLAN_TERMIJN_WEKEN: u8 = 10;

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
        /// My story.
        Verhalen = "verhalen",
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
        /// Photos.
        Fotos = "fotos",
        /// Sharing with people who have no account: `/deellinks`, `/deelsessies` and `/gedeeld`.
        Deellinks = "deellinks",
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

/// How long before the end of the term one registers for an exam part; see [`crate::registration`].
///
/// The weeks differ per exam and change, so they are configuration. All that stands in the `config.json` of this
/// project, `peildatum` included, is an example for the demonstration and no fact: the municipality looks each up at
/// its source and sets the day on which it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", remote = "Self")]
pub struct Examentermijn {
    /// The exam part.
    pub onderdeel: Examenonderdeel,
    /// At which level; missing for every level without an entry of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub niveau: Option<Niveau>,
    /// How long the result takes at most, weeks after the exam.
    pub uitslag_weken: u8,
    /// How long before the exam one registers at the latest, weeks.
    pub aanmelden_weken: u8,
    /// The public page that says so, `https:`.
    pub bron: String,
    /// When that was last looked up.
    #[serde(with = "moment::date")]
    pub peildatum: NaiveDate,
}

sound!(Examentermijn, |weken| {
    let is_known =
        weken.onderdeel != Examenonderdeel::Onbekend && weken.niveau != Some(Niveau::Onbekend);
    is_known && weken.bron.starts_with("https://")
});

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
    /// Where one calls DUO about an exam, E.164; without it the contact person is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_telefoonnummer: Option<String>,
    /// A demonstration with invented people: the app says so and offers the crash switch.
    #[serde(default)]
    pub demo: bool,
    /// How long before the end of the term one registers for which exam part; what is not here, the contact person knows.
    #[serde(default)]
    pub examentermijnen: Items<Examentermijn>,
    /// Weeks in which this municipality lays down the PIP: the law's ten, or fewer. Anything else is read as ten.
    #[serde(
        default = "plan_termijn_weken_of_law",
        deserialize_with = "plan_termijn_weken"
    )]
    pub plan_termijn_weken: u8,
}

fn plan_termijn_weken_of_law() -> u8 {
    PLAN_TERMIJN_WEKEN
}

/// One to ten weeks.
fn plan_termijn_weken<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    Ok(u8::deserialize(deserializer)
        .ok()
        .filter(|weken| (1..=PLAN_TERMIJN_WEKEN).contains(weken))
        .unwrap_or(PLAN_TERMIJN_WEKEN))
}

impl Config {
    /// Whether the API offers this resource.
    pub fn offers(&self, onderdeel: Aanbod) -> bool {
        self.onderdelen.contains(&onderdeel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    const BARE: &str = r#""gemeente":{"naam":"Gemeente Voorbeeldstad","telefoonnummer":"+31850001234"},"talen":["nl"],"onderdelen":["pip"]"#;

    fn with(fields: &str) -> Config {
        json::read(&format!("{{{BARE}{fields}}}")).unwrap()
    }

    #[test]
    fn what_is_not_set_is_the_law() {
        let config = with("");
        assert!(config.examentermijnen.is_empty());
        assert_eq!(config.plan_termijn_weken, 10);
    }

    #[test]
    fn a_municipality_may_be_quicker_than_the_law_but_not_slower() {
        for (set, read) in [
            ("1", 1),
            ("6", 6),
            ("10", 10),
            ("0", 10),
            ("11", 10),
            ("300", 10),
            ("-1", 10),
            ("6.5", 10),
            ("null", 10),
            ("\"six\"", 10),
        ] {
            let config = with(&format!(r#","planTermijnWeken":{set}"#));
            assert_eq!(config.plan_termijn_weken, read, "{set}");
        }
    }

    #[test]
    fn wrong_weeks_leave_the_rest() {
        let config = with(
            r#","examentermijnen":[
                {"onderdeel":"LE","niveau":"b1","uitslagWeken":6,"aanmeldenWeken":8,"bron":"https://www.staatsexamensnt2.nl/","peildatum":"2026-07-01"},
                {"onderdeel":"LE","uitslagWeken":-6,"aanmeldenWeken":8,"bron":"https://www.staatsexamensnt2.nl/","peildatum":"2026-07-01"}
            ]"#,
        );
        assert_eq!(config.examentermijnen.len(), 1);
        assert_eq!(config.examentermijnen.onleesbaar(), 1);
        assert_eq!(config.examentermijnen[0].niveau, Some(Niveau::B1));
        let again = serde_json::to_string(&config).unwrap();
        assert_eq!(
            json::read::<Config>(&again).unwrap().examentermijnen.len(),
            1
        );
    }

    #[test]
    fn the_example_says_when_to_register_for_every_part_of_a_route() {
        use Examenonderdeel::{Knm, Lezen, Luisteren, Schrijven, Spreken};
        let example = include_str!("../../../../public/config.json");
        let weeks = json::read::<Config>(example).unwrap().examentermijnen;
        assert_eq!(weeks.onleesbaar(), 0);
        let has = |onderdeel, niveau| {
            weeks
                .iter()
                .any(|entry| entry.onderdeel == onderdeel && entry.niveau == niveau)
        };
        assert!(has(Knm, None));
        for onderdeel in [Lezen, Luisteren, Schrijven, Spreken] {
            for niveau in [Niveau::A2, Niveau::B1, Niveau::B2] {
                assert!(has(onderdeel, Some(niveau)), "{onderdeel:?} {niveau:?}");
            }
        }
    }
}
