//! When something is: drawn clock, day in both languages, numeric date, 24-hour time.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock_range};

use super::{ClockFace, DayName};

/// A day and a time range with a drawn clock.
#[component]
pub fn When(
    /// Begin.
    begin: DateTime<Utc>,
    /// End.
    einde: DateTime<Utc>,
) -> impl IntoView {
    let (from, to) = (amsterdam(begin), amsterdam(einde));
    view! {
        <div class="when">
            <ClockFace at=from />
            <bdi class="when-time" dir="ltr">
                {clock_range(from, to)}
            </bdi>
            <div class="when-day">
                <DayName date=from.date() />
            </div>
        </div>
    }
}
