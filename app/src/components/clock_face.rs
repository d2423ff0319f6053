//! A clock drawn at an hour: it needs no reading.

use chrono::{NaiveDateTime, Timelike};
use leptos::prelude::*;

/// An analogue clock; decorative beside the time in digits.
#[component]
pub fn ClockFace(
    /// The Amsterdam time it shows.
    at: NaiveDateTime,
) -> impl IntoView {
    let minutes = f64::from(at.hour() % 12 * 60 + at.minute());
    let ticks: String = (0..12)
        .map(|hour| {
            let (x, y) = point(f64::from(hour) / 12.0, 27.0);
            let (x2, y2) = point(f64::from(hour) / 12.0, 31.0);
            format!("M{x:.1} {y:.1}L{x2:.1} {y2:.1}")
        })
        .collect();
    let (hour_x, hour_y) = point(minutes / 720.0, 16.0);
    let (minute_x, minute_y) = point(f64::from(at.minute()) / 60.0, 24.0);
    view! {
        <svg class="clock-face" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
            <circle cx="36" cy="36" r="33"></circle>
            <path class="ticks" d=ticks></path>
            <path class="hour" d=format!("M36 36L{hour_x:.1} {hour_y:.1}")></path>
            <path class="minute" d=format!("M36 36L{minute_x:.1} {minute_y:.1}")></path>
            <circle class="hub" cx="36" cy="36" r="2.6"></circle>
        </svg>
    }
}

/// The point at a share of the circle, clockwise from twelve.
fn point(share: f64, radius: f64) -> (f64, f64) {
    let angle = share * std::f64::consts::TAU;
    (36.0 + radius * angle.sin(), 36.0 - radius * angle.cos())
}
