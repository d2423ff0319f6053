//! The quiet number on the installed app's icon, where the platform has one (W3C Badging API).

use std::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static SHOWN: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Shows how many new things there are, never which; nothing for none.
pub fn set(count: usize) {
    if SHOWN.replace(Some(count)) == Some(count) {
        return;
    }
    let navigator = window().navigator();
    let name = if count > 0 {
        "setAppBadge"
    } else {
        "clearAppBadge"
    };
    let badge = Reflect::get(&navigator, &name.into()).ok();
    // A browser without badges, or one that may not show any, is no fault.
    if let Some(badge) = badge.and_then(|badge| badge.dyn_into::<Function>().ok())
        && let Ok(answer) = badge.call1(&navigator, &(count as u32).into())
        && let Ok(promise) = answer.dyn_into::<Promise>()
    {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
