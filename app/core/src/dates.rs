//! Dates in a text, which a line of the screen does not break: `24-11-2026` at its hyphens is no date any more.

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch<'a> {
    /// Words, which may stand on two lines.
    Words(&'a str),
    /// A date in digits, `24-11` or `24-11-2026`.
    Date(&'a str),
}

/// Takes a text apart at its dates; together the stretches are the text.
pub fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut begin = 0;
    while let Some(at) = rest[begin..].find(is_of_date).map(|at| at + begin) {
        let run = &rest[at..];
        let end = run.find(|c| !is_of_date(c)).unwrap_or(run.len());
        if is_date(&run[..end]) {
            if at > 0 {
                found.push(Stretch::Words(&rest[..at]));
            }
            found.push(Stretch::Date(&run[..end]));
            rest = &run[end..];
            begin = 0;
        } else {
            begin = at + end;
        }
    }
    if !rest.is_empty() {
        found.push(Stretch::Words(rest));
    }
    found
}

fn is_of_date(c: char) -> bool {
    c.is_ascii_digit() || c == '-'
}

/// Two digits and two, and four for a year.
fn is_date(run: &str) -> bool {
    let parts: Vec<_> = run.split('-').map(str::len).collect();
    parts == [2, 2] || parts == [2, 2, 4]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Stretch::{Date, Words};
    use super::*;

    #[test]
    fn a_date_stands_apart() {
        assert_eq!(
            stretches("Op 24-11 of \u{2068}01-12-2026\u{2069}."),
            [
                Words("Op "),
                Date("24-11"),
                Words(" of \u{2068}"),
                Date("01-12-2026"),
                Words("\u{2069}.")
            ]
        );
        assert_eq!(stretches("24-11-2026"), [Date("24-11-2026")]);
    }

    #[test]
    fn other_numbers_and_hyphens_are_words() {
        for text in [
            "VB-2026-004817",
            "-",
            "B1-route",
            "8-17 weken",
            "24-11-",
            "+31850001234",
            "2026-11-24",
        ] {
            assert_eq!(stretches(text), [Words(text)]);
        }
        assert!(stretches("").is_empty());
    }

    proptest! {
        #[test]
        fn together_they_are_the_text(text in "[0-9a-z\u{600}-\u{620} -]{0,40}") {
            let joined: String = stretches(&text)
                .into_iter()
                .map(|(Words(part) | Date(part))| part)
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
