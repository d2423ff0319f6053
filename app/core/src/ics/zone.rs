//! Times in a calendar file, and the time zone that they are in.

use chrono::{DateTime, Datelike, Duration, NaiveDateTime, Timelike, Utc};

use super::lines::Lines;
use crate::civil::amsterdam;

/// The zone of the Netherlands with the rule of the EU: summer time from the last Sunday of March to the last Sunday of
/// October, changing at 01:00 UTC (Directive 2000/84/EC; so since 1996). Each `DTSTART` is the first change by that
/// rule, in the time that ends with it.
const AMSTERDAM: &str = "\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE";

/// Writes the zone that [`put_times`] refers to.
pub(super) fn put_zone(lines: &mut Lines) {
    AMSTERDAM.lines().for_each(|line| lines.line(line));
}

/// Writes begin and end in the time of Amsterdam.
///
/// In the hour that is there twice in autumn a local time means the first of the two (RFC 5545 §3.3.5), and not every
/// calendar keeps to that. There both are written in UTC. What has no length has no end (§3.6.1: it ends as it begins).
pub(super) fn put_times(lines: &mut Lines, begin: DateTime<Utc>, einde: DateTime<Utc>) {
    let in_utc = is_twice(begin) || is_twice(einde);
    put_time(lines, "DTSTART", begin, in_utc);
    if begin < einde {
        put_time(lines, "DTEND", einde, in_utc);
    }
}

fn put_time(lines: &mut Lines, name: &str, at: DateTime<Utc>, in_utc: bool) {
    if in_utc {
        lines.put(name, &utc(at));
    } else {
        let name = format!("{name};TZID=Europe/Amsterdam");
        lines.put(&name, &digits(amsterdam(at)));
    }
}

/// An instant in UTC: `20261124T080000Z`.
pub(super) fn utc(at: DateTime<Utc>) -> String {
    digits(at.naive_utc()) + "Z"
}

/// `20261124T090000`.
fn digits(at: NaiveDateTime) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
}

/// Whether the clock of Amsterdam shows the same at another instant.
fn is_twice(at: DateTime<Utc>) -> bool {
    let shown = amsterdam(at);
    [-1, 1]
        .into_iter()
        .any(|hours| amsterdam(at + Duration::hours(hours)) == shown)
}

#[cfg(test)]
mod tests {
    use super::super::lines::reading::unfolded;
    use super::*;
    use chrono::{NaiveDate, TimeZone, Weekday};
    use chrono_tz::Europe::Amsterdam;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn lines_of(put: impl FnOnce(&mut Lines)) -> Vec<(String, String)> {
        let mut lines = Lines::default();
        put(&mut lines);
        unfolded(&lines.into_text())
    }

    fn times(begin: &str, einde: &str) -> Vec<String> {
        lines_of(|lines| put_times(lines, at(begin), at(einde)))
            .into_iter()
            .map(|(name, value)| format!("{name}:{value}"))
            .collect()
    }

    #[test]
    fn times_are_those_of_the_clock_in_amsterdam() {
        assert_eq!(
            times("2026-11-24T08:00:00Z", "2026-11-24T11:05:09Z"),
            [
                "DTSTART;TZID=Europe/Amsterdam:20261124T090000",
                "DTEND;TZID=Europe/Amsterdam:20261124T120509"
            ]
        );
        assert_eq!(
            times("2026-07-14T22:30:00Z", "2026-07-14T22:30:00Z"),
            ["DTSTART;TZID=Europe/Amsterdam:20260715T003000"]
        );
    }

    #[test]
    fn in_the_hour_that_is_there_twice_times_are_utc() {
        let twice = |begin: &str| times(begin, "2026-10-25T07:00:00Z")[0].starts_with("DTSTART:");
        assert!(!twice("2026-10-24T23:59:59Z"));
        assert!(twice("2026-10-25T00:00:00Z"));
        assert!(twice("2026-10-25T01:59:59Z"));
        assert!(!twice("2026-10-25T02:00:00Z"));
        assert_eq!(
            times("2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z"),
            ["DTSTART:20261024T233000Z", "DTEND:20261025T003000Z"]
        );
    }

