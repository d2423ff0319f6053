//! Rules that no schema can say.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::folder::Folder;
use super::shift::monday;

/// Checks a file of local facts: every span ends after it begins, and no two items of a list have the same id.
pub fn check(folder: &mut Folder, file: &str, value: &Value) {
    check_spans(folder, file, "", value);
    check_ids(folder, file, value);
}

fn check_spans(folder: &mut Folder, file: &str, field: &str, value: &Value) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                check_spans(folder, file, &format!("{field}/{index}"), item);
            }
        }
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let (Some(begin), Some(end)) = (text("begin"), text("einde"))
                && ends_too_early(begin, end)
            {
                let reason = format!("ends before it begins ({begin})");
                folder.refuse(file, format!("{field}/einde"), reason);
            }
            for (name, inner) in fields {
                check_spans(folder, file, &format!("{field}/{name}"), inner);
            }
        }
        _ => {}
    }
}

/// A span of days may be one day; a span of time takes time.
fn ends_too_early(begin: &str, end: &str) -> bool {
    let days = (begin.parse::<NaiveDate>(), end.parse::<NaiveDate>());
    let instants = (begin.parse::<DateTime<Utc>>(), end.parse::<DateTime<Utc>>());
    match (days, instants) {
        ((Ok(begin), Ok(end)), _) => end < begin,
        (_, (Ok(begin), Ok(end))) => end <= begin,
        _ => false,
    }
}

/// An end says nothing without a begin.
pub fn check_ends(folder: &mut Folder, file: &str, list: &Value) {
    for (index, item) in list.as_array().into_iter().flatten().enumerate() {
        if item["einde"].is_string() && item["begin"].is_null() {
            folder.refuse(file, format!("/{index}/einde"), "stands only beside begin");
        }
    }
}

/// What was done lies behind us on every day of the week that the dates are moved to.
pub fn check_past(folder: &mut Folder, file: &str, list: &Value, today: NaiveDate) {
    for (index, item) in list.as_array().into_iter().flatten().enumerate() {
        let day = item["datum"].as_str().and_then(|day| day.parse().ok());
        if day.is_some_and(|day: NaiveDate| day > monday(today)) {
            let reason = "is after the first day of the anchor's week: it may still be to come";
            folder.refuse(file, format!("/{index}/datum"), reason);
        }
    }
}

fn check_ids(folder: &mut Folder, file: &str, value: &Value) {
    let mut seen = HashSet::new();
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let id = item["id"].as_str();
        if id.is_some_and(|id| !seen.insert(id)) {
            folder.refuse(
                file,
                format!("/{index}/id"),
                "is the id of an earlier item too",
            );
        }
    }
}
