//! Moving the dates of a participant by whole weeks, so that demo data never grow old.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, TimeDelta, Utc};
use mijn_pip_core::civil::amsterdam;
use serde_json::Value;

use crate::wall_time::from_amsterdam;

/// Whole weeks between the week of the anchor and the week of the clock.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Shift(TimeDelta);

impl Shift {
    /// The shift that brings the anchor's week to the week of `today`; a week begins on Monday (ISO 8601).
    pub fn between(anchor: NaiveDate, today: NaiveDate) -> Self {
        Self(monday(today) - monday(anchor))
    }

    /// Moves every date and every instant in a message; other texts stay as they are.
    pub fn apply(self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Some(moved) = self.moved(text) {
                    *text = moved;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.apply(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.apply(field)),
            _ => {}
        }
    }

    fn moved(self, text: &str) -> Option<String> {
        if text.len() == "2026-11-23".len() {
            let date: NaiveDate = text.parse().ok()?;
            Some(date.checked_add_signed(self.0)?.to_string())
        } else if text.ends_with('Z') {
            let instant: DateTime<Utc> = text.parse().ok()?;
            let local = amsterdam(instant).checked_add_signed(self.0)?;
            Some(from_amsterdam(local).to_rfc3339_opts(SecondsFormat::AutoSi, true))
        } else {
            None
        }
    }
}

/// The first day of the week of a date.
pub fn monday(date: NaiveDate) -> NaiveDate {
    date - TimeDelta::days(date.weekday().num_days_from_monday().into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use serde_json::json;

    fn shifted(anchor: &str, today: &str, mut value: Value) -> Value {
        Shift::between(anchor.parse().unwrap(), today.parse().unwrap()).apply(&mut value);
        value
    }

    #[test]
    fn a_lesson_at_nine_stays_at_nine_over_summer_time() {
        let winter = json!({"begin": "2026-11-24T08:00:00Z", "dag": "2026-11-24"});
        let summer = json!({"begin": "2026-06-30T07:00:00Z", "dag": "2026-06-30"});
        assert_eq!(shifted("2026-11-23", "2026-07-05", winter.clone()), summer);
        assert_eq!(shifted("2026-06-29", "2026-11-26", summer), winter);
    }

    #[test]
    fn the_same_week_changes_nothing() {
        let value = json!(["2026-11-24T08:00:00Z", "2026-11-29", "op 24-11", 7, null]);
        assert_eq!(shifted("2026-11-23", "2026-11-29", value.clone()), value);
    }

    #[test]
    fn the_hour_that_does_not_exist_comes_after_the_change() {
        // 29 March 2026 has no 02:30 in Amsterdam.
        let value = shifted("2026-03-22", "2026-03-29", json!("2026-03-22T01:30:00Z"));
        assert_eq!(value, json!("2026-03-29T01:30:00Z"));
    }
}
