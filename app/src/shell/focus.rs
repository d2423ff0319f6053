//! What is asked next has the focus, when what had it is gone.

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{document, timer};

/// Moves the focus to the first such part of a section whenever `step` has changed, once the next step is drawn.
pub fn focus_next<T: PartialEq + Send + Sync + 'static>(
    section: NodeRef<Section>,
    selector: &'static str,
    step: impl Fn() -> T + 'static,
) {
    Effect::new(move |before: Option<T>| {
        let now = step();
        if before.is_some_and(|before| before != now) {
            spawn_local(async move {
                timer::wait(0).await;
                if let Some(section) = section.try_get_untracked().flatten() {
                    document::focus_within(&section, selector);
                }
            });
        }
        now
    });
}
