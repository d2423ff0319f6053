//! The order of each list, as the contract promises it.

use std::cmp::Reverse;

use serde_json::Value;

use crate::resource::{
    AGENDA_ITEMS, BEGELEIDINGSAFSPRAKEN, BERICHTEN, PORTFOLIO_TAKEN, Resource, TAALNIVEAUS,
};

/// Sorts the items of a list; where the contract leaves the order to the municipality it stays that of the file.
pub fn sort(resource: Resource, items: &mut [Value]) {
    match resource {
        BEGELEIDINGSAFSPRAKEN => items.sort_by_key(|item| {
            let parties = ["inburgeraar", "gemeente", "beide"];
            parties.iter().position(|partij| item["partij"] == *partij)
        }),
        AGENDA_ITEMS => items.sort_by_key(|item| (text(item, "begin"), text(item, "id"))),
        TAALNIVEAUS => items.sort_by_key(|item| text(item, "vastgesteldOp")),
        PORTFOLIO_TAKEN => items.sort_by_key(|item| item["status"] == "klaar"),
        BERICHTEN => items.sort_by_key(|item| Reverse(text(item, "verzondenOp"))),
        _ => {}
    }
}

/// Dates and instants in UTC sort as text.
fn text(item: &Value, field: &str) -> String {
    item[field].as_str().unwrap_or_default().to_owned()
}
