//! The quiet number on the installed app's icon, where the platform has one (W3C Badging API).

use js_sys::{Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::*;

/// Shows how many new things there are, never which; nothing for none.
pub fn set(count: usize) {
    let navigator = window().navigator();
    let name = if count > 0 { "setAppBadge" } else { "clearAppBadge" };
    let badge = Reflect::get(&navigator, &name.into()).ok();
    // A browser without badges, or one that may not show any, is no fault; its promise is not waited for.
    if let Some(badge) = badge.and_then(|badge| badge.dyn_into::<Function>().ok())
        && let Ok(answer) = badge.call1(&navigator, &(count as u32).into())
        && let Ok(promise) = answer.dyn_into::<js_sys::Promise>()
    {
        let ignore = Closure::once_into_js(|| {});
        let _ = promise.catch(ignore.unchecked_ref());
    }
}
