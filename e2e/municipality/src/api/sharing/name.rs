//! The name that a helper gives himself, which the participant sees beside what he did.

use mijn_pip_core::contract::InvalidParam;
use serde_json::{Value, json};

use crate::problem::fault;

/// Takes the spaces around the name away, and tells what is wrong with it. How long it may be is the contract's to say.
pub fn tidy(body: &mut Value) -> Option<InvalidParam> {
    let naam = body["naam"].as_str()?.trim().to_owned();
    let reason = if naam.chars().any(misleads) {
        Some("Zonder tekens die de richting of de regel veranderen.")
    } else if !naam.is_empty() && !naam.contains(char::is_alphanumeric) {
        Some("Een naam heeft een letter of een cijfer.")
    } else {
        None
    };
    body["naam"] = json!(naam);
    reason.map(|reason| fault("/naam", reason))
}

/// Whether a character could make the name look like another, or the text behind it: control characters, line ends, and what
/// overrides or isolates the direction of writing (UAX #9). The marks inside Arabic names do neither.
fn misleads(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn tidied(naam: &str) -> Result<String, InvalidParam> {
        let mut body = json!({ "naam": naam });
        match tidy(&mut body) {
            None => Ok(body["naam"].as_str().unwrap().to_owned()),
            Some(fault) => Err(fault),
        }
    }

    #[test]
    fn a_name_in_any_script_is_taken_without_the_spaces_around_it() {
        assert_eq!(tidied("  Henk de Boer \n").unwrap(), "Henk de Boer");
        assert_eq!(tidied("أم\u{200F} سمر").unwrap(), "أم\u{200F} سمر");
        assert_eq!(tidied("ሰላም").unwrap(), "ሰላም");
    }

    #[test]
    fn a_name_that_misleads_is_not() {
        for naam in [
            "He\u{0}nk",
            "He\nnk",
            "\u{202E}kneH",
            "Henk\u{2066}",
            "\u{200B}",
            "…",
        ] {
            assert_eq!(tidied(naam).unwrap_err().name, "/naam", "{naam:?}");
        }
    }
}
