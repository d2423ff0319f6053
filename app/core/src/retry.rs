//! How long to wait before asking or sending again: the one place for these times.
//!
//! The wait has a ceiling that doubles from 2 s to 60 s. The wait itself lies by chance in the upper half below the
//! ceiling, so that phones that lost the network together do not all come back together. A server that names a time
//! (`Retry-After` of 429 and 503) is obeyed when that is longer, up to ten minutes: beyond that the participant would
//! think that the app had stopped.

/// The ceiling of the first wait, milliseconds.
const FIRST: u32 = 2_000;
/// The highest ceiling, milliseconds.
const LONGEST: u32 = 60_000;
/// The longest wait that a server may ask for, milliseconds.
const LONGEST_ASKED: u32 = 600_000;
/// The jitter of a wait that is as long as its ceiling.
const FULL: u16 = 1_000;

/// How long to wait before trying again, milliseconds.
///
/// `attempt` counts the waits that went before: 0 for the first. `jitter` is chance, 0 to 1000; more is read as 1000.
/// `retry_after` is what the server asked for, seconds.
pub fn wait_before(attempt: u32, jitter: u16, retry_after: Option<u32>) -> u32 {
    let half = ceiling(attempt) / 2;
    let chance = half * u32::from(jitter.min(FULL)) / u32::from(FULL);
    let asked = retry_after.unwrap_or(0).saturating_mul(1_000);
    (half + chance).max(asked.min(LONGEST_ASKED))
}

fn ceiling(attempt: u32) -> u32 {
    // After five doublings the longest is reached.
    (FIRST << attempt.min(5)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn doubles_up_to_a_minute() {
        let longest: Vec<u32> = (0..8)
            .map(|attempt| wait_before(attempt, FULL, None))
            .collect();
        assert_eq!(
            longest,
            [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]
        );
        assert_eq!(wait_before(0, 0, None), 1_000);
        assert_eq!(wait_before(0, 500, None), 1_500);
        assert_eq!(wait_before(u32::MAX, 0, None), 30_000);
    }

    #[test]
    fn the_server_is_obeyed_when_it_asks_for_longer() {
        assert_eq!(wait_before(0, 0, Some(0)), 1_000);
        assert_eq!(wait_before(0, 0, Some(1)), 1_000);
        assert_eq!(wait_before(0, FULL, Some(30)), 30_000);
        assert_eq!(wait_before(9, FULL, Some(30)), 60_000);
        assert_eq!(wait_before(0, 0, Some(601)), 600_000);
        assert_eq!(wait_before(0, 0, Some(u32::MAX)), 600_000);
    }

    proptest! {
        #[test]
        fn lies_in_the_upper_half(attempt: u32, jitter: u16) {
            let wait = wait_before(attempt, jitter, None);
            prop_assert!(ceiling(attempt) / 2 <= wait && wait <= ceiling(attempt));
        }

        #[test]
        fn the_ceiling_never_falls(attempt in 0u32..1_000, more in 0u32..1_000) {
            prop_assert!(ceiling(attempt) <= ceiling(attempt + more));
            prop_assert!((FIRST..=LONGEST).contains(&ceiling(attempt)));
        }

        #[test]
        fn more_chance_is_never_a_shorter_wait(attempt in 0u32..20, one: u16, other: u16) {
            let wait = |jitter| wait_before(attempt, jitter, None);
            prop_assert!(wait(one.min(other)) <= wait(one.max(other)));
        }

        #[test]
        fn the_longer_of_own_and_asked_wins(attempt: u32, jitter: u16, seconds: u32) {
            let own = wait_before(attempt, jitter, None);
            let wait = wait_before(attempt, jitter, Some(seconds));
            let asked = u64::from(seconds) * 1_000;
            prop_assert_eq!(u64::from(wait), u64::from(own).max(asked.min(600_000)));
            prop_assert!(wait <= LONGEST_ASKED);
        }
    }
}
