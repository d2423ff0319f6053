//! `locales/<tag>/meta.json`: what there is to know of a language beside its words.

use mijn_pip_core::calendar::HomeCalendar;
use mijn_pip_core::json;
use serde::Deserialize;

/// A language of the app.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
pub struct Meta {
    /// BCP 47 tag: the folder's name.
    #[serde(skip)]
    pub tag: String,
    /// Its own name in its own script.
    pub naam: String,
    /// `ltr` or `rtl`.
    pub richting: String,
    /// Which of the app's fonts it needs; none for the phone's own.
    #[serde(default)]
    pub lettertype: Option<String>,
    /// Whether a person has checked the translation.
    pub nagekeken: bool,
    /// Whether `audio/<tag>/` has recordings of a human voice.
    #[serde(default)]
    pub opnamen: bool,
    /// The calendar that readers know from home, when it is not the one on Dutch letters.
    #[serde(default)]
    pub kalender: Option<Kalender>,
}

/// A calendar of home with its words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Kalender {
    /// Which calendar, by its name in CLDR.
    pub soort: String,
    /// The names of its months, from the first.
    pub maanden: Vec<String>,
}

impl Meta {
    /// Reads the file of a tag; `None` when it cannot be read.
    pub fn read(tag: &str, text: &str) -> Option<Self> {
        let meta: Self = json::read(text).ok()?;
        Some(Self {
            tag: tag.to_owned(),
            ..meta
        })
    }
}

impl Kalender {
    /// A date as people say it at home: `3 آذر 1405`; none for a calendar that this app does not know.
    pub fn date(&self, date: chrono::NaiveDate) -> Option<String> {
        let home = HomeCalendar::named(&self.soort)?.date(date);
        let month = self.maanden.get(usize::from(home.month) - 1)?;
        Some(format!("{} {month} {}", home.day, home.year))
    }
}
