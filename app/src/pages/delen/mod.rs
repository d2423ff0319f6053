//! Sharing: with whom, what, how long and how, one question at a time; and what is shared now.

mod asking;
mod made;
mod questions;
mod shares;
mod summary;

use leptos::prelude::*;

use asking::Asking;
use shares::Shares;

use crate::data::use_reads;
use crate::routes::Route;
use crate::shell::Screen;

/// Sharing.
#[component]
pub fn Delen() -> impl IntoView {
    let reads = use_reads();
    // What is shared now is not seen while one answers a question.
    let is_asking = RwSignal::new(false);
    view! {
        <Screen route=Route::Delen reads=vec![reads.deellinks, reads.taken, reads.pip]>
            <Asking is_asking=is_asking />
            <div class="shares" hidden=is_asking><Shares /></div>
        </Screen>
    }
}
