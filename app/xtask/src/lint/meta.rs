//! `locales/<tag>/meta.json`: what every language must say of itself.

use crate::paths::root;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::fs;

/// What stands in the file, as far as it is checked.
#[derive(Deserialize)]
pub(super) struct Meta {
    naam: String,
    #[serde(rename = "richting")]
    _richting: Direction,
    #[serde(rename = "nagekeken")]
    _nagekeken: bool,
    /// The calendar that its readers know from home, when it is not the Gregorian one.
    pub(super) kalender: Option<Kalender>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// A calendar of home and the names of its months.
#[derive(Deserialize)]
pub(super) struct Kalender {
    pub(super) soort: Soort,
    pub(super) maanden: Vec<String>,
}

/// Which calendar it is, by its name in CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Soort {
    Persian,
}

impl Soort {
    /// How many months its year has.
    fn months(self) -> usize {
        match self {
            Self::Persian => 12,
        }
    }
}

/// Reads the file of a language.
///
/// # Errors
/// When there is none, or something in it is missing or wrong.
pub(super) fn read(tag: &str) -> Result<Meta> {
    let path = format!("locales/{tag}/meta.json");
    let text = fs::read_to_string(root(&path)).with_context(|| format!("{path} cannot be read"))?;
    serde_json::from_str(&text).with_context(|| path)
}

/// What is wrong with a file that can be read.
pub(super) fn wrong(meta: &Meta) -> Option<String> {
    if meta.naam.is_empty() {
        return Some("`naam` is empty".to_owned());
    }
    let kalender = meta.kalender.as_ref()?;
    let (has, needs) = (kalender.maanden.len(), kalender.soort.months());
    (has != needs).then(|| format!("`kalender` has {has} months, its year {needs}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meta(rest: &str) -> serde_json::Result<Meta> {
        serde_json::from_str(&format!(
            r#"{{ "naam": "فارسی", "nagekeken": false, {rest} }}"#
        ))
    }

    #[test]
    fn a_language_says_what_it_must() {
        assert_eq!(wrong(&meta(r#""richting": "rtl""#).unwrap()), None);
        assert!(meta(r#""richting": "down""#).is_err());
        assert!(meta(r#""lettertype": "arabic""#).is_err());
        let nameless = r#"{ "naam": "", "richting": "ltr", "nagekeken": true }"#;
        assert!(wrong(&serde_json::from_str(nameless).unwrap()).is_some());
    }

    #[test]
    fn a_calendar_has_its_months() {
        let calendar = |soort: &str, months: usize| {
            let maanden = vec!["maand"; months];
            let kalender = serde_json::json!({ "soort": soort, "maanden": maanden });
            meta(&format!(r#""richting": "rtl", "kalender": {kalender}"#))
        };
        assert_eq!(wrong(&calendar("persian", 12).unwrap()), None);
        assert!(wrong(&calendar("persian", 13).unwrap()).is_some());
        assert!(calendar("gregory", 12).is_err());
    }
}
