//! Failed tries to use a link, per client: whoever fails too often waits.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// Failed tries within [`WINDOW_SECONDS`] after which a client waits.
pub const MAX_FAILURES: usize = 10;

/// Seconds that a failed try counts.
pub const WINDOW_SECONDS: i64 = 60;

/// The failed tries of the last minute. Only failures are kept, so a group that connects in one room never waits.
#[derive(Default)]
pub struct Attempts(Mutex<HashMap<Client, Vec<DateTime<Utc>>>>);

/// Who tries: an address of IPv4, or the network that one customer gets of IPv6, of which one machine has every address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(u128);

/// Bits of an address that belong to the machine, not to its network (RFC 4291, 2.5.1).
const INTERFACE_BITS: u32 = 64;

impl Client {
    /// The client of a connection. Who is asked without one, as in some tests, is a client too.
    ///
    /// `X-Forwarded-For` does not count: anybody can write it. A municipality behind its own proxy takes what that proxy says.
    pub fn of(peer: Option<IpAddr>) -> Self {
        match peer.map(|peer| peer.to_canonical()) {
            Some(IpAddr::V4(address)) => Self(address.to_bits().into()),
            Some(IpAddr::V6(address)) => {
                Self(address.to_bits() >> INTERFACE_BITS << INTERFACE_BITS)
            }
            None => Self(u128::MAX),
        }
    }
}

impl Attempts {
    /// How many seconds a client waits; none when it may try.
    pub fn wait(&self, client: Client, now: DateTime<Utc>) -> Option<i64> {
        let failures = self.recent(now);
        let own = failures.get(&client)?;
        let oldest = own
            .len()
            .checked_sub(MAX_FAILURES)
            .and_then(|at| own.get(at))?;
        Some((*oldest + window() - now).num_seconds().max(1))
    }

    /// Counts a failed try.
    pub fn failed(&self, client: Client, now: DateTime<Utc>) {
        self.recent(now).entry(client).or_default().push(now);
    }

    /// What still counts; the rest is forgotten, so that the list does not grow. A clock that was set back forgets too.
    fn recent(&self, now: DateTime<Utc>) -> MutexGuard<'_, HashMap<Client, Vec<DateTime<Utc>>>> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.retain(|_, own| {
            own.retain(|at| *at <= now && now < *at + window());
            !own.is_empty()
        });
        failures
    }
}

fn window() -> TimeDelta {
    TimeDelta::seconds(WINDOW_SECONDS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn client(address: &str) -> Client {
        Client::of(Some(address.parse().unwrap()))
    }

    #[test]
    fn who_failed_ten_times_waits_until_the_oldest_is_a_minute_ago() {
        let attempts = Attempts::default();
        let start: DateTime<Utc> = "2026-11-24T09:00:00Z".parse().unwrap();
        let at = |seconds| start + TimeDelta::seconds(seconds);
        let (one, other) = (client("192.0.2.1"), client("192.0.2.2"));
        for second in 0..10 {
            assert_eq!(attempts.wait(one, at(second)), None);
            attempts.failed(one, at(second));
        }
        assert_eq!(attempts.wait(one, at(10)), Some(50));
        assert_eq!(attempts.wait(other, at(10)), None);
        assert_eq!(attempts.wait(one, at(60)), None);
        assert_eq!(attempts.wait(one, at(-1)), None);
    }

    #[test]
    fn one_customer_is_one_client() {
        assert_eq!(client("2001:db8:1:2::1"), client("2001:db8:1:2:ffff::9"));
        assert_ne!(client("2001:db8:1:2::1"), client("2001:db8:1:3::1"));
        assert_eq!(client("::ffff:192.0.2.1"), client("192.0.2.1"));
    }
}
