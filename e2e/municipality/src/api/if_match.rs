//! The version that a writer saw, sent as `If-Match: "3"`, against the version that is stored.

use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use crate::problem::{Refused, changed, fault, invalid};

/// Refuses a change by who has not seen the item as it is now: 412 with the item. Without a version it is 400.
pub fn check(headers: &HeaderMap, stored: &Value) -> Result<(), Refused> {
    if seen_version(headers)? == version(stored) {
        Ok(())
    } else {
        Err(changed(stored.clone()))
    }
}

/// The next version of an item.
pub fn raise(item: &mut Value) {
    item["versie"] = json!(version(item) + 1);
}

fn version(item: &Value) -> u64 {
    item["versie"].as_u64().unwrap_or(1)
}

fn seen_version(headers: &HeaderMap) -> Result<u64, Refused> {
    headers
        .get(header::IF_MATCH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix('"')?.strip_suffix('"')?.parse().ok())
        .ok_or_else(|| {
            let reason = "Stuur de versie die gelezen is, zoals \"3\".";
            invalid(vec![fault("If-Match", reason)])
        })
}
