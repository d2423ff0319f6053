//! The time now, even when the phone's clock is wrong.

use std::cell::Cell;

use chrono::{DateTime, Duration, Utc};

/// A phone's clock is corrected only when it is further off than this; less is the network's delay.
const TOLERANCE: Duration = Duration::minutes(2);

thread_local! {
    static CORRECTION: Cell<Duration> = const { Cell::new(Duration::zero()) };
}

/// The time now, UTC, by the municipality's clock.
pub fn now() -> DateTime<Utc> {
    Utc::now() + CORRECTION.get()
}

/// The time by the phone's own clock, UTC, for how long something takes: it goes on when the municipality's is learnt anew.
pub fn phone() -> DateTime<Utc> {
    Utc::now()
}

/// Learns the municipality's clock from the `Date` header of an answer (RFC 9110 §6.6.1).
pub fn learn(date_header: &str) {
    // The browser reads its dates; chrono's reader of them would be kilobytes more.
    let server = DateTime::from_timestamp_millis(js_sys::Date::parse(date_header) as i64);
    if let Some(server) = server.filter(|server| server.timestamp() > 0) {
        let off = server - Utc::now();
        CORRECTION.set(if off.abs() > TOLERANCE {
            off
        } else {
            Duration::zero()
        });
    }
}
