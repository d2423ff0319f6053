//! Whether someone can be reached now, and otherwise when next.
//!
//! A span holds its begin and not its end. Spans that touch or overlap are one. A span whose weekday is none, whose times
//! are no times or whose end is not after its begin does not count. All in Amsterdam time, by the minute.

use chrono::{Datelike, NaiveDateTime};

use crate::civil::clock;
use crate::contract::Bereikbaarheid;

/// Whether and when someone can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Now.
    Now {
        /// Until then today, `HH:MM`.
        until: String,
    },
    /// Not now.
    Later {
        /// In so many days: 0 is later today, 7 the same weekday next week.
        days: u8,
        /// The weekday, 1 = Monday … 7 = Sunday (ISO 8601).
        weekdag: u8,
        /// From then on, `HH:MM`.
        from: String,
    },
    /// There are no hours.
    Never,
}

/// Whether someone with these hours can be reached at a moment in Amsterdam.
pub fn reach(now_amsterdam: NaiveDateTime, hours: &[Bereikbaarheid]) -> Reach {
    // Times of two digits each are in the order of their letters.
    let time = clock(now_amsterdam);
    let today = now_amsterdam.weekday().number_from_monday() as u8;
    if let Some(until) = reached_until(today, &time, hours) {
        return Reach::Now {
            until: until.to_owned(),
        };
    }
    let days = |span: &Bereikbaarheid| match (span.weekdag + 7 - today) % 7 {
        0 if span.van <= time => 7,
        days => days,
    };
    let next = sound(hours).min_by_key(|span| (days(span), &span.van));
    next.map_or(Reach::Never, |span| Reach::Later {
        days: days(span),
        weekdag: span.weekdag,
        from: span.van.clone(),
    })
}

/// The end of the span that a time is in, and of those that go on from there.
fn reached_until<'a>(today: u8, time: &str, hours: &'a [Bereikbaarheid]) -> Option<&'a str> {
    let furthest = |from: &str| {
        sound(hours)
            .filter(|span| span.weekdag == today && *span.van <= *from && *from < *span.tot)
            .map(|span| span.tot.as_str())
            .max()
    };
    let mut until = furthest(time)?;
    while let Some(further) = furthest(until) {
        until = further;
    }
    Some(until)
}

/// The spans that count.
fn sound(hours: &[Bereikbaarheid]) -> impl Iterator<Item = &Bereikbaarheid> {
    hours.iter().filter(|span| {
        (1..=7).contains(&span.weekdag)
            && is_clock(&span.van)
            && is_clock(&span.tot)
            && span.van < span.tot
    })
}

