//! Days as people say them: relative word, weekday, numeric date.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use mijn_pip_core::civil;

use super::Phrase;
use crate::platform::clock;

/// A day in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// "today", "tomorrow", "in 3 days", "2 days ago".
    pub relative: Phrase,
    /// The weekday.
    pub weekday: Phrase,
    /// The date without year, `24-11`.
    pub date: String,
}

/// Describes a day of the Amsterdam calendar.
pub fn day(date: NaiveDate) -> Day {
    let today = civil::amsterdam_date(clock::now());
    Day {
        relative: relative((date - today).num_days()),
        weekday: weekday(date.weekday().number_from_monday()),
        date: civil::short_date(date),
    }
}

/// Describes the day of an instant.
pub fn day_of(instant: DateTime<Utc>) -> Day {
    day(civil::amsterdam_date(instant))
}

/// A message with the weekday, the date and the time of an instant, in Amsterdam.
pub fn moment(id: &'static str, instant: DateTime<Utc>) -> Phrase {
    let day = day_of(instant);
    Phrase::from(id)
        .with("day", day.weekday)
        .with("date", day.date)
        .with("time", civil::clock(civil::amsterdam(instant)))
}

/// A weekday, 1 for Monday to 7 for Sunday (ISO 8601).
pub fn weekday(number: u32) -> Phrase {
    format!("weekday-{number}").into()
}

/// A month of the Gregorian calendar, 1 for January.
pub fn month(number: u32) -> Phrase {
    format!("month-{number}").into()
}

/// A number of calendar days as people say it.
fn relative(days: i64) -> Phrase {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "yesterday".into(),
        2.. => Phrase::from("in-days").with("days", days),
        _ => Phrase::from("days-ago").with("days", -days),
    }
}
