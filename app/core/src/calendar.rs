//! The calendar of home, as an optional second line beside the date of the Dutch letter.

use chrono::{Datelike, NaiveDate};

/// A date in a calendar of home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HomeDate {
    /// The year of that calendar's own era.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// A calendar that people know from home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeCalendar {
    /// The solar Hijri calendar of Iran and Afghanistan.
    Persian,
}

impl HomeCalendar {
    /// The calendar of this name in a language's `meta.json` (CLDR: `persian`); none for one that is not known here.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "persian" => Some(Self::Persian),
            _ => None,
        }
    }

    /// A Gregorian date in this calendar.
    pub fn date(self, date: NaiveDate) -> HomeDate {
        match self {
            Self::Persian => persian(date),
        }
    }
}

/// 1 Farvardin of the year 1: 21 March 622 in the Gregorian calendar, as a day of the common era.
const PERSIAN_EPOCH: i32 = 226_895;

/// The solar Hijri date, by the cycle of 33 years with 8 leap days.
///
/// The calendar itself follows the sun. ICU corrects the cycle from 20 March 2124 (the year 1503) on; until then the two agree.
fn persian(date: NaiveDate) -> HomeDate {
    let days = i64::from(date.num_days_from_ce() - PERSIAN_EPOCH);
    let year = 1 + (33 * days + 3).div_euclid(33 * 365 + 8);
    let day = days - 365 * (year - 1) - (8 * year + 21).div_euclid(33);
    // Six months of 31 days, then months of 30.
    let (month, day) = match day {
        0..186 => (day / 31, day % 31),
        _ => ((day - 6) / 30, (day - 6) % 30),
    };
    HomeDate {
        year: year as i32,
        month: month as u8 + 1,
        day: day as u8 + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_has_the_name_of_cldr() {
        assert_eq!(HomeCalendar::named("persian"), Some(HomeCalendar::Persian));
        assert_eq!(HomeCalendar::named("gregory"), None);
    }

    #[test]
    fn new_year_comes_after_the_last_day_of_a_leap_year() {
        let of = |text: &str| {
            let date = HomeCalendar::Persian.date(text.parse().unwrap());
            (date.year, date.month, date.day)
        };
        assert_eq!(of("2025-03-20"), (1403, 12, 30));
        assert_eq!(of("2025-03-21"), (1404, 1, 1));
        assert_eq!(of("0622-03-21"), (1, 1, 1));
        assert_eq!(of("2026-09-22"), (1405, 6, 31));
        assert_eq!(of("2026-09-23"), (1405, 7, 1));
    }
}
