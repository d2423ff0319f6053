//! Every language says the same things: same files, same messages, same placeholders as Dutch, and
//! the plural forms that its grammar has; and what it says is its own, not left-over Dutch or English.

use super::ftl::{self, Messages};
use super::{Findings, cldr, meta, words};
use crate::ftl::{CATEGORIES, Message};
use crate::locale::{DUTCH, tags};
use crate::paths::{files_below, root};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The language that a translator may have worked from instead of Dutch.
const ENGLISH: &str = "en";

/// Checks every folder in `locales`.
pub(super) fn check() -> Result<Findings> {
    let mut findings = Findings::new();
    let mut languages = BTreeMap::new();
    for tag in tags()? {
        let wrong = meta::read(&tag).map(|meta| meta::wrong(&meta))?;
        findings.extend(wrong.map(|what| format!("locales/{tag}/meta.json: {what}")));
        let messages = read(&tag, &mut findings)?;
        languages.insert(tag, messages);
    }
    let cldr = cldr::read(languages.keys())?;
    let source = languages.get(DUTCH).context("locales/nl is missing")?;
    for (tag, messages) in &languages {
        let plurals = cldr.languages.get(tag).map(|language| &language.plurals);
        findings.extend(compare(tag, source, messages, plurals));
        findings.extend(wording(tag, &languages)?);
    }
    Ok(findings)
}

/// The messages in all files of a language; adds to the findings what cannot be read.
fn read(tag: &str, findings: &mut Findings) -> Result<Messages> {
    let folder = root(&format!("locales/{tag}"));
    let mut messages = Messages::new();
    for file in files_below(&folder)?
        .iter()
        .filter(|file| file.ends_with(".ftl"))
    {
        let path = format!("locales/{tag}/{file}");
        let text = fs::read_to_string(folder.join(file)).with_context(|| path.clone())?;
        let unreadable = ftl::read(file, &text, &mut messages);
        findings.extend(unreadable.iter().map(|what| format!("{path}: {what}")));
    }
    Ok(messages)
}

/// What a language lacks or has too much, against the source, and its plurals as CLDR has them.
fn compare(
    tag: &str,
    source: &Messages,
    messages: &Messages,
    plurals: Option<&BTreeSet<String>>,
) -> Findings {
    let mut findings = Findings::new();
    let mut say = |(file, key): &(String, String), what: String| {
        findings.push(format!("locales/{tag}/{file}: `{key}` {what}"))
    };
    for key in source.keys().filter(|key| !messages.contains_key(*key)) {
        say(key, "is missing".to_owned());
    }
    for (key, message) in messages {
        match source.get(key) {
            None => say(key, "does not exist in Dutch".to_owned()),
            Some(dutch) if dutch.placeholders != message.placeholders => {
                let [own, dutch] = [message, dutch].map(placeholders);
                say(
                    key,
                    format!("has the placeholders [{own}], Dutch has [{dutch}]"),
                );
            }
            Some(dutch) => missing_forms(dutch, message, plurals)
                .into_iter()
                .for_each(|what| say(key, what)),
        }
        if message.has_other_braces {
            say(
                key,
                "has braces around something that is no value such as { $name }".to_owned(),
            );
        }
    }
    findings
}

fn placeholders(message: &Message) -> String {
    let names = message.placeholders.iter().map(|name| format!("${name}"));
    names.collect::<Vec<_>>().join(" ")
}

/// The plural forms that a message lacks; a language that CLDR does not know can lack none.
fn missing_forms(
    dutch: &Message,
    message: &Message,
    plurals: Option<&BTreeSet<String>>,
) -> Findings {
    let needed = |form: &&str| plurals.is_some_and(|plurals| plurals.contains(*form));
    let needed: Vec<_> = CATEGORIES.into_iter().filter(needed).collect();
    let unchosen = dutch.plurals.keys().filter(|value| {
        // Without forms to choose from, every number takes the same words.
        needed.len() > 1 && !message.plurals.contains_key(*value)
    });
    let unchosen = unchosen.map(|value| format!("does not choose its words by ${value}"));
    let lacking = message.plurals.values().flatten().flat_map(|forms| {
        let lacking = needed.iter().filter(|form| !forms.contains(**form));
        lacking.map(|form| format!("lacks the plural form [{form}]"))
    });
    unchosen.chain(lacking).collect()
}

