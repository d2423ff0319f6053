//! Which recording of a human voice belongs to a sentence.

use crate::bidi::without_marks;

/// What is said of a sentence as it is shown: no invisible marks, white space folded.
pub fn spoken(text: &str) -> String {
    let heard = without_marks(text);
    heard.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of the recording of a sentence: 64-bit FNV-1a of what is said, as 16 hex digits.
///
/// A text that changes has another name, so an old recording is never played for it.
pub fn key(sentence: &str) -> String {
    let hash = spoken(sentence)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_white_space_are_not_heard() {
        assert_eq!(spoken(" Dag, \u{2068}Samar\u{2069}.\n"), "Dag, Samar.");
        assert_eq!(key("Dag,  \u{2068}Samar\u{2069}. "), key("Dag, Samar."));
    }

    #[test]
    fn the_key_is_fnv_1a() {
        assert_eq!(key(""), "cbf29ce484222325");
        assert_eq!(key("foobar"), "85944171f73967e8");
        assert_ne!(key("Ja."), key("Ja"));
    }
}
