//! The tabs below, each with pictogram and word, in reach of one thumb.

use leptos::prelude::*;

use super::{Heard, Pictogram, Word};
use crate::language::use_language;

/// One tab.
#[derive(Debug, Clone, Copy)]
pub struct Tab {
    /// Where it goes.
    pub href: &'static str,
    /// The picture.
    pub sign: &'static str,
    /// The message with its word.
    pub label: &'static str,
    /// Whether its screen is open.
    pub current: bool,
    /// Whether it leads to something new.
    pub has_news: Signal<bool>,
}

/// The tab bar; a side bar on wide screens.
#[component]
pub fn TabBar(
    /// The tabs that this municipality offers.
    tabs: Vec<Tab>,
) -> impl IntoView {
    let language = use_language();
    let tabs = tabs.into_iter().map(|tab| {
        view! {
            <a class="tab" href=tab.href aria-current=tab.current.then_some("page")>
                <Pictogram id=tab.sign />
                <Word what=tab.label />
                {move || tab.has_news.get().then(|| view! {
                    <i class="new-dot" aria-hidden="true"></i>
                    <Heard what="new" />
                })}
            </a>
        }
    });
    view! {
        <nav class="tab-bar" aria-label=language.heard("main-navigation")>
            {tabs.collect_view()}
        </nav>
    }
}
