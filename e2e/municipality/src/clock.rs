//! The time of the stand-in, which a test can set.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that runs on from wherever it was set.
pub struct Clock {
    /// Milliseconds ahead of the machine's clock.
    ahead: AtomicI64,
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self {
            ahead: AtomicI64::new(0),
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
        Utc::now() + TimeDelta::milliseconds(self.ahead.load(Ordering::Relaxed))
    }

    /// Lets it show `now` from this moment on.
    pub fn set(&self, now: DateTime<Utc>) {
        let ahead = (now - Utc::now()).num_milliseconds();
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_on_from_where_it_was_set() {
        let set = "2026-11-23T08:00:00Z".parse().unwrap();
        let clock = Clock::starting_at(set);
        let first = clock.now();
        assert!((first - set).num_seconds() < 60);
        assert!(clock.now() >= first);
    }
}
