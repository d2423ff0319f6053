//! Whether the words of a message can stand on a screen.

use crate::markdown;
use crate::paths::root;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;

/// How many characters fit under a picture in the tab bar.
const TAB_LABEL: usize = 10;

/// Whether it steers the direction of text; Fluent sets such marks itself around every value.
fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// What is wrong with the words of a message; `foreign` is what other languages say, by their name,
/// that may be left over here, and `own` the words of the glossary.
pub(super) fn wrong(
    key: &str,
    words: &str,
    foreign: &[(&str, &str)],
    own: &BTreeSet<String>,
) -> Option<String> {
    if words.contains(is_mark) {
        return Some("has a direction mark of its own".to_owned());
    }
    if key.starts_with("tab-") && words.chars().count() > TAB_LABEL {
        return Some(format!("has more than {TAB_LABEL} characters"));
    }
    if !is_word(words) || own.contains(&words.trim().to_lowercase()) {
        return None;
    }
    let same = foreign.iter().find(|(_, text)| text.trim() == words.trim());
    same.map(|(language, _)| {
        format!("still stands in {language}; when the word is the same, say so in GLOSSARY.md")
    })
}

/// Whether there is a word in it, not just letters and digits such as A1 or PDF.
fn is_word(words: &str) -> bool {
    words
        .split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().filter(|c| c.is_lowercase()).count() >= 3)
}

/// The words that the glossary gives for Dutch ones, in lower case: they are the language's own, also
/// when they are the same in Dutch or English.
///
/// # Errors
/// When the glossary cannot be read.
pub(super) fn of_glossary(tag: &str) -> Result<BTreeSet<String>> {
    let path = root(&format!("locales/{tag}/GLOSSARY.md"));
    if !path.exists() {
        return Ok(BTreeSet::new());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(own(&text))
}

fn own(glossary: &str) -> BTreeSet<String> {
    let (words, _) = markdown::first_section(glossary);
    let own = markdown::rows(words).filter_map(|cells| Some(cells.get(1)?.to_lowercase()));
    own.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLOSSARY: &str = "# Woorden\n\n| Nederlands | eigen | let op |\n|---|---|---|\n\
        | plan | Plan | |\n| gesprek | Talk | |\n| les | lesson | |\n\n## Anders\n\n\
        | sleutel | hier |\n|---|---|\n| call | Bellen |\n";

    fn wrong_in(key: &str, words: &str, dutch: &str) -> bool {
        wrong(
            key,
            words,
            &[("Dutch", dutch), ("English", "Talk")],
            &own(GLOSSARY),
        )
        .is_some()
    }

    #[test]
    fn left_over_words_are_found() {
        assert!(wrong_in("call", "Bellen", "Bellen"));
        assert!(!wrong_in("call", "Call", "Bellen"));
        assert!(!wrong_in("level", "A1", "A1"));
        let english = wrong("talk", "Talk", &[("English", "Talk")], &BTreeSet::new());
        assert!(english.unwrap().starts_with("still stands in English"));
    }

    #[test]
    fn words_of_the_glossary_may_be_the_same() {
        assert!(!wrong_in("tab-plan", "Plan", "Plan"));
        assert!(!wrong_in("talk", "Talk", "Gesprek"));
        assert!(wrong_in("lesson", "Lessen", "Lessen"));
    }

    #[test]
    fn long_tabs_and_own_marks_are_found() {
        assert!(wrong_in("tab-contact", "Verantwoordelijke", "Contact"));
        for mark in ['\u{2068}', '\u{202e}', '\u{61c}', '\u{200f}'] {
            assert!(
                wrong_in("since", &format!("Since {mark}"), "Sinds"),
                "{mark:?}"
            );
        }
    }
}
