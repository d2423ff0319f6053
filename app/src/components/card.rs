//! Cards, and the small pieces that lie on them.

use leptos::prelude::*;

use super::{Pictogram, Speaker};

/// A white card; it reads itself aloud where that can be heard.
#[component]
pub fn Card(
    /// A further class: `mine`, `theirs`, `ours`.
    #[prop(default = "")]
    kind: &'static str,
    /// What lies on it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!("card {kind}")>
            {children()}
            <Speaker />
        </section>
    }
}

/// A small fact: pictogram and a few words.
#[component]
pub fn Chip(
    /// The picture.
    #[prop(into)]
    sign: String,
    /// Whether it is arranged; nothing when that does not apply.
    #[prop(optional_no_strip)]
    done: Option<bool>,
    /// The words.
    children: Children,
) -> impl IntoView {
    let class = match done {
        Some(true) => "chip chip-done",
        Some(false) => "chip chip-open",
        None => "chip",
    };
    view! {
        <li class=class>
            <Pictogram id=sign size="small" />
            <span>{children()}</span>
        </li>
    }
}

/// A line with a pictogram: where, who, what.
#[component]
pub fn Fact(
    /// The picture.
    #[prop(into)]
    sign: String,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="fact">
            <Pictogram id=sign />
            <div>{children()}</div>
        </div>
    }
}
