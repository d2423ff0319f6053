//! A text as a QR code (ISO/IEC 18004), as a path to draw.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The empty edge that a reader needs around the code, modules (ISO/IEC 18004 §6.3.8).
pub const QUIET_ZONE: i32 = 4;

/// A code, ready to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Width and height with the empty edge, modules.
    pub size: i32,
    /// The dark modules as the `d` of an SVG path, one module a unit.
    pub path: String,
}

/// The code of a text; none when it is too long for one.
///
/// The lowest level of correction: on a screen nothing is torn or stained, and fewer modules are larger ones, which an old
/// camera reads sooner.
pub fn draw(text: &str) -> Option<Drawn> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size())
                .take_while(|x| code.get_module(*x, y))
                .count() as i32;
            if length > 0 {
                // Writing to a string never fails.
                let _ = write!(
                    path,
                    "M{} {}h{length}v1h-{length}z",
                    x + QUIET_ZONE,
                    y + QUIET_ZONE
                );
            }
            x += length.max(1);
        }
    }
    Some(Drawn {
        size: code.size() + 2 * QUIET_ZONE,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_drawn_within_its_empty_edge() {
        let drawn = draw("https://pip.example/deel#1Q-dGhlIHNlY3JldCBvZiB0aGUgbGluaw-x9").unwrap();
        // The finder pattern in the upper corner: seven dark modules, one light beside them.
        assert!(drawn.path.starts_with("M4 4h7v1h-7z"), "{}", drawn.path);
        let inside = QUIET_ZONE..drawn.size - QUIET_ZONE;
        for run in drawn.path.split('z').filter(|run| !run.is_empty()) {
            let numbers: Vec<i32> = run
                .split(|character: char| !character.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, length, ..] = numbers[..] else {
                panic!("{run}")
            };
            assert!(inside.contains(&x) && inside.contains(&y), "{run}");
            assert!(inside.contains(&(x + length - 1)), "{run}");
        }
    }

    #[test]
    fn a_text_that_does_not_fit_is_not_drawn() {
        assert_eq!(draw(&"x".repeat(3000)), None);
    }
}
