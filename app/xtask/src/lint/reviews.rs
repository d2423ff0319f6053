//! The reviews of the languages: their tables must be readable; what is not checked yet is only noted.

use super::{Findings, Notes};
use crate::locale::{DUTCH, tags};
use crate::paths::root;
use crate::review::{self, NOW, Review, Text};
use anyhow::{Context, Result};
use std::fs;

/// How many ids a note names before it only counts.
const NAMED: usize = 12;

/// What brings a readable table into shape.
const MEND: &str = "run `cargo xtask locale review` for it";

/// Checks the table of every language.
pub(super) fn check() -> Result<Findings> {
    let texts = review::dutch()?;
    let mut findings = Findings::new();
    for tag in translations()? {
        let wrong = match read(&tag) {
            Ok(review) => wrong(&review, &texts),
            Err(error) => vec![format!("{error:#}")],
        };
        let wrong = wrong.into_iter();
        findings.extend(wrong.map(|what| format!("locales/{tag}/REVIEW.md: {what}")));
    }
    Ok(findings)
}

/// What is left to check, for each language whose table can be read.
pub(super) fn notes() -> Result<Notes> {
    let texts = review::dutch()?;
    let readable = translations()?.into_iter().filter_map(|tag| {
        let review = read(&tag).ok()?;
        Some((tag, review))
    });
    let notes = readable.flat_map(|(tag, review)| {
        let notes = to_do(&review, &texts).into_iter();
        notes.map(move |what| format!("locales/{tag}: {what}"))
    });
    Ok(notes.collect())
}

fn translations() -> Result<Vec<String>> {
    Ok(tags()?.into_iter().filter(|tag| tag != DUTCH).collect())
}

fn read(tag: &str) -> Result<Review> {
    let path = root(&format!("locales/{tag}/REVIEW.md"));
    Review::read(&fs::read_to_string(path).context("cannot be read")?)
}

/// Rows that `cargo xtask locale review` would not leave.
fn wrong(review: &Review, texts: &[Text]) -> Findings {
    let rows = review.rows.iter().filter_map(|row| {
        if row.fingerprint == NOW {
            Some(format!("`{}` still says {NOW}; {MEND}", row.id))
        } else if texts.iter().all(|text| text.id != row.id) {
            Some(format!("`{}` is no text of the app; {MEND}", row.id))
        } else {
            None
        }
    });
    rows.collect()
}

fn to_do(review: &Review, texts: &[Text]) -> Notes {
    let lists = review.to_do(texts).into_iter();
    let notes = lists.map(|(what, ids)| {
        let named = ids[..ids.len().min(NAMED)].join(", ");
        let rest = match ids.len().saturating_sub(NAMED) {
            0 => String::new(),
            rest => format!(" and {rest} more"),
        };
        format!("{} {what}: {named}{rest}", ids.len())
    });
    notes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: &str = "a = A\nb = B\n";

    fn review(rows: &str) -> Review {
        let header = "| sleutel | nl | terugvertaling | twijfel |\n|---|---|---|---|";
        Review::read(&format!("# Nakijken\n\n## Nagelezen\n\n{header}\n{rows}")).unwrap()
    }

    #[test]
    fn only_what_the_command_mends_is_wrong() {
        let texts = review::texts(NL);
        assert_eq!(
            wrong(&review("| a | 01234567 | | |\n"), &texts),
            Findings::new()
        );
        assert_eq!(
            wrong(&review("| a | nu | | |\n| weg | – | | |\n"), &texts),
            [
                format!("`a` still says nu; {MEND}"),
                format!("`weg` is no text of the app; {MEND}")
            ]
        );
    }

    #[test]
    fn what_is_left_to_check_is_noted() {
        let texts = review::texts(NL);
        assert_eq!(
            to_do(&review("| a | 01234567 | | |\n"), &texts),
            [
                "1 not checked yet: b",
                "1 stale, nl changed since it was checked: a"
            ]
        );
        let many: String = (0..14).map(|n| format!("t{n} = T\n")).collect();
        let note = to_do(&review(""), &review::texts(&many));
        assert!(note[0].starts_with("14 not checked"), "{note:?}");
        assert!(note[0].ends_with("t11 and 2 more"), "{note:?}");
    }
}
