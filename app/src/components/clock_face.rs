//! A clock drawn at an hour: it needs no reading.

use chrono::{NaiveDateTime, Timelike};
use leptos::prelude::*;

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
            <circle cx="36" cy="36" r="33"></circle>
            {ticks.collect_view()}
            <path class="hour" d="M36 36V20" transform=turn(minutes / 2)></path>
            <path class="minute" d="M36 36V12" transform=turn(at.minute() * 6)></path>
            <circle class="hub" cx="36" cy="36" r="2.6"></circle>
        </svg>
    }
}
