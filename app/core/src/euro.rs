//! Amounts of money.

/// An amount as on Dutch letters: `€ 1.234,56`, from euro cents.
///
/// The space is a non-breaking one, so that sign and number stay on one line. In a right-to-left text the amount stands
/// in a left-to-right isolate of its own (`<bdi dir="ltr">`), which is for who puts it on the screen.
pub fn euro(cents: u32) -> String {
    let whole = (cents / 100).to_string();
    let mut text = String::from("€\u{a0}");
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text.push_str(if cents % 100 < 10 { ",0" } else { "," });
    text.push_str(&(cents % 100).to_string());
    text
}

#[cfg(test)]
mod tests {
    use super::euro;
    use proptest::prelude::*;

    #[test]
    fn as_on_a_dutch_letter() {
        for (cents, text) in [
            (0, "€\u{a0}0,00"),
            (5, "€\u{a0}0,05"),
            (60, "€\u{a0}0,60"),
            (7_250, "€\u{a0}72,50"),
            (99_999, "€\u{a0}999,99"),
            (100_000, "€\u{a0}1.000,00"),
            (123_456, "€\u{a0}1.234,56"),
            (u32::MAX, "€\u{a0}42.949.672,95"),
        ] {
            assert_eq!(euro(cents), text);
        }
    }

    /// Written from behind, three digits at a time.
    fn reference(cents: u32) -> String {
        let (mut whole, mut groups) = (cents / 100, Vec::new());
        while whole >= 1000 {
            groups.push(format!("{:03}", whole % 1000));
            whole /= 1000;
        }
        groups.push(whole.to_string());
        groups.reverse();
        format!("€\u{a0}{},{:02}", groups.join("."), cents % 100)
    }

    proptest! {
        #[test]
        fn is_what_one_writes_from_behind(cents: u32) {
            prop_assert_eq!(euro(cents), reference(cents));
        }

        #[test]
        fn small_amounts_too(cents in 0u32..300_000) {
            prop_assert_eq!(euro(cents), reference(cents));
        }

        #[test]
        fn keeps_every_cent(cents: u32) {
            let digits: String = euro(cents).chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(digits.parse(), Ok(cents));
        }
    }
}
