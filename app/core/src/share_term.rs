//! How long something is shared: a few terms to choose from, none longer than the contract takes.

use chrono::{DateTime, Days, Duration, NaiveTime, Utc};

use crate::civil::amsterdam;
use crate::contract::DeelDoelgroep;

/// The longest share with family, hours (contract, "Sharing without an account").
const FAMILY_HOURS: i64 = 24;

/// The longest share with a taalmaatje, days (contract, "Sharing without an account").
const BUDDY_DAYS: i64 = 90;

/// What the longest terms stay below the longest that is taken: the phone's clock may be ahead of the municipality's.
const MARGIN: Duration = Duration::minutes(5);

/// A term to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// An hour.
    Hour,
    /// Until midnight in Amsterdam.
    Evening,
    /// 24 hours.
    Day,
    /// A week.
    Week,
    /// Thirty days.
    Month,
    /// Ninety days.
    ThreeMonths,
}

impl Term {
    /// The terms for a kind of helper, the shortest first.
    pub fn of(doelgroep: DeelDoelgroep) -> [Self; 3] {
        match doelgroep {
            DeelDoelgroep::Familie => [Self::Hour, Self::Evening, Self::Day],
            _ => [Self::Week, Self::Month, Self::ThreeMonths],
        }
    }

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Evening => "evening",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::ThreeMonths => "three-months",
        }
    }

    /// Until when, from an instant on.
    pub fn until(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Hour => now + Duration::hours(1),
            Self::Evening => midnight(now).min(Self::Day.until(now)),
            Self::Day => now + Duration::hours(FAMILY_HOURS) - MARGIN,
            Self::Week => now + Duration::days(7),
            Self::Month => now + Duration::days(30),
            Self::ThreeMonths => now + Duration::days(BUDDY_DAYS) - MARGIN,
        }
    }
}

/// The next midnight in Amsterdam.
fn midnight(now: DateTime<Utc>) -> DateTime<Utc> {
    let tomorrow = amsterdam(now).date() + Days::new(1);
    let wanted = tomorrow.and_time(NaiveTime::MIN);
    let near = now + (wanted - amsterdam(now));
    // The clock may change on the way there.
    near + (wanted - amsterdam(near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::clock;

    fn at(instant: &str) -> DateTime<Utc> {
        instant.parse().unwrap()
    }

    #[test]
    fn no_term_is_longer_than_the_contract_takes() {
        for now in [
            "2026-11-24T07:40:00Z",
            "2026-03-28T23:30:00Z",
            "2026-10-24T22:10:00Z",
        ] {
            let now = at(now);
            for term in Term::of(DeelDoelgroep::Familie) {
                let length = term.until(now) - now;
                assert!(
                    Duration::zero() < length && length < Duration::hours(24),
                    "{term:?}"
                );
            }
            for term in Term::of(DeelDoelgroep::Taalmaatje) {
                let length = term.until(now) - now;
                assert!(
                    Duration::zero() < length && length < Duration::days(90),
                    "{term:?}"
                );
            }
        }
    }

    #[test]
    fn this_evening_ends_at_midnight_in_amsterdam_also_when_the_clock_changes() {
        for now in [
            "2026-11-24T07:40:00Z",
            "2026-07-01T21:59:00Z",
            "2026-03-29T00:30:00Z",
        ] {
            let until = Term::Evening.until(at(now));
            assert_eq!(clock(amsterdam(until)), "00:00", "{now}");
            assert_eq!(crate::civil::days_until(at(now), until), 1, "{now}");
        }
    }

    #[test]
    fn terms_of_a_group_grow() {
        let now = at("2026-11-24T07:40:00Z");
        for doelgroep in [DeelDoelgroep::Familie, DeelDoelgroep::Taalmaatje] {
            let until = Term::of(doelgroep).map(|term| term.until(now));
            assert!(until.is_sorted(), "{doelgroep:?}");
        }
    }
}
