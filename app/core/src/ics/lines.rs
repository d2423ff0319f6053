//! Content lines: names and values, escaped and folded (RFC 5545 §3.1 and §3.3.11).

/// The longest line without its end, octets.
const LONGEST: usize = 75;

/// A file of content lines as it grows.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line as it is, such as `VERSION:2.0`.
    ///
    /// What is longer than the longest line goes on in the next, behind a space; a character is never cut.
    pub(super) fn line(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line with a value that needs no escape.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        self.line(&[name, ":", value].concat());
    }

    /// A line with a text of people.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// The file.
    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// A text as it stands in a file: `\`, `;`, `,` and every kind of line end are escaped.
///
/// Other control characters are left out, the tab excepted, which a text may hold; so are the bidi isolates, which some
/// calendars draw as boxes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() && c != '\t' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Reads what was written.
#[cfg(test)]
pub(super) mod reading {
    /// The file with its folded lines put together, each as name (with parameters) and value.
    pub(in crate::ics) fn unfolded(file: &str) -> Vec<(String, String)> {
        let whole = file.replace("\r\n ", "");
        let lines = whole.split_terminator("\r\n");
        lines
            .map(|line| line.split_once(':').unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    /// The text behind an escaped value.
    pub(in crate::ics) fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            text.push(match (c, chars.clone().next()) {
                ('\\', Some('n')) => '\n',
                ('\\', Some(c)) => c,
                (c, _) => c,
            });
            if c == '\\' {
                chars.next();
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::reading::{unescaped, unfolded};
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", text);
        lines.into_text()
    }

    #[test]
    fn what_has_a_meaning_in_the_file_is_escaped() {
        assert_eq!(
            written("A; B, C\\D: \"E\"\r\nF\tG\u{2028}H"),
            "SUMMARY:A\\; B\\, C\\\\D: \"E\"\\nF\tG\\nH\r\n"
        );
    }

    #[test]
    fn no_text_makes_a_line_of_its_own() {
        assert_eq!(
            written("Les\rBEGIN:VALARM\u{0}\u{7}\u{1b}\u{7f}\u{9f}\u{2068}x\u{2069}"),
            "SUMMARY:LesBEGIN:VALARMx\r\n"
        );
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let begin = "SUMMARY:";
        let full = "a".repeat(LONGEST - begin.len());
        assert_eq!(written(&full), format!("{begin}{full}\r\n"));
        assert_eq!(
            written(&format!("{full}b")),
            format!("{begin}{full}\r\n b\r\n")
        );
        let almost = &full[1..];
        assert_eq!(
            written(&format!("{almost}ر")),
            format!("{begin}{almost}\r\n ر\r\n")
        );
    }

    proptest! {
        #[test]
        fn every_text_survives(text: String) {
            let kept: String = text
                .replace(['\u{85}', '\u{2028}', '\u{2029}'], "\n")
                .chars()
                .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
                .filter(|c| !('\u{2066}'..='\u{2069}').contains(c))
                .collect();
            let lines = unfolded(&written(&text));
            prop_assert_eq!(lines.len(), 1);
            prop_assert_eq!(&lines[0].0, "SUMMARY");
            prop_assert_eq!(unescaped(&lines[0].1), kept);
        }

        #[test]
        fn no_line_is_too_long(text in "(\\PC|[\r\n\t،درس የቋንቋ]){0,300}") {
            let file = written(&text);
            prop_assert!(file.ends_with("\r\n"));
            prop_assert!(file.split("\r\n").all(|line| line.len() <= LONGEST));
            prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        }
    }
}