/// Whether it is a time such as `09:00`, until `23:59`.
fn is_clock(text: &str) -> bool {
    let &[h, hh, b':', m, mm] = text.as_bytes() else {
        return false;
    };
    [h, hh, m, mm].iter().all(u8::is_ascii_digit) && [h, hh] <= *b"23" && m <= b'5'
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Duration, Timelike};
    use proptest::prelude::*;

    fn span(weekdag: u8, van: &str, tot: &str) -> Bereikbaarheid {
        Bereikbaarheid {
            weekdag,
            van: van.to_owned(),
            tot: tot.to_owned(),
        }
    }

    /// A moment of the week of Monday 23 November 2026.
    fn at(weekday: u8, time: &str) -> NaiveDateTime {
        let day = 22 + weekday;
        format!("2026-11-{day}T{time}:00").parse().unwrap()
    }

    fn until(time: &str) -> Reach {
        Reach::Now {
            until: time.to_owned(),
        }
    }

    fn later(days: u8, weekdag: u8, from: &str) -> Reach {
        Reach::Later {
            days,
            weekdag,
            from: from.to_owned(),
        }
    }

    #[test]
    fn a_span_holds_its_begin_and_not_its_end() {
        let hours = [span(2, "09:00", "12:00")];
        assert_eq!(reach(at(2, "08:59"), &hours), later(0, 2, "09:00"));
        assert_eq!(reach(at(2, "09:00"), &hours), until("12:00"));
        assert_eq!(reach(at(2, "11:59"), &hours), until("12:00"));
        assert_eq!(reach(at(2, "12:00"), &hours), later(7, 2, "09:00"));
        assert_eq!(reach(at(1, "12:00"), &hours), later(1, 2, "09:00"));
        assert_eq!(reach(at(3, "08:00"), &hours), later(6, 2, "09:00"));
        assert_eq!(reach(at(2, "11:59"), &[]), Reach::Never);
    }

    #[test]
    fn a_day_with_a_break_has_two_spans_in_any_order() {
        let hours = [
            span(2, "13:00", "17:00"),
            span(1, "10:00", "11:00"),
            span(2, "09:00", "12:00"),
        ];
        assert_eq!(reach(at(2, "12:30"), &hours), later(0, 2, "13:00"));
        assert_eq!(reach(at(2, "08:00"), &hours), later(0, 2, "09:00"));
        assert_eq!(reach(at(2, "17:00"), &hours), later(6, 1, "10:00"));
        assert_eq!(reach(at(7, "23:59"), &hours), later(1, 1, "10:00"));
    }

    #[test]
    fn spans_that_touch_are_one() {
        let hours = [
            span(2, "12:00", "13:00"),
            span(2, "09:00", "12:00"),
            span(2, "11:00", "11:30"),
        ];
        assert_eq!(reach(at(2, "09:30"), &hours), until("13:00"));
    }

    #[test]
    fn what_is_no_span_does_not_count() {
        for wrong in [
            span(2, "25:99", "26:00"),
            span(2, "24:00", "24:30"),
            span(2, "9:00", "12:00"),
            span(2, "09:60", "12:00"),
            span(2, "09:00", "12.00"),
            span(2, "12:00", "09:00"),
            span(2, "09:00", "09:00"),
            span(2, "", "99:99"),
            span(0, "09:00", "12:00"),
            span(8, "09:00", "12:00"),
            span(255, "09:00", "12:00"),
        ] {
            assert_eq!(reach(at(2, "09:00"), &[wrong]), Reach::Never);
        }
    }

    fn some_span() -> impl Strategy<Value = Bereikbaarheid> {
        (0u8..=8, "[0-2][0-9]:[0-6][05]", "[0-2][0-9]:[0-6][05]")
            .prop_map(|(weekdag, van, tot)| span(weekdag, &van, &tot))
    }

    /// Minutes of the day; none for what is no time.
    fn minute(text: &str) -> Option<u32> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    }

    fn is_reached(at: NaiveDateTime, hours: &[Bereikbaarheid]) -> bool {
        let now = at.hour() * 60 + at.minute();
        hours.iter().any(|span| {
            let (Some(van), Some(tot)) = (minute(&span.van), minute(&span.tot)) else {
                return false;
            };
            u32::from(span.weekdag) == at.weekday().number_from_monday()
                && (van..tot).contains(&now)
        })
    }

    /// The rule, found by walking through the minutes of a week.
    fn walked(now: NaiveDateTime, hours: &[Bereikbaarheid]) -> Reach {
        let minutes = || (0..=8 * 24 * 60).map(|minutes| now + Duration::minutes(minutes));
        if is_reached(now, hours) {
            let end = minutes().find(|at| !is_reached(*at, hours)).unwrap();
            return until(&clock(end));
        }
        let Some(begin) = minutes().find(|at| is_reached(*at, hours)) else {
            return Reach::Never;
        };
        let days = (begin.date() - now.date()).num_days() as u8;
        later(
            days,
            begin.weekday().number_from_monday() as u8,
            &clock(begin),
        )
    }

    proptest! {
        #[test]
        fn is_what_a_walk_through_the_week_finds(
            hours in prop::collection::vec(some_span(), 0..6),
            weekday in 1u8..=7,
            time in "(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]",
        ) {
            let now = at(weekday, &time);
            prop_assert_eq!(reach(now, &hours), walked(now, &hours));
        }

        #[test]
        fn never_panics(weekdag: u8, van in "\\PC{0,6}", tot in "\\PC{0,6}") {
            reach(at(2, "09:00"), &[span(weekdag, &van, &tot)]);
        }
    }
}
