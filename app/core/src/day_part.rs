//! In which part of the week something is: lessons are given by day, in the evening or at the weekend.

use chrono::{DateTime, Datelike, Timelike, Utc, Weekday};

use crate::civil::amsterdam;

/// The first hour of the evening, Amsterdam time.
const EVENING: u32 = 17;

/// A part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dagdeel {
    /// By day, Monday to Friday.
    Overdag,
    /// From 17:00 on, Monday to Friday.
    Avond,
    /// On Saturday or Sunday, whatever the hour.
    Weekend,
}

impl Dagdeel {
    /// The part of the week, in Amsterdam, of what begins at an instant.
    pub fn of(begin: DateTime<Utc>) -> Self {
        let begin = amsterdam(begin);
        match begin.weekday() {
            Weekday::Sat | Weekday::Sun => Self::Weekend,
            _ if begin.hour() >= EVENING => Self::Avond,
            _ => Self::Overdag,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dagdeel::{Avond, Overdag, Weekend};
    use super::*;

    fn of(begin: &str) -> Dagdeel {
        Dagdeel::of(begin.parse().unwrap())
    }

    #[test]
    fn the_evening_begins_at_five_in_winter_and_in_summer() {
        assert_eq!(of("2026-11-24T15:59:59Z"), Overdag);
        assert_eq!(of("2026-11-24T16:00:00Z"), Avond);
        assert_eq!(of("2026-07-14T14:59:59Z"), Overdag);
        assert_eq!(of("2026-07-14T15:00:00Z"), Avond);
        assert_eq!(of("2026-11-24T22:59:59Z"), Avond);
        assert_eq!(of("2026-11-24T23:00:00Z"), Overdag);
    }

    #[test]
    fn the_weekend_is_saturday_and_sunday_in_amsterdam() {
        assert_eq!(of("2026-11-27T22:59:59Z"), Avond);
        assert_eq!(of("2026-11-27T23:00:00Z"), Weekend);
        assert_eq!(of("2026-11-28T18:00:00Z"), Weekend);
        assert_eq!(of("2026-11-29T22:59:59Z"), Weekend);
        assert_eq!(of("2026-11-29T23:00:00Z"), Overdag);
    }
}
