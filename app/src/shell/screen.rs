//! What every screen does: heading, title, focus, asking for its data, saying when it is there.

use leptos::prelude::*;

use crate::components::{NoScreen, Say, sign};
use crate::data::{Read, use_settings};
use crate::language::{Phrase, use_language};
use crate::platform::document;
use crate::routes::Route;

/// A screen with its heading.
#[component]
pub fn Screen(
    /// Which screen.
    route: Route,
    /// The reads it shows; asked for now.
    #[prop(default = Vec::new())]
    reads: Vec<Read>,
    /// The heading, when it is not the screen's name.
    #[prop(optional)]
    heading: Option<fn() -> Phrase>,
    /// The parts.
    children: ChildrenFn,
) -> impl IntoView {
    let (settings, language) = (use_settings(), use_language());
    let title = move || Phrase::from(format!("title-{}", route.name()));
    let offered = move || settings.offers(route.needs());
    Effect::new(move |_| document::set_title(&format!("{} · Mijn PIP", language.label(title()))));
    Effect::new(move |_| document::focus_heading());
    if offered() {
        reads.iter().for_each(|read| read.load());
    }
    mark_ready(route, reads, offered);
    view! {
        <h1><Say what=heading.map_or_else(title, |heading| heading()) /></h1>
        <Show
            when=offered
            fallback=|| view! { <NoScreen sign=sign::EMPTY title="not-offered" text="not-offered-why" /> }
        >
            {children()}
        </Show>
        {move || (!language.meta().nagekeken).then(|| view! {
            <p class="quiet translation"><Say what="translation-unchecked" /></p>
        })}
        <p class="quiet translation machine-legend">
            <span class="machine"></span>
            <Say what="machine-made" />
        </p>
    }
}

/// Sets `data-ready` when every read has something to show, and takes it away on leaving.
fn mark_ready(route: Route, reads: Vec<Read>, offered: impl Fn() -> bool + 'static) {
    Effect::new(move |_| {
        let settled = !offered() || reads.iter().all(|read| read.is_settled());
        document::set_ready(settled.then(|| route.name()));
    });
    on_cleanup(|| document::set_ready(None));
}
