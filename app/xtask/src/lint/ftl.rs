//! The messages of a language's files, as far as languages can be compared by them.

use super::Findings;
use crate::ftl::{self, Message};
use std::collections::BTreeMap;

/// File and key → message.
pub(super) type Messages = BTreeMap<(String, String), Message>;

/// Adds the messages of one file; gives what cannot be read.
pub(super) fn read(file: &str, text: &str, messages: &mut Messages) -> Findings {
    let (found, mut findings) = ftl::read(text);
    for (key, message) in found {
        if key.starts_with('-') {
            findings.push(format!("`{key}` is a term; write its words out"));
            continue;
        }
        let twice = messages.insert((file.to_owned(), key.clone()), message);
        if twice.is_some() {
            findings.push(format!("`{key}` is there twice"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_parse_is_named() {
        let mut messages = Messages::new();
        assert_eq!(read("app.ftl", "plan = { $n\n", &mut messages).len(), 1);
        assert_eq!(
            read("app.ftl", "a = A\na = B\n", &mut messages),
            ["`a` is there twice"]
        );
        assert_eq!(
            read("app.ftl", "-pip = PIP\n", &mut messages),
            ["`-pip` is a term; write its words out"]
        );
    }
}
