//! The bar above: the municipality, the globe, and me.

use leptos::prelude::*;

use super::{Pictogram, sign};
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
            <a class="round" href=languages aria-label=language.text("choose-language")>
                <Pictogram id=sign::GLOBE />
            </a>
            {me.map(|me| view! {
                <a class="round" href=me aria-label=language.text("me-and-my-phone")>
                    <Pictogram id=sign::ME />
                </a>
            })}
        </header>
    }
}
