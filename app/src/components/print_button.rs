//! On paper: for the kitchen wall.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ActionButton;
use crate::platform::document;

/// Prints what this screen has for paper.
#[component]
pub fn PrintButton() -> impl IntoView {
    let print = Callback::new(|()| spawn_local(document::print()));
    view! { <div class="actions"><ActionButton sign="control-print" label="print" on_tap=print /></div> }
}
