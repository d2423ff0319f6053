//! What the Unicode Common Locale Data Repository says of languages: plural forms, words of days and months.
//!
//! Node carries it whole, so nothing needs to be downloaded or copied by hand.

use super::meta::Soort;
use crate::process::{command, output};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The part of CLDR that the checks need.
#[derive(Deserialize)]
pub(super) struct Cldr {
    /// Its version.
    pub(super) version: String,
    /// By tag, without the languages that it does not know.
    pub(super) languages: BTreeMap<String, Language>,
}

/// What CLDR says of a language.
#[derive(Deserialize)]
pub(super) struct Language {
    /// The plural categories of its grammar.
    pub(super) plurals: BTreeSet<String>,
    /// The months of the calendars of home.
    pub(super) calendars: BTreeMap<Soort, Vec<String>>,
    /// The words of days and months.
    pub(super) words: Vec<Wording>,
}

/// How a message of ours reads in CLDR.
#[derive(Deserialize)]
pub(super) struct Wording {
    /// The id of the message.
    pub(super) id: String,
    /// The number of days in it, when it has one.
    pub(super) count: Option<i32>,
    /// What CLDR gives, in one width or several.
    pub(super) texts: Vec<String>,
}

/// Asks Node.
///
/// # Errors
/// When Node cannot run the script beside this file.
pub(super) fn read<'a>(tags: impl IntoIterator<Item = &'a String>) -> Result<Cldr> {
    let mut arguments = vec!["app/xtask/src/lint/cldr.mjs"];
    arguments.extend(tags.into_iter().map(String::as_str));
    let json = output(&mut command("node", &arguments), "Node must be 20 or newer")?;
    serde_json::from_str(&json).context("cldr.mjs gave something else than its JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_does_not_have_is_left_out() {
        let cldr = read(&["ar", "qqq"].map(str::to_owned)).unwrap();
        assert_eq!(cldr.languages.len(), 1);
        let arabic = &cldr.languages["ar"];
        assert_eq!(arabic.plurals.len(), 6);
        assert_eq!(arabic.calendars[&Soort::Persian].len(), 12);
        assert_eq!(arabic.words.len(), 7 + 7 + 12 + 3 + 4 + 4);
    }
}
