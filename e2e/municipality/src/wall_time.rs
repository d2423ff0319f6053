//! From what clocks in Amsterdam show to the instant.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use mijn_pip_core::civil::amsterdam;

/// The instant at which clocks in Amsterdam show this. Of an hour that comes twice it is the first; in the hour that
/// does not exist it is the same span after the change.
pub fn from_amsterdam(local: NaiveDateTime) -> DateTime<Utc> {
    let summer = (local - TimeDelta::hours(2)).and_utc();
    if amsterdam(summer) == local {
        summer
    } else {
        (local - TimeDelta::hours(1)).and_utc()
    }
}
