//! The bar above: the municipality, reading together, the globe, and me.

use leptos::prelude::*;

use super::{Pictogram, pressed, sign};
use crate::language::use_language;

/// The top bar; the globe is always in sight.
#[component]
pub fn TopBar(
    /// The municipality's name.
    gemeente: String,
    /// Its logo, same-origin path.
    logo: Option<String>,
    /// Where the globe goes.
    languages: &'static str,
    /// Where "me and my phone" goes; none when nobody is signed in.
    me: Option<&'static str>,
    /// Whether two people read together now.
    together: Signal<bool>,
    /// Begins or ends reading together.
    on_together: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let logo = match logo {
        Some(path) => view! { <img class="logo" src=path alt="" /> }.into_any(),
        None => view! { <span class="logo shield" aria-hidden="true"></span> }.into_any(),
    };
    view! {
        <header class="top-bar">
            <a class="municipality" href="/" lang="nl">
                {logo}
                <bdi dir="ltr">{gemeente}</bdi>
            </a>
            <button
                class="round"
                type="button"
                aria-label=language.heard("read-together")
                aria-pressed=pressed(together)
                on:click=move |_| on_together.run(())
            >
                <Pictogram id=sign::READ_TOGETHER />
            </button>
            <a class="round" href=languages aria-label=language.heard("choose-language")>
                <Pictogram id=sign::GLOBE />
            </a>
            {me.map(|me| view! {
                <a class="round" href=me aria-label=language.heard("me-and-my-phone")>
                    <Pictogram id=sign::ME />
                </a>
            })}
        </header>
    }
}