    /// One half of the zone as a calendar reads it from the file.
    #[derive(Debug)]
    struct Observance {
        start: NaiveDateTime,
        month: u32,
        from: Duration,
        to: Duration,
    }

    fn offset(text: &str) -> Duration {
        let hours: i64 = text.strip_suffix("00").unwrap().parse().unwrap();
        Duration::hours(hours)
    }

    fn observances() -> Vec<Observance> {
        let lines = lines_of(put_zone);
        let halves = lines.split(|(name, _)| name == "END");
        let value = |half: &[(String, String)], name: &str| {
            let found = half.iter().find(|line| line.0 == name);
            found.map(|line| line.1.clone())
        };
        halves
            .filter(|half| value(half, "RRULE").is_some())
            .map(|half| {
                let value = |name| value(half, name).unwrap();
                let rule = value("RRULE");
                let rest = rule.strip_prefix("FREQ=YEARLY;BYMONTH=").unwrap();
                let month = rest.strip_suffix(";BYDAY=-1SU").unwrap();
                Observance {
                    start: NaiveDateTime::parse_from_str(&value("DTSTART"), "%Y%m%dT%H%M%S")
                        .unwrap(),
                    month: month.parse().unwrap(),
                    from: offset(&value("TZOFFSETFROM")),
                    to: offset(&value("TZOFFSETTO")),
                }
            })
            .collect()
    }

    impl Observance {
        /// When it begins in a year, in the time that ends with it.
        fn onset(&self, year: i32) -> NaiveDateTime {
            let next = NaiveDate::from_ymd_opt(year, self.month + 1, 1).unwrap();
            let mut last = next.pred_opt().unwrap();
            while last.weekday() != Weekday::Sun {
                last = last.pred_opt().unwrap();
            }
            last.and_time(self.start.time())
        }
    }

    /// The instant that a calendar understands, by the zone in the file alone (RFC 5545 §3.6.5).
    fn understood(name: &str, value: &str) -> DateTime<Utc> {
        if let Some(utc) = value.strip_suffix('Z') {
            assert_eq!(name, "DTSTART");
            return NaiveDateTime::parse_from_str(utc, "%Y%m%dT%H%M%S")
                .unwrap()
                .and_utc();
        }
        assert_eq!(name, "DTSTART;TZID=Europe/Amsterdam");
        let local = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap();
        let onsets = |half: Observance| {
            [local.year() - 1, local.year()].map(|year| (half.onset(year), half.to))
        };
        let (_, offset) = observances()
            .into_iter()
            .flat_map(onsets)
            .filter(|(onset, _)| *onset <= local)
            .max_by_key(|(onset, _)| *onset)
            .unwrap();
        (local - offset).and_utc()
    }

    fn begin_line(begin: DateTime<Utc>) -> (String, String) {
        lines_of(|lines| put_times(lines, begin, begin)).remove(0)
    }

    #[test]
    fn the_first_change_is_on_a_day_of_the_rule() {
        let halves = observances();
        assert_eq!(halves.len(), 2);
        for half in halves {
            assert_eq!(half.onset(1996), half.start);
        }
    }

    #[test]
    fn on_either_side_of_every_change_the_instant_is_understood() {
        for half in observances() {
            for year in 2020..=2035 {
                let change = (half.onset(year) - half.from).and_utc();
                let (before, after) = (change - Duration::seconds(1), change);
                let offset =
                    |at: DateTime<Utc>| at.with_timezone(&Amsterdam).naive_local() - at.naive_utc();
                assert_eq!((offset(before), offset(after)), (half.from, half.to));
                for minutes in -240..=240 {
                    let begin = change + Duration::minutes(minutes);
                    let (name, value) = begin_line(begin);
                    assert_eq!(understood(&name, &value), begin, "{name}:{value}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn every_begin_is_understood_as_by_the_tz_database(seconds in 1_577_836_800i64..2_082_758_400) {
            let begin = Utc.timestamp_opt(seconds, 0).unwrap();
            let (name, value) = begin_line(begin);
            prop_assert_eq!(understood(&name, &value), begin);
            if name != "DTSTART" {
                let shown = begin.with_timezone(&Amsterdam).naive_local().to_string();
                let expected = shown.replace(['-', ':'], "").replace(' ', "T");
                prop_assert_eq!(value, expected);
            }
        }
    }
}
