//! Civil time in the Netherlands: instants to the date and clock of Amsterdam.
//!
//! The browser's tables are not asked, since a phone may be set to any zone; the rule of the EU is
//! short: summer time runs from the last Sunday of March to the last Sunday of October, changing at
//! 01:00 UTC (Directive 2000/84/EC). Valid for instants from 1996 on.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Timelike, Utc};

/// The date and clock in Amsterdam at an instant.
pub fn amsterdam(instant: DateTime<Utc>) -> NaiveDateTime {
    instant.naive_utc() + offset(instant)
}

/// The calendar day in Amsterdam at an instant.
pub fn amsterdam_date(instant: DateTime<Utc>) -> NaiveDate {
    amsterdam(instant).date()
}

/// Whole calendar days in Amsterdam from one instant to another; negative for the past.
pub fn days_until(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
    (amsterdam_date(to) - amsterdam_date(from)).num_days()
}

/// Monday of the week that a day is in (ISO 8601).
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Duration::days(day.weekday().num_days_from_monday().into())
}

/// A date as on Dutch letters: `24-11-2026`.
pub fn numeric_date(date: NaiveDate) -> String {
    format!("{:02}-{:02}-{}", date.day(), date.month(), date.year())
}

/// A date without its year: `24-11`.
pub fn short_date(date: NaiveDate) -> String {
    format!("{:02}-{:02}", date.day(), date.month())
}

/// A time as on Dutch boards: `09:00`.
pub fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// A time range, `09:00–12:00`.
pub fn clock_range(begin: NaiveDateTime, end: NaiveDateTime) -> String {
    format!("{}–{}", clock(begin), clock(end))
}

/// The offset of Amsterdam from UTC at an instant.
fn offset(instant: DateTime<Utc>) -> Duration {
    let at = instant.naive_utc();
    let summer = last_sunday(at.year(), 3) <= at && at < last_sunday(at.year(), 10);
    Duration::hours(if summer { 2 } else { 1 })
}

/// 01:00 on the last Sunday of a month with 31 days.
fn last_sunday(year: i32, month: u32) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap_or_default();
    let back = last.weekday().num_days_from_sunday();
    (last - Duration::days(back.into()))
        .and_hms_opt(1, 0, 0)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use proptest::prelude::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn changes_at_one_utc() {
        assert_eq!(clock(amsterdam(utc("2027-03-28T00:59:59Z"))), "01:59");
        assert_eq!(clock(amsterdam(utc("2027-03-28T01:00:00Z"))), "03:00");
        assert_eq!(clock(amsterdam(utc("2026-10-25T00:59:59Z"))), "02:59");
        assert_eq!(clock(amsterdam(utc("2026-10-25T01:00:00Z"))), "02:00");
    }

    #[test]
    fn tomorrow_is_by_the_calendar_of_amsterdam() {
        let late = utc("2026-11-22T22:30:00Z");
        assert_eq!(days_until(late, utc("2026-11-22T23:30:00Z")), 1);
        assert_eq!(days_until(late, utc("2026-11-22T06:00:00Z")), 0);
    }

    proptest! {
        #[test]
        fn agrees_with_the_tz_database(seconds in 820_454_400i64..4_102_444_800) {
            let instant = Utc.timestamp_opt(seconds, 0).unwrap();
            let expected = instant.with_timezone(&chrono_tz::Europe::Amsterdam).naive_local();
            prop_assert_eq!(amsterdam(instant), expected);
        }
    }
}
