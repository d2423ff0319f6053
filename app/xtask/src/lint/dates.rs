//! Days and months as CLDR has them, unless the glossary says why not.

use super::cldr::{self, Cldr, Language};
use super::{Findings, meta};
use crate::locale::tags;
use crate::markdown;
use crate::paths::root;
use anyhow::{Context, Result};
use mijn_pip_core::messages::Messages;
use std::collections::BTreeSet;
use std::fs;

/// The section of a glossary with the words that are deliberately others.
const SECTION: &str = "Anders dan CLDR";

/// What stands for the number of days in that section, so that one row covers all numbers of a plural form.
const NUMBER: &str = "…";

/// A message that reads other than in CLDR.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Difference {
    id: String,
    ours: String,
    cldr: String,
}

/// Checks every language that CLDR knows.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    let tags = tags()?;
    let cldr = cldr::read(&tags)?;
    for (tag, language) in &cldr.languages {
        let ftl = format!("locales/{tag}/app.ftl");
        let ftl = fs::read_to_string(root(&ftl)).context(ftl)?;
        let messages = Messages::new(tag, ftl);
        let glossary = root(&format!("locales/{tag}/GLOSSARY.md"));
        let glossary = fs::read_to_string(glossary).unwrap_or_default();
        let wrong = unexplained(&differences(&messages, language), &glossary, &cldr);
        let wrong = wrong.into_iter().chain(months(tag, language)?);
        findings.extend(wrong.map(|what| format!("locales/{tag}: {what}")));
    }
    Ok(findings)
}

/// Where the messages read other than in CLDR.
fn differences(messages: &Messages, language: &Language) -> BTreeSet<Difference> {
    let words = language.words.iter().filter_map(|wording| {
        let days = wording.count.map(|count| ("days", count.into()));
        // A message that is missing is found by the comparison with Dutch.
        let ours = messages.format(&wording.id, days.as_slice())?;
        let ours = ours.replace(['\u{2068}', '\u{2069}'], "");
        let number = |text: &str| match wording.count {
            Some(count) => text.replace(&count.to_string(), NUMBER),
            None => text.to_owned(),
        };
        (!wording.texts.contains(&ours)).then(|| Difference {
            id: wording.id.clone(),
            ours: number(&ours),
            cldr: number(&wording.texts.join(" / ")),
        })
    });
    words.collect()
}

/// The differences that the glossary does not give a reason for, and its reasons for what does not differ.
fn unexplained(differences: &BTreeSet<Difference>, glossary: &str, cldr: &Cldr) -> Findings {
    let explained = explained(glossary);
    let (version, file) = (&cldr.version, "GLOSSARY.md");
    let missing = differences.difference(&explained).map(|difference| {
        let Difference { id, ours, cldr } = difference;
        format!("`{id}` is \"{ours}\", in CLDR {version} \"{cldr}\"; take that, or give the reason in {file} under \"{SECTION}\"")
    });
    let idle = explained.difference(differences).map(|difference| {
        let Difference { id, ours, cldr } = difference;
        format!("{file} gives a reason for `{id}` \"{ours}\" beside \"{cldr}\", but that is not how they differ")
    });
    missing.chain(idle).collect()
}

/// The rows of the glossary that have a reason.
fn explained(glossary: &str) -> BTreeSet<Difference> {
    let section = markdown::section(glossary, SECTION).unwrap_or_default();
    let rows = markdown::rows(section).filter_map(|cells| match cells[..] {
        [id, ours, cldr, why] if !why.is_empty() => Some(Difference {
            id: id.to_owned(),
            ours: ours.to_owned(),
            cldr: cldr.to_owned(),
        }),
        _ => None,
    });
    rows.collect()
}

/// Whether the months of home have other names than in CLDR.
fn months(tag: &str, language: &Language) -> Result<Option<String>> {
    let Some(calendar) = meta::read(tag)?.kalender else {
        return Ok(None);
    };
    let names = language.calendars.get(&calendar.soort);
    let names = names.context("cldr.mjs gives no such calendar")?;
    let wrong = *names != calendar.maanden;
    Ok(wrong.then(|| {
        format!(
            "meta.json: the months are not as in CLDR: {}",
            names.join(", ")
        )
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use cldr::Wording;
    use std::collections::BTreeMap;

    const DAYS: &str = "weekday-short-1 = ma\ntoday = nu\nin-days = { $days ->\n    [one] morgen\n   *[other] over { $days } dagen\n }\n";
    const WHY: &str = "# Woorden\n\n## Anders dan CLDR\n\n| sleutel | hier | CLDR | waarom |\n|---|---|---|---|\n| today | nu | vandaag | korter |\n";

    /// What is wrong with messages for which CLDR has these words.
    fn wrong(glossary: &str, in_days: &str, today: &str) -> Findings {
        let wording = |id: &str, count, texts: &[&str]| Wording {
            id: id.to_owned(),
            count,
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        };
        let language = Language {
            plurals: BTreeSet::new(),
            calendars: BTreeMap::new(),
            words: vec![
                wording("weekday-short-1", None, &["maan", "ma"]),
                wording("today", None, &[today]),
                wording("in-days", Some(2), &[&in_days.replace(NUMBER, "2")]),
                wording("in-days", Some(11), &[&in_days.replace(NUMBER, "11")]),
            ],
        };
        let cldr = Cldr {
            version: "48".to_owned(),
            languages: BTreeMap::new(),
        };
        let messages = Messages::new("nl", DAYS.to_owned());
        unexplained(&differences(&messages, &language), glossary, &cldr)
    }

    #[test]
    fn the_words_of_cldr_pass() {
        assert_eq!(wrong("", "over … dagen", "nu"), Findings::new());
    }

    #[test]
    fn other_words_need_a_reason() {
        let other = wrong("", "over … dagen", "vandaag");
        assert_eq!(other.len(), 1);
        assert!(
            other[0].starts_with("`today` is \"nu\", in CLDR 48 \"vandaag\""),
            "{other:?}"
        );
        assert_eq!(wrong(WHY, "over … dagen", "vandaag"), Findings::new());
        let without = WHY.replace("korter", "");
        assert_eq!(wrong(&without, "over … dagen", "vandaag").len(), 1);
    }

    #[test]
    fn a_reason_covers_every_number() {
        let other = wrong("", "binnen … dagen", "nu");
        assert_eq!(other.len(), 1, "{other:?}");
        assert!(other[0].contains("\"over … dagen\""), "{other:?}");
    }

    #[test]
    fn a_reason_for_nothing_is_found() {
        assert_eq!(wrong(WHY, "over … dagen", "nu").len(), 1);
        assert_eq!(wrong(WHY, "over … dagen", "heden").len(), 2);
    }
}
