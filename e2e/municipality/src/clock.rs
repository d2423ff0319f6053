//! The time of the stand-in, which a test can set.

use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that runs on from wherever it was set.
pub struct Clock {
    /// How far it is ahead of the machine's clock.
    ahead: RwLock<TimeDelta>,
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self {
            ahead: RwLock::new(TimeDelta::zero()),
        }
    }

    /// A clock that shows `now` at this moment.
    pub fn starting_at(now: DateTime<Utc>) -> Self {
        let clock = Self::system();
        clock.set(now);
        clock
    }

    /// The time it shows.
    pub fn now(&self) -> DateTime<Utc> {
        Utc::now() + *self.ahead.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets it show `now` from this moment on.
    pub fn set(&self, now: DateTime<Utc>) {
        let mut ahead = self.ahead.write().unwrap_or_else(PoisonError::into_inner);
        *ahead = now - Utc::now();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn runs_on_from_where_it_was_set() {
        let set = "2026-11-23T08:00:00Z".parse().unwrap();
        let clock = Clock::starting_at(set);
        let first = clock.now();
        assert!(first >= set && (first - set).num_seconds() < 60);
        assert!(clock.now() >= first);
    }
}
