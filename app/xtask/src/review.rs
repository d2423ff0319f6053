//! `locales/<tag>/REVIEW.md`: a table of which text was checked, against which Dutch.
//!
//! Each row carries a fingerprint of the Dutch text that the translation was checked against, so that
//! a change of the Dutch text shows where a translation must be looked at again.

use crate::locale::DUTCH;
use crate::markdown::{cells, first_section};
use crate::paths::root;
use anyhow::{Context, Result, ensure};
use fluent_syntax::ast::{Entry, Resource};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::{fmt, fs};

/// The heading of the section that the table stands in.
const HEADING: &str = "\n## Nagelezen\n";

/// The two lines above the rows.
const HEADER: [&str; 2] = [
    "| sleutel | nl | terugvertaling | twijfel |",
    "|---|---|---|---|",
];

/// Instead of a fingerprint: nobody has checked this text.
const NEVER: &str = "–";

/// Instead of a fingerprint: someone has just checked it.
pub(crate) const NOW: &str = "nu";

/// How many hex digits a fingerprint has: enough that no change goes unseen.
const DIGITS: usize = 8;

/// A Dutch text as it is now.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// The id of its message.
    pub(crate) id: String,
    /// The fingerprint of what it says.
    fingerprint: String,
}

/// A row: what one reader found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The id of the message.
    pub(crate) id: String,
    /// The fingerprint of the Dutch text at the time, [`NEVER`] or [`NOW`].
    pub(crate) fingerprint: String,
    /// The translation, translated back into Dutch.
    back: String,
    /// What the reader is not sure of.
    doubt: String,
}

/// The file, taken apart around the rows of the table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Review {
    before: String,
    /// The table, a row a text.
    pub(crate) rows: Vec<Row>,
    after: String,
}

/// Every Dutch text, in the order of its file.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn dutch() -> Result<Vec<Text>> {
    let path = format!("locales/{DUTCH}/app.ftl");
    Ok(texts(&fs::read_to_string(root(&path)).context(path)?))
}

/// The messages of an `.ftl` file; comments and indentation do not count.
pub(crate) fn texts(ftl: &str) -> Vec<Text> {
    let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(readable, _)| readable);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            let id = message.id.name.to_owned();
            let body = vec![Entry::Message(message)];
            let source = fluent_syntax::serializer::serialize(&Resource { body });
            let mut fingerprint = format!("{:x}", Sha256::digest(source));
            fingerprint.truncate(DIGITS);
            Some(Text { id, fingerprint })
        }
        _ => None,
    });
    messages.collect()
}

impl Review {
    /// Takes the file apart; one without the section has no rows yet.
    ///
    /// # Errors
    /// When the table is not one, with the line that says so.
    pub(crate) fn read(file: &str) -> Result<Self> {
        let Some(at) = file.find(HEADING) else {
            return Ok(Self {
                before: format!("{}\n{HEADING}\n", file.trim_end()),
                rows: Vec::new(),
                after: String::new(),
            });
        };
        let (section, after) = first_section(&file[at + HEADING.len()..]);
        let table = section.find('|').unwrap_or(section.len());
        let (prose, table) = section.split_at(table);
        Ok(Self {
            before: format!("{}{prose}", &file[..at + HEADING.len()]),
            rows: rows(table.trim_end())?,
            after: after.to_owned(),
        })
    }

    /// Brings the table into shape: a row for each text, in their order; [`NOW`] becomes the
    /// fingerprint. Gives the rows of texts that no longer exist.
    pub(crate) fn tidy(&mut self, texts: &[Text]) -> Vec<Row> {
        let rows = std::mem::take(&mut self.rows).into_iter();
        let mut old: BTreeMap<_, _> = rows.map(|row| (row.id.clone(), row)).collect();
        let rows = texts.iter().map(|text| match old.remove(&text.id) {
            Some(row) if row.fingerprint == NOW => Row {
                fingerprint: text.fingerprint.clone(),
                ..row
            },
            Some(row) => row,
            None => Row::unchecked(&text.id),
        });
        self.rows = rows.collect();
        old.into_values().collect()
    }

    /// The texts that a reader has to look at, by the reason, where there are any.
    pub(crate) fn to_do<'a>(&self, texts: &'a [Text]) -> Vec<(&'static str, Vec<&'a str>)> {
        let stale = |then: &str, now: &str| ![NEVER, NOW, now].contains(&then);
        let lists = [
            (
                "not checked yet",
                self.texts_where(texts, |then, _| then == NEVER),
            ),
            (
                "stale, nl changed since it was checked",
                self.texts_where(texts, stale),
            ),
        ];
        lists
            .into_iter()
            .filter(|(_, ids)| !ids.is_empty())
            .collect()
    }

    /// The texts whose fingerprint, then and now, is as asked; a text without a row counts as unchecked.
    fn texts_where<'a>(&self, texts: &'a [Text], is_so: fn(&str, &str) -> bool) -> Vec<&'a str> {
        let rows = self.rows.iter();
        let rows: BTreeMap<_, _> = rows
            .map(|row| (&row.id, row.fingerprint.as_str()))
            .collect();
        let texts = texts.iter().filter(|text| {
            let then = rows.get(&text.id).copied().unwrap_or(NEVER);
            is_so(then, &text.fingerprint)
        });
        texts.map(|text| text.id.as_str()).collect()
    }

    /// The file again.
    pub(crate) fn text(&self) -> String {
        let [names, rule] = HEADER;
        let rows: String = self.rows.iter().map(|row| format!("{row}\n")).collect();
        let gap = if self.after.is_empty() { "" } else { "\n" };
        format!("{}{names}\n{rule}\n{rows}{gap}{}", self.before, self.after)
    }
}

