//! The helper's page: no account, no participant's data but what is shared, Dutch first.

mod buddy;
mod door;
mod evidence;
mod family;
mod inside;
mod remark;

use leptos::prelude::*;

use crate::data::helping::use_helping;
use crate::data::{use_session, use_settings};
use crate::routes::Route;
use crate::shell::{Screen, use_navigation};

/// First the door, where a link waits for a tap; then what is shared.
#[component]
pub fn Deel() -> impl IntoView {
    let navigation = use_navigation();
    let goes_on = move || navigation.route().is_none_or(|route| !route.is_public());
    let helping = use_helping(use_settings(), use_session(), goes_on);
    Effect::new(move |_| {
        if let Some(part) = navigation.part() {
            helping.take_link(part);
        }
    });
    let invited = Memo::new(move |_| helping.is_invited());
    // A link that waits asks for nothing.
    let reads = if invited.get_untracked() {
        Vec::new()
    } else {
        vec![helping.sessie]
    };
    view! {
        <Screen route=Route::Deel reads=reads>
            {move || if invited.get() { door::door(helping) } else { inside::inside(helping) }}
        </Screen>
    }
}
