//! "I am late": two taps, and the lesson's own phone rings.

use leptos::prelude::*;

use super::{Pictogram, Say, sign};

/// The first tap asks, the second calls.
#[component]
pub fn Late(
    /// The number of the lesson, E.164.
    number: String,
) -> impl IntoView {
    let href = format!("tel:{number}");
    view! {
        <details class="late">
            <summary class="button">
                <Pictogram id="control-late" size="control" />
                <span><Say what="i-am-late" on_control=true /></span>
            </summary>
            <a class="button button-main" href=href>
                <Pictogram id=sign::PHONE size="small" />
                <span>
                    <Say what="call-now" on_control=true />
                    <bdi dir="ltr">{number}</bdi>
                </span>
            </a>
        </details>
    }
}
