//! The one item of a list that somebody came for, as the address says: `/lessen#les-1`.

use leptos::prelude::*;

use super::use_navigation;
use crate::platform::document;

/// Whether it is this one; it is then brought into view.
pub fn wanted(id: String) -> Signal<bool> {
    let navigation = use_navigation();
    let id = StoredValue::new(id);
    let is_wanted = move || id.with_value(|id| navigation.part().as_ref() == Some(id));
    Effect::new(move |_| {
        if is_wanted() {
            document::bring_into_view(id.get_value());
        }
    });
    Signal::derive(is_wanted)
}
