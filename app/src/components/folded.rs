//! Something sensitive: folded under a neutral title.

use leptos::prelude::*;

use super::{Pictogram, Say, sign};
use crate::language::Said;

/// Words that are read when they are unfolded.
#[component]
pub fn Folded(
    /// The message with the neutral title.
    title: &'static str,
    /// What is folded.
    #[prop(into)]
    what: Said,
    /// What stands beneath them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <details class="folded">
            <summary>
                <Pictogram id=sign::LOCK size="small" />
                <Say what=title on_control=true />
                <Pictogram id="control-down" size="control" />
            </summary>
            <Say what=what />
            {children.map(|children| children())}
        </details>
    }
}
