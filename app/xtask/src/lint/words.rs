//! Whether the words of a message can stand on a screen.

use crate::paths::root;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;

/// How many characters fit under a picture in the tab bar.
const TAB_LABEL: usize = 10;

/// Direction marks; Fluent sets them itself around every value.
const MARKS: [char; 9] = [
    '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// What is wrong with the words of a message; `dutch` is what Dutch says, none for Dutch itself.
pub(super) fn wrong(
    key: &str,
    words: &str,
    dutch: Option<&str>,
    shared: &BTreeSet<String>,
) -> Option<String> {
    if words.contains(MARKS) {
        return Some("has a direction mark of its own".to_owned());
    }
    if key.starts_with("tab-") && words.chars().count() > TAB_LABEL {
        return Some(format!("has more than {TAB_LABEL} characters"));
    }
    let same = dutch.is_some_and(|dutch| dutch.trim() == words.trim());
    let left_over = same && is_word(words) && !shared.contains(&words.trim().to_lowercase());
    left_over.then(|| {
        "still stands in Dutch; when the word is the same, say so in GLOSSARY.md".to_owned()
    })
}

/// Whether there is a word in it, not just letters and digits such as A1 or PDF.
fn is_word(words: &str) -> bool {
    words
        .split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().filter(|c| c.is_lowercase()).count() >= 3)
}

/// The words of which the glossary says that they are the same in Dutch, in lower case.
///
/// # Errors
/// When the glossary cannot be read.
pub(super) fn shared_with_dutch(tag: &str) -> Result<BTreeSet<String>> {
    let path = root(&format!("locales/{tag}/GLOSSARY.md"));
    if !path.exists() {
        return Ok(BTreeSet::new());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(shared(&text))
}

fn shared(glossary: &str) -> BTreeSet<String> {
    let rows = glossary.lines().filter_map(|line| {
        let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
        let (dutch, own) = (cells.next()?.to_lowercase(), cells.next()?.to_lowercase());
        (dutch == own).then_some(dutch)
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong_in(key: &str, words: &str, dutch: &str) -> bool {
        let shared = shared("| Dutch | own |\n|---|---|\n| plan | Plan | |\n| les | lesson |\n");
        wrong(key, words, Some(dutch), &shared).is_some()
    }

    #[test]
    fn left_over_dutch_is_found() {
        assert!(wrong_in("call", "Bellen", "Bellen"));
        assert!(!wrong_in("call", "Call", "Bellen"));
        assert!(!wrong_in("tab-plan", "Plan", "Plan"));
        assert!(!wrong_in("level", "A1", "A1"));
    }

    #[test]
    fn long_tabs_and_own_marks_are_found() {
        assert!(wrong_in("tab-contact", "Verantwoordelijke", "Contact"));
        assert!(wrong_in("since", "\u{2068}x\u{2069}", "Sinds"));
    }
}
