//! `locales/<tag>/meta.json`: what there is to know of a language beside its words.

use mijn_pip_core::json;
use serde::Deserialize;

/// A language of the app.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
