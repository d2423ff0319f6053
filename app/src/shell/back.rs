//! The way back to the screen above.

use leptos::prelude::*;

use crate::components::{Pictogram, Say};
use crate::routes::Route;

/// A link to the screen above this one.
#[component]
pub fn Back(
    /// The screen above.
    to: Route,
) -> impl IntoView {
    view! {
        <a class="back" href=to.path()>
            <Pictogram id="control-back" size="control" />
            <span><Say what=format!("title-{}", to.name()) on_control=true /></span>
        </a>
    }
}
