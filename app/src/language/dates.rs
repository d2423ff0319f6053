//! Days as people say them: relative word, weekday in both languages, numeric date.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use mijn_pip_core::civil;

use super::Language;
use crate::platform::clock;

/// A day in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// "today", "tomorrow", "in 3 days", "2 days ago".
    pub relative: String,
    /// The weekday in the reader's language.
    pub weekday: String,
    /// The weekday in Dutch, as on letters; none when the reader reads Dutch.
    pub dutch_weekday: Option<String>,
    /// The date without year, `24-11`.
    pub date: String,
}

/// Describes a day of the Amsterdam calendar.
pub fn day(language: Language, date: NaiveDate) -> Day {
    let today = civil::amsterdam_date(clock::now());
    let id = format!("weekday-{}", date.weekday().number_from_monday());
    Day {
        relative: relative(language, (date - today).num_days()),
        weekday: language.text(&id),
        dutch_weekday: (!language.is_dutch()).then(|| language.dutch(&id, &[])),
        date: civil::short_date(date),
    }
}

/// Describes the day of an instant.
pub fn day_of(language: Language, instant: DateTime<Utc>) -> Day {
    day(language, civil::amsterdam_date(instant))
}

/// A number of calendar days as people say it.
fn relative(language: Language, days: i64) -> String {
    match days {
        0 => language.text("today"),
        1 => language.text("tomorrow"),
        -1 => language.text("yesterday"),
        2.. => language.with("in-days", &[("days", days.into())]),
        _ => language.with("days-ago", &[("days", (-days).into())]),
    }
}
