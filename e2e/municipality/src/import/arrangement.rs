//! `ontzorgen.json`: the money arrangement, for who has one.

use chrono::{Days, NaiveDate};
use mijn_pip_core::contract::Groep;
use serde_json::Value;

use super::folder::Folder;
use super::rules;
use crate::order;
use crate::resource::ONTZORGEN;

const FILE: &str = "ontzorgen.json";

/// Reads the arrangement; a missing file means none.
pub fn read(folder: &mut Folder, groep: Option<Groep>) -> Option<Value> {
    let mut value = folder.json(FILE)?;
    folder.check(FILE, "", ONTZORGEN, &value);
    rules::check(folder, FILE, &value);
    if groep.is_some_and(|groep| groep != Groep::Asielstatushouder) {
        folder.refuse(FILE, "", "is for groep asielstatushouder only");
    }
    check_period(folder, &value);
    order::sort_arrangement(&mut value);
    Some(value)
}

/// The period ends after it begins, and every step falls in it; the last may be the day after, when nothing is paid any more.
fn check_period(folder: &mut Folder, value: &Value) {
    let (Some(first), Some(last)) = (day(&value["startdatum"]), day(&value["einddatum"])) else {
        return;
    };
    if last < first {
        let reason = format!("ends before it begins ({first})");
        folder.refuse(FILE, "/einddatum", reason);
        return;
    }
    let after = last + Days::new(1);
    for (index, step) in value["afbouw"].as_array().into_iter().flatten().enumerate() {
        if day(&step["vanaf"]).is_some_and(|from| from < first || from > after) {
            let reason = format!("is outside the arrangement ({first} to {last})");
            folder.refuse(FILE, format!("/afbouw/{index}/vanaf"), reason);
        }
    }
}

fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.parse().ok()
}
