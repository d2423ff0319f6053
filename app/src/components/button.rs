//! Links that look like buttons, each with a pictogram and a verb.

use leptos::prelude::*;

use super::{Dutch, Pictogram};
use crate::language::use_language;

/// A link to another app or page: call, map, letter.
#[component]
pub fn LinkButton(
    /// Where it goes.
    #[prop(into)]
    href: String,
    /// The picture.
    sign: &'static str,
    /// The message with the verb.
    label: &'static str,
    /// The one main action of the screen.
    #[prop(default = false)]
    main: bool,
) -> impl IntoView {
    let class = if main { "button button-main" } else { "button" };
    view! {
        <a class=class href=href>
            <Pictogram id=sign size="small" />
            <span>{use_language().text(label)}</span>
        </a>
    }
}

/// A large tile that leads to another screen.
#[component]
pub fn Tile(
    /// Where it goes.
    href: &'static str,
    /// The picture.
    sign: &'static str,
    /// The message with the name of the screen.
    label: &'static str,
    /// One line of what is there.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    view! {
        <a class="tile card" href=href>
            <Pictogram id=sign size="large" />
            <span class="tile-words">
                <strong>{use_language().text(label)}</strong>
                <Dutch id=label />
                <span class="quiet">{about}</span>
            </span>
            <Pictogram id="control-forward" size="control" />
        </a>
    }
}
