//! On paper: for the kitchen wall.

use leptos::prelude::*;

use super::{ActionButton, sign};
use crate::platform::document;

/// Prints what this screen has for paper.
#[component]
pub fn PrintButton() -> impl IntoView {
    let print = Callback::new(|()| document::print());
    view! { <div class="actions"><ActionButton sign=sign::PRINT label="print" on_tap=print /></div> }
}
