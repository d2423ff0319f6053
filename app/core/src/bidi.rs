//! Keeping numbers in order inside a text that runs from right to left.
//!
//! Behind an Arabic letter the parts of `06-12345678`, `09:00–12:00` or `24-11-2026` change places (UAX #9, rules
//! W2 and W4). An isolate from left to right keeps them as they stand on Dutch boards and letters.

use std::iter::Peekable;
use std::str::CharIndices;

/// Opens an isolate from left to right.
const OPEN: char = '\u{2066}';
/// Closes it.
const CLOSE: char = '\u{2069}';

/// Whether a character only steers directions: it is neither seen nor heard, nor belongs in a phone number or a copy.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'
    )
}

/// A text without the characters that steer directions.
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Puts every number with parts (phone number, time, date, range, amount) into an isolate from left to right.
///
/// For texts that run from right to left; nothing else of the text changes.
pub fn isolate_numbers(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len());
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        let end = if begins_number(c) {
            number_end(text, start + c.len_utf8(), &mut rest)
        } else {
            start + c.len_utf8()
        };
        let piece = &text[start..end];
        if has_parts(piece) {
            isolated.extend([OPEN]);
            isolated.push_str(piece);
            isolated.extend([CLOSE]);
        } else {
            isolated.push_str(piece);
        }
    }
    isolated
}

fn begins_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '€')
}

/// Whether there are digits and something between or around them.
fn has_parts(piece: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    piece.contains(digit) && !piece.chars().all(digit)
}

/// Takes what belongs to a number: digits, and single separators and spaces with a digit behind them.
fn number_end(text: &str, mut end: usize, rest: &mut Peekable<CharIndices>) -> usize {
    while let Some((at, c)) = rest.peek().copied() {
        let behind = at + c.len_utf8();
        let goes_on = c.is_ascii_digit()
            || c == '%'
            || (joins(c)
                && text[behind..].starts_with(|next: char| next.is_ascii_digit() || next == '€'));
        if !goes_on {
            break;
        }
        end = behind;
        rest.next();
    }
    end
}

/// What may stand between the digits of one number.
fn joins(c: char) -> bool {
    matches!(
        c,
        '-' | '–' | '.' | ',' | ':' | '/' | ' ' | '\u{00A0}' | '\u{202F}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The isolates as brackets.
    fn shown(text: &str) -> String {
        isolate_numbers(text).replace(OPEN, "[").replace(CLOSE, "]")
    }

    #[test]
    fn numbers_with_parts_are_isolated() {
        assert_eq!(shown("اتصل 06-12345678."), "اتصل [06-12345678].");
        assert_eq!(
            shown("من 09:00–12:00 يوم 24-11-2026، الغرفة 4"),
            "من [09:00–12:00] يوم [24-11-2026]، الغرفة 4"
        );
        assert_eq!(shown("هاتف +31 85 000 12 34"), "هاتف [+31 85 000 12 34]");
        assert_eq!(shown("€ 12,50 أو 80%"), "[€ 12,50] أو [80%]");
        assert_eq!(shown("A2-B1، 12 ساعة"), "A2-B1، 12 ساعة");
    }

    proptest! {
        #[test]
        fn only_marks_are_added(text in "[0-9+€%. :،اب-]{0,24}") {
            prop_assert_eq!(without_marks(&isolate_numbers(&text)), without_marks(&text));
        }
    }
}
