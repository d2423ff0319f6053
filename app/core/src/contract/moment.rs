//! Dates and instants as they stand on the wire: `2026-11-24`, and `2026-11-24T08:00:00Z` always in UTC.
//!
//! The contract has one form of each. chrono's own readers know every form that there is, for 4 kB more in the app.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Reads and writes a value of a field `#[serde(with = "…")]`.
macro_rules! wire_form {
    ($name:ident, $type:ty, $read:ident, $is:literal) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) fn serialize<S: Serializer>(
                value: &$type,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                value.serialize(serializer)
            }

            pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$type, D::Error> {
                let text = String::deserialize(deserializer)?;
                $read(&text).ok_or_else(|| D::Error::custom($is))
            }

            /// The same for a field that may be missing.
            pub(crate) mod option {
                use super::*;

                pub(crate) fn serialize<S: Serializer>(
                    value: &Option<$type>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    value.serialize(serializer)
                }

                pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Option<$type>, D::Error> {
                    let text = Option::<String>::deserialize(deserializer)?;
                    let read = |text: String| $read(&text).ok_or_else(|| D::Error::custom($is));
                    text.map(read).transpose()
                }
            }
        }
    };
}

wire_form!(date, NaiveDate, read_date, "no date such as 2026-11-24");
wire_form!(
    instant,
    DateTime<Utc>,
    read_instant,
    "no instant such as 2026-11-24T08:00:00Z"
);

/// `2026-11-24`.
fn read_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut part = |length| number(parts.next()?, length);
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    NaiveDate::from_ymd_opt(year as i32, month, day).filter(|_| parts.next().is_none())
}

/// `2026-11-24T08:00:00Z`; parts of a second are left out, as nothing here is so precise.
fn read_instant(text: &str) -> Option<DateTime<Utc>> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = time.split(':');
    let mut part = || number(parts.next()?, 2);
    let time = NaiveTime::from_hms_opt(part()?, part()?, part()?);
    let is_whole = parts.next().is_none() && number(fraction, fraction.len()).is_some();
    let moment = read_date(date)?.and_time(time.filter(|_| is_whole)?);
    Some(moment.and_utc())
}

/// So many digits.
fn number(text: &str, length: usize) -> Option<u32> {
    let digits = text.len() == length && length <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| {
        text.bytes()
            .fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_on_the_calendar_is_none() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "26-1-1",
            "2026-11-24-1",
            "2026-11-2x",
            "+026-11-24",
            "",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
        for text in [
            "2026-11-24T08:00:00",
            "2026-11-24T24:00:00Z",
            "2026-11-24 08:00:00Z",
            "2026-11-24T08:00Z",
            "2026-11-24T08:00:00.xZ",
        ] {
            assert_eq!(read_instant(text), None, "{text}");
        }
        assert_eq!(
            read_instant("2026-11-24T08:00:00.250Z"),
            read_instant("2026-11-24T08:00:00Z")
        );
    }

    proptest! {
        #[test]
        fn reads_what_chrono_writes(seconds in 0i64..4_102_444_800) {
            let instant = Utc.timestamp_opt(seconds, 0).unwrap();
            let text = serde_json::to_string(&instant).unwrap();
            prop_assert_eq!(read_instant(text.trim_matches('"')), Some(instant));
            prop_assert_eq!(read_date(&instant.date_naive().to_string()), Some(instant.date_naive()));
        }

        #[test]
        fn never_panics(text in "\\PC{0,24}") {
            let _ = (read_date(&text), read_instant(&text));
        }
    }
}