/// What is wrong with the words themselves, left over from another language or not fit for a screen.
fn wording(tag: &str, languages: &BTreeMap<String, Messages>) -> Result<Findings> {
    let Some(messages) = languages.get(tag) else {
        return Ok(Findings::new());
    };
    let own_words = words::of_glossary(tag)?;
    // Dutch is no translation; English may be left over everywhere else.
    let others = [(DUTCH, "Dutch"), (ENGLISH, "English")];
    let others = others
        .into_iter()
        .filter(|(other, _)| tag != DUTCH && tag != *other);
    let others: Vec<_> = others
        .filter_map(|(other, name)| Some((name, languages.get(other)?)))
        .collect();
    let findings = messages.iter().filter_map(|(key, message)| {
        let foreign = others
            .iter()
            .filter_map(|(name, messages)| Some((*name, messages.get(key)?.words.as_str())));
        let foreign: Vec<_> = foreign.collect();
        let what = words::wrong(&key.1, &message.words, &foreign, &own_words)?;
        Some(format!("locales/{tag}/{}: `{}` {what}", key.0, key.1))
    });
    Ok(findings.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAYS: &str = "days = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagen\n }\n";

    fn messages(text: &str) -> Messages {
        let mut messages = Messages::new();
        assert_eq!(ftl::read("app.ftl", text, &mut messages), Findings::new());
        messages
    }

    /// The findings of a language with these plural forms.
    fn found(forms: &[&str], source: &str, own: &str) -> Findings {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        compare("xx", &messages(source), &messages(own), Some(&forms))
    }

    #[test]
    fn equal_files_pass() {
        let source = format!("plan = Mijn plan\n    .title = Plan van {{ $naam }}\n{DAYS}");
        assert_eq!(found(&["one", "other"], &source, &source), Findings::new());
    }

    #[test]
    fn missing_extra_and_changed_messages_are_named() {
        assert_eq!(
            found(&["other"], "a = { $x }\nb = B\n", "a = { $y }\nc = { b }\n"),
            [
                "locales/xx/app.ftl: `b` is missing",
                "locales/xx/app.ftl: `a` has the placeholders [$y], Dutch has [$x]",
                "locales/xx/app.ftl: `c` does not exist in Dutch",
                "locales/xx/app.ftl: `c` has braces around something that is no value such as { $name }",
            ]
        );
    }

    #[test]
    fn plurals_follow_the_grammar() {
        let lacks =
            |form: &str| format!("locales/xx/app.ftl: `days` lacks the plural form [{form}]");
        let arabic = ["few", "many", "one", "other", "two", "zero"];
        let missing = ["zero", "two", "few", "many"].map(lacks);
        assert_eq!(found(&arabic, DAYS, DAYS), missing);
        let only_other = "days = { $n ->\n   *[other] { $n } dag\n }\n";
        assert_eq!(found(&["one", "other"], DAYS, only_other), [lacks("one")]);
    }

    #[test]
    fn a_number_that_chooses_in_dutch_chooses_everywhere() {
        let same = "days = { $n } gün\n";
        let without = "locales/xx/app.ftl: `days` does not choose its words by $n";
        assert_eq!(found(&["one", "other"], DAYS, same), [without]);
        assert_eq!(found(&["other"], DAYS, same), Findings::new());
    }

    #[test]
    fn a_language_that_cldr_does_not_know_has_any_forms() {
        let [source, own] = [DAYS, "days = { $n } dag\n"].map(messages);
        assert_eq!(compare("xx", &source, &own, None), Findings::new());
    }

    #[test]
    fn left_over_english_is_found_but_not_in_english() {
        let texts = [
            (DUTCH, "a = Bellen\n"),
            (ENGLISH, "a = Calling\n"),
            ("xx", "a = Calling\n"),
        ];
        let languages = texts
            .map(|(tag, text)| (tag.to_owned(), messages(text)))
            .into();
        assert_eq!(wording("xx", &languages).unwrap().len(), 1);
        assert_eq!(wording(ENGLISH, &languages).unwrap(), Findings::new());
    }
}
