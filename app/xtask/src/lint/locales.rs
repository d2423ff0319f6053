//! Every language says the same things: same files, same messages, same placeholders as Dutch, and
//! the plural forms that its grammar has; and what it says is its own, not left-over Dutch.

use super::{Findings, words};
use crate::ftl::{self, Message};
use crate::paths::{files_below, root};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The language that leads.
const SOURCE: &str = "nl";

/// Plural categories of CLDR for whole numbers and fractions, besides `other`, which all have.
/// A language that is not here is not checked for them.
const PLURALS: [(&[&str], &[&str]); 3] = [
    (
        &[
            "nl", "ti", "tr", "en", "fa", "prs", "so", "ps", "ckb", "kmr", "am",
        ],
        &["one"],
    ),
    (&["uk", "ru"], &["one", "few", "many"]),
    (&["ar"], &["zero", "one", "two", "few", "many"]),
];

/// What stands in `meta.json`, as far as every language must have it.
#[derive(Deserialize)]
struct Meta {
    naam: String,
    richting: Direction,
    #[serde(rename = "nagekeken")]
    _nagekeken: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// File and key → message.
type Messages = BTreeMap<(String, String), Message>;

/// Checks every folder in `locales`.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    let mut languages = BTreeMap::new();
    let files = files_below(&root("locales"))?;
    for tag in files
        .iter()
        .filter_map(|file| Some(file.split_once('/')?.0))
        .collect::<BTreeSet<_>>()
    {
        findings.extend(meta(tag)?);
        let mut messages = Messages::new();
        for file in files
            .iter()
            .filter_map(|file| file.strip_prefix(tag)?.strip_prefix('/'))
        {
            if file.ends_with(".ftl") {
                let path = format!("locales/{tag}/{file}");
                let text = fs::read_to_string(root(&path)).with_context(|| path.clone())?;
                findings.extend(
                    read(file, &text, &mut messages)
                        .into_iter()
                        .map(|what| format!("{path}: {what}")),
                );
            }
        }
        languages.insert(tag.to_owned(), messages);
    }
    let source = languages.get(SOURCE).context("locales/nl is missing")?;
    for (tag, messages) in &languages {
        findings.extend(compare(tag, source, messages));
        findings.extend(wording(tag, source, messages)?);
    }
    Ok(findings)
}

fn meta(tag: &str) -> Result<Option<String>> {
    let path = format!("locales/{tag}/meta.json");
    let text = fs::read_to_string(root(&path)).with_context(|| format!("{path} cannot be read"))?;
    Ok(match serde_json::from_str::<Meta>(&text) {
        Ok(meta) if meta.naam.is_empty() => Some(format!("{path}: `naam` is empty")),
        Ok(Meta {
            richting: Direction::Ltr | Direction::Rtl,
            ..
        }) => None,
        Err(error) => Some(format!("{path}: {error}")),
    })
}

/// Adds the messages of one file; gives what cannot be parsed and what is there twice.
fn read(file: &str, text: &str, messages: &mut Messages) -> Findings {
    let (found, mut findings) = ftl::read(text);
    for (key, message) in found {
        let twice = messages.insert((file.to_owned(), key.clone()), message);
        if twice.is_some() {
            findings.push(format!("`{key}` is there twice"));
        }
    }
    findings
}

/// What a language lacks or has too much, against the source, and its plurals.
fn compare(tag: &str, source: &Messages, messages: &Messages) -> Findings {
    let mut findings = Findings::new();
    let mut say = |(file, key): &(String, String), what: String| {
        findings.push(format!("locales/{tag}/{file}: `{key}` {what}"))
    };
    for (key, original) in source {
        match messages.get(key) {
            None => say(key, "is missing".to_owned()),
            Some(message) if message.placeholders != original.placeholders => {
                let list = |message: &Message| {
                    message
                        .placeholders
                        .iter()
                        .map(|name| format!("${name}"))
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                say(
                    key,
                    format!(
                        "has the placeholders [{}], Dutch has [{}]",
                        list(message),
                        list(original)
                    ),
                );
            }
            Some(_) => {}
        }
    }
    for (key, message) in messages {
        if !source.contains_key(key) {
            say(key, "does not exist in Dutch".to_owned());
        }
        for category in message
            .plurals
            .iter()
            .flat_map(|plural| missing_categories(tag, plural))
        {
            say(key, format!("lacks the plural form [{category}]"));
        }
    }
    findings
}

/// What is wrong with the words themselves.
fn wording(tag: &str, source: &Messages, messages: &Messages) -> Result<Findings> {
    let shared = words::shared_with_dutch(tag)?;
    let findings = messages.iter().filter_map(|(key, message)| {
        let dutch = source.get(key).filter(|_| tag != SOURCE);
        let what = words::wrong(
            &key.1,
            &message.words,
            dutch.map(|d| d.words.as_str()),
            &shared,
        )?;
        Some(format!("locales/{tag}/{}: `{}` {what}", key.0, key.1))
    });
    Ok(findings.collect())
}

fn missing_categories(tag: &str, plural: &BTreeSet<String>) -> Vec<&'static str> {
    let known = PLURALS.iter().find(|(tags, _)| tags.contains(&tag));
    let Some((_, categories)) = known else {
        return Vec::new();
    };
    let needed = categories.iter().chain(&["other"]);
    needed
        .filter(|category| !plural.contains(**category))
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAYS: &str = "days = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagen\n }\n";

    fn messages(text: &str) -> Messages {
        let mut messages = Messages::new();
        assert_eq!(read("app.ftl", text, &mut messages), Findings::new());
        messages
    }

    #[test]
    fn equal_files_pass() {
        let source = messages(&format!(
            "plan = Mijn plan\n    .title = Plan van {{ $naam }}\n{DAYS}"
        ));
        assert_eq!(compare("en", &source, &source), Findings::new());
    }

    #[test]
    fn missing_extra_and_changed_messages_are_named() {
        let findings = compare(
            "tr",
            &messages("a = { $x }\nb = B\n"),
            &messages("a = { $y }\nc = C\n"),
        );
        assert_eq!(
            findings,
            [
                "locales/tr/app.ftl: `a` has the placeholders [$y], Dutch has [$x]",
                "locales/tr/app.ftl: `b` is missing",
                "locales/tr/app.ftl: `c` does not exist in Dutch",
            ]
        );
    }

    #[test]
    fn plurals_follow_the_grammar() {
        let days = messages(DAYS);
        assert_eq!(compare("nl", &days, &days), Findings::new());
        assert_eq!(compare("uk", &days, &days).len(), 2);
        let arabic = compare("ar", &days, &days);
        assert_eq!(arabic.len(), 4);
        assert!(
            arabic[0].ends_with("`days` lacks the plural form [zero]"),
            "{arabic:?}"
        );
        let kind = messages("who = { $soort ->\n    [docent] de docent\n   *[anders] iemand\n }\n");
        assert_eq!(compare("ar", &kind, &kind), Findings::new());
    }

    #[test]
    fn what_does_not_parse_is_named() {
        let mut messages = Messages::new();
        assert_eq!(read("app.ftl", "plan = { $n\n", &mut messages).len(), 1);
        assert_eq!(
            read("app.ftl", "a = A\na = B\n", &mut messages),
            ["`a` is there twice"]
        );
    }
}
