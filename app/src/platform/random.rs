//! Chance, from the browser.

use leptos::prelude::window;

/// An id that nobody else makes: a UUID (RFC 9562, version 4).
pub fn uuid() -> String {
    window()
        .crypto()
        .map(|crypto| crypto.random_uuid())
        .unwrap_or_default()
}

/// A number from 0 to 1000.
pub fn permille() -> u16 {
    (js_sys::Math::random() * 1000.0) as u16
}
