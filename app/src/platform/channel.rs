//! The other tabs of this app in this browser.

use std::cell::OnceCell;

use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

/// What is said: somebody signed in or out. Who is there now, each tab asks the municipality.
const CHANGED: &str = "sessie";

thread_local! {
    static CHANNEL: OnceCell<Option<BroadcastChannel>> = const { OnceCell::new() };
}

/// Tells the other tabs that somebody signed in or out here.
pub fn say_session_changed() {
    with(|channel| {
        let _ = channel.post_message(&CHANGED.into());
    });
}

/// Calls back when somebody signed in or out in another tab.
pub fn on_session_changed(heard: impl Fn() + 'static) {
    with(|channel| {
        let listener = Closure::<dyn Fn()>::new(heard);
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        // The app listens as long as it lives.
        listener.forget();
    });
}

fn with(use_channel: impl FnOnce(&BroadcastChannel)) {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel.get_or_init(|| BroadcastChannel::new("pip").ok()) {
            use_channel(channel);
        }
    });
}
