//! Waiting.

use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Waits so many milliseconds.
pub async fn wait(millis: u32) {
    TimeoutFuture::new(millis).await;
}

/// Waits until what was just drawn is seen.
pub async fn seen() {
    let frame = Promise::new(&mut |drawn, _| {
        let _ = window().request_animation_frame(&drawn);
    });
    let _ = JsFuture::from(frame).await;
    // The frame is painted after those who waited for it.
    wait(0).await;
}
