//! A clock drawn at an hour: it needs no reading.

use chrono::{NaiveDateTime, Timelike};
use leptos::prelude::*;

// Paths from constants: an SVG child with only literal attributes is made as HTML by the view
// macro's static templates, and not drawn.
const FACE: &str = "M36 3a33 33 0 1 1 0 66a33 33 0 1 1 0-66";
const HUB: &str = "M36 36h.01";

/// An analogue clock; decorative beside the time in digits.
#[component]
pub fn ClockFace(
    /// The Amsterdam time it shows.
    at: NaiveDateTime,
) -> impl IntoView {
    let minutes = at.hour() % 12 * 60 + at.minute();
    let turn = |degrees: u32| format!("rotate({degrees} 36 36)");
    let ticks = (0..12).map(|hour| {
        view! { <path class="ticks" d="M36 5v5" transform=turn(hour * 30)></path> }
    });
    view! {
        <svg class="clock-face" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
            <path class="face" d=FACE></path>
            {ticks.collect_view()}
            <path class="hour" d="M36 36V20" transform=turn(minutes / 2)></path>
            <path class="minute" d="M36 36V12" transform=turn(at.minute() * 6)></path>
            <path class="hub" d=HUB></path>
        </svg>
    }
}