impl Row {
    fn unchecked(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            fingerprint: NEVER.to_owned(),
            back: String::new(),
            doubt: String::new(),
        }
    }

    /// Reads a line of the table; a reader may have written the id as code.
    fn read(line: &str) -> Option<Self> {
        let [id, fingerprint, back, doubt] = cells(line)[..] else {
            return None;
        };
        let is_fingerprint = fingerprint.len() == DIGITS
            && fingerprint
                .chars()
                .all(|c| matches!(c, '0'..='9' | 'a'..='f'));
        (is_fingerprint || [NEVER, NOW].contains(&fingerprint)).then(|| Self {
            id: id.trim_matches('`').to_owned(),
            fingerprint: fingerprint.to_owned(),
            back: back.to_owned(),
            doubt: doubt.to_owned(),
        })
    }
}

impl fmt::Display for Row {
    /// The row as a line of the table.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for cell in [&self.id, &self.fingerprint, &self.back, &self.doubt] {
            let space = if cell.is_empty() { "" } else { " " };
            write!(f, "|{space}{cell} ")?;
        }
        f.write_str("|")
    }
}

/// The rows of a table, without the lines above them.
fn rows(table: &str) -> Result<Vec<Row>> {
    let mut lines = table.lines();
    let header = lines.by_ref().take(HEADER.len()).map(cells);
    ensure!(
        table.is_empty() || header.eq(HEADER.map(cells)),
        "the table must begin with the lines {} and {}",
        HEADER[0],
        HEADER[1]
    );
    let mut seen = BTreeSet::new();
    let rows = lines.map(|line| {
        let row = Row::read(line).with_context(|| {
            format!("not a row of four cells with {DIGITS} hex digits, {NEVER} or {NOW} in the second: {line}")
        })?;
        ensure!(seen.insert(row.id.clone()), "`{}` has two rows", row.id);
        Ok(row)
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: &str = "b = Brief\na = Afspraak { $n }\n    .title = Afspraken\nc = Contact\n";
    const FILE: &str = "# Nakijken\n\n| sleutel | twijfel |\n|---|---|\n| `a` | zo? |\n\n## Nagelezen\n\nWie leest, schrijft hier.\n\n\
        | sleutel | nl | terugvertaling | twijfel |\n|---|---|---|---|\n\
        | a | 01234567 | Deal \\| ding | |\n| weg | – | | |\n| `b` | nu | Brief | klinkt stijf |\n\n## Later\n\nNiets.\n";

    #[test]
    fn the_fingerprint_is_of_the_words_alone() {
        let plain = texts(NL);
        let same = "# Een woord vooraf\nb =\n    Brief\n\n## Kop\n\na = Afspraak {$n}\n  .title = Afspraken\nc = Contact\n";
        assert_eq!(plain, texts(same));
        for changed in [
            NL.replace("Brief", "Een brief"),
            NL.replace("Afspraken", "Afspraak"),
        ] {
            assert_eq!(
                plain
                    .iter()
                    .zip(texts(&changed))
                    .filter(|(a, b)| **a != *b)
                    .count(),
                1
            );
        }
        assert!(plain.iter().all(|text| text.fingerprint.len() == DIGITS));
    }

    #[test]
    fn tidying_keeps_what_readers_wrote() {
        let texts = texts(NL);
        let mut review = Review::read(FILE).unwrap();
        let gone = review.tidy(&texts);
        assert_eq!(
            gone.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(),
            ["weg"]
        );
        let table = format!(
            "| b | {} | Brief | klinkt stijf |\n| a | 01234567 | Deal \\| ding | |\n| c | – | | |\n",
            texts[0].fingerprint
        );
        let text = review.text();
        assert!(
            text.contains(&format!("{}\n{}\n{table}\n## Later", HEADER[0], HEADER[1])),
            "{text}"
        );
        assert!(
            text.starts_with(&FILE[..FILE.find("| a | 0").unwrap()]),
            "{text}"
        );
        assert_eq!(Review::read(&text).unwrap(), review);
    }

    #[test]
    fn what_changed_and_what_nobody_checked_is_told_apart() {
        let texts = texts(NL);
        let review = Review::read(FILE).unwrap();
        let to_do = review.to_do(&texts);
        assert_eq!(
            to_do
                .iter()
                .map(|(_, ids)| ids.as_slice())
                .collect::<Vec<_>>(),
            [["c"], ["a"]]
        );
    }

    #[test]
    fn a_file_without_the_section_gets_one() {
        let mut review = Review::read("# Nakijken\n\nDit is nieuw.\n").unwrap();
        review.tidy(&texts("a = A\n"));
        let text = review.text();
        assert!(
            text.starts_with("# Nakijken\n\nDit is nieuw.\n\n## Nagelezen\n\n| sleutel |"),
            "{text}"
        );
        assert!(text.ends_with("|\n| a | – | | |\n"), "{text}");
        let checked = text.replace('–', NOW);
        let mut review = Review::read(&checked).unwrap();
        review.tidy(&texts("a = A\n"));
        assert_eq!(review.to_do(&texts("a = A\n")), []);
    }

    #[test]
    fn a_table_that_is_none_is_refused() {
        for (right, wrong) in [
            ("| a | 01234567 |", "| a | 0123456 |"),
            ("| a | 01234567 |", "| a | 01234567 | | |"),
            ("| weg |", "| a |"),
            ("| weg |", "weg |"),
            ("terugvertaling", "terug"),
        ] {
            assert!(
                Review::read(&FILE.replace(right, wrong)).is_err(),
                "{wrong}"
            );
        }
    }
}
