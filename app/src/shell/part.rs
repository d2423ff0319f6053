//! A part of a plan that may be absent, or there and not to be read.

use leptos::prelude::*;
use mijn_pip_core::contract::Part;

use crate::components::{Card, Empty, LinkButton, Pictogram, Say, sign};
use crate::routes::Route;

/// Shows a part, or what to say when there is none.
pub fn show_part_or<T, V: IntoView + 'static>(
    none: &'static str,
    part: Part<T>,
    show: impl FnOnce(T) -> V,
) -> AnyView {
    let shown = show_part(part, show);
    shown.unwrap_or_else(|| view! { <Empty text=none /> }.into_any())
}

/// Shows a part; says plainly when it is there and cannot be shown, and whom to ask.
pub fn show_part<T, V: IntoView + 'static>(
    part: Part<T>,
    show: impl FnOnce(T) -> V,
) -> Option<AnyView> {
    match part {
        Part::Absent => None,
        Part::Unreadable => Some(view! { <CannotShow /> }.into_any()),
        Part::Is(value) => Some(show(value).into_any()),
    }
}

/// What the municipality sent here contradicts itself.
#[component]
fn CannotShow() -> impl IntoView {
    view! {
        <Card kind="failed">
            <Pictogram id=sign::HELP size="large" />
            <p><Say what="part-unreadable" /></p>
            <div class="actions">
                <LinkButton href=Route::Contact.path() sign=sign::CONTACT label="see-contact" />
            </div>
        </Card>
    }
}
