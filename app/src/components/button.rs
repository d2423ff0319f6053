//! Links that look like buttons, each with a pictogram and a verb.

use leptos::prelude::*;

use super::{Pictogram, Say};

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
    let away = href.starts_with("https://");
    view! {
        <a
            class=class
            href=href
            target=away.then_some("_blank")
            rel=away.then_some("external noopener noreferrer")
        >
            <Pictogram id=sign size="small" />
            <span><Say what=label on_control=true /></span>
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
    about: AnyView,
) -> impl IntoView {
    view! {
        <a class="tile card" href=href>
            <Pictogram id=sign size="large" />
            <span class="tile-words">
                <strong><Say what=label term=true on_control=true /></strong>
                <span class="quiet">{about}</span>
            </span>
            <Pictogram id="control-forward" size="control" />
        </a>
    }
}

/// A button with a picture and a verb.
#[component]
pub fn ActionButton(
    /// The picture.
    sign: &'static str,
    /// The message with the verb.
    label: &'static str,
    /// What a tap does.
    on_tap: Callback<()>,
    /// The one main action of the screen.
    #[prop(default = false)]
    main: bool,
) -> impl IntoView {
    let class = if main { "button button-main" } else { "button" };
    let size = if sign.starts_with("control-") {
        "control"
    } else {
        "small"
    };
    view! {
        <button class=class type="button" on:click=move |_| on_tap.run(())>
            <Pictogram id=sign size=size />
            <span><Say what=label on_control=true /></span>
        </button>
    }
}
