//! The order of each list, as the contract promises it.

use std::cmp::Reverse;

use serde_json::Value;

use crate::resource::{
    AGENDA_ITEMS, BEGELEIDINGSAFSPRAKEN, BERICHTEN, PORTFOLIO_TAKEN, Resource, TAALNIVEAUS,
    VERHALEN, ZELFSTUDIE,
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
        ZELFSTUDIE | VERHALEN => items.sort_by_key(|item| Reverse(text(item, "datum"))),
        _ => {}
    }
}

/// Sorts the lists inside a money arrangement: the steps by their day, the payments by the day they are due.
pub fn sort_arrangement(ontzorgen: &mut Value) {
    for (list, day) in [("afbouw", "vanaf"), ("betalingen", "vervaldatum")] {
        if let Some(items) = ontzorgen.get_mut(list).and_then(Value::as_array_mut) {
            items.sort_by_key(|item| text(item, day));
        }
    }
}

/// Dates and instants in UTC sort as text.
fn text(item: &Value, field: &str) -> String {
    item[field].as_str().unwrap_or_default().to_owned()
}
